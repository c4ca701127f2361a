/** The verb that governs an infinitive, a form in *-ing* or a participle. */
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { FOR } from '../../lexicon/small-words.js';
import { isOfPhrase } from './antecedents.js';
import { set } from '../../lexicon/vocabulary.js';
import { Kind, Noun } from './kinds.js';
import { before, headWord, type Chunk, type Site } from './site.js';
import { isThere } from './walk.js';

export interface Governor {
  readonly verb: Chunk;
  readonly object: Chunk;
}

/** The verb that governs the chunk at `at`, and the noun phrase between them. */
export const governing = (site: Site, at: Chunk): Governor => {
  const { chunks, from, document } = site;
  let object = -1;
  for (let left = at; left > from;) {
    left = chunks.of[left - 1]!;
    const kind = chunks.kind[left]!;
    if (kind === Kind.Verb) return { verb: left, object };
    if (kind === Kind.Noun && !isOfPhrase(site, left)) object = left;
    if (kind === Kind.Marker && document.tokens.word[left] !== FOR) return { verb: -1, object };
    if (kind === Kind.Break || kind === Kind.Quote) return { verb: -1, object };
  }
  return { verb: -1, object };
};

/** `called for the minister to resign`: whether a noun phrase before an infinitive is its subject. */
export const isWantedTo = (site: Site, noun: Chunk): boolean => {
  const { chunks, document } = site;
  const preposition = chunks.kind[noun] === Kind.Noun ? before(site, noun) : -1;
  if (preposition < 0 || document.tokens.word[preposition] !== FOR) return false;
  const wanting = before(site, preposition);
  return wanting >= 0 && wants.has(headWord(site, wanting));
};

const wants =
  set(`appeal appealed appealing appeals ask asked asking asks call called calling calls plea pleaded pleas pray prayed push pushed
   pushing request requests shout shouted wait waited waiting`);

/**
 * Whether what an infinitive says is not the plan of the subject of the verb before: `opposed a plan to close the port`,
 * `marched over the court's attempt in May to dissolve parliament`, `there were no plans to charge her`.
 */
export const isOthersPlan = (site: Site, left: Chunk, governor: Chunk): boolean => {
  const subject = before(site, governor);
  if (subject >= 0 && site.chunks.kind[subject] === Kind.Noun && isThere(site, subject)) return true;
  const noun = pastTime(site, left);
  if (noun < 0 || !plans.has(headWord(site, noun))) return false;
  const isOwned = (site.chunks.flags[noun]! & Noun.Owned) !== 0;
  if (isOwned) return partOfWord(site.document.tokens.word[noun]!) !== Part.Possessive;
  return ofOthers.has(headWord(site, governor));
};

/** `got permission to sell it`, `wants the right to sell it`: what somebody gets or wants is to do it themselves. */
export const isOwnRight = (site: Site, noun: Chunk): boolean => rights.has(headWord(site, noun));

const rights =
  set(`approval authority authorisation authorization chance clearance consent freedom go-ahead leave licence license mandate opportunity
   permission permit power powers right rights`);

/** The noun phrase before a time: `attempt` of `attempt in May`. */
const pastTime = (site: Site, left: Chunk): Chunk => {
  const { chunks } = site;
  if (chunks.kind[left] !== Kind.Noun) return -1;
  if ((chunks.flags[left]! & Noun.Time) === 0) return left;
  const preposition = before(site, left);
  const noun =
    preposition >= 0 && chunks.kind[preposition] === Kind.Preposition ? before(site, preposition) : preposition;
  return noun >= 0 && chunks.kind[noun] === Kind.Noun ? noun : -1;
};

const plans = set('attempt attempts bid decision effort efforts move plan plans proposal proposals threat');
/** Who does this to a plan, or what comes with one, has not made it: `the news came with plans to move the library`. */
const ofOthers =
  set(`backed blocked came come comes condemned criticised criticized debated denounced discussed examined highlighted oppose opposed
   opposes praised questioned rejected slammed supported supports welcomed`);

/** `opened fire on a rally she addressed, killing nine`: skips the verb of a relative clause without *that*. */
export const outsideContact = (site: Site, left: Chunk, governor: Governor): Governor => {
  const { chunks, document } = site;
  if (governor.verb < 0 || chunks.kind[left] !== Kind.Comma) return governor;
  const pronoun = before(site, governor.verb);
  const noun = pronoun < 0 || chunks.kind[pronoun] !== Kind.Noun ? -1 : before(site, pronoun);
  const isContact =
    noun >= 0 &&
    chunks.kind[noun] === Kind.Noun &&
    (chunks.flags[pronoun]! & Noun.Pronoun) !== 0 &&
    partOfWord(document.tokens.word[pronoun]!) === Part.Subject;
  return isContact ? governing(site, noun) : governor;
};
