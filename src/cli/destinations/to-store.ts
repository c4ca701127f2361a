import type { Destination } from './destination.js';
import type { Place } from './store-place.js';
import { toParquet } from './to-parquet.js';
import { toSqlite } from './to-sqlite.js';

/** Opens the store of a format; its code is loaded only when there is one. */
export const toStore = (format: string, place: Place): Promise<Destination> => STORES[format]!(place);

const STORES: Readonly<Record<string, (place: Place) => Promise<Destination>>> = {
  sqlite: toSqlite,
  parquet: toParquet,
};
