-- Frontier Technologies Readiness Index, overall, by names of economies; _ is missing. Sudan comes in two rows, before and
-- after 2011; Switzerland includes Liechtenstein.
INSERT INTO reported BY NAME
SELECT file, ECONOMY AS written, 'frontier-technologies-readiness' AS indicator, right(measure, 4)::INTEGER AS year,
  nullif(value, '_')::DOUBLE AS value, 'unctad-ftri-2019' AS source
FROM (
  UNPIVOT (FROM raw('unctad/frontier-technologies-readiness-index.csv')) ON COLUMNS('^Overall index \d{4}$') INTO NAME measure VALUE value
);
