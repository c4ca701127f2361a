import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.js';

const partsOf = (text: string): readonly (readonly string[])[] =>
  extract(text, { types: ['country'], explain: true }).entities.flatMap((entity) =>
    entity.mentions.map(({ explanation }) => explanation?.parts.map(({ name, reason }) => `${name}: ${reason}`) ?? []),
  );

describe('the explanation of a country', () => {
  test.each([
    [
      'The Congo signed it.',
      [
        'shared-name: a name of two countries; the article speaks of this one (CD)',
        'other: the name could also be that of CG',
      ],
    ],
    [
      'Peru signed it.',
      ['country-name: an official or everyday name of the country (PE)', 'article: sure forms of PE in the article: 1'],
    ],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual([parts]);
  });
});
