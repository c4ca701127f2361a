/** Writes data/countries/registers.txt: the codes, names, demonym and capital of every country. */
import { countries } from 'countries-list';
import { createRequire } from 'node:module';
import { writeList } from './generated.js';

interface IsoCountries {
  registerLocale(locale: unknown): void;
  getNames(language: string, options: { select: 'all' }): Readonly<Record<string, readonly string[]>>;
  alpha2ToAlpha3(code: string): string | undefined;
}
interface Nationalities {
  readonly nationalities: Readonly<Record<string, string>>;
}

const require = createRequire(import.meta.url);
const iso = require('i18n-iso-countries') as IsoCountries;
iso.registerLocale(require('i18n-iso-countries/langs/en.json'));
const names = iso.getNames('en', { select: 'all' });
const { nationalities } = require('i18n-nationality/langs/en.json') as Nationalities;
const listed: Readonly<Record<string, { readonly name: string; readonly capital: string }>> = countries;

/** `Korea, Republic of`, `Saint Martin (French part)`: forms of a register, which no text uses. */
const isWritten = (name: string): boolean => name !== '' && !/[,()]| - | or /.test(name);

/** Without the article, which is no part of a mention. */
const bare = (name: string): string => name.replace(/^The /, '');

const commonName = (code: string): string => listed[code]?.name ?? names[code]?.[0] ?? '';

const otherNames = (code: string): string[] => {
  const others = new Set((names[code] ?? []).filter(isWritten).map(bare));
  others.delete(commonName(code));
  return [...others];
};

/** Empty where the register only repeats the name of the place. */
const adjective = (code: string): string => {
  const demonym = nationalities[code] ?? '';
  return isWritten(demonym) && ![commonName(code), ...(names[code] ?? [])].includes(demonym) ? demonym : '';
};

const line = (code: string): string =>
  [
    code,
    iso.alpha2ToAlpha3(code) ?? '',
    commonName(code),
    otherNames(code).join(';'),
    adjective(code),
    listed[code]?.capital ?? '',
  ].join('|');

writeList({
  name: 'countries/registers',
  script: import.meta.filename,
  sources: ['i18n-iso-countries', 'i18n-nationality', 'countries-list'],
  about: 'A country a line: alpha-2, alpha-3, everyday name, other names, demonym, capital.',
  entries: Object.keys(names).sort().map(line),
});
