import type { Finding, Score } from './finding.js';
import { pair, shared, type GoldDocument, type GoldSpan, type Pair, type PredictedSpan } from './spans.js';
import { share, type Tally } from './tally.js';

/**
 * Occurrences are matched by a trigger word: precision against all marked events, recall of the salient ones, kind and
 * modality among the hits.
 */
export const occurrences = (document: GoldDocument, predictions: readonly PredictedSpan[]): Score => {
  if (!document.covers.includes('event:trigger')) return { tally: {}, findings: [] };
  const marked = document.spans.filter((span) => span.type === 'event' && isScored(document, span));
  const gold = marked.filter(({ optional }) => optional !== true);
  const predicted = predictions.filter((p) => p.type === 'event' && isScored(document, p));
  const pairs = pair(gold, predicted);
  const salient = gold.filter((g) => g.salient === true);
  const found = new Set(pairs.map(([g]) => g));
  const missed = salient.filter((g) => !found.has(g));
  const counted = predicted.filter((p) => touches(p, gold) || !touches(p, marked));
  const spurious = counted.filter((p) => !touches(p, gold));
  const kinds = compareKinds(pairs);
  const modalities = document.covers.includes('event:modality') ? compareModalities(pairs) : empty;
  return {
    tally: {
      occurrence: {
        relaxed: {
          right: counted.length - spurious.length,
          predicted: counted.length,
          found: salient.length - missed.length,
          gold: salient.length,
        },
      },
      ...kinds.tally,
      ...modalities.tally,
    },
    findings: [
      ...missed.map((g) => finding('missed', g, undefined)),
      ...spurious.map((p) => finding('spurious', undefined, p)),
      ...kinds.findings,
      ...modalities.findings,
    ],
  };
};

const empty: Score = { tally: {}, findings: [] };

const isScored = ({ scored }: GoldDocument, { start, end }: { start: number; end: number }): boolean =>
  scored === undefined || scored.length === 0 || scored.some(([from, to]) => from <= start && end <= to);

const touches = (span: PredictedSpan, others: readonly GoldSpan[]): boolean => others.some((x) => shared(span, x) > 0);

const finding = (kind: Finding['kind'], gold?: GoldSpan, predicted?: PredictedSpan): Finding => ({
  row: 'occurrence',
  kind,
  gold,
  predicted,
});

const compareKinds = (pairs: readonly Pair[]): Score => {
  const typed = pairs.filter(([g]) => g.kind !== undefined && g.kind !== null);
  const wrong = typed.filter(([g, p]) => !(g.kinds ?? [g.kind]).some((kind) => kind === p.kind));
  return compared('kind of hits', 'kind', typed, wrong);
};

const compareModalities = (pairs: readonly Pair[]): Score => {
  const typed = pairs.filter(([g]) => g.modality !== undefined && g.modality !== null);
  const wrong = typed.filter(([g, p]) => g.modality !== p.modality);
  return compared('modality of hits', 'modality', typed, wrong);
};

const compared = (row: string, kind: Finding['kind'], all: readonly Pair[], wrong: readonly Pair[]): Score => {
  const tally: Tally = all.length === 0 ? {} : { [row]: { relaxed: share(all.length - wrong.length, all.length) } };
  return { tally, findings: wrong.map(([g, p]) => finding(kind, g, p)) };
};
