import { type ComponentType, lazy, Suspense, useState } from 'react';

/** Code that never comes: what is prerendered of its part stays. */
const NEVER = new Promise<never>(() => undefined);

/** A part of a page whose code comes after the page's own. */
type Later<Props extends object> = ComponentType<Props> & {
  /** Fetches the code before the page is drawn, for a part that stands above others; never fails. */
  readonly ahead: () => Promise<void>;
};

/**
 * A part far down a page whose code comes after the page's own: what is prerendered of it stays on screen until then, and
 * where the code cannot be had. In the prerender it is there at once.
 */
export async function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Promise<Later<Props>> {
  let Loaded = typeof document === 'undefined' ? await load() : null;
  const Lazy = lazy(async () => ({ default: await load().catch(() => NEVER) }));
  return Object.assign(
    (props: Props) => {
      // The same for as long as it stands, or its state would be lost.
      const [Part] = useState<ComponentType<Props>>(() => Loaded ?? Lazy);
      return (
        <Suspense>
          <Part {...props} />
        </Suspense>
      );
    },
    {
      ahead: async () => {
        Loaded = await load().catch(() => null);
      },
    },
  );
}
