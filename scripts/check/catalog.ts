import type { Finding } from '../../src/engine/types.ts';
import type { Book } from './records.ts';

/** What the tables say of each other beyond keys: goalposts, weights and their reasons, classes, orphans. */
export function checkCatalog(book: Book): Finding[] {
  return [...indicators(book), ...units(book), ...licences(book), ...classes(book), ...orphans(book)];
}

function indicators(book: Book): Finding[] {
  const areas = new Set([...book.by('areas', 'area').keys(), 'context']);
  const orders = new Set<string>();
  return book.entries('indicators').flatMap((i) => {
    const say = (column: string, expected: string) => [book.finding('indicators', i, column, expected)];
    const [low, high, weight] = ['goalpost_low', 'goalpost_high', 'weight'].map((c) => Number(i.get(c)));
    const place = `${i.get('area')} ${i.get('order')}`;
    const taken = orders.has(place);
    orders.add(place);
    return [
      ...(areas.has(i.get('area')) ? [] : say('area', 'an area of areas.csv, or context')),
      ...(taken ? say('order', 'a place of its own within the area') : []),
      ...(low !== undefined && high !== undefined && low < high
        ? []
        : say('goalpost_high', 'more than goalpost_low')),
      ...(i.get('scale') === 'log' && !(Number(low) > 0)
        ? say('goalpost_low', 'more than 0 on a log scale')
        : []),
      ...['weight_reason_en', 'weight_reason_fr', 'weight_reason_ar'].flatMap((column) =>
        (weight === 0) === (i.get(column) !== '')
          ? []
          : say(column, weight === 0 ? 'a reason for weight 0' : 'no reason: the weight is not 0'),
      ),
      ...(weight === 0 || i.get('direction') !== '0'
        ? []
        : say('direction', '1 or -1 where the weight is not 0')),
      ...(weight === 0 || i.get('area') !== 'context' ? [] : say('weight', '0: context is never scored')),
      ...['en', 'fr', 'ar'].flatMap((l) =>
        i.get(`short_${l}`).length <= 28 ? [] : say(`short_${l}`, 'at most 28 characters'),
      ),
    ];
  });
}

function units(book: Book): Finding[] {
  return book
    .entries('units')
    .filter((u) => !(Number(u.get('minimum')) < Number(u.get('maximum'))))
    .map((u) => book.finding('units', u, 'maximum', 'more than minimum'));
}

function licences(book: Book): Finding[] {
  return book.entries('sources').flatMap((s) => {
    const licence = s.get('licence');
    if (!licence.startsWith('CC-BY')) return [];
    const expected = /\bNC\b/.test(licence) ? 'non-commercial' : 'open';
    return s.get('redistribution') === expected
      ? []
      : [book.finding('sources', s, 'redistribution', `${expected}, as the licence says`)];
  });
}

/** Regions and income groups: what economies.csv says must be what memberships.csv says, and of the right kind. */
function classes(book: Book): Finding[] {
  const kinds = new Map([...book.by('groups', 'group')].map(([group, entry]) => [group, entry.get('kind')]));
  const members = new Set(book.entries('memberships').map((m) => `${m.get('group')} ${m.get('economy')}`));
  const economies = book.by('economies', 'economy');
  const listed = [...economies.values()].flatMap((e) =>
    (
      [
        ['region', 'region'],
        ['subregion', 'region'],
        ['income', 'income'],
      ] as const
    ).flatMap(([column, kind]) => {
      const group = e.get(column);
      if (group === '') return [];
      if (kinds.get(group) !== kind) return [book.finding('economies', e, column, `a group of kind ${kind}`)];
      return members.has(`${group} ${e.get('economy')}`)
        ? []
        : [book.finding('economies', e, column, 'the group that memberships.csv says')];
    }),
  );
  const placed = book.entries('memberships').flatMap((m) => {
    const kind = kinds.get(m.get('group'));
    const economy = economies.get(m.get('economy'));
    if (kind === 'income' && economy && economy.get('income') !== m.get('group')) {
      return [book.finding('memberships', m, 'group', 'the income group that economies.csv says')];
    }
    return kind === 'organisation' || m.get('status') === 'member'
      ? []
      : [book.finding('memberships', m, 'status', 'member: only organisations have others')];
  });
  const outside = [...economies.values()]
    .filter((e) => !members.has(`WORLD ${e.get('economy')}`))
    .map((e) => book.finding('economies', e, 'economy', 'a member of WORLD'));
  const worlds = book
    .entries('groups')
    .filter((g) => (g.get('kind') === 'world') !== (g.get('group') === 'WORLD'));
  return [
    ...listed,
    ...placed,
    ...outside,
    ...worlds.map((g) => book.finding('groups', g, 'kind', 'kind world for WORLD alone')),
  ];
}

/** Rows that nothing refers to. */
function orphans(book: Book): Finding[] {
  const used = new Map<string, Set<string>>();
  const use = (table: string, value: string) => {
    const set = used.get(table) ?? new Set();
    used.set(table, set.add(value));
  };
  for (const i of book.entries('indicators')) {
    use('units', i.get('unit'));
    use('sources', i.get('source'));
    use('areas', i.get('area'));
  }
  for (const name of book.names().filter((n) => n.startsWith('observations-'))) {
    for (const o of book.entries(name)) {
      for (const table of ['economy', 'indicator', 'segment', 'flag', 'source'])
        use(TABLE_OF[table] ?? table, o.get(table));
    }
  }
  for (const m of book.entries('memberships')) use('groups', m.get('group'));
  for (const table of ['groups', 'targets'])
    for (const row of book.entries(table)) use('sources', row.get('source'));
  return Object.values(TABLE_OF)
    .concat('units', 'areas', 'groups')
    .flatMap((table) => {
      const column = KEY_OF[table] ?? table;
      return book
        .entries(table)
        .filter((row) => !used.get(table)?.has(row.get(column)))
        .map((row) => book.finding(table, row, column, `a ${column} that something refers to`));
    });
}

const TABLE_OF: Readonly<Record<string, string>> = {
  economy: 'economies',
  indicator: 'indicators',
  segment: 'segments',
  flag: 'flags',
  source: 'sources',
};

const KEY_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(TABLE_OF).map(([column, table]) => [table, column])),
  units: 'unit',
  areas: 'area',
  groups: 'group',
};
