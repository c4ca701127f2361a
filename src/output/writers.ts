/** The printers of the exchange formats, loaded together. */
export { brat } from './brat.js';
export { doccano } from './doccano.js';
export { geojson } from './geojson.js';
export { gexf } from './gexf.js';
export { ics } from './ics.js';
export { jsonld } from './jsonld.js';
export { labelstudio } from './labelstudio.js';
export { markdown } from './markdown.js';
export { plover } from './plover.js';
export { spacy } from './spacy.js';
export { timeml } from './timeml.js';
export { ttk } from './ttk.js';
export { webanno } from './webanno.js';
