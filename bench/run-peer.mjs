/** One peer as a whole process: `node bench/run-peer.mjs <name> <articles.jsonl>` prints JSON Lines. */
import { readFileSync } from 'node:fs';
import { peers } from './tools.mjs';

const [name, file] = process.argv.slice(2);
const read = await peers[name]();
for (const line of readFileSync(file, 'utf8').trimEnd().split('\n'))
  process.stdout.write(`${JSON.stringify(read(JSON.parse(line)))}\n`);
