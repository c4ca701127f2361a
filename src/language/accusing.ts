/** Verbs, by lemma, of which what follows `of` or `with` is only alleged: `accused of bombing villages`. */
export const ACCUSING: readonly string[] = ['accuse', 'charge', 'indict', 'suspect'];
