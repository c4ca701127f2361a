import type { Modality } from '../../core/entity.js';
import type { Step } from './happening.js';

/**
 * The first mention that names an actor and is longer than two words, if one may be had of those that say whether it happened as the
 * happening does; else the first longer one, else the first. An infinitive is chosen only if no other mention will do: `told the
 * union to strike`; in a headline it tells what is planned: `Orvel to close plant`. Nor is what is
 * denied chosen for the denial.
 */
export const bestOf = (steps: readonly Step[], modality: Modality): Step => {
  const [first] = steps;
  if (first!.event.tier === 'named') return first!;
  const isDone = modality === 'asserted';
  const said = steps.filter((step) => !isInfinitive(step) && !(isDone && step.event.modality === 'denied'));
  const fit = said.find((step) => step.event.modality === modality && hasActor(step) && hasThreeWords(step.event.name));
  return fit ?? fullest(said) ?? fullest(steps) ?? first!;
};

const isInfinitive = ({ mention: { title }, inHeadline }: Step): boolean =>
  title?.what.startsWith('to ') === true && !(inHeadline && title.actor !== null);

const fullest = (steps: readonly Step[]): Step | undefined => {
  const long = steps.filter(({ event }) => hasThreeWords(event.name));
  return long.find(hasActor) ?? steps.find(hasActor) ?? long[0];
};

const hasActor = ({ mention: { title } }: Step): boolean => title?.actor != null;

const hasThreeWords = (name: string): boolean => {
  const space = name.indexOf(' ');
  return space >= 0 && name.includes(' ', space + 1);
};
