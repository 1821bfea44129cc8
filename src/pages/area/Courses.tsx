import { TrendChart } from '../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../charts/trend/layout.ts';
import { figureCsv } from '../../export/csv.ts';
import { trendData } from '../../figures/area/charts.ts';
import { Multiples, MultiplesTable } from '../../figures/area/Multiples.tsx';
import type { AreaModel } from '../../figures/area/model.ts';
import { indicatorRows, trendRows } from '../../figures/area/rows.ts';
import {
  indicatorsMeasure,
  indicatorsNotes,
  indicatorsTitle,
  trendMeasure,
  trendNotes,
  trendTitle,
} from '../../figures/area/words.ts';
import { figureId } from '../../figures/figure.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import { TrendTable } from './TrendTable.tsx';

interface CoursesProps {
  model: AreaModel;
  /** search part of links to other pages */
  carried: string;
  /** search part of embeds: the view on screen */
  shown: string;
}

/** Since when: the medians of the score over time, and every indicator of the area. */
export function Courses({ model, carried, shown }: CoursesProps) {
  const environment = useEnvironment();
  const { catalog } = environment;
  const { area, standing, groupCourse } = model;
  const { group } = standing.group;
  const own = catalog.indicators.filter((indicator) => indicator.area === area.area);
  const sourcesOf = (indicators: typeof own) => {
    const ids = new Set(indicators.map(({ source }) => source));
    return catalog.sources.filter(({ source }) => ids.has(source));
  };
  const trend = trendData(environment, model);
  return (
    <>
      {groupCourse.length > 1 && (
        <Figure
          title={trendTitle(environment, model)}
          subtitle={trendMeasure(environment, model)}
          notes={trendNotes(environment, model)}
          sources={sourcesOf(own.filter(({ weight }) => weight > 0))}
          table={<TrendTable model={model} />}
          csv={{
            name: `meridian-score-${area.area}-${group}-trend.csv`,
            text: () => figureCsv(trendRows(environment, model)),
          }}
          embed={{ figure: figureId({ kind: 'course', of: area.area }), search: shown }}
        >
          <Responsive
            draw={(width, { still }) => (
              <TrendChart
                id={`trend-${width}`}
                title={trendTitle(environment, model)}
                summary={trendNotes(environment, model).join(' ')}
                geometry={layoutTrend(trend, { width })}
                still={still}
              />
            )}
          />
        </Figure>
      )}
      <Figure
        title={indicatorsTitle(environment, model)}
        subtitle={indicatorsMeasure(environment, model)}
        notes={indicatorsNotes(environment, model)}
        sources={sourcesOf(own)}
        table={<MultiplesTable model={model} />}
        csv={{
          name: `meridian-${area.area}-${group}-indicators.csv`,
          text: () => figureCsv(indicatorRows(environment, model)),
        }}
        picture={false}
        embed={{ figure: figureId({ kind: 'indicators', of: area.area }), search: shown }}
      >
        <Multiples environment={environment} heading="h3" model={model} carried={carried} />
      </Figure>
    </>
  );
}
