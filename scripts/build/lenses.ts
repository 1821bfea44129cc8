import type { Lens, Pillar, PublishedLenses } from '../../src/answers/lenses.ts';
import type { Tables } from '../../src/catalog/read.ts';
import type { FrameworkPillarRow } from '../../src/catalog/types.ts';

/** The frameworks under whose pillars the index can be read: `answers/lenses.json`. */
export function publishLenses(tables: Tables): PublishedLenses {
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
          .map((own) => pillarOf(tables, own)),
      }),
    ),
    withheld: inOrder
      .filter((own) => !shown.includes(own))
      .map(({ name, withheld }) => ({ name, why: withheld })),
  };
}

/**
 * Its indicators weigh as in the index, unless the mapping says otherwise; one without a weight in either does not count. They
 * stand area by area, as the index and its file `iMeta.csv` have them.
 */
function pillarOf(tables: Tables, { pillar, name, measurable, reason }: FrameworkPillarRow): Pillar {
  const mapped = new Map(
    tables['framework-mapping'].filter((own) => own.pillar === pillar).map((own) => [own.indicator, own]),
  );
  const weighted = tables.indicators.filter(({ weight }) => weight > 0);
  const areas = [...new Set([...weighted, ...tables.indicators].map(({ area }) => area))];
  const inOrder = areas.flatMap((area) => tables.indicators.filter((own) => own.area === area));
  return {
    pillar,
    name,
    measurable,
    ...(measurable !== 'yes' && { reason }),
    indicators: inOrder.flatMap(({ indicator, weight }) => {
      const own = mapped.get(indicator);
      const counts = own === undefined ? 0 : (own.weight ?? weight);
      return counts > 0 ? [[indicator, counts] as const] : [];
    }),
  };
}
