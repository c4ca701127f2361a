import type { EventKind } from '../../core/entity.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import type { Standing, Veto } from './veto.js';

/** How many tokens after a verb its infinitive may begin. */
const CONTENT = 6;
const takesContent = new Set<EventKind | undefined>(['cooperation', 'demand', 'threat', 'refusal']);

const isContent = ({ document: { tokens }, entry, from, last }: Standing): boolean => {
  if (last?.use !== 'verb' || last.entry.kind !== entry.kind || !takesContent.has(entry.kind)) return false;
  if (from - last.to > CONTENT || tokens.sentence[from] !== tokens.sentence[last.from]) return false;
  return partOfWord(tokens.word[last.to]!) === Part.To;
};

export const contentVetoes: readonly Veto[] = [
  {
    name: 'content-of-vow',
    reason:
      'an infinitive, or a noun in one, that only says what was vowed or asked for is no second event of its kind',
    finds: ['They vowed to [work together].'],
    ignores: ['They vowed to [fight] on.', 'They [worked together] in Rome.'],
    refuses: isContent,
  },
];
