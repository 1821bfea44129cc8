import { binCount, binOf, MOST_BINS } from '../../answers/bins.ts';
import type { Missing } from '../../answers/newest.ts';
import type { Placed } from '../../answers/standing.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import { rounded } from '../../catalog/rounding.ts';
import type { MapData, MapEconomy, MapLegendItem } from '../../charts/map/types.ts';
import type { ClassIndex } from '../../charts/types.ts';
import type { Environment } from '../../words/environment.ts';
import type { IndicatorModel } from './model.ts';
import { formatFlagged, rankText } from './words.ts';

const TONES: readonly ClassIndex[] = [0, 1, 2, 3, 4];

/** The map's input: members in the order of the ranking, then those without a value, with the reason; and its key. */
export function mapData(
  environment: Environment<NamingCatalog>,
  model: IndicatorModel,
  economyHref?: (economy: string) => string,
): Omit<MapData, 'focus'> {
  return {
    economies: mapEconomies(environment, model, economyHref),
    legend: mapLegend(environment, model),
  };
}

function mapEconomies(
  environment: Environment<NamingCatalog>,
  model: IndicatorModel,
  economyHref?: (economy: string) => string,
): MapEconomy[] {
  const { catalog, words } = environment;
  const { indicator, bins, placed, missing, chosen } = model;
  const said = formatFlagged(environment, model);
  const common = (economy: string) => {
    const selection = chosen.indexOf(economy);
    return {
      economy,
      ...(economyHref !== undefined && { href: economyHref(economy) }),
      ...(selection >= 0 && { selection }),
    };
  };
  const nameOf = (economy: string) => catalog.economies[economy] ?? economy;
  const spoken = (place: Placed) =>
    words.indicator.spoken(
      nameOf(place.economy),
      rankText(environment, place),
      said(place),
      String(place.year),
    );
  const reason = (gap: Missing & { readonly economy: string }) =>
    gap.missing === 'too old'
      ? words.indicator.map.tooOld(nameOf(gap.economy), String(gap.year))
      : words.indicator.map.notReported(nameOf(gap.economy));
  return [
    ...placed.map((place) => ({
      ...common(place.economy),
      // The class of what is printed: a value shown as 80 is never in the class under 80.
      tone: toneOf(model, binOf(bins, rounded(place.value, indicator.decimals))),
      label: spoken(place),
    })),
    ...missing.map((gap) => ({ ...common(gap.economy), tone: null, label: reason(gap) })),
  ];
}

/** As on the maps of scores, the far end of the colours is the better one; without a direction it is the higher one. */
function toneOf({ bins, best }: IndicatorModel, bin: number): ClassIndex {
  const last = binCount(bins) - 1;
  const step = last === 0 ? 0 : Math.round((bin * (MOST_BINS - 1)) / last);
  return TONES[best === 'low' ? MOST_BINS - 1 - step : step] ?? 0;
}

function mapLegend({ words, numbers }: Environment<NamingCatalog>, model: IndicatorModel): MapLegendItem[] {
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
