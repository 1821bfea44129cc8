import type { Catalog } from '../catalog/catalog.ts';
import { sourceName } from '../catalog/sourceName.ts';
import { redistributionOf, sourceOf } from '../catalog/terms.ts';
import { coherence } from '../scoring/coherence.ts';
import { explain } from '../scoring/explain.ts';
import { indicatorOfLeaf } from '../scoring/leaf.ts';
import { OVERALL } from '../scoring/overall.ts';
import { joinColumns, valueAt } from '../scoring/panel.ts';
import type { Receipt, ReceiptLine } from '../scoring/receipt.ts';
import type { Recipe, RecipeScores } from '../scoring/recipe.ts';
import { childrenOf, nodeNumber, type Tree } from '../scoring/tree.ts';
import { effectiveWeights, localWeights } from '../scoring/weights.ts';
import { isMissing } from './newest.ts';
import type { PublishedDoubt, PublishedRanges, PublishedScores } from './published.ts';
import { type Account, isReceipt } from './receipts.ts';

/** A table of an audit pack. A number is at full precision; '' is missing. */
export interface AuditTable {
  /** the file's name */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A year's index by a recipe, and what it is held against. */
export interface Audited {
  readonly catalog: Catalog;
  readonly recipe: Recipe;
  readonly made: RecipeScores;
  /** by the published method */
  readonly published: RecipeScores;
  readonly scores: PublishedScores;
  /** of the published method, among a group's members; null: none are published */
  readonly ranges: PublishedRanges | null;
  /** of the published values; null: none are published */
  readonly errors: PublishedDoubt['errors'] | null;
  /** economy whose receipt is asked for → its values that count */
  readonly newest: ReadonlyMap<string, Account['newest']>;
}

/** The tables of an audit pack, in the order in which it names them. */
export function auditTables(audited: Audited): readonly AuditTable[] {
  return [
    goalpostsTable(audited),
    weightsTable(audited),
    scoresTable(audited),
    ...(audited.ranges === null ? [] : [rangesTable(audited, audited.ranges)]),
    ...(audited.ranges === null || audited.errors === null ? [] : [errorsTable(audited.errors)]),
    coherenceTable(audited),
    ...(audited.newest.size === 0 ? [] : [receiptsTable(audited)]),
    sourcesTable(audited),
  ];
}

const cell = (value: number | null | undefined): string | number =>
  value === null || value === undefined || Number.isNaN(value) ? '' : value;

const nameIn = ({ economies }: Catalog, economy: string): string => economies[economy] ?? economy;

/** Indicators of a tree, each once. */
const indicatorsOf = ({ ids, leaves }: Tree): readonly string[] => [
  ...new Set(ids.slice(0, leaves).map(indicatorOfLeaf)),
];

/** Indicators that a node's score can be made of. */
function indicatorsBelow(tree: Tree, n: number): readonly string[] {
  if ((tree.weight[n] ?? 0) === 0) return [];
  return n < tree.leaves
    ? [indicatorOfLeaf(tree.ids[n] ?? '')]
    : [...childrenOf(tree, n)].flatMap((child) => indicatorsBelow(tree, child));
}

const termsOf = ({ catalog, made: { tree } }: Audited, column: string): string =>
  redistributionOf(catalog, indicatorsBelow(tree, nodeNumber(tree, column)));

function goalpostsTable({ catalog, recipe, made: { tree } }: Audited): AuditTable {
  const named = indicatorsOf(tree);
  return {
    name: 'goalposts.csv',
    columns: [
      ...['iCode', 'name', 'unit', 'direction', 'scale', 'low', 'high'],
      ...['published_low', 'published_high'],
    ],
    rows: catalog.indicators
      .filter(({ indicator }) => named.includes(indicator))
      .map(({ indicator, name, unit, direction, scale, goalposts }) => [
        ...[indicator, name, unit, direction, scale],
        ...(recipe.goalposts[indicator] ?? goalposts),
        ...goalposts,
      ]),
  };
}

/** Laid out as `npm run score` writes its own. */
function weightsTable({ made: { tree } }: Audited): AuditTable {
  const [local, effective] = [localWeights(tree), effectiveWeights(tree)];
  return {
    name: 'weights.csv',
    columns: ['iCode', 'Level', 'Parent', 'Weight', 'within_parent', 'effective'],
    rows: tree.ids.map((id, n) => [
      ...[id, cell(tree.level[n]), tree.ids[tree.parent[n] ?? -1] ?? ''],
      ...[tree.weight[n], local[n], effective[n]].map(cell),
    ]),
  };
}

function scoresTable(audited: Audited): AuditTable {
  const { catalog, made, published, scores } = audited;
  const terms = new Map(made.scores.columns.map((column) => [column, termsOf(audited, column)]));
  const rankOf = (economy: string, column: string) =>
    scores.unnumbered?.[column]?.includes(economy)
      ? null
      : scores.ranks[economy]?.[scores.columns.indexOf(column)];
  const publishedOf = (economy: string, column: string) =>
    published.scores.columns.includes(column) ? valueAt(published.scores, economy, column) : null;
  return {
    name: 'scores.csv',
    columns: [
      ...['uCode', 'name', 'year', 'iCode', 'score', 'rank_world'],
      ...['published_score', 'published_rank_world', 'redistribution'],
    ],
    rows: made.scores.units.flatMap((economy) =>
      made.scores.columns.map((column) => [
        ...[economy, nameIn(catalog, economy), scores.year, column],
        ...[valueAt(made.scores, economy, column), valueAt(made.ranks, economy, column)].map(cell),
        ...[publishedOf(economy, column), rankOf(economy, column)].map(cell),
        terms.get(column) ?? '',
      ]),
    ),
  };
}

function rangesTable(
  { catalog }: Audited,
  { group, year, seed, draws, columns, ranges }: PublishedRanges,
): AuditTable {
  const indicatorsIn = (column: string) =>
    catalog.indicators
      .filter(({ area, weight }) => weight > 0 && (column === OVERALL || area === column))
      .map(({ indicator }) => indicator);
  const terms = columns.map((column) => redistributionOf(catalog, indicatorsIn(column)));
  return {
    name: 'ranges.csv',
    columns: [
      ...['uCode', 'name', 'iCode', 'rank_best', 'rank_worst', 'level_with_next'],
      ...['group', 'year', 'draws', 'seed', 'redistribution'],
    ],
    rows: Object.entries(ranges).flatMap(([economy, own]) =>
      columns.flatMap((column, at) => {
        const range = own[at] ?? null;
        if (range === null) return [];
        const of = [economy, nameIn(catalog, economy), column];
        return [[...of, ...range, group, year, draws, seed, terms[at] ?? '']];
      }),
    ),
  };
}

/** Of a share in its unit, of a ratio of its logarithm: see `PublishedDoubt`. */
function errorsTable(errors: PublishedDoubt['errors']): AuditTable {
  return {
    name: 'sampling-errors.csv',
    columns: ['uCode', 'iCode', 'deviation'],
    rows: Object.entries(errors).flatMap(([indicator, own]) =>
      Object.entries(own).map(([economy, deviation]) => [economy, indicator, deviation]),
    ),
  };
}

/** Laid out as `npm run score -- --coherence` writes its own. */
function coherenceTable({ made }: Audited): AuditTable {
  return {
    name: 'coherence.csv',
    columns: ['group', 'a', 'b', 'units', 'pearson', 'spearman', 'flag'],
    rows: coherence(joinColumns(made.normalised, made.scores), made.tree).map(
      ({ group, a, b, units, pearson, spearman, flag }) => [
        ...[group, a, b, units, cell(pearson), cell(spearman)],
        flag ?? '',
      ],
    ),
  };
}

function receiptsTable(audited: Audited): AuditTable {
  return {
    name: 'receipts.csv',
    columns: [
      ...['uCode', 'name', 'node', 'iCode', 'value', 'unit', 'value_year', 'age', 'origin', 'low', 'high'],
      ...['scale', 'points', 'weight', 'share', 'effective', 'contribution', 'source', 'redistribution'],
    ],
    rows: [...audited.newest.keys()].flatMap((economy) =>
      receiptsOf(audited, economy).flatMap((own) => receiptRows(audited, economy, own)),
    ),
  };
}

/** The receipt of the overall score; without one, those of the areas that have a score. */
function receiptsOf({ made }: Audited, economy: string): readonly Receipt[] {
  if (!made.raw.units.includes(economy)) return [];
  const whole = explain(made, economy, OVERALL);
  if (isReceipt(whole)) return [whole];
  return made.scores.columns.flatMap((column) => {
    const own = explain(made, economy, column);
    return isReceipt(own) ? [own] : [];
  });
}

function receiptRows(
  audited: Audited,
  economy: string,
  { node, lines }: Receipt,
): readonly (readonly (string | number)[])[] {
  return lines.flatMap((line) => [
    [
      ...[economy, nameIn(audited.catalog, economy), node, line.id],
      ...valueCells(audited, economy, line),
      ...[line.value, line.weight, line.share, line.effective, line.contribution].map(cell),
      ...sourceCells(audited, line),
    ],
    ...(line.of === undefined ? [] : receiptRows(audited, economy, line.of)),
  ]);
}

/** Value, unit, its year and age, whence it is, and the ends of its scale; empty for an area. */
function valueCells(
  { catalog, recipe, newest, scores }: Audited,
  economy: string,
  { id, raw }: ReceiptLine,
): readonly (string | number)[] {
  const indicator = catalog.indicators.find((own) => own.indicator === indicatorOfLeaf(id));
  if (indicator === undefined || raw === undefined) return ['', '', '', '', '', '', '', ''];
  const own = newest.get(economy)?.get(indicator.indicator);
  const reported = own === undefined || isMissing(own) ? null : own;
  const origin = originOf(raw, reported?.value);
  const ends = recipe.normalise === 'goalposts';
  const [low, high] = recipe.goalposts[indicator.indicator] ?? indicator.goalposts;
  return [
    ...[cell(raw), indicator.unit, cell(reported?.year)],
    ...[reported === null ? '' : scores.year - reported.year, origin],
    ...(ends ? [low, high, indicator.scale] : ['', '', '']),
  ];
}

function originOf(raw: number, reported: number | undefined): string {
  if (Number.isNaN(raw)) return 'missing';
  if (reported === undefined) return 'filled';
  return reported === raw ? 'reported' : 'pulled in';
}

function sourceCells(audited: Audited, { id, raw }: ReceiptLine): readonly string[] {
  if (raw === undefined) return ['', termsOf(audited, id)];
  const source = sourceOf(audited.catalog, indicatorOfLeaf(id));
  return [sourceName(source), source.redistribution];
}

function sourcesTable({ catalog, made: { tree } }: Audited): AuditTable {
  const used = new Set(indicatorsOf(tree).map((indicator) => sourceOf(catalog, indicator)));
  return {
    name: 'sources.csv',
    columns: ['source', 'publisher', 'title', 'edition', 'licence', 'redistribution', 'url'],
    rows: [...used].map(({ source, publisher, title, edition, licence, redistribution, url }) => [
      ...[source, publisher, title, edition, licence, redistribution, url],
    ]),
  };
}
