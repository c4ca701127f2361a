/** Enough of the tree of a page to read its text. */
export interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

const BLOCKS: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE
   SECTION TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);
const SKIPPED: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON SELECT TEXTAREA HEAD'.split(' '),
);
const TEXT = 3;

/** The text block by block, with an empty line between two; white space as a browser shows it. */
export const textOfBlocks = (root: Node): string => {
  const blocks: string[] = [];
  let open = '';
  const close = (): void => {
    const lines = open.split('\n').map((line) => line.replace(/[ \t\f\u00a0]+/g, ' ').trim());
    const text = lines.join('\n').trim();
    if (text !== '') blocks.push(text);
    open = '';
  };
  // An explicit stack, because pages are nested more deeply than calls can be.
  const stack: (Node | 'close')[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'close') close();
    else if (node.nodeType === TEXT) open += (node.textContent ?? '').replace(/\s+/g, ' ');
    else if (node.nodeName === 'BR') open += '\n';
    else if (!SKIPPED.has(node.nodeName)) {
      const isBlock = BLOCKS.has(node.nodeName);
      if (isBlock) {
        close();
        stack.push('close');
      }
      stack.push(...[...node.childNodes].reverse());
    }
  }
  close();
  return blocks.join('\n\n');
};
