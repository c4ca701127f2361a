import type { Article } from '../core/article.js';
import { chooseReader, type BadRecord } from '../input/index.js';
import { reasonOf } from './file-errors.js';
import type { Input } from './inputs.js';
import type { Settings } from './settings.js';

/** An article, or what was to be one, with the input it comes from. */
export interface Item {
  readonly item: Article | BadRecord;
  /** The name its own output file gets. */
  readonly below: string;
}

/** Reads one article after the other; an input that fails is reported in its place. */
export async function* readArticles(
  files: AsyncIterable<Input | BadRecord>,
  { reader: wanted, keys }: Settings,
): AsyncGenerator<Item> {
  for await (const file of files) {
    if ('error' in file) yield { item: file, below: file.id };
    else yield* readFile(file, wanted, keys);
  }
}

async function* readFile(file: Input, wanted: Settings['reader'], keys: Settings['keys']): AsyncGenerator<Item> {
  try {
    const { reader, source } = wanted === undefined ? await chooseReader(file) : { reader: wanted, source: file };
    // An article that is its whole file goes by the file's name, a record by its own.
    for await (const item of reader.read(source, keys))
      yield { item, below: item.id === file.name ? file.below : item.id };
  } catch (error) {
    yield { item: { id: file.name, error: reasonOf(error) }, below: file.below };
  }
}
