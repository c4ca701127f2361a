/** The printers of the exchange formats, loaded together. */
export { brat } from '../annotations/brat.js';
export { doccano } from '../annotations/doccano.js';
export { geojson } from './geojson.js';
export { gexf } from './gexf.js';
export { ics } from './ics.js';
export { jsonld } from './jsonld.js';
export { labelstudio } from '../annotations/labelstudio.js';
export { markdown } from './markdown.js';
export { plover } from './plover.js';
export { spacy } from '../annotations/spacy.js';
export { timeml } from '../annotations/timeml.js';
export { ttk } from '../annotations/ttk.js';
export { webanno } from '../annotations/webanno.js';
