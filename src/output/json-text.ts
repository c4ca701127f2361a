/** Legal in JSON, but a terminal would act on some of these and some line readers break at others. */
const UNSAFE = /[\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069]/g;

/** JSON in which what a terminal could act upon is escaped. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
