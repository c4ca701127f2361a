/** Valid in JSON, but a terminal would obey some of these and some readers break lines at others. */
const UNSAFE = /[\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069]/;
const EACH = new RegExp(UNSAFE, 'g');

/** JSON with all control characters escaped that a terminal could obey. */
export const jsonText = (value: unknown): string => {
  const text = JSON.stringify(value);
  // Hardly any text has them, and a test takes half as long as a replacement.
  return UNSAFE.test(text) ? text.replace(EACH, escaped) : text;
};

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
