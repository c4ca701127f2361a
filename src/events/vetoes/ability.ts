import { Kind, Verb } from '../../language/chunks/kinds.js';
import { headWord } from '../../language/chunks/site.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { previous } from '../../language/chunks/previous.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { wordList } from '../../lexicon/lists.js';
import { lemmaOf } from '../triggers/lexicon.js';
import { Of, type Standing, type Veto } from './veto.js';

/** `able to buy`, `the power to arrest`: what could be done; by word and by lemma. */
const abilities = wordList('events/ability-words');

const isAbility = ({ site, chunk, document }: Standing): boolean => {
  const { chunks, from } = site;
  if ((chunks.flags[chunk]! & Verb.Infinitive) === 0 || tagAt(document, chunk) !== Tag.TO) return false;
  const left = previous(chunks, chunk, from);
  if (left < 0 || (chunks.kind[left] !== Kind.Noun && chunks.kind[left] !== Kind.Adjective)) return false;
  const word = document.tokens.word[chunks.to[left]! - 1]!;
  return abilities.has(word) || abilities.has(lemmaOf(word));
};

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
    of: Of.VerbGroup,
    refuses: isWish,
  },
  {
    name: 'ability',
    reason: 'what somebody is able or ready to do, or has the means for, is not done',
    finds: [
      'They are able to [sue] the firm.',
      'She missed a chance to [resign].',
      'The court has the power to [jail] him.',
    ],
    ignores: ['They agreed to [buy] the firm.', 'They have plans to [cut] jobs.', 'Army ready to [invade] island'],
    of: Of.VerbGroup | Of.Text,
    refuses: isAbility,
  },
];
