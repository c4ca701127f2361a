import type { Article } from '../core/article.js';
import type { Failure, Piece, Style } from '../output/index.js';
import type { Settings } from './settings.js';

/** What is left of an article that was extracted: what there is to print and to say. */
export interface Done {
  readonly id: string;
  readonly characters: number;
  readonly isDated: boolean;
  readonly warnings: readonly string[];
  /** One line, with `--verbose` alone. */
  readonly summary?: string;
  readonly piece: Piece;
}

export type Outcome = Done | Failure;

/** Does a few articles together, and answers what became of each; `onTurn` hears which of them is in hand. */
export type Work = (articles: readonly Article[], onTurn?: (at: number) => void) => readonly Outcome[];

/** The settings that change what is found. */
export type ExtractorSettings = Pick<
  Settings,
  'types' | 'timex' | 'date' | 'dateOrder' | 'cities' | 'explain' | 'rules'
>;

/** All that a thread must know to work as the others do; messages between threads can hold it. */
export interface Job {
  readonly settings: ExtractorSettings & Pick<Settings, 'verbose' | 'articleTimeout'>;
  readonly format: string;
  readonly style: Omit<Style, 'explain'>;
  /** What the file of the user's rules holds: a pipe can be read only once. */
  readonly rulesSource?: string;
}
