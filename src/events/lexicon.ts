import { EVENT_KINDS, type EventKind } from '../core/entity.js';
import { Part, partOfWord } from '../text/function-words.js';
import { intern, wordOf, wordSet, type WordId, type WordSet } from '../text/vocabulary.js';
import { commonVerbs, lightVerbs, occurVerbs, words, type KindWords } from './words.js';
import { plural, spellings, verbForms } from './morphology.js';

/** The ways in which a form of a trigger can be used; one spelling may be several. */
export const Form = { Base: 1, Third: 2, Gerund: 4, Past: 8, Participle: 16, Singular: 32, Plural: 64 } as const;
export const VERBAL = 31;
export const NOMINAL = 96;

export type Strength = 'verb' | 'noun' | 'weak' | 'phrase';

/** What must, and what must not, stand around a trigger; lemmas by number. */
export interface Guards {
  readonly behind: readonly WordId[];
  readonly notBehind: readonly WordId[];
  readonly before: readonly WordId[];
  readonly notBefore: readonly WordId[];
}

/** One trigger: a lemma or fixed phrase of a kind. */
export interface Entry extends Guards {
  readonly kind: EventKind;
  readonly lemma: string;
  readonly strength: Strength;
  /** Lemmas of the words behind the first. */
  readonly rest: readonly WordId[];
}

/** A trigger that may begin with a given word, and the forms which that word can be. */
export interface Candidate {
  readonly entry: Entry;
  readonly forms: number;
}

const table: (Candidate[] | undefined)[] = [];
const lemmas: number[] = [];
const verbal: number[] = [];

const at = <T>(list: (T | undefined)[], id: WordId): T | undefined => (id < list.length ? list[id] : undefined);

const put = <T>(list: (T | undefined)[], id: WordId, value: T): void => {
  while (list.length <= id) list.push(undefined);
  list[id] = value;
};

/** The first lemma that claims a form keeps it. */
const nameLemma = (form: string, lemma: WordId): WordId => {
  const id = intern(form);
  if ((at(lemmas, id) ?? 0) === 0) put(lemmas, id, lemma);
  return id;
};

/** The lemma of a word the tables know, else the word itself. */
export const lemmaOf = (id: WordId): WordId => (id < lemmas.length ? lemmas[id] || id : id);

/** The verbal forms (`Form`) a word can be, of any verb the tables know; 0 if none. */
export const verbalForms = (id: WordId): number => (id < verbal.length ? (verbal[id] ?? 0) : 0);

/** The triggers that may begin with a word. */
export const candidatesOf = (id: WordId): readonly Candidate[] | undefined =>
  id > 0 && id < table.length ? table[id] : undefined;

type FormOf = readonly [form: string, use: number];

/** A phrase may begin with a preposition, which has one form. */
const formsOfVerb = (verb: string): FormOf[] => {
  if (partOfWord(intern(verb)) === Part.Preposition) return [[verb, 0]];
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

/** Registers the forms of one word under its lemma; the uses of each form are joined. */
const register = (lemma: string, forms: readonly FormOf[]): Map<WordId, number> => {
  const own = intern(lemma);
  const uses = new Map<WordId, number>();
  for (const [form, use] of forms) {
    const id = nameLemma(form, own);
    uses.set(id, (uses.get(id) ?? 0) | use);
    if ((use & VERBAL) !== 0) put(verbal, id, (at(verbal, id) ?? 0) | use);
  }
  return uses;
};

interface Line {
  readonly lemma: string;
  readonly guards: readonly string[];
}

const readLine = (line: string): Line => {
  const parts = line.split(' ');
  const first = parts.findIndex((part) => /^[+\-<!]./.test(part));
  return first < 0
    ? { lemma: line, guards: [] }
    : { lemma: parts.slice(0, first).join(' '), guards: parts.slice(first) };
};

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine);

/** Lemmas of the words of a guard; their plurals are known from now on. */
const guardWords = (guards: readonly string[], mark: string): WordId[] =>
  guards
    .filter((guard) => guard.startsWith(mark))
    .flatMap((guard) => guard.slice(1).split('|'))
    .map((word) => {
      const id = intern(word);
      const lemma = lemmaOf(id);
      if (/^[a-z]{3,}$/.test(word)) nameLemma(plural(word), lemma);
      return lemma;
    });

const isVerbal = (strength: Strength): boolean => strength === 'verb' || strength === 'phrase';

const addEntry = (kind: EventKind, strength: Strength, { lemma, guards }: Line): void => {
  const [head = '', ...tail] = lemma.split(' ');
  const entry: Entry = {
    kind,
    lemma,
    strength,
    rest: tail.map((word) => lemmaOf(intern(word))),
    behind: guardWords(guards, '+'),
    notBehind: guardWords(guards, '-'),
    before: guardWords(guards, '<'),
    notBefore: guardWords(guards, '!'),
  };
  // The first word of a longer noun is never inflected, that of a phrase is a verb.
  const forms: readonly FormOf[] = isVerbal(strength)
    ? formsOfVerb(head)
    : tail.length > 0
      ? [[head, Form.Singular]]
      : formsOfNoun(head);
  for (const [id, uses] of register(head, forms)) {
    const known = at(table, id) ?? [];
    known.push({ entry, forms: uses });
    put(table, id, known);
  }
};

/** Longer phrases first, then those whose company decides, then the rest in the order of the kinds. */
const strengthOf = ({ rest, behind, before }: Entry): number =>
  rest.length * 4 + (behind.length > 0 ? 2 : 0) + (before.length > 0 ? 1 : 0);

const eachEntry = (visit: (kind: EventKind, strength: Strength, line: Line) => void): void => {
  const sections: readonly (readonly [keyof KindWords, Strength])[] = [
    ['verbs', 'verb'],
    ['phrases', 'phrase'],
    ['nouns', 'noun'],
    ['weak', 'weak'],
  ];
  for (const [section, strength] of sections)
    for (const kind of EVENT_KINDS) for (const line of linesOf(words[kind][section])) visit(kind, strength, line);
};

const build = (): void => {
  for (const verb of commonVerbs.trim().split(/\s+/)) register(verb, formsOfVerb(verb));
  // All forms are known before the first guard is read, so that a guard means every form of its word.
  eachEntry((_, strength, { lemma }) => {
    const [head = '', ...tail] = lemma.split(' ');
    register(head, isVerbal(strength) ? formsOfVerb(head) : formsOfNoun(head));
    for (const word of tail) register(word, formsOfNoun(word));
  });
  eachEntry(addEntry);
  for (const candidates of table) candidates?.sort((a, b) => strengthOf(b.entry) - strengthOf(a.entry));
};

build();

const lemmaSet = (list: string): WordSet =>
  wordSet(
    list
      .trim()
      .split(/\s+/)
      .map((word) => wordOf(lemmaOf(intern(word)))),
  );

/** Verbs that only carry their noun: `hold talks`. Asked by lemma. */
export const isLightVerb: WordSet = lemmaSet(lightVerbs);

/** Verbs whose subject happens: `the talks began`. Asked by lemma. */
export const isOccurVerb: WordSet = lemmaSet(occurVerbs);
