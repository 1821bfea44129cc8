import { within } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { findings } from '../src/answers/findings.ts';
import { CHANGE_YEARS, type PublishedChanges, type PublishedScores } from '../src/answers/published.ts';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES } from '../src/catalog/languages.ts';
import { groupOf } from '../src/catalog/members.ts';
import { findingSentence } from '../src/figures/scores/findingWords.ts';
import { scoresModel } from '../src/figures/scores/model.ts';
import { type AnswerSource, answerPaths } from '../src/pages/answers.ts';
import { environmentIn, realAnswers } from './support/answers.ts';

let answers: Answers;
let source: AnswerSource;
let scores: PublishedScores;
let changes: PublishedChanges;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
  const { scoreYear } = answers.catalogs.en;
  scores = await source.published(answerPaths.scores(scoreYear));
  changes = await source.published(answerPaths.changes(scoreYear - CHANGE_YEARS, scoreYear));
});

const GROUPS = ['OIC', 'DCO', 'ASEAN', 'ESCAP', 'LDC', 'WORLD'];

function findingsOf(group: string) {
  const { groups } = answers.catalogs.en;
  return findings({
    members: groups.find((own) => own.group === group)?.members ?? [],
    scores,
    changes,
    incomes: new Map(groups.filter(({ kind }) => kind === 'income').map((own) => [own.group, own.members])),
  });
}

describe('the findings of real groups', () => {
  it('are three, each of another kind', () => {
    for (const group of GROUPS) {
      const kinds = findingsOf(group).map(({ kind }) => kind);
      expect([group, new Set(kinds).size]).toEqual([group, 3]);
    }
  });

  it('quote the medians that the matrix shows, and no area stands better or worse', () => {
    for (const group of GROUPS.filter((own) => own !== 'WORLD')) {
      const standing = findingsOf(group).find(({ kind }) => kind === 'standing');
      if (standing?.kind !== 'standing') throw new Error(`${group} has no standing`);
      const { columns, groupMedians, worldMedians } = scoresModel(
        answers.catalogs.en,
        { scores, ranges: null, overallName: 'Overall' },
        { group },
      );
      const gaps = new Map(
        columns.map(({ column }, c) => [column, (groupMedians[c] ?? 0) - (worldMedians[c] ?? 0)]),
      );
      gaps.delete('overall');
      expect(gaps.get(standing.best.column)).toBe(Math.max(...gaps.values()));
      expect(gaps.get(standing.worst.column)).toBe(Math.min(...gaps.values()));
    }
  });

  it('name nobody whose score rests on too little', () => {
    for (const group of GROUPS) {
      for (const finding of findingsOf(group)) {
        if (!('economy' in finding)) continue;
        expect(scores.unnumbered?.overall).not.toContain(finding.economy);
      }
    }
  });

  it.each(LANGUAGES)('are whole sentences that name what they are about (%s)', async (language) => {
    const environment = await environmentIn(language, answers);
    for (const group of GROUPS) {
      for (const finding of findingsOf(group)) {
        const sentence = findingSentence(environment, groupOf(environment.catalog, group), finding);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|null/);
        if ('economy' in finding) {
          expect(sentence).toContain(environment.catalog.economies[finding.economy]);
        }
      }
    }
  });
});

describe.each(LANGUAGES)('the prerendered overview in %s', (language) => {
  async function overview() {
    const environment = await environmentIn(language, answers);
    const { html } = await prerender(environment, source, `/${language}/`);
    const { document } = new JSDOM(html).window;
    return { ...environment, html, document };
  }

  it('says what stands out before its first figure, with ways to see it', async () => {
    const { document, words, catalog } = await overview();
    const section = document.querySelector('.findings');
    if (section === null) throw new Error('no findings');
    const short = catalog.groups.find(({ group }) => group === 'OIC')?.short ?? '';
    expect(section.querySelector('h2')?.textContent).toBe(
      words.area.findings.heading(short, String(catalog.scoreYear)),
    );
    expect(section.querySelectorAll('li')).toHaveLength(3);
    for (const item of section.querySelectorAll('li')) expect(item.querySelector('a')).not.toBeNull();
    const figure = document.querySelector('figure');
    expect(figure && section.compareDocumentPosition(figure)).toBe(4);
  });

  it('maps every member once, each with its score in words and the way to its page', async () => {
    const { document, catalog } = await overview();
    expect(document.querySelectorAll('.chart-map')).toHaveLength(1);
    const figure = document.querySelector('.chart-map')?.closest('figure');
    if (!figure) throw new Error('no figure with a map');
    const marks = within(figure)
      .getAllByRole('link', { hidden: true })
      .filter((link) => link.getAttribute('href')?.includes('/economies/'));
    const members = catalog.groups.find(({ group }) => group === 'OIC')?.members ?? [];
    expect(marks.map((mark) => mark.getAttribute('href')).sort()).toEqual(
      members.map((economy) => `/${language}/economies/${economy}/`).sort(),
    );
    for (const mark of marks) expect(mark.getAttribute('aria-label')).toMatch(/\d/);
  });

  it('names the five that rose most and the three at the other end, and leads to every area', async () => {
    const { document, catalog } = await overview();
    const ranking = document.querySelector('#movers-688');
    expect(ranking?.querySelectorAll('a')).toHaveLength(8);
    for (const { area } of catalog.areas) {
      expect(document.querySelector(`.indicators a[href="/${language}/areas/${area}/"]`)).not.toBeNull();
    }
  });
});
