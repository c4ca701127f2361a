/** What is wrong with how a text is read; undefined if nothing is. */
export type Check = (text: string, seed: number) => string | undefined | Promise<string | undefined>;
