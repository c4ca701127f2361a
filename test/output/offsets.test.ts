import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { offsetsIn } from '../../src/output/offsets.js';

/** Whole characters and halves of pairs, in any order. */
const text = fc
  .array(fc.constantFrom('a', 'é', '語', '🙂', '\ud83d', '\ude42', '\r\n', '\ufeff'))
  .map((all) => all.join(''));

const boundaries = (value: string): number[] => {
  const offsets = [0];
  for (const character of value) offsets.push(offsets.at(-1)! + character.length);
  return offsets;
};

describe('offsets in any text', () => {
  test('count the bytes of UTF-8', () => {
    fc.assert(
      fc.property(text, (value) => {
        const inBytes = offsetsIn(value, 'byte');
        for (const at of boundaries(value)) expect(inBytes(at)).toBe(Buffer.byteLength(value.slice(0, at)));
      }),
    );
  });

  test('count code points', () => {
    fc.assert(
      fc.property(text, (value) => {
        const inPoints = offsetsIn(value, 'codepoint');
        boundaries(value).forEach((at, points) => {
          expect(inPoints(at)).toBe(points);
        });
      }),
    );
  });
});
