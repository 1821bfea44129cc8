-- The observations of the last run, to compare with.
CREATE TABLE previous AS
SELECT economy, indicator, year::INTEGER AS year, segment, value::DOUBLE AS value
FROM csv(getvariable('data') || '/observations/*.csv');
