/** The file beside the program that holds it compiled. */
export const CACHE = 'gazette.cache';

const ALIGNMENT = 8;

/** Compiled code serves only the very build of Node that wrote it. */
const maker = (): Buffer => {
  const text = JSON.stringify([process.version, process.platform, process.arch, process.config]);
  return Buffer.from(text.padEnd(Math.ceil(text.length / ALIGNMENT) * ALIGNMENT));
};

/** Node trusts what it is given and crashes on damage. Two copies are compared sooner than any checksum is loaded. */
export const packed = (compiled: Buffer): Buffer => {
  const copy = Buffer.concat([maker(), compiled]);
  return Buffer.concat([copy, copy]);
};

/** What was packed; undefined if it is damaged or of another Node. */
export const unpacked = (bytes: Buffer): Buffer | undefined => {
  const copy = bytes.subarray(0, bytes.length / 2);
  const expected = maker();
  const isOurs = copy.subarray(0, expected.length).equals(expected);
  return isOurs && copy.equals(bytes.subarray(bytes.length / 2)) ? copy.subarray(expected.length) : undefined;
};

/** A CommonJS file as Node evaluates it. */
export const wrapped = (source: string): string =>
  `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
