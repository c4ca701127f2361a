import { EVENT_KINDS, type EventKind } from '../core/entity.js';
import { Part, partOfWord } from '../text/function-words.js';
import { intern, type WordId } from '../text/vocabulary.js';
import { Form, packEntry, VERBAL, type Entry, type Strength } from './entry.js';
import { plural, spellings, verbForms } from './morphology.js';
import { commonVerbs, words, type KindWords } from './words.js';

/** The lexicon as plain numbers, so that a bundle can carry it made. */
export interface CompiledLexicon {
  /** A line for each entry, as `packEntry` writes it. */
  readonly entries: string;
  /** Form and lemma in turn. */
  readonly lemmas: readonly number[];
  /** Form and its verbal uses in turn. */
  readonly verbal: readonly number[];
  /** Of each form that may begin a trigger: the form, the number of triggers, of each its entry and use. */
  readonly candidates: readonly number[];
}

interface Draft {
  readonly entries: Entry[];
  readonly lemmas: Map<WordId, WordId>;
  readonly verbal: Map<WordId, number>;
  readonly candidates: Map<WordId, { readonly entry: number; readonly uses: number }[]>;
}

/** Makes all forms of all triggers. */
export const buildLexicon = (): CompiledLexicon => {
  const draft: Draft = { entries: [], lemmas: new Map(), verbal: new Map(), candidates: new Map() };
  for (const verb of commonVerbs.trim().split(/\s+/)) register(draft, verb, formsOfVerb(verb));
  // All forms are known before the first guard is read, so that a guard means every form of its word.
  eachEntry((_, strength, { lemma }) => {
    const [head = '', ...tail] = lemma.split(' ');
    register(draft, head, isVerbal(strength) ? formsOfVerb(head) : formsOfNoun(head));
    for (const word of tail) register(draft, word, formsOfNoun(word));
  });
  eachEntry((kind, strength, line) => addEntry(draft, kind, strength, line));
  const { entries, lemmas, verbal, candidates } = draft;
  const rank = ({ entry }: { readonly entry: number }): number => strengthOf(entries[entry]!);
  return {
    entries: entries.map(packEntry).join('\n'),
    lemmas: [...lemmas].flat(),
    verbal: [...verbal].flat(),
    candidates: [...candidates].flatMap(([form, list]) => [
      ...[form, list.length],
      ...list.sort((a, b) => rank(b) - rank(a)).flatMap(({ entry, uses }) => [entry, uses]),
    ]),
  };
};

/** The first lemma that claims a form keeps it. */
const nameLemma = ({ lemmas }: Draft, form: string, lemma: WordId): WordId => {
  const id = intern(form);
  if (!lemmas.has(id)) lemmas.set(id, lemma);
  return id;
};

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
const register = (draft: Draft, lemma: string, forms: readonly FormOf[]): Map<WordId, number> => {
  const own = intern(lemma);
  const uses = new Map<WordId, number>();
  for (const [form, use] of forms) {
    const id = nameLemma(draft, form, own);
    uses.set(id, (uses.get(id) ?? 0) | use);
    if ((use & VERBAL) !== 0) draft.verbal.set(id, (draft.verbal.get(id) ?? 0) | use);
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

const lemmaOf = ({ lemmas }: Draft, id: WordId): WordId => lemmas.get(id) ?? id;

/** Lemmas of the words of a guard; their plurals are known from now on. */
const guardWords = (draft: Draft, guards: readonly string[], mark: string): WordId[] =>
  guards
    .filter((guard) => guard.startsWith(mark))
    .flatMap((guard) => guard.slice(1).split('|'))
    .map((word) => {
      const id = intern(word);
      const lemma = lemmaOf(draft, id);
      if (/^[a-z]{3,}$/.test(word)) nameLemma(draft, plural(word), lemma);
      return lemma;
    });

const isVerbal = (strength: Strength): boolean => strength === 'verb' || strength === 'phrase';

const addEntry = (draft: Draft, kind: EventKind, strength: Strength, { lemma, guards }: Line): void => {
  const [head = '', ...tail] = lemma.split(' ');
  const entry: Entry = {
    kind,
    lemma,
    strength,
    rest: tail.map((word) => lemmaOf(draft, intern(word))),
    behind: guardWords(draft, guards, '+'),
    notBehind: guardWords(draft, guards, '-'),
    before: guardWords(draft, guards, '<'),
    notBefore: guardWords(draft, guards, '!'),
  };
  // The first word of a longer noun is never inflected, that of a phrase is a verb.
  const forms: readonly FormOf[] = isVerbal(strength)
    ? formsOfVerb(head)
    : tail.length > 0
      ? [[head, Form.Singular]]
      : formsOfNoun(head);
  const number = draft.entries.push(entry) - 1;
  for (const [id, uses] of register(draft, head, forms)) {
    const known = draft.candidates.get(id) ?? [];
    known.push({ entry: number, uses });
    draft.candidates.set(id, known);
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
