import { runsOf, type Run } from './ansi.js';

export const PICTURE = 'docs/picture.svg';
export const COLUMNS = 96;
/** Anyone may publish the article. */
export const COMMAND: readonly string[] = ['fixtures/articles/korea-artillery.txt', '--top', '4'];

/** The width of a column and the height of a line, in pixels, at this size of a monospaced font. */
const [WIDTH, HEIGHT, SIZE] = [8.43, 18, 14];
const MARGIN = 16;
const BAR = 30;
const COLOURS = { ground: '#fafafa', bar: '#e4e4e7', text: '#27272a', prompt: '#71717a' };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const LEVELS = [0, 95, 135, 175, 215, 255];

/** Colours 16 to 231 are a cube of six levels each of red, green and blue. */
const hexOf = (code: number): string =>
  `#${[36, 6, 1].map((step) => LEVELS[Math.floor((code - 16) / step) % 6]!.toString(16).padStart(2, '0')).join('')}`;

const styleOf = ({ colour, bold, dim }: Omit<Run, 'text'>): string =>
  [
    colour === undefined ? '' : ` fill="${hexOf(colour)}"`,
    bold ? ' font-weight="bold"' : '',
    dim ? ' fill-opacity="0.7"' : '',
  ].join('');

/** Each run starts at its column, however wide the reader's font is. */
const lineOf = (runs: readonly Run[], line: number): string => {
  let column = 0;
  const spans = runs.map(({ text, ...look }) => {
    const at = (MARGIN + column * WIDTH).toFixed(1);
    column += text.length;
    const length = `textLength="${(text.length * WIDTH).toFixed(1)}"`;
    return `<tspan x="${at}" ${length}${styleOf(look)}>${escaped(text)}</tspan>`;
  });
  return `<text y="${BAR + MARGIN + HEIGHT * line + SIZE}" xml:space="preserve">${spans.join('')}</text>`;
};

const plain = (text: string): Run => ({ text, colour: undefined, bold: false, dim: false });

/** A window of a terminal in which a command has printed this. */
export const svgOf = (command: readonly string[], output: string): string => {
  const prompt = [{ ...plain('$ '), dim: true }, plain(`gazette ${command.join(' ')}`)];
  const lines = [prompt, ...runsOf(output)];
  const width = Math.ceil(2 * MARGIN + COLUMNS * WIDTH);
  const height = BAR + 2 * MARGIN + lines.length * HEIGHT;
  const buttons = ['#f87171', '#fbbf24', '#4ade80'].map(
    (fill, i) => `<circle cx="${20 + 20 * i}" cy="${BAR / 2}" r="6" fill="${fill}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    '<title>gazette in a terminal: people, countries, dates and events of an article</title>',
    `<rect width="${width}" height="${height}" rx="8" fill="${COLOURS.ground}"/>`,
    `<path d="M0 ${BAR}V8a8 8 0 0 1 8-8H${width - 8}a8 8 0 0 1 8 8V${BAR}z" fill="${COLOURS.bar}"/>`,
    ...buttons,
    `<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="${SIZE}" fill="${COLOURS.text}">`,
    ...lines.map(lineOf),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
};
