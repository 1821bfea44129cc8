import type { Book } from './records.ts';

/** The counts of a package, as lines to print. */
export function summary(book: Book): string[] {
  const indicators = book.entries('indicators');
  const inOrder = [...book.entries('areas')].sort((a, b) => Number(a.get('order')) - Number(b.get('order')));
  const areas = [...inOrder.map((a) => a.get('area')), 'context'];
  const rows = (area: string) => book.entries(`observations-${area}`).length;
  const lines = areas.map((area) => {
    const shown = indicators.filter((i) => i.get('area') === area);
    const scored = shown.filter((i) => i.get('weight') !== '0');
    const counts = [
      `${shown.length} indicators shown`.padStart(20),
      `${scored.length} scored`.padStart(10),
      `${rows(area)} observations`.padStart(20),
    ];
    return `  ${area.padEnd(22)}${counts.join('')}`;
  });
  const total = areas.reduce((sum, area) => sum + rows(area), 0);
  return [
    `${book.entries('economies').length} economies, ${indicators.length} indicators, ${total} observations, ${book.entries('sources').length} sources`,
    ...lines,
    policies(book),
  ];
}

function policies(book: Book): string {
  const facts = book.entries('policies');
  const of = (column: string) => new Set(facts.map((fact) => fact.get(column))).size;
  return `${facts.length} policy facts: ${of('instrument')} instruments, ${of('economy')} economies, ${of('source')} sources`;
}
