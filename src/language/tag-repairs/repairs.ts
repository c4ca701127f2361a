import { headlineRepairs } from './headline-repairs.js';
import { modifierRepairs } from './modifier-repairs.js';
import { nounRepairs, phraseRepairs } from './noun-repairs.js';
import { openerRepairs } from './opener-repairs.js';
import { placedRepairs } from './placed-repairs.js';
import { pluralRepairs } from './plural-repairs.js';
import type { Repair } from './repair.js';
import { formRepairs, verbRepairs } from './verb-repairs.js';

/** In the order in which they are made. */
export const repairs: readonly Repair[] = [
  ...phraseRepairs,
  ...formRepairs,
  ...nounRepairs,
  ...verbRepairs,
  ...headlineRepairs,
  ...modifierRepairs,
  ...openerRepairs,
  ...pluralRepairs,
  ...placedRepairs,
];
