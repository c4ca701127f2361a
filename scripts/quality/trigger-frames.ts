/** For each trigger of data/events/triggers, sentences in one of which it should fire. */
import { atOnce } from '../../src/core/together.js';
import { EVENT_KINDS, type EventKind } from '../../src/core/entity.js';
import { findTriggers } from '../../src/events/triggers/triggers.js';
import type { Document } from '../../src/text/document.js';
import { sectionsOf } from '../data/lists.js';
import { plural, verbForms } from '../data/morphology.js';
import { SECTIONS, triggerLines, type TriggerLine } from '../data/trigger-lines.js';

/** A line of a list of triggers. */
interface ListedTrigger extends TriggerLine {
  readonly kind: EventKind;
  readonly section: string;
}

export const listedTriggers = (): readonly ListedTrigger[] =>
  EVENT_KINDS.flatMap((kind) =>
    Object.keys(SECTIONS).flatMap((section) => triggerLines(kind, section).map((line) => ({ kind, section, ...line }))),
  );

/** The rule and lemma that a mention of a trigger has. */
export const nameOf = ({ kind, section, lemma }: ListedTrigger): string => `${kind}-${SECTIONS[section]!} ${lemma}`;

/** The triggers that fire in a text, by guards or by a frame. */
export const firedIn = (document: Document): readonly string[] =>
  atOnce(findTriggers(document)).map(({ rule, lemma }) => `${rule.replace('-frame', '')} ${lemma}`);

const alternatives = (guards: readonly string[], mark: string): readonly string[] =>
  guards.filter((guard) => guard.startsWith(mark)).flatMap((guard) => guard.slice(1).split('|'));

/** Sentences with a trigger as news would use it, with the words that its guards ask for. */
export const framesOf = ({ section, lemma, guards }: ListedTrigger): readonly string[] => {
  const words = lemma.split(' ');
  const after = ['', ...alternatives(guards, '+')].slice(guards.some((guard) => guard.startsWith('+')) ? 1 : 0);
  const before = ['', ...alternatives(guards, '<')].slice(guards.some((guard) => guard.startsWith('<')) ? 1 : 0);
  const isVerbal = section === 'verbs' || section === 'phrases';
  const made = before.flatMap((left) =>
    after.flatMap((right) => (isVerbal ? verbFrames : nounFrames)(words, left, right)),
  );
  return [...made, ...(examples.get(words[0] ?? '') ?? [])];
};

/** Sentences of data/events/frames.txt by the first word of what they are about, for all its uses. */
const examples = new Map<string, string[]>();
for (const { heading, entries } of sectionsOf('events/frames')) {
  const word = heading.split(' ')[1] ?? '';
  const sentences = entries.flatMap((entry) => (entry.split(': ').slice(1).join(': ') || '').split(' | '));
  examples.set(word, [...(examples.get(word) ?? []), ...sentences.map((one) => one.replace(/[[\]]/g, ''))]);
}

const tidy = (sentence: string): string => sentence.replace(/ +/g, ' ').replace(/ ([.,])/g, '$1');

const verbFrames = ([head = '', ...rest]: readonly string[], left: string, right: string): string[] => {
  const forms = verbForms(head);
  const tail = `${rest.join(' ')} ${right}`;
  return [
    ...forms.past.map((past) => `The rebels ${left} ${past} ${tail} in Mali on Monday.`),
    ...forms.past.map((past) => `The rebels ${left} ${past} the ${tail} in Mali on Monday.`),
    // Its particle may stand after the object: `called the meeting of leaders off`.
    ...forms.past.map((past) => `The rebels ${left} ${past} the leaders of towns ${tail} on Monday.`),
    `They will ${left} ${head} ${tail} on Monday.`,
    `Rebels ${left} ${forms.third} ${tail}.`,
    ...forms.participle.map((participle) => `The ${right} ${left} were ${participle} ${tail} on Monday.`),
    ...forms.gerund.map((gerund) => `They are ${left} ${gerund} ${tail} on Monday.`),
    // A phrase may begin with what is no verb: `under fire`.
    `The rebels were ${left} ${head} ${tail} on Monday.`,
  ].map(tidy);
};

const nounFrames = (words: readonly string[], left: string, right: string): string[] => {
  const noun = words.join(' ');
  const many = [...words.slice(0, -1), plural(words.at(-1) ?? '')].join(' ');
  return [
    `The ${left} ${noun} ${right} took place in Mali on Monday.`,
    `The ${left} ${many} ${right} took place in Mali on Monday.`,
    `They held the ${left} ${noun} ${right} on Monday.`,
    `The company announced the ${left} ${noun} of its ${right} album on Monday.`,
    `The ${left} album's ${noun} ${right} was on Monday.`,
    `There was a ${left} ${noun} ${right} in Mali on Monday.`,
    `After the ${left} ${noun} ${right} they left.`,
    `The ${left} ${noun} of the ${right} began on Monday.`,
  ].map(tidy);
};
