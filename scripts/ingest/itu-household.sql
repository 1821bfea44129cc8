-- Internet use by sex and place, one survey per economy, vintage of about 2021. "..." is missing.
-- A divide is only published where the file's own total still is the current one: where ITU revised the total since,
-- parts and whole would be of two vintages.
INSERT INTO reported BY NAME
WITH household AS (
  SELECT file, "Economy name" AS written, "Latest year"::INTEGER AS year, nullif("All individuals", '...')::DOUBLE AS everyone,
    nullif(Female, '...')::DOUBLE AS female, nullif(Male, '...')::DOUBLE AS male,
    nullif("Urban total", '...')::DOUBLE AS urban, nullif("Rural total", '...')::DOUBLE AS rural
  FROM raw('itu/individuals-using-the-internet-by-gender-and-location.csv')
),
current AS (
  SELECT entityIso, dataYear::INTEGER AS year, dataValue::DOUBLE AS value
  FROM raw('itu/individuals-using-the-internet.csv') WHERE seriesCode = 'i99H'
),
compared AS (
  SELECT household.*, coalesce(abs(current.value - everyone) <= 0.06, false) AS unrevised
  FROM household LEFT JOIN lookup ON lookup.folded = fold(written)
  LEFT JOIN current ON current.entityIso = lookup.economy AND current.year = household.year
)
SELECT file, written, 'internet-gender-parity' AS indicator, year, 'total' AS segment,
  round(female / male, 4) AS value, 'itu-household-2021' AS source,
  CASE WHEN (female IS NULL) <> (male IS NULL) THEN 'one sex only' END AS left_out,
  CASE WHEN female IS NULL OR male IS NULL THEN 1 ELSE 2 END AS cells
FROM compared
UNION ALL
SELECT file, written, 'internet-users', year, segment, value, 'itu-household-2021',
  CASE WHEN NOT unrevised AND value IS NOT NULL THEN 'total revised since' END, 1
FROM compared, LATERAL (VALUES ('female', female), ('male', male), ('urban', urban), ('rural', rural)) AS part(segment, value);
