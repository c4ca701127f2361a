/** A mention: its span, the number of its entity, the number of its reason. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly entity: number;
  readonly why: number;
}

/** A mark with the line below the text that it is drawn on: the outer of two overlapping ones is lower. */
interface Laid extends Mark {
  readonly lane: number;
}

/** A stretch of text over which the marks are the same, the innermost first. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Laid[];
}

export const marksOf = (flat: readonly number[]): Mark[] => {
  const marks: Mark[] = [];
  for (let i = 0; i < flat.length; i += 4)
    marks.push({ start: flat[i]!, end: flat[i + 1]!, entity: flat[i + 2]!, why: flat[i + 3]! });
  return marks;
};

/** How many lines fit between two lines of text. */
const LANES = 3;

/** Cuts a text into stretches, without those between marks. */
export const segmentsOf = (marks: readonly Mark[]): Segment[] => clustersOf(marks).flatMap(segmentsIn);

/** Marks that overlap directly or through others, in the order of the text. */
const clustersOf = (marks: readonly Mark[]): Mark[][] => {
  const clusters: Mark[][] = [];
  let end = -1;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= mark.end) continue;
    if (mark.start >= end) clusters.push([]);
    clusters.at(-1)!.push(mark);
    end = Math.max(end, mark.end);
  }
  return clusters;
};

const segmentsIn = (cluster: readonly Mark[]): Segment[] => {
  const marks = laid(cluster);
  const places = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i]!;
    return { start, end, marks: marks.filter((mark) => mark.start <= start && mark.end >= end) };
  });
};

/** The shorter of two marks is above the longer; those that do not overlap share a line. */
const laid = (marks: readonly Mark[]): Laid[] => {
  const lanes: Laid[][] = Array.from({ length: LANES }, () => []);
  const shortestFirst = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  return shortestFirst.map((mark) => {
    const isTaken = (lane: readonly Laid[]): boolean =>
      lane.some(({ start, end }) => start < mark.end && mark.start < end);
    const lane = Math.min(lanes.findLastIndex(isTaken) + 1, LANES - 1);
    const placed = { ...mark, lane };
    lanes[lane]!.push(placed);
    return placed;
  });
};
