/** The file of prepared tables, beside the modules that read it. */
export const TABLES = 'tables.bin';

/** Tables begin at multiples of this many bytes, so that numbers can be read in place. */
export const ALIGNMENT = 4;
