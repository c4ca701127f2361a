import { join } from 'node:path';
import type { BuildOptions, TransformOptions } from 'esbuild';

const home = join(import.meta.dirname, '..');

/** How code for Node is printed. */
export const PRINTED: Required<Pick<TransformOptions, 'charset' | 'legalComments' | 'target' | 'minifyWhitespace'>> = {
  charset: 'ascii',
  legalComments: 'none',
  target: 'node20',
  minifyWhitespace: true,
};

/** Options of every bundle. */
export const BUNDLE: BuildOptions = {
  absWorkingDir: home,
  bundle: true,
  charset: 'ascii',
  legalComments: 'none',
  // What is imported from a module that stands in for another must be there.
  logOverride: { 'import-is-undefined': 'error' },
};

/** Options of what Node runs; the program keeps its names, so that a stack trace shows them. */
export const FOR_NODE: BuildOptions = {
  ...BUNDLE,
  ...PRINTED,
  platform: 'node',
  // Otherwise esbuild turns literals with `\p` into `new RegExp(…)`, which compiles the expression again at each call.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
};
