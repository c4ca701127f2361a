import { describe, expect, test } from '@jest/globals';
import { allEvidence } from '../../src/people/evidence/index.js';
import { evidenceIndex } from '../../src/people/evidence/evidence-index.js';
import { wordsOf } from '../../src/people/lexicon.js';
import { weighAll } from '../../src/people/weigh.js';
import { readDocument } from '../../src/text/document.js';

describe('all evidence holds of its own example', () => {
  test.each(allEvidence.map((one): [string, (typeof allEvidence)[number]] => [`${one.name}: ${one.example}`, one]))(
    '%s',
    (_, one) => {
      const { example } = one;
      const start = example.indexOf('[');
      const end = example.indexOf(']') - 1;
      const text = example.replace(/[[\]]/g, '');
      const document = readDocument(text);
      const { tokens } = document;
      const allFeatures = weighAll(document, wordsOf(document)).map(({ features }) => features);
      const features = allFeatures.find(
        ({ candidate: { from, to } }) => tokens.end[to - 1] === end && tokens.start[from]! >= start,
      );
      expect(features === undefined ? [] : evidenceIndex([one])(features)).toEqual([one]);
    },
  );

  test('names are told apart', () => {
    expect(new Set(allEvidence.map(({ name }) => name)).size).toBe(allEvidence.length);
  });
});
