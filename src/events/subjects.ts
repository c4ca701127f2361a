import { clauseOf, type TokenRange } from '../text/clauses.js';
import { isCapitalised, sentenceEnd, sentenceStart, type Document } from '../text/document.js';
import { Part } from '../text/function-words.js';
import { Shape } from '../text/tokens.js';
import { intern } from '../text/vocabulary.js';
import { Form, verbalForms } from './lexicon.js';
import { isAdverb, partAt } from './part-of-speech.js';

const COMMA = intern(',');
/** A subject is looked for in this many clauses at most. */
const CLAUSES = 3;
const ANTECEDENT = 10;

/** The first verb of a clause: its subject stands before it. */
export const firstVerb = (document: Document, { from, to }: TokenRange): number => {
  let at = from;
  while (at < to && !isFiniteVerb(document, at, from)) at++;
  return at;
};

const isFiniteVerb = (document: Document, at: number, from: number): boolean => {
  const { tokens } = document;
  const part = partAt(document, at);
  if (part >= Part.Be && part <= Part.Modal) return tokens.shape[at] === Shape.Lower || at === from;
  const forms = verbalForms(tokens.word[at]!);
  if (forms === 0 || tokens.shape[at] !== Shape.Lower) return false;
  if ((forms & (Form.Past | Form.Participle)) !== 0 && (forms & Form.Base) === 0) return !isAttribute(document, at);
  const before = at > from ? partAt(document, at - 1) : Part.None;
  if (before === Part.Determiner || before === Part.Possessive || before === Part.Preposition) return false;
  const next = at + 1 < tokens.length ? partAt(document, at + 1) : Part.None;
  const opensObject = next === Part.Determiner || next === Part.Possessive || next === Part.To || next === Part.Object;
  return (
    opensObject ||
    (before === Part.Subject && at > from) ||
    ((forms & Form.Third) !== 0 && isCapitalised(document, at - 1))
  );
};

/** `the accused man`, not `the man accused …` */
const isAttribute = (document: Document, at: number): boolean => {
  const before = partAt(document, at - 1);
  return before === Part.Determiner || before === Part.Possessive || before === Part.Preposition;
};

/** Who does what a verb at token `at` says; undefined if the sentence names nobody. */
export const subjectOf = (
  document: Document,
  at: number,
  clause: TokenRange = clauseOf(document, at),
): TokenRange | undefined => {
  const first = sentenceStart(document, at);
  let here = clause;
  for (let n = 0; n < CLAUSES; n++) {
    const subject = withoutOpening(document, {
      from: skipJoint(document, here),
      to: Math.min(firstVerb(document, here), at),
    });
    if (subject.to > subject.from && namesSomething(document, subject)) return subject;
    if (partAt(document, here.from) === Part.Relative) return antecedent(document, here.from);
    if (here.from <= first) break;
    here = clauseOf(document, here.from - 1);
    while (here.to - here.from <= 1 && here.from > first) here = clauseOf(document, here.from - 1);
  }
  return subjectBehind(document, clause);
};

/** `Meeting in Karuizawa, the two agreed`: the subject of the clause that follows. */
const subjectBehind = (document: Document, { to }: TokenRange): TokenRange | undefined => {
  let from = to;
  const last = sentenceEnd(document, to - 1);
  while (from < last && document.tokens.word[from] === COMMA) from++;
  const comma = indexOfComma(document, to - 1, last);
  const begin = comma < 0 ? from : comma + 1;
  if (begin >= last) return undefined;
  const verb = firstVerb(document, { from: begin, to: last });
  return verb > begin && verb < last ? { from: begin, to: verb } : undefined;
};

const indexOfComma = ({ tokens }: Document, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (tokens.word[i] === COMMA) return i;
  return -1;
};

/** The conjunction or subordinator that opens the clause. */
const skipJoint = (document: Document, { from, to }: TokenRange): number => {
  let at = from;
  while (at < to && isJoint(document, at)) at++;
  return at;
};

const isJoint = (document: Document, at: number): boolean => {
  const part = partAt(document, at);
  return part === Part.Conjunction || part === Part.Subordinator || isAdverb(document, at) || isMark(document, at);
};

const isMark = ({ tokens }: Document, at: number): boolean => tokens.shape[at] === Shape.Punctuation;

/** `In Tokyo on Monday, Hayashi …`: an opening phrase is no part of the subject. */
const withoutOpening = (document: Document, range: TokenRange): TokenRange => {
  if (partAt(document, range.from) !== Part.Preposition) return range;
  for (let i = range.to - 1; i > range.from; i--)
    if (document.tokens.word[i] === COMMA) return { from: i + 1, to: range.to };
  return { from: range.to, to: range.to };
};

const namesSomething = (document: Document, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++)
    if (!isMark(document, i) && !isAdverb(document, i) && partAt(document, i) !== Part.Not) return true;
  return false;
};

/** The noun phrase before a relative pronoun. */
const antecedent = (document: Document, relative: number): TokenRange | undefined => {
  const first = Math.max(sentenceStart(document, relative), relative - ANTECEDENT);
  let to = relative;
  while (to > first && isMark(document, to - 1)) to--;
  let from = to;
  while (from > first && !stopsAntecedent(document, from - 1)) from--;
  return from < to ? { from, to } : undefined;
};

const stopsAntecedent = (document: Document, at: number): boolean => {
  const part = partAt(document, at);
  if (part === Part.Preposition || (part >= Part.Be && part <= Part.To)) return true;
  return (
    document.tokens.word[at] === COMMA ||
    (document.tokens.shape[at] === Shape.Lower && verbalForms(document.tokens.word[at]!) !== 0)
  );
};
