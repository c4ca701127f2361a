import { Kind, Verb } from '../../language/chunks/kinds.js';
import { previous } from '../../language/chunks/previous.js';
import { joinsSaying } from '../../language/chunks/second-saying.js';
import { type Chunk, type Site, siteOf } from '../../language/chunks/site.js';
import { isIn, maskOf, Tag } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { AND, TO, OR } from '../../lexicon/small-words.js';
import { wordAt, type Document } from '../../text/document.js';

/** The `and` before a finite verb that begins a new scope: in `denied the charge and sued her` the second is not denied. */
export const jointBefore = (site: Site, verb: Chunk): number =>
  verbJoined(site, verb) < 0 ? site.from : previous(site.chunks, verb, site.from);

/** The earlier verb of the clause that a conjunction coordinates with this one; -1 if there is none. */
export const verbJoined = (site: Site, verb: Chunk): Chunk => {
  const joint = previous(site.chunks, verb, site.from);
  const before = joint >= 0 && site.chunks.kind[joint] === Kind.Joint ? verbBefore(site, joint) : -1;
  return before >= 0 && joinsSaying(site, joint, before) ? -1 : before;
};

/**
 * The `and` between an infinitive and a past form, which goes on with an earlier verb: `was ordered to pay a fine and banned`; the
 * beginning of the sentence if there is none.
 */
export const jointAfterInfinitive = (site: Site, verb: Chunk): number => {
  const { chunks, document, from } = site;
  if (chunks.kind[verb] !== Kind.Verb || !isIn(tagAt(document, verb), pasts)) return from;
  const joint = previous(chunks, verb, from);
  const before = joint >= 0 && chunks.kind[joint] === Kind.Joint ? verbBefore(site, joint) : -1;
  const isActive = before >= 0 && (chunks.flags[before]! & (Verb.Infinitive | Verb.Passive)) === Verb.Infinitive;
  return isActive ? joint : from;
};

const pasts = maskOf(Tag.VBD, Tag.VBN);

/** The verb of the same clause before a chunk; -1 if there is none. */
export const verbBefore = ({ chunks, from }: Site, chunk: Chunk): Chunk => {
  for (let at = previous(chunks, chunk, from); at >= 0; at = previous(chunks, at, from)) {
    const kind = chunks.kind[at]!;
    if (kind === Kind.Verb) return at;
    if (kind === Kind.Marker || kind === Kind.Break || kind === Kind.Quote) return -1;
  }
  return -1;
};

/**
 * The verb whose auxiliaries a coordinated one shares: `did not attack the town or shell the bridge`, `plans to cut jobs and
 * close plants`; the token itself if it shares none.
 */
export const sharedFrom = (document: Document, at: number): number => {
  const site = siteOf(document, at);
  const { chunks } = site;
  let verb = chunks.of[at]!;
  if (chunks.kind[verb] !== Kind.Verb) return at;
  for (let lender = lenderOf(site, verb); lender >= 0; lender = lenderOf(site, lender)) verb = lender;
  return verb === chunks.of[at] ? at : chunks.head[verb]!;
};

const isBare = (site: Site, verb: Chunk): boolean =>
  ((site.chunks.flags[verb]! & Verb.Infinitive) !== 0 && wordAt(site.document, verb) !== TO) || isGerund(site, verb);

/** `denied attacking the town and killing a man` */
export const isGerund = ({ document }: Site, verb: Chunk): boolean => tagAt(document, verb) === Tag.VBG;

/** Before `and`, `or` or a comma: the infinitive, the verb with an auxiliary or, for a gerund, a gerund; -1 if there is none. */
export const lenderOf = (site: Site, verb: Chunk): Chunk => {
  if (!isBare(site, verb)) return -1;
  const joint = previous(site.chunks, verb, site.from);
  const before = joint >= 0 && isJoint(site, joint, verb) ? verbBefore(site, joint) : -1;
  return before >= 0 && lends(site, before, verb) ? before : -1;
};

const isJoint = (site: Site, at: Chunk, verb: Chunk): boolean => {
  if (site.chunks.kind[at] === Kind.Comma) return !isGerund(site, verb) || isListed(site, verb);
  return site.chunks.kind[at] === Kind.Joint && (wordAt(site.document, at) === OR || wordAt(site.document, at) === AND);
};

/** `denied robbing a bank, beating a guard and taking a car`; in `stopped men from entering, arresting two` the second stands by itself. */
const isListed = (site: Site, gerund: Chunk): boolean => {
  const { chunks, to } = site;
  for (let at = chunks.to[gerund]!; at < to; at = chunks.to[at]!) {
    if (chunks.kind[at] === Kind.Verb && !isGerund(site, at)) return false;
    if (chunks.kind[at] === Kind.Joint && chunks.to[at]! < to && isGerund(site, chunks.to[at]!)) return true;
  }
  return false;
};

/** Whether the auxiliaries of a verb, or what governs it, apply to a coordinated one too. */
const lends = (site: Site, verb: Chunk, joined: Chunk): boolean =>
  isGerund(site, joined) ? isGerund(site, verb) : hasHelper(site, verb);

const hasHelper = ({ chunks }: Site, verb: Chunk): boolean =>
  (chunks.flags[verb]! & (Verb.Infinitive | Verb.Negated | Verb.Modal)) !== 0;
