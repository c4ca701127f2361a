/** Prints the words that the rules themselves name, as they spell them, as JSON; `npm run build` adds them to the tables. */
import { namedWords } from '../../src/lexicon/vocabulary.js';

await import('../../src/extract.js');
process.stdout.write(JSON.stringify(namedWords()));
