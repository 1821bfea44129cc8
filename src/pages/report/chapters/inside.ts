import { dimensionSentence, dimensionTable, dividesTitle } from '../../../figures/group/divides.ts';
import { countsTable } from '../../../figures/group/instruments.ts';
import { sourcesOf } from '../../../figures/sources.ts';
import { type Block, lead, note, table, text, texts } from '../../paper/types.ts';
import type { Given } from '../given.ts';

/** Divides inside members: women and men, town and country, young and old, rich and poor. */
export function divides({ environment, own, inside }: Given): Block[] {
  const sources = sourcesOf(environment.catalog, inside.sources);
  if (inside.dimensions.length === 0) return [lead(dividesTitle(environment, own, inside))];
  return [
    lead(dividesTitle(environment, own, inside)),
    text(`${own.divides.measure}.`),
    ...inside.dimensions.flatMap((dimension) => [
      ...texts([dimensionSentence(environment, own, dimension)]),
      ...table(dimensionTable(environment, own, inside, dimension), sources),
    ]),
    note(own.divides.note),
  ];
}

/** How many members have which law, strategy or institution, area by area. */
export function instruments({ environment, own, known, group, areas }: Given): Block[] {
  const sources = sourcesOf(environment.catalog, known.sources);
  return [
    lead(own.instruments.title(group.short, { n: known.widespread, of: known.of })),
    text(`${own.instruments.measure}.`),
    ...known.areas
      .filter(({ area }) => areas.some((chosen) => chosen.area === area))
      .flatMap((inArea) => table(countsTable(environment, own, known, inArea), sources)),
    note(own.instruments.unknown),
  ];
}
