import type { EntityType, Span } from '../core/entity.js';
import type { Facts } from '../core/scored.js';

/** A place in a text marked by hand; which fields it has depends on its type and on who marked it. */
export interface GoldSpan extends Span {
  readonly type: string;
  /** Counts neither as right nor as wrong. */
  readonly optional?: boolean;
  /** An equally right start. */
  readonly alt_start?: number;
  /** For a person: which one. */
  readonly who?: string;
  readonly iso?: string;
  readonly subtype?: string;
  readonly value?: string;
  readonly timexType?: string;
  readonly tier?: string;
  readonly kind?: string | null;
  /** All kinds that are right, if several are. */
  readonly kinds?: readonly string[];
  readonly modality?: string | null;
  /** For an occurrence: whether it must be found. */
  readonly salient?: boolean;
  /** For the mention of a main event: its number in the list of main events, from 1. */
  readonly story?: number;
}

/** One of the main events of an article, as an editor would list them; the first is what the article is about. */
export interface GoldStory {
  readonly what: string;
  /** Names of people and ISO codes of countries: agents, targets, and those that are optional. */
  readonly who: readonly string[];
  readonly whom: readonly string[];
  readonly optional: readonly string[];
  /** The values that are right; null if the event may have no date. */
  readonly dates: readonly (string | null)[];
}

/** What is known about a person marked by hand. */
export interface GoldPerson {
  readonly who: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly countries: readonly string[];
}

/** A text with what was marked in it by hand. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  /** What is marked exhaustively: nothing else is scored. */
  readonly covers: readonly string[];
  /** Only these TIMEX3 types are marked; without it all. */
  readonly timexTypes?: readonly string[];
  /** Events are marked inside these ranges only; without it everywhere. */
  readonly scored?: readonly (readonly [number, number])[];
  /** Nothing is marked outside of it. */
  readonly region?: readonly [number, number];
  readonly spans: readonly GoldSpan[];
  readonly people?: readonly GoldPerson[];
  readonly stories?: readonly GoldStory[];
}

/** One mention of the tool with what scoring asks of it. */
export interface PredictedSpan extends Span, Facts {
  readonly type: EntityType;
  readonly rule: string;
  /** The entity it belongs to. */
  readonly entity: string;
}

/** A gold span and the prediction that answers it. */
export type Pair<G extends Span = GoldSpan, P extends Span = PredictedSpan> = readonly [G, P];

/** How many characters two spans share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const isSamePlace = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Pairs one to one: equal spans first, then by the number of characters they share; with `strict` only equal ones. */
export const pair = <G extends Span, P extends Span>(
  gold: readonly G[],
  predicted: readonly P[],
  strict = false,
): Pair<G, P>[] => {
  const candidates = gold.flatMap((g) =>
    predicted
      .filter((p) => (strict ? isSamePlace(g, p) : shared(g, p) > 0))
      .map((p) => ({ g, p, rank: isSamePlace(g, p) ? 0 : 1, overlap: shared(g, p) })),
  );
  candidates.sort((a, b) => a.rank - b.rank || b.overlap - a.overlap || a.g.start - b.g.start || a.p.start - b.p.start);
  const used = new Set<Span>();
  const pairs: Pair<G, P>[] = [];
  for (const { g, p } of candidates) {
    if (used.has(g) || used.has(p)) continue;
    used.add(g).add(p);
    pairs.push([g, p]);
  }
  return pairs;
};
