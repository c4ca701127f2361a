/** The kinds of files that articles come in, by a name of that kind. */
import { stringify } from 'csv-stringify/sync';
import type { Random } from '../random.js';

type Container = (text: string, random: Random) => string;

const DATES = ['2023-04-17', 'Mon, 17 Apr 2023 10:00:00 +0200', '17/04/2023', 1681725600, 'tomorrow', '', null];

const record = (text: string, random: Random): object => ({
  id: random.pick([text.slice(0, 12), 7, '', '__proto__', '../../a', 12345678901234567890n.toString()]),
  title: random.pick([text.slice(0, 40), undefined, 'A headline']),
  [random.pick(['text', 'body', 'content'])]: text,
  date: random.pick(DATES),
});

const html: Container = (text, random) => {
  const [head, ...rest] = text.split('\n');
  const paragraphs = rest.map((line) => `<p>${random.once(4) ? line : line.replaceAll('<', '&lt;')}</p>`).join('\n');
  return `<!doctype html><html><head><title>${head}</title><meta property="article:published_time" content="${String(random.pick(DATES))}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(head)},"datePublished":"2023-04-17"}</script>
</head><body><nav>Home World</nav><article><h1>${head}</h1>${paragraphs}</article><footer>About us</footer></body></html>`;
};

const mail: Container = (text, random) =>
  `From: Ana Torres <ana@example.org>\nSubject: ${text.slice(0, 30).replace(/[\r\n]/g, ' ')}\nDate: ${String(random.pick(DATES))}\n` +
  random.pick([
    '',
    'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n',
    'Content-Type: multipart/mixed; boundary=x\n\n--x\n',
  ]) +
  `\n${text}\n`;

const warc: Container = (text, random) => {
  const page = html(text, random);
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
  const length = Buffer.byteLength(http) + (random.once(5) ? random.below(9) - 4 : 0);
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/a\r\nWARC-Date: 2023-04-17T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n${http}\r\n\r\n`;
};

const lines: Container = (text, random) =>
  [record(text, random), record(text.slice(0, 50), random)]
    .map((each) => `${JSON.stringify(each)}\n`)
    .join(random.pick(['', '\n', 'oops\n']));

export const CONTAINERS: Readonly<Record<string, Container>> = {
  'a.txt': (text) => text,
  'a.md': (text, random) => `---\ntitle: ${text.slice(0, 20)}\ndate: ${String(random.pick(DATES))}\n---\n\n# ${text}`,
  'a.html': html,
  'a.json': (text, random) =>
    JSON.stringify(random.once(2) ? record(text, random) : [record(text, random), record('Peru.', random)]),
  'a.jsonl': lines,
  'a.csv': (text, random) =>
    stringify([
      ['id', 'title', 'text', 'date'],
      ['1', '', text, String(random.pick(DATES))],
      ['2', text.slice(0, 20), 'Peru', ''],
    ]),
  'a.tsv': (text, random) =>
    stringify(
      [
        ['id', 'text'],
        ['1', text],
        [String(random.below(9)), 'Peru'],
      ],
      { delimiter: '\t' },
    ),
  'a.eml': mail,
  'a.mbox': (text, random) =>
    `From ana Mon Apr 17 10:00:00 2023\n${mail(text, random)}\nFrom ana Mon Apr 17 10:00:00 2023\n${mail('Peru.', random)}`,
  'a.warc': warc,
};
