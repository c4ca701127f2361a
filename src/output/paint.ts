import type { EntityType } from '../core/entity.js';

/** Colours a piece of text; without colour it is returned as it is. */
export interface Paint {
  readonly kind: Readonly<Record<EntityType, (text: string) => string>>;
  readonly heading: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const same = (text: string): string => text;

const plain: Paint = { kind: { person: same, country: same, date: same, event: same }, heading: same, quiet: same };

/** The colours of the kinds. chalk is told whether to colour: by itself it would not ask `NO_COLOR`. */
export const loadPaint = async (colour: boolean): Promise<Paint> => {
  if (!colour) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    kind: { person: chalk.cyan, country: chalk.green, date: chalk.yellow, event: chalk.magenta },
    heading: chalk.bold,
    quiet: chalk.dim,
  };
};
