import { useMemo } from 'react';
import { type Movers, moversOf } from '../../answers/movers.ts';
import { CHANGE_YEARS } from '../../answers/published.ts';
import { changeFrom, changeYears } from '../../answers/years.ts';
import { directionOf } from '../../catalog/languages.ts';
import { byName } from '../../catalog/members.ts';
import { RankingChart } from '../../charts/ranking/Chart.tsx';
import { layoutRanking } from '../../charts/ranking/layout.ts';
import { figureCsv } from '../../export/csv.ts';
import { figureId } from '../../figures/figure.ts';
import { signed } from '../../figures/notes.ts';
import { moversData } from '../../figures/scores/moversData.ts';
import { moverRows } from '../../figures/scores/moversRows.ts';
import {
  closedOf,
  moversMeasure,
  moversNotes,
  moversTitle,
  type Shown,
} from '../../figures/scores/moversWords.ts';
import { YearSelect } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import type { AnswerSource } from '../answers.ts';
import { useChanges } from './useChanges.ts';

interface MoversProps extends Shown {
  source: AnswerSource;
  year: number;
  /** search part of links to other pages */
  carried: string;
  /** search part of the embed: the view on screen */
  embedded: string;
  /** first year of the change; undefined: five years before */
  since: number | undefined;
  onSince: (since: number | undefined) => void;
}

/** Who moved most between two years; where that cannot be said, why. */
export function MoversFigure({ source, year, carried, embedded, since, onSince, ...shown }: MoversProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const { group, column } = shown;
  const from = changeFrom(catalog, year, column, since);
  const { changes } = useChanges(source, from, year);
  const choice = from !== null && (
    <>
      <div className="controls scripted">
        <YearSelect
          label={words.area.movers.since}
          years={changeYears(catalog, year, column)}
          year={from}
          onChange={(chosen) => onSince(chosen === changeFrom(catalog, year, column) ? undefined : chosen)}
        />
      </div>
      {since !== undefined && since !== from && (
        <p className="offer" role="status">
          {words.area.movers.tooFew(group.short, shown.columnName, String(since), String(year))}{' '}
          {words.notice.shownInstead(String(from))}
        </p>
      )}
    </>
  );
  const movers = useMemo(
    () => (changes === null ? null : moversOf(changes, byName(catalog, group.members), column)),
    [catalog, changes, group, column],
  );
  if (movers === null) {
    return (
      <section className="figure" aria-labelledby="movers">
        <h2 id="movers">{words.area.movers.heading}</h2>
        {choice}
        <p>
          {from === null
            ? words.area.movers.noEarlier(String(year - CHANGE_YEARS))
            : changes === null
              ? words.notice.loading
              : words.area.movers.tooFew(group.short, shown.columnName, String(from), String(year))}
        </p>
      </section>
    );
  }
  const weighted = new Set(
    catalog.indicators
      .filter(({ weight, comparableOverTime }) => weight > 0 && comparableOverTime)
      .filter(({ area }) => column === area || !catalog.areas.some((each) => each.area === column))
      .map(({ source }) => source),
  );
  return (
    <Figure
      title={moversTitle(environment, movers, shown)}
      subtitle={moversMeasure(environment, movers, shown)}
      notes={moversNotes(environment, movers)}
      sources={catalog.sources.filter(({ source }) => weighted.has(source))}
      table={<MoversTable movers={movers} caption={moversTitle(environment, movers, shown)} />}
      csv={{
        name: `meridian-change-${column}-${group.group}-${movers.from}-${movers.to}.csv`,
        text: () => figureCsv(moverRows(environment, movers, shown)),
      }}
      embed={{ figure: figureId({ kind: 'movers', of: column }), search: embedded }}
    >
      {choice}
      <MoversChart movers={movers} shown={shown} carried={carried} />
    </Figure>
  );
}

function MoversChart({ movers, shown, carried }: { movers: Movers; shown: Shown; carried: string }) {
  const environment = useEnvironment();
  const direction = directionOf(environment.catalog.language);
  const data = moversData(environment, movers, carried);
  return (
    <Responsive
      draw={(width) => (
        <RankingChart
          id={`movers-${width}`}
          title={moversTitle(environment, movers, shown)}
          summary={moversMeasure(environment, movers, shown)}
          geometry={layoutRanking(data, { width, direction })}
        />
      )}
    />
  );
}

function MoversTable({ movers, caption }: { movers: Movers; caption: string }) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column.rank}</th>
          <th scope="col">{words.column.economy}</th>
          <th scope="col">{words.area.movers.change}</th>
          <th scope="col">{words.area.movers.closed}</th>
          <th scope="col">{words.area.movers.compared}</th>
        </tr>
      </thead>
      <tbody>
        {movers.ranked.map((mover) => (
          <tr key={mover.economy}>
            <td className="number">{mover.rank}</td>
            <th scope="row">{catalog.economies[mover.economy] ?? mover.economy}</th>
            <td className="number">{signed(environment, mover.change).text}</td>
            <td className="number">{closedOf(environment, mover)}</td>
            <td className="number">{mover.indicators}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
