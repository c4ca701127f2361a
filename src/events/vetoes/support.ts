import { ofPhrase } from '../../language/chunks/of-names.js';
import { siteOf } from '../../language/chunks/site.js';
import { isCapitalised, sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { Part } from '../../lexicon/function-words.js';
import { Shape } from '../../text/tokens.js';
import { OF, scheduled } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { isLightVerb, isOccurVerb, lemmaOf, verbalForms } from '../triggers/lexicon.js';
import { nounPhraseStart } from '../modality/noun-phrase.js';
import { isAdverb, partAt } from '../triggers/part-of-speech.js';
import { Of, type Veto } from './veto.js';

const LIGHT = 4;
const OCCUR = 4;

const temporal = wordSet([
  'after',
  'before',
  'during',
  'since',
  'following',
  'amid',
  'amidst',
  'until',
  'throughout',
  'upon',
]);
/** Prepositions that show an event only if the noun is alone in its phrase: `at the meeting`. */
const placing = wordSet(['at', 'in', 'for', 'over', 'from']);
/** Prepositions after the noun that introduce participants. */
const joining = wordSet(['between', 'with', 'against', 'by', 'of', 'on', 'in', 'to', 'from', 'at', 'near', 'over']);

/** Whether the context shows that a weak noun, tokens `from` to `to`, is an event here. */
const isSupported = (document: Document, from: number, to: number): boolean => {
  const start = nounPhraseStart(document, from);
  return (
    hasLightVerb(document, start) ||
    happens(document, to) ||
    happensBehindOf(document, to) ||
    isPlacedInTime(document, start, from) ||
    isNamed(document, start, from) ||
    (!isBareObject(document, start, from) && isJoined(document, to))
  );
};

/** `the director of investments at Hinsdale`: a bare noun after `of` only classifies. */
const isBareObject = (document: Document, start: number, from: number): boolean =>
  start === from && start > 0 && document.tokens.word[start - 1] === OF;

/** `held [several rounds of] talks` */
const hasLightVerb = (document: Document, start: number): boolean => {
  const first = sentenceStart(document, start);
  for (let i = start - 1; i >= first && i >= start - LIGHT; i--) {
    const word = document.tokens.word[i]!;
    if (verbalForms(word) !== 0 && isLightVerb.has(lemmaOf(word))) return true;
    if (document.tokens.shape[i] === Shape.Punctuation) return false;
  }
  return false;
};

const happens = (document: Document, to: number): boolean => {
  const last = sentenceEnd(document, to - 1);
  for (let i = to; i < last && i < to + OCCUR; i++) {
    const word = document.tokens.word[i]!;
    if (verbalForms(word) !== 0 && isOccurVerb.has(lemmaOf(word))) return true;
    if (!helps(partAt(document, i)) && !isAdverb(document, i) && !scheduled.has(word)) return false;
  }
  return false;
};

/** `Nomination of candidates will take place`: the verb comes after the phrase that the noun takes. */
const happensBehindOf = (document: Document, to: number): boolean => {
  const site = siteOf(document, to - 1);
  const noun = site.chunks.of[to - 1]!;
  const other = site.chunks.to[noun] === to ? ofPhrase(site, noun) : -1;
  return other >= 0 && happens(document, site.chunks.to[other]!);
};

const helps = (part: Part): boolean =>
  part === Part.Be || part === Part.Have || part === Part.Modal || part === Part.To;

const isPlacedInTime = (document: Document, start: number, from: number): boolean => {
  const before = document.tokens.word[start - 1] ?? 0;
  if (start === 0 || document.tokens.sentence[start - 1] !== document.tokens.sentence[start]) return false;
  if (temporal.has(before)) return true;
  const part = partAt(document, start);
  return placing.has(before) && (part === Part.Determiner || part === Part.Possessive) && from - start <= 3;
};

/** `Soto's visit`, `the Israeli raid`, `three raids` */
const isNamed = (document: Document, start: number, from: number): boolean => {
  const { tokens } = document;
  for (let i = start; i < from; i++) {
    const shape = tokens.shape[i]!;
    if (shape === Shape.Number || (isCapitalised(document, i) && partAt(document, i) === Part.None)) return true;
    if (partAt(document, i) === Part.Possessive) return true;
  }
  return false;
};

/** `a meeting with Torres`, `the raid on the village` */
const isJoined = (document: Document, to: number): boolean => {
  if (to >= sentenceEnd(document, to - 1)) return false;
  if (!joining.has(document.tokens.word[to]!)) return false;
  const shape = document.tokens.shape[to + 1];
  const part = partAt(document, to + 1);
  return (
    part === Part.Determiner ||
    part === Part.Possessive ||
    (shape !== undefined && shape >= Shape.Capital && shape <= Shape.Number)
  );
};

export const supportVetoes: readonly Veto[] = [
  {
    name: 'unsupported',
    reason: 'a noun that is as often a thing or a state needs a light verb, a time or a participant beside it',
    finds: ['He is the director of [investments] at Hinsdale.', 'They like [gatherings].'],
    ignores: [
      'They held several rounds of [talks].',
      'The [nomination] of candidates will take place in May.',
      'They spoke of the Israeli [raid].',
      'He left after the [visit].',
    ],
    of: Of.Weak,
    refuses: ({ document, from, to }) => !isSupported(document, from, to),
  },
];
