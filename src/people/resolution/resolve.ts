import type { Person, PersonMention } from '../../core/entity.js';
import type { Context } from '../../core/recogniser.js';
import { tokenAt, type Document } from '../../text/document.js';
import { wordList } from '../../lexicon/lists.js';
import { COMMA } from '../../lexicon/marks.js';
import { lookUp } from '../../lexicon/vocabulary.js';
import { CLASSES } from '../lexicon/classes.js';
import { classesOf } from '../lexicon/lexicon.js';
import { otherNames } from './known-as.js';
import { personOf } from './person.js';
import { parse, sameName, type Name } from './parse.js';
import { consonants, isMisspelt, isVariant } from './variants.js';
import { calledBy } from '../lexicon/words.js';

/** A person while mentions are being grouped. */
interface Group {
  /** The fullest form so far. */
  name: Name;
  readonly mentions: PersonMention[];
}

/** At most this many bearers of one surname are compared; a text with more is a list of names. */
const BEARERS = 40;

/** Groups mentions of one person; a surname that two people share is not assigned to either. */
export const resolve = (
  mentions: readonly PersonMention[],
  document: Document,
  { reference }: Context,
): readonly Person[] => {
  const groups = new Map<string, Group>();
  const bearers = new Map<string, Group[]>();
  const others = otherNames(mentions, document);
  const named = mentions.map((mention): Named => [parse(mention.text), mention]);
  const ofSort = (sort: Sort): readonly Named[] => named.filter(([name]) => sortOf(name) === sort);
  for (const [name, mention] of ofSort('full')) addFull(groups, bearers, name, mention, others.get(mention));
  for (const [name, mention] of ofSort('called'))
    if (!join(bearers.get(name.words[1]!), name, mention, document)) addFull(groups, bearers, name, mention);
  const spellings = new Map<string, Group[]>();
  for (const group of groups.values()) addBearer(spellings, consonants(group.name.words.at(-1)!), group);
  const alone = new Map<string, Group>();
  for (const [name, mention] of ofSort('single')) {
    const other = groupOf(groups, others.get(mention));
    const own = bearers.get(name.words[0] ?? '') ?? misspeltBearer(spellings, name);
    if (other !== undefined) addOtherName(bearers, other, name, mention);
    else if (!join(own, name, mention, document)) addAlone(alone, name, mention);
  }
  return [...new Set([...groups.values(), ...alone.values()])]
    .map((group) => personOf(group.mentions, document, reference?.value))
    .sort(byFirst);
};

type Named = readonly [Name, PersonMention];

/** Adds a mention to the one person among these whom its name can mean; false if there is none. */
const join = (
  groups: readonly Group[] | undefined,
  name: Name,
  mention: PersonMention,
  document: Document,
): boolean => {
  const group = groups === undefined ? undefined : bearerOf(groups, name, mention, document);
  if (group === undefined || isOtherRelative(group, mention, document)) return false;
  group.mentions.push(mention);
  return true;
};

const KIN = wordList('language/kin');

/** `whose brother Ola scored … Ola Kvist kept goal`: a relative mentioned by first name is not the person named in full later. */
const isOtherRelative = ({ mentions }: Group, { start }: PersonMention, document: Document): boolean =>
  mentions.every((other) => other.start > start) && KIN.has(document.tokens.word[tokenAt(document, start) - 1] ?? 0);

/** One word, a full name, or one name after a title by which somebody is known. */
type Sort = 'single' | 'full' | 'called';

const sortOf = (name: Name): Sort => (name.words.length < 2 ? 'single' : isCalled(name) ? 'called' : 'full');

/** `Sheikh Saif`: a title and one name, which may be part of somebody's full name. */
const isCalled = ({ words: [title = '', ...names] }: Name): boolean =>
  names.length === 1 && calledBy.has(lookUp(title));

const byFirst = (a: Person, b: Person): number => a.mentions[0]!.start - b.mentions[0]!.start;

const addFull = (
  groups: Map<string, Group>,
  bearers: Map<string, Group[]>,
  name: Name,
  mention: PersonMention,
  other?: PersonMention,
): void => {
  const last = name.words[name.words.length - 1]!;
  const bySurname = bearers.get(last) ?? [];
  const byGiven = bearers.get(name.words[0]!) ?? [];
  const known =
    groups.get(name.key) ??
    groupOf(groups, other) ??
    knownBearer(bySurname, byGiven, name) ??
    (isOneWord(mention) ? givenOf(byGiven, name) : undefined);
  const group: Group = known ?? { name, mentions: [] };
  group.mentions.push(mention);
  if (name.words.length > group.name.words.length) group.name = name;
  groups.set(name.key, group);
  for (const word of name.words) addBearer(bearers, word, group);
};

const groupOf = (groups: ReadonlyMap<string, Group>, other: PersonMention | undefined): Group | undefined =>
  other === undefined ? undefined : groups.get(parse(other.text).key);

/** `Oyun-Erdene`: one word of two parts. */
const isOneWord = ({ text }: PersonMention): boolean => /^[^\s-]+-[^\s-]+$/.test(text);

/** The one person whose full name begins so. */
const givenOf = (groups: readonly Group[], { key }: Name): Group | undefined =>
  only(groups.filter((group) => group.name.key.startsWith(`${key} `)));

/** The person who has this name already: in full, by a surname with its particle, or in another spelling. */
const knownBearer = (bySurname: readonly Group[], byGiven: readonly Group[], name: Name): Group | undefined =>
  bySurname.find((group) => sameName(group.name, name)) ??
  only(bySurname.filter((group) => isEnd(group.name.key, name.key) || isEnd(name.key, group.name.key))) ??
  only([...bySurname, ...byGiven].filter((group) => isVariant(group.name, name)));

/** The person whose surname differs by one vowel, as in other transliterations: `Zhvania` and `Zhavania`. */
const misspeltBearer = (
  spellings: ReadonlyMap<string, readonly Group[]>,
  { words: [word = ''] }: Name,
): readonly Group[] | undefined => {
  const close = (spellings.get(consonants(word)) ?? []).filter(({ name: { words } }) =>
    isMisspelt(words.at(-1)!, word),
  );
  return close.length === 1 ? close : undefined;
};

const only = (groups: readonly Group[]): Group | undefined => (groups.length === 1 ? groups[0] : undefined);

/** `Van Kvist` of `Ola Van Kvist`, `Ruiz de Zqwv` of `Ola Ruiz de Zqwv y Kvist`. */
const isEnd = (long: string, short: string): boolean => long.endsWith(` ${short}`) || long.includes(` ${short} y `);

const addBearer = (bearers: Map<string, Group[]>, word: string, group: Group): void => {
  const list = bearers.get(word);
  if (list === undefined) bearers.set(word, [group]);
  else if (list.length < BEARERS && !list.includes(group)) list.push(group);
};

/** `Ola Kvist, known as Zed`: from there on *Zed* refers to him. */
const addOtherName = (bearers: Map<string, Group[]>, group: Group, name: Name, mention: PersonMention): void => {
  group.mentions.push(mention);
  addBearer(bearers, name.words[0]!, group);
};

const addAlone = (alone: Map<string, Group>, name: Name, mention: PersonMention): void => {
  const group = alone.get(name.key);
  if (group === undefined) alone.set(name.key, { name, mentions: [mention] });
  else group.mentions.push(mention);
};

/** The one person a single name can mean here; undefined if there are several. */
const bearerOf = (
  groups: readonly Group[],
  name: Name,
  mention: PersonMention,
  document: Document,
): Group | undefined => {
  if (groups.length < 2) return groups[0];
  const word = name.words.at(-1)!;
  const gender = genderBefore(document, mention.start);
  const fitting = groups.filter((group) => isPossible(group, gender));
  const earlier = fitting.filter(({ mentions }) => mentions[0]!.start < mention.start);
  // `Haile Zqwv …` *Haile* `… her son Dawit Haile`: the name passes from father to son.
  if (earlier.length === 1 && fitting.length > 1) return earlier[0];
  const asSurname = fitting.filter(({ name: { words } }) => words[words.length - 1] === word);
  const choice = asSurname.length > 0 ? asSurname : fitting;
  if (choice.length === 1) return choice[0];
  return only(choice.filter((group) => earlier.includes(group))) ?? mainBearer(choice, mention, document);
};

/**
 * `Kvist … his father, Ola Kvist, … Kvist`: a relative mentioned in passing does not take the surname from the one who had
 * it before.
 */
const mainBearer = (groups: readonly Group[], { start }: PersonMention, document: Document): Group | undefined => {
  const main = only(groups.filter((group) => !isPassing(group, document)));
  if (main === undefined || groups.some((group) => group.mentions[0]!.start > start)) return undefined;
  const passing = groups.filter((group) => group !== main);
  return passing.every(({ mentions: [first] }) => isCalledBefore(main, first!)) ? main : undefined;
};

/** Named once, after a word for a relative. */
const isPassing = ({ mentions }: Group, document: Document): boolean => {
  if (mentions.length !== 1) return false;
  const { word } = document.tokens;
  const at = tokenAt(document, mentions[0]!.start) - 1;
  return KIN.has(word[word[at] === COMMA ? at - 1 : at] ?? 0);
};

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
