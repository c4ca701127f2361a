/** Word lists are in data/, not in the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** More words than this beside a rule are a list. */
const SHORT = 80;

const sources = (readdirSync('src', { recursive: true }) as string[]).filter((path) => path.endsWith('.ts'));

test.each(sources)('src/%s holds no list of words', (path) => {
  const lists = [...readFileSync(join('src', path), 'utf8').matchAll(/(?:`[^`]*`|'[^'\n]*')/g)]
    .map(([quoted]) => quoted.slice(1, -1).trim().split(/\s+/))
    .filter((words) => words.length > SHORT && words.every((word) => /^[\p{L}'.&-]+$/u.test(word)));
  expect(lists).toEqual([]);
});
