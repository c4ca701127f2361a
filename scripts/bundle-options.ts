import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

const home = join(import.meta.dirname, '..');

/** Options of every bundle. */
export const BUNDLE: BuildOptions = {
  absWorkingDir: home,
  bundle: true,
  charset: 'ascii',
  legalComments: 'none',
};

/** Options of what Node runs; the program keeps its names, so that a stack trace shows them. */
export const FOR_NODE: BuildOptions = {
  ...BUNDLE,
  platform: 'node',
  target: 'node20',
  // Otherwise each is made anew wherever it is reached.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
};
