import { currencies } from '../../language/chunks/noun-flags.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { NO } from '../../lexicon/small-words.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import type { Trigger } from '../triggers/trigger.js';
import { classesOf } from './fillers.js';
import { NounClass } from './noun-class.js';

/** What can be a victim: people and what is harmed as they are, not the shell fired, the money pledged or the title won. */
export const canBeHit = (site: Site, noun: Chunk, { kind, lemma }: Trigger): boolean => {
  if (kind === 'sport' && !beating.has(lemma)) return false;
  if (isNobody(site, noun)) return false;
  const classes = classesOf(site, noun);
  if (kind === 'disaster' && (sufferless.has(lemma) || isMeasure(site, noun))) return false;
  if (classes === NounClass.Amount) return !currencies.has(site.document.tokens.word[noun]!);
  if (ofPeople.has(lemma)) return (classes & somebody) !== 0;
  return (classes & (kind === 'demand' ? addressed : hittable)) !== 0;
};

/** With these the object is where people leave from, how strong a quake is, or what an outbreak is known by. */
const sufferless: ReadonlySet<string> = new Set(
  'abandon collect confirm detect escape find flee identify isolate leave measure register send'.split(' '),
);

/** `No one was hurt` */
const isNobody = (site: Site, noun: Chunk): boolean =>
  (site.document.tokens.word[noun] === NO && headWord(site, noun) === ONE) || nobody.has(headWord(site, noun));

const ONE = intern('one');
const nobody = wordSet(['nobody', 'no-one', 'none', 'nothing']);

/** `struck 40 miles off Fiji` */
const isMeasure = (site: Site, noun: Chunk): boolean => lengths.has(headWord(site, noun));

const lengths = wordSet(
  'mile miles km kilometer kilometers kilometre kilometres meter meters metre metres feet ft'.split(' '),
);

/** `fled the scene`, `escaped custody`, `investigate the cause` */
const ofPeople: ReadonlySet<string> = new Set(['escape', 'evade', 'flee', 'investigate', 'probe']);
const somebody = NounClass.Person | NounClass.Body | NounClass.Name;

const beating: ReadonlySet<string> = new Set([
  ...'beat crush defeat demolish dethrone edge eliminate face hammer knock meet outclass outplay outpoint play promote'.split(
    ' ',
  ),
  ...'relegate rout shut sign stun sweep thrash trade triumph trounce victory whitewash win'.split(' '),
  ...['bowl out', 'bundle out', 'knock out', 'rule out', 'send off'],
]);
/** Of whom one can ask something: not of the *end* in `demanded an end to the raids`. */
const addressed =
  NounClass.Person | NounClass.Body | NounClass.Country | NounClass.Place | NounClass.Name | NounClass.It;
const hittable =
  addressed | NounClass.Vehicle | NounClass.Building | NounClass.Animal | NounClass.Limb | NounClass.Other;
