import type { Cluster, Step } from './happening.js';

/** A mention is compared with this many of the last clusters of its kind, which keeps long texts linear. */
const RECENT = 12;

/** Clusters of the same kind, of verbs whose object or content the step may be, and of related kinds. */
export const candidates = (
  recent: ReadonlyMap<string, readonly Cluster[]>,
  { event }: Step,
  last: Cluster | undefined,
): readonly Cluster[] => {
  const known = [...(recent.get(event.kind) ?? [])];
  const keep = (cluster: Cluster): void => {
    if (!known.includes(cluster)) known.push(cluster);
  };
  for (const kinds of related)
    if (kinds.includes(event.kind)) for (const kind of kinds) recent.get(kind)?.slice(0, 2).forEach(keep);
  if (last !== undefined) keep(last);
  return known;
};

/**
 * Kinds that one happening may belong to at once: an attack and the dead, a search and a rescue, a sentence and a fine, a nomination and an appointment, a
 * purchase and the deal.
 */
const related: readonly (readonly string[])[] = [
  ['casualty', 'conflict', 'disaster'],
  ['conflict', 'protest'],
  ['criticism', 'protest'],
  ['disaster', 'protest'],
  ['conflict', 'refusal'],
  ['justice', 'military'],
  ['aid', 'disaster'],
  ['aid', 'justice'],
  ['justice', 'sanction'],
  ['criticism', 'justice'],
  ['election', 'government', 'refusal'],
  ['business', 'cooperation'],
];

/** Makes a happening the last of its kind. */
export const touch = (recent: Map<string, Cluster[]>, kind: string, cluster: Cluster): void => {
  const known = recent.get(kind);
  if (known === undefined) recent.set(kind, [cluster]);
  else if (known[0] !== cluster) {
    forget(recent, kind, cluster);
    if (known.unshift(cluster) > RECENT) known.pop();
  }
};

/** No later mention is compared with it. */
export const forget = (recent: Map<string, Cluster[]>, kind: string, cluster: Cluster): void => {
  const known = recent.get(kind);
  const at = known?.indexOf(cluster) ?? -1;
  if (at >= 0) known!.splice(at, 1);
};
