import { useSearch } from 'wouter';
import { PAGED_KINDS } from '../../catalog/members.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { NotTakenOver } from '../../ui/NotTakenOver.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { groupPath, href, paths } from '../../view/links.ts';
import { IndicatorList } from './IndicatorList.tsx';

/** It stands on the catalog alone. */
export const needs = () => [];

/** Every economy, area and indicator by name: the way to any page for who would rather look than type. */
export function Page() {
  const { catalog, words, base } = useEnvironment();
  const here = useSearch();
  const carried = here === '' ? '' : `?${here}`;
  const economies = Object.entries(catalog.economies);
  return (
    <Shell
      path={paths.contents}
      carried={carried}
      title={words.nav.contents}
      lead={words.first.contents(economies.length, catalog.areas.length, catalog.indicators.length)}
    >
      <NotTakenOver view={null} />
      <section aria-labelledby="economies">
        <h2 id="economies">{words.economy.economies}</h2>
        <ul className="names">
          {economies.map(([economy, name]) => (
            <li key={economy}>
              <a href={href(base, catalog.language, paths.economy(economy), carried)}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
      {PAGED_KINDS.map((kind) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{words.control.kinds[kind]}</h2>
          <ul className="names">
            {catalog.groups
              .filter((group) => group.kind === kind)
              .map(({ group, name }) => (
                <li key={group}>
                  <a href={href(base, catalog.language, groupPath(group))}>{name}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <IndicatorList carried={carried} />
    </Shell>
  );
}
