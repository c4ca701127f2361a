import { Kind, Noun } from '../../language/chunks/kinds.js';
import { previous } from '../../language/chunks/previous.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { AS, FROM, TO } from '../../lexicon/small-words.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { isSpecific } from './generic.js';
import { Of, type Standing, type Veto } from './veto.js';

const SUCH = intern('such');
const relative = wordSet(['that', 'which', 'who']);
const joining = wordSet(['and', 'or']);

/** `issues such as supporting other designs` */
const isExampleDeed = ({ document: { tokens }, chunk, forms, from }: Standing): boolean =>
  tokens.word[from - 1] === AS && tokens.word[from - 2] === SUCH && from === chunk && forms !== 0;

const NO_SORT = Noun.Pronoun | Noun.Owned | Noun.Definite | Noun.Quantity | Noun.Name | Noun.Time;

/** A plural that nothing counts, points at or names. */
const isSort = ({ chunks, document }: Site, noun: Chunk): boolean => {
  if (chunks.kind[noun] !== Kind.Noun || (chunks.flags[noun]! & NO_SORT) !== 0) return false;
  for (let at = noun; at < chunks.to[noun]!; at++) if (isSpecific(document, at)) return false;
  return tagAt(document, chunks.head[noun]!) === Tag.NNS;
};

/** `companies that buy servers`: a relative clause in the present, of one word. */
const isDeedOfSort = ({ document, site, chunk }: Standing): boolean => {
  const { chunks, from } = site;
  if (tagAt(document, chunk) !== Tag.VBP || chunks.to[chunk] !== chunk + 1) return false;
  if (chunk < from + 2 || !relative.has(document.tokens.word[chunk - 1]!)) return false;
  const noun = previous(chunks, chunks.of[chunk - 1]!, from);
  return noun >= 0 && chunks.to[noun] === chunk - 1 && isSort(site, noun);
};

const followsTime = ({ chunks, from }: Site, at: number): boolean =>
  at > from && (chunks.flags[chunks.of[at - 1]!]! & Noun.Time) !== 0;

/** `some weeks from death to burial or cremation`: both ends are bare nouns. */
const isEndOfRange = (standing: Standing): boolean => {
  const { document, chunk, site, from, to } = standing;
  const { word } = document.tokens;
  if (from !== chunk || to >= site.to || !isLower(document, from)) return false;
  if (word[from - 1] === FROM) return word[to] === TO && isLower(document, to + 1) && followsTime(site, from - 1);
  return endsRange(site, joining.has(word[from - 1]!) ? from - 2 : from);
};

/** `some weeks from death to` before token `at` */
const endsRange = (site: Site, at: number): boolean => {
  const { word } = site.document.tokens;
  return word[at - 1] === TO && word[at - 3] === FROM && isLower(site.document, at - 2) && followsTime(site, at - 3);
};

const isLower = ({ tokens: { shape } }: Document, at: number): boolean => shape[at] === Shape.Lower;

/** Vetoes on what is said of a sort of deed or thing, not of one. */
export const sortVetoes: readonly Veto[] = [
  {
    name: 'example-deed',
    reason: 'a deed after *such as* is an example of a sort of deeds',
    finds: ['It raised issues such as [supporting] rebels.'],
    ignores: ['As such, [supporting] the rebels cost France much.'],
    of: Of.Verb,
    refuses: isExampleDeed,
  },
  {
    name: 'deed-of-sort',
    reason: 'what a relative clause in the present says of a bare plural tells which sort is meant',
    finds: ['It is popular among firms that [buy] servers.', 'She pities drivers who [kill] children.'],
    ignores: [
      'The rebels who [attack] Gao come from Mali.',
      'It is popular among firms that [bought] servers.',
      'Two men who [lead] the march left.',
    ],
    of: Of.VerbGroup | Of.Text,
    refuses: isDeedOfSort,
  },
  {
    name: 'end-of-range',
    reason: 'bare nouns between *from* and *to* after a time mark the ends of a span, whoever goes through it',
    finds: ['It took weeks from death to [burial] or [cremation].'],
    ignores: [
      'He went from the [trial] to the prison.',
      'It lasted from the [arrest] to the [trial] in May.',
      'Unrest went from strike to [riot].',
    ],
    of: Of.Noun | Of.Text,
    refuses: isEndOfRange,
  },
];
