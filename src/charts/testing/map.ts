import type { Language } from '../../catalog/languages.ts';
import type { MapData } from '../map/types.ts';
import type { ClassIndex } from '../types.ts';
import { members, nameOf, observations } from './frozen.ts';

const CLASSES: readonly ClassIndex[] = [0, 1, 2, 3, 4];
const MISSING = { en: 'no value', fr: 'pas de valeur', ar: 'لا قيمة' } as const;

/** Internet users of a group's members in 2023, in five classes of twenty points. */
export function internetMap(group: string, language: Language): MapData {
  const values = new Map(
    observations('internet-users')
      .filter(({ year }) => year === 2023)
      .map(({ economy, value }) => [economy, value]),
  );
  return {
    economies: members(group).map((economy) => {
      const value = values.get(economy);
      const name = nameOf(economy, language);
      const chosen = economy === 'IDN' ? { selection: 0 } : {};
      return value === undefined
        ? { economy, tone: null, label: `${name}: ${MISSING[language]}`, ...chosen }
        : {
            economy,
            tone: CLASSES[Math.min(4, Math.floor(value / 20))] ?? 0,
            label: `${name}: ${Math.round(value)} %`,
            href: `/economies/${economy}/`,
            ...chosen,
          };
    }),
    legend: [
      ...CLASSES.map((tone) => ({ tone, text: `${tone * 20}–${tone * 20 + 20} %` })),
      { tone: null, text: MISSING[language] },
    ],
    focus: members(group),
  };
}
