import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { remembering } from '../../src/lexicon/remembering.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

test('a word that is remembered holds no article, and long ones are not remembered', () => {
  let asked = 0;
  const initial = remembering((word) => {
    asked++;
    return word.charAt(0);
  });
  const before = heap();
  for (let i = 0; i < 200; i++) {
    const article = `Rechtsanwaltskammer${i} ${String.fromCharCode(97 + (i % 26)).repeat(500_000)}`;
    initial(article.slice(0, article.indexOf(' ')));
    initial(article.slice(article.indexOf(' ') + 1));
  }
  expect(heap() - before).toBeLessThan(10e6);
  expect(asked).toBe(400);
  initial('Rechtsanwaltskammer7');
  expect(asked).toBe(400);
});

test('what is remembered is bounded by its length', () => {
  const same = remembering((word) => word);
  const before = heap();
  for (let i = 0; i < 200_000; i++) same(`${i} is a name of some forty characters, or so`);
  expect(heap() - before).toBeLessThan(10e6);
});
