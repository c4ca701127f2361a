/** The file of an output folder that records what each result was made from. Hidden, so that it is not read as an article. */
export const JOURNAL = '.gazette-journal';
