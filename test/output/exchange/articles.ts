import { readFileSync } from 'node:fs';
import type { Result } from '../../../src/core/result.js';
import { extract } from '../../../src/extract.js';
import { format, formatterNamed, PLAIN, type Style } from '../../../src/output/index.js';
import { sample } from '../sample.js';

/** Everything that formatters are known to get wrong. */
const HOSTILE = [
  'France\r\nand\u2028Ghana met 🙂🙂 in\tLima <b>on</b> 5 May 2023; "quoted", \\back\\ & <script>alert(1)</script>.\n\n',
  'The 2012 Summer\nOlympics began, Ana\n   Ruiz said. a|b *c* _d_ [e](f) `g` # h www.example.org http://example.org\n',
  '\u0000\u000b\u001c\u0085\ufeff\ud83d alone, and \udc00 alone. President Ana Ruiz of Peru resigned on Monday\u00a0morning.\n',
  'مرحبا \u202eabc\u202c Kenya signed a deal with Uganda in 2019. They met from June 5 to June 9 every Monday for 2 years.',
].join('');

const real = (name: string): Result =>
  extract(readFileSync(`fixtures/articles/${name}.txt`, 'utf8'), { id: `${name}.txt`, explain: false });

/** Results of all kinds, by name. */
export const results: Readonly<Record<string, Result>> = {
  'made by hand': sample,
  empty: extract('', { id: 'empty' }),
  hostile: extract(HOSTILE, {
    id: 'https://example.org/a?b=c&d="e"',
    date: { value: '2023-05-08', source: 'option' },
    timex: ['date', 'time', 'duration', 'set'],
  }),
  ...Object.fromEntries(
    ['g7-karuizawa', 'korea-artillery', 'hajj-stampede', 'ferry-disaster'].map((n) => [n, real(n)]),
  ),
};

export const print = (name: string, some: readonly Result[], style: Partial<Style> = {}): Promise<string> =>
  format(formatterNamed(name), some, { ...PLAIN, several: some.length > 1, ...style });

/** The places of mentions, each with its type, in the order of the text. */
export const placesOf = ({ entities }: Result): string[] =>
  entities
    .flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end }) => `${start}-${end}`);

/** From offsets that count code points to those of JavaScript. */
export const inUtf16 = (text: string): ((offset: number) => number) => {
  const starts = [0];
  for (const character of text) starts.push(starts.at(-1)! + character.length);
  return (offset) => starts[offset]!;
};
