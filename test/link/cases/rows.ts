import type { EventKind, ParticipantRole } from '../../../src/core/entity.js';

export type Part = readonly [who: string, role: ParticipantRole];

/** A text, an event in it (kind and first trigger), and who took part. */
export type ParticipantRow = readonly [text: string, kind: EventKind, trigger: string, ...parts: Part[]];

/** A text, and the mentions of each of its events of one kind. */
export type ClusterRow = readonly [text: string, kind: EventKind, ...mentions: (readonly string[])[]];
