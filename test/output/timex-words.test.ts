import { expect, test } from '@jest/globals';
import type { Timex } from '../../src/core/entity.js';
import { timexInWords } from '../../src/core/timex-words.js';

test.each<[Timex['type'], string, string | undefined, string]>([
  ['DATE', '2023-04-17', undefined, '2023-04-17'],
  ['DATE', '2023-04', 'START', 'early 2023-04'],
  ['DATE', 'PRESENT_REF', undefined, 'now'],
  ['DATE', 'PAST_REF', undefined, 'in the past'],
  ['DATE', 'FUTURE_REF', undefined, 'in the future'],
  ['DATE', 'XXXX-WXX-5', undefined, 'a Friday'],
  ['DATE', 'XXXX-03-05', undefined, '5 March'],
  ['DATE', 'XXXX-03', undefined, 'March'],
  ['DATE', 'XXXX-SU', undefined, 'a summer'],
  ['DATE', '2022-SU', undefined, 'summer 2022'],
  ['DATE', '2022-Q1', undefined, '2022-Q1'],
  ['DATE', '199X', undefined, '199X'],
  ['DATE', 'XXXX-XX-XX', undefined, 'some day'],
  ['DATE', 'XXXX-WXX', undefined, 'some week'],
  ['DATE', 'XXXX-XX', 'MID', 'mid some month'],
  ['DATE', '197', 'START', 'early 1970s'],
  ['DATE', '19', undefined, '20th century'],
  ['DATE', '20', undefined, '21st century'],
  ['DATE', '11', undefined, '12th century'],
  ['DATE', '2', undefined, '2'],
  ['TIME', 'XXXX-XX-XXTNI', undefined, 'a night'],
  ['TIME', 'XXXX-XX-XXTEV', undefined, 'an evening'],
  ['TIME', 'XXXX-WXX-1TMO', undefined, 'a Monday, morning'],
  ['TIME', '2023-04-17TEV', undefined, '2023-04-17, evening'],
  ['TIME', '2023-04-17T08:30', undefined, '2023-04-17 08:30'],
  ['DURATION', 'P2Y', 'MORE_THAN', 'more than 2 years'],
  ['DURATION', 'P1D', undefined, '1 day'],
  ['DURATION', 'PXD', undefined, 'some days'],
  ['DURATION', 'PT30M', undefined, '30 minutes'],
  ['DURATION', 'P1Y6M', undefined, '1 year 6 months'],
  ['DURATION', 'P2CE', undefined, '2 centuries'],
  ['SET', 'XXXX-WXX-1', undefined, 'every Monday'],
  ['SET', 'P1D', undefined, 'every day'],
  ['SET', 'XXXX-WXX', undefined, 'every week'],
  ['SET', 'XXXX-XX-XXTMO', undefined, 'every morning'],
])('%s %s %s is %s', (type, value, mod, words) => {
  expect(timexInWords({ type, value, ...(mod === undefined ? {} : { mod }) })).toBe(words);
});
