import type { Result } from '../../src/core/result.js';
import { push } from '../../src/core/lists/push.js';
import { createRandom } from '../random.js';
import type { Finding } from '../../src/scoring/finding.js';
import { shared, type GoldSpan, type PredictedSpan } from '../../src/scoring/spans.js';

/** A finding and the result it was found in. */
export interface Located extends Finding {
  readonly result: Result;
}

export interface Listing {
  /** How many of each kind of error are listed. */
  readonly limit: number;
  /** The seed of a random sample; without it the first errors are listed. */
  readonly seed: number | undefined;
}

/** Lists errors by row and kind of error, with counts, context and the readings rejected there. */
export const list = (all: readonly Located[], { limit, seed }: Listing): string => {
  const groups = new Map<string, Located[]>();
  for (const finding of all) push(groups, `${finding.row} ${finding.kind}`, finding);
  return [...groups]
    .map(([key, members]) => {
      const shown = (seed === undefined ? members : shuffled(members, seed)).slice(0, limit);
      return [`\n## ${key}: ${members.length}`, ...frequencies(members), ...shown.map(describe)].join('\n');
    })
    .join('\n');
};

const frequencies = (members: readonly Located[]): string[] => [
  `   by text: ${most(members.map(textOf))}`,
  ...(members.some(({ predicted }) => predicted !== undefined)
    ? [`   by rule: ${most(members.map(({ predicted }) => predicted?.rule ?? '-'))}`]
    : []),
];

const most = (names: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 15);
  return ranked.map(([name, count]) => `${name} ${count}`).join(', ');
};

const textOf = ({ gold, predicted, result }: Located): string => {
  const { start, end } = gold ?? predicted ?? { start: 0, end: 0 };
  return oneLine(result.text.slice(start, end)).toLowerCase();
};

const describe = (finding: Located): string => {
  const { gold, predicted, result } = finding;
  const span = gold ?? predicted ?? { start: 0, end: 0 };
  const before = oneLine(result.text.slice(Math.max(0, span.start - 60), span.start));
  const after = oneLine(result.text.slice(span.end, span.end + 45));
  const place = `${before}[${oneLine(result.text.slice(span.start, span.end))}]${after}`;
  return `  ${place}  {${result.id.split('/').at(-1) ?? ''}} ${says(finding)}`;
};

const says = ({ gold, predicted, result, kind }: Located): string => {
  if (predicted === undefined) return `${about(gold)}${givenUp(gold, result)}`;
  const text = kind === 'boundary' ? `"${oneLine(result.text.slice(predicted.start, predicted.end))}" ` : '';
  const wanted = gold === undefined ? '' : `want ${about(gold)} `;
  return `${wanted}got ${text}${about(predicted)} (${predicted.rule})`;
};

const about = (span: GoldSpan | PredictedSpan | undefined): string =>
  span === undefined ? '' : [span.iso, span.timexType, span.value, span.kind, span.modality].filter(Boolean).join(' ');

const givenUp = (gold: GoldSpan | undefined, { rejected }: Result): string =>
  rejected
    .filter((r) => gold !== undefined && shared(r, gold) > 0)
    .map((r) => ` given up: ${r.type} "${oneLine(r.text)}" (${r.rule}: ${r.because})`)
    .join(';');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The same order for the same seed (Fisher–Yates). */
const shuffled = <T>(items: readonly T[], seed: number): T[] => {
  const order = [...items];
  const { below } = createRandom(seed);
  for (let i = order.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
};
