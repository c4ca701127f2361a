/** The noun phrase that a relative clause or a participle modifies. */
import { indefinite, OF } from '../../lexicon/small-words.js';
import { intern, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import { Tag } from '../tag-set.js';
import { tagAt } from '../tags.js';
import { relatives } from './clause-words.js';
import { beginsPerson, phraseHead, prepositionOfList } from './joined-phrases.js';
import { Kind, Noun } from './kinds.js';
import { isNameWithOf } from './of-names.js';
import type { Chunk, Site } from './site.js';
import { before } from './walk.js';

const none: readonly Chunk[] = [];

/**
 * The antecedent of `who`: the noun phrase before it, or the one before its `of` phrase if that is what a person belongs to.
 */
export const antecedent = (site: Site, marker: Chunk): readonly Chunk[] => {
  const { chunks, document } = site;
  if (!relatives.has(document.tokens.word[marker]!)) return none;
  let at = before(site, marker);
  while (at >= 0 && (chunks.kind[at] === Kind.Comma || chunks.kind[at] === Kind.Preposition)) at = before(site, at);
  if (at < 0 || chunks.kind[at] !== Kind.Noun) return none;
  if (document.tokens.word[marker] === WHICH) return [titleOf(site, at)];
  if (document.tokens.word[marker] === WHO) return modified(site, describedBy(site, at), besideWho);
  const resident = residentOf(site, at);
  return [resident < 0 ? describedBy(site, at) : resident];
};

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

const WHICH = intern('which');
const WHO = intern('who');

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
  (chunks.flags[noun]! & Noun.Name) !== 0 || settlements.has(document.tokens.word[chunks.head[noun]!]!);

const isNoPerson = (site: Site, noun: Chunk, isWho: boolean): boolean =>
  (isSomewhere(site, noun) || (isWho && isNobody(site, noun))) && !beginsPerson(site, noun);

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

const settlements = wordSet(
  'area capital city country county district island neighborhood neighbourhood province region state suburb town village'.split(
    ' ',
  ),
);

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
