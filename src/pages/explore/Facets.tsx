import { useQuery } from '@tanstack/react-query';
import type { Engine } from '../../engine/types.ts';
import { counts } from '../../questions/counts.ts';
import { YearSelect } from '../../ui/controls.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import type { Change } from '../../ui/useView.ts';
import { type ExploreView, years } from '../../view/views.ts';
import { allAreas, areasOf, filterOf, indicatorsOf } from './model.ts';

interface FacetsProps {
  view: Partial<ExploreView>;
  engine: Engine | null;
  onChange: (change: Change<ExploreView>) => void;
}

/** What can be chosen, each choice with the rows it would leave once the engine runs. */
export function Facets({ view, engine, onChange }: FacetsProps) {
  const { catalog, words, numbers } = useEnvironment();
  const filter = filterOf(catalog, view);
  const areas = areasOf(catalog, view);
  const chosen = indicatorsOf(catalog, view) ?? [];
  const counted = useQuery({
    queryKey: ['counts', filter],
    queryFn: () => engine?.ask(counts, { filter, among: areas }) ?? [],
    enabled: engine !== null,
    networkMode: 'always',
    staleTime: Infinity,
    retry: false,
    placeholderData: (before) => before,
  });
  const rowsOf = (facet: string, choice: string) =>
    counted.data?.find((count) => count.facet === facet && count.choice === choice)?.rows;
  const count = (facet: string, choice: string) => {
    const rows = rowsOf(facet, choice);
    return rows === undefined ? null : <span className="count">{numbers.value(rows, 0)}</span>;
  };
  const [first, last] = years(catalog);
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const toggled = (list: readonly string[], item: string) =>
    list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
  const chooseAreas = (next: readonly string[]) =>
    onChange({ areas: next.length === 0 ? undefined : next, indicators: undefined });
  return (
    <div className="facets scripted">
      <fieldset>
        <legend>{words.explore.areas}</legend>
        {allAreas(catalog).map((area) => (
          <label key={area}>
            <input
              type="checkbox"
              checked={areas.includes(area)}
              onChange={() => chooseAreas(toggled(areas, area))}
            />
            <span>{catalog.areas.find((each) => each.area === area)?.short ?? words.overview.context}</span>
            {areas.includes(area) && count('area', area)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.explore.indicators}</legend>
        <label>
          <input
            type="checkbox"
            checked={chosen.length === 0}
            onChange={() => onChange({ indicators: undefined })}
          />
          <span>{words.explore.allIndicators}</span>
        </label>
        <div className="scroll">
          {catalog.indicators
            .filter(({ area }) => areas.includes(area))
            .map(({ indicator, name }) => (
              <label key={indicator}>
                <input
                  type="checkbox"
                  checked={chosen.includes(indicator)}
                  onChange={() => {
                    const next = toggled(chosen, indicator);
                    onChange({ indicators: next.length === 0 ? undefined : next });
                  }}
                />
                <span>{name}</span>
                {count('indicator', indicator)}
              </label>
            ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.column.year}</legend>
        <YearSelect
          label={words.explore.from}
          years={span}
          year={view.from ?? first}
          onChange={(from) => onChange({ from: from === first ? undefined : from })}
        />
        <YearSelect
          label={words.explore.to}
          years={span}
          year={view.to ?? last}
          onChange={(to) => onChange({ to: to === last ? undefined : to })}
        />
      </fieldset>
    </div>
  );
}
