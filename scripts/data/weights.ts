/** The weights of evidence about people: for each its name and its weights in the first and the second pass. */
import { readWeights } from '../fit/weights-file.js';
import type { Image } from './image.js';

export const addWeights = (image: Image): void => {
  const lines = readWeights().map(({ name, first, second }) => `${name} ${first} ${second}`);
  image.add('people/weights', lines.join('\n'));
};
