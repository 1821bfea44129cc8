import { plural } from '../plural.ts';
import type { TablesWords } from './tables.ts';

const form = plural('en');

export const en: TablesWords = {
  about: {
    scores:
      'One comparable series: each year is scored by today’s method, and a year’s values are those known by then.',
    bands: 'Ranks in the world of the default year, with the range that other methods leave them.',
    weights: 'What each scored indicator weighs in its area, and in the overall score.',
    policies: 'As publishers list them. That an economy is not listed says nothing.',
  },
  found: (n, formatted) => `${formatted} ${form(n, { one: 'row', other: 'rows' })}`,
  first: (n) => `The first ${n} rows are shown; a file holds them all`,
  nothing: 'No row matches.',
  inSql: 'Ask the same in SQL',
  own: {
    about:
      'Your values and, beside them, the official ones of the same economies in the indicators that you chose on the page of your file. Your values stay in this browser and are in no link.',
    source: 'Your own file',
    mark: 'yours, not official',
    official: 'official',
    columns: 'Add the columns of your own file',
    marked:
      'What is marked “yours, not official” is of your own file; it stays in this browser and is in no link.',
    tooMany: (n, most) =>
      `With your columns there are ${n}, and ${most} fit: choose fewer indicators, or fewer columns.`,
  },
  column: {
    area: 'Area code',
    area_name: 'Area',
    score: 'Score',
    rank_world: 'Rank in the world',
    rank_best: 'Range: best rank',
    rank_worst: 'Range: worst rank',
    weight_present: 'Weight with values',
    measured: 'Measured by then',
    weight: 'Weight',
    share_of_area: 'Share of the area',
    share_of_index: 'Share of the overall score',
    instrument: 'Instrument code',
    instrument_name: 'Instrument',
    date: 'Date',
    status: 'Status',
    title: 'Title',
    link: 'Link',
    origin: 'Origin',
    note: 'Note',
  },
};
