/** Character classes of the scanner. */
export const Char = { Space: 0, Lower: 1, Upper: 2, Digit: 3, Apostrophe: 4, Other: 5 } as const;
export type Char = (typeof Char)[keyof typeof Char];

/** Whether a UTF-16 code unit is `0` to `9`. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 0x27) return Char.Apostrophe;
  if (isDigit(code)) return Char.Digit;
  if (code >= 0x41 && code <= 0x5a) return Char.Upper;
  if (code >= 0x61 && code <= 0x7a) return Char.Lower;
  return code <= 0x20 || code === 0x7f ? Char.Space : Char.Other;
});

/** The class of the UTF-16 code unit; halves of surrogate pairs are `Other`, which the scanner joins. */
export const classOf = (code: number): Char => (code < 128 ? (ascii[code] as Char) : classBeyondAscii(code));

const classBeyondAscii = (code: number): Char => {
  if (code >= 0xc0 && code <= 0x17f) return latinClass(code);
  if (isApostrophe(code)) return Char.Apostrophe;
  // Dashes, quotation marks and the ellipsis: most of what is not a letter there.
  if (code >= 0x2010 && code <= 0x2027) return Char.Other;
  const character = String.fromCharCode(code);
  // The byte order mark, zero-width and directional marks separate words like a space but are not in `\s`.
  if (/[\s\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/.test(character)) return Char.Space;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return Char.Upper;
  return /\p{L}|\p{M}/u.test(character) ? Char.Lower : Char.Other;
};

const isApostrophe = (code: number): boolean => code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x2bb;

/** Latin-1 Supplement and Latin Extended-A, where most foreign names in English news are written. */
const latinClass = (code: number): Char => {
  if (code === 0xd7 || code === 0xf7) return Char.Other;
  if (code <= 0xff) return code <= 0xde ? Char.Upper : Char.Lower;
  const character = String.fromCharCode(code);
  return character.toLowerCase() === character ? Char.Lower : Char.Upper;
};
