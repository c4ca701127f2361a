/** A name to be written below or above a dot. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
}

/** Its position from the middle of the dot; undefined if it would overlap another. */
export type Placed = number | undefined;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The approximate size of a letter and of a line. */
const [LETTER, LINE] = [7, 15];

/** Places names in their order: the first that are given are the last to be left out. */
export const placeLabels = (labels: readonly Label[]): Placed[] => {
  const taken: Box[] = labels.map(({ x, y, radius }) => around(x, y, radius, radius));
  return labels.map(({ x, y, radius, name }) => {
    const below = radius + LINE - 2;
    const above = -radius - 5;
    const place = [below, above].find((down) => !taken.some((box) => overlaps(box, boxOf(x, y + down, name))));
    if (place !== undefined) taken.push(boxOf(x, y + place, name));
    return place;
  });
};

const around = (x: number, y: number, across: number, down: number): Box => ({
  ...{ left: x - across, right: x + across, top: y - down, bottom: y + down },
});

/** Letters rest on the baseline. */
const boxOf = (x: number, line: number, name: string): Box =>
  around(x, line - LINE / 3, (name.length * LETTER) / 2, LINE / 2);

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
