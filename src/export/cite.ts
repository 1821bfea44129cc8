import type { Source } from '../catalog/catalog.ts';
import { type Language, languages } from '../catalog/languages.ts';
import type { ShareWords } from '../words/share/types.ts';

/** What a citation says of a figure, an indicator or a download. */
export interface Cited {
  readonly language: Language;
  /** the site's name in the page's language */
  readonly site: string;
  /** the finding, or an indicator's name */
  readonly title: string;
  /** measure, unit, year */
  readonly measure: string;
  readonly sources: readonly Source[];
  /** 12 hex digits */
  readonly version: string;
  /** number of the index's method */
  readonly method: number;
  /** the reader's day: "2026-11-21" */
  readonly accessed: string;
  readonly address: string;
}

/** Says in the page's language what a reference has no field for. */
type Words = Pick<ShareWords, 'citedNote'>;

/** From so many data sets on a figure is the site's own work, and the publishers are named in the note. */
const TOO_MANY_AUTHORS = 4;

function authorsOf({ sources, site }: Cited): string[] {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return publishers.length === 0 || sources.length >= TOO_MANY_AUTHORS ? [site] : publishers.map(plain);
}

/** Without invisible marks of direction, which other programs do not expect, in one line; French spaces stay. */
function plain(text: string): string {
  return text
    .replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll(/[^\S\u00A0\u202F]+/g, ' ')
    .trim();
}

function editionOf({ sources }: Cited): string {
  return sources.map(({ title, edition }) => plain(`${title} (${edition})`)).join('; ');
}

function noteOf({ sources, version, method }: Cited, words: Words): string {
  const data = sources.map(
    ({ publisher, title, edition, licence }) => `${publisher}, ${title} (${edition}), ${licence}`,
  );
  return plain(words.citedNote(version, method, data));
}

function titleOf({ title, measure }: Cited): string {
  return plain(measure === '' ? title : `${title} (${measure})`);
}

/** A name that is the same for the same view of the same data: "meridian-0123456789ab-1x2y3z". */
function keyOf({ version, address }: Cited): string {
  let hash = 0;
  for (const character of address) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `meridian-${version}-${hash.toString(36)}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '\u2212': '$-$',
  '\u00A0': '~',
  // Readers of BibTeX that know no narrow space know this one.
  '\u202F': '~',
};

/** Text that TeX prints as it stands. Braces become commands: a lone one would end the entry, escaped or not. */
function tex(text: string): string {
  return text.replaceAll(/[\\{}~^&%$#_\u2212\u00A0\u202F]/g, (character) => TEX[character] ?? character);
}

/** One entry for BibTeX or BibLaTeX, UTF-8. */
export function bibtexOf(cited: Cited, words: Words): string {
  const fields: readonly (readonly [string, string])[] = [
    [
      'author',
      `{${authorsOf(cited)
        .map((author) => `{${tex(author)}}`)
        .join(' and ')}}`,
    ],
    ['title', `{{${tex(titleOf(cited))}}}`],
    ['publisher', `{${tex(plain(cited.site))}}`],
    ...(cited.sources.length === 0 ? [] : [['edition', `{${tex(editionOf(cited))}}`] as const]),
    ['version', `{${cited.version}}`],
    ['url', `{${cited.address.replaceAll(/[{}\\]/g, encodeURIComponent)}}`],
    ['urldate', `{${cited.accessed}}`],
    ['langid', `{${languages[cited.language].babel}}`],
    ['note', `{${tex(noteOf(cited, words))}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},`);
  return `@misc{${keyOf(cited)},\n${lines.join('\n')}\n}\n`;
}

/** One reference in the format of reference managers, with its line ends. */
export function risOf(cited: Cited, words: Words): string {
  const fields: readonly (readonly [string, string])[] = [
    ['TY', 'DATA'],
    ['ID', keyOf(cited)],
    // A comma would part a family name from given names.
    ...authorsOf(cited).map((author) => ['AU', author.replaceAll(',', ';')] as const),
    ['TI', titleOf(cited)],
    ['PB', plain(cited.site)],
    ...(cited.sources.length === 0 ? [] : [['ET', editionOf(cited)] as const]),
    ['UR', cited.address],
    ['Y2', `${cited.accessed.replaceAll('-', '/')}/`],
    ['LA', cited.language],
    ['N1', noteOf(cited, words)],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** CSL-JSON: a list of one item. */
export function cslOf(cited: Cited, words: Words): string {
  const item = {
    id: keyOf(cited),
    type: 'dataset',
    title: titleOf(cited),
    author: authorsOf(cited).map((literal) => ({ literal })),
    publisher: plain(cited.site),
    ...(cited.sources.length > 0 && { edition: editionOf(cited) }),
    version: cited.version,
    URL: cited.address,
    accessed: { 'date-parts': [cited.accessed.split('-').map(Number)] },
    language: cited.language,
    note: noteOf(cited, words),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
