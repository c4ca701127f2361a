import { buildLexicon, type CompiledLexicon } from './build-lexicon.js';

/** Made when the module loads; a bundle carries it made. */
export const lexicon: CompiledLexicon = buildLexicon();
