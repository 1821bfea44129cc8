-- Global Findex 2025: fractions of adults, here in percent; NA is missing. 2021 and 2022 are one wave, each economy in
-- one of the two years. The parities are ratios of two segments. How people paid was not asked in 2021 in the economies
-- surveyed by phone: there nobody pays online and nobody in cash, though people buy.
INSERT INTO reported BY NAME
WITH findex AS (
  SELECT file, codewb, year::INTEGER AS year, segment, indicator, round(100 * nullif(fraction, 'NA')::DOUBLE, 8) AS value,
    CASE WHEN indicator IN ('online-payment', 'cash-on-delivery') AND fin26b NOT IN ('0', 'NA') AND fin27a = '0'
      AND fin27b = '0' THEN 'not asked' END AS left_out
  FROM raw('worldbank-findex/global-findex-2025.csv')
  LEFT JOIN (VALUES
    ('all', 'total'), ('women', 'female'), ('men', 'male'), ('ages 15-24', 'age-15-24'), ('age 25+', 'age-25-plus'),
    ('poorest 40%', 'poorest-40'), ('richest 60%', 'richest-60'), ('prim edu or less', 'primary-or-less'),
    ('secondary edu or more', 'secondary-or-more'), ('in laborforce', 'in-labour-force'),
    ('out of laborforce', 'out-of-labour-force'), ('urban', 'urban'), ('rural', 'rural')
  ) AS part(group2, segment) USING (group2),
  LATERAL (VALUES
    ('account-ownership', account_t_d), ('bank-account', fiaccount_t_d), ('mobile-money-account', mobileaccount_t_d),
    ('online-bill-payment', fin26a), ('online-purchase', fin26b), ('online-payment', fin27a), ('cash-on-delivery', fin27b)
  ) AS series(indicator, fraction)
)
SELECT file, codewb AS written, indicator, year, coalesce(segment, 'total') AS segment, value, 'worldbank-findex-2025' AS source,
  CASE WHEN value IS NOT NULL AND segment IS NULL THEN 'segment not shown' ELSE left_out END AS left_out, 1 AS cells
FROM findex
UNION ALL
SELECT min(file), codewb, parity, year, 'total',
  round(max(value) FILTER (segment = lower_part) / max(value) FILTER (segment = upper_part), 6), 'worldbank-findex-2025',
  CASE WHEN count(value) = 1 THEN 'one of two segments' END, count(value)
FROM findex JOIN (VALUES ('account-gender-parity', 'female', 'male'), ('account-income-parity', 'poorest-40', 'richest-60')
) AS pair(parity, lower_part, upper_part) ON segment IN (lower_part, upper_part)
WHERE indicator = 'account-ownership' GROUP BY codewb, year, parity;
