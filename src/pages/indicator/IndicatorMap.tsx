import { binCount, binOf, MOST_BINS } from '../../answers/bins.ts';
import type { Missing } from '../../answers/newest.ts';
import type { Placed } from '../../answers/standing.ts';
import type { Source } from '../../catalog/catalog.ts';
import type { MapEconomy, MapLegendItem } from '../../charts/map/types.ts';
import type { ClassIndex } from '../../charts/types.ts';
import { figureCsv } from '../../export/csv.ts';
import { type Environment, useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { href, paths } from '../../ui/links.ts';
import type { AnswerSource } from '../answers.ts';
import { EconomyMap } from '../map/EconomyMap.tsx';
import { byName } from '../members.ts';
import { downloadRow } from '../rows.ts';
import type { IndicatorModel } from './model.ts';
import { formatValue, mapNotes, mapTitle, measure, rankText } from './words.ts';

const TONES: readonly ClassIndex[] = [0, 1, 2, 3, 4];

interface IndicatorMapProps {
  source: AnswerSource;
  model: IndicatorModel;
  sources: readonly Source[];
  /** search part of links to other pages */
  carried: string;
}

/** The members' values on a map of the group, in classes of the indicator's own unit. */
export function IndicatorMap({ source, model, sources, carried }: IndicatorMapProps) {
  const environment = useEnvironment();
  const { catalog } = environment;
  const { indicator, group, year, placed } = model;
  const title = mapTitle(environment, model);
  return (
    <Figure
      title={title}
      subtitle={measure(environment, model)}
      notes={mapNotes(environment, model)}
      sources={sources}
      table={<MapTable model={model} />}
      csv={{
        name: `meridian-${indicator.indicator}-map-${group.group}-${year}.csv`,
        text: () => figureCsv(placed.map((own) => downloadRow(catalog, indicator, own.economy, own))),
      }}
    >
      <EconomyMap
        source={source}
        group={group}
        id="map"
        title={title}
        summary={mapNotes(environment, model).join(' ')}
        economies={mapEconomies(environment, model, carried)}
        legend={mapLegend(environment, model)}
      />
    </Figure>
  );
}

/** As on the maps of scores, the far end of the colours is the better one; without a direction it is the higher one. */
function toneOf({ bins, best }: IndicatorModel, bin: number): ClassIndex {
  const last = binCount(bins) - 1;
  const step = last === 0 ? 0 : Math.round((bin * (MOST_BINS - 1)) / last);
  return TONES[best === 'low' ? MOST_BINS - 1 - step : step] ?? 0;
}

/** Members in the order of the ranking, then those without a value, with the reason. */
export function mapEconomies(environment: Environment, model: IndicatorModel, carried: string): MapEconomy[] {
  const { catalog, words, base } = environment;
  const { indicator, bins, placed, missing, chosen } = model;
  const format = formatValue(environment, model);
  const common = (economy: string) => {
    const selection = chosen.indexOf(economy);
    return {
      economy,
      href: href(base, catalog.language, paths.economy(economy), carried),
      ...(selection >= 0 && { selection }),
    };
  };
  const nameOf = (economy: string) => catalog.economies[economy] ?? economy;
  const spoken = (own: Placed) =>
    words.indicator.spoken(
      nameOf(own.economy),
      rankText(environment, own),
      format(own.value),
      String(own.year),
    );
  const reason = (own: Missing & { readonly economy: string }) =>
    own.missing === 'too old'
      ? words.indicator.map.tooOld(nameOf(own.economy), String(own.year))
      : words.indicator.map.notReported(nameOf(own.economy));
  return [
    ...placed.map((own) => ({
      ...common(own.economy),
      // The class of what is printed: a value shown as 80 is never in the class under 80.
      tone: toneOf(model, binOf(bins, Number(own.value.toFixed(indicator.decimals)))),
      label: spoken(own),
    })),
    ...missing.map((own) => ({ ...common(own.economy), tone: null, label: reason(own) })),
  ];
}

function mapLegend({ words, numbers }: Environment, model: IndicatorModel): MapLegendItem[] {
  const { bins, unit } = model;
  const { map } = words.indicator;
  const format = (value: number) =>
    Math.abs(value) < 1e6 ? numbers.short(value, unit.symbol) : numbers.axis(value);
  const texts =
    bins.kind === 'values'
      ? bins.values.map(format)
      : [null, ...bins.cuts].map((from, bin) => {
          const to = bins.cuts[bin];
          if (from === null) return to === undefined ? '' : map.under(format(to));
          return to === undefined ? map.from(format(from)) : map.between(format(from), format(to));
        });
  return [
    ...texts.map((text, bin) => ({ tone: toneOf(model, bin), text })),
    ...(model.missing.length > 0 ? [{ tone: null, text: map.none }] : []),
  ];
}

/** In the order of names: the ranking has them by value. */
function MapTable({ model }: { model: IndicatorModel }) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const { placed, indicator, unit } = model;
  const format = formatValue(environment, model);
  const own = new Map(placed.map((each) => [each.economy, each]));
  return (
    <table>
      <caption>{indicator.name}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column.economy}</th>
          <th scope="col">{`${words.column.value} (${unit.name})`}</th>
          <th scope="col">{words.column.year}</th>
        </tr>
      </thead>
      <tbody>
        {byName(catalog, [...own.keys()]).map((economy) => {
          const each = own.get(economy);
          return (
            each !== undefined && (
              <tr key={economy}>
                <th scope="row">{catalog.economies[economy] ?? economy}</th>
                <td className="number">{format(each.value)}</td>
                <td>{each.year}</td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}
