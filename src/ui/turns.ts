/** How far beyond the screen a part counts as on it. */
const AHEAD = '50%';

/** What waits for its turn, in the order in which it came. */
const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;
let isPlanned = false;

/**
 * Calls back once for a part of the page: soon where it is on screen, else when the page has nothing else to do, one part after
 * the other, so that no task grows long.
 *
 * @returns a function that takes the part out again
 */
export function takeTurn(part: Element, act: () => void): () => void {
  waiting.set(part, act);
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) serve(target);
    },
    { rootMargin: AHEAD },
  );
  observer.observe(part);
  plan();
  return () => leave(part);
}

function serve(part: Element): void {
  const act = waiting.get(part);
  leave(part);
  act?.();
}

function leave(part: Element): void {
  waiting.delete(part);
  observer?.unobserve(part);
}

function plan(): void {
  if (isPlanned || waiting.size === 0) return;
  isPlanned = true;
  inIdleTime(() => {
    isPlanned = false;
    const [next] = waiting.keys();
    if (next !== undefined) serve(next);
    plan();
  });
}

/** WebKit has no idle callbacks. */
function inIdleTime(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 50);
}
