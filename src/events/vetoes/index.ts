import { abilityVetoes } from './ability.js';
import { activityVetoes } from './activities.js';
import { attributeVetoes } from './attributes.js';
import { conditionVetoes } from './conditions.js';
import { contentVetoes } from './content.js';
import { contestVetoes } from './contests.js';
import { figureVetoes } from './figures.js';
import { genericVetoes } from './generic.js';
import { habitVetoes } from './habits.js';
import { nameVetoes } from './names.js';
import { opinionVetoes } from './opinions.js';
import { playVetoes } from './play.js';
import { remarkVetoes } from './remarks.js';
import { smallPrintVetoes } from './small-print.js';
import { sortVetoes } from './sorts.js';
import { factVetoes } from './standing-facts.js';
import { supportVetoes } from './support.js';
import { traitsOf } from './traits.js';
import type { Standing, Veto } from './veto.js';

/** In the order in which they are tried: those that refuse most often first. */
export const vetoes: readonly Veto[] = [
  ...nameVetoes,
  ...attributeVetoes,
  ...figureVetoes,
  ...contestVetoes,
  ...playVetoes,
  ...factVetoes,
  ...supportVetoes,
  ...genericVetoes,
  ...sortVetoes,
  ...abilityVetoes,
  ...opinionVetoes,
  ...remarkVetoes,
  ...activityVetoes,
  ...habitVetoes,
  ...conditionVetoes,
  ...contentVetoes,
  ...smallPrintVetoes,
];

const needs = vetoes.map(({ of = 0 }) => of);

/** The first veto that refuses a trigger; undefined if none does. */
export const vetoOn = (standing: Standing): Veto | undefined => {
  const traits = traitsOf(standing);
  for (let i = 0; i < needs.length; i++)
    if ((needs[i]! & ~traits) === 0 && vetoes[i]!.refuses(standing)) return vetoes[i];
  return undefined;
};
