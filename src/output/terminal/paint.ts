import type { EntityType } from '../../core/entity.js';
import type { Colour } from '../../core/kind.js';
import { kindOf } from '../../kinds.js';

/** Colours a piece of text; without colour it is unchanged. */
export interface Paint {
  readonly kind: (type: EntityType) => (text: string) => string;
  readonly heading: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const same = (text: string): string => text;

const plain: Paint = { kind: () => same, heading: same, quiet: same };

/**
 * Of the 256 colours of terminals: each differs from white and from black by more than four to one, where the eight basic
 * colours are too light for white, or too dark for black.
 */
export const SHADES: Readonly<Record<Colour, number>> = { blue: 63, green: 28, orange: 130, magenta: 163 };

/** The colours of the kinds. Whether chalk colours is set explicitly: by itself it ignores `NO_COLOR`. */
export const loadPaint = async (colour: boolean): Promise<Paint> => {
  if (!colour) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 2 });
  return { kind: (type) => chalk.ansi256(SHADES[kindOf(type).colour]), heading: chalk.bold, quiet: chalk.dim };
};
