import type { Step } from './happening.js';

/**
 * The first mention that names an actor and is longer than two words, else the first longer one, else the first. An infinitive is
 * chosen only if no other mention will do: `Orvel to close plant`, but not `union to strike` of `told the union to strike`.
 */
export const bestOf = (steps: readonly Step[]): Step => {
  const [first] = steps;
  if (first!.event.tier === 'named') return first!;
  const said = steps.filter((step) => !isInfinitive(step));
  return (said.length > 0 ? fullest(said) : undefined) ?? fullest(steps) ?? first!;
};

const isInfinitive = ({ mention: { title } }: Step): boolean => title?.what.startsWith('to ') === true;

const fullest = (steps: readonly Step[]): Step | undefined => {
  const long = steps.filter(({ event }) => hasThreeWords(event.name));
  return long.find(hasActor) ?? steps.find(hasActor) ?? long[0];
};

const hasActor = ({ mention: { title } }: Step): boolean => title?.actor != null;

const hasThreeWords = (name: string): boolean => {
  const space = name.indexOf(' ');
  return space >= 0 && name.includes(' ', space + 1);
};
