import { createNumberSet } from './number-set.js';

/** Names of files, made from ids, that are different in every file system. */
export interface FileNames {
  /** Reserves a name. */
  take(name: string): void;
  /** A unique name for an id, with a number if others are alike; `flat`: not in a folder. */
  next(id: string, isFlat: boolean): { readonly name: string; readonly isNumbered: boolean };
}

/** In bytes; file systems take 255, of which a number and the extension need some. */
const LONGEST_PART = 200;
const MOST_PARTS = 20;

export const createFileNames = (): FileNames => {
  const taken = createNumberSet();
  /** For the hash of a name that was wanted more than once: the number to try next. */
  const next = new Map<number, number>();
  return {
    take: (name) => void taken.add(hashOf(name)),
    next: (id, isFlat) => {
      const name = isFlat ? partOf(id.replaceAll('/', '%2f')) : harmless(id);
      const wanted = hashOf(name);
      if (taken.add(wanted)) return { name, isNumbered: false };
      for (let n = next.get(wanted) ?? 2; ; n++) {
        next.set(wanted, n + 1);
        const numbered = `${name}-${n}`;
        if (taken.add(hashOf(numbered))) return { name: numbered, isNumbered: true };
      }
    },
  };
};

/** An id as a path that stays inside the folder and is valid in every file system. */
const harmless = (id: string): string =>
  id
    .split('/')
    .slice(0, MOST_PARTS)
    .map((part) => partOf(part))
    .join('/');

const partOf = (part: string): string =>
  cut(part.replace(/\p{Surrogate}/gu, '\ufffd').replace(UNSAFE, escaped), LONGEST_PART);

/** Characters with a meaning to some file system or shell. */
const UNSAFE =
  /[\\:*?"<>|\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|%(?!2f)|^$|^\.+$|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/giu;

const escaped = (characters: string): string =>
  characters === ''
    ? '_'
    : /^[a-z]/i.test(characters)
      ? `_${characters}`
      : Array.from(Buffer.from(characters), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** The longest beginning that fits in a number of bytes of UTF-8. */
const cut = (text: string, most: number): string => {
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return text;
  let end = most;
  while ((bytes[end]! & 0xc0) === 0x80) end--;
  return withoutTrailing(bytes.toString('utf8', 0, end));
};

/** Windows removes dots and blanks from the end of a name. */
const withoutTrailing = (name: string): string => {
  let end = name.length;
  while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' ')) end--;
  return end === name.length ? name : `${name.slice(0, end)}_`;
};

/** The form in which macOS and Windows compare names: without case and composed. */
const hashOf = (name: string): number => {
  const folded = name.normalize('NFC').toLowerCase().toUpperCase();
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return (low >>> 0) * 0x200000 + (high >>> 11) + 1;
};
