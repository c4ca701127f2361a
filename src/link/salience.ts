import type { Modality, NewsEvent } from '../core/entity.js';
import type { Part } from '../core/explanation.js';

/** The salience and the parts that it is the sum of. */
interface Salience {
  readonly sum: number;
  readonly parts: readonly Part[];
}

/** What each modality adds. */
const CERTAINTY: Readonly<Record<Modality, number>> = { asserted: 0.5, planned: 0.25, denied: -0.5, possible: -1 };
const WHO = 0.5;
const MOST_WHO = 2;
const PLACE_IN_TEXT = 3;
const DECLINE = 0.7;
const MAIN_VERB = 2;
/** What happened before is often mentioned more than the news of the day. */
const MENTION = 0.5;
const MOST_MENTIONS = 2;

/**
 * How important an event is in the article; news puts what matters first:
 *
 * - 3 where the headline or first sentence reports it, 3 / (1 + 0.7 n) in the n-th sentence with an event after it;
 * - 2 if the headline or first sentence says it, and does not only mention it;
 * - 0.5 for each person and country that took part and each side named in other words, 2 at most;
 * - 0.5 for its date, 0.5 for its place;
 * - 0.5 for each further mention, two at most;
 * - 0.5 if it is asserted, 0.25 if it is planned, −0.5 if it is denied, −1 if it is only possible;
 * - −1 for a trigger alone, without participants, date or place; −1.5 for a name without participants, often only where
 *   something else happened: `reached the final of the World Cup`.
 */
export const salienceOf = (event: NewsEvent, sentence: number, quoted: number): Salience => {
  const { participants, date, place, mentions, modality } = event;
  const who = Math.min(MOST_WHO, WHO * (participants.length + quoted));
  const parts = [
    { name: `sentence ${String(sentence)}`, weight: PLACE_IN_TEXT / (1 + DECLINE * sentence) },
    { name: 'what the sentence says', weight: sentence === 0 && mentions[0]?.isLead === true ? MAIN_VERB : 0 },
    { name: 'who and whom', weight: who },
    { name: 'dated', weight: date === null ? 0 : 0.5 },
    { name: 'placed', weight: place === null ? 0 : 0.5 },
    { name: 'further mentions', weight: MENTION * Math.min(MOST_MENTIONS, mentions.length - 1) },
    { name: modality, weight: CERTAINTY[modality] },
    { name: 'a bare word', weight: who === 0 && isBare(event) ? -1 : 0 },
    { name: 'a name alone', weight: who === 0 && event.tier === 'named' ? -1.5 : 0 },
  ];
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  return { sum: Math.round(sum * 100) / 100, parts: parts.filter(({ weight }) => weight !== 0) };
};

/** `talks`, `news conference`: no more than its trigger. */
const isBare = ({ name, date, place, tier, mentions }: NewsEvent): boolean =>
  tier === 'occurrence' && date === null && place === null && mentions.some(({ text }) => text === name);
