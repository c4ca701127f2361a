/** What an article was read from, and what its parts are: `{format: 'jsonl', title: 'headline', date: 'published'}`. */
export interface ArticleSource {
  readonly format: string;
  /** By the name that the format has for them: a field, a column, `json-ld`, `og:title`. */
  readonly text?: string;
  readonly title?: string;
  readonly date?: string;
  readonly author?: string;
}
