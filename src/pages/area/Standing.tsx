import { directionOf } from '../../catalog/languages.ts';
import { RankingChart } from '../../charts/ranking/Chart.tsx';
import { layoutRanking } from '../../charts/ranking/layout.ts';
import { StripChart } from '../../charts/strip/Chart.tsx';
import { layoutStrip } from '../../charts/strip/layout.ts';
import { figureCsv } from '../../export/csv.ts';
import { rankingData, stripData } from '../../figures/area/charts.ts';
import type { AreaModel } from '../../figures/area/model.ts';
import { rankingNotes, stripSpoken, stripTitle, withoutScore } from '../../figures/area/words.ts';
import { classMeanings } from '../../figures/colours.ts';
import { figureId } from '../../figures/figure.ts';
import { scoreRows } from '../../figures/scores/rows.ts';
import { figureTitle, reason } from '../../figures/scores/words.ts';
import { ColourKey } from '../../ui/ColourKey.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import type { Sort } from '../../view/parameters.ts';
import type { AreaColumn } from '../../view/views.ts';
import { StandingTable } from './StandingTable.tsx';

interface StandingProps {
  model: AreaModel;
  lead: string;
  carried: string;
  /** search part of embeds: the view on screen */
  shown: string;
  sort: Sort<AreaColumn> | undefined;
  sortHref: (sort: Sort<AreaColumn>) => string;
}

/** How far apart members are, and who stands where. */
export function Standing({ model, lead, carried, shown, sort, sortHref }: StandingProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const { area, standing } = model;
  const { group, year } = standing;
  const direction = directionOf(catalog.language);
  const strip = stripData(environment, model, carried);
  const ranking = rankingData(environment, model, carried);
  const weighted = new Set(
    catalog.indicators.filter((own) => own.area === area.area && own.weight > 0).map(({ source }) => source),
  );
  const sources = catalog.sources.filter(({ source }) => weighted.has(source));
  const csv = {
    name: `meridian-score-${area.area}-${group.group}-${year}.csv`,
    text: () =>
      figureCsv(
        scoreRows(environment, {
          ...standing,
          columns: standing.columns.filter((_, c) => c === standing.spoken),
          rows: standing.rows.map((row) => ({
            ...row,
            cells: row.cells.filter((_, c) => c === standing.spoken),
          })),
        }),
      ),
  };
  const notes = rankingNotes(environment, model);
  const table = <StandingTable model={model} sort={sort} sortHref={sortHref} />;
  return (
    <>
      <Figure
        title={stripTitle(environment, model)}
        subtitle={words.area.strip.measure(area.short, String(year))}
        notes={[]}
        sources={sources}
        table={table}
        csv={csv}
        embed={{ figure: figureId({ kind: 'strip', of: area.area }), search: shown }}
      >
        <Responsive
          draw={(width) => (
            <StripChart
              id={`strip-${width}`}
              title={stripTitle(environment, model)}
              summary={stripSpoken(environment, model)}
              geometry={layoutStrip(strip, { width, direction })}
            />
          )}
        />
      </Figure>
      <Figure
        title={figureTitle(environment, standing)}
        subtitle={words.area.measure(area.short, String(year))}
        notes={
          withoutScore(model).length === 0
            ? notes
            : [...notes.slice(0, 1), <Why key="why" model={model} />, ...notes.slice(1)]
        }
        sources={sources}
        table={table}
        csv={csv}
        embed={{ figure: figureId({ kind: 'standing', of: area.area }), search: shown }}
      >
        <Responsive
          draw={(width) => (
            <RankingChart
              id={`ranking-${width}`}
              title={figureTitle(environment, standing)}
              summary={lead}
              geometry={layoutRanking(ranking, { width, direction })}
            />
          )}
        />
        <ColourKey items={classMeanings(words)} />
      </Figure>
    </>
  );
}

/** Members without a score by name, each with the reason. */
function Why({ model }: { model: AreaModel }) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const { area, standing } = model;
  const without = withoutScore(model);
  return (
    <details>
      <summary>{words.area.without(without.length)}</summary>
      <ul>
        {standing.rows
          .filter(({ economy }) => without.includes(economy))
          .map(({ economy, cells }) => {
            const cell = cells[standing.spoken];
            return (
              <li key={economy}>
                {words.labelled(
                  catalog.economies[economy] ?? economy,
                  cell === undefined ? '' : reason(environment, area.area, cell),
                )}
              </li>
            );
          })}
      </ul>
    </details>
  );
}
