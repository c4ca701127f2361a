/** Which entries of a list can be removed together, so that what one decides shows by itself. */

/** An entry of a list, what of it may stand in a text, and the sentences that should change without it. */
export interface Proof {
  readonly entry: string;
  readonly spellings: readonly string[];
  readonly sentences: readonly string[];
}

/**
 * Parts the entries so that no sentence of one contains another entry of its part: *met* is an entry of a list and stands in
 * the sentences of its others.
 */
export const removalsOf = (proofs: readonly Proof[]): readonly (readonly Proof[])[] => {
  const parts: Searched[][] = [];
  for (const one of proofs.map(searched)) {
    const part = parts.find((some) => !some.some((other) => contains(one, other) || contains(other, one)));
    if (part === undefined) parts.push([one]);
    else part.push(one);
  }
  return parts.map((part) => part.map(({ proof }) => proof));
};

/** A proof with its texts as lower-case words between spaces. */
interface Searched {
  readonly proof: Proof;
  readonly spellings: readonly string[];
  readonly text: string;
}

const searched = (proof: Proof): Searched => ({
  proof,
  spellings: proof.spellings.map(wordsOf),
  text: proof.sentences.map(wordsOf).join(''),
});

const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const contains = ({ text }: Searched, { spellings }: Searched): boolean =>
  spellings.some((spelling) => text.includes(spelling));
