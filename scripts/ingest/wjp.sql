-- Rule of Law Index: four sub-factors; the year is the edition's. The edition 2017–2018 stands in the file twice, with
-- the same values: it counts once, in 2018.
INSERT INTO reported BY NAME
SELECT file, country_code AS written, indicator, year::INTEGER AS year, value::DOUBLE AS value, 'wjp-2024' AS source,
  CASE WHEN year = '2017' AND value IS NOT NULL THEN 'edition 2017–2018, counted once in 2018' END AS left_out
FROM raw('wjp/rule-of-law-open-government-*.csv'), LATERAL (VALUES
  ('published-laws-and-data', wjp_rol_3_1), ('right-to-information', wjp_rol_3_2),
  ('complaint-mechanisms', wjp_rol_3_4), ('privacy-from-interference', wjp_rol_4_6)) AS factor(indicator, value);
