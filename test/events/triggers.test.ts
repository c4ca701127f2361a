import { expect, test } from '@jest/globals';
import { firedIn, framesOf, listedTriggers, nameOf } from '../../scripts/quality/trigger-frames.js';
import { readDocument } from '../../src/text/document.js';

const isFiredBy = (name: string, sentence: string): boolean => firedIn(readDocument(sentence)).includes(name);

test('every trigger fires in some sentence: none is hidden by another or kept silent by its guards', () => {
  const silent = listedTriggers().filter(
    (trigger) => !framesOf(trigger).some((sentence) => isFiredBy(nameOf(trigger), sentence)),
  );
  expect(silent.map(({ kind, line }) => `${kind}: ${line}`)).toEqual([]);
});
