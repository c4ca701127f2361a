import { expect, test } from '@jest/globals';
import { toLabel } from '../../scripts/peers/labels.js';

test.each([
  ['Person', ' “Emmanuel Macron.', 'person', 7, 22, undefined],
  ['PERSON', 'Rishi Sunak’s', 'person', 5, 16, undefined],
  ['Place', 'France,', 'country', 5, 11, 'FR'],
  ['GPE', 'the United States', 'country', 5, 22, 'US'],
  ['GPE', 'U.S.', 'country', 5, 9, 'US'],
  ['GPE', 'U.K.', 'country', 5, 9, 'GB'],
  ['DATE', 'last Friday', 'date', 5, 16, undefined],
])('%s %s is a %s', (label, text, type, start, end, iso) => {
  expect(toLabel({ label, text, start: 5 })).toMatchObject({ type, start, end, ...(iso === undefined ? {} : { iso }) });
});

test.each([
  ['GPE', 'Paris'],
  ['Place', 'California'],
  ['NORP', 'French'],
  ['ORG', 'France'],
  ['CARDINAL', 'two'],
  ['PERSON', '”'],
])('%s %s is nothing that is compared', (label, text) => {
  expect(toLabel({ label, text, start: 5 })).toBeUndefined();
});

test('a value is kept', () => {
  expect(toLabel({ label: 'Date', text: 'today', start: 0, value: '2023-07-20' })?.value).toBe('2023-07-20');
});
