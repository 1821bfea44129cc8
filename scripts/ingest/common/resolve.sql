-- After each source: publishers' names and codes become economies; rows that stay outside keep their reason. A row
-- without value and without reason stands for no cell of the account.
INSERT INTO resolved
SELECT getvariable('origin'), file[length(getvariable('raw')) + 2:], written, lookup.economy, reported.indicator, year, segment, value, flag, source,
  CASE
    WHEN lookup.folded IS NULL THEN reported.left_out
    WHEN lookup.economy IS NULL THEN lookup.left_out
    WHEN reported.left_out IS NOT NULL THEN reported.left_out
    WHEN value IS NULL THEN 'no value'
    WHEN rejected.reason IS NOT NULL THEN 'reviewed: ' || rejected.reason
    WHEN year < getvariable('start') THEN 'before ' || getvariable('start')
  END,
  CASE WHEN value IS NULL AND reported.left_out IS NULL THEN 0 ELSE coalesce(cells, 1) END
FROM reported LEFT JOIN lookup ON lookup.folded = fold(written)
LEFT JOIN rejected ON rejected.indicator = reported.indicator AND rejected.economy = lookup.economy
  AND segment = 'total' AND year BETWEEN first_year AND last_year;
DELETE FROM reported;
