import { csv } from './records/csv.js';
import { exchangeFormats } from './exchange/exchange.js';
import { formatterOf, type Formatter } from './formatter.js';
import { json } from './records/json.js';
import { jsonl } from './records/jsonl.js';
import { recordAndText } from './records/record-and-text.js';
import { stores } from './records/store.js';
import { table } from './terminal/table.js';
import { text } from './terminal/text.js';
import { tsv } from './records/tsv.js';

export {
  format,
  PLAIN,
  SORTS,
  type Sort,
  type Failure,
  type Formatter,
  type Piece,
  type Printer,
  type Style,
} from './formatter.js';
export { oneLine, printable } from './printable.js';

/** Every output format; the first is the default. */
export const formatters: readonly Formatter[] = [table, json, jsonl, csv, tsv, text, ...exchangeFormats, ...stores].map(
  formatterOf,
);

/** The output format of a valid name. */
export const formatterNamed = (wanted: string): Formatter =>
  [...formatters, recordAndText].find(({ name }) => name === wanted)!;

/** The store selected by the extension of a path for the output. */
export const storeAt = (path: string): Formatter | undefined =>
  formatters.find(({ store }) => store?.endings.some((ending) => path.toLowerCase().endsWith(ending)));

export { recordAndText };
