import { EVENT_KINDS, type EventKind } from '../../core/entity.js';
import { wordList } from '../../lexicon/lists.js';
import { rememberingNumbers } from '../../lexicon/remembering.js';
import { linesOf, numbersOf } from '../../lexicon/tables.js';
import type { WordId, WordSet } from '../../lexicon/vocabulary.js';
import { NOMINAL, STRENGTHS, VERBAL, type Strength } from './forms.js';
import { cheapestFirst, readCondition, type Condition } from './frame.js';
import { inOneList, wordsNeeded } from './needed.js';

/** Light verbs, by lemma: `hold talks`. */
export const isLightVerb: WordSet = wordList('events/light-verbs');

/** Light verbs whose subject does not do what the noun names, by lemma: `condemned the murder`. */
export const othersDeeds: WordSet = wordList('events/others-deeds');

/** Verbs whose subject is what happens, by lemma: `the talks began`. */
export const isOccurVerb: WordSet = wordList('events/occur-verbs');

/** Nouns that make the trigger before them a mere modifier: `murder suspect`. */
export const compoundHeads: WordSet = wordList('events/compound-heads');

/** Words that must, and words that must not, be near a trigger; lemmas by number. */
export interface Guards {
  readonly followedBy: readonly WordId[];
  readonly notFollowedBy: readonly WordId[];
  readonly before: readonly WordId[];
  readonly notBefore: readonly WordId[];
}

/** One trigger: a lemma or fixed phrase of a kind. */
export interface Entry extends Guards {
  /** Undefined for a sense in a frame that is no event. */
  readonly kind: EventKind | undefined;
  readonly lemma: string;
  readonly strength: Strength;
  /** What the mentions that it finds say of it. */
  readonly rule: string;
  /** Lemmas of the words after the first. */
  readonly rest: readonly WordId[];
  /** The conditions of a frame; undefined for an entry that is no frame. */
  readonly frame: readonly Condition[] | undefined;
}

/** A trigger that may begin with a given word, and the forms (`Form`) that the word can have. */
export interface Candidate {
  readonly entry: Entry;
  readonly forms: number;
  /** `injured reserve`: how its first word is used alone does not matter. */
  readonly isCompound: boolean;
  /** Whether the word can be used as a verb. */
  readonly canBeVerb: boolean;
  readonly canBeNoun: boolean;
}

/** The most words between the parts of a phrase. */
export const GAP = 2;

/** What may begin with a word. */
export interface Beginnings {
  readonly candidates: readonly Candidate[];
  /** The forms that the word can have by itself. */
  readonly forms: number;
  /** Where all of them are phrases, the lemmas of their second words: a form of *be* begins ten, and few have theirs near. */
  readonly seconds: readonly WordId[] | undefined;
  /**
   * The words of which a sentence must have one for candidate `i`, from `needed[i]` to `needed[i + 1]` in the same list; none if it
   * needs no word.
   */
  readonly needed: Int32Array;
}

const lines = linesOf('events/entries');

// By word: its lemma, its verbal forms, and its index among the words that begin a trigger.
const lemmas = numbersOf('events/lemmas');
const verbal = numbersOf('events/verbal-forms');
const placeOf = numbersOf('events/places');
const size = lemmas.length;
const NONE = -1;

/** Where the candidates of each of these words begin; a candidate is two numbers, its line and its forms. */
const starts = numbersOf('events/starts');
const candidates = numbersOf('events/candidates');

/** The lemma of a word the tables know, else the word itself. */
export const lemmaOf = (id: WordId): WordId => (id < size ? lemmas[id]! || id : id);

/** The verbal forms that a word can have, of any verb in the tables; 0 if none. */
export const verbalForms = (id: WordId): number => (id < size ? verbal[id]! : 0);

/** Words by their numbers in base 36. */
const wordsAt = (numbers: string): WordId[] =>
  numbers === '' ? [] : numbers.split('.').map((number) => Number.parseInt(number, 36));

const readEntry = (line: string): Entry => {
  const fields = line.split('|') as Fields;
  const [, , lemma, rest, followedBy, notFollowedBy, before, notBefore, frame] = fields;
  const kind = EVENT_KINDS[Number(fields[0])];
  const strength = STRENGTHS[Number(fields[1])]!;
  return {
    kind,
    strength,
    rule: ruleOf(kind, strength, frame !== '-'),
    lemma,
    rest: wordsAt(rest),
    followedBy: wordsAt(followedBy),
    notFollowedBy: wordsAt(notFollowedBy),
    before: wordsAt(before),
    notBefore: wordsAt(notBefore),
    frame: readFrame(frame),
  };
};

/** Made once for an entry: its mentions share one string, whose hash is known when it is looked up. */
export const ruleOf = (kind: EventKind | undefined, strength: Strength, hasFrame: boolean): string =>
  `${kind}-${strength}${hasFrame ? '-frame' : ''}`;

/** What a line of scripts/data/triggers.ts holds. */
type Fields = [string, string, string, string, string, string, string, string, string];

const readFrame = (conditions: string): readonly Condition[] | undefined => {
  if (conditions === '-') return undefined;
  return conditions === '' ? [] : conditions.split(';').map(readCondition).sort(cheapestFirst);
};

const readBeginnings = (place: number): Beginnings => {
  const found: Candidate[] = [];
  for (let i = starts[place]!; i < starts[place + 1]!; i += 2)
    found.push(candidateOf(readEntry(lines[candidates[i]!]!), candidates[i + 1]!));
  const seconds = found.map(({ entry: { rest } }) => rest[0] ?? 0);
  return {
    candidates: found,
    forms: ownForms(found),
    seconds: seconds.includes(0) ? undefined : seconds,
    needed: inOneList(found.map(({ entry }) => wordsNeeded(entry))),
  };
};

const ownForms = (found: readonly Candidate[]): number =>
  found.reduce((all, { isCompound, forms }) => (isCompound ? all : all | forms), 0);

const candidateOf = (entry: Entry, forms: number): Candidate => {
  const isCompound = entry.rest.length > 0 && (forms & NOMINAL) !== 0;
  const isFree = isCompound || forms === 0;
  return {
    entry,
    forms,
    isCompound,
    canBeVerb: isFree || (forms & VERBAL) !== 0,
    canBeNoun: isFree || (forms & NOMINAL) !== 0,
  };
};

/** A text uses few of the triggers, so each is parsed from its line on first use. */
const beginningsAt = rememberingNumbers(starts.length, readBeginnings);

export const beginningsOf = (id: WordId): Beginnings | undefined => {
  const place = id > 0 && id < size ? placeOf[id]! : NONE;
  return place === NONE ? undefined : beginningsAt(place);
};

/** The triggers that may begin with a word. */
export const candidatesOf = (id: WordId): readonly Candidate[] | undefined => beginningsOf(id)?.candidates;

/** Whether a noun says by itself that something happens, of one of some kinds: *raid*, but not the *bus* of *bus crash*. */
export const isEventNoun = (word: WordId, kinds: ReadonlySet<EventKind | undefined> = allKinds): boolean =>
  candidatesOf(word)?.some(
    ({ forms, entry }) => (forms & NOMINAL) !== 0 && entry.rest.length === 0 && kinds.has(entry.kind),
  ) === true;

const allKinds: ReadonlySet<EventKind | undefined> = new Set([...EVENT_KINDS, undefined]);
