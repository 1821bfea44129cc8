import type { DotsData } from '../dots/types.ts';
import { nameOf } from './frozen.ts';
import { dco } from './matrix.ts';

const CHOSEN = ['MAR', 'JOR', 'SAU'];

/** Three members of the Digital Cooperation Organization in the four measures of the matrix, and a measure that none has. */
export function threeOfDco(language: 'en' | 'ar'): DotsData {
  const data = dco(language);
  const economies = CHOSEN.map((id, selection) => ({ id, name: nameOf(id, language), selection }));
  const valueIn = (cell: { kind: string; value?: number } | undefined) => cell?.value ?? null;
  return {
    economies,
    medianText: data.pinned[0]?.name ?? '',
    rows: [
      ...data.columns.map((column, index) => {
        const values = CHOSEN.map((id) => valueIn(data.rows.find((row) => row.id === id)?.cells[index]));
        const highest = Math.max(...values.map((value) => value ?? 0));
        const best = economies.find((_, at) => values[at] === highest);
        return {
          id: column.id,
          name: column.name,
          values,
          median: valueIn(data.pinned[0]?.cells[index]),
          best: best ? { ...best, value: String(Math.round(highest)) } : null,
          none: '',
          label: `${column.name}: ${values.map((value) => Math.round(value ?? 0)).join(', ')}`,
          ...(index === 0 ? { strong: true } : { href: `/areas/${column.id}/` }),
        };
      }),
      {
        id: 'economy',
        name: language === 'ar' ? 'الاقتصاد الرقمي' : 'Digital economy',
        values: CHOSEN.map(() => null),
        median: null,
        best: null,
        none: language === 'ar' ? 'لا درجة' : 'no score',
        label: 'Digital economy: no score',
      },
    ],
    domain: [0, 100],
    formatTick: String,
  };
}
