const PATIENCE = 20_000;

/** The shortest text found that still fails, so that a reader sees what is wrong. */
export const shrink = async (text: string, isWrong: (shorter: string) => Promise<boolean>): Promise<string> => {
  const end = performance.now() + PATIENCE;
  let shortest = text;
  for (let size = text.length >> 1; size > 0; size >>= 1)
    for (let at = 0; at < shortest.length && performance.now() < end;) {
      const shorter = shortest.slice(0, at) + shortest.slice(at + size);
      if (await isWrong(shorter)) shortest = shorter;
      else at += size;
    }
  return shortest;
};
