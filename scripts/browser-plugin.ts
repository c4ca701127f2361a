/** What esbuild does differently for browsers: the prepared tables are part of the bundle. */
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

const CARRIED = `
  import bytes from './tables.bin';
  const decoder = new TextDecoder();
  export { bytes };
  export const textIn = (from, to) => decoder.decode(bytes.subarray(from, to));`;

export const carriedTables: Plugin = {
  name: 'carried-tables',
  setup: (bundle) => {
    bundle.onLoad({ filter: /[\\/]lexicon[\\/]tables-file\.ts$/ }, ({ path }) => ({
      contents: CARRIED,
      resolveDir: dirname(path),
      loader: 'js',
    }));
  },
};
