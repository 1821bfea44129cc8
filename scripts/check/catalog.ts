import { LANGUAGES } from '../../src/catalog/languages.ts';
import type { Finding } from '../../src/engine/types.ts';
import { checkOrphans } from './orphans.ts';
import type { Book } from './records.ts';

/** What the tables say of each other beyond keys: goalposts, weights and their reasons, classes, orphans. */
export function checkCatalog(book: Book): Finding[] {
  return [
    ...indicators(book),
    ...units(book),
    ...targets(book),
    ...licences(book),
    ...classes(book),
    ...checkOrphans(book),
  ];
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
      ...LANGUAGES.flatMap((l) =>
        i.get(`short_${l}`).length <= 28 ? [] : say(`short_${l}`, 'at most 28 characters'),
      ),
    ];
  });
}

const SYMBOLS = ['symbol_en', 'symbol_fr'];

function units(book: Book): Finding[] {
  return book
    .entries('units')
    .flatMap((u) => [
      ...(Number(u.get('minimum')) < Number(u.get('maximum'))
        ? []
        : [book.finding('units', u, 'maximum', 'more than minimum')]),
      ...SYMBOLS.filter((column) => u.get(column).includes(' ')).map((column) =>
        book.finding('units', u, column, 'U+00A0 instead of a space'),
      ),
    ]);
}

function targets(book: Book): Finding[] {
  const groups = book.by('groups', 'group');
  const indicators = book.by('indicators', 'indicator');
  const units = book.by('units', 'unit');
  return book.entries('targets').flatMap((t) => {
    const isKnown = t
      .get('group')
      .split(',')
      .every((group) => groups.has(group));
    const whose = isKnown
      ? []
      : [book.finding('targets', t, 'group', 'groups of groups.csv, of several their codes between commas')];
    const unit = units.get(indicators.get(t.get('indicator'))?.get('unit') ?? '');
    if (!unit) return whose;
    const [low, high, value] = [unit.get('minimum'), unit.get('maximum'), t.get('value')].map(Number);
    const fits = Number(low) <= Number(value) && Number(value) <= Number(high);
    return fits
      ? whose
      : [...whose, book.finding('targets', t, 'value', `a value between ${low} and ${high}`)];
  });
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
