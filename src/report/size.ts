import { inScript } from './page.js';

/** How many bytes of a page something takes up. */
export const sizeOf = (data: unknown): number => Buffer.byteLength(inScript(JSON.stringify(data)));
