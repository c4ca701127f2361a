/** Loads what each format prints into the program it is for, in a Python environment: `npm run consumers [-- --install]`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PYTHON = process.env['PYTHON'] ?? 'python3';
const PACKAGES = [
  ...['spacy', 'lxml', 'icalendar', 'rdflib', 'networkx', 'pandas', 'pyarrow', 'duckdb'],
  ...['pybrat', 'pyogrio', 'label-studio-sdk', 'markdown-it-py'],
];

if (process.argv.includes('--install'))
  for (const name of PACKAGES) spawnSync(PYTHON, ['-m', 'pip', '-q', 'install', name], { stdio: 'inherit' });

const folder = mkdtempSync(join(tmpdir(), 'gazette-consumers-'));
const inputs = ['korea-artillery', 'g7-karuizawa', 'jobs-resigns'].map((name) => `fixtures/articles/${name}.txt`);
const gazette = (format: string, output: string): void => {
  const args = [resolve('bin/gazette.js'), ...inputs, '-q', '-f', format, '-o', join(folder, output)];
  execFileSync(process.execPath, args, { stdio: 'ignore' });
};
const FORMATS = {
  ...{ spacy: 'spacy.jsonl', conll: 'conll.conll', timeml: 'timeml/', ics: 'ics.ics', jsonld: 'jsonld.jsonld' },
  ...{ ttk: 'ttk/', brat: 'brat/', labelstudio: 'labelstudio.json', webanno: 'webanno.jsonld' },
  ...{ geojson: 'geojson.geojson', markdown: 'markdown.md' },
  ...{ gexf: 'gexf.gexf', plover: 'plover.csv', csv: 'csv.csv', sqlite: 'news.sqlite', parquet: 'parquet' },
};
for (const [format, output] of Object.entries(FORMATS)) gazette(format, output);
const { status } = spawnSync(PYTHON, [resolve('scripts/consumers/load.py'), folder], { stdio: 'inherit' });
process.exitCode = status ?? 1;
rmSync(folder, { recursive: true });
