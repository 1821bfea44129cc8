/** Indicators that others are set against, by their ids in `data/indicators.csv`. */

/** Income stands on the horizontal axis of a scatter. */
export const INCOME = 'gdp-per-capita-ppp';

/** People weigh the means that count them. */
export const POPULATION = 'population';
