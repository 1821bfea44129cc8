import { SparklineChart } from '../../charts/sparkline/Chart.tsx';
import { layoutSparkline } from '../../charts/sparkline/layout.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import { formatTypical, type IndicatorCourse } from '../typical.ts';
import type { IndicatorsModel } from './indicatorsModel.ts';
import { courseSpoken } from './words.ts';

const BOX = { width: 216, height: 56 } as const;

interface MultiplesProps {
  environment: Environment;
  heading: 'h2' | 'h3';
  model: IndicatorsModel;
  /** search part of links to other pages */
  carried: string;
}

/** The area's indicators side by side: what is typical of the group, its newest year and its course. It has no hooks. */
export function Multiples({ environment, heading: Heading, model, carried }: MultiplesProps) {
  const { catalog, words, base } = environment;
  return (
    <ul className="multiples">
      {model.indicators.map((course) => (
        <li key={course.indicator.indicator}>
          <Heading>
            <a href={href(base, catalog.language, paths.indicator(course.indicator.indicator), carried)}>
              {course.indicator.name}
            </a>
          </Heading>
          {course.newest === null ? (
            <p className="muted">{words.area.indicators.none}</p>
          ) : (
            <Newest environment={environment} model={model} course={course} newest={course.newest} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface NewestProps {
  environment: Environment;
  model: IndicatorsModel;
  course: IndicatorCourse;
  newest: NonNullable<IndicatorCourse['newest']>;
}

function Newest({ environment, model, course, newest }: NewestProps) {
  const { words } = environment;
  const { indicator, unit, kind, world, points } = course;
  const format = formatTypical(environment, course);
  const geometry = layoutSparkline(
    {
      points: points.map(({ year, value, afterBreak }) => ({
        year,
        value,
        label: '',
        ...(afterBreak && { afterBreak }),
      })),
      years: model.years,
      published: points.map(({ year }) => year),
      label: courseSpoken(environment, course),
    },
    BOX,
  );
  const facts = [
    ...(world === null ? [] : [words.labelled(words.area.indicators.world, format(world))]),
    words.indicator.base(newest.n, model.group.members.length),
    ...(indicator.weight > 0 ? [] : [words.area.indicators.notScored]),
  ];
  return (
    <>
      <p>
        <strong>{format(newest.value)}</strong> <span className="muted">({newest.year})</span>
      </p>
      <p className="muted">
        {kind === 'mean' ? `${words.area.indicators.typical.mean}, ${unit.name}` : unit.name}
      </p>
      <p className="muted">{facts.join(' · ')}</p>
      {points.length > 1 && <SparklineChart geometry={geometry} />}
    </>
  );
}

/** The same in rows. */
export function MultiplesTable({ model }: { model: IndicatorsModel }) {
  const environment = useEnvironment();
  const { words } = environment;
  const { group, indicators } = model;
  return (
    <table>
      <caption>{words.indicator.average('median', group.short)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column.indicator}</th>
          <th scope="col">{words.column.value}</th>
          <th scope="col">{words.column.unit}</th>
          <th scope="col">{words.column.year}</th>
          <th scope="col">{words.indicator.world}</th>
          <th scope="col">{words.area.base}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((course) => {
          const { indicator, unit, kind, newest, world } = course;
          const format = formatTypical(environment, course);
          return (
            <tr key={indicator.indicator}>
              <th scope="row">{indicator.name}</th>
              <td className="number">
                {newest === null ? '' : `${words.area.indicators.typical[kind]} ${format(newest.value)}`}
              </td>
              <td>{unit.name}</td>
              <td>{newest?.year ?? ''}</td>
              <td className="number">{world === null ? '' : format(world)}</td>
              <td>{words.indicator.base(newest?.n ?? 0, group.members.length)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
