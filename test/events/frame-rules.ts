import { readFrames, type Frame } from '../../scripts/data/frames.js';
import type { Rule } from '../../src/rules/rule.js';

const nameOf = ({ strength, lemma }: Frame): string => `${strength} ${lemma}`;

/** The frames of one trigger as a rule: what its senses find and what they reject; some only reject. */
const ruleOf = (name: string, frames: readonly Frame[]): Rule => ({
  name,
  reason: 'what fills the places around a word says in what sense it stands',
  finds: frames.flatMap(({ kind, examples }) =>
    kind === null ? [] : examples.map((example) => `${example} → ${kind}`),
  ),
  ignores: frames.flatMap(({ kind, examples }) => (kind === null ? examples : [])),
});

const frames = readFrames();

export const frameRules: readonly Rule[] = [...new Set(frames.map(nameOf))].map((name) =>
  ruleOf(
    name,
    frames.filter((frame) => nameOf(frame) === name),
  ),
);
