import type { EventKind } from '../../core/entity.js';
import { currencies } from '../../language/chunks/noun-flags.js';
import { isMeasure } from '../../language/chunks/measures.js';
import { ofPhrase } from '../../language/chunks/of-names.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { NO } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised } from '../../text/document.js';
import type { Trigger } from '../triggers/trigger.js';
import { classesOf } from './fillers.js';
import { won } from './noun-arguments.js';
import { NounClass } from './noun-class.js';
import { oneSided } from './sides.js';

/** What can be a victim: people and what is harmed as they are, not the shell fired, the money pledged or the title won. */
export const canBeHit = (site: Site, noun: Chunk, trigger: Trigger): boolean => {
  if (isOutOfReach(site, noun, trigger)) return false;
  const classes = classesOf(site, noun);
  if (classes === NounClass.Amount) return isCountOfPeople(site, noun, trigger.kind);
  if (ofPeople.has(trigger.lemma)) return (classes & somebody) !== 0;
  return (classes & reachOf(trigger)) !== 0;
};

/** `killed nine`; not `demanded N2 million`, which may be money. */
const isCountOfPeople = (site: Site, noun: Chunk, kind: EventKind): boolean => {
  if (amongPeople.has(kind) || currencies.has(site.document.tokens.word[noun]!)) return false;
  return !toSomebody.has(kind) || !isMeasure(site, noun);
};

/** The classes of nouns for whom or what an event can be done to. */
const reachOf = ({ kind, lemma }: Trigger): number => {
  if (toSomebody.has(kind)) return addressed;
  // `threatened legal action`
  if (kind === 'threat') return hittable & ~NounClass.Other;
  if (!amongPeople.has(kind)) return hittable;
  return acquiring.has(lemma) ? somebody : NounClass.Person | NounClass.Body;
};

/** What is launched, published or approved is a thing; elected, bought or deployed are people and bodies. */
const amongPeople: ReadonlySet<EventKind> = new Set<EventKind>([
  'business',
  'cooperation',
  'culture',
  'election',
  'military',
]);
const acquiring: ReadonlySet<string> = new Set(['acquire', 'buy', 'buy out', 'purchase', 'take over']);

/** Whether a noun phrase names no victim, whatever its class. */
const isOutOfReach = (site: Site, noun: Chunk, trigger: Trigger): boolean => {
  const { kind, lemma } = trigger;
  if (kind === 'sport' && !isOfRivals(trigger)) return true;
  if (isNobody(site, noun) || isCondition(site, noun)) return true;
  return kind === 'disaster' && (noticing.has(lemma) || isDistance(site, noun));
};

/** With these the object is how strong a quake is, or what an outbreak is known by. */
const noticing: ReadonlySet<string> = new Set(
  'collect confirm detect find identify isolate measure register send'.split(' '),
);

/** `declared a state of emergency` */
const isCondition = (site: Site, noun: Chunk): boolean =>
  headWord(site, noun) === STATE && !isCapitalised(site.document, site.chunks.head[noun]!) && ofPhrase(site, noun) >= 0;

const STATE = intern('state');

/** `No one was hurt` */
const isNobody = (site: Site, noun: Chunk): boolean =>
  (site.document.tokens.word[noun] === NO && headWord(site, noun) === ONE) || nobody.has(headWord(site, noun));

const ONE = intern('one');
const nobody = wordSet(['nobody', 'no-one', 'none', 'nothing']);

/** `struck 40 miles off Fiji` */
const isDistance = (site: Site, noun: Chunk): boolean => lengths.has(headWord(site, noun));

const lengths = set('mile miles km kilometer kilometers kilometre kilometres meter meters metre metres feet ft');

/** `fled the scene`, `escaped custody`, `investigate the cause` */
const ofPeople: ReadonlySet<string> = new Set(['escape', 'evade', 'flee', 'investigate', 'probe']);
const somebody = NounClass.Person | NounClass.Body | NounClass.Name;

/** `beat Harwick`, `a win over Harwick`; but one wins a prize. */
const isOfRivals = ({ lemma, use }: Trigger): boolean =>
  oneSided.has(lemma) || playing.has(lemma) || (use === 'noun' && won.has(lemma));

/** Verbs of sport whose object is the other side or a player. */
const playing: ReadonlySet<string> = new Set('face knock meet play promote shut sign sweep'.split(' '));
/** Kinds of what is asked of somebody or imposed on somebody; a ban on travel is aimed at nobody. */
const toSomebody: ReadonlySet<EventKind> = new Set<EventKind>(['demand', 'sanction']);
/** Of whom one can ask something: not of the *end* in `demanded an end to the raids`. */
const addressed =
  NounClass.Person | NounClass.Body | NounClass.Country | NounClass.Place | NounClass.Name | NounClass.It;
const hittable =
  addressed | NounClass.Vehicle | NounClass.Building | NounClass.Animal | NounClass.Limb | NounClass.Other;
