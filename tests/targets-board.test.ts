import { readFileSync } from 'node:fs';
import { median } from 'd3-array';
import { csvParse } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import type { PublishedSeries } from '../src/answers/published.ts';
import { unpackSeries } from '../src/answers/published.ts';
import type { Series } from '../src/answers/standing.ts';
import { type PublishedTargets, TARGETS_PATH, type TargetOnBoard } from '../src/answers/targetsBoard.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { LANGUAGES, type Language } from '../src/catalog/languages.ts';
import {
  memberTargetsTable,
  type TargetsModel,
  targetsModel,
  targetsTable,
  targetsTitle,
} from '../src/figures/group/targets.ts';
import type { AnswerSource } from '../src/pages/answers.ts';
import { answerPaths } from '../src/pages/answers.ts';
import { ar } from '../src/words/group/targets/ar.ts';
import { en } from '../src/words/group/targets/en.ts';
import { fr } from '../src/words/group/targets/fr.ts';
import type { TargetsWords } from '../src/words/group/targets/types.ts';
import { environmentIn, realAnswers } from './support/answers.ts';
import { members, tables } from './support/tables.ts';

/** The board of targets, against the lines of the CSV files. */

const WORDS: Readonly<Record<Language, TargetsWords>> = { en, fr, ar };

interface Line {
  readonly year: number;
  readonly value: number;
  readonly flag: string;
  readonly source: string;
}

let answers: Answers;
let catalog: Catalog;
let targets: PublishedTargets;
const known = new Map<string, Series>();
const lines = new Map<string, Line[]>();

beforeAll(async () => {
  let source: AnswerSource;
  ({ answers, source } = await realAnswers());
  catalog = answers.catalogs.en;
  targets = await source.published<PublishedTargets>(TARGETS_PATH);
  const wanted = new Set([...targets.all.map(({ indicator }) => indicator), 'population']);
  for (const id of wanted) {
    known.set(id, unpackSeries(await source.published<PublishedSeries>(answerPaths.series(id))));
  }
  const areas = new Set(tables.indicators.filter((own) => wanted.has(own.indicator)).map((own) => own.area));
  for (const area of areas) {
    for (const row of csvParse(readFileSync(`data/observations/${area}.csv`, 'utf8'))) {
      if (row.segment !== 'total' || !wanted.has(row.indicator ?? '')) continue;
      const key = `${row.indicator} ${row.economy}`;
      const { flag = '', source: from = '' } = row;
      const line = { year: Number(row.year), value: Number(row.value), flag, source: from };
      lines.set(
        key,
        [...(lines.get(key) ?? []), line].sort((a, b) => a.year - b.year),
      );
    }
  }
});

function modelOf(id: string): TargetsModel {
  const group = catalog.groups.find((own) => own.group === id);
  if (group === undefined) throw new Error(`expected a group ${id}`);
  const seriesOf = (indicator: string) => known.get(indicator) ?? new Map();
  return targetsModel(catalog, targets, group, { seriesOf, populations: seriesOf('population') });
}

function onBoard(id: string, target: string): TargetOnBoard {
  const found = modelOf(id).board.find((own) => own.target.target === target);
  if (found === undefined) throw new Error(`expected a target ${target} of ${id}`);
  return found;
}

/** What the lines of an economy say beside a target: a second computation, of the file alone. */
function byHand(indicator: string, economy: string, target: { value: number; year: number }) {
  const row = tables.indicators.find((own) => own.indicator === indicator);
  const about = catalog.indicators.find((own) => own.indicator === indicator);
  if (row === undefined || about === undefined) throw new Error(`expected an indicator ${indicator}`);
  const all = (lines.get(`${indicator} ${economy}`) ?? []).filter(({ flag }) => flag !== 'F');
  const now = all.filter(({ year }) => year <= about.defaultYear).at(-1);
  if (now === undefined || about.defaultYear - now.year > row.tolerance_years) return null;
  const isReached = row.direction === -1 ? now.value <= target.value : now.value >= target.value;
  const isLog = row.scale === 'log';
  const first = [5, 4, 3]
    .map((back) => all.find(({ year }) => year === now.year - back))
    .find((line) => {
      if (line === undefined || !row.comparable_over_time) return false;
      const between = all.filter(({ year }) => year > line.year && year <= now.year);
      return (
        between.every(({ flag, source }) => flag !== 'B' && source === now.source) &&
        line.source === now.source &&
        (line.flag === 'E') === (now.flag === 'E')
      );
    });
  if (first === undefined) return { now, isReached, pace: null, arrives: null };
  const years = now.year - first.year;
  const pace = isLog ? (now.value / first.value) ** (1 / years) - 1 : (now.value - first.value) / years;
  // Year by year, until it is there.
  let [value, year] = [now.value, now.year];
  while (
    year < 2050 &&
    !(row.direction === -1 ? value <= target.value + 1e-9 : value >= target.value - 1e-9)
  ) {
    value = isLog ? value * (1 + pace) : value + pace;
    year += 1;
  }
  const isThere = row.direction === -1 ? value <= target.value + 1e-9 : value >= target.value - 1e-9;
  return { now, isReached, pace, arrives: isThere ? year : null };
}

describe.each([
  ['LDC', 'bc-2025-internet-use-ldc'],
  ['LDC', 'umc-2030-fixed-broadband-price'],
  ['LDC', 'sdg-2030-electricity'],
  ['OIC', 'bc-2025-internet-use-ldc'],
  ['OIC', 'bc-2025-internet-use-lmic'],
  ['ESCAP', 'bc-2025-internet-use-lmic'],
  ['OIC', 'umc-2030-internet-use'],
  ['OIC', 'umc-2030-mobile-data-price'],
  ['OIC', 'education-2030-expenditure'],
])('%s beside %s', (group, target) => {
  it('has of each member the value, the pace and the year that its lines give', () => {
    const on = onBoard(group, target);
    let paced = 0;
    for (const { economy, outlook, pace } of on.members) {
      const own = byHand(on.target.indicator, economy, on.target);
      const told = `${economy} ${target}`;
      expect(outlook === null, told).toBe(own === null);
      if (outlook === null || own === null) continue;
      expect([outlook.value, outlook.year], told).toEqual([own.now.value, own.now.year]);
      expect(outlook.arrival.kind === 'reached', told).toBe(own.isReached);
      expect(pace === null, told).toBe(own.pace === null);
      if (pace === null || own.pace === null) continue;
      paced += 1;
      expect(pace.perYear, told).toBeCloseTo(own.pace, 9);
      if (own.isReached) continue;
      expect('year' in outlook.arrival ? outlook.arrival.year : null, told).toBe(own.arrives);
      if (outlook.needed === null) continue;
      const years = on.target.year - outlook.year;
      const after =
        on.indicator.scale === 'log'
          ? outlook.value * (1 + outlook.needed) ** years
          : outlook.value + outlook.needed * years;
      expect(after, told).toBeCloseTo(on.target.value, 6);
    }
    expect(on.paced).toBe(paced);
  });

  it('averages the members that it concerns: by people where it is for all together, else their median', () => {
    const on = onBoard(group, target);
    const of = new Set(
      on.target.group === 'WORLD' ? members(group) : on.target.group.split(',').flatMap(members),
    );
    const concerned = members(group).filter((economy) => of.has(economy));
    expect(on.members.map(({ economy }) => economy).sort()).toEqual(concerned.sort());
    const own = concerned.flatMap((economy) => {
      const hand = byHand(on.target.indicator, economy, on.target);
      const people = (lines.get(`population ${economy}`) ?? [])
        .filter(({ year }) => year <= on.indicator.defaultYear)
        .at(-1)?.value;
      return hand === null ? [] : [{ ...hand, people: people ?? Number.NaN }];
    });
    const weighed = (of_: readonly { people: number; number: number }[]) =>
      of_.reduce((all, { people, number }) => all + people * number, 0) /
      of_.reduce((all, { people }) => all + people, 0);
    const isTogether = on.by === 'people';
    expect(isTogether).toBe(on.target.scope === 'group');
    const value = isTogether
      ? weighed(own.map(({ now, people }) => ({ people, number: now.value })))
      : median(own, ({ now }) => now.value);
    expect(on.average?.value).toBeCloseTo(value ?? Number.NaN, 9);
    expect(on.reached).toBe(own.filter(({ isReached }) => isReached).length);
    const paces = own.flatMap(({ pace, people }) => (pace === null ? [] : [{ number: pace, people }]));
    const isPaced = paces.length > 0 && 2 * paces.length >= own.length;
    expect(on.average?.perYear === null).toBe(!isPaced);
    if (isPaced) {
      expect(on.average?.perYear).toBeCloseTo(
        (isTogether ? weighed(paces) : median(paces, ({ number }) => number)) ?? Number.NaN,
        9,
      );
    }
  });
});

it('gives no pace to a measure that does not repeat without a break', () => {
  // The basket grew in 2021, and two years are no pace; parity was asked once an economy.
  for (const target of ['umc-2030-mobile-data-price', 'umc-2030-internet-gender-parity']) {
    const on = onBoard('OIC', target);
    expect([on.paced, on.average?.perYear]).toEqual([0, null]);
  }
});

it('concerns of a group only the members that are of the target’s own', () => {
  const board = modelOf('ASEAN').board.filter(({ target }) => target.group === 'LDC');
  expect(board.map(({ members: own }) => own.map(({ economy }) => economy).sort())).toEqual([
    members('ASEAN')
      .filter((economy) => members('LDC').includes(economy))
      .sort(),
  ]);
  expect(modelOf('ASEAN').board.map(({ target }) => target.group)).not.toContain('low-income');
});

it('concerns members of each of several groups that a target is set for together, and names them', async () => {
  const on = onBoard('ASEAN', 'bc-2025-internet-use-lmic');
  const classes = ['low-income', 'lower-middle-income', 'upper-middle-income'];
  const poorer = members('ASEAN').filter((economy) => classes.some((own) => members(own).includes(economy)));
  expect(poorer.length).toBeLessThan(members('ASEAN').length);
  expect(on.members.map(({ economy }) => economy).sort()).toEqual(poorer.sort());
  const table = targetsTable(await environmentIn('en', answers), en, modelOf('ASEAN'));
  const cells = table.rows.find(({ id }) => id === on.target.target)?.cells ?? [];
  const named = 'Low income + Lower-middle income + Upper-middle income';
  expect(cells.map((cell) => cell.text)).toContain(en.scope.group(named));
});

it.each(LANGUAGES)('says in %s of every target what its board holds', async (language) => {
  const environment = await environmentIn(language, answers);
  const own = WORDS[language];
  const model = modelOf('OIC');
  const table = targetsTable(environment, own, model);
  expect(table.rows.map(({ id }) => id)).toEqual(model.board.map(({ target }) => target.target));
  const reached = model.board.filter(({ average }) => average?.arrival.kind === 'reached');
  for (const { target } of reached) {
    const cells = table.rows.find(({ id }) => id === target.target)?.cells ?? [];
    expect(cells.at(-2)?.text).toBe(own.arrivals.reached);
  }
  expect(targetsTitle(own, model)).toContain(String(model.board.length));
  const [on] = model.board;
  if (on === undefined) throw new Error('expected a target');
  const ofMembers = memberTargetsTable(environment, own, on);
  expect(ofMembers.rows).toHaveLength(on.members.length);
  const widths = [table, ofMembers].flatMap(({ columns, rows }) =>
    rows.map(({ cells }) => columns.length - cells.reduce((all, { span = 1 }) => all + span, 0)),
  );
  expect(new Set(widths)).toEqual(new Set([0]));
});
