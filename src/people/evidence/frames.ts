import { Shape } from '../../text/tokens.js';
import type { Features } from '../weighing/features.js';
import { organisationWords } from '../lexicon/words.js';
import { COMMA } from '../../lexicon/marks.js';
import { evidence, set, shapeAt, wordAt, type Evidence, brackets, commas } from './evidence.js';
import { hasFigures } from '../weighing/box-scores.js';
import { AND } from '../../lexicon/small-words.js';
import { wordList } from '../../lexicon/lists.js';
import { lookUp } from '../../lexicon/vocabulary.js';

const ACCORDING = set('according');
const TO = set('to');
const RIVALS = set('rival rivals hosts visitors champions visiting host newly-promoted promoted leaders neighbours');
const TEAM_STAFF = set(
  `captain coach defence defense defender fans goalkeeper keeper manager midfield midfielder offense offence quarterback
   striker supporters team-mate teammate winger pitcher roster lineup`,
);
const PLACE_HEADS = set(
  `archipelago canton capital city commune county department district governorate hamlet island islands municipality
   oblast peninsula port prefecture province region resort settlement state suburb town township village`,
);
const SIDES = set('north south east west outside mayor governor people resident residents citizens');
const OF = set('of');
const PLURALS = set('are were have');
const NEXT_OF = set('of');
const HYPHENS = set('- –');
const QUOTES = '"“”\'‘’';

const charAt = ({ document: { text, tokens } }: Features, at: number): string =>
  at < 0 || at >= tokens.length ? '' : text.charAt(tokens.start[at]!);

const isQuote = (v: Features, at: number): boolean =>
  shapeAt(v, at) === Shape.Punctuation && QUOTES.includes(charAt(v, at) || 'x');

const isQuoted = (v: Features): boolean => isQuote(v, v.previousAt) && isQuote(v, v.nextAt);

/** `31-10`, `6-4`: two numbers and a hyphen. */
const isScore = (v: Features, at: number): boolean =>
  shapeAt(v, at) === Shape.Number && '-–'.includes(charAt(v, at + 1) || 'x') && shapeAt(v, at + 2) === Shape.Number;

const isNumber = (v: Features, at: number): boolean => shapeAt(v, at) === Shape.Number;

/** The sentence ends after it, or continues with a punctuation mark. */
const endsClause = (v: Features): boolean =>
  v.nextAt < 0 || (shapeAt(v, v.nextAt) === Shape.Punctuation && '.;!?'.includes(charAt(v, v.nextAt)));

const THE = set('the a');
const SAID = set('said says announced reported');
const ITS = lookUp('its');
const AWARDS = set('oscar emmy grammy tony bafta pulitzer golden heisman nobel');
const AWARDED = wordList('people/awarded');

const isAward = (v: Features): boolean =>
  AWARDS.has(wordAt(v, v.candidate.from)) &&
  (AWARDED.has(v.next) || ('-–'.includes(charAt(v, v.nextAt) || 'x') && AWARDED.has(wordAt(v, v.nextAt + 1))));

/** `Church of Jesus Christ`: a capitalised word for an organisation, and *of*. */
const isOfOrganisation = (v: Features): boolean =>
  OF.has(v.previous) &&
  !LED.has(wordAt(v, v.previousAt - 1)) &&
  !(v.first === 'first' && OWNED.has(wordAt(v, v.previousAt - 1))) &&
  shapeAt(v, v.previousAt - 1) === Shape.Capital &&
  organisationWords.has(wordAt(v, v.previousAt - 1));

/** `the Rapid Support Forces of Aksel Brandt`: those who lead them. */
const LED = set(
  `forces army government party front regime movement gang militia brigade brigades administration orchestra
   alliance bloc coalition faction camp junta`,
);

/** `the Attica Group of Aksel Brandt`: those who own them, if a first name says that it is somebody. */
const OWNED = set('company empire group holdings');

/** `44,` after a comma. */
const isAged = (v: Features, at: number): boolean =>
  shapeAt(v, at) === Shape.Number && shapeAt(v, at + 1) === Shape.Punctuation;

/** `Soon, he left`: a word that opens the sentence before a comma. */
const isAside = (v: Features): boolean =>
  !isAged(v, v.nextAt + 1) && v.candidate.title === null && (v.isWord || v.spelling.endsWith('ly'));

const SHIP_PREFIXES = set('ins ms hms uss usns rms mv hmcs hmas hmnzs brp uscgc rfa ss mt');
const VESSELS = set(
  `warship frigate destroyer trawler tanker ferry submarine freighter yacht schooner icebreaker tugboat ship carrier
   liner cutter barge lifeboat steamer`,
);

const startsAsShip = (v: Features): boolean => {
  const word = wordAt(v, v.candidate.from);
  return VESSELS.has(word) || (SHIP_PREFIXES.has(word) && shapeAt(v, v.candidate.from) === Shape.Upper);
};

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

/** `V.S. Naipaul`, `J. Brandt`: letters with their full stops before a capitalised word. */
const isDotted = ({ document, candidate, first, last }: Features): boolean =>
  first === 'initial' &&
  ['last', 'first', 'unknown', 'family', 'lastWord'].includes(last) &&
  document.text.charAt(document.tokens.end[candidate.from]! - 1) === '.';

const EPONYMS = set('disease syndrome lymphoma palsy theorem paradox comet sarcoma chorea conjecture');
const owns = (v: Features): boolean => shapeAt(v, v.nextAt) === Shape.Clitic;
const LAWS = set('act acts amendment bill bills law laws legislation treaty accord rule');
const WOULD = set('will would had has is was expects plans hopes aims intends may could might');
const IT = set('it its');

/** `Zqwv said it would`, `Zqwv said its`: a firm or a team, not a person. */
const saysOfItself = (v: Features): boolean =>
  IT.has(wordAt(v, v.nextAt + 1)) && (WOULD.has(wordAt(v, v.nextAt + 2)) || wordAt(v, v.nextAt + 1) === ITS);

const isCoached = (v: Features): boolean => owns(v) && TEAM_STAFF.has(wordAt(v, v.nextAt + 1));

/** `Zqwv beat Kvxt 3-1`, but `6-3 7-5` of tennis. */
const isTeamWinner = (v: Features): boolean => {
  for (let at = v.nextAt + 1; at < v.nextAt + 6; at++)
    if (isScore(v, at)) return !isScore(v, at + 3) && !isScore(v, at + 4);
  return false;
};
/** The sentence that it begins is followed by one that begins with *its*. */
const isOwnerNext = (v: Features): boolean => {
  const { tokens, sentences } = v.document;
  return tokens.word[sentences.first[tokens.sentence[v.candidate.from]! + 1]!] === ITS;
};

/** `the album “Kind of Brandt”`: within the title of a work. */
const isInTitle = (v: Features): boolean => {
  let isCapitals = isQuote(v, v.nextAt) && v.previousAt >= 0 && !isQuote(v, v.previousAt);
  for (let at = v.candidate.from - 1; at > v.candidate.from - TITLE; at--) {
    if (isQuote(v, at)) return isCapitals || WORKS.has(wordAt(v, at - 1));
    // `for "Who Saw Ola Brandt"`: all of it begins with capitals, and no mark is in it.
    isCapitals &&= shapeAt(v, at) === Shape.Capital;
  }
  return false;
};
const TITLE = 8;
const WORKS = set(
  'album book film movie novel play poem single song series show opera musical memoir painting ballet hit',
);

const BEAT = set('beat beats defeated drew thrashed edged overcame routed lost');

/** `(Kvist 2014; Brandt et al., 2005)`: the year of a publication. */
const isReference = (v: Features): boolean => {
  const at = wordAt(v, v.nextAt) === COMMA ? v.nextAt + 1 : v.nextAt;
  if (!isYear(v, at) || !REFERENCE_END.has(wordAt(v, at + 1)) || !REFERENCE_START.has(v.previous)) return false;
  return v.first !== 'place' && v.first !== 'country' && v.first !== 'word';
};
const isYear = (v: Features, at: number): boolean =>
  shapeAt(v, at) === Shape.Number &&
  /^(?:1[5-9]|20)\d\d$/.test(v.document.text.slice(v.document.tokens.start[at], v.document.tokens.end[at]));
const REFERENCE_START = set('( ; & ,');
const REFERENCE_END = set(') ;');
const ET = set('et');
const AL = set('al');

/** Evidence from short patterns around a name. */
export const frameEvidence: readonly Evidence[] = [
  evidence('according', 'according to [Okonkwo]', 'one cites people', {
    previous: TO,
    when: (v) => ACCORDING.has(wordAt(v, v.previousAt - 1)),
  }),
  evidence(
    'rival',
    { finds: ['rivals [Okonkwo]', "[Okonkwo]'s coach"], ignores: ["[Okonkwo]'s dog"] },
    'teams and firms have rivals, coaches and captains',
    { single: true, when: (v) => RIVALS.has(v.previous) || isCoached(v) },
  ),
  evidence(
    'score',
    { finds: ['beat [Okonkwo] 31-10', '[Zqwv] beat Kvxt 3-1.'], ignores: ['[Zqwv] beat Kvxt 6-3 7-5.'] },
    'a score follows, or the other team and a score',
    {
      single: true,
      when: (v) => (isScore(v, v.nextAt) && !hasFigures(v.document, v.nextAt)) || (BEAT.has(v.next) && isTeamWinner(v)),
    },
  ),
  evidence('record', '[Okonkwo] (2-6)', 'games won and lost follow in brackets', {
    next: brackets,
    when: (v) => isScore(v, v.nextAt + 1),
  }),
  evidence('result', '[Okonkwo] 24', 'a number follows', { single: true, when: (v) => isNumber(v, v.nextAt) }),
  evidence('place-of', 'the city of [Okonkwo]', 'the city of, north of: a place', {
    previous: OF,
    when: (v) => PLACE_HEADS.has(wordAt(v, v.previousAt - 1)) || SIDES.has(wordAt(v, v.previousAt - 1)),
  }),
  evidence('quoted', 'the play “[Aksel Brandt]”', 'works stand in quotation marks', { single: false, when: isQuoted }),
  evidence('plural-verb', '[Okonkwo] are', 'a plural verb follows', {
    single: true,
    next: PLURALS,
    when: (v) => v.previous !== AND,
  }),
  evidence('of-after', '[Okonkwo] of', 'of follows', { single: true, next: NEXT_OF }),
  evidence('ends-clause', 'to [Okonkwo].', 'nothing follows', { single: true, when: endsClause }),
  evidence('ends-clause-full', 'to [Aksel Brandt].', 'nothing follows', { single: false, when: endsClause }),
  evidence('hyphen-after', '[Okonkwo]-based', 'a hyphen follows', {
    next: HYPHENS,
    when: (v) =>
      '-–'.includes(charAt(v, v.nextAt) || 'x') &&
      v.document.tokens.end[v.candidate.to - 1] === v.document.tokens.start[v.nextAt],
  }),
  evidence('award', '[Oscar] winner', 'the prize, not somebody', { single: true, when: isAward }),
  evidence('name-of', 'the Church of [Aksel Brandt]', 'an organisation is called after somebody', isOfOrganisation),
  evidence('aside', '[Still], she left.', 'an ordinary word opens the sentence before a comma', {
    single: true,
    has: 'opens',
    next: commas,
    when: isAside,
  }),
  evidence(
    'eponym',
    { finds: ["[Zqwv]'s disease", 'the [Kvist-Brandt] bill'], ignores: ["[Zqwv]'s dog", 'the bill of [Kvist]'] },
    'diseases and laws are called after people',
    (v) => (LAWS.has(v.next) && THE.has(v.previous)) || (owns(v) && EPONYMS.has(wordAt(v, v.nextAt + 1))),
  ),
  evidence('says-of-itself', '[Zqwv] said it would appeal.', 'what it says of itself it says of *it*', {
    next: SAID,
    when: saysOfItself,
  }),
  evidence('owner-next', '[Zqwv] appealed. Its chairman left.', 'the next sentence speaks of what it has', {
    has: 'opens',
    when: isOwnerNext,
  }),
  evidence(
    'in-title',
    {
      finds: ['the album “Rain [Brandt]”', 'a prize for "Who [Saw Zqwv]"'],
      ignores: ['a prize for "what [Zqwv]"', 'She said: "Let Us Go, [Zqwv]"'],
    },
    'works have titles in quotation marks',
    isInTitle,
  ),
  evidence(
    'ship',
    {
      finds: [
        ...['the frigate [Zqwv]', 'the ferry [Zqwv]', 'the [INS Zqwv]', 'the [Warship Zqwv]'],
        ...['the BRP [Ana Kovač]', 'on the liner [Ola Zqwv]'],
      ],
      ignores: ['the sailor [Zqwv]'],
    },
    'ships are called so',
    (v) => isAfterShip(v) || (v.length > 1 && startsAsShip(v)),
  ),
  evidence('camel', '[TubeWorks] said', 'capitals inside a word are those of brands', { has: 'camel', when: isCamel }),
  evidence('dotted', 'in [V.S. Brandt]', 'letters with full stops stand for first names', {
    single: false,
    when: isDotted,
  }),
  evidence(
    'reference',
    { finds: ['([Zqwv], 2014)', '[Zqwv] et al.'], ignores: ['in [Zqwv], 2014'] },
    'who wrote it, and when or with others',
    { single: true, when: (v) => isReference(v) || (ET.has(v.next) && AL.has(wordAt(v, v.nextAt + 1))) },
  ),
];
