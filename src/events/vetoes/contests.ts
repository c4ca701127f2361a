import { Kind, Noun } from '../../language/chunks/kinds.js';
import { IN, OF, INTO } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { Shape } from '../../text/tokens.js';
import { Of, type Standing, type Veto } from './veto.js';

const IN_A_ROW = ['in', 'a', 'row'].map(intern);

/** `six defeats in their last 14 matches`: a count of a season. */
const isRecord = ({ document: { tokens }, chunk, from, to }: Standing): boolean => {
  if (from === chunk || !counted.has(tokens.word[from]!)) return false;
  const isCount = (at: number): boolean => numerals.has(tokens.word[at]!) || tokens.shape[at] === Shape.Number;
  const before = tokens.word[from - 2] ?? 0;
  return isCount(from - 1) && (tokens.word[to] === IN || ago.has(before) || over.has(before));
};

const ago = wordSet(['last', 'past', 'previous', 'first']);
/** `In 54 games he scored ten goals` */
const over = wordSet(['in', 'over', 'through', 'across']);
const counted = set('losses wins defeats victories games matches goals points draws starts appearances');
const numerals = set('two three four five six seven eight nine ten eleven twelve');

/** `13 home runs`, `16 fights in a row`, `won two games last season`; as a subject it is what happened. */
const isTally = (standing: Standing): boolean => {
  const { site, chunk, entry, to } = standing;
  const { flags, kind } = site.chunks;
  const next = site.chunks.to[chunk]!;
  const isSubject = next < site.to && kind[next] === Kind.Verb;
  if ((flags[chunk]! & Noun.Quantity) === 0 || isSubject) return false;
  return feats.has(entry.lemma) || isOfSeason(standing, to);
};

/** What players are counted by. */
const feats: ReadonlySet<string> = new Set([
  'field goal',
  'free throw',
  'goal',
  'home run',
  'interception',
  'knockout',
  'touchdown',
  'touchdown pass',
]);

/** `in a row`, `last season` */
const isOfSeason = ({ document: { tokens } }: Standing, to: number): boolean =>
  (seasons.has(tokens.word[to + 1] ?? 0) && which.has(tokens.word[to]!)) ||
  IN_A_ROW.every((word, i) => tokens.word[to + i] === word);

const which = wordSet(['last', 'this', 'that', 'all', 'each', 'the']);
const seasons = wordSet(['season', 'year', 'previous']);

/** `sent them into the fourth round`, `was knocked down in the third round`: a place in a contest. */
const isStage = ({ document: { tokens }, site, use, chunk, to }: Standing): boolean => {
  const stage = tokens.word[to - 1]!;
  if (use !== 'noun' || !stages.has(stage) || chunk === site.from) return false;
  const before = tokens.word[chunk - 1];
  if (before === INTO) return true;
  if (stage !== ROUND || tokens.word[to] === OF) return false;
  return before === IN || (before === OF && parts.has(tokens.word[chunk - 2]!));
};

const ROUND = intern('round');
const stages = wordSet(['round', 'final', 'semi-final', 'semifinal', 'quarter-final', 'playoffs', 'play-offs']);
/** `near the end of the fifth round` */
const parts = wordSet(['start', 'beginning', 'middle', 'half', 'end', 'close', 'seconds', 'minutes']);

/** Vetoes on what counts and divides contests. */
export const contestVetoes: readonly Veto[] = [
  {
    name: 'stage-of-contest',
    reason: 'the round that a win leads into, or in which a blow was struck, is no contest of its own',
    finds: [
      'The goal sent Harwick into the fourth [round] of the cup.',
      'He looked tired in the fourth [round].',
      'Roe stopped Holm in the [sixth round] to keep his belts.',
      'He fell near the end of the fifth [round] in Bern.',
    ],
    ignores: ['The fourth [round] of the cup began on Monday.'],
    of: Of.Noun,
    words: stages,
    refuses: isStage,
  },
  {
    name: 'record-of-season',
    reason: 'how many games were won or lost in the last ten is a count, no game',
    finds: ['They had six [defeats] in their last 14 matches.', 'In 54 [games] with Harwick he scored ten goals.'],
    ignores: ['They won three [games] on Sunday.'],
    of: Of.Noun,
    words: counted,
    refuses: isRecord,
  },
  {
    name: 'tally',
    reason: 'how often somebody scored or won in a career or season is a count',
    finds: [
      'Roe left with 12 [touchdowns] and 47 catches.',
      'The boxer Roe, 50-3 with 51 [knockouts], left.',
      'Roe has won 13 [title fights] in a row.',
      'It was a club that won two [games] last season.',
    ],
    ignores: ['Two [free throws] put Harwick ahead.', 'They won three [games] on Sunday.', 'Roe hit a [home run].'],
    of: Of.NounPhrase | Of.Text,
    kinds: new Set(['sport']),
    refuses: isTally,
  },
];
