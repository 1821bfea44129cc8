import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether scripts run: what only they make use of need not be in every prerendered page. */
export function useScripts(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
