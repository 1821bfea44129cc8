import { useQuery } from '@tanstack/react-query';
import { type MapOfGroup, mapDrawing } from '../../../figures/mapDrawing.tsx';
import { Drawn } from '../../../ui/Drawn.tsx';
import { type AnswerSource, mapQuery } from '../../answers.ts';
import { useEnvironment } from '../../rows/environment.ts';

interface QuickMapProps extends Omit<MapOfGroup, 'world'> {
  source: AnswerSource;
  indicator: string;
}

/** A map of a group's members; nothing until its outlines are there. */
export function QuickMap({ source, indicator, ...shown }: QuickMapProps) {
  const environment = useEnvironment();
  const { data: world = null } = useQuery(mapQuery(source, shown.group.group));
  return (
    <div className="map-place">
      <Drawn figure={mapDrawing(environment, { world, ...shown })} id="map" />
    </div>
  );
}
