/**
 * Blocks of a Markdown file that are made, not written: `<!-- options -->` … `<!-- end -->` holds the help text,
 * `<!-- output: cat article.txt | gazette -->` … `<!-- end -->` what a command really prints.
 */
const BLOCK = /<!-- (options|output|fields|measured)(?:: ([^\n]*?))? -->\n([\s\S]*?)<!-- end -->/g;

export interface Block {
  readonly kind: 'options' | 'output' | 'fields' | 'measured';
  readonly command: string;
  readonly content: string;
}

/** All made blocks of a file, in order. */
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

/** What was printed, as a block of code. */
export const fenced = (output: string): string => `\n\`\`\`text\n${output.trimEnd()}\n\`\`\`\n\n`;
