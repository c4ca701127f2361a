import { isCapitalised, isHyphen, sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { Casing } from '../../text/sentences.js';
import { Shape } from '../../text/tokens.js';
import { AND } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { NOMINAL, PAST } from '../triggers/forms.js';
import { Part } from '../../lexicon/function-words.js';
import { isIn, nouns, participles, Tag } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { partAt, useOf } from '../triggers/part-of-speech.js';
import { candidatesOf, verbalForms, compoundHeads } from '../triggers/lexicon.js';
import type { Veto } from './veto.js';

/** `murder suspect`, `ceasefire talks`: the noun before token `to` only modifies the next one. */
const isModifier = (document: Document, to: number): boolean => {
  const { tokens } = document;
  if (to >= sentenceEnd(document, to - 1)) return false;
  const isJoined = isHyphen(document, to);
  const next = isJoined ? to + 1 : to;
  const word = tokens.word[next] ?? 0;
  if (isJoined && (adjectival.has(word) || isIn(tagAt(document, next), participles))) return true;
  if (compoundHeads.has(word)) return tokens.shape[next] !== Shape.Capital || isHeadline(document, next);
  return !pointing.has(word) && isEventNoun(document, next);
};

/** `the shooting incident`, `the swearing-in event`: the noun before says what it was. */
const pointing = set('decision event incident move tragedy');

/** `left-leaning parties`: a verb before a hyphen and a form in *-ing*. */
const isFirstOfDoing = (document: Document, to: number): boolean =>
  to + 1 < sentenceEnd(document, to - 1) && isHyphen(document, to) && tagAt(document, to + 1) === Tag.VBG;

/** Second parts that make an adjective of an event: `concert-like`, `war-era`, `flood-hit`. */
const adjectival = set(
  'based bound era free hit like loving making prone ready related stricken style themed torn type',
);

const isHeadline = ({ sentences, tokens }: Document, at: number): boolean =>
  sentences.casing[tokens.sentence[at]!] !== Casing.Normal;

/** A noun that is itself a trigger, unless it is the verb of this sentence. */
const isEventNoun = (document: Document, at: number): boolean => {
  const { tokens } = document;
  const candidates = candidatesOf(tokens.word[at] ?? 0)?.filter(({ entry }) => entry.rest.length === 0) ?? [];
  const forms = candidates.reduce((all, candidate) => all | candidate.forms, 0);
  if (tokens.shape[at] !== Shape.Lower || (forms & NOMINAL) === 0) return false;
  return (forms & PAST) === 0 && useOf(document, at, forms | verbalForms(tokens.word[at]!)) === 'noun';
};

/** A capitalised trigger inside a longer capitalised name is part of the name: `Stop the War Coalition`. */
const isInsideName = (document: Document, from: number, to: number): boolean => {
  if (isHeadline(document, from)) return false;
  // `the Committee to Re-elect the President`
  if (isOfCompound(document, from - 1) && from - 2 > sentenceStart(document, from)) return isPrefix(document, from - 2);
  if (!isCapitalised(document, from) || abbreviations.has(document.tokens.word[from]!)) return false;
  const { tokens } = document;
  if (sentenceStart(document, from) !== from) return true;
  return (
    to < tokens.length &&
    tokens.shape[to] === Shape.Capital &&
    tokens.sentence[to] === tokens.sentence[from] &&
    isNounLike(document, from)
  );
};

/** Written in capitals wherever they stand: `before its IPO`. */
const abbreviations = wordSet(['ipo']);

const isPrefix = ({ tokens }: Document, at: number): boolean => prefixes.has(tokens.word[at]!);

const prefixes = wordSet(['re', 'pre', 'co']);

const isNounLike = ({ tokens }: Document, at: number): boolean => verbalForms(tokens.word[at]!) === 0;

/** `anti-piracy patrols`, `a smash-and-grab raid`, `a three-game slump`: the last part of a compound that describes. */
const endsCompound = (document: Document, from: number, to: number): boolean => {
  if (from < 2 || !isHyphen(document, from - 1)) return false;
  const word = document.tokens.word[from - 2]!;
  if (isQuality(document, from)) return true;
  if (to === from + 1 && tagAt(document, from - 2) === Tag.CD && isIn(tagAt(document, from), nouns))
    return isWithin(document, to);
  return opposing.has(word) || (word === AND && from > 3 && isHyphen(document, from - 3));
};

/** `non-life threatening injuries` */
const isOfLife = ({ tokens: { word } }: Document, from: number): boolean =>
  word[from] === THREATENING && word[from - 1] === LIFE;

const LIFE = intern('life');
const THREATENING = intern('threatening');

/** `president-elect`, `life-threatening`, wherever it stands: a noun before *elect* or a form in *-ing*. */
const isQuality = (document: Document, from: number): boolean =>
  (document.tokens.word[from] === ELECT && !isPrefix(document, from - 2)) || isOfDoing(document, from);

const ELECT = intern('elect');

const isOfDoing = (document: Document, from: number): boolean =>
  tagAt(document, from) === Tag.VBG &&
  tagAt(document, from - 2) === Tag.NN &&
  document.tokens.shape[from - 2] === Shape.Lower;

/** Whether what describes is followed by more of its phrase. */
const isWithin = (document: Document, to: number): boolean =>
  to < sentenceEnd(document, to - 1) && document.tokens.shape[to] === Shape.Lower && partAt(document, to) === Part.None;

/** A hyphen or *threatening*: all that `endsCompound` and `isOfLife` look for. */
const ofCompounds = wordSet(['-', 'threatening']);

const opposing = wordSet(['anti', 'counter', 'pro', 'pre', 'post', 'non', 'half', 'semi']);

/** `Rwandan-backed rebels` */
const isOfCompound = (document: Document, at: number): boolean =>
  isHyphen(document, at) && isCapitalised(document, at - 1);

export const nameVetoes: readonly Veto[] = [
  {
    name: 'end-of-compound',
    reason: 'the last part of a compound that describes is no happening of its own',
    finds: [
      'The anti-[piracy] patrols went on.',
      'A smash-and-[grab] raid shocked Paris.',
      'Their three-[game] slump ended.',
      'The president-[elect] smiled.',
      'None of the injuries is life-[threatening].',
      'He has non-life [threatening] injuries.',
    ],
    ignores: ['The [piracy] went on.', 'Thieves [grab] jewels in Paris.'],
    words: ofCompounds,
    refuses: ({ document, from, to }) => endsCompound(document, from, to) || isOfLife(document, from),
  },
  {
    name: 'inside-name',
    reason: 'a word with a capital inside a longer name belongs to the name',
    finds: ['She is a member of the Stop the [War] Coalition.', 'He led the Committee to Re-[elect] the President.'],
    ignores: ['She spoke of the [war] in Mali.', 'POLICE [ARREST] MAYOR', 'Orvel plans an [IPO] next year.'],
    refuses: ({ document, from, to }) => isInsideName(document, from, to),
  },
  {
    name: 'modifier',
    reason: 'a noun before another only says what sort of thing that one is',
    finds: [
      'The [meeting] room is cold.',
      'It was a [concert]-like show.',
      'A [bankruptcy] court is a court of law.',
      'They remember the [quake]-triggered landslide.',
      'The coalition of [left]-leaning parties is small.',
      'The queen toured a [flood]-hit town.',
      'They are [peace]-loving people.',
    ],
    ignores: ['The [murder] shocked the town.'],
    refuses: ({ document, entry, to }) =>
      entry.strength === 'noun' || entry.strength === 'weak' ? isModifier(document, to) : isFirstOfDoing(document, to),
  },
];
