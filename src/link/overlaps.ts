import type { EntityType, Mention } from '../core/entity.js';
import type { Rejected } from '../core/result.js';

/** A mention with the kind that found it. */
export interface Reading<M extends Mention = Mention> {
  readonly type: EntityType;
  readonly mention: M;
  /** Where the mention begins: readings are sorted by it, and mentions have a hidden class for each kind. */
  readonly start: number;
  /** Position of the kind in the list of kinds. */
  readonly rank: number;
  /** For a proper name: the kinds that it may contain. */
  readonly admits?: readonly EntityType[] | undefined;
}

interface Settled {
  /** Mentions without overlaps, except for what a proper name may contain; in text order. */
  readonly kept: readonly Reading[];
  readonly rejected: readonly Rejected[];
}

/**
 * The longest mention wins, its article not counted (*the Yom Kippur*, *Yom Kippur War*); of equals the earlier, then a proper
 * name (`9/11`, `Katrina`), then the kind listed first.
 */
const byStrength = (a: Reading, b: Reading): number =>
  lengthOf(b.mention) - lengthOf(a.mention) ||
  a.mention.start - b.mention.start ||
  Number(b.admits !== undefined) - Number(a.admits !== undefined) ||
  Number(b.mention.decidedByContext === true) - Number(a.mention.decidedByContext === true) ||
  a.rank - b.rank;

const lengthOf = ({ start, end, text }: Mention): number => end - start - (/^the\s/i.exec(text)?.[0].length ?? 0);

/** Settles all overlaps in one pass: sorted by beginning, only neighbours that touch need comparing. */
export const settle = (readings: readonly Reading[]): Settled => {
  const rejected: Rejected[] = [];
  const standing: Reading[] = [];
  for (const reading of readings) {
    if (reading.mention.veto === undefined) standing.push(reading);
    else rejected.push({ ...reading.mention, type: reading.type, because: reading.mention.veto });
  }
  standing.sort((a, b) => a.start - b.start);
  const kept: Reading[] = [];
  for (let from = 0; from < standing.length;) {
    let to = from + 1;
    for (let end = standing[from]!.mention.end; to < standing.length && standing[to]!.start < end; to++)
      end = Math.max(end, standing[to]!.mention.end);
    if (to === from + 1) kept.push(standing[from]!);
    else settleCluster(standing.slice(from, to), kept, rejected);
    from = to;
  }
  return { kept, rejected };
};

const settleCluster = (cluster: Reading[], kept: Reading[], rejected: Rejected[]): void => {
  const winners: Reading[] = [];
  for (const reading of cluster.sort(byStrength)) {
    const winner = winners.find((other) => overlap(other.mention, reading.mention) && !isPartOf(other, reading));
    if (winner === undefined) winners.push(reading);
    else if (!isSame(winner, reading))
      rejected.push({
        ...reading.mention,
        type: reading.type,
        because: `inside ${winner.type} "${winner.mention.text}"`,
      });
  }
  kept.push(...winners.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end));
};

const overlap = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

/** The year of `2012 Summer Paralympics` is a date of its own as well: TimeML marks it, and a timeline needs it. */
const isPartOf = (name: Reading, { type, mention }: Reading): boolean =>
  name.admits?.includes(type) === true &&
  name.mention.start <= mention.start &&
  mention.end <= name.mention.end &&
  mention.end - mention.start < name.mention.end - name.mention.start;

const isSame = (a: Reading, b: Reading): boolean =>
  a.type === b.type && a.mention.start === b.mention.start && a.mention.end === b.mention.end;
