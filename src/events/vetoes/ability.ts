import { Kind, Verb } from '../../language/chunks/kinds.js';
import { governorOf } from '../../language/chunks/objects.js';
import { isHeadline } from '../../language/headlines.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { isGerund } from '../../language/chunks/predicates.js';
import { FOR, OF, THAN } from '../../lexicon/small-words.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { previous } from '../../language/chunks/previous.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { wordList } from '../../lexicon/lists.js';
import { beginsNew } from '../modality/governing-verbs.js';
import { lemmaOf } from '../triggers/lexicon.js';
import { anyForm, just, Of, type Standing, type Veto } from './veto.js';

/** `able to buy`, `the power to arrest`: what could be done; by word and by lemma. */
const abilities = wordList('events/ability-words');

const isAbility = ({ site, chunk, document, from: at }: Standing): boolean => {
  const left = beforeInfinitive(site, carrierOf(site, chunk));
  // `Army ready to invade`: in a headline the adjective leaves out a verb.
  if (left < 0 || (site.chunks.kind[left] === Kind.Adjective && isHeadline(document, document.tokens.sentence[at]!)))
    return false;
  return isMeans(site, left) || isMeans(site, beforeDoer(site, left));
};

/** The verb itself, or one that begins what a noun names: `able to hold talks`, but not `able to end the war`. */
const carrierOf = (site: Site, chunk: Chunk): Chunk => {
  if (site.chunks.kind[chunk] === Kind.Verb) return chunk;
  const { chunk: governor, preposition } = governorOf(site, chunk);
  return preposition < 0 && governor >= 0 && beginsNew(site, governor, chunk) ? governor : -1;
};

const beforeInfinitive = ({ chunks, document, from }: Site, verb: Chunk): Chunk => {
  if (verb < 0 || (chunks.flags[verb]! & Verb.Infinitive) === 0 || tagAt(document, verb) !== Tag.TO) return -1;
  return previous(chunks, verb, from);
};

const isMeans = ({ chunks, document }: Site, left: Chunk): boolean => {
  if (left < 0 || (chunks.kind[left] !== Kind.Noun && chunks.kind[left] !== Kind.Adjective)) return false;
  const word = document.tokens.word[chunks.to[left]! - 1]!;
  return abilities.has(word) || abilities.has(lemmaOf(word));
};

const forDoer = wordSet(['chance', 'need', 'opportunity', 'way']);

/** `no need for the agency to consult`: such a noun before *for* and the doer of an infinitive; -1 if there is none. */
const beforeDoer = ({ chunks, document, from }: Site, left: Chunk): Chunk => {
  if (left <= from || chunks.kind[left] !== Kind.Noun || document.tokens.word[left - 1] !== FOR) return -1;
  const noun = previous(chunks, left - 1, from);
  return noun >= 0 && forDoer.has(document.tokens.word[left - 2]!) ? noun : -1;
};

/** `the chances of winning a title`, `hopes of a club winning it`: a form in *-ing* after a noun for what may be, and *of*. */
const isChanceOf = ({ site, chunk, document }: Standing): boolean => {
  const { chunks, from } = site;
  if (!isGerund(chunks, chunk)) return false;
  const left = previous(chunks, chunk, from);
  const of =
    left >= 0 && chunks.kind[left] === Kind.Noun && !isChance(site, left) ? previous(chunks, left, from) : left;
  return of > from && document.tokens.word[of] === OF && isChance(site, previous(chunks, of, from));
};

const isChance = (site: Site, noun: Chunk): boolean =>
  noun >= 0 && site.chunks.kind[noun] === Kind.Noun && chances.has(lemmaOf(headWord(site, noun)));

const chances = set('ability chance danger dream hope idea likelihood odds possibility prospect prospects risk');

/** `pays less than patrolling the port`: a form in *-ing* that something is compared with. */
const isCompared = ({ site, chunk, document }: Standing): boolean =>
  isGerund(site.chunks, chunk) && chunk > site.from && document.tokens.word[chunk - 1] === THAN;

/** `would like to thank`, `are supposed to vote`: a wish or a duty. */
const isWish = ({ site, chunk, document }: Standing): boolean => {
  const { chunks, from } = site;
  if (tagAt(document, chunk) !== Tag.TO) return false;
  const left = previous(chunks, chunk, from);
  return left >= 0 && chunks.kind[left] === Kind.Verb && wishing.has(lemmaOf(headWord(site, left)));
};

const wishing = wordSet(['need', 'like', 'wish', 'prefer', 'suppose', 'love', 'hate']);

/** `figure out how to deal with`: what one would do, if one knew the way. */
const isAskedHow = ({ site, chunk, document: { tokens } }: Standing): boolean =>
  chunk > site.from && asking.has(tokens.word[chunk - 1]!);

const asking = wordSet(['how', 'what', 'where']);

export const abilityVetoes: readonly Veto[] = [
  {
    name: 'chance-of',
    reason: 'what there is a chance or a hope of doing is not done',
    finds: [
      'It cut their chances of [winning] the title.',
      'There is a chance of a club [winning] it twice.',
      'It hurt her prospects of [forming] a government.',
    ],
    ignores: ['They were accused of [winning] by fraud.', 'He spoke of [resigning] in May.'],
    of: Of.VerbGroup | Of.Gerund,
    refuses: isChanceOf,
  },
  {
    name: 'compared-with',
    reason: 'a deed that another is compared with need not be done',
    finds: ['It pays less than [patrolling] the port.'],
    ignores: ['They left after [playing] in Rome.', 'It lasted longer than when Roe [beat] Holm.'],
    of: Of.VerbGroup | Of.Gerund,
    words: just(THAN),
    refuses: isCompared,
  },
  {
    name: 'how-to',
    reason: 'an infinitive after *how* or *what* says what one could do, not that it is done',
    finds: ['They discussed how to [fight] the rebels.'],
    ignores: ['They plan to [fight] the rebels.'],
    of: Of.Infinitive,
    refuses: isAskedHow,
  },
  {
    name: 'wish',
    reason: 'what somebody needs, likes or is supposed to do is not done, nor planned',
    finds: ['Police would like to [thank] the mayor.', 'We are supposed to [vote] on Sunday.'],
    ignores: ['They plan to [vote] on Sunday.', 'They began to [loot] shops.'],
    of: Of.Infinitive,
    refuses: isWish,
  },
  {
    name: 'ability',
    reason: 'what somebody is able or ready to do, or has the means for, is not done',
    finds: [
      'They are able to [sue] the firm.',
      'She missed a chance to [resign].',
      'The court has the power to [jail] him.',
      'There was no need for an agency to [consult] with the envoy.',
      'The doctors are able to hold [talks] with patients.',
      'A better way to [sell] houses',
    ],
    ignores: [
      'They agreed to [buy] the firm.',
      'They have plans to [cut] jobs.',
      'Army ready to [invade] island',
      'Harwick missed a chance to end the [war].',
    ],
    words: anyForm(abilities),
    refuses: isAbility,
  },
];
