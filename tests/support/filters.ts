import fc from 'fast-check';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import type { Redistribution } from '../../src/catalog/types.ts';
import { columnsOf, LAYOUTS, type Layout, LONG_COLUMNS, WIDE_COLUMNS } from '../../src/questions/columns.ts';
import type { Filter } from '../../src/questions/filter.ts';
import type { TableParams } from '../../src/questions/params.ts';
import { AREAS, tableOf } from './observed.ts';
import { acrossOf, sizeOf } from './selected.ts';

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
  language: fc.constantFrom(...LANGUAGES),
  picks: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
  descending: fc.boolean(),
});
type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;

/** More observations than this would make the suite slow without making it stricter. */
const MOST = 8000;

/** A filter's table in one layout, some of its columns hidden, sorted by any of them. */
function tableIn(layout: Layout, { picks, descending, ...own }: Form): TableParams {
  const across = acrossOf({ ...own, layout });
  const all = columnsOf(layout, across);
  const sortable = layout === 'long' ? LONG_COLUMNS : [...WIDE_COLUMNS[layout].before, ...across];
  const pick = <T>(from: readonly T[], at: number) => from[(picks[at] ?? 0) % from.length];
  const hidden = new Set([pick(all, 0), pick(all, 1)]);
  const columns = (picks[2] ?? 0) % 2 === 0 ? all : all.filter((column) => !hidden.has(column));
  return { ...own, layout, columns, sort: { column: pick(sortable, 3) ?? 'economy', descending } };
}

/** So many filters, always the same ones, each of them long and in both wide forms; none matches nothing. */
export function tables(count: number): TableParams[] {
  const forms = fc.sample(form, { numRuns: count * 8, seed: 20_261_121 });
  const found = forms.filter((own) => {
    const size = sizeOf(own);
    return size > 0 && size <= MOST;
  });
  if (found.length < count) throw new Error(`expected ${count} filters with rows, found ${found.length}`);
  return found.slice(0, count).flatMap((own) => LAYOUTS.map((layout) => tableIn(layout, own)));
}
