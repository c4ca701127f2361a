import { renameSync, writeFileSync } from 'node:fs';
import { checksumOf, CHECKSUM, isWhole, withChecksum } from '../lexicon/checksum.js';

/** The file of a part of the program: what starts it, or what that loads by its name. */
export const sourceOf = (part: string): string => `${part}.cjs`;

/** The file with the part as it was compiled. */
export const cacheOf = (part: string): string => `${part}.cache`;

/** The part that starts. */
export const FIRST = 'gazette';

const ALIGNMENT = 8;

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(-bytes.length & (ALIGNMENT - 1))]);

/** Compiled code is valid only for the build of Node that wrote it, and for the program that it was compiled from. */
const origin = (source: Buffer): Buffer => {
  const { version, platform, arch, config } = process;
  return padded(Buffer.from(JSON.stringify([version, platform, arch, config, source.length, checksumOf(source)])));
};

/** Node checks only the length of the program and crashes on damaged code. */
export const packed = (compiled: Buffer, source: Buffer): Buffer =>
  withChecksum(Buffer.concat([origin(source), padded(compiled)]));

/** The compiled code; undefined if it is damaged, or for another Node or another program. */
export const unpacked = (bytes: Buffer, source: Buffer): Buffer | undefined => {
  const expected = origin(source);
  const isOurs = bytes.subarray(0, expected.length).equals(expected) && isWhole(bytes);
  const compiled = isOurs ? bytes.subarray(expected.length, -CHECKSUM) : bytes.subarray(0, 0);
  return compiled.length > 0 ? compiled : undefined;
};

/** Writes it atomically; a run that only printed help has compiled too little of the program to be worth it. */
export const keep = (file: string, compiled: Buffer, source: Buffer): void => {
  if (compiled.length < ENOUGH * source.length) return;
  const part = `${file}.${process.pid}`;
  writeFileSync(part, packed(compiled, source), { mode: 0o600 });
  renameSync(part, file);
};

/** Of the length of the source: help compiles 1.1 of the first part, a short text 1.3. */
const ENOUGH = 1.2;

/** A CommonJS file as Node evaluates it, which can also ask for another part of the program. */
export const wrapped = (source: string): string =>
  `(function (exports, require, module, __filename, __dirname, __part) {${source}\n})`;

/** What that is. */
export type Run = (
  exports: object,
  require: NodeJS.Require,
  module: object,
  file: string,
  folder: string,
  part: (name: string) => Run,
) => unknown;
