/** Milliseconds since the start; `performance` knows them more exactly, and takes a millisecond to load. */
export const now = (): number => process.uptime() * 1000;
