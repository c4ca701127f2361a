import { Kind } from '../../language/chunks/kinds.js';
import { isHeadline } from '../../language/headlines.js';
import { TO } from '../../lexicon/small-words.js';
import { Of, type Standing } from './veto.js';

/** Which of the sorts of words that vetoes are limited to (`Of`) a word belongs to. */
export const traitsOf = (standing: Standing): number => {
  const { document, entry, from, use } = standing;
  const text = isHeadline(document, document.tokens.sentence[from]!) ? 0 : Of.Text;
  const listed = entry.strength === 'verb' ? Of.ListedVerb : 0;
  return (use === 'verb' ? Of.Verb : Of.Noun) | text | listed | ofChunk(standing);
};

const ofChunk = ({ document, site: { chunks }, chunk, entry, use }: Standing): number => {
  if (chunks.kind[chunk] === Kind.Verb)
    return document.tokens.word[chunk] === TO ? Of.VerbGroup | Of.Infinitive : Of.VerbGroup;
  const isNoun = chunks.kind[chunk] === Kind.Noun && use === 'noun' && entry.strength !== 'phrase';
  return isNoun ? Of.NounPhrase : 0;
};
