import { wordList } from '../../lexicon/lists.js';
import { Shape } from '../../text/tokens.js';
import type { Features } from '../weighing/features.js';
import type { Kind } from '../weighing/word-kinds.js';
import {
  endsOwned,
  hasPerson,
  isCliticBeforeHead,
  isCliticBeforeVerb,
  isSaint,
  isShopAt,
  ownsHouse,
} from './clitics.js';
import { COMMA, OPEN } from '../../lexicon/marks.js';
import { isEmployer } from './callings.js';
import {
  anyOf,
  among,
  AMPERSAND,
  brackets,
  commas,
  evidence,
  isGiven,
  isLower,
  isOwner,
  shapeAt,
  wordAt,
  type Evidence,
} from './evidence.js';
import { THE } from '../../lexicon/small-words.js';
import { set } from '../../lexicon/vocabulary.js';

const FIRM_THINGS = wordList('people/firm-things');

const MOVES = wordList('people/share-moves');

const MEASURES = set('% percent per pct points cents pence basis million billion $ £ €');

const FIRM_VERBS = wordList('people/firm-verbs');

const BOUGHT = set(
  `acquire acquired acquiring acquires buy bought buying buys own owned owning owns sue sued suing upgrade upgraded
   downgraded rival rivals competitor competitors founded co-founded`,
);

/** People are sued, too. */
const ACQUIRED = set(
  'acquire acquired acquiring acquires buy bought buying buys own owned owning owns founded co-founded',
);

const TICKERS = set('nasdaq nyse amex lse tse nyse-amex');
const LEGAL_FORMS = set('inc corp ltd llc plc co ag gmbh sa nv');

/** Words for what firms do that also precede names of several words. */
const CALLINGS = wordList('people/callings');

/** A figure within a few words: `fell 2.1 %`, `added $3 to 412`. */
const isMeasured = (features: Features, from: number): boolean => {
  for (let at = from; at < from + 5; at++)
    if (shapeAt(features, at) === Shape.Number) return among(features, Math.max(from, at - 1), 4, MEASURES);
  return false;
};

const isMoved = (v: Features): boolean => MOVES.has(v.next) && isMeasured(v, v.nextAt + 1);

/** `bought Zqwv`, `bought Peru's Zqwv` */
const isAcquired = (v: Features): boolean =>
  ACQUIRED.has(v.previous) || (shapeAt(v, v.previousAt) === Shape.Clitic && ACQUIRED.has(wordAt(v, v.previousAt - 2)));

/** The token after the name and its possessive. */
const afterOwner = (features: Features): number => features.nextAt + (isOwner(features) ? 1 : 0);

const isFirmThing = (features: Features): boolean => {
  const at = afterOwner(features);
  if (at < 0 || !isLower(features, at)) return false;
  return FIRM_THINGS.has(wordAt(features, at)) || (at > features.nextAt && FIRM_THINGS.has(wordAt(features, at + 1)));
};

const OFFICERS = set(
  'chairman chairwoman chairperson ceo cfo coo founder founders owner owners headquarters workforce',
);
const LEADERS = set('chief managing finance');
const OF_FIRMS = set('executive financial operating director officer');

const WHOSE = set('whose');

const isLedAsFirm = (features: Features): boolean => {
  // `Zqwv, whose chairman`
  const isWhose = WHOSE.has(wordAt(features, features.nextAt + 1));
  if (!isOwner(features) && !isWhose) return false;
  const at = features.nextAt + (isWhose ? 2 : 1);
  const [word, next] = [wordAt(features, at), wordAt(features, at + 1)];
  return OFFICERS.has(word) || (LEADERS.has(word) && OF_FIRMS.has(next));
};

/** `Holt & Aziz`: the other side of the `&` is one capitalised word too, and no full name; `Ana & Ola` are people. */
const isPartner = (v: Features): boolean => {
  const isBefore = AMPERSAND.has(v.next);
  if (!PARTNERS.includes(v.first) || (!isBefore && !AMPERSAND.has(v.previous))) return false;
  // `Aksel & the Zqwvs`
  if (isBefore && wordAt(v, v.nextAt + 1) === THE) return shapeAt(v, v.nextAt + 2) === Shape.Capital;
  const other = isBefore ? v.nextAt + 1 : v.previousAt - 1;
  if (isSame(v, other)) return true;
  return shapeAt(v, other) === Shape.Capital && (v.first !== 'first' || !isGiven(v, other));
};
/** `Brandt & Brandt`: of two people with one name, one would have another beside it. */
const isSame = (v: Features, other: number): boolean =>
  wordAt(v, other) !== 0 && wordAt(v, other) === wordAt(v, v.candidate.from);
const PARTNERS: readonly Kind[] = ['last', 'lastWord', 'family', 'unknown', 'word', 'first'];

/** What follows the `&` in the name of a firm. */
const HEIRS = set('sons son daughters daughter brothers bros co company partners associates');

const WHICH = set('which where');
const BASED = set('based headquartered founded located owned listed established');
const BASED_BEFORE = set('based');
const OF_OR_IN = set('of in');
const PARTS_OF_FIRMS = set(
  `subsidiary unit division offices headquarters website shares stake customers shareholders employees acquisition takeover
   purchase bankruptcy maker makers operator publisher chairman chairwoman chairperson ceo cfo founder co-founder executive owner`,
);
const ITS = set('its');

/** It begins the sentence, and no other name comes before *its*. */
const opensWithIts = (features: Features): boolean => {
  if (features.candidate.title !== null) return false;
  for (let at = features.nextAt; at < features.nextAt + 10; at++) {
    if (ITS.has(wordAt(features, at))) return true;
    if (!isLower(features, at)) return false;
  }
  return false;
};

/** What only firms have, do or are called. */
export const firmEvidence: readonly Evidence[] = [
  evidence('firm-thing', '[Zqwv] shares slid.', 'only firms have shares, plants and customers', {
    single: true,
    when: isFirmThing,
  }),
  evidence(
    'firm-thing-full',
    {
      finds: [
        '[Aksel Brandt] shares slid.',
        'It acquired [Aksel Zqwv].',
        "[Aksel Zqwv]'s founder",
        "It bought Peru's [Aksel Zqwv].",
        '[Aksel Zqwv] fell 2.1 percent.',
      ],
      ignores: ['[Aksel Brandt] shared it.', 'They met [Aksel Zqwv].'],
    },
    'only firms have shares, plants and founders, and are bought',
    { single: false, when: (v) => isAcquired(v) || isFirmThing(v) || isLedAsFirm(v) || isMoved(v) },
  ),
  evidence(
    'moves',
    { finds: ['[Zqwv] fell 2.1 percent.', '[Zqwv] rose $1.20.'], ignores: ['[Zqwv] fell twice.'] },
    'a share or an index moves by a figure',
    { next: MOVES, when: (v) => isMeasured(v, v.nextAt + 1) },
  ),
  evidence('firm-verb', '[Zqwv] launched a phone.', 'firms make, sell and launch', { single: true, next: FIRM_VERBS }),
  evidence('firm-verb-full', '[Aksel Brandt] launched a phone.', 'firms make, sell and launch', {
    single: false,
    next: FIRM_VERBS,
  }),
  evidence('bought', 'It acquired [Zqwv].', 'firms are bought and sued', { single: true, previous: BOUGHT }),
  evidence('based-before', 'Oslo-based [Zqwv Kvxt] lost.', 'firms and bands are based somewhere', {
    previous: BASED_BEFORE,
    when: (v) => v.document.text.charAt(v.document.tokens.start[v.previousAt - 1] ?? 0) === '-',
  }),
  evidence('ticker', '[Zqwv] (NYSE: ZQ)', 'a stock exchange or a legal form follows', {
    next: anyOf(brackets, commas),
    when: (v) => (v.next === OPEN ? TICKERS : LEGAL_FORMS).has(wordAt(v, v.nextAt + 1)),
  }),
  evidence('firm-calling', 'fashion retailer [Aksel Brandt]', 'what a firm does stands before it', {
    single: false,
    previous: CALLINGS,
    when: (v) => isLower(v, v.previousAt),
  }),
  evidence('firm-calling-alone', 'software maker [Zqwv]', 'what a firm does stands before the one word', {
    single: true,
    previous: CALLINGS,
    when: (v) => isLower(v, v.previousAt),
  }),
  evidence(
    'clitic-place',
    {
      finds: [
        "Queen [Aksel]'s County",
        "outside [Aksel]'s Grill",
        "St. [Zqwv]'s",
        "[Brandt]'s opened forty shops.",
        "and so did [Brandt]'s.",
        "[Zqwv]'s Aksel Kvxt objected.",
      ],
      ignores: ["Queen [Aksel]'s dogs", "[Brandt]'s forty shops opened."],
    },
    'the possessive belongs to the name of a place, a church, a school or a shop',
    {
      single: true,
      has: 'owns',
      when: (v) => ownsHouse(v) || isSaint(v) || isCliticBeforeVerb(v) || endsOwned(v) || isShopAt(v) || hasPerson(v),
    },
  ),
  evidence('clitic-head', "[Brandt]'s Club", 'the possessor begins the name of an organisation or a place', {
    has: 'owns',
    when: isCliticBeforeHead,
  }),
  evidence('which', '[Zqwv], which lost', 'of people one says who, and not which', {
    next: commas,
    when: (v) => WHICH.has(wordAt(v, v.nextAt + 1)),
  }),
  evidence('based', '[Zqwv], based in Oslo', 'firms are based and founded somewhere', {
    next: anyOf(BASED, commas),
    when: (v) =>
      BASED.has(v.next === COMMA ? wordAt(v, v.nextAt + 1) : v.next) &&
      isLower(v, v.nextAt + (v.next === COMMA ? 1 : 0)),
  }),
  evidence(
    'part-of',
    {
      finds: [
        'a subsidiary of [Aksel Zqwv]',
        'an analyst at [Zqwv Kvxt]',
        'the chief executive of [Zqwv]',
        "[Zqwv]'s chief executive",
        '[Zqwv], whose chairman resigned,',
      ],
      ignores: ["[Zqwv]'s chief worry", 'the friends of [Aksel Zqwv]', 'a party at [Zqwv]'],
    },
    'firms have units, shares and chief executives, and analysts work at them',
    (v) =>
      (v.length < 2 && isLedAsFirm(v)) ||
      (OF_OR_IN.has(v.previous) && PARTS_OF_FIRMS.has(wordAt(v, v.previousAt - 1))) ||
      isEmployer(v),
  ),
  evidence('its', '[Zqwv] lost its way.', 'what it has is called its', { has: 'opens', when: opensWithIts }),
  evidence(
    'partnership',
    {
      finds: ['[Holt] & Aziz', '[Johnson] & Johnson', '[J. Zqwv] & Sons', '[Aksel] & the Zqwvs'],
      ignores: ['[Aksel] & Ola', '[Ola Zqwv] & Ana Brandt'],
    },
    'firms are called after their partners',
    (v) => (v.length === 1 ? isPartner(v) : AMPERSAND.has(v.next) && HEIRS.has(wordAt(v, v.nextAt + 1))),
  ),
];
