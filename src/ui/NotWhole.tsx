import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useEnvironment } from './environment.tsx';

/** Said while an answer that the page asks for cannot be had: what stands on it is left out, or is the view before. */
export function NotWhole() {
  const { words } = useEnvironment();
  const cache = useQueryClient().getQueryCache();
  const lacks = () => cache.getAll().some((query) => query.state.status === 'error' && query.isActive());
  const isLacking = useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    lacks,
    () => false,
  );
  return (
    isLacking && (
      <p className="notices" role="alert">
        {words.notice.notWhole}{' '}
        {/* biome-ignore lint/a11y/useValidAnchor: the empty address is this one, whatever view it asks for */}
        <a href="" data-reload="">
          {words.notice.loadAgain}
        </a>
      </p>
    )
  );
}
