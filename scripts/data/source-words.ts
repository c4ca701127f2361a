/** Prints the words that the rules themselves name, beyond those of the lists, as JSON; `npm run build` adds them to the tables. */
import { countWords, wordOf } from '../../src/lexicon/vocabulary.js';

const listed = countWords();
await import('../../src/extract.js');
const words = Array.from({ length: countWords() - listed }, (_, i) => wordOf(listed + i));
process.stdout.write(JSON.stringify(words));
