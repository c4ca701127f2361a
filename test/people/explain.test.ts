import { mentionsIn } from '../mentions-in.js';
import { describe, expect, test } from '@jest/globals';
import { find } from '../../src/people/find.js';
import { undated } from '../context.js';

const TEXT = 'Aksel Brandt met Ana Stone. Brandt said so. Zqwv shares fell. They saw Stone there. Kvxt was late.';

const explained = mentionsIn({ find }, TEXT, { ...undated, options: { explain: true } });

describe('the explanation of a person', () => {
  test.each(explained.map((mention): [string, typeof mention] => [mention.text, mention]))(
    'of %s adds up',
    (_, { explanation, veto }) => {
      const { parts, sum, threshold } = explanation!;
      expect(parts.reduce((total, { weight }) => total + weight!, 0)).toBeCloseTo(sum!, 1);
      expect(sum! > threshold!).toBe(veto === undefined);
    },
  );

  test('names what the article says', () => {
    const brandt = explained.find(({ text }) => text === 'Brandt');
    expect(brandt?.explanation?.parts.map(({ name }) => name)).toContain('surname-known-given');
  });

  test('is only there where it is asked for', () => {
    expect(mentionsIn({ find }, TEXT).some(({ explanation }) => explanation !== undefined)).toBe(false);
  });
});
