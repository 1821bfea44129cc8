import type { Source } from '../../catalog/catalog.ts';
import { byName } from '../../catalog/members.ts';
import { figureCsv } from '../../export/csv.ts';
import { figureId } from '../../figures/figure.ts';
import { mapData } from '../../figures/indicator/mapData.ts';
import type { IndicatorModel } from '../../figures/indicator/model.ts';
import { formatValue, mapNotes, mapTitle, measure } from '../../figures/indicator/words.ts';
import { downloadRow } from '../../figures/rows.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { href, paths } from '../../view/links.ts';
import type { AnswerSource } from '../answers.ts';
import { EconomyMap } from '../map/EconomyMap.tsx';

interface IndicatorMapProps {
  source: AnswerSource;
  model: IndicatorModel;
  sources: readonly Source[];
  /** search part of links to other pages */
  carried: string;
  /** search part of the figure's embed */
  embedded: string;
}

/** The members' values on a map of the group, in classes of the indicator's own unit. */
export function IndicatorMap({ source, model, sources, carried, embedded }: IndicatorMapProps) {
  const environment = useEnvironment();
  const { catalog, base } = environment;
  const { indicator, group, year, placed } = model;
  const economyHref = (economy: string) => href(base, catalog.language, paths.economy(economy), carried);
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
      embed={{ figure: figureId({ kind: 'map', of: indicator.indicator }), search: embedded }}
    >
      <EconomyMap
        source={source}
        group={group}
        id="map"
        title={title}
        summary={mapNotes(environment, model).join(' ')}
        {...mapData(environment, model, economyHref)}
      />
    </Figure>
  );
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
