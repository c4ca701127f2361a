import type { Article } from '../../core/article.js';
import type { Failure, Piece, Style } from '../../output/index.js';
import type { Settings } from '../options/settings.js';

/** The result of an article: what is to be printed, and messages. */
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

/** Processes a few articles together and returns the outcome of each; `onTurn` is told the current one. */
export type Work = (articles: readonly Article[], onTurn?: (at: number) => void) => readonly Outcome[];

/** The settings that affect what is found. */
export type ExtractorSettings = Pick<
  Settings,
  'types' | 'timex' | 'date' | 'dateOrder' | 'cities' | 'explain' | 'rules'
>;

/** The settings of a thread, in a form that can be sent between threads. */
export interface Job {
  readonly settings: ExtractorSettings & Pick<Settings, 'verbose' | 'articleTimeout'>;
  readonly format: string;
  readonly style: Omit<Style, 'explain'>;
  /** The content of the file of the user's rules, since a pipe can be read only once. */
  readonly rulesSource?: string;
}
