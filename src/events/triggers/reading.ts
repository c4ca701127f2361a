import type { EventKind } from '../../core/entity.js';
import { siteOf } from '../../language/chunks/site.js';
import { isIn, maskOf, Tag } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { HYPHEN } from '../../lexicon/marks.js';
import { isCapitalised, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { vetoOn } from '../vetoes/index.js';
import type { Standing, Veto } from '../vetoes/veto.js';
import { ofTopic } from './contest-kind.js';
import { Form, PAST } from './forms.js';
import { suits } from './frames.js';
import { passes } from './guards.js';
import { GAP, lemmaOf, verbalForms, type Beginnings, type Candidate, type Entry } from './lexicon.js';
import { useOf, type Use } from './part-of-speech.js';
import { mayHaveNeeded } from './sentence-words.js';

/** A trigger in the sense in which it is used. */
export interface Hit extends Standing {
  readonly entry: EventEntry;
  /** Where the phrase ends; its later parts are no triggers of their own. */
  readonly end: number;
}

/** An entry that is an event. */
type EventEntry = Entry & { readonly kind: EventKind };
type EventCandidate = Candidate & { readonly entry: EventEntry };

const isEvent = (candidate: Candidate): candidate is EventCandidate => candidate.entry.kind !== undefined;

/** Who is told of a word that would be a trigger but for a veto. */
export type OnRefusal = (standing: Standing, veto: Veto) => void;

/** The first sense of a word whose phrase and company are here, before any veto. */
export interface Fit {
  readonly at: number;
  readonly beginnings: Beginnings;
  /** The place of the sense among those that the word can begin. */
  readonly sense: number;
  readonly candidate: EventCandidate;
  readonly use: Use;
  /** The token after its phrase. */
  readonly to: number;
}

/** The first sense that fits of those from `sense` on; undefined also if a frame says that the word is no event here. */
export const fitAt = (document: Document, at: number, beginnings: Beginnings, sense = 0): Fit | undefined => {
  const { candidates, forms, needed } = beginnings;
  let use: Use | undefined;
  for (let i = sense; i < candidates.length; i++) {
    // Four of five entries are passed by here without a look at them, which lie apart in memory: 0.8 of the time of this stage.
    if (!mayHaveNeeded(document, at, needed, i)) continue;
    const candidate = candidates[i]!;
    const { entry } = candidate;
    const to = entry.rest.length === 0 ? at + 1 : endOfPhrase(document, at, candidate);
    if (to === 0) continue;
    // Half of the entries are phrases whose other words are not here, so their sentence may need no tags.
    use ??= useOf(document, at, forms);
    if (!canBe(candidate, use) || !keepsCompany(document, entry, at, to)) continue;
    // Whatever its other entries say.
    return isEvent(candidate) ? { at, beginnings, sense: i, candidate, use, to } : undefined;
  }
  return undefined;
};

/** The trigger in the first of its senses that no veto refuses. `last` is the trigger before it. */
export const readTrigger = (
  document: Document,
  first: Fit,
  last: Hit | undefined,
  onRefusal: OnRefusal,
): Hit | undefined => {
  let fit: Fit | undefined = first;
  while (fit !== undefined) {
    const { at, beginnings, sense }: Fit = fit;
    const standing = standingOf(document, fit, last);
    const veto = vetoOn(standing);
    if (veto === undefined) return hitOf(standing, fit);
    onRefusal(standing, veto);
    fit = fitAt(document, at, beginnings, sense + 1);
  }
  return undefined;
};

const canBe = ({ canBeVerb, canBeNoun }: Candidate, use: Use): boolean => (use === 'verb' ? canBeVerb : canBeNoun);

const standingOf = (document: Document, { at, candidate, use, to }: Fit, last: Hit | undefined): Standing => {
  const site = siteOf(document, at);
  const { entry, forms, isCompound } = candidate;
  const own = isCompound ? 'noun' : use;
  return { document, site, chunk: site.chunks.of[at]!, entry, use: own, forms, from: at, to, last };
};

const keepsCompany = (document: Document, entry: Entry, at: number, to: number): boolean =>
  entry.frame === undefined ? passes(document, entry, at, to) : suits(document, entry.frame, at, to);

// Field by field: a spread object gets a different hidden class at every place that makes it, which slows all readers.
const hitOf = (standing: Standing, { candidate, beginnings }: Fit): Hit => {
  const { document, site, chunk, use, from, to } = standing;
  const entry = ofTopic(document, candidate.entry);
  return {
    document,
    site,
    chunk,
    entry,
    use,
    forms: candidate.forms | (beginnings.forms & Form.Gerund),
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

/** The next part of a phrase that begins at `from`, if it is near enough behind `at`; else `at`. */
const afterGap = (document: Document, entry: Entry, from: number, at: number, lemma: number, last: number): number => {
  if (entry.strength !== 'phrase') return at;
  const { word, shape } = document.tokens;
  const limit = Math.min(at + GAP, last - 1);
  let next = at;
  while (next < limit && lemmaOf(word[next]!) !== lemma && shape[next] !== Shape.Punctuation) next++;
  return lemmaOf(word[next]!) === lemma && mayPart(document, from, at) ? next : at;
};

/**
 * Whether words may stand between the parts of a phrase: in `going missing off Ica` nothing went off, in `called off on Monday`
 * nobody called on.
 */
const mayPart = (document: Document, from: number, at: number): boolean =>
  // `laid down their arms`: the particle can be a part, too.
  at > from + 1 || !isIn(tagAt(document, from + 1), closing);

const closing = maskOf(Tag.VBG, Tag.RP);

/** `the court heard` is no court hearing. */
const isWordOf = (word: number, lemma: number, isNoun: boolean): boolean =>
  word === lemma || (lemmaOf(word) === lemma && (!isNoun || (verbalForms(word) & PAST) === 0));

/** `asked France for advice`: a name between the parts is a mention of its own, so the verb alone is the trigger. */
const takesNameIn = (document: Document, from: number, to: number, { rest }: Entry): boolean => {
  for (let at = from + 1; at < to; at++) {
    const word = document.tokens.word[at]!;
    const isOfPhrase = rest.includes(word) || rest.includes(lemmaOf(word));
    if (!isOfPhrase && isCapitalised(document, at) && partOfWord(word) === Part.None) return true;
  }
  return false;
};
