import { directionOf } from '../../catalog/languages.ts';
import { RankingChart } from '../../charts/ranking/Chart.tsx';
import { layoutRanking } from '../../charts/ranking/layout.ts';
import type { IndicatorModel } from '../../figures/indicator/model.ts';
import { rankingData } from '../../figures/indicator/rankingData.ts';
import { rankingTitle } from '../../figures/indicator/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Responsive } from '../../ui/Responsive.tsx';

interface RankingProps {
  model: IndicatorModel;
  summary: string;
  /** address of an economy's page; an embed leads nowhere but to its own page */
  economyHref?: (economy: string) => string;
}

export function Ranking({ model, summary, economyHref }: RankingProps) {
  const environment = useEnvironment();
  const direction = directionOf(environment.catalog.language);
  const data = rankingData(environment, model, economyHref);
  const title = rankingTitle(environment, model);
  return (
    <Responsive
      draw={(width) => (
        <RankingChart
          id={`ranking-${width}`}
          title={title}
          summary={summary}
          geometry={layoutRanking(data, { width, direction })}
        />
      )}
    />
  );
}
