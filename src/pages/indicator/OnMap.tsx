import { useQuery } from '@tanstack/react-query';
import { mapFigure, mapRows } from '../../figures/indicator/map.tsx';
import type { GivenSeries } from '../../figures/indicator/read.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Near } from '../../ui/Near.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';
import { type AnswerSource, mapQuery } from '../answers.ts';
import { useLast } from '../useLast.ts';

interface OnMapProps {
  source: AnswerSource;
  given: GivenSeries;
  economyHref: (economy: string) => string;
}

/** The members' values on a map of the group: its place is there before its outlines are, and the map before stays until then; where they cannot be had there is no map. */
export function OnMap({ source, given, economyHref }: OnMapProps) {
  const environment = useEnvironment();
  const { isPending } = useQuery(mapQuery(source, given.model.group.group));
  const shown = useLast(isPending ? null : given) ?? given;
  const { data: world = null, isPending: isWaiting } = useQuery(mapQuery(source, shown.model.group.group));
  return (
    <Near>
      <PageFigure
        figure={mapFigure(environment, { ...shown, world }, economyHref)}
        rows={mapRows(environment, shown.model)}
      >
        {isWaiting && <div className="map-place" />}
      </PageFigure>
    </Near>
  );
}
