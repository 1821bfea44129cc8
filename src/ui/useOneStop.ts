import { type RefObject, useEffect } from 'react';
import { oneStop } from '../charts/walk.ts';

/** Makes each chart in a place one stop of the tab key, once scripts have taken it over. */
export function useOneStop(place: RefObject<Element | null>, live: boolean): void {
  // After every drawing: new marks come with each.
  useEffect(() => {
    if (!live) return;
    for (const chart of place.current?.querySelectorAll<SVGSVGElement>('svg.chart') ?? []) oneStop(chart);
  });
}
