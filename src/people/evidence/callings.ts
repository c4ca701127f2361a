/** What stands before a name and says what somebody or something does. */
import { slice } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { wordList } from '../../lexicon/lists.js';
import { owners } from '../../lexicon/small-words.js';
import { set } from '../../lexicon/vocabulary.js';
import { isRole } from '../roles/role-words.js';
import { persons, titles } from '../lexicon/words.js';
import type { Features } from '../weighing/features.js';
import type { Kind } from '../weighing/word-kinds.js';
import { isLower, shapeAt, wordAt } from './evidence.js';

const FORMER = set('former retired ex onetime');
const OF = set('of');
const PLACING = set('from of in at');
const THE = set('the');

/** What firms are as often as people, so that it says nothing of a name that begins with no first name: `a partner, Zqwv Kvxt,`. */
export const isFirmOrPerson = (v: Features, at: number): boolean =>
  FIRMS_TOO.has(wordAt(v, at)) && !GIVEN.includes(v.first) && !isOwned(v, at);
const FIRMS_TOO = set(
  `bidder broker brokers builder buyer contractor creditor developer distributor exporter importer investor landlord operator
   owner partner partners producer promoter publisher shareholder sponsor supplier`,
);
const GIVEN: readonly Kind[] = ['first', 'firstWord', 'placeName', 'initial', 'family'];

/** `her [business] partner`: his and her partners are people. */
const isOwned = (v: Features, at: number): boolean =>
  POSSESSORS.has(wordAt(v, at - 1)) || POSSESSORS.has(wordAt(v, at - 2));
const POSSESSORS = set('his her my our your whose');

/** `carmaker [Zqwv]` */
export const isCalledFirm = (v: Features): boolean =>
  v.length === 1 && isLower(v, v.previousAt) && !FORMER.has(wordAt(v, v.previousAt - 1));

/** `last year's winner, [Zqwv Kvxt]` */
export const followsCalling = (v: Features): boolean =>
  v.length > 1 &&
  isLower(v, v.previousAt - 1) &&
  !titles.has(wordAt(v, v.previousAt - 1)) &&
  persons.has(wordAt(v, v.previousAt - 1));

/** `A farmer from Turkana, [Zqwv Kvxt]` */
export const followsPlacedRole = (v: Features): boolean =>
  v.last !== 'place' &&
  PLACING.has(wordAt(v, v.previousAt - 2)) &&
  isLower(v, v.previousAt - 3) &&
  isRole(wordAt(v, v.previousAt - 3));

/** `an analyst at [Zqwv Kvxt]`: who is at a firm. */
export const isEmployer = (v: Features): boolean => AT.has(v.previous) && WORKING.has(wordAt(v, v.previousAt - 1));
const AT = set('at');
const WORKING = set(
  `accountant analyst analysts architect associate banker barrister broker consultant consultants dealer designer director economist
   economists editor engineer executive executives lawyer lawyers manager managers partner partners researcher solicitor strategist
   strategists trader traders`,
);

/** `our daughter [India]`: a relative of somebody's. */
export const isChild = (v: Features): boolean => kin.has(v.previous) && owners.has(wordAt(v, v.previousAt - 1));
const kin = wordList('language/kin');

/** `the host Otters`: teams are called so. */
export const isHostTeam = (v: Features): boolean =>
  HOST.has(v.previous) && v.length === 1 && THE.has(wordAt(v, v.previousAt - 1)) && v.spelling.endsWith('s');
const HOST = set('host');

/** `the prime minister`, in small letters. */
export const isOffice = (v: Features, at: number): boolean => titles.has(wordAt(v, at)) && isLower(v, at);

/** `the president of the Zqwv League, [Kvxt Brandt]`: a capitalised complement is between the office and the comma. */
export const followsOfficeOf = (v: Features): boolean => {
  if (v.length < 2 || v.first === 'place' || v.last === 'place') return false;
  let at = v.previousAt - 1;
  while (at > v.previousAt - OFFICE_REACH && shapeAt(v, at) !== Shape.Lower && shapeAt(v, at) !== Shape.Punctuation)
    at--;
  if (at === v.previousAt - 1) return false;
  if (THE.has(wordAt(v, at))) at--;
  return OF.has(wordAt(v, at)) && isOffice(v, at - 1);
};
const OFFICE_REACH = 7;

/** `Jamaicans [Zqwv Kvxt]`, `the American [Zqwv Kvxt]`, `Englishman [Zqwv Kvxt]`: before two words the demonym is a noun. */
export const followsCompatriot = (v: Features): boolean => {
  if (v.length !== 2 || NOT_PERSONAL.has(v.last)) return false;
  return (
    THE.has(wordAt(v, v.previousAt - 1)) || SINGULAR.has(v.previous) || PLURAL.test(slice(v.document, v.previousAt))
  );
};
/** Those that are no adjectives. */
const SINGULAR = set(
  `briton croat dane dutchman dutchwoman englishman englishwoman finn frenchman frenchwoman irishman irishwoman pole scot
   scotsman scotswoman serb spaniard swede turk uzbek welshman welshwoman`,
);
const PLURAL = /[^s]s$/;
const NOT_PERSONAL: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'place', 'word', 'acronym']);
