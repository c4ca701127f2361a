import type { Score } from './score.js';
import { pair, type GoldDocument, type Pair, type PredictedSpan } from './spans.js';
import { share } from './tally.js';

/**
 * Whether mentions of one person are one entity: of the mentions found, the share whose entity is the one that stands
 * for their person.
 */
export const peopleResolution = (document: GoldDocument, predictions: readonly PredictedSpan[]): Score => {
  const gold = document.spans.filter(({ type, who, optional }) => type === 'person' && who !== undefined && !optional);
  const pairs = pair(
    gold,
    predictions.filter(({ type }) => type === 'person'),
  );
  if (pairs.length === 0) return { tally: {}, findings: [] };
  const entityOf = standIns(pairs);
  const wrong = pairs.filter(([g, p]) => entityOf.get(g.who!) !== p.entity);
  return {
    tally: { 'person merged': { relaxed: share(pairs.length - wrong.length, pairs.length) } },
    findings: wrong.map(([g, p]) => ({ row: 'person', kind: 'person', gold: g, predicted: p })),
  };
};

/** The entity of each person, one to one, those that share most mentions first. */
const standIns = (pairs: readonly Pair[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, { who: string; entity: string; count: number }>();
  for (const [{ who }, { entity }] of pairs) {
    const key = `${who!} ${entity}`;
    counts.set(key, { who: who!, entity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const entityOf = new Map<string, string>();
  const used = new Set<string>();
  for (const { who, entity } of [...counts.values()].sort((a, b) => b.count - a.count)) {
    if (entityOf.has(who) || used.has(entity)) continue;
    entityOf.set(who, entity);
    used.add(entity);
  }
  return entityOf;
};
