import type { Document } from './document.js';
import type { Tokens } from './tokens.js';

/**
 * Something computed once for each text, on first use. The value for the last text is kept at hand, since most questions are about
 * the same text as the one before, and a look into a weak map takes as long as what is asked of it.
 */
export const perDocument = <V>(make: (document: Document) => V): ((document: Document) => V) => {
  const known = new WeakMap<Tokens, V>();
  let last: { readonly tokens: Tokens; readonly value: V } | undefined;
  const look = (document: Document): V => {
    const { tokens } = document;
    let value = known.get(tokens);
    if (value === undefined) known.set(tokens, (value = make(document)));
    last = { tokens, value };
    return value;
  };
  return (document) => (last?.tokens === document.tokens ? last.value : look(document));
};
