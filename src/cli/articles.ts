import type { Article } from '../core/article.js';
import { given } from '../core/given.js';
import { read, type BadRecord, type ReadOptions } from '../input/index.js';
import { failureOf } from './failures.js';
import type { Input } from './inputs.js';
import type { Settings } from './settings.js';

/** An article, or what was to be one, with the input it comes from. */
export interface Item {
  readonly item: Article | BadRecord;
  /** The name its own output file gets. */
  readonly below: string;
}

/** Reads one article after the other; an input that fails is reported in its place. */
export async function* readArticles(files: AsyncIterable<Input | BadRecord>, settings: Settings): AsyncGenerator<Item> {
  for await (const file of files) {
    if ('error' in file) yield { item: file, below: file.id };
    else yield* readFile(file, settings);
  }
}

async function* readFile(file: Input, settings: Settings): AsyncGenerator<Item> {
  try {
    for await (const item of read(file, settings.reader, readOptions(settings)))
      yield { item, below: belowOf(item.id, file) };
  } catch (error) {
    yield { item: { id: file.name, error: failureOf(error) }, below: file.below };
  }
}

const readOptions = ({ textKey, idKey, dateKey, maxArticleBytes, offsetUnit, dateOrder }: Settings): ReadOptions => ({
  keys: given({ text: textKey, id: idKey, date: dateKey }),
  maxArticleBytes,
  byteOffsets: offsetUnit === 'byte',
  ...(dateOrder === undefined ? {} : { dateOrder }),
});

/** An article without an id of its own goes by the name of its file. */
const belowOf = (id: string, { name, below }: Input): string =>
  id === name || id.startsWith(`${name}:`) ? below + id.slice(name.length) : id;
