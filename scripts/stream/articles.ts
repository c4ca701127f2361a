import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from '../random.js';

const folder = join(import.meta.dirname, '../../fixtures/articles');

/** Paragraphs of the articles of this repository. */
const paragraphs = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n+/))
  .filter((paragraph) => paragraph.length > 60);

const LENGTH = 3500;

/** Lines of JSON Lines, mixed from paragraphs whose numbers and some of whose names are new each time. */
export function* articlesOf(size: number): Generator<Buffer> {
  const random = createRandom(5);
  for (let sent = 0, id = 0; sent < size; id++) {
    let text = '';
    while (text.length < LENGTH) text += `${changed(random.pick(paragraphs), random)}\n\n`;
    const date = `2023-04-${String(1 + (id % 28)).padStart(2, '0')}`;
    const line = Buffer.from(`${JSON.stringify({ id: `a${id}`, text, date })}\n`);
    sent += line.length;
    yield line;
  }
}

/** New words fill caches that are keyed by words. */
const changed = (paragraph: string, random: Random): string =>
  paragraph
    .replace(/\d/g, () => String(random.below(10)))
    .replace(/\b[A-Z][a-z]{5,}\b/g, (word) => (random.once(12) ? newName(random) : word));

const SYLLABLES = ['ba', 'dor', 'ka', 'len', 'mir', 'no', 'ri', 'san', 'tev', 'ul', 'vi', 'zor'];

const newName = (random: Random): string => {
  const name = Array.from({ length: 3 + random.below(2) }, () => random.pick(SYLLABLES)).join('');
  return name[0]!.toUpperCase() + name.slice(1);
};
