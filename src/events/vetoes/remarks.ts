/** Remarks on any event of a sort, and on what the sentence before told. */
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { tagAt } from '../../language/tags.js';
import { isIn, present } from '../../language/tag-set.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { indefinite } from '../../lexicon/small-words.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { judging } from './opinions.js';
import { isBarePlural } from './sorts.js';
import { just, Of, type Standing, type Veto } from './veto.js';

/** `Chimney fires are not uncommon` */
const isSortJudged = ({ site, chunk }: Standing): boolean => {
  const { chunks, to } = site;
  const verb = chunks.to[chunk]!;
  if (!isBarePlural(site, chunk) || verb >= to || !isBeing(site, verb)) return false;
  const next = chunks.to[verb]!;
  const adjective = next < to && chunks.kind[next] === Kind.Adverb ? chunks.to[next]! : next;
  return adjective < to && chunks.kind[adjective] === Kind.Adjective && judging.has(headWord(site, adjective));
};

const isBeing = ({ document, chunks }: Site, verb: Chunk): boolean =>
  chunks.kind[verb] === Kind.Verb &&
  isIn(tagAt(document, verb), present) &&
  partOfWord(document.tokens.word[verb]!) === Part.Be;

const CAN = intern('can');

/** `A fire in a chimney can explode`: what any of its sort can do. */
const isOfAny = ({ site, chunk }: Standing): boolean => {
  const { chunks, to } = site;
  if (chunks.kind[chunk] === Kind.Verb)
    return can(site, chunk) && subjectsOf(site, chunk).some((noun) => isIndefinite(site, noun));
  let next = chunks.to[chunk]!;
  while (next < to && (chunks.kind[next] === Kind.Preposition || chunks.kind[next] === Kind.Noun))
    next = chunks.to[next]!;
  return isIndefinite(site, chunk) && next < to && can(site, next);
};

const can = ({ document, chunks }: Site, verb: Chunk): boolean =>
  chunks.kind[verb] === Kind.Verb && document.tokens.word[verb] === CAN;

const isIndefinite = ({ document }: Site, noun: Chunk): boolean => indefinite.has(document.tokens.word[noun]!);

const pointing = wordSet(['this', 'that']);

/** `They asked for a delay but this was ruled out`: of what, only the sentence before tells. */
const pointsBack = ({ site, chunk }: Standing): boolean => {
  const { chunks } = site;
  if ((chunks.flags[chunk]! & Verb.Passive) === 0 || (chunks.flags[chunk]! & Verb.Finite) === 0) return false;
  return subjectsOf(site, chunk).some((noun) => chunks.to[noun] === noun + 1 && pointing.has(headWord(site, noun)));
};

export const remarkVetoes: readonly Veto[] = [
  {
    name: 'sort-judged',
    reason: 'how common or dangerous a sort of happening is reports none',
    finds: ['Chimney [fires] are not uncommon.', 'Chimney [explosions] are rare.'],
    ignores: ['The [fires] are dangerous.', '[Talks] are under way.'],
    of: Of.NounPhrase | Of.Text,
    words: judging,
    refuses: isSortJudged,
  },
  {
    name: 'can-of-any',
    reason: 'what any one of its sort can do has not happened',
    finds: ['A [blaze] in a loft can spread in minutes.', 'A gas cylinder can [explode] in the sun.'],
    ignores: ['The [blaze] can spread to the town.', 'A gas cylinder [exploded].'],
    of: Of.Text,
    words: just(CAN),
    refuses: isOfAny,
  },
  {
    name: 'points-back',
    reason: 'what was done with *this* cannot be read without the sentence before',
    finds: ['They asked for a delay but this was [rejected].'],
    ignores: ['They asked for a delay but this request was [rejected].'],
    of: Of.VerbGroup,
    words: pointing,
    refuses: pointsBack,
  },
];
