import { beforeAll, describe, expect, it } from 'vitest';
import { realAnswers } from '../../tests/support/answers.ts';
import { LENSES_PATH, type Lens, type PublishedLenses } from '../answers/lenses.ts';
import type { PublishedPanel } from '../answers/published.ts';
import { unpackPanel } from '../answers/rangeDraws.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { indicatorOf } from '../catalog/find.ts';
import { type LabScorer, labScorer } from '../figures/recipe/scorer.ts';
import { answerPaths } from '../pages/answers.ts';
import { columnOf } from '../scoring/panel.ts';
import { NORMALISING, publishedRecipe, type Recipe } from '../scoring/recipe.ts';
import type { OwnFile } from './session.ts';
import { newestOwn, ownColumn, ownStart } from './weigh.ts';

let catalog: Catalog;
let panel: PublishedPanel;
let lenses: readonly Lens[];
let scorer: LabScorer;

beforeAll(async () => {
  const { answers } = await realAnswers();
  catalog = answers.catalogs.en;
  panel = answers.files.get(answerPaths.panel(answers.scores.defaultYear)) as PublishedPanel;
  lenses = (answers.files.get(LENSES_PATH) as PublishedLenses).lenses;
  scorer = labScorer(catalog, panel, lenses, []);
});

/** A file with an official indicator's values, laid beside it. */
function copyOf(indicator: string): OwnFile {
  const { columns, units, ...whole } = unpackPanel(panel);
  const column = columnOf({ columns, units, ...whole }, columns.indexOf(indicator));
  return {
    name: 'own.csv',
    rows: units.flatMap((economy, u) => {
      const value = column[u] ?? Number.NaN;
      return Number.isNaN(value)
        ? []
        : [{ economy, year: panel.year, indicator: 'mine', value, unit: '', line: u + 2 }];
    }),
    beside: { mine: indicator },
  };
}

const columnIn = (file: OwnFile, area: string, weight: number) => {
  const newest = newestOwn(file, 'mine', catalog.indicators, panel.year);
  const values = new Map([...newest].map(([economy, { value }]) => [economy, value]));
  const start = ownStart(file, 'mine', catalog.indicators, [...values.values()]);
  const { scale } = indicatorOf(catalog, file.beside.mine ?? '');
  return ownColumn({ ...start, area, weight }, values, scale);
};

describe('an indicator of the reader’s own file', () => {
  it('that copies an official one, which is left out, gives the same scores, whatever the scale', () => {
    for (const [indicator, lens] of [
      ['internet-users', undefined],
      ['fixed-broadband', undefined],
      ['internet-users', 'den'],
    ] as const) {
      const pillar = lenses
        .find((own) => own.lens === lens)
        ?.pillars.find(({ indicators }) => indicators.some(([id]) => id === indicator));
      const { area, weight } = indicatorOf(catalog, indicator);
      const own = columnIn(copyOf(indicator), pillar?.pillar ?? area, weight);
      for (const normalise of NORMALISING) {
        const as: Recipe = { ...publishedRecipe(2), normalise, ...(lens !== undefined && { lens }) };
        const [official, mine] = [
          scorer.by(as).scores,
          scorer.by({ ...as, weights: { [indicator]: 0 } }, own).scores,
        ];
        expect(mine.columns).toEqual(official.columns);
        for (const [cell, value] of official.values.entries()) {
          if (Number.isNaN(value)) expect(mine.values[cell]).toBeNaN();
          else expect(Math.abs((mine.values[cell] ?? Number.NaN) - value)).toBeLessThan(1e-9);
        }
      }
    }
  });

  it('counts with its newest value up to the year of the scores, within what the official one beside it tolerates', () => {
    const rows = [
      { economy: 'SEN', year: 1990, value: 1 },
      { economy: 'SEN', year: panel.year, value: 2 },
      { economy: 'SEN', year: panel.year + 1, value: 3 },
      { economy: 'BEN', year: 1990, value: 4 },
    ].map((row, at) => ({ ...row, indicator: 'mine', unit: '', line: at + 2 }));
    const countedIn = (beside: OwnFile['beside']) =>
      [...newestOwn({ name: '', rows, beside }, 'mine', catalog.indicators, panel.year)].map(
        ([economy, { value }]) => [economy, value],
      );
    expect(countedIn({})).toEqual([
      ['SEN', 2],
      ['BEN', 4],
    ]);
    expect(countedIn({ mine: 'internet-users' })).toEqual([['SEN', 2]]);
  });

  it('starts from its lowest value to its highest, where nothing official is beside it', () => {
    const file = { name: '', rows: [], beside: {} };
    expect(ownStart(file, 'mine', catalog.indicators, [4, 1, 9])).toMatchObject({
      area: '',
      direction: 1,
      goalposts: [1, 9],
    });
  });
});
