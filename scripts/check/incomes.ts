import { max } from 'd3-array';
import type { Finding } from '../../src/engine/types.ts';
import type { Book } from './records.ts';

const CLASSES = 'income-classes';

/**
 * The class in force is the newest fiscal year's in income-classes.csv: economies.csv says the same, and the groups of
 * kind income carry the day on which that year began.
 */
export function checkIncomes(book: Book): Finding[] {
  const entries = book.entries(CLASSES);
  const newest = max(entries, (entry) => Number(entry.get('fiscal_year') || Number.NaN));
  if (newest === undefined) return [];
  const inForce = new Map(
    entries
      .filter((entry) => Number(entry.get('fiscal_year')) === newest)
      .map((entry) => [entry.get('economy'), entry.get('income')]),
  );
  const begins = `${newest - 1}-07-01`;
  return [
    ...book.entries('economies').flatMap((economy) => {
      const expected = inForce.get(economy.get('economy')) ?? '';
      if (economy.get('income') === expected) return [];
      const said = expected === '' ? 'none' : expected;
      return [book.finding('economies', economy, 'income', `${said}, the class of fiscal year ${newest}`)];
    }),
    ...book
      .entries('groups')
      .filter((group) => group.get('kind') === 'income' && group.get('as_of') !== begins)
      .map((group) => book.finding('groups', group, 'as_of', `${begins}, when fiscal year ${newest} began`)),
  ];
}
