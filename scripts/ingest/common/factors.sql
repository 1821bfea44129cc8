-- A unit that changed: an indicator of a file whose values are several times those of the last run, or a fraction, in the median of
-- at least five economies. Compared with the same year, or with the nearest of the two years before it.
WITH compared AS (
  SELECT kept.*, kept.value / old.value AS ratio
  FROM (FROM resolved WHERE left_out IS NULL AND economy IS NOT NULL AND value <> 0) AS kept
  ASOF JOIN (FROM previous WHERE value <> 0) AS old ON old.economy = kept.economy AND old.indicator = kept.indicator
    AND old.segment = kept.segment AND kept.year >= old.year
  WHERE kept.year - old.year <= 2
)
SELECT 'value', file, min_by(written, (economy, year)), indicator, min_by(year, (economy, year)),
  'values of ' || indicator || ' near those of the last run',
  printf('%.4g times those, in the median of %d economies: another unit?', median(ratio), count(DISTINCT economy))
FROM compared GROUP BY file, indicator
HAVING count(DISTINCT economy) >= 5 AND (median(ratio) > 4 OR median(ratio) < 0.25)
ORDER BY ALL;
