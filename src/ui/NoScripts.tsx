import { useEnvironment } from './environment.tsx';

/** Without scripts a page cannot follow its address: it says which view it shows. */
export function NoScripts({ group, year }: { group: string; year: number }) {
  const { words } = useEnvironment();
  return (
    <noscript>
      <p className="notices">{words.notice.noScripts(group, String(year))}</p>
    </noscript>
  );
}
