/** Finds the nouns that look like verbs after a number, a preposition or a compound, and the verbs that look like nouns. */
import { COMMA, HYPHEN } from '../../lexicon/marks.js';
import { OF, TO } from '../../lexicon/small-words.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { isIn, maskOf, nouns, present, Tag, verbs } from '../tag-set.js';
import { bareObjects, repairOf, type Repair, type Tagged } from './repair.js';

/** `with 51 wins`, `on anti-piracy patrols`, `both breaches of the code`: a plural where no verb can stand. */
const needCountedPlural = repairOf({ tagged: present, canBe: maskOf(Tag.NNS) }, (sentence, at) =>
  isCounted(sentence, at) || isOpposed(sentence, at) || takesOf(sentence, at) ? Tag.NNS : undefined,
);

/** A number after a preposition or a verb, or a number and a noun that is no plural: `12 home runs`. */
const isCounted = ({ tags, words, from }: Tagged, at: number): boolean => {
  if (at - 2 < from) return false;
  if (tags[at - 1] === Tag.CD) return isIn(tags[at - 2]!, beforeCount);
  const isModified = tags[at - 1] === Tag.NN && tags[at - 2] === Tag.CD && tags[at - 3] !== Tag.NNP;
  return isModified && !single.has(words[at - 2]!) && !measures.has(words[at - 1]!);
};

const beforeCount = verbs | maskOf(Tag.IN);
const single = wordSet(['one', '1']);
const measures = wordSet(['percent', 'million', 'billion', 'per', 'km', 'kg', 'ft', 'mph']);

/** The end of a compound with *anti-* that no determiner opens. */
const isOpposed = ({ tags, words, from }: Tagged, at: number): boolean =>
  at - 4 >= from && words[at - 2] === HYPHEN && opposing.has(words[at - 3]!) && tags[at - 4] === Tag.IN;

const opposing = wordSet(['anti', 'counter', 'pre', 'post', 'non']);

/** Few verbs have *of* right after them. */
const takesOf = ({ tags, words, to }: Tagged, at: number): boolean =>
  at + 1 < to && words[at + 1] === OF && tags[at] === Tag.VBZ && !ofVerbs.has(words[at]!);

const ofVerbs =
  set(`approves beware boasts comes complains conceives consists despairs die dies disapproves disposes dreams hears knows learns
   partakes reads reeks repents smacks smells speaks talks tastes tells thinks tires warns`);

/** `on demand`, `the latest refresh of the line`: a bare verb has *to* or another verb before it. */
const needBareNoun = repairOf({ tagged: maskOf(Tag.VB), canBe: maskOf(Tag.NN) }, (sentence, at) => {
  const { tags, words } = sentence;
  const isOfPhrase = words[at + 1] === OF && isIn(tags[at - 1]!, describing);
  const isAfterPreposition = tags[at - 1] === Tag.IN && !beforeVerb.has(words[at - 1]!);
  // `makes offer for rival`
  const isAfterThird = tags[at - 1] === Tag.VBZ && !bareTakers.has(words[at - 1]!);
  return isAfterPreposition || isAfterThird || isOfPhrase || endsObject(sentence, at) ? Tag.NN : undefined;
});

/** Verbs before a bare infinitive. */
const bareTakers = wordSet(['dares', 'does', 'helps', 'lets', 'needs', 'is', 'has']);

/** `sent out the distress call`: the end of the object of a verb that takes no bare infinitive. */
const endsObject = ({ tags, words, from }: Tagged, at: number): boolean => {
  let first = at - 1;
  while (first > from && isIn(tags[first]!, describing) && tags[first] !== Tag.DT) first--;
  if (first === at - 1 || tags[first] !== Tag.DT || first - 1 <= from) return false;
  const verb = tags[first - 1] === Tag.RP ? first - 2 : first - 1;
  return isIn(tags[verb]!, taking) && !infinitiveTakers.has(words[verb]!);
};

const taking = maskOf(Tag.VBD, Tag.VBG, Tag.VBN);
const infinitiveTakers =
  set(`asked demanded did felt had having heard hearing helped helping insisted let letting made making ordered proposed recommended
   requested required saw seeing seen suggested urged watched watching been was were`);

const describing = nouns | maskOf(Tag.JJ, Tag.DT);
const beforeVerb = wordSet(['than', 'but', 'except', 'like', 'that', 'as', 'lest', 'if']);

const often = set('also always generally never normally now often only rarely regularly typically usually');

/** `Orvel rarely releases maps`: between an adverb that follows a name and an object stands a verb. */
const needVerbAfterAdverb = repairOf({ words: often, after: 2 }, ({ tags, masks }, at) => {
  if (!isIn(tags[at + 1]!, nouns) || !isIn(Tag.VBZ, masks[at + 1]!)) return undefined;
  if (!isIn(tags[at - 1]!, nouns) || !isIn(tags[at + 2]!, bareObjects)) return undefined;
  tags[at + 1] = Tag.VBZ;
  return tags[at] as Tag;
});

/** `These samples were collected`: no verb of one follows a word for several. */
const needTheseThings = repairOf({ tagged: maskOf(Tag.VBZ), canBe: maskOf(Tag.NNS) }, ({ words }, at) =>
  several.has(words[at - 1]!) ? Tag.NNS : undefined,
);

const several = wordSet(['these', 'those']);

/** `Orvel plans to cut jobs in Ireland, where`, `Mali, which lost, plans to hold a vote`: a name or an aside before it is no owner. */
const needPlanning = repairOf(
  { words: wordSet(['plans', 'hopes', 'aims', 'vows']), tagged: maskOf(Tag.NNS), canBe: maskOf(Tag.VBZ), after: 2 },
  (sentence, at) => {
    const { masks, tags, words } = sentence;
    const isBeforeInfinitive = words[at + 1] === TO && isIn(Tag.VB, masks[at + 2]!);
    if (!isBeforeInfinitive) return undefined;
    if (words[at - 1] === COMMA) return Tag.VBZ;
    const isUnknown = at - 1 === sentence.from && (masks[at - 1]! & unknown) === unknown;
    if (isUnknown) tags[at - 1] = Tag.NNP;
    return isUnknown || (tags[at - 1] === Tag.NNP && opensClause(sentence, at)) ? Tag.VBZ : undefined;
  },
);

/** What a word that no list knows can be. */
const unknown = maskOf(Tag.NN, Tag.NNP, Tag.JJ);

/** `Gunmen shot at a bus` */
const needShooting = repairOf({ words: wordSet(['shot']), tagged: maskOf(Tag.NN), after: 1 }, (sentence, at) =>
  sentence.tags[at - 1] === Tag.NNS && shooting.has(sentence.words[at + 1]!) && opensClause(sentence, at)
    ? Tag.VBD
    : undefined,
);

const shooting = wordSet(['at', 'dead']);

/** Whether the noun phrase before a word begins the sentence or stands behind a mark. */
const opensClause = ({ tags, from }: Tagged, at: number): boolean => {
  let first = at;
  while (first > from && isIn(tags[first - 1]!, describing)) first--;
  return first === from || tags[first - 1] === Tag.PUNCT;
};

/** In the order in which they are made. */
export const pluralRepairs: readonly Repair[] = [
  needCountedPlural,
  needTheseThings,
  needBareNoun,
  needVerbAfterAdverb,
  needPlanning,
  needShooting,
];
