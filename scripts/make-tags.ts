/** Writes src/language/tags.generated.ts, the tagger's data as one module, from data/language/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMade } from './generated.js';

const FILES = { words: 'tags', capitals: 'capital-tags', endings: 'ending-tags', rules: 'tag-rules' } as const;

/** Without comments: they are for readers of the files. */
const entriesOf = (file: string): string =>
  readFileSync(join(import.meta.dirname, `../data/language/${file}.txt`), 'utf8')
    .replace(/ *#.*/g, '')
    .trim();

const exports = Object.entries(FILES).map(
  ([name, file]) => `export const ${name}: string = ${JSON.stringify(entriesOf(file))};\n`,
);

writeMade(
  'src/language/tags.generated.ts',
  `// Made by scripts/make-tags.ts (npm run generate) from data/language/ (CC BY-SA 4.0). Do not edit.\n${exports.join('')}`,
  import.meta.filename,
);
