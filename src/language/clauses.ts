import { sentenceEnd, sentenceStart, type Document } from '../text/document.js';
import { Part, partOfWord } from '../lexicon/function-words.js';
import { Shape } from '../text/tokens.js';
import { CLOSE, COMMA, OPEN } from '../lexicon/marks.js';
import { AND, AS, BUT, THAT, THE, THAN } from '../lexicon/small-words.js';
import { intern, set, wordSet, type WordSet } from '../lexicon/vocabulary.js';
import { addsClause } from './chunks/added-clauses.js';
import { siteOf } from './chunks/site.js';

/** Tokens `from` up to, but not including, `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const TWO = intern('two');
/** Brackets around fewer tokens than this are an aside within the clause. */
const ASIDE = 4;
const marks = wordSet([';', ':', '—', '–', '[', ']']);
/** A comma before one of these separates clauses; before others it may separate the members of a list. */
const afterComma = wordSet(['with', 'after', 'before', 'following', 'including', 'but', 'despite', 'amid']);
export const dayparts: WordSet = wordSet(['dawn', 'daybreak', 'midnight', 'noon', 'sunrise', 'sunset']);
/** Prepositions that take a clause when a subject follows. */
const halfSubordinators = wordSet(['after', 'before', 'since', 'until', 'till', 'as', 'so']);

/** `two weeks after police opened fire`: what is counted from happened at another time. */
const afterSpan = wordSet(['after', 'before']);
const spans = set('minute minutes hour hours day days week weeks month months year years decade decades');

/** The clause around token `at`, inside its sentence. */
export const clauseOf = (document: Document, at: number): TokenRange => {
  const first = sentenceStart(document, at);
  const last = sentenceEnd(document, at);
  let from = at;
  while (from > first && !beginsClause(document, from)) from--;
  let to = at + 1;
  while (to < last && !beginsClause(document, to)) to++;
  return { from, to };
};

/** Whether a clause begins with token `at` (never the first of a sentence). */
export const beginsClause = (document: Document, at: number): boolean => {
  const { tokens } = document;
  if (tokens.shape[at - 1] === Shape.Punctuation && parts(document, at - 1)) return true;
  const part = partOfWord(tokens.word[at]!);
  if (part === Part.Subordinator) return subordinates(document, at);
  if (part === Part.Relative) return tokens.word[at] !== THAT || !isDeterminer(document, at);
  if (part === Part.Conjunction) return joinsClauses(document, at);
  return part === Part.Preposition ? takesClause(document, at) : opensAfterComma(document, at);
};

/** `as` and `than` do only before a subject. */
const subordinates = (document: Document, at: number): boolean => {
  const word = document.tokens.word[at]!;
  return (word !== AS && word !== THAN) || isSubjectAt(document, at + 1);
};

/** `after he left`, `, with China continuing` */
const takesClause = (document: Document, at: number): boolean => {
  const word = document.tokens.word[at]!;
  // `in the town of Gao, before dawn on Wednesday`
  if (document.tokens.word[at - 1] === COMMA && afterComma.has(word))
    return !dayparts.has(document.tokens.word[at + 1] ?? 0);
  if (afterSpan.has(word) && spans.has(document.tokens.word[at - 1]!)) return true;
  return halfSubordinators.has(word) && isPronoun(document, at + 1);
};

/** A dash, bracket or semicolon; not the brackets around a word or two: `Hayashi (R) shakes hands`. */
const parts = ({ tokens }: Document, mark: number): boolean => {
  const word = tokens.word[mark]!;
  if (word === OPEN) return !isWithin(tokens.word, CLOSE, mark + 1, mark + ASIDE);
  if (word === CLOSE) return !isWithin(tokens.word, OPEN, mark - ASIDE, mark);
  return marks.has(word);
};

const isWithin = (words: Int32Array, wanted: number, from: number, to: number): boolean => {
  for (let i = Math.max(from, 0); i < to && i < words.length; i++) if (words[i] === wanted) return true;
  return false;
};

const isPronoun = ({ tokens }: Document, at: number): boolean => partOfWord(tokens.word[at] ?? 0) === Part.Subject;

/** A word a subject can begin with. */
const isSubjectAt = (document: Document, at: number): boolean => {
  const part = partOfWord(document.tokens.word[at] ?? 0);
  if (part === Part.Subject || part === Part.Determiner || part === Part.Possessive) return true;
  const shape = document.tokens.shape[at];
  return shape === Shape.Capital || shape === Shape.Upper;
};

/** `that meeting`, not `said that Japan`: no verb of saying precedes it, but a preposition or nothing. */
const isDeterminer = ({ tokens }: Document, at: number): boolean => {
  const before = partOfWord(tokens.word[at - 1] ?? 0);
  return before === Part.Preposition || before === Part.To;
};

/** `, and they left`; `and` inside a list joins words only. */
const joinsClauses = (document: Document, at: number): boolean => {
  const { tokens } = document;
  const word = tokens.word[at]!;
  if (isPronoun(document, at + 1) || (tokens.word[at + 1] === THE && tokens.word[at + 2] === TWO)) return true;
  if (word === BUT) return true;
  if (word !== AND) return false;
  return (tokens.word[at - 1] === COMMA && startsVerbGroup(document, at + 1)) || addsClause(siteOf(document, at), at);
};

const startsVerbGroup = ({ tokens }: Document, at: number): boolean => {
  const part = partOfWord(tokens.word[at] ?? 0);
  return part >= Part.Be && part <= Part.Modal;
};

/** `, discussing …`, `, saying …`, `, he said`. */
const opensAfterComma = ({ text, tokens }: Document, at: number): boolean => {
  if (tokens.word[at - 1] !== COMMA) return false;
  const end = tokens.end[at]!;
  if (tokens.shape[at] !== Shape.Lower) return false;
  return partOfWord(tokens.word[at]!) === Part.Subject || (end - tokens.start[at]! > 4 && text.endsWith('ing', end));
};
