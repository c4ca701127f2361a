/** So many different answers are kept. */
const REMEMBERED = 20_000;

/** The same function, which works out its answer to a word or a name only once in a while. */
export const remembering = <V>(answer: (text: string) => V): ((text: string) => V) => {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const value = answer(text);
    known.set(text, value);
    return value;
  };
};
