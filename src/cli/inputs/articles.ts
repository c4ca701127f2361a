import type { Article } from '../../core/article.js';
import { given } from '../../core/given.js';
import { read, type BadRecord, type ReadOptions } from '../../input/index.js';
import type { Destination, Kept, Placed } from '../destinations/destination.js';
import { failureOf } from '../messages/failures.js';
import type { Input } from './inputs.js';
import { keyOf } from '../destinations/journal.js';
import type { Settings } from '../options/settings.js';

/** An article, an unreadable one, or the result of an earlier run, with the input it comes from. */
export interface Item extends Placed {
  readonly item: Article | BadRecord | Kept;
}

export const isArticle = (item: Item['item']): item is Article => 'text' in item;

/** Reads one article after the other; an input that fails is reported in its place. */
export async function* readArticles(files: AsyncIterable<Input | BadRecord>, settings: Settings): AsyncGenerator<Item> {
  for await (const file of files) {
    if ('error' in file) yield { item: file, below: file.id };
    else yield* readFile(file, settings);
  }
}

/** Articles that an earlier run has done are skipped. */
export async function* unlessDone(
  items: AsyncIterable<Item>,
  { options, kept }: Pick<Destination, 'options' | 'kept'>,
): AsyncGenerator<Item> {
  for await (const one of items) {
    const { item, below } = one;
    if (options === undefined || !isArticle(item)) yield one;
    else {
      const key = keyOf(item, options);
      yield { item: kept?.(item.id, key) ?? item, below, key };
    }
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

/** An article without an id gets the name of its file. */
const belowOf = (id: string, { name, below }: Input): string =>
  id === name || id.startsWith(`${name}:`) ? below + id.slice(name.length) : id;
