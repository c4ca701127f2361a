import { clauseOf, type TokenRange } from '../language/clauses.js';
import { isCapitalised, sentenceEnd, sentenceStart, type Document } from '../text/document.js';
import { Part } from '../lexicon/function-words.js';
import { Shape } from '../text/tokens.js';
import { intern } from '../lexicon/vocabulary.js';
import { Form } from './forms.js';
import { verbalForms } from './lexicon.js';
import { isAdverb, partAt } from './part-of-speech.js';

const COMMA = intern(',');
const WITH = intern('with');
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
  if (forms === 0 || tokens.shape[at] !== Shape.Lower || isAttribute(document, at)) return false;
  const past = (forms & (Form.Past | Form.Participle)) !== 0 && (forms & Form.Base) === 0;
  return past || isPresent(document, at, at > from, forms);
};

/** `they meet`, `Japan urges`, `ministers demand the …` */
const isPresent = (document: Document, at: number, follows: boolean, forms: number): boolean => {
  if ((forms & (Form.Base | Form.Third)) === 0) return false;
  const next = partAt(document, at + 1);
  if (next === Part.Determiner || next === Part.Possessive || next === Part.To || next === Part.Object) return true;
  if (!follows) return false;
  return partAt(document, at - 1) === Part.Subject || ((forms & Form.Third) !== 0 && isCapitalised(document, at - 1));
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
    if (isRelative(document, here)) return antecedent(document, here.from);
    const subject = withoutOpening(document, {
      from: skipJoint(document, here),
      to: Math.min(firstVerb(document, here), at),
    });
    if (subject.to > subject.from && namesSomething(document, subject)) return subject;
    if (here.from <= first) break;
    here = clauseOf(document, here.from - 1);
    while (here.to - here.from <= 1 && here.from > first) here = clauseOf(document, here.from - 1);
  }
  return subjectBehind(document, at);
};

/** `who arrived`: the pronoun is the subject; in `which Japan bought` it is the object. */
const isRelative = (document: Document, clause: TokenRange): boolean =>
  partAt(document, clause.from) === Part.Relative && firstVerb(document, clause) <= clause.from + 1;

/** `Meeting in Karuizawa, central Japan, the two agreed`: what stands between a comma and the first verb behind it. */
const subjectBehind = (document: Document, at: number): TokenRange | undefined => {
  const last = sentenceEnd(document, at);
  const verb = firstVerb(document, { from: at + 1, to: last });
  if (verb >= last) return undefined;
  const from = behindComma(document, at + 1, verb);
  return from > at + 1 && from < verb ? { from, to: verb } : undefined;
};

/** Behind the last comma of a range; its beginning if there is none. */
const behindComma = ({ tokens }: Document, from: number, to: number): number => {
  let at = to;
  while (at > from && tokens.word[at - 1] !== COMMA) at--;
  return at;
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

/** `In Tokyo on Monday, Hayashi …`, `Meeting in Tokyo, the two …`: an opening phrase is no part of the subject. */
const withoutOpening = (document: Document, range: TokenRange): TokenRange => {
  const { from, to } = range;
  if (document.tokens.word[from] === WITH) return beforeGerund(document, { from: from + 1, to });
  if (partAt(document, from) !== Part.Preposition && !isGerund(document, from)) return range;
  const begin = behindComma(document, from, to);
  return begin > from ? { from: begin, to } : { from: to, to };
};

/** `with China continuing its buildup, and Japan testing …`: the last that does something. */
const beforeGerund = (document: Document, { from, to }: TokenRange): TokenRange => {
  const begin = skipJoint(document, { from: behindComma(document, from, to), to });
  let end = begin;
  while (end < to && !isGerund(document, end)) end++;
  return { from: begin, to: end };
};

const isGerund = ({ tokens }: Document, at: number): boolean => (verbalForms(tokens.word[at] ?? 0) & Form.Gerund) !== 0;

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
