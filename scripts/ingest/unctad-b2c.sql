-- B2C E-commerce Index 2020 and its postal reliability score, by names of economies. The header is as transcribed.
INSERT INTO reported BY NAME
SELECT file, Economy AS written, indicator, year, value::DOUBLE AS value, 'unctad-b2c-2020' AS source
FROM raw('unctad/b2c-ecommerce-index-2020.csv'), LATERAL (VALUES
  ('b2c-ecommerce-index', 2020, "2020 Index value"),
  ('postal-reliability', 2019, "UPU postal reliability score (2019 or latest)")) AS series(indicator, year, value);
