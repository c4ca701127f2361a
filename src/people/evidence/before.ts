import { wordList } from '../../lexicon/lists.js';
import { isCredit } from '../candidates/credits.js';
import { Shape } from '../../text/tokens.js';
import type { Features } from '../weighing/features.js';
import { honorifics, persons, personVerbs, sayVerbs, titles } from '../lexicon/words.js';
import {
  followsCalling,
  followsCompatriot,
  followsOfficeOf,
  followsPlacedRole,
  isCalledFirm,
  isFirmOrPerson,
  isHostTeam,
  isOffice,
} from './callings.js';
import {
  AND,
  COPULA,
  evidence,
  HELD_BY_PEOPLE,
  anyOf,
  isLower,
  isPast,
  shapeAt,
  wordAt,
  type Evidence,
  commas,
} from './evidence.js';
import { set } from '../../lexicon/vocabulary.js';

const THE = set('the');

const ELECT = set('elect designate');

const ARTICLES = set('a an another every each no any some many most several few two three');

const IN = set('in near outside around across throughout inside via toward towards through');

const AT = set('at');

const OF = set('of');

const TO = set('to into onto upon');

const FOR = set('for');

const FROM = set('from on');

const BY = set('by');

const WITH = set('with against like than between besides alongside');

/** Words for what firms do; a person with such a job is introduced with a first name. */
const firmWords = wordList('people/firm-words');

const EPITHETS = set(
  `late young younger elder old former great real von van der de la injured suspended unmarked ailing jailed imprisoned exiled ousted
   deposed disgraced embattled wounded teenage unseeded outgoing incoming`,
);

const OWNERS = set('his her their my our your its');

const SAINT = set('st');

const ANIMALS = wordList('people/animals');

const isPet = (v: Features): boolean => {
  let before = v.candidate.title === null ? v.previousAt : v.candidate.title.from - 1;
  for (let names = 0; names < MOST_PETS && isListed(v, before); names++) before -= 2;
  return ANIMALS.has(wordAt(v, before)) || (commas.has(wordAt(v, before)) && ANIMALS.has(wordAt(v, before - 1)));
};

/** `three dogs, Ola[,] Zed [and] Aksel` */
const isListed = (v: Features, at: number): boolean =>
  (commas.has(wordAt(v, at)) || AND.has(wordAt(v, at))) && shapeAt(v, at - 1) === Shape.Capital;
const MOST_PETS = 5;

const isTitled = ({ candidate: { title } }: Features): boolean => title !== null;

const lastOfTitle = (features: Features): number =>
  features.candidate.title === null ? 0 : wordAt(features, features.candidate.title.to - 1);

const startsGiven = ({ length, first }: Features): boolean => length > 1 && (first === 'first' || first === 'initial');

const bare = (features: Features): boolean =>
  !isTitled(features) && features.candidate.before !== 'place' && features.candidate.before !== 'demonym';

/** `Ola Kvist of [Jackson];`: a full name before *of*; `By Ola Kvist, [Asaba]`: where a byline was written. */
const isHome = (v: Features): boolean => {
  if (commas.has(v.previous)) return isCredit(v.document, v.candidate) && wordAt(v, v.nextAt) === 0;
  if (v.nextAt >= 0 && shapeAt(v, v.nextAt) !== Shape.Punctuation) return false;
  return shapeAt(v, v.previousAt - 1) === Shape.Capital && shapeAt(v, v.previousAt - 2) === Shape.Capital;
};

/** What precedes the candidate. */
export const evidenceBefore: readonly Evidence[] = [
  evidence('honorific', 'Mr. [Pemberton]', 'Mr., Dr. and Lady are said of people', {
    has: 'titled',
    when: (v) => honorifics.has(lastOfTitle(v)) && !SAINT.has(lastOfTitle(v)),
  }),
  evidence('title', 'President [Kovalenko]', 'an office or rank stands before it', {
    has: 'titled',
    when: (v) => !honorifics.has(lastOfTitle(v)) && !SAINT.has(lastOfTitle(v)),
  }),
  evidence(
    'titled-unknown',
    { finds: ['President [Zqwv Kvxt]'], ignores: ['President [Zqwv Hotel]', 'Mr. [Zqwv Kvxt]'] },
    'an office or rank stands before two words that are nothing else',
    {
      has: 'titled',
      single: false,
      first: ['unknown', 'initial'],
      last: ['unknown'],
      when: (v) => !honorifics.has(lastOfTitle(v)) && !SAINT.has(lastOfTitle(v)),
    },
  ),
  evidence('saint', 'St. [Zqwv]', 'saints give their names to places', {
    has: 'titled',
    when: (v) => SAINT.has(lastOfTitle(v)),
  }),
  evidence(
    'pet',
    {
      finds: ['her spaniel, [Aksel],', 'a horse, Lady [Aksel],', 'her dogs, Zed, Ola and [Aksel].'],
      ignores: ['her aunt, Lady [Aksel],'],
    },
    'animals have first names',
    {
      single: true,
      when: isPet,
    },
  ),
  evidence(
    'role',
    {
      finds: ['striker [Aksel Brandt]', 'President-elect [Zqwv Kvxt]'],
      ignores: ['the [Striker] sank.', 'the host [Zqwvs] won.'],
    },
    'what the person does or was chosen for stands before it',
    {
      previous: anyOf(titles, ELECT),
      when: (v) =>
        !isHostTeam(v) &&
        !isFirmOrPerson(v, v.previousAt) &&
        (ELECT.has(v.previous) ? titles.has(wordAt(v, v.previousAt - 2)) : !isTitled(v) && isLower(v, v.previousAt)),
    },
  ),
  evidence(
    'firm-word',
    { finds: ['carmaker [Zqwv]', '[Carmaker Zqwv] lost.'], ignores: ['former carmaker [Zqwv]'] },
    'a word for what a firm does stands before the one word',
    (v) => firmWords.has(wordAt(v, v.candidate.from)) || (firmWords.has(v.previous) && isCalledFirm(v)),
  ),
  evidence(
    'role-comma',
    {
      finds: ['the prime minister, [Zqwv Kvxt],', 'the president of the Zqwv League, [Kvxt Brandt].'],
      ignores: [
        'its partner, [Zqwv Kvxt],',
        'the president of Brandt, [Zqwv],',
        'the president of what was left, [Zqwv Kvxt].',
      ],
    },
    'what the person does stands before the comma',
    {
      previous: commas,
      when: (v) => (isOffice(v, v.previousAt - 1) && !isFirmOrPerson(v, v.previousAt - 1)) || followsOfficeOf(v),
    },
  ),
  evidence(
    'calling-comma',
    {
      finds: ["last year's winner, [Zqwv Kvxt],", 'A farmer from Turkana, [Zqwv Kvxt], sued.'],
      ignores: ['They left, [Turkana], late.'],
    },
    'what people do, and perhaps whence, stands before the comma',
    { previous: commas, next: commas, when: (v) => followsCalling(v) || followsPlacedRole(v) },
  ),
  evidence('said-before', 'said [Okonkwo]', 'the speaker follows the verb', { previous: sayVerbs }),
  evidence(
    'object',
    'praised [Okonkwo]',
    'a verb stands before it',
    (v) => isPast(v, v.previousAt) || (personVerbs.has(v.previous) && !COPULA.has(v.previous)),
  ),
  evidence('listed', ', [Okonkwo],', 'it stands between commas', { previous: commas, next: commas }),
  evidence('the', 'the [Okonkwo]', 'names of people stand without the', {
    previous: THE,
    when: (v) => bare(v) && !startsGiven(v) && !HELD_BY_PEOPLE.has(v.next),
  }),
  evidence('the-given', 'the [Aksel Brandt] story', 'names of people stand without the', {
    previous: THE,
    when: (v) => bare(v) && startsGiven(v),
  }),
  evidence('the-adjective', 'the powerful [Zqwv]', 'names of people stand without the', {
    single: true,
    has: 'afterSmall',
    when: (v) =>
      bare(v) &&
      THE.has(wordAt(v, v.previousAt - 1)) &&
      !titles.has(v.previous) &&
      !persons.has(v.previous) &&
      !EPITHETS.has(v.previous),
  }),
  evidence('article', 'an [Okonkwo]', 'a person is not one of several', { previous: ARTICLES, when: bare }),
  evidence('owned', 'his [Okonkwo]', 'his and their own are things and relatives', { previous: OWNERS }),
  evidence('in', { finds: ['in [Okonkwo]'], ignores: ['in [V.S. Brandt]'] }, 'one is in places, but reads in authors', {
    previous: IN,
    when: (v) => v.length < 2 || v.first !== 'initial',
  }),
  evidence('at', 'at [Okonkwo]', 'one is at places and firms', { previous: AT }),
  evidence('of', 'of [Okonkwo]', 'of places and things more than of people', { previous: OF }),
  evidence(
    'home',
    {
      finds: ['Ola Kvist of [Okonkwo],', 'Ola Kvist of [Okonkwo].', 'By Ola Kvist, [Zqwv]\n\nHe left.'],
      ignores: ['the wife of [Okonkwo],'],
    },
    'people are of a town',
    { single: true, previous: anyOf(OF, commas), when: isHome },
  ),
  evidence('to', 'to [Okonkwo]', 'one goes to places', { previous: TO }),
  evidence('for', 'for [Okonkwo]', 'one works for firms', { previous: FOR }),
  evidence('from', 'from [Okonkwo]', 'one is from places', { previous: FROM }),
  evidence('by', 'by [Okonkwo]', 'people do things', { previous: BY }),
  evidence('with', 'with [Okonkwo]', 'people are together', { previous: WITH }),
  evidence('and', 'and [Okonkwo]', 'people come in pairs', { previous: AND }),
  evidence('after-place', 'New York [Okonkwo]', 'it goes on from the name of a place', { has: 'afterPlace' }),
  evidence(
    'after-demonym',
    {
      finds: ['Kurdish [Okonkwo]', 'a Kurdish [Zqwv Kvxt]'],
      ignores: ['Kenyans [Zqwv Kvxt] and [Zqwv Holm]', 'beat the American [Zqwv Kvxt]'],
    },
    'it goes on from an adjective',
    { has: 'afterDemonym', when: (v) => !followsCompatriot(v) },
  ),
  evidence('after-word', 'Republican [Ana Kovač]', 'a word that is no name stands before it', { has: 'afterWord' }),
  evidence('opens-word', '[Stone] ran', 'a capital at the start says nothing of a word', {
    has: 'opens',
    when: (v) => v.isWord,
  }),
  evidence('capitals', 'MEETING [OKONKWO] TODAY', 'everything is in capitals', { has: 'capitals' }),
];
