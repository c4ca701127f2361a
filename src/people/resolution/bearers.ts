import type { PersonMention } from '../../core/entity.js';
import { wordList } from '../../lexicon/lists.js';
import { COMMA } from '../../lexicon/marks.js';
import { set } from '../../lexicon/vocabulary.js';
import { hasWord, tokenAt, type Document } from '../../text/document.js';
import { CLASSES } from '../lexicon/classes.js';
import { classesOf } from '../lexicon/lexicon.js';
import { parse, type Name } from './parse.js';

/** A person while mentions are being grouped. */
export interface Group {
  /** The fullest form so far. */
  name: Name;
  readonly mentions: PersonMention[];
}

export const only = (groups: readonly Group[]): Group | undefined => (groups.length === 1 ? groups[0] : undefined);

const KIN = wordList('language/kin');

/**
 * `whose brother Ola scored … Ola Kvist kept goal`: a relative mentioned by first name is not the person named in full later, but in
 * `Jan Kvist came with his son Ola … Ola Kvist left` that name is the family's.
 */
export const isOtherRelative = (
  { name, mentions }: Group,
  { start }: PersonMention,
  document: Document,
  bearers: ReadonlyMap<string, readonly Group[]>,
): boolean =>
  mentions.every((other) => other.start > start) &&
  KIN.has(document.tokens.word[tokenAt(document, start) - 1] ?? 0) &&
  !(bearers.get(name.words.at(-1)!) ?? []).some((one) => one.mentions[0]!.start < start && isNear(one, start));

/** Named no further back than a sentence or two. */
const isNear = ({ mentions }: Group, start: number): boolean =>
  mentions.some((one) => one.start < start && start - one.end < FAMILY);
const FAMILY = 200;

/** Those that the article tells of, not who wrote it, unless that is nobody. */
const toldOf = (groups: readonly Group[]): readonly Group[] => {
  const told = groups.filter(({ mentions }) => mentions.some(({ isCredit }) => isCredit !== true));
  return told.length === 0 ? groups : told;
};

/** The one person a single name can mean here; undefined if there are several. */
export const bearerOf = (
  all: readonly Group[],
  name: Name,
  mention: PersonMention,
  document: Document,
): Group | undefined => {
  const groups = mention.isCredit === true ? all : toldOf(all);
  if (groups.length < 2) return groups[0];
  const word = name.words.at(-1)!;
  const gender = genderBefore(document, mention.start);
  const fitting = groups.filter((group) => isPossible(group, gender));
  const earlier = fitting.filter(({ mentions }) => mentions[0]!.start < mention.start);
  // `Haile Zqwv …` *Haile* `… her son Dawit Haile`: the name passes from father to son.
  if (earlier.length === 1 && fitting.length > 1) return earlier[0];
  if (earlier.length === 0 && isAhead(fitting, word, document)) return introducedFirst(fitting);
  const asSurname = fitting.filter(({ name: { words } }) => words[words.length - 1] === word);
  const choice = asSurname.length > 0 ? asSurname : fitting;
  if (choice.length === 1) return choice[0];
  return only(choice.filter((group) => earlier.includes(group))) ?? mainBearer(choice, mention, document);
};

/** For some it is the surname and for others not: `They buried Haile. Haile Zqwv … his son Dawit Haile`. */
const isMixed = (groups: readonly Group[], word: string): boolean =>
  groups.some(({ name: { words } }) => words.at(-1) === word) &&
  groups.some(({ name: { words } }) => words.at(-1) !== word);

/** The name stands before anybody is introduced, and means who is introduced first. */
const isAhead = (groups: readonly Group[], word: string, document: Document): boolean =>
  isMixed(groups, word) || isOneFirst(groups, document);

/** `Kvist freed … President Ola Kvist said so … Ana Kvist`: a headline means the one of whom the text speaks first. */
const isOneFirst = (groups: readonly Group[], document: Document): boolean => {
  const sentences = groups.map(({ mentions }) => document.tokens.sentence[tokenAt(document, mentions[0]!.start)]!);
  const first = sentences.reduce((least, one) => Math.min(least, one), Infinity);
  return sentences.filter((sentence) => sentence === first).length === 1;
};

const introducedFirst = (groups: readonly Group[]): Group | undefined =>
  groups.reduce((first, one) => (one.mentions[0]!.start < first.mentions[0]!.start ? one : first));

/**
 * `Kvist … his father, Ola Kvist, … Kvist`: a relative mentioned in passing does not take the surname from the one who had
 * it before, or of whom the lead tells.
 */
const mainBearer = (groups: readonly Group[], { start }: PersonMention, document: Document): Group | undefined => {
  const main = only(groups.filter((group) => !isPassing(group, document)));
  if (main === undefined || groups.some((group) => group.mentions[0]!.start > start)) return undefined;
  const passing = groups.filter((group) => group !== main);
  const lead = sentenceOf(main, document);
  const isMain = passing.every(
    (one) => (lead <= LEAD && sentenceOf(one, document) > lead) || isCalledBefore(main, one.mentions[0]!),
  );
  return isMain ? main : undefined;
};

/** The headline is 0, the first sentence below it 1. */
const LEAD = 1;
const sentenceOf = ({ mentions: [first] }: Group, document: Document): number =>
  document.tokens.sentence[tokenAt(document, first!.start)]!;

/** Named once, after a word for a relative or as whom somebody married. */
const isPassing = ({ mentions }: Group, document: Document): boolean => {
  if (mentions.length !== 1) return false;
  const { word } = document.tokens;
  const at = tokenAt(document, mentions[0]!.start) - 1;
  return (
    KIN.has(word[word[at] === COMMA ? at - 1 : at] ?? 0) || hasWord(document, MARRIED, Math.max(0, at - 3), at + 1)
  );
};
const MARRIED = set('married marrying wed');

const isCalledBefore = ({ name, mentions }: Group, { start }: PersonMention): boolean =>
  mentions.some((one) => one.start < start && parse(one.text).words.length < name.words.length);

const isPossible = ({ name: { words } }: Group, gender: number): boolean => {
  const known = classesOf(words[0]!) & (CLASSES.male | CLASSES.female);
  return gender === 0 || known === 0 || (known & gender) !== 0;
};

/** The sex shown by Mr., Mrs. and the like before an offset. */
const genderBefore = ({ text }: Document, start: number): number => {
  const word = /(\p{L}{1,12})\.?\s{1,12}$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase();
  if (word === undefined) return 0;
  if (/^(?:mr|sir|lord|king|prince|herr|don)$/.test(word)) return CLASSES.male;
  return /^(?:mrs|ms|miss|lady|dame|queen|princess|madame|frau)$/.test(word) ? CLASSES.female : 0;
};
