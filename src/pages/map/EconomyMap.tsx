import { useQuery } from '@tanstack/react-query';
import type { Group } from '../../catalog/catalog.ts';
import { directionOf } from '../../catalog/languages.ts';
import { MapChart } from '../../charts/map/Chart.tsx';
import type { MapEconomy, MapLegendItem, World } from '../../charts/map/types.ts';
import { groupMap } from '../../figures/groupMap.ts';
import { ColourKey } from '../../ui/ColourKey.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { PRERENDERED_WIDTHS } from '../../ui/Responsive.tsx';
import { useOneStop } from '../../ui/useOneStop.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { type AnswerSource, mapQuery, type Need } from '../answers.ts';

/** What a page with a group's map fetches ahead. */
export function mapNeed(source: AnswerSource, group: string): Need {
  return (client) => client.prefetchQuery(mapQuery(source, group));
}

interface EconomyMapProps {
  source: AnswerSource;
  /** whose map is shown: the view closes in on its members */
  group: Group;
  /** unique on the page */
  id: string;
  /** the figure's finding, and the figure in words */
  title: string;
  summary: string;
  /** in the order of the keyboard walk */
  economies: readonly MapEconomy[];
  legend: readonly MapLegendItem[];
}

/** A map of a group's members; nothing until its outlines are there. */
export function EconomyMap({ source, group, ...drawn }: EconomyMapProps) {
  const { data } = useQuery(mapQuery(source, group.group));
  return (
    <div className="map-place">
      {data !== undefined && <Drawn key={group.group} world={data} group={group} {...drawn} />}
    </div>
  );
}

interface DrawnProps extends Omit<EconomyMapProps, 'source'> {
  world: World;
}

/**
 * Outlines are heavy, so before any script runs they are in the page once and not at two widths: the drawing is scaled to
 * fit, and its key stands beside it as text, which would shrink too far; on paper the same, as a page's height is scarce. After
 * the takeover it is drawn at its own width.
 */
function Drawn({ world, group, id, title, summary, economies, legend }: DrawnProps) {
  const { catalog } = useEnvironment();
  const direction = directionOf(catalog.language);
  const [place, width, paper] = useWidth<HTMLDivElement>();
  const fitted = width === null || paper;
  useOneStop(place, width !== null);
  const geometry = groupMap({ economies, legend: fitted ? [] : legend }, world, group, {
    width: width ?? PRERENDERED_WIDTHS.wide,
    direction,
  });
  const chart = <MapChart id={id} title={title} summary={summary} geometry={geometry} />;
  return (
    <div ref={place} className="drawing">
      {fitted ? (
        <>
          <div className="fitted">{chart}</div>
          <ColourKey items={legend} />
        </>
      ) : (
        chart
      )}
    </div>
  );
}
