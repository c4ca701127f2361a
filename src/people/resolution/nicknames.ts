import { push } from '../../core/lists/push.js';
import { linesOf } from '../../lexicon/tables.js';

/** Pairs of a first name and a short form: `william bill`. */
export const nicknames: ReadonlySet<string> = new Set(linesOf('people/nicknames'));

/** The short forms of each first name. */
export const shortForms: ReadonlyMap<string, readonly string[]> = formsOf(nicknames);

function formsOf(pairs: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const pair of pairs) {
    const [name = '', short = ''] = pair.split(' ');
    push(forms, name, short);
  }
  return forms;
}
