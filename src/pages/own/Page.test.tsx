// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { publishNames } from '../../../scripts/build/names.ts';
import { environments } from '../../../tests/support/catalogs.ts';
import { NAMES_PATH, type PublishedNames } from '../../answers/names.ts';
import type { PublishedPanel } from '../../answers/published.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { LANGUAGES, type Language } from '../../catalog/languages.ts';
import { readTables } from '../../catalog/read.ts';
import { ownFile } from '../../own/session.ts';
import { EnvironmentProvider } from '../../ui/environment.tsx';
import type { Environment } from '../../words/environment.ts';
import { answerPaths } from '../answers.ts';
import { forget } from './model.ts';
import { Page } from './Page.tsx';

configure({ asyncUtilTimeout: 30_000 });

let known: Readonly<Record<Language, Environment<Catalog>>>;
let names: PublishedNames;
let panel: PublishedPanel;
const asked: string[] = [];

beforeAll(async () => {
  known = await environments();
  names = publishNames(readTables((table) => readFileSync(`data/${table}.csv`, 'utf8')));
  const { indicators, groups, scoreYear } = known.en.catalog;
  const weighted = indicators.filter(({ weight }) => weight > 0);
  const members = groups[0]?.members ?? [];
  panel = {
    year: scoreYear,
    indicators: weighted.map(({ indicator }) => indicator),
    values: Object.fromEntries(
      members.map((economy, m) => [
        economy,
        weighted.map(({ indicator, goalposts: [low, high] }) =>
          // Senegal lacks one value that others have.
          economy === 'SEN' && indicator === 'internet-users'
            ? null
            : low + ((high - low) * (m + 1)) / (members.length + 1),
        ),
      ]),
    ),
  };
});
beforeEach(() => {
  asked.length = 0;
});
afterEach(async () => {
  cleanup();
  await forget();
});

async function published<T>(path: string): Promise<T> {
  asked.push(path);
  const { scoreYear } = known.en.catalog;
  const answers: Readonly<Record<string, unknown>> = {
    [NAMES_PATH]: names,
    [answerPaths.panel(scoreYear)]: panel,
    [answerPaths.scores(scoreYear)]: { year: scoreYear },
  };
  if (!(path in answers)) throw new Error(`${path} is not published`);
  return answers[path] as T;
}

async function open(language: Language = 'en') {
  history.replaceState(null, '', `/${language}/explore/own/`);
  const source = { published, askSeries: () => Promise.reject(new Error('no engine')) };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <EnvironmentProvider value={{ ...known[language], published }}>
        <Page source={source} />
      </EnvironmentProvider>
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
}

const fileOf = (name: string) =>
  new File([new Uint8Array(readFileSync(`tests/own-files/${name}`))], name, { type: 'text/csv' });
const drop = (name: string) => userEvent.upload(screen.getByLabelText('Choose a file'), fileOf(name));

it('reads a file, lays it beside the official values, scores it and forgets it, and asks the network for nothing', async () => {
  await open();
  await vi.waitFor(() => expect(asked).toContain(NAMES_PATH));
  const before = asked.length;
  await drop('fr-semicolon-wide.csv');
  expect(await screen.findByText('7 values of 3 economies read; 2 cells without a value.')).toBeVisible();
  expect(screen.getByText('Left out as totals and groups: Total UEMOA.')).toBeVisible();
  expect(ownFile()?.rows).toHaveLength(7);
  const change = within(screen.getByRole('region', { name: 'What a value would change' }));
  await userEvent.selectOptions(change.getByLabelText('Economy'), 'SEN');
  const lacking = within(change.getByLabelText('Indicator')).getByRole('option', {
    name: /\(no official value\)/,
  });
  await userEvent.selectOptions(change.getByLabelText('Indicator'), lacking);
  expect(change.getByLabelText('Your value (%)')).toHaveValue('62.3');
  expect(change.getByText('Of your file: 62.3 (2024).')).toBeVisible();
  const rows = change.getAllByRole('row').map((row) => row.textContent);
  await userEvent.clear(change.getByLabelText('Your value (%)'));
  await userEvent.type(change.getByLabelText('Your value (%)'), '100');
  expect(change.getAllByRole('row').map((row) => row.textContent)).not.toEqual(rows);
  expect(change.getByText(/^Made with values of your own/)).toBeVisible();
  expect(location.search + location.hash).toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'Forget the file' }));
  expect(await screen.findByText('The file is forgotten.')).toBeVisible();
  expect(ownFile()).toBeNull();
  expect(asked).toHaveLength(before);
});

it('lets the reader say who an unknown name is, and which of two values counts', async () => {
  await open();
  await drop('duplicates-and-codes.csv');
  await screen.findByText('2 values of 1 economy read; 0 cells without a value.');
  await userEvent.selectOptions(screen.getByLabelText('“MRC” (line 4)'), 'MRT');
  await userEvent.selectOptions(screen.getByLabelText('Morocco, 2024'), '92 (line 3)');
  expect(ownFile()?.rows.map(({ economy, value }) => `${economy} ${value}`)).toEqual([
    ...['MAR 92', 'MRT 5', 'MAR 90.7', 'MAR 88.1'],
  ]);
});

it('asks for the year that a file does not say', async () => {
  await open();
  await drop('names-that-are-near.csv');
  expect(await screen.findByText('Which year are the values of?')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Year of all values'), '2024');
  expect(await screen.findByText('11 values of 11 economies read; 0 cells without a value.')).toBeVisible();
});

it('names what is broken by line and column, and what cannot be read at all', async () => {
  await open();
  await drop('hostile.csv');
  expect(
    await screen.findByText('Line 4, column 3 (value): “1e309”; expected a number that is not endless.'),
  ).toBeVisible();
  await drop('empty.csv');
  expect(await screen.findByRole('alert')).toHaveTextContent('The file is empty.');
});

it.each(LANGUAGES.filter((language) => language !== 'en'))('says all of it in %s', async (language) => {
  await open(language);
  const [input] = document.querySelectorAll<HTMLInputElement>('input[type=file]');
  if (input === undefined) throw new Error('expected a field for a file');
  await userEvent.upload(input, fileOf('hostile.csv'));
  await vi.waitFor(() => expect(document.querySelectorAll('.own h3')).toHaveLength(1));
  expect(document.querySelector('.own')?.textContent).not.toMatch(/undefined|\bline\b|\bvalue of\b/);
});
