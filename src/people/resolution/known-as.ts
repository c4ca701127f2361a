import type { PersonMention } from '../../core/entity.js';
import type { Document } from '../../text/document.js';

/** The most letters between a name and what its bearer is also called. */
const REACH = 60;

/** `, better known as`, `, who is known to all as`: nothing else stands between the two names. */
const KNOWN_AS =
  /^(?:,| \() ?(?:who (?:is|was) )?(?:[a-z]{3,12}ly |better |also |best |once )?(?:known|called|nicknamed|dubbed)(?: (?:to|by|in|among) [a-z ]{1,30})?(?: simply| only)?(?: as)? ["“‘']?$/;

/** `Zqwv alias [Kvist]`, as police in South Asia write. */
const ALIAS = /^,? (?:alias|aka|a\.k\.a\.) ["“‘']?$/;

/** ` was born`, `, a rapper born`, ` (née`: the name that somebody had first. */
const BORN =
  /^(?:,? (?:who )?(?:was )?born|, (?:the|a|an) [^.,;:]{1,40} born| \((?:born|née|nee|real name)|,? (?:née|nee|real name|whose real name is))(?: as)? $/;

/**
 * Each mention of a name that the text says is another's, with the mention of the other: `Ola Kvist, better known as [DJ Zed]`,
 * `Zed was born [Ola Kvist]`.
 */
export const otherNames = (
  mentions: readonly PersonMention[],
  { text }: Document,
): ReadonlyMap<PersonMention, PersonMention> => {
  const others = new Map<PersonMention, PersonMention>();
  for (let i = 1; i < mentions.length; i++) {
    const [one, other] = [mentions[i - 1]!, mentions[i]!];
    if (other.start - one.end >= REACH) continue;
    const between = text.slice(one.end, other.start).replace(/\s/g, ' ');
    if (KNOWN_AS.test(between) || ALIAS.test(between) || (BORN.test(between) && !/^['’]/.test(text.slice(other.end))))
      others.set(other, one);
  }
  for (const [i, mention] of mentions.entries()) {
    const bearer = opensBirth(text, mention) ? namesakeBefore(mentions, i) : undefined;
    if (bearer !== undefined) others.set(mention, bearer);
  }
  return others;
};

/** `Born [Ilse Brandt] in Vienna, she sang.` */
const opensBirth = (text: string, { start }: PersonMention): boolean => text.slice(start - 5, start) === 'Born ';

/** How many mentions back the person may be. */
const NEAR = 20;

/** The person told before who has the same first name. */
const namesakeBefore = (mentions: readonly PersonMention[], i: number): PersonMention | undefined => {
  const [given, ...more] = mentions[i]!.text.split(' ');
  if (more.length === 0) return undefined;
  return mentions.slice(Math.max(0, i - NEAR), i).findLast(({ text }) => text.startsWith(`${given!} `));
};
