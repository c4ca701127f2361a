/** Where what a frame asks for stands: beside a verb, or in and around the phrase of a noun. */
export const SLOTS = ['s', 'o', 'm', 'g', 'b', 'n', 'own'] as const;
export type Slot = (typeof SLOTS)[number];

/** One thing that a frame asks for: that a slot has, or has not, something of some classes or one of some words. */
export interface Condition {
  /** A slot, or the preposition whose noun phrase is meant. */
  readonly slot: Slot | number;
  readonly isNegated: boolean;
  /** Classes of nouns; 0 if only words are asked for. */
  readonly classes: number;
  /** Lemmas, by number. */
  readonly words: readonly number[];
  /** Whether anything will do, or nothing may stand there. */
  readonly wants: 'some' | 'any' | 'nothing';
}

/** As a condition stands in the tables: slot or preposition, `!`, classes, words, what it wants; parted by commas. */
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
