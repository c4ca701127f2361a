/** What the tagger knows; exports values only, so that a bundle carries it made. */
import { makeTagTables } from './tag-compile.js';
import { capitals, endings, rules, words } from './tags.generated.js';

export const tagTables: ReturnType<typeof makeTagTables> = makeTagTables({ words, capitals, endings, rules });
