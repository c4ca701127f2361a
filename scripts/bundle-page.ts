/** Makes the script and the style of the pages of `gazette report`. */
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { BUNDLE } from './bundle-options.js';

const common: BuildOptions = { ...BUNDLE, minify: true };

/** Writes them into a folder; returns the files that the script is made of. */
export const bundlePage = async (folder: string): Promise<string[]> => {
  const { metafile } = await build({
    ...common,
    metafile: true,
    entryPoints: ['page/index.ts'],
    outfile: join(folder, 'report.js'),
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  });
  await build({ ...common, entryPoints: ['page/style/index.css'], outfile: join(folder, 'report.css') });
  return Object.keys(metafile.inputs);
};
