/** Phrases with *against* that belong to another noun than the object of the verb. */
import { Kind, Noun } from '../../language/chunks/kinds.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { AGAINST } from '../../lexicon/small-words.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';

/** `fined Argentina for insults at the game against Poland`: the game is against Poland, and not the fine. */
export const isOfInnerNoun = (site: Site, preposition: Chunk): boolean => {
  const { chunks, document, from } = site;
  const { word } = document.tokens;
  const noun = word[preposition] === AGAINST ? previous(chunks, preposition, from) : -1;
  if (noun < 0 || chunks.kind[noun] !== Kind.Noun || (chunks.flags[noun]! & (Noun.Name | Noun.Time)) !== 0)
    return false;
  const outer = previous(chunks, noun, from);
  if (outer < 0 || chunks.kind[outer] !== Kind.Preposition) return false;
  return inner.has(word[outer]!) || (placing.has(word[outer]!) && contests.has(headWord(site, noun)));
};

/** Behind these a noun tells what for, or of what. */
const inner = wordSet(['about', 'despite', 'for', 'of', 'over']);
const placing = wordSet(['in', 'at', 'before', 'from']);
const contests =
  set(`bout clash contest defeat derby draw encounter fight final fixture friendly game leg loss match qualifier race semi-final
   semifinal series test tie tournament victory win`);
