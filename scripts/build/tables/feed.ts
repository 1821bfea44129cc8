import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { FALLBACK, LANGUAGES, type Language } from '../../../src/catalog/languages.ts';
import { sourceName } from '../../../src/catalog/sourceName.ts';
import { escaped } from '../../../src/export/xml.ts';
import { feedPath, paths } from '../../../src/view/links.ts';
import { ar } from '../../../src/words/data/ar.ts';
import { en } from '../../../src/words/data/en.ts';
import { fr } from '../../../src/words/data/fr.ts';
import type { FeedWords } from '../../../src/words/data/types.ts';
import { numbers } from '../../../src/words/numbers.ts';
import type { Changed } from '../../changes/compare.ts';
import { CHANGES, scoreFile, totals, type Version, versionsIn } from '../../changes/log.ts';

const WORDS: Readonly<Record<Language, FeedWords>> = { en: en.feed, fr: fr.feed, ar: ar.feed };

/** A version of the data, and what it changed row by row. */
export interface LoggedVersion extends Version {
  readonly changed: readonly Changed[];
  /** whether it was logged how scores changed with it */
  readonly scores: boolean;
}

/** The logged versions of a site's data, oldest first. */
export function loggedVersions(out: string): LoggedVersion[] {
  const folder = join(out, 'data', CHANGES);
  return versionsIn(join(out, 'data')).map((own) => ({
    ...own,
    changed: changedIn(join(folder, `${own.version}.csv`)),
    scores: existsSync(join(folder, scoreFile(own.version))),
  }));
}

/**
 * `data/changes.atom`, and the same in the other languages: a feed (RFC 4287) with an entry for each logged version of the data, the
 * newest first. Nothing is written where no version was logged.
 *
 * @param logged oldest first
 * @param address absolute address of the site with its base; null: links are relative
 */
export function writeFeeds(
  out: string,
  logged: readonly LoggedVersion[],
  catalogs: Readonly<Record<Language, Catalog>>,
  address: string | null,
): void {
  if (logged.length === 0) return;
  for (const language of LANGUAGES)
    writeFileSync(join(out, feedPath(language)), feedOf(logged, catalogs[language], address));
}

function changedIn(file: string): Changed[] {
  const rows = csvParse(readFileSync(file, 'utf8'));
  return rows.map(({ table = '', indicator = '', source = '', added, revised, removed, relabelled }) => ({
    table,
    indicator,
    source,
    added: Number(added),
    revised: Number(revised),
    removed: Number(removed),
    relabelled: Number(relabelled),
  }));
}

/** @param logged oldest first */
export function feedOf(
  logged: readonly Pick<LoggedVersion, 'version' | 'date' | 'changed'>[],
  catalog: Catalog,
  address: string | null,
): string {
  const { language } = catalog;
  const words = WORDS[language];
  const { value } = numbers(language);
  const link = (file: string) => `${address === null ? '../' : address}${file}`;
  // The first feed's ids have no language in them.
  const id = (text: string) => idOf(language === FALLBACK ? text : `${text} ${language}`);
  const newest = logged.at(-1);
  const entries = [...logged].reverse().map((own) => {
    const { added, revised, removed } = totals(own.changed);
    const [first, second, third] = [added, revised, removed].map((n) => value(n, 0));
    const title = words.entry(own.date, first ?? '', second ?? '', third ?? '');
    return `  <entry>
    <id>${id(own.version)}</id>
    <title>${escaped(title)}</title>
    <updated>${own.date}T00:00:00Z</updated>
    <link rel="alternate" type="text/csv" href="${escaped(link(`data/${CHANGES}/${own.version}.csv`))}"/>
    <content type="text">${escaped(contentOf(own.changed, catalog))}</content>
  </entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${id('changes of the data')}</id>
  <title>${escaped(words.title)}</title>
  <updated>${newest?.date ?? ''}T00:00:00Z</updated>
  <author><name>Meridian</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(link(feedPath(language)))}"/>
  <link rel="alternate" type="text/html" href="${escaped(link(`${language}/${paths.data}`))}"/>
${entries.join('\n')}
</feed>
`;
}

/** One line a source whose values changed, then the other tables. */
function contentOf(changed: readonly Changed[], { sources, language }: Catalog): string {
  const words = WORDS[language];
  const { value } = numbers(language);
  const observed = changed.filter(({ table }) => table === 'observations');
  const names = new Map(sources.map((own) => [own.source, sourceName(own)]));
  const lines = [...new Set(observed.map(({ source }) => source))].sort().map((source) => {
    const own = totals(observed.filter((row) => row.source === source));
    const parts = (['added', 'revised', 'removed', 'relabelled'] as const)
      .filter((kind) => own[kind] > 0)
      .map((kind) => words[kind](value(own[kind], 0)));
    return words.source(names.get(source) ?? source, parts, own.indicators);
  });
  const { tables } = totals(changed);
  return [...lines, ...(tables.length > 0 ? [words.tables(tables)] : [])].join('\n');
}

/** The same text, the same id, wherever the site is: a UUID of version 8 (RFC 9562) out of its hash. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(`meridian ${text}`).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
