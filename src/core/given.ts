/** The fields that are not undefined. */
export type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** A copy without the fields that are undefined. */
export const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
