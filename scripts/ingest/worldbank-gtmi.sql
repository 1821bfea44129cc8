-- GovTech Maturity Index, three editions with old World Bank codes (KSV, WBG, ROM …).
-- gtmi is the simple mean of cgsi, psdi, dcei and gtei.
INSERT INTO reported BY NAME
SELECT file, country_code AS written, indicator, year::INTEGER AS year, value::DOUBLE AS value, 'worldbank-gtmi-2025' AS source
FROM raw('worldbank-gtmi/gtmi-2020-2022-2025.csv'), LATERAL (VALUES
  ('govtech-maturity-index', gtmi), ('govtech-core-systems', cgsi), ('govtech-service-delivery', psdi),
  ('govtech-citizen-engagement', dcei), ('govtech-enablers', gtei)) AS part(indicator, value);
