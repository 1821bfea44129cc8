import { describe, expect, it } from 'vitest';
import { areasOf, shownColumns, sortOf, waysOut } from './model.ts';

describe('waysOut', () => {
  it('names the condition that alone keeps everything away, and what would come back', () => {
    expect(
      waysOut([
        { failing: ['group'], rows: 12 },
        { failing: ['year'], rows: 340 },
        { failing: ['group', 'year'], rows: 9000 },
        { facet: 'area', choice: 'skills', rows: 0 },
      ]),
    ).toEqual([
      { facets: ['year'], rows: 340 },
      { facets: ['group'], rows: 12 },
    ]);
  });

  it('names pairs where no condition alone is at fault', () => {
    expect(
      waysOut([
        { failing: ['group', 'text'], rows: 5 },
        { failing: ['group', 'text', 'year'], rows: 800 },
      ]),
    ).toEqual([{ facets: ['group', 'text'], rows: 5 }]);
  });

  it('is empty before anything was counted', () => {
    expect(waysOut([])).toEqual([]);
  });
});

describe('areasOf', () => {
  const catalog = {
    areas: [{ area: 'skills' }, { area: 'government' }],
    indicators: [
      { indicator: 'a', area: 'skills' },
      { indicator: 'b', area: 'government' },
      { indicator: 'c', area: 'context' },
    ],
  };

  it('reads every file where nothing was chosen, the context last', () => {
    expect(areasOf(catalog, {})).toEqual(['skills', 'government', 'context']);
  });

  it('reads only the files that can hold what was chosen', () => {
    expect(areasOf(catalog, { indicators: ['b'] })).toEqual(['government']);
    expect(areasOf(catalog, { areas: ['skills'] })).toEqual(['skills']);
  });

  it('reads the chosen areas where none of them has a chosen indicator', () => {
    expect(areasOf(catalog, { areas: ['skills'], indicators: ['b'] })).toEqual(['skills']);
  });
});

describe('shownColumns', () => {
  it('shows codes beside their names, and leaves out the year asked for where none was', () => {
    expect(shownColumns({}, [])).not.toContain('lag');
    expect(shownColumns({}, [])).toEqual(expect.arrayContaining(['economy', 'indicator', 'segment']));
    expect(shownColumns({ year: 2024 }, [])).toContain('lag');
  });

  it('keeps the layout’s order whatever the order of the choice', () => {
    expect(shownColumns({ columns: ['value', 'economy'] }, [])).toEqual(['economy', 'value']);
    expect(shownColumns({ wide: 'years', columns: ['source', 'economy'] }, ['2020', '2021'])).toEqual([
      'economy',
      '2020',
      '2021',
      'source',
    ]);
  });

  it('takes a choice of another layout for none', () => {
    expect(shownColumns({ wide: 'years', columns: ['lag'] }, ['2020'])).toContain('economy_name');
  });
});

describe('sortOf', () => {
  it('takes a year for a column only where the table has it', () => {
    const sort = { column: '2020', descending: true };
    expect(sortOf({ wide: 'years', sort }, ['2020'])).toEqual(sort);
    expect(sortOf({ wide: 'years', sort }, ['2021']).column).toBe('economy_name');
    expect(sortOf({ sort }, []).column).toBe('economy_name');
  });
});
