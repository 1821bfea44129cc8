import type { Lens, Pillar, PublishedLenses } from '../../src/answers/lenses.ts';
import type { Tables } from '../../src/catalog/read.ts';
import type { FrameworkPillarRow, IndicatorRow } from '../../src/catalog/types.ts';

/** The frameworks under whose pillars the index can be read: `answers/lenses.json`. */
export function publishLenses(tables: Tables): PublishedLenses {
  const indicators = byArea(tables);
  const inOrder = tables.frameworks.toSorted((a, b) => a.order - b.order);
  const shown = inOrder.filter(({ withheld }) => withheld.en === '');
  return {
    lenses: shown.map(
      ({ framework, name, organisation, adopted, period, link }): Lens => ({
        lens: framework,
        name,
        organisation,
        adopted,
        period,
        link,
        pillars: tables['framework-pillars']
          .filter((own) => own.framework === framework)
          .sort((a, b) => a.order - b.order)
          .map((own) => pillarOf(tables, indicators, own)),
      }),
    ),
    withheld: inOrder
      .filter((own) => !shown.includes(own))
      .map(({ name, withheld }) => ({ name, why: withheld })),
  };
}

/** Area by area, as the index and its file `iMeta.csv` have them. */
function byArea({ indicators }: Tables): readonly IndicatorRow[] {
  const weighted = indicators.filter(({ weight }) => weight > 0);
  const areas = [...new Set([...weighted, ...indicators].map(({ area }) => area))];
  return areas.flatMap((area) => indicators.filter((own) => own.area === area));
}

/**
 * Its indicators weigh as in the index, unless the mapping says otherwise; one without a weight in either does not count.
 *
 * @param indicators all, in the order in which a pillar has its own
 */
function pillarOf(
  tables: Tables,
  indicators: readonly IndicatorRow[],
  { pillar, name, measurable, reason }: FrameworkPillarRow,
): Pillar {
  const mapped = new Map(
    tables['framework-mapping'].filter((own) => own.pillar === pillar).map((own) => [own.indicator, own]),
  );
  return {
    pillar,
    name,
    measurable,
    ...(measurable !== 'yes' && { reason }),
    indicators: indicators.flatMap(({ indicator, weight }) => {
      const own = mapped.get(indicator);
      const counts = own === undefined ? 0 : (own.weight ?? weight);
      return counts > 0 ? [[indicator, counts] as const] : [];
    }),
  };
}
