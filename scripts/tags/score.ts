/** How accurate tags are. */
import { isIn, nouns, verbs } from '../../src/language/tag-set.js';
import { isTrigger } from './corpus.js';
import type { TaggedDocument } from './treebank.js';

interface TagScore {
  readonly tokens: number;
  readonly right: number;
  /** Words that may begin a trigger and are nouns or verbs, and how many of them are tagged as the right one of the two. */
  readonly triggers: number;
  readonly rightTriggers: number;
  readonly goldVerbs: number;
  readonly foundVerbs: number;
  readonly rightVerbs: number;
}

export const scoreTags = (
  documents: readonly TaggedDocument[],
  tag: (document: TaggedDocument['document']) => Uint8Array,
): TagScore => {
  const score = { tokens: 0, right: 0, triggers: 0, rightTriggers: 0, goldVerbs: 0, foundVerbs: 0, rightVerbs: 0 };
  for (const { document, gold } of documents) {
    const tags = tag(document);
    for (let i = 0; i < gold.length; i++)
      if (gold[i]! >= 0) count(score, gold[i]!, tags[i]!, isTrigger(document.tokens.word[i]!));
  }
  return score;
};

type Counts = { -readonly [field in keyof TagScore]: number };

const count = (score: Counts, gold: number, tag: number, trigger: boolean): void => {
  const is = Number(isIn(gold, verbs));
  const found = Number(isIn(tag, verbs));
  score.tokens++;
  score.right += Number(gold === tag);
  score.goldVerbs += is;
  score.foundVerbs += found;
  score.rightVerbs += is & found;
  if (!trigger || !isIn(gold, verbs | nouns)) return;
  score.triggers++;
  score.rightTriggers += Number(is === found);
};

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2).padStart(6);

export const lineOfScore = (name: string, score: TagScore): string =>
  [
    name.padEnd(14),
    String(score.tokens).padStart(7),
    percent(score.right, score.tokens),
    percent(score.rightTriggers, score.triggers),
    percent(score.rightVerbs, score.foundVerbs),
    percent(score.rightVerbs, score.goldVerbs),
  ].join('  ');

export const HEADING: string = `${'set'.padEnd(14)}   tokens   tags  triggers  verb P  verb R`;
