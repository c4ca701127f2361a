import { currencies } from '../language/chunks/noun-flags.js';
import type { Chunk, Site } from '../language/chunks/site.js';
import type { Trigger } from './arguments.js';
import { classesOf } from './fillers.js';
import { NounClass } from './noun-class.js';

/** Somebody, or what is harmed like somebody: not the shell that is fired, the money that is pledged, the title that is won. */
export const canBeHit = (site: Site, noun: Chunk, { kind, lemma }: Trigger): boolean => {
  if (kind === 'sport' && !beating.has(lemma)) return false;
  const classes = classesOf(site, noun);
  if (classes === NounClass.Amount) return !currencies.has(site.document.tokens.word[noun]!);
  return (classes & hittable) !== 0;
};

const beating: ReadonlySet<string> = new Set('beat defeat thrash trounce eliminate face meet play knock'.split(' '));
const hittable =
  NounClass.Person |
  NounClass.Body |
  NounClass.Country |
  NounClass.Place |
  NounClass.Vehicle |
  NounClass.Building |
  NounClass.Animal |
  NounClass.Limb |
  NounClass.Name |
  NounClass.It |
  NounClass.Other;
