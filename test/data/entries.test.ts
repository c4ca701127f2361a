import { expect, test } from '@jest/globals';
import { factsIn } from '../../scripts/quality/found.js';
import { keptLists, keptOf, NOT, type Kept } from '../../scripts/quality/kept.js';
import { firedIn } from '../../scripts/quality/trigger-frames.js';
import { readDocument } from '../../src/text/document.js';

const isTriggers = (list: string): boolean => list.startsWith('events/triggers/');

const fires = ([, sentence, name]: Kept): boolean => firedIn(readDocument(sentence)).includes(name);

const holds = ([, sentence, fact]: Kept): boolean =>
  fact.startsWith(NOT) ? !factsIn(sentence).includes(fact.slice(NOT.length)) : factsIn(sentence).includes(fact);

// `npm run proofs -- LIST --save` makes the sentences of a list anew.
test.each(keptLists().filter(isTriggers))('the triggers of %s fire in their sentences', (list) => {
  expect(keptOf(list).filter((row) => !fires(row))).toEqual([]);
});

test.each(keptLists().filter((list) => !isTriggers(list)))('the entries of %s decide their sentences', (list) => {
  expect(keptOf(list).filter((row) => !holds(row))).toEqual([]);
});
