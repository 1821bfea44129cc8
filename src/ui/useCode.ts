import { useState } from 'react';

type Code<T> =
  | { readonly state: 'none' | 'loading' | 'failed' }
  | { readonly state: 'here'; readonly part: T };

/**
 * Code that is fetched when it is first asked for; a failure is not remembered.
 *
 * @param load the same function for the component's life
 */
export function useCode<T extends object>(
  load: () => Promise<T>,
): { readonly code: Code<T>; readonly take: () => void } {
  const [code, setCode] = useState<Code<T>>({ state: 'none' });
  const take = () => {
    if (code.state === 'here' || code.state === 'loading') return;
    setCode({ state: 'loading' });
    void load().then(
      (part) => setCode({ state: 'here', part }),
      () => setCode({ state: 'failed' }),
    );
  };
  return { code, take };
}
