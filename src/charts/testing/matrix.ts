import { median } from 'd3-array';
import { maturityClass } from '../../answers/classes.ts';
import type { Language } from '../../catalog/languages.ts';
import type { MatrixCell, MatrixData, MatrixHead } from '../matrix/types.ts';
import { areas, members, nameOf, observations } from './frozen.ts';

const WORDS = {
  en: { corner: 'Economy', group: 'DCO median', world: 'World median', missing: 'no value in 2024' },
  fr: {
    corner: 'Économie',
    group: 'Médiane de la DCO',
    world: 'Médiane mondiale',
    missing: 'pas de valeur en 2024',
  },
  ar: {
    corner: 'الاقتصاد',
    group: 'وسيط منظمة التعاون الرقمي',
    world: 'وسيط العالم',
    missing: 'لا قيمة في 2024',
  },
} as const;

/** One indicator of each area, brought to 0–100. */
const COLUMNS = [
  { area: 'government', indicator: 'egov-development-index', factor: 100 },
  { area: 'connectivity', indicator: 'telecom-infrastructure-index', factor: 100 },
  { area: 'skills', indicator: 'egov-human-capital-index', factor: 100 },
  { area: 'resilience', indicator: 'cybersecurity-index', factor: 1 },
] as const;

/** The Digital Cooperation Organization's members in four measures of 2024, by the first. */
export function dco(language: Language, more: Partial<MatrixData> = {}): MatrixData {
  const words = WORDS[language];
  const values = COLUMNS.map(({ indicator, factor }) => {
    const rows = observations(indicator).filter(({ year }) => year === 2024);
    return new Map(rows.map(({ economy, value }) => [economy, value * factor]));
  });
  const columns = COLUMNS.map(({ area }, index): MatrixHead => {
    const name = areas.find((row) => row.area === area)?.short[language] ?? area;
    return {
      id: area,
      name,
      href: `?sort=${area}`,
      label: `Sort by ${name}`,
      ...(index === 0 ? { sorted: 'descending', strong: true } : {}),
    };
  });
  const cell = (value: number | undefined, index: number): MatrixCell => {
    const name = columns[index]?.name ?? '';
    if (value === undefined)
      return { kind: 'no-score', text: words.missing, label: `${name}: ${words.missing}` };
    const text = String(Math.round(value));
    return { kind: 'score', value, tone: maturityClass(value), text, label: `${name} ${text}` };
  };
  const codes = members('DCO').sort((a, b) => (values[0]?.get(b) ?? -1) - (values[0]?.get(a) ?? -1));
  const medians = (economies: Iterable<string>) => {
    const list = [...economies];
    return values.map((column, index) =>
      cell(
        median(list, (code) => column.get(code)),
        index,
      ),
    );
  };
  return {
    corner: { id: 'name', name: words.corner, href: '?sort=name', label: `Sort by ${words.corner}` },
    columns,
    pinned: [
      { id: 'dco', kind: 'group', name: words.group, label: words.group, cells: medians(codes) },
      {
        id: 'world',
        kind: 'world',
        name: words.world,
        label: words.world,
        cells: medians(values[0]?.keys() ?? []),
      },
    ],
    rows: codes.map((economy, index) => ({
      id: economy,
      name: nameOf(economy, language),
      rank: values[0]?.has(economy) ? String(index + 1) : '',
      href: `/economies/${economy}/`,
      label: `${nameOf(economy, language)}, rank ${index + 1}`,
      cells: values.map((column, at) => cell(column.get(economy), at)),
      ...(economy === 'MAR' ? { selection: 1 } : {}),
    })),
    domain: [0, 100],
    formatTick: String,
    ...more,
  };
}
