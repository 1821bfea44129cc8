import { useMemo } from 'react';
import { type Gap, gapsAt, pairsOf } from '../../answers/gaps.ts';
import type { Segments } from '../../answers/published.ts';
import { DumbbellChart } from '../../charts/dumbbell/Chart.tsx';
import { layoutDumbbell } from '../../charts/dumbbell/layout.ts';
import { figureCsv } from '../../export/csv.ts';
import { directionOf, useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import { named } from '../notes.ts';
import { downloadRow } from '../rows.ts';
import type { IndicatorModel } from './model.ts';
import { formatValue, measure } from './words.ts';

interface DivideFigureProps {
  model: IndicatorModel;
  segments: Segments;
  /** the dimension that the reader chose */
  by: string | undefined;
  searchBy: (dimension: string) => string;
}

/** The divide inside each member, by sex, age, income, education, residence or work: widest first. */
export function DivideFigure({ model, segments, by, searchBy }: DivideFigureProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const { indicator, group, members, year } = model;
  const pairs = useMemo(() => {
    const known = new Set([...segments.values()].flatMap((own) => [...own.keys()]));
    return pairsOf(catalog.segments, known);
  }, [catalog, segments]);
  const dimension = by !== undefined && pairs.has(by) ? by : [...pairs.keys()][0];
  const pair = dimension === undefined ? undefined : pairs.get(dimension);
  if (dimension === undefined || pair === undefined) return null;
  const gaps = gapsAt(segments, members, pair, year, indicator.toleranceYears);
  const format = formatValue(environment, model);
  const gapText = ({ gap }: Gap) => numbers.value(Math.abs(gap), indicator.decimals);
  const name = (economy: string) => catalog.economies[economy] ?? economy;
  const segmentName = (id: string) => catalog.segments.find(({ segment }) => segment === id)?.name ?? id;
  const [first, second] = [segmentName(pair[0]), segmentName(pair[1])];
  const [widest] = gaps;
  const title =
    widest === undefined
      ? words.indicator.divideNone(group.short, first, second)
      : words.indicator.divideTitle(group.short, name(widest.economy), gapText(widest), first, second);
  const missing = members.filter((economy) => !gaps.some((own) => own.economy === economy));
  const older = gaps.filter((own) => own.year < year).map(({ economy }) => economy);
  const data = {
    rows: gaps.map((own) => {
      const selection = model.chosen.indexOf(own.economy);
      const shown = own.year === year ? name(own.economy) : `${name(own.economy)} (${own.year})`;
      return {
        id: own.economy,
        name: shown,
        first: { value: own.first, text: format(own.first) },
        second: { value: own.second, text: format(own.second) },
        gap: gapText(own),
        ...(selection >= 0 && { selection }),
        label: words.indicator.divideSpoken(
          shown,
          words.labelled(first, format(own.first)),
          words.labelled(second, format(own.second)),
          gapText(own),
        ),
      };
    }),
    firstText: first,
    secondText: second,
    gapText: words.indicator.gap,
    formatTick: (value: number) => numbers.axis(value),
  };
  const sourced = new Set(
    [...segments.values()].flatMap((own) => [...own.values()].flat().map(({ source }) => source)),
  );
  return (
    <Figure
      title={title}
      subtitle={measure(environment, model)}
      notes={[
        ...(older.length > 0
          ? [words.indicator.olderValues(named(environment, older), older.length, String(year))]
          : []),
        ...(missing.length > 0
          ? [words.indicator.missing(named(environment, missing), missing.length, members.length)]
          : []),
      ]}
      sources={catalog.sources.filter(({ source }) => sourced.has(source))}
      table={
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.column.economy}</th>
              <th scope="col">{words.column.year}</th>
              <th scope="col">{first}</th>
              <th scope="col">{second}</th>
              <th scope="col">{words.indicator.gap}</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map((own) => (
              <tr key={own.economy}>
                <th scope="row">{name(own.economy)}</th>
                <td>{own.year}</td>
                <td className="number">{format(own.first)}</td>
                <td className="number">{format(own.second)}</td>
                <td className="number">{gapText(own)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      csv={{
        name: `meridian-${indicator.indicator}-${dimension}-${group.group}-${year}.csv`,
        text: () =>
          figureCsv(
            gaps.flatMap((own) =>
              pair.flatMap((segment) => {
                const value = segments
                  .get(own.economy)
                  ?.get(segment)
                  ?.find((each) => each.year === own.year);
                return value === undefined
                  ? []
                  : [
                      {
                        ...downloadRow(catalog, indicator, own.economy, { ...value, lag: year - own.year }),
                        segment,
                      },
                    ];
              }),
            ),
          ),
      }}
    >
      <nav className="chips always" aria-label={words.indicator.divideBy}>
        {[...pairs.keys()].map((each) => (
          <a key={each} href={searchBy(each)} aria-current={each === dimension ? 'true' : undefined}>
            {words.dimension(each)}
          </a>
        ))}
      </nav>
      <Responsive
        draw={(width) => (
          <DumbbellChart
            id={`divide-${width}`}
            title={title}
            summary={words.indicator.gap}
            geometry={layoutDumbbell(data, { width, direction: directionOf(catalog.language) })}
          />
        )}
      />
    </Figure>
  );
}
