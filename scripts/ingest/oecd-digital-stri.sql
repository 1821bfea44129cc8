-- Digital Services Trade Restrictiveness Index: 0 open, 1 closed. The five policy areas are already weighted and add up to
-- the index. XKV is Kosovo. All economies have every year from 2014: early years are coded after the event.
INSERT INTO reported BY NAME
SELECT file, REF_AREA AS written, indicator, TIME_PERIOD::INTEGER AS year, OBS_VALUE::DOUBLE AS value,
  'oecd-digital-stri-2026-05' AS source
FROM raw('oecd/digital-stri-2014-2025.csv')
JOIN (VALUES ('STRI', 'digital-trade-restrictiveness'), ('CLAS1_6', 'digital-trade-connectivity-barriers'),
  ('CLAS1_7', 'digital-trade-transaction-barriers'), ('CLAS1_8', 'digital-trade-payment-barriers'),
  ('CLAS1_9', 'digital-trade-property-barriers'), ('CLAS1_10', 'digital-trade-other-barriers')
) AS series(MEASURE, indicator) USING (MEASURE);
