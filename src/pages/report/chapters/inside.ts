import {
  dimensionFinding,
  dimensionTable,
  dividesTitle,
  groupDividesModel,
} from '../../../figures/group/divides.ts';
import { countsTable, instrumentsModel } from '../../../figures/group/instruments.ts';
import { sourcesOf } from '../../../figures/sources.ts';
import { type Block, lead, note, table, text, texts } from '../../paper/types.ts';
import type { Given } from '../given.ts';

/** Divides inside members: women and men, town and country, young and old, rich and poor. */
export function divides({ environment, own, within, group }: Given): Block[] {
  const { catalog, words } = environment;
  const model = groupDividesModel(catalog, within, group);
  const sources = sourcesOf(catalog, model.sources);
  return [
    lead(dividesTitle(environment, own, model)),
    ...(model.dimensions.length === 0 ? [] : [text(`${own.divides.measure}.`)]),
    ...model.dimensions.flatMap((dimension) => {
      const found = dimensionFinding(environment, own, dimension);
      const said =
        found === null
          ? null
          : `${words.labelled(found.indicator.name, found.said)} (${words.years(String(found.years[0]), String(found.years[1]))}).`;
      return [...texts([said]), ...table(dimensionTable(environment, own, model, dimension), sources)];
    }),
    ...(model.dimensions.length === 0 ? [] : [note(own.divides.note)]),
  ];
}

/** How many members have which law, strategy or institution, area by area. */
export function instruments(given: Given): Block[] {
  const { environment, own, within, group, areas } = given;
  const model = instrumentsModel(within.instruments, given.instruments, group);
  const sources = sourcesOf(environment.catalog, model.sources);
  return [
    lead(own.instruments.title(group.short, { n: model.widespread, of: model.of })),
    text(`${own.instruments.measure}.`),
    ...model.areas
      .filter(({ area }) => areas.some((chosen) => chosen.area === area))
      .flatMap((inArea) => table(countsTable(environment, own, model, inArea), sources)),
    note(own.instruments.unknown),
  ];
}
