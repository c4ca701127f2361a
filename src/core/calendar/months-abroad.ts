import { monthNumber, numbered } from './calendar-names.js';

/**
 * Months as other large languages of Europe write them in a date: German, French, Spanish, Portuguese, Italian, Dutch,
 * Polish, Swedish, Danish, Russian. Names that are also English words are left out.
 */
const MONTHS_ABROAD: readonly string[] = [
  'januar jänner janvier enero janeiro gennaio januari stycznia января jan janv ene',
  'februar février febrero fevereiro febbraio februari lutego февраля feb févr fev febr',
  'märz mars marzo março maart marca марта mär mrz mrt',
  'avril abril aprile kwietnia апреля avr abr',
  'mai mayo maio maggio mei maj maja мая mag',
  'juni juin junio junho giugno czerwca июня giu',
  'juli juillet julio julho luglio lipca июля juil lug',
  'août agosto augustus augusti sierpnia августа aout ago',
  'septembre septiembre setiembre setembro settembre września сентября set',
  'oktober octobre octubre outubro ottobre października октября okt out ott',
  'novembre noviembre novembro listopada ноября',
  'dezember décembre diciembre dezembro dicembre grudnia декабря dez déc dic',
];

const abroad = numbered(MONTHS_ABROAD);

/** All spellings that are no English words. */
export const MONTH_WORDS_ABROAD: readonly string[] = [...abroad.keys()].filter(
  (name) => !/^(?:out|set|mag|jan)$/.test(name),
);

/** The month of a name in English or another language; 0 if it is none. */
export const monthAnywhere = (name: string): number => {
  const number = monthNumber(name);
  return number > 0 ? number : (abroad.get(name.toLowerCase().normalize('NFC')) ?? 0);
};
