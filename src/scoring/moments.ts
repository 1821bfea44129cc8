/** Skewness and kurtosis of a column; `NaN` where there are too few values (3 and 4) or no spread. */
export interface Moments {
  readonly skewness: number;
  readonly kurtosis: number;
}

/**
 * Skewness and excess kurtosis by the type-2 estimators of Joanes and Gill (1998), those of Excel's SKEW and KURT and
 * of e1071's `type = 2`. Missing values are left out.
 *
 * Source: OECD/JRC Handbook 2008, section 3 (descriptive statistics before treatment); COINr `skew`, `kurt`.
 *
 * @example
 * moments([1, 2, 3, 10]) // { skewness: 1.7636..., kurtosis: 3.228 }
 */
export function moments(values: ArrayLike<number>): Moments {
  const present = Array.from(values).filter((x) => !Number.isNaN(x));
  const n = present.length;
  const mean = present.reduce((sum, x) => sum + x, 0) / n;
  let m2 = 0;
  let m3 = 0;
  let m4 = 0;
  for (const x of present) {
    const d = x - mean;
    m2 += d ** 2 / n;
    m3 += d ** 3 / n;
    m4 += d ** 4 / n;
  }
  if (n < 3 || present.every((x) => x === present[0])) return { skewness: NaN, kurtosis: NaN };
  const skewness = ((m3 / m2 ** 1.5) * Math.sqrt(n * (n - 1))) / (n - 2);
  const excess = m4 / m2 ** 2 - 3;
  const kurtosis = n < 4 ? NaN : (((n + 1) * excess + 6) * (n - 1)) / ((n - 2) * (n - 3));
  return { skewness, kurtosis };
}
