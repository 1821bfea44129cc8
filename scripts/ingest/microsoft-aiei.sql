-- AI diffusion by half-year, the newest by quarter: no yearly series. One value a year, that of the last period published
-- in it: the second half of 2025, and for 2026, provisionally, the first quarter.
INSERT INTO reported BY NAME
SELECT file, iso3 AS written, 'ai-diffusion' AS indicator, year, rtrim(share, '%')::DOUBLE AS value, flag,
  'microsoft-aiei-2026-q1' AS source, left_out
FROM raw('microsoft-aiei/ai-diffusion-2026-q1.csv'), LATERAL (VALUES
  ("H1 2025 AI Diffusion", 2025, '', 'a later period of the year stands for it'),
  ("H2 2025 AI Diffusion", 2025, '', NULL), ("Q1 2026 AI Diffusion", 2026, 'P', NULL)) AS period(share, year, flag, left_out);
