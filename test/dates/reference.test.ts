import { describe, expect, test } from '@jest/globals';
import { findReference, referenceInFileName } from '../../src/dates/reference.js';
import { readDocument } from '../../src/text/document.js';

const find = (text: string) => findReference(readDocument(text));
const BODY = '\n\nThe ministers met on Thursday to talk about trade.';

describe('the day of publication', () => {
  test.each([
    [' date 2023-04-17 The minister shakes hands with his guest.', '2023-04-17', 'header'],
    ['Ministers meet\nMonday, May 18, 2015', '2015-05-18', 'header'],
    ['Ministers meet\nMarch 06, 2008', '2008-03-06', 'header'],
    ['Ministers meet\n18 May 2015', '2015-05-18', 'header'],
    ['Ministers meet Tuesday, September 1, 2015', '2015-09-01', 'header'],
    ['Ministers meet\nPublished: 2021-11-05T10:30:00Z', '2021-11-05', 'header'],
    ['Ministers meet\nPublished on Nov. 5, 2021 by the staff', '2021-11-05', 'header'],
    ['TOKYO, April 17, 2023 (Agency) — The ministers met.', '2023-04-17', 'dateline'],
    ['TOKYO, April 17 (Agency) — The ministers met.\n\n© 2023 Agency', '2023-04-17', 'dateline'],
    ['TOKYO, April 17 (Agency) — The ministers met. They had met on March 20, 2023.', '2023-04-17', 'dateline'],
  ])('%s', (text, value, source) => {
    expect(find(text + BODY)).toEqual({ value, source });
  });

  test.each([
    'TOKYO, April 17 (Agency) — The ministers met.',
    'The treaty of May 18, 2015, is still in force.',
    'Ministers meet\nFebruary 30, 2015',
    '',
  ])('is not told by: %s', (text) => {
    expect(find(text + BODY)).toBeNull();
  });

  test.each([
    ['2023-04-17-summit.txt', '2023-04-17'],
    ['news/2023/04/17/summit.html', '2023-04-17'],
    ['summit_20230417.txt', '2023-04-17'],
    ['summit-2023-13-45.txt', null],
    ['summit-123456789.txt', null],
  ])('in a file name: %s', (name, value) => {
    expect(referenceInFileName(name)?.value ?? null).toBe(value);
  });
});
