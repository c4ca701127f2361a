import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import stock from 'compromise/two';
import { fastSweep } from '../../src/language/sweep.js';

// The import and the require are two builds, hence two instances: one is left as it comes.
const fast = createRequire(import.meta.url)('compromise/two') as typeof stock;
fast.plugin(fastSweep());

const sentences = `
Prime Minister Anna Berg met the President of Chile in Oslo on Monday, 3 May 2021.
We've got to talk about it, he's been saying since last summer; they'd rather not.
The well-known ex-minister didn't resign and/or leave the party, did she?
"Who would have thought," the coach said, "that five of the six players will miss Sunday's match?"
Shares of Northern Steel Ltd. fell 3.5 percent to $12.40 after the bank cut its forecast.
At least 20,000 people fled the two villages before the river rose again early on Tuesday.
John F. Kennedy and Mrs. Lee walked down Main Street while it was raining cats and dogs.
Please close the door and do not walk on the grass in the park near Lake Geneva.
PARLIAMENT TO VOTE ON NEW BUDGET AS STRIKES GO ON
Will the court hear the case in March or may it wait until the first quarter of 2022?
Having been told nothing, the more than 300 workers of the mill went home quickly and quietly.
The 1990s were good years: prices rose slowly, wages faster, and nobody wanted a war.
Dr. Maria Ramos, 54, a professor at the University of Lima, won the prize for the second time.
If I were you I'd let it be, for what it's worth, because all's well that ends well.
He could have been being watched; she used to smoke; they are going to build a bridge.
Their email is not info@example.org, nor is the phone number (555) 123-4567, see #help or @them.
The French and the Germans signed what both called a historic treaty on coal and steel.
A third of them ran, swam or drove ten miles an hour faster than the faster driver's fast car.
Sir Paul May will march in April; Rose Summers may come too, says Mr. Grant.
It's ten to five, half past 6, 10:30 a.m., noon; the show begins at 8pm sharp, so hurry up!
`
  .trim()
  .split('\n');

const tagsOf = (nlp: typeof stock, text: string): string[] =>
  nlp(text)
    .docs.flat()
    .map(({ text: word, tags, chunk }) => [word, ...(tags ?? []), chunk].join(' '));

/** The same words in another order: grammar that nobody wrote, but always the same. */
const shuffled = (words: readonly string[], seed: number): string => {
  const mixed = [...words];
  for (let i = mixed.length - 1, state = seed; i > 0; i--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const j = (state >>> 8) % (i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed.join(' ');
};

describe('the fast sweep leaves the tags of compromise as they are', () => {
  test.each(sentences)('%s', (sentence) => expect(tagsOf(fast, sentence)).toEqual(tagsOf(stock, sentence)));

  test('in a text', () => expect(tagsOf(fast, sentences.join('\n'))).toEqual(tagsOf(stock, sentences.join('\n'))));

  test('in word salad', () => {
    const words = sentences.join(' ').split(' ');
    for (let seed = 1; seed <= 12; seed++) {
      const salad = shuffled(words, seed);
      expect(tagsOf(fast, salad)).toEqual(tagsOf(stock, salad));
    }
  });
});

test('matchOne stops at the first match', () => {
  const net = { match: '#Noun', tag: 'Noun' };
  const found = (nlp: typeof stock): number => {
    const { sweep } = nlp('a dog and a cat') as unknown as { sweep: (n: object, o: object) => { found: unknown[] } };
    const built = (nlp as unknown as { buildNet: (m: object[]) => object }).buildNet([net]);
    return sweep.call(nlp('a dog and a cat'), built, { matchOne: true }).found.length;
  };
  expect(found(fast)).toBe(1);
  expect(found(fast)).toBe(found(stock));
});
