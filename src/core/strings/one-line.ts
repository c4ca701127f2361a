/** A text whose lines and other blanks are single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
