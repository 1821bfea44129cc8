-- What must not be published: one row a problem, with what it is about (an economy's name or a value of the publisher's
-- file, or nothing in it), what was expected and what was found. No row, no problem.
WITH kept AS (FROM resolved WHERE left_out IS NULL),
ranges AS (
  SELECT kept.*, minimum, maximum, step,
    row_number() OVER (PARTITION BY kept.file, kept.indicator ORDER BY economy, year) AS place, count(*) OVER (PARTITION BY kept.file, kept.indicator) AS others
  FROM kept JOIN data('indicators') AS i ON i.indicator = kept.indicator JOIN data('units') AS u ON u.unit = i.unit
  WHERE value < minimum::DOUBLE OR value > maximum::DOUBLE OR value % step::DOUBLE <> 0
)
SELECT 'economy' AS about, file, written, min(indicator) AS indicator, min(year) AS year,
  'an economy of data/economies.csv or a name in economy-aliases.csv' AS expected, '''' || written || '''' AS found
FROM kept WHERE economy IS NULL GROUP BY file, written
UNION ALL
SELECT 'value', file, written, indicator, year,
  'a value of ' || indicator || ' from ' || minimum || ' to ' || maximum || coalesce(' in steps of ' || step, '') || ', the range of its unit',
  value || CASE WHEN others > 1 THEN ', and ' || (others - 1) || ' more in this file' ELSE '' END
FROM ranges WHERE place = 1
UNION ALL
SELECT 'value', file, written, indicator, year, 'a finite number', value::VARCHAR FROM kept WHERE NOT isfinite(value)
UNION ALL
SELECT 'value', min(file), min_by(written, file), indicator, year, 'one value of ' || indicator || ' for ' || economy || ', ' || year || ', ' || segment,
  count(*) || ': ' || string_agg(value::VARCHAR, ', ' ORDER BY file, value)
FROM kept WHERE economy IS NOT NULL GROUP BY economy, indicator, year, segment HAVING count(*) > 1
UNION ALL
SELECT DISTINCT '', kept.file, '', '', 0, 'an indicator of data/indicators.csv', '''' || indicator || ''''
FROM kept ANTI JOIN data('indicators') AS known USING (indicator)
UNION ALL
SELECT DISTINCT '', kept.file, '', '', 0, 'a source of data/sources.csv', '''' || kept.source || ''''
FROM kept ANTI JOIN data('sources') AS known ON known.source = kept.source
UNION ALL
SELECT DISTINCT '', kept.file, '', '', 0, 'a segment of data/segments.csv', '''' || kept.segment || ''''
FROM kept ANTI JOIN data('segments') AS known ON known.segment = kept.segment
UNION ALL
SELECT DISTINCT '', kept.file, '', '', 0, 'a flag of data/flags.csv', '''' || kept.flag || ''''
FROM kept ANTI JOIN data('flags') AS known ON known.flag = kept.flag WHERE kept.flag <> ''
UNION ALL
SELECT '', 'economy-aliases.csv', '', '', 0, 'one economy for ''' || folded || '''', string_agg(economy, ', ' ORDER BY economy)
FROM lookup GROUP BY folded HAVING count(*) > 1
UNION ALL
SELECT '', 'data/indicators.csv', '', '', 0, 'one source for the totals of ' || indicator, string_agg(DISTINCT source, ', ' ORDER BY source)
FROM kept WHERE segment = 'total' GROUP BY indicator HAVING count(DISTINCT source) > 1
UNION ALL
SELECT '', 'data/breaks.csv', '', '', 0, 'an indicator and an economy that are known', indicator || ', ' || coalesce(economy, 'all')
FROM data('breaks') WHERE indicator NOT IN (SELECT indicator FROM data('indicators'))
  OR (economy IS NOT NULL AND economy NOT IN (SELECT economy FROM data('economies')))
UNION ALL
SELECT '', 'data/economies.csv', '', '', 0, 'the codes of UNSD''s M49 for ' || economy, 'others' FROM economies WHERE differs AND NOT outside
UNION ALL
SELECT DISTINCT '', file[length(getvariable('raw')) + 2:], '', '', 0, 'an economy of data/economies.csv', economy
FROM income_classes ANTI JOIN data('economies') AS known USING (economy)
UNION ALL
SELECT '', 'left-out.csv', '', '', 0, 'values to leave out for ' || indicator || ', ' || economy || ', ' || first_year || '–' || last_year, 'none'
FROM rejected WHERE (indicator, economy) IN (SELECT (indicator, economy) FROM resolved) AND NOT EXISTS (
  FROM resolved WHERE resolved.indicator = rejected.indicator AND resolved.economy = rejected.economy AND left_out = 'reviewed: ' || reason)
ORDER BY ALL;
