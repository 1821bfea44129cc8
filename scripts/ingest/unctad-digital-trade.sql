-- Trade in digitally deliverable services: OBS_VALUE is in millions (UNIT_MULT 6), empty where OBS_STATUS is O. Divided
-- by GDP of the World Bank's vintage of April 2026, which begins in 2018. Millions are whole: 0 is less than half of one.
INSERT INTO reported BY NAME
SELECT trade.file, REF_AREA AS written, series.indicator, TIME_PERIOD::INTEGER AS year,
  round(100 * OBS_VALUE::DOUBLE * power(10, UNIT_MULT::INTEGER) / gdp.value::DOUBLE, 8) AS value,
  'unctad-digital-trade-2023' AS source,
  CASE WHEN OBS_VALUE IS NULL THEN NULL WHEN gdp.value IS NULL THEN 'no GDP to divide by' WHEN OBS_VALUE::DOUBLE = 0 THEN 'rounds to zero' END AS left_out
FROM raw('unctad/digitally-deliverable-services-trade.csv') AS trade
JOIN (VALUES ('UNCTAD_DE_DIG_SERVTRADE_ANN_EXP', 'digital-services-exports'),
  ('UNCTAD_DE_DIG_SERVTRADE_ANN_IMP', 'digital-services-imports')) AS series(code, indicator) ON code = trade.INDICATOR
LEFT JOIN raw('worldbank-wdi/wdi-2026-04/NY.GDP.MKTP.CD.csv') AS gdp ON gdp.iso3 = REF_AREA AND gdp.year = TIME_PERIOD;
