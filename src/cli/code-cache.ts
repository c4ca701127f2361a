import { renameSync, writeFileSync } from 'node:fs';

/** The file with the compiled program. */
export const CACHE = 'gazette.cache';

const ALIGNMENT = 8;

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(-bytes.length & (ALIGNMENT - 1))]);

/** Compiled code is valid only for the build of Node that wrote it, and for the program that it was compiled from. */
const origin = (source: Buffer): Buffer =>
  padded(
    Buffer.concat([
      Buffer.from(JSON.stringify([process.version, process.platform, process.arch, process.config])),
      source,
    ]),
  );

/**
 * Node checks only the length of the program and crashes on damaged code. Comparing the program and two copies is faster than
 * loading a checksum.
 */
export const packed = (compiled: Buffer, source: Buffer): Buffer => {
  const copy = padded(compiled);
  return Buffer.concat([origin(source), copy, copy]);
};

/** The compiled code; undefined if it is damaged, or for another Node or another program. */
export const unpacked = (bytes: Buffer, source: Buffer): Buffer | undefined => {
  const expected = origin(source);
  const copies = bytes.subarray(expected.length);
  const copy = copies.subarray(0, copies.length / 2);
  const isOurs = bytes.subarray(0, expected.length).equals(expected);
  return isOurs && copy.length > 0 && copy.equals(copies.subarray(copies.length / 2)) ? copy : undefined;
};

/** Writes it atomically; a run that only printed help has compiled too little of the program to be worth it. */
export const keep = (file: string, compiled: Buffer, source: Buffer): void => {
  if (compiled.length < source.length) return;
  const part = `${file}.${process.pid}`;
  writeFileSync(part, packed(compiled, source), { mode: 0o600 });
  renameSync(part, file);
};

/** A CommonJS file as Node evaluates it. */
export const wrapped = (source: string): string =>
  `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
