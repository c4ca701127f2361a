/** Compiled code serves only the Node that wrote it, on the same kind of machine. */
export const cacheName = (): string => `${process.version}-${process.platform}-${process.arch}.cache`;

/** Node trusts what it is given and crashes on damage. Two copies are compared sooner than any checksum is loaded. */
export const packed = (compiled: Buffer): Buffer => Buffer.concat([compiled, compiled]);

/** What was packed; undefined if it is damaged. */
export const unpacked = (bytes: Buffer): Buffer | undefined => {
  const compiled = bytes.subarray(0, bytes.length / 2);
  return compiled.equals(bytes.subarray(bytes.length / 2)) ? compiled : undefined;
};

/** A CommonJS file as Node evaluates it. */
export const wrapped = (source: string): string =>
  `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
