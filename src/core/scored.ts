import type { EventKind, Modality, Via } from './entity.js';

/** What a mention may say itself, whatever is said of its entity. */
export interface Said {
  readonly via?: Via;
  readonly tier?: 'named' | 'occurrence';
  readonly kind?: EventKind;
  readonly modality?: Modality;
}

/** What scores compare of a mention besides its place; a kind fills in what concerns it. */
export interface Facts {
  readonly iso?: string;
  readonly via?: string;
  readonly value?: string;
  readonly timexType?: string;
  readonly tier?: string;
  readonly kind?: string | null;
  readonly modality?: string | null;
  /** Of a person: what is known of the entity. */
  readonly roles?: readonly string[];
  readonly countries?: readonly string[];
}
