import type { EventKind, EventMention, Span } from '../core/entity.js';
import { clauseOf, type TokenRange } from '../language/clauses.js';
import { isCapitalised, sentenceEnd, sentenceStart, slice, type Document } from '../text/document.js';
import { Part, partOfWord } from '../lexicon/function-words.js';
import { Shape } from '../text/tokens.js';
import { intern } from '../lexicon/vocabulary.js';
import { argumentsOf, type Trigger } from './arguments.js';
import { attributionOf } from './attribution.js';
import { isInsideName, isModifier } from './compounds.js';
import { passes } from './guards.js';
import { Form, NOMINAL, VERBAL } from './forms.js';
import { suits } from './frames.js';
import { candidatesOf, lemmaOf, type Candidate, type Entry } from './lexicon.js';
import { modalityOf } from './modality.js';
import { partAt, useOf, type Use } from './part-of-speech.js';
import { placeOf } from './places.js';
import { isSmallPrint } from './small-print.js';
import { isSupported } from './support.js';
import { titleOf } from './title.js';

const HYPHEN = intern('-');
/** Words that may stand between the parts of a phrase. */
const GAP = 2;

/** Every trigger of the text that stands in a sense of its kind. */
export const findTriggers = (document: Document): EventMention[] => {
  const found: EventMention[] = [];
  const { word, length } = document.tokens;
  let last: Hit | undefined;
  for (let at = 0; at < length; at++) {
    const candidates = candidatesOf(word[at]!);
    if (candidates === undefined) continue;
    const hit = readTrigger(document, at, candidates);
    if (hit === undefined || isContent(document, hit, last) || isSmallPrint(document, at)) continue;
    found.push(describe(document, hit));
    last = hit;
    at = hit.behind - 1;
  }
  return found;
};

/** `vowed to work together`: an infinitive, or a noun in one, that only says what was vowed. */
const isContent = ({ tokens }: Document, hit: Hit, last: Hit | undefined): boolean => {
  if (last?.use !== 'verb' || last.entry.kind !== hit.entry.kind || !takesContent.has(hit.entry.kind)) return false;
  if (hit.from - last.to > CONTENT || tokens.sentence[hit.from] !== tokens.sentence[last.from]) return false;
  return partOfWord(tokens.word[last.to]!) === Part.To;
};

/** How many tokens after a verb its infinitive may begin. */
const CONTENT = 6;
const takesContent = new Set<EventKind>(['cooperation', 'demand', 'threat', 'refusal']);

interface Hit extends TokenRange {
  readonly entry: EventEntry;
  readonly use: Use;
  readonly forms: number;
  /** Where the phrase ends; its later parts are no triggers of their own. */
  readonly behind: number;
}

/** An entry that is an event. */
type EventEntry = Entry & { readonly kind: EventKind };
type EventCandidate = Candidate & { readonly entry: EventEntry };

const isEvent = (candidate: Candidate): candidate is EventCandidate => candidate.entry.kind !== undefined;

const readTrigger = (document: Document, at: number, candidates: readonly Candidate[]): Hit | undefined => {
  const all = ownForms(candidates);
  const use = useOf(document, at, all);
  for (const candidate of candidates) {
    const { entry, forms } = candidate;
    if (!canBe(candidate, use)) continue;
    const to = entry.rest.length === 0 ? at + 1 : endOfPhrase(document, at, entry);
    if (to === 0 || isInsideName(document, at, to) || !keepsCompany(document, entry, at, to)) continue;
    // A frame may say that the word is no event here, in whatever sense its other entries have.
    if (!isEvent(candidate)) return undefined;
    if (fits(document, entry, forms, at, to)) return hitOf(document, candidate, use, all, at, to);
  }
  return undefined;
};

const keepsCompany = (document: Document, entry: Entry, at: number, to: number): boolean =>
  entry.frame === undefined ? passes(document, entry, at, to) : suits(document, entry.frame, at, to);

/** The forms that the word can be by itself. */
const ownForms = (candidates: readonly Candidate[]): number => {
  let forms = 0;
  for (const candidate of candidates) if (!isCompound(candidate)) forms |= candidate.forms;
  return forms;
};

/** `injured reserve`: what its first word is elsewhere says nothing of it. */
const isCompound = ({ entry, forms }: Candidate): boolean => entry.rest.length > 0 && (forms & NOMINAL) !== 0;

const canBe = (candidate: Candidate, use: Use): boolean =>
  isCompound(candidate) || candidate.forms === 0 || (candidate.forms & (use === 'verb' ? VERBAL : NOMINAL)) !== 0;

const hitOf = (
  document: Document,
  candidate: EventCandidate,
  use: Use,
  all: number,
  from: number,
  to: number,
): Hit => ({
  from,
  to: takesNameIn(document, from, to, candidate.entry) ? from + 1 : to,
  behind: to,
  entry: candidate.entry,
  use: isCompound(candidate) ? 'noun' : use,
  forms: candidate.forms | (all & Form.Gerund),
});

/** The token after a phrase of several words; 0 if it does not stand here. */
const endOfPhrase = ({ tokens, sentences }: Document, from: number, { rest, strength }: Entry): number => {
  const last = sentences.first[tokens.sentence[from]! + 1]!;
  const gap = strength === 'phrase' ? GAP : 0;
  let at = from + 1;
  for (const lemma of rest) {
    if (tokens.word[at] === HYPHEN) at++;
    const limit = Math.min(at + gap, last - 1);
    while (at < limit && lemmaOf(tokens.word[at]!) !== lemma && tokens.shape[at] !== Shape.Punctuation) at++;
    if (at >= last || (lemmaOf(tokens.word[at]!) !== lemma && tokens.word[at] !== lemma)) return 0;
    at++;
  }
  return at;
};

/** `asked France for advice`: who stands between the parts is a mention of their own, and the verb alone the trigger. */
const takesNameIn = (document: Document, from: number, to: number, { rest }: Entry): boolean => {
  for (let at = from + 1; at < to; at++) {
    const word = document.tokens.word[at]!;
    const isOfPhrase = rest.includes(word) || rest.includes(lemmaOf(word));
    if (!isOfPhrase && isCapitalised(document, at) && partOfWord(word) === Part.None) return true;
  }
  return false;
};

const fits = (document: Document, { strength }: Entry, forms: number, from: number, to: number): boolean => {
  switch (strength) {
    case 'noun':
      return !isModifier(document, to);
    case 'weak':
      return !isModifier(document, to) && isSupported(document, from, to);
    case 'verb':
      return !isAttribute(document, forms, from, to);
    case 'phrase':
      return true;
  }
};

/** `the proposed deal`, `99 alleged members`: a participle between an article or a number and its noun. */
const isAttribute = (document: Document, forms: number, from: number, to: number): boolean => {
  if ((forms & (Form.Participle | Form.Gerund)) === 0 || to >= sentenceEnd(document, from)) return false;
  if (from === sentenceStart(document, from) || !opensPhrase(document, from - 1)) return false;
  const shape = document.tokens.shape[to]!;
  return partAt(document, to) === Part.None && (shape === Shape.Lower || shape === Shape.Capital);
};

const opensPhrase = (document: Document, at: number): boolean => {
  const part = partAt(document, at);
  return part === Part.Determiner || part === Part.Possessive || document.tokens.shape[at] === Shape.Number;
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
    modality: modalityOf(document, trigger, use, clause),
    attribution: attributionOf(document, from),
    phrase: { start, end: Math.max(phraseEnd, end) },
    clause: spanOf(document, clause),
    sentence: spanOf(document, { from: sentenceStart(document, from), to: sentenceEnd(document, from) }),
    agents,
    targets: entry.kind === 'conflict' && place !== null ? [...targets, spanOf(document, place)] : targets,
    place: place === null ? null : slice(document, place.from, place.to),
    title: titleOf(document, trigger, use),
  };
};

const spanOf = ({ tokens }: Document, { from, to }: TokenRange): Span => ({
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
});
