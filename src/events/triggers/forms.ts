/** The ways in which a form of a trigger can be used; one spelling may be several. */
export const Form = { Base: 1, Third: 2, Gerund: 4, Past: 8, Participle: 16, Singular: 32, Plural: 64 } as const;
/** The past and the participle, which most verbs spell alike: `arrested`. */
export const PAST = 24;
export const VERBAL = 31;
export const NOMINAL = 96;

/** How much support a trigger needs from the words around it. */
export const STRENGTHS = ['verb', 'noun', 'weak', 'phrase'] as const;
export type Strength = (typeof STRENGTHS)[number];
