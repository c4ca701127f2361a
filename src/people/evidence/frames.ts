import { Shape } from '../../text/tokens.js';
import type { Features } from '../features.js';
import { organisationWords, titles } from '../words.js';
import { COMMA } from '../../lexicon/marks.js';
import { evidence, set, shapeAt, wordAt, type Evidence, brackets, commas } from './evidence.js';
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
const PLACE_HEADS = set('city town village province district county region state island port municipality suburb');
const SIDES = set('north south east west outside mayor governor people resident residents citizens');
const OF = set('of');
const PLURALS = set('are were have');
const NEXT_OF = set('of');
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
const IN = set('in on at');
const ELECT = set('elect designate');
const AWARDS = set('oscar emmy grammy tony bafta pulitzer golden heisman nobel');
const AWARDED = wordList('people/awarded');

const isAward = (v: Features): boolean =>
  AWARDS.has(wordAt(v, v.candidate.from)) &&
  (AWARDED.has(v.next) || ('-–'.includes(charAt(v, v.nextAt) || 'x') && AWARDED.has(wordAt(v, v.nextAt + 1))));

/** `Church of Jesus Christ`: a capitalised word for an organisation, and *of*. */
const isOfOrganisation = (v: Features): boolean =>
  OF.has(v.previous) &&
  !LED.has(wordAt(v, v.previousAt - 1)) &&
  shapeAt(v, v.previousAt - 1) === Shape.Capital &&
  organisationWords.has(wordAt(v, v.previousAt - 1));

/** `the Rapid Support Forces of Aksel Brandt`: those who lead them. */
const LED = set(
  'forces army government party front regime movement gang militia brigade brigades administration orchestra',
);

/** `44,` after a comma. */
const isAged = (v: Features, at: number): boolean =>
  shapeAt(v, at) === Shape.Number && shapeAt(v, at + 1) === Shape.Punctuation;

/** `Soon, he left`: a word that opens the sentence before a comma. */
const isAside = (v: Features): boolean =>
  v.opens &&
  !isAged(v, v.nextAt + 1) &&
  v.candidate.title === null &&
  v.next === COMMA &&
  (v.isWord || v.spelling.endsWith('ly'));

const SHIPS = set('ins ms hms uss usns rms mv hmcs hmas ss mt warship frigate destroyer trawler tanker ship carrier');

const isShip = (v: Features): boolean =>
  shapeAt(v, v.previousAt) === Shape.Upper || shapeAt(v, v.previousAt) === Shape.Lower;

/** `eWEEK`, `YouTube`, but `McCain`, `LaSalle`, `DeVos`. */
const isCamel = (v: Features): boolean => {
  const { document, candidate } = v;
  if (document.tokens.shape[candidate.from] !== Shape.Mixed) return false;
  const written = document.text.slice(document.tokens.start[candidate.from], document.tokens.end[candidate.from]);
  return !/^(?:Ma?c|La|Le|De|Di|Da|Du|Van|Von|Fitz|O['’]|St|D['’]|El|Al|Ben)/.test(written);
};

/** `V.S. Naipaul`, `J. Brandt`: letters with their full stops before a capitalised word. */
const isDotted = ({ document, candidate, first, last }: Features): boolean =>
  first === 'initial' &&
  ['last', 'first', 'unknown', 'family', 'lastWord'].includes(last) &&
  document.text.charAt(document.tokens.end[candidate.from]! - 1) === '.';

const ADVERBS = set(
  'still instead indeed perhaps besides otherwise nonetheless nevertheless amen well then thus hence overall',
);
const INJURIES = set(
  'ankle knee hamstring groin calf shoulder elbow wrist concussion back hip foot thigh finger thumb illness',
);
const EPONYMS = set('disease syndrome lymphoma palsy theorem paradox comet sarcoma chorea conjecture');
const HOUSES = set('county island park square cathedral hospital university college church school bay point');
const LAWS = set('act acts amendment bill bills law laws legislation treaty accord rule');
const WOULD = set('will would had has is was expects plans hopes aims intends may could might');
const IT = set('it its');

/** `Zqwv said it would`, `Zqwv said its`: a firm or a team, not a person. */
const saysOfItself = (v: Features): boolean =>
  IT.has(wordAt(v, v.nextAt + 1)) && (WOULD.has(wordAt(v, v.nextAt + 2)) || wordAt(v, v.nextAt + 1) === ITS);

/** `Zqwv beat Kvxt 3-1`, but `6-3 7-5` of tennis. */
const isTeamWinner = (v: Features): boolean => {
  for (let at = v.nextAt + 1; at < v.nextAt + 6; at++)
    if (isScore(v, at)) return !isScore(v, at + 3) && !isScore(v, at + 4);
  return false;
};
/** The sentence that it begins is followed by one that begins with *its*. */
const isOwnerNext = (v: Features): boolean => {
  const { tokens, sentences } = v.document;
  return v.opens && tokens.word[sentences.first[tokens.sentence[v.candidate.from]! + 1]!] === ITS;
};

/** `the album “Kind of Brandt”`: within the title of a work. */
const isInTitle = (v: Features): boolean => {
  for (let at = v.candidate.from - 1; at > v.candidate.from - TITLE; at--)
    if (isQuote(v, at)) return WORKS.has(wordAt(v, at - 1));
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
  evidence('rival', 'rivals [Okonkwo]', 'teams and firms are rivals', { single: true, previous: RIVALS }),
  evidence('score', 'beat [Okonkwo] 31-10', 'a score follows', { single: true, when: (v) => isScore(v, v.nextAt) }),
  evidence('record', '[Okonkwo] (2-6)', 'games won and lost follow in brackets', {
    next: brackets,
    when: (v) => isScore(v, v.nextAt + 1),
  }),
  evidence('result', '[Okonkwo] 24', 'a number follows', { single: true, when: (v) => isNumber(v, v.nextAt) }),
  evidence('team-coach', "[Okonkwo]'s coach", 'teams have coaches and captains', {
    single: true,
    when: (v) => shapeAt(v, v.nextAt) === Shape.Clitic && TEAM_STAFF.has(wordAt(v, v.nextAt + 1)),
  }),
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
  evidence(
    'hyphen-after',
    '[Okonkwo]-based',
    'a hyphen follows',
    (v) =>
      '-–'.includes(charAt(v, v.nextAt) || 'x') &&
      v.document.tokens.end[v.candidate.to - 1] === v.document.tokens.start[v.nextAt],
  ),
  evidence('award', '[Oscar] winner', 'the prize, not somebody', { single: true, when: isAward }),
  evidence('name-of', 'the Church of [Aksel Brandt]', 'an organisation is called after somebody', isOfOrganisation),
  evidence('aside', '[Still], she left.', 'an ordinary word opens the sentence before a comma', {
    single: true,
    when: isAside,
  }),
  evidence('adverb-opens', '[Still], the girl left.', 'an adverb opens the sentence before a comma', {
    single: true,
    next: commas,
    when: (v) => v.opens && ADVERBS.has(wordAt(v, v.candidate.from)),
  }),
  evidence('injury', '[Zqwv Kvxt] (ankle) is out.', 'what hurts a player follows in brackets', {
    next: brackets,
    when: (v) => INJURIES.has(wordAt(v, v.nextAt + 1)) || INJURIES.has(wordAt(v, v.nextAt + 2)),
  }),
  evidence('eponym', "[Zqwv]'s disease", 'diseases and laws are called after people', {
    single: true,
    when: (v) => shapeAt(v, v.nextAt) === Shape.Clitic && EPONYMS.has(wordAt(v, v.nextAt + 1)),
  }),
  evidence('clitic-place', "Queen [Aksel]'s County", 'the possessor begins the name of a place', {
    single: true,
    when: (v) =>
      shapeAt(v, v.nextAt) === Shape.Clitic &&
      shapeAt(v, v.nextAt + 1) === Shape.Capital &&
      HOUSES.has(wordAt(v, v.nextAt + 1)),
  }),
  evidence('law', 'the [Kvist-Brandt] bill', 'laws are called after those who wrote them', {
    next: LAWS,
    when: (v) => THE.has(v.previous),
  }),
  evidence('says-of-itself', '[Zqwv] said it would appeal.', 'what it says of itself it says of *it*', {
    next: SAID,
    when: saysOfItself,
  }),
  evidence('owner-next', '[Zqwv] appealed. Its chairman left.', 'the next sentence speaks of what it has', {
    when: isOwnerNext,
  }),
  evidence('in-title', 'the album “Rain [Brandt]”', 'works have titles in quotation marks', isInTitle),
  evidence('beats', '[Zqwv] beat Kvxt 3-1.', 'teams win by one score', {
    single: true,
    next: BEAT,
    when: isTeamWinner,
  }),
  evidence('ship', 'the frigate [Zqwv]', 'ships are called so', { single: true, previous: SHIPS, when: isShip }),
  evidence('camel', '[TubeWorks] said', 'capitals inside a word are those of brands', isCamel),
  evidence('dotted', 'in [V.S. Brandt]', 'letters with full stops stand for first names', {
    single: false,
    when: isDotted,
  }),
  evidence('dotted-after-in', 'in [V.S. Brandt]', 'one reads in an author', {
    single: false,
    previous: IN,
    when: isDotted,
  }),
  evidence('et-al', '[Zqwv] et al.', 'the first of several authors', {
    single: true,
    next: ET,
    when: (v) => AL.has(wordAt(v, v.nextAt + 1)),
  }),
  evidence('reference', '([Zqwv], 2014)', 'who wrote it, and when', { single: true, when: isReference }),
  evidence('role-elect', 'President-elect [Zqwv Kvxt]', 'an office that the person was chosen for stands before it', {
    previous: ELECT,
    when: (v) => titles.has(wordAt(v, v.previousAt - 2)),
  }),
];
