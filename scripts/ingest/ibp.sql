-- Open Budget Survey, years of the survey. A zero is a score: nothing was published in time.
INSERT INTO reported BY NAME
SELECT file, country_code AS written, 'open-budget-index' AS indicator, year::INTEGER AS year, ibp_obs_obi::DOUBLE AS value, 'ibp-obs-2023' AS source
FROM raw('ibp/open-budget-index-*.csv');
