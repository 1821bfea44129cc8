import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NAMES_PATH } from '../src/answers/names.ts';
import { namedBy } from '../src/answers/wholeWords.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import { openNodeEngine } from '../src/engine/node.ts';
import type { AnswerSource } from '../src/pages/answers.ts';
import { askTable } from '../src/pages/explore/asked.ts';
import { firstRowsQuery } from '../src/pages/explore/atOnce.ts';
import type { Chosen } from '../src/pages/explore/model.ts';
import { realAnswers } from './support/answers.ts';

/** What explore shows before the engine runs is what the engine shows after it. */

const engine = openNodeEngine({ dataDir: 'data', limits: { start: 300_000, statement: 300_000 } });
let catalogs: Readonly<Record<Language, Catalog>>;
let source: AnswerSource;

beforeAll(async () => {
  const { answers, source: published } = await realAnswers();
  catalogs = answers.catalogs;
  source = published;
});
afterAll(() => engine.close());

async function same(language: Language, view: Chosen): Promise<'at once' | 'engine'> {
  const catalog = catalogs[language];
  const first = await new QueryClient().fetchQuery(firstRowsQuery(source, catalog, view));
  if (first === null) return 'engine';
  const named = view.q === undefined ? null : namedBy(await source.published(NAMES_PATH), view.q);
  const table = await askTable(engine, catalog, view, named);
  expect(first.rows).toEqual(table.first.slice(0, first.rows.length));
  if (first.total !== null) expect(first.total).toBe(table.total);
  else expect(first.rows.length).toBe(30);
  return 'at once';
}

it('shows the first rows of everything, in each language', async () => {
  for (const language of LANGUAGES) expect(await same(language, {})).toBe('at once');
});

it('filters by the words of names and aliases in any language, and by codes', async () => {
  const economiesOf = async (q: string) => {
    const rows = await new QueryClient().fetchQuery(firstRowsQuery(source, catalogs.en, { q }));
    return new Set(rows?.rows.map(({ economy }) => economy));
  };
  for (const text of ['Turquie', 'turkey', 'تركيا', 'TUR', 'TR', '792']) {
    expect(await same('en', { q: text })).toBe('at once');
    expect(await economiesOf(text)).toEqual(new Set(['TUR']));
  }
  expect(await economiesOf('Ivory Coast')).toEqual(new Set(['CIV']));
  // Whole words: no Palau by its end, no Romania by a part of its name.
  expect(await economiesOf('Laos')).toEqual(new Set(['LAO']));
  expect(await economiesOf('Oman')).toEqual(new Set(['OMN']));
  expect(await economiesOf('%')).toEqual(new Set());
  for (const text of ['internet', 'Maroc internet', 'côte d’ivoire', 'مستخدمو الإنترنت', 'no such name']) {
    for (const language of LANGUAGES) {
      expect(await same(language, { q: text })).toBe('at once');
      expect(await same(language, { q: text, group: 'OIC', year: 2024 })).toBe('at once');
    }
  }
});

it('leaves to the engine what published answers do not hold', async () => {
  const { en } = catalogs;
  for (const view of [{ wide: 'years' as const }, { segments: ['female'] }]) {
    expect(await new QueryClient().fetchQuery(firstRowsQuery(source, en, view))).toBeNull();
  }
});

it('shows the rows of any filter that it serves', async () => {
  const { en } = catalogs;
  const some = (codes: readonly string[], most: number) =>
    fc.option(fc.subarray([...codes], { minLength: 1, maxLength: most }), { nil: undefined });
  const views = fc.record({
    indicators: some(
      en.indicators.map(({ indicator }) => indicator),
      4,
    ),
    economies: some(Object.keys(en.economies), 8),
    group: fc.option(fc.constantFrom(...en.groups.map(({ group }) => group)), { nil: undefined }),
    year: fc.option(fc.integer({ min: 2005, max: 2026 }), { nil: undefined }),
    q: fc.option(fc.constantFrom('islands', 'Turquie', 'taux', 'TR', 'coast internet', 'guinée'), {
      nil: undefined,
    }),
    from: fc.option(fc.integer({ min: 2005, max: 2015 }), { nil: undefined }),
    flags: some(['A', ...Object.keys(en.flags)], 2),
    redistribution: fc.option(fc.constantFrom(['open' as const], ['non-commercial' as const]), {
      nil: undefined,
    }),
  });
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(views, fc.constantFrom(...LANGUAGES), async (view, language) => {
      const chosen = Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
      seen.add(await same(language, chosen));
    }),
    { numRuns: 60 },
  );
  expect(seen).toContain('at once');
});
