import { isAside, isRemarkOn, isWhatItWas } from './called.js';
import { catchBonds } from './catch-bonds.js';
import { CHARGE, COUNT, isCharge, isCountOf } from './charges.js';
import { isFinding, isHeadlineOfCourt, isHeld, isOfThingsSeized, isOfThoseArrested, isRuling } from './court-bonds.js';
import { courseBonds } from './course-bonds.js';
import { dealBonds } from './deals.js';
import {
  HARM,
  isArmsOf,
  isCalled,
  isDeathOf,
  isDeedOfSuspect,
  isHarm,
  isHarmGoneOnWith,
  isMoreDamage,
  isOfThoseHarmed,
  isReportedAs,
  isRescueGoneOn,
  isSameVictim,
} from './harm-bonds.js';
import {
  hasSameTarget,
  isCalledAgain,
  isHeadlineGoneOnWith,
  isHeadlineInOtherWords,
  isOfSamePronoun,
  isRetold,
  isSameDay,
  isSameDeed,
  isSamePost,
  isSameSubject,
  isTalksGoneOn,
  isToldInFull,
  isVoteOn,
  repeatsWord,
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
  isOutcome,
  isPhase,
  isSubject,
  PHASE,
  isVerbOfNoun,
  NOUN,
  OBJECT,
} from './verb-bonds.js';
import { ACCUSED, areNamedNow, isAccusedNow, isActorNamedNow, isNamedNow, isVictimNamedNow } from './unnamed.js';
import { ofSentence, type Rule, sharesParticipant } from '../happening.js';
import { isRecordBroken, isResultAgain, matchBonds } from './match-bonds.js';
import { sentenceBonds } from './sentence-bonds.js';
import { stated } from './stated-bonds.js';

/** Bonds between a verb and what it demands or brings about, which hold whatever else would keep events apart. */
export const content: readonly Rule[] = [
  ...ofSentence(
    { name: DEAL, holds: isDealTo },
    { name: ASKED, holds: isContent },
    { name: FOUGHT, holds: isFought },
    { name: OBJECT, holds: isGiven },
  ),
  ...stated,
  ...ofSentence({ name: 'the record that was broken', holds: isRecordBroken }),
  { name: 'what came of it', holds: isOutcome },
  ...ofSentence(
    { name: CHARGE, holds: isCharge },
    { name: COUNT, holds: isCountOf },
    { name: 'how it was done', holds: isMeans },
  ),
];

/** The same event, whatever the words, unless something keeps them apart. */
export const bonds: readonly Rule[] = [
  { name: HARM, holds: isHarm },
  { name: 'the same victim', holds: isSameVictim },
  { name: 'the victim, who had no name so far', holds: isVictimNamedNow },
  { name: ACCUSED, holds: isAccusedNow },
  { name: 'what it was reported as', holds: isReportedAs },
  { name: 'the same post', holds: isSamePost },
  { name: OBJECT, holds: isObject },
  ...ofSentence({ name: 'the subject of its verb', holds: isSubject }, { name: PHASE, holds: isPhase }),
  { name: 'the noun once more', holds: isVerbOfNoun },
  { name: 'what it is called', holds: isCalled },
  ...ofSentence({ name: NOUN, holds: isNounOfVerb }),
  { name: 'the same people on the same day', holds: isRetold },
  { name: 'the deed of a suspect', holds: isDeedOfSuspect },
  { name: 'the death of the one who was harmed', holds: isDeathOf },
  { name: 'those who were harmed', holds: isOfThoseHarmed },
  { name: 'the headline in other words', holds: isHeadlineInOtherWords },
  { name: 'the court of the headline', holds: isHeadlineOfCourt },
  { name: 'the finding of its court', holds: isFinding },
  { name: 'the arms of the fight', holds: isArmsOf },
  { name: 'more of the damage', holds: isMoreDamage },
  { name: 'the vote on it', holds: isVoteOn },
  { name: 'what was seized', holds: isOfThingsSeized },
  ...dealBonds,
  ...courseBonds,
  ...catchBonds,
  { name: 'what is said of it', holds: isRemarkOn },
  { name: 'what it was', holds: isWhatItWas },
  ...ofSentence({ name: 'what it is called in passing', holds: isAside }),
  ...sentenceBonds,
  ...matchBonds,
];

/** The same event if the words are also of one family. */
export const akin: readonly Rule[] = [
  { name: 'the same participant', holds: sharesParticipant },
  { name: 'the same subject', holds: isSameSubject },
  { name: 'the same subject on the same day', holds: isSameDay },
  { name: 'the headline again', holds: isHeadlineGoneOnWith },
  { name: 'the same deed', holds: isSameDeed },
];

/** The same event if it is also the last for which such a word was used. */
export const latest: readonly Rule[] = [
  { name: 'a noun with its article', holds: isCalledAgain },
  { name: 'of whom it spoke', holds: isOfSamePronoun },
  { name: 'the rescue going on', holds: isRescueGoneOn },
  { name: 'the same word again', holds: repeatsWord },
  { name: 'the same object', holds: hasSameTarget },
  { name: 'more of the harm', holds: isHarmGoneOnWith },
  { name: 'the talks going on', holds: isTalksGoneOn },
  { name: 'its result again', holds: isResultAgain },
  { name: 'who had no name so far', holds: isNamedNow },
  { name: 'the one who resigned, who had no name so far', holds: isActorNamedNow },
  { name: 'those who had no names so far', holds: areNamedNow },
  { name: 'the lead told in full', holds: isToldInFull },
  { name: 'those who were arrested', holds: isOfThoseArrested },
  { name: 'held after an arrest', holds: isHeld },
  { name: 'the ruling of its court', holds: isRuling },
];
