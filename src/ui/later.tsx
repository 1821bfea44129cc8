import { type ComponentType, lazy, Suspense } from 'react';

/** Code that never comes: what is prerendered of its part stays. */
const NEVER = new Promise<never>(() => undefined);

/**
 * A part far down a page whose code comes after the page's own: what is prerendered of it stays on screen until then, and
 * where the code cannot be had. In the prerender it is there at once.
 */
export async function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Promise<ComponentType<Props>> {
  const Part =
    typeof document === 'undefined'
      ? await load()
      : lazy(async () => ({ default: await load().catch(() => NEVER) }));
  return (props) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
}
