import type { EventKind, EventMention, Span } from '../../core/entity.js';
import { siteOf } from '../../language/chunks/site.js';
import { clauseOf } from '../../language/clauses.js';
import {
  isCapitalised,
  sentenceEnd,
  sentenceStart,
  slice,
  type Document,
  spanOf,
  tokenAt,
} from '../../text/document.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { Shape } from '../../text/tokens.js';
import { HYPHEN } from '../../lexicon/marks.js';
import { tagAt } from '../../language/tags.js';
import { isIn, maskOf, Tag } from '../../language/tag-set.js';
import { articles } from '../../lexicon/small-words.js';
import { argumentsOf } from '../arguments/arguments.js';
import { isLead } from './lead.js';
import type { Trigger } from './trigger.js';
import { attributionOf } from '../arguments/attribution.js';
import { ofTopic } from './contest-kind.js';
import { passes } from './guards.js';
import { Form } from './forms.js';
import { suits } from './frames.js';
import { candidatesOf, lemmaOf, verbalForms, type Candidate, type Entry } from './lexicon.js';
import { modalityOf } from '../modality/modality.js';
import { useOf, type Use } from './part-of-speech.js';
import { placeOf } from '../arguments/places.js';
import { titleOf } from '../title/title.js';
import { vetoOn } from '../vetoes/index.js';
import type { Standing, Veto } from '../vetoes/veto.js';

/** The most words between the parts of a phrase. */
const GAP = 2;

/** Every trigger of the text that is used in one of its senses. */
export const findTriggers = (document: Document): EventMention[] => {
  const found: EventMention[] = [];
  scan(document, (hit) => found.push(describe(document, hit)), ignore);
  return found;
};

/** The words that would be triggers but for a veto. */
interface Refused extends Span {
  readonly rule: string;
}

/** The triggers that a veto refuses. */
export const findRefused = (document: Document): Refused[] => {
  const found: Refused[] = [];
  scan(document, ignore, ({ from, to }, { name }) => found.push({ ...spanOf(document, from, to), rule: name }));
  return found;
};

const ignore = (): void => undefined;

type OnHit = (hit: Hit) => void;
type OnRefusal = (standing: Standing, veto: Veto) => void;

const scan = (document: Document, onHit: OnHit, onRefusal: OnRefusal): void => {
  const { word, length } = document.tokens;
  let last: Hit | undefined;
  for (let at = 0; at < length; at++) {
    const candidates = candidatesOf(word[at]!);
    if (candidates === undefined) continue;
    const hit = readTrigger(document, at, candidates, last, onRefusal);
    if (hit === undefined) continue;
    onHit(hit);
    last = hit;
    at = hit.end - 1;
  }
};

interface Hit extends Standing {
  readonly entry: EventEntry;
  /** Where the phrase ends; its later parts are no triggers of their own. */
  readonly end: number;
}

/** An entry that is an event. */
type EventEntry = Entry & { readonly kind: EventKind };
type EventCandidate = Candidate & { readonly entry: EventEntry };

const isEvent = (candidate: Candidate): candidate is EventCandidate => candidate.entry.kind !== undefined;

const readTrigger = (
  document: Document,
  at: number,
  candidates: readonly Candidate[],
  last: Hit | undefined,
  onRefusal: OnRefusal,
): Hit | undefined => {
  const all = ownForms(candidates);
  const use = useOf(document, at, all);
  for (const candidate of candidates) {
    const { entry } = candidate;
    if (!(use === 'verb' ? candidate.canBeVerb : candidate.canBeNoun)) continue;
    const to = entry.rest.length === 0 ? at + 1 : endOfPhrase(document, at, candidate);
    if (to === 0 || !keepsCompany(document, entry, at, to)) continue;
    // A frame can say that the word is no event here, whatever its other entries say.
    if (!isEvent(candidate)) return undefined;
    const standing = standingOf(document, candidate, use, at, to, last);
    const veto = vetoOn(standing);
    if (veto === undefined) return hitOf(standing, candidate, all);
    onRefusal(standing, veto);
  }
  return undefined;
};

const standingOf = (
  document: Document,
  candidate: Candidate,
  use: Use,
  from: number,
  to: number,
  last: Hit | undefined,
): Standing => {
  const site = siteOf(document, from);
  const { entry, forms, isCompound } = candidate;
  const own = isCompound ? 'noun' : use;
  return { document, site, chunk: site.chunks.of[from]!, entry, use: own, forms, from, to, last };
};

const keepsCompany = (document: Document, entry: Entry, at: number, to: number): boolean =>
  entry.frame === undefined ? passes(document, entry, at, to) : suits(document, entry.frame, at, to);

/** The forms that the word can have by itself. */
const ownForms = (candidates: readonly Candidate[]): number => {
  let forms = 0;
  for (const { isCompound, forms: own } of candidates) if (!isCompound) forms |= own;
  return forms;
};

// Field by field: a spread object gets a different hidden class at every place that makes it, which slows all readers.
const hitOf = (standing: Standing, candidate: EventCandidate, all: number): Hit => {
  const { document, site, chunk, use, from, to } = standing;
  const entry = ofTopic(document, candidate.entry);
  return {
    document,
    site,
    chunk,
    entry,
    use,
    forms: candidate.forms | (all & Form.Gerund),
    from,
    to: takesNameIn(document, from, to, entry) ? from + 1 : to,
    last: undefined,
    end: to,
  };
};

/** The token after a phrase of several words; 0 if the phrase is not here. */
const endOfPhrase = (document: Document, from: number, candidate: Candidate): number => {
  const { tokens, sentences } = document;
  const { rest } = candidate.entry;
  const isNoun = candidate.isCompound && tokens.word[from + 1] !== HYPHEN;
  const last = sentences.first[tokens.sentence[from]! + 1]!;
  let at = from + 1;
  for (const lemma of rest) {
    if (tokens.word[at] === HYPHEN) at++;
    if (at < last && lemmaOf(tokens.word[at]!) !== lemma)
      at = afterGap(document, candidate.entry, from, at, lemma, last);
    if (at >= last || !isWordOf(tokens.word[at]!, lemma, isNoun)) return 0;
    at++;
  }
  return at;
};

/** The next part of a phrase that begins at `from`, if it is near enough behind `at`; else the last token that it could be. */
const afterGap = (document: Document, entry: Entry, from: number, at: number, lemma: number, last: number): number => {
  const { word, shape } = document.tokens;
  const limit = Math.min(at + mostBetween(document, from, last, entry), last - 1);
  let next = at;
  while (next < limit && lemmaOf(word[next]!) !== lemma && shape[next] !== Shape.Punctuation) next++;
  return next;
};

/**
 * How many words may stand between the parts of a phrase: in `going missing off Ica` nothing went off, in `called off on Monday`
 * nobody called on.
 */
const mostBetween = (document: Document, from: number, last: number, { strength }: Entry): number =>
  strength === 'phrase' && from + 1 < last && !isIn(tagAt(document, from + 1), closing) ? GAP : 0;

const closing = maskOf(Tag.VBG, Tag.RP);

/** `the court heard` is no court hearing. */
const isWordOf = (word: number, lemma: number, isNoun: boolean): boolean =>
  word === lemma || (lemmaOf(word) === lemma && (!isNoun || (verbalForms(word) & PAST) === 0));

const PAST = Form.Past | Form.Participle;

/** `asked France for advice`: a name between the parts is a mention of its own, so the verb alone is the trigger. */
const takesNameIn = (document: Document, from: number, to: number, { rest }: Entry): boolean => {
  for (let at = from + 1; at < to; at++) {
    const word = document.tokens.word[at]!;
    const isOfPhrase = rest.includes(word) || rest.includes(lemmaOf(word));
    if (!isOfPhrase && isCapitalised(document, at) && partOfWord(word) === Part.None) return true;
  }
  return false;
};

const describe = (document: Document, { from, to, entry, use, forms }: Hit): EventMention => {
  const clause = clauseOf(document, from);
  const trigger: Trigger = { from, to, clause, use, forms, kind: entry.kind, lemma: entry.lemma };
  const { agents, targets, phraseEnd } = argumentsOf(document, trigger);
  const place = placeOf(document, trigger, clause);
  const start = document.tokens.start[from]!;
  const end = document.tokens.end[to - 1]!;
  return {
    start,
    end,
    text: document.text.slice(start, end),
    rule: `${entry.kind}-${entry.strength}${entry.frame === undefined ? '' : '-frame'}`,
    tier: 'occurrence',
    kind: entry.kind,
    lemma: entry.lemma,
    modality: modalityOf(document, trigger),
    attribution: attributionOf(document, from),
    phrase: { start, end: Math.max(phraseEnd, end) },
    clause: spanOf(document, clause.from, clause.to),
    sentence: spanOf(document, sentenceStart(document, from), sentenceEnd(document, from)),
    agents,
    targets:
      isWarIn(document, trigger, agents, targets) && place !== null
        ? [...targets, spanOf(document, place.from, place.to)]
        : targets,
    place: place === null ? null : slice(document, place.from, place.to),
    title: titleOf(document, trigger, use),
    isLead: isLead(document, from),
  };
};

/** `Russia's war in Ukraine`: a war that somebody wages, without another target, is against the country where it takes place. */
const isWarIn = (
  document: Document,
  { kind, use }: Trigger,
  agents: readonly Span[],
  targets: readonly Span[],
): boolean => {
  if (kind !== 'conflict' || use !== 'noun' || targets.length > 0) return false;
  // `The war in Chad` has no side.
  return agents.some(({ start }) => !articles.has(document.tokens.word[tokenAt(document, start)]!));
};
