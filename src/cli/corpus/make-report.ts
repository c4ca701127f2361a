import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { UserError } from '../../core/user-error.js';
import type { Wanted } from '../../corpus/corpus.js';
import type { Assets } from '../../report/page.js';
import { createReport, type Folder } from '../../report/report.js';
import { attempt } from '../destinations/destination.js';
import { folderIdentity } from '../files/file-identity.js';
import { findInputs, type Inputs } from '../inputs/inputs.js';
import type { Io } from '../io.js';
import { makeFolder } from '../files/make-folder.js';
import { protectedFiles, refuseInput } from '../files/protected-files.js';
import { readRecords } from './read-records.js';
import { writeBeside } from '../files/scratch.js';
import { settingsOf } from '../options/settings.js';
import { writeTo } from '../destinations/standard-output.js';
import { toFile } from '../destinations/to-file.js';
import { versionOf } from '../version.js';

interface ReportSettings {
  readonly inputs: readonly string[];
  readonly output?: string;
  readonly title?: string;
  readonly top: number;
  readonly wanted: Wanted;
}

/** Reads everything and writes it as one page or several; returns the exit code. */
export const makeReport = async (asked: ReportSettings, io: Io): Promise<number> => {
  const { inputs, output, title, top, wanted } = asked;
  const found = findInputs(settingsOf(inputs), io, () => undefined);
  const place = await placeOf(output, found, io);
  const report = createReport({
    ...{
      wanted,
      top,
      several: found.several || found.isCollection,
      maker: `gazette ${versionOf(io)}`,
      assets: assetsOf(io),
    },
    ...(title !== undefined && { title }),
    ...(place !== undefined && { folder: folderOf(place) }),
  });
  let bare = 0;
  const code = await readRecords(inputs, { explain: true }, io, ({ record, text }) => {
    if (text === undefined) bare++;
    report.add(record, text);
  });
  if (bare > 0) io.stderr.write(withoutTexts(bare));
  const page = report.end();
  if (place === undefined) await writeTo(io, page);
  else await toFile(place.path, place.name, { render: () => [], add: () => '', end: () => page }, io.guard).finish();
  return code;
};

/** What a page of records cannot show. */
const withoutTexts = (count: number): string =>
  `gazette: warning: ${count} ${count === 1 ? 'record has' : 'records have'} no text, and their pages no marks: give the articles themselves\n`;

/** They are beside the program, and read only for this. */
const assetsOf = ({ home }: Io): Assets => {
  const read = (name: string): string => readFileSync(new URL(`dist/program/${name}`, home), 'utf8');
  return { script: read('report.js'), style: read('report.css') };
};

/** Where the first page goes, and the others. */
interface Place {
  readonly path: string;
  /** As given by the user. */
  readonly name: string;
  readonly folder: string;
  /** The relative path from the first page to the others. */
  readonly below: string;
}

/** Undefined for standard output. */
const placeOf = async (output: string | undefined, inputs: Inputs, io: Io): Promise<Place | undefined> => {
  if (output === undefined || output === '-') {
    if (io.stdout.isTTY === true) throw new UserError('a page is not for a terminal: --output report.html keeps it');
    return undefined;
  }
  const path = resolve(io.cwd, output);
  if (output.endsWith('/') || folderIdentity(path) !== undefined) {
    attempt(output, () => makeFolder(path));
    return { path: join(path, 'index.html'), name: output, folder: path, below: '' };
  }
  await refuseInput(protectedFiles(inputs), path, output);
  const name = basename(path, extname(path));
  return {
    path,
    name: output,
    folder: join(dirname(path), `${name}_files`),
    below: `${encodeURIComponent(name)}_files/`,
  };
};

const folderOf = ({ path, folder, below }: Place): Folder => ({
  path: below,
  home: `${below === '' ? '' : '../'}${encodeURIComponent(basename(path))}`,
  write: (name, page) =>
    attempt(join(folder, name), () => {
      makeFolder(folder);
      writeBeside(folder, join(folder, name), page);
    }),
});
