import { Casing } from '../../text/sentences.js';
import { Shape } from '../../text/tokens.js';
import type { View } from '../view.js';
import { honorifics, personVerbs, sayVerbs, titles } from '../words.js';
import { among, COMMA, evidence, OPEN, set, shapeAt, wordAt, type Evidence } from './evidence.js';

const THE = set('the');
const ARTICLES = set('a an another every each no any some many most several few two three');
const IN = set('in near outside around across throughout inside via toward towards through');
const AT = set('at');
const OF = set('of');
const TO = set('to into onto upon');
const FOR = set('for');
const FROM = set('from on');
const BY = set('by');
const WITH = set('with against like than between besides alongside');
const AND = set('and or & nor');
const WHO = set('who whose whom');
const OWNERS = set('his her their my our your its');
const SAINT = set('st');
const HERE = set('he him his she her himself herself');
const BORN = set('born b née nee died c');
const KIN = set(
  `death life wife husband career mother father son daughter brother sister parents family children lawyer lawyers attorney
   body mind face eyes head hand hands voice birthday arrest trial resignation speech remarks comments words widow friends
   friend girlfriend boyfriend campaign supporters biography childhood marriage fans work writings nephew niece uncle
   aunt victory successor predecessor`,
);
const BELONGS = set(
  `company group team club party airline airlines firm newspaper magazine bank region province district city town village
   island islands river area airport university album film movie novel series show troops forces army government officials
   stock shares index market brand store stores hotel restaurant church county state street peninsula tribes people
   language culture plant factory manifold theorem software console phone car cars`,
);
const COPULA = set('was is has had would could should may might will can must did does were are have were');

const isTitled = ({ candidate: { title } }: View): boolean => title !== null;
const lastOfTitle = (view: View): number =>
  view.candidate.title === null ? 0 : wordAt(view, view.candidate.title.to - 1);
const isLower = (view: View, at: number): boolean => shapeAt(view, at) === Shape.Lower;
const startsGiven = ({ length, first }: View): boolean => length > 1 && (first === 'first' || first === 'initial');
const bare = (view: View): boolean =>
  !isTitled(view) && view.candidate.before !== 'place' && view.candidate.before !== 'demonym';

const isPast = (view: View, at: number): boolean => {
  if (!isLower(view, at)) return false;
  const { tokens, text } = view.document;
  return text.startsWith('ed', tokens.end[at]! - 2) && tokens.end[at]! - tokens.start[at]! > 4;
};

const isAge = (view: View, at: number): boolean => {
  const { tokens } = view.document;
  if (shapeAt(view, at) !== Shape.Number || tokens.end[at]! - tokens.start[at]! > 2) return false;
  return shapeAt(view, at + 1) === Shape.Punctuation;
};

/** A role within the next few words, before any comma. */
const tellsRole = (view: View, from: number): boolean => {
  for (let at = from; at < from + 7; at++) {
    const word = wordAt(view, at);
    if (COMMA.has(word)) return false;
    if (titles.has(word) && shapeAt(view, at) <= Shape.Capital) return true;
  }
  return false;
};

const AMPERSAND = set('&');
const isTwin = (view: View, at: number): boolean => {
  const { tokens, text } = view.document;
  return text.startsWith(
    text.slice(tokens.start[view.candidate.from], tokens.end[view.candidate.from]),
    tokens.start[at],
  );
};
const HELD_BY_PEOPLE = set('administration presidency cabinet campaign era years supporters doctrine impeachment');

/** `Ana and Boris Kovač`: a first name before a full one. */
const isPaired = ({ document, candidate, length, first, next, nextAt }: View): boolean => {
  if (length !== 1 || !AND.has(next) || !['first', 'firstWord', 'placeName', 'unknown'].includes(first)) return false;
  const { tokens } = document;
  return (
    tokens.shape[nextAt + 1] === Shape.Capital &&
    tokens.shape[nextAt + 2] === Shape.Capital &&
    tokens.sentence[nextAt + 2] === tokens.sentence[candidate.from]
  );
};

const isBehindComma = (view: View): boolean => COMMA.has(view.next);

/** What stands around the candidate. */
export const contextEvidence: readonly Evidence[] = [
  evidence(
    'honorific',
    2.5,
    'Mr. [Pemberton]',
    'Mr., Dr. and Lady are said of people',
    (v) => honorifics.has(lastOfTitle(v)) && !SAINT.has(lastOfTitle(v)),
  ),
  evidence(
    'title',
    1.3,
    'President [Kovalenko]',
    'an office or rank stands before it',
    (v) => isTitled(v) && !honorifics.has(lastOfTitle(v)) && !SAINT.has(lastOfTitle(v)),
  ),
  evidence('saint', -2.5, 'St. [Zqwv]', 'saints give their names to places', (v) => SAINT.has(lastOfTitle(v))),
  evidence(
    'role',
    2.9,
    'striker [Aksel Brandt]',
    'what the person does stands before it',
    (v) => !isTitled(v) && isLower(v, v.previousAt) && titles.has(v.previous),
  ),
  evidence(
    'role-comma',
    3.5,
    'the prime minister, [Zqwv Kvxt],',
    'what the person does stands before the comma',
    (v) => COMMA.has(v.previous) && titles.has(wordAt(v, v.previousAt - 1)) && isLower(v, v.previousAt - 1),
  ),
  evidence('said', 3.2, '[Okonkwo] said', 'people say things', (v) => sayVerbs.has(v.next)),
  evidence('said-before', 2, 'said [Okonkwo]', 'the speaker follows the verb', (v) => sayVerbs.has(v.previous)),
  evidence(
    'acted',
    2.4,
    '[Okonkwo] resigned',
    'it does what mostly people do',
    (v) => personVerbs.has(v.next) && !COPULA.has(v.next),
  ),
  evidence('copula', 1.5, '[Okonkwo] was', 'it is said to be or have something', (v) => COPULA.has(v.next)),
  evidence('past', 1.8, '[Okonkwo] assembled', 'a verb in the past follows', (v) => isPast(v, v.nextAt)),
  evidence(
    'object',
    0.5,
    'praised [Okonkwo]',
    'a verb stands before it',
    (v) => isPast(v, v.previousAt) || (personVerbs.has(v.previous) && !COPULA.has(v.previous)),
  ),
  evidence('age', 4.2, '[Okonkwo], 42,', 'an age follows', (v) => isBehindComma(v) && isAge(v, v.nextAt + 1)),
  evidence(
    'born',
    3.1,
    '[Aksel Brandt] (born 1950)',
    'birth or death follows in brackets',
    (v) => OPEN.has(v.next) && BORN.has(wordAt(v, v.nextAt + 1)),
  ),
  evidence(
    'life',
    0.1,
    '[Aksel Brandt] (1912–1990)',
    'years follow in brackets',
    (v) => OPEN.has(v.next) && shapeAt(v, v.nextAt + 1) === Shape.Number,
  ),
  evidence(
    'who',
    1.7,
    '[Okonkwo], who',
    'who asks for a person',
    (v) => WHO.has(v.next) || (isBehindComma(v) && WHO.has(wordAt(v, v.nextAt + 1))),
  ),
  evidence(
    'apposition',
    1.5,
    '[Okonkwo], a teacher',
    'what the person does follows the comma',
    (v) => isBehindComma(v) && tellsRole(v, v.nextAt + 1),
  ),
  evidence('pronoun', 1.2, '[Okonkwo] lost his keys', 'he or she follows in the sentence', (v) =>
    among(v, v.nextAt, 12, HERE),
  ),
  evidence('possessive', 2, "[Okonkwo]'s keys", 'it owns something', (v) => shapeAt(v, v.nextAt) === Shape.Clitic),
  evidence(
    'kin',
    2.3,
    "[Okonkwo]'s wife",
    'its death, wife or career is that of a person',
    (v) => shapeAt(v, v.nextAt) === Shape.Clitic && KIN.has(wordAt(v, v.nextAt + 1)),
  ),
  evidence('listed', 0.5, ', [Okonkwo],', 'it stands between commas', (v) => isBehindComma(v) && COMMA.has(v.previous)),
  evidence(
    'the',
    -2.2,
    'the [Okonkwo]',
    'names of people stand without the',
    (v) => bare(v) && THE.has(v.previous) && !startsGiven(v) && !HELD_BY_PEOPLE.has(v.next),
  ),
  evidence(
    'the-given',
    -2,
    'the [Aksel Brandt] story',
    'names of people stand without the',
    (v) => bare(v) && THE.has(v.previous) && startsGiven(v),
  ),
  evidence('article', -2, 'an [Okonkwo]', 'a person is not one of several', (v) => bare(v) && ARTICLES.has(v.previous)),
  evidence('owned', -2, 'his [Okonkwo]', 'his and their own are things and relatives', (v) => OWNERS.has(v.previous)),
  evidence('in', -2.2, 'in [Okonkwo]', 'one is in places', (v) => IN.has(v.previous)),
  evidence('at', -2.3, 'at [Okonkwo]', 'one is at places and firms', (v) => AT.has(v.previous)),
  evidence('of', -0.8, 'of [Okonkwo]', 'of places and things more than of people', (v) => OF.has(v.previous)),
  evidence('to', -0.3, 'to [Okonkwo]', 'one goes to places', (v) => TO.has(v.previous)),
  evidence('for', -0.5, 'for [Okonkwo]', 'one works for firms', (v) => FOR.has(v.previous)),
  evidence('from', -0.1, 'from [Okonkwo]', 'one is from places', (v) => FROM.has(v.previous)),
  evidence('by', 1.4, 'by [Okonkwo]', 'people do things', (v) => BY.has(v.previous)),
  evidence('with', 0.9, 'with [Okonkwo]', 'people are together', (v) => WITH.has(v.previous)),
  evidence('and', 0.2, 'and [Okonkwo]', 'people come in pairs', (v) => AND.has(v.previous)),
  evidence('and-after', 0.6, '[Okonkwo] and', 'people come in pairs', (v) => AND.has(v.next)),
  evidence('paired', -0.2, '[Ana] and Boris Kovač', 'a full name follows that shares its surname', isPaired),
  evidence(
    'firm',
    -1.1,
    '[Okonkwo] & Sons',
    'firms are called so',
    (v) => v.length === 1 && (AMPERSAND.has(v.next) || AMPERSAND.has(v.previous)),
  ),
  evidence(
    'twin-firm',
    -5,
    '[Okonkwo] & Okonkwo',
    'only firms are called so',
    (v) =>
      v.length === 1 &&
      ((AMPERSAND.has(v.next) && isTwin(v, v.nextAt + 1)) ||
        (AMPERSAND.has(v.previous) && isTwin(v, v.previousAt - 1))),
  ),
  evidence('held', 1.6, 'the [Okonkwo] administration', 'people hold office', (v) => HELD_BY_PEOPLE.has(v.next)),
  evidence('attribute', -2.5, '[Okonkwo] company', 'it qualifies a firm or a place', (v) => BELONGS.has(v.next)),
  evidence(
    'followed',
    -1.7,
    '[Okonkwo] Tuesday',
    'capitalised words that are no name follow',
    (v) => v.candidate.followed,
  ),
  evidence(
    'behind-place',
    -2.9,
    'New York [Okonkwo]',
    'it goes on from the name of a place',
    (v) => v.candidate.before === 'place',
  ),
  evidence(
    'behind-demonym',
    -1.2,
    'Kurdish [Okonkwo]',
    'it goes on from an adjective',
    (v) => v.candidate.before === 'demonym',
  ),
  evidence(
    'behind-word',
    -0.2,
    'Republican [Ana Kovač]',
    'a word that is no name stands before it',
    (v) => v.candidate.before === 'word',
  ),
  evidence(
    'opens-word',
    -0.6,
    '[Stone] ran',
    'a capital at the start says nothing of a word',
    (v) => v.opens && v.isWord,
  ),
  evidence('capitals', -1.9, 'MEETING [OKONKWO] TODAY', 'everything is in capitals', (v) => v.casing === Casing.Upper),
];
