import { currencies } from '../../language/chunks/noun-flags.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import type { Trigger } from '../triggers/trigger.js';
import { classesOf } from './fillers.js';
import { NounClass } from './noun-class.js';

/** What can be a victim: people and what is harmed as they are, not the shell fired, the money pledged or the title won. */
export const canBeHit = (site: Site, noun: Chunk, { kind, lemma }: Trigger): boolean => {
  if (kind === 'sport' && !beating.has(lemma)) return false;
  const classes = classesOf(site, noun);
  if (classes === NounClass.Amount) return !currencies.has(site.document.tokens.word[noun]!);
  return (classes & (kind === 'demand' ? addressed : hittable)) !== 0;
};

const beating: ReadonlySet<string> = new Set('beat defeat thrash trounce eliminate face meet play knock'.split(' '));
/** Of whom one can ask something: not of the *end* in `demanded an end to the raids`. */
const addressed =
  NounClass.Person | NounClass.Body | NounClass.Country | NounClass.Place | NounClass.Name | NounClass.It;
const hittable =
  addressed | NounClass.Vehicle | NounClass.Building | NounClass.Animal | NounClass.Limb | NounClass.Other;
