import stringWidth from 'string-width';

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number => (/^[ -~]*$/.test(text) ? text.length : stringWidth(text));

/** A text cut to a number of columns, with an ellipsis where it was cut. */
export const cut = (text: string, width: number): string =>
  widthOf(text) <= width ? text : `${take(text, width - 1).trimEnd()}…`;

/** As many characters from the beginning as fit; one the eye sees as one is never divided. */
export const take = (text: string, width: number): string => {
  let used = 0;
  let out = '';
  // Wide enough for any characters that could fit, so that a long text is not segmented whole.
  for (const { segment } of segmenter.segment(text.slice(0, width * 8))) {
    used += widthOf(segment);
    if (used > width) break;
    out += segment;
  }
  return out;
};

/** The same from the end. */
export const takeEnd = (text: string, width: number): string => {
  const segments = Array.from(segmenter.segment(text.slice(-width * 8)), ({ segment }) => segment);
  let used = 0;
  let from = segments.length;
  while (from > 0 && used + widthOf(segments[from - 1]!) <= width) used += widthOf(segments[--from]!);
  return segments.slice(from).join('');
};

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Divides the width of a table: short columns get what they need, the rest is shared by the long ones. */
export const shareWidth = (needed: readonly number[], available: number): number[] => {
  const widths = needed.map(() => 0);
  let open = needed.map((_, i) => i);
  let left = available;
  for (;;) {
    const fair = Math.max(4, Math.floor(left / Math.max(1, open.length)));
    const fitting = open.filter((i) => needed[i]! <= fair);
    if (fitting.length === 0) {
      for (const i of open) widths[i] = fair;
      return widths;
    }
    for (const i of fitting) {
      widths[i] = needed[i]!;
      left -= needed[i]!;
    }
    open = open.filter((i) => !fitting.includes(i));
    if (open.length === 0) return widths;
  }
};
