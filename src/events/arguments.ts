import type { EventKind, Span } from '../core/entity.js';
import type { TokenRange } from '../text/clauses.js';
import type { Document } from '../text/document.js';
import { Part } from '../text/function-words.js';
import { Shape } from '../text/tokens.js';
import { intern, wordSet } from '../text/vocabulary.js';
import { Form, isLightVerb, lemmaOf, verbalForms } from './lexicon.js';
import { isAdverb, partAt, type Use } from './part-of-speech.js';
import { subjectOf } from './subjects.js';
import { nounPhraseStart } from './support.js';

/** Where in the text those who took part would stand, and how far the object of the trigger reaches. */
export interface Arguments {
  readonly agents: readonly Span[];
  readonly targets: readonly Span[];
  readonly phraseEnd: number;
}

/** A trigger that was read: its tokens, its use and the clause around it. */
export interface Trigger extends TokenRange {
  readonly kind: EventKind;
  readonly use: Use;
  readonly forms: number;
  readonly lemma: string;
  readonly clause: TokenRange;
}

const BY = intern('by');
const COMMA = intern(',');
const HYPHEN = intern('-');
const together = new Set<EventKind>(['meeting', 'cooperation', 'sport']);
/** Prepositions whose noun is time or circumstance, never somebody. */
const circumstance = wordSet(
  'in at near off during after before amid following since until on-board into inside outside within through throughout toward towards across along around under over about as due'.split(
    ' ',
  ),
);
const targeting = wordSet(['on', 'against', 'with', 'to', 'of', 'for', 'from', 'upon', 'between', 'among', 'at']);
/** Prepositions behind which the object of a trigger may go on. */
const attached = wordSet(['of', 'to', 'with', 'against', 'on', 'for', 'between', 'from', 'by', 'into', 'over']);
/** Verbs without an object: their bare participle is no passive. */
const intransitive = new Set(
  'meet die perish protest march vote resign agree fight clash explode testify escape confess deliberate succumb starve drown talk collide crash fall rise plead vow retaliate march rally riot fire collapse erupt go surrender retreat'.split(
    ' ',
  ),
);
const passiveKinds = new Set<EventKind>([
  'justice',
  'casualty',
  'sanction',
  'conflict',
  'government',
  'aid',
  'deescalation',
]);

/** Reads the arguments of a trigger. */
export const argumentsOf = (document: Document, trigger: Trigger): Arguments =>
  trigger.use === 'verb' ? ofVerb(document, trigger) : ofNoun(document, trigger);

const spanOf = ({ tokens }: Document, { from, to }: TokenRange): Span => ({
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
});

const spans = (document: Document, ranges: readonly (TokenRange | undefined)[]): Span[] =>
  ranges.filter((range) => range !== undefined && range.to > range.from).map((range) => spanOf(document, range!));

const ofVerb = (document: Document, trigger: Trigger): Arguments => {
  const { clause, to, kind } = trigger;
  const subject = subjectOf(document, trigger.from, clause);
  const object = objectOf(document, to, clause.to);
  const by = byPhrase(document, to, clause.to);
  const phraseEnd = document.tokens.end[Math.max(object.to, to) - 1]!;
  if (isPassive(document, trigger))
    return { agents: spans(document, [by]), targets: spans(document, [subject]), phraseEnd };
  const both = together.has(kind);
  return {
    agents: spans(document, both ? [subject, object] : [subject]),
    targets: spans(document, both ? [] : [object]),
    phraseEnd,
  };
};

/** From behind the trigger to the first phrase of time, place or circumstance. */
const objectOf = (document: Document, from: number, end: number): TokenRange => {
  let to = from;
  while (to < end && !endsObject(document, to)) to++;
  while (to > from && document.tokens.shape[to - 1] === Shape.Punctuation) to--;
  return { from, to };
};

const endsObject = (document: Document, at: number): boolean => {
  const { tokens } = document;
  const word = tokens.word[at]!;
  if (word === BY || circumstance.has(word)) return true;
  if (word === COMMA) return tokens.shape[at + 1] !== Shape.Capital && tokens.shape[at + 1] !== Shape.Upper;
  const part = partAt(document, at);
  return part === Part.Modal || part === Part.Do || (part === Part.Have && tokens.shape[at] === Shape.Lower);
};

/** `by the police`; `by arresting him` names nobody. */
const byPhrase = (document: Document, from: number, end: number): TokenRange | undefined => {
  for (let i = from; i < end; i++) if (document.tokens.word[i] === BY) return objectOf(document, i + 1, end);
  return undefined;
};

const isPassive = (document: Document, { from, to, forms, kind, lemma }: Trigger): boolean => {
  if ((forms & Form.Participle) === 0) return false;
  let before = from - 1;
  while (before >= 0 && (isAdverb(document, before) || partAt(document, before) === Part.Not)) before--;
  if (before >= 0 && document.tokens.sentence[before] !== document.tokens.sentence[from]) before = -1;
  if (before >= 0 && partAt(document, before) === Part.Be) return true;
  if (before >= 0 && partAt(document, before) === Part.Have) return false;
  if (document.tokens.word[to] === BY) return true;
  return passiveKinds.has(kind) && !intransitive.has(lemma) && lacksObject(document, to);
};

const lacksObject = (document: Document, at: number): boolean => {
  const { tokens } = document;
  if (at >= tokens.length || tokens.sentence[at] !== tokens.sentence[at - 1]) return true;
  const part = partAt(document, at);
  return part === Part.Preposition || part === Part.To || tokens.shape[at] === Shape.Punctuation;
};

const ofNoun = (document: Document, { from, to, clause, kind }: Trigger): Arguments => {
  const start = Math.max(nounPhraseStart(document, from), clause.from);
  const own = possessed(document, start, from, clause);
  const light = lightSubject(document, start, clause);
  const agents: TokenRange[] = [own, light].filter((range) => range !== undefined);
  const targets: TokenRange[] = [];
  let at = to;
  while (at < clause.to && attached.has(document.tokens.word[at]!)) {
    const object = objectOfPreposition(document, at + 1, clause.to);
    sort(document, at, object, kind, agents, targets);
    if (object.to <= at + 1) break;
    at = object.to;
  }
  return {
    agents: spans(document, agents),
    targets: spans(document, targets),
    phraseEnd: document.tokens.end[Math.max(at, to) - 1]!,
  };
};

const sort = (
  document: Document,
  preposition: number,
  object: TokenRange,
  kind: EventKind,
  agents: TokenRange[],
  targets: TokenRange[],
): void => {
  const word = document.tokens.word[preposition]!;
  if (word === BY || word === BETWEEN || together.has(kind)) agents.push(object);
  else if (targeting.has(word)) targets.push(object);
};

const BETWEEN = intern('between');

/** One noun phrase behind a preposition, with what `and` joins to it. */
const objectOfPreposition = (document: Document, from: number, end: number): TokenRange => {
  let to = from;
  while (to < end && !endsObject(document, to) && !attached.has(document.tokens.word[to]!) && !isVerb(document, to))
    to++;
  while (to > from && document.tokens.shape[to - 1] === Shape.Punctuation) to--;
  return { from, to };
};

const isVerb = (document: Document, at: number): boolean => {
  const part = partAt(document, at);
  if (part >= Part.Be && part <= Part.To) return true;
  const forms = verbalForms(document.tokens.word[at]!);
  return document.tokens.shape[at] === Shape.Lower && (forms & Form.Past) !== 0 && (forms & Form.Base) === 0;
};

/** `Russia's war`; `their meeting` is that of the clause's subject. */
const possessed = (document: Document, start: number, head: number, clause: TokenRange): TokenRange | undefined => {
  const pronoun = partAt(document, start) === Part.Possessive && document.tokens.shape[start] !== Shape.Clitic;
  if (!pronoun) return start < head ? { from: start, to: withoutHyphen(document, head) } : undefined;
  return start > clause.from ? { from: clause.from, to: start } : { from: start, to: head };
};

const withoutHyphen = ({ tokens }: Document, head: number): number =>
  tokens.word[head - 1] === HYPHEN ? head - 1 : head;

/** `Hayashi held talks`: whoever does the light verb before the noun phrase. */
const lightSubject = (document: Document, start: number, clause: TokenRange): TokenRange | undefined => {
  const { tokens } = document;
  for (let i = start - 1; i >= clause.from && i >= start - 4; i--) {
    if (tokens.shape[i] === Shape.Punctuation) return undefined;
    if (verbalForms(tokens.word[i]!) !== 0 && isLightVerb.has(lemmaOf(tokens.word[i]!)))
      return subjectOf(document, i, clause);
  }
  return undefined;
};
