/** Indicators that others are set against, by their ids in `data/indicators.csv`. */

/** Income stands on the horizontal axis of a scatter. */
export const INCOME = 'gdp-per-capita-ppp';

/** People weigh the means that count them. */
export const POPULATION = 'population';

/** What a person earns on average, in dollars: what the classes of income are made of. */
export const NATIONAL_INCOME = 'gni-per-capita';

/** People since 2000: the other series of them begins later. */
export const PEOPLE = 'population-long';
