import type { Country, CountryMention, Via } from '../core/entity.js';
import type { Explanation } from '../core/explanation.js';
import type { Focus } from '../core/result.js';
import { Shape } from '../text/tokens.js';
import { isEvidence } from '../core/evidenced.js';
import { tokenAt, type Document } from '../text/document.js';
import { BODY, HEADLINE, LEAD, PROMINENCE, prominenceAt } from '../text/prominence.js';

/** The weight of one mention, by its position; that of a city, an institution or a region is half. */
const POSITIONS = [
  { name: 'in the headline or first sentence', worth: PROMINENCE[HEADLINE]! },
  { name: 'in the lead', worth: PROMINENCE[LEAD]! },
  { name: 'in the body', worth: PROMINENCE[BODY]! },
  { name: 'in the dateline', worth: 0.5 },
] as const;
const DATELINE = 3;

const HALF = 0.5;

/** A country that only its cities, institutions or regions show needs two of them in the body, or one before it. */
const LEAST = 1;
/** Where another country weighs this much, one that is named once below the lead is no focus. */
const MUCH = 6;

/**
 * The countries an article is about, most important first. The score of a country is the weight of its mentions, of
 * whatever kind, as a share of all: 4 in the headline or first sentence, 2 in the three after it, 1 elsewhere, and 0.5 in the
 * dateline, which only shows where the reporter was; a city, an institution or a region counts half for its country, and so
 * does what somebody is (`a Polish man`) where other countries are told. A single
 * adjective or city is no focus, nor is a country named once below the lead of an article about another.
 */
export const focusOf = (countries: readonly Country[], document: Document, explain = false): readonly Focus[] => {
  const all = countries.map((country): Counted => {
    const counts = countOf(country, document, countries.length > 1);
    return { country, counts, worth: counts.reduce((sum, times, i) => sum + times * KINDS[i]!.worth, 0) };
  });
  const most = Math.max(...all.map(({ worth }) => worth));
  const counted = all.filter((one) => !isPassing(one, document) && !(most >= MUCH && one.worth <= LEAST));
  const total = counted.reduce((sum, { worth }) => sum + worth, 0);
  const shares = inHundredths(counted.map(({ worth }) => (worth / total) * 100));
  return counted
    .map(({ country: { iso2, name }, counts, worth }, i): Focus => {
      const focus = { iso2, name, score: shares[i]! / 100 };
      return explain ? { ...focus, explanation: explanationOf(counts, worth) } : focus;
    })
    .sort((a, b) => b.score - a.score);
};

interface Counted {
  readonly country: Country;
  /** How often it is mentioned in each way. */
  readonly counts: readonly number[];
  readonly worth: number;
}

/** A single adjective after the first sentence, or one in a compound, or a single city: `a French-inspired bakery`. */
const isPassing = ({ country: { mentions }, worth }: Counted, { text }: Document): boolean => {
  if (worth === 0) return true;
  if (mentions.every(isEvidence)) return worth < LEAST;
  const [first] = mentions;
  if (mentions.length > 1 || first?.via !== 'demonym') return false;
  return (
    worth < POSITIONS[HEADLINE].worth ||
    /^-(?:inspired|style|born|made|built|speaking|themed)/.test(text.slice(first.end, first.end + 10))
  );
};

/** What shows a country without naming it, and how that is told. */
const EVIDENCE: Readonly<Partial<Record<Via, string>>> = {
  city: ', by a city',
  institution: ', by an institution',
  region: ', by a region',
};
const BY_PERSON = ', by the nationality of a person';
const WAYS = ['', ...Object.values(EVIDENCE), BY_PERSON];

/** Each way of mentioning a country in each position, and what that is worth; what only shows it comes after the rest. */
const KINDS = WAYS.flatMap((way) =>
  POSITIONS.map(({ name, worth }) => ({ name: name + way, worth: way === '' ? worth : worth * HALF })),
);

const countOf = ({ mentions }: Country, document: Document, isOneOfMany: boolean): readonly number[] => {
  const counts = KINDS.map(() => 0);
  for (const mention of mentions) {
    if (isOneOfMany && isObserver(mention, document)) continue;
    const sort = isOneOfMany && isNationality(mention, document) ? BY_PERSON : (EVIDENCE[mention.via] ?? '');
    const way = WAYS.indexOf(sort);
    counts[way * POSITIONS.length + positionOf(document, mention.start, mention.end)]!++;
  }
  return counts;
};

/** `Canada international Ola Kvist`, `a Polish man`: what somebody is says little of where the story is. */
const isNationality = ({ end }: CountryMention, { text }: Document): boolean =>
  text.charAt(end) === ' ' && PERSONAL.test(text.slice(end + 1, end + LONGEST_NOUN));
const PERSONAL =
  /^(?:actor|actress|boy|citizen|couple|defender|driver|footballer|forward|girl|goalkeeper|golfer|international|man|men|midfielder|national|player|singer|striker|student|teenager|tourist|winger|woman|women)s?\b/;
const LONGEST_NOUN = 16;

/** `the US Geological Survey said`: it measures what happens in all countries. */
const isObserver = ({ end }: CountryMention, { text }: Document): boolean =>
  /^\s(?:Geological Survey|National Hurricane Cent(?:er|re)|National Weather Service)\b/.test(
    text.slice(end, end + 30),
  );

/** `2 in the lead +4`. */
const explanationOf = (counts: readonly number[], sum: number): Explanation => ({
  parts: KINDS.flatMap(({ name, worth }, i) =>
    counts[i] === 0 ? [] : [{ name: `${String(counts[i])} ${name}`, weight: counts[i]! * worth }],
  ),
  sum,
});

/** The place of a mention among the positions. */
const positionOf = (document: Document, start: number, end: number): number =>
  isDateline(document, tokenAt(document, start), end) ? DATELINE : prominenceAt(document, start);

/** `KARUIZAWA, Japan - `: nothing but names before it in its sentence, and a dash or a bracket after. */
const isDateline = ({ text, tokens, sentences }: Document, at: number, end: number): boolean => {
  if (!/^[^\S\n]*(?:[-–—(]|--)\s/.test(text.slice(end, end + 4))) return false;
  const first = sentences.first[tokens.sentence[at]!]!;
  if (at - first > 6) return false;
  for (let i = first; i < at; i++) if (tokens.shape[i] === Shape.Lower) return false;
  return true;
};

/** Rounded so that they still add up to 100: the largest remainders are rounded up. */
const inHundredths = (shares: readonly number[]): readonly number[] => {
  const floors = shares.map(Math.floor);
  let left = floors.length === 0 ? 0 : 100 - floors.reduce((sum, share) => sum + share, 0);
  const order = shares.map((share, i) => [share - floors[i]!, i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, i] of order) if (left-- > 0) floors[i]!++;
  return floors;
};
