-- Read = stored + left out, for each source, file, indicator and reason (none: stored), in values of the files; and how many
-- observations the stored ones make.
SELECT origin, file, indicator, coalesce(left_out, ''), sum(cells)::INTEGER, count(*) FILTER (left_out IS NULL)::INTEGER
FROM resolved GROUP BY ALL HAVING sum(cells) > 0 ORDER BY ALL;
