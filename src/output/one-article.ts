import { UserError } from '../core/user-error.js';
import type { RecordPrinter, Style } from './formatter.js';

/** Prints one article and refuses a second: a file of the format contains only one. */
export const oneArticle = (name: string, style: Style, render: RecordPrinter['render']): RecordPrinter => {
  let count = 0;
  const add: RecordPrinter['add'] = ([printed = '']) => {
    if (style.several || ++count > 1)
      throw new UserError(`a file of ${name} holds one article: --output FOLDER/ makes one for each`);
    return printed;
  };
  return { render, add, end: () => '' };
};
