import type { Place } from '../../answers/published.ts';
import type { Source } from '../../catalog/catalog.ts';
import { CONTEXT } from '../../catalog/types.ts';
import { SparklineChart } from '../../charts/sparkline/Chart.tsx';
import { layoutSparkline } from '../../charts/sparkline/layout.ts';
import { figureCsv } from '../../export/csv.ts';
import { download } from '../../ui/download.ts';
import { type Environment, useEnvironment } from '../../ui/environment.tsx';
import { SourceList } from '../../ui/Figure.tsx';
import { CiteButton } from '../../ui/figure/CiteButton.tsx';
import { href, paths } from '../../ui/links.ts';
import { columnName } from '../receipt/words.ts';
import { type AreaFacts, type Fact, hasValue } from './facts.ts';
import type { EconomyModel } from './model.ts';
import { factRows } from './rows.ts';
import { factsTitle, factValue, nameOf, rankOf, whyNoValue } from './words.ts';

const SPARK = { width: 96, height: 24 };
const SINCE = 2000;

interface FactsProps {
  model: EconomyModel;
  sources: readonly Source[];
  carried: string;
}

/** Every indicator by area: newest value, how old, what its publisher says of it, where it stands, how it went. */
export function Facts({ model, sources, carried }: FactsProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const { facts, economy, ranked, member } = model;
  const heads = [words.economy.rankIn(ranked.short), words.economy.rankIn(words.economy.world)] as const;
  const until = Math.max(...catalog.indicators.map(({ lastYear }) => lastYear));
  return (
    <section className="facts" aria-labelledby="facts">
      <h2 id="facts">{factsTitle(environment, model)}</h2>
      <p className="measure">{words.economy.factsMeasure}</p>
      <table>
        <caption>{nameOf(environment, economy)}</caption>
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
        {facts.map((own) => (
          <Area key={own.area} own={own} member={member} heads={heads} until={until} carried={carried} />
        ))}
      </table>
      <div className="source">
        {words.labelled(words.figure.source, '')}
        <SourceList sources={sources} />
      </div>
      <div className="scripted">
        <button
          type="button"
          onClick={() =>
            download(`meridian-${economy}.csv`, 'text/csv', figureCsv(factRows(environment, model)))
          }
        >
          {words.economy.downloadFacts}
        </button>{' '}
        <CiteButton
          label={words.share.citeValues}
          title={words.labelled(nameOf(environment, economy), factsTitle(environment, model))}
          measure={words.economy.factsCited}
          sources={sources}
          name={`meridian-${economy}`}
        />
      </div>
    </section>
  );
}

interface AreaProps {
  own: AreaFacts;
  member: boolean;
  /** names of the ranks in the group and in the world */
  heads: readonly [string, string];
  until: number;
  carried: string;
}

function Area({ own: { area, facts }, member, heads, until, carried }: AreaProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers, base } = environment;
  const columns = member ? 9 : 8;
  return (
    <tbody>
      <tr className="head">
        <th scope="rowgroup" colSpan={columns}>
          {area === CONTEXT ? words.overview.context : columnName(environment, area)}
        </th>
      </tr>
      {facts.map((fact) => (
        <tr key={fact.indicator.indicator}>
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
          <td>
            <Course environment={environment} fact={fact} until={until} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** A rank with its head, which a narrow screen shows in the cell. */
function Rank({ head, place }: { head: string; place: Place | null }) {
  const { words } = useEnvironment();
  return place === null ? <td /> : <td data-head={head}>{words.economy.rank(rankOf(place))}</td>;
}

interface CourseProps {
  environment: Environment;
  fact: Fact;
  until: number;
}

/** The values since the turn of the century; nothing where there is one at most. */
function Course({ environment, fact, until }: CourseProps) {
  const values = fact.values.filter(({ year }) => year >= SINCE);
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const format = factValue(environment, fact);
  return (
    <SparklineChart
      geometry={layoutSparkline(
        {
          points: values.map(({ year, value, flag }) => ({
            year,
            value,
            label: '',
            ...(flag === 'B' && { afterBreak: true }),
          })),
          years: [SINCE, until],
          label: environment.words.economy.fromTo(
            format(first.value),
            String(first.year),
            format(last.value),
            String(last.year),
          ),
        },
        SPARK,
      )}
    />
  );
}
