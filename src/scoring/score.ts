import type { Finding, Score } from './finding.js';
import { occurrences } from './score-occurrences.js';
import { peopleResolution } from './score-people.js';
import { isSamePlace, pair, shared, type GoldDocument, type GoldSpan, type Pair, type PredictedSpan } from './spans.js';
import { TIMEX_TYPES } from '../core/entity.js';
import { addUp, hits } from './tally.js';

interface Task {
  readonly row: string;
  readonly gold: readonly GoldSpan[];
  /** Predictions on these are neither right nor wrong. */
  readonly ignored: readonly GoldSpan[];
  readonly predicted: readonly PredictedSpan[];
  readonly same?: (gold: GoldSpan, predicted: PredictedSpan) => boolean;
}

/** Scores one text: only what its `covers` names. */
export const scoreDocument = (document: GoldDocument, predictions: readonly PredictedSpan[]): Score => {
  const [from, to] = document.region ?? [0, Infinity];
  const predicted = withoutRepeats(predictions).filter(({ start, end }) => from <= start && end <= to);
  const scores = [
    ...dates(document, predicted),
    ...names(document, predicted, 'person'),
    ...names(document, predicted, 'event'),
    ...countries(document, predicted),
    occurrences(document, predicted),
    peopleResolution(document, predicted),
  ];
  return { tally: addUp(scores.map(({ tally }) => tally)), findings: scores.flatMap(({ findings }) => findings) };
};

const withoutRepeats = (predictions: readonly PredictedSpan[]): PredictedSpan[] => {
  const seen = new Set<string>();
  return predictions.filter(({ type, start, end }) => {
    const key = `${type} ${start} ${end}`;
    return end > start && !seen.has(key) && seen.add(key).size > 0;
  });
};

const scoreTask = ({ row, gold, ignored, predicted, same }: Task): Score => {
  const exact = pair(gold, predicted, true);
  const near = pair(gold, predicted);
  const wrong = near.filter(([g, p]) => same !== undefined && !same(g, p));
  const spurious = unanswered(predicted, near).filter((p) => !ignored.some((x) => shared(p, x) > 0));
  // A near miss on gold is wrong even if it also touches what is ignored.
  const freed = unanswered(predicted, exact).filter((p) =>
    ignored.some((x) => shared(p, x) > 0 && (isSamePlace(p, x) || !gold.some((g) => shared(p, g) > 0))),
  );
  const counted = near.length + spurious.length;
  return {
    tally: {
      [row]: {
        strict: hits(exact.length, gold.length, predicted.length - freed.length),
        relaxed: hits(near.length, gold.length, counted),
        ...(same === undefined ? {} : { value: hits(near.length - wrong.length, gold.length, counted) }),
      },
    },
    findings: [
      ...missed(gold, near).map((g): Finding => ({ row, kind: 'missed', gold: g, predicted: undefined })),
      ...spurious.map((p): Finding => ({ row, kind: 'spurious', gold: undefined, predicted: p })),
      ...near.filter(([g, p]) => !isSamePlace(g, p)).map(([g, p]): Finding => finding(row, 'boundary', g, p)),
      ...wrong.map(([g, p]): Finding => finding(row, 'value', g, p)),
    ],
  };
};

const finding = (row: string, kind: Finding['kind'], gold: GoldSpan, predicted: PredictedSpan): Finding => ({
  row,
  kind,
  gold,
  predicted,
});

const unanswered = (predicted: readonly PredictedSpan[], pairs: readonly Pair[]): PredictedSpan[] => {
  const used = new Set(pairs.map(([, p]) => p));
  return predicted.filter((p) => !used.has(p));
};

const missed = (gold: readonly GoldSpan[], pairs: readonly Pair[]): GoldSpan[] => {
  const found = new Set(pairs.map(([g]) => g));
  return gold.filter((g) => !found.has(g));
};

const fold = (value: string | undefined): string => (value ?? '').trim().toUpperCase();

const sameValue = (gold: GoldSpan, predicted: PredictedSpan): boolean =>
  fold(gold.value) === fold(predicted.value) && fold(gold.value) !== '';

const dates = ({ covers, spans, timexTypes }: GoldDocument, predictions: readonly PredictedSpan[]): Score[] => {
  if (!covers.includes('date')) return [];
  const marked = spans.filter(({ type }) => type === 'date');
  const gold = marked.filter(({ optional }) => optional !== true);
  const ignored = marked.filter(({ optional }) => optional === true);
  const predicted = predictions.filter(
    ({ type, timexType }) => type === 'date' && (timexTypes?.includes(timexType ?? 'DATE') ?? true),
  );
  const calendar = gold.filter(
    ({ timexType, value }) => timexType === 'DATE' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(fold(value)),
  );
  return [
    scoreTask({ row: 'date', gold, ignored, predicted, same: sameValue }),
    ofTimexType('DATE', 'date (calendar)', calendar, marked, predicted),
    ...TIMEX_TYPES.map((type) => type.toUpperCase()).flatMap((timexType) => {
      const wanted = gold.filter((span) => span.timexType === timexType);
      // Nothing to score is no row.
      return wanted.length === 0 ? [] : [ofTimexType(timexType, `date ${timexType}`, wanted, marked, predicted)];
    }),
  ];
};

/** Some dates of one TIMEX3 type alone; their errors are in the findings of all dates. */
const ofTimexType = (
  timexType: string,
  row: string,
  gold: readonly GoldSpan[],
  marked: readonly GoldSpan[],
  predictions: readonly PredictedSpan[],
): Score => {
  const ignored = marked.filter((span) => !gold.includes(span));
  const predicted = predictions.filter((span) => span.timexType === timexType);
  return { ...scoreTask({ row, gold, ignored, predicted, same: sameValue }), findings: [] };
};

const names = (
  { covers, spans }: GoldDocument,
  predictions: readonly PredictedSpan[],
  type: 'person' | 'event',
): Score[] => {
  if (!covers.includes(type) && !(type === 'event' && covers.includes('event:named'))) return [];
  const marked = spans.filter((span) => span.type === type);
  const gold = marked.filter(({ optional, tier }) => optional !== true && (tier ?? 'named') === 'named');
  const starts = new Map(
    gold.filter(({ alt_start }) => alt_start !== undefined).map((g) => [`${g.alt_start!} ${g.end}`, g.start]),
  );
  const predicted = predictions
    .filter((p) => p.type === type && (p.tier ?? 'named') === 'named')
    .map((p) => ({ ...p, start: starts.get(`${p.start} ${p.end}`) ?? p.start }));
  return [scoreTask({ row: type, gold, ignored: marked.filter((span) => !gold.includes(span)), predicted })];
};

const countries = ({ covers, spans }: GoldDocument, predictions: readonly PredictedSpan[]): Score[] => {
  const subtypes = covers.filter((c) => c.startsWith('country:')).map((c) => c.slice('country:'.length));
  if (subtypes.length === 0) return [];
  const marked = spans.filter(({ type }) => type === 'country');
  const gold = marked.filter(({ optional, subtype }) => optional !== true && subtypes.includes(subtype ?? ''));
  // No corpus marks cities that stand for governments, so such readings count as neither right nor wrong.
  const predicted = predictions.filter(
    ({ type, via }) => type === 'country' && ((via !== 'capital' && via !== 'metonym') || subtypes.includes(via)),
  );
  const same = (g: GoldSpan, p: PredictedSpan): boolean => fold(g.iso) === fold(p.iso);
  return [scoreTask({ row: 'country', gold, ignored: marked.filter((span) => !gold.includes(span)), predicted, same })];
};
