import { contextEvidence } from './context.js';
import type { Evidence } from './evidence.js';
import { formEvidence } from './form.js';

/** Everything that is weighed. */
export const allEvidence: readonly Evidence[] = [...formEvidence, ...contextEvidence];
