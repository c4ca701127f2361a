import type { Span } from '../../core/entity.js';
import { gather } from '../../core/lists/gather.js';
import { possessorOf } from '../../language/chunks/objects.js';
import { Kind, Noun } from '../../language/chunks/kinds.js';
import { beginsPerson, nounsOfPhrase } from '../../language/chunks/joined-phrases.js';
import { listFrom } from '../../language/chunks/lists.js';
import { isNameWithOf, ofPhrase } from '../../language/chunks/of-names.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import { sayingBefore } from '../../language/chunks/speakers.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { isCapitalised, isGlued, spanOf, hasWord } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { wordList } from '../../lexicon/lists.js';
import { COMMA, HYPHEN } from '../../lexicon/marks.js';
import { FROM } from '../../lexicon/small-words.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { classOfWord } from './fillers.js';
import { NounClass } from './noun-class.js';

/**
 * Nouns that act for the country that owns or modifies them: `Norwegian police`, `Norway's army`, `the government of Norway`;
 * condemning a country's programmes or policies is condemning the country.
 */
const bodies = wordList('events/bodies');
/** Nouns that stand for what their `of` phrase names: `dozens of Norwegians`, `members of the army`. */
const members = wordList('events/members');

/** Parts of a country that do not speak for it. */
const parts = wordList('events/parts-of-states');

/**
 * Where a noun phrase names participants: its head, never its owner or a mere modifier; for a body also the
 * country that it acts for. The name of a country must end where its slot ends.
 */
export const slotsOf = (site: Site, noun: Chunk): readonly Span[] => {
  const { document } = site;
  const to = beforeScore(site, noun);
  const headAt = headOf(site, noun);
  const head = document.tokens.word[headAt]!;
  const named = isOfSeveral(site, noun) ? [] : [...appositionSlots(site, noun), ...describedSlots(site, noun)];
  // `Brazil's president, Ana Torres`: the person is named, so the country of the office takes no part.
  if (named.length > 0) return named;
  const slots = [nameSlot(site, noun, afterOwner(site, noun), to)];
  if (bodies.has(head) && !isAgainstState(site, noun, headAt))
    slots.push(...modifierSlots(site, noun, Math.min(headAt, to)), ...ownerSaid(site, noun));
  const other = ofPhrase(site, noun);
  if (other >= 0 && (members.has(head) || (bodies.has(head) && actsFor(site, noun, other))))
    slots.push(...gather(nounsOfPhrase(site, other), (one) => slotsOf(site, one)));
  if (sent.has(head)) slots.push(...originSlots(site, noun));
  return slots;
};

/** `Peru said its troops had freed them`: who says it owns the body. */
const ownerSaid = (site: Site, noun: Chunk): readonly Span[] => {
  const saying = owning.has(site.document.tokens.word[noun]!) ? sayingBefore(site, noun) : -1;
  return saying < 0 ? [] : slotsOfAll(site, subjectsOf(site, saying));
};

const owning = wordSet(['its', 'their']);

/** `the ministers of Kenya, Uganda and Peru`: what follows the comma continues a list. */
const isOfSeveral = (site: Site, noun: Chunk): boolean => {
  const other = ofPhrase(site, noun);
  return other >= 0 && nounsOfPhrase(site, other).length > 1;
};

/** `mediators from Norway and Japan`: those who are sent act for their senders. */
const sent = set('delegation delegations diplomats envoys mediators ministers negotiators officials representatives');

const originSlots = (site: Site, noun: Chunk): readonly Span[] => {
  const { chunks, document, to } = site;
  const from = chunks.to[noun]!;
  const first = from < to && document.tokens.word[from] === FROM ? chunks.to[from]! : to;
  if (first >= to || chunks.kind[first] !== Kind.Noun) return [];
  return gather(nounsOfPhrase(site, first), (one) => [nameSlot(site, one, afterOwner(site, one), chunks.to[one]!)]);
};

export const slotsOfAll = (site: Site, nouns: readonly Chunk[]): readonly Span[] =>
  gather(nouns, (noun) => slotsOf(site, noun));

/** `Kenyan opposition leader`: he acts for the opposition, not for the country. */
const isAgainstState = ({ document }: Site, noun: Chunk, head: number): boolean => hasWord(document, parts, noun, head);

/** `the leaders of Iran`; in `Ana Torres, president of Peru, resigned` the person takes part and the country does not. */
const actsFor = ({ chunks, from }: Site, noun: Chunk, country: Chunk): boolean => {
  const comma = noun - 1 > from ? chunks.of[noun - 1]! : -1;
  const isAside =
    comma > from && chunks.kind[comma] === Kind.Comma && (chunks.flags[chunks.of[comma - 1]!]! & Noun.Name) !== 0;
  return !isAside && (chunks.flags[country]! & Noun.Name) !== 0;
};

/** The head; `Norway's naval` in `Norway's naval and air forces` has the head of what follows. */
const headOf = (site: Site, noun: Chunk): number => {
  const { chunks } = site;
  const owner = possessorOf(site, noun);
  const joint = chunks.to[noun]!;
  if (owner === null || chunks.head[noun]! >= owner.to || joint >= site.to) return chunks.head[noun]!;
  const next = chunks.to[joint]!;
  const isShared = chunks.kind[joint] === Kind.Joint && next < site.to && chunks.kind[next] === Kind.Noun;
  return isShared ? chunks.head[next]! : chunks.head[noun]!;
};

/** `South Korea 1 – 0`: the score is no part of a team's name. */
const beforeScore = ({ document, chunks }: Site, noun: Chunk): number => {
  const { shape } = document.tokens;
  const end = chunks.to[noun]!;
  let to = end;
  while (to - noun > 1 && (shape[to - 1] === Shape.Number || shape[to - 1] === Shape.Punctuation)) to--;
  return shape[end - 1] === Shape.Number && isCapitalised(document, to - 1) ? to : end;
};

/** The names at the end of the phrase, or all of a short phrase without one; with the `of` phrase that belongs to a title. */
const nameSlot = (site: Site, noun: Chunk, from: number, to: number): Span => {
  const { document, chunks } = site;
  let begin = to - 1;
  while (begin > from && isNamePart(site, begin - 1)) begin--;
  if (tagAt(document, to - 1) !== Tag.NNP && !isCapitalised(document, to - 1)) return spanOf(site.document, from, to);
  const other = secondPart(site, noun);
  return spanOf(site.document, begin, other < 0 ? to : chunks.to[other]!);
};

/** The second part of a name with `of`; -1 if there is none, as in `Critics of America said` at the beginning of a sentence. */
export const secondPart = (site: Site, noun: Chunk): Chunk => {
  const [other, head] = [ofPhrase(site, noun), site.chunks.head[noun]!];
  if (other < 0 || !isNameWithOf(site, noun, other)) return -1;
  return head !== site.from || tagAt(site.document, head) === Tag.NNP || canNameOf(site, head) ? other : -1;
};

const canNameOf = ({ document }: Site, head: number): boolean =>
  (classOfWord(document.tokens.word[head]!) & (NounClass.Body | NounClass.Building)) !== 0;

const isNamePart = ({ document }: Site, at: number): boolean =>
  isCapitalised(document, at) || document.tokens.shape[at] === Shape.Initial || tagAt(document, at) === Tag.NNP;

const afterOwner = (site: Site, noun: Chunk): number => {
  const owner = possessorOf(site, noun);
  if (owner === null || (site.chunks.flags[noun]! & Noun.Pronoun) !== 0) return noun;
  return Math.min(owner.end, site.chunks.head[noun]!);
};

/** Each run of capitalised words before a head: `Israeli` of `Israeli strikes`, `Norway` of `Norway's army`. */
export const modifierSlots = (site: Site, from: number, head: number): readonly Span[] => {
  const { document } = site;
  const slots: Span[] = [];
  for (let at = from; at < head; at++) {
    if (!isCapitalised(document, at)) continue;
    const begin = at;
    while (at + 1 < head && isCapitalised(document, at + 1)) at++;
    // `Rwandan-backed rebels` are not Rwandan.
    if (document.tokens.word[at + 1] === HYPHEN && at + 1 < head && isGlued(document, at)) continue;
    slots.push(spanOf(site.document, begin, at + 1));
  }
  return slots;
};

/** `the president, Ana Torres, resigned`: a name between commas after a description. */
const appositionSlots = (site: Site, noun: Chunk): readonly Span[] => {
  const { document, chunks, to } = site;
  const other = ofPhrase(site, noun);
  const comma = chunks.to[other < 0 ? noun : other]!;
  if (comma + 1 >= to || document.tokens.word[comma] !== COMMA) return [];
  const name = chunks.to[comma]!;
  if (!isNameAt(site, name) || (isNameAt(site, noun) && !isOffice(site, noun, name))) return [];
  return closedNames(site, noun, name);
};

/** Names up to a comma or the end: one, or of several people a list, as in `Two men, Luis Soto and Omar Saleh, were jailed`. */
const closedNames = (site: Site, noun: Chunk, first: Chunk): readonly Span[] => {
  const { document, chunks, to } = site;
  const names = tagAt(document, chunks.head[noun]!) === Tag.NNS ? listFrom(site, first) : [first];
  const end = chunks.to[names.at(-1)!]!;
  const isClosed = end >= to || chunks.kind[end] === Kind.Comma || chunks.kind[end] === Kind.Break;
  return isClosed && names.every((one) => isNameAt(site, one))
    ? names.map((one) => nameSlot(site, one, afterOwner(site, one), chunks.to[one]!))
    : [];
};

/** `Ana Torres, trade minister of Peru called for calm`: a name that opens the sentence, described without a second comma. */
const describedSlots = (site: Site, noun: Chunk): readonly Span[] => {
  const { chunks, from } = site;
  const comma = chunks.to[from]!;
  if (chunks.to[comma] !== noun || site.document.tokens.word[comma] !== COMMA || !isNameAt(site, from)) return [];
  return isRole(site, noun) && comma - from > 1 ? [nameSlot(site, from, afterOwner(site, from), comma)] : [];
};

/** `Trade Minister`: somebody, without a name. */
const isRole = (site: Site, noun: Chunk): boolean =>
  (classOfWord(site.document.tokens.word[site.chunks.head[noun]!]!) & NounClass.Person) !== 0 &&
  !beginsPerson(site, noun);

const isNameAt = ({ chunks }: Site, noun: Chunk): boolean =>
  chunks.kind[noun] === Kind.Noun && (chunks.flags[noun]! & Noun.Name) !== 0;

/** `The local MP, Helen Tordoff,`: after an article even a capitalised word is no name if a person's follows. */
const isOffice = (site: Site, noun: Chunk, name: Chunk): boolean =>
  (site.chunks.flags[noun]! & (Noun.Definite | Noun.Owned)) !== 0 &&
  (beginsPerson(site, name) || isRole(site, noun)) &&
  !beginsPerson(site, noun);
