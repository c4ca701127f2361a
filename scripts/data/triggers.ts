/** The triggers of data/events/triggers: every form of every trigger and guard word, so that nothing is inflected at start. */
import { EVENT_KINDS, type EventKind } from '../../src/core/entity.js';
import { Form, STRENGTHS, VERBAL, type Strength } from '../../src/events/triggers/forms.js';
import { fold } from '../../src/lexicon/spelling.js';
import { addNounClasses, conditionLine, readFrames, type Frame, type Wanted } from './frames.js';
import type { Image } from './image.js';
import { entriesOf } from './lists.js';
import { plural, spellings, verbForms } from './morphology.js';
import { SECTIONS, triggerLines, type TriggerLine } from './trigger-lines.js';

interface Word {
  readonly spelling: string;
  lemma: number;
  verbal: number;
  readonly candidates: { readonly entry: number; forms: number }[];
}

interface Entry {
  /** Null: the sense of a frame that is no event. */
  readonly kind: EventKind | null;
  readonly strength: Strength;
  readonly lemma: string;
  readonly rest: readonly number[];
  readonly guards: readonly (readonly number[])[];
  /** Of a frame. */
  readonly wanted?: readonly Wanted[];
}

type FormOf = readonly [form: string, use: number];

/** A phrase may begin with one: `under fire`. */
const prepositions = new Set(entriesOf('language/function-words', 'Preposition'));

const known: Word[] = [];
const indexes = new Map<string, number>();
const entries: Entry[] = [];

const indexOf = (spelling: string): number => {
  const folded = fold(spelling);
  const index = indexes.get(folded) ?? known.push({ spelling: folded, lemma: -1, verbal: 0, candidates: [] }) - 1;
  indexes.set(folded, index);
  return index;
};

const lemmaOf = (index: number): number => (known[index]!.lemma < 0 ? index : known[index]!.lemma);

/** The forms of `be` that no other verb has. */
const formsOfBe: readonly FormOf[] = [
  ['is', Form.Third],
  ['are', Form.Base],
  ['were', Form.Past],
];

/** A phrase may begin with a preposition, which has one form. */
const formsOfVerb = (verb: string): FormOf[] => {
  if (prepositions.has(verb)) return [[verb, 0]];
  if (verb === 'be') return [...formsOfBe, ['be', Form.Base], ['was', Form.Past], ['been', Form.Participle]];
  return spellings(verb).flatMap((spelling): FormOf[] => {
    const { base, third, gerund, past, participle } = verbForms(spelling);
    return [
      [base, Form.Base],
      [third, Form.Third],
      ...gerund.map((form): FormOf => [form, Form.Gerund]),
      ...past.map((form): FormOf => [form, Form.Past]),
      ...participle.map((form): FormOf => [form, Form.Participle]),
    ];
  });
};

const formsOfNoun = (noun: string): FormOf[] =>
  spellings(noun).flatMap((spelling): FormOf[] => [
    [spelling, Form.Singular],
    [plural(spelling), Form.Plural],
  ]);

/** A form belongs to the first lemma that has it; the uses of each form are combined. */
const register = (lemma: string, forms: readonly FormOf[]): Map<number, number> => {
  const own = indexOf(lemma);
  const uses = new Map<number, number>();
  for (const [form, use] of forms) {
    const word = known[indexOf(form)]!;
    if (word.lemma < 0) word.lemma = own;
    word.verbal |= use & VERBAL;
    uses.set(indexOf(form), (uses.get(indexOf(form)) ?? 0) | use);
  }
  return uses;
};

/** Lemmas of the words of a guard; their plurals are added to the known forms. */
const guardWords = (guards: readonly string[], mark: string): number[] =>
  guards
    .filter((guard) => guard.startsWith(mark))
    .flatMap((guard) => guard.slice(1).split('|'))
    .map((word) => {
      const lemma = lemmaOf(indexOf(word));
      const many = /^[a-z]{3,}$/.test(word) ? known[indexOf(plural(word))] : undefined;
      if (many !== undefined && many.lemma < 0) many.lemma = lemma;
      return lemma;
    });

const isVerbal = (strength: Strength): boolean => strength === 'verb' || strength === 'phrase';

/** The first word of a longer noun is never inflected, that of a phrase is a verb. */
const formsOf = (head: string, strength: Strength, isLong: boolean): FormOf[] => {
  if (isVerbal(strength)) return formsOfVerb(head);
  return isLong ? [[head, Form.Singular]] : formsOfNoun(head);
};

const addEntry = (
  kind: EventKind | null,
  strength: Strength,
  { lemma, guards }: Pick<TriggerLine, 'lemma' | 'guards'>,
  wanted?: readonly Wanted[],
): void => {
  const [head = '', ...tail] = lemma.split(' ');
  const entry: Entry = {
    kind,
    strength,
    lemma,
    rest: tail.map((word) => lemmaOf(indexOf(word))),
    guards: ['+', '-', '<', '!'].map((mark) => guardWords(guards, mark)),
    ...(wanted === undefined ? {} : { wanted }),
  };
  const number = entries.push(entry) - 1;
  for (const [index, forms] of register(head, formsOf(head, strength, tail.length > 0)))
    known[index]!.candidates.push({ entry: number, forms });
};

const eachEntry = (visit: (kind: EventKind, strength: Strength, line: TriggerLine) => void): void => {
  for (const [section, strength] of Object.entries(SECTIONS))
    for (const kind of EVENT_KINDS) for (const line of triggerLines(kind, section)) visit(kind, strength, line);
};

/** Longer phrases first, then frames, then triggers with guards, then the rest in the order of the kinds. */
const rank = (index: number): number => {
  const { rest, guards, wanted } = entries[index]!;
  if (wanted !== undefined) return rest.length * 8 + 4;
  return rest.length * 8 + (guards[0]!.length > 0 ? 2 : 0) + (guards[2]!.length > 0 ? 1 : 0);
};

const readTriggers = (): void => {
  for (const verb of entriesOf('events/common-verbs')) register(verb, formsOfVerb(verb));
  // All forms are known before the first guard is read, so that a guard means every form of its word.
  const know = (strength: Strength, lemma: string): void => {
    const [head = '', ...tail] = lemma.split(' ');
    register(head, isVerbal(strength) ? formsOfVerb(head) : formsOfNoun(head));
    // `as` is no plural of the article in `call it a day`.
    for (const word of tail) register(word, word.length < 3 ? [[word, Form.Singular]] : formsOfNoun(word));
  };
  const frames = readFrames();
  eachEntry((_, strength, { lemma }) => {
    know(strength, lemma);
  });
  for (const { strength, lemma } of frames) know(strength, lemma);
  for (const list of ['events/light-verbs', 'events/occur-verbs'])
    for (const verb of entriesOf(list)) register(verb, formsOfVerb(verb));
  for (const frame of frames) knowWords(frame);
  for (const { kind, strength, lemma, wanted } of frames) addEntry(kind, strength, { lemma, guards: [] }, wanted);
  eachEntry(addEntry);
};

/** The words that a frame asks for, with their plurals. */
const knowWords = ({ wanted }: Frame): void => {
  guardWords(
    wanted.map(({ words }) => `=${words.join('|')}`).filter((guard) => guard.length > 1),
    '=',
  );
};

const candidatesOf = ({ candidates }: Word): number[] =>
  [...candidates].sort((a, b) => rank(b.entry) - rank(a.entry)).flatMap(({ entry, forms }) => [entry, forms]);

/** Kind, strength, lemma, further words, four guards, and the conditions of a frame; words by number, in base 36. */
const entryLine = ({ kind, strength, lemma, rest, guards, wanted }: Entry, ids: readonly number[]): string => {
  const all = (indexes: readonly number[]): string => indexes.map((index) => ids[index]!.toString(36)).join('.');
  const idOf = (word: string): number => ids[lemmaOf(indexOf(word))]!;
  const frame = wanted?.map((condition) => conditionLine(condition, idOf)).join(';') ?? '-';
  const number = kind === null ? -1 : EVENT_KINDS.indexOf(kind);
  return [number, STRENGTHS.indexOf(strength), lemma, all(rest), ...guards.map(all), frame].join('|');
};

/** The tables that src/events/triggers/lexicon.ts reads. */
export const addTriggers = (image: Image): void => {
  readTriggers();
  for (const { wanted = [] } of entries) for (const { slot } of wanted) indexOf(slot);
  const ids = known.map(({ spelling }) => image.wordId(spelling));
  const size = Math.max(...ids) + 1;
  const byWord = (valueOf: (word: Word, index: number) => number, otherwise = 0): Int32Array => {
    const table = new Int32Array(size).fill(otherwise);
    known.forEach((word, index) => (table[ids[index]!] = valueOf(word, index)));
    return table;
  };
  const pairs = known.map(candidatesOf);
  const starts = [0];
  for (const { length } of pairs) starts.push(starts.at(-1)! + length);
  image.add(
    'events/lemmas',
    byWord((_, index) => ids[lemmaOf(index)]!),
  );
  image.add(
    'events/verbal-forms',
    byWord(({ verbal }) => verbal),
  );
  image.add(
    'events/places',
    byWord(({ candidates }, index) => (candidates.length === 0 ? -1 : index), -1),
  );
  image.add('events/starts', Int32Array.from(starts));
  image.add('events/candidates', Int32Array.from(pairs.flat()));
  image.add('events/entries', entries.map((entry) => entryLine(entry, ids)).join('\n'));
  const lemmasOf = (list: string): string[] => entriesOf(list).map((word) => known[lemmaOf(indexOf(word))]!.spelling);
  addNounClasses(image);
  image.addWords('events/light-verbs', lemmasOf('events/light-verbs'));
  image.addWords('events/occur-verbs', lemmasOf('events/occur-verbs'));
  image.addWords(
    'events/compound-heads',
    entriesOf('events/compound-heads').flatMap((head) => [head, plural(head)]),
  );
};
