import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { scaleSqrt } from 'd3-scale';
import { create, type Selection } from 'd3-selection';
import type { Tie } from '../src/report/data.js';
import { counted, element, empty } from './elements.js';
import { placeLabels } from './labels.js';
import { withTip } from './tip.js';

export interface Node {
  readonly name: string;
  readonly weight: number;
}
export interface Graph {
  readonly kind: 'person' | 'country';
  /** `people`, `countries` */
  readonly nodesAre: string;
  readonly nodes: readonly Node[];
  /** By the numbers of the nodes. */
  readonly links: readonly Tie[];
}

/** More cannot be distinguished. */
const MOST_LINKS = 45;
const WIDTH = 960;
const MARGIN = 70;

interface Placed extends SimulationNodeDatum {
  readonly node: Node;
  readonly radius: number;
}
interface Tied {
  readonly source: Placed;
  readonly target: Placed;
  readonly times: number;
}

/** Who is mentioned with whom: laid out by forces, the same way every time. */
export const graphOf = (graph: Graph): HTMLElement => {
  const { kind, nodesAre } = graph;
  const { placed, ties } = strongest(graph);
  if (ties.length === 0) return empty(`No two ${nodesAre} are mentioned together.`);
  const height = Math.round(Math.min(640, 120 + placed.length * 16));
  layOut(placed, ties, height);
  const svg = create('svg')
    .attr('viewBox', `0 0 ${WIDTH} ${height}`)
    .attr('role', 'img')
    .attr('class', `graph ${kind}`);
  svg.attr('aria-label', `Graph of ${nodesAre} mentioned together: ${ties.slice(0, TOLD).map(tieInWords).join('; ')}`);
  const lines = drawLinks(svg, ties);
  const dots = drawNodes(svg, placed);
  onPoint(dots, lines, ties);
  const left = graph.links.length - ties.length;
  const rest = left > 0 ? ` The ${ties.length} strongest ties of ${graph.links.length}.` : '';
  const caption = `A line joins two that stand close together in a text or take part in one event; the thicker, the more often.${rest}`;
  return element('figure', { class: 'chart' }, svg.node(), element('figcaption', {}, caption));
};

const TOLD = 5;
const tieInWords = ({ source, target, times }: Tied): string =>
  `${source.node.name} and ${target.node.name}, ${counted(times, 'time')}`;

const strongest = ({ nodes, links }: Graph): { readonly placed: Placed[]; readonly ties: Tied[] } => {
  const kept = [...links].sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]).slice(0, MOST_LINKS);
  const most = Math.max(1, ...nodes.map(({ weight }) => weight));
  const radius = scaleSqrt().domain([0, most]).range([4, 20]);
  const placed = new Map<number, Placed>();
  const place = (number: number): Placed => {
    const node = nodes[number]!;
    const known = placed.get(number) ?? { node, radius: radius(node.weight) };
    placed.set(number, known);
    return known;
  };
  const ties = kept.map(([a, b, times]) => ({ source: place(a), target: place(b), times }));
  return { placed: [...placed.values()], ties };
};

/** Half the width of a letter of a name. */
const LETTER = 3.6;

const layOut = (placed: Placed[], ties: Tied[], height: number): void => {
  const simulation = forceSimulation(placed)
    .force('link', forceLink<Placed, Tied>(ties).distance(70).strength(0.5))
    .force('charge', forceManyBody().strength(-260))
    .force(
      'apart',
      forceCollide<Placed>(({ radius, node }) => Math.max(radius + 16, node.name.length * LETTER)),
    )
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.12))
    .stop();
  simulation.tick(400);
  fit(placed, height);
};

/** Scales the layout into the picture, with room for names; it is never enlarged. */
const fit = (placed: readonly Placed[], height: number): void => {
  const range = (places: readonly number[]): readonly [middle: number, length: number] => {
    const [low, high] = [Math.min(...places), Math.max(...places)];
    return [(low + high) / 2, Math.max(1, high - low)];
  };
  const [x, width] = range(placed.map((one) => one.x!));
  const [y, depth] = range(placed.map((one) => one.y!));
  const acrossScale = Math.min(2, (WIDTH - 2 * MARGIN) / width);
  const downScale = Math.min(1.4, (height - 60) / depth);
  for (const one of placed) {
    one.x = WIDTH / 2 + (one.x! - x) * acrossScale;
    one.y = height / 2 + (one.y! - y) * downScale;
  }
};

type Svg = Selection<SVGSVGElement, undefined, null, undefined>;

const drawLinks = (svg: Svg, ties: readonly Tied[]): SVGLineElement[] => {
  const width = scaleSqrt()
    .domain([1, Math.max(2, ...ties.map(({ times }) => times))])
    .range([1, 6]);
  return ties.map((tie) => {
    const { source, target, times } = tie;
    const line = svg.append('line').attr('x1', source.x!.toFixed(1)).attr('y1', source.y!.toFixed(1));
    line
      .attr('x2', target.x!.toFixed(1))
      .attr('y2', target.y!.toFixed(1))
      .attr('stroke-width', width(times).toFixed(1));
    withTip(line.node()!, tieInWords(tie));
    return line.node()!;
  });
};

/** The largest first, whose names are the last to be left out; nodes that are seldom mentioned are drawn over the others. */
const drawNodes = (svg: Svg, placed: readonly Placed[]): ReadonlyMap<Placed, SVGGElement> => {
  const largest = [...placed].sort((a, b) => b.radius - a.radius);
  const labels = placeLabels(largest.map(({ x = 0, y = 0, radius, node }) => ({ x, y, radius, name: node.name })));
  const drawn = largest.map((one, i) => {
    const label = labels[i];
    const dot = svg.append('g').attr('class', label === undefined ? 'node crowded' : 'node');
    dot.attr('transform', `translate(${one.x!.toFixed(1)},${one.y!.toFixed(1)})`);
    dot.append('circle').attr('r', one.radius.toFixed(1));
    dot
      .append('text')
      .attr('y', (label ?? one.radius + 13).toFixed(1))
      .text(one.node.name);
    withTip(dot.node()!, `${one.node.name}: ${counted(one.node.weight, 'mention')}`);
    return [one, dot.node()!] as const;
  });
  return new Map(drawn);
};

/** While the pointer is on a node, only its neighbours are highlighted. */
const onPoint = (
  dots: ReadonlyMap<Placed, SVGGElement>,
  lines: readonly SVGLineElement[],
  ties: readonly Tied[],
): void => {
  const show = (with_: Placed | undefined): void => {
    const others = new Set(
      ties.flatMap(({ source, target }) => (source === with_ || target === with_ ? [source, target] : [])),
    );
    for (const [one, dot] of dots)
      dot.classList.toggle('faint', with_ !== undefined && one !== with_ && !others.has(one));
    for (const [i, line] of lines.entries())
      line.classList.toggle('faint', with_ !== undefined && ties[i]!.source !== with_ && ties[i]!.target !== with_);
  };
  for (const [one, dot] of dots) {
    dot.addEventListener('pointerenter', () => show(one));
    dot.addEventListener('pointerleave', () => show(undefined));
  }
};
