/** A clause with *that* as part of a title. */
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { isBe, isTimePhrase, type Chunk, type Site } from '../../language/chunks/site.js';
import { articles } from '../../lexicon/small-words.js';
import { slice } from '../../text/document.js';
import { canEnd, nounPart, type TitlePart } from './noun-part.js';
import { isNamed, oneLine } from './title-phrase.js';

/** `denied that his men had looted the shop`: subject, verb and object of what was said. */
export const clausePart = (site: Site, marker: Chunk): TitlePart => {
  const { chunks, document, to } = site;
  const subject = chunks.to[marker]!;
  if (subject >= to || chunks.kind[subject] !== Kind.Noun) return ['', to];
  const verb = afterComplements(site, chunks.to[subject]!);
  if (verb >= to || chunks.kind[verb] !== Kind.Verb) return ['', to];
  // `warned that the amount calculated is`
  if ((chunks.flags[verb]! & (Verb.Finite | Verb.Infinitive)) === 0) return ['', to];
  const [part, end] = withObject(site, verb, chunks.to[verb]!);
  const own = oneLine(
    slice(document, articles.has(document.tokens.word[subject]!) ? subject + 1 : subject, chunks.to[subject]),
  );
  if (part !== '') return [`${own} ${part}`, end];
  const state = stateAfter(site, verb);
  return state < 0 ? ['', end] : [`${own} ${oneLine(slice(document, verb, chunks.to[state]))}`, chunks.to[state]!];
};

/** `that an epidemic [in the north of the country] would`: what stands between a subject and its verb is left out. */
const afterComplements = ({ chunks, to }: Site, after: Chunk): Chunk => {
  let at = after;
  while (at < to && chunks.kind[at] === Kind.Preposition) {
    const noun = chunks.to[at]!;
    if (noun >= to || chunks.kind[noun] !== Kind.Noun) break;
    at = chunks.to[noun]!;
  }
  return at;
};

/** `unlawful` of `ruled that the ban was unlawful`; -1 if no adjective follows a form of *be*. */
const stateAfter = (site: Site, verb: Chunk): Chunk => {
  const { chunks, to } = site;
  const state = chunks.to[verb]!;
  const isState = state < to && chunks.kind[state] === Kind.Adjective && isBe(site, verb);
  return isState ? state : -1;
};

/** `flu emergency` of `declared a "flu emergency"`, `attacks` of `the "cruel" attacks`; -1 if no quotation marks follow an article. */
export const afterQuote = ({ chunks, document, to }: Site, at: Chunk): Chunk => {
  const quote = chunks.to[at]!;
  if (quote !== at + 1 || quote + 1 >= to || chunks.kind[quote] !== Kind.Quote) return -1;
  let noun = chunks.to[quote]!;
  while (noun < to && describing.has(chunks.kind[noun]!)) noun = chunks.to[noun]!;
  return articles.has(document.tokens.word[at]!) && noun < to && chunks.kind[noun] === Kind.Noun ? noun : -1;
};

const describing: ReadonlySet<number> = new Set([Kind.Adjective, Kind.Adverb, Kind.Joint, Kind.Quote]);

/** The words up to the end of a verb, and its object; nothing if the object makes no title part. */
export const withObject = (site: Site, from: Chunk, end: Chunk): TitlePart => {
  const { document, to } = site;
  const own = oneLine(slice(document, from, end));
  const quoted = end < to ? afterQuote(site, end) : -1;
  const object = quoted < 0 ? end : quoted;
  if (object < to && isNamed(site, object) && !isTimePhrase(site, object))
    return [`${own} ${nounPart(site, object)[0]}`, to];
  return canEnd(site, end) ? [own, to] : ['', to];
};
