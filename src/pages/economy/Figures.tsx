import { useMemo } from 'react';
import { segmentSources } from '../../answers/gaps.ts';
import type { EconomyAnswer, PublishedCourses } from '../../answers/published.ts';
import { dividesFigure } from '../../figures/economy/divides.tsx';
import { dividesOf } from '../../figures/economy/dividesModel.ts';
import { dividesRows } from '../../figures/economy/dividesRows.ts';
import { historyFigure } from '../../figures/economy/history.tsx';
import { historyRows } from '../../figures/economy/historyRows.ts';
import { profileFigure } from '../../figures/economy/profile.tsx';
import type { ProfileModel } from '../../figures/economy/profileModel.ts';
import { profileRows } from '../../figures/economy/profileRows.ts';
import type { Given } from '../../figures/economy/read.ts';
import { endsNote } from '../../figures/economy/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';
import { AreaTrends } from './AreaTrends.tsx';

interface ProfileProps {
  given: Given<ProfileModel>;
  receiptHref: (column: string) => string;
}

/** The economy's areas beside those it is compared with. */
export function Profile({ given, receiptHref }: ProfileProps) {
  const environment = useEnvironment();
  const { model } = given;
  return (
    <PageFigure
      figure={profileFigure(environment, given, receiptHref)}
      rows={profileRows(environment, model)}
      beside={endsNote(environment, model) ?? undefined}
    />
  );
}

interface HistoryProps {
  given: Given<ProfileModel>;
  history: EconomyAnswer['history'];
  courses: PublishedCourses;
  /** search part of links to other pages */
  carried: string;
}

/** The overall score over time, and under it a small line for each area. */
export function History({ given: { model, view }, history, courses, carried }: HistoryProps) {
  const environment = useEnvironment();
  const shown = { ...model, history, courses };
  const areas = model.areas.map(({ column }) => column);
  return (
    <PageFigure
      figure={historyFigure(environment, { model: shown, view })}
      rows={historyRows(environment, shown, areas)}
      later="folded"
      after={<AreaTrends model={model} history={history} carried={carried} />}
    />
  );
}

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
