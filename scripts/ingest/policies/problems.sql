-- What must not be published: one line a problem, naming file, economy and cell.
SELECT DISTINCT file, 'economy ''' || coalesce(economy, '') || ''' is not in data/economies.csv' AS problem
FROM policies ANTI JOIN data('economies') AS known USING (economy)
UNION ALL
SELECT DISTINCT file, 'instrument ''' || coalesce(instrument, '') || ''' is not in data/instruments.csv'
FROM policies ANTI JOIN data('instruments') AS known USING (instrument)
UNION ALL
SELECT DISTINCT file, 'status ''' || coalesce(status, '') || ''' is not in data/policy-statuses.csv'
FROM policies ANTI JOIN data('policy-statuses') AS known USING (status)
UNION ALL
SELECT DISTINCT file, 'source ''' || source || ''' is not in data/sources.csv'
FROM policies ANTI JOIN data('sources') AS known USING (source)
UNION ALL
SELECT file, 'year ''' || year || ''' of ' || economy || ' ' || instrument || ': expected a whole number'
FROM policies WHERE year IS NOT NULL AND TRY_CAST(year AS INTEGER) IS NULL
UNION ALL
SELECT min(file), count(*) || ' rows of ' || economy || ' ' || instrument || ' have the same title and link: ' || coalesce(title, link, '')
FROM policies GROUP BY economy, instrument, source, title, link HAVING count(*) > 1
UNION ALL
SELECT 'policies', 'no rows of ' || source FROM (VALUES
  ('worldbank-dgss-2020'), ('girai-2026'), ('unctad-data-protection-2022'), ('commondata-portals-2026-08')) AS wanted(source)
WHERE source NOT IN (SELECT source FROM policies)
ORDER BY ALL;
