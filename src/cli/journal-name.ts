/** The file of an output folder that says what each result was made of. Hidden, so that nobody reads it as an article. */
export const JOURNAL = '.gazette-journal';
