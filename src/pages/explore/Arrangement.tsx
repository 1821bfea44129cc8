import { columnsOf, isAcross, LAYOUTS } from '../../questions/columns.ts';
import type { Change } from '../../ui/useView.ts';
import type { ExploreView } from '../../view/explore.ts';
import { labelOf } from '../rows/cells.ts';
import { useEnvironment } from '../rows/environment.ts';
import { type Chosen, layoutOf, shownColumns } from './model.ts';

interface ArrangementProps {
  view: Chosen;
  onChange: (change: Change<ExploreView>) => void;
}

/** Long or wide, and which columns. */
export function Arrangement({ view, onChange }: ArrangementProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const layout = layoutOf(view);
  const all = columnsOf(layout, []);
  const shown = shownColumns(view, []);
  const toggled = (column: string) =>
    all.filter((each) => (each === column ? !shown.includes(each) : shown.includes(each)));
  return (
    <div className="arrangement">
      <label>
        <span>{words.explore.layout}</span>
        <select
          value={layout}
          onChange={(event) => {
            const wanted = LAYOUTS.find((each) => each === event.currentTarget.value);
            onChange({ wide: wanted === 'long' ? undefined : wanted, columns: undefined, sort: undefined });
          }}
        >
          {LAYOUTS.map((each) => (
            <option key={each} value={each}>
              {words.explore.layouts[each]}
            </option>
          ))}
        </select>
      </label>
      <details className="facet columns-shown">
        <summary>
          {words.explore.columns} <span className="count">{words.explore.chosen(shown.length)}</span>
        </summary>
        <fieldset className="choices">
          <legend className="unseen">{words.explore.columns}</legend>
          <p className="whole-line">
            <button type="button" onClick={() => onChange({ columns: all })}>
              {words.explore.allColumns}
            </button>{' '}
            <button type="button" onClick={() => onChange({ columns: undefined })}>
              {words.explore.usualColumns}
            </button>
          </p>
          {all
            .filter((column) => !isAcross(layout, column))
            .map((column) => (
              <label key={column} className="choice">
                <input
                  type="checkbox"
                  checked={shown.includes(column)}
                  onChange={() => onChange({ columns: toggled(column) })}
                />
                <span>{labelOf(environment, column)}</span>
              </label>
            ))}
        </fieldset>
      </details>
    </div>
  );
}
