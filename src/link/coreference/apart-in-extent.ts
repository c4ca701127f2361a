import { set, wordSet } from '../../lexicon/vocabulary.js';
import { hasWord, sentenceEnd, tokenAt, wordAt } from '../../text/document.js';
import type { Cluster, Step } from './happening.js';
import { Of, type Rule } from './rules.js';

/** `Globally, 91 people have died`: the toll of more than what was told, unless that was such a toll itself. */
const isWider = (cluster: Cluster, step: Step): boolean =>
  isWorldwide(step) && !cluster.joints.some((joint) => isWorldwide(joint.step));

const isWorldwide = ({ document, from, mention }: Step): boolean => {
  const first = tokenAt(document, mention.clause.start);
  return hasWord(document, wide, first, Math.min(sentenceEnd(document, from), from + AFTER));
};

const wide = set('globally nationwide worldwide');
/** The most tokens from a verb to where it is true. */
const AFTER = 10;

/** `Two other swans are being tested`; but whoever fires at others, or harms them, may do so in one attack. */
const isOfOthers = (cluster: Cluster, step: Step): boolean =>
  step.event.kind !== 'casualty' &&
  step.event.kind !== 'conflict' &&
  step.sentence !== cluster.first.sentence &&
  areOthers(step) &&
  !cluster.joints.some((joint) => areOthers(joint.step));

const areOthers = ({ document, mention: { targets } }: Step): boolean => {
  const [target] = targets;
  if (target === undefined) return false;
  const first = tokenAt(document, target.start);
  // `Robber shot, another arrested`
  if (document.tokens.end[first] === target.end) return false;
  return others.has(wordAt(document, first)) || others.has(wordAt(document, first + 1));
};

const others = wordSet(['another', 'other']);

/** What keeps two reports apart: one is of more, or of others, than the other. */
export const apartInExtent: readonly Rule[] = [
  { name: 'of the whole world', kinds: ['casualty'], holds: isWider },
  { name: 'done to those besides', of: Of.Verb, holds: isOfOthers },
];
