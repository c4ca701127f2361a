import type { CountryMention } from './entity.js';

/** What shows which country an article is about, and names none. */
export type Evidenced = 'city' | 'institution' | 'region';

/** Whether a mention of a country is only such evidence. */
export const isEvidence = ({ via }: Pick<CountryMention, 'via'>): boolean =>
  via === 'city' || via === 'institution' || via === 'region';
