/**
 * Compiles the lists of data/: `npm run data` writes src/lexicon/tables.bin, which sources, tests and scripts read. A list
 * that no maker reads becomes a set of words under its own name.
 */
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWhole } from '../../src/lexicon/checksum.js';
import { TABLES } from '../../src/lexicon/table-format.js';
import { addCountries } from './countries.js';
import { addFunctionWords } from './function-words.js';
import { addHolidays } from './holidays.js';
import { createImage, type Image } from './image.js';
import { addKnownEvents } from './known-events.js';
import { entriesOf, isRead, listNames, sectionsOf } from './lists.js';
import { addNames } from './names.js';
import { phraseMaker } from './phrases.js';
import { addTags } from './tags.js';
import { addTriggers } from './triggers.js';
import { addWeights } from './weights.js';

const SOURCES = join(import.meta.dirname, '../../src/lexicon', TABLES);

/** No reader ever sees half a file. */
export const writeTables = (path: string, bytes: Buffer): void => {
  const part = `${path}.${process.pid}`;
  writeFileSync(part, bytes);
  renameSync(part, path);
};

/** Words that the rules name are read from the sources themselves: see source-words.ts. */
export const makeTables = async (sourceWords: readonly string[] = []): Promise<Buffer> => {
  const image = createImage();
  image.add('words/complete', Uint8Array.of(sourceWords.length > 0 ? 1 : 0));
  // First, so that the tables of these words lie close together: sets take 0.3 MB of memory in place of 1.6.
  for (const word of sourceWords) image.wordId(word);
  addFunctionWords(image);
  addScannerLists(image);
  // Phrases are cut into words by the scanner, which cannot be loaded without its own lists.
  if (!isReadable()) writeTables(SOURCES, image.bytes());
  const { scan } = await import('../../src/text/scan.js');
  const addPhrases = phraseMaker(image, scan);
  addTags(image);
  addTriggers(image);
  addKnownEvents(image, addPhrases);
  addCountries(image, addPhrases);
  addHolidays(image, addPhrases);
  addNames(image, addPhrases);
  addWeights(image);
  for (const name of listNames()) if (!isRead(name) && !isReadElsewhere(name)) addList(image, name);
  if (sourceWords.length > 0) {
    image.add('words/named', sourceWords.join('\n'));
    image.add('words/named-ids', Int32Array.from(sourceWords, image.wordId));
  }
  return image.bytes();
};

/** A list under its name, and each of its sections under both names: `language/honorifics/address`. */
const addList = (image: Image, name: string): void => {
  image.addWords(name, entriesOf(name));
  for (const { heading, entries } of sectionsOf(name))
    if (heading !== '') image.addWords(`${name}/${heading}`, entries);
};

const SCANNER_LISTS = ['open-abbreviations', 'closing-abbreviations', 'sentence-starters'];

/** Tables with another layout, or older than what the scanner knows, count as missing. */
const isReadable = (): boolean => existsSync(SOURCES) && !isOutdated() && isWhole(readFileSync(SOURCES));

const isOutdated = (): boolean => {
  const made = statSync(SOURCES).mtimeMs;
  return SCANNER_LISTS.some(
    (name) => statSync(join(import.meta.dirname, `../../data/language/${name}.txt`)).mtimeMs > made,
  );
};

const addScannerLists = (image: Image): void => {
  for (const name of SCANNER_LISTS) image.addWords(`language/${name}`, entriesOf(`language/${name}`));
};

/** `npm run generate` adds what the packages lack to the lists that it makes from them; the weights have their own reader. */
const isReadElsewhere = (name: string): boolean => name.startsWith('people/additions/') || name === 'people/weights';

if (process.argv[1] === import.meta.filename) writeTables(SOURCES, await makeTables());
