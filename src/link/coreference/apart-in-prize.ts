import { intern, wordSet, type WordId } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import { perDocument } from '../../text/per-document.js';
import type { Cluster, Step } from './happening.js';
import type { Rule } from './rules.js';

const BEST = intern('best');
/** What is done with a prize. */
const awarding: ReadonlySet<string> = new Set(['award', 'give', 'present', 'receive', 'take', 'win']);
/** What may stand between *best* and the category: `best supporting actor`. */
const narrowing = wordSet(['international', 'male', 'female', 'new', 'original', 'adapted', 'supporting', 'foreign']);

/** For each sentence the categories of the prizes that it names: `film` of `best film`. */
const categories = perDocument(({ tokens: { word, sentence, length } }): ReadonlyMap<number, ReadonlySet<WordId>> => {
  const found = new Map<number, Set<WordId>>();
  for (let at = 0; at + 2 < length; at++) {
    if (word[at] !== BEST) continue;
    const of = found.get(sentence[at]!) ?? new Set();
    found.set(sentence[at]!, of.add(narrowing.has(word[at + 1]!) ? word[at + 2]! : word[at + 1]!));
  }
  return found;
});

const categoriesAt = (document: Document, at: number): ReadonlySet<WordId> | undefined =>
  categories(document).get(document.tokens.sentence[at]!);

/** `Ana Holm won the best actress award`, after the film won that for best director. */
const areOtherPrizes = ({ last }: Cluster, step: Step): boolean => {
  if (!awarding.has(last.mention.lemma)) return false;
  const [known, other] = [categoriesAt(last.document, last.from), categoriesAt(step.document, step.from)];
  return known !== undefined && other !== undefined && ![...other].some((one) => known.has(one));
};

/** What keeps two prizes apart. */
export const apartInPrize: readonly Rule[] = [{ name: 'other prizes', lemmas: awarding, holds: areOtherPrizes }];
