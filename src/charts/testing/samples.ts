import { extent, median } from 'd3-array';
import { maturityClass } from '../../answers/classes.ts';
import type { DumbbellData } from '../dumbbell/types.ts';
import type { ProfileData } from '../profile/types.ts';
import type { ScatterData } from '../scatter/types.ts';
import type { SlopeData } from '../slope/types.ts';
import type { SparklineData } from '../sparkline/layout.ts';
import type { StripData } from '../strip/types.ts';
import type { SwarmData } from '../swarm/types.ts';
import type { WaterfallData, WaterfallRow } from '../waterfall/types.ts';
import { members, nameOf, observations, type Value } from './frozen.ts';
import { dco } from './matrix.ts';

type Spoken = 'en' | 'ar';

const percent = (value: number) => `${Math.round(value)} %`;
const CHOSEN = ['IDN', 'SEN', 'MAR'];

function newest(indicator: string, year: number, segment = 'total'): ReadonlyMap<string, Value> {
  const values = observations(indicator, segment).filter(
    (value) => value.year <= year && value.year > year - 5,
  );
  return new Map(values.sort((a, b) => a.year - b.year).map((value) => [value.economy, value]));
}

/** Morocco in the four measures of the matrix, next to the DCO, the world and Jordan. */
export function profile(language: Spoken): ProfileData {
  const data = dco(language);
  const morocco = data.rows.find(({ id }) => id === 'MAR');
  const other = data.rows.find(({ id }) => id === 'JOR');
  const [group, world] = data.pinned;
  const value = (cell: { kind: string; value?: number } | undefined) => cell?.value ?? null;
  return {
    name: nameOf('MAR', language),
    rangeText: language === 'ar' ? 'من الأدنى إلى الأعلى' : 'lowest to highest of DCO',
    comparators: [
      { id: 'group', kind: 'group', text: group?.name ?? '' },
      { id: 'world', kind: 'world', text: world?.name ?? '' },
      { id: 'JOR', kind: 'economy', selection: 1, text: nameOf('JOR', language) },
    ],
    rows: [
      ...data.columns.map((column, index) => {
        const cell = morocco?.cells[index];
        const score = value(cell);
        const cells = data.rows.map((row) => value(row.cells[index])).filter((one) => one !== null);
        const [low = 0, high = 100] = extent(cells);
        return {
          id: column.id,
          name: column.name,
          value: score,
          text: cell?.text ?? '',
          tone: maturityClass(score ?? 0),
          range: [low, high] as const,
          comparators: [value(group?.cells[index]), value(world?.cells[index]), value(other?.cells[index])],
          label: `${column.name}: ${cell?.text}`,
          href: `/areas/${column.id}/`,
        };
      }),
      {
        id: 'economy',
        name: language === 'ar' ? 'الاقتصاد الرقمي' : 'Digital economy',
        value: null,
        text: language === 'ar' ? 'لا درجة' : 'no score: 1 of 6 indicators',
        tone: 'grey',
        comparators: [null, null, null],
        label: 'Digital economy: no score',
      },
    ],
    domain: [0, 100],
    formatTick: String,
  };
}

/** Internet use of women and men in the OIC's members that report both, widest gap first. */
export function gaps(language: Spoken): DumbbellData {
  const women = newest('internet-users', 2024, 'female');
  const men = newest('internet-users', 2024, 'male');
  const rows = members('OIC')
    .flatMap((economy) => {
      const [a, b] = [women.get(economy), men.get(economy)];
      return a && b && a.year === b.year ? [{ economy, women: a.value, men: b.value }] : [];
    })
    .sort((a, b) => b.men - b.women - (a.men - a.women))
    .slice(0, 12);
  return {
    firstText: language === 'ar' ? 'النساء' : 'Women',
    secondText: language === 'ar' ? 'الرجال' : 'Men',
    gapText: language === 'ar' ? 'الفجوة بالنقاط' : 'gap in points',
    domain: [0, 100],
    formatTick: percent,
    rows: [
      ...rows.map(({ economy, women: first, men: second }) => ({
        id: economy,
        name: nameOf(economy, language),
        first: { value: first, text: percent(first) },
        second: { value: second, text: percent(second) },
        gap: (second - first).toFixed(1),
        label: `${nameOf(economy, language)}: women ${percent(first)}, men ${percent(second)}`,
        ...(economy === 'PAK' ? { selection: 0 } : {}),
      })),
      {
        id: 'XYZ',
        name: nameOf('SOM', language),
        first: { value: 20, text: percent(20) },
        second: null,
        gap: '–',
        label: `${nameOf('SOM', language)}: women 20 %`,
      },
    ],
  };
}

/** Three measures of 2024, the OIC in front of the world. */
export function strips(language: Spoken): StripData {
  const codes = members('OIC');
  const text = { en: ['OIC median', 'World median'], ar: ['وسيط المنظمة', 'وسيط العالم'] }[language];
  const rows = (['internet-users', 'cybersecurity-index', 'egov-development-index'] as const).map(
    (indicator) => {
      const factor = indicator === 'egov-development-index' ? 100 : 1;
      const values = new Map(
        [...newest(indicator, 2024)].map(([economy, { value }]) => [economy, value * factor]),
      );
      const dot = (economy: string) => {
        const value = values.get(economy);
        const name = nameOf(economy, language);
        return value === undefined
          ? []
          : [{ id: economy, name, value, label: `${name}: ${Math.round(value)}` }];
      };
      return {
        id: indicator,
        name: {
          'internet-users': 'Internet users',
          'cybersecurity-index': 'Cybersecurity',
          'egov-development-index': 'E-government',
        }[indicator],
        world: [...values].filter(([economy]) => !codes.includes(economy)).map(([, value]) => value),
        group: codes.filter((economy) => !CHOSEN.includes(economy)).flatMap(dot),
        chosen: CHOSEN.flatMap((economy, selection) => dot(economy).map((one) => ({ ...one, selection }))),
        references: [
          {
            kind: 'group' as const,
            value: median(codes, (economy) => values.get(economy)) ?? 0,
            text: text[0] ?? '',
          },
          { kind: 'world' as const, value: median(values.values()) ?? 0, text: text[1] ?? '' },
        ],
        label: indicator,
      };
    },
  );
  return { rows, scale: 'linear', domain: [0, 100], formatTick: String };
}

/** The OIC's internet users as dots, Senegal's with a ring. */
export function swarmed(language: Spoken): SwarmData {
  const row = strips(language).rows[0];
  const dots = [...(row?.group ?? []), ...(row?.chosen ?? [])].map(({ id, value, label }) => ({
    id,
    value,
    label,
    tone: maturityClass(value),
    href: `/economies/${id}/`,
  }));
  const own = dots.find(({ id }) => id === 'SEN');
  return {
    dots,
    world: row?.world ?? [],
    references: row?.references ?? [],
    own: own === undefined ? null : { ...own, name: nameOf('SEN', language) },
    domain: [0, 100],
    formatTick: String,
    label: 'internet-users',
  };
}

/** Internet use of ASEAN's members in 2013 and 2023. */
export function slopes(language: Spoken): SlopeData {
  const values = observations('internet-users');
  const at = (economy: string, year: number) =>
    values.find((value) => value.economy === economy && value.year === year)?.value;
  return {
    fromYear: '2013',
    toYear: '2023',
    scale: 'linear',
    domain: [0, 100],
    lines: members('ASEAN').flatMap((economy) => {
      const [from, to] = [at(economy, 2013), at(economy, 2023)];
      if (from === undefined || to === undefined) return [];
      const name = nameOf(economy, language);
      return [
        {
          id: economy,
          name,
          from,
          to,
          fromText: percent(from),
          toText: percent(to),
          tone: 'accent' as const,
          label: `${name}, from ${percent(from)} in 2013 to ${percent(to)} in 2023`,
          ...(economy === 'IDN' ? { selection: 0 } : economy === 'KHM' ? { selection: 1 } : {}),
        },
      ];
    }),
  };
}

/** Internet use against income, all economies, with a straight line through the logarithm. */
export function incomes(language: Spoken): ScatterData {
  const income = newest('gdp-per-capita-ppp', 2023);
  const users = newest('internet-users', 2023);
  const codes = new Set(members('OIC'));
  return {
    x: {
      text: language === 'ar' ? 'الدخل للفرد بالدولار' : 'GDP per person, international dollars (log scale)',
      scale: 'log',
      formatTick: (value) => value.toLocaleString('en'),
    },
    y: {
      text: language === 'ar' ? 'مستخدمو الإنترنت، %' : 'Internet users, % of people',
      scale: 'linear',
      domain: [0, 100],
      formatTick: percent,
    },
    points: [...income].flatMap(([economy, { value: x }]) => {
      const y = users.get(economy)?.value;
      if (y === undefined) return [];
      const selection = CHOSEN.indexOf(economy);
      return [
        {
          id: economy,
          name: nameOf(economy, language),
          x,
          y,
          tone: codes.has(economy) ? ('accent' as const) : ('grey' as const),
          label: `${nameOf(economy, language)}: ${Math.round(x)}, ${percent(y)}`,
          ...(selection === -1 ? {} : { selection }),
        },
      ];
    }),
    fit: {
      label: 'fit',
      points: [1000, 3000, 10_000, 30_000, 100_000]
        .map((x) => {
          const y = -130 + 21 * Math.log(x);
          return { x, y, low: y - 8, high: y + 8 };
        })
        .filter(({ low, high }) => low >= 0 && high <= 110),
    },
  };
}

/** Internet use of one economy since 2000. */
export function spark(economy: string): SparklineData {
  return {
    years: [2000, 2024],
    published: Array.from({ length: 25 }, (_, index) => 2000 + index),
    points: observations('internet-users')
      .filter((value) => value.economy === economy && value.year >= 2000 && value.year <= 2024)
      .map(({ year, value, flag }) => ({
        year,
        value,
        label: '',
        ...(flag === 'B' ? { afterBreak: true } : {}),
      })),
    label: `${nameOf(economy, 'en')} since 2000`,
  };
}

/** What moved the overall score of Morocco from 2021 to 2026: name in both languages, points. */
const MOVES = [
  ['Account income parity', 'تكافؤ الحسابات حسب الدخل', 0.83],
  ['Software developers', 'مطورو البرمجيات', 0.7],
  ['Regulation', 'التنظيم', -0.08],
  ['22 other indicators', '22 مؤشراً آخر', 1.06],
] as const;
const START = 55.23;

/** Steps from one score to another. */
export function moves(language: Spoken): WaterfallData {
  const total = (id: string, year: string, score: number): WaterfallRow => ({
    id,
    name: language === 'ar' ? `الدرجة في ${year}` : `Score ${year}`,
    from: score,
    to: score,
    tone: 'total',
    text: score.toFixed(2),
    label: `${year}: ${score.toFixed(2)}`,
  });
  let at = START;
  const steps = MOVES.map(([english, arabic, points]): WaterfallRow => {
    const from = at;
    at += points;
    const text = `${points < 0 ? '−' : '+'}${Math.abs(points)}`;
    const name = language === 'ar' ? arabic : english;
    return {
      id: english,
      name,
      from,
      to: at,
      tone: points < 0 ? 'down' : 'up',
      text,
      label: `${name}: ${text} points`,
    };
  });
  return {
    rows: [total('from', '2021', START), ...steps, total('to', '2026', at)],
    formatTick: (value) => value.toFixed(1),
  };
}
