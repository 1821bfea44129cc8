-- Open Data Inventory. 2020/21 gives 0–100 scores; the 2022/23 file gives points, summed over 22 categories in the rows
-- "All Categories": five elements of coverage and five of openness. The two editions are not comparable.
INSERT INTO reported BY NAME
SELECT file, "Country code" AS written, indicator, Year::INTEGER AS year, value::DOUBLE AS value, 'odw-odin-2020' AS source, 1 AS cells
FROM raw('odw-odin/odin-2020-ranking.csv'), LATERAL (VALUES ('open-data-inventory-2020', Overall),
  ('open-data-coverage-2020', Coverage), ('open-data-openness-2020', Openness)) AS series(indicator, value)
UNION ALL
SELECT file, "Country Code", indicator, Year::INTEGER, value, 'odw-odin-2022', cells
FROM raw('odw-odin/odin-2022-23.csv'), LATERAL (VALUES
  ('open-data-inventory-2022', "Overall score"::DOUBLE, 1),
  ('open-data-coverage-2022', "Indicator coverage and disaggregation"::DOUBLE + "Data available last 5 years"::DOUBLE
    + "Data available last 10 years"::DOUBLE + "First administrative level"::DOUBLE + "Second administrative level"::DOUBLE, 5),
  ('open-data-openness-2022', "Machine readable"::DOUBLE + "Non-proprietary"::DOUBLE + "Download options"::DOUBLE
    + "Metadata available"::DOUBLE + "Terms of use"::DOUBLE, 5)) AS series(indicator, value, cells)
WHERE "Data categories" = 'All Categories';
