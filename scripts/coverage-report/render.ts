import type { Coverage, GroupCoverage } from './measure.ts';
import type { ScoredShare } from './scored.ts';

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (header: readonly string[], rows: readonly (readonly (string | number)[])[]) => [
  line(header),
  line(header.map((_, i) => (i === 0 ? '---' : '--:'))),
  ...rows.map(line),
];
const percent = (share: number) => `${Math.round(100 * share)}%`;
const years = (lag: number) => (Number.isNaN(lag) ? '–' : String(lag));

const ORGANISATIONS = ['OIC', 'DCO', 'ASEAN', 'ESCAP'];

/** Who has a score, and what keeps the others from one. */
function scoredSection(year: number, shares: readonly ScoredShare[]): string[] {
  const groups = [...new Set(shares.map(({ group }) => group))];
  const columns = [...new Set(shares.map(({ column }) => column))];
  const rows = groups.map((group) => {
    const own = shares.filter((share) => share.group === group);
    const cells = own.map(({ members, without }) => percent((members - without.length) / members));
    return [group, own[0]?.members ?? 0, ...cells];
  });
  const held = ORGANISATIONS.flatMap((group) => {
    const lines = shares
      .filter((share) => share.group === group && share.without.length > 0)
      .map(({ column, members, without, lacking }) => {
        const missing = lacking.map(([id, n]) => `${id} (${n})`).join(', ');
        return `- ${column}, ${without.length} of ${members}: ${without.join('; ')}. They lack ${missing}.`;
      });
    return [`### ${group}`, '', ...(lines.length === 0 ? ['None.'] : lines), ''];
  });
  return [
    `## Share of members with a score, ${year}`,
    '',
    'An area needs half of its weight, the overall score six areas of eight.',
    '',
    ...table(['Group', 'Members', ...columns], rows),
    '',
    '## Members without a score, and what they lack',
    '',
    ...held,
  ];
}

/**
 * The coverage as a Markdown page.
 *
 * @param scored the shares of members with a score in the year
 */
export function render(
  { year, areas, groups }: Coverage,
  scored: { readonly year: number; readonly shares: readonly ScoredShare[] },
): string {
  const of = (area: string, group: string) => groups.find((g) => g.area === area && g.group === group);
  const names = [...new Set(groups.map((g) => g.group))];
  const matrix = (cell: (coverage: GroupCoverage) => string) =>
    table(
      ['Group', 'Members', ...areas.map((a) => a.area)],
      names.map((group) => {
        const cells = areas.map((a) => of(a.area, group)).map((c) => (c ? cell(c) : '–'));
        return [group, of(areas[0]?.area ?? '', group)?.members ?? 0, ...cells];
      }),
    );
  const holes = ORGANISATIONS.flatMap((group) => {
    const rows = areas.flatMap((a) => {
      const ids = of(a.area, group)?.holes ?? [];
      return ids.length === 0 ? [] : [`- ${a.area}: ${ids.join(', ')}`];
    });
    return [`### ${group}`, '', ...(rows.length === 0 ? ['None.'] : rows), ''];
  });
  return [
    '# Coverage',
    '',
    `Written by \`npm run coverage\` from \`data/\`. A value counts as current where it is, in ${year}, no older than its indicator's tolerance.`,
    '',
    '## Areas',
    '',
    ...table(
      ['Area', 'Indicators', 'Scored', '120 economies or more', 'Economies', 'Newest year', 'Observations'],
      areas.map((a) => [a.name, a.indicators, a.scored, a.wide, a.economies, a.newest, a.observations]),
    ),
    '',
    'The fourth column counts indicators with at least 120 economies in one year from 2020 on. The others, by name:',
    '',
    ...areas.map((a) => `- ${a.area}: ${a.narrow.length === 0 ? 'none' : a.narrow.join(', ')}`),
    '',
    ...scoredSection(scored.year, scored.shares),
    '## Share of members with at least half of an area’s indicators',
    '',
    ...matrix((c) => percent(c.share)),
    '',
    `## Median age of the members’ newest values, in years before ${year}`,
    '',
    ...matrix((c) => years(c.lag)),
    '',
    '## Holes: indicators that fewer than half of the members have',
    '',
    ...holes,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
