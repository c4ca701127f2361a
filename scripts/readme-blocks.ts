/**
 * Generated blocks of a Markdown file: `<!-- options -->` … `<!-- end -->` holds the help text, `<!-- output: cat article.txt
 * | gazette -->` … `<!-- end -->` what a command really prints, `<!-- library: example.ts -->` a program and what it prints,
 * `<!-- figures -->` the best of docs/quality.md, `<!-- fields -->` the fields of the record.
 */
const BLOCK = /<!-- (options|output|fields|measured|library|figures)(?:: ([^\n]*?))? -->\n([\s\S]*?)<!-- end -->/g;

export interface Block {
  readonly kind: 'options' | 'output' | 'fields' | 'measured' | 'library' | 'figures';
  readonly command: string;
  readonly content: string;
}

/** All generated blocks of a file, in order. */
export const blocksOf = (markdown: string): Block[] =>
  Array.from(markdown.matchAll(BLOCK), ([, kind, command = '', content = '']) => ({
    kind: kind as Block['kind'],
    command,
    content,
  }));

/** The file with the content of each block replaced. */
export const fillBlocks = (markdown: string, fill: (block: Block) => string): string =>
  markdown.replace(BLOCK, (all: string, kind: Block['kind'], command: string | undefined, content: string) =>
    all.replace(`-->\n${content}<!--`, () => `-->\n${fill({ kind, command: command ?? '', content })}<!--`),
  );

/** A program as users would write it, and what it prints. */
export const exampleOf = (program: string, output: string): string => {
  const code = program.replace("'../../src/index.js'", "'gazette'").trimEnd();
  return `\n\`\`\`ts\n${code}\n\`\`\`\n\nprints\n${fenced(output)}`;
};

/** What was printed, as a block of code. */
export const fenced = (output: string): string =>
  `\n\`\`\`text\n${output.trimEnd().replace(/[ \t]+$/gm, '')}\n\`\`\`\n\n`;
