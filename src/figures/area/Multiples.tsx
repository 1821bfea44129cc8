import type { IndicatorCourse } from '../../answers/typical.ts';
import { SparklineChart } from '../../charts/sparkline/Chart.tsx';
import { layoutSparkline } from '../../charts/sparkline/layout.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import { formatTypical } from '../typical.ts';
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
