import { useEffect, useSyncExternalStore } from 'react';
import { deviceMarks } from './marks.ts';

/** The reader's own country: a code, on this device and nowhere else. Where nothing can be kept, as long as the page is open. */
const KEPT = 'meridian-country';

let home: string | null | undefined;
const listeners = new Set<() => void>();

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

const current = (): string | null => {
  home ??= deviceMarks.read(KEPT);
  return home;
};

/** Keeps a country, or forgets it. */
export function keepHome(economy: string | null): void {
  deviceMarks.write(KEPT, economy);
  home = economy;
  for (const changed of listeners) changed();
}

/** The country that the reader chose on this device, whether it is in the data or not; null before scripts run, and for most readers. */
export function useHome(): string | null {
  return useSyncExternalStore(listen, current, () => null);
}

/**
 * Rings the reader's own country in every figure of the page. One rule of a style sheet that is no part of the document: figures,
 * their titles, files and links know nothing of it.
 */
export function useHomeRing(): void {
  const economy = useHome();
  useEffect(() => {
    const can = 'adoptedStyleSheets' in document;
    if (economy === null || !can || !/^[A-Z]{3}$/.test(economy)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(ringRules(economy));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [economy]);
}

const ringRules = (economy: string): string => {
  // A link to the economy, or to the receipt of its overall score, which a row of a phone's matrix is.
  const own = `a:is([href*="/economies/${economy}/"], [href*="receipt=${economy}.overall"])`;
  return `
    .chart:not(.chart-swarm) :is(${own}, [data-row]:has(> ${own})) .mark { stroke: var(--ink); stroke-width: 2.5px }
    .chart ${own} .name { font-weight: 700; text-decoration: underline }`;
};
