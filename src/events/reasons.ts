import { EVENT_KINDS, type EventKind } from '../core/entity.js';
import { namedRules } from './named/find.js';

/** What the reason given for a kind of event says. */
const meanings: Readonly<Record<EventKind, string>> = {
  meeting: 'people or governments talk',
  cooperation: 'they agree, promise or back each other',
  criticism: 'one faults another in words',
  demand: 'one asks or orders another',
  threat: 'one warns of harm',
  refusal: 'one says no or calls something off',
  sanction: 'ties are cut or punished',
  aid: 'help is given',
  deescalation: 'fighting or pressure is eased',
  protest: 'crowds object',
  military: 'force is shown or moved, not used',
  conflict: 'force is used',
  justice: 'police and courts act',
  election: 'people vote or run for office',
  government: 'offices and laws change',
  casualty: 'people die or are hurt',
  disaster: 'nature or an accident strikes',
  business: 'firms and markets move',
  sport: 'a contest is played or won',
  culture: 'ceremonies, private life and the arts',
};

const strengths = {
  verb: 'a verb by which',
  noun: 'a noun by which',
  weak: 'a noun that, with a light verb, a time or a participant beside it, says that',
  phrase: 'a fixed phrase by which',
} as const;

const ofTriggers = EVENT_KINDS.flatMap((kind) =>
  Object.entries(strengths).flatMap(([strength, how]) => [
    [`${kind}-${strength}`, `${how} ${meanings[kind]}`] as const,
    [`${kind}-${strength}-frame`, `${how}, by what stands beside it, ${meanings[kind]}`] as const,
  ]),
);

const ofNames = namedRules.map(({ name, reason }) => [name, reason] as const);

const all: ReadonlyMap<string, string> = new Map([...ofTriggers, ...ofNames]);

/** The reason that `--explain` gives for each rule. */
export const reasons = (): ReadonlyMap<string, string> => all;
