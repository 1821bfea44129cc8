import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import {
  CHANGE_COLUMNS,
  CHANGES,
  scoreFile,
  VERSION_COLUMNS,
  VERSIONS,
  versionsIn,
} from '../../changes/log.ts';
import { SCORE_LOG_COLUMNS } from '../../changes/scoreLog.ts';
import { choice, type Field, field, id, number, refers } from '../../ingest/fields.ts';
import { tableResource } from '../../ingest/package.ts';
import { SCORE_COLUMNS } from '../scoresByUrl.ts';
import { COVERAGE_COLUMNS } from './coverageFile.ts';
import { PARQUET_COLUMNS, parquetPath } from './parquet.ts';
import { hasRowTerms, ROW_TERMS } from './rowTerms.ts';
import { redistributionField } from './terms.ts';
import { WEIGHT_COLUMNS } from './weights.ts';

const share = { required: true, minimum: 0, maximum: 1 };
const whole = (name: string, title: string, required = true): Field => ({
  name,
  type: 'integer',
  title,
  constraints: required ? { required, minimum: 0 } : { minimum: 0 },
});
const terms = redistributionField('What may be done with it: what the least free of its sources allows');

const SCORES: Readonly<Record<(typeof SCORE_COLUMNS)[number], Field>> = {
  economy: id('economy', 'Economy'),
  name: field('name', 'Name of the economy (English)'),
  year: whole('year', 'Year: today’s indicators and weights, each by the newest value known by then'),
  area: id('area', 'Area, or overall'),
  score: number('score', 'Score; empty: too little is known', { minimum: 0, maximum: 100 }),
  rank_world: whole(
    'rank_world',
    'Rank among all economies with a score; empty: too little stands behind a single one',
    false,
  ),
  rank_best: whole('rank_best', '5th percentile of the rank over the draws; default year only', false),
  rank_worst: whole('rank_worst', '95th percentile of the rank over the draws; default year only', false),
  indicators: whole('indicators', 'Indicators that the score is made of'),
  weight_present: number('weight_present', 'Share of the weight present', share),
  measured: number('measured', 'Share of the score’s weight that had been measured by the year', {
    minimum: 0,
    maximum: 1,
  }),
  redistribution: terms,
  method: whole('method', 'Number of the method, see docs/method-changes.md'),
};

const WEIGHTS: Readonly<Record<(typeof WEIGHT_COLUMNS)[number], Field>> = {
  area: id('area', 'Area'),
  indicator: id('indicator', 'Indicator'),
  name: field('name', 'Name of the indicator (English)'),
  weight: number('weight', 'Weight in the area'),
  share_of_area: number('share_of_area', 'Share of the area’s weight', share),
  share_of_index: number('share_of_index', 'Share of the weight of all areas together', share),
  direction: choice('direction', '1 more is better, -1 less is better', '1', '-1'),
  scale: choice('scale', 'Scale of normalisation', 'linear', 'log'),
  goalpost_low: number('goalpost_low', 'Low goalpost'),
  goalpost_high: number('goalpost_high', 'High goalpost'),
  tolerance_years: whole('tolerance_years', 'How old a value may be'),
  source: field('source', 'Source: publisher, title and edition'),
  licence: field('licence', 'Licence'),
  redistribution: terms,
};

const COVERAGE: Readonly<Record<(typeof COVERAGE_COLUMNS)[number], Field>> = {
  group: id('group', 'Group'),
  indicator: id('indicator', 'Indicator'),
  area: id('area', 'Area, or context'),
  members: whole('members', 'Members of the group'),
  current: whole('current', 'Members with a value that is no older than the indicator’s tolerance'),
  none: field('none', 'Codes of the members that have no value, with spaces between', {}),
  old: field('old', 'Codes of the members whose newest value is too old, with spaces between', {}),
};

const TYPES = { STRING: 'string', INT32: 'integer', DOUBLE: 'number' } as const;
const OBSERVED: readonly Field[] = Object.entries(PARQUET_COLUMNS).map(([name, type]) => ({
  name,
  type: TYPES[type],
  title: name.replaceAll('_', ' '),
  constraints: name === 'flag' ? {} : { required: true },
}));

/**
 * Adds to the site's `data/datapackage.json` what the build makes: the terms of each row in the package's own tables, and the tables of
 * scores, weights, the index, and Parquet.
 */
export function describeBuilt(out: string, areas: readonly string[]): void {
  const file = join(out, 'data/datapackage.json');
  const description = JSON.parse(readFileSync(file, 'utf8'));
  const observed = [null, ...areas].map((area) =>
    tableResource({
      name: `parquet-${area ?? 'all'}`,
      title: `Observations with names and terms, Parquet: ${area ?? 'all areas'}`,
      path: parquetPath(area),
      fields: OBSERVED,
      primaryKey: ['economy', 'indicator', 'year', 'segment'],
    }),
  );
  const edited = description.resources.map((resource: PackageTable) =>
    hasRowTerms(resource.path) ? withRowTerms(resource) : resource,
  );
  const resources = [...edited, ...builtTables(out), ...changes(out), ...observed];
  writeFileSync(file, `${JSON.stringify({ ...description, resources }, null, 2)}\n`);
}

type PackageTable = ReturnType<typeof tableResource>;

const withRowTerms = (resource: PackageTable): PackageTable => ({
  ...resource,
  schema: { ...resource.schema, fields: [...resource.schema.fields, ROW_TERMS] },
});

function builtTables(out: string) {
  const header = (file: string) => csvParse(readFileSync(join(out, 'data', file), 'utf8')).columns;
  return [
    tableResource({
      name: 'scores',
      title: 'Scores of every economy, year and area, and overall',
      path: 'scores.csv',
      fields: SCORE_COLUMNS_IN_ORDER,
      primaryKey: ['economy', 'year', 'area'],
      foreignKeys: [refers('economy', 'economies')],
    }),
    tableResource({
      name: 'weights',
      title: 'What each scored indicator weighs',
      path: 'weights.csv',
      fields: WEIGHT_COLUMNS_IN_ORDER,
      primaryKey: ['area', 'indicator'],
      foreignKeys: [refers('area', 'areas'), refers('indicator', 'indicators')],
    }),
    tableResource({
      name: 'coverage',
      title: 'How many members of each group have each indicator, and who lacks it',
      path: 'coverage.csv',
      fields: COVERAGE_COLUMNS_IN_ORDER,
      primaryKey: ['group', 'indicator'],
      foreignKeys: [refers('group', 'groups'), refers('indicator', 'indicators')],
    }),
    tableResource({
      name: 'index-data',
      title: 'The default year’s index in the layout of COINr: values',
      path: 'index/iData.csv',
      fields: header('index/iData.csv').map((column) =>
        TEXTS.has(column)
          ? field(column, column, column.startsWith('u') ? { required: true } : {})
          : number(column, `Value of ${column}`, {}),
      ),
      primaryKey: ['uCode'],
    }),
    tableResource({
      name: 'index-meta',
      title: 'The default year’s index in the layout of COINr: indicators, areas, weights, method',
      path: 'index/iMeta.csv',
      fields: header('index/iMeta.csv').map((column) =>
        NUMBERS.has(column) ? number(column, column, {}) : field(column, column, {}),
      ),
      primaryKey: ['iCode'],
    }),
  ];
}

const COUNTS = new Set(['added', 'revised', 'removed', 'relabelled']);

/** The log of changes: its versions, and one table each. */
function changes(out: string) {
  const versions = versionsIn(join(out, 'data'));
  const [first] = versions;
  if (first === undefined) return [];
  return [
    tableResource({
      name: 'versions',
      title: 'Versions of the data, oldest first',
      path: `${CHANGES}/${VERSIONS}`,
      fields: VERSION_COLUMNS.map((column) => field(column, column)),
      primaryKey: ['version'],
    }),
    ...versions.map(({ version, previous, date }) =>
      tableResource({
        name: `changes-${version}`,
        title: `What the data of ${date} changed since version ${previous}, in rows`,
        path: `${CHANGES}/${version}.csv`,
        fields: CHANGE_COLUMNS.map((column) =>
          COUNTS.has(column) ? whole(column, column) : field(column, column, {}),
        ),
        primaryKey: ['table', 'indicator', 'source'],
      }),
    ),
    ...versions
      .filter(({ version }) => existsSync(join(out, 'data', CHANGES, scoreFile(version))))
      .map(({ version, previous, date }) =>
        tableResource({
          name: `changes-${version}-scores`,
          title: `How overall scores and ranks in the world of ${date} differ from version ${previous}, step by step`,
          path: `${CHANGES}/${scoreFile(version)}`,
          fields: SCORE_LOG_COLUMNS.map((column) =>
            column === 'economy' || column === 'redistribution' ? SCORES[column] : number(column, column, {}),
          ),
          primaryKey: ['economy'],
          foreignKeys: [refers('economy', 'economies')],
        }),
      ),
  ];
}

const SCORE_COLUMNS_IN_ORDER = SCORE_COLUMNS.map((column) => SCORES[column]);
const COVERAGE_COLUMNS_IN_ORDER = COVERAGE_COLUMNS.map((column) => COVERAGE[column]);
const WEIGHT_COLUMNS_IN_ORDER = WEIGHT_COLUMNS.map((column) => WEIGHTS[column]);
const TEXTS = new Set(['uCode', 'uName', 'income', 'region']);
const NUMBERS = new Set(['Level', 'Direction', 'Weight', 'goalpost_low', 'goalpost_high', 'availability']);
