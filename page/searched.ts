const SEARCH = '#search=';

/** What was searched on the page before, which the address carries. */
export const searchedFor = (): string => {
  if (!location.hash.startsWith(SEARCH)) return '';
  try {
    return decodeURIComponent(location.hash.slice(SEARCH.length));
  } catch {
    return '';
  }
};

/** The part of an address that carries a search. */
export const searchFor = (words: string): string =>
  words.trim() === '' ? '' : `${SEARCH}${encodeURIComponent(words)}`;
