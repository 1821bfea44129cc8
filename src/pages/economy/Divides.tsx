import { useMemo } from 'react';
import { segmentSources } from '../../answers/gaps.ts';
import type { EconomyAnswer } from '../../answers/published.ts';
import { dividesFigure } from '../../figures/economy/divides.tsx';
import { dividesOf } from '../../figures/economy/dividesModel.ts';
import { dividesRows } from '../../figures/economy/dividesRows.ts';
import type { ProfileModel } from '../../figures/economy/profileModel.ts';
import type { Given } from '../../figures/economy/read.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';

interface DividesProps {
  economy: string;
  answer: EconomyAnswer;
  view: Given<ProfileModel>['view'];
}

/** The divides inside the economy, where any is known. */
export function Divides({ economy, answer, view }: DividesProps) {
  const environment = useEnvironment();
  const { catalog } = environment;
  const { segments } = answer;
  const model = useMemo(
    () => ({
      economy,
      dimensions: dividesOf(catalog, economy, { segments }),
      sources: segmentSources(segments),
      indicators: [...segments.keys()],
    }),
    [catalog, economy, segments],
  );
  return model.dimensions.length === 0 ? null : (
    <PageFigure
      figure={dividesFigure(environment, { model, view })}
      rows={dividesRows(environment, model, segments)}
      later="folded"
      picture
    />
  );
}
