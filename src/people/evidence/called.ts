import { wordList } from '../../lexicon/lists.js';
import { Shape } from '../../text/tokens.js';
import { organisationWords } from '../lexicon/words.js';
import type { Features } from '../weighing/features.js';
import { commas, DASHES, evidence, isOwner, shapeAt, wordAt, type Evidence } from './evidence.js';
import { set } from '../../lexicon/vocabulary.js';

const QUOTES = set('" “ ” \' ‘ ’');

const isQuote = (v: Features, at: number): boolean => QUOTES.has(wordAt(v, at));

const isQuoted = (v: Features): boolean => isQuote(v, v.previousAt) && isQuote(v, v.nextAt);
const TITLE = 8;
const WORKS = set(
  'album book film movie novel play poem single song series show opera musical memoir painting ballet hit',
);

/** `the album “Kind of Brandt”`: within the title of a work. */
const isInTitle = (v: Features): boolean => {
  if (isOwnerOfTitle(v)) return true;
  let isCapitals = isQuote(v, v.nextAt) && v.previousAt >= 0 && !isQuote(v, v.previousAt);
  for (let at = v.candidate.from - 1; at > v.candidate.from - TITLE; at--) {
    if (isQuote(v, at)) return isCapitals || WORKS.has(wordAt(v, at - 1));
    // `for "Who Saw Ola Brandt"`: all of it begins with capitals, and no mark is in it.
    isCapitals &&= shapeAt(v, at) === Shape.Capital;
  }
  return false;
};

/** `in “Brandt's Ark”`: the possessor begins the title, and nothing but capitals follows. */
const isOwnerOfTitle = (v: Features): boolean => {
  if (!isOwner(v) || !isQuote(v, v.previousAt) || shapeAt(v, v.nextAt + 1) !== Shape.Capital) return false;
  let at = v.nextAt + 2;
  while (at < v.nextAt + TITLE && shapeAt(v, at) === Shape.Capital) at++;
  return isQuote(v, at);
};

const AWARDS = set('oscar emmy grammy tony bafta pulitzer golden heisman nobel');
const AWARDED = wordList('people/awarded');

const isAward = (v: Features): boolean =>
  AWARDS.has(wordAt(v, v.candidate.from)) &&
  (AWARDED.has(v.next) || (DASHES.has(wordAt(v, v.nextAt)) && AWARDED.has(wordAt(v, v.nextAt + 1))));

const OF = set('of');

/** `the Rapid Support Forces of Aksel Brandt`: those who lead them. */
const LED = set(
  `forces army government party front regime movement gang militia brigade brigades administration orchestra
   alliance bloc coalition faction camp junta`,
);

/** `the Attica Group of Aksel Brandt`: those who own them, if a first name says that it is somebody. */
const OWNED = set('company empire group holdings');

/** `Church of Jesus Christ`: a capitalised word for an organisation, and *of*. */
const isOfOrganisation = (v: Features): boolean =>
  OF.has(v.previous) &&
  !LED.has(wordAt(v, v.previousAt - 1)) &&
  !(v.first === 'first' && OWNED.has(wordAt(v, v.previousAt - 1))) &&
  shapeAt(v, v.previousAt - 1) === Shape.Capital &&
  organisationWords.has(wordAt(v, v.previousAt - 1));

const SHIP_PREFIXES = set('ins ms hms uss usns rms mv hmcs hmas hmnzs brp uscgc rfa ss mt');
const VESSELS = set(
  `warship frigate destroyer trawler tanker ferry submarine freighter yacht schooner icebreaker tugboat ship carrier
   liner cutter barge lifeboat steamer`,
);

const startsAsShip = (v: Features): boolean => {
  const word = wordAt(v, v.candidate.from);
  return VESSELS.has(word) || (SHIP_PREFIXES.has(word) && shapeAt(v, v.candidate.from) === Shape.Upper);
};

const ITS = set('its their');

/** `Its submarine, Zqwv, sank` */
const isShipOfTheirs = (v: Features): boolean =>
  commas.has(v.previous) &&
  commas.has(v.next) &&
  VESSELS.has(wordAt(v, v.previousAt - 1)) &&
  ITS.has(wordAt(v, v.previousAt - 2));

/** `the frigate Zqwv`, `HMS Zqwv`; a title begins with a capital: `Ms Zqwv`. */
const isAfterShip = (v: Features): boolean =>
  (VESSELS.has(v.previous) && shapeAt(v, v.previousAt) === Shape.Lower) ||
  (SHIP_PREFIXES.has(v.previous) && shapeAt(v, v.previousAt) === Shape.Upper);

/** `eWEEK`, `YouTube`, but `McCain`, `LaSalle`, `DeVos`. */
const isCamel = (v: Features): boolean => {
  const { document, candidate } = v;
  const written = document.text.slice(document.tokens.start[candidate.from], document.tokens.end[candidate.from]);
  return !/^(?:Ma?c|La|Le|De|Di|Da|Du|Van|Von|Fitz|O['’]|St|D['’]|El|Al|Ben)/.test(written);
};

const EPONYMS = set('disease syndrome lymphoma palsy theorem paradox comet sarcoma chorea conjecture');
const LAWS = set('act acts amendment bill bills law laws legislation treaty accord rule');
const THE = set('the a');

/** Evidence that a name is that of a thing: a work, a prize, a church, a law, a ship, a brand. */
export const calledEvidence: readonly Evidence[] = [
  evidence('quoted', 'the play “[Aksel Brandt]”', 'works stand in quotation marks', { single: false, when: isQuoted }),
  evidence('award', '[Oscar] winner', 'the prize, not somebody', { single: true, when: isAward }),
  evidence('name-of', 'the Church of [Aksel Brandt]', 'an organisation is called after somebody', isOfOrganisation),
  evidence(
    'eponym',
    { finds: ["[Zqwv]'s disease", 'the [Kvist-Brandt] bill'], ignores: ["[Zqwv]'s dog", 'the bill of [Kvist]'] },
    'diseases and laws are called after people',
    (v) => (LAWS.has(v.next) && THE.has(v.previous)) || (isOwner(v) && EPONYMS.has(wordAt(v, v.nextAt + 1))),
  ),
  evidence(
    'in-title',
    {
      finds: ['the album “Rain [Brandt]”', 'a prize for "Who [Saw Zqwv]"', "since “[Brandt]'s Ark” won"],
      ignores: ["“[Brandt]'s Ark is old,” she said.", 'a prize for "what [Zqwv]"', 'She said: "Let Us Go, [Zqwv]"'],
    },
    'works have titles in quotation marks',
    isInTitle,
  ),
  evidence(
    'ship',
    {
      finds: [
        ...['the frigate [Zqwv]', 'the ferry [Zqwv]', 'the [INS Zqwv]', 'the [Warship Zqwv]'],
        ...['the BRP [Ana Kovač]', 'on the liner [Ola Zqwv]', 'Its submarine, [Zqwv Kvxt], sank.'],
      ],
      ignores: ['the sailor [Zqwv]', 'On its ferry, [Ola Zqwv] sang.'],
    },
    'ships are called so',
    (v) => isAfterShip(v) || isShipOfTheirs(v) || (v.length > 1 && startsAsShip(v)),
  ),
  evidence('camel', '[TubeWorks] said', 'capitals inside a word are those of brands', { has: 'camel', when: isCamel }),
];
