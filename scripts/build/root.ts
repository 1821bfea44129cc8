import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, languages } from '../../src/catalog/languages.ts';
import { POLICY } from './document.ts';

/** The bare address: a script goes on to the reader's language, links do where there is no script. */
export function writeRoot(out: string, base: string, script: string, styles: readonly string[]): void {
  const links = LANGUAGES.map(
    (language) =>
      `<li><a href="${base}${language}/" lang="${language}" dir="auto">${languages[language].name}</a></li>`,
  );
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Meridian</title>
${styles.map((file) => `<link rel="stylesheet" href="${file}">`).join('\n')}
<script type="module" src="${script}"></script>
<link rel="icon" href="${base}icon.svg" type="image/svg+xml">
</head>
<body>
<main><h1>Meridian</h1><ul>${links.join('')}</ul></main>
</body>
</html>
`,
  );
}
