import { isCapitalised, isPlainSentence, sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { Casing } from '../../text/sentences.js';
import { Shape } from '../../text/tokens.js';
import { FOR, OF, roads, THE } from '../../lexicon/small-words.js';
import { intern, set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { wordBefore, wordAfter, type Hit } from '../forms/hits.js';
import {
  directions,
  headlineHeads,
  leftHeads,
  nameHeads,
  nationalHeads,
  ofHeads,
  placeHeads,
  placeWords,
  stateWords,
} from '../forms/words.js';

const REACH = 4;

/** `Air France`, `Miss America`, `Tour de France`. */
export const followsNameHead = (document: Document, { at }: Hit): boolean => {
  const before = wordBefore(document, at);
  if (before < 0 || !leftHeads.has(document.tokens.word[before]!)) return false;
  return isCapitalised(document, before) || document.tokens.end[before]! - document.tokens.start[before]! === 2;
};

/** `Sea of Japan`, `Bank of America`, but `Bank of Japan`, whose country is told, and `Ola Kvist of Switzerland`. */
export const isOfName = (document: Document, { at, form }: Hit): boolean => {
  const { word } = document.tokens;
  const head = headBeforeOf(document, at);
  if (form.kind === 'demonym' || head < 0 || !isCapitalised(document, head)) return false;
  if (form.kind === 'code' && word[at - 1] === THE) return false;
  return word[at] === AMERICA ? !stateWords.has(word[head]!) : ofHeads.has(word[head]!);
};

const AMERICA = intern('america');

/** Last words of streets, schools, memorials and firms, after a country: `Egypt Road`, `Swiss Re`, `Swedish Match`. */
const tails: WordSet =
  set(`road street lane drive avenue court close crescent terrace boulevard county township village apartments memorial veterans re high
   elementary academy grill grocery restaurant orchard reservation casino pines province match`);

const colleges: WordSet = wordSet(['college', 'university', 'school', 'fair', 'prison']);
const statehood: WordSet = wordSet(['state', 'high']);

/** `Egypt Road`, `Peru State College`, `Vietnam Veterans Memorial`, but `Egypt High Court`. */
export const precedesTail = (document: Document, { to, form }: Hit): boolean => {
  const after = wordAfter(document, to);
  if (form.kind === 'code' || after < 0 || !isCapitalised(document, after)) return false;
  const { word } = document.tokens;
  if (!statehood.has(word[after]!))
    return (tails.has(word[after]!) || isInRoad(document, after)) && isPlainSentence(document, to - 1);
  const next = wordAfter(document, after + 1);
  return next >= 0 && isCapitalised(document, next) && colleges.has(word[next]!);
};

/** `Pole Barn Lane`: a capitalised word and then a road. */
const isInRoad = (document: Document, at: number): boolean => {
  const next = wordAfter(document, at + 1);
  return next >= 0 && isCapitalised(document, next) && roads.has(document.tokens.word[next]!);
};

const services: WordSet = wordSet(['transport', 'citizens', 'forum', 'action', 'future', 'keep', 'visit', 'sport']);

/** `Transport for Wales`. */
export const isServiceName = (document: Document, { at }: Hit): boolean => {
  const { word } = document.tokens;
  const before = wordBefore(document, at);
  if (before < 0 || word[before] !== FOR) return false;
  const head = wordBefore(document, before);
  return head >= 0 && isCapitalised(document, head) && services.has(word[head]!);
};

const UK = intern('uk');

/** `Cancer Research UK`: a charity, with two capitals before the abbreviation or one that opens no sentence. */
export const endsCharity = (document: Document, { at, form }: Hit): boolean => {
  const { word, shape } = document.tokens;
  const before = wordBefore(document, at);
  if (form.kind !== 'code' || word[at] !== UK || before < 0 || !isPlainSentence(document, at)) return false;
  if (shape[before] !== Shape.Capital || placeWords.has(word[before]!) || stateWords.has(word[before]!)) return false;
  if (before !== sentenceStart(document, before)) return true;
  return charities.has(word[before]!);
};

const charities: WordSet = set('age cancer water action shelter research crisis diabetes asthma');

/** The token before `of` or `of the`; -1 if there is none. */
const headBeforeOf = (document: Document, at: number): number => {
  const { word } = document.tokens;
  let of = wordBefore(document, at);
  if (of >= 0 && directions.has(word[of]!)) of = wordBefore(document, of);
  if (of >= 0 && word[of] === THE) of = wordBefore(document, of);
  return of >= 0 && word[of] === OF ? wordBefore(document, of) : -1;
};

/** `Turkish Airlines`, `Kenya Broadcasting Corporation`, but `Japanese Foreign Ministry`. */
export const precedesNameHead = (document: Document, { to, form }: Hit): boolean => {
  const after = wordAfter(document, to);
  if (form.kind === 'code' || after < 0 || !isCapitalised(document, after)) return false;
  const word = document.tokens.word[after]!;
  if (!isPlainSentence(document, to - 1)) return headlineHeads.has(word) && !isLeague(document, to, form.kind);
  if (stateWords.has(word)) return isNationalName(document, after + 1);
  return placeHeads.has(word) || isNameFrom(document, after);
};

/** `HANDBALL - SPANISH LEAGUE RESULTS`: in capitals it is the league of a country, no proper name. */
const isLeague = ({ sentences, tokens }: Document, to: number, kind: Hit['form']['kind']): boolean =>
  kind === 'demonym' && leagues.has(tokens.word[to]!) && sentences.casing[tokens.sentence[to]!] === Casing.Upper;
const leagues: WordSet = wordSet(['league', 'open']);

/** `Fiji Labour Party`, `Irish National Museum`, `Pakistan Central Mines Labour Federation`. */
const isNationalName = (document: Document, to: number): boolean => {
  let after = wordAfter(document, to);
  for (let words = 0; words < LONGEST_NATIONAL && after >= 0 && isCapitalised(document, after); words++) {
    if (nationalHeads.has(document.tokens.word[after]!)) return true;
    after = wordAfter(document, after + 1);
  }
  return false;
};
/** The most capitalised words up to the head. */
const LONGEST_NATIONAL = 3;

/** Whether one of the capitalised words from here on shows what kind of thing is named. */
const isNameFrom = (document: Document, from: number): boolean => {
  const end = Math.min(from + REACH, sentenceEnd(document, from));
  for (let i = from; i < end; i++) {
    if (!isCapitalised(document, i) && document.tokens.shape[i] !== Shape.Clitic) return false;
    if (nameHeads.has(document.tokens.word[i]!)) return !isStateWord(document, i + 1);
  }
  return false;
};

/** `Iraqi Oil Minister`: the minister decides, not the oil. */
const isStateWord = (document: Document, at: number): boolean => {
  const after = wordAfter(document, at);
  return after >= 0 && isCapitalised(document, after) && stateWords.has(document.tokens.word[after]!);
};
