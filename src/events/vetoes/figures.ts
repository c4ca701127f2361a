import { Kind } from '../../language/chunks/kinds.js';
import { governorOf } from '../../language/chunks/objects.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { phraseTable } from '../../language/phrases.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { AS, BY, NOT, OF, TO, indefinite } from '../../lexicon/small-words.js';
import { intern, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { sentenceStart } from '../../text/document.js';
import { Shape, type Tokens } from '../../text/tokens.js';
import { tellsChange } from '../arguments/changes.js';
import { candidatesOf, lemmaOf } from '../triggers/lexicon.js';
import { anyForm, just, Of, type Standing, type Veto } from './veto.js';

const idioms = phraseTable<true>('events/idioms');
/** How many words of an idiom may stand before the trigger in it. */
const LEADING = 5;

const isInIdiom = ({ document, from, to }: Standing): boolean => {
  for (let at = Math.max(from - LEADING, sentenceStart(document, from)); at <= from; at++)
    if (idioms.begins(document.tokens.word[at]!) && (idioms.match(document, at)?.to ?? 0) >= to) return true;
  return false;
};

const LIKE = intern('like');

/** `a noise like an explosion` */
const isComparison = ({ document: { tokens }, chunk }: Standing): boolean =>
  tokens.word[chunk - 1] === LIKE && indefinite.has(tokens.word[chunk]!);

/** `as recommended for people of his age`, `as agreed` */
const isAsSaid = ({ document, site, chunk, from, to }: Standing): boolean => {
  if (document.tokens.word[from - 1] !== AS || from !== chunk) return false;
  if (tagAt(document, from) !== Tag.VBN && tagAt(document, from) !== Tag.VBD) return false;
  return to >= site.to || site.chunks.kind[to] !== Kind.Noun;
};

const asking = wordSet(['request', 'order', 'invitation', 'demand', 'insistence', 'urging', 'appeal', 'call']);
const upon = wordSet(['at', 'on', 'upon']);

/** `at the request of the minister`: it only says who asked for what was done. */
const isAtRequest = ({ document: { tokens }, chunk, from, to }: Standing): boolean =>
  asking.has(lemmaOf(tokens.word[from]!)) && upon.has(tokens.word[chunk - 1] ?? 0) && tokens.word[to] === OF;

const counts = wordSet(['vote', 'votes']);

/** `approved the plan by a vote of 6-2`, `in a 6-2 vote`: it tells how the decision was made that the verb reports. */
const isCountOfDecision = ({ document: { tokens }, site, chunk, from }: Standing): boolean => {
  const { chunks } = site;
  if (!counts.has(tokens.word[from]!) || chunks.head[chunk] !== from || !isInDecision(tokens, site, chunk))
    return false;
  for (let at = previous(chunks, chunk, site.from); at >= 0; at = previous(chunks, at, site.from)) {
    if (chunks.kind[at] === Kind.Verb) return candidatesOf(tokens.word[chunks.head[at]!]!) !== undefined;
    if (chunks.kind[at] === Kind.Break || chunks.kind[at] === Kind.Marker) return false;
  }
  return false;
};

const beforeCount = wordSet(['in', 'on', 'to', 'with']);

/** `by a vote`, `in a 6-2 vote`, `with 300 votes` */
const isInDecision = (tokens: Tokens, { chunks }: Site, noun: Chunk): boolean =>
  tokens.word[noun - 1] === BY ||
  (beforeCount.has(tokens.word[noun - 1] ?? 0) && tokens.shape[chunks.head[noun]! - 1] === Shape.Number);

/** `a 20% rise in profit`: the rise is the event; in `an increase in attacks` the attacks are events, too. */
const isWhatChanged = ({ site, chunk }: Standing): boolean => tellsChange(site, chunk - 1);

/** `overturned the conviction`, `threw out the verdict`: the event is what a higher court did with it. */
const isReviewed = ({ site, chunk }: Standing): boolean => {
  if (site.chunks.kind[chunk] !== Kind.Noun) return false;
  const { chunk: verb, preposition } = governorOf(site, chunk);
  return verb >= 0 && verb < chunk && preposition < 0 && reviewing.has(lemmaOf(headWord(site, verb)));
};

const reviewing = wordSet(['overturn', 'quash', 'reverse', 'throw', 'uphold']);

export const pointing: WordSet = wordSet(['this', 'that', 'it']);

/** `This is not to blame the players` */
const isDisclaimed = ({ document: { tokens }, site, from }: Standing): boolean =>
  tokens.word[from - 1] === TO &&
  tokens.word[from - 2] === NOT &&
  partOfWord(tokens.word[from - 3] ?? 0) === Part.Be &&
  from - 4 >= site.from &&
  pointing.has(tokens.word[from - 4]!);

export const figureVetoes: readonly Veto[] = [
  {
    name: 'disclaimed',
    reason: 'what a remark is not meant to do is not done',
    finds: ['This is not to [disparage] the players.', 'That is not to [blame] the police.'],
    ignores: ['The army is not to [attack] the town.'],
    of: Of.Verb,
    words: just(NOT),
    refuses: isDisclaimed,
  },
  {
    name: 'idiom',
    reason: 'a word of happening in a fixed phrase is a figure of speech',
    finds: ['They [fired] on all cylinders.', 'Nobody is to [blame].', 'The garden is a [riot] of colour.'],
    ignores: ['They [fired] on the crowd.', 'They [blame] the mayor.', 'A [riot] broke out.'],
    refuses: isInIdiom,
  },
  {
    name: 'count-of-decision',
    reason: 'by how many votes something was decided belongs to the decision',
    finds: [
      'The council approved the plan by a [vote] of 6-2.',
      'Trustees rejected the levy in a 4-3 [vote].',
      'The bill passed by 40 [votes].',
      'Torres was elected with 3,000 [votes].',
    ],
    ignores: ['He lost the [vote].', 'The [vote] was held on Monday.'],
    of: Of.Noun,
    words: counts,
    refuses: isCountOfDecision,
  },
  {
    name: 'what-changed',
    reason: 'what rises or falls by so much is told with the rise or fall',
    finds: ['Orvel posted a 20% rise in [sales].', 'It saw a drop in quarterly [sales].'],
    ignores: ['Orvel posted [sales] of 2 million euros.', 'It was a drop in the sea of [losses].'],
    of: Of.Noun,
    kinds: new Set(['business']),
    refuses: isWhatChanged,
  },
  {
    name: 'reviewed-verdict',
    reason: 'a conviction that is upheld or overturned is told with that verb',
    finds: ['The court overturned his [conviction].', 'Judges quashed both [convictions].'],
    ignores: ['His [conviction] shocked the town.', 'The court announced the [verdict].'],
    of: Of.Noun,
    kinds: new Set(['justice']),
    refuses: isReviewed,
  },
  {
    name: 'comparison',
    reason: 'what something is like has not happened',
    finds: ['She heard a noise like an [explosion].'],
    ignores: ['They like the [concert].', 'She heard an [explosion].'],
    of: Of.Noun,
    words: just(LIKE),
    refuses: isComparison,
  },
  {
    name: 'as-said',
    reason: '*as recommended* points to what somebody said elsewhere',
    finds: ['He took the drug as [recommended] by doctors.', 'The firm paid, as [agreed].'],
    ignores: ['As [agreed] reforms began, he left.', 'They [agreed] to leave.'],
    of: Of.Verb,
    words: just(AS),
    refuses: isAsSaid,
  },
  {
    name: 'at-request',
    reason: '*at the request of* says who asked for what is reported beside it',
    finds: ['At the [request] of the mayor the shop shut.'],
    ignores: ['The [request] of the mayor was refused.'],
    of: Of.Noun,
    words: anyForm(asking),
    refuses: isAtRequest,
  },
];
