import type { Article } from '../core/article.js';
import { given } from '../core/given.js';
import type { DateOrder } from '../core/result.js';
import { readDay } from '../core/calendar/written-day.js';
import { gather } from './decoding/bytes.js';
import { decode } from './decoding/decode.js';
import { bad, baseName, tooLarge, type BadRecord, type Opened, type Reader, type ReadOptions } from './reader.js';
import type { Fields } from './record-fields.js';
import { titled } from './titled.js';

/** A file is one article, after its front matter. */
export const markdown: Reader = {
  name: 'markdown',
  summary: 'a file is one article, with title and date in YAML between lines of --- above it',
  extensions: ['.md', '.markdown'],
  begins: (beginning) => /^---\r?\n[A-Za-z_][\w-]*:[\s\S]*?\n---\r?\n/.test(beginning),
  async *read(source, options) {
    yield await readFile(source, options);
  },
};

const readFile = async (
  { name, bytes, encoding }: Opened,
  { maxArticleBytes, byteOffsets, dateOrder }: ReadOptions,
): Promise<Article | BadRecord> => {
  const whole = await gather(bytes, maxArticleBytes);
  const decoded =
    whole === null ? tooLarge(name, maxArticleBytes).error : await decode(whole, { encoding, byteOffsets });
  if ('code' in decoded) return { id: name, error: decoded };
  const { head, body } = split(decoded.text);
  const base = { id: name, fileName: baseName(name), encoding: decoded.encoding, warnings: decoded.warnings };
  const fields = head === undefined ? {} : await readHead(head);
  if (fields === undefined) return bad(name, 'not-yaml', 'its front matter is not valid YAML');
  const text = withoutMarks(body);
  // Nothing was removed or prepended, so offsets are those of the file.
  if (head === undefined && text === body) return { ...base, ...decoded, source: { format: 'markdown' } };
  const { title, day, source } = read(fields, dateOrder);
  return {
    ...base,
    ...titled(title, text),
    isExtracted: true,
    source,
    ...given({ date: day === undefined ? undefined : ({ value: day, source: 'metadata' } as const) }),
  };
};

const split = (text: string): { readonly head: string | undefined; readonly body: string } => {
  const match = /^\ufeff?---\r?\n([\s\S]*?)\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return match === null ? { head: undefined, body: text } : { head: match[1]!, body: text.slice(match[0].length) };
};

const readHead = async (head: string): Promise<Fields | undefined> => {
  const { parse } = await import('yaml');
  try {
    // A schema without types keeps a date as written.
    const value: unknown = parse(head, { schema: 'failsafe', maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
  } catch {
    return undefined;
  }
};

const read = (fields: Fields, order: DateOrder | undefined) => {
  const textOf = (names: readonly string[]): string | undefined =>
    names.find((name) => typeof fields[name] === 'string' && fields[name].trim() !== '');
  const titleKey = textOf(['title', 'headline']);
  const dateKey = textOf(['date', 'published', 'datePublished', 'pubdate']);
  const day = dateKey === undefined ? undefined : readDay(fields[dateKey], order);
  return {
    title: titleKey === undefined ? undefined : (fields[titleKey] as string),
    day,
    source: { format: 'markdown', ...given({ title: titleKey, date: day === undefined ? undefined : dateKey }) },
  };
};

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** Blanks what is between two code fences; an unclosed fence is text. */
const withoutCode = (body: string): string => {
  const lines = body.split('\n');
  const open = { at: -1, fence: '' };
  for (const [at, line] of lines.entries()) {
    const fence = ['```', '~~~'].find((mark) => line.startsWith(mark));
    if (fence === undefined || (open.at >= 0 && fence !== open.fence)) continue;
    if (open.at >= 0) for (let inside = open.at; inside <= at; inside++) lines[inside] = blank(lines[inside]!);
    Object.assign(open, open.at >= 0 ? { at: -1 } : { at, fence });
  }
  return lines.join('\n');
};

const withoutComments = (body: string): string => {
  let text = '';
  let from = 0;
  for (let at = body.indexOf('<!--'); at >= 0; at = body.indexOf('<!--', from)) {
    const end = body.indexOf('-->', at + 4);
    if (end < 0) break;
    text += body.slice(from, at) + blank(body.slice(at, end + 3));
    from = end + 3;
  }
  return text + body.slice(from);
};

/** Blanks what is not prose: code, addresses of links, comments, marks. All offsets stay the same. */
const withoutMarks = (body: string): string =>
  withoutComments(withoutCode(body))
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, blank)
    .replace(/!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}(?: "[^"\n]{0,500}")?\)/g, (link, label: string) =>
      link.startsWith('!') ? blank(link) : ` ${label}${blank(link.slice(label.length + 1))}`,
    )
    .replace(/^ {0,3}(?:#{1,6}(?= )|>|[-*+](?= ))/gm, blank)
    .replace(/\*{1,3}|`+|~~|\|/g, blank);
