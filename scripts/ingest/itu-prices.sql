-- ITU ICT Price Baskets: the rows in % of monthly GNI per capita. NA is missing. Basket definitions changed in 2018
-- and 2021 (data/breaks.csv). Fixed broadband has a newer edition, which begins in 2018 with the basket of 5 GB.
INSERT INTO reported BY NAME
SELECT file, IsoCode AS written, indicator, year::INTEGER AS year, nullif(value, 'NA')::DOUBLE AS value, 'itu-price-baskets-2024' AS source,
  CASE WHEN indicator <> 'fixed-broadband-price' OR value = 'NA' THEN NULL
    WHEN year::INTEGER < 2018 THEN 'basket of 1 GB, given up in 2018' ELSE 'in the newer edition' END AS left_out
FROM (
  UNPIVOT (FROM raw('itu/ict-price-baskets-2008-2023.csv') WHERE Unit = 'GNIpc')
  ON COLUMNS('^\d{4}$') INTO NAME year VALUE value
)
JOIN (VALUES
  ('i154_FBB_ts_GNI', 'fixed-broadband-price'), ('i271mb_ts_GNI', 'mobile-data-price'), ('i154_MobLow_ts_GNI', 'mobile-voice-price'),
  ('i271mb_low_ts_GNI', 'mobile-bundle-low-price'), ('i271mb_high_ts_GNI', 'mobile-bundle-high-price')
) AS series(Code, indicator) USING (Code);
