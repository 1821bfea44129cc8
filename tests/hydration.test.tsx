import { format } from 'node:util';
import { QueryClient } from '@tanstack/react-query';
import { JSDOM } from 'jsdom';
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { App, needsOf, routeAt } from '../src/app/App.tsx';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import type { AnswerSource } from '../src/pages/answers.ts';
import { environmentIn, realAnswers } from './support/answers.ts';

/** One page of each kind. */
const PATHS = [
  '',
  'areas/skills/',
  'indicators/account-ownership/',
  'economies/IDN/',
  'compare/',
  'explore/',
] as const;

const NO_ENGINE = { mayStartUnasked: false, open: () => Promise.reject(new Error('no engine here')) };

let answers: Answers;
let source: AnswerSource;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
});

/** The globals of a browser that React and the router look for. jsdom measures nothing: figures stay as prerendered. */
function openWindow(address: string, body: string): Element {
  const { window } = new JSDOM(`<body><div>${body}</div>`, { url: `http://localhost${address}` });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('window', window);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  for (const name of [
    'document',
    'navigator',
    'history',
    'location',
    'addEventListener',
    'removeEventListener',
  ] as const) {
    const own: unknown = window[name];
    vi.stubGlobal(name, typeof own === 'function' ? own.bind(window) : own);
  }
  const place = window.document.body.firstElementChild;
  if (place === null) throw new Error('expected a place for the page');
  return place;
}
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What React's development build says while it takes a prerendered page over: texts, attributes and elements that differ. */
async function complaints(
  language: Language,
  path: string,
  change: (html: string) => string = (html) => html,
): Promise<string[]> {
  const environment = await environmentIn(language, answers);
  const address = `/${language}/${path}`;
  const { html } = await prerender(environment, source, address);
  const client = new QueryClient();
  const needs = needsOf(routeAt(address, environment), environment, source, '');
  await Promise.all(needs.map((need) => need(client)));
  const said: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((...parts) => said.push(format(...parts)));
  vi.spyOn(console, 'warn').mockImplementation((...parts) => said.push(format(...parts)));
  const place = openWindow(address, change(html));
  // React looks for a browser when it is loaded.
  const { hydrateRoot } = await import('react-dom/client');
  const app = (
    <App
      environment={environment}
      client={client}
      source={source}
      engine={NO_ENGINE}
      draw={() => Promise.reject(new Error('no draws here'))}
      load={() => Promise.reject(new Error('no other page here'))}
    />
  );
  const root = await act(() =>
    hydrateRoot(place, app, { onRecoverableError: (error) => said.push(String(error)) }),
  );
  await act(() => root.unmount());
  client.clear();
  return said;
}

describe.each(LANGUAGES)('taking a prerendered page over in %s', (language) => {
  it.each(PATHS)('changes nothing of /%s', async (path) => {
    expect(await complaints(language, path)).toEqual([]);
  });
});

it('says so where a text differs, and where an attribute does', async () => {
  const text = await complaints('en', '', (html) => html.replace('</h1>', ' in short</h1>'));
  expect(text.join()).toMatch(/Hydration failed/);
  const attribute = await complaints('en', '', (html) => html.replace('class="lead"', 'class="led"'));
  expect(attribute.join()).toMatch(/hydrated but some attributes/);
});
