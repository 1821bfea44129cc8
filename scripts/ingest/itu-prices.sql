-- ITU ICT Price Baskets: the rows in % of monthly GNI per capita. NA is missing. Basket definitions changed in 2018
-- and 2021 (data/breaks.csv). Fixed broadband has a newer edition, which begins in 2018 with the basket of 5 GB: the basket
-- of 1 GB is an indicator of its own.
INSERT INTO reported BY NAME
WITH prices AS (
  SELECT file, IsoCode, year::INTEGER AS year, nullif(value, 'NA')::DOUBLE AS value,
    CASE WHEN series.indicator = 'fixed-broadband-price' AND year::INTEGER < 2018 THEN 'fixed-broadband-price-1gb' ELSE series.indicator END AS indicator
  FROM (
    UNPIVOT (FROM raw('itu/ict-price-baskets-2008-2023.csv') WHERE Unit = 'GNIpc')
    ON COLUMNS('^\d{4}$') INTO NAME year VALUE value
  )
  JOIN (VALUES
    ('i154_FBB_ts_GNI', 'fixed-broadband-price'), ('i271mb_ts_GNI', 'mobile-data-price'), ('i154_MobLow_ts_GNI', 'mobile-voice-price'),
    ('i271mb_low_ts_GNI', 'mobile-bundle-low-price'), ('i271mb_high_ts_GNI', 'mobile-bundle-high-price')
  ) AS series(Code, indicator) USING (Code)
)
SELECT file, IsoCode AS written, indicator, year, value, 'itu-price-baskets-2024' AS source,
  CASE WHEN indicator = 'fixed-broadband-price' AND value IS NOT NULL THEN 'in the newer edition' END AS left_out
FROM prices;
