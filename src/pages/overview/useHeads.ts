import { useEffect } from 'react';

/** Keeps the matrix's heads in view, with code that comes with the first scroll. */
export function useHeads(): void {
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    const load = async () => {
      const { keepHeads } = await import('../../charts/matrix/stuck.ts');
      if (!isGone) stop = keepHeads(document, document.querySelector('header.site'));
    };
    // Nobody asked for it: what fails is done without.
    const onScroll = () => void load().catch(() => undefined);
    addEventListener('scroll', onScroll, { once: true, passive: true });
    return () => {
      isGone = true;
      removeEventListener('scroll', onScroll);
      stop?.();
    };
  }, []);
}
