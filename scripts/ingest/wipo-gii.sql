-- Global Innovation Index, editions 2021–2025. The year is the data year that each value names; where editions give the
-- same economy and year, the newest edition wins. The index itself has no data year: the edition's. From the editions in
-- which the unit is the present one: ICT access and use 2024, GitHub and apps 2023. Column names differ in 2021, where
-- the column ISO2 holds alpha-3 codes.
INSERT INTO reported BY NAME
WITH editions AS (
  SELECT file, regexp_extract(file, '(\d{4})\.csv$', 1)::INTEGER AS edition, coalesce(ISO3, ISO2) AS written,
    coalesce(NAME, IndName) AS name, coalesce(VALUE_SCREEN, Value) AS value, coalesce(SCORE, Score) AS score,
    coalesce(DATAYR, DataYear)::INTEGER AS data_year
  FROM (
    SELECT file, ISO3, NULL AS ISO2, NAME, NULL AS IndName, VALUE_SCREEN, NULL AS Value, SCORE, NULL AS Score, DATAYR, NULL AS DataYear
    FROM raw('wipo-gii/gii-202[2-5].csv')
    UNION ALL
    SELECT file, NULL, ISO2, NULL, IndName, NULL, Value, NULL, Score, NULL, DataYear FROM raw('wipo-gii/gii-2021.csv')
  )
)
SELECT file, written, indicator, data_year AS year, value::DOUBLE AS value, 'wipo-gii-2021-2025' AS source,
  CASE WHEN edition < max(edition) FILTER (value IS NOT NULL) OVER (PARTITION BY written, indicator, data_year)
    THEN 'a newer edition gives the same year' END AS left_out
FROM editions JOIN (VALUES
  ('Graduates in science and engineering', 'stem-graduates', 2021), ('Scientific and technical articles', 'scientific-articles', 2021),
  ('Software spending', 'software-spending', 2021), ('High-tech manufacturing', 'high-tech-manufacturing', 2021),
  ('ICT services imports', 'ict-service-imports', 2021), ('High-tech exports', 'high-tech-trade', 2021), ('Unicorn valuation', 'unicorn-valuation', 2023),
  ('GitHub commits/', 'github-commits', 2023), ('Mobile app creation', 'mobile-app-creation', 2023),
  ('ICT access', 'ict-access-index', 2024), ('ICT use', 'ict-use-index', 2024)
) AS series(beginning, indicator, first_edition) ON starts_with(name, beginning) AND edition >= first_edition
UNION ALL
SELECT file, written, 'innovation-index', edition, score::DOUBLE, 'wipo-gii-2021-2025', NULL
FROM editions WHERE name = 'Global Innovation Index';
