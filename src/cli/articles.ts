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
    for await (const item of reader.read(source, keys)) yield { item, below: belowOf(item.id, file) };
  } catch (error) {
    yield { item: { id: file.name, error: reasonOf(error) }, below: file.below };
  }
}

/** An article without an id of its own goes by the name of its file. */
const belowOf = (id: string, { name, below }: Input): string =>
  id === name || id.startsWith(`${name}:`) ? below + id.slice(name.length) : id;
