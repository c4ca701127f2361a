/** Every form of every country, of the registers and of our corrections to them. */
import type { City } from '../../src/countries/forms/cities.js';
import type { Form } from '../../src/countries/forms/forms.js';
import type { Sign } from '../../src/countries/forms/signs.js';
import type { Image } from './image.js';
import { entriesOf, pairsOf, sectionsOf } from './lists.js';
import { verbForms, withPlural } from './morphology.js';
import type { AddPhrases } from './phrases.js';

interface Line {
  readonly iso2: string;
  readonly iso3: string;
  readonly name: string;
  readonly others: readonly string[];
  readonly demonym: string;
  readonly capital: string;
}

type Entry = readonly [form: string, value: Form];

const commonNames = new Map(pairsOf('countries/common-names'));
const alpha3 = new Map(pairsOf('countries/alpha3'));
const leftOut = new Set(entriesOf('countries/left-out'));
const notNames = new Set(entriesOf('countries/not-names'));
const notCapitals = new Set(entriesOf('countries/not-capitals'));
const codesOf = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(pairsOf(list).map(([name, codes]) => [name, codes.split(' ')]));
const shared = codesOf('countries/shared');
const namesakes = codesOf('countries/namesakes');

const readLine = (line: string): Line => {
  const [iso2 = '', iso3 = '', name = '', others = '', demonym = '', capital = ''] = line.split('|');
  return {
    iso2,
    iso3: alpha3.get(iso2) ?? iso3,
    name: commonNames.get(iso2) ?? name,
    others: [name, ...others.split(';').filter((other) => other !== '')],
    demonym,
    capital,
  };
};

const lines: readonly Line[] = [...entriesOf('countries/registers'), ...entriesOf('countries/former-states')]
  .map(readLine)
  .filter(({ iso2 }) => !leftOut.has(iso2));

/** Also without accents, as agencies write them. */
const spellings = (form: string): string[] => {
  if (!/[^ -~]/.test(form)) return [form];
  const plain = form.normalize('NFD').replace(/\p{M}/gu, '');
  return [form, plain];
};

const mention = (kind: Form['kind'], iso2: string, form: string): Entry[] => {
  if (notNames.has(form)) return [];
  const [first = iso2, second = ''] = shared.get(form) ?? [];
  return spellings(form)
    .filter((spelling) => !notNames.has(spelling))
    .map((spelling) => [spelling, { kind, iso2: first, other: second, trap: '' }]);
};

const demonymsOf = (iso2: string, demonym: string): Entry[] =>
  demonym === '' || notNames.has(demonym) ? [] : withPlural(demonym).flatMap((form) => mention('demonym', iso2, form));

const fromRegisters = (): Entry[] =>
  lines.flatMap(({ iso2, name, others, demonym, capital }) => [
    ...[...new Set([name, ...others])].flatMap((form) => mention('name', iso2, form)),
    ...demonymsOf(iso2, demonym),
    ...(capital === '' || notCapitals.has(capital) ? [] : mention('capital', iso2, capital)),
  ]);

/** The pairs of code and form of a list, as forms of one kind. */
const listed = (kind: Form['kind'], list: string): Entry[] =>
  pairsOf(`countries/${list}`).flatMap(([iso2, form]) => mention(kind, iso2, form));

/** Exactly as written: neither shared by countries nor spelt in other ways. */
const asWritten = (kind: Form['kind'], list: string): Entry[] =>
  pairsOf(`countries/${list}`).map(([iso2, form]) => [form, { kind, iso2, other: '', trap: '' }]);

const fromAliases = (): Entry[] => [
  ...listed('name', 'names'),
  ...asWritten('code', 'codes'),
  ...listed('constituent', 'constituents'),
  ...pairsOf('countries/demonyms').flatMap(([iso2, form]) => demonymsOf(iso2, form)),
  ...listed('metonym', 'metonyms'),
  ...listed('capital', 'capitals'),
];

const fromTraps = (): Entry[] =>
  sectionsOf('countries/traps').flatMap(({ heading, entries }) =>
    entries.map((form): Entry => [form, { kind: 'trap', iso2: '', other: '', trap: heading }]),
  );

const inflected = (verb: string): readonly string[] => {
  const { third, past, gerund, participle } = verbForms(verb);
  return [third, ...past, ...participle, ...gerund];
};

/** `FR: Paris | in`. */
const cityOf = (iso2: string, entry: string): (readonly [string, City])[] => {
  const [name = '', doubt] = entry.split(' | ');
  return spellings(name).map((spelling) => [
    spelling,
    { iso2, isSure: doubt === undefined, namesakes: namesakes.get(spelling) ?? [] },
  ]);
};

/** `ST: Va`: short for a state, or somebody's name. */
const isDoubtful = (state: string): boolean => state.length <= 5 || state === 'Virginia' || state === 'Montana';

const signsOf = (list: string, via: Sign['via']): (readonly [string, Sign])[] =>
  pairsOf(`countries/${list}`).flatMap(([iso2, name]) =>
    spellings(name).map((spelling) => [spelling, { iso2, via, isSure: true }] as const),
  );

/** The states of the American union are clues to what *Georgia* and *Washington* mean, too. */
const states = (): (readonly [string, Sign])[] =>
  pairsOf('countries/clues')
    .filter(([code, name]) => code === 'ST' && name !== 'New York')
    .map(([, name]) => [name, { iso2: 'US', via: 'region', isSure: !isDoubtful(name) }]);

/** The tables that src/countries reads; if two forms have the same spelling, the first counts. */
export const addCountries = (image: Image, addPhrases: AddPhrases): void => {
  image.add('countries/records', lines.map(({ iso2, iso3, name }) => `${iso2}|${iso3}|${name}`).join('\n'));
  image.add('countries/sport-codes', entriesOf('countries/sport-codes').join('\n'));
  addPhrases('countries/forms', [...fromTraps(), ...fromAliases(), ...fromRegisters(), ...asWritten('clue', 'clues')]);
  addPhrases(
    'countries/cities',
    pairsOf('countries/cities').flatMap(([iso2, entry]) => cityOf(iso2, entry)),
  );
  addPhrases('countries/signs', [...signsOf('bodies', 'institution'), ...signsOf('regions', 'region'), ...states()]);
  const acts = entriesOf('countries/acts');
  image.addWords('countries/acts', acts);
  image.addWords('countries/act-forms', acts.flatMap(inflected));
  image.addWords(
    'countries/deeds-against',
    entriesOf('countries/deeds-against').flatMap((verb) => [verb, ...inflected(verb)]),
  );
};
