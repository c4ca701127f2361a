import { mentionsIn } from '../mentions-in.js';
import { isEvidence } from '../../src/core/evidenced.js';
import { describe, expect, test } from '@jest/globals';
import { countries } from '../../src/countries/index.js';
import { finds, ignores } from './cases.js';

const seen = (text: string) => mentionsIn(countries, text);
/** Without cities, which have a test of their own. */
const found = (text: string) => seen(text).filter((mention) => mention.veto === undefined && !isEvidence(mention));

describe('finds', () => {
  test.each(finds.map(([text, ...mentions]) => [text, mentions] as const))('%s', (text, mentions) => {
    const lines = found(text).map((m) => `${m.text} → ${m.iso2}${m.via === 'name' ? '' : ` (${m.via})`}`);
    expect(lines).toEqual(mentions);
  });
});

describe('ignores', () => {
  test.each(ignores)('%s', (text) => {
    expect(found(text).map((m) => `${m.text} by ${m.rule}`)).toEqual([]);
  });
});

describe('every mention is an exact slice', () => {
  test.each(finds.map(([text]) => text))('%s', (text) => {
    for (const { start, end, text: words } of seen(text)) expect(text.slice(start, end)).toBe(words);
  });
});
