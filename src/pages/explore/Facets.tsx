import type { Catalog } from '../../catalog/catalog.ts';
import { allAreas } from '../../catalog/folders.ts';
import { WORLD } from '../../catalog/members.ts';
import { sourceName } from '../../catalog/sourceName.ts';
import { type Redistribution, TOTAL } from '../../catalog/types.ts';
import { NORMAL } from '../../questions/filter.ts';
import { GroupSelect } from '../../ui/GroupSelect.tsx';
import type { Change } from '../../ui/useView.ts';
import type { ExploreView } from '../../view/explore.ts';
import type { Environment } from '../../words/environment.ts';
import { useEnvironment } from '../rows/environment.ts';
import type { Counted } from './asked.ts';
import { ChoiceFacet, type ChoiceGroup } from './ChoiceFacet.tsx';
import { type Chosen, groupIn } from './model.ts';
import { TextFacet } from './TextFacet.tsx';
import { YearsFacet } from './YearsFacet.tsx';

interface FacetsProps {
  view: Chosen;
  counted: Counted;
  onChange: (change: Change<ExploreView>) => void;
}

const REDISTRIBUTIONS: readonly Redistribution[] = ['open', 'non-commercial', 'terms-unclear'];

/** What can be chosen, each choice with the rows it would leave once the engine runs. */
export function Facets({ view, counted, onChange }: FacetsProps) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const list = { counted };
  return (
    <search className="facets scripted" aria-label={words.explore.filters}>
      <TextFacet view={view} onChange={onChange} />
      <div className="of-group">
        <GroupSelect
          group={view.group ?? WORLD}
          text={(name, group) => {
            // No table has the reader's own group: it is there where it is chosen, and its rows are those that are left.
            const isOwn = groupIn(catalog, group) !== group;
            const rows = isOwn ? counted.left : counted.rowsOf('group', group);
            return rows === undefined ? name : words.explore.counted(name, numbers.value(rows, 0));
          }}
          onChange={(group) => onChange({ group: group === WORLD ? undefined : group })}
        />
      </div>
      <YearsFacet view={view} counted={counted} onChange={onChange} />
      <ChoiceFacet
        {...list}
        facet="area"
        groups={[{ heading: null, choices: areaChoices(environment) }]}
        chosen={view.areas ?? []}
        onChange={(areas) => onChange({ areas, indicators: kept(catalog, view.indicators, areas) })}
      />
      <ChoiceFacet
        {...list}
        facet="indicator"
        groups={indicatorChoices(environment, view.areas)}
        chosen={view.indicators ?? []}
        onChange={(indicators) => onChange({ indicators })}
      />
      <ChoiceFacet
        {...list}
        facet="economy"
        groups={[
          {
            heading: null,
            choices: Object.entries(catalog.economies).map(([code, name]) => ({ code, name })),
          },
        ]}
        chosen={view.economies ?? []}
        onChange={(economies) => onChange({ economies })}
      />
      <ChoiceFacet
        {...list}
        facet="segment"
        groups={segmentChoices(environment)}
        chosen={view.segments ?? []}
        unchosen={catalog.segments.find(({ segment }) => segment === TOTAL)?.name}
        onChange={(segments) => onChange({ segments: segments?.join() === TOTAL ? undefined : segments })}
      />
      <ChoiceFacet
        {...list}
        facet="flag"
        groups={[
          {
            heading: null,
            choices: [
              { code: NORMAL, name: words.explore.normal },
              ...Object.entries(catalog.flags).map(([code, name]) => ({ code, name })),
            ],
          },
        ]}
        chosen={view.flags ?? []}
        onChange={(flags) => onChange({ flags })}
      />
      <ChoiceFacet
        {...list}
        facet="redistribution"
        groups={[
          {
            heading: null,
            choices: REDISTRIBUTIONS.map((code) => ({ code, name: words.explore.redistribution[code] })),
          },
        ]}
        chosen={view.redistribution ?? []}
        onChange={(codes) =>
          onChange({
            redistribution: codes && REDISTRIBUTIONS.filter((code) => codes.includes(code)),
          })
        }
      />
      <ChoiceFacet
        {...list}
        facet="source"
        groups={[
          {
            heading: null,
            choices: catalog.sources.map((each) => ({ code: each.source, name: sourceName(each) })),
          },
        ]}
        chosen={view.sources ?? []}
        onChange={(sources) => onChange({ sources })}
      />
    </search>
  );
}

const areaName = ({ catalog, words }: Environment<Catalog>, id: string): string =>
  catalog.areas.find(({ area }) => area === id)?.short ?? words.overview.context;

const areaChoices = (environment: Environment<Catalog>) =>
  allAreas(environment.catalog).map((code) => ({ code, name: areaName(environment, code) }));

function indicatorChoices(
  environment: Environment<Catalog>,
  areas: readonly string[] | undefined,
): ChoiceGroup[] {
  const { catalog } = environment;
  return allAreas(catalog)
    .filter((area) => areas?.includes(area) ?? true)
    .map((own) => ({
      heading: areaName(environment, own),
      choices: catalog.indicators
        .filter(({ area }) => area === own)
        .map(({ indicator, name }) => ({ code: indicator, name })),
    }));
}

function segmentChoices({ catalog, words }: Environment<Catalog>): ChoiceGroup[] {
  const dimensions = [...new Set(catalog.segments.map(({ dimension }) => dimension))];
  const whole = dimensions.filter((dimension) => dimension === 'all');
  return [...whole, ...dimensions.filter((dimension) => dimension !== 'all')].map((own) => ({
    heading: own === 'all' ? null : words.dimension(own),
    choices: catalog.segments
      .filter(({ dimension }) => dimension === own)
      .map(({ segment, name }) => ({ code: segment, name })),
  }));
}

/** Chosen indicators that lie in the chosen areas. */
function kept(
  catalog: Catalog,
  chosen: readonly string[] | undefined,
  areas: readonly string[] | undefined,
): readonly string[] | undefined {
  if (chosen === undefined || areas === undefined) return chosen;
  const left = chosen.filter((id) =>
    catalog.indicators.some(({ indicator, area }) => indicator === id && areas.includes(area)),
  );
  return left.length === 0 ? undefined : left;
}
