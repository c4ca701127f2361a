/** The noun phrase that a relative clause or a participle modifies. */
import { BETWEEN, IN, OF, WHICH, WHO, indefinite } from '../../lexicon/small-words.js';
import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import { isIn, maskOf, Tag } from '../tag-set.js';
import { isPersonNoun } from '../person-nouns.js';
import { placeNouns } from '../place-nouns.js';
import { tagAt } from '../tags.js';
import { beforeBracket, isClosing } from './asides.js';
import { relatives } from './clause-words.js';
import { beginsPerson, phraseHead, prepositionOfList } from './joined-phrases.js';
import { Kind, Noun } from './kinds.js';
import { isNameWithOf } from './of-names.js';
import { isBareNumber } from './predicates.js';
import { before, headWord, type Chunk, type Site } from './site.js';

const none: readonly Chunk[] = [];

/** The antecedent of a relative: the noun phrase before it, or the one that this belongs to: `the mayor of Lima, who`. */
export const antecedent = (site: Site, marker: Chunk): readonly Chunk[] => {
  const { chunks, document } = site;
  if (!relatives.has(document.tokens.word[marker]!)) return none;
  const at = nounBefore(site, marker);
  if (at < 0 || chunks.kind[at] !== Kind.Noun) return none;
  if (document.tokens.word[marker] === WHICH)
    return [outsideBetween(site, at) ?? outsidePlace(site, at) ?? titleOf(site, at)];
  if (document.tokens.word[marker] === WHO) return ofWho(site, at);
  const resident = residentOf(site, at);
  return [resident < 0 ? describedBy(site, at) : resident];
};

/** Past a comma, the preposition of `with whom`, and an age: `Ana Torres, 16, who`, `Ana Torres (16), who`. */
const nounBefore = (site: Site, marker: Chunk): Chunk => {
  const { kind } = site.chunks;
  let at = before(site, marker);
  while (at >= 0 && (kind[at] === Kind.Comma || kind[at] === Kind.Preposition)) at = before(site, at);
  return at >= 0 && isClosing(site, at) ? beforeBracket(site, at) : pastAge(site, at);
};

/** `Ana Torres, 16,`: the name before an age between commas; any other chunk itself. */
export const pastAge = (site: Site, age: Chunk): Chunk => {
  const { chunks } = site;
  const comma = age >= 0 && isBareNumber(chunks, age) ? before(site, age) : -1;
  const name = comma >= 0 && chunks.kind[comma] === Kind.Comma ? before(site, comma) : -1;
  return name >= 0 && chunks.kind[name] === Kind.Noun ? name : age;
};

/** The noun phrase that *who* after a noun phrase is about, past a home or an office: `Ana Torres, of Lima, who`. */
const ofWho = (site: Site, noun: Chunk): readonly Chunk[] => {
  const named = namedBefore(site, noun);
  if (named >= 0) return [named];
  const [head] = modified(site, describedBy(site, noun), besideWho);
  const person = personBefore(site, head ?? noun);
  if (person >= 0) return [person];
  return head === undefined ? none : [describedBy(site, head)];
};

/** `Ana Torres, the novelist and poet who`: the name that two callings explain; -1 if there is none. */
const namedBefore = (site: Site, noun: Chunk): Chunk => {
  const { chunks } = site;
  const joint = isCalling(site, noun) ? before(site, noun) : -1;
  const first = joint >= 0 && chunks.kind[joint] === Kind.Joint ? before(site, joint) : -1;
  const comma = isCalling(site, first) ? before(site, first) : -1;
  if (comma < 0 || chunks.kind[comma] !== Kind.Comma) return -1;
  const name = pastAge(site, before(site, comma));
  return name >= 0 && chunks.kind[name] === Kind.Noun && (chunks.flags[name]! & Noun.Name) !== 0 ? name : -1;
};

const isCalling = (site: Site, noun: Chunk): boolean =>
  noun >= 0 && site.chunks.kind[noun] === Kind.Noun && isPersonNoun(headWord(site, noun));

/** The person whom a home or an office without an article explains: `Ana Torres, head of sales, who`; -1 if it is none. */
const personBefore = (site: Site, noun: Chunk): Chunk => {
  for (let at = noun, asides = 0; at >= 0 && asides < MOST && isAside(site, at); asides++) {
    at = explained(site, at);
    if (at >= 0 && beginsPerson(site, at)) return at;
  }
  return -1;
};

/** What `of Lima` or `head` explains behind a comma, past an age; -1 if it begins no aside. */
const explained = (site: Site, noun: Chunk): Chunk => {
  const { kind } = site.chunks;
  const left = before(site, noun);
  const comma = left >= 0 && kind[left] === Kind.Preposition ? before(site, left) : left;
  const name = comma >= 0 && kind[comma] === Kind.Comma ? before(site, comma) : -1;
  return name >= 0 && kind[name] === Kind.Noun ? pastAge(site, name) : -1;
};

/** `Lima`, `head`, `Orvel CEO`; not another person, and not `police` or `guards`. */
const isAside = (site: Site, noun: Chunk): boolean => {
  const { chunks, document } = site;
  if (beginsPerson(site, noun) || isPeople(document, noun)) return false;
  return isIn(tagAt(document, chunks.head[noun]!), single);
};

const single = maskOf(Tag.NN, Tag.NNP);
/** The most of these between a name and *who*. */
const MOST = 3;

/** `people from Peru that have died`: *that* does not describe a name without an article; -1 if no place is named. */
const residentOf = (site: Site, noun: Chunk): Chunk => {
  const { chunks, document } = site;
  const preposition = (chunks.flags[noun]! & (Noun.Name | Noun.Definite)) === Noun.Name ? before(site, noun) : -1;
  if (preposition < 0 || !placing.has(document.tokens.word[preposition]!)) return -1;
  const resident = before(site, preposition);
  return resident >= 0 && chunks.kind[resident] === Kind.Noun ? resident : -1;
};

/** `Ridouan Bouzid, a businessman who was arrested`: the name that a description with an article explains. */
export const describedBy = (site: Site, noun: Chunk): Chunk => {
  const { chunks, document } = site;
  const comma = indefinite.has(document.tokens.word[noun]!) ? before(site, noun) : -1;
  const name = comma >= 0 && chunks.kind[comma] === Kind.Comma ? before(site, comma) : -1;
  const isName = name >= 0 && chunks.kind[name] === Kind.Noun && (chunks.flags[name]! & Noun.Name) !== 0;
  return isName ? name : noun;
};

/** `an application for homes in Lima, which was rejected`: what a place belongs to, if it is something new. */
const outsidePlace = (site: Site, place: Chunk): Chunk | undefined => {
  const { chunks, document } = site;
  if ((chunks.flags[place]! & (Noun.Name | Noun.Definite)) !== Noun.Name) return undefined;
  let preposition = before(site, place);
  if (preposition < 0 || document.tokens.word[preposition] !== IN) return undefined;
  for (let steps = 0; steps < MOST && preposition >= 0 && chunks.kind[preposition] === Kind.Preposition; steps++) {
    const noun = before(site, preposition);
    if (noun < 0 || chunks.kind[noun] !== Kind.Noun) return undefined;
    if (indefinite.has(document.tokens.word[noun]!)) return noun;
    preposition = before(site, noun);
  }
  return undefined;
};

/** `a row between the two which went on`: what is between them. */
const outsideBetween = (site: Site, noun: Chunk): Chunk | undefined => {
  const preposition = prepositionBefore(site, noun);
  if (preposition < 0 || site.document.tokens.word[preposition] !== BETWEEN) return undefined;
  const whole = before(site, preposition);
  return whole >= 0 && site.chunks.kind[whole] === Kind.Noun ? whole : undefined;
};

/** `Bank of America, which fell`: for a name with `of` in it, its first part. */
const titleOf = (site: Site, noun: Chunk): Chunk => {
  const of = isOfPhrase(site, noun) ? before(site, noun) : -1;
  const title = of < 0 ? -1 : before(site, of);
  return title >= 0 && isNameWithOf(site, title, noun) ? title : noun;
};

/** Whether `of` precedes a noun phrase. */
export const isOfPhrase = (site: Site, noun: Chunk): boolean => {
  const left = before(site, noun);
  return left >= 0 && site.document.tokens.word[left] === OF;
};

/** `three men from Peru arrested in Lima`: not the place, but what its phrase belongs to. */
export const modified = (site: Site, noun: Chunk, prepositions: WordSet = placing): readonly Chunk[] => {
  if (!isNoPerson(site, noun, prepositions === besideWho)) return [noun];
  const preposition = prepositionBefore(site, noun);
  if (preposition < 0) return [noun];
  const head = phraseHead(site, preposition);
  if (prepositions.has(site.document.tokens.word[preposition]!)) return head < 0 ? none : [head];
  // `Luis Soto of Peru, arrested in Madrid`
  return head >= 0 && beginsPerson(site, head) ? [head] : [noun];
};

/** A name, or `the same town`. */
const isSomewhere = ({ document, chunks }: Site, noun: Chunk): boolean =>
  (chunks.flags[noun]! & Noun.Name) !== 0 || placeNouns.has(document.tokens.word[chunks.head[noun]!]!);

const isNoPerson = (site: Site, noun: Chunk, isWho: boolean): boolean =>
  (isSomewhere(site, noun) || (isWho && isNobody(site, noun))) &&
  !beginsPerson(site, noun) &&
  !(isWho && hasTitle(site, noun));

/** `Iraqi President Barham Salih` */
const hasTitle = ({ chunks, document }: Site, noun: Chunk): boolean => {
  for (let at = noun; at < chunks.head[noun]!; at++) if (isPersonNoun(document.tokens.word[at]!)) return true;
  return false;
};

/** `the only team in baseball who`, `a member of staff who`: a single singular noun without an article is no person. */
const isNobody = ({ document, chunks }: Site, noun: Chunk): boolean =>
  chunks.to[noun] === noun + 1 &&
  chunks.flags[noun] === 0 &&
  tagAt(document, noun) === Tag.NN &&
  !isPeople(document, noun);

const isPeople = ({ tokens: { word } }: Document, noun: Chunk): boolean => many.has(word[noun]!);

const many = wordSet([
  'police',
  'people',
  'men',
  'women',
  'children',
  'crew',
  'clergy',
  'personnel',
  'everyone',
  'someone',
]);

/** What an aside modifies, past a phrase with *with*: `Talks with Peru, suspended in May,`; not `with Peru winning`. */
export const modifiedByAside = (site: Site, noun: Chunk): readonly Chunk[] => modified(site, noun, besideAside);

/** The preposition before a noun phrase or the list that it ends; -1 if there is none. */
const prepositionBefore = (site: Site, noun: Chunk): Chunk => {
  const { chunks } = site;
  const left = before(site, noun);
  const first = left >= 0 && chunks.kind[left] === Kind.Joint ? prepositionOfList(site, noun, left) : left;
  return first >= 0 && chunks.kind[first] === Kind.Preposition ? first : -1;
};

const places = 'in from at near off across to outside around on inside into through';
const placing = wordSet(places.split(' '));
/** `a girl from Lima who had fallen ill`: *who* never refers to a place. */
const besideWho = wordSet(['in', 'from', 'at', 'near', 'outside', 'of']);
const besideAside = wordSet(`${places} with between`.split(' '));
