/** The zeros that follow the text, which are no part of any word: a look ahead need not ask for the end. */
const BEHIND = 4;

/** The UTF-16 code units of a text. Reading them from an array takes a third of the time it takes from a string. */
export const codesOf = (text: string): Uint16Array<ArrayBuffer> => {
  const codes = new Uint16Array(text.length + BEHIND);
  // Node copies the whole text at once; a browser has no Buffer.
  if (typeof Buffer === 'undefined') for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  else Buffer.from(codes.buffer).write(text, 'utf16le');
  return codes;
};

/** A longer array that begins with the same numbers. */
export const widened = <A extends Uint16Array | Int32Array>(array: A, length: number): A => {
  const wider = new (array.constructor as new (length: number) => A)(length);
  wider.set(array);
  return wider;
};
