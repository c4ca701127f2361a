/** What courts and the police did, once more. */
import { somebody } from '../../../language/somebody.js';
import { wordSet } from '../../../lexicon/vocabulary.js';
import { hasWord } from '../../../text/document.js';
import { ARREST, familyOf } from '../families.js';
import { BELOW_HEADLINE, type Cluster, isSameActor, type Step } from '../happening.js';
import { isDefinite } from '../wording.js';
import { partBefore } from './before.js';

/** `The judges ruled that`, where the article has only one case. */
export const isRuling = (cluster: Cluster, step: Step): boolean =>
  cluster.kinds.has('justice') && !isBackground(cluster.first) && courts.has(step.actor!);

/** `The appeals court threw out the conviction. … The judges found that`: what the court that acted found. */
export const isFinding = (cluster: Cluster, step: Step): boolean =>
  courts.has(step.actor!) && isSameActor(cluster, step) && !isBackground(cluster.first);

/** `Court remands mechanic`, `A magistrate ordered Juan Vega …`: the court of the headline, in the first sentence. */
export const isHeadlineOfCourt = (cluster: Cluster, step: Step): boolean =>
  cluster.last.inHeadline && step.sentence <= BELOW_HEADLINE && courts.has(step.actor!) && isSameActor(cluster, step);

/** `four years after he was sentenced` is the background of a ruling, not the ruling. */
const isBackground = (step: Step): boolean => hasWord(step.document, earlier, partBefore(step, marks), step.from);

const earlier = wordSet(['after', 'since', 'before', 'when']);
const marks = wordSet([',', ';', ':']);

const courts: ReadonlySet<string> = new Set('court jury panel'.split(' '));
export const rulings: ReadonlySet<string> = new Set(['decide', 'find', 'hold', 'rule', 'uphold']);

/** `arrested five men. … The suspects were detained at dawn`: those who were arrested, once more. */
export const isOfThoseArrested = (cluster: Cluster, step: Step): boolean =>
  cluster.families.has(ARREST) &&
  step.families.includes(ARREST) &&
  suspects.has(step.target!) &&
  isDefinite(step.mention.targets[0]!, step.document);

const suspects: ReadonlySet<string> = new Set(
  'couple duo gang group man men pair suspect suspects teenager teenagers trio woman women youths'.split(' '),
);

/** `seized two tonnes of cocaine. … The drugs were found in a lorry` */
export const isOfThingsSeized = (cluster: Cluster, step: Step): boolean =>
  cluster.families.has(SEIZURE) &&
  step.families.some((family) => family === SEIZURE || family === FIND) &&
  !lost.has(step.target!) &&
  !somebody.has(step.target!) &&
  isDefinite(step.mention.targets[0]!, step.document);

/** What is found and was not seized. */
const lost: ReadonlySet<string> = new Set(['bodies', 'body', 'pair', 'remains', 'wreckage']);
const SEIZURE = familyOf('justice', 'seizure');
const FIND = familyOf('justice', 'recover');

/** `He is in custody`, `spent a year in youth detention`: what came of the arrest or the sentence. */
export const cells: ReadonlySet<string> = new Set(['custody', 'detention', 'imprisonment', 'jail', 'prison']);
