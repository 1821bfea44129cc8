import type { Language } from '../../catalog/languages.ts';
import type { RankingData, RankingRow } from '../ranking/types.ts';
import { members, nameOf, observations } from './frozen.ts';

const WORDS = {
  en: { median: 'ASEAN median', target: 'Target 2030', missing: 'no value since 2021' },
  fr: { median: 'Médiane de l’ASEAN', target: 'Cible 2030', missing: 'pas de valeur depuis 2021' },
  ar: { median: 'وسيط آسيان', target: 'هدف 2030', missing: 'لا قيمة منذ 2021' },
} as const;

/** Internet users of ASEAN's members in 2023 or the newest year before, with one member whose value is left out. */
export function internetUsers(language: Language): RankingData {
  const words = WORDS[language];
  const values = observations('internet-users').filter(({ year }) => year <= 2023);
  const rows = members('ASEAN')
    .flatMap((economy) => {
      const newest = values.filter((one) => one.economy === economy).at(-1);
      return newest ? [newest] : [];
    })
    .sort((a, b) => b.value - a.value);
  const known = rows.filter(({ economy }) => economy !== 'TLS');
  return {
    rows: [
      ...known.map(({ economy, value, year }, index): RankingRow => {
        const name = nameOf(economy, language);
        return {
          id: economy,
          name,
          rank: String(index + 1),
          value,
          text: `${Math.round(value)} %`,
          tone: 'accent',
          href: `/economies/${economy}/`,
          label: `${name}, rank ${index + 1}, ${Math.round(value)} % in ${year}`,
          ...(year === 2023 ? {} : { note: String(year) }),
          ...(economy === 'IDN' ? { selection: 1 } : {}),
        };
      }),
      {
        id: 'TLS',
        name: nameOf('TLS', language),
        rank: '',
        value: null,
        text: words.missing,
        tone: 'grey',
        label: `${nameOf('TLS', language)}, ${words.missing}`,
      },
    ],
    references: [
      { kind: 'group', value: known[Math.floor(known.length / 2)]?.value ?? 0, text: words.median },
      { kind: 'target', value: 95, text: words.target },
    ],
    scale: 'linear',
    mark: 'bar',
    domain: [0, 100],
    formatTick: (value) => `${value} %`,
  };
}

/** Mobile-data prices in ASEAN, a measure whose economies differ by powers of ten: dots on a log scale, no links. */
export function dataPrices(language: Language): RankingData {
  const values = observations('mobile-data-price');
  const rows = members('ASEAN').flatMap((economy) => {
    const newest = values.filter((one) => one.economy === economy).at(-1);
    return newest ? [newest] : [];
  });
  return {
    rows: rows
      .sort((a, b) => a.value - b.value)
      .map(({ economy, value, year }, index) => ({
        id: economy,
        name: nameOf(economy, language),
        rank: String(index + 1),
        value,
        text: `${value.toFixed(2)} %`,
        tone: 'accent',
        label: `${nameOf(economy, language)}, rank ${index + 1}, ${value.toFixed(2)} % in ${year}`,
      })),
    scale: 'log',
    mark: 'dot',
    formatTick: (value) => `${value} %`,
  };
}
