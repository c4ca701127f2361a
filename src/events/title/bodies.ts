/** Names of ministries and the like that go on behind *of* or *for* and *and*. */
import { Kind } from '../../language/chunks/kinds.js';
import { beginsPerson } from '../../language/chunks/joined-phrases.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { AND, FOR, IN } from '../../lexicon/small-words.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised } from '../../text/document.js';

const bodies =
  set(`agency association authority board bureau centre center commission committee council department federation foundation institute
   ministry office organisation organization society`);
const joining = wordSet(['of', 'for']);

/**
 * Where `Ministry of Trade and Industry` or `Organization for Security and Cooperation in Europe` ends, from its first noun phrase;
 * -1 for any other.
 */
export const endOfBody = (site: Site, noun: Chunk): number => {
  const { chunks, document, to } = site;
  const preposition = chunks.to[noun]!;
  const isBody = isCapitalised(document, chunks.head[noun]!) && bodies.has(headWord(site, noun));
  if (!isBody || preposition >= to || !joining.has(document.tokens.word[preposition]!)) return -1;
  const field = chunks.to[preposition]!;
  if (!isField(site, field)) return -1;
  const whole = afterNext(
    site,
    afterNext(site, chunks.to[field]!, AND),
    document.tokens.word[preposition] === FOR ? IN : -1,
  );
  return whole > chunks.to[field]! || document.tokens.word[preposition] === FOR ? whole : -1;
};

/** A name without an article that is no person's. */
const isField = (site: Site, noun: Chunk): boolean =>
  noun < site.to &&
  site.chunks.kind[noun] === Kind.Noun &&
  isCapitalised(site.document, noun) &&
  !beginsPerson(site, noun);

/** Where a word and the name behind it end; where it starts, if it is another. */
const afterNext = (site: Site, at: number, word: number): number => {
  const { chunks, document, to } = site;
  const name = at < to && document.tokens.word[at] === word ? chunks.to[at]! : to;
  return isField(site, name) ? chunks.to[name]! : at;
};
