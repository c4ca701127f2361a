/** Comma- or tab-separated bytes, row by row, without splitting into cells. */

/** Its bytes without the line end; null if they exceed the limit. */
export interface Row {
  readonly bytes: Buffer | null;
  /** The line of the file, from 1, where the row begins. */
  readonly line: number;
  /** A quote in it is not closed before the end of the file; then the row is only its first line. */
  readonly isOpen: boolean;
}

export interface RowOptions {
  readonly delimiter: string;
  /** Undefined if cells are never quoted. */
  readonly quote: '"' | null;
  readonly limit: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** Empty rows are left out. */
export async function* rowsOf(chunks: AsyncIterable<Uint8Array>, options: RowOptions): AsyncGenerator<Row> {
  const splitter = createSplitter(options, 1);
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

interface Splitter {
  push(chunk: Uint8Array): Generator<Row>;
  end(): Generator<Row>;
}

const createSplitter = (options: RowOptions, firstLine: number): Splitter => {
  const held = createHeld(options.limit);
  const cursor = createCursor(options, firstLine);
  let begin = firstLine;
  const take = (isOpen: boolean): Row => {
    const row = { bytes: held.take(), line: begin, isOpen };
    begin = cursor.line();
    return row;
  };
  const isEmpty = ({ bytes }: Row): boolean => bytes?.length === 0;

  return {
    *push(chunk) {
      let from = 0;
      for (let at = 0; at < chunk.length; at++)
        if (cursor.endsRow(chunk[at]!)) {
          held.add(chunk.subarray(from, at));
          from = at + 1;
          const row = take(false);
          if (!isEmpty(row)) yield row;
        }
      held.add(chunk.subarray(from));
    },

    *end() {
      const row = take(cursor.isQuoted());
      if (row.isOpen) yield* reopened(row, options);
      else if (!isEmpty(row)) yield row;
    },
  };
};

/** One quote would swallow all that follows. The rest has no other quote that opens a cell, so this happens once in a file. */
function* reopened({ bytes, line, isOpen }: Row, options: RowOptions): Generator<Row> {
  if (bytes === null) {
    yield { bytes, line, isOpen };
    return;
  }
  const lineEnd = bytes.findIndex((byte) => byte === CR || byte === LF);
  const first = lineEnd === -1 ? bytes : bytes.subarray(0, lineEnd);
  yield { bytes: first, line, isOpen };
  const rest = createSplitter(options, line);
  yield* rest.push(bytes.subarray(first.length));
  yield* rest.end();
}

/** A quote at the beginning of a cell opens it, inside it is doubled, and elsewhere it is an ordinary character. */
type Place = 'begin' | 'plain' | 'quoted' | 'quote in quoted';

interface Cursor {
  /** Advances by one byte. */
  endsRow(byte: number): boolean;
  isQuoted(): boolean;
  line(): number;
}

const createCursor = ({ delimiter, quote }: RowOptions, firstLine: number): Cursor => {
  const [delimiterByte, quoteByte] = [delimiter.charCodeAt(0), quote?.charCodeAt(0)];
  let place: Place = 'begin';
  let [line, previous] = [firstLine, 0];

  const placeAfter = (byte: number): Place => {
    if (place === 'quoted') return byte === quoteByte ? 'quote in quoted' : 'quoted';
    if (byte === quoteByte) return place === 'plain' ? 'plain' : 'quoted';
    return byte === delimiterByte || byte === CR || byte === LF ? 'begin' : 'plain';
  };

  return {
    endsRow: (byte) => {
      if (byte === CR || (byte === LF && previous !== CR)) line++;
      previous = byte;
      place = placeAfter(byte);
      return place === 'begin' && byte !== delimiterByte;
    },
    isQuoted: () => place === 'quoted',
    line: () => line,
  };
};

interface Held {
  add(piece: Uint8Array): void;
  /** All bytes since the last call. */
  take(): Buffer | null;
}

const createHeld = (limit: number): Held => {
  let [pieces, length]: [Uint8Array[], number] = [[], 0];
  return {
    add: (piece) => {
      length += piece.length;
      if (length > limit) pieces = [];
      else pieces.push(piece);
    },
    take: () => {
      const bytes = length > limit ? null : Buffer.concat(pieces);
      [pieces, length] = [[], 0];
      return bytes;
    },
  };
};
