/** Makes the table of weights that the program reads from data/people/weights.txt. */
import { readWeights } from './fit/weights-file.js';
import { writeMade } from './generated.js';

const table = readWeights().map(({ name, first, second }) => `${name} ${first} ${second}`);

writeMade(
  'src/people/weights.generated.ts',
  `// Made by scripts/make-weights.ts (npm run generate) from data/people/weights.txt. Do not edit.
/** A line for each piece of evidence: its name, its weight in the first look, and in the second. */
export const weightTable: string = \`${table.join('\n')}\`;
`,
  import.meta.filename,
);
