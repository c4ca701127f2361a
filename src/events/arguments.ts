import type { EventKind, Span } from '../core/entity.js';
import type { TokenRange } from '../language/clauses.js';
import { isCapitalised, type Document } from '../text/document.js';
import { Part } from '../lexicon/function-words.js';
import { Shape } from '../text/tokens.js';
import { intern, wordSet } from '../lexicon/vocabulary.js';
import { Form } from './forms.js';
import { isLightVerb, lemmaOf } from './lexicon.js';
import { attached, byPhrase, objectOf, objectOfPreposition, withPhrase } from './objects.js';
import { isAdverb, isUsedAsVerb, partAt, type Use } from './part-of-speech.js';
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
const HYPHEN = intern('-');
const OF = intern('of');
/** Between a light verb and its noun so many tokens may stand. */
const LIGHT = 5;

/** What people do with each other: everyone is an agent. */
const together = new Set<EventKind>(['meeting', 'cooperation', 'sport']);
/** Whom these have as their object takes part; the object of others is a topic. */
const reciprocal = new Set(
  'contact greet meet visit host phone telephone consult beat defeat play thrash trounce face invite partner eliminate mediate'.split(
    ' ',
  ),
);
const agentive = wordSet(['by', 'between', 'among']);
const targeting = wordSet(['on', 'against', 'with', 'to', 'of', 'for', 'from', 'over', 'into']);
const placing = wordSet(['in', 'at', 'near']);

/** Verbs without an object: their bare participle is no passive. */
const intransitive = new Set(
  `agree clash collapse collide confess crash deliberate die drown erupt escape explode fall fight fire go march meet perish
   plead protest rally resign retaliate retreat riot rise starve succumb surrender talk testify vote vow`.split(/\s+/),
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
  const { clause, to, kind, lemma } = trigger;
  const subject = subjectOf(document, trigger.from, clause);
  const object = objectOf(document, to, clause.to);
  const phraseEnd = document.tokens.end[Math.max(object.to, to) - 1]!;
  if (isPassive(document, trigger))
    return {
      agents: spans(document, [byPhrase(document, to, clause.to)]),
      targets: spans(document, [subject]),
      phraseEnd,
    };
  if (!together.has(kind)) return { agents: spans(document, [subject]), targets: spans(document, [object]), phraseEnd };
  const other = reciprocal.has(lemma) ? object : withPhrase(document, to, clause.to);
  return { agents: spans(document, [subject, other]), targets: [], phraseEnd };
};

const isPassive = (document: Document, { from, to, forms, kind, lemma }: Trigger): boolean => {
  if ((forms & Form.Participle) === 0) return false;
  const helper = partAt(document, helperOf(document, from));
  if (helper === Part.Be || helper === Part.Have) return helper === Part.Be;
  if (document.tokens.word[to] === BY) return true;
  return passiveKinds.has(kind) && !intransitive.has(lemma) && lacksObject(document, to);
};

/** The word before a verb and its adverbs; -1 at the head of a sentence. */
const helperOf = (document: Document, from: number): number => {
  let before = from - 1;
  while (before >= 0 && (isAdverb(document, before) || partAt(document, before) === Part.Not)) before--;
  return before >= 0 && document.tokens.sentence[before] === document.tokens.sentence[from] ? before : -1;
};

const lacksObject = (document: Document, at: number): boolean => {
  const { tokens } = document;
  if (at >= tokens.length || tokens.sentence[at] !== tokens.sentence[at - 1]) return true;
  const part = partAt(document, at);
  return part === Part.Preposition || part === Part.To || tokens.shape[at] === Shape.Punctuation;
};

const ofNoun = (document: Document, trigger: Trigger): Arguments => {
  const { from, to, clause } = trigger;
  const start = Math.max(nounPhraseStart(document, from), clause.from);
  // `Meeting on the sidelines, the two agreed`: a bare gerund has the subject of its sentence.
  const bare = start === from && (trigger.forms & Form.Gerund) !== 0 ? subjectOf(document, from, clause) : undefined;
  const agents = [possessed(document, start, from, clause), lightSubject(document, start, clause), bare];
  const targets: TokenRange[] = [];
  let at = to;
  while (at < clause.to && isAttached(document, at)) {
    const object = objectOfPreposition(document, at + 1, clause.to);
    const role = roleBehind(document.tokens.word[at]!, trigger);
    if (role !== undefined) (role === 'agent' ? agents : targets).push(object);
    if (object.to <= at + 1) break;
    at = object.to;
  }
  const phraseEnd = document.tokens.end[Math.max(at, to) - 1]!;
  return { agents: spans(document, agents), targets: spans(document, targets), phraseEnd };
};

/** What a preposition behind a noun makes of its object. */
const roleBehind = (preposition: number, { kind }: Trigger): 'agent' | 'target' | undefined => {
  if (agentive.has(preposition)) return 'agent';
  if (together.has(kind)) return placing.has(preposition) ? undefined : 'agent';
  return targeting.has(preposition) ? 'target' : undefined;
};

/** `war in Ukraine`, but not `talks in the morning` */
const isAttached = (document: Document, at: number): boolean => {
  const word = document.tokens.word[at]!;
  return attached.has(word) || (placing.has(word) && isCapitalised(document, at + 1));
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
  for (let i = start - 1; i >= clause.from && i >= start - LIGHT; i--) {
    const part = partAt(document, i);
    if (tokens.shape[i] === Shape.Punctuation || (part === Part.Preposition && tokens.word[i] !== OF)) return undefined;
    if (isLightVerb.has(lemmaOf(tokens.word[i]!)) && isUsedAsVerb(document, i)) return subjectOf(document, i, clause);
  }
  return undefined;
};
