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
    ['Ministers meet\nPosted 3:12 PM EST, Thu March 22 2013', '2013-03-22', 'header'],
    ['Ministers meet\nUpdated 9:41 AM ET, Mon April 17, 2023', '2023-04-17', 'header'],
    ['20 March 2013 Last updated at 12:12 GMT', '2013-03-20', 'header'],
    ['Mon, 17 Apr 2023 10:00:00 GMT', '2023-04-17', 'header'],
    ['2023.04.17', '2023-04-17', 'header'],
    ['17. April 2023', '2023-04-17', 'header'],
    ['Ministers meet\nBy Ann Lee | April 17, 2023 9:00 am ET', '2023-04-17', 'header'],
    ['Ministers meet\nDesk News, 17 Apr 2023', '2023-04-17', 'header'],
    ['(17 Apr 2023) He said no.', '2023-04-17', 'header'],
    ['April 17, 2023 — He said no.', '2023-04-17', 'header'],
    ['<DATETIME> 1998-02-27 08:17 </DATETIME>', '1998-02-27', 'header'],
    ['MADRID 1996-12-06 The ministers met.', '1996-12-06', 'header'],
    ['TOKYO, April 17, 2023 (Agency) — The ministers met.', '2023-04-17', 'dateline'],
    ['TOKYO, April 17 (Agency) — The ministers met.\n\n© 2023 Agency', '2023-04-17', 'dateline'],
    ['TOKYO, April 17 (Agency) — The ministers met. They had met on March 20, 2023.', '2023-04-17', 'dateline'],
  ])('%s', (text, value, source) => {
    expect(find(text + BODY)).toEqual({ value, source });
  });

  test.each([
    'TOKYO, April 17 (Agency) — The ministers met.',
    'The treaty of May 18, 2015, is still in force.',
    'Ministers met in Rome and signed a treaty on May 18, 2015',
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
