/** Lists the entries of data/ that never occur in any text of the repository: `npm run coverage -- --help`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeArticles } from '../bench/articles.js';
import { push } from '../src/core/lists/push.js';
import { fold } from '../src/lexicon/spelling.js';
import { readDocument, slice, type Document } from '../src/text/document.js';
import { entriesOf, listNames } from './data/lists.js';
import { readFixtures } from './quality/fixtures.js';
import { goldNames, readGold } from './quality/gold.js';
import { firedIn, listedTriggers, nameOf } from './quality/trigger-frames.js';

const HELP = `npm run coverage -- [options]
Counts the entries of the lists in data/ that come up in gold, fixtures and generated articles. A trigger comes up where it
fires; an entry of any other list where its words stand in a text.
  --list NAME     prints the entries of that list that never do: people/titles; "triggers" for the triggers of events
  --articles N    generated articles; default 1000
  --limit N       documents of each file of gold; default all
  --gold DIR      folder of gold in JSON Lines; default ../shared/gold, or $GOLD
`;

const { values: options } = parseArgs({
  options: {
    list: { type: 'string' },
    articles: { type: 'string', default: '1000' },
    limit: { type: 'string', default: 'Infinity' },
    gold: { type: 'string', default: process.env['GOLD'] ?? join(import.meta.dirname, '../../shared/gold') },
    help: { type: 'boolean', default: false },
  },
});

/** Tables of tags, names, weights and registers are learned or taken from others, and are measured as a whole. */
const isOfWords = (name: string): boolean =>
  !/^events\/triggers\/|^people\/(?:additions\/|names$|weights$)|^countries\/(?:registers|former-states)$|^language\/(?:.*tag|.*verbs$|plurals$)/.test(
    name,
  );

/** An entry that is looked for, word by word. */
interface Wanted {
  readonly list: string;
  readonly entry: string;
  readonly words: readonly string[];
}

/** The part of a line that a text would contain: the second of `AG: Antigua`, the first of `bob: robert`. */
const writtenIn = (entry: string): string => entry.replace(/^[A-Z]{2}: /, '').replace(/(?<=.): .*/, '');

const wordsOf = (document: Document): string[] =>
  Array.from({ length: document.tokens.length }, (_, at) => fold(slice(document, at, at + 1)));

const wanted: readonly Wanted[] = listNames()
  .filter(isOfWords)
  .flatMap((list) => entriesOf(list).map((entry) => ({ list, entry, words: wordsOf(readDocument(writtenIn(entry))) })));
const groupsBy = (keyOf: (one: Wanted) => string): ReadonlyMap<string, Wanted[]> => {
  const groups = new Map<string, Wanted[]>();
  for (const one of wanted) push(groups, keyOf(one), one);
  return groups;
};

const byFirstWord = groupsBy(({ words }) => words[0] ?? '');

const seen = new Set<Wanted>();
const fired = new Set<string>();

const lookAt = (text: string): void => {
  const document = readDocument(text);
  const words = wordsOf(document);
  words.forEach((word, at) => {
    for (const one of byFirstWord.get(word) ?? [])
      if (one.words.every((next, i) => words[at + i] === next)) seen.add(one);
  });
  for (const name of firedIn(document)) fired.add(name);
};

const texts = function* (): Generator<string> {
  for (const { documents } of readFixtures()) for (const { text } of documents) yield text;
  for (const name of goldNames(options.gold))
    for (const { text } of readGold(options.gold, name).documents.slice(0, Number(options.limit))) yield text;
  for (const line of makeArticles(Number(options.articles)).split('\n'))
    if (line !== '') yield (JSON.parse(line) as { readonly text: string }).text;
};

const line = (name: string, all: number, missing: number): string =>
  `${name.padEnd(36)}${String(all).padStart(6)}${String(missing).padStart(7)}\n`;

const listTable = (): string =>
  [...groupsBy(({ list }) => list)]
    .map(([list, entries]) => line(list, entries.length, entries.filter((one) => !seen.has(one)).length))
    .join('');

const run = (): void => {
  for (const text of texts()) lookAt(text);
  const silent = listedTriggers().filter((trigger) => !fired.has(nameOf(trigger)));
  if (options.list === 'triggers') process.stdout.write(silent.map(({ kind, line }) => `${kind}: ${line}\n`).join(''));
  else if (options.list !== undefined)
    process.stdout.write(
      wanted.map((one) => (one.list === options.list && !seen.has(one) ? `${one.entry}\n` : '')).join(''),
    );
  else {
    process.stdout.write(
      `${'list'.padEnd(36)}   all  never\n${line('triggers', listedTriggers().length, silent.length)}`,
    );
    process.stdout.write(listTable());
  }
};

if (options.help) process.stdout.write(HELP);
else run();
