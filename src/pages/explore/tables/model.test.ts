import { beforeAll, describe, expect, it } from 'vitest';
import { environments } from '../../../../tests/support/catalogs.ts';
import { LANGUAGES, type Language } from '../../../catalog/languages.ts';
import { OWN_ORIGIN } from '../../../own/beside.ts';
import { OTHER_TABLES } from '../../../questions/columns.ts';
import { otherSql, ownSql } from '../../../questions/other.ts';
import { statementOf } from '../../../questions/statement.ts';
import { type ExploreView, exploreParameters } from '../../../view/explore.ts';
import { formatView, parseView } from '../../../view/parameters.ts';
import { type ExploreEnvironment, exploring } from '../../rows/environment.ts';
import { ofObservations } from '../model.ts';
import { columnNames, columnsOfTable, namesOf, otherFilterOf, placedSort } from './model.ts';

let all: Readonly<Record<Language, ExploreEnvironment>>;
beforeAll(async () => {
  const { en, fr, ar } = await environments();
  all = { en: exploring(en), fr: exploring(fr), ar: exploring(ar) };
});

describe('a table beside observations', () => {
  it('is in the address with what was chosen of it', () => {
    const parameters = exploreParameters(all.en.catalog);
    const search = '?table=scores&group=DCO&areas=overall,skills&from=2015&chart=trend&sort=-score';
    const { view, notices } = parseView<ExploreView>(parameters, search);
    expect(notices).toEqual([]);
    expect(formatView(parameters, view)).toBe(search);
    expect(parseView<ExploreView>(parameters, '?table=own').notices).toHaveLength(1);
  });

  it('asks only what it has', () => {
    const view = { areas: ['overall', 'skills'], economies: ['MAR'], group: 'OIC', from: 2015, to: 2020 };
    expect(otherFilterOf('scores', view)).toEqual(view);
    expect(otherFilterOf('bands', view)).toEqual({
      areas: view.areas,
      economies: ['MAR'],
      group: 'OIC',
    });
    expect(otherFilterOf('weights', view)).toEqual({ areas: ['skills'] });
    expect(otherFilterOf('weights', { areas: ['overall'] })).toEqual({});
    expect(otherFilterOf('own', view)).toEqual({ economies: ['MAR'], group: 'OIC', from: 2015, to: 2020 });
    expect(ofObservations({ areas: ['overall'], group: 'OIC' })).toEqual({ group: 'OIC' });
    expect(ofObservations(view)).toEqual({ ...view, areas: ['skills'] });
  });

  it('is sorted by a column that it has, counted from 1', () => {
    expect(placedSort('scores', { column: 'score', descending: true })).toEqual({
      column: String(columnNames('scores').indexOf('score') + 1),
      descending: true,
    });
    expect(placedSort('weights', { column: 'score', descending: true })).toBeUndefined();
    expect(placedSort('scores', undefined)).toBeUndefined();
  });

  it('has a name over each column in each language, and names its rows', () => {
    for (const language of LANGUAGES) {
      for (const table of [...OTHER_TABLES, 'own'] as const) {
        const labels = columnsOfTable(all[language], table).map(({ label }) => label);
        expect(labels.filter((label) => (columnNames(table) as readonly string[]).includes(label))).toEqual(
          [],
        );
        expect(new Set(labels).size).toBe(labels.length);
        expect(namesOf(table)).not.toContain(-1);
      }
    }
  });

  it('writes shares as percentages, scores with one decimal, and marks what is the reader’s own', () => {
    const text = (table: 'scores' | 'own', column: string, cell: string | number) => {
      const at = (columnNames(table) as readonly string[]).indexOf(column);
      return columnsOfTable(all.en, table)[at]?.text({ [`c${at}`]: cell });
    };
    expect(text('scores', 'score', 39.07421)).toBe('39.1');
    expect(text('scores', 'measured', 0.5)).toBe('50.0%');
    expect(text('own', 'origin', OWN_ORIGIN)).toBe('yours, not official');
    expect(text('own', 'origin', 'official')).toBe('official');
    expect(text('own', 'value', 34.256)).toBe('34.256');
  });

  it('is a statement that only reads, whatever was chosen', () => {
    for (const language of LANGUAGES) {
      const own = ownSql(
        { group: 'OIC', from: 2010 },
        { language, source: 'l’un', mark: "d'un", origin: OWN_ORIGIN },
      );
      for (const sql of [
        own,
        ...OTHER_TABLES.map((table) => otherSql(table, {}, { language, overall: "d'ensemble" })),
      ]) {
        expect(statementOf(sql)).not.toHaveProperty('kind');
      }
    }
  });
});
