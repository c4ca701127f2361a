import type { EntityType, TimexType } from '../core/entity.js';
import type { DateOrder, GivenDate } from '../core/result.js';
import type { OffsetUnit } from '../core/record.js';
import { MAX_ARTICLE_BYTES, type Reader, type RecordKeys } from '../input/index.js';
import { formatters, type Formatter, type Sort } from '../output/index.js';

/** What the user asked for, checked. */
export interface Settings {
  readonly inputs: readonly string[];
  readonly formatter: Formatter;
  /** Undefined: all of them. */
  readonly types?: readonly EntityType[];
  readonly timex?: readonly TimexType[];
  readonly date?: GivenDate;
  /** Undefined: as the spelling of the text suggests. */
  readonly dateOrder?: DateOrder;
  /** Undefined: by name and content. */
  readonly reader?: Reader;
  readonly keys: RecordKeys;
  readonly maxArticleBytes: number;
  readonly per: 'article' | 'mention';
  /** A file of the user's own names and corrections. */
  readonly rules?: string;
  readonly sort: Sort;
  readonly top: number;
  readonly all: boolean;
  readonly explain: boolean;
  readonly output?: string;
  readonly offsetUnit: OffsetUnit;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly progress: boolean;
  /** Undefined: as the environment and the terminal have it. */
  readonly colour?: boolean;
  readonly failFast: boolean;
}

/** What `gazette` alone means. */
export const DEFAULTS: Settings = {
  inputs: [],
  formatter: formatters[0]!,
  keys: {},
  maxArticleBytes: MAX_ARTICLE_BYTES,
  per: 'article',
  sort: 'text',
  top: Infinity,
  all: false,
  explain: false,
  offsetUnit: 'utf16',
  quiet: false,
  verbose: false,
  progress: false,
  failFast: false,
};
