import { useSyncExternalStore } from 'react';
import { useEnvironment } from '../ui/environment.tsx';

/** Whether another release of the site has taken the place of the open page's. */
export interface ReleaseChange {
  readonly found: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Says that the site has changed; loaded again it is the same view in the new release, since the address holds the view. */
export function Changed({ change: { found, subscribe } }: { change: ReleaseChange }) {
  const { catalog, words } = useEnvironment();
  const isFound = useSyncExternalStore(subscribe, found, () => false);
  return (
    isFound && (
      <p className="notices changed" role="alert">
        {words.notice.changed(catalog.version)}{' '}
        <button type="button" onClick={() => location.reload()}>
          {words.notice.loadAgain}
        </button>
      </p>
    )
  );
}
