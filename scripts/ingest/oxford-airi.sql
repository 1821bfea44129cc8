-- Government AI Readiness Index, one file an edition, by names of economies. The total is headed differently, and Size
-- was renamed Maturity in 2022. 2025 has another method and stays apart. N/A is missing.
INSERT INTO reported BY NAME
WITH edition AS (SELECT *, regexp_extract(file, '(\d{4})\.csv$', 1)::INTEGER AS year FROM raw('oxford-airi/airi-*.csv'))
SELECT file, Country AS written, indicator, year, nullif(value, 'N/A')::DOUBLE AS value, 'oxford-airi-2020-2024' AS source
FROM edition, LATERAL (VALUES
  ('ai-readiness', coalesce("Overall score", "Total score", Total)), ('ai-strategy', Vision),
  ('ai-government-pillar', Government), ('ai-governance-ethics', "Governance and Ethics"),
  ('ai-digital-capacity', "Digital Capacity"), ('ai-government-adaptability', Adaptability),
  ('ai-technology-sector', "Technology Sector"), ('ai-sector-maturity', coalesce(Size, Maturity)),
  ('ai-innovation-capacity', "Innovation Capacity"), ('ai-human-capital', "Human Capital"),
  ('ai-infrastructure', Infrastructure), ('data-availability', "Data Availability"),
  ('data-representativeness', "Data Representativeness")) AS part(indicator, value)
UNION ALL
SELECT file, Country, indicator, 2025, value::DOUBLE, 'oxford-airi-2025'
FROM raw('oxford-airi/method-2025/airi-2025.csv'), LATERAL (VALUES
  ('ai-readiness-2025', "Total Score"), ('ai-resilience-2025', Resilience)) AS part(indicator, value);
