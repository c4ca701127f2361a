/**
 * Where in the input each code unit of its text begins, and finally where the text ends; undefined if the encoding does not
 * determine it, because one text can have several encoded forms.
 */
export const byteOffsetsOf = async (
  text: string,
  bytes: Uint8Array,
  encoding: string,
): Promise<Uint32Array | undefined> => {
  const width = await widthIn(encoding, bytes);
  const offsets = new Uint32Array(text.length + 1);
  let at = markLength(bytes, encoding);
  for (let unit = 0; unit < text.length; unit++) {
    offsets[unit] = at;
    const point = text.codePointAt(unit)!;
    at += width(point, at);
    if (point > 0xffff) offsets[++unit] = at;
  }
  offsets[text.length] = at;
  return at === bytes.length ? offsets : undefined;
};

type Width = (point: number, at: number) => number;

const widthIn = async (encoding: string, bytes: Uint8Array): Promise<Width> => {
  if (encoding === 'utf-8') return (point, at) => (point === 0xfffd ? badLength(bytes, at) : utf8Length(point));
  if (encoding.startsWith('utf-16')) return (point) => (point > 0xffff ? 4 : 2);
  if (encoding.startsWith('utf-32')) return () => 4;
  const { default: iconv } = await import('iconv-lite');
  const known = new Map<number, number>();
  return (point) => {
    const length = known.get(point) ?? iconv.encode(String.fromCodePoint(point), encoding).length;
    known.set(point, length);
    return length;
  };
};

/** The decoder removes the byte order mark of UTF-16 and UTF-32. */
const markLength = (bytes: Uint8Array, encoding: string): number => {
  const length = encoding.startsWith('utf-16') ? 2 : encoding.startsWith('utf-32') ? 4 : 0;
  const mark = encoding.endsWith('be') ? [0, 0, 0xfe, 0xff].slice(4 - length) : [0xff, 0xfe, 0, 0].slice(0, length);
  return mark.every((byte, i) => bytes[i] === byte) ? length : 0;
};

const utf8Length = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** How many bytes one U+FFFD replaces: the valid beginning of a character, else one. */
const badLength = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at]!;
  const [low, high] = secondByte(first);
  const second = bytes[at + 1] ?? 0;
  if (first < 0xc2 || first > 0xf4 || second < low || second > high) return 1;
  let length = 2;
  const whole = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  while (length < whole && (bytes[at + length]! & 0xc0) === 0x80) length++;
  return length;
};

/** Which bytes may follow the first one. */
const secondByte = (first: number): readonly [number, number] => {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  return [0x80, first === 0xf4 ? 0x8f : 0xbf];
};
