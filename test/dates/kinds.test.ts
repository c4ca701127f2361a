import { expect, test } from '@jest/globals';
import { TIMEX_TYPES, type DateRange, type Entity } from '../../src/core/entity.js';
import { extract } from '../../src/extract.js';
import { kinds } from './kinds.js';

const read = (text: string): readonly Entity[] =>
  extract(text, { types: ['person', 'date'], timex: TIMEX_TYPES, date: { value: '2023-04-20', source: 'option' } })
    .entities;

const rows = kinds.map((line) => {
  const [, sentence = '', wanted = ''] = /^(.*) → (.*)$/.exec(line)!;
  const [, before = '', words = '', after = ''] = /^(.*?)\[(.*?)\](.*)$/.exec(sentence) ?? ['', sentence, '', ''];
  return { text: before + words + after, start: before.length, words, wanted };
});

const spell = (range: DateRange, wanted: string): string => {
  if (wanted.startsWith('@')) return `@${range.utcOffset}`;
  if (wanted.includes('..')) return `${range.from ?? ''}..${range.to ?? ''}`;
  return (range.timex.type === 'SET' ? 'SET ' : '') + range.timex.value;
};

test.each(rows)('$text: $words → $wanted', ({ text, start, words, wanted }) => {
  const entities = read(text);
  if (wanted.startsWith('born')) {
    const born = entities.flatMap((entity) => (entity.type === 'person' && entity.born != null ? [entity.born] : []));
    expect(born.map(({ from, to }) => `born ${from}..${to}`)).toEqual([wanted]);
    return;
  }
  const dates = entities.filter((entity) => entity.type === 'date');
  const touching = dates.filter(({ mentions }) =>
    mentions.some((mention) => mention.start < start + words.length && mention.end > start),
  );
  const found = dates.find(({ mentions }) =>
    mentions.some((mention) => mention.start === start && mention.text === words),
  );
  if (wanted === 'none') expect(touching.map(({ timex }) => timex.value)).toEqual([]);
  else expect(found === undefined ? 'none' : spell(found, wanted)).toBe(wanted);
});
