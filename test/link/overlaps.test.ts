import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ENTITY_TYPES } from '../../src/kinds.js';
import { settle, type Reading } from '../../src/link/overlaps.js';

const TEXT = 'abcdefghijklmnopqrstuvwxyz'.repeat(4);

const reading = (rank: number, start: number, end: number, veto?: string): Reading => ({
  type: ENTITY_TYPES[rank]!,
  rank,
  start,
  mention: { start, end, text: TEXT.slice(start, end), rule: 'r', ...(veto === undefined ? {} : { veto }) },
});

const keptOf = (readings: readonly Reading[]): string[] =>
  settle(readings).kept.map(({ type, mention }) => `${type} ${mention.start}-${mention.end}`);

describe('of readings that overlap', () => {
  test('the longest stands', () => {
    expect(keptOf([reading(0, 0, 5), reading(3, 0, 9), reading(1, 4, 9)])).toEqual(['event 0-9']);
  });

  test('of equally long ones the earlier stands', () => {
    expect(keptOf([reading(0, 3, 8), reading(3, 0, 5)])).toEqual(['event 0-5']);
  });

  test('an article adds nothing to a length', () => {
    const date = reading(2, 0, 14);
    const holiday: Reading = { ...date, mention: { ...date.mention, text: 'the Yom Kippur' } };
    expect(keptOf([holiday, reading(3, 4, 18)])).toEqual(['event 4-18']);
  });

  test('of the same place the kind listed first stands', () => {
    expect(keptOf([reading(2, 0, 5), reading(1, 0, 5)])).toEqual(['country 0-5']);
  });

  test('a date inside the name of an event stands with it', () => {
    const name: Reading = { ...reading(3, 0, 9), admits: ['date'] };
    expect(keptOf([name, reading(2, 0, 4), reading(1, 5, 9)])).toEqual(['event 0-9', 'date 0-4']);
    expect(keptOf([name, reading(2, 0, 9)])).toEqual(['event 0-9']);
  });

  test('those that only touch both stand', () => {
    expect(keptOf([reading(0, 0, 5), reading(1, 5, 9)])).toEqual(['person 0-5', 'country 5-9']);
  });

  test('one that loses to a loser may stand', () => {
    expect(keptOf([reading(0, 0, 10), reading(1, 8, 15), reading(2, 14, 18)])).toEqual(['person 0-10', 'date 14-18']);
  });

  test('a vetoed one is given up with its reason and blocks nobody', () => {
    const { kept, rejected } = settle([reading(0, 0, 9, 'a ship'), reading(1, 0, 5)]);
    expect(kept.map(({ type }) => type)).toEqual(['country']);
    expect(rejected).toEqual([expect.objectContaining({ type: 'person', because: 'a ship' })]);
  });

  test('one inside another is given up with the winner named', () => {
    const { rejected } = settle([reading(0, 0, 9), reading(1, 0, 5)]);
    expect(rejected.map(({ because }) => because)).toEqual([`inside person "${TEXT.slice(0, 9)}"`]);
  });

  test('a reading seen twice is not given up', () => {
    expect(settle([reading(0, 0, 9), reading(0, 0, 9)])).toMatchObject({ kept: [{ type: 'person' }], rejected: [] });
  });
});

const readings = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 12 }))
    .map(([rank, start, length]) => reading(rank, start, start + length)),
  { maxLength: 40 },
);

describe('whatever the readings', () => {
  test('those kept never overlap and stand in text order', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const { kept } = settle(all);
        kept.slice(1).forEach(({ mention }, i) => expect(mention.start).toBeGreaterThanOrEqual(kept[i]!.mention.end));
      }),
    );
  });

  test('each is kept, given up for one kept, or a repetition', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const { kept } = settle(all);
        for (const { mention } of all)
          expect(kept.some((k) => k.mention.start < mention.end && mention.start < k.mention.end)).toBe(true);
      }),
    );
  });

  test('their order does not matter', () => {
    fc.assert(fc.property(readings, (all) => expect(keptOf([...all].reverse())).toEqual(keptOf(all))));
  });
});
