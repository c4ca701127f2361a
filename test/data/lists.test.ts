import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DATA, inOrder, listNames, sectionsOf } from '../../scripts/data/lists.js';
import { EVENT_KINDS } from '../../src/core/entity.js';
import { fold } from '../../src/lexicon/spelling.js';
import { readDocument } from '../../src/text/document.js';

/** Lists that are made from packages or learned, in the order of their makers. */
const isGenerated = (name: string): boolean =>
  /Do not edit|Learned from|order of their use/.test(readFileSync(join(DATA, `${name}.txt`), 'utf8'));

describe.each(listNames().filter((name) => !isGenerated(name) && !/tag-rules/.test(name)))('data/%s.txt', (name) => {
  const sections = sectionsOf(name);

  test('is sorted, so that two people who add a word seldom meet', () => {
    for (const { entries } of sections) expect(entries).toEqual([...entries].sort(inOrder));
  });

  test('has each entry once', () => {
    for (const { entries } of sections) {
      const folded = entries.map((entry) => (entry === fold(entry) || /[A-Z]/.test(entry) ? entry : fold(entry)));
      expect(folded.filter((entry, i) => folded.indexOf(entry) !== i)).toEqual([]);
    }
  });
});

test('a file of triggers is that of an event kind', () => {
  for (const kind of EVENT_KINDS) expect(existsSync(join(DATA, `events/triggers/${kind}.txt`))).toBe(true);
  const named = listNames().flatMap((name) => /^events\/triggers\/(.+)/.exec(name)?.[1] ?? []);
  expect(named).toEqual([...EVENT_KINDS].sort());
});

test('a list that nothing reads is no list', () => {
  const sources = listNames().filter((name) => !isUsed(name));
  expect(sources).toEqual([]);
});

/** Whether a source or a maker of tables names the list, one of its sections, or its folder. */
const isUsed = (name: string): boolean => {
  if (/^(?:events\/triggers|people\/additions)\//.test(name)) return true;
  return [`'${name}'`, `'${name}/`, `'${name.split('/').at(-1)!}'`].some((quoted) => everything.includes(quoted));
};

const sourcesIn = (folder: string): readonly string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));

const everything = [...sourcesIn('src'), ...sourcesIn('scripts')].join('\n');

const isSectionOf = (list: string, name: string): boolean =>
  name.startsWith(`${list}/`) && sectionsOf(list).some(({ heading }) => name === `${list}/${heading}`);

/** The lists that the sources ask as sets of words. */
const setsOfWords = [...everything.matchAll(/\bwordList\(([^)]*)\)/g)]
  .flatMap(([, names = '']) => names.match(/(?<=')[^']+(?=')/g) ?? [])
  .flatMap((name) => listNames().find((list) => name === list || isSectionOf(list, name)) ?? []);

test.each([...new Set(setsOfWords)])('data/%s.txt has words that the scanner keeps whole', (name) => {
  const isCut = (entry: string): boolean => readDocument(entry).tokens.length !== 1;
  expect(sectionsOf(name).flatMap(({ entries }) => entries.filter(isCut))).toEqual([]);
});
