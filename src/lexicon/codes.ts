/** The number of zeros after the text, so that looking ahead needs no check for the end. */
const PADDING = 4;

/** The UTF-16 code units of a text. Reading them from an array takes a third of the time of reading a string. */
export const codesOf = (text: string): Uint16Array<ArrayBuffer> => {
  const codes = new Uint16Array(text.length + PADDING);
  // Node copies the whole text at once; a browser has no Buffer.
  if (typeof Buffer === 'undefined') for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  else Buffer.from(codes.buffer).write(text, 'utf16le');
  return codes;
};

/** A longer array that begins with the same numbers. */
export const widened = <A extends Uint8Array | Uint16Array | Int32Array>(array: A, length: number): A => {
  const wider = new (array.constructor as new (length: number) => A)(length);
  wider.set(array);
  return wider;
};
