/**
 * Letters of the Latin alphabets, common punctuation and the lines of tables: one column each in any context, without the few
 * that may be drawn as emoji.
 */
const NARROW =
  /^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u2010-\u2027\u2030-\u203b\u203d-\u2048\u20a0-\u20bf\u2190-\u2193\u2212\u2500-\u257f]*$/;

/** Whether a text takes as many columns of a terminal as it has characters: a fast test that most texts pass. */
export const isNarrow = (text: string): boolean => NARROW.test(text);
