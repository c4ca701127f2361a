import type { EntityType } from '../core/entity.js';
import { kindOf } from '../kinds.js';

/** Colours a piece of text; without colour it is returned as it is. */
export interface Paint {
  readonly kind: (type: EntityType) => (text: string) => string;
  readonly heading: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const same = (text: string): string => text;

const plain: Paint = { kind: () => same, heading: same, quiet: same };

/** The colours of the kinds. We say whether chalk is to colour: by itself it would not ask `NO_COLOR`. */
export const loadPaint = async (colour: boolean): Promise<Paint> => {
  if (!colour) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { kind: (type) => chalk[kindOf(type).colour], heading: chalk.bold, quiet: chalk.dim };
};
