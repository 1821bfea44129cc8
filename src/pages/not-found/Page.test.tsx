import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { within } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Router } from 'wouter';
import { publishNames } from '../../../scripts/build/names.ts';
import { tables } from '../../../tests/support/tables.ts';
import { NAMES_PATH } from '../../answers/names.ts';
import { localise } from '../../catalog/catalog.ts';
import { LANGUAGES, type Language } from '../../catalog/languages.ts';
import { EnvironmentProvider } from '../../ui/environment.tsx';
import { nameSearchQuery } from '../../ui/search/useNameSearch.ts';
import { loadWords } from '../../words/load.ts';
import { numbers } from '../../words/numbers.ts';
import type { UnknownThing } from '../../words/unknown/types.ts';
import { NotFound } from './Page.tsx';

const names = publishNames(tables);
/** As JSON gives it back. */
const answerOf = async <T,>(answer: unknown): Promise<T> => JSON.parse(JSON.stringify(answer));
const years = { firstYear: 2000, lastYear: 2024, defaultYear: 2024 };

async function shown(language: Language, what: UnknownThing, asked: string, path = '') {
  const words = await loadWords(language);
  const titles: string[] = [];
  const environment = {
    catalog: localise(tables, language, {
      version: '0123456789ab',
      indicatorYears: new Map(tables.indicators.map(({ indicator }) => [indicator, years])),
      segmented: new Map<string, readonly string[]>(),
      scoreYears: [2024],
      method: 2,
      areaYears: {},
      changeYears: {},
      scoreYear: 2024,
    }),
    words,
    numbers: numbers(language),
    base: '/base/',
    published: <T,>(path: string) =>
      path === NAMES_PATH ? answerOf<T>(names) : Promise.reject(new Error(`${path} is not published`)),
    onHead: ({ title }: { title: string }) => titles.push(title),
  };
  const client = new QueryClient();
  if (what !== 'language' && what !== 'page')
    await client.prefetchQuery(nameSearchQuery(environment, [what]));
  const html = renderToStaticMarkup(
    <Router ssrPath={`/base/${language}/x/`} ssrSearch="group=DCO&year=2020">
      <QueryClientProvider client={client}>
        <EnvironmentProvider value={environment}>
          <NotFound what={what} asked={asked} path={path} />
        </EnvironmentProvider>
      </QueryClientProvider>
    </Router>,
  );
  const { document } = new JSDOM(html).window;
  const main = document.querySelector('main');
  if (main === null) throw new Error('expected a main');
  return { ...environment, view: within(main), header: within(document.body), title: titles.at(-1) };
}

it.each(LANGUAGES)(
  'says in %s what is not there, in the title too, and suggests the nearest names',
  async (language) => {
    const { view, title, catalog } = await shown(language, 'economy', 'TUX');
    const heading = view.getByRole('heading', { level: 1 }).textContent ?? '';
    expect(heading).toContain('404');
    expect(heading).toContain('TUX');
    expect(title?.startsWith(heading)).toBe(true);
    const link = view.getByRole('link', { name: catalog.economies.TUR ?? '' });
    expect(link.getAttribute('href')).toBe(`/base/${language}/economies/TUR/?group=DCO&year=2020`);
  },
);

it('suggests indicators and areas by their codes and names', async () => {
  const indicator = await shown('en', 'indicator', 'internet-user');
  expect(indicator.view.getAllByRole('link')[0]?.getAttribute('href')).toContain(
    '/indicators/internet-users/',
  );
  const area = await shown('fr', 'area', 'connectivite');
  expect(area.view.getAllByRole('link')[0]?.getAttribute('href')).toContain('/areas/connectivity/');
});

it('suggests nothing where nobody can have meant anything, and leads to the pages that are there', async () => {
  const { view, words } = await shown('en', 'economy', 'qqqqqqqqqq');
  expect(view.queryByText(words.unknown.suggestions)).toBeNull();
  expect(view.getByRole('link', { name: words.nav.overview }).getAttribute('href')).toBe(
    '/base/en/?group=DCO&year=2020',
  );
});

it('leads from an unknown language to the same page in each of ours', async () => {
  const { view, header } = await shown('en', 'language', 'de', 'economies/TUR/');
  const addresses = LANGUAGES.map((language) => `/base/${language}/economies/TUR/?group=DCO&year=2020`);
  for (const scope of [view, header]) {
    const links = scope.getAllByRole('link').map((link) => link.getAttribute('href'));
    for (const address of addresses) expect(links).toContain(address);
  }
});

it('links no language to a page that is in none', async () => {
  const { header } = await shown('en', 'economy', 'TUX');
  const links = header.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((address) => /404|TUX/.test(address))).toEqual([]);
});
