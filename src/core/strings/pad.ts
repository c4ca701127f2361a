/** A number with zeros before it, by default of two digits: `05`. */
export const pad = (n: number, width: number = 2): string => String(n).padStart(width, '0');
