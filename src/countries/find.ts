import type { CountryMention, Via } from '../core/entity.js';
import type { Context } from '../core/recogniser.js';
import type { Staged } from '../core/together.js';
import type { Document } from '../text/document.js';
import { isInstitution, standsForGovernment } from './forms/capitals.js';
import type { Form } from './forms/forms.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { findCities } from './forms/cities.js';
import { explain } from './explain.js';
import { halfBefore } from './forms/halves.js';
import { capitalsIn, findHits, type Hit } from './forms/hits.js';
import { isOfficial, officialStart } from './forms/official-names.js';
import { findSigns } from './forms/signs.js';
import type { Source } from './rules.js';
import { isListed } from './forms/lists.js';
import { mentionOf } from './forms/mentions.js';
import { findSportCodes } from './forms/sport-codes.js';
import { vetoes, type HitInContext } from './vetoes/vetoes.js';
import { personNames } from './forms/words.js';

/** How a hit is read before the vetoes. */
interface Reading {
  readonly rule: Source;
  readonly via: Via;
}

/** Every mention of a country in the text; rejected readings are among them with a veto. */
export function* findCountries(document: Document, { options }: Context): Staged<readonly CountryMention[]> {
  const capitals = capitalsIn(document);
  const hits = findHits(document, capitals);
  const evidence = evidenceOf(document, hits);
  yield 'names and evidence';
  const mentions: CountryMention[] = [];
  hits.forEach((hit, index) => {
    const mention = judge({ document, hits, index, hit, evidence });
    if (mention === undefined) return;
    const half = mention.veto === undefined ? halfBefore(document, hit) : undefined;
    if (half !== undefined) mentions.push(half);
    const explains = options.explain === true;
    mentions.push(explains ? { ...mention, explanation: explain(mention, hit, evidence) } : mention);
  });
  const taken = new Set<number>();
  for (const { start, veto } of mentions) if (veto === undefined) taken.add(start);
  for (const mention of findSportCodes(document, taken)) mentions.push(mention);
  for (const mention of findCities(document, capitals, hits, taken)) mentions.push(mention);
  for (const mention of findSigns(document, capitals, hits, taken)) mentions.push(mention);
  return mentions.sort((a, b) => a.start - b.start);
}

const judge = (context: HitInContext): CountryMention | undefined => {
  const { document, hit } = context;
  if (hit.form.kind === 'trap') return trapped(document, hit);
  const reading = readers[hit.form.kind](context);
  if (reading === undefined) return undefined;
  const veto = vetoes.find((candidate) => candidate.when(context));
  return veto === undefined
    ? accepted(context, reading)
    : { ...hitAs(context, reading.rule, reading.via, hit.at), veto: veto.reason };
};

/** A longer name that is no country's, kept for the explanation. */
const trapped = (document: Document, { at, to, form }: Hit): CountryMention => ({
  ...mentionOf(document, at, to, { rule: 'trap', iso2: '', via: 'name' }),
  veto: form.trap,
});

const accepted = (context: HitInContext, reading: Reading): CountryMention => {
  const { document, hit } = context;
  const start = hit.form.kind === 'name' ? officialStart(document, hit) : hit.at;
  return isOfficial(document, hit, start)
    ? hitAs(context, 'official', reading.via, start)
    : hitAs(context, reading.rule, reading.via, hit.at);
};

// Field by field: V8 adds a field to a spread object in its runtime.
const hitAs = (context: HitInContext, source: Source, via: Via, at: number): CountryMention => {
  const meaning = { rule: source, iso2: countryOf(context), via };
  const { start, end, text, rule, iso2 } = mentionOf(context.document, at, context.hit.to, meaning);
  // What no veto rejects wins over a person of the same words.
  return { start, end, text, rule, iso2, via, decidedByContext: true };
};

const readers: Readonly<Record<Form['kind'], (context: HitInContext) => Reading | undefined>> = {
  name: (context) => ({ rule: nameRule(context), via: 'name' }),
  code: () => ({ rule: 'code', via: 'name' }),
  demonym: ({ hit }) => ({ rule: hit.form.other === '' ? 'demonym' : 'shared', via: 'demonym' }),
  constituent: () => ({ rule: 'constituent', via: 'constituent' }),
  capital: ({ document, hits, index }) => {
    const via = standsForGovernment(document, hits, index);
    return via === undefined ? undefined : { rule: via, via };
  },
  metonym: ({ document, hit }) => (isInstitution(document, hit) ? { rule: 'institution', via: 'metonym' } : undefined),
  trap: () => undefined,
  clue: () => undefined,
};

const nameRule = ({ document, hits, index, hit }: HitInContext): Source => {
  if (hit.form.other !== '') return 'shared';
  return personNames.has(document.tokens.word[hit.at]!) && isListed(document, hits, index) ? 'listed' : 'name';
};

const countryOf = (context: HitInContext): string => {
  const { hit, evidence } = context;
  if (hit.form.other === '') return hit.form.iso2;
  return isBesideUsual(context) ? hit.form.other : meant(hit, evidence);
};

/** `DR Congo v [Congo]`, `Congo and [DR Congo]`: a name of the usual country stands beside it, so the other is meant. */
const isBesideUsual = ({ document: { tokens }, hits, index, hit }: HitInContext): boolean =>
  [hits[index - 1], hits[index + 1]].some(
    (near) =>
      near?.form.kind === 'name' &&
      hit.form.kind === 'name' &&
      near.form.other === '' &&
      near.form.iso2 === hit.form.iso2 &&
      tokens.sentence[near.at] === tokens.sentence[hit.at] &&
      Math.max(hit.at - near.to, near.at - hit.to) === 1,
  );

/** For a shared name the usual country, unless the article mentions only the other one, or has mentioned only that so far. */
const meant = ({ at, form: { iso2, other } }: Hit, { firstAt }: Evidence): string => {
  const usual = firstAt.get(iso2);
  const rare = firstAt.get(other);
  if (rare === undefined) return iso2;
  return usual === undefined || (rare < at && at < usual) ? other : iso2;
};
