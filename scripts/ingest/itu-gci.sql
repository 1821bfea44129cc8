-- Global Cybersecurity Index: editions 2020 and 2024 on 0–100, the pillars of 2024 on 0–20, and the closed editions
-- of 2017 and 2018, published on 0–1.
INSERT INTO reported BY NAME
SELECT file, REF_AREA AS written, 'cybersecurity-index' AS indicator, TIME_PERIOD::INTEGER AS year, OBS_VALUE::DOUBLE AS value,
  'itu-gci-2020-2024' AS source
FROM raw('itu/gci-overall-2020-2024.csv') WHERE INDICATOR = 'ITU_GCI_GCI_OVRL_SCRE';

INSERT INTO reported BY NAME
SELECT file, iso3 AS written, indicator, 2024 AS year, value::DOUBLE AS value, 'itu-gci-2020-2024' AS source
FROM raw('itu/gci-pillars-2024.csv'), LATERAL (VALUES
  ('cybersecurity-legal', legal), ('cybersecurity-technical', technical), ('cybersecurity-organizational', organizational),
  ('cybersecurity-capacity', capacity), ('cybersecurity-cooperation', cooperation)) AS pillar(indicator, value);

INSERT INTO reported BY NAME
SELECT file, Location AS written, 'cybersecurity-index-2017-2018' AS indicator, 2018 AS year,
  round(100 * "Global Cybersecurity Index (GCI): Score (2018)"::DOUBLE, 4) AS value, 'itu-gci-2017-2018' AS source
FROM raw('itu/gci-overall-2018.csv')
UNION ALL
SELECT file, Country, 'cybersecurity-index-2017-2018', 2017, round(100 * "2017"::DOUBLE, 4), 'itu-gci-2017-2018'
FROM raw('itu/gci-overall-2017.csv');
