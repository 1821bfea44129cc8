-- ITU DataHub exports, selected by series code because unit labels are wrong (i911mw says "count").
-- ITU's own estimates are flagged E, values noted as preliminary P.
-- A price of 0, in 2022 only, is one that was not collected. Breaks that ITU's notes name are in data/breaks.csv, with their reason.
CREATE OR REPLACE TEMP MACRO itu_flag(origin, note) AS CASE
  WHEN origin ILIKE '%ITU estimate%' OR regexp_matches(note, '(?i)^(ITU |country )?estimates?\b') THEN 'E'
  WHEN regexp_matches(note, '(?i)^(preliminary|provisional)') THEN 'P'
  ELSE '' END;

INSERT INTO reported BY NAME
SELECT file, entityIso AS written, indicator, dataYear::INTEGER AS year, dataValue::DOUBLE AS value,
  itu_flag(coalesce(dataSource, ''), coalesce(dataNote, '')) AS flag, source,
  CASE WHEN indicator = 'fixed-broadband-price' AND dataValue::DOUBLE = 0 THEN 'price of zero' END AS left_out
FROM (
  FROM raw('itu/individuals-using-the-internet.csv')
  UNION ALL BY NAME FROM raw('itu/datahub-2025-12/active-mobile-broadband-subscriptions.csv')
  UNION ALL BY NAME FROM raw('itu/datahub-2025-12/fixed-broadband-subscriptions.csv')
  UNION ALL BY NAME FROM raw('itu/datahub-2025-12/fixed-broadband-basket-5gb.csv')
)
JOIN (VALUES ('i99H', 'internet-users', 'itu-datahub-2026'), ('i911mw', 'active-mobile-broadband', 'itu-datahub-2025-12'),
  ('i992b', 'fixed-broadband', 'itu-datahub-2025-12'), ('i154_FBB5_GNI', 'fixed-broadband-price', 'itu-datahub-2025-12')
) AS series(seriesCode, indicator, source) USING (seriesCode);

-- Basic and above-basic skills are exclusive shares: "at least basic" is their sum, where both are given. Oman 2024
-- reports 87.7 and 70.2 for problem solving, which cannot both be.
INSERT INTO reported BY NAME
WITH shares AS (
  SELECT min(file) AS file, entityIso AS written, indicator, dataYear::INTEGER AS year, round(sum(dataValue::DOUBLE), 10) AS value,
    count(dataValue) AS cells
  FROM raw('itu/individuals-with-ict-skills-by-skill-level.csv')
  JOIN (VALUES ('IDL', 'ict-skills-information'), ('CC', 'ict-skills-communication'), ('DCC', 'ict-skills-content'),
    ('PS', 'ict-skills-problem-solving'), ('SF', 'ict-skills-safety')) AS series(domain, indicator)
    ON seriesCode IN ('HHU781' || domain || '1_HHTotalIndividual', 'HHU781' || domain || '2_HHTotalIndividual')
  GROUP BY entityIso, indicator, dataYear
)
SELECT *, 'itu-datahub-2026' AS source,
  CASE WHEN cells = 1 THEN 'one of two shares' WHEN value > 100 THEN 'shares add to more than 100' END AS left_out
FROM shares;
