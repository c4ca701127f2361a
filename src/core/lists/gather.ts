/**
 * The lists that a function returns for the items, joined. `flatMap` adds each element through V8's runtime, as if it could be that of
 * any object: in the places that every sentence reaches it took 3 % of a run.
 */
export const gather = <T, U>(items: readonly T[], of: (item: T, index: number) => readonly U[]): U[] => {
  const found: U[] = [];
  for (let i = 0; i < items.length; i++) for (const one of of(items[i]!, i)) found.push(one);
  return found;
};
