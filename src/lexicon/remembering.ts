/** How many characters of words and names are kept with their answers. */
const REMEMBERED = 400_000;
/** What is longer is no word that comes back. */
const LONGEST = 64;

/** The same function, which works out its answer to a word or a name only once in a while. */
export const remembering = <V>(answer: (text: string) => V): ((text: string) => V) => {
  const known = new Map<string, V>();
  let held = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (text.length > LONGEST) return answer(text);
    const own = text.length < SLICE ? text : copyOf(text);
    const value = answer(own);
    held += own.length;
    if (held > REMEMBERED) {
      known.clear();
      held = own.length;
    }
    known.set(own, value);
    return value;
  };
};

/** From this length on V8 makes a part of a text a view of it, which holds all of the text as long as it lives. */
const SLICE = 13;

const copyOf = (text: string): string => ` ${text}`.slice(1);
