import type { Localised, Measurable } from '../catalog/types.ts';

/** A pillar, objective or goal of a framework, with the indicators that speak of it. */
export interface Pillar {
  readonly pillar: string;
  readonly name: Localised;
  readonly measurable: Measurable;
  /** what of it cannot be measured, and why; left out for `yes` */
  readonly reason?: Localised;
  /** those that carry weight in it, each with what it weighs before it is split among the framework's pillars */
  readonly indicators: readonly (readonly [indicator: string, weight: number])[];
}

/** A framework of an organisation, under whose pillars the same indicators are read. */
export interface Lens {
  readonly lens: string;
  readonly name: Localised;
  readonly organisation: Localised;
  /** year and month, or with the day; '' where not known */
  readonly adopted: string;
  readonly period: string;
  readonly link: string;
  readonly pillars: readonly Pillar[];
}

/** A framework that is not shown, with why. */
export interface Withheld {
  readonly name: Localised;
  readonly why: Localised;
}

/** `answers/lenses.json`. */
export interface PublishedLenses {
  /** in their order */
  readonly lenses: readonly Lens[];
  readonly withheld: readonly Withheld[];
}

export const LENSES_PATH = 'answers/lenses.json';
