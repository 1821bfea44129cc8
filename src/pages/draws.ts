export type { DrawRanges, DrawRequest } from '../answers/rangeDraws.ts';
