import type { Person, PersonMention } from '../../core/entity.js';
import { firstNot } from '../../core/lists/bisect.js';
import { tokenAt, type Document } from '../../text/document.js';
import { inOrderOfText, type Named } from './named.js';

/**
 * `Kenya's president, Kofi Mensah, and his foreign minister, Ola Kvist`: who is somebody's minister, or comes with somebody, acts for
 * the same country.
 */
export const withCompanions = (people: readonly Person[], document: Document): readonly Person[] => {
  if (!people.some(({ countries }) => countries.length > 0)) return people;
  const inOrder = inOrderOfText(people);
  return people.map((person) => {
    if (person.countries.length > 0 || person.roles.length === 0) return person;
    const leader = person.mentions
      .map((mention) => leaderOf(mention, inOrder, document))
      .find((one) => one !== undefined);
    return leader === undefined || leader === person ? person : { ...person, countries: leader.countries };
  });
};

/** The most letters of an office and what ties it to the other. */
const REACH = 90;

/** Whose office it is: the person named last before it in the sentence. */
const leaderOf = (
  { start, roles }: PersonMention,
  inOrder: readonly Named[],
  document: Document,
): Person | undefined => {
  if (roles.length === 0) return undefined;
  const last = inOrder[firstNot(inOrder, ({ mention }) => mention.start < start) - 1];
  if (last === undefined || start - last.mention.end > REACH) return undefined;
  const { sentence } = document.tokens;
  if (sentence[tokenAt(document, last.mention.start)] !== sentence[tokenAt(document, start)]) return undefined;
  const between = document.text.slice(last.mention.end, start);
  return isTied(between, roles) || isOfCabinet(between, roles, last.person) ? last.person : undefined;
};

/** `'s prime minister, `, ` and his prime minister, `, `, flanked by prime minister `: nothing but the tie and an office. */
const isTied = (between: string, roles: readonly string[]): boolean => {
  const tie = TIE.exec(between);
  if (tie === null) return false;
  const office = between.slice(tie.index + tie[0].length).replace(/,? $/, '');
  return OFFICES.test(office) && roles.some((role) => role === office);
};
/** `Peru's president, Ana Torres, sacked Health Minister `: a minister whom somebody of another office commands, or comes with. */
const isOfCabinet = (between: string, roles: readonly string[], leader: Person): boolean => {
  const command = COMMANDS.exec(between);
  if (command === null) return false;
  const office = between.slice(command[0].length).trimEnd();
  return MINISTER.test(office) && roles.includes(office) && !leader.roles.includes(office);
};
const COMMANDS =
  /^,?(?: and|(?: has| had)? (?:appointed|asked|dismissed|fired|instructed|named|ordered|promoted|removed|replaced|sacked|suspended|told))(?: his| her)? /;
const MINISTER = /(?<!prime )minister$/i;

/** Those who act for a country where the other does; a lawyer does not. */
const OFFICES =
  /(?:minister|premier|secretary|spokes(?:man|person|woman)|ambassador|envoy|advis[eo]r|chief|deputy|president|commander|general)$/i;
const TIE = /^['’]s? |(?:\b(?:his|her|and (?:his|her)|flanked by|accompanied by|joined by) )/;
