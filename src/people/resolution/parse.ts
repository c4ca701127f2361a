import { givenAbbreviations } from '../../lexicon/abbreviations.js';
import { remembering } from '../../lexicon/remembering.js';
import { lookUp } from '../../lexicon/vocabulary.js';
import { plain } from '../lexicon/classes.js';
import { nicknames } from './nicknames.js';

/** The parts of a name. */
export interface Name {
  /** The whole name in its plain spelling. */
  readonly key: string;
  /** Its words in their plain spelling, without particles and suffixes. */
  readonly words: readonly string[];
  readonly suffix: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xvi|i)$/;
const PARTICLE =
  /^(?:al|af|ap|av|bar|bat|bin|bint|da|dal|dalla|das|de|del|della|den|der|des|di|do|dos|du|e|el|ibn|la|las|le|los|ten|ter|van|vande|vander|vom|von|y|zu|zum|zur|ul|ud|abu|ka|wa|lo|ould|ag|binti|arap|ole)$/;

/** A nickname between single quotes; `O'Brien` has one. */
const QUOTED = /(?<=\s)['‘](.{1,20}?)['’](?=\s)/g;

/** Reads a name; a hyphen separates words, so that `Kim Jong-un` and `Kim Jong Un` are the same. */
export const parse: (text: string) => Name = remembering((text): Name => {
  const all = plain(text.replace(QUOTED, ' $1 '))
    .split(/[\s.,"“”()\-‐‑]+/)
    .filter((word) => word !== '');
  const last = all.length > 1 ? all[all.length - 1]! : '';
  const suffix = SUFFIX.test(last) ? last : '';
  const bare = suffix === '' ? all : all.slice(0, -1);
  const words = bare.filter((word, i) => !PARTICLE.test(word) || (i === 0 && /^\p{Lu}/u.test(text)));
  return { key: all.join(' '), words: words.length > 0 ? words : bare, suffix };
});

/** Whether two first names can be those of one person: equal, an initial, or a nickname. */
const sameGiven = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  isCutShort(a, b) ||
  isCutShort(b, a) ||
  nicknames.has(`${a} ${b}`) ||
  nicknames.has(`${b} ${a}`);

/** `Yu. Lebedeva` and `Yulia Lebedeva`. */
const isCutShort = (short: string, long: string): boolean =>
  long.startsWith(short) && givenAbbreviations.has(lookUp(short));

/** Whether two full names can be those of one person. */
export const sameName = (a: Name, b: Name): boolean => {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  // Father and son: within one text, a name with a suffix is not the same as one without.
  if (a.suffix !== b.suffix) return false;
  if (!sameGiven(short.words[0]!, long.words[0]!)) return isTail(short.words, long.words);
  return short.words[short.words.length - 1] === long.words[long.words.length - 1] && inOrder(short.words, long.words);
};

/** Whether the words between first name and surname agree in order; an initial stands for a word. */
const inOrder = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 1;
  for (const word of short.slice(1)) {
    while (at < long.length && long[at] !== word && !sameInitial(long[at]!, word)) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
};

const sameInitial = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0];

/** `Costa da Silva` of `Ana Costa da Silva`. */
const isTail = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 1 &&
  short.length < long.length &&
  short.every((word, i) => word === long[long.length - short.length + i]);
