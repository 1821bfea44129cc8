import type { AnswerSource } from '../answers/paths.ts';
import type { Figure } from '../figures/figure.ts';
import type { Environment } from '../words/environment.ts';

/** A frame's content and what is known where it is drawn. */
export interface Dressed {
  readonly main: HTMLElement;
  readonly environment: Environment;
  readonly figure: Figure;
  readonly source: AnswerSource;
  /** whether it brings chosen economies to the front */
  readonly finds: boolean;
  /** of the view on screen */
  readonly search: string;
  /** shows another view */
  readonly show: (search: string) => void;
}
