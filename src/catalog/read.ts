import { csvParse, type DSVRowString } from 'd3-dsv';
import type {
  AreaRow,
  Direction,
  EconomyAliasRow,
  EconomyRow,
  FlagRow,
  FormerEconomyRow,
  FrameworkMappingRow,
  FrameworkPillarRow,
  FrameworkRow,
  GroupAverage,
  GroupKind,
  GroupRow,
  IndicatorRow,
  InstrumentRow,
  Localised,
  Measurable,
  MembershipRow,
  MembershipStatus,
  OutcomeRow,
  PolicyRow,
  PolicyStatusRow,
  Redistribution,
  Scale,
  SegmentRow,
  SourceRow,
  TargetRow,
  TargetScope,
  UnitRow,
} from './types.ts';

/** The small tables of `data/`, typed. `npm run check` finds what is wrong in them with line and column. */
export interface Tables {
  readonly economies: readonly EconomyRow[];
  readonly 'economy-aliases': readonly EconomyAliasRow[];
  readonly 'former-economies': readonly FormerEconomyRow[];
  readonly groups: readonly GroupRow[];
  readonly memberships: readonly MembershipRow[];
  readonly areas: readonly AreaRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly units: readonly UnitRow[];
  readonly flags: readonly FlagRow[];
  readonly sources: readonly SourceRow[];
  readonly segments: readonly SegmentRow[];
  readonly targets: readonly TargetRow[];
  readonly instruments: readonly InstrumentRow[];
  readonly 'policy-statuses': readonly PolicyStatusRow[];
  readonly policies: readonly PolicyRow[];
  readonly frameworks: readonly FrameworkRow[];
  readonly 'framework-pillars': readonly FrameworkPillarRow[];
  readonly 'framework-mapping': readonly FrameworkMappingRow[];
  readonly outcomes: readonly OutcomeRow[];
}

class Row {
  constructor(
    private readonly table: string,
    private readonly cells: DSVRowString,
  ) {}

  text(column: string): string {
    const cell = this.cells[column];
    if (cell === undefined)
      throw new Error(`data/${this.table}.csv: expected a column ${column}, found none`);
    return cell;
  }

  has(column: string): boolean {
    return (this.cells[column] ?? '') !== '';
  }

  number(column: string): number {
    const cell = this.text(column);
    const number = cell === '' ? Number.NaN : Number(cell);
    if (!Number.isFinite(number)) {
      throw new Error(`data/${this.table}.csv, column ${column}: expected a number, found "${cell}"`);
    }
    return number;
  }

  oneOf<T extends string>(column: string, allowed: readonly T[]): T {
    const cell = this.text(column);
    const found = allowed.find((value) => value === cell);
    if (found === undefined) {
      throw new Error(
        `data/${this.table}.csv, column ${column}: expected ${allowed.join(', ')}, found "${cell}"`,
      );
    }
    return found;
  }

  localised(prefix: string): Localised {
    return {
      en: this.text(`${prefix}_en`),
      fr: this.text(`${prefix}_fr`),
      ar: this.text(`${prefix}_ar`),
    };
  }
}

const KINDS: readonly GroupKind[] = ['organisation', 'classification', 'region', 'income', 'world'];
const STATUSES: readonly MembershipStatus[] = ['member', 'associate', 'non-regional'];
const SCALES: readonly Scale[] = ['linear', 'log'];
const AVERAGES: readonly GroupAverage[] = ['median', 'mean', 'population-weighted'];
const TARGET_SCOPES: readonly TargetScope[] = ['group', 'each'];
const MEASURABLE: readonly Measurable[] = ['yes', 'partly', 'no'];
const REDISTRIBUTIONS: readonly Redistribution[] = ['open', 'non-commercial', 'terms-unclear'];

function direction(row: Row): Direction {
  const text = row.oneOf('direction', ['1', '-1', '0']);
  return text === '1' ? 1 : text === '-1' ? -1 : 0;
}

/**
 * Reads the small tables from the text of their files.
 *
 * @param text gives the content of `data/<table>.csv`
 * @throws Error naming file and column where a column is missing or a cell has the wrong type
 */
export function readTables(text: (table: keyof Tables) => string): Tables {
  const rows = <T>(table: keyof Tables, read: (row: Row) => T): T[] =>
    csvParse(text(table).replace(/^\uFEFF/, '')).map((cells) => read(new Row(table, cells)));
  return {
    economies: rows('economies', (row) => ({
      economy: row.text('economy'),
      iso2: row.text('iso2'),
      m49: row.text('m49'),
      name: row.localised('name'),
      region: row.text('region'),
      subregion: row.text('subregion'),
      income: row.text('income'),
    })),
    'economy-aliases': rows('economy-aliases', (row) => ({
      economy: row.text('economy'),
      alias: row.text('alias'),
      kind: row.text('kind'),
    })),
    'former-economies': rows('former-economies', (row) => ({
      code: row.text('code'),
      economy: row.text('economy'),
      name: row.localised('name'),
      ended: row.number('ended'),
    })),
    groups: rows('groups', (row) => ({
      group: row.text('group'),
      kind: row.oneOf('kind', KINDS),
      order: row.number('order'),
      name: row.localised('name'),
      short: row.localised('short'),
      as_of: row.text('as_of'),
      source: row.text('source'),
      note: row.localised('note'),
    })),
    memberships: rows('memberships', (row) => ({
      group: row.text('group'),
      economy: row.text('economy'),
      status: row.oneOf('status', STATUSES),
    })),
    areas: rows('areas', (row) => ({
      area: row.text('area'),
      order: row.number('order'),
      name: row.localised('name'),
      short: row.localised('short'),
      question: row.localised('question'),
    })),
    indicators: rows('indicators', (row) => ({
      indicator: row.text('indicator'),
      area: row.text('area'),
      order: row.number('order'),
      name: row.localised('name'),
      short: row.localised('short'),
      definition: row.localised('definition'),
      unit: row.text('unit'),
      direction: direction(row),
      goalpost_low: row.number('goalpost_low'),
      goalpost_high: row.number('goalpost_high'),
      scale: row.oneOf('scale', SCALES),
      weight: row.number('weight'),
      weight_reason: row.localised('weight_reason'),
      tolerance_years: row.number('tolerance_years'),
      decimals: row.number('decimals'),
      comparable_over_time: row.oneOf('comparable_over_time', ['true', 'false']) === 'true',
      group_averages: row
        .text('group_averages')
        .split(' ')
        .filter((kind) => kind !== '')
        .map((kind) => {
          const average = AVERAGES.find((known) => known === kind);
          if (average === undefined) {
            throw new Error(`data/indicators.csv, column group_averages: unknown kind "${kind}"`);
          }
          return average;
        }),
      source: row.text('source'),
      ...(row.has('sample')
        ? { sample: { size: row.number('sample'), designEffect: row.number('design_effect') } }
        : {}),
    })),
    units: rows('units', (row) => ({
      unit: row.text('unit'),
      name: row.localised('name'),
      symbol: row.localised('symbol'),
    })),
    flags: rows('flags', (row) => ({ flag: row.text('flag'), name: row.localised('name') })),
    sources: rows('sources', (row) => ({
      source: row.text('source'),
      publisher: row.text('publisher'),
      title: row.text('title'),
      edition: row.text('edition'),
      url: row.text('url'),
      licence: row.text('licence'),
      redistribution: row.oneOf('redistribution', REDISTRIBUTIONS),
      citation: row.text('citation'),
      retrieved: row.text('retrieved'),
      next_edition: row.text('next_edition'),
    })),
    segments: rows('segments', (row) => ({
      segment: row.text('segment'),
      dimension: row.text('dimension'),
      name: row.localised('name'),
    })),
    targets: rows('targets', (row) => ({
      target: row.text('target'),
      group: row.text('group'),
      scope: row.oneOf('scope', TARGET_SCOPES),
      indicator: row.text('indicator'),
      year: row.number('year'),
      value: row.number('value'),
      name: row.localised('name'),
      source: row.text('source'),
    })),
    instruments: rows('instruments', (row) => ({
      instrument: row.text('instrument'),
      area: row.text('area'),
      order: row.number('order'),
      name: row.localised('name'),
      note: row.localised('note'),
    })),
    'policy-statuses': rows('policy-statuses', (row) => ({
      status: row.text('status'),
      order: row.number('order'),
      name: row.localised('name'),
      definition: row.localised('definition'),
    })),
    policies: rows('policies', (row) => ({
      economy: row.text('economy'),
      instrument: row.text('instrument'),
      year: row.text('year') === '' ? null : row.number('year'),
      date: row.text('date'),
      status: row.text('status'),
      title: row.text('title'),
      link: row.text('link'),
      source: row.text('source'),
      note: row.text('note'),
    })),
    frameworks: rows('frameworks', (row) => ({
      framework: row.text('framework'),
      order: row.number('order'),
      name: row.localised('name'),
      organisation: row.localised('organisation'),
      adopted: row.text('adopted'),
      period: row.text('period'),
      link: row.text('link'),
      withheld: row.localised('withheld'),
    })),
    'framework-pillars': rows('framework-pillars', (row) => ({
      pillar: row.text('pillar'),
      framework: row.text('framework'),
      order: row.number('order'),
      name: row.localised('name'),
      measurable: row.oneOf('measurable', MEASURABLE),
      reason: row.localised('reason'),
    })),
    'framework-mapping': rows('framework-mapping', (row) => ({
      pillar: row.text('pillar'),
      indicator: row.text('indicator'),
      weight: row.text('weight') === '' ? null : row.number('weight'),
    })),
    outcomes: rows('outcomes', (row) => ({ indicator: row.text('indicator') })),
  };
}
