import type { Place } from '../../answers/published.ts';
import { SparklineChart } from '../../charts/sparkline/Chart.tsx';
import { layoutSparkline } from '../../charts/sparkline/layout.ts';
import { type AreaFacts, hasValue } from '../../figures/economy/facts.ts';
import { factSparkline } from '../../figures/economy/sparklines.ts';
import { areaFactsLine, areaName, factAnchor, rankOf, whyNoValue } from '../../figures/economy/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { KEPT, useKept } from '../../ui/useKept.ts';
import { href, paths } from '../../view/links.ts';

const SPARK = { width: 96, height: 24 };

interface FactsAreaProps {
  facts: AreaFacts;
  member: boolean;
  /** names of the ranks in the group and in the world */
  heads: readonly [string, string];
  /** last year of the lines */
  until: number;
  /** search part of links to other pages */
  carried: string;
}

/** The facts of one area behind a line that sums them up: printed open, and opened by a link or a search in the page. */
export function FactsArea(props: FactsAreaProps) {
  const { facts: inArea, member, heads } = props;
  const environment = useEnvironment();
  const kept = useKept(inArea);
  const name = areaName(environment, inArea.area);
  return (
    <details className="area">
      <summary>
        <h3>{name}</h3> <span>{areaFactsLine(environment, inArea.facts, member, heads)}</span>
      </summary>
      <table {...(kept ? KEPT : { children: <Rows {...props} /> })} />
    </details>
  );
}

function Rows({ facts: { area, facts }, member, heads, until, carried }: FactsAreaProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers, base } = environment;
  const columns = member ? 9 : 8;
  return (
    <>
      <caption className="unseen">{areaName(environment, area)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column.indicator}</th>
          <th scope="col">{words.column.value}</th>
          <th scope="col">{words.column.unit}</th>
          <th scope="col">{words.column.year}</th>
          <th scope="col">{words.column.lag}</th>
          <th scope="col">{words.column.flag}</th>
          {member && <th scope="col">{heads[0]}</th>}
          <th scope="col">{heads[1]}</th>
          <th scope="col">{words.economy.trend}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => {
          const line = factSparkline(environment, fact, until);
          return (
            <tr key={fact.indicator.indicator} id={factAnchor(fact)}>
              <th scope="row">
                <a href={href(base, catalog.language, paths.indicator(fact.indicator.indicator), carried)}>
                  {fact.indicator.name}
                </a>
              </th>
              {hasValue(fact) ? (
                <>
                  <td className="number">{numbers.value(fact.newest.value, fact.indicator.decimals)}</td>
                  <td className="muted">{fact.unit.name}</td>
                  <td>{fact.newest.year}</td>
                  <td>{fact.newest.lag === 0 ? '' : words.economy.lag(fact.newest.lag)}</td>
                  <td>{catalog.flags[fact.newest.flag] ?? fact.newest.flag}</td>
                  {member && <Rank head={heads[0]} place={fact.group} />}
                  <Rank head={heads[1]} place={fact.world} />
                </>
              ) : (
                <td className="none" colSpan={columns - 2}>
                  {whyNoValue(environment, fact)}
                </td>
              )}
              <td>{line !== null && <SparklineChart geometry={layoutSparkline(line, SPARK)} />}</td>
            </tr>
          );
        })}
      </tbody>
    </>
  );
}

/** A rank with its head, which a narrow screen shows in the cell. */
function Rank({ head, place }: { head: string; place: Place | null }) {
  const { words } = useEnvironment();
  return place === null ? <td /> : <td data-head={head}>{words.economy.rank(rankOf(place))}</td>;
}
