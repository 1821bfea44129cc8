-- The observations to publish. A break of data/breaks.csv flags the first value at or after its year, of each economy
-- and segment that has an earlier value, and outranks every other flag.
CREATE TABLE observations AS
WITH kept AS (
  SELECT economy, indicator, year, segment, value, flag, source,
    lag(year) OVER (PARTITION BY economy, indicator, segment ORDER BY year) AS previous
  FROM resolved WHERE left_out IS NULL
)
SELECT area, kept.economy, kept.indicator, kept.year, segment, value,
  CASE WHEN EXISTS (
    FROM data('breaks') AS b
    WHERE b.indicator = kept.indicator AND (b.economy IS NULL OR b.economy = kept.economy)
      AND b.year::INTEGER > kept.previous AND b.year::INTEGER <= kept.year
  ) THEN 'B' ELSE flag END AS flag,
  kept.source
FROM kept JOIN data('indicators') AS i ON i.indicator = kept.indicator;
