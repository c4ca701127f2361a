/** A set of numbers above zero, in eight to sixteen bytes each: JavaScript's own take five times as much and end at 16 million. */
interface NumberSet {
  /** Whether it is new. */
  add(value: number): boolean;
}

export const createNumberSet = (): NumberSet => {
  let table = new Float64Array(1 << 10);
  let size = 0;
  const grow = (): void => {
    const old = table;
    table = new Float64Array(old.length * 2);
    for (const value of old) if (value !== 0) table[placeOf(table, value)] = value;
  };
  return {
    add: (value) => {
      const place = placeOf(table, value);
      if (table[place] === value) return false;
      table[place] = value;
      if (++size * 2 > table.length) grow();
      return true;
    },
  };
};

/** The slot of a number, or where it would be. */
const placeOf = (table: Float64Array, value: number): number => {
  let place = value % table.length;
  while (table[place] !== 0 && table[place] !== value) place = (place + 1) % table.length;
  return place;
};
