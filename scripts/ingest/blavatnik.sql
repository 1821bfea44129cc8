-- Blavatnik Index of Public Administration 2024: four of sixteen themes. XKK is Kosovo.
INSERT INTO reported BY NAME
SELECT file, cc_iso3c AS written, indicator, 2024 AS year, value::DOUBLE AS value, 'blavatnik-bipa-2024' AS source
FROM raw('blavatnik/bipa-2024-themes.csv'), LATERAL (VALUES
  ('bipa-digital-services', natdel_dig_value), ('bipa-tax-administration', natdel_tax_value),
  ('bipa-openness', strled_opn_value), ('bipa-use-of-data', pubpol_dat_value)) AS theme(indicator, value);
