/** Finds the subject of the infinitive that a headline has for a verb. */
import { TO } from '../../lexicon/small-words.js';
import { isCapitalised } from '../../text/document.js';
import { isHeadline } from '../headlines.js';
import { Kind, Noun } from './kinds.js';
import { isBareNumber } from './predicates.js';
import { before, type Chunk, type Site } from './site.js';

const none: readonly Chunk[] = [];

/** `Orvel to cut 4,000 jobs`, `Chad, Peru to resume talks`: the first words of a headline, if they name somebody. */
export const ofHeadline = (site: Site, verb: Chunk, left: Chunk): readonly Chunk[] => {
  const { document } = site;
  if (document.tokens.word[verb] !== TO || !isHeadline(document, document.tokens.sentence[verb]!)) return none;
  const nouns = openingPair(site, left);
  return nouns.every((noun) => isNamed(site, noun)) ? nouns : none;
};

/** `Chad rebels, government sign truce`: both sides that a comma joins in a headline; undefined if it opens with no such two. */
export const twoSides = (site: Site, noun: Chunk): readonly Chunk[] | undefined => {
  const { chunks, document, from } = site;
  const comma = before(site, noun);
  if (comma <= from || chunks.kind[comma] !== Kind.Comma || chunks.of[comma - 1] !== from) return undefined;
  const isPlain = chunks.kind[from] === Kind.Noun && !isBareNumber(chunks, from) && !isBareNumber(chunks, noun);
  return isPlain && isHeadline(document, document.tokens.sentence[noun]!) ? [from, noun] : undefined;
};

/** A noun phrase that opens its sentence, or two that a comma or *and* joins. */
const openingPair = (site: Site, noun: Chunk): readonly Chunk[] => {
  const { chunks, from } = site;
  const joint = before(site, noun);
  const first = noun === from || joint < 0 || !joining.has(chunks.kind[joint]!) ? noun : before(site, joint);
  return first === from ? [...new Set([first, noun])] : none;
};

const joining: ReadonlySet<number> = new Set([Kind.Comma, Kind.Joint]);

const isNamed = ({ chunks, document }: Site, noun: Chunk): boolean => {
  const isName = isCapitalised(document, chunks.head[noun]!) || (chunks.flags[noun]! & Noun.Quantity) !== 0;
  const isWhole = chunks.kind[noun] === Kind.Noun && (chunks.flags[noun]! & Noun.Owned) === 0;
  return isName && isWhole && chunks.to[noun]! - noun < NAME;
};

/** The most words of a name in a headline. */
const NAME = 4;
