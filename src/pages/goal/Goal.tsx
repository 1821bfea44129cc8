import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { goalKey } from '../../answers/goals.ts';
import type { PublishedScores } from '../../answers/published.ts';
import { type GoalModel, type GoalOf, type GoalRow, goalModel } from '../../figures/goal/model.ts';
import { goalWords } from '../../figures/goal/said.ts';
import { goalSentences, goalText, goalTitle, rowText } from '../../figures/goal/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { href, paths } from '../../view/links.ts';
import { type AnswerSource, coursesQuery, panelQuery, rangesQuery, risesQuery } from '../answers.ts';
import './goal.css';

/** Rows that are spelt out before the reader asks for all. */
const LISTED = 8;

export interface GoalProps extends GoalOf {
  source: AnswerSource;
  /** of the default year */
  scores: PublishedScores;
  /** search part of links to other pages */
  carried: string;
}

/** What an economy would need to reach a higher score: each indicator that would do it alone, or several together. */
export function Goal({ source, scores, carried, economy, column, ranked }: GoalProps) {
  const { catalog, words } = useEnvironment();
  const [wanted, setWanted] = useState<string | null>(null);
  const panel = useQuery(panelQuery(source, scores.year));
  const rises = useQuery(risesQuery(source));
  const ranges = useQuery(rangesQuery(source, catalog, ranked.group, scores.year));
  const courses = useQuery(coursesQuery(source, ranked.group));
  const answers = [panel, rises, ranges, courses];
  const model = useMemo(
    () =>
      panel.data === undefined ||
      rises.data === undefined ||
      ranges.data === undefined ||
      courses.data === undefined
        ? null
        : goalModel(
            catalog,
            { economy, column, ranked },
            { scores, panel: panel.data, rises: rises.data, ranges: ranges.data, courses: courses.data },
            wanted,
          ),
    [catalog, economy, column, ranked, scores, wanted, panel.data, rises.data, ranges.data, courses.data],
  );
  if (model === null) {
    const failed = answers.some(({ isError }) => isError);
    return <p role="status">{failed ? words.notice.failed : words.notice.loading}</p>;
  }
  return <Answer model={model} year={scores.year} carried={carried} onGoal={setWanted} />;
}

interface AnswerProps {
  model: GoalModel;
  year: number;
  carried: string;
  onGoal: (key: string) => void;
}

function Answer({ model, year, carried, onGoal }: AnswerProps) {
  const environment = useEnvironment();
  const says = goalWords(environment);
  const { goals, chosen, ranked, alone, together } = model;
  if (chosen === null) return <p>{says.none}</p>;
  const title = goalTitle(environment, model, chosen);
  const option = (goal: (typeof goals)[number]) => (
    <option key={goalKey(goal)} value={goalKey(goal)}>
      {goalText(environment, ranked.short, goal)}
    </option>
  );
  const members = goals.filter(({ kind }) => kind === 'economy');
  return (
    <>
      <div className="controls">
        <label>
          <span>{says.goal}</span>
          <select value={goalKey(chosen)} onChange={(event) => onGoal(event.currentTarget.value)}>
            {goals.filter(({ kind }) => kind !== 'economy').map(option)}
            {members.length > 0 && <optgroup label={says.ahead}>{members.map(option)}</optgroup>}
          </select>
        </label>
      </div>
      <h3>{title}</h3>
      <p className="measure">{says.note}</p>
      <div role="status">
        {goalSentences(environment, model, year).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Rows
        key={goalKey(chosen)}
        rows={together?.rows ?? alone}
        title={title}
        group={ranked.short}
        carried={carried}
      />
    </>
  );
}

interface RowsProps {
  rows: readonly GoalRow[];
  /** the table's name */
  title: string;
  group: string;
  carried: string;
}

function Rows({ rows, title, group, carried }: RowsProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const says = goalWords(environment);
  const [most, setMost] = useState(LISTED);
  if (rows.length === 0) return null;
  const heads = [says.today, says.needed, says.peers(group), says.made] as const;
  return (
    <>
      <div className="scroll goal">
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{words.column.indicator}</th>
              {heads.map((own) => (
                <th key={own} scope="col" className="number">
                  {own}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <Row key={row.indicator} row={row} heads={heads} carried={carried} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > most && (
        <button type="button" onClick={() => setMost(rows.length)}>
          {says.all(rows.length)}
        </button>
      )}
    </>
  );
}

interface RowProps {
  row: GoalRow;
  /** of its cells, which stand beside them where there is no room for columns */
  heads: readonly [today: string, needed: string, peers: string, made: string];
  carried: string;
}

function Row({ row, heads: [today, needed, by, before], carried }: RowProps) {
  const environment = useEnvironment();
  const { catalog, base } = environment;
  const says = goalWords(environment);
  const { own, unit, peers, made } = row;
  const { from, to } = rowText(environment, row);
  const cell = (head: string, text: string, kind = 'number') => (
    <td className={kind} data-head={head}>
      <span>{text}</span>
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <a href={href(base, catalog.language, paths.indicator(own.indicator), carried)}>{own.short}</a>{' '}
        <span className="unit">{unit.name}</span>
      </th>
      {cell(today, from)}
      {cell(needed, to)}
      {cell(by, says.nOf(peers.n, peers.of))}
      {made !== null && cell(before, says.nOf(made.n, made.of))}
      {made === null && (row.from === null ? <td /> : cell(before, says.notComparable, 'muted'))}
    </tr>
  );
}
