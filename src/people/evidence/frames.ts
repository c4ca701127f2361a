import { Shape } from '../../text/tokens.js';
import type { Features } from '../features.js';
import { evidence, OPEN, set, shapeAt, wordAt, type Evidence } from './evidence.js';

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
const AND = set('and');
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

/** The sentence ends after it, or goes on with a mark. */
const endsClause = (v: Features): boolean =>
  v.nextAt < 0 || (shapeAt(v, v.nextAt) === Shape.Punctuation && '.;!?'.includes(charAt(v, v.nextAt)));

/** Small frames that a name stands in. */
export const frameEvidence: readonly Evidence[] = [
  evidence('according', 'according to [Okonkwo]', 'one cites people', {
    previous: TO,
    when: (v) => ACCORDING.has(wordAt(v, v.previousAt - 1)),
  }),
  evidence('rival', 'rivals [Okonkwo]', 'teams and firms are rivals', { single: true, previous: RIVALS }),
  evidence('score', 'beat [Okonkwo] 31-10', 'a score follows', { single: true, when: (v) => isScore(v, v.nextAt) }),
  evidence('record', '[Okonkwo] (2-6)', 'games won and lost follow in brackets', {
    next: OPEN,
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
    when: (v) => !AND.has(v.previous),
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
];
