/** Says what is wrong with how a text is read, if anything is. */
export type Check = (text: string, seed: number) => string | undefined | Promise<string | undefined>;
