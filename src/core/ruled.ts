import type { EventKind } from './entity.js';
import type { Mention } from './mention.js';

/** What a rule of the user says about what it finds. */
export interface Ruling {
  /** A person's or an event's name, the code of a country, the value of a date; undefined: as in the text. */
  readonly id: string | undefined;
  /** Of an event. */
  readonly kind: EventKind | undefined;
}

/** What the user's own rules may do with a kind, which `user-rules/` asks. */
export interface Ruled<Source, M extends Mention, E> {
  /** The label of its rules, as spaCy has it. */
  readonly label: string;
  /**
   * The meaning of an id; `phrase` is the text of the rule. What is wrong with it is a `UserError`. By default an id is a name.
   */
  readId?(id: string | undefined, phrase: string | undefined): string | undefined;
  /** A mention with the fields of the kind, those of its own reading of the same place first. */
  mention(place: Mention, ruling: Ruling, seen: Partial<M> | undefined, document: Source): M;
  /** An entity found under several ids of rules is as many. */
  apart?(entity: E, idOf: (rule: string) => string | undefined): readonly E[];
  /** All its names, the one that identifies it first. */
  names(entity: E): readonly string[];
  /** Undefined if an id cannot change what it is. */
  renamed?(entity: E, id: string): E;
  /** Whether it stays apart from others of its name. */
  isAlone?(entity: E): boolean;
  /** Two of one name; `whole` has the fields of the first and the mentions of both, which is the default. */
  joined?(whole: E, other: E): E;
}
