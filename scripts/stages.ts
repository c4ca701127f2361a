/**
 * What each stage of the pipeline takes, sixteen generated articles at a time, warm: `npm run stages [-- --articles 1000 --rounds 3
 * --types country,date]`. In microseconds an article, the least of the rounds; the sources run as they are, so compare with
 * another run of this, not with the program.
 */
import { parseArgs } from 'node:util';
import { makeArticles } from '../bench/articles.js';
import type { EntityType } from '../src/core/entity.js';
import { inFews, type Staged } from '../src/core/together.js';
import { extractInStages } from '../src/extract.js';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    types: { type: 'string', short: 't', default: 'person,country,date,event' },
  },
});
const types = values.types.split(',') as EntityType[];
const texts = makeArticles(Number(values.articles))
  .trimEnd()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Milliseconds by stage, in the order in which stages were first reached. */
type Taken = Map<string, number>;

const LAST = 'the rest';

/** Takes one article through its next stage; whether there is another one. */
const advance = (stages: Staged<unknown>, taken: Taken): boolean => {
  const began = performance.now();
  const { done, value } = stages.next();
  const stage = done === true ? LAST : value;
  taken.set(stage, (taken.get(stage) ?? 0) + performance.now() - began);
  return done !== true;
};

const runAll = (): Taken => {
  const taken: Taken = new Map();
  for (const few of inFews(texts, ({ length }) => length)) {
    let left: readonly Staged<unknown>[] = few.map((text) => extractInStages(text, { types }));
    while (left.length > 0) left = left.filter((stages) => advance(stages, taken));
  }
  return taken;
};

runAll();
const rounds = Array.from({ length: Number(values.rounds) }, runAll);
const sums = rounds.map((taken) => [...taken.values()].reduce((sum, one) => sum + one, 0));
const inMicroseconds = (milliseconds: number): string => ((1000 * milliseconds) / texts.length).toFixed(0).padStart(6);
for (const stage of rounds[0]!.keys())
  console.log(inMicroseconds(Math.min(...rounds.map((taken) => taken.get(stage)!))), stage);
console.log(inMicroseconds(Math.min(...sums)), 'in all');
