import { wordSet } from '../../lexicon/vocabulary.js';
import { inText, wordBefore, type NamedRule } from './rule.js';

const alliances = wordSet(['warsaw', 'baghdad', 'rio', 'andean', 'atlantic']);

/** Treaties by the place where they were signed. */
export const accordRules: readonly NamedRule[] = [
  {
    name: 'accord',
    reason: 'accords, a treaty or a pact called by the place where they were signed',
    kind: 'cooperation',
    finds: ['He signed the [1954 Lima accords].', 'She broke the [Lima Pact].'],
    ignores: ['They signed a pact.', 'She drove a Honda Accord.  # a car', 'Warsaw Pact troops came.  # an alliance'],
    patterns: ['EDITION? PLACE <accords> NUMBER?', 'EDITION? PLACE <^treaty|pact|armistice> NUMBER?'],
    context: { holds: inText },
    holds: (document, reading) => !alliances.has(wordBefore(document, reading)),
  },
  {
    name: 'treaty-of',
    reason: 'a treaty or armistice with a capital and the place where it was signed',
    kind: 'cooperation',
    finds: ['He signed the [Treaty of Versailles].'],
    ignores: ['Treaty of Berg expected.  # any sentence begins so'],
    patterns: ['EDITION? <^treaty|armistice|truce|pact> OF'],
    context: { notAfter: '^', holds: inText },
    goesOn: true,
  },
];
