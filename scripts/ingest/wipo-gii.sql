-- Global Innovation Index, editions 2021–2025. The year is the data year that each value names; where editions give the
-- same economy and year, the newest edition wins. The index itself has no data year: the edition's. From the editions in
-- which the unit is the present one: ICT access and use 2024, GitHub and apps 2023. Column names differ in 2021, where
-- the column ISO2 holds alpha-3 codes; SCORE and Score are one name to SQL, so each edition names its own.
INSERT INTO reported BY NAME
WITH editions AS (
  SELECT file, regexp_extract(file, '(\d{4})\.csv$', 1)::INTEGER AS edition, ISO3 AS written, NAME AS name,
    VALUE_SCREEN AS value, SCORE AS score, DATAYR::INTEGER AS data_year
  FROM raw('wipo-gii/gii-202[2-5].csv')
  UNION ALL
  SELECT file, 2021, ISO2, IndName, Value, Score, DataYear::INTEGER FROM raw('wipo-gii/gii-2021.csv')
),
series AS (
  SELECT file, edition, written, indicator, data_year, value::DOUBLE AS value, edition >= first_edition AS present_unit
  FROM editions JOIN (VALUES
    ('Graduates in science and engineering', 'stem-graduates', 2021), ('Scientific and technical articles', 'scientific-articles', 2021),
    ('Software spending', 'software-spending', 2021), ('High-tech manufacturing', 'high-tech-manufacturing', 2021),
    ('ICT services imports', 'ict-service-imports', 2021), ('High-tech exports', 'high-tech-trade', 2021), ('Unicorn valuation', 'unicorn-valuation', 2023),
    ('GitHub commit', 'github-commits', 2023), ('Mobile app creation', 'mobile-app-creation', 2023),
    ('ICT access', 'ict-access-index', 2024), ('ICT use', 'ict-use-index', 2024)
  ) AS listed(beginning, indicator, first_edition) ON starts_with(name, beginning)
)
SELECT file, written, indicator, data_year AS year, value, 'wipo-gii-2021-2025' AS source,
  CASE WHEN value IS NULL THEN NULL WHEN NOT present_unit THEN 'another unit in this edition'
    WHEN edition < max(edition) FILTER (value IS NOT NULL AND present_unit) OVER (PARTITION BY written, indicator, data_year)
    THEN 'a newer edition gives the same year' END AS left_out
FROM series
UNION ALL
SELECT file, written, 'innovation-index', edition, score::DOUBLE, 'wipo-gii-2021-2025', NULL
FROM editions WHERE name = 'Global Innovation Index';
