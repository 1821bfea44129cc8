import {
  choice,
  date,
  type Field,
  field,
  id,
  inThreeLanguages,
  integer,
  key,
  latin,
  name,
  number,
  place,
  refers,
  text,
} from './fields.ts';
import { FRAMEWORK_TABLES } from './frameworkTables.ts';
import { POLICY_TABLES } from './policyTables.ts';

/**
 * The Table Schemas of `data/` and the Data Package (v2) that lists them. `npm run check` reads them back from
 * `datapackage.json`, so that whoever edits a CSV with another tool is held to the same rules.
 */

const GROUP = '^([A-Z]{2,8}|[a-z]+(-[a-z]+)*)$';

const TABLES = [
  {
    name: 'economies',
    title: 'Economies: codes, UN short names, region and income group',
    primaryKey: ['economy'],
    foreignKeys: [
      refers('region', 'groups', 'group'),
      refers('subregion', 'groups', 'group'),
      refers('income', 'groups', 'group'),
    ],
    fields: [
      key('economy', 'ISO 3166-1 alpha-3', '^[A-Z]{3}$'),
      key('iso2', 'ISO 3166-1 alpha-2', '^[A-Z]{2}$'),
      field('m49', 'UN M49, three digits; empty for Kosovo', { unique: true, pattern: '^\\d{3}$' }),
      ...inThreeLanguages('name', 'Short name'),
      id('region', 'M49 region, a group', false),
      id('subregion', 'M49 sub-region, a group', false),
      id('income', 'World Bank income group, a group', false),
    ],
  },
  {
    name: 'economy-aliases',
    title: 'Other names and codes that people type for an economy; one may be typed for several',
    primaryKey: ['economy', 'language', 'alias'],
    foreignKeys: [refers('economy', 'economies')],
    fields: [
      id('economy', 'Economy'),
      choice('language', 'Language of the name; mul: more than one', 'en', 'fr', 'ar', 'mul'),
      field('alias', 'What people type'),
      choice(
        'kind',
        'What kind of name; a code is the whole of what is typed',
        'official',
        'short',
        'former',
        'endonym',
        'exonym',
        'abbreviation',
        'statistical',
        'misspelling',
        'code',
      ),
    ],
  },
  {
    name: 'former-economies',
    title: 'Codes of ISO 3166-3 whose economies are no more, with those that came after; a line for each',
    primaryKey: ['code', 'economy'],
    foreignKeys: [refers('economy', 'economies')],
    fields: [
      field('code', 'Code that ISO 3166-1 had', { required: true, pattern: '^[A-Z]{3}$' }),
      id('economy', 'An economy that came after it'),
      ...inThreeLanguages('name', 'Name'),
      integer('ended', 'Year in which it ended, or was renamed', 1974, 2050),
    ],
  },
  {
    name: 'groups',
    title: 'Groups of economies: organisations, UN classes, M49 regions, income groups, the world',
    primaryKey: ['group'],
    foreignKeys: [refers('source', 'sources')],
    fields: [
      key('group', 'Group', GROUP),
      choice('kind', 'Kind', 'organisation', 'classification', 'region', 'income', 'world'),
      place('order', 'Order of display; pages open with the first', 99),
      ...inThreeLanguages('name', 'Name'),
      ...inThreeLanguages('short', 'Short name'),
      field('as_of', 'Date of the membership list', { required: true, pattern: date }),
      id('source', 'Source'),
      ...inThreeLanguages('note', 'What a reader of the list has to know', false),
    ],
  },
  {
    name: 'memberships',
    title: 'Which economy belongs to which group',
    primaryKey: ['group', 'economy'],
    foreignKeys: [refers('group', 'groups'), refers('economy', 'economies')],
    fields: [
      id('group', 'Group'),
      id('economy', 'Economy'),
      choice(
        'status',
        'Status; averages leave non-regional members out',
        'member',
        'associate',
        'non-regional',
      ),
    ],
  },
  {
    name: 'income-classes',
    title:
      'Income classes of the World Bank since fiscal year 1989; a fiscal year begins on 1 July of the year before it',
    primaryKey: ['economy', 'fiscal_year'],
    foreignKeys: [
      refers('economy', 'economies'),
      refers('income', 'groups', 'group'),
      refers('source', 'sources'),
    ],
    fields: [
      id('economy', 'Economy'),
      integer('fiscal_year', 'Fiscal year: 2027 runs from 1 July 2026 to 30 June 2027', 1989, 2050),
      choice(
        'income',
        'Income class, a group',
        'low-income',
        'lower-middle-income',
        'upper-middle-income',
        'high-income',
      ),
      id('source', 'Source'),
      ...inThreeLanguages('note', 'What is not sure about the class', false),
    ],
  },
  {
    name: 'areas',
    title: 'The eight thematic areas of the COMCEC declaration of 27 November 2022',
    primaryKey: ['area'],
    foreignKeys: [],
    fields: [
      key('area', 'Area', name),
      place('order', 'Order of display', 20),
      ...inThreeLanguages('name', 'Official name'),
      ...inThreeLanguages('short', 'Short name'),
      ...inThreeLanguages('question', 'The question it answers'),
    ],
  },
  {
    name: 'units',
    title: 'Units, with the range that a value can have',
    primaryKey: ['unit'],
    foreignKeys: [],
    fields: [
      key('unit', 'Unit', name),
      ...inThreeLanguages('name', 'Name'),
      field('symbol_en', 'What stands behind a number (English)', { pattern: latin }),
      field('symbol_fr', 'What stands behind a number (French)', { pattern: latin }),
      field('symbol_ar', 'What stands behind a number (Arabic)', { pattern: text }),
      number('minimum', 'Smallest possible value'),
      number('maximum', 'Largest plausible value'),
      number('step', 'Values are multiples of it; empty where any value goes', {}),
    ],
  },
  {
    name: 'flags',
    title: 'Flags of observations, after SDMX CL_OBS_STATUS; a normal value has none',
    primaryKey: ['flag'],
    foreignKeys: [],
    fields: [key('flag', 'Flag', '^[A-Z]$'), ...inThreeLanguages('name', 'Name')],
  },
  {
    name: 'segments',
    title: 'Parts of a population',
    primaryKey: ['segment'],
    foreignKeys: [],
    fields: [
      key('segment', 'Segment', name),
      choice('dimension', 'Dimension', 'all', 'sex', 'age', 'income', 'education', 'residence', 'work'),
      ...inThreeLanguages('name', 'Name'),
    ],
  },
  {
    name: 'sources',
    title: 'Data sets and editions, with their licences',
    primaryKey: ['source'],
    foreignKeys: [],
    fields: [
      key('source', 'Source', name),
      field('publisher', 'Publisher'),
      field('title', 'Title'),
      field('edition', 'Edition'),
      field('url', 'Address', { required: true, pattern: '^https://[^\\s]+$' }),
      field('licence', 'Licence'),
      choice('redistribution', 'May it be passed on?', 'open', 'non-commercial', 'terms-unclear'),
      field('citation', 'Citation'),
      field('retrieved', 'Date of the file; empty where unknown', { pattern: date }),
      field('next_edition', 'Where and when the next edition comes'),
    ],
  },
  {
    name: 'indicators',
    title: 'Indicators: names, definitions, units, goalposts, weights',
    primaryKey: ['indicator'],
    foreignKeys: [refers('unit', 'units'), refers('source', 'sources')],
    fields: [
      key('indicator', 'Indicator', name),
      field('area', 'Area of areas.csv, or context', { required: true, pattern: name }),
      integer('order', 'Order within the area', 1, 99),
      ...inThreeLanguages('name', 'Plain-language name'),
      ...inThreeLanguages('short', 'Chart label'),
      ...inThreeLanguages('definition', 'Definition'),
      id('unit', 'Unit'),
      choice('direction', '1 more is better, -1 less is better, 0 neither', '1', '-1', '0'),
      number('goalpost_low', 'Low goalpost'),
      number('goalpost_high', 'High goalpost'),
      choice('scale', 'Scale of normalisation', 'linear', 'log'),
      number('weight', 'Weight in the area; 0 shown, not scored', { required: true, minimum: 0, maximum: 2 }),
      ...inThreeLanguages('weight_reason', 'Why the weight is 0', false),
      integer('tolerance_years', 'How old a value may be', 0, 10),
      integer('decimals', 'Decimals shown', 0, 4),
      {
        name: 'comparable_over_time',
        type: 'boolean',
        title: 'Whether levels compare over time',
        trueValues: ['true'],
        falseValues: ['false'],
        constraints: { required: true },
      },
      field('group_averages', 'Averages that make sense for a group', {
        required: true,
        pattern: '^(median|mean|median mean|median mean population-weighted)$',
      }),
      id('source', 'Source of the newest values'),
      number('sample', 'People interviewed in an economy, where values come from a sample survey', {
        minimum: 1,
      }),
      number('design_effect', 'How much larger the variance is than that of a simple random sample', {
        minimum: 1,
      }),
      field('sample_source', 'Who says so, and what is assumed', { pattern: latin }),
    ],
  },
  {
    name: 'breaks',
    title: 'Known breaks in series: the first value at or after the year carries flag B',
    primaryKey: ['indicator', 'year', 'economy'],
    foreignKeys: [refers('indicator', 'indicators'), refers('economy', 'economies')],
    fields: [
      id('indicator', 'Indicator'),
      integer('year', 'Year', 2000, 2030),
      id('economy', 'Economy; empty for all', false),
      ...inThreeLanguages('reason', 'Reason'),
    ],
  },
  {
    name: 'targets',
    title: 'Targets that organisations have set, where an indicator measures them',
    primaryKey: ['target'],
    foreignKeys: [refers('indicator', 'indicators'), refers('source', 'sources')],
    fields: [
      key('target', 'Target', name),
      id('group', 'Group of groups.csv that it is set for; of several together their codes between commas'),
      choice(
        'scope',
        'group: for its people taken together; each: for each of its economies',
        'group',
        'each',
      ),
      id('indicator', 'Indicator'),
      integer('year', 'Year by which', 2020, 2050),
      number('value', 'Value, in the unit of the indicator'),
      ...inThreeLanguages('name', 'Name'),
      id('source', 'Source'),
    ],
  },
  ...POLICY_TABLES,
  ...FRAMEWORK_TABLES,
] as const;

const OBSERVATIONS = {
  primaryKey: ['economy', 'indicator', 'year', 'segment'],
  foreignKeys: [
    refers('economy', 'economies'),
    refers('indicator', 'indicators'),
    refers('segment', 'segments'),
    refers('flag', 'flags'),
    refers('source', 'sources'),
  ],
  fields: [
    id('economy', 'Economy'),
    id('indicator', 'Indicator'),
    integer('year', 'Year that the value describes', 2000, 2030),
    id('segment', 'Part of the population; total for the whole'),
    number('value', 'Value, in the unit of the indicator'),
    id('flag', 'SDMX CL_OBS_STATUS; empty is normal', false),
    id('source', 'Source'),
  ],
};

interface TableDescription {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly unknown[];
}

/** A table as a resource of a Data Package (v2): CSV, or Parquet where its path says so. */
export function tableResource({ name, title, path, fields, primaryKey, foreignKeys = [] }: TableDescription) {
  return {
    name,
    title,
    path,
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    type: 'table',
    ...(path.endsWith('.parquet')
      ? { format: 'parquet', mediatype: 'application/vnd.apache.parquet' }
      : { scheme: 'file', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' }),
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields,
      missingValues: [''],
      primaryKey,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

/**
 * The description of `data/` (Data Package v2).
 * @param areas the areas that have observations, `context` among them
 * @param sources rows of `sources.csv`: source, publisher, title, edition, url, licence
 */
export function dataPackage(areas: readonly string[], sources: readonly (readonly string[])[]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'meridian',
    title: 'Meridian: digital-economy indicators',
    description:
      'Country indicators of eight thematic areas of the digital economy, each value with its year, flag and source. Each source keeps its own terms: see sources.csv.',
    licenses: [
      {
        name: 'other-mixed',
        path: 'sources.csv',
        title: 'Each source under its own terms, named in sources.csv (licence, redistribution)',
      },
    ],
    sources: sources.map(([, publisher, title, edition, url, licence]) => ({
      title: `${publisher}: ${title}, ${edition} (${licence})`,
      path: url,
    })),
    resources: [
      ...TABLES.map((table) => tableResource({ ...table, path: `${table.name}.csv` })),
      ...areas.map((area) =>
        tableResource({
          ...OBSERVATIONS,
          name: `observations-${area}`,
          title: `Observations: ${area}`,
          path: `observations/${area}.csv`,
        }),
      ),
    ],
  };
}
