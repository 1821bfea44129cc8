import fc from 'fast-check';
import type { Language, Redistribution } from '../../src/catalog/types.ts';
import { columnsOf, LONG_COLUMNS, WIDE_COLUMNS } from '../../src/questions/columns.ts';
import type { Filter } from '../../src/questions/filter.ts';
import type { TableParams } from '../../src/questions/table.ts';
import { AREAS, tableOf } from './observed.ts';
import { acrossOf } from './selected.ts';

const codes = (table: string, column: string) => tableOf(table).array(column) as string[];
const some = <T>(from: readonly T[], least: number, most: number) =>
  fc.subarray([...from], { minLength: least, maxLength: most });

/** A condition that most filters do without. */
const seldom = <K extends string, T>(key: K, condition: fc.Arbitrary<T>): fc.Arbitrary<{ [P in K]?: T }> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<{ [P in K]?: T }>({}) },
    {
      weight: 1,
      arbitrary: condition.map((value) => Object.fromEntries([[key, value]]) as { [P in K]?: T }),
    },
  );

const filter: fc.Arbitrary<Filter> = fc
  .tuple(
    fc.record({
      segments: fc.constantFrom(['total'], ['total'], ['female', 'male'], ['total', 'rural', 'urban']),
      years: fc.oneof(
        fc.integer({ min: 2012, max: 2026 }).map((newestAt) => ({ newestAt })),
        fc.integer({ min: 2005, max: 2022 }).map((from) => ({ from })),
        fc.integer({ min: 2008, max: 2020 }).map((from) => ({ from, to: from + 4 })),
      ),
    }),
    seldom('areas', some(AREAS, 1, 3)),
    seldom('indicators', some(codes('indicators', 'indicator'), 5, 60)),
    seldom('economies', some(codes('economies', 'economy'), 40, 120)),
    seldom('group', fc.constantFrom('OIC', 'DCO', 'ASEAN', 'ESCAP', 'LDC', 'WORLD')),
    seldom('flags', fc.constantFrom(['A'], ['A', 'E'], ['B', 'E', 'P'])),
    seldom('sources', some(codes('sources', 'source'), 10, 30)),
    seldom(
      'redistribution',
      fc.constantFrom<readonly Redistribution[]>(['open'], ['open', 'non-commercial'], ['terms-unclear']),
    ),
    seldom(
      'text',
      fc.constantFrom('internet', 'maroc', 'COTE D’IVOIRE', 'femmes', 'السعودية', 'public service', 'a e'),
    ),
  )
  .map((parts) => Object.assign({}, ...parts));

const form = fc.record({
  filter,
  among: fc.constant(AREAS),
  language: fc.constantFrom<Language>('en', 'fr', 'ar'),
  layout: fc.constantFrom('long' as const, 'years' as const, 'indicators' as const),
  picks: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
  descending: fc.boolean(),
});

/** Tables of all kinds, always the same ones; each has a row at least. */
export function tables(count: number): TableParams[] {
  const found: TableParams[] = [];
  for (const { picks, descending, ...own } of fc.sample(form, { numRuns: count * 8, seed: 20_261_121 })) {
    const across = acrossOf(own);
    const all = columnsOf(own.layout, across);
    const sortable = own.layout === 'long' ? LONG_COLUMNS : [...WIDE_COLUMNS[own.layout].before, ...across];
    const pick = <T>(from: readonly T[], at: number) => from[(picks[at] ?? 0) % from.length];
    const hidden = new Set([pick(all, 0), pick(all, 1)]);
    const columns = (picks[2] ?? 0) % 2 === 0 ? all : all.filter((column) => !hidden.has(column));
    const column = pick(sortable, 3) ?? 'economy';
    const hasRows =
      own.layout === 'long' ? acrossOf({ ...own, layout: 'years' }).length > 0 : across.length > 0;
    if (hasRows) found.push({ ...own, columns, sort: { column, descending } });
    if (found.length === count) return found;
  }
  throw new Error(`expected ${count} tables with rows, found ${found.length}`);
}
