import { Kind, Verb } from '../../language/chunks/kinds.js';
import { governorOf } from '../../language/chunks/objects.js';
import { isGerund } from '../../language/chunks/predicates.js';
import { previous } from '../../language/chunks/previous.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { hasWord, isCapitalised, type Document } from '../../text/document.js';
import { perSentence } from '../../text/per-sentence.js';
import { Of, type Standing, type Veto } from './veto.js';

const conditional = wordSet(['if', 'unless']);
const IF = intern('if');

/** The most chunks between a condition and its verb. */
const NEAR = 8;

/** The `if` that introduces the clause of a verb; -1 if none does. */
const conditionOf = ({ chunks, document, from }: Site, verb: Chunk): Chunk => {
  let at = previous(chunks, verb, from);
  for (let n = 0; at >= 0 && n < NEAR; n++, at = previous(chunks, at, from)) {
    const kind = chunks.kind[at]!;
    if (conditional.has(document.tokens.word[at]!)) return at;
    if (kind === Kind.Comma || kind === Kind.Break || kind === Kind.Quote || kind === Kind.Marker) return -1;
  }
  return -1;
};

/** `asked if he had fired` is a question, `even if he was convicted` grants that he may have been. */
const isQuestion = ({ chunks, document, from }: Site, marker: Chunk): boolean => {
  const before = previous(chunks, marker, from);
  if (before < 0) return false;
  return document.tokens.word[marker] === IF && chunks.kind[before] === Kind.Verb;
};

const namesAnybody = ({ document, to }: Site, marker: Chunk, end: number): boolean => {
  for (let at = marker + 1; at < Math.min(end, to); at++) if (isCapitalised(document, at)) return true;
  return false;
};

/** How many tokens after the verb may name somebody. */
const OBJECT = 6;

const isCondition = ({ site, chunk, to }: Standing): boolean => {
  if (isGerund(site.chunks, chunk)) return false;
  const marker = conditionOf(site, chunk);
  return marker >= 0 && !isQuestion(site, marker) && !namesAnybody(site, marker, to + OBJECT);
};

/** Whether a sentence without a quotation mark names nobody. */
const isOfNobody = (document: Document, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (at > from && isCapitalised(document, at) && document.tokens.word[at] !== I) return false;
    if (QUOTES.test(document.text[document.tokens.start[at]!]!)) return false;
  }
  return true;
};

const I = intern('i');
const QUOTES = /["“”]/;

const readers = wordSet(['you', 'your', 'yours', 'yourself']);

/** `there are ways to obtain compensation for the damages` */
const isAdvice = perSentence((document, sentence) => {
  const [from, to] = [document.sentences.first[sentence]!, document.sentences.first[sentence + 1]!];
  return hasWord(document, readers, from, to) && isOfNobody(document, from, to);
});

/** `If the family wishes, the lawyer may negotiate` */
const isHypothesis = ({ document, site, chunk }: Standing): boolean => {
  const { chunks, from, to } = site;
  const verb = chunks.kind[chunk] === Kind.Verb ? chunk : governorOf(site, chunk).chunk;
  if (verb < 0 || (chunks.flags[verb]! & Verb.Modal) === 0) return false;
  const marker = hasWord(document, conditional, from, to);
  return marker && isOfNobody(document, from, to);
};

export const conditionVetoes: readonly Veto[] = [
  {
    name: 'condition',
    reason: 'what nobody in particular would do, on a condition, has not happened and is not planned',
    finds: ['If the driver is [charged] or convicted, it may help.', 'Call us if you were [injured] on the road.'],
    ignores: ['If Peru [attacks] Chile, it will lose.', 'Police asked if he had [attacked] the man.'],
    of: Of.Verb | Of.VerbGroup,
    words: conditional,
    refuses: isCondition,
  },
  {
    name: 'advice',
    reason: 'a sentence that speaks to the reader and names nobody is advice',
    finds: ['You can obtain compensation for the [damage] that a crash caused.'],
    ignores: ['You saw the [attack] in Lima.'],
    words: readers,
    refuses: ({ document, from }) => isAdvice(document, document.tokens.sentence[from]!),
  },
  {
    name: 'hypothesis',
    reason: 'what nobody with a name may do, on a condition, has not happened and is not planned',
    finds: ['If the family agrees, the lawyer may [negotiate].'],
    ignores: ['If the family agrees, Ana Roe may [negotiate].', 'The lawyer may [negotiate].'],
    words: conditional,
    refuses: isHypothesis,
  },
];
