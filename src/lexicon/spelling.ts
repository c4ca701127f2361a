/** The one spelling under which a word is looked up: lower case, straight apostrophe, plain hyphen; the Turkish İ is an i. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  if (!/[^ -~]/.test(lower)) return lower;
  return lower
    .replace(/[\u2018\u2019\u02bc\u02bb]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/i\u0307/g, 'i');
};

/** One step of the hash that the scanner keeps while it reads a word; `code` is already folded to lower case. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

export const hashOf = (folded: string): number => {
  let hash = 0;
  for (let i = 0; i < folded.length; i++) hash = hashStep(hash, folded.charCodeAt(i));
  return hash;
};

/** The first slot for a word in a hash table whose size is a power of two. */
export const slotIn = (slots: number, hash: number): number => (hash ^ (hash >>> 15)) & (slots - 1);
