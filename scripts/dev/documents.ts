import { escaped } from '../build/document.ts';

/** What every document loads first, which shows it again after a change. */
export const clientScript = (base: string) =>
  `<script type="module" src="${base}scripts/dev/client.ts"></script>`;

/** A prerendered document as the workbench serves it: Vite's styles are inline, and it speaks over a socket. */
export function dressed(html: string, base: string): string {
  return html
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "connect-src 'self' ws: wss:")
    .replace('<head>', `<head>\n${clientScript(base)}`);
}

/** A document that says what is wrong, and goes on by itself once it is mended. */
export function complaint(title: string, lines: readonly string[], base: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
${clientScript(base)}
<link rel="stylesheet" href="${base}src/app/styles.css">
</head>
<body>
<main role="alert"><h1>${escaped(title)}</h1><ul>${lines.map((line) => `<li><code>${escaped(line)}</code></li>`).join('')}</ul></main>
</body>
</html>
`;
}
