/** The digits of a number under a key of a flat JSON object; the last one if the key occurs twice, as usual. */
export const numberAsWritten = (json: string, key: string): string | undefined => {
  let depth = 0;
  let last = '';
  let isValue = false;
  let found: string | undefined;
  for (const [token] of json.matchAll(TOKEN)) {
    if (isValue) found = token;
    depth += STEPS.get(token) ?? 0;
    isValue = token === ':' && depth === 1 && JSON.parse(last) === key;
    last = token;
  }
  return found;
};

/** A string, a punctuation character, or a number or word. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;

const STEPS: ReadonlyMap<string, number> = new Map([
  ['{', 1],
  ['[', 1],
  ['}', -1],
  [']', -1],
]);
