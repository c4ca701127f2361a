/** Of one deed told again, or step by step: an attack that was foiled, somebody caught after a chase, a flight, a riot. */
import type { EventKind } from '../../../core/entity.js';
import { ARREST, familyOf } from '../families.js';
import { isInSentence, isNominal, isSameActor, type Cluster, type Step } from '../happening.js';
import { Of, ofSentence, With, type Rule } from '../rules.js';

/** `The navy foiled an attack. … its timely action foiled the attempt to land`: foiled once more, by nobody else. */
const isFoiledAgain = (cluster: Cluster, step: Step): boolean =>
  cluster.joints.some((joint) => foiling.has(joint.step.mention.lemma)) &&
  step.event.participants.every(({ entity, role }) => role === 'target' || cluster.participants.has(entity)) &&
  (step.actor === null || acts.has(step.actor) || isSameActor(cluster, step));

/** What foils an attack beside those who act: `its timely action`. */
const acts: ReadonlySet<string> = new Set(['action', 'effort', 'efforts', 'intervention', 'operation', 'response']);

const foiling: ReadonlySet<string> = new Set(['foil', 'thwart']);

/** `intercepted the boats and arrested four men`, `chased him and eventually caught him`: how somebody was caught. */
export const isCaughtAfter = (cluster: Cluster, step: Step): boolean =>
  isInSentence(cluster, step) &&
  !isNominal(step) &&
  step.families.includes(ARREST) &&
  stopping.has(cluster.last.mention.lemma) &&
  hasSameAgent(cluster.last, step);

export const CAUGHT = 'the catch that came of it';

const stopping: ReadonlySet<string> = new Set(
  'chase,chase down,corner,disarm,intercept,overpower,pursue,restrain,subdue,surround,tackle,track down'.split(','),
);

const hasSameAgent = (one: Step, other: Step): boolean =>
  other.mention.agents.some(({ start }) => one.mention.agents.some((agent) => agent.start === start));

/** `200 people rioted. … They threw stones and smashed windows`: what rioters did, soon after the riot was told. */
const isDeedOfRiot = (cluster: Cluster, step: Step): boolean =>
  cluster.families.has(RIOT) && rioting.has(step.mention.lemma.split(' ')[0]!) && !isTraffic(step);

/** `A lorry overturned`: by itself. */
const isTraffic = ({ mention: { lemma, agents } }: Step): boolean => lemma === 'overturn' && agents.length > 0;

export const RIOTING = 'what rioters did';

const RIOT = familyOf('protest', 'riot');
const ofRiots: ReadonlySet<EventKind> = new Set<EventKind>(['criticism', 'conflict', 'disaster', 'protest']);
const rioting: ReadonlySet<string> = new Set(
  'burn hurl lash lob loot overturn pelt ransack set smash throw torch trash vandalise vandalize'.split(' '),
);

/** `The fire spread through the shop, which was destroyed`: what it wrecked. */
const wrecked: ReadonlySet<string> = new Set('burn damage destroy flatten gut level ravage wreck'.split(' '));

/** `Residents fled. … About 9,000 people had fled`: whoever they are called. */
const isFlightAgain = (cluster: Cluster, step: Step): boolean =>
  step.families.includes(FLIGHT) &&
  cluster.families.has(FLIGHT) &&
  // From one attack, and then from another.
  ![...cluster.kinds].some((kind) => kind === 'conflict' || kind === 'casualty') &&
  (crowds.has(headOf(step)) || isSameActor(cluster, step)) &&
  [...cluster.actors, ...cluster.targets].some((head) => crowds.has(head));

const FLIGHT = familyOf('disaster', 'flee');
const headOf = ({ actor, target }: Step): string => actor ?? target ?? '';
const crowds: ReadonlySet<string> = new Set(
  'civilians dozens families hundreds inhabitants locals people residents thousands townspeople villagers'.split(' '),
);

export const catchBonds: readonly Rule[] = [
  ...ofSentence({
    name: 'what it wrecked',
    kinds: ['disaster'],
    with: With.LastKind | With.LastNoun | With.Known,
    lemmas: wrecked,
    holds: (_, { mention }) => mention.agents.length === 0,
  }),
  { name: 'foiled once more', of: Of.Verb, lemmas: foiling, holds: isFoiledAgain },
  {
    name: RIOTING,
    kinds: ofRiots,
    of: Of.Verb | Of.Asserted,
    with: With.Asserted | With.Near | With.Known,
    holds: isDeedOfRiot,
  },
  { name: 'the flight once more', of: Of.Verb | Of.Nobody, with: With.Nobody, holds: isFlightAgain },
];
