import type { CountryMention, Via } from '../core/entity.js';
import { slice, type Document } from '../text/document.js';
import { isInstitution, standsForGovernment } from './capitals.js';
import type { Form } from './forms.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { findHits, type Hit } from './hits.js';
import { isOfficial, officialStart } from './official-names.js';
import { countryRules, type Way } from './rules.js';
import { isListed, vetoes, type Sighting } from './vetoes.js';
import { loneNames, personNames } from './words.js';

/** What a hit is read as, before anything is held against it. */
interface Reading {
  readonly rule: Way;
  readonly via: Via;
}

/** Every mention of a country in the text, those given up among them. */
export const findCountries = (document: Document): readonly CountryMention[] => {
  const hits = findHits(document);
  if (hits.length === 0) return [];
  const evidence = evidenceOf(document, hits);
  const mentions: CountryMention[] = [];
  hits.forEach((hit, index) => {
    const mention = judge({ document, hits, index, hit, evidence });
    if (mention !== undefined) mentions.push(mention);
  });
  return mentions;
};

const judge = (sighting: Sighting): CountryMention | undefined => {
  const { document, hit } = sighting;
  if (hit.form.kind === 'trap') return trapped(document, hit);
  const reading = readers[hit.form.kind](sighting);
  if (reading === undefined) return undefined;
  const veto = vetoes.find((candidate) => candidate.applies(sighting));
  return veto === undefined
    ? accepted(sighting, reading)
    : { ...mentionOf(sighting, reading.rule, reading.via, hit.at), veto: veto.reason };
};

/** A longer name that is no country's, kept for the explanation. */
const trapped = (document: Document, { at, to, form }: Hit): CountryMention => ({
  start: document.tokens.start[at]!,
  end: document.tokens.end[to - 1]!,
  text: slice(document, at, to),
  rule: countryRules.trap.name,
  iso2: '',
  via: 'name',
  veto: form.note,
});

const accepted = (sighting: Sighting, reading: Reading): CountryMention => {
  const { document, hit } = sighting;
  const start = hit.form.kind === 'name' ? officialStart(document, hit) : hit.at;
  const mention = isOfficial(document, hit, start)
    ? mentionOf(sighting, 'official', reading.via, start)
    : mentionOf(sighting, reading.rule, reading.via, hit.at);
  return isFirm(sighting, reading) ? firm(mention) : mention;
};

// Written out field by field: objects put together from others are slow to make and to read.
const firm = ({ start, end, text, rule, iso2, via }: CountryMention): CountryMention => ({
  start,
  end,
  text,
  rule,
  iso2,
  via,
  firm: true,
});

/** A person may go by it alone, and nothing shows that this one is not meant. */
const isFirm = ({ document, hit, evidence }: Sighting, { rule }: Reading): boolean =>
  rule === 'listed' || evidence.proven.has(hit.form.iso2) || !loneNames.has(document.tokens.word[hit.at]!);

const mentionOf = ({ document, hit, evidence }: Sighting, rule: Way, via: Via, at: number): CountryMention => ({
  start: document.tokens.start[at]!,
  end: document.tokens.end[hit.to - 1]!,
  text: slice(document, at, hit.to),
  rule: countryRules[rule].name,
  iso2: hit.form.note === '' ? hit.form.iso2 : meant(hit, evidence),
  via,
});

const readers: Readonly<Record<Form['kind'], (sighting: Sighting) => Reading | undefined>> = {
  name: (sighting) => ({ rule: nameRule(sighting), via: 'name' }),
  code: () => ({ rule: 'code', via: 'name' }),
  demonym: ({ hit }) => ({ rule: hit.form.note === '' ? 'demonym' : 'shared', via: 'demonym' }),
  constituent: () => ({ rule: 'constituent', via: 'constituent' }),
  capital: ({ document, hits, index }) => {
    const via = standsForGovernment(document, hits, index);
    return via === undefined ? undefined : { rule: via, via };
  },
  metonym: ({ document, hit }) => (isInstitution(document, hit) ? { rule: 'institution', via: 'metonym' } : undefined),
  trap: () => undefined,
  clue: () => undefined,
};

const nameRule = ({ document, hits, index, hit }: Sighting): Way => {
  if (hit.form.note !== '') return 'shared';
  return personNames.has(document.tokens.word[hit.at]!) && isListed(document, hits, index) ? 'listed' : 'name';
};

/** Of a shared name the usual country, unless the article speaks of the other one only. */
const meant = ({ form: { iso2, note } }: Hit, { counts }: Evidence): string =>
  counts.has(note) && !counts.has(iso2) ? note : iso2;
