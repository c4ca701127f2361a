import type { Run } from '../../language/names.js';
import type { Document } from '../../text/document.js';
import type { Shape } from '../../text/tokens.js';
import { CLASSES } from '../lexicon/classes.js';
import { NAME, OTHER, type Words } from '../lexicon/lexicon.js';
import { personVerbs, sayVerbs } from '../lexicon/words.js';

/** One word of a run in its context. */
export interface RunWord {
  readonly document: Document;
  readonly words: Words;
  readonly run: Run;
  /** Index of the word in its run. */
  readonly i: number;
  /** Its token. */
  readonly at: number;
  /** What it can be. */
  readonly classes: number;
  readonly word: number;
  readonly shape: Shape;
  /** The tokens of the words before and after it that may be of the same name. */
  readonly previous: number | undefined;
  readonly next: number | undefined;
  /** A capital there proves nothing. */
  readonly opens: boolean;
  /** Mr., Dr. or the like directly precedes it. */
  readonly addressed: boolean;
  /** The last word of the title directly before it; 0 if there is none. */
  readonly office: number;
  /** Its run is one word or two, and a full name of the article ends in the last. */
  readonly isKnown: boolean;
}

export const isName = ({ classes }: RunWord): boolean => (classes & NAME) !== 0;

/** What the next word of the run can be. */
export const nextClasses = ({ words, next }: RunWord): number => (next === undefined ? 0 : words.classes(next));

/** Only a first name. */
export const isOnlyGiven = (classes: number): boolean => (classes & CLASSES.first) !== 0 && (classes & OTHER) === 0;

/** A surname, or a word in no table. */
export const isSurname = (classes: number): boolean => classes === 0 || (classes & CLASSES.last) !== 0;

/** The word after its run is a verb of saying or another verb of people: `Okonkwo said`. */
export const acts = ({ run, document: { tokens } }: RunWord): boolean =>
  run.to < tokens.length && (sayVerbs.has(tokens.word[run.to]!) || personVerbs.has(tokens.word[run.to]!));
