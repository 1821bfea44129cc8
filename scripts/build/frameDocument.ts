import { directionOf, type Language } from '../../src/catalog/languages.ts';
import { escaped, POLICY } from './document.ts';

/** What the document of a frame is made of. Addresses are absolute. */
export interface FrameDocument {
  readonly language: Language;
  readonly base: string;
  readonly title: string;
  readonly description: string;
  /** the first script, with what it is told: `data-` names without their beginning */
  readonly script: { readonly address: string; readonly told: Readonly<Record<string, string>> };
  readonly styles: string;
  /** other elements of the head */
  readonly links: readonly string[];
  /** attributes of the document: `data-` names without their beginning */
  readonly marks: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The document of a frame: its links leave the frame. */
export function frameDocument(parts: FrameDocument): string {
  const { language, base, title, description, script, styles, links, marks, body } = parts;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    '<meta name="color-scheme" content="light dark">',
    '<base target="_blank">',
    `<script src="${script.address}"${dataOf(script.told)}></script>`,
    `<link rel="stylesheet" href="${styles}">`,
    ...links,
    `<link rel="icon" href="${base}icon.svg" type="image/svg+xml">`,
  ];
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"${dataOf(marks)}>
<head>
${head.join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
}

const dataOf = (told: Readonly<Record<string, string>>): string =>
  Object.entries(told)
    .map(([name, value]) => ` data-${name}${value === '' ? '' : `="${value}"`}`)
    .join('');
