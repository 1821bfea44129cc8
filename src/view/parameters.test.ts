import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatView,
  listOf,
  oneOf,
  parseView,
  type ScoreOf,
  type Sort,
  scoreOf,
  sortBy,
  textUpTo,
  yearBetween,
} from './parameters.ts';

interface View {
  group: string;
  year: number;
  economies: readonly string[];
  sort: Sort;
  q: string;
  receipt: ScoreOf;
}

const ECONOMIES = ['DNK', 'MAR', 'PAK', 'SAU', 'TUR'];
const parameters = {
  group: oneOf(['OIC', 'DCO']),
  year: yearBetween(2003, 2024),
  economies: listOf(ECONOMIES, 3),
  sort: sortBy(['name', 'value']),
  q: textUpTo(20),
  receipt: scoreOf(ECONOMIES, ['overall', 'skills']),
};
const parse = (search: string) => parseView<View>(parameters, search);

describe('parseView', () => {
  it('turns the years of a change round where they came the wrong way, and says so', () => {
    const years = { year: yearBetween(2003, 2024), since: yearBetween(2003, 2024) };
    const changed = (search: string) => parseView<{ year: number; since: number }>(years, search);
    expect(changed('?year=2018&since=2023')).toEqual({
      view: { year: 2023, since: 2018 },
      notices: [{ kind: 'turned round', since: 2023, year: 2018 }],
    });
    expect(changed('?year=2023&since=2018')).toEqual({ view: { year: 2023, since: 2018 }, notices: [] });
    expect(changed('?since=2024')).toEqual({ view: { since: 2024 }, notices: [] });
    const chosen = parseView<{ from: number; to: number }>(
      { from: yearBetween(2003, 2024), to: yearBetween(2003, 2024) },
      '?to=2005&from=2020',
    );
    expect(chosen).toEqual({
      view: { from: 2005, to: 2020 },
      notices: [{ kind: 'turned round', since: 2020, year: 2005 }],
    });
  });

  it('leaves what the reader did not choose undefined', () => {
    expect(parse('')).toEqual({ view: {}, notices: [] });
  });

  it('reads each kind of parameter', () => {
    expect(
      parse('?group=DCO&year=2020&economies=MAR,TUR&sort=-value&q=C%C3%B4te%20d%27&receipt=MAR.skills').view,
    ).toEqual({
      group: 'DCO',
      year: 2020,
      economies: ['MAR', 'TUR'],
      sort: { column: 'value', descending: true },
      q: "Côte d'",
      receipt: { economy: 'MAR', column: 'skills' },
    });
  });

  it.each([
    'MAR',
    'MAR.',
    '.skills',
    'MAR.speed',
    'XXX.skills',
    'skills.MAR',
    'MAR.skills.overall',
    'mar.skills',
  ])('opens no receipt for %j, and says what was expected', (value) => {
    expect(parse(`?receipt=${value}`)).toEqual({
      view: {},
      notices: [{ kind: 'invalid value', name: 'receipt', value, expected: { kind: 'score' } }],
    });
  });

  it.each([
    ['?group=dco', { group: 'DCO' }],
    ['?group=DCO)', { group: 'DCO' }],
    ['?group=%20Dco.', { group: 'DCO' }],
    ['?economies=mar,tur', { economies: ['MAR', 'TUR'] }],
    ['?economies=MAR,%20TUR', { economies: ['MAR', 'TUR'] }],
    ['?economies=mar,MAR,Tur%D8%8Cpak', { economies: ['MAR', 'TUR', 'PAK'] }],
    ['?year=2023.', { year: 2023 }],
    ['?year=%202023)', { year: 2023 }],
  ])('understands %s as it was meant', (search, view) => {
    expect(parse(search)).toEqual({ view, notices: [] });
  });

  it.each(['utm_source=x&utm_medium=mail', 'fbclid=a', 'gclid=b', 'mc_cid=c&mc_eid=d'])(
    'passes over what mailings add to a link: %s',
    (added) => expect(parse(`?group=DCO&${added}`)).toEqual({ view: { group: 'DCO' }, notices: [] }),
  );

  it('drops a bad value with what was expected, and keeps the rest', () => {
    expect(parse('?year=1066&group=DCO')).toEqual({
      view: { group: 'DCO' },
      notices: [
        {
          kind: 'invalid value',
          name: 'year',
          value: '1066',
          expected: { kind: 'year', from: 2003, to: 2024 },
        },
      ],
    });
  });

  it('names an unknown parameter', () => {
    expect(parse('?utm=x').notices).toEqual([{ kind: 'unknown parameter', name: 'utm' }]);
  });

  it('takes a name of the prototype for the unknown parameter that it is', () => {
    expect(parse('?__proto__=1&constructor=2').view).toEqual({});
    expect(parse('?__proto__=1&constructor=2').notices).toHaveLength(2);
  });

  it('keeps the known members of a list and names the unknown', () => {
    const { view, notices } = parse('?economies=MAR,XYZ');
    expect(view.economies).toEqual(['MAR']);
    expect(notices).toMatchObject([{ kind: 'invalid value', value: 'XYZ' }]);
  });

  it('cuts a list that is too long, and says so', () => {
    const { view, notices } = parse('?economies=DNK,MAR,PAK,SAU');
    expect(view.economies).toEqual(['DNK', 'MAR', 'PAK']);
    expect(notices).toEqual([{ kind: 'too many', name: 'economies', most: 3 }]);
  });

  it('takes a repeated parameter for a list: what is none says so', () => {
    expect(parse('?economies=SAU&economies=MAR')).toEqual({
      view: { economies: ['SAU', 'MAR'] },
      notices: [],
    });
    const { view, notices } = parse('?year=2020&year=2021');
    expect(view).toEqual({});
    expect(notices).toMatchObject([{ kind: 'invalid value', name: 'year', value: '2020,2021' }]);
  });

  it('drops a text that is blank or too long', () => {
    expect(parse('?q=%20').view).toEqual({});
    expect(parse(`?q=${'x'.repeat(21)}`)).toEqual({
      view: {},
      notices: [
        { kind: 'invalid value', name: 'q', value: 'x'.repeat(21), expected: { kind: 'text', most: 20 } },
      ],
    });
  });

  it('quotes only the start of a very long value', () => {
    const [notice] = parse(`?group=${'x'.repeat(1_000_000)}`).notices;
    expect(notice).toMatchObject({ kind: 'invalid value', value: 'x'.repeat(40) });
  });

  it('quotes nothing that would turn the sentence round', () => {
    const { notices } = parseView<View>(parameters, '?group=%E2%80%AEevil&%E2%81%A9name=1');
    expect(notices).toEqual([
      expect.objectContaining({ kind: 'invalid value', name: 'group', value: 'evil' }),
      { kind: 'unknown parameter', name: 'name' },
    ]);
  });

  it('reads any address without throwing', () => {
    fc.assert(fc.property(fc.string(), (search) => parse(search) !== undefined));
  });
});

describe('formatView', () => {
  it('says the chosen parameters in a fixed order, with readable commas', () => {
    expect(formatView<View>(parameters, { economies: ['MAR', 'TUR'], group: 'DCO' })).toBe(
      '?group=DCO&economies=MAR,TUR',
    );
  });

  it('says nothing of a view of defaults', () => {
    expect(formatView<View>(parameters, { group: undefined })).toBe('');
  });

  it('is read back to the same view', () => {
    const view = fc.record(
      {
        group: fc.constantFrom('OIC', 'DCO'),
        year: fc.integer({ min: 2003, max: 2024 }),
        economies: fc.uniqueArray(fc.constantFrom(...ECONOMIES), { minLength: 1, maxLength: 3 }),
        sort: fc.record({ column: fc.constantFrom('name', 'value'), descending: fc.boolean() }),
        q: fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 9 })
          .filter((text) => text.trim() !== '' && text.length <= 20),
        receipt: fc.record({
          economy: fc.constantFrom(...ECONOMIES),
          column: fc.constantFrom('overall', 'skills'),
        }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(view, (own) => {
        expect(parse(formatView<View>(parameters, own))).toEqual({ view: own, notices: [] });
      }),
    );
  });
});
