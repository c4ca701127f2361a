import type { createHappenings } from './happenings.js';
import type { Counts } from './merged.js';
import type { createPeople } from './people.js';

/** What is known of a corpus. */
export interface Kept {
  readonly people: ReturnType<typeof createPeople>;
  readonly happenings: ReturnType<typeof createHappenings>;
  readonly articles: { all: number; undated: number };
  readonly countries: Map<string, MergedCountry>;
  readonly months: Map<string, Counts>;
  readonly published: Map<string, number>;
  readonly personPairs: Map<string, Pair>;
  readonly countryPairs: Map<string, Pair>;
  readonly deeds: Map<string, Deed>;
}

/** What one country did to another. */
export interface Deed {
  readonly agent: string;
  readonly target: string;
  events: number;
  readonly kinds: Map<string, number>;
}

export interface MergedCountry extends Counts {
  readonly iso2: string;
  readonly name: string;
  focus: number;
}

/** Two that appear together, by their ids in the corpus. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  times: number;
  articles: number;
}
