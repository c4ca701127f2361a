import { Kind } from '../../language/chunks/kinds.js';
import { isGerund } from '../../language/chunks/predicates.js';
import { previous } from '../../language/chunks/previous.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised } from '../../text/document.js';
import type { Standing, Veto } from './veto.js';

const conditional = wordSet(['if', 'unless']);
const IF = intern('if');

/** The most chunks between a condition and its verb. */
const NEAR = 8;

/** The `if` that introduces the clause of a verb; -1 if none does. */
const conditionOf = ({ chunks, document, from }: Site, verb: Chunk): Chunk => {
  let at = previous(chunks, verb, from);
  for (let n = 0; at >= 0 && n < NEAR; n++, at = previous(chunks, at, from)) {
    const kind = chunks.kind[at]!;
    if (conditional.has(document.tokens.word[at]!)) return at;
    if (kind === Kind.Comma || kind === Kind.Break || kind === Kind.Quote || kind === Kind.Marker) return -1;
  }
  return -1;
};

/** `asked if he had fired` is a question, `even if he was convicted` grants that he may have been. */
const isQuestion = ({ chunks, document, from }: Site, marker: Chunk): boolean => {
  const before = previous(chunks, marker, from);
  if (before < 0) return false;
  return document.tokens.word[marker] === IF && chunks.kind[before] === Kind.Verb;
};

const namesAnybody = ({ document, to }: Site, marker: Chunk, end: number): boolean => {
  for (let at = marker + 1; at < Math.min(end, to); at++) if (isCapitalised(document, at)) return true;
  return false;
};

/** How many tokens after the verb may name somebody. */
const OBJECT = 6;

const isCondition = ({ site, chunk, use, to }: Standing): boolean => {
  if (use !== 'verb' || site.chunks.kind[chunk] !== Kind.Verb || isGerund(site.chunks, chunk)) return false;
  const marker = conditionOf(site, chunk);
  return marker >= 0 && !isQuestion(site, marker) && !namesAnybody(site, marker, to + OBJECT);
};

export const conditionVetoes: readonly Veto[] = [
  {
    name: 'condition',
    reason: 'what nobody in particular would do, on a condition, has not happened and is not planned',
    finds: ['If the driver is [charged] or convicted, it may help.', 'Call us if you were [injured] on the road.'],
    ignores: ['If Peru [attacks] Chile, it will lose.', 'Police asked if he had [attacked] the man.'],
    refuses: isCondition,
  },
];
