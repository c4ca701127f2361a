/** Where a frame looks for its fillers: beside a verb, or in and around a noun phrase. */
export const SLOTS = ['s', 'o', 'm', 'g', 'b', 'n', 'own'] as const;
export type Slot = (typeof SLOTS)[number];

/** One condition of a frame: that a slot is, or is not, filled by something of certain classes or by certain words. */
export interface Condition {
  /** A slot, or the preposition whose noun phrase is meant. */
  readonly slot: Slot | number;
  readonly isNegated: boolean;
  /** Classes of nouns; 0 if only words are asked for. */
  readonly classes: number;
  /** Lemmas, by number. */
  readonly words: readonly number[];
  /** Whether the slot may be filled by anything, or must be empty. */
  readonly wants: 'some' | 'any' | 'nothing';
}

/** A condition as the tables write it: slot or preposition, `!`, classes, words, what is wanted; separated by commas. */
export const readCondition = (source: string): Condition => {
  const [slot = '', negated = '', classes = '', words = '', wants = ''] = source.split(',');
  return {
    slot: slot.startsWith('#') ? Number.parseInt(slot.slice(1), 36) : (slot as Slot),
    isNegated: negated === '!',
    classes: Number.parseInt(classes, 36),
    words: words === '' ? [] : words.split('.').map((word) => Number.parseInt(word, 36)),
    wants: wants === 'any' ? 'any' : wants === 'nothing' ? 'nothing' : 'some',
  };
};

/** By how much of the sentence is read to fill the slot; all conditions must hold, so their order changes nothing. */
export const cheapestFirst = (a: Condition, b: Condition): number => costOf(a) - costOf(b);

/** Words beside the trigger come before its object and the nouns of a preposition, and all of these before its subject. */
const costOf = ({ slot }: Condition): number => (typeof slot === 'number' ? COSTS.indexOf('g') : COSTS.indexOf(slot));
const COSTS: readonly Slot[] = ['n', 'b', 'm', 'own', 'g', 'o', 's'];
