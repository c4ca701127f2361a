import { allEvidence } from './evidence/index.js';

const all: ReadonlyMap<string, string> = new Map([
  ...allEvidence.map(({ name, reason }) => [name, reason] as const),
  ['article', 'the rest of the article says that it is a person'],
]);

/** The reason that `--explain` gives for each piece of evidence. */
export const reasons = (): ReadonlyMap<string, string> => all;
