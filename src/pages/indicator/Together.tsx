import { useQuery } from '@tanstack/react-query';
import type { IndicatorCourse } from '../../answers/typical.ts';
import { WORLD } from '../../catalog/members.ts';
import { CONTEXT } from '../../catalog/types.ts';
import { unitOf } from '../../catalog/units.ts';
import type { IndicatorModel } from '../../figures/indicator/model.ts';
import { togetherModel } from '../../figures/indicator/togetherModel.ts';
import { formatTypical } from '../../figures/typical.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';
import { type AnswerSource, areaQuery } from '../answers.ts';

interface TogetherProps {
  source: AnswerSource;
  model: IndicatorModel;
  /** the year that the reader chose; undefined: each indicator in its own */
  year: number | undefined;
  /** search part of links to other pages */
  carried: string;
}

/** What is typical of the group in this indicator and in the others of its area, and of the world beside it. */
export function Together({ source, model, year, carried }: TogetherProps) {
  const { catalog, words, base } = useEnvironment();
  const { indicator, group } = model;
  const { data: courses } = useQuery(areaQuery(source, indicator.area, group.group));
  const { rows, ahead, hasMeans } = togetherModel(catalog, model, courses ?? null, year);
  if (rows.length === 1) return null;
  const area =
    indicator.area === CONTEXT
      ? words.overview.context
      : (catalog.areas.find((each) => each.area === indicator.area)?.short ?? indicator.area);
  return (
    <section className="together" aria-labelledby="together">
      <h2 id="together">{words.indicator.more(area)}</h2>
      {ahead.of > 0 && group.group !== WORLD && (
        <p>{words.area.indicators.title(group.short, ahead, ahead.of, area)}</p>
      )}
      <p className="measure">
        {words.indicator.togetherMeasure}
        {hasMeans && ` ${words.area.indicators.means}`}
      </p>
      <details>
        <summary>{words.overview.indicatorCount(rows.length)}</summary>
        <table>
          <caption className="unseen">{words.indicator.more(area)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.column.indicator}</th>
              <th scope="col">{group.short}</th>
              {group.group !== WORLD && <th scope="col">{words.area.indicators.world}</th>}
              <th scope="col">{words.indicator.withValue(group.members.length)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator: each, course }) => (
              <tr key={each.indicator} {...(each === indicator && { 'aria-current': true })}>
                <th scope="row">
                  {each === indicator ? (
                    each.name
                  ) : (
                    <a href={href(base, catalog.language, paths.indicator(each.indicator), carried)}>
                      {each.name}
                    </a>
                  )}
                  <small>{unitOf(catalog, each).name}</small>
                </th>
                <Cells course={course} model={model} />
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Cells({ course, model: { group } }: { course: IndicatorCourse | null; model: IndicatorModel }) {
  const environment = useEnvironment();
  const { words } = environment;
  const beside = group.group !== WORLD;
  if (course === null) return <td colSpan={beside ? 3 : 2} />;
  const { newest, world, kind } = course;
  if (newest === null) {
    return (
      <td className="muted" colSpan={beside ? 3 : 2}>
        {words.area.indicators.none}
      </td>
    );
  }
  const format = formatTypical(environment, course);
  return (
    <>
      <td className="number">
        {format(newest.value)}{' '}
        <span className="muted">
          {words.economy.parts([
            ...(kind === 'mean' ? [words.area.indicators.typical.mean] : []),
            String(newest.year),
          ])}
        </span>
      </td>
      {beside && <td className="number">{world === null ? '' : format(world)}</td>}
      <td className="number">{newest.n}</td>
    </>
  );
}
