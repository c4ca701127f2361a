/** Words that say of the complement behind them whether it happened: `cleared of stealing`, `close to a deal`, `ruled out invading`. */
import type { Modality } from '../../core/entity.js';
import { governorOf } from '../../language/chunks/objects.js';
import { Kind, Noun, Verb } from '../../language/chunks/kinds.js';
import { previous } from '../../language/chunks/previous.js';
import { type Chunk, headWord, type Site } from '../../language/chunks/site.js';
import { ABOUT, AGAINST, FOR, FROM, OF, ON, THAN, TO, WITH } from '../../lexicon/small-words.js';
import { set, type WordId, type WordSet, wordSet } from '../../lexicon/vocabulary.js';
import { wordAt } from '../../text/document.js';
import { lemmaOf } from '../triggers/lexicon.js';
import { isGerund, verbBefore } from './coordination.js';

interface Governors {
  /** What stands between them; undefined if nothing does. */
  readonly preposition?: WordId;
  readonly modality: Modality;
  /** By lemma. */
  readonly words: WordSet;
}

const governors: readonly Governors[] = [
  { modality: 'denied', words: set('cease escape halt quit rule stop') },
  { modality: 'possible', words: set('contemplate discuss envisage mull suggest') },
  { modality: 'planned', words: set('advocate plan propose recommend') },
  { preposition: OF, modality: 'denied', words: set('absolve acquit clear exonerate instead out short') },
  {
    preposition: OF,
    modality: 'possible',
    words:
      set(`accusation accuse allegation brink capable chance charge cusp danger dream edge favor favour hint idea indict point possibility
      prospect risk speak speculation suspect suspicion talk think threat verge warn`),
  },
  { preposition: WITH, modality: 'possible', words: set('accuse charge indict') },
  { preposition: AGAINST, modality: 'denied', words: set('decide opt rule vote') },
  { preposition: AGAINST, modality: 'possible', words: set('advise argue campaign warn') },
  {
    preposition: FROM,
    modality: 'denied',
    words: set(
      `ban bar block deter disqualify dissuade forbid halt keep preclude prevent prohibit refrain restrain stop`,
    ),
  },
  { preposition: THAN, modality: 'denied', words: set('rather') },
  { preposition: TO, modality: 'possible', words: set('close near object objection opposed') },
  { preposition: TO, modality: 'planned', words: set('commit commitment forward') },
  { preposition: ABOUT, modality: 'possible', words: set('dream rumor rumour speculation talk think') },
  { preposition: FOR, modality: 'planned', words: set('argue call campaign plan prepare push') },
  { preposition: ON, modality: 'planned', words: set('bent insist intent keen plan') },
  { preposition: ON, modality: 'possible', words: set('consultation dialogue discussion negotiation talk') },
];

/** Of a form in *-ing*, from the word before it or before its preposition, or from the verb: `stopped fans from storming`. */
export const ofGerund = (site: Site, verb: Chunk): Modality | undefined => {
  const { chunks, from, document } = site;
  const left = isGerund(site, verb) ? previous(chunks, verb, from) : -1;
  if (left < 0) return undefined;
  if (chunks.kind[left] === Kind.Verb)
    return (chunks.flags[left]! & Verb.Passive) === 0 ? ofVerb(site, left, undefined) : undefined;
  const preposition = wordAt(document, left);
  return ofWord(site, left - 1, preposition) ?? ofVerb(site, verbBefore(site, left), preposition);
};

/** Of an indefinite noun phrase behind a preposition: `talk of a wave of attacks`. */
export const ofNounPhrase = (site: Site, noun: Chunk): Modality | undefined => {
  const { chunks, document } = site;
  if ((chunks.flags[noun]! & (Noun.Definite | Noun.Owned)) !== 0) return undefined;
  const { chunk, preposition } = governorOf(site, noun);
  if (chunk < 0 || preposition < 0) return undefined;
  const word = wordAt(document, preposition);
  if (word === OF && amounts.has(headWord(site, chunk))) return ofNounPhrase(site, chunk);
  return nominal.has(word) ? ofWord(site, preposition - 1, word) : undefined;
};

const amounts = set('flurry number round series spate string wave waves');
/** With these a noun and a form in *-ing* are governed alike. */
const nominal = wordSet(['about', 'against', 'of', 'on', 'to']);

const ofWord = (site: Site, at: number, preposition: WordId): Modality | undefined => {
  if (at < site.from) return undefined;
  const chunk = site.chunks.of[at]!;
  return site.chunks.kind[chunk] === Kind.Verb && at === site.chunks.head[chunk]
    ? ofVerb(site, chunk, preposition)
    : given(wordAt(site.document, at), preposition);
};

/** `did not rule out selling` leaves it open; `was not accused of stealing` denies it. */
const ofVerb = (site: Site, verb: Chunk, preposition: WordId | undefined): Modality | undefined => {
  const modality = verb < 0 ? undefined : given(headWord(site, verb), preposition);
  if (modality === undefined || (site.chunks.flags[verb]! & Verb.Negated) === 0) return modality;
  return modality === 'denied' ? 'possible' : 'denied';
};

const given = (word: WordId, preposition: WordId | undefined): Modality | undefined =>
  governors.find((each) => each.preposition === preposition && each.words.has(lemmaOf(word)))?.modality;
