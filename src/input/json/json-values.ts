import { asBuffer } from '../decoding/bytes.js';

/** One value of a stream of JSON. */
export interface JsonValue {
  /** From 1. */
  readonly number: number;
  /** Null if it is longer than the limit. */
  readonly bytes: Buffer | null;
  /** The stream ended inside it. */
  readonly isCut: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);
const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);
const ARRAY = 0x5b;

/** The members of an array, or a sequence of values without one; only one is in memory at a time. */
export async function* jsonValues(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<JsonValue> {
  const scanner = createScanner(limit);
  for await (const chunk of chunks) yield* scanner.read(asBuffer(chunk));
  yield* scanner.end();
}

interface Scanner {
  read(chunk: Buffer): Generator<JsonValue>;
  end(): Generator<JsonValue>;
}

const createScanner = (limit: number): Scanner => {
  const state = { depth: 0, base: -1, inString: false, escaped: false, isValue: false };
  const value = createCollector(limit);
  const take = function* (chunk: Buffer, from: number, to: number): Generator<JsonValue> {
    value.add(chunk.subarray(from, to));
    state.isValue = false;
    yield value.take(false);
  };
  return {
    *read(chunk) {
      let from = 0;
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at]!;
        if (state.inString) stepInString(state, byte);
        else if (isBetween(state, byte)) continue;
        else {
          if (!state.isValue) {
            if (begins(state, byte)) continue;
            from = at;
          }
          const ended = stepInValue(state, byte);
          if (ended !== 'no') yield* take(chunk, from, ended === 'with' ? at + 1 : at);
        }
      }
      if (state.isValue) value.add(chunk.subarray(from));
    },
    *end() {
      if (state.isValue) yield value.take(state.depth > state.base || state.inString);
    },
  };
};

interface State {
  depth: number;
  /** The depth of the values: 1 in an array, 0 without one, -1 before anything was read. */
  base: number;
  inString: boolean;
  escaped: boolean;
  isValue: boolean;
}

const stepInString = (state: State, byte: number): void => {
  if (state.escaped) state.escaped = false;
  else if (byte === BACKSLASH) state.escaped = true;
  else if (byte === QUOTE) state.inString = false;
};

const isBetween = ({ isValue, base }: State, byte: number): boolean =>
  !isValue && (SPACE.has(byte) || (byte === COMMA && base >= 0) || CLOSE.has(byte));

/** The outer bracket is no value. */
const begins = (state: State, byte: number): boolean => {
  if (state.base === -1) {
    state.base = byte === ARRAY ? 1 : 0;
    state.depth = state.base;
    if (byte === ARRAY) return true;
  }
  state.isValue = true;
  return false;
};

/** Whether the value ends with this byte or before it. */
const stepInValue = (state: State, byte: number): 'no' | 'with' | 'before' => {
  if (byte === QUOTE) state.inString = true;
  else if (OPEN.has(byte)) state.depth++;
  else if (CLOSE.has(byte)) {
    // The closing outer bracket ends a number.
    if (state.depth === state.base) return 'before';
    return --state.depth === state.base ? 'with' : 'no';
  } else if (state.depth === state.base && (byte === COMMA || SPACE.has(byte))) return 'before';
  return 'no';
};

const createCollector = (limit: number): { add(bytes: Buffer): void; take(isCut: boolean): JsonValue } => {
  let parts: Buffer[] = [];
  let held = 0;
  let number = 0;
  return {
    add: (bytes) => {
      held += bytes.length;
      if (held > limit) parts = [];
      else parts.push(bytes);
    },
    take: (isCut) => {
      const bytes = held > limit ? null : Buffer.concat(parts);
      parts = [];
      held = 0;
      return { number: ++number, bytes, isCut };
    },
  };
};
