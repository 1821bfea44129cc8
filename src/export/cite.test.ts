import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../catalog/catalog.ts';
import { ar } from '../words/ar.ts';
import { en } from '../words/en.ts';
import { fr } from '../words/fr.ts';
import type { Words } from '../words/types.ts';
import { bibtexOf, type Cited, cslOf, risOf } from './cite.ts';

/** The data sets that figures are drawn from, as the package names them. */
const SOURCES: readonly Source[] = csvParse(readFileSync('data/sources.csv', 'utf8')).map((row) => ({
  source: row.source ?? '',
  publisher: row.publisher ?? '',
  title: row.title ?? '',
  edition: row.edition ?? '',
  url: row.url ?? '',
  licence: row.licence ?? '',
  redistribution: 'open',
}));
const source = (id: string): Source => {
  const found = SOURCES.find((each) => each.source === id);
  if (found === undefined) throw new Error(`no source ${id}`);
  return found;
};

const CITED: Cited = {
  language: 'en',
  site: 'Meridian',
  title: 'OIC: 21 of 54 members are above the world median',
  measure: 'People using the internet, % of population, 2024',
  sources: [source('itu-datahub-2026')],
  version: '0123456789ab',
  method: 2,
  accessed: '2026-11-21',
  address: 'https://example.org/en/indicators/internet-users/?group=OIC&year=2024',
};

const read = (text: string): Record<string, unknown> => {
  const [item, ...more] = plugins.input.chain(text, { generateGraph: false });
  expect(more).toEqual([]);
  return item ?? {};
};

const WORDS = { en, fr, ar };
const inItsLanguage = (format: (cited: Cited, words: Words['share']) => string) => (cited: Cited) =>
  format(cited, WORDS[cited.language].share);
const bibtex = inItsLanguage(bibtexOf);
const ris = inItsLanguage(risOf);
const FORMATS = [
  ['BibTeX', bibtex],
  ['RIS', ris],
  ['CSL-JSON', inItsLanguage(cslOf)],
] as const;

describe.each(FORMATS)('a citation in %s', (_, format) => {
  it('is read by a reference manager’s parser with publisher, address, language and access date', () => {
    expect(read(format(CITED))).toMatchObject({
      title: `${CITED.title} (${CITED.measure})`,
      publisher: 'Meridian',
      URL: CITED.address,
      accessed: { 'date-parts': [[2026, 11, 21]] },
    });
  });

  it('names the data’s publishers as authors, each as one name, also with an “and” or a comma in it', () => {
    const sources = [source('itu-umc-2030'), source('gdb-2021')];
    const { author } = read(format({ ...CITED, sources })) as { author: Record<string, string>[] };
    expect(author.map((name) => Object.values(name))).toEqual(
      sources.map(({ publisher }) => [format === ris ? publisher.replaceAll(',', ';') : publisher]),
    );
  });

  it('says edition, data version and licence', () => {
    const text = JSON.stringify(read(format(CITED)));
    for (const part of [CITED.version, 'April–May 2026', 'CC-BY-NC-SA-3.0-IGO']) expect(text).toContain(part);
  });

  it('keeps a figure of many data sets short of authors, and names every data set in the note', () => {
    const item = read(format({ ...CITED, sources: SOURCES }));
    expect(JSON.stringify(item.author)).toContain('Meridian');
    expect(item.author).toHaveLength(1);
    for (const { title } of SOURCES) expect(String(item.note)).toContain(title);
  });

  it.each([
    ['fr', 'Version 0123456789ab des données, méthode 2. Données : ', '21 membres sur 54\u202F: 57\u202F%'],
    ['ar', 'إصدار البيانات 0123456789ab، الطريقة 2. البيانات: ', '21 من 54: 57%'],
  ] as const)('notes in the page’s language, %s, what has no field of its own', (language, note, title) => {
    const item = read(format({ ...CITED, language, title, measure: '' }));
    const plain = (text: unknown) => String(text).replaceAll(/[\u00A0\u202F]/g, ' ');
    expect(plain(item.note)).toBe(
      `${note}${CITED.sources.map((source) => `${source.publisher}, ${source.title} (${source.edition}), ${source.licence}`)}`,
    );
    expect(plain(item.title)).toBe(plain(title));
  });

  it('survives any title', () => {
    const title = fc.string({ unit: fc.constantFrom(...'{}\\%&$#_~^"@,=\nab é ع\u2068\u2069') });
    fc.assert(
      fc.property(title, (text) => {
        const item = read(format({ ...CITED, title: `T${text}T`, measure: '' }));
        expect(item.URL).toBe(CITED.address);
        expect(item.publisher).toBe('Meridian');
      }),
      { numRuns: 300 },
    );
  });
});

it('keeps braces of an address from ending a BibTeX entry', () => {
  const address = 'https://example.org/?a={b}\\';
  expect(read(bibtex({ ...CITED, address })).URL).toBe('https://example.org/?a=%7Bb%7D%5C');
});

it('escapes in BibTeX what TeX would act on', () => {
  expect(bibtex({ ...CITED, title: '50% & a_b #1 $2', measure: '' })).toContain(
    'title = {{50\\% \\& a\\_b \\#1 \\$2}}',
  );
});

it('gives two views of the same data two keys, and the same view the same', () => {
  const key = (address: string) => /@misc\{([^,]+)/.exec(bibtex({ ...CITED, address }))?.[1];
  expect(key('https://example.org/a')).toBe(key('https://example.org/a'));
  expect(key('https://example.org/a')).not.toBe(key('https://example.org/b'));
});

it('keeps French spaces from breaking a line, also in BibTeX', () => {
  const cited: Cited = { ...CITED, language: 'fr', title: '57\u202F%', measure: '' };
  expect(ris(cited)).toContain('TI  - 57\u202F%\r\n');
  expect(bibtex(cited)).toContain('title = {{57~\\%}}');
});
