/** Names what happens to a happening: that a trial began, talks collapsed, a vote was postponed. */
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { isFiniteVerb, takesObject } from '../../language/chunks/predicates.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { set } from '../../lexicon/vocabulary.js';
import { isPassiveAt } from '../arguments/voice.js';
import { lemmaOf } from '../triggers/lexicon.js';

/** The verb by which the happening `noun` begins, ends or is put off; -1 if there is none. */
export const phaseOf = (site: Site, noun: Chunk): Chunk => {
  const { chunks } = site;
  const verb = firstVerbAfter(site, noun);
  if (verb < 0 || !subjectsOf(site, verb).includes(noun)) return -1;
  const lemma = lemmaOf(headWord(site, verb));
  const isActive = isFiniteVerb(chunks, verb) && !isPassiveAt(site, verb);
  return (isActive && passing.has(lemma)) || (undergone.has(lemma) && isUndergone(site, verb)) ? verb : -1;
};

/** `Inquiry launched after fire`, `talks were held`: a happening launches and holds nothing. */
const isUndergone = (site: Site, verb: Chunk): boolean => {
  if (isPassiveAt(site, verb)) return true;
  const { chunks, to } = site;
  return (chunks.flags[verb]! & (Verb.Past | Verb.Participle)) !== 0 && !takesObject(chunks, verb, to);
};

/** Behind the phrases that belong to the noun: `the trial of two men in Lima began`. */
const firstVerbAfter = ({ chunks, to }: Site, noun: Chunk): Chunk => {
  let at = chunks.to[noun]!;
  while (at < to && chunks.kind[at] === Kind.Preposition && chunks.to[at]! < to) {
    const object = chunks.to[at]!;
    if (chunks.kind[object] !== Kind.Noun) return -1;
    at = chunks.to[object]!;
  }
  return at < to && chunks.kind[at] === Kind.Verb ? at : -1;
};

/** What a happening does. */
const passing = set(
  'begin collapse conclude continue end erupt fail falter intensify open reopen restart resume stall start',
);

/** What is done to it. */
const undergone =
  set(`abandon adjourn agree announce call cancel conclude delay extend halt hold interrupt launch open overturn postpone reach
   reopen reschedule restart resume shelve sign stop suspend`);
