/** How the bytes of a text are to be read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Told by the byte order mark, or by where the zero bytes of Latin letters lie. */
export const encodingOf = (bytes: Uint8Array): Encoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const [even, odd] = zeroShares(bytes.subarray(0, 1024));
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : 'utf-8';
};

/** The share of zeros among the bytes at even and at odd places; too little text tells nothing. */
const zeroShares = (sample: Uint8Array): readonly [number, number] => {
  const pairs = sample.length >> 1;
  if (pairs < 8) return [0, 0];
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (sample[i] === 0) zeros[i & 1]!++;
  return [zeros[0]! / pairs, zeros[1]! / pairs];
};

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\u0003\u0004', 'zip, Word or EPUB'],
  ['\u001f\u008b', 'gzip'],
  ['\u0089PNG', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['\u007fELF', 'ELF'],
  ['\u00d0\u00cf\u0011\u00e0', 'Microsoft Office'],
];

/** What kind of binary file this is, if it is no text; a stray NUL in good UTF-8 does not make a text binary. */
export const binaryKind = (bytes: Uint8Array, isUtf8: boolean): string | undefined => {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  const share = controlShare(bytes.subarray(0, 8192));
  return share > (isUtf8 ? 0.3 : 0.02) ? 'unknown kind' : undefined;
};

/** Control characters that no text editor writes. */
const controlShare = (sample: Uint8Array): number => {
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls++;
  return sample.length === 0 ? 0 : controls / sample.length;
};
