/** Prints for each entry of the named lists what is found in its sentences; run in a copy whose tables lack a list. */
import { factsIn } from './found.js';
import { BETWEEN } from './kept.js';
import { sentencesOf } from './list-sentences.js';

for (const list of process.argv.slice(2))
  for (const [entry, sentences] of sentencesOf(list))
    process.stdout.write(`${[list, entry, ...sentences.map((one) => factsIn(one).join(BETWEEN))].join('\t')}\n`);
