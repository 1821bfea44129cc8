-- After each source: publishers' names and codes become economies; rows that stay outside keep their reason.
INSERT INTO resolved
SELECT getvariable('origin'), file[length(getvariable('raw')) + 2:], written, lookup.economy, indicator, year, segment, value, flag, source,
  CASE
    WHEN lookup.folded IS NULL THEN NULL
    WHEN lookup.economy IS NULL THEN lookup.left_out
    WHEN reported.left_out IS NOT NULL THEN reported.left_out
    WHEN value IS NULL THEN 'no value'
    WHEN year < getvariable('first_year') THEN 'before ' || getvariable('first_year')
  END
FROM reported LEFT JOIN lookup ON lookup.folded = fold(written);
DELETE FROM reported;
