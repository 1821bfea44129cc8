import { sum } from 'd3-array';
import { useEffect, useMemo } from 'react';
import type { PublishedFiles } from '../../answers/filed.ts';
import type { PublishedHeld } from '../../answers/held.ts';
import type { Group } from '../../catalog/catalog.ts';
import { coverageModel } from '../../figures/data/model.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { GroupSelect } from '../../ui/GroupSelect.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { ShownView } from '../../ui/ShownView.tsx';
import type { ViewState } from '../../ui/useView.ts';
import { decoded } from '../../view/decoded.ts';
import { paths } from '../../view/links.ts';
import type { AboutDataView } from '../../view/views.ts';
import { DATA_SECTIONS } from '../../words/data/types.ts';
import { Changes } from './Changes.tsx';
import { Coverage } from './Coverage.tsx';
import { Files } from './Files.tsx';
import { Indicators } from './Indicators.tsx';
import { Sources } from './Sources.tsx';
import { Use } from './Use.tsx';
import { useDataWords } from './words.ts';

interface DrawnProps {
  group: Group;
  state: ViewState<AboutDataView>;
  held: PublishedHeld;
  files: PublishedFiles;
}

/** The page about the data, once its answers are there. */
export function Drawn({ group, state, held, files }: DrawnProps) {
  const { catalog, numbers } = useEnvironment();
  const own = useDataWords();
  const { view, notices, change, search } = state;
  const model = useMemo(() => coverageModel(catalog, held, group), [catalog, held, group]);
  const values = sum(model.counts, ({ observations }) => observations);
  useEffect(() => {
    // The browser goes to what the address leads to in the page it loads, not in one that a link was followed to in place.
    const wanted = document.getElementById(decoded(location.hash.slice(1)));
    wanted?.closest('details')?.setAttribute('open', '');
    wanted?.scrollIntoView();
  }, []);
  return (
    <Shell
      path={paths.data}
      carried={search({ group: view.group })}
      topic={own.name}
      about={own.description}
      above={<p className="question">{own.name}</p>}
      title={own.title(group.kind === 'organisation' ? group.short : group.name, model.typical, model.all)}
      lead={own.lead(
        numbers.value(values, 0),
        catalog.indicators.length,
        held.economies.length,
        catalog.sources.length,
      )}
      controls={<GroupSelect group={group.group} onChange={(chosen) => change({ group: chosen })} />}
    >
      <ShownView group={group} year={held.year} />
      <Notices notices={notices} />
      <nav className="here" aria-label={own.contents}>
        <ul>
          {DATA_SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{own.sections[section]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Sources held={held} />
      <Coverage model={model} />
      <Indicators model={model} files={files} />
      <Files files={files} />
      <Use files={files} />
      <Changes files={files} />
    </Shell>
  );
}
