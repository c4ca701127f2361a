import type { Via } from '../core/entity.js';
import { phraseTable, type PhraseTable } from '../language/phrases.js';
import * as aliases from './aliases.js';
import { countryTable } from './countries.generated.js';
import { traps } from './traps.js';
import { clues } from './clues.js';

/** What a form may be: a mention, a name of something else that holds one, or a clue to what the article is about. */
export interface Form {
  readonly kind: Via | 'code' | 'trap' | 'clue';
  /** `GA` is the American state of Georgia; empty for a trap. */
  readonly iso2: string;
  /** The other country of a shared name (`Congo`); else empty. */
  readonly other: string;
  /** What a trap is instead; else empty. */
  readonly trap: string;
}

/** The codes and the common name of a country. */
export interface CountryRecord {
  readonly iso2: string;
  readonly iso3: string;
  readonly name: string;
}

interface Line extends CountryRecord {
  readonly others: readonly string[];
  readonly demonym: string;
  readonly capital: string;
}

const list = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** `code: form; form`, a country a line. */
const byCode = (text: string): (readonly [string, string])[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => list(line.slice(3)).map((form) => [line.slice(0, 2), form] as const));

const commonNames = new Map(byCode(aliases.commonNames));
const leftOut = new Set(aliases.leftOut.split(' '));
const notNames = new Set(list(aliases.notNames));
const notCapitals = new Set(list(aliases.notCapitals));

const readLine = (line: string): Line => {
  const [iso2 = '', iso3 = '', name = '', others = '', demonym = '', capital = ''] = line.split('|');
  return {
    iso2,
    iso3: aliases.alpha3[iso2] ?? iso3,
    name: commonNames.get(iso2) ?? name,
    others: [name, ...list(others)],
    demonym,
    capital,
  };
};

const lines: readonly Line[] = [...countryTable.split('\n'), ...aliases.formerStates.trim().split('\n')]
  .map(readLine)
  .filter(({ iso2 }) => !leftOut.has(iso2));

/** The countries by code. */
export const countryRecords: ReadonlyMap<string, CountryRecord> = new Map(
  lines.map(({ iso2, iso3, name }) => [iso2, { iso2, iso3, name }]),
);

const shared = new Map(
  aliases.shared
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', codes = ''] = line.split(': ');
      return [name, codes.split(' ')] as const;
    }),
);

/** Also without accents, as agencies write them. */
const spellings = (form: string): string[] => {
  if (!/[^ -~]/.test(form)) return [form];
  const plain = form.normalize('NFD').replace(/\p{M}/gu, '');
  return [form, plain];
};

const mention = (kind: Form['kind'], iso2: string, form: string): (readonly [string, Form])[] => {
  if (notNames.has(form)) return [];
  const [first = iso2, second = ''] = shared.get(form) ?? [];
  return spellings(form)
    .filter((spelling) => !notNames.has(spelling))
    .map((spelling) => [spelling, { kind, iso2: first, other: second, trap: '' }]);
};

/** `Danes`, but not `Japaneses`, `Frenches`, `Frenchmens`. */
const withPlural = (demonym: string): string[] =>
  /(?:ese|ish|nch|tch|lsh|ss|ois|é|be|men|Kyrgyz|gasy|tho|ippine)$/.test(demonym)
    ? [demonym]
    : [demonym, `${demonym}s`];

const demonymsOf = (iso2: string, demonym: string): (readonly [string, Form])[] =>
  demonym === '' || notNames.has(demonym) ? [] : withPlural(demonym).flatMap((form) => mention('demonym', iso2, form));

const fromLines = (): (readonly [string, Form])[] =>
  lines.flatMap(({ iso2, name, others, demonym, capital }) => [
    ...[...new Set([name, ...others])].flatMap((form) => mention('name', iso2, form)),
    ...demonymsOf(iso2, demonym),
    ...(capital === '' || notCapitals.has(capital) ? [] : mention('capital', iso2, capital)),
  ]);

const fromAliases = (): (readonly [string, Form])[] => [
  ...byCode(aliases.names).flatMap(([iso2, form]) => mention('name', iso2, form)),
  ...byCode(aliases.codes).map(([iso2, form]) => [form, { kind: 'code', iso2, other: '', trap: '' }] as const),
  ...byCode(aliases.constituents).flatMap(([iso2, form]) => mention('constituent', iso2, form)),
  ...byCode(aliases.demonyms).flatMap(([iso2, form]) => demonymsOf(iso2, form)),
  ...byCode(aliases.metonyms).flatMap(([iso2, form]) => mention('metonym', iso2, form)),
  ...byCode(aliases.capitals).flatMap(([iso2, form]) => mention('capital', iso2, form)),
];

const fromTraps = (): (readonly [string, Form])[] =>
  Object.entries(traps).flatMap(([trap, forms]) =>
    list(forms).map((form) => [form, { kind: 'trap', iso2: '', other: '', trap }] as const),
  );

const fromClues = (): (readonly [string, Form])[] =>
  byCode(clues).map(([iso2, form]) => [form, { kind: 'clue', iso2, other: '', trap: '' }] as const);

/** Every form that is looked for; of two with the same spelling the first counts. */
export const forms: PhraseTable<Form> = phraseTable([...fromTraps(), ...fromAliases(), ...fromLines(), ...fromClues()]);
