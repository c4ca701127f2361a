import type { EventKind, Span } from '../../core/entity.js';

/** Where the participants of a trigger are named in the text. */
export interface Sides {
  readonly agents: readonly Span[];
  readonly targets: readonly Span[];
}

export const nobody: Sides = { agents: [], targets: [] };

/** Kinds of events that people take part in together: everyone is an agent. */
export const together: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'cooperation', 'sport']);

/** Verbs by which one side beats or backs the other: the object is the target. */
export const oneSided: ReadonlySet<string> = new Set([
  ...['bowl out', 'bundle out', 'knock out', 'dump out', 'rule out', 'see off', 'send off'],
  ...`beat defeat demolish thrash trounce eliminate crush dump edge floor hammer oust stop dethrone outclass outpoint outplay outlast
   outscore overcome overtake rout stun thump upset whitewash relegate tackle trade injure praise endorse support back thank
   congratulate hail commend applaud defend draft loan pick place waive`.split(/\s+/),
]);

/** `became the first Chadian leader`, `is Chad's new coach`: what follows is what somebody is. */
export const saysWhatItIs = (lemma: string): boolean => lemma === 'become' || lemma.startsWith('be ');
