import { Casing } from '../../text/sentences.js';
import type { WordSet } from '../../text/vocabulary.js';
import type { Kind, View } from '../view.js';
import { organisationWords, placeWords, sayVerbs, thingStarts, thingWords } from '../words.js';
import { evidence, set, type Evidence } from './evidence.js';

const starts = (view: View, ...kinds: Kind[]): boolean => view.length > 1 && kinds.includes(view.first);
const ends = (view: View, ...kinds: Kind[]): boolean => view.length > 1 && kinds.includes(view.last);
const alone = (view: View, kind: Kind): boolean => view.length === 1 && view.first === kind;
const inside = (view: View, kind: Kind): boolean =>
  view.length > 2 && view.kinds.slice(1, view.length - 1).includes(kind);
const lastIn = (view: View, words: WordSet): boolean =>
  view.length > 1 && words.has(view.document.tokens.word[view.candidate.words[view.length - 1]!]!);
const firstIn = (view: View, words: WordSet): boolean =>
  view.length > 1 && words.has(view.document.tokens.word[view.candidate.from]!);
const anyIn = (view: View, words: WordSet): boolean =>
  view.length > 1 && view.candidate.words.some((at) => words.has(view.document.tokens.word[at]!));
const isNameKind = (kind: Kind): boolean => !['word', 'unknown', 'place', 'organisation', 'acronym'].includes(kind);
const isSuffixed = (view: View): boolean => view.length < view.kinds.length;
const unknownEnd = (view: View, pattern: RegExp): boolean => view.last === 'unknown' && pattern.test(view.spelling);

const SYLLABLES =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:ai?|ang?|ao|ei?|eng?|er|ia?|iang?|iao|ie|ing?|iong|iu|ong?|ou|ua?i?|uang?|ue|ui|un|uo|ae|eo|eong?|eun|yeong?|yun?g?)){1,2}$/;
const FOREIGN_ARTICLES = set('la le les el los las il lo der die das du sinn bloc lough palais grande ordre punta');
const MONTHS = set('april may june august');
const isMonth = ({ document, candidate, next }: View): boolean =>
  MONTHS.has(document.tokens.word[candidate.from]!) && candidate.title === null && !sayVerbs.has(next);
const SURNAMES =
  /^(?:o'|mc|d'|fitz)|(?:ov|ova|ev|eva|ski|sky|skaya|wicz|vich|vic|ic|enko|chuk|yan|shvili|dze|sen|sson|berg|stein|mann|ez|poulos|idis|akis|oglu|escu|eanu|ini|etti|elli|inho|eira|quist|strom|owski|ullah|uddin|zadeh|aki|moto|mura|gawa|uchi|awa|singh|nathan|appan)$/;
const PLACES =
  /(?:burg|burgh|ville|stan|grad|pur|abad|borough|bury|land|lands|shire|wick|ton|town|port|mouth|polis|ia|istan|heim|dorf|hausen|stad|vik|gorod|nagar|field|wood)$/;
const GROUPS =
  /(?:(?<=.{3})men|ents|ants|ors|ans|ians|ese|ish|ists|ites|isms?|tions?|ness|ments?|ers|ics|ity|ology|tech|soft|corp|net|com|tv)$/;

/** Plurals of small letters that English newspapers open sentences with: `Rebels seized`. */
const PLURALS = /(?:[bdgklmnprt]ls|[aeiou]ls|[bdfgklmnprtvw]ers|[aeiou]tes|ees|llas|ies|eiros|istas)$/;
const opensAsPlural = (view: View): boolean =>
  view.opens && alone(view, 'unknown') && view.candidate.title === null && PLURALS.test(view.spelling);

/** What the words of the candidate themselves say. */
export const formEvidence: readonly Evidence[] = [
  evidence(
    'thing-or-surname',
    -1.7,
    '[Brandt Hill]',
    'its last word names a thing, but is a surname too',
    (v) => isNameKind(v.last) && (lastIn(v, organisationWords) || lastIn(v, placeWords) || lastIn(v, thingWords)),
  ),
  evidence('alone-demonym-name', -3.7, '[German]', 'a people that is also a name, alone', (v) =>
    alone(v, 'demonymName'),
  ),
  evidence(
    'inner-place',
    -0.6,
    '[Aksel Kabul Brandt]',
    'a place inside',
    (v) => inside(v, 'place') || inside(v, 'country'),
  ),
  evidence('inner-name', 1.7, '[Zqwv Aksel Kvxt]', 'a name inside', (v) => inside(v, 'first') || inside(v, 'last')),
  evidence('foreign-article', -3.6, '[La Zqwv]', 'an article of another language stands first', (v) =>
    firstIn(v, FOREIGN_ARTICLES),
  ),
  evidence(
    'alone-organisation',
    -3.1,
    '[Yankees]',
    'ends organisations, alone',
    (v) => v.length === 1 && organisationWords.has(v.document.tokens.word[v.candidate.from]!),
  ),
  evidence(
    'pinyin',
    3.4,
    '[Xi Jinping]',
    'a surname that stands first, and Chinese or Korean syllables',
    (v) => starts(v, 'family') && SYLLABLES.test(v.spelling),
  ),
  evidence('arabic-article', -0.8, '[al-Zqwvi]', 'the Arabic article stands before it', (v) => v.article),
  evidence('family-first', -0.5, '[Xi Zqwvkxt]', 'a surname that stands first', (v) => starts(v, 'family')),
  evidence('syllables', 0.6, '[Ban Ki-moon]', 'given names of two syllables are written so', (v) => v.syllables),
  evidence('thing-first', -3.2, '[Hurricane Katrina]', 'the first word names a thing', (v) => firstIn(v, thingStarts)),
  evidence('alone-family', 1, '[Xi]', 'a surname of few letters, alone', (v) => alone(v, 'family')),
  evidence('alone-country-name', -7.4, '[Jordan]', 'a country that is also a name, alone', (v) =>
    alone(v, 'countryName'),
  ),
  evidence('given-country', 0.9, '[Chad Brandt]', 'a first name that is also a country, and more', (v) =>
    starts(v, 'countryName'),
  ),
  evidence(
    'frequent-given',
    1.1,
    '[Bill Zqwv]',
    'begins with one of the most frequent first names',
    (v) => v.length > 1 && v.frequentGiven,
  ),
  evidence(
    'words-of-names',
    1.5,
    '[Rose Stone]',
    'a first name and a surname, both of them words',
    (v) => starts(v, 'firstWord') && ends(v, 'lastWord', 'firstWord'),
  ),
  evidence('given-name', 3.1, '[Aksel Brandt]', 'a first name and more', (v) => starts(v, 'first')),
  evidence('given-word', 1.5, '[Grace Brandt]', 'a first name that is also a word, and more', (v) =>
    starts(v, 'firstWord'),
  ),
  evidence('given-place', -0.2, '[Paris Brandt]', 'a first name that is also a place, and more', (v) =>
    starts(v, 'placeName', 'demonymName'),
  ),
  evidence('initials', 0.3, '[J.K. Brandt]', 'initials before a name', (v) => starts(v, 'initial')),
  evidence('middle-initial', 2.5, '[Ola Q. Brandt]', 'an initial between names', (v) => inside(v, 'initial')),
  evidence('starts-word', -1.7, '[Golden Brandt]', 'begins with an ordinary word', (v) =>
    starts(v, 'word', 'lastWord'),
  ),
  evidence('starts-place', -2.1, '[Kabul Brandt]', 'begins with a place', (v) => starts(v, 'place', 'country')),
  evidence('surname', 0.7, '[Zqwv Brandt]', 'ends in a surname', (v) => ends(v, 'last', 'first')),
  evidence('surname-word', -2, '[Aksel Stone]', 'ends in a surname that is also a word', (v) =>
    ends(v, 'lastWord', 'firstWord'),
  ),
  evidence('ends-unknown', -0.9, '[Aksel Zqwv]', 'ends in a word no table knows', (v) => ends(v, 'unknown')),
  evidence('ends-word', -4.2, '[Brandt Solution]', 'ends in an ordinary word', (v) => ends(v, 'word')),
  evidence('ends-place', -1.2, '[Brandt Berlin]', 'ends in a place', (v) =>
    ends(v, 'place', 'placeName', 'country', 'countryName'),
  ),
  evidence('inner-word', -4.3, '[Aksel Solution Brandt]', 'an ordinary word inside', (v) => inside(v, 'word')),
  evidence(
    'given-and-word',
    0.7,
    '[Aksel Solution]',
    'a first name before an ordinary word',
    (v) => starts(v, 'first') && ends(v, 'word'),
  ),
  evidence(
    'given-and-surname',
    -1.7,
    '[Aksel Brandt]',
    'a first name before a surname',
    (v) => starts(v, 'first') && ends(v, 'last', 'first'),
  ),
  evidence(
    'two',
    1.5,
    '[Zqwv Kvxt]',
    'two or three words are most often a name',
    (v) => v.length === 2 || v.length === 3,
  ),
  evidence('three', -0.9, '[Zqwv Kvxt Brandt]', 'more than two words', (v) => v.length >= 3),
  evidence('many', 1.6, '[Aksel Brandt Ola Zqwv Kvist]', 'names have few words', (v) => v.length > 4),
  evidence('suffix', 1, '[Aksel Brandt Jr.]', 'Jr. and III follow people', (v) => v.length > 1 && isSuffixed(v)),
  evidence('numbered', 2.1, '[Amyntas III]', 'a ruler has a number', (v) => v.length === 1 && isSuffixed(v)),
  evidence('particle', -0.4, '[Aksel von Brandt]', 'small words hold names together', (v) => v.particle),
  evidence('acronym', -3.3, '[OKNW]', 'capitals only', (v) => v.casing !== Casing.Upper && v.kinds.includes('acronym')),
  evidence('initial-last', -2.9, '[K.]', 'no name ends in a letter', (v) => v.last === 'initial'),
  evidence('organisation', -4.1, '[Microsoft]', 'a known organisation', (v) => v.kinds.includes('organisation')),
  evidence(
    'organisation-word',
    -3,
    '[Brandt Corporation]',
    'its last word names an organisation',
    (v) => lastIn(v, organisationWords) && !isNameKind(v.last),
  ),
  evidence(
    'place-word',
    -3.5,
    '[Brandt Boulevard]',
    'its last word names a kind of place',
    (v) => lastIn(v, placeWords) && !isNameKind(v.last),
  ),
  evidence(
    'thing-word',
    -6,
    '[Brandt Trophy]',
    'its last word names a thing or an event',
    (v) => lastIn(v, thingWords) && !isNameKind(v.last),
  ),
  evidence(
    'thing-inside',
    -1.4,
    '[Brandt University Zqwv]',
    'one of its words names an organisation, a place or a thing',
    (v) => anyIn(v, organisationWords) || anyIn(v, placeWords) || anyIn(v, thingWords),
  ),
  evidence('month', -7.8, '[June]', 'a month, unless it says or does something', (v) => v.length === 1 && isMonth(v)),
  evidence('alone-given', 1.6, '[Aksel]', 'a first name alone', (v) => alone(v, 'first')),
  evidence('alone-surname', 1.6, '[Hashimoto]', 'a surname alone', (v) => alone(v, 'last')),
  evidence('alone-given-word', -0.1, '[Grace]', 'a first name and word, alone', (v) => alone(v, 'firstWord')),
  evidence('alone-surname-word', -0.8, '[Stone]', 'a surname and word, alone', (v) => alone(v, 'lastWord')),
  evidence('alone-unknown', -0.3, '[Zqwv]', 'a word no table knows, alone', (v) => alone(v, 'unknown')),
  evidence('alone-word', -2.2, 'the [Solution]', 'an ordinary word alone', (v) => alone(v, 'word')),
  evidence('alone-place', -5.1, '[Kabul]', 'a place alone', (v) => alone(v, 'place') && v.candidate.title === null),
  evidence('alone-place-name', -0.9, '[Paris]', 'a place that is also a name, alone', (v) => alone(v, 'placeName')),
  evidence('frequent', 1, '[Smith]', 'its last word is among the most frequent names', (v) => v.frequent),
  evidence('surname-ending', 1.2, '[Zqwvenko]', 'ends as surnames do', (v) => unknownEnd(v, SURNAMES)),
  evidence('plural', -3, '[Zqwvels] fled', 'a plural opens the sentence', opensAsPlural),
  evidence('place-ending', -1.1, '[Zqwvburg]', 'ends as places do', (v) => unknownEnd(v, PLACES)),
  evidence('group-ending', -3, '[Zqwvists]', 'ends as groups and abstract things do', (v) => unknownEnd(v, GROUPS)),
];
