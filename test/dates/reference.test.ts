import { describe, expect, test } from '@jest/globals';
import { findReference, referenceWarnings } from '../../src/dates/creation-time/reference.js';
import type { ExtractOptions } from '../../src/core/result.js';

const find = (text: string, options: ExtractOptions = {}) => findReference(text, options);
const BODY = '\n\nThe ministers met on Thursday to talk about trade.';

describe('a header line gives the day of publication', () => {
  test.each([
    [' date 2023-04-17 The minister shakes hands with his guest.', '2023-04-17', 'stated'],
    ['Ministers meet\nPublished: 2021-11-05T10:30:00Z', '2021-11-05', 'stated'],
    ['Ministers meet\nPublished on Nov. 5, 2021 by the staff', '2021-11-05', 'stated'],
    ['Ministers meet\nPosted 3:12 PM EST, Thu March 22 2013', '2013-03-22', 'stated'],
    ['Ministers meet\nUpdated 9:41 AM ET, Mon April 17, 2023', '2023-04-17', 'stated'],
    ['20 March 2013 Last updated at 12:12 GMT', '2013-03-20', 'stated'],
    ['<DATETIME> 1998-02-27 08:17 </DATETIME>', '1998-02-27', 'stated'],
    ['Fecha: 17 de abril de 2023', '2023-04-17', 'stated'],
    ['Datum: 17.04.2023', '2023-04-17', 'stated'],
    ['Veröffentlicht am 17. Dezember 2023', '2023-12-17', 'stated'],
    ['Publié le 17 février 2023 à 10h05', '2023-02-17', 'stated'],
    ['Ministers meet\nMonday, May 18, 2015', '2015-05-18', 'likely'],
    ['Ministers meet\nMarch 06, 2008', '2008-03-06', 'likely'],
    ['Ministers meet\n18 May 2015', '2015-05-18', 'likely'],
    ['Ministers meet Tuesday, September 1, 2015', '2015-09-01', 'likely'],
    ['Mon, 17 Apr 2023 10:00:00 GMT', '2023-04-17', 'likely'],
    ['Monday 17 April 2023 10.00 BST', '2023-04-17', 'likely'],
    ['2023.04.17', '2023-04-17', 'likely'],
    ['17. April 2023', '2023-04-17', 'likely'],
    ['17 de abril de 2023', '2023-04-17', 'likely'],
    ['3 mars 2021', '2021-03-03', 'likely'],
    ['17/04/2023 14:30', '2023-04-17', 'likely'],
    ['02/27/1998 08:17:00', '1998-02-27', 'likely'],
    ['05-18-98 1423EDT', '1998-05-18', 'likely'],
    ['05-18-98 1423EDT | wire', '1998-05-18', 'likely'],
    ['17APR', undefined, undefined],
    ['14:30, April 17, 2023 Ministers meet', '2023-04-17', 'likely'],
    ['2023-04-17 14:30:12|Editor: Lee', '2023-04-17', 'likely'],
    ['Ministers meet\nBy Ann Lee | April 17, 2023 9:00 am ET', '2023-04-17', 'likely'],
    ['Ministers meet\nBy ANN LEE | March 31, 2018', '2018-03-31', 'likely'],
    ['Ministers meet\nDesk News, 17 Apr 2023', '2023-04-17', 'likely'],
    ['(17 Apr 2023) He said no.', '2023-04-17', 'likely'],
    ['April 17, 2023 — He said no.', '2023-04-17', 'likely'],
    ['MADRID 1996-12-06 The ministers met.', '1996-12-06', 'likely'],
    ['[17 Apr 2023] He said no.', '2023-04-17', 'likely'],
    ['17 April 2023 | By Ann Lee', '2023-04-17', 'likely'],
    ['Publish Date : 17 April 2023 21:33 PM', '2023-04-17', 'stated'],
    ['Originally published April 17, 2023 at 9:01 pm', '2023-04-17', 'stated'],
    ['Desk | Oslo | Updated: 24-04-2023 19:49 | Created: 24-04-2023 19:49', '2023-04-24', 'stated'],
  ])('%s', (text, value, certainty) => {
    expect(find(text + BODY)).toEqual(value === undefined ? null : { value, source: 'header', certainty });
  });

  test('strokes go by the order that was asked for', () => {
    expect(find(`05/04/2023 14:30${BODY}`)).toBeNull();
    expect(find(`05/04/2023 14:30${BODY}`, { dateOrder: 'dmy' })?.value).toBe('2023-04-05');
    expect(find(`05/04/2023 14:30${BODY}`, { dateOrder: 'mdy' })?.value).toBe('2023-05-04');
  });

  test('publication goes before a change', () => {
    expect(find(`Updated: 20 April 2023\nPublished: 17 April 2023${BODY}`)?.value).toBe('2023-04-17');
  });
});

describe('the dateline gives the day of publication', () => {
  test.each([
    ['MONTEVIDEO (News Agency - 17th April, 2023) The boat sank.', '2023-04-17', 'likely'],
    ['Antarctica, April 17th, 2023.- The boat sank.', '2023-04-17', 'likely'],
    ['Islamabad - April 17th, 2023: The boat sank.', '2023-04-17', 'likely'],
    ['TOKYO, April 17, 2023 (Agency) — The ministers met.', '2023-04-17', 'likely'],
    ['TOKYO, Oct. 3, 2022 /Wire/ -- The ministers met.', '2022-10-03', 'likely'],
    ['TOKYO, April 17 (Agency) — The ministers met.\n\n© 2023 Agency', '2023-04-17', 'inferred'],
    ['TOKYO, April 17 (Agency) — The ministers met.\n\nCopyright The Agency 2023', '2023-04-17', 'inferred'],
    ['TOKYO, April 17 (Agency) — The ministers met. They had met on March 20, 2023.', '2023-04-17', 'inferred'],
    ['LONDON, 17 April — The ministers met.\n\n© 2023 Agency', '2023-04-17', 'inferred'],
    ['MADRID 17 abr (EFE) — The ministers met.\n\n© 2023 Agency', '2023-04-17', 'inferred'],
    ['April 17 (Agency) - The ministers met.\n\n© 2023 Agency', '2023-04-17', 'inferred'],
    ['MOSCOW (April 17) -- The ministers met.\n\n© 2023 Agency', '2023-04-17', 'inferred'],
  ])('%s', (text, value, certainty) => {
    expect(find(text + BODY)).toEqual({ value, source: 'dateline', certainty });
  });

  test('a file name lends the year', () => {
    const text = `TOKYO, April 17 (Agency) — The ministers met.${BODY}`;
    expect(find(text, { fileName: 'archive/2019/story-77.txt' })?.value).toBe('2019-04-17');
    expect(find(text, { fileName: 'story-77.txt' })).toBeNull();
  });
});

describe('the day of publication is not given by', () => {
  test.each([
    'TOKYO, April 17 (Agency) — The ministers met.',
    'The treaty of May 18, 2015, is still in force.',
    'Ministers met in Rome and signed a treaty on May 18, 2015',
    'Ministers meet\nFebruary 30, 2015',
    'Version 1.2.20 is out',
    '10-5-11 was the row of results',
    '',
  ])('%s', (text) => {
    expect(find(text + BODY)).toBeNull();
  });
});

describe('a file name gives the day of publication', () => {
  test.each([
    ['2023-04-17-summit.txt', '2023-04-17'],
    ['news/2023/04/17/summit.html', '2023-04-17'],
    ['news/2023/apr/17/summit.html', '2023-04-17'],
    ['summit_20230417.txt', '2023-04-17'],
    ['summit-2023-13-45.txt', null],
    ['summit-123456789.txt', null],
  ])('%s', (fileName, value) => {
    expect(find(BODY, { fileName })).toEqual(
      value === null ? null : { value, source: 'filename', certainty: 'inferred' },
    );
  });
});

describe('two places that disagree', () => {
  const warn = (text: string, options: ExtractOptions = {}) =>
    referenceWarnings(text, options, findReference(text, options));

  test.each([
    ['record', 'the record'],
    ['url', 'the address'],
  ] as const)('what comes before the text wins over it: %s', (source, name) => {
    const taken = { value: '2023-04-17', source, certainty: 'stated' } as const;
    expect(referenceWarnings(`Published: 17 January 2022${BODY}`, {}, taken)).toEqual([
      `${name} says 2023-04-17, a header line says 2022-01-17: dates are counted from 2023-04-17; --date gives another day`,
    ]);
    expect(referenceWarnings(`Published: 18 April 2023${BODY}`, {}, taken)).toEqual([]);
  });

  test('the nearer to the head wins, and a warning says so', () => {
    const text = `Monday, April 17, 2023\nDesk News, 17 Jan 2022${BODY}`;
    expect(find(text)?.value).toBe('2023-04-17');
    expect(warn(text)).toEqual([
      'a header line says 2023-04-17, a header line says 2022-01-17: dates are counted from 2023-04-17; --date gives another day',
    ]);
    expect(warn(`Monday, April 17, 2023${BODY}`, { fileName: '2019-01-02.txt' })).toHaveLength(1);
  });

  test.each([
    [`Monday, April 17, 2023\nUpdated: April 18, 2023${BODY}`, {}],
    [`Monday, April 17, 2023${BODY}`, { fileName: '2023-04-18.txt' }],
    [`TOKYO, April 16, 2023 (Agency) — They met.${BODY}`, { fileName: '2023-04-18.txt' }],
  ])('%s %j: no matter', (text, options) => {
    expect(warn(text, options)).toEqual([]);
  });
});
