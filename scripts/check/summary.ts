import type { Files } from './check.ts';
import { readTable } from './read.ts';
import { Book } from './records.ts';

/** The counts of a sound package, as lines to print. */
export function summary(files: Files): string[] {
  const tables = new Map(
    [...files]
      .filter(([path]) => path.endsWith('.csv'))
      .flatMap(([path, bytes]) => {
        const { table } = readTable(path, bytes);
        return table
          ? [[path.replace(/^observations\//, 'observations-').replace(/\.csv$/, ''), table] as const]
          : [];
      }),
  );
  const book = new Book(tables);
  const indicators = book.entries('indicators');
  const areas = [
    ...book
      .entries('areas')
      .sort((a, b) => Number(a.get('order')) - Number(b.get('order')))
      .map((a) => a.get('area')),
    'context',
  ];
  const rows = (area: string) => book.entries(`observations-${area}`).length;
  const lines = areas.map((area) => {
    const shown = indicators.filter((i) => i.get('area') === area);
    const scored = shown.filter((i) => i.get('weight') !== '0');
    return `  ${area.padEnd(22)} ${String(shown.length).padStart(3)} indicators shown, ${String(scored.length).padStart(2)} scored, ${String(rows(area)).padStart(6)} observations`;
  });
  const total = areas.reduce((sum, area) => sum + rows(area), 0);
  return [
    `${book.entries('economies').length} economies, ${indicators.length} indicators, ${total} observations, ${book.entries('sources').length} sources`,
    ...lines,
  ];
}
