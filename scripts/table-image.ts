/** Writes what modules export as code that makes it of finished numbers. */
import { join } from 'node:path';
import type { Made } from '../src/lexicon/vocabulary.js';

type Exports = Readonly<Record<string, unknown>>;

const WORD = 4;

type Numbers = Int32Array | Uint16Array | Uint8Array;

/** Long strings and typed arrays lie in a file of their own: the compiler would read them letter by letter. */
export interface Image {
  readonly file: string;
  /** The code that reads what is added; not all of it is used in the end. */
  add(value: string | Numbers): string;
  /** The program with the places of what it uses, and the bytes. */
  place(program: string): { readonly program: string; readonly bytes: Buffer };
}

/** The module that reads it, which there is in the bundle only. */
export const IMAGE = 'table-image';

export const reader = (file: string): string => `
  import { readFileSync } from 'node:fs';
  const bytes = readFileSync(__dirname + '/${file}');
  export const image = {
    ascii: (from, to) => bytes.latin1Slice(from, to),
    utf8: (from, to) => bytes.utf8Slice(from, to),
    uint8: (from, to) => new Uint8Array(bytes.buffer, bytes.byteOffset + from, to - from),
    uint16: (from, to) => new Uint16Array(bytes.buffer, bytes.byteOffset + from, (to - from) / 2),
    int32: (from, to) => new Int32Array(bytes.buffer, bytes.byteOffset + from, (to - from) / ${WORD}),
  };`;

/** Shorter ones stay in the code. */
const LONG = 2000;
const LONG_LIST = 16;

export const createImage = (): Image => {
  const parts: Uint8Array[] = [];
  return {
    file: 'tables.bin',
    add: (value) => {
      const bytes =
        typeof value === 'string'
          ? Buffer.from(value)
          : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return `image.${readerOf(value)}("part ${parts.push(bytes) - 1}")`;
    },
    place: (program) => {
      const used: Uint8Array[] = [];
      let size = 0;
      const placed = program.replace(/"part (\d+)"/g, (_, part) => {
        const bytes = parts[Number(part)]!;
        const from = size;
        // Numbers of four bytes begin at a multiple of four.
        const padding = new Uint8Array((WORD - (bytes.length % WORD)) % WORD);
        used.push(bytes, padding);
        size += bytes.length + padding.length;
        return `${from},${from + bytes.length}`;
      });
      return { program: placed, bytes: Buffer.concat(used) };
    },
  };
};

const readerOf = (value: string | Numbers): string => {
  if (typeof value !== 'string') return value.constructor.name.replace('Array', '').toLowerCase();
  return /^[\0-\x7f]*$/.test(value) ? 'ascii' : 'utf8';
};

/** What makes tables, and where it is. */
const MAKERS: Readonly<Record<string, string>> = {
  wordSetOf: 'lexicon/vocabulary',
  wordMapOf: 'lexicon/vocabulary',
  phraseTableOf: 'language/phrases',
};

const madeOf = (value: object): Made['made'] | undefined => ('made' in value ? (value as Made).made : undefined);

/** Whether a module exports nothing that does something; a module of types exports nothing at all. */
export const isMade = (exports: Exports): boolean => {
  const values = Object.values(exports);
  return values.length > 0 && values.every(isValue);
};

const isValue = (value: unknown): boolean => {
  if (typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return true;
  if (madeOf(value) !== undefined) return true;
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)].flat().every(isValue);
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every(isValue);
};

export const writeConstants = (exports: Exports, image: Image): string => {
  const used = new Set<string>();
  const constants = Object.entries(exports).map(
    ([name, value]) => `export const ${name} = ${write(value, image, used)};`,
  );
  const imports = [...used].map((maker) => `import { ${maker} } from ${JSON.stringify(moduleOf(maker))};`);
  return [...imports, ...constants].join('\n');
};

const moduleOf = (maker: string): string =>
  maker === 'image' ? IMAGE : join(import.meta.dirname, '../src', `${MAKERS[maker]!}.ts`);

const write = (value: unknown, image: Image, used: Set<string>): string => {
  const inner = (part: unknown): string => write(part, image, used);
  if (typeof value === 'string') return value.length < LONG ? JSON.stringify(value) : fromImage(value, image, used);
  if (isNumbers(value)) return fromImage(value, image, used);
  if (typeof value !== 'object' || value === null) return String(value);
  const made = madeOf(value);
  if (made !== undefined) {
    used.add(made.by);
    const parts = made.of.map((part) => inner(isLongList(part) ? Int32Array.from(part) : part));
    return `/* @__PURE__ */ ${made.by}(${parts.join(', ')})`;
  }
  if (value instanceof Map) return `new Map(${inner([...(value as Map<unknown, unknown>)])})`;
  if (Array.isArray(value)) return `[${value.map(inner).join(',')}]`;
  return `{${Object.entries(value)
    .map(([key, part]) => `${JSON.stringify(key)}:${inner(part)}`)
    .join(',')}}`;
};

const isNumbers = (value: unknown): value is Numbers =>
  value instanceof Int32Array || value instanceof Uint16Array || value instanceof Uint8Array;

/** What tables take may be a typed array; what modules export must stay what it is. */
const isLongList = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length >= LONG_LIST && value.every((each) => Number.isInteger(each));

const fromImage = (value: Parameters<Image['add']>[0], image: Image, used: Set<string>): string => {
  used.add('image');
  return `/* @__PURE__ */ ${image.add(value)}`;
};
