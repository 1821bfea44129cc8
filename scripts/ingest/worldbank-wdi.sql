-- World Development Indicators. Two vintages, never mixed in one indicator: the files that worldbank-wdi.values.csv names
-- say which series comes from which. The bulk files of April 2025 have one column a year, and aggregates; API pulls (since April 2026) are long.
-- Urban shares after 2018 are projections of World Urbanization Prospects 2018. Some persons of April 2025 are halves.
INSERT INTO reported BY NAME
WITH series AS (
  SELECT regexp_extract(file, 'wdi-(\d{4}-\d{2})/', 1) AS vintage, regexp_extract(file, '/([^/]+)\.csv$', 1) AS code, indicator
  FROM read_csv(getvariable('here') || '/worldbank-wdi.values.csv', header = true, all_varchar = true)
),
pulled AS (
  SELECT file, iso3, wb_indicator AS code, year, value, regexp_extract(file, 'wdi-(\d{4}-\d{2})/', 1) AS vintage
  FROM raw('worldbank-wdi/wdi-202[6-9]-*/[A-Z]*.csv')
),
bulk AS (
  SELECT file, "Country Code" AS iso3, "Indicator Code" AS code, year, value, '2025-04' AS vintage
  FROM (UNPIVOT (FROM raw('worldbank-wdi/wdi-2025-04/[A-Z]*.csv')) ON COLUMNS('^\d{4}$') INTO NAME year VALUE value)
)
SELECT file, iso3 AS written, indicator, year::INTEGER AS year,
  CASE WHEN indicator = 'population-long' THEN round(value::DOUBLE) ELSE value::DOUBLE END AS value,
  CASE WHEN vintage = '2025-04' AND indicator = 'urban-population' AND year::INTEGER > 2018 THEN 'F' ELSE '' END AS flag,
  'worldbank-wdi-' || vintage AS source
FROM (FROM pulled UNION ALL BY NAME FROM bulk) JOIN series USING (vintage, code);
