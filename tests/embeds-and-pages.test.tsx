import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import type { AnswerSource } from '../src/answers/paths.ts';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import { prerenderFrame } from '../src/embed/prerender.tsx';
import { KINDS, type Kind, kinds } from '../src/figures/kinds.ts';
import { type FigureRef, figureId } from '../src/figures/ref.ts';
import { datedGroups } from '../src/words/groups.ts';
import { environmentIn, realAnswers } from './support/answers.ts';
import { once } from './support/once.ts';
import { turn } from './support/sample.ts';

let answers: Answers;
let source: AnswerSource;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
});

/** The example of a kind, and two more of it: the first and one out of the middle of all. */
function subjects(kind: Kind): string[] {
  const { subjects: of, example } = kinds[kind];
  const all = of(answers.catalogs.en, (path) => answers.files.has(path));
  return [...new Set([example.of, all[0], all[Math.floor(all.length / 2)]])].filter(
    (each) => each !== undefined,
  );
}

const textOf = (of: Element | null | undefined) => of?.textContent?.trim() ?? null;
const textsOf = (of: Iterable<Element>) => [...of].map(textOf);

/** What a figure of a document says, page or frame; the document has one of that id. */
function said(figure: Element | null, title: string) {
  if (figure === null) throw new Error('the figure is not there');
  const [description] = figure.querySelectorAll('svg > desc');
  return {
    title: textOf(figure.querySelector(title)),
    measure: textOf(figure.querySelector('.measure')),
    notes: textsOf(figure.querySelectorAll('.notes > li')),
    /** of the drawing; of the first where there are several, null where there is none */
    summary: textOf(description),
    key: textsOf(figure.querySelectorAll('.legend li')),
  };
}

/** The body of a prerendered page, which holds several figures. */
const pageAt = once(async (language: Language, path: string): Promise<HTMLElement> => {
  const environment = await environmentIn(language, answers);
  const { html } = await prerender(environment, source, `/${language}/${path}`);
  return new JSDOM(html).window.document.body;
});

/** What the page that holds a figure says of it, and what the frame says. */
async function both(language: Language, ref: FigureRef) {
  const environment = await environmentIn(language, answers);
  const frame = await prerenderFrame(environment, source, ref);
  const body = await pageAt(language, frame.figure.page);
  const inFrame = new JSDOM(frame.html).window.document;
  const link = [...body.querySelectorAll('figure .menu a')].find((each) =>
    each.getAttribute('href')?.endsWith(`/embed/${figureId(ref)}/`),
  );
  const inPage = link?.closest('figure') ?? null;
  return { figure: frame.figure, words: environment.words, inFrame, inPage, pageText: body.textContent };
}

describe.each(LANGUAGES)('page and frame, in %s,', (language) => {
  // Pages of another language are not asked for again.
  afterAll(() => pageAt.forget());

  it.each(KINDS.map(([kind]) => kind))('say the same of a figure: %s', async (kind) => {
    for (const of of turn(subjects(kind), LANGUAGES.indexOf(language))) {
      const { figure, words, inFrame, inPage, pageText } = await both(language, { kind, of });
      if (figure.drawing === null && inPage === null) {
        // Where there is nothing to show, a page says so in a text of its own.
        expect(pageText).toContain(figure.title);
        expect(pageText).toContain(figure.summary);
        continue;
      }
      const [page, frame] = [said(inPage, 'h2'), said(inFrame.querySelector('figure'), 'h1')];
      const only = page.notes.filter((note) => !frame.notes.includes(note));
      // Beside the figure's notes a page may have one of its own, on what it alone offers.
      expect(only.length, of).toBeLessThanOrEqual(1);
      const dates = datedGroups(words, figure.groups);
      expect({ ...page, notes: [...page.notes.filter((note) => !only.includes(note)), ...dates] }).toEqual(
        frame,
      );
      expect(frame.notes).toEqual([...figure.notes, ...dates]);
      // A page says the dates once for all of its figures.
      for (const date of dates) expect(pageText).toContain(date);
      const links = [...(inPage?.querySelectorAll('.source a') ?? [])].map((link) =>
        link.getAttribute('href'),
      );
      const sources = figure.sources ?? [];
      expect(links).toEqual(sources.map(({ url }) => url));
      expect(textOf(inFrame.querySelector('.source'))).toContain(
        sources.length > 3 ? words.figure.dataSets(sources.length) : (sources[0]?.title ?? 'a source'),
      );
    }
  });
});
