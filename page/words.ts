/** `2023-04-17`, `2023-04-17 to 2023-04-19`, empty where nothing is known. */
export const daysOf = (from?: string, to?: string): string => {
  if (from === to) return from ?? '';
  if (from === undefined) return `until ${to!}`;
  return to === undefined ? `from ${from}` : `${from} to ${to}`;
};

/** `17 April 2023` */
export const dayInWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
};

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** With a real minus sign. */
export const signed = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`);
