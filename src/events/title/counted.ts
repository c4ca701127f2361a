/** What a noun or number counts with its *of* phrase: `thousands of farmers`, `a total of 12 people`, `two of the men`. */
import { Noun } from '../../language/chunks/kinds.js';
import { ofPhrase } from '../../language/chunks/of-names.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';

/** The noun phrase that is counted; -1 if a noun phrase counts nothing that is named. */
export const countedBy = (site: Site, noun: Chunk): Chunk => {
  const { chunks, document } = site;
  const head = headWord(site, noun);
  if (!counting.has(head) && !isSelection(site, noun) && tagAt(document, chunks.head[noun]!) !== Tag.CD) return -1;
  const other = ofPhrase(site, noun);
  return other >= 0 && (chunks.flags[other]! & (Noun.Pronoun | Noun.Time)) === 0 ? other : -1;
};

/** `some` of `some of the men`: a word that stands for people only with its *of* phrase. */
const isSelection = ({ chunks, document }: Site, noun: Chunk): boolean =>
  chunks.to[noun] === noun + 1 && selecting.has(document.tokens.word[noun]!);

/** `a total of 12 people` are 12 people. */
export const isTotal = (site: Site, noun: Chunk): boolean => headWord(site, noun) === TOTAL;

const TOTAL = intern('total');
const selecting = wordSet(['all', 'both', 'each', 'many', 'most', 'several', 'some']);
const counting =
  set(`% acres barrels bulk bunch couple crowd dozen dozens gallons group groups half handful hundreds litres liters majority millions
   number numbers pair percent quarter rest scores string tens third thousands tonnes tons total`);
