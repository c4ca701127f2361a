/** How English verbs and nouns change their form. */
import { entriesOf } from './lists.js';

const irregular: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  entriesOf('language/irregular-verbs').map((entry) => {
    const [lemma = '', past = '', participle = ''] = entry.split(' ');
    return [lemma, [past, participle]];
  }),
);

const doubling = new Set(entriesOf('language/doubling-verbs'));
const britishDoubling = new Set(entriesOf('language/british-doubling-verbs'));

const plurals: ReadonlyMap<string, string> = new Map(
  entriesOf('language/plurals').map((entry) => entry.split(' ') as [string, string]),
);

/** The forms of a verb, each with its use. */
interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly gerund: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

const isSibilant = (word: string): boolean => /(?:s|x|z|ch|sh)$/.test(word);

/** `attacks`, `carries`, `marches`: the plural of a noun and the third person of a verb are formed the same way. */
const withS = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return isSibilant(word) || /(?:go|do|to|ho)$/.test(word) ? `${word}es` : `${word}s`;
};

const doubles = (verb: string): boolean => doubling.has(verb) || /^(?:[^aeiou]*|.*qu)[aeiou][bdgklmnprtvz]$/.test(verb);

const stem = (verb: string): string => {
  // `panicked`
  if (/[^aeiou]ic$/.test(verb)) return `${verb}k`;
  if (/[^aeoy]e$|[^e]ue$/.test(verb)) return verb.slice(0, -1);
  return doubles(verb) ? verb + verb.slice(-1) : verb;
};

/** The forms of one spelling of a verb. */
export const verbForms = (verb: string): VerbForms => {
  const british = britishDoubling.has(verb) ? [verb + verb.slice(-1)] : [];
  const stems = [stem(verb), ...british];
  const gerund = verb.endsWith('ie') ? [`${verb.slice(0, -2)}ying`] : stems.map((s) => `${s}ing`);
  const odd = irregular.get(verb);
  const regular = /[^aeiou]y$/.test(verb)
    ? [`${verb.slice(0, -1)}ied`]
    : verb.endsWith('e')
      ? [`${verb}d`]
      : stems.map((s) => `${s}ed`);
  const past = odd === undefined ? regular : [odd[0]];
  const participle = odd === undefined ? regular : [odd[1]];
  return { base: verb, third: withS(verb), gerund, past, participle };
};

/** `criticize`, `criticise`; `honor`, `honour`; `defense`, `defence`. */
export const spellings = (word: string): readonly string[] => {
  const british = word
    .replace(/(?<=[a-z]{2})iz(?=e|ation|ing)/, 'is')
    .replace(/^(hon|lab|rum|harb)or$/, '$1our')
    .replace(/maneuver/, 'manoeuvre')
    .replace(/program$/, 'programme');
  return british === word ? [word] : [word, british];
};

/** The plural of a noun. */
export const plural = (noun: string): string =>
  plurals.get(noun) ?? (isOfMan.test(noun) ? `${noun.slice(0, -2)}en` : withS(noun));

/** `gunman`, but *human* and *talisman*. */
const isOfMan = /^(?!(?:hu|ger|ro|nor|otto|talis|sha|cai|mussul)man$).+man$/;

/** A demonym and its plural: `Danes`, `Turkmens`, but not `Japaneses`, `Frenches`, `Frenchmens`. */
export const withPlural = (demonym: string): string[] =>
  /(?:ese|ish|[nt]ch|lsh|s|é|be|(?:ch|sh|ts)(?:wo)?m[ae]n|ic|kyrgyz|gasy|tho|ippine)$/i.test(demonym)
    ? [demonym]
    : [demonym, `${demonym}s`];
