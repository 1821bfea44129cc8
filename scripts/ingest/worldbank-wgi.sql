-- Worldwide Governance Indicators, 2025 edition: estimates. ADO is Andorra here. The whole history is re-estimated with
-- each edition: replace all years at once.
INSERT INTO reported BY NAME
SELECT file, iso3 AS written, indicator, year::INTEGER AS year, value::DOUBLE AS value, 'worldbank-wgi-2025' AS source
FROM raw('worldbank-wgi/*-estimate.csv')
JOIN (VALUES
  ('VA.EST', 'voice-and-accountability'), ('PV.EST', 'political-stability'), ('GE.EST', 'government-effectiveness'),
  ('RQ.EST', 'regulatory-quality'), ('RL.EST', 'rule-of-law'), ('CC.EST', 'control-of-corruption')
) AS series(wb_indicator, indicator) USING (wb_indicator);
