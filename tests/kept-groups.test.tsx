import { QueryClient } from '@tanstack/react-query';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { needsOf, routeAt } from '../src/app/App.tsx';
import { loadPage } from '../src/app/pageCode.ts';
import { answersOfGroup, isOfPages, isPageOfGroup } from '../src/offline/wanted.ts';
import type { AnswerSource } from '../src/pages/answers.ts';
import { allPaths } from '../src/view/pages.ts';
import { environmentIn, realAnswers } from './support/answers.ts';

let answers: Answers;
let source: AnswerSource;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
});

describe('a group that is kept', () => {
  it.each(['OIC', 'DCO', 'LDC'])('has every answer that its pages ask for first (%s)', async (id) => {
    const environment = await environmentIn('en', answers);
    const { catalog } = environment;
    const group = catalog.groups.find((own) => own.group === id);
    if (group === undefined) throw new Error(`expected ${id}`);
    const isKept = answersOfGroup(catalog, group);
    const isPage = isPageOfGroup(catalog, group);
    const asked = new Set<string>();
    const noted: AnswerSource = {
      ...source,
      published(path) {
        asked.add(path);
        return source.published(path);
      },
    };
    for (const path of allPaths(catalog).filter(isPage)) {
      const route = routeAt(`/en/${path}`, environment);
      await loadPage(route.page);
      const client = new QueryClient();
      await Promise.all(needsOf(route, environment, noted, `?group=${id}`).map((need) => need(client)));
      client.clear();
    }
    expect(asked.size).toBeGreaterThan(200);
    expect([...asked].filter((path) => !isKept(path) || !isOfPages(path))).toEqual([]);
  });

  it('holds none of the answers of others’ pages', async () => {
    const { catalog } = await environmentIn('en', answers);
    const asean = catalog.groups.find(({ group }) => group === 'ASEAN');
    if (asean === undefined) throw new Error('expected ASEAN');
    const isKept = answersOfGroup(catalog, asean);
    for (const path of [
      'economies/MAR',
      'past-values/MAR',
      'maps/DCO',
      'areas/skills/OIC',
      'newest/internet-users',
    ]) {
      expect(isKept(`answers/${path}.json`)).toBe(false);
    }
  });
});
