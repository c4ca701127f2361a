import { indefinite } from '../../lexicon/small-words.js';
import { wordList } from '../../lexicon/lists.js';
import { Shape } from '../../text/tokens.js';
import type { Features } from '../weighing/features.js';
import { persons, personVerbs, sayVerbs, titles } from '../lexicon/words.js';
import { COMMA, OPEN } from '../../lexicon/marks.js';
import { isCredit } from '../candidates/credits.js';
import { hasFigures } from '../weighing/box-scores.js';
import {
  anyOf,
  among,
  AMPERSAND,
  AND,
  COPULA,
  evidence,
  HELD_BY_PEOPLE,
  isAged,
  isLower,
  isPast,
  shapeAt,
  wordAt,
  type Evidence,
  BE,
  commas,
  brackets,
} from './evidence.js';
import { set } from '../../lexicon/vocabulary.js';

/** Before where one works; who says or does something there is named before it. */
const AT = set('at');

const WHO = set('who whose whom');

const HERE = set('he him his she her himself herself');

const THE = set('the');

const IN_OFFICE = set('administration presidency');

const BORN = set('born b née nee died c');

const KIN = wordList('language/kin', 'people/belongings');

const BELONGS = wordList('people/belongs');
const FIRM_WORDS = wordList('people/firm-words', 'people/callings');

const isAge = (features: Features, at: number): boolean => {
  const { tokens } = features.document;
  if (shapeAt(features, at) !== Shape.Number || tokens.end[at]! - tokens.start[at]! > 2) return false;
  return shapeAt(features, at + 1) === Shape.Punctuation;
};

/** A role within the next few words, before any comma. */
const tellsRole = (features: Features, from: number): boolean => {
  if (DONE_BY.has(wordAt(features, from))) return false;
  for (let at = from; at < from + 7; at++) {
    const word = wordAt(features, at);
    if (word === COMMA) return false;
    if (titles.has(word) && shapeAt(features, at) <= Shape.Capital && shapeAt(features, at + 1) !== Shape.Clitic)
      return true;
  }
  return false;
};

/** `Zqwv, owned by the businessman Kvxt`: the role is that of another. */
const DONE_BY = set('owned run led headed founded chaired operated managed advised backed created');

/** Whoever is one of these may be a team or a firm. */
const COMPETING = set(
  'rival host winner loser finalist favourite favorite competitor newcomer neighbour neighbor giant',
);
const AFTER_CALLING = set(', . of from at in with and who');

/** `Zqwv, a cleaner,`, `Zqwv, a retired sheep farmer from Turku`: any noun for a person, if it ends its phrase. */
const tellsCalling = (features: Features, from: number): boolean => {
  if (!indefinite.has(wordAt(features, from))) return false;
  for (let at = from + 1; at < from + 5; at++) {
    if (!isLower(features, at)) return false;
    const word = wordAt(features, at);
    if (persons.has(word) && AFTER_CALLING.has(wordAt(features, at + 1)))
      return !COMPETING.has(word) && !FIRM_WORDS.has(word);
  }
  return false;
};

/** `Zqwv Kvxt, defending,`: what counsel and judges do in court. */
const actsInCourt = (v: Features, at: number): boolean =>
  v.length > 1 && COURT_ACTS.has(wordAt(v, at)) && AFTER_COURT_ACT.has(wordAt(v, at + 1));
const COURT_ACTS = set('prosecuting defending mitigating presiding sentencing');
const AFTER_COURT_ACT = set(', . for said told');

const MINUTES = set('minute min');

const isTally = (features: Features, at: number): boolean => {
  if (MINUTES.has(wordAt(features, at + 1))) return true;
  const { tokens } = features.document;
  return shapeAt(features, at) === Shape.Number && tokens.end[at]! - tokens.start[at]! <= 2;
};

const INJURIES = set(
  'ankle knee hamstring groin calf shoulder elbow wrist concussion back hip foot thigh finger thumb illness',
);

const isInjury = (v: Features): boolean =>
  INJURIES.has(wordAt(v, v.nextAt + 1)) || INJURIES.has(wordAt(v, v.nextAt + 2));

const precedesComma = (features: Features): boolean => features.next === COMMA;

const acts = ({ next }: Features): boolean => personVerbs.has(next) && !COPULA.has(next);

/** What follows the candidate. */
export const evidenceAfter: readonly Evidence[] = [
  evidence('capital-said', '[Washington] said', 'capitals speak for governments and cities for teams', {
    single: true,
    first: ['placeName'],
    when: (v) => sayVerbs.has(v.next) || sayVerbs.has(v.previous) || acts(v),
  }),
  evidence(
    'said',
    { finds: ['[Okonkwo] said'], ignores: ['[Okonkwo] fell', 'An analyst at [Okonkwo] said'] },
    'people say things',
    { next: sayVerbs, when: (v) => !AT.has(v.previous) },
  ),
  evidence('acted', '[Okonkwo] resigned', 'it does what mostly people do', { next: personVerbs, when: acts }),
  evidence('copula', '[Okonkwo] was', 'it is said to be or have something', { next: COPULA }),
  evidence(
    'past',
    { finds: ['[Okonkwo] assembled'], ignores: ['[Okonkwo] assembles'] },
    'a verb in the past follows',
    (v) => isPast(v, v.nextAt) && !AT.has(v.previous),
  ),
  evidence('age', { finds: ['[Okonkwo], 42,', '[Zqwv] was 40.'], ignores: ['[Okonkwo], 42 shops'] }, 'an age follows', {
    next: anyOf(commas, BE),
    when: (v) => (precedesComma(v) && isAge(v, v.nextAt + 1)) || isAged(v),
  }),
  evidence(
    'born',
    { finds: ['[Aksel Brandt] (born 1950)'], ignores: ['[Aksel Brandt] (built 1950)'] },
    'birth or death follows in brackets',
    {
      next: brackets,
      when: (v) => BORN.has(wordAt(v, v.nextAt + 1)),
    },
  ),
  evidence(
    'life',
    { finds: ['[Aksel Brandt] (1912–1990)'], ignores: ['[Aksel Brandt] (Oslo)'] },
    'years follow in brackets',
    {
      next: brackets,
      when: (v) => shapeAt(v, v.nextAt + 1) === Shape.Number,
    },
  ),
  evidence(
    'tally',
    {
      finds: ['[Okonkwo] (45),', '[Zqwv Kvxt] (ankle) is out.', '[Zqwv] 4-11 2-2 10, Kvxt 3-8 0-0 7.'],
      ignores: ['[Okonkwo] (Ghana),', '[Zqwv] 4-11, Kvxt 3-8.'],
    },
    'a minute, a score, an age or what hurts a player follows in brackets, or the row of a box score',
    (v) => (v.next === OPEN ? isTally(v, v.nextAt + 1) || isInjury(v) : hasFigures(v.document, v.nextAt)),
  ),
  evidence(
    'employer',
    "[Pemberton]'s Aksel Brandt",
    'of people one says what the other is to them: their wife, their minister',
    { has: 'employs' },
  ),
  evidence('who', '[Okonkwo], who', 'who asks for a person', {
    next: anyOf(WHO, commas),
    when: (v) => !precedesComma(v) || WHO.has(wordAt(v, v.nextAt + 1)),
  }),
  evidence(
    'apposition',
    {
      finds: ['[Okonkwo], a teacher', '[Zqwv], a cleaner, left.', '[Zqwv Kvxt], prosecuting, said so.'],
      ignores: [
        '[Okonkwo], a village, lost a teacher',
        '[Zqwv Kvxt], owned by a teacher,',
        '[Zqwv], a big retailer, lost.',
      ],
    },
    'what the person does follows the comma',
    {
      next: commas,
      when: (v) => tellsRole(v, v.nextAt + 1) || tellsCalling(v, v.nextAt + 1) || actsInCourt(v, v.nextAt + 1),
    },
  ),
  evidence(
    'pronoun',
    { finds: ['[Okonkwo] lost his keys'], ignores: ['[Okonkwo] lost its keys'] },
    'he or she follows in the sentence',
    (v) => among(v, v.nextAt, 12, HERE),
  ),
  evidence('possessive', "[Okonkwo]'s keys", 'it owns something', { has: 'owns' }),
  evidence('kin', "[Okonkwo]'s wife", 'its death, wife or career is that of a person', {
    has: 'owns',
    when: (v) => KIN.has(wordAt(v, v.nextAt + 1)),
  }),
  evidence('and-after', '[Okonkwo] and', 'people come in pairs', { next: AND }),
  evidence('firm', '[Okonkwo] & Sons', 'firms are called so', {
    single: true,
    when: (v) => AMPERSAND.has(v.next) || AMPERSAND.has(v.previous),
  }),
  evidence(
    'locates',
    { finds: ['[Aksel], North Carolina'], ignores: ['By [Zqwv Kvxt], Oslo'] },
    'a comma and a place follow a place',
    { has: 'locates', when: (v) => !isCredit(v.document, v.candidate) },
  ),
  evidence('origin', '[Okonkwo] (Ghana)', 'where the person is from follows in brackets', { has: 'origin' }),
  evidence('held', 'the [Okonkwo] administration', 'people hold office', { next: HELD_BY_PEOPLE }),
  evidence('in-office', 'the [Kovalenko] administration', 'an administration is called after whoever heads it', {
    single: true,
    previous: THE,
    next: IN_OFFICE,
    when: (v) => v.first !== 'word',
  }),
  evidence('attribute', '[Okonkwo] company', 'it qualifies a firm or a place', { next: BELONGS }),
  evidence('followed', '[Okonkwo] Tuesday', 'capitalised words that are no name follow', { has: 'followed' }),
];
