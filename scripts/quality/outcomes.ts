/** Prints what is found in each of the sentences given on standard input; run in a copy whose tables lack entries. */
import { readFileSync } from 'node:fs';
import { factsIn } from './found.js';

const sentences = JSON.parse(readFileSync(0, 'utf8')) as string[];
process.stdout.write(JSON.stringify(sentences.map((sentence) => [sentence, factsIn(sentence)])));
