import { slice, wordAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import type { Found } from '../grammar/grammar.js';
import type { ResolvedMention } from './mention.js';

/** The date of the event that a definite noun phrase at a token refers to: *the raid*. */
export type EventDates = (at: number) => ResolvedMention | undefined;

const determiners = wordSet(['the', 'his', 'her', 'its', 'their', 'that']);

/** The stem that shows that a noun or verb is about the same event: *raid*, *raided*, *voted*. */
const stemOf = (word: string): string => word.toLowerCase().replace(/(?:ing|ed|es|s|e)$/, '');
const SHORTEST = 3;
const possessive = wordSet(["'s", '’s']);

/** How far from a day, within its sentence, the word for what happened then is looked for. */
const REACH = 40;

/** The date of the first sentence that mentions the event by the same word: the day nearest to the word. */
export const eventDates = (
  document: Document,
  found: readonly Found[],
  mentions: readonly ResolvedMention[],
): EventDates => {
  let index: ReadonlyMap<string, readonly Dated[]> | undefined;
  return (at) => {
    const noun = nounAt(document, at);
    if (noun === undefined) return undefined;
    index ??= indexOf(document, found, mentions);
    const sentence = document.tokens.sentence[at];
    return index.get(noun)?.find((dated) => dated.sentence !== sentence)?.mention;
  };
};

interface Dated {
  readonly sentence: number;
  readonly distance: number;
  readonly mention: ResolvedMention;
}

/** The stem of the noun right after an article: *the raid*, but not *the armed raid*. */
const nounAt = (document: Document, at: number): string | undefined => {
  const { shape } = document.tokens;
  if (!determiners.has(wordAt(document, at)) || shape[at + 1] !== Shape.Lower) return undefined;
  // In *the city's fall* the noun right after the article is an owner.
  if (possessive.has(wordAt(document, at + 2))) return undefined;
  const stem = stemOf(slice(document, at + 1));
  return stem.length < SHORTEST ? undefined : stem;
};

const indexOf = (
  document: Document,
  found: readonly Found[],
  mentions: readonly ResolvedMention[],
): ReadonlyMap<string, readonly Dated[]> => {
  const index = new Map<string, Dated[]>();
  mentions.forEach((mention, i) => {
    if (mention.timex.type === 'DATE' && mention.from !== null && mention.from === mention.to)
      for (const { stem, dated } of wordsAround(document, found[i]!, mention)) add(index, stem, dated);
  });
  return index;
};

const add = (index: Map<string, Dated[]>, stem: string, dated: Dated): void => {
  const known = index.get(stem);
  // Mentions come in the order of the text.
  const last = known?.at(-1);
  const same = last?.sentence === dated.sentence ? last : undefined;
  if (known === undefined) index.set(stem, [dated]);
  else if (same === undefined) known.push(dated);
  else if (dated.distance < same.distance) known[known.length - 1] = dated;
};

const wordsAround = (
  document: Document,
  { from, to }: Found,
  mention: ResolvedMention,
): readonly { readonly stem: string; readonly dated: Dated }[] => {
  const { sentence, shape, length } = document.tokens;
  const words = [];
  for (let at = Math.max(0, from - REACH); at < Math.min(length, to + REACH); at++) {
    if (sentence[at] !== sentence[from] || shape[at] !== Shape.Lower || (at >= from && at < to)) continue;
    const dated = { sentence: sentence[at]!, distance: at < from ? from - at : at - to, mention };
    words.push({ stem: stemOf(slice(document, at)), dated });
  }
  return words;
};
