/** The weights of evidence about people; of each its name and what it weighs in the first look and in the second. */
import { readWeights } from '../fit/weights-file.js';
import type { Image } from './image.js';

export const addWeights = (image: Image): void => {
  const lines = readWeights().map(({ name, first, second }) => `${name} ${first} ${second}`);
  image.add('people/weights', lines.join('\n'));
};
