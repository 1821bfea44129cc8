-- ICT Regulatory Tracker: two rows per economy (score, generation), one column a year; there is no 2021 edition.
INSERT INTO reported BY NAME
SELECT file, "Economy ISO3" AS written, series.indicator, year::INTEGER AS year, value::DOUBLE AS value, 'itu-regulatory-tracker-2022' AS source
FROM (UNPIVOT (FROM raw('itu/ict-regulatory-tracker-2007-2022.csv')) ON COLUMNS('^\d{4}$') INTO NAME year VALUE value)
JOIN (VALUES ('ITU.ICT.Score', 'ict-regulatory-tracker'), ('ITU.ICT.Generation', 'ict-regulatory-generation')
) AS series("Indicator ID", indicator) USING ("Indicator ID");
