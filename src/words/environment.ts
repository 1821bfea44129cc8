import type { Catalog } from '../catalog/catalog.ts';
import type { Numbers } from './numbers.ts';
import type { Words } from './types.ts';

/** What every figure and every part of a page knows of where it stands. */
export interface Environment {
  readonly catalog: Catalog;
  readonly words: Words;
  readonly numbers: Numbers;
  /** path the site lies under, with leading and trailing slash */
  readonly base: string;
  /** scheme and host of the site, where the build was told */
  readonly site?: string;
}
