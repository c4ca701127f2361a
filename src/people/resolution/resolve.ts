import type { Person, PersonMention } from '../../core/entity.js';
import type { Context } from '../../core/recogniser.js';
import type { Document } from '../../text/document.js';
import { bearerOf, isOtherRelative, only, type Group } from './bearers.js';
import { lookUp } from '../../lexicon/vocabulary.js';
import { CLASSES } from '../lexicon/classes.js';
import { classesOf } from '../lexicon/lexicon.js';
import { otherNames } from './known-as.js';
import { personOf } from './person.js';
import { shortForms } from './nicknames.js';
import { parse, sameName, type Name } from './parse.js';
import { consonants, isMisspelt, isSpelling, isVariant } from './variants.js';
import { calledBy, filialWords } from '../lexicon/words.js';

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
    if (!join(bearers.get(name.words[1]!), name, mention, document, bearers)) addFull(groups, bearers, name, mention);
  const ownerOf = ownersOf(groups, bearers);
  const alone = new Map<string, Group>();
  // `Ola IV` before `Ola`: the number says who it is.
  for (const [name, mention] of [...ofSort('single')].sort(byNumber)) {
    const other = groupOf(groups, bearers, others.get(mention)) ?? alone.get(keyOf(others.get(mention)));
    const owners = ownerOf(name, mention)?.filter((group) => isOfGeneration(group, name));
    if (other !== undefined) addOtherName(bearers, other, name, mention);
    else if (!join(owners, name, mention, document, bearers)) addAlone(alone, bearers, name, mention);
  }
  return [...new Set([...groups.values(), ...alone.values()])]
    .map((group) => personOf(group.mentions, others, document, reference?.value))
    .sort(byFirst);
};

/** `Ola Kvist … his sons, Jan and [Ola Jr.]`: who is called junior is not the father. */
const isOfGeneration = ({ name: { suffix } }: Group, name: Name): boolean =>
  !GENERATIONS.has(name.suffix) || suffix === name.suffix;
const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr']);

/** Whom one name can mean: the bearers of the word, of another spelling, or of the first name it is short for. */
const ownersOf = (groups: ReadonlyMap<string, Group>, bearers: ReadonlyMap<string, readonly Group[]>) => {
  // Few articles have a name that is none of these words.
  let spellings: ReadonlyMap<string, readonly Group[]> | undefined;
  let familiar: ReadonlyMap<string, readonly Group[]> | undefined;
  return (name: Name, mention: PersonMention): readonly Group[] | undefined => {
    const word = name.words[0] ?? '';
    return (
      bearers.get(word) ??
      misspeltBearer((spellings ??= spellingsOf(groups.values())), name) ??
      familiarBearer((familiar ??= familiarBearers(groups.values())), word, mention)
    );
  };
};

/** The people by the consonants of their surnames and first names. */
const spellingsOf = (groups: Iterable<Group>): ReadonlyMap<string, readonly Group[]> => {
  const spellings = new Map<string, Group[]>();
  for (const group of groups) {
    addBearer(spellings, consonants(group.name.words.at(-1)!), group);
    addBearer(spellings, consonants(group.name.words[0]!), group);
  }
  return spellings;
};

type Named = readonly [Name, PersonMention];

/** Adds a mention to the one person among these whom its name can mean; false if there is none. */
const join = (
  groups: readonly Group[] | undefined,
  name: Name,
  mention: PersonMention,
  document: Document,
  bearers: ReadonlyMap<string, readonly Group[]>,
): boolean => {
  const group = groups === undefined ? undefined : bearerOf(groups, name, mention, document);
  if (group === undefined || isOtherRelative(group, mention, document, bearers)) return false;
  group.mentions.push(mention);
  return true;
};

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
  const known = groups.get(name.key) ?? groupOf(groups, bearers, other) ?? fullBearer(bearers, name, mention);
  const group: Group = known ?? { name, mentions: [] };
  group.mentions.push(mention);
  // `Born Ilse Ana Brandt`: the name at birth is not the one that others go on from.
  if (other === undefined && name.words.length > group.name.words.length) group.name = name;
  groups.set(name.key, group);
  for (const word of name.words) addBearer(bearers, word, group);
};

/** The person of whose full name this is another form or a part. */
const fullBearer = (
  bearers: ReadonlyMap<string, readonly Group[]>,
  name: Name,
  mention: PersonMention,
): Group | undefined => {
  const byGiven = bearers.get(name.words[0]!) ?? [];
  const known = knownBearer(bearers.get(name.words.at(-1)!) ?? [], byGiven, name);
  if (known !== undefined || name.words.length > 2) return known;
  return givenOf(isOneWord(mention) || isOfGivenNames(name) ? byGiven : byGiven.filter(endsInSurname), name);
};

const keyOf = (mention: PersonMention | undefined): string => (mention === undefined ? '' : parse(mention.text).key);

/** The person of another mention: of that full name, or the only bearer of that word. */
const groupOf = (
  groups: ReadonlyMap<string, Group>,
  bearers: ReadonlyMap<string, readonly Group[]>,
  other: PersonMention | undefined,
): Group | undefined => {
  if (other === undefined) return undefined;
  const { key } = parse(other.text);
  return groups.get(key) ?? only(bearers.get(key) ?? []);
};

/** `Oyun-Erdene`: one word of two parts. */
const isOneWord = ({ text }: PersonMention): boolean => /^[^\s-]+-[^\s-]+$/.test(text);

/** `Juan José` of `Juan José Zqwv Kvxt` */
const isOfGivenNames = ({ words }: Name): boolean =>
  words.length === 2 && words.every((word) => (classesOf(word) & CLASSES.first) !== 0);

/** Neither `Ola Kvist Checks` of a headline nor `Ola Kvist Filho`, the son, is a longer form of `Ola Kvist`. */
const endsInSurname = ({ name: { words } }: Group): boolean => {
  const last = words.at(-1)!;
  const classes = classesOf(last);
  return !filialWords.has(lookUp(last)) && ((classes & CLASSES.common) === 0 || (classes & CLASSES.last) !== 0);
};

/** The one person whose full name begins so. */
const givenOf = (groups: readonly Group[], { key }: Name): Group | undefined =>
  only(groups.filter((group) => group.name.key.startsWith(`${key} `)));

/** The person who has this name already: in full, by a surname with its particle, or in another spelling. */
const knownBearer = (bySurname: readonly Group[], byGiven: readonly Group[], name: Name): Group | undefined =>
  bySurname.find((group) => sameName(group.name, name)) ??
  only(bySurname.filter((group) => isEnd(group.name.key, name.key) || isEnd(name.key, group.name.key))) ??
  only([...bySurname, ...byGiven].filter((group) => isVariant(group.name, name)));

/** The person whose surname or first name differs by one letter that is hardly heard: `Zhvania` and `Zhavania`. */
const misspeltBearer = (
  spellings: ReadonlyMap<string, readonly Group[]>,
  { words: [word = ''] }: Name,
): readonly Group[] | undefined => {
  const close = (spellings.get(consonants(word)) ?? []).filter(
    ({ name: { words } }) => isMisspelt(words.at(-1)!, word) || isSpelling(words[0]!, word),
  );
  return close.length === 1 ? close : undefined;
};

/** The people by the short forms of their first names: `Bill` of `William Kvist`. */
const familiarBearers = (groups: Iterable<Group>): ReadonlyMap<string, readonly Group[]> => {
  const familiar = new Map<string, Group[]>();
  for (const group of groups)
    for (const short of shortForms.get(group.name.words[0]!) ?? []) addBearer(familiar, short, group);
  return familiar;
};

/** The one person of such a name who has been mentioned before. */
const familiarBearer = (
  familiar: ReadonlyMap<string, readonly Group[]>,
  word: string,
  { start }: PersonMention,
): readonly Group[] | undefined => {
  const bearers = familiar.get(word);
  return bearers?.length === 1 && bearers[0]!.mentions[0]!.start < start ? bearers : undefined;
};

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

const byNumber = ([a]: Named, [b]: Named): number => Number(a.suffix === '') - Number(b.suffix === '');

const addAlone = (
  alone: Map<string, Group>,
  bearers: Map<string, Group[]>,
  name: Name,
  mention: PersonMention,
): void => {
  const known = alone.get(name.key);
  const group = known ?? { name, mentions: [] };
  group.mentions.push(mention);
  alone.set(name.key, group);
  if (known === undefined && name.suffix !== '' && !GENERATIONS.has(name.suffix))
    addBearer(bearers, name.words[0]!, group);
};
