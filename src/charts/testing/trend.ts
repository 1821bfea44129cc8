import { median, quantileSorted } from 'd3-array';
import type { Language } from '../../catalog/languages.ts';
import type { TrendData, TrendPoint } from '../trend/types.ts';
import { members, nameOf, observations, type Value } from './frozen.ts';

const WORDS = {
  en: { median: 'OIC median', world: 'World median', band: 'Middle half of OIC' },
  ar: { median: 'وسيط المنظمة', world: 'وسيط العالم', band: 'النصف الأوسط' },
} as const;

interface Choice {
  readonly indicator: string;
  readonly chosen: readonly string[];
  readonly text: (value: number) => string;
  readonly from: number;
  readonly to: number;
}

function trend(
  { indicator, chosen, text, from, to }: Choice,
  language: keyof typeof WORDS & Language,
): TrendData {
  const words = WORDS[language];
  const all = observations(indicator).filter(({ year }) => year >= from && year <= to);
  const codes = new Set(members('OIC'));
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
  const inYear = (year: number, only: (value: Value) => boolean) =>
    all
      .filter((value) => value.year === year && only(value))
      .map(({ value }) => value)
      .sort((a, b) => a - b);
  const line = (name: string, only: (value: Value) => boolean): TrendPoint[] =>
    years.map((year) => {
      const value = median(inYear(year, only)) ?? 0;
      return { year, value, label: `${name}, ${year}: ${text(value)}` };
    });
  const isMember = ({ economy }: Value) => codes.has(economy);
  return {
    series: chosen.map((economy, selection) => {
      const name = nameOf(economy, language);
      const values = all.filter((value) => value.economy === economy).sort((a, b) => a.year - b.year);
      const last = values.at(-1);
      return {
        id: economy,
        name,
        selection,
        label: name,
        points: values.map(({ year, value, flag }) => ({
          year,
          value,
          label: `${name}, ${year}: ${text(value)}`,
          ...(flag === 'B' ? { afterBreak: true } : {}),
        })),
        ...(last ? { endText: text(last.value) } : {}),
      };
    }),
    references: [
      { kind: 'group', name: words.median, label: words.median, points: line(words.median, isMember) },
      { kind: 'world', name: words.world, label: words.world, points: line(words.world, () => true) },
    ],
    band: {
      name: words.band,
      label: words.band,
      points: years.map((year) => {
        const values = inYear(year, isMember);
        return { year, low: quantileSorted(values, 0.25) ?? 0, high: quantileSorted(values, 0.75) ?? 0 };
      }),
    },
    scale: 'linear',
    formatTick: (value) => text(value),
  };
}

/** Internet use, every year: Pakistan's values of 2020 and 2024 with the break between them, Botswana without 2023. */
export function internetUse(language: keyof typeof WORDS): TrendData {
  const text = (value: number) => `${Math.round(value)} %`;
  const chosen = ['SAU', 'PAK', 'SEN', 'BWA'];
  return {
    ...trend({ indicator: 'internet-users', chosen, text, from: 2000, to: 2024 }, language),
    targets: [{ value: 95, text: '95 %' }],
    domain: [0, 100],
  };
}

/** The E-Government Development Index, published every second year or so. */
export function egov(language: keyof typeof WORDS): TrendData {
  const text = (value: number) => value.toFixed(2);
  return trend(
    { indicator: 'egov-development-index', chosen: ['DNK', 'SAU', 'SOM'], text, from: 2003, to: 2024 },
    language,
  );
}
