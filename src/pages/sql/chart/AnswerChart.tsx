import { type ReactNode, useRef, useState } from 'react';
import { directionOf } from '../../../catalog/languages.ts';
import { methodOf } from '../../../catalog/method.ts';
import { RankingChart } from '../../../charts/ranking/Chart.tsx';
import { layoutRanking } from '../../../charts/ranking/layout.ts';
import { ScatterChart } from '../../../charts/scatter/Chart.tsx';
import { layoutScatter } from '../../../charts/scatter/layout.ts';
import { TrendChart } from '../../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../../charts/trend/layout.ts';
import type { ChartWords } from '../../../charts/types.ts';
import { download } from '../../../ui/download.ts';
import { Menu } from '../../../ui/figure/Menu.tsx';
import { Responsive } from '../../../ui/Responsive.tsx';
import { takeAway } from '../../../ui/takeFile.ts';
import type { Change } from '../../../ui/useView.ts';
import { quoted } from '../../../view/quoted.ts';
import { SQL_CHARTS, type SqlChart, type SqlView } from '../../../view/sql.ts';
import { useEnvironment as useExploreEnvironment } from '../../rows/environment.ts';
import type { Answer } from '../ask.ts';
import { useEnvironment } from '../environment.ts';
import { exampleOf } from '../examples.ts';
import {
  barsOf,
  linesOf,
  MOST_BARS,
  MOST_LINES,
  MOST_POINTS,
  pointsOf,
  type Saying,
  trendOf,
} from './data.ts';
import { drawnOf, rolesOf, shownOf, type Undrawn } from './roles.ts';

/** Characters of a column's name that are written over a chart. */
const LONGEST = 80;

/** What is known of an answer beyond its statement. */
export interface Titled {
  /** of each column what it is called */
  readonly labels: readonly string[];
  /** under the title */
  readonly measure: string;
  /** columns that name a row, by their places */
  readonly names: readonly number[];
}

type Charted = Pick<SqlView, 'chart' | 'show'>;

interface AnswerChartProps {
  /** its rows in the table's order */
  answer: Answer;
  view: Partial<Charted>;
  titled?: Titled;
  onChange: (change: Change<Charted>) => void;
}

const rolesIn = (answer: Answer, titled: Titled | undefined) => {
  const roles = rolesOf(answer);
  return titled === undefined ? roles : { ...roles, names: titled.names };
};

/** An answer as a picture, where its columns allow one, or why they do not. */
export function AnswerChart({ answer, view, titled, onChange }: AnswerChartProps) {
  const { words } = useEnvironment();
  const { explore } = useExploreEnvironment().words;
  const said = words.sql.chart;
  const { chart } = view;
  const roles = rolesIn(answer, titled);
  const shown = shownOf(roles, view.show);
  const [first, second] = shown;
  const nameOf = (at: number) => titled?.labels[at] ?? quoted(answer.columns[at]?.name ?? '', LONGEST);
  const places = (...own: (number | undefined)[]) =>
    own.flatMap((at) => (at === undefined ? [] : [String(at + 1)]));
  return (
    <section className="quick-chart" aria-label={explore.chart.title}>
      <div className="arrangement">
        <Choice
          label={explore.chart.title}
          value={chart ?? ''}
          options={[['', explore.chart.none], ...SQL_CHARTS.map((kind) => [kind, said.kinds[kind]] as const)]}
          onChange={(kind) => onChange({ chart: SQL_CHARTS.find((each) => each === kind) })}
        />
        {chart !== undefined && first !== undefined && roles.numbers.length > 1 && (
          <Choice
            label={said.column}
            value={String(first)}
            options={roles.numbers.map((at) => [String(at), nameOf(at)])}
            onChange={(at) =>
              onChange({
                show: places(Number(at), chart === 'scatter' && Number(at) !== second ? second : undefined),
              })
            }
          />
        )}
        {chart === 'scatter' && first !== undefined && second !== undefined && (
          <Choice
            label={explore.chart.against}
            value={String(second)}
            options={roles.numbers.filter((at) => at !== first).map((at) => [String(at), nameOf(at)])}
            onChange={(at) => onChange({ show: places(first, Number(at)) })}
          />
        )}
      </div>
      {chart !== undefined && (
        <Drawn answer={answer} view={view} titled={titled} kind={chart} names={shown.map(nameOf)} />
      )}
    </section>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([own, text]) => (
          <option key={own} value={own}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DrawnProps {
  answer: Answer;
  view: Partial<Charted>;
  titled: Titled | undefined;
  kind: SqlChart;
  /** of the columns that are drawn */
  names: readonly string[];
}

function Drawn({ answer, view, titled, kind, names }: DrawnProps) {
  const { words, numbers, catalog } = useEnvironment();
  const { explore } = useExploreEnvironment().words;
  const said = words.sql.chart;
  const direction = directionOf(catalog.language);
  const roles = rolesIn(answer, titled);
  const drawn = drawnOf(answer, roles, kind, shownOf(roles, view.show));
  if (typeof drawn === 'string') return <NotDrawn why={drawn} />;
  const { items, left } = drawn;
  const saying: Saying = {
    numbers,
    labelled: words.labelled,
    spoken: explore.chart.spoken,
    spokenPair: explore.chart.spokenPair,
    row: said.row,
  };
  const [first = '', second = ''] = names;
  const count = (n: number) => numbers.value(n, 0);
  const notes = (most: number, of: number, text: (n: string, of: string) => string) => [
    ...(of > most ? [text(count(most), count(of))] : []),
    ...(left > 0 ? [said.left(left, count(left))] : []),
    ...(answer.cut ? [said.cut] : []),
    ...(answer.own ? [words.sql.ownRows] : []),
  ];
  const example = exampleOf(answer.statement.sql.trim(), catalog.language);
  const measure = titled?.measure ?? (example === null ? said.measure : words.sql.example[example]);
  switch (kind) {
    case 'bars': {
      const data = barsOf(saying, items);
      return (
        <Frame
          title={first}
          measure={measure}
          notes={notes(MOST_BARS, items.length, said.first)}
          draw={(width, own) => (
            <RankingChart {...own} geometry={layoutRanking(data, { width, direction })} />
          )}
        />
      );
    }
    case 'trend': {
      const data = trendOf(saying, items, first);
      return (
        <Frame
          title={first}
          measure={measure}
          notes={notes(MOST_LINES, linesOf(items).size, said.lines)}
          draw={(width, own) => <TrendChart {...own} geometry={layoutTrend(data, { width })} />}
        />
      );
    }
    case 'scatter': {
      const data = pointsOf(saying, items, [first, second]);
      return (
        <Frame
          title={`${first} / ${second}`}
          measure={measure}
          notes={notes(MOST_POINTS, items.length, said.first)}
          draw={(width, own) => (
            <ScatterChart {...own} geometry={layoutScatter(data, { width, direction })} />
          )}
        />
      );
    }
  }
}

function NotDrawn({ why }: { why: Undrawn }) {
  const { words } = useEnvironment();
  return <p role="status">{words.sql.chart.undrawn[why]}</p>;
}

interface FrameProps {
  title: string;
  measure: string;
  notes: readonly string[];
  draw: (width: number, own: ChartWords) => ReactNode;
}

/** A drawing with what it is of, and a menu that takes it away as a picture. */
function Frame({ title, measure, notes, draw }: FrameProps) {
  const { words, catalog } = useEnvironment();
  const place = useRef<HTMLElement>(null);
  const [status, setStatus] = useState('');
  const picture = async () => {
    const { pictureOfFigure, pngOf } = await takeAway();
    if (place.current === null) throw new Error('the figure is gone');
    const own = pictureOfFigure(place.current, {
      language: catalog.language,
      title,
      subtitle: measure,
      sources: { label: words.labelled(words.figure.source, '').trim(), items: [words.sql.terms] },
      dates: [],
      origin: words.figure.meridian(catalog.version, methodOf(catalog)),
      address: location.href,
    });
    return { own, pngOf };
  };
  const take = (failed: string, act: () => Promise<void>) => () => {
    setStatus('');
    act().catch(() => setStatus(failed));
  };
  const svg = async () => {
    download('meridian-sql.svg', 'image/svg+xml', (await picture()).own.svg);
  };
  const png = async () => {
    const { own, pngOf } = await picture();
    download('meridian-sql.png', 'image/png', await pngOf(own));
  };
  return (
    <figure className="figure" aria-label={title} ref={place}>
      <div className="figure-head">
        <div>
          <h2>
            <bdi>{title}</bdi>
          </h2>
          <p className="measure">{measure}</p>
        </div>
        <Menu status={status}>
          <li>
            <button type="button" onClick={take(words.notice.failed, svg)}>
              {words.share.svg}
            </button>
          </li>
          <li>
            <button type="button" onClick={take(words.share.pictureFailed, png)}>
              {words.share.png}
            </button>
          </li>
        </Menu>
      </div>
      <Responsive draw={(width) => draw(width, { title, summary: measure, id: `answer-${width}` })} />
      {notes.length > 0 && (
        <figcaption>
          <ul className="notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </figcaption>
      )}
    </figure>
  );
}
