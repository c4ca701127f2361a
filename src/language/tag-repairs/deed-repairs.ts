/** Finds the forms in *-ing* that are nouns. */
import { BY, OF } from '../../lexicon/small-words.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { finite, isIn, maskOf, Tag, verbs } from '../tag-set.js';
import { clauseOpeners, ending, objects, repairOf, type Repair } from './repair.js';

/** `Fighting broke out`, `shelling of a market`, `the expected meeting between them`: a form in *-ing* that is a noun. */
export const needDeed: Repair = repairOf({ tagged: maskOf(Tag.VBG), before: 0 }, ({ tags, masks, words, from }, at) => {
  if (auxiliaries.has(words[at]!)) return undefined;
  if (!isDeed(tags, words, at) && !isSubject(tags, words, at, from)) return undefined;
  if (tags[at + 1] === Tag.VBN && isIn(Tag.VBD, masks[at + 1]!)) tags[at + 1] = Tag.VBD;
  return Tag.NN;
});

/** Whether the words around a form in *-ing* make it a noun. */
const isDeed = (tags: Uint8Array, words: Int32Array, at: number): boolean => {
  if (words[at + 1] === OF && (isIn(tags[at - 1]!, beforeDeed) || isAfterYear(tags, at))) return true;
  if (isOwned(tags, at) || isOfYear(tags, at) || isOfParty(words, at) || isReason(tags, words, at)) return true;
  return isCrime(tags, words, at) || isSpell(tags, words, at) || isFled(tags, words, at);
};

/** `over its handling of the fires`, `in the guard's shooting in Lima` */
const isOwned = (tags: Uint8Array, at: number): boolean =>
  (tags[at - 1] === Tag.PRPS || tags[at - 1] === Tag.POS) && tags[at + 1] === Tag.IN;

/** `in a 2016 shooting that killed two` */
const isOfYear = (tags: Uint8Array, at: number): boolean =>
  tags[at - 1] === Tag.CD && tags[at - 2] === Tag.DT && isIn(tags[at + 1]!, afterDeed);

/** `the 2005 killing of`, `the June 20, 2005 stabbing of` */
const isAfterYear = (tags: Uint8Array, at: number): boolean =>
  tags[at - 1] === Tag.CD && isIn(tags[at - 2]!, beforeYear);

const beforeYear = maskOf(Tag.DT, Tag.PUNCT);
const afterDeed = maskOf(Tag.SC, Tag.WP, Tag.IN, Tag.PUNCT);

/** `acquitted of money laundering` */
const isCrime = (tags: Uint8Array, words: Int32Array, at: number): boolean =>
  tags[at - 1] === Tag.NN && crimes.has(words[at]!) && !isIn(tags[at + 1]!, objects);

const crimes = set(
  'dealing doping driving fixing laundering peddling poaching rigging running smuggling tampering trafficking',
);

/** `3,000 jobs to go in restructuring`, `Mayor cleared over shooting` */
const isReason = (tags: Uint8Array, words: Int32Array, at: number): boolean =>
  isIn(tags[at + 1]!, alone.has(words[at - 1]!) ? ending : afterReason) && reasons.has(words[at - 1]!);

const reasons = wordSet(['after', 'amid', 'before', 'during', 'despite', 'in', 'over']);
const alone = wordSet(['after', 'before', 'in']);
/** `in bringing in a bill` has a verb. */
const afterReason = ending | maskOf(Tag.IN);

/** `Shooting suspect charged`, `the stabbing victim` */
const isOfParty = (words: Int32Array, at: number): boolean => violence.has(words[at]!) && parties.has(words[at + 1]!);

const violence = wordSet(['bombing', 'hijacking', 'killing', 'shooting', 'stabbing']);
const parties = set('suspect suspects victim victims survivor survivors spree trial case probe');

/** `two weeks of fighting` */
const isSpell = (tags: Uint8Array, words: Int32Array, at: number): boolean =>
  words[at - 1] === OF && spells.has(words[at - 2]!) && !isIn(tags[at + 1]!, objects);

const spells = set('hours day days night nights week weeks month months year years decades bout outbreak spate wave');

/** `as thousands flee fighting in the capital` */
const isFled = (tags: Uint8Array, words: Int32Array, at: number): boolean =>
  fleeing.has(words[at - 1]!) && !isIn(tags[at + 1]!, objects);

const fleeing = wordSet(['flee', 'flees', 'fled', 'fleeing', 'escape', 'escaped', 'escaping']);

/** `before being freed` */
const auxiliaries = wordSet(['being', 'having']);

/** Opens the sentence or a clause, or follows a name, and has a verb. */
const isSubject = (tags: Uint8Array, words: Int32Array, at: number, from: number): boolean => {
  // `since fighting flared in May`
  const opens =
    at === from || clauseOpeners.has(words[at - 1]!) || (tags[at - 1] === Tag.NNP && !isIn(tags[at - 2]!, verbs));
  return (
    opens &&
    (isIn(tags[at + 1]!, finite) ||
      (tags[at + 1] === Tag.VBN && isIn(tags[at + 2]!, afterVerb) && words[at + 2] !== BY))
  );
};

/** What can follow an intransitive verb. */
const afterVerb = maskOf(Tag.RP, Tag.IN, Tag.RB);

/** `hours after shelling of a market` */
const beforeDeed = maskOf(Tag.IN, Tag.SC, Tag.JJ, Tag.NNP);

/** `as fighting spreads`, `after flooding cuts off`: what looks like a plural is the verb of its clause. */
export const needSpread: Repair = repairOf(
  { tagged: maskOf(Tag.VBG), words: wordSet(['fighting', 'flooding', 'looting', 'rioting', 'shelling']), after: 1 },
  ({ tags, masks, words }, at) => {
    if (!clauseOpeners.has(words[at - 1]!) || tags[at + 1] !== Tag.NNS || !isIn(Tag.VBZ, masks[at + 1]!))
      return undefined;
    if (!isIn(tags[at + 2]!, afterSpread)) return undefined;
    tags[at + 1] = Tag.VBZ;
    return Tag.NN;
  },
);

const afterSpread = ending | maskOf(Tag.IN, Tag.TO, Tag.RP, Tag.RB);
