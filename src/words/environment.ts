import type { FrameCatalog } from '../catalog/catalog.ts';
import type { Numbers } from './numbers.ts';
import type { Words } from './types.ts';

/**
 * What every figure and every part of a page knows of where it is.
 *
 * @template Known the catalog that is needed: where nothing is said, a frame's, of which lists may be unknown
 */
export interface Environment<Known extends FrameCatalog = FrameCatalog> {
  readonly catalog: Known;
  readonly words: Words;
  readonly numbers: Numbers;
  /** path the site lies under, with leading and trailing slash */
  readonly base: string;
  /** scheme and host of the site, where the build was told */
  readonly site?: string;
}
