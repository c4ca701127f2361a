import { renameSync, writeFileSync } from 'node:fs';

/** The file that holds the program compiled. */
export const CACHE = 'gazette.cache';

const ALIGNMENT = 8;

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(-bytes.length & (ALIGNMENT - 1))]);

/** Compiled code serves only the very build of Node that wrote it, and only the program that it was compiled from. */
const origin = (source: Buffer): Buffer =>
  padded(
    Buffer.concat([
      Buffer.from(JSON.stringify([process.version, process.platform, process.arch, process.config])),
      source,
    ]),
  );

/**
 * Node trusts what it is given: of the program it compares the length alone, and on damage it crashes. The program itself and
 * two copies are compared sooner than any checksum is loaded.
 */
export const packed = (compiled: Buffer, source: Buffer): Buffer => {
  const copy = padded(compiled);
  return Buffer.concat([origin(source), copy, copy]);
};

/** What was packed; undefined if it is damaged, of another Node or of another program. */
export const unpacked = (bytes: Buffer, source: Buffer): Buffer | undefined => {
  const expected = origin(source);
  const copies = bytes.subarray(expected.length);
  const copy = copies.subarray(0, copies.length / 2);
  const isOurs = bytes.subarray(0, expected.length).equals(expected);
  return isOurs && copy.length > 0 && copy.equals(copies.subarray(copies.length / 2)) ? copy : undefined;
};

/** Writes it whole or not at all; what only printed help has compiled too little of the program to be worth it. */
export const keep = (file: string, compiled: Buffer, source: Buffer): void => {
  if (compiled.length < source.length) return;
  const part = `${file}.${process.pid}`;
  writeFileSync(part, packed(compiled, source), { mode: 0o600 });
  renameSync(part, file);
};

/** A CommonJS file as Node evaluates it. */
export const wrapped = (source: string): string =>
  `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
