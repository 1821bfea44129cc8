import {
  type InstrumentAmong,
  instrumentsAmong,
  type PackedInstruments,
  STAGES,
  type Stage,
  widespread,
} from '../../answers/instruments.ts';
import type { PublishedInstruments } from '../../answers/policies.ts';
import type { Catalog, Group } from '../../catalog/catalog.ts';
import { byName } from '../../catalog/members.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import type { GroupWords } from '../../words/group/types.ts';
import { areaName } from '../economy/words.ts';
import { type FigureTable, head, reason, type TableCell, text } from '../table.ts';

/** The instruments of an area among a group's members. */
export interface InstrumentsInArea {
  readonly area: string;
  readonly instruments: readonly (InstrumentAmong & { readonly name: string })[];
}

/** What is known of instruments among a group's members. */
export interface InstrumentsModel {
  readonly group: Group;
  readonly areas: readonly InstrumentsInArea[];
  /** how many instruments are in place or adopted in at least half of the members, of how many */
  readonly widespread: number;
  readonly of: number;
  /** data sets that list something of a member */
  readonly sources: readonly string[];
}

/** @param named instruments with names and areas, in their order */
export function instrumentsModel(
  packed: PackedInstruments,
  named: PublishedInstruments,
  group: Group,
): InstrumentsModel {
  const among = instrumentsAmong(packed, group.members);
  const of = new Map(among.map((own) => [own.instrument, own]));
  const areas = [...new Set(named.instruments.map(({ area }) => area))];
  return {
    group,
    areas: areas.map((area) => ({
      area,
      instruments: named.instruments
        .filter((own) => own.area === area)
        .flatMap(({ instrument, name }) => {
          const found = of.get(instrument);
          return found === undefined ? [] : [{ ...found, name }];
        }),
    })),
    widespread: widespread(among, group.members.length).length,
    of: among.length,
    sources: [
      ...new Set(among.flatMap(({ facts }) => [...facts.values()].map(({ source }) => source))),
    ].sort(),
  };
}

/** Stages that anything of a group is at: a column each. Nobody has a system that was closed where no column says so. */
function stagesOf({ areas }: InstrumentsModel): readonly Stage[] {
  const all = areas.flatMap(({ instruments }) => instruments);
  return STAGES.filter((stage) => all.some(({ counts }) => counts[stage] > 0));
}

/** In how many members each instrument of an area is at which stage, and since when. */
export function countsTable(
  environment: Environment,
  own: GroupWords,
  model: InstrumentsModel,
  { area, instruments }: InstrumentsInArea,
): FigureTable {
  const { words } = environment;
  const stages = [...stagesOf(model), 'unknown'] as const;
  return {
    caption: areaName(environment, area),
    columns: [
      own.instruments.instrument,
      ...stages.map((stage) => own.instruments.stages[stage]),
      own.instruments.since,
    ].map((each) => ({ head: each })),
    rows: instruments.map(({ instrument, name, counts, since }) => ({
      id: instrument,
      cells: [
        head(name),
        ...stages.map((stage) => text(String(counts[stage]))),
        text(since === null ? '' : words.years(String(since[0]), String(since[1]))),
      ],
    })),
  };
}

/** Which member has which instrument of an area, and since when; each leads to the documents on the member's page. */
export function whoTable(
  environment: Environment<Catalog>,
  own: GroupWords,
  { group }: InstrumentsModel,
  { area, instruments }: InstrumentsInArea,
): FigureTable {
  const { catalog, words, base } = environment;
  const cellOf = (economy: string, { facts }: InstrumentAmong): TableCell => {
    const fact = facts.get(economy);
    if (fact === undefined) return reason(own.instruments.stages.unknown);
    return {
      ...text(own.instruments.stages[fact.stage]),
      note: fact.year === null ? own.instruments.noYear : String(fact.year),
      href: `${href(base, catalog.language, paths.economy(economy))}#policies`,
    };
  };
  return {
    caption: own.instruments.who(areaName(environment, area)),
    columns: [words.column.economy, ...instruments.map(({ name }) => name)].map((each) => ({ head: each })),
    rows: byName(catalog, group.members).map((economy) => ({
      id: economy,
      cells: [
        head(catalog.economies[economy] ?? economy),
        ...instruments.map((each) => cellOf(economy, each)),
      ],
    })),
  };
}
