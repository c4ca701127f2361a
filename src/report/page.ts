import { createHash } from 'node:crypto';
import type { PageData } from './data.js';

/** The script and the style of every page, built with the program. */
export interface Assets {
  readonly script: string;
  readonly style: string;
}

/**
 * A self-contained page. Its policy allows only scripts with these hashes and loads nothing; the text of articles is data,
 * which only the script reads.
 */
export const pageOf = (data: PageData, { script, style }: Assets): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${inMarkup(data.maker)}">
<title>${inMarkup(data.title)}</title>
<style>${style}</style>
</head>
<body>
<noscript><p>This page shows its articles by a script of its own, which the browser does not run.</p></noscript>
<script type="application/json" id="data">${inScript(JSON.stringify(data))}</script>
<script>${script}</script>
</body>
</html>
`;

const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** JSON that no text can close early and that has no line separators. */
export const inScript = (json: string): string =>
  json.replace(
    /[<>&\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The title as markup; browsers would replace control characters. */
const inMarkup = (text: string): string =>
  text.replace(/[\0-\x1f\x7f-\x9f]/g, ' ').replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`);
