import type { CountryMention } from '../core/entity.js';
import type { Explanation, Part } from '../core/explanation.js';
import type { Evidence } from './evidence.js';
import type { Hit } from './forms/hits.js';
import { countryRules } from './rules.js';

const reasons = new Map(Object.values(countryRules).map(({ name, reason }) => [name, reason]));

/** Why this code: the sort of form, the evidence from the rest of the article, and the evidence against it. */
export const explain = ({ rule, iso2, veto }: CountryMention, { form }: Hit, { counts }: Evidence): Explanation => {
  const sure = counts.get(iso2) ?? 0;
  const parts: (Part | undefined)[] = [
    { name: rule, reason: `${reasons.get(rule) ?? rule}${iso2 === '' ? '' : ` (${iso2})`}` },
    sure === 0 ? undefined : { name: 'article', reason: `sure forms of ${iso2} in the article: ${String(sure)}` },
    form.other === '' ? undefined : { name: 'other', reason: `the name could also be that of ${form.other}` },
    veto === undefined ? undefined : { name: 'veto', reason: veto },
  ];
  return { parts: parts.filter((part) => part !== undefined) };
};
