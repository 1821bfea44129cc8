-- GitHub Innovation Graph: stocks of a quarter by two-letter code (NA is Namibia); the fourth quarter stands for the year.
-- Divided by the World Bank's population of the year, or of the last year that it has: such a value is an estimate.
INSERT INTO reported BY NAME
WITH stock AS (
  SELECT file, iso2_code AS written, 'software-developers' AS indicator, year::INTEGER AS year, quarter, developers::DOUBLE AS number, 1000 AS people
  FROM raw('github/innovation-graph-2026-05/developers.csv')
  UNION ALL
  SELECT file, iso2_code, 'code-repositories', year::INTEGER, quarter, repositories::DOUBLE, 1000
  FROM raw('github/innovation-graph-2026-05/repositories.csv')
  UNION ALL
  SELECT file, iso2_code, 'code-organisations', year::INTEGER, quarter, organizations::DOUBLE, 1000000
  FROM raw('github/innovation-graph-2026-05/organizations.csv')
),
placed AS (SELECT stock.*, lookup.economy FROM stock LEFT JOIN lookup ON lookup.folded = fold(written)),
population AS (
  SELECT iso3 AS economy, year::INTEGER AS year, value::DOUBLE AS people_of_year
  FROM raw('worldbank-wdi/wdi-2026-04/SP.POP.TOTL.csv') WHERE value IS NOT NULL
)
SELECT file, written, indicator, placed.year, round(people * number / people_of_year, 8) AS value,
  'github-innovation-graph-2026-05' AS source, CASE WHEN population.year < placed.year THEN 'E' ELSE '' END AS flag,
  CASE WHEN quarter <> '4' THEN 'the fourth quarter stands for the year' WHEN people_of_year IS NULL THEN 'no population to divide by' END AS left_out
FROM placed ASOF LEFT JOIN population ON population.economy = placed.economy AND population.year <= placed.year;
