import { group } from 'd3-array';
import {
  instrumentsPath,
  type PublishedInstruments,
  type PublishedPolicies,
} from '../../src/answers/policies.ts';
import { LANGUAGES, type Language } from '../../src/catalog/languages.ts';
import type { Tables } from '../../src/catalog/read.ts';
import type { PolicyRow } from '../../src/catalog/types.ts';

/** Economy → what publishers list of it; an empty list where they list nothing. */
export function policiesByEconomy(tables: Tables): Map<string, PublishedPolicies> {
  const places = new Map(instrumentsInOrder(tables).map(({ instrument }, at) => [instrument, at]));
  const byEconomy = group(tables.policies, ({ economy }) => economy);
  return new Map(
    tables.economies.map(({ economy }) => [economy, packed(byEconomy.get(economy) ?? [], places)]),
  );
}

/** The words for it in each language: path under the site → content. */
export function publishInstruments(tables: Tables): Map<string, PublishedInstruments> {
  return new Map(LANGUAGES.map((language) => [instrumentsPath(language), wordsOf(tables, language)]));
}

/** Instruments by area in the order of the areas, then in their own. */
export function instrumentsInOrder({ instruments, areas }: Tables) {
  const orders = new Map(areas.map(({ area, order }) => [area, order]));
  const order = (area: string) => orders.get(area) ?? Number.POSITIVE_INFINITY;
  return [...instruments].sort((a, b) => order(a.area) - order(b.area) || a.order - b.order);
}

function packed(rows: readonly PolicyRow[], places: ReadonlyMap<string, number>): PublishedPolicies {
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  const place = ({ instrument }: PolicyRow) => places.get(instrument) ?? Number.POSITIVE_INFINITY;
  const year = (row: PolicyRow) => row.year ?? Number.POSITIVE_INFINITY;
  // Rows without a year come last; those of one year stay as the table has them.
  const later = (a: PolicyRow, b: PolicyRow) => (year(a) === year(b) ? 0 : year(a) - year(b));
  return {
    sources,
    facts: [...rows]
      .sort((a, b) => place(a) - place(b) || later(a, b))
      .map(({ instrument, status, source, year: own, date, title, link, note }) => ({
        instrument,
        status,
        source: sources.indexOf(source),
        ...(own !== null && { year: own }),
        ...(date !== '' && { date }),
        ...(title !== '' && { title }),
        ...(link !== '' && { link }),
        ...(note !== '' && { note }),
      })),
  };
}

function wordsOf(tables: Tables, language: Language): PublishedInstruments {
  return {
    instruments: instrumentsInOrder(tables).map(({ instrument, area, name, note }) => ({
      instrument,
      area,
      name: name[language],
      ...(note[language] !== '' && { note: note[language] }),
    })),
    statuses: [...tables['policy-statuses']]
      .sort((a, b) => a.order - b.order)
      .map(({ status, name, definition }) => ({
        status,
        name: name[language],
        definition: definition[language],
      })),
  };
}
