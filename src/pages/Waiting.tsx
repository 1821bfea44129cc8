import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { useEnvironment } from '../ui/environment.tsx';
import { Shell } from '../ui/Shell.tsx';

/** What of a view every page of scores and values understands. */
const CARRIED = ['group', 'year'] as const;

/** Where a page that was followed in place cannot be drawn, its document is loaded: it has the page as it was prerendered. */
function useDocument(isWanted: boolean): void {
  useEffect(() => {
    let isShown = isWanted;
    if (isWanted) {
      // Without a line there is none, and what stands here stays.
      fetch(location.pathname).then(
        ({ ok }) => ok && isShown && location.reload(),
        () => undefined,
      );
    }
    return () => {
      isShown = false;
    };
  }, [isWanted]);
}

/** A page whose answer has not come yet, or cannot come: its steps keep the group and the year. */
export function Waiting({ path, title, failed }: { path: string; title: string; failed: boolean }) {
  const { words } = useEnvironment();
  useDocument(failed);
  const asked = new URLSearchParams(useSearch());
  const kept = new URLSearchParams(
    CARRIED.flatMap((name) => asked.getAll(name).map((value) => [name, value])),
  );
  return (
    <Shell path={path} carried={kept.size === 0 ? '' : `?${kept}`} title={title}>
      <p role={failed ? 'alert' : 'status'}>
        {failed ? words.notice.failed : words.notice.loading}{' '}
        {failed && (
          // biome-ignore lint/a11y/useValidAnchor: the empty address is this one, whatever view it asks for
          <a href="" data-reload="">
            {words.notice.loadAgain}
          </a>
        )}
      </p>
    </Shell>
  );
}
