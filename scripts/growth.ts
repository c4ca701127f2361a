/** How the time grows with the length of texts that repeat one unit: `npm run growth`. */
import { SHAPES, SHORT, timeOf, TIMES } from './growth/shapes.js';

const shown = (values: readonly string[]): string => `| ${values.join(' | ')} |`;

console.log(shown(['text', ...TIMES.map((times) => `${(SHORT * times) / 1000}k characters, ms`), 'last step']));
console.log(shown(['---', ...TIMES.map(() => '---:'), '---:']));
for (const shape of Object.keys(SHAPES)) {
  timeOf(shape, SHORT);
  const taken = TIMES.map((times) => timeOf(shape, SHORT * times));
  const step = taken.at(-1)! / taken.at(-2)!;
  console.log(shown([shape, ...taken.map((milliseconds) => milliseconds.toFixed(0)), `× ${step.toFixed(1)}`]));
}
