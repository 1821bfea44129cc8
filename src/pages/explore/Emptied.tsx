import type { Facet } from '../../questions/filter.ts';
import type { Change } from '../../ui/useView.ts';
import type { ExploreView } from '../../view/explore.ts';
import { useEnvironment } from '../rows/environment.ts';
import { activeFilters } from './active.ts';
import type { Counted } from './asked.ts';
import { type Chosen, lifting, waysOut } from './model.ts';

interface EmptiedProps {
  view: Chosen;
  counted: Counted;
  onChange: (change: Change<ExploreView>) => void;
  onLiftAll: () => void;
}

/** Which conditions left nothing, each way out with the observations that it would bring back. */
export function Emptied({ view, counted, onChange, onLiftAll }: EmptiedProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const active = activeFilters(environment, view);
  const everyone = words.labelled(words.explore.facet.segment, whole(catalog.segments));
  const text = (facet: Facet) =>
    active.find((each) => each.facet === facet)?.text ??
    (facet === 'segment' ? everyone : words.explore.facet[facet]);
  return (
    <div className="notices emptied">
      <p>{words.explore.nothing}</p>
      <ul>
        {waysOut(counted.all).map(({ facets, rows }) => (
          <li key={facets.join()}>
            {words.explore.without(facets.map(text), rows, numbers.value(rows, 0))}{' '}
            <button
              type="button"
              aria-label={words.explore.liftOne(words.names({ first: facets.map(text), more: 0 }))}
              onClick={() => onChange(Object.assign({}, ...facets.map((facet) => lifting(catalog, facet))))}
            >
              {words.explore.lift}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onLiftAll}>
        {words.explore.liftAll}
      </button>
    </div>
  );
}

const whole = (segments: readonly { readonly dimension: string; readonly name: string }[]) =>
  segments.find(({ dimension }) => dimension === 'all')?.name ?? '';
