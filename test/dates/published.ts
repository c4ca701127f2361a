/** Everything is read on Monday, 17 April 2023. */
export const published = '2023-04-17';
