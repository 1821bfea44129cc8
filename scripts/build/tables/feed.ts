import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { format } from 'd3-format';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { sourceName } from '../../../src/catalog/sourceName.ts';
import { escaped } from '../../../src/export/xml.ts';
import type { Changed } from '../../changes/compare.ts';
import { CHANGES, totals, type Version, versionsIn } from '../../changes/log.ts';

const count = format(',');

/**
 * `data/changes.atom`: a feed (RFC 4287) with an entry for each logged version of the data, the newest first. Nothing is written
 * where no version was logged.
 *
 * @param address absolute address of the site with its base; null: links are relative
 */
export function writeFeed(out: string, catalog: Catalog, address: string | null): void {
  const versions = versionsIn(join(out, 'data'));
  if (versions.length === 0) return;
  const logged = versions.map((own) => ({ ...own, changed: changedIn(out, own) }));
  writeFileSync(join(out, 'data/changes.atom'), feedOf(logged, catalog, address));
}

function changedIn(out: string, { version }: Version): Changed[] {
  const rows = csvParse(readFileSync(join(out, 'data', CHANGES, `${version}.csv`), 'utf8'));
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
  logged: readonly (Version & { readonly changed: readonly Changed[] })[],
  catalog: Catalog,
  address: string | null,
): string {
  const link = (file: string) => `${address === null ? '' : `${address}data/`}${file}`;
  const newest = logged.at(-1);
  const entries = [...logged].reverse().map((own) => {
    const { added, revised, removed } = totals(own.changed);
    const title = `${own.date}: ${count(added)} values added, ${count(revised)} revised, ${count(removed)} removed`;
    return `  <entry>
    <id>${idOf(own.version)}</id>
    <title>${escaped(title)}</title>
    <updated>${own.date}T00:00:00Z</updated>
    <link rel="alternate" type="text/csv" href="${escaped(link(`${CHANGES}/${own.version}.csv`))}"/>
    <content type="text">${escaped(contentOf(own.changed, catalog))}</content>
  </entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${idOf('changes of the data')}</id>
  <title>Meridian: changes of the data</title>
  <updated>${newest?.date ?? ''}T00:00:00Z</updated>
  <author><name>Meridian</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(link('changes.atom'))}"/>
${entries.join('\n')}
</feed>
`;
}

/** One line a source whose values changed, then the other tables. */
function contentOf(changed: readonly Changed[], { sources }: Catalog): string {
  const observed = changed.filter(({ table }) => table === 'observations');
  const names = new Map(sources.map((own) => [own.source, sourceName(own)]));
  const lines = [...new Set(observed.map(({ source }) => source))].sort().map((source) => {
    const own = totals(observed.filter((row) => row.source === source));
    const parts = (['added', 'revised', 'removed', 'relabelled'] as const)
      .filter((kind) => own[kind] > 0)
      .map((kind) => `${count(own[kind])} ${kind}`);
    return `${names.get(source) ?? source}: ${parts.join(', ')} (${own.indicators} indicators)`;
  });
  const { tables } = totals(changed);
  return [...lines, ...(tables.length > 0 ? [`Other tables: ${tables.join(', ')}`] : [])].join('\n');
}

/** The same text, the same id, wherever the site is: a UUID of version 8 (RFC 9562) out of its hash. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(`meridian ${text}`).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
