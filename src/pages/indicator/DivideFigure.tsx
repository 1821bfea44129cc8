import { sidesAt } from '../../answers/gaps.ts';
import type { Segments } from '../../answers/published.ts';
import { directionOf } from '../../catalog/languages.ts';
import { DumbbellChart } from '../../charts/dumbbell/Chart.tsx';
import { layoutDumbbell } from '../../charts/dumbbell/layout.ts';
import { figureCsv } from '../../export/csv.ts';
import { figureId } from '../../figures/figure.ts';
import { divideData } from '../../figures/indicator/divideData.ts';
import { dividedBy, divideModel } from '../../figures/indicator/divides.ts';
import { divideNotes, divideTitle, gapHead } from '../../figures/indicator/divideWords.ts';
import type { IndicatorModel } from '../../figures/indicator/model.ts';
import { divideRows } from '../../figures/indicator/rows.ts';
import { measure } from '../../figures/indicator/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import { DivideTable } from './DivideTable.tsx';

interface DivideFigureProps {
  model: IndicatorModel;
  segments: Segments;
  /** the dimension that the reader chose */
  by: string | undefined;
  searchBy: (dimension: string) => string;
  /** search part of embeds: the view on screen */
  shown: string;
}

/** The divide inside each member, by sex, age, income, education, residence or work: widest first. */
export function DivideFigure({ model: scope, segments, ...given }: DivideFigureProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const { indicator, year } = scope;
  const divided = dividedBy(catalog, indicator, given.by);
  if (divided === null) return null;
  const [first, second] = divided.pair;
  const sides = sidesAt(segments, [first.segment, second.segment], year);
  const model = divideModel(scope, divided, sides);
  const title = divideTitle(environment, model);
  const data = divideData(environment, model);
  const sourced = new Set(
    [...segments.values()].flatMap((own) => [...own.values()].flat().map(({ source }) => source)),
  );
  return (
    <Figure
      title={title}
      subtitle={measure(environment, model)}
      notes={divideNotes(environment, model)}
      sources={catalog.sources.filter(({ source }) => sourced.has(source))}
      table={<DivideTable model={model} />}
      csv={{
        name: `meridian-${indicator.indicator}-${model.dimension}-${model.group.group}-${model.year}.csv`,
        text: () => figureCsv(divideRows(catalog, model, segments)),
      }}
      embed={{ figure: figureId({ kind: 'divide', of: indicator.indicator }), search: given.shown }}
    >
      <nav className="chips always" aria-label={words.indicator.divideBy}>
        {model.dimensions.map((each) => (
          <a
            key={each}
            href={given.searchBy(each)}
            aria-current={each === model.dimension ? 'true' : undefined}
          >
            {words.dimension(each)}
          </a>
        ))}
      </nav>
      <Responsive
        draw={(width) => (
          <DumbbellChart
            id={`divide-${width}`}
            title={title}
            summary={gapHead(environment, model)}
            geometry={layoutDumbbell(data, { width, direction: directionOf(catalog.language) })}
          />
        )}
      />
    </Figure>
  );
}
