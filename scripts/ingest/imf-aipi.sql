-- AI Preparedness Index 2023: four sub-indices of 0–0.25 that sum to the index.
INSERT INTO reported BY NAME
SELECT file, iso3 AS written, indicator, 2023 AS year, value::DOUBLE AS value, 'imf-aipi-2023' AS source
FROM raw('imf-aipi/aipi-2023.csv'), LATERAL (VALUES
  ('ai-preparedness', AI_PI), ('ai-digital-infrastructure', DI), ('ai-human-capital-labour', HCLMP),
  ('ai-innovation-integration', IEI), ('ai-regulation-ethics', RE)) AS part(indicator, value);
