/** The table of README.md that says how good gazette is, taken from the tables of docs/quality.md. */
interface Figure {
  readonly texts: string;
  readonly kind: string;
  readonly tool: string;
  readonly f1: number;
}

const KINDS: readonly (readonly [kind: string, heading: string])[] = [
  ['person', 'people'],
  ['country', 'countries'],
  ['date', 'dates'],
  ['event', 'named events'],
];

const figuresOf = (page: string): readonly Figure[] =>
  [
    ...page.matchAll(/^\| (\S+) +\| (person|country|date|event) +\| ([^|]+?) +\| [\d.]+ +\| [\d.]+ +\| ([\d.]+) +\|/gm),
  ].map(([, texts, kind, tool, f1]) => ({ texts: texts!, kind: kind!, tool: tool!, f1: Number(f1) }));

/** `84–92`. */
const range = (figures: readonly Figure[]): string => {
  const [least, greatest] = [Math.min, Math.max].map((of) => Math.round(of(...figures.map(({ f1 }) => f1))));
  return least === greatest ? String(least) : `${String(least)}–${String(greatest)}`;
};

const best = (figures: readonly Figure[]): Figure => figures.reduce((a, b) => (b.f1 > a.f1 ? b : a));

const rowOf = (figures: readonly Figure[], kind: string, heading: string): string => {
  const own = figures.filter((figure) => figure.kind === kind && figure.tool === 'gazette');
  const texts = own.map((figure) => figure.texts);
  const others = texts.map((name) =>
    best(figures.filter((figure) => figure.kind === kind && figure.texts === name && figure.tool !== 'gazette')),
  );
  const tools = [...new Set(others.map(({ tool }) => tool))].join('; ');
  return `| ${heading} | ${range(own)} | ${range(others)} (${tools}) | ${texts.join(', ')} |`;
};

/** The figures for texts from elsewhere, kind by kind, beside the best of the other tools. */
export const figuresTable = (page: string): string => {
  const figures = figuresOf(page).filter(({ texts }) => !texts.startsWith('fixtures'));
  return [
    '| F1 of | gazette | the best of eight others | texts |',
    '| --- | --- | --- | --- |',
    ...KINDS.map(([kind, heading]) => rowOf(figures, kind, heading)),
  ].join('\n');
};
