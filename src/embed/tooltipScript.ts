import { startTooltips } from '../charts/pointing/tooltip.ts';

/** The script that an embed fetches when its drawing is first pointed at: plain, as a frame of no origin runs no module. */
startTooltips(document);
