/** Texts for the fuzzer: invented news, damaged real articles, and noise. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../random.js';
import { GRAMMAR } from './words.js';

const ARTICLES = join(import.meta.dirname, '../../fixtures/articles');

const articles: readonly string[] = readdirSync(ARTICLES).map((name) => readFileSync(join(ARTICLES, name), 'utf8'));

/** One expansion of a rule of the grammar. */
export const say = (rule: string, random: Random): string =>
  random.pick(GRAMMAR[rule]!).replace(/\{(\w+)\}/g, (_, name: string) => say(name, random));

const MOST_SENTENCES = 24;

const invented = (random: Random): string => {
  const sentences = Array.from({ length: 1 + random.below(MOST_SENTENCES) }, () => say('sentence', random));
  return say('header', random) + sentences.join(random.pick([' ', ' ', '\n', '\n\n', '']));
};

/** Longer than the longest sentence, so that names, dates and brackets are cut. */
const endless = (random: Random): string => {
  const filler = random.pick(['and ', 'rice, ', 'the ', 'of the ', 'Smith ', 'who said ', '(', '“']);
  return filler.repeat(100 + random.below(200)) + say('sentence', random).repeat(1 + random.below(3));
};

/** Any code units, halves of pairs among them. */
const noise = (random: Random): string => {
  const most = random.pick([0x80, 0x180, 0x3000, 0x10000]);
  return String.fromCharCode(...Array.from({ length: random.below(200) }, () => random.below(most)));
};

type Change = (text: string, at: number, random: Random) => string;

const LONGEST_CUT = 200;

const CHANGES: readonly Change[] = [
  // Inserts something.
  (text, at, random) => text.slice(0, at) + say('odd', random) + text.slice(at),
  (text, at, random) => `${text.slice(0, at)} ${say('sentence', random)} ${text.slice(at)}`,
  // Removes, doubles or moves a part.
  (text, at, random) => text.slice(0, at) + text.slice(at + random.below(LONGEST_CUT)),
  (text, at, random) => text.slice(0, at) + text.slice(Math.max(0, at - random.below(LONGEST_CUT))),
  (text, at) => text.slice(at) + text.slice(0, at),
  // Changes a character, its case, or the space between words.
  (text, at, random) => text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at + 1),
  (text, at, random) => {
    const to = at + random.below(LONGEST_CUT);
    const part = text.slice(at, to);
    return (
      text.slice(0, at) +
      random.pick([part.toUpperCase(), part.toLowerCase(), part.replaceAll(' ', '')]) +
      text.slice(to)
    );
  },
  (text, _, random) =>
    text.replaceAll(random.pick(['.', ',', '\n', ' the ', '’', '"']), random.pick(['', ' ', '\n', '-'])),
];

const damaged = (random: Random): string => {
  const article = random.pick(articles);
  const from = random.below(article.length);
  let text = random.once(3) ? article : article.slice(from, from + 600);
  for (let count = 1 + random.below(6); count > 0; count--)
    text = random.pick(CHANGES)(text, random.below(text.length + 1), random);
  return text;
};

/** The next text. */
export const makeText = (random: Random): string =>
  random.pick([invented, invented, damaged, damaged, endless, noise])(random);
