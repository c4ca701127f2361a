import { sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import {
  goesOn,
  isHeadline,
  isNameWord,
  isYear,
  months,
  range,
  runEnd,
  runStart,
  withNumberBehind,
  withPhrase,
  withYearBefore,
} from './name-words.js';
import type { NamedRule } from './rule.js';
import { wordList } from '../../lexicon/lists.js';

const of = wordSet(['of']);
const ofOrIn = wordSet(['of', 'in', 'on', 'for']);
const ofOrFor = wordSet(['of', 'for']);
const battles = wordSet(['battle', 'siege']);
const WORLD = intern('world');
const COUP = intern('coup');
const ETAT = intern("d'état");
const WARS = intern('wars');
const notWars = wordList('events/named/false-names');
/** Campaigns for a cause are bodies. */
const causes = wordSet(
  'aids rights congressional election committee presidential awareness remain leave peace reform senate'.split(' '),
);
const CAMPAIGN = intern('campaign');
/** Plural wars are names only behind these: elsewhere they are films. */
const warNames = wordSet(
  'balkan napoleonic opium yugoslav punic indian gallic dutch boer persian italian roman arab israeli peloponnesian religion'.split(
    ' ',
  ),
);

const isCapital = ({ tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Capital || tokens.shape[at] === Shape.Upper;

/** A clipped `… of Stalingrad`: no name when the noun is small and has no year, save for battles and sieges. */
const battleOf: NamedRule = {
  name: 'battle-of',
  reason: 'a battle, siege, fall or invasion of a named place, written with a capital or dated',
  example: ['The Battle of Stalingrad turned the tide.', 'Battle of Stalingrad'],
  kind: 'conflict',
  words: 'battle siege fall bombing liberation annexation invasion partition sack massacre conquest'.split(' '),
  match: (document, at) => {
    const to = withPhrase(document, at + 1, of);
    if (to === at + 1) return undefined;
    const from = withYearBefore(document, at);
    const written = isCapital(document, at) && at > sentenceStart(document, at);
    return written || from < at || battles.has(document.tokens.word[at]!) ? range(from, to) : undefined;
  },
};

const war: NamedRule = {
  name: 'named-war',
  reason: 'a war with a capital behind a name, or of something',
  example: ['He fought in the Second Boer War.', 'Second Boer War'],
  kind: 'conflict',
  words: ['war', 'wars'],
  match: (document, at) => {
    if (!isWar(document, at)) return undefined;
    const run = runStart(document, at, { possessive: true });
    const phrase = withPhrase(document, at + 1, run < at ? ofOrFor : ofOrIn);
    const to = withNumberBehind(document, phrase);
    if (goesOn(document, to) || (run === at && phrase === at + 1)) return undefined;
    return range(withYearBefore(document, run), to);
  },
};

/** With a capital; world wars are on the closed list, and plural ones need a name that is known for them. */
const isWar = (document: Document, at: number): boolean => {
  const { tokens } = document;
  const before = tokens.word[at - 1] ?? 0;
  if (!isCapital(document, at) || notWars.has(before) || before === WORLD) return false;
  return tokens.word[at] !== WARS || warNames.has(before);
};

const operation: NamedRule = {
  name: 'operation',
  reason: 'the word Operation and the name given to it',
  example: ['Operation Overlord began at dawn.', 'Operation Overlord'],
  kind: 'conflict',
  words: ['operation'],
  match: (document, at) => {
    if (!isCapital(document, at)) return undefined;
    const to = runEnd(document, at + 1, 3);
    return to > at + 1 && !notOperations.has(document.tokens.word[at + 1]!) ? range(at, to) : undefined;
  },
};

const notOperations = wordSet(['center', 'centre', 'manager', 'officer', 'room', 'command']);

/** Written small these need a year before the name; others need their capital. */
const small = wordSet(['massacre', 'genocide', 'putsch', 'pogrom', 'intifada']);
const dated = wordSet(
  `attack attacks bombing bombings shooting shootings coup invasion annexation war crisis massacre explosion blast siege
   offensive revolution uprising riots riot protests revolt rebellion insurrection genocide standoff hijacking strike strikes clashes`.split(
    /\s+/,
  ),
);

/** A run of capitals before the noun, which has one too or a year. */
const behindName = (document: Document, at: number): ReturnType<NamedRule['match']> => {
  const run = runStart(document, at, { possessive: isCapital(document, at) });
  if (run === at) return withPlace(document, at);
  const onlyYear = run + 1 === at && isYear(document, run);
  if (onlyYear || goesOn(document, at + 1) || isFalse(document, at)) return undefined;
  const from = withYearBefore(document, run);
  const hasYear = from < run || isYear(document, run);
  if (!isWrittenAsName(document, at, hasYear)) return undefined;
  return range(from, withNumberBehind(document, coupEnd(document, at)));
};

const isFalse = ({ tokens }: Document, at: number): boolean =>
  notWars.has(tokens.word[at - 1]!) || (tokens.word[at] === CAMPAIGN && causes.has(tokens.word[at - 1]!));

const isWrittenAsName = (document: Document, at: number, hasYear: boolean): boolean => {
  const word = document.tokens.word[at]!;
  return isCapital(document, at) || small.has(word) || (hasYear && dated.has(word));
};

/** `Insurgency in the North Caucasus`: with a capital inside a sentence. */
const withPlace = (document: Document, at: number): ReturnType<NamedRule['match']> => {
  if (!isCapital(document, at) || at === sentenceStart(document, at) || isHeadline(document, at)) return undefined;
  const to = withPhrase(document, at + 1, inOnly);
  return to > at + 1 ? range(at, to) : undefined;
};

const inOnly = wordSet(['in']);

/** `coup d'état` */
const coupEnd = ({ tokens }: Document, at: number): number =>
  tokens.word[at] === COUP && tokens.word[at + 1] === ETAT ? at + 2 : at + 1;

const uprising: NamedRule = {
  name: 'uprising',
  reason: 'a revolution, uprising or riot called by a name',
  example: ['The Orange Revolution filled the square.', 'Orange Revolution'],
  kind: 'protest',
  words: 'revolution uprising rebellion revolt intifada riots riot protests protest mutiny rising insurrection'.split(
    ' ',
  ),
  match: behindName,
};

const crisis: NamedRule = {
  name: 'crisis',
  reason: 'a crisis, massacre, coup or campaign called by a name',
  example: ['The Suez Crisis ended his career.', 'Suez Crisis'],
  kind: 'conflict',
  words:
    `crisis massacre genocide coup incident offensive insurgency campaign putsch blockade standoff pogrom airlift attack attacks
     bombing bombings shooting shootings annexation invasion explosion blast hijacking intervention strikes clashes siege`.split(
      /\s+/,
    ),
  match: behindName,
};

const dateAttack: NamedRule = {
  name: 'date-attack',
  reason: 'an attack or riot called by its day',
  example: ['The January 6 riot shocked Congress.', 'January 6 riot'],
  kind: 'conflict',
  words: 'attack attacks riot insurrection bombings bombing massacre'.split(' '),
  match: (document, at) => {
    const { tokens } = document;
    let day = at - 1;
    if (tokens.word[day] === TERRORIST || tokens.word[day] === TERROR) day--;
    const isDay = tokens.shape[day] === Shape.Number || tokens.shape[day] === Shape.Alphanumeric;
    if (isDay && months.has(tokens.word[day - 1] ?? 0)) return range(day - 1, at + 1);
    return months.has(tokens.word[day] ?? 0) && tokens.shape[day - 1] === Shape.Number
      ? range(day - 1, at + 1)
      : undefined;
  },
};

const TERRORIST = intern('terrorist');
const TERROR = intern('terror');

const affair: NamedRule = {
  name: 'affair',
  reason: 'an affair, scandal or trial called by a name',
  example: ['The Lewinsky Affair dragged on.', 'Lewinsky Affair'],
  kind: 'justice',
  words: ['affair', 'scandal', 'trials'],
  match: (document, at) =>
    isCapital(document, at) && at + 1 <= sentenceEnd(document, at) && isNameWord(document, at - 1)
      ? behindName(document, at)
      : undefined,
};

/** Wars, battles, revolutions, crises and attacks. */
export const conflictRules: readonly NamedRule[] = [battleOf, war, operation, uprising, crisis, dateAttack, affair];
