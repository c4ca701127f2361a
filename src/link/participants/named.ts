import type { Person, PersonMention } from '../../core/entity.js';
import { gather } from '../../core/lists/gather.js';

/** A mention of a person, with the person. */
export interface Named {
  readonly person: Person;
  readonly mention: PersonMention;
}

/** The mentions of all people, in the order of the text. */
export const inOrderOfText = (people: readonly Person[]): readonly Named[] =>
  gather(people, (person) => person.mentions.map((mention): Named => ({ person, mention }))).sort(
    (a, b) => a.mention.start - b.mention.start,
  );
