-- ITU DataHub exports, selected by series code because one unit label is wrong (i911mw says "count").
-- ITU's own estimates are flagged E, values noted as preliminary P.
-- Breaks that ITU's notes name are in data/breaks.csv, with their reason.
CREATE OR REPLACE TEMP MACRO itu_flag(origin, note) AS CASE
  WHEN origin ILIKE '%ITU estimate%' OR regexp_matches(note, '(?i)^(ITU |country )?estimates?\b') THEN 'E'
  WHEN note ILIKE 'preliminary%' THEN 'P'
  ELSE '' END;

INSERT INTO reported BY NAME
SELECT file, entityIso AS written, indicator, dataYear::INTEGER AS year, dataValue::DOUBLE AS value,
  itu_flag(coalesce(dataSource, ''), coalesce(dataNote, '')) AS flag, source
FROM (
  FROM raw('itu/individuals-using-the-internet.csv')
  UNION ALL BY NAME FROM raw('itu/active-mobile-broadband-subscriptions.csv')
)
JOIN (VALUES ('i99H', 'internet-users', 'itu-datahub-2026'), ('i911mw', 'active-mobile-broadband', 'itu-datahub-2025')
) AS series(seriesCode, indicator, source) USING (seriesCode);

-- Basic and above-basic skills are exclusive shares: "at least basic" is their sum, where both are given. Oman 2024
-- reports 87.7 and 70.2 for problem solving, which cannot both be.
INSERT INTO reported BY NAME
SELECT basic.file, basic.entityIso AS written, indicator, basic.dataYear::INTEGER AS year,
  round(basic.dataValue::DOUBLE + above.dataValue::DOUBLE, 10) AS value, 'itu-datahub-2026' AS source,
  CASE WHEN basic.dataValue::DOUBLE + above.dataValue::DOUBLE > 100 THEN 'shares add to more than 100' END AS left_out
FROM raw('itu/individuals-with-ict-skills-by-skill-level.csv') AS basic
JOIN (VALUES ('IDL', 'ict-skills-information'), ('CC', 'ict-skills-communication'), ('DCC', 'ict-skills-content'),
  ('PS', 'ict-skills-problem-solving'), ('SF', 'ict-skills-safety')) AS series(domain, indicator)
  ON basic.seriesCode = 'HHU781' || domain || '1_HHTotalIndividual'
JOIN raw('itu/individuals-with-ict-skills-by-skill-level.csv') AS above
  ON above.seriesCode = 'HHU781' || domain || '2_HHTotalIndividual'
  AND above.entityIso = basic.entityIso AND above.dataYear = basic.dataYear;
