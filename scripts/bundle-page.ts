/** Makes the script and the style of the pages of `gazette report`. */
import { build, type BuildOptions } from 'esbuild';
import { join } from 'node:path';

const home = join(import.meta.dirname, '..');

const common = {
  absWorkingDir: home,
  bundle: true,
  minify: true,
  charset: 'ascii',
  legalComments: 'none',
} as const satisfies BuildOptions;

/** Writes them into a folder; answers the files that the script is made of. */
export const bundlePage = async (folder: string): Promise<string[]> => {
  const { metafile } = await build({
    metafile: true,
    ...common,
    entryPoints: ['page/index.ts'],
    outfile: join(folder, 'report.js'),
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  });
  await build({ ...common, entryPoints: ['page/style/index.css'], outfile: join(folder, 'report.css') });
  return Object.keys(metafile.inputs);
};
