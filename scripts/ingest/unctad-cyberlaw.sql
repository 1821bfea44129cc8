-- Global Cyberlaw Tracker: one status date. Codes are ISO 3166-1 alpha-2, where NA is Namibia.
-- Coding: legislation 100, draft 50, none 0; "no data" stays missing. Any other status stops the run.
INSERT INTO reported BY NAME
SELECT file, iso2c AS written, indicator, right(source_date_text, 4)::INTEGER AS year,
  CASE status
    WHEN 'legislation' THEN 100 WHEN 'draft_legislation' THEN 50 WHEN 'no_legislation' THEN 0 WHEN 'no_data' THEN NULL
    ELSE error('unknown status of legislation: ' || status)
  END AS value, 'unctad-cyberlaw-2026' AS source
FROM raw('unctad/cyberlaw-tracker-*.csv'), LATERAL (VALUES
  ('e-transactions-law', electronic_transactions_status), ('consumer-protection-law', consumer_protection_status),
  ('data-protection-law', privacy_and_data_protection_status), ('cybercrime-law', cybercrime_status),
  ('indirect-taxation-law', indirect_taxation_status)) AS law(indicator, status);
