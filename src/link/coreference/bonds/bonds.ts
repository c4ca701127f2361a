import { isAside, isRemarkOn, isWhatItWas } from './called.js';
import { catchBonds } from './catch-bonds.js';
import { CHARGE, COUNT, isCharge, isCountOf } from './charges.js';
import {
  cells,
  isFinding,
  isHeadlineOfCourt,
  isOfThingsSeized,
  isOfThoseArrested,
  isRuling,
  rulings,
} from './court-bonds.js';
import { courseBonds } from './course-bonds.js';
import { dealBonds } from './deals.js';
import {
  arms,
  calamities,
  HARM,
  isCalled,
  isDeathOf,
  isDeedOfSuspect,
  isHarm,
  isHarmGoneOnWith,
  isMoreDamage,
  isOfReport,
  isOfThoseHarmed,
  isRescueGoneOn,
  isSameVictim,
  wrecking,
} from './harm-bonds.js';
import {
  appointing,
  hasSameTarget,
  isCalledAgain,
  isHeadlineGoneOnWith,
  isHeadlineInOtherWords,
  isOfSamePronoun,
  isSameDeed,
  isSamePost,
  isSameSubject,
  isTalksGoneOn,
  isToldInFull,
  isVoteOn,
  repeatsWord,
  voting,
} from './repeated.js';
import {
  ASKED,
  DEAL,
  isContent,
  isDealTo,
  isFought,
  isGiven,
  FOUGHT,
  isMeans,
  isNounOfVerb,
  isObject,
  isSubject,
  PHASE,
  isVerbOfNoun,
  NOUN,
  OBJECT,
  outcomes,
  phases,
} from './verb-bonds.js';
import {
  ACCUSED,
  accusing,
  areNamedNow,
  isAccusedNow,
  isActorNamedNow,
  isNamedNow,
  isVictimNamedNow,
  ofOne,
} from './unnamed.js';
import { harmful, hasForSubject, isSameActor } from '../happening.js';
import { always, Of, ofSentence, With, type Rule } from '../rules.js';
import { isRecordBroken, isResultAgain, matchBonds, resulting } from './match-bonds.js';
import { sentenceBonds } from './sentence-bonds.js';
import { stated } from './stated-bonds.js';

/** Bonds between a verb and what it demands or brings about, which hold whatever else would keep events apart. */
export const content: readonly Rule[] = [
  ...ofSentence(
    { name: DEAL, kinds: ['business'], of: Of.Planned, holds: isDealTo },
    { name: ASKED, of: Of.Planned, holds: isContent },
    { name: FOUGHT, kinds: ['disaster'], of: Of.Noun, holds: isFought },
    { name: OBJECT, of: Of.Noun, holds: isGiven },
  ),
  ...stated,
  ...ofSentence({ name: 'the record that was broken', of: Of.Noun, holds: isRecordBroken }),
  { name: 'what came of it', of: Of.Planned, lemmas: outcomes, holds: isSameSubject },
  ...ofSentence(
    { name: CHARGE, holds: isCharge },
    { name: COUNT, of: Of.Noun | Of.Nobody, holds: isCountOf },
    { name: 'how it was done', holds: isMeans },
  ),
];

/** The same event, whatever the words, unless something keeps them apart. */
export const bonds: readonly Rule[] = [
  { name: HARM, kinds: harmful, with: With.Harm, holds: isHarm },
  {
    name: 'the same victim',
    kinds: harmful,
    of: Of.Target,
    with: With.Harm | With.Targets | With.Shared,
    holds: isSameVictim,
  },
  {
    name: 'the victim, who had no name so far',
    kinds: harmful,
    of: Of.Target,
    with: With.Harm | With.Near,
    holds: isVictimNamedNow,
  },
  { name: ACCUSED, of: Of.Target, with: With.Lead, lemmas: accusing, holds: isAccusedNow },
  {
    name: 'what it was reported as',
    kinds: harmful,
    with: With.Harm | With.Lead | With.KnownTargets,
    holds: (_, step) => isOfReport(step),
  },
  { name: 'the same post', of: Of.Target, with: With.Shared, lemmas: appointing, holds: isSamePost },
  { name: OBJECT, of: Of.Noun, holds: isObject },
  ...ofSentence(
    { name: 'the subject of its verb', of: Of.Verb, with: With.LastNoun, holds: isSubject },
    { name: PHASE, with: With.LastNoun, lemmas: phases, holds: ({ last }, step) => hasForSubject(step, last) },
  ),
  { name: 'the noun once more', of: Of.Verb | Of.Object, holds: isVerbOfNoun },
  { name: 'what it is called', of: Of.Definite, lemmas: calamities, holds: isCalled },
  ...ofSentence({ name: NOUN, of: Of.Noun, with: With.Known, holds: isNounOfVerb }),
  {
    name: 'the same people on the same day',
    of: Of.Noun,
    with: With.Kind | With.Day | With.Shared,
    holds: always,
  },
  {
    name: 'the deed of a suspect',
    of: Of.Supposed,
    with: With.Harm | With.Lead | With.KnownTargets,
    holds: isDeedOfSuspect,
  },
  {
    name: 'the death of the one who was harmed',
    kinds: ['casualty'],
    of: Of.Noun | Of.Nobody,
    with: With.Lead,
    holds: isDeathOf,
  },
  { name: 'those who were harmed', kinds: ['casualty', 'conflict'], of: Of.Nobody, holds: isOfThoseHarmed },
  {
    name: 'the headline in other words',
    of: Of.Verb | Of.Text,
    with: With.Headline,
    holds: isHeadlineInOtherWords,
  },
  {
    name: 'the court of the headline',
    kinds: ['justice'],
    of: Of.Verb | Of.Text | Of.Actor,
    with: With.Headline | With.Kind,
    holds: isHeadlineOfCourt,
  },
  {
    name: 'the finding of its court',
    kinds: ['justice'],
    of: Of.Actor,
    with: With.Near,
    lemmas: rulings,
    holds: isFinding,
  },
  {
    name: 'the arms of the fight',
    kinds: ['conflict'],
    of: Of.Nobody,
    with: With.Kind | With.Soon,
    lemmas: arms,
    holds: (_, { subject }) => subject?.isName !== true,
  },
  { name: 'more of the damage', of: Of.Nobody, with: With.Soon, lemmas: wrecking, holds: isMoreDamage },
  { name: 'the vote on it', of: Of.Actor, with: With.Soon | With.Known, lemmas: voting, holds: isVoteOn },
  {
    name: 'what was seized',
    kinds: ['justice'],
    of: Of.Object,
    with: With.Soon | With.Known,
    holds: isOfThingsSeized,
  },
  ...dealBonds,
  ...courseBonds,
  ...catchBonds,
  { name: 'what is said of it', of: Of.Noun, with: With.Next | With.Known, holds: isRemarkOn },
  {
    name: 'what it was',
    kinds: harmful,
    of: Of.Noun,
    with: With.Soon | With.LastHarm | With.Known,
    holds: (_, step) => isWhatItWas(step),
  },
  ...ofSentence({ name: 'what it is called in passing', of: Of.Noun, with: With.Known, holds: isAside }),
  ...sentenceBonds,
  ...matchBonds,
];

/** The same event if the words are also of one family. */
export const akin: readonly Rule[] = [
  { name: 'the same participant', with: With.Shared, holds: always },
  { name: 'the same subject', of: Of.Actor, with: With.Next, holds: isSameActor },
  { name: 'the same subject on the same day', of: Of.Actor, with: With.Day, holds: isSameActor },
  { name: 'the headline again', of: Of.Text, with: With.Headline, holds: isHeadlineGoneOnWith },
  { name: 'the same deed', of: Of.Object, with: With.KnownTargets, holds: isSameDeed },
];

/** The same event if it is also the last for which such a word was used. */
export const latest: readonly Rule[] = [
  { name: 'a noun with its article', of: Of.Noun, holds: isCalledAgain },
  { name: 'of whom it spoke', of: Of.Verb, with: With.Across, holds: isOfSamePronoun },
  { name: 'the rescue going on', with: With.Next, holds: isRescueGoneOn },
  { name: 'the same word again', holds: repeatsWord },
  { name: 'the same object', of: Of.Object, with: With.KnownTargets, holds: hasSameTarget },
  { name: 'more of the harm', kinds: ['casualty'], with: With.Kind | With.Next, holds: isHarmGoneOnWith },
  { name: 'the talks going on', with: With.Soon | With.Known, holds: isTalksGoneOn },
  { name: 'its result again', kinds: ['sport'], with: With.Kind, lemmas: resulting, holds: isResultAgain },
  { name: 'who had no name so far', kinds: ofOne, holds: isNamedNow },
  {
    name: 'the one who resigned, who had no name so far',
    with: With.Opening | With.Nobody,
    holds: isActorNamedNow,
  },
  { name: 'those who had no names so far', kinds: ofOne, of: Of.Target, with: With.Lead, holds: areNamedNow },
  { name: 'the lead told in full', with: With.Opening | With.Next | With.KnownTargets, holds: isToldInFull },
  {
    name: 'those who were arrested',
    kinds: ['justice'],
    of: Of.Object | Of.Nobody,
    with: With.Nobody,
    holds: isOfThoseArrested,
  },
  { name: 'held after an arrest', of: Of.Noun, with: With.Known, lemmas: cells, holds: always },
  { name: 'the ruling of its court', of: Of.Actor, with: With.Near, lemmas: rulings, holds: isRuling },
];
