/** Milliseconds since the start; `performance` is more precise, but takes a millisecond to load. */
export const now = (): number => process.uptime() * 1000;
