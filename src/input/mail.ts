import { createRequire } from 'node:module';
import type { Article } from '../core/article.js';
import { given } from '../core/given.js';
import { readDay } from '../core/calendar/written-day.js';
import { gather } from './decoding/bytes.js';
import { extractHtml } from './html/extract.js';
import { lines } from './decoding/lines.js';
import { bad, tooLarge, type BadRecord, type Reader } from './reader.js';
import { titled } from './titled.js';

/** A message is one article. */
export const eml: Reader = {
  name: 'eml',
  summary: 'a message is one article, below its subject',
  extensions: ['.eml'],
  begins: (beginning) => isHeader(beginning) && /^(?:message-id|mime-version|received):/im.test(beginning),
  async *read({ name, bytes }, { maxArticleBytes }) {
    const whole = await gather(bytes, maxArticleBytes);
    yield whole === null ? tooLarge(name, maxArticleBytes) : await readMessage(whole, name, 'eml');
  },
};

/** A sequence of messages, each after a line that begins with `From `. */
export const mbox: Reader = {
  name: 'mbox',
  summary: 'messages one below the other, each an article',
  extensions: ['.mbox'],
  holdsSeveral: true,
  begins: (beginning) => {
    const [postmark = '', header = ''] = beginning.split('\n', 2);
    return /^From \S+ /.test(postmark) && /\d{4}/.test(postmark) && /^[A-Za-z-]+:/.test(header);
  },
  async *read({ name, bytes, encoding }, { maxArticleBytes }) {
    let number = 0;
    let message = collect();
    let isBlank = true;
    for await (const line of lines(bytes, encoding, maxArticleBytes)) {
      const isFirst = isBlank && line.bytes !== null && /^From \S/.test(line.bytes.toString('latin1', 0, 10));
      if (isFirst && number++ > 0) yield await read(message, `${name}:${number - 1}`, maxArticleBytes);
      if (isFirst) message = collect();
      else message.add(line.bytes, maxArticleBytes);
      isBlank = line.bytes?.length === 0;
    }
    if (number > 0) yield await read(message, `${name}:${number}`, maxArticleBytes);
    else yield bad(name, 'not-mbox', 'no line that begins a message');
  },
};

const isHeader = (beginning: string): boolean => /^(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){3}/.test(beginning);

interface Message {
  add(line: Buffer | null, limit: number): void;
  /** Null if it is too long. */
  take(): Buffer | null;
}

const collect = (): Message => {
  let parts: Buffer[] = [];
  let held: number | null = 0;
  return {
    add: (line, limit) => {
      held = held === null || line === null || held + line.length > limit ? null : held + line.length + 1;
      if (held === null) parts = [];
      // A line of the text that begins like this is escaped with a mark.
      else parts.push(line!.subarray(/^>+From /.test(line!.toString('latin1', 0, 16)) ? 1 : 0), NEWLINE);
    },
    take: () => (held === null ? null : Buffer.concat(parts)),
  };
};

const NEWLINE = Buffer.from('\n');

const read = async (message: Message, place: string, limit: number): Promise<Article | BadRecord> => {
  const whole = message.take();
  return whole === null ? tooLarge(place, limit) : await readMessage(whole, place, 'mbox');
};

/** The parts of postal-mime that are used; its own types need those of browsers. */
interface Mail {
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly from?: { readonly name?: string };
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

const load = createRequire(import.meta.url);

const parseMail = async (bytes: Buffer): Promise<Mail | undefined> => {
  const PostalMime = load('postal-mime') as { parse(mail: Buffer): Promise<Mail> };
  try {
    return await PostalMime.parse(bytes);
  } catch {
    return undefined;
  }
};

const readMessage = async (bytes: Buffer, id: string, format: string): Promise<Article | BadRecord> => {
  const mail = await parseMail(bytes);
  if (mail === undefined) return bad(id, 'not-mail', 'the message cannot be read');
  const { content, from } = await contentOf(mail);
  if (content === '') return bad(id, 'no-text', 'the message has no text');
  const day = readDay(mail.headers.find(({ key }) => key === 'date')?.value);
  const author = mail.from?.name === '' ? undefined : mail.from?.name;
  const taken = { title: mail.subject && 'subject', date: day && 'date', author };
  return {
    id,
    ...titled(mail.subject, content),
    isExtracted: true,
    warnings: [],
    source: { format, text: from, ...given(taken) },
    ...given({ date: day === undefined ? undefined : ({ value: day, source: 'metadata' } as const) }),
  };
};

/** Most messages contain their text twice. */
const contentOf = async ({ text, html }: Mail): Promise<{ readonly content: string; readonly from: string }> => {
  const plain = text?.trim() ?? '';
  if (plain !== '' || html === undefined) return { content: plain, from: 'text/plain' };
  return { content: (await extractHtml(html))?.text ?? '', from: 'text/html' };
};
