import type { Change } from './area/types.ts';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** @example ordinal(19) // "19th" */
export const ordinal = (rank: number): string => `${rank}${ENDINGS[ordinals.select(rank)] ?? 'th'}`;

/** "0.1 points", "1 point" */
export const amount = ({ text }: Change): string => `${text} ${text === '1' ? 'point' : 'points'}`;
