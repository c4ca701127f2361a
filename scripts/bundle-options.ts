import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

const home = join(import.meta.dirname, '..');

/** Of every bundle. */
export const BUNDLE: BuildOptions = {
  absWorkingDir: home,
  bundle: true,
  charset: 'ascii',
  legalComments: 'none',
};

/** Of what Node runs; names stay, so that a stack can show them. */
export const FOR_NODE: BuildOptions = {
  ...BUNDLE,
  platform: 'node',
  target: 'node20',
  // Otherwise each is made anew wherever it is reached.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
};
