import { isGerund } from '../../language/chunks/predicates.js';
import { Kind } from '../../language/chunks/kinds.js';
import { isHeadline } from '../../language/headlines.js';
import { isIn, present, Tag } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { TO } from '../../lexicon/small-words.js';
import { Of, type Standing } from './veto.js';

/** Which of the sorts of words that vetoes are limited to (`Of`) a word belongs to. */
export const traitsOf = (standing: Standing): number => {
  const { document, from, use } = standing;
  const text = isHeadline(document, document.tokens.sentence[from]!) ? 0 : Of.Text;
  const bare = tagAt(document, from) === Tag.VB ? Of.Bare : 0;
  return (use === 'verb' ? Of.Verb : Of.Noun) | text | bare | ofEntry(standing) | ofChunk(standing);
};

const ofEntry = ({ entry: { strength } }: Standing): number => {
  if (strength === 'weak') return Of.Weak;
  return strength === 'verb' ? Of.ListedVerb : 0;
};

const ofChunk = (standing: Standing): number => {
  const { site, chunk, entry, use } = standing;
  const kind = site.chunks.kind[chunk];
  if (kind === Kind.Verb) return ofGroup(standing);
  return kind === Kind.Noun && use === 'noun' && entry.strength !== 'phrase' ? Of.NounPhrase : 0;
};

const ofGroup = ({ document, site: { chunks }, chunk }: Standing): number => {
  const isNow = isIn(tagAt(document, chunk), present) || isIn(tagAt(document, chunks.head[chunk]!), present);
  return (
    Of.VerbGroup |
    (document.tokens.word[chunk] === TO ? Of.Infinitive : 0) |
    (isNow ? Of.Present : 0) |
    (isGerund(chunks, chunk) ? Of.Gerund : 0)
  );
};
