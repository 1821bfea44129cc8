import { YearSelect } from '../../ui/controls.tsx';
import type { Change } from '../../ui/useView.ts';
import type { ExploreView } from '../../view/explore.ts';
import { useEnvironment } from '../rows/environment.ts';
import type { Counted } from './asked.ts';
import type { Chosen } from './model.ts';

interface YearsFacetProps {
  view: Chosen;
  counted: Counted;
  onChange: (change: Change<ExploreView>) => void;
}

/** A range of years, or the newest value at or before one. */
export function YearsFacet({ view, counted, onChange }: YearsFacetProps) {
  const { catalog, words, numbers } = useEnvironment();
  const [first, last] = catalog.years;
  const newest = view.year !== undefined;
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const text = (year: number) => {
    const rows = counted.rowsOf('year', String(year));
    return rows === undefined ? String(year) : words.explore.counted(String(year), numbers.value(rows, 0));
  };
  return (
    <fieldset className="years">
      <legend>{words.explore.facet.year}</legend>
      <label className="choice">
        <input
          type="checkbox"
          checked={newest}
          onChange={() =>
            onChange({ year: newest ? undefined : (view.to ?? last), from: undefined, to: undefined })
          }
        />
        <span>{words.explore.newestOnly}</span>
      </label>
      {newest ? (
        <>
          <YearSelect
            label={words.explore.at}
            years={span}
            year={view.year ?? last}
            onChange={(year) => onChange({ year })}
          />
          <p className="hint">{words.explore.newestNote}</p>
        </>
      ) : (
        <>
          <YearSelect
            label={words.explore.from}
            years={span}
            year={view.from ?? first}
            text={text}
            onChange={(from) => onChange({ from: from === first ? undefined : from })}
          />
          <YearSelect
            label={words.explore.to}
            years={span}
            year={view.to ?? last}
            text={text}
            onChange={(to) => onChange({ to: to === last ? undefined : to })}
          />
        </>
      )}
    </fieldset>
  );
}
