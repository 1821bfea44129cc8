-- The account of a source: values that the count found in each file for each indicator, and those that its SQL gave back. A
-- row is a difference.
SELECT coalesce(counted.file, given.file), coalesce(counted.indicator, given.indicator),
  coalesce(read, 0)::INTEGER, coalesce(cells, 0)::INTEGER
FROM (FROM counted WHERE origin = getvariable('origin')) AS counted
FULL JOIN (
  SELECT file, indicator, sum(cells) AS cells FROM resolved WHERE origin = getvariable('origin') GROUP BY file, indicator
) AS given ON given.file = counted.file AND given.indicator = counted.indicator
WHERE coalesce(read, 0) <> coalesce(cells, 0)
ORDER BY ALL;
