import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Catalog } from '../../catalog/catalog.ts';
import { type OwnFile, type OwnRow, onOwnFile, ownFile } from '../../own/session.ts';
import { newestOwn, type OwnColumn, type OwnWeight, ownColumn } from '../../own/weigh.ts';
import type { Recipe } from '../../scoring/recipe.ts';
import { areGoalposts } from '../../view/recipe.ts';
import type { WeighedPart } from './model.ts';

/** An indicator of the reader's own file in the lab. */
export interface OwnInLab {
  /** null: no file was read in this page */
  readonly file: OwnFile | null;
  /** null: nothing of the file was chosen yet */
  readonly chosen: OwnWeight | null;
  /** of each economy the value that counts */
  readonly values: ReadonlyMap<string, OwnRow>;
  /** what is scored; null: nothing weighs, or it cannot */
  readonly column: OwnColumn | null;
  readonly choose: (own: OwnWeight | null) => void;
}

const NOTHING: ReadonlyMap<string, OwnRow> = new Map();

/** Whether values can stand between goalposts, where the recipe takes them so. */
export const areEnds = ({ normalise }: Recipe, ends: OwnWeight['goalposts'], isLog: boolean): boolean =>
  normalise !== 'goalposts' || areGoalposts(ends, isLog ? 'log' : 'linear');

/** Whether an own indicator's goalposts are on a log scale: those of the official one beside it may be. */
export const isLogBeside = ({ indicators }: Catalog, file: OwnFile, name: string): boolean =>
  indicators.find(({ indicator }) => indicator === file.beside[name])?.scale === 'log';

/**
 * What of the reader's own file weighs in the lab's recipe. It lives as long as the page does: no address and no file holds it.
 *
 * @param recipe says whether an own indicator weighs in it
 * @param parts areas or pillars that it may weigh in
 */
export function useOwnWeight(catalog: Catalog, parts: readonly WeighedPart[], recipe: Recipe): OwnInLab {
  const file = useSyncExternalStore(onOwnFile, ownFile, () => null);
  const [chosen, choose] = useState<OwnWeight | null>(null);
  const name = chosen?.indicator;
  const values = useMemo(
    () =>
      file === null || name === undefined
        ? NOTHING
        : newestOwn(file, name, catalog.indicators, catalog.scoreYear),
    [file, name, catalog],
  );
  const column = useMemo(() => {
    if (file === null || chosen === null || recipe.own !== true || values.size === 0) return null;
    const isLog = isLogBeside(catalog, file, chosen.indicator);
    const isPlaced = parts.some(({ part }) => part === chosen.area);
    if (!isPlaced || chosen.weight === 0 || !areEnds(recipe, chosen.goalposts, isLog)) return null;
    const counted = new Map([...values].map(([economy, { value }]) => [economy, value]));
    return ownColumn(chosen, counted, isLog ? 'log' : 'linear');
  }, [file, chosen, recipe, values, parts, catalog]);
  return { file, chosen, values, column, choose };
}
