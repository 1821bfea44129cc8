import { plural } from './plural.ts';

const form = plural('fr');

/** "+0,8 point", "+4,9 points" */
export const amount = ({ value, text }: Readonly<{ value: number; text: string }>): string =>
  `${text} ${form(Math.abs(value), { one: 'point', other: 'points' })}`;

/** "1er", "17e": of a place, which is masculine whoever has it */
export const ordinal = (rank: number): string => `${rank}${rank === 1 ? 'er' : 'e'}`;
