import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { LANGUAGES, type Language } from '../../../src/catalog/languages.ts';
import { feedOf } from './feed.ts';

const SOURCE: Catalog['sources'][number] = {
  source: 'itu',
  publisher: 'ITU & others',
  title: 'DataHub',
  edition: '2026',
  url: 'https://datahub.itu.int/',
  licence: 'CC-BY-NC',
  redistribution: 'non-commercial',
};
const CATALOG: Catalog = {
  language: 'en',
  version: '0123456789ab',
  economies: {},
  groups: [],
  areas: [],
  indicators: [],
  units: [],
  flags: {},
  segments: [],
  sources: [SOURCE],
  scoreYears: [],
  scoreYear: 2024,
  years: [2000, 2026],
  changeYears: {},
};
const counts = { added: 0, revised: 0, removed: 0, relabelled: 0 };
const LOGGED = [
  { version: 'aaaaaaaaaaaa', previous: '000000000000', date: '2026-08-01', changed: [] },
  {
    version: 'bbbbbbbbbbbb',
    previous: 'aaaaaaaaaaaa',
    date: '2026-11-29',
    changed: [
      {
        ...counts,
        table: 'observations',
        indicator: 'internet-users',
        source: 'itu',
        added: 1200,
        revised: 3,
      },
      { ...counts, table: 'observations', indicator: 'broadband', source: 'itu', removed: 2 },
      { ...counts, table: 'groups', indicator: '', source: '', revised: 4 },
    ],
  },
];

const parsed = (address: string | null, language: Language = 'en') =>
  new JSDOM(feedOf(LOGGED, { ...CATALOG, language }, address), { contentType: 'application/xml' }).window
    .document;
const texts = (feed: Document, selector: string) =>
  [...feed.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the feed of changes', () => {
  const feed = parsed('https://example.org/meridian/');

  it('is Atom, with an entry a version, the newest first', () => {
    expect(feed.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(texts(feed, 'entry > title')).toEqual([
      '2026-11-29: 1,200 values added, 3 revised, 2 removed',
      '2026-08-01: 0 values added, 0 revised, 0 removed',
    ]);
    expect(texts(feed, 'feed > updated')).toEqual(['2026-11-29T00:00:00Z']);
    expect(feed.querySelector('author > name')?.textContent).toBe('Meridian');
  });

  it('says by source what changed, and which other tables did', () => {
    expect(texts(feed, 'entry > content')[0]).toBe(
      'ITU & others, DataHub (2026): 1,200 added, 3 revised, 2 removed (2 indicators)\nOther tables: groups',
    );
  });

  it('leads to the table of each version, to the page about the data, and to itself', () => {
    const addresses = [...feed.querySelectorAll('link')].map((link) => link.getAttribute('href'));
    expect(addresses).toEqual([
      'https://example.org/meridian/data/changes.atom',
      'https://example.org/meridian/en/data/',
      'https://example.org/meridian/data/changes/bbbbbbbbbbbb.csv',
      'https://example.org/meridian/data/changes/aaaaaaaaaaaa.csv',
    ]);
    expect(parsed(null).querySelector('entry > link')?.getAttribute('href')).toBe(
      '../data/changes/bbbbbbbbbbbb.csv',
    );
  });

  it('has an id for each entry that is a UUID, stays, and is no other’s', () => {
    const ids = texts(feed, 'id');
    expect(new Set(ids).size).toBe(3);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(texts(parsed(null), 'id')).toEqual(ids);
  });

  it('is one of each language, with ids of its own, and leads to the page in it', () => {
    const feeds = LANGUAGES.map((language) => parsed('https://example.org/', language));
    expect(new Set(feeds.flatMap((own) => texts(own, 'id'))).size).toBe(3 * LANGUAGES.length);
    for (const [at, language] of LANGUAGES.entries()) {
      const own = feeds[at]?.documentElement;
      expect(own?.getAttribute('xml:lang')).toBe(language);
      expect(own?.querySelector('link[type="text/html"]')?.getAttribute('href')).toBe(
        `https://example.org/${language}/data/`,
      );
    }
  });
});
