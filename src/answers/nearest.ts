import leven from 'leven';
import { folded } from './folded.ts';

/** Something that can be asked for by its code or by any of its names. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** Share of a text's letters that may be wrong for it still to be meant. */
const TOLERATED = 0.4;
/** A text that another one begins with is nearly meant; how nearly, depends on how much of it there is. */
const BEGUN = 0.3;
const SHORTEST_BEGINNING = 3;

/**
 * What somebody who wrote `asked` may have meant, nearest first: by the edit distance to a code or a name, relative to its
 * length, or because a name, or a word of it, begins like that; of those as near, first what begins with as many of its letters.
 *
 * @example nearest('turkey', [{ id: 'TUR', names: ['Türkiye'] }, { id: 'TKM', names: ['Turkmenistan'] }], 1)[0]?.id // 'TUR'
 */
export function nearest<T extends Named>(asked: string, among: readonly T[], most: number): T[] {
  const wanted = folded(asked);
  if (wanted === '') return [];
  return among
    .map((item) => {
      const names = [item.id, ...item.names].map(folded);
      return {
        item,
        away: Math.min(...names.map((name) => distance(wanted, name))),
        shared: Math.max(...names.map((name) => sharedBeginning(wanted, name))),
      };
    })
    .filter(({ away }) => away <= TOLERATED)
    .sort((a, b) => a.away - b.away || b.shared - a.shared)
    .slice(0, most)
    .map(({ item }) => item);
}

/** 0 where both are the same, 1 where nothing is. */
function distance(wanted: string, name: string): number {
  const begins = wanted.length >= SHORTEST_BEGINNING && ` ${name}`.includes(` ${wanted}`);
  const longer = Math.max(wanted.length, name.length);
  // As many letters differ as one has more than the other: no need to look which.
  const atLeast = Math.abs(wanted.length - name.length) / longer;
  if (!begins && atLeast > TOLERATED) return 1;
  const edits = leven(wanted, name) / longer;
  return begins ? Math.min(edits, BEGUN * (1 - wanted.length / name.length)) : edits;
}

/** How many letters two texts have in common before they differ. */
function sharedBeginning(wanted: string, name: string): number {
  const differs = [...wanted].findIndex((letter, at) => letter !== name[at]);
  return differs === -1 ? wanted.length : differs;
}
