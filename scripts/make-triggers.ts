/**
 * Writes src/events/triggers.generated.ts from src/events/words.ts, our own lists: every form of every trigger and guard
 * word, so that nothing is inflected while the tool starts.
 */
import { EVENT_KINDS, type EventKind } from '../src/core/entity.js';
import { plural, spellings, verbForms } from '../src/events/morphology.js';
import { Form, STRENGTHS, VERBAL, type Strength } from '../src/events/forms.js';
import { commonVerbs, compoundHeads, lightVerbs, occurVerbs, words, type KindWords } from '../src/events/words.js';
import { Part, partOfWord } from '../src/lexicon/function-words.js';
import { fold, lookUp } from '../src/lexicon/vocabulary.js';
import { writeMade } from './generated.js';

interface Word {
  readonly spelling: string;
  lemma: number;
  verbal: number;
  readonly candidates: { readonly entry: number; forms: number }[];
}

interface Entry {
  readonly kind: EventKind;
  readonly strength: Strength;
  readonly lemma: string;
  readonly rest: readonly number[];
  readonly guards: readonly (readonly number[])[];
}

type FormOf = readonly [form: string, use: number];

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

/** A phrase may begin with a preposition, which has one form. */
const formsOfVerb = (verb: string): FormOf[] => {
  if (partOfWord(lookUp(verb)) === Part.Preposition) return [[verb, 0]];
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

/** The first lemma that claims a form keeps it; the uses of each form are joined. */
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

const listOf = (text: string): string[] => text.trim().split(/\s+/);

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine);

/** Lemmas of the words of a guard; their plurals are known from now on. */
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

const addEntry = (kind: EventKind, strength: Strength, { lemma, guards }: Line): void => {
  const [head = '', ...tail] = lemma.split(' ');
  const entry: Entry = {
    kind,
    strength,
    lemma,
    rest: tail.map((word) => lemmaOf(indexOf(word))),
    guards: ['+', '-', '<', '!'].map((mark) => guardWords(guards, mark)),
  };
  const number = entries.push(entry) - 1;
  for (const [index, forms] of register(head, formsOf(head, strength, tail.length > 0)))
    known[index]!.candidates.push({ entry: number, forms });
};

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

/** Longer phrases first, then those whose company decides, then the rest in the order of the kinds. */
const rank = (index: number): number => {
  const { rest, guards } = entries[index]!;
  return rest.length * 4 + (guards[0]!.length > 0 ? 2 : 0) + (guards[2]!.length > 0 ? 1 : 0);
};

for (const verb of listOf(commonVerbs)) register(verb, formsOfVerb(verb));
// All forms are known before the first guard is read, so that a guard means every form of its word.
eachEntry((_, strength, { lemma }) => {
  const [head = '', ...tail] = lemma.split(' ');
  register(head, isVerbal(strength) ? formsOfVerb(head) : formsOfNoun(head));
  for (const word of tail) register(word, formsOfNoun(word));
});
eachEntry(addEntry);

const short = (number: number): string => number.toString(36);
const all = (numbers: readonly number[]): string => numbers.map(short).join('.');
const lemmasOf = (list: string): string => all(listOf(list).map((word) => lemmaOf(indexOf(word))));
const light = lemmasOf(lightVerbs);
const occur = lemmasOf(occurVerbs);
const heads = listOf(compoundHeads).flatMap((head) => [head, plural(head)]);

const candidatesOf = ({ candidates }: Word): string =>
  [...candidates]
    .sort((a, b) => rank(b.entry) - rank(a.entry))
    .map(({ entry, forms }) => `${short(entry)}.${short(forms)}`)
    .join(',');

const entryLine = ({ kind, strength, lemma, rest, guards }: Entry): string =>
  [EVENT_KINDS.indexOf(kind), STRENGTHS.indexOf(strength), lemma, all(rest), ...guards.map(all)].join('|');

const tables: readonly (readonly [name: string, about: string, table: string])[] = [
  [
    'spellings',
    'Every word of the tables below; others refer to it by its place here, in base 36.',
    known.map(({ spelling }) => spelling).join(' '),
  ],
  ['lemmas', 'The lemma of each word.', known.map((_, index) => short(lemmaOf(index))).join(' ')],
  [
    'verbalForms',
    'One digit a word: the forms of a verb (`Form`) it can be.',
    known.map(({ verbal }) => short(verbal)).join(''),
  ],
  [
    'candidates',
    'For each word the entries that may begin with it: entry and forms.',
    known.map(candidatesOf).join(' '),
  ],
  ['entries', 'Kind, strength, lemma, further words, and four guards.', entries.map(entryLine).join('\n')],
  ['light', 'Lemmas of verbs that only carry their noun.', light],
  ['occur', 'Lemmas of verbs whose subject happens.', occur],
  ['heads', 'Nouns that make the trigger before them a mere modifier.', heads.join(' ')],
];

const content = tables.map(([name, about, table]) => `/** ${about} */\nexport const ${name}: string = \`${table}\`;\n`);
writeMade(
  'src/events/triggers.generated.ts',
  `// Made by scripts/make-triggers.ts (npm run generate) from src/events/words.ts, which is ours (MIT). Do not edit.\n${content.join('\n')}`,
  import.meta.filename,
);
