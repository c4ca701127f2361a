import type { Entity, EntityType, Mention, Numbered } from './entity.js';
import type { Ruled } from './ruled.js';
import type { ExtractOptions, ReferenceDate, Result } from './result.js';
import type { Staged } from './together.js';

/** What is known about an article besides its text. */
export interface Context {
  /** The day relative dates are counted from, if one is known. */
  readonly reference: ReferenceDate | null;
  readonly options: ExtractOptions;
}

/** What one kind found in an article, after overlaps were settled and entities linked. */
export interface Found<M extends Mention = Mention, E extends Entity = Entity> {
  readonly mentions: readonly M[];
  readonly entities: readonly Numbered<E>[];
}

/** What a kind says about the article as a whole. */
export type Summary = Partial<Pick<Result, 'focus' | 'textType'>>;

/** How one kind is found. Every step is pure. `Source` is the document, a type that core does not know. */
export interface Recogniser<Source, M extends Mention = Mention, E extends Entity = Entity> {
  readonly type: E['type'];
  /** The kinds that linking needs for it: they are found too if only this one is asked for. */
  readonly needs?: readonly EntityType[];
  /** The reason of each rule, by its name, for `--explain`. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Sees the document only, never another recogniser. In text order; may contain vetoed readings. */
  find(document: Source, context: Context): Staged<readonly M[]>;
  /** Groups mentions of the same thing. */
  resolve(mentions: readonly M[], document: Source, context: Context): readonly E[];
  /** For a mention that is a proper name, the kinds that it may contain; undefined for others. A name wins a tie. */
  admits?(mention: M): readonly EntityType[] | undefined;
  /** What the user's own rules may do with it; without this they cannot name it. */
  readonly ruled?: Ruled<Source, M, E>;
  /** What the article is about or how it was read, as this kind knows it. */
  summarise?(found: Found<M, E>, document: Source, context: Context): Summary;
  /** What the user should know about how the article was read. */
  warn?(found: Found<M, E>, document: Source, context: Context): readonly string[];
  /** The day of publication, from the text or the name of its file. */
  published?(document: Source, options: ExtractOptions): ReferenceDate | null;
}
