import type { Listed, Listing, ListPage, Period } from './data.js';
import { sizeOf } from './size.js';

/** The lines of a list in parts, none of which is larger; a line has its comma. */
export const partsOf = (lines: readonly Listed[], most: number): Listed[][] => {
  const parts: Listed[][] = [];
  let size = Infinity;
  for (const line of lines) {
    size += sizeOf(line) + 1;
    if (size > most) {
      parts.push([]);
      size = sizeOf(line) + 1;
    }
    parts.at(-1)!.push(line);
  }
  return parts;
};

/** The pages of a list, as links to them from the folder that they lie in, or from above it. */
export const listPages = (parts: readonly (readonly Listed[])[], path: string): ListPage[] => {
  let last = 0;
  return parts.map((part, i) => {
    const first = last + 1;
    last += part.length;
    return { href: `${path}${listPageName(i)}`, first, last, period: periodOf(part) };
  });
};

export const listPageName = (index: number): string => `list-${index + 1}.html`;

/** A page of the list beside the pages of articles. */
export const listPage = (parts: readonly (readonly Listed[])[], at: number): Listing => ({
  ...{ at, pages: listPages(parts, '') },
  lines: parts[at]!,
});

/** The first and the last day of some articles. */
export const periodOf = (lines: readonly Pick<Listed, 'day'>[]): Period | null => {
  const days = lines.flatMap(({ day }) => (day === null ? [] : [day])).sort();
  return days.length === 0 ? null : [days[0]!, days.at(-1)!];
};
