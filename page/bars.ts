import { axisBottom, axisLeft } from 'd3-axis';
import { scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from 'd3-scale';
import { create, type Selection } from 'd3-selection';
import { binned, nextOf, type Binned, type Counts, type Unit } from './bins.js';
import { counted, element } from './elements.js';
import { withTip } from './tip.js';

export interface Series {
  /** The name of a kind in the singular and in the plural: `event`. */
  readonly one: string;
  readonly several?: string;
  /** The colour of a kind. */
  readonly kind: 'date' | 'event' | 'person';
  readonly days: Counts;
}

const WIDTH = 960;
const HEIGHT = 190;
const [LEFT, RIGHT, BOTTOM, TOP] = [36, 12, 26, 10];

/** How often each time is mentioned: bars of days, months or years, the series stacked. */
export const bars = (series: readonly Series[], finest: Unit): HTMLElement | null => {
  const bins = binned(
    series.map(({ days }) => days),
    finest,
  );
  const { starts, unit } = bins;
  if (starts.length < 2) return null;
  const [first, last] = [starts[0]!, starts.at(-1)!];
  const x = scaleUtc([first, nextOf(unit, last)], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([0, highestOf(bins)], [HEIGHT - BOTTOM, TOP]).nice(4);
  const svg = create('svg').attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`).attr('class', 'bars').attr('role', 'img');
  svg.attr('aria-label', `Bars by ${unit} from ${label(first, unit)} to ${label(last, unit)}`);
  drawAxes(svg, x, y);
  for (const start of starts) drawBar(svg, start, series, bins, x, y);
  const left = bins.left === 0 ? null : element('p', {}, `Not drawn, long before or after: ${bins.left}`);
  return element('figure', { class: 'chart' }, svg.node(), element('figcaption', {}, legend(series), left));
};

type Svg = Selection<SVGSVGElement, undefined, null, undefined>;
type Across = ScaleTime<number, number>;
type Up = ScaleLinear<number, number>;

const highestOf = ({ starts, counts }: Binned): number =>
  Math.max(1, ...starts.map((start) => counts.reduce((sum, one) => sum + (one.get(start.getTime()) ?? 0), 0)));

const drawAxes = (svg: Svg, x: Across, y: Up): void => {
  const whole = y.ticks(4).filter(Number.isInteger);
  const lines = axisLeft(y)
    .tickValues(whole)
    .tickFormat(String)
    .tickSize(-(WIDTH - LEFT - RIGHT));
  svg.append('g').attr('class', 'axis grid').attr('transform', `translate(${LEFT},0)`).call(lines);
  const days = axisBottom(x).ticks(8).tickSizeOuter(0);
  svg
    .append('g')
    .attr('class', 'axis')
    .attr('transform', `translate(0,${HEIGHT - BOTTOM})`)
    .call(days);
};

/** A day is no wider than this. */
const WIDEST = 28;

const drawBar = (svg: Svg, start: Date, series: readonly Series[], bins: Binned, x: Across, y: Up): void => {
  const from = x(start);
  const room = x(nextOf(bins.unit, start)) - from;
  const width = Math.max(1.5, Math.min(WIDEST, room - 1));
  let base = 0;
  for (const [i, counts] of bins.counts.entries()) {
    const count = counts.get(start.getTime()) ?? 0;
    if (count === 0) continue;
    const { kind, one, several } = series[i]!;
    const bar = svg.append('rect').attr('class', kind).attr('width', width.toFixed(1));
    bar.attr('x', (from + (room - width) / 2).toFixed(1)).attr('y', y(base + count).toFixed(1));
    bar.attr('height', (y(base) - y(base + count)).toFixed(1));
    withTip(bar.node()!, `${label(start, bins.unit)}: ${counted(count, one, several)}`);
    base += count;
  }
};

const LENGTHS = { day: 10, month: 7, year: 4 };

const label = (start: Date, unit: Unit): string => start.toISOString().slice(0, LENGTHS[unit]);

const legend = (series: readonly Series[]): HTMLElement =>
  element(
    'ul',
    { class: 'legend' },
    ...series.map(({ one, several = `${one}s`, kind }) =>
      element('li', {}, element('span', { class: `swatch ${kind}`, 'aria-hidden': 'true' }), several),
    ),
  );
