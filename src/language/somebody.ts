import type { PersonMention } from '../core/entity.js';

/** Who can only be `he`, and who `she`. */
export type Sex = NonNullable<PersonMention['sex']>;

/** What the news calls somebody whose name it keeps for later, or never tells, by sex where the word says it. */
const MEN = `boy boyfriend businessman conman dad ex-boyfriend ex-husband father grandfather gunman husband knifeman man policeman
  rapist son`;
const WOMEN = 'businesswoman daughter ex-wife girl girlfriend grandmother mother mum waitress wife woman';
const EITHER = `arsonist attacker biker boss burglar carer child climber co-worker colleague coworker cyclist dealer defendant driver
  drunk employee fraudster hiker killer lout motorcyclist motorist nurse officer passenger patient pedestrian pensioner
  pilot prisoner pupil resident shooter skier soldier stalker student suspect teacher teen teenager thief thug toddler tourist
  trucker victim worker yob youth`;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const somebody: ReadonlySet<string> = words([MEN, WOMEN, EITHER].join(' '));

/** The words that are of the other sex only. */
export const notOfSex: Readonly<Record<Sex, ReadonlySet<string>>> = { m: words(WOMEN), f: words(MEN) };
