-- What must not be published: one line a problem, naming file and value. No line, no problem.
WITH kept AS (FROM resolved WHERE left_out IS NULL)
SELECT DISTINCT file, 'economy ''' || written || ''' is neither in data/economies.csv nor in economy-aliases.csv' AS problem
FROM kept WHERE economy IS NULL
UNION ALL
SELECT 'economy-aliases.csv', '''' || folded || ''' stands for more than one economy' FROM lookup GROUP BY folded HAVING count(*) > 1
UNION ALL
SELECT DISTINCT file, 'indicator ''' || indicator || ''' is not in data/indicators.csv'
FROM kept ANTI JOIN data('indicators') AS known USING (indicator)
UNION ALL
SELECT DISTINCT kept.file, 'source ''' || kept.source || ''' is not in data/sources.csv'
FROM kept ANTI JOIN data('sources') AS known ON known.source = kept.source
UNION ALL
SELECT DISTINCT kept.file, 'segment ''' || kept.segment || ''' is not in data/segments.csv'
FROM kept ANTI JOIN data('segments') AS known ON known.segment = kept.segment
UNION ALL
SELECT DISTINCT kept.file, 'flag ''' || kept.flag || ''' is not in data/flags.csv'
FROM kept ANTI JOIN data('flags') AS known ON known.flag = kept.flag WHERE kept.flag <> ''
UNION ALL
SELECT file, 'value ' || value || ' of ' || written || ' (' || indicator || ', ' || year || ') is not a finite number'
FROM kept WHERE NOT isfinite(value)
UNION ALL
SELECT min(file), economy || ' has ' || count(*) || ' values for ' || indicator || ', ' || year || ', ' || segment
FROM kept WHERE economy IS NOT NULL GROUP BY economy, indicator, year, segment HAVING count(*) > 1
UNION ALL
SELECT 'indicators.csv', 'two vintages in indicator ''' || indicator || ''': ' || string_agg(DISTINCT source, ', ' ORDER BY source)
FROM kept WHERE segment = 'total' GROUP BY indicator HAVING count(DISTINCT source) > 1
UNION ALL
SELECT 'breaks.csv', 'break of ' || indicator || ' in ' || year || ' for ' || coalesce(economy, 'all') || ' names an unknown indicator or economy'
FROM data('breaks') WHERE indicator NOT IN (SELECT indicator FROM data('indicators'))
  OR (economy IS NOT NULL AND economy NOT IN (SELECT economy FROM data('economies')))
UNION ALL
SELECT 'economies.csv', economy || ' has other codes in UNSD''s M49' FROM economies WHERE differs AND NOT outside
UNION ALL
SELECT DISTINCT file[length(getvariable('raw')) + 2:], 'economy ''' || economy || ''' is not in data/economies.csv'
FROM income_classes ANTI JOIN data('economies') AS known USING (economy)
UNION ALL
SELECT 'left-out.csv', 'nothing is left out for ' || indicator || ', ' || economy || ', ' || first_year || '–' || last_year
FROM rejected WHERE (indicator, economy) IN (SELECT (indicator, economy) FROM resolved) AND NOT EXISTS (
  FROM resolved WHERE resolved.indicator = rejected.indicator AND resolved.economy = rejected.economy AND left_out = 'reviewed: ' || reason)
ORDER BY ALL;
