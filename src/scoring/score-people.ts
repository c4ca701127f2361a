import type { Score } from './finding.js';
import { pair, type GoldDocument, type GoldPerson, type Pair, type PredictedSpan } from './spans.js';
import { addUp, hits, share, type Count, type Tally } from './tally.js';

/**
 * Whether mentions of one person are one entity: of the mentions found, the share whose entity is the one matched to their
 * person.
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
    tally: addUp([
      { 'person merged': { relaxed: share(pairs.length - wrong.length, pairs.length) } },
      ...(document.people ?? []).map((person) => factsOf(person, predictions, entityOf)),
    ]),
    findings: wrong.map(([g, p]) => ({ row: 'person', kind: 'person', gold: g, predicted: p })),
  };
};

/** Roles and countries of a person who was found, against those of the entity matched to them. */
const factsOf = (
  person: GoldPerson,
  predictions: readonly PredictedSpan[],
  entityOf: ReadonlyMap<string, string>,
): Tally => {
  const entity = predictions.find((p) => p.type === 'person' && p.entity === entityOf.get(person.who));
  if (entity === undefined) return {};
  return {
    'person roles': { relaxed: agreement(person.roles, entity.roles ?? []) },
    'person countries': { relaxed: agreement(person.countries, entity.countries ?? []) },
  };
};

/** `foreign minister` and `Japanese foreign minister` agree. */
const agreement = (gold: readonly string[], predicted: readonly string[]): Count => {
  const left = predicted.map((text) => text.toLowerCase());
  let right = 0;
  for (const text of gold.map((role) => role.toLowerCase())) {
    const at = left.findIndex((other) => other.includes(text) || text.includes(other));
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return hits(right, gold.length, predicted.length);
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
