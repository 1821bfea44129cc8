import { useEffect, useState } from 'react';
import { useEnvironment } from './environment.tsx';

/**
 * Scheme and host for addresses that are read elsewhere: the site's, then the one that the page was really loaded from.
 * Empty in a page that was built without knowing its site, until scripts have run.
 */
export function useOrigin(): string {
  const { site } = useEnvironment();
  const [origin, setOrigin] = useState(site ?? '');
  useEffect(() => setOrigin(location.origin), []);
  return origin;
}
