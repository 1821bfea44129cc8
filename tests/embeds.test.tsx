import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { prerenderEmbed } from '../src/app/embed/prerender.tsx';
import { LANGUAGES, type Language } from '../src/catalog/types.ts';
import type { AnswerSource } from '../src/pages/answers.ts';
import { KINDS, type Kind } from '../src/pages/embed/refs.ts';
import { environmentIn, realAnswers } from './support/answers.ts';

let answers: Answers;
let source: AnswerSource;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
});

async function embed(language: Language, kind: Kind, of: string) {
  const environment = await environmentIn(language, answers);
  const drawn = await prerenderEmbed(environment, source, { kind, of });
  const { document } = new JSDOM(drawn.html).window;
  return { ...drawn, ...environment, document };
}

describe.each(LANGUAGES)('the figures to embed in %s', (language) => {
  it.each(KINDS)('say finding, measure, source, licence and data version: %s', async (kind) => {
    const { document, catalog, title } = await embed(language, kind, 'internet-users');
    const link = document.querySelector('h1 a');
    expect(title).toContain(link?.textContent);
    expect(link?.getAttribute('href')).toBe(`/${language}/indicators/internet-users/`);
    expect(document.querySelector('.measure')?.textContent).not.toBe('');
    expect(document.querySelector('.source')?.textContent).toContain('CC-BY-NC-SA-3.0-IGO');
    expect(document.querySelector('.foot')?.textContent).toContain(catalog.version);
    expect(document.querySelector('.summary')?.textContent).not.toBe('');
  });

  it.each(KINDS)('hold one drawing a width, and neither style attribute nor script: %s', async (kind) => {
    const { document, html } = await embed(language, kind, 'internet-users');
    expect(
      [...document.querySelectorAll('.drawing > .at')].map((own) => own.querySelectorAll('svg').length),
    ).toEqual([1, 1, 1]);
    expect(html).not.toMatch(/\sstyle=|<script/);
  });

  it('whose data are published no more say what they were, and until when', async () => {
    const environment = await environmentIn(language, answers);
    const of = { kind: 'trend', of: 'internet-users' } as const;
    const { html } = await prerenderEmbed(environment, source, of, true);
    const { document } = new JSDOM(html).window;
    const { words, catalog } = environment;
    expect(document.querySelector('.notice')?.textContent).toBe(words.share.vanished(catalog.version));
    expect(document.querySelector('h1 a')?.getAttribute('href')).toBe(`/${language}/`);
    expect(document.querySelectorAll('.drawing svg')).toHaveLength(3);
  });

  it('know of their indicator, its unit and its sources, and of no other', async () => {
    const { meta } = await embed(language, 'ranking', 'internet-users');
    expect(meta.names.indicators.map(({ indicator }) => indicator)).toEqual(['internet-users']);
    expect(meta.names.units).toHaveLength(1);
    expect(meta.names.sources.map(({ source: own }) => own)).toContain('itu-datahub-2026');
    expect(meta.names.sources.length).toBeLessThan(6);
  });
});
