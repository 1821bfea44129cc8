import { startTooltips } from '../charts/pointing/tooltip.ts';
import { walk } from '../charts/walk.ts';

/**
 * The script that an embed fetches when its drawing is first pointed at or walked to: plain, as a frame of no origin runs no module.
 * Until it is there the tab key leads to each of a drawing's links, as it does without scripts.
 */
startTooltips(document);
document.addEventListener('keydown', (event) => {
  const chart = event.target instanceof Element ? event.target.closest<SVGSVGElement>('svg.chart') : null;
  if (chart !== null) walk(chart, event);
});
