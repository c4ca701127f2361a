import { expect, test } from '@jest/globals';
import type { Article } from '../../src/core/article.js';
import { readArticles } from '../../src/cli/inputs/articles.js';
import type { Input } from '../../src/cli/inputs/inputs.js';
import { settingsOf } from '../../src/cli/options/settings.js';
import type { Reader } from '../../src/input/index.js';

async function* twoInputs(): AsyncGenerator<Input> {
  for (const name of ['a', 'b'])
    yield await Promise.resolve({
      name,
      below: name,
      bytes: (async function* () {
        yield await Promise.resolve(Buffer.from('Peru'));
      })(),
    });
}

test('what a reader throws is the error of that input, and the next one is read', async () => {
  const reader: Reader = {
    name: 'broken',
    summary: '',
    extensions: [],
    async *read({ name }): AsyncGenerator<Article> {
      yield await Promise.resolve({ id: `${name}:1`, text: 'whole' });
      throw new TypeError('a fault of the reader');
    },
  };
  const items = [];
  for await (const { item } of readArticles(twoInputs(), settingsOf([], { reader }))) items.push(item);
  expect(items.map(({ id }) => id)).toEqual(['a:1', 'a', 'b:1', 'b']);
  expect(items[1]).toMatchObject({ error: { code: 'bug', message: expect.stringContaining('a fault of the reader') } });
});
