import type { Rule } from '../../rules/rule.js';
import type { NamedHit } from './describe.js';
import { isCapitalised, isGlued, sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { partOfWord, Part } from '../../lexicon/function-words.js';
import { Shape } from '../../text/tokens.js';
import type { WordId } from '../../lexicon/vocabulary.js';
import { closers, hosts, known, openers, small } from './known-phrases.js';
import { isYear } from '../../language/years.js';
import { goesOn, isNameWord, withNumberAfter, withYearBefore } from './name-words.js';

/** Whether a name of the closed list begins with a word. */
export const beginsKnownName = (word: WordId): boolean => known.begins(word);

export const knownName: Rule = {
  name: 'known-name',
  reason: 'a happening the closed list knows by this name',
  finds: [
    'He was born before the [Blitz].',
    'She swam at the [2012 London Summer Olympics].',
    'He denied the [Watergate scandal].',
  ],
  ignores: [
    'Two World War Two-style trucks broke down.',
    'They put the furniture in a blitz of paint.',
    'The Olympics Committee met.  # a body',
    'She starred in a Cold War-era film.',
    'A World Cup winner opened the shop.',
  ],
};

/** A name of the closed list that begins at `at`, extended by what belongs to it before and after. */
export const knownNameAt = (document: Document, at: number): NamedHit | undefined => {
  const hit = known.match(document, at);
  if (hit === undefined) return undefined;
  const { kind, small: isSmall } = hit.value;
  if (!isSmall && !isWrittenAsName(document, at, hit.to)) return undefined;
  const to = endOf(document, hit.to);
  if (to === hit.to && !isNumbered(document, to) && goesOn(document, to)) return undefined;
  return { from: before(document, at), to, kind, rule: knownName.name };
};

/** `World War I. Two years later …`: a numeral ends the name, whatever follows. */
const isNumbered = ({ tokens }: Document, to: number): boolean =>
  tokens.shape[to - 1] === Shape.Initial || tokens.shape[to - 1] === Shape.Upper;

const isWrittenAsName = (document: Document, from: number, to: number): boolean => {
  const { tokens } = document;
  for (let i = from; i < to; i++)
    if (tokens.shape[i] === Shape.Lower && partOfWord(tokens.word[i]!) === Part.None && !small.has(tokens.word[i]!))
      return false;
  // The capital of a single word that begins a sentence proves nothing, unless it is no ordinary word.
  return to - from > 1 || isCapitalised(document, from);
};

/** `2012 Summer Olympics`, `London 2012 Olympics`, `2012 London Olympics` */
const before = (document: Document, at: number): number => {
  const { tokens } = document;
  const first = sentenceStart(document, at);
  let from = at;
  while (from > first && (openers.has(tokens.word[from - 1]!) || isClitic(document, from, first))) from--;
  return withCity(document, from, first);
};

const withCity = (document: Document, from: number, first: number): number => {
  const year = withYearBefore(document, from);
  if (year < from) return year > first && isHost(document, year - 1) ? year - 1 : year;
  if (from === first || !isNameWord(document, from - 1)) return from;
  const dated = withYearBefore(document, from - 1);
  return dated < from - 1 || isHost(document, from - 1) ? dated : from;
};

const isHost = (document: Document, at: number): boolean =>
  isNameWord(document, at) && hosts.has(document.tokens.word[at]!);

const isClitic = ({ tokens }: Document, from: number, first: number): boolean =>
  tokens.shape[from - 1] === Shape.Clitic && from - 2 >= first && openers.has(tokens.word[from - 2]!);

const endOf = (document: Document, to: number): number => {
  const { tokens } = document;
  const last = sentenceEnd(document, to - 1);
  const numbered = withNumberAfter(document, to);
  let end = numbered;
  while (end < last && closers.has(tokens.word[end]!) && !isGlued(document, end - 1)) end++;
  return end < last && isYear(document, end) ? end + 1 : end;
};
