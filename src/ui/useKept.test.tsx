import { JSDOM } from 'jsdom';
import { act, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KEPT, useKept } from './useKept.ts';

const drawn = vi.fn((text: string): ReactNode => <b>{text}</b>);

function Place({ text }: { text: string }) {
  const kept = useKept(text);
  return <p {...(kept ? KEPT : { children: drawn(text) })} />;
}

const prerendered = renderToString(<Place text="first" />);

beforeEach(() => {
  drawn.mockClear();
  const { window } = new JSDOM(`<body><div>${prerendered}</div>`);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('navigator', window.navigator);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function place(): Element {
  const found = document.body.firstElementChild;
  if (found === null) throw new Error('expected a place');
  return found;
}

it('leaves what was prerendered, the same elements, until it is another', async () => {
  const complaint = vi.spyOn(console, 'error');
  const { hydrateRoot } = await import('react-dom/client');
  const before = place().querySelector('b');
  const root = await act(() => hydrateRoot(place(), <Place text="first" />));
  expect(drawn).not.toHaveBeenCalled();
  expect(place().querySelector('b')).toBe(before);
  await act(() => root.render(<Place text="second" />));
  expect(place().innerHTML).toBe('<p><b>second</b></p>');
  await act(() => root.render(<Place text="first" />));
  expect(place().innerHTML).toBe('<p><b>first</b></p>');
  expect(complaint).not.toHaveBeenCalled();
  await act(() => root.unmount());
});

it('draws at once what was not prerendered', async () => {
  const { createRoot } = await import('react-dom/client');
  place().replaceChildren();
  const root = createRoot(place());
  await act(() => root.render(<Place text="first" />));
  expect(place().innerHTML).toBe('<p><b>first</b></p>');
  await act(() => root.unmount());
});
