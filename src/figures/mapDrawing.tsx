import type { Group } from '../catalog/catalog.ts';
import { directionOf } from '../catalog/languages.ts';
import { MapChart } from '../charts/map/Chart.tsx';
import type { MapData, World } from '../charts/map/types.ts';
import type { Environment } from '../words/environment.ts';
import type { Figure } from './figure.ts';
import { groupMap } from './groupMap.ts';

/** A group's map: its economies and their colours, and what it says. */
export interface MapOfGroup extends Omit<MapData, 'focus'> {
  /** the outlines of the part of the world that the group's map shows; null: not there yet, and nothing is drawn */
  readonly world: World | null;
  readonly group: Group;
  readonly title: string;
  readonly summary: string;
}

/** Of circles, in pixels of a drawing that is also shown less than half as wide. */
const SMALLER_RADIUS = 8;

/** A map and its key: outlines are heavy, so that there is one drawing for all widths, and no text in it that would shrink. */
export function mapDrawing(
  { catalog }: Environment,
  { world, group, title, summary, economies, legend }: MapOfGroup,
): Pick<Figure, 'drawing' | 'key'> {
  const direction = directionOf(catalog.language);
  return {
    key: legend,
    drawing: world && {
      fits: 'scaled',
      at: (width, { id, smaller = false, keyed = false }) => (
        <MapChart
          id={`${id}-${width}`}
          title={title}
          summary={summary}
          geometry={groupMap({ economies, legend: keyed ? legend : [] }, world, group, {
            width,
            direction,
            ...(smaller && { radius: SMALLER_RADIUS }),
          })}
        />
      ),
    },
  };
}
