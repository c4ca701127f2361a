import { firstNot } from '../../core/lists/bisect.js';
import type { Country, CountryMention, Person, PersonMention } from '../../core/entity.js';
import { gather } from '../../core/lists/gather.js';
import { tokenAt, type Document } from '../../text/document.js';
import { withCompanions } from './companions.js';
import { countriesOfCounterparts, isOfOther, withOfficesOfOthers } from './counterparts.js';
import { datelineOf, homeOf } from './datelines.js';
import { countriesByRole, hold, isHeldAbroad, officeHeld, type Holders } from './holders.js';
import { countriesMet, hostOf } from './hosts.js';
import { OFFICE, placedOffices } from './placed-offices.js';
import { byWeight, placesBetween, type Place, type Weighed } from './weighed.js';

/**
 * Gives people the countries that they act for, as the text names them; what shows a country without naming it (`signs`) counts
 * where the article must say whose president it means.
 */
export const affiliate = (
  people: readonly Person[],
  countries: readonly Country[],
  signs: readonly CountryMention[],
  document: Document,
): readonly Person[] => {
  const places = gather(countries, ({ iso2, mentions }) => mentions.map((mention): Place => ({ mention, iso2 }))).sort(
    (a, b) => a.mention.start - b.mention.start,
  );
  const named = withOfficesOfOthers(people, document).map((person) => ({
    ...person,
    countries: countriesOfAll(person.mentions, places),
  }));
  const affiliated = withCompanions(named, document);
  const inOffice = gather(people, ({ mentions }) => mentions.filter(({ isOfState }) => isOfState === true));
  if (inOffice.length === 0) return affiliated;
  const own = places.filter((place) => !isOfOther(document, place));
  const shown = signs.map((mention): Place => ({ mention, iso2: mention.iso2 }));
  const article: Article = {
    ...{
      own,
      foreign: countriesOfCounterparts(places, document),
      places,
      signs: shown,
      inOffice: inOffice.sort((a, b) => a.start - b.start),
    },
    byCode: byCode(own),
    byWeight: byWeight(own, [], document),
    withSigns: byWeight(own, shown, document),
    holders: countriesByRole(affiliated),
    shared: new Map(),
    offices: new Map(),
    dateline: datelineOf(shown, document),
    document,
  };
  return affiliated.map((person) => (person.countries.length > 0 ? person : inOfficeOf(person, article)));
};

/** The same person with the countries of the office, which whoever is asked next does not hold as well. */
const inOfficeOf = (person: Person, article: Article): Person => {
  const { places, shared, document } = article;
  const countries = countriesOfOffice(person, article);
  const inCountry = {
    ...person,
    countries: isHeldAbroad(person, countries, places, shared, document) ? [] : countries,
  };
  hold(shared, inCountry);
  return inCountry;
};

/** What an article says about the offices in it. */
interface Article {
  /** Without offices that somebody of another country holds. */
  readonly own: readonly Place[];
  /** The countries of which somebody is called the counterpart. */
  readonly foreign: ReadonlySet<string>;
  /** All of them. */
  readonly places: readonly Place[];
  /** `own` by country. */
  readonly byCode: ReadonlyMap<string, readonly Place[]>;
  /** Its cities, regions and institutions. */
  readonly signs: readonly Place[];
  /** The mentions of all who hold an office of state. */
  readonly inOffice: readonly PersonMention[];
  readonly byWeight: readonly Weighed[];
  /** The same with its signs: institutions, and the cities and regions of a country that is named or has one. */
  readonly withSigns: readonly Weighed[];
  readonly holders: Holders;
  /** Those whose office has the country of the article; filled while they are found. */
  readonly shared: Holders;
  /** Filled while offices are asked for. */
  readonly offices: Map<string, readonly Place[]>;
  readonly dateline: Place | undefined;
  readonly document: Document;
}

const byCode = (places: readonly Place[]): ReadonlyMap<string, readonly Place[]> => {
  const found = new Map<string, Place[]>();
  for (const place of places) {
    const known = found.get(place.iso2);
    if (known === undefined) found.set(place.iso2, [place]);
    else known.push(place);
  }
  return found;
};

/** The least weight of such a country: one mention in the lead, or two below it. */
const LEADS = 2;

/** An article must name a country this many times as often as any other before *the president* means that country's. */
const CLEARLY = 2;

/**
 * `The Norwegian government fell. Prime Minister Ola Kvist …`: the country of an office of state is the one that the article
 * is about: the one of most weight, if it is the only one of the headline or no other is named nearly as often, and nobody
 * else holds the office there.
 */
const countriesOfOffice = ({ mentions }: Person, article: Article): readonly string[] => {
  const { own, holders, document } = article;
  const inOffice = mentions.filter(({ isOfState }) => isOfState === true);
  if (inOffice.length === 0) return [];
  const roles = new Set(inOffice.flatMap((mention) => mention.roles).map(officeHeld));
  if ([...roles].some((role) => IRISH.test(role))) return ['IE'];
  const held = [...roles].map((role) => holders.get(role));
  const placed = placedOffices(document, own, inOffice);
  if (placed.length > 0) return [...new Set(placed.map(({ iso2 }) => iso2))];
  const met = countriesMet(inOffice, own, document);
  const isFree = ({ iso2 }: { readonly iso2: string }): boolean =>
    !met.has(iso2) && !article.foreign.has(iso2) && !held.some((by) => by?.has(iso2) === true);
  const named = new Set(
    gather([...roles], (role) => officesOf(article, role))
      .filter((place) => isFree(place) && !isBeside(document, place, inOffice))
      .map(({ iso2 }) => iso2),
  );
  if (named.size === 1) return [...named];
  if (isRoundup(article)) return besideOffice(article, inOffice);
  const host = freeHost(inOffice[0]!, article, isFree);
  if (host !== undefined) return [host];
  const home = homeOf(article, isFree);
  const isOwn = (one: Weighed): boolean => isFree(one) && !isOutdone(one, home);
  const found = ofArticle(article, article.byWeight, inOffice, isOwn);
  if (found.length > 0) return found;
  const shown = ofArticle(article, article.withSigns, inOffice, isOwn);
  return shown.length > 0 || home === undefined ? shown : [home];
};

/** Where somebody is met or visited, unless another holds the office there. */
const freeHost = (
  mention: PersonMention,
  article: Article,
  isFree: (one: { readonly iso2: string }) => boolean,
): string | undefined => {
  const iso2 = hostOf(mention, article, article.document);
  return iso2 !== undefined && isFree({ iso2 }) ? iso2 : undefined;
};

/** A country that is named once or twice is not the one of an article from elsewhere. */
const isOutdone = ({ iso2, times, isHeadline }: Weighed, home: string | undefined): boolean =>
  home !== undefined && home !== iso2 && !isHeadline && times <= 2;

/** The country that the article is about, if there is one and nobody else in the article holds its office. */
const ofArticle = (
  { byCode: places, document }: Article,
  weighed: readonly Weighed[],
  inOffice: readonly PersonMention[],
  isFree: (one: Weighed) => boolean,
): readonly string[] => {
  const [first, ...others] = weighed.filter(isFree);
  if (first === undefined) return [];
  if (!first.isHeadline && others.some(({ times }) => first.times < CLEARLY * times)) return [];
  // `A temple in Malaysia …`: a country that comes once, below the lead, is not the one of the article.
  if (first.weight < LEADS) return [];
  const named = places.get(first.iso2) ?? [];
  return named.length === 0 || named.some((place) => !goesOnTo(document, place, inOffice)) ? [first.iso2] : [];
};

/** An article that names this many countries more than once is about none of them in particular. */
const ROUNDUP = 5;

const isRoundup = ({ byWeight: all }: Article): boolean => all.filter(({ times }) => times > 1).length >= ROUNDUP;

/** In a round-up of many countries the office belongs to the one named in its sentence and the one before. */
const besideOffice = ({ own, document }: Article, inOffice: readonly PersonMention[]): readonly string[] => {
  const { tokens, sentences } = document;
  const near = gather(inOffice, ({ start }) => {
    const sentence = tokens.sentence[tokenAt(document, start)]!;
    const from = tokens.start[sentences.first[Math.max(0, sentence - 1)]!]!;
    return placesBetween(own, from, start);
  });
  const codes = new Set(near.map(({ iso2 }) => iso2));
  return codes.size === 1 ? [...codes] : [];
};

/** The countries whose office of that name the text names; looked for once, whoever holds it. */
const officesOf = ({ own, offices, document }: Article, role: string): readonly Place[] => {
  const known = offices.get(role);
  if (known !== undefined) return known;
  const found = own.filter((place) => namesOffice(document, place, role));
  offices.set(role, found);
  return found;
};

/** `Ghana's president has said no … President Kvist`: the text names the office of a country, without its holder. */
const namesOffice = ({ text }: Document, { mention }: Place, role: string): boolean => {
  const after = text.slice(mention.end, mention.end + OFFICE).toLowerCase();
  const office = after.replace(/^['’]s?/, '').trimStart();
  return office.startsWith(role) && !/^[a-z-]/.test(office.slice(role.length));
};

/** Offices whose name says of which country. */
const IRISH = /\b(?:taoiseach|tánaiste|tanaiste)$/;

/** In one sentence the two are different people: `President Ola Kvist met the French president`. */
const isBeside = (document: Document, { mention }: Place, holders: readonly PersonMention[]): boolean => {
  const { sentence } = document.tokens;
  const own = sentence[tokenAt(document, mention.start)];
  return holders.some(({ start }) => sentence[tokenAt(document, start)] === own);
};

/** `Prime Minister Ola Kvist flew to Norway`: a country later in the sentence need not be the one of the office. */
const goesOnTo = (document: Document, { mention }: Place, holders: readonly PersonMention[]): boolean => {
  const { sentence } = document.tokens;
  const own = sentence[tokenAt(document, mention.start)];
  return holders.some(({ start }) => start < mention.start && sentence[tokenAt(document, start)] === own);
};

const countriesOfAll = (mentions: readonly PersonMention[], places: readonly Place[]): string[] => {
  const codes = new Set<string>();
  for (const mention of mentions) for (const code of countriesOf(mention, places)) codes.add(code);
  return [...codes];
};

const countriesOf = ({ affiliation }: PersonMention, places: readonly Place[]): string[] => {
  if (affiliation === null) return [];
  const codes: string[] = [];
  const first = firstNot(places, ({ mention }) => mention.start < affiliation.start);
  for (let i = first; i < places.length; i++) {
    const { mention, iso2 } = places[i]!;
    if (mention.start >= affiliation.end) break;
    if (mention.end <= affiliation.end) codes.push(iso2);
  }
  return codes;
};
