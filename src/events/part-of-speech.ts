import { isCapitalised, sentenceEnd, sentenceStart, type Document } from '../text/document.js';
import { Part, partOfWord } from '../lexicon/function-words.js';
import { Shape } from '../text/tokens.js';
import { wordSet } from '../lexicon/vocabulary.js';
import { Casing } from '../text/sentences.js';
import { Form, NOMINAL, VERBAL } from './forms.js';
import { isOccurVerb, lemmaOf, verbalForms } from './lexicon.js';

const PAST = Form.Past | Form.Participle;

export type Use = 'verb' | 'noun';

/** The closed class of token `at`, `None` outside its sentence. */
export const partAt = ({ tokens }: Document, at: number): Part =>
  at >= 0 && at < tokens.length ? partOfWord(tokens.word[at]!) : Part.None;

/** `formally`, `reportedly` */
export const isAdverb = ({ text, tokens }: Document, at: number): boolean => {
  if (at < 0 || at >= tokens.length) return false;
  const end = tokens.end[at]!;
  return (
    partOfWord(tokens.word[at]!) === Part.Adverb ||
    (tokens.shape[at] === Shape.Lower && end - tokens.start[at]! > 4 && text.endsWith('ly', end))
  );
};

/** The word before `at` that decides how it is used: adverbs and `not` are passed over. */
export const deciding = (document: Document, at: number): number => {
  const first = sentenceStart(document, at);
  let before = at - 1;
  while (before >= first && (isAdverb(document, before) || partAt(document, before) === Part.Not)) before--;
  return before < first ? -1 : before;
};

/** Where an object or a complement may begin. */
const beginsObject = (document: Document, at: number): boolean => {
  if (at >= sentenceEnd(document, at - 1)) return false;
  const part = partAt(document, at);
  if (part === Part.Determiner || part === Part.Possessive || part === Part.Object || part === Part.Subject)
    return true;
  const shape = document.tokens.shape[at];
  return shape === Shape.Number || isCapitalised(document, at);
};

/** Whether a word of both kinds is used as a verb or as a noun here, told by its neighbours. */
export const useOf = (document: Document, at: number, forms: number): Use => {
  if ((forms & (NOMINAL | Form.Base)) === 0 && (forms & PAST) !== 0) return 'verb';
  const before = deciding(document, at);
  if (before < 0) return useAtStart(document, at, forms);
  return useAfter(document, at, before, forms) ?? useAfterWord(document, at, before, forms);
};

/** Whether a word that no trigger claims is a verb here. */
export const isUsedAsVerb = (document: Document, at: number): boolean => {
  const forms = verbalForms(document.tokens.word[at]!);
  if (forms === 0) return false;
  const nominal = (forms & (Form.Base | Form.Third)) === 0 ? 0 : NOMINAL;
  return useOf(document, at, forms | nominal) === 'verb';
};

const useAtStart = (document: Document, at: number, forms: number): Use => {
  const nominal = (forms & NOMINAL) !== 0;
  if ((forms & Form.Gerund) !== 0) return nominal && partAt(document, at + 1) === Part.Preposition ? 'noun' : 'verb';
  if ((forms & PAST) !== 0) return 'verb';
  return (forms & Form.Base) !== 0 && !nominal && beginsObject(document, at + 1) ? 'verb' : 'noun';
};

/** The forms that can only be verbs behind a word of each class; behind the others the word itself must be looked at. */
const verbalBehind: Readonly<Partial<Record<Part, number>>> = {
  [Part.Determiner]: 0,
  [Part.Possessive]: 0,
  [Part.Preposition]: 0,
  [Part.To]: Form.Base,
  [Part.Modal]: Form.Base | Form.Third,
  [Part.Do]: Form.Base | Form.Third,
  [Part.Subject]: VERBAL,
  [Part.Relative]: VERBAL,
  [Part.Object]: VERBAL,
  [Part.Be]: Form.Participle | Form.Gerund,
  [Part.Have]: Form.Participle,
};

const useAfter = (document: Document, at: number, before: number, forms: number): Use | undefined => {
  const part = partAt(document, before);
  const verbal = verbalBehind[part];
  if (verbal === undefined) return undefined;
  if ((forms & verbal) !== 0) return 'verb';
  return (forms & Form.Gerund) !== 0 && isGerundVerb(document, at, part, forms) ? 'verb' : 'noun';
};

/** `after meeting Blinken`, but `after the meeting`; a gerund that is no noun is always a verb. */
const isGerundVerb = (document: Document, at: number, part: Part, forms: number): boolean => {
  if (part === Part.Determiner) return false;
  return (forms & NOMINAL) === 0 || (part === Part.Preposition && beginsObject(document, at + 1));
};

/** Behind a noun, a name, a conjunction or an unknown word. */
const useAfterWord = (document: Document, at: number, before: number, forms: number): Use => {
  const nominal = (forms & NOMINAL) !== 0;
  if ((forms & PAST) !== 0) return !nominal || beginsObject(document, at + 1) ? 'verb' : 'noun';
  if ((forms & Form.Gerund) !== 0) return useOfGerund(document, at, before, forms);
  if (followedByVerb(document, at)) return 'noun';
  if (partAt(document, before) === Part.Conjunction) return useAfterConjunction(document, at, before, forms);
  return (forms & Form.Third) !== 0
    ? useOfThird(document, at, before, nominal)
    : useOfBase(document, at, before, forms);
};

/** `police charge him`: a plural subject before, an object behind. */
const useOfBase = (document: Document, at: number, before: number, forms: number): Use => {
  if ((forms & Form.Base) === 0 || !isPlural(document, before)) return 'noun';
  return (forms & NOMINAL) === 0 || beginsObject(document, at + 1) ? 'verb' : 'noun';
};

const isPlural = (document: Document, at: number): boolean =>
  looksPlural(document, at) || plurals.has(document.tokens.word[at]!) || numbers.has(document.tokens.word[at]!);

const plurals = wordSet('people men women children police more'.split(' '));

const useOfGerund = (document: Document, at: number, before: number, forms: number): Use => {
  if ((forms & NOMINAL) === 0) return 'verb';
  if (beginsObject(document, at + 1)) return 'verb';
  return document.tokens.shape[before] === Shape.Punctuation ? 'verb' : 'noun';
};

/** `to meet and discuss`, `war and strikes`: as what stands before the conjunction. */
const useAfterConjunction = (document: Document, at: number, before: number, forms: number): Use => {
  const joined = document.tokens.word[before - 1] ?? 0;
  const known = verbalForms(joined);
  if ((known & forms & VERBAL) !== 0) return 'verb';
  return beginsObject(document, at + 1) && (forms & NOMINAL) === 0 ? 'verb' : 'noun';
};

/** `Israeli strikes on Lebanon`: prepositions that nouns take more often than verbs. */
const nounsTake = wordSet(['on', 'against', 'between', 'of', 'over', 'among']);

/** `Russia strikes Kyiv`, but `air strikes on Kyiv`. */
const useOfThird = (document: Document, at: number, before: number, nominal: boolean): Use => {
  if (looksPlural(document, before)) return 'noun';
  if (takesObject(document, at + 1)) return 'verb';
  if (!nominal) return isSubjectLike(document, at, before) ? 'verb' : 'noun';
  if (nounsTake.has(document.tokens.word[at + 1] ?? 0)) return 'noun';
  return isHeadline(document, at) || followsName(document, at, before) ? 'verb' : 'noun';
};

/** `visits the troops`, `seeks to`, `rises sharply` */
const takesObject = (document: Document, at: number): boolean =>
  beginsObject(document, at) || partAt(document, at) === Part.To || isAdverb(document, at);

/** `(R) shakes hands`: behind an aside, in a headline or behind a name. */
const isSubjectLike = (document: Document, at: number, before: number): boolean =>
  document.tokens.shape[before] === Shape.Punctuation || isHeadline(document, at) || followsName(document, at, before);

const isHeadline = ({ sentences, tokens }: Document, at: number): boolean =>
  sentences.casing[tokens.sentence[at]!] !== Casing.Normal;

const numbers = wordSet('two three four five six seven eight nine ten eleven twelve'.split(' '));

/** Behind a name a finite verb is likelier than a plural: `Obama visits troops`. */
const followsName = (document: Document, at: number, before: number): boolean =>
  isCapitalised(document, before) &&
  !numbers.has(document.tokens.word[before]!) &&
  partAt(document, at + 1) !== Part.Conjunction;

const looksPlural = ({ text, tokens }: Document, at: number): boolean => {
  const end = tokens.end[at]!;
  return (
    tokens.shape[at] === Shape.Lower &&
    end - tokens.start[at]! > 3 &&
    text.endsWith('s', end) &&
    !text.endsWith('ss', end)
  );
};

/** `talks began`, `attacks are` */
export const followedByVerb = (document: Document, at: number): boolean => {
  if (at + 1 >= sentenceEnd(document, at)) return false;
  const part = partAt(document, at + 1);
  if (part >= Part.Be && part <= Part.Modal) return true;
  const word = document.tokens.word[at + 1]!;
  const forms = verbalForms(word);
  return (
    (forms & (Form.Past | Form.Third)) !== 0 &&
    (forms & Form.Base) === 0 &&
    (isOccurVerb.has(lemmaOf(word)) || (forms & Form.Past) !== 0)
  );
};
