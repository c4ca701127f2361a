/** What an article goes on to tell of the attack, crash or fire with which it opens. */
import { wordSet } from '../../../lexicon/vocabulary.js';
import { tokenAt } from '../../../text/document.js';
import { familiesOf } from '../families.js';
import { harmful, type Cluster, type Step } from '../happening.js';
import { Of, With, type Rule } from '../rules.js';

/** `The blast damaged ten cars`, `the bomb went off`: the noun for the happening is the subject of a verb of harm. */
const isDoneByIt = (cluster: Cluster, step: Step): boolean =>
  isSoon(cluster, step) &&
  hasKnownSubject(step) &&
  (isNounOf(cluster, step.actor!) ||
    (step.event.kind === 'conflict' && attackers.has(step.actor!) && hasAttack(cluster)));

/** Whether a noun stands for the happening: `the blast`, `the bomb`. */
const isNounOf = ({ families, actors }: Cluster, noun: string): boolean =>
  (actors.has(noun) && isOfAttack(noun)) ||
  (['conflict', 'disaster'] as const).some((kind) => familiesOf(kind, noun).some((family) => families.has(family)));

const hasAttack = ({ families, actors }: Cluster): boolean =>
  ATTACK.some((family) => families.has(family)) || [...actors].some(isOfAttack);

/** `bomb`, `gunmen` */
const isOfAttack = (noun: string): boolean =>
  attackers.has(noun) || familiesOf('conflict', noun).some((family) => ATTACK.includes(family));

const ATTACK = familiesOf('conflict', 'attack');
/** What those who attack are called. */
export const attackers: ReadonlySet<string> = new Set(
  'assailant assailants attacker attackers bomber bombers gunman gunmen hijackers militants shooter'.split(' '),
);

/** `The lorry overturned`, `The driver swerved`: the course of the crash that is the news. */
const isCourseOfCrash = (cluster: Cluster, step: Step): boolean =>
  step.lead !== 'another' &&
  isSoon(cluster, step) &&
  CRASH.some((family) => cluster.families.has(family)) &&
  (moving.has(step.mention.lemma) || vehicles.has(step.actor ?? ''));

const CRASH = familiesOf('disaster', 'crash');
const moving: ReadonlySet<string> = new Set('crash into,overturn,rear end,sideswipe,skid,slam,swerve,veer'.split(','));
const vehicles: ReadonlySet<string> = new Set(
  'car coach driver lorry motorbike motorcycle pickup suv train tram truck van vehicle vehicles'.split(' '),
);

/** The most sentences from the last mention. */
const SOON = 4;
const isSoon = ({ last }: Cluster, { sentence }: Step): boolean => sentence - last.sentence <= SOON;

/** Whether its subject is spoken of as known: `the blast`, `this fire`. */
const hasKnownSubject = ({ document, mention: { agents } }: Step): boolean => {
  return known.has(document.tokens.word[tokenAt(document, agents[0]!.start)]!);
};

const known = wordSet(['the', 'this', 'that']);

/** A verb of harm that names nobody new, after a happening of the lead. */
const furtherHarm = { of: Of.Verb, with: With.Lead | With.Known };

export const courseBonds: readonly Rule[] = [
  { name: 'what it did', kinds: harmful, of: furtherHarm.of | Of.Actor, with: furtherHarm.with, holds: isDoneByIt },
  { name: 'the course of the crash', kinds: ['disaster'], ...furtherHarm, holds: isCourseOfCrash },
];
