import type { Entity, Mention } from './entity.js';

/**
 * All that is known about one kind of entity. Both steps are pure. `Source` is the document, which core does not
 * know.
 */
export interface Recogniser<Source, M extends Mention = Mention, E extends Entity = Entity> {
  readonly type: E['type'];
  /** Why each rule reads what it reads, by rule name: what `--explain` prints. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Sees the document only, never another recogniser. In text order; vetoed readings may be among them. */
  find(document: Source): readonly M[];
  /** Groups mentions of the same thing. */
  resolve(mentions: readonly M[], document: Source): readonly E[];
}
