/** Every tool in one process, warm: `node bench/in-process.mjs <articles.jsonl> <rounds>` prints MB/s as JSON. */
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { many, tools } from './tools.mjs';

const [file, rounds] = process.argv.slice(2);
const articles = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
// The slow ones get fewer: an iteration should take far less than a round.
const FEW = 4;
const tasks = [];
const rates = {};
const sizeOf = (share) => share.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
for (const [name, setUp] of Object.entries(tools)) {
  const read = await setUp();
  const share = name === 'compromise' ? articles.slice(0, FEW) : articles;
  tasks.push({ name, size: sizeOf(share), run: () => share.forEach((article) => JSON.stringify(read(article))) });
}
for (const [name, setUp] of Object.entries(many)) {
  const readAll = await setUp();
  const run = async () => {
    for await (const result of readAll(articles)) JSON.stringify(result);
  };
  tasks.push({ name, size: sizeOf(articles), run });
}
for (const { name } of tasks) rates[name] = [];
for (let round = 0; round < Number(rounds); round++) {
  const bench = new Bench({ time: 300, iterations: 2, warmupTime: 100, warmupIterations: 1 });
  for (const { name, run } of tasks) bench.add(name, run);
  await bench.run();
  tasks.forEach(({ name, size }, i) => rates[name].push((size * 1000) / bench.tasks[i].result.latency.p50));
}
console.log(JSON.stringify(rates));
