/** What shows that two reports are of two contests. */
import { wordSet } from '../../lexicon/vocabulary.js';
import { hasWord, wordAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { isWinOrLoss } from './bonds/match-bonds.js';
import { isNominal, type Cluster, type Step } from './happening.js';
import { always, Of, With, type Rule } from './rules.js';

/** `has won 16 fights in a row`, `with 51 wins` */
export const isOfSeries = (step: Step): boolean => {
  if (step.event.kind !== 'sport' || !isWinOrLoss(step)) return false;
  const { document, from, to, mention } = step;
  if (isNominal(step)) return mention.text.endsWith('s') && isNumber(document, from - 1);
  return isNumber(document, to) && hasWord(document, contests, to + 1, to + NOUN);
};

/** `51`, `two` */
const isNumber = (document: Document, at: number): boolean =>
  document.tokens.shape[at] === Shape.Number || numbers.has(wordAt(document, at));

const numbers = wordSet(['five', 'four', 'six', 'seven', 'eight', 'nine', 'ten', 'three', 'two']);
const contests = wordSet(['bouts', 'fights', 'games', 'matches', 'titles']);
/** The most tokens from the verb to the noun: `13 world title fights`. */
const NOUN = 4;

/** `beat Cole. … since losing to Aster`: nobody wins and loses the same contest. */
const isLossOfWinner = ({ joints, participants }: Cluster, step: Step): boolean =>
  joints.some((joint) => winning.has(joint.step.mention.lemma)) &&
  step.event.participants.some(({ entity, role }) => role === 'agent' && participants.get(entity)?.role === 'agent');

const losing: ReadonlySet<string> = new Set(['lose', 'loss']);
const winning: ReadonlySet<string> = new Set(['beat', 'outpoint', 'stop', 'stoppage', 'victory', 'win']);

export const apartInSport: readonly Rule[] = [
  { name: 'a series', with: With.Series, holds: always },
  { name: 'won and lost', of: Of.Agent, with: With.Agents, lemmas: losing, holds: isLossOfWinner },
];
