-- UN E-Government Survey, one file an edition. Until 2012 a zero stands for "not surveyed" or "no figure":
-- an index of 0 whose parts are above 0 was not computed, and no state has a schooling or telephone index of 0.
-- From 2014 on a zero is the lowest score of the edition. Two schooling indices of 2003 exceed their own scale of 0–1
-- (Micronesia, Tuvalu): they are left out, and with them the index that contains them.
INSERT INTO reported BY NAME
WITH survey AS (
  SELECT file, "Country Name" AS written, "Survey Year"::INTEGER AS year,
    "E-Government Index"::DOUBLE AS egdi, "Online Service Index"::DOUBLE AS osi, "E-Participation Index"::DOUBLE AS epi,
    "Human Capital Index"::DOUBLE AS hci, "Telecommunication Infrastructure Index"::DOUBLE AS tii
  FROM raw('un-egov/egov-survey-*.csv')
),
long AS (
  SELECT *, year <= 2012 AND CASE indicator
      WHEN 'e-participation-index' THEN value = 0 AND egdi = 0 AND osi = 0
      WHEN 'online-service-index' THEN value = 0 AND egdi = 0
      ELSE value = 0
    END AS absent
  FROM survey, LATERAL (VALUES
    ('egov-development-index', egdi), ('online-service-index', osi), ('e-participation-index', epi),
    ('egov-human-capital-index', hci), ('telecom-infrastructure-index', tii)) AS part(indicator, value)
)
SELECT file, written, indicator, year, value, 'un-egov-2003-2024' AS source,
  CASE WHEN value IS NULL THEN NULL WHEN absent THEN 'zero that means not surveyed'
    WHEN hci > 1 AND indicator IN ('egov-human-capital-index', 'egov-development-index') THEN 'schooling index above 1'
  END AS left_out
FROM long;
