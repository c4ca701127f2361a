import type { Article } from '../../core/article.js';
import { extractHtml } from '../html/extract.js';
import { decodePage } from '../html/index.js';
import { bad, tooLarge, type BadRecord, type Opened, type Reader, type ReadOptions } from '../reader.js';
import { readAnswer } from './http.js';
import { WarcError, warcRecords, type WarcRecord } from './records.js';

/** The pages of a web archive. */
export const warc: Reader = {
  name: 'warc',
  summary: 'a page of a web archive is one article, by its address',
  extensions: ['.warc', '.wet'],
  holdsSeveral: true,
  begins: (beginning) => beginning.startsWith('WARC/'),
  async *read(source, options) {
    try {
      yield* readRecords(source, options);
    } catch (error) {
      if (!(error instanceof WarcError)) throw error;
      yield bad(source.name, 'not-warc', `${error.message}; what follows is not read`);
    }
  },
};

async function* readRecords({ name, bytes }: Opened, options: ReadOptions): AsyncGenerator<Article | BadRecord> {
  let number = 0;
  for await (const record of warcRecords(bytes, options.maxArticleBytes)) {
    number++;
    const id = record.headers.get('warc-target-uri') ?? `${name}:${number}`;
    const content = contentOf(record, options.maxArticleBytes);
    // Requests, pictures, redirects and errors are no articles.
    if (content === undefined) continue;
    yield content === 'too-large' ? tooLarge(id, options.maxArticleBytes) : await readContent(content, id);
  }
}

interface Content {
  readonly type: 'html' | 'text';
  readonly charset: string | undefined;
  readonly body: Buffer;
}

const contentOf = ({ headers, block }: WarcRecord, limit: number): Content | 'too-large' | undefined => {
  const type = headers.get('warc-type') ?? '';
  const contentType = headers.get('content-type') ?? '';
  const isAnswer = type === 'response' && /^application\/http/i.test(contentType);
  const isContent = /^(?:resource|conversion)$/.test(type) && kindOf(contentType) !== undefined;
  if (!isAnswer && !isContent) return undefined;
  if (block === null) return 'too-large';
  return isAnswer ? answered(block, limit) : contentWith(contentType, block);
};

const answered = (block: Buffer, limit: number): Content | undefined => {
  const answer = readAnswer(block, limit);
  return answer?.status === 200 ? contentWith(answer.headers.get('content-type') ?? '', answer.body) : undefined;
};

const kindOf = (type: string): Content['type'] | undefined =>
  /^(?:text\/html|application\/xhtml)/i.test(type) ? 'html' : /^text\/plain/i.test(type) ? 'text' : undefined;

const contentWith = (contentType: string, body: Buffer): Content | undefined => {
  const type = kindOf(contentType);
  return type === undefined ? undefined : { type, charset: /charset=["']?([\w-]+)/i.exec(contentType)?.[1], body };
};

const readContent = async ({ type, charset, body }: Content, id: string): Promise<Article | BadRecord> => {
  const decoded = await decodePage(body, 'utf-8', charset);
  if ('code' in decoded) return { id, error: decoded };
  const { text, encoding, warnings } = decoded;
  const page = type === 'html' ? await extractHtml(text, id) : { text, isExtracted: true };
  if (page === undefined || page.text.trim() === '') return bad(id, 'no-text', 'the page has no text');
  const source = 'source' in page ? page.source : undefined;
  return { id, ...page, source: { ...source, format: 'warc' }, encoding, warnings };
};
