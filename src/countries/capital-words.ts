import { wordSet, type WordSet } from '../lexicon/vocabulary.js';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** `agree` → agree, agrees, agreed, agreeing; `deny` → denies, denied. */
const inflect = (verb: string): string[] => {
  if (/[^aeo]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('ee')) return [verb, `${verb}s`, `${verb}d`, `${verb}ing`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [verb, /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
};

const acts =
  words(`abandon accept accuse acknowledge admit agree aim allege announce annex approve argue assert believe blame block
  boycott break call cancel challenge charge claim commit complain concede condemn confirm consider continue counter
  criticise criticize cut declare decline defend demand denounce deny deploy dismiss dispatch dispute drop endorse expel fear fire give
  grant hail hold hope impose insist intend intervene invade keep launch let maintain make negotiate offer oppose order plan pledge
  portray prefer promise propose protest provoke pursue push reaffirm recall recognise recognize refuse reiterate reject
  renounce repeat request resist respond resume retaliate sanction say seek send signal slam stress suggest support summon
  suspect suspend take tell test think threaten urge veto vow want warn welcome withdraw yield`);

/** What governments do and cities do not, as it stands behind `will` or a subject of several. */
export const actBases: WordSet = wordSet(acts);

/** The same as it stands behind one capital or behind `has` and `is`. */
export const actForms: WordSet = wordSet([
  ...acts.flatMap((verb) => inflect(verb).slice(1)),
  ...words(`admitted admitting admits broke broken committed committing cut cutting gave given held kept let letting made planned
    planning said sent signalled signalling sought thought told took taken withdrew withdrawn`),
]);

/** `will`, `has`: another verb says what is done. */
export const auxiliaries: WordSet = wordSet(
  words(`is are was were has have had will would may might must should could can did does do isn't aren't wasn't hasn't
    haven't hadn't won't wouldn't cannot can't couldn't shouldn't didn't doesn't don't`),
);

/** Between a subject and its verb. */
export const adverbs: WordSet = wordSet(
  words(`not also now already still again later never always long often soon once both repeatedly strongly quickly
    recently immediately publicly formally officially finally reportedly flatly angrily firmly previously initially
    consistently currently clearly subsequently swiftly quietly sharply apparently allegedly since then been therefore`),
);

/** What a government has and a city has not. */
export const policyNouns: WordSet = wordSet(
  words(`accusation accusations actions aggression aid allegation allegations allies ally ambassador ambassadors ambition
    ambitions annexation apology approach arms army arsenal assertion assertiveness assertions backing ban behaviour behavior
    bid blockade campaign claim claims concern concerns condemnation conduct crackdown decision decisions delegation demand demands
    denial diplomacy diplomats disputed efforts embassy envoy envoys fears forces foreign goal goals government
    handling incursion influence insistence intention intentions interests intervention invasion involvement leaders
    leadership leverage military missile missiles negotiator negotiators nuclear objections obligations occupation offensive offer offers
    opposition plan plans policies policy position preparedness pressure priorities programme programmes program programs proposal proposals provocations
    reaction recognition refusal rejection relations relationship reluctance request requests resistance response rhetoric sanctions
    sovereignty spy stance statement strategy strikes support tariffs territorial threat threats ties top troops uranium
    use veto view views war warning warnings weapons willingness withdrawal`),
);

/** Relations that have two governments as their ends: `ties with Tokyo`, `tension between Seoul and Pyongyang`. */
export const dealings: WordSet = wordSet(
  words(`accord according agreement agreements aid alliance cooperation co-operation conflict confrontation contacts cooperate deal deals dialogue
    differences dispute disputes friction link links negotiate negotiated negotiating negotiations negotiation pact partnership pressure rapprochement relations
    relationship rift rivalry row sanctions sanction stand-off standoff talks tariffs tension tensions ties treaty war rift détente
    side sided support threat threats warning weapons`),
);

/** Before the government they are turned on. */
export const deedsAgainst: WordSet = wordSet(
  words(
    'accuse ask blame condemn convince criticise criticize denounce force isolate persuade press pressure provoke sanction thank threaten urge warn',
  )
    .flatMap(inflect)
    .concat(words('tell told telling')),
);

/** Between a dealing and the government: `talks with`, `pressure on`, `aid to`. */
export const dealingPrepositions: WordSet = wordSet(words('with against on between to for'));

/** Behind a capital and its hyphen: `Moscow-backed`. */
export const patronage: WordSet = wordSet(
  words('allied appointed backed controlled friendly funded imposed installed led sponsored supported'),
);

/** What may stand between the beginning of a clause and its subject. */
export const clauseOpeners: WordSet = wordSet(
  words(`after although and as because before but how if once or said saying says since so than that then though unless until
    what when where whether which while why yet meanwhile however instead still today yesterday also even both neither`),
);
