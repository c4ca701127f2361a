import { lookUp, set } from '../../lexicon/vocabulary.js';
import { AND } from '../../lexicon/small-words.js';
import { Shape } from '../../text/tokens.js';
import { hasFigures } from '../weighing/box-scores.js';
import type { Features } from '../weighing/features.js';
import { among, brackets, DASHES, evidence, isLower, isOwner, shapeAt, wordAt, type Evidence } from './evidence.js';

const RIVALS = set('rival rivals hosts visitors champions visiting host newly-promoted promoted leaders neighbours');
const TEAM_STAFF = set(
  `boss captain coach defence defense defender fans goalkeeper keeper manager midfield midfielder offense offence quarterback
   striker supporters team-mate teammate winger pitcher roster lineup`,
);

/** `Okonkwo's coach`, `Okonkwo head coach Ola Kvist` */
const isCoached = (v: Features): boolean => {
  if (isOwner(v)) return TEAM_STAFF.has(wordAt(v, v.nextAt + 1));
  const staff = HEAD.has(v.next) ? v.nextAt + 1 : v.nextAt;
  return TEAM_STAFF.has(wordAt(v, staff)) && shapeAt(v, staff + 1) === Shape.Capital;
};
const HEAD = set('head assistant');

/** `31-10`, `6-4`: two numbers and a hyphen. */
const isScore = (v: Features, at: number): boolean =>
  shapeAt(v, at) === Shape.Number && DASHES.has(wordAt(v, at + 1)) && shapeAt(v, at + 2) === Shape.Number;

const BEAT = set('beat beats defeated drew thrashed edged overcame routed lost');

/** `Zqwv beat Kvxt 3-1`, but `6-3 7-5` of tennis. */
const isTeamWinner = (v: Features): boolean => {
  for (let at = v.nextAt + 1; at < v.nextAt + 6; at++)
    if (isScore(v, at)) return !isScore(v, at + 3) && !isScore(v, at + 4);
  return false;
};

const PLURALS = set('are were have lose seek');
const SAID = set('said says announced reported');
const WOULD = set('will would had has is was expects plans hopes aims intends may could might');
const IT = set('it its');
const ITS = lookUp('its');

/** `Zqwv said it would`, `Zqwv said its`: a firm or a team, not a person. */
const saysOfItself = (v: Features): boolean =>
  IT.has(wordAt(v, v.nextAt + 1)) && (WOULD.has(wordAt(v, v.nextAt + 2)) || wordAt(v, v.nextAt + 1) === ITS);

/** The sentence that it begins is followed by one that begins with *its*. */
const isOwnerNext = (v: Features): boolean => {
  const { tokens, sentences } = v.document;
  return tokens.word[sentences.first[tokens.sentence[v.candidate.from]! + 1]!] === ITS;
};

/** `[Zqwv] slumped to their fourth straight defeat`: no other noun comes before *their*. */
const playsAsSeveral = (v: Features): boolean => {
  if (v.previous === AND) return false;
  for (let at = v.nextAt; at < v.nextAt + 5; at++) {
    if (THEIR.has(wordAt(v, at))) return among(v, at + 1, 4, PLAYED);
    if (!isLower(v, at)) return false;
  }
  return false;
};
const THEIR = set('their');
const PLAYED = set(
  `defeat defeats fixture fixtures game games lead loss losses match matches opener run season streak title victories victory win
   wins`,
);

/** `[Zqwv]: Wahl; Holm, Berg; Moen.`: at the beginning, and nothing but names and marks follows. */
const hasLineUp = (v: Features): boolean => {
  if (!v.opens || !COLONS.has(v.next)) return false;
  let names = 0;
  for (let at = v.nextAt + 1; at < v.nextAt + 6; at += 2) {
    if (shapeAt(v, at) !== Shape.Capital || !BETWEEN_NAMES.has(wordAt(v, at + 1))) return false;
    names++;
  }
  return names === 3;
};
const COLONS = set(':');
const BETWEEN_NAMES = set('; , .');

/** Evidence that a name is that of a team or a firm. */
export const teamEvidence: readonly Evidence[] = [
  evidence(
    'rival',
    {
      finds: [
        ...['rivals [Okonkwo]', "[Okonkwo]'s coach", '[Zqwv] head coach Ola Kvist'],
        ...['[Zqwv] slumped to their fourth straight defeat.', '[Zqwv]: Wahl; Holm, Berg; Moen.'],
      ],
      ignores: ["[Okonkwo]'s dog", '[Zqwv] slumped to their floor.', '[Zqwv]: Wahl was right; Holm, too, was.'],
    },
    'teams and firms have rivals, coaches and captains, seasons of their own and line-ups',
    { single: true, when: (v) => RIVALS.has(v.previous) || isCoached(v) || playsAsSeveral(v) || hasLineUp(v) },
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
  evidence('result', '[Okonkwo] 24', 'a number follows', { single: true, has: 'beforeNumber' }),
  evidence('plural-verb', '[Okonkwo] are', 'a plural verb follows', {
    single: true,
    next: PLURALS,
    when: (v) => v.previous !== AND,
  }),
  evidence('says-of-itself', '[Zqwv] said it would appeal.', 'what it says of itself it says of *it*', {
    next: SAID,
    when: saysOfItself,
  }),
  evidence('owner-next', '[Zqwv] appealed. Its chairman left.', 'the next sentence speaks of what it has', {
    has: 'opens',
    when: isOwnerNext,
  }),
];
