-- Human Capital Index 2020: only 2010, 2017, 2018 and 2020 hold data. Codes ending in .FE and .MA are by sex.
INSERT INTO reported BY NAME
SELECT file, "Country Code" AS written, indicator, year::INTEGER AS year,
  CASE regexp_extract("Indicator Code", '\.(FE|MA)$', 1) WHEN 'FE' THEN 'female' WHEN 'MA' THEN 'male' ELSE 'total' END AS segment,
  value::DOUBLE AS value, 'worldbank-hci-2020' AS source
FROM (UNPIVOT (FROM raw('worldbank-hci/hci-2020-edition.csv')) ON COLUMNS('^\d{4}$') INTO NAME year VALUE value)
JOIN (VALUES
  ('HD.HCI.OVRL', 'human-capital-index'), ('HD.HCI.HLOS', 'harmonised-test-scores'), ('HD.HCI.LAYS', 'learning-adjusted-years')
) AS series(code, indicator) ON code = regexp_replace("Indicator Code", '\.(FE|MA)$', '');
