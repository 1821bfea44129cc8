-- Anthropic Economic Index: share of the world's use of the assistant over share of the world's working-age people, one
-- week of August 2025. Guinea-Bissau had no conversation in the sample: a 0 that a log scale cannot hold stays 0.
INSERT INTO reported BY NAME
SELECT file, iso3 AS written, 'claude-usage' AS indicator, 2025 AS year,
  round(anthropic_claude_usage_per_capita_index_2025_aug::DOUBLE, 10) AS value, 'anthropic-aei-2025-08' AS source
FROM raw('anthropic/ai-usage-index-2025-08.csv');
