export { extract } from './extract.js';
export type * from './core/entity.js';
export type * from './core/result.js';
