import type { Redistribution } from '../catalog/types.ts';
import { ALWAYS, all, type Condition, oneOf } from './sql.ts';

/** All observed years of a range, or the newest value at or before a year within each indicator's tolerance. */
export type Years = { readonly from?: number; readonly to?: number } | { readonly newestAt: number };

/** SDMX CL_OBS_STATUS of a value whose flag is blank. */
export const NORMAL = 'A';

/** What a reader chose. A list left out means no condition; an empty list matches nothing. */
export interface Filter {
  readonly areas?: readonly string[];
  readonly indicators?: readonly string[];
  readonly economies?: readonly string[];
  /** its members and associates; non-regional members do not count; or the members of a group that the data do not have */
  readonly group?: string | readonly string[];
  /** keys of `segments.csv` */
  readonly segments?: readonly string[];
  readonly years: Years;
  /** SDMX CL_OBS_STATUS; `NORMAL` for blank */
  readonly flags?: readonly string[];
  readonly sources?: readonly string[];
  /** what may be done with the values */
  readonly redistribution?: readonly Redistribution[];
  /** words, each of which the economy or the indicator has, whole, in its code or in its name in any language */
  readonly text?: string;
  /** what each word of the text names, where that is known: by names that tables do not have too */
  readonly named?: readonly Named[];
}

/** Codes of what has one word of a text in its names. */
export interface Named {
  readonly economies: readonly string[];
  readonly indicators: readonly string[];
}

export const FACETS = [
  'area',
  'indicator',
  'economy',
  'group',
  'segment',
  'year',
  'flag',
  'source',
  'redistribution',
  'text',
] as const;
export type Facet = (typeof FACETS)[number];

/** What a filter may ask of the key of an observation but its year. */
const KEYED: readonly Facet[] = ['area', 'indicator', 'economy', 'group', 'segment', 'text'];

/** Most words of a text that are looked for. */
export const MOST_WORDS = 8;

/** The words of a text. Marks above letters belong to their word. */
export const wordsOf = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');

/** The flag of an observation `o`, never blank. */
export const FLAG = `coalesce(nullif(o.flag::VARCHAR, ''), '${NORMAL}')`;

/** Keys of economies as observations have them: nothing is turned into text to be compared. */
const MEMBERS = `SELECT e.economy FROM economies e JOIN memberships m ON m.economy = e.economy
  WHERE m."group" = ? AND m.status <> 'non-regional'`;

const listed = (column: string, codes: readonly string[] | undefined): Condition =>
  codes === undefined ? ALWAYS : oneOf(column, codes);

/** @param keyed what else is asked of the economy, indicator and segment: of no others is the newest value looked for */
function inYears(years: Years, keyed: Condition): Condition {
  if ('newestAt' in years) {
    return {
      sql: `(o.economy, o.indicator, o.segment, o.year) IN (
        SELECT (o.economy, o.indicator, o.segment, max(o.year))
        FROM observations o JOIN indicators t ON t.indicator = o.indicator
        WHERE o.year <= ? AND o.year >= ? - t.tolerance_years AND ${keyed.sql}
        GROUP BY o.economy, o.indicator, o.segment)`,
      values: [years.newestAt, years.newestAt, ...keyed.values],
    };
  }
  const { from, to } = years;
  return all([
    ...(from === undefined ? [] : [{ sql: 'o.year >= ?', values: [from] }]),
    ...(to === undefined ? [] : [{ sql: 'o.year <= ?', values: [to] }]),
  ]);
}

/** SQL that folds what readers type in more than one way: capitals, accents, signs, some Arabic letters; a space around each word. */
const folded = (sql: string): string =>
  `' ' || regexp_replace(translate(strip_accents(lower(${sql})), 'ىة', 'يه'), '[^\\p{L}\\p{N}]+', ' ', 'g') || ' '`;

/** Places of a text that hold a whole word: codes that a reader may know, and names in three languages. */
function having(table: 'economies' | 'indicators', key: string): string {
  const names = `concat_ws(' ', ${key}, name_en, name_fr, name_ar)`;
  return `SELECT ${key} FROM ${table} WHERE contains(${folded(names)}, ${folded('?')})`;
}

function named(text: string): Condition {
  const words = wordsOf(text);
  // Signs alone are in no name.
  if (words.length === 0) return { sql: 'FALSE', values: [] };
  return all(
    words.slice(0, MOST_WORDS).map((word) => ({
      sql: `(o.economy IN (${having('economies', 'economy')}) OR o.indicator IN (${having('indicators', 'indicator')}))`,
      values: [word, word],
    })),
  );
}

const coded = (words: readonly Named[]): Condition =>
  all(
    words.map(({ economies, indicators }) => {
      const [economy, indicator] = [oneOf('o.economy', economies), oneOf('o.indicator', indicators)];
      return {
        sql: `(${economy.sql} OR ${indicator.sql})`,
        values: [...economy.values, ...indicator.values],
      };
    }),
  );

function ofText({ text, named: known }: Pick<Filter, 'text' | 'named'>): Condition {
  if (text === undefined) return ALWAYS;
  return known === undefined ? named(text) : coded(known);
}

function ofGroup(group: Filter['group']): Condition {
  if (group === undefined) return ALWAYS;
  return typeof group === 'string'
    ? { sql: `o.economy IN (${MEMBERS})`, values: [group] }
    : oneOf('o.economy', group);
}

/** The filter's conditions on an observation `o`, one for each facet. */
export function conditions(filter: Filter): Readonly<Record<Facet, Condition>> {
  const { redistribution } = filter;
  const terms = listed('redistribution', redistribution);
  return {
    area: listed('o.area', filter.areas),
    indicator: listed('o.indicator', filter.indicators),
    economy: listed('o.economy', filter.economies),
    group: ofGroup(filter.group),
    segment: listed('o.segment', filter.segments),
    year: inYears(filter.years, ALWAYS),
    flag: listed(FLAG, filter.flags),
    source: listed('o.source', filter.sources),
    redistribution:
      redistribution === undefined
        ? ALWAYS
        : { sql: `o.source IN (SELECT source FROM sources WHERE ${terms.sql})`, values: terms.values },
    text: ofText(filter),
  };
}

/** The observations that a filter leaves. */
export function chosen(filter: Filter): Condition {
  const each = conditions(filter);
  const keyed = all(KEYED.map((facet) => each[facet]));
  const own = { ...each, year: inYears(filter.years, keyed) };
  const where = all(FACETS.map((facet) => own[facet]));
  return { sql: `SELECT o.* FROM observations o WHERE ${where.sql}`, values: where.values };
}
