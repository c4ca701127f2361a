import type { Person, PersonMention } from '../../core/entity.js';
import type { Document } from '../../text/document.js';
import { bornOf } from './born.js';

/** The person of whom these are all mentions; some may be `others`, what somebody was called at birth or is also called. */
export const personOf = (
  mentions: readonly PersonMention[],
  others: ReadonlyMap<PersonMention, PersonMention>,
  document: Document,
  published: string | undefined,
): Person => {
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  const forms = [...new Set(ordered.map(({ text }) => text.replace(/\s+/g, ' ')))];
  const name = fullestOf(forms, ordered, others);
  const born = bornOf(ordered, document, published);
  const isByline = ordered.every(({ isCredit }) => isCredit === true);
  return {
    type: 'person',
    name,
    aliases: forms.filter((form) => form !== name),
    roles: withoutShorter(distinct(ordered.flatMap(({ roles }) => roles))),
    countries: [],
    ...(isByline ? { byline: true } : {}),
    ...(born === undefined ? {} : { born }),
    mentions: ordered,
  };
};

/** The fullest form; not that of birth where the text has another of several words. */
const fullestOf = (
  forms: readonly string[],
  ordered: readonly PersonMention[],
  others: ReadonlyMap<PersonMention, PersonMention>,
): string => {
  const first = others.size === 0 ? [] : ordered.filter((mention) => others.has(mention)).map(({ text }) => text);
  const own = first.length === 0 ? forms : forms.filter((form) => !first.includes(form));
  const choice = own.some((form) => form.includes(' ')) ? own : forms;
  return choice.reduce((fullest, form) => (isFuller(form, fullest) ? form : fullest));
};

/**
 * Which form of a name is fuller: more words, then lower case rather than capitals of a headline, then words rather than
 * initials.
 */
const isFuller = (a: string, b: string): boolean => {
  const count = (form: string): number => form.split(' ').length;
  if (count(a) !== count(b)) return count(a) > count(b);
  const isCapitals = (form: string): boolean => form === form.toUpperCase();
  if (isCapitals(a) !== isCapitals(b)) return isCapitals(b);
  return a.includes('.') === b.includes('.') ? false : b.includes('.') && a.length > b.length;
};

/** Each role once, however it is capitalised. */
const distinct = (roles: readonly string[]): string[] =>
  [...new Map([...roles].reverse().map((role) => [role.toLowerCase(), role])).values()].reverse();

/** `leader` adds nothing to `leader of the opposition`, nor `minister` to `finance minister`. */
const withoutShorter = (roles: readonly string[]): string[] =>
  roles.filter((role) => !roles.some((other) => other !== role && says(other.toLowerCase(), role.toLowerCase())));

const says = (longer: string, role: string): boolean =>
  longer.startsWith(`${role} of `) ||
  longer.startsWith(`${role} for `) ||
  (longer.endsWith(` ${role}`) && !/^(?:vice|deputy|former|acting|assistant|ex|interim)\b/.test(longer));
