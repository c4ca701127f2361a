/** One piece of evidence for or against a decision, or one step of it. */
export interface Part {
  /** What it decides, if that is only a part: `date`, `place`, or the id of a participant. */
  readonly about?: string;
  /** The name of the rule or evidence. */
  readonly name: string;
  /** The reason in words, if the name does not say it. */
  readonly reason?: string;
  /** What it adds to the sum; negative if it is evidence against. */
  readonly weight?: number;
}

/** The reasons of a decision; made only on request. */
export interface Explanation {
  readonly parts: readonly Part[];
  /** For a decision by weights: their sum, and the threshold that it had to exceed. */
  readonly sum?: number;
  readonly threshold?: number;
}

/** What may have an explanation. */
export interface Explained {
  readonly explanation?: Explanation | undefined;
}

/** `two words +1.5, prior −1.5, article −0.4 = −0.4, needs −0.35` */
export const inSum = ({ parts, sum, threshold }: Explanation): string => {
  const total = sum === undefined ? '' : ` = ${signed(sum)}`;
  const needed = threshold === undefined ? '' : `, needs ${signed(threshold)}`;
  return `${parts.map(partInWords).join(', ')}${total}${needed}`;
};

const partInWords = ({ about, name, reason, weight }: Part): string => {
  const what = weight === undefined ? (reason ?? name) : `${name} ${signed(weight)}`;
  return about === undefined ? what : `${about}: ${what}`;
};

/** With a real minus sign, to two digits. */
const signed = (value: number): string => {
  const digits = String(Math.round(Math.abs(value) * 100) / 100);
  return `${value < 0 ? '−' : '+'}${digits}`;
};
