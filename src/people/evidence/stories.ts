import { CLASSES } from '../lexicon/classes.js';
import { LETTERS, POSITIONS } from '../candidates/run-fronts.js';
import { isCredit } from '../candidates/credits.js';
import type { Features } from '../weighing/features.js';
import { classesOf } from '../lexicon/lexicon.js';
import { isRole } from '../roles/role-words.js';
import { isPresentVerb, mayBePresentVerb } from '../../language/past-verbs.js';
import { lookUp, set } from '../../lexicon/vocabulary.js';
import { wordList } from '../../lexicon/lists.js';
import { Shape } from '../../text/tokens.js';
import { persons, sayVerbs, titles } from '../lexicon/words.js';
import { COMMA } from '../../lexicon/marks.js';
import { isAddressed } from './addressed.js';
import { isFirmOrPerson } from './callings.js';
import { ARTICLES, CALLINGS, isNamedThing, isSaidToBeThing, isThingBeside } from './things.js';
import { AND, anyOf, evidence, isLower, shapeAt, wordAt, commas, type Evidence } from './evidence.js';

const BELONGS = wordList('people/belongs');
const KIN = set('daughters sons children siblings grandchildren brothers sisters twins');
const STORMS = set('storm storms hurricane hurricanes typhoon typhoons cyclone cyclones depression');
const WORKS = set(
  `award awards prize prizes medal trophy scholarship fellowship lecture column show programme program blog podcast
   newsletter foundation academy airport arena auditorium bridge building center centre clinic courthouse dam hall highway hospital
   library museum park plaza school square stadium street theater theatre`,
);
const PROGRAMMES = set('live tonight show podcast');
const BUILDINGS = set('airport arena courthouse hospital library museum park plaza square stadium station');
const AT = set('at near in outside from to around inside');
const PLACED = set('in near outside around throughout across');
const BE = set('is was are were');
const CREDITED = set('by from and , / : & | with');
const SLASH = set('/');
const AGENCIES = set('pool handout file reuters getty images archive shutterstock alamy');

/** `the Zqwv award`: an article stands before it, or before the one adjective. */
const isOfWork = (v: Features): boolean =>
  ARTICLES.has(v.previous) ||
  (BUILDINGS.has(v.next) && (AT.has(v.previous) || shapeAt(v, v.previousAt) === Shape.Clitic)) ||
  (isLower(v, v.previousAt) && ARTICLES.has(wordAt(v, v.previousAt - 1)));

/** `on Aksel Brandt Live`: the rest of the name of a programme has a capital. */
const isProgramme = (v: Features): boolean =>
  v.length > 1 && PROGRAMMES.has(v.next) && shapeAt(v, v.nextAt) === Shape.Capital;

/** `REUTERS/Ana Kovač/Pool`: agencies are named in a credit, too. */
const isAgency = (v: Features): boolean => SLASH.has(v.previous) && AGENCIES.has(wordAt(v, v.candidate.from));

const isPresent = (v: Features): boolean =>
  !BELONGS.has(v.next) && (isPresentVerb(v.document, v.nextAt) || doesThere(v));

/** `Ana Kovač paints in a barn`: verb or noun, but a name that opens the sentence precedes it, a preposition follows. */
const doesThere = (v: Features): boolean =>
  v.opens && v.length === 2 && THERE.has(wordAt(v, v.nextAt + 1)) && mayBePresentVerb(v.document, v.nextAt);
const THERE = set('in at for with from his her');

/** `"I am late," Brandt said`: a closing quotation mark precedes it. */
const isAfterQuote = (v: Features): boolean =>
  v.previousAt >= 0 && '"”’'.includes(v.document.text.charAt(v.document.tokens.start[v.previousAt]!));

/** `Marines said`: the plural of a word for people or of an ordinary word. */
const isPlural = (v: Features): boolean => {
  if (v.candidate.title !== null || !/[^s]s$/.test(v.spelling)) return false;
  const one = v.spelling.slice(0, -1);
  const word = lookUp(one);
  return persons.has(word) || titles.has(word) || (classesOf(one) & CLASSES.common) !== 0;
};

/** `Zqwv is the county's expert`: an office or a calling within a few words. */
const isSaidToBe = (v: Features): boolean => {
  for (let at = v.nextAt + 1; at < v.nextAt + 8; at++) {
    const word = wordAt(v, at);
    if (word === COMMA || (shapeAt(v, at) === Shape.Capital && at > v.nextAt + 1)) return false;
    if (titles.has(word) && isRole(word) && !(MAJOR.has(word) && isAdjective(v, at))) return true;
  }
  return false;
};
/** `Zqwv is a major Brazilian manufacturer`, but `Ola is a major in the army`. */
const isAdjective = (v: Features, at: number): boolean =>
  shapeAt(v, at + 1) === Shape.Capital || (isLower(v, at + 1) && !AFTER_RANKS.has(wordAt(v, at + 1)));
const MAJOR = set('major general private principal chief prime');
const AFTER_RANKS = set('in of at with for who from and');

const isCalled = (v: Features): boolean =>
  v.candidate.title === null && isLower(v, v.previousAt) && !titles.has(v.previous);

/** `Sabres D Ola Kvist`: a position in the team, which was cut from the name. */
const isPlayer = (v: Features): boolean =>
  v.candidate.before === 'word' && shapeAt(v, v.previousAt) === (LETTERS.has(v.previous) ? Shape.Initial : Shape.Upper);

/** `storm [Clara]`, `Hurricanes Zqwv and [Clara]`, `the storm, named [Clara],` */
const isStorm = (v: Features): boolean => {
  if (STORMS.has(v.previous)) return true;
  const before = wordAt(v, v.previousAt - 1);
  if (AND.has(v.previous)) return STORMS.has(wordAt(v, v.previousAt - 2));
  return STORMS.has(commas.has(before) ? wordAt(v, v.previousAt - 2) : before);
};
const NAMED = set('named dubbed');

/** `By Ola Kvist, [Asaba]`: one word after the comma ends a byline. */
const isPlaceOfLine = (v: Features): boolean =>
  v.length === 1 &&
  commas.has(v.previous) &&
  wordAt(v, v.nextAt) === 0 &&
  shapeAt(v, v.previousAt - 2) === Shape.Capital;

/** Evidence from callings, named things and credits. */
export const storyEvidence: readonly Evidence[] = [
  evidence(
    'calling',
    {
      finds: ['herpetologist [Zqwv Kvxt]', 'Sabres D [Bowen Zqwv]', 'recalled G [Aksel Brandt]'],
      ignores: ['Ola D [Bowen Zqwv]', 'a pearl buyer [Zqwv Kvxt]'],
    },
    'a word for what people do stands before it',
    {
      previous: anyOf(persons, POSITIONS, LETTERS),
      when: (v) =>
        (persons.has(v.previous) && isCalled(v) && !CALLINGS.has(v.previous) && !isFirmOrPerson(v, v.previousAt)) ||
        isPlayer(v),
    },
  ),
  evidence(
    'credit',
    { finds: ['Reporting by [Zqwv Kvxt]'], ignores: ['REUTERS/Ana Kovač/[Pool]'] },
    'who wrote, edited or photographed is named so',
    { previous: CREDITED, when: (v) => !isAgency(v) && !isPlaceOfLine(v) && isCredit(v.document, v.candidate) },
  ),
  evidence(
    'named-thing',
    {
      finds: [
        'the band [Aksel Brandt]',
        'Law firm [Aksel Brandt] won.',
        'his third restaurant, [Ana Ruiz], opened.',
        'The MV [Ana Ruiz] sank.',
      ],
      ignores: ['In its first film, [Ana Ruiz], 40, sang.', 'He left the restaurant, [Ana Ruiz] said.'],
    },
    'bands, papers and ships have names',
    { single: false, when: isNamedThing },
  ),
  evidence(
    'named-thing-alone',
    { finds: ['the band [Aksel]', "Last week's storm, [Aksel], was worse."], ignores: ['his band, [Aksel] said'] },
    'bands, papers and ships have names',
    { single: true, when: isNamedThing },
  ),
  evidence(
    'said-to-be-thing',
    {
      finds: ['[Zqwv] is a village', 'It is owned by [Zqwv Kvxt], a mining company based in Turku.'],
      ignores: ['It is owned by [Ana Kvist], a company director.', 'He met [Ana Kvist], a company and two banks.'],
    },
    'it is said to be a place, a firm or a thing',
    { next: anyOf(BE, commas), when: (v) => (commas.has(v.next) ? isThingBeside(v) : isSaidToBeThing(v)) },
  ),
  evidence('kin-comma', 'two daughters, [Zqwv] and Ana', 'the names of kin follow', {
    previous: commas,
    when: (v) => KIN.has(wordAt(v, v.previousAt - 1)),
  }),
  evidence(
    'storm',
    {
      finds: ['tropical storm [Clara]', 'Hurricanes Zqwv and [Clara]', 'The storm, named [Clara], hit.'],
      ignores: ['his brother and [Clara]', 'a sailor in the storm, a man named [Clara], died.'],
    },
    'storms have first names',
    { previous: anyOf(STORMS, AND, NAMED), when: isStorm },
  ),
  evidence(
    'work',
    {
      finds: [
        ...['the [Aksel Brandt] award', "Oslo's [Aksel Brandt] airport", 'at [Aksel Brandt] stadium'],
        'on [Larry King] Live on Monday',
      ],
      ignores: ['[Aksel Brandt] award', "Oslo's [Aksel Brandt] award"],
    },
    'prizes, columns, programmes and buildings are called after people',
    { next: anyOf(WORKS, PROGRAMMES), when: (v) => (WORKS.has(v.next) && isOfWork(v)) || isProgramme(v) },
  ),
  evidence('present', '[Okonkwo] owns the barn.', 'a verb in the present follows', {
    single: true,
    has: 'beforeSmall',
    when: isPresent,
  }),
  evidence('present-full', '[Aksel Brandt] plays there.', 'a verb in the present follows', {
    single: false,
    has: 'beforeSmall',
    when: isPresent,
  }),
  evidence('quote-said', '"I am late," [Brandt] said.', 'somebody speaks whose words were quoted', {
    single: true,
    next: sayVerbs,
    when: isAfterQuote,
  }),
  evidence(
    'calling-opens',
    { finds: ['[Botanist] who saved seeds'], ignores: ['[Zqwv] who saved seeds', 'A [Botanist] who saved seeds'] },
    'a word for what people do opens the sentence',
    {
      single: true,
      first: ['unknown', 'word'],
      has: 'opens',
      when: (v) => v.candidate.title === null && persons.has(wordAt(v, v.candidate.from)),
    },
  ),
  evidence('plural-opens', '[Marines] said so.', 'the plural of an ordinary word opens the sentence', {
    single: true,
    first: ['unknown'],
    has: 'opens',
    when: isPlural,
  }),
  evidence('in-place', 'in [London]', 'one is in a place, though some are called so', {
    single: true,
    first: ['placeName', 'countryName', 'demonymName'],
    previous: PLACED,
  }),
  evidence('said-to-be', '[Zqwv] is the chairman', 'it is said to hold an office', { next: BE, when: isSaidToBe }),
  evidence(
    'addressed',
    {
      finds: [
        'Hey [Aksel]!',
        'spoke to [Aksel] there',
        'a letter was from [Aksel].',
        'an aide surnamed [Zqwv]',
        'a dealer known only as [Zqwv]',
        'a farmer whose surname is [Zqwv]',
        'a man named [Zqwv]',
        'Ana Kovač, nicknamed [Zqwv], sang.',
        'a film starring [Zqwv]',
        'She was born [Zqwv Kvxt] in Oslo.',
        'a novice, known as [Zqwv],',
        '[Okonkwo] and I',
        '[Aksel], you know it.',
      ],
      ignores: [
        'went to [Zqwv] there',
        'a town known as [Zqwv]',
        'a horse named [Zqwv]',
        'the river is [Zqwv]',
        '[Oslo], you know it.',
      ],
    },
    'people are greeted, spoken and written to, identified by a name, and there with the speaker',
    isAddressed,
  ),
];
