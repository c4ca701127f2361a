import { remembering } from '../../lexicon/remembering.js';
import { wordList } from '../../lexicon/lists.js';
import { type WordSet, set } from '../../lexicon/vocabulary.js';
import { KINDS, type Kind } from '../weighing/word-kinds.js';
import { type Features } from '../weighing/features.js';
import { organisationWords, placeWords, sayVerbs, thingStarts, thingWords } from '../lexicon/words.js';
import { isChild } from './callings.js';
import { evidence, isAged, type Condition, type Evidence } from './evidence.js';
import { isFamous } from './famous.js';

const starts = (...first: Kind[]): Condition => ({ single: false, first });
const ends = (...last: Kind[]): Condition => ({ single: false, last });
const alone = (kind: Kind): Condition => ({ single: true, first: [kind] });
const inside = (...kinds: Kind[]): Condition => ({
  single: false,
  has: 'long',
  when: (features) => {
    for (let i = 1; i + 1 < features.length; i++) if (kinds.includes(features.kinds[i]!)) return true;
    return false;
  },
});
const lastIn = (features: Features, words: WordSet): boolean =>
  words.has(features.document.tokens.word[features.candidate.words[features.length - 1]!]!);
const firstIn = (words: WordSet): Condition => ({
  single: false,
  when: ({ document, candidate }) => words.has(document.tokens.word[candidate.from]!),
});
const endsThing = (v: Features): boolean =>
  lastIn(v, organisationWords) || lastIn(v, placeWords) || lastIn(v, thingWords);
/** Any word but the first, since `Park Joo-ho` is no park; `St.` within a name is no street. */
const anyIn = ({ document: { tokens }, candidate }: Features, words: WordSet): boolean =>
  candidate.words.some((at, i) => i > 0 && words.has(tokens.word[at]!) && !SAINT.has(tokens.word[at]!));
const SAINT = set('st');
const NO_NAMES: readonly Kind[] = ['word', 'unknown', 'place', 'organisation', 'acronym'];
const NAMES: readonly Kind[] = KINDS.filter((kind) => !NO_NAMES.includes(kind));
const unknownEnd = (pattern: RegExp): Condition => {
  const fits = remembering((spelling) => pattern.test(spelling));
  return { last: ['unknown'], when: ({ spelling }) => fits(spelling) };
};

const SYLLABLES =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:ai?|ang?|ao|ei?|eng?|er|ia?|iang?|iao|ie|ing?|iong|iu|ong?|ou|ua?i?|uang?|ue|ui|un|uo|ae|eo|eong?|eun|yeong?|yun?g?)){1,2}$/;
const isSyllables = remembering((spelling) => SYLLABLES.test(spelling));
const BURMESE = wordList('people/burmese');
const isBurmese = ({ document: { tokens }, candidate: { words } }: Features): boolean =>
  words.every((at) => BURMESE.has(tokens.word[at]!));
const VIETNAMESE = wordList('people/vietnamese');
/** `Le Hong Hiep`: at least three syllables, since two may be ordinary words or from another language. */
const isVietnamese = ({ document: { tokens }, candidate: { words } }: Features): boolean =>
  words.length > 2 && words.every((at) => VIETNAMESE.has(tokens.word[at]!));
const FOREIGN_ARTICLES = set('la le les el los las il lo der die das du sinn bloc lough palais grande ordre punta');
const MONTHS = set('april may june august');
const isMonth = ({ document, candidate, next }: Features): boolean =>
  MONTHS.has(document.tokens.word[candidate.from]!) && candidate.title === null && !sayVerbs.has(next);
const GIVEN: readonly Kind[] = ['first', 'firstWord', 'placeName'];
const SURNAMES =
  /^(?:o'|mc|d'|fitz)|(?:ov|ova|ev|eva|ski|sky|skaya|wicz|vich|vic|ic|enko|chuk|yan|shvili|dze|sen|sson|berg|stein|mann|ez|poulos|idis|akis|oglu|escu|eanu|ini|etti|elli|inho|eira|quist|strom|owski|ullah|uddin|zadeh|aki|moto|mura|gawa|uchi|awa|singh|nathan|appan)$/;
const PLACES =
  /(?:burg|burgh|ville|stan|grad|pur|abad|borough|bury|land|lands|shire|wick|ton|town|port|mouth|polis|(?<!an)ia|istan|heim|dorf|hausen|stad|vik|gorod|nagar|field|wood)$/;
const endsAsPlace = remembering((spelling) => PLACES.test(spelling));
const GROUPS =
  /^(?!.+(?:ie|aa|oo|ee|ui|uy|ij|oe|ou|ae|eu)[bcdfgklmnprstvwz]{1,2}ers$)(?:.*?)(?:(?<=.{3})men|ents|ants|ors|ans|ians|ese|ish|ists|ites|isms?|tions?|ness|ments?|ers|ics|ity|ology|tech|soft|corp|net|com|tv|virus(?:es)?|itis|osis)$/;

/** Plurals that often begin a sentence of news: `Rebels seized`. */
const PLURALS = /(?:[bdgklmnprt]ls|[aeiou]ls|[bdfgklmnprtvw]ers|[aeiou]tes|ees|llas|ies|eiros|istas|tapes)$/;
const opensAsPlural: Condition = {
  ...alone('unknown'),
  when: ({ opens, candidate, spelling }) => opens && candidate.title === null && PLURALS.test(spelling),
};

const SURNAMED = set('surnamed');

/** Evidence from the words of the candidate themselves. */
export const formEvidence: readonly Evidence[] = [
  evidence('thing-or-surname', '[Brandt Hill]', 'its last word names a thing, but is a surname too', {
    ...ends(...NAMES),
    when: endsThing,
  }),
  evidence('alone-demonym-name', '[German]', 'a people that is also a name, alone', alone('demonymName')),
  evidence('inner-place', '[Aksel Kabul Brandt]', 'a place inside', inside('place', 'country')),
  evidence('inner-name', '[Zqwv Aksel Kvxt]', 'a name inside', inside('first', 'last')),
  evidence(
    'foreign-article',
    { finds: ['[La Zqwv]'], ignores: ['[Le Hong Hiep]'] },
    'an article of another language stands first',
    {
      single: false,
      when: (v) => FOREIGN_ARTICLES.has(v.document.tokens.word[v.candidate.from]!) && !isVietnamese(v),
    },
  ),
  evidence('alone-organisation', '[Yankees]', 'ends organisations, alone', {
    single: true,
    when: (v) => organisationWords.has(v.document.tokens.word[v.candidate.from]!),
  }),
  evidence(
    'pinyin',
    { finds: ['[Xi Wenbin]', '[Thet Zin Oo]', '[Le Hong Hiep]'], ignores: ['[Xi Motors]'] },
    'a surname that stands first, and Chinese or Korean syllables; or nothing but Burmese or Vietnamese ones',
    {
      single: false,
      when: (v) => (v.first === 'family' && isSyllables(v.spelling)) || isBurmese(v) || isVietnamese(v),
    },
  ),
  evidence('arabic-article', 'al-[Zqwvi]', 'the Arabic article stands before it', { has: 'article' }),
  evidence('family-first', '[Xi Zqwvkxt]', 'a surname that stands first', starts('family')),
  evidence('syllables', '[Ban Ki-moon]', 'given names of two syllables are written so', {
    has: 'syllables',
  }),
  evidence('thing-first', 'the [Camp Katrina]', 'the first word names a thing', firstIn(thingStarts)),
  evidence('full-name-thing', '[Aksel Brandt Park]', 'a first name, a surname, and a word for a place or a thing', {
    ...starts('first', 'firstWord', 'initial'),
    when: (v) => v.length > 2 && endsThing(v) && NAMES.includes(v.kinds[v.length - 2]!),
  }),
  evidence('model', '[Brandt R44]', 'models and roads have numbers', {
    when: ({ spelling }) => /\d/.test(spelling),
  }),
  evidence('alone-family', '[Xi]', 'a surname of few letters, alone', alone('family')),
  evidence(
    'alone-country-name',
    { finds: ['[Jordan]'], ignores: ['our daughter [Jordan]'] },
    'a country that is also a name, alone',
    {
      ...alone('countryName'),
      when: (v) => v.candidate.title === null && !isAged(v) && !isChild(v),
    },
  ),
  evidence('place-and-surname', '[Paris Holt]', 'a first name that is also a place, before a surname', {
    ...starts('placeName', 'demonymName'),
    ...ends('last', 'lastWord', 'firstWord'),
    when: (v) => v.length === 2 && !endsThing(v),
  }),
  evidence('given-country', '[Chad Brandt]', 'a first name that is also a country, and more', starts('countryName')),
  evidence('frequent-given', '[Bill Zqwv]', 'begins with one of the most frequent first names', {
    single: false,
    has: 'frequentGiven',
  }),
  evidence('words-of-names', '[Rose Stone]', 'a first name and a surname, both of them words', {
    ...starts('firstWord'),
    ...ends('lastWord', 'firstWord'),
  }),
  evidence('given-name', '[Aksel Brandt]', 'a first name and more', starts('first')),
  evidence('given-word', '[Grace Brandt]', 'a first name that is also a word, and more', starts('firstWord')),
  evidence(
    'given-place',
    '[Paris Brandt]',
    'a first name that is also a place, and more',
    starts('placeName', 'demonymName'),
  ),
  evidence('initials', '[J.K. Brandt]', 'initials before a name', starts('initial')),
  evidence('middle-initial', '[Ola Q. Brandt]', 'an initial between names', inside('initial')),
  evidence('starts-word', '[Golden Brandt]', 'begins with an ordinary word', starts('word', 'lastWord')),
  evidence('starts-place', '[Kabul Brandt]', 'begins with a place', starts('place', 'country')),
  evidence('surname', '[Zqwv Brandt]', 'ends in a surname', ends('last', 'first')),
  evidence('surname-word', '[Aksel Stone]', 'ends in a surname that is also a word', ends('lastWord', 'firstWord')),
  evidence('ends-unknown', '[Aksel Zqwv]', 'ends in a word no table knows', ends('unknown')),
  evidence('ends-word', '[Brandt Solution]', 'ends in an ordinary word', ends('word')),
  evidence('ends-place', '[Brandt Berlin]', 'ends in a place', ends('place', 'placeName', 'country', 'countryName')),
  evidence('inner-word', '[Aksel Solution Brandt]', 'an ordinary word inside', inside('word')),
  evidence('given-and-word', '[Aksel Solution]', 'a first name before an ordinary word', {
    ...starts('first'),
    ...ends('word'),
  }),
  evidence('given-and-surname', '[Aksel Brandt]', 'a first name before a surname', {
    ...starts('first'),
    ...ends('last', 'first'),
  }),
  evidence('two', '[Zqwv Kvxt]', 'two or three words are most often a name', {
    single: false,
    when: (v) => v.length <= 3,
  }),
  evidence('three', '[Zqwv Kvxt Brandt]', 'more than two words', { single: false, has: 'long' }),
  evidence('many', '[Aksel Brandt Ola Zqwv Kvist]', 'names have few words', {
    single: false,
    has: 'long',
    when: (v) => v.length > 4,
  }),
  evidence('suffix', '[Aksel Brandt Jr.]', 'Jr. and III follow people', { single: false, has: 'suffixed' }),
  evidence('numbered', '[Amyntas III]', 'a ruler has a number', { single: true, has: 'suffixed' }),
  evidence('particle', '[Aksel von Brandt]', 'small words hold names together', { has: 'particle' }),
  evidence('acronym', '[OKNW]', 'capitals only', { has: 'acronym' }),
  evidence('initial-last', '[K.]', 'no name ends in a letter', { last: ['initial'] }),
  evidence('organisation', '[Microsoft]', 'a known organisation', { has: 'organisation' }),
  evidence('organisation-word', '[Brandt Corporation]', 'its last word names an organisation', {
    ...ends(...NO_NAMES),
    when: (v) => lastIn(v, organisationWords),
  }),
  evidence('place-word', '[Brandt Boulevard]', 'its last word names a kind of place', {
    ...ends(...NO_NAMES),
    when: (v) => lastIn(v, placeWords),
  }),
  evidence('thing-word', '[Brandt Trophy]', 'its last word names a thing or an event', {
    ...ends(...NO_NAMES),
    when: (v) => lastIn(v, thingWords),
  }),
  evidence('thing-inside', '[Brandt University Zqwv]', 'one of its words names an organisation, a place or a thing', {
    single: false,
    when: (v) => anyIn(v, organisationWords) || anyIn(v, placeWords) || anyIn(v, thingWords),
  }),
  evidence('month', '[June]', 'a month, unless it says or does something', { single: true, when: isMonth }),
  evidence('famous', '[Darwin]', 'one name says who it is, in any article', {
    single: true,
    when: isFamous,
  }),
  evidence('alone-given', '[Aksel]', 'a first name alone', alone('first')),
  evidence('alone-surname', '[Hashimoto]', 'a surname alone', alone('last')),
  evidence('alone-given-word', '[Grace]', 'a first name and word, alone', alone('firstWord')),
  evidence('alone-surname-word', '[Stone]', 'a surname and word, alone', alone('lastWord')),
  evidence('alone-unknown', '[Zqwv]', 'a word no table knows, alone', alone('unknown')),
  evidence(
    'alone-word',
    { finds: ['the [Solution]'], ignores: ['a driver, surnamed [Bang],'] },
    'an ordinary word alone',
    {
      ...alone('word'),
      when: (v) => !SURNAMED.has(v.previous),
    },
  ),
  evidence('alone-place', '[Kabul]', 'a place alone', {
    ...alone('place'),
    when: (v) => v.candidate.title === null,
  }),
  evidence('alone-place-name', '[Paris]', 'a place that is also a name, alone', alone('placeName')),
  evidence('frequent', '[Smith]', 'its last word is among the most frequent names', { has: 'frequent' }),
  evidence('surname-ending', '[Zqwvenko]', 'ends as surnames do', unknownEnd(SURNAMES)),
  evidence('plural', '[Zqwvels] fled', 'a plural opens the sentence', opensAsPlural),
  evidence('place-ending', { finds: ['[Zqwvburg]'], ignores: ['Minister [Zqwv Kvxtburg]'] }, 'ends as places do', {
    last: ['unknown'],
    when: (v) => v.candidate.title === null && endsAsPlace(v.spelling),
  }),
  evidence('group-ending', '[Zqwvists]', 'ends as groups and abstract things do', {
    ...unknownEnd(GROUPS),
    first: KINDS.filter((kind) => !GIVEN.includes(kind)),
  }),
  evidence('group-ending-given', '[Aksel Zqwvers]', 'a first name before an ending of groups', {
    ...unknownEnd(GROUPS),
    ...starts(...GIVEN),
  }),
];
