import type { EventKind, Span } from '../../core/entity.js';

/** Where the participants of a trigger are named in the text. */
export interface Sides {
  readonly agents: readonly Span[];
  readonly targets: readonly Span[];
}

export const nobody: Sides = { agents: [], targets: [] };

/** Kinds of events that people take part in together: everyone is an agent. */
export const together: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'cooperation', 'sport']);
