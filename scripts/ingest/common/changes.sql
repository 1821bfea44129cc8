-- What a refresh changes, value by value: new, revised, vanished. The size of a revision is its share of the distance
-- between the goalposts (of their logarithms on a log scale).
SELECT CASE WHEN old.value IS NULL THEN 'new' WHEN fresh.value IS NULL THEN 'vanished' ELSE 'revised' END AS kind,
  coalesce(fresh.economy, old.economy), coalesce(fresh.indicator, old.indicator), coalesce(fresh.year, old.year),
  coalesce(fresh.segment, old.segment), old.value, fresh.value,
  CASE WHEN scale = 'log' AND least(old.value, fresh.value) > 0
    THEN abs(ln(fresh.value / old.value)) / ln(goalpost_high::DOUBLE / goalpost_low::DOUBLE)
    ELSE abs(fresh.value - old.value) / (goalpost_high::DOUBLE - goalpost_low::DOUBLE) END AS size
FROM observations AS fresh
FULL JOIN previous AS old ON old.economy = fresh.economy AND old.indicator = fresh.indicator AND old.year = fresh.year
  AND old.segment = fresh.segment
LEFT JOIN data('indicators') AS i ON i.indicator = coalesce(fresh.indicator, old.indicator)
WHERE old.value IS DISTINCT FROM fresh.value
ORDER BY size DESC NULLS LAST, 2, 3, 4, 5;
