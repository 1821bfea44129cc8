import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { median } from 'd3-array';
import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import type { PublishedChanges, PublishedScores } from '../src/answers/published.ts';
import { drawRanges } from '../src/answers/rangeDraws.ts';
import { changeFrom } from '../src/answers/years.ts';
import { prerender } from '../src/app/prerender.tsx';
import { directionOf, LANGUAGES, type Language } from '../src/catalog/languages.ts';
import { type AnswerSource, answerPaths } from '../src/pages/answers.ts';
import { economyBrief } from '../src/pages/brief/compose.ts';
import { methodNote } from '../src/pages/note/compose.ts';
import { tablesZip } from '../src/pages/paper/tables.ts';
import type { Block, Paper } from '../src/pages/paper/types.ts';
import { wordFile } from '../src/pages/paper/word.ts';
import { paperWords } from '../src/pages/paper/words.ts';
import { groupReport } from '../src/pages/report/compose.ts';
import { OVERALL } from '../src/scoring/overall.ts';
import { withGroup } from '../src/ui/ownGround.ts';
import { CHAPTERS, type ReportView } from '../src/view/report.ts';
import { environmentIn, realAnswers } from './support/answers.ts';
import { once } from './support/once.ts';
import { pairs } from './support/sample.ts';

const read = (table: string) => csvParse(readFileSync(`data/${table}.csv`, 'utf8'));
const membersOf = (group: string) =>
  read('memberships').flatMap((row) =>
    row.group === group && row.status === 'member' ? [row.economy ?? ''] : [],
  );

let answers: Answers;
let source: AnswerSource;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
});

const place = async (language: Language) => ({
  ...(await environmentIn(language, answers)),
  published: source.published,
});

const report = once(
  async (language: Language, group: string): Promise<Paper> =>
    groupReport(await place(language), source, group, {}),
);

const written = async (view: Partial<ReportView>, group = 'OIC') =>
  groupReport(await place('en'), source, group, view);

/** All that a block says. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'figure': {
      const { title, measure, summary, notes } = block.figure;
      return [title, measure, summary, ...notes];
    }
    case 'table': {
      const { caption, columns, rows } = block.table;
      return [
        caption,
        ...columns.map(({ head }) => head),
        ...rows.flatMap(({ cells }) => cells.flatMap(({ text, note = '' }) => [text, note])),
      ];
    }
    case 'list':
      return [...block.items];
    default:
      return [block.text];
  }
}

const allTexts = ({ title, subtitle, about, chapters }: Paper) => [
  title,
  subtitle,
  ...about,
  ...chapters.flatMap((chapter) => [chapter.title, ...chapter.blocks.flatMap(textsOf)]),
];

const tableIn = (paper: Paper, chapter: string, at = 0) => {
  const blocks = paper.chapters.find(({ id }) => id === chapter)?.blocks ?? [];
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const found = tables[at];
  if (found === undefined) throw new Error(`expected a table in ${chapter}`);
  return found;
};

const scoresNow = () => source.published<PublishedScores>(answerPaths.scores(answers.catalogs.en.scoreYear));

describe.each(LANGUAGES)('the report in %s', (language) => {
  it('has every chapter once, in order, and nothing that is not a word or a number', async () => {
    const paper = await report(language, 'OIC');
    const ids = paper.chapters.map(({ id }) => id);
    expect(ids).toEqual(CHAPTERS.filter((chapter) => ids.includes(chapter)));
    expect(ids.length).toBeGreaterThanOrEqual(CHAPTERS.length - 1);
    for (const text of allTexts(paper)) expect(text).not.toMatch(/undefined|NaN|null|\[object|\{|\}/);
  });

  it('is in the language, but for proper names', async () => {
    const other = await report(language === 'en' ? 'fr' : 'en', 'OIC');
    const [own, theirs] = [await report(language, 'OIC'), other].map((paper) =>
      paper.chapters.flatMap(({ blocks }) =>
        blocks.flatMap((block) => ('text' in block && block.text.length > 40 ? [block.text] : [])),
      ),
    );
    expect(own?.filter((text) => theirs?.includes(text))).toEqual([]);
  });
});

it('counts who rose and who fell as the published changes say it', async () => {
  const catalog = answers.catalogs.en;
  const from = changeFrom(catalog, catalog.scoreYear) ?? 0;
  const changes = await source.published<PublishedChanges>(answerPaths.changes(from, catalog.scoreYear));
  const at = changes.columns.indexOf(OVERALL);
  const own = membersOf('OIC').map((economy) => changes.changes[economy]?.[at] ?? null);
  const intervals = own.flatMap((change) => (change?.length === 5 ? [[change[2], change[3]] as const] : []));
  const expected = [
    intervals.filter(([low]) => low > 0).length,
    intervals.filter(([, high]) => high < 0).length,
    intervals.filter(([low, high]) => low <= 0 && high >= 0).length,
    own.length - intervals.length,
  ];
  const [overall] = tableIn(await report('en', 'OIC'), 'progress').rows;
  expect(overall?.cells.slice(1).map(({ text }) => Number(text))).toEqual(expected);
});

it('gives the medians of classes within as their members’ scores make them', async () => {
  const scores = await scoresNow();
  const at = scores.columns.indexOf(OVERALL);
  const { rows } = tableIn(await report('en', 'OIC'), 'within');
  expect(rows.map(({ id }) => id)).toContain('LDC');
  for (const { id, cells } of rows) {
    const both = membersOf('OIC').filter((economy) => membersOf(id).includes(economy));
    const scored = both.flatMap((economy) => scores.scores[economy]?.[at] ?? []);
    const [, n, , middle] = cells.map(({ text }) => text);
    expect(Number(n)).toBe(both.length);
    expect(Number(middle)).toBeCloseTo(median(scored) ?? Number.NaN, 0);
  }
});

it('lists every member with its scores in the annex, and both ends of them in the chapter', async () => {
  const paper = await report('en', 'OIC');
  const annex = tableIn(paper, 'annex').rows.map(({ id }) => id);
  expect(annex).toEqual(expect.arrayContaining(membersOf('OIC')));
  const ends = tableIn(paper, 'standing').rows.map(({ id }) => id);
  const scored = annex.filter((id) => membersOf('OIC').includes(id));
  expect(ends.slice(0, 8)).toEqual(scored.slice(0, 8));
});

describe('what is chosen', () => {
  it('leaves out chapters and areas', async () => {
    const paper = await written({ chapters: ['summary', 'areas'], areas: ['skills'] });
    expect(paper.chapters.map(({ id }) => id)).toEqual(['summary', 'areas']);
    const headings = paper.chapters[1]?.blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(headings).toEqual([answers.catalogs.en.areas.find(({ area }) => area === 'skills')?.name]);
  });

  it('says that a framework is unknown, and writes the rest', async () => {
    const paper = await written({ lens: '<b>nobody</b>' });
    const notes = allTexts(paper).filter((text) => text.includes('nobody'));
    expect(notes).toEqual([paperWords('en').report.unknownLens('<b>nobody</b>')]);
    expect(paper.chapters.length).toBe((await report('en', 'OIC')).chapters.length);
  });

  it('shows the members through a framework’s pillars', async () => {
    const own = tableIn(await written({ lens: 'den', chapters: ['standing'] }), 'standing', 1);
    expect(own.rows.map(({ id }) => id)).toEqual(expect.arrayContaining(membersOf('OIC')));
  });

  it('says so where no change is stated since the year asked for', async () => {
    const { years } = answers.catalogs.en;
    const paper = await written({ since: years[0], chapters: ['progress'] });
    const from = String(changeFrom(answers.catalogs.en, answers.catalogs.en.scoreYear) ?? 0);
    expect(allTexts(paper)).toContain(paperWords('en').report.noSince(String(years[0]), from));
  });
});

describe.each(LANGUAGES)('the brief in %s', (language) => {
  it('has its standing and says how sure that is, and no broken word', async () => {
    const environment = await place(language);
    const briefs = pairs(Object.keys(answers.catalogs.en.economies), LANGUAGES);
    for (const [economy] of briefs.filter(([, own]) => own === language)) {
      const paper = await economyBrief(environment, source, economy);
      expect(paper.chapters.map(({ id }) => id)).toEqual(expect.arrayContaining(['standing', 'sure']));
      for (const text of allTexts(paper)) expect(text).not.toMatch(/undefined|NaN|null|\[object|\{|\}/);
    }
  });
});

it('the note on the method says the numbers that the catalog has', async () => {
  const { economies, indicators, sources } = answers.catalogs.en;
  const [first] = methodNote(await place('en')).chapters.flatMap(({ blocks }) => blocks.flatMap(textsOf));
  for (const n of [Object.keys(economies).length, indicators.length, sources.length])
    expect(first).toContain(String(n));
});

describe.each(LANGUAGES)('as a Word file in %s', (language) => {
  const file = once(async (of: Language) => {
    const environment = await place(of);
    const paper = await report(of, 'ASEAN');
    const picture = new Uint8Array(
      await sharp({ create: { width: 640, height: 300, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
    );
    const blob = await wordFile({
      environment,
      paper,
      address: 'https://example.org/',
      draw: async () => ({ data: picture, width: 640, height: 300 }),
      onDrawn: () => undefined,
    });
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const xml = (name: string) =>
      new JSDOM(strFromU8(files[name] ?? new Uint8Array()), { contentType: 'text/xml' }).window.document;
    return {
      paper,
      document: xml('word/document.xml'),
      styles: xml('word/styles.xml'),
      core: xml('docProps/core.xml'),
    };
  });
  const all = (of: Document, name: string) => [...of.getElementsByTagName(name)];
  const paragraphsOf = (of: Document, style: string) =>
    all(of, 'w:p')
      .filter((each) => all(each as unknown as Document, 'w:pStyle')[0]?.getAttribute('w:val') === style)
      .map((each) => each.textContent ?? '');

  it('has its chapters as headings, its tables with repeated heads, its figures with alternative text', async () => {
    const { paper, document } = await file(language);
    expect(paragraphsOf(document, 'Heading1')).toEqual(paper.chapters.map(({ title }) => title));
    const blocks = paper.chapters.flatMap((chapter) => chapter.blocks);
    const tables = blocks.filter(({ kind }) => kind === 'table');
    const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
    expect(all(document, 'w:tbl').length).toBe(tables.length);
    expect(all(document, 'w:tblHeader').length).toBe(tables.length);
    const described = all(document, 'wp:docPr').map((own) => own.getAttribute('descr') ?? '');
    expect(described.length).toBe(figures.length);
    for (const words of described) expect(words.length).toBeGreaterThan(20);
  });

  it('says its language, its direction and what it is called', async () => {
    const { paper, document, styles, core } = await file(language);
    const isRtl = directionOf(language) === 'rtl';
    const language_ = all(styles, 'w:lang')[0];
    expect(language_?.getAttribute(isRtl ? 'w:bidi' : 'w:val')?.slice(0, 2)).toBe(language);
    const body = all(document, 'w:p').filter((own) => own.textContent !== '');
    const turned = body.filter((own) =>
      all(own as unknown as Document, 'w:bidi').some((mark) => mark.getAttribute('w:val') !== 'false'),
    ).length;
    if (isRtl) expect(turned).toBeGreaterThan(body.length / 2);
    else expect(turned).toBe(0);
    const tables = all(document, 'w:bidiVisual').filter(
      (mark) => !/^(false|off)$/.test(mark.getAttribute('w:val') ?? ''),
    );
    expect(tables.length > 0).toBe(isRtl);
    expect(all(core, 'dc:title')[0]?.textContent).toBe(paper.title);
    expect(document.documentElement.textContent).not.toMatch(/[\u2066-\u2069]/);
  });
});

it('gives its tables as CSV, one a table, each row with the terms of its sources', async () => {
  const environment = await place('en');
  const paper = await report('en', 'ASEAN');
  const blob = tablesZip(environment, paper, 'https://example.org/');
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const tables = paper.chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'));
  const csv = Object.keys(files).filter((name) => name.endsWith('.csv'));
  expect(csv.length).toBe(tables.length);
  const terms = new Set(read('sources').map(({ redistribution }) => redistribution));
  for (const name of csv) {
    const rows = csvParse(strFromU8(files[name] ?? new Uint8Array()));
    expect(rows.length, name).toBeGreaterThan(0);
    for (const row of rows) expect(terms, name).toContain(row.redistribution);
  }
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain(paper.title);
});

describe('a group of the reader’s own', () => {
  const ofOwn = async (asked: string) => {
    const { environment, source: own } = withGroup(
      {
        environment: await environmentIn('en', answers),
        source,
        draw: async ({ panel, indicators, group, draws, seed }) => {
          const drawing = drawRanges(panel, indicators, [group], { draws, seed });
          drawing.advance(draws);
          return drawing.rangesOf(group.id);
        },
      },
      `?group=${asked}`,
    );
    return groupReport(environment, own, 'ASEAN', { group: asked });
  };

  it('of one member has a report', async () => {
    const paper = await ofOwn('SEN');
    expect(tableIn(paper, 'annex').rows.map(({ id }) => id)).toEqual(['SEN']);
    for (const text of allTexts(paper)) expect(text).not.toMatch(/undefined|NaN|null|\[object|\{|\}/);
  });

  it('without a score says so, and goes on', async () => {
    const { scores } = await scoresNow();
    const without = Object.keys(answers.catalogs.en.economies).filter(
      (economy) => scores[economy]?.every((score) => score === null) ?? true,
    );
    const paper = await ofOwn(without.slice(0, 2).join());
    expect(paper.about[0]).toMatch(/no member/i);
    for (const text of allTexts(paper)) expect(text).not.toMatch(/undefined|NaN|null|\[object|\{|\}/);
  });

  it('of two hundred has a report', async () => {
    const many = Object.keys(answers.catalogs.en.economies).slice(0, 200);
    expect(tableIn(await ofOwn(many.join()), 'annex').rows.length).toBe(200);
  });
});

it('is on the page as it is written', async () => {
  const environment = await environmentIn('en', answers);
  const { html } = await prerender(environment, source, '/en/groups/ASEAN/report/');
  const { document } = new JSDOM(html).window;
  const paper = await report('en', 'ASEAN');
  const titles = [...document.querySelectorAll('.chapter > h2')].map(({ textContent }) => textContent);
  expect(titles).toEqual(paper.chapters.map(({ title }) => title));
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
