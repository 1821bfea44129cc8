import { describe, expect, it } from 'vitest';
import { environments } from '../../../tests/support/catalogs.ts';
import { members } from '../../../tests/support/tables.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { type ExploreView, exploreParameters } from '../../view/explore.ts';
import { ownGroup, readingOf } from '../../view/ownGroup.ts';
import { formatView, parseView } from '../../view/parameters.ts';
import { exploring } from '../rows/environment.ts';
import { activeFilters } from './active.ts';
import { economiesOf } from './atOnce.ts';
import { areasOf, filterOf, groupAsked, shownColumns, sortOf, waysOut } from './model.ts';

const { en } = await environments();

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

describe('a group of the reader’s own', () => {
  /** The catalog of a page whose address asks for the group. */
  function knowing(asked: string): Catalog {
    const own = ownGroup(en.catalog, asked);
    if (own === null) throw new Error(`nobody is in ${asked}`);
    const groups = [...en.catalog.groups, own.group];
    return { ...en.catalog, groups, own: { asked, parsed: readingOf(en.catalog, own) } };
  }

  const both = (one: string, other: string) =>
    members(one).filter((economy) => members(other).includes(economy));

  for (const [asked, wanted] of [
    ['central-asia,TUR~Six', [...members('central-asia'), 'TUR']],
    ['OIC.LDC', both('OIC', 'LDC')],
    ['IDN,MAR,TUR', ['IDN', 'MAR', 'TUR']],
  ] as const) {
    it(`is in the link, and its members are asked for, before the engine runs and by it: ${asked}`, () => {
      const catalog = knowing(asked);
      const parameters = exploreParameters(catalog);
      const { view, notices } = parseView<ExploreView>(parameters, `?group=${asked}`);
      expect(notices).toEqual([]);
      expect(formatView(parameters, view)).toBe(`?group=${asked}`);
      const filter = filterOf(catalog, view);
      expect(filter.group).toEqual([...wanted].sort());
      expect([...economiesOf(catalog, filter)].sort()).toEqual([...wanted].sort());
      expect([...economiesOf(catalog, view)].sort()).toEqual([...wanted].sort());
    });
  }

  it('is named among the filters, and in what is taken away', () => {
    const catalog = knowing('central-asia,TUR~Six');
    const view = { group: 'central-asia,TUR~Six' };
    const said = activeFilters(exploring({ ...en, catalog }), view).map(({ text }) => text);
    expect(said).toEqual(['Group: \u2068Six\u2069']);
    const asked = [...(filterOf(catalog, view).group ?? [])];
    expect(groupAsked(catalog, asked)?.group).toBe(view.group);
    expect(groupAsked(catalog, 'OIC')?.group).toBe('OIC');
    expect(groupAsked(catalog, undefined)).toBeUndefined();
  });
});
