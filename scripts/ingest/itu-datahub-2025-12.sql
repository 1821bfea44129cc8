-- ITU DataHub exports of December 2025, by series code: unit labels of the price series are wrong. ITU's estimates are
-- flagged E by its source or note, values noted as preliminary or provisional P.
INSERT INTO reported BY NAME
SELECT file, entityIso AS written, indicator, dataYear::INTEGER AS year, dataValue::DOUBLE AS value,
  'itu-datahub-2025-12' AS source,
  CASE WHEN dataSource ILIKE 'ITU est%' OR regexp_matches(dataNote, '(?i)^((ITU|ARE|NSO|country) )?estima') THEN 'E'
    WHEN regexp_matches(dataNote, '(?i)^(preliminary|provisional|donnée provisoire)') THEN 'P' ELSE '' END AS flag
FROM (
  FROM raw('itu/datahub-2025-12/population-coverage-by-mobile-network-technology.csv')
  UNION ALL BY NAME FROM raw('itu/datahub-2025-12/households-with-internet-access-at-home.csv')
  UNION ALL BY NAME FROM raw('itu/datahub-2025-12/data-only-mobile-broadband-basket-5gb.csv')
)
JOIN (VALUES ('i271G', 'mobile-coverage-3g'), ('i271GA', 'mobile-coverage-4g'), ('i271G5_pop', 'mobile-coverage-5g'),
  ('xHH6_IDI', 'households-with-internet'), ('i271mb_5GB_GNI', 'mobile-data-price-5gb')
) AS series(seriesCode, indicator) USING (seriesCode);

-- The regulator's answers, Yes or No.
INSERT INTO reported BY NAME
SELECT file, entityIso AS written, indicator, dataYear::INTEGER AS year,
  CASE dataValue WHEN 'Yes' THEN 100 WHEN 'No' THEN 0 END AS value, 'itu-datahub-2025-12' AS source
FROM raw('itu/datahub-2025-12/universal-access-and-service.csv')
JOIN (VALUES ('trUSAdopted', 'universal-access-policy'), ('trUSF_IsOperational', 'universal-service-fund'),
  ('trMunicipalNetworkInitiativesExist', 'municipal-networks')) AS series(seriesCode, indicator) USING (seriesCode);

-- Mbit/s become kbit/s for each inhabitant, by the World Bank's population of the same year, which begins in 2018. A
-- capacity of 0 is that of operators who rent it abroad.
INSERT INTO reported BY NAME
SELECT capacity.file, entityIso AS written, 'international-bandwidth' AS indicator, dataYear::INTEGER AS year,
  round(1000 * dataValue::DOUBLE / population.value::DOUBLE, 8) AS value, 'itu-datahub-2025-12' AS source,
  CASE WHEN dataNote ILIKE 'estimate%' THEN 'E' WHEN regexp_matches(dataNote, '(?i)^(preliminary|donnée provisoire)') THEN 'P' ELSE '' END AS flag,
  CASE WHEN population.value IS NULL THEN 'no population to divide by' END AS left_out
FROM raw('itu/datahub-2025-12/lit-equipped-international-bandwidth-capacity.csv') AS capacity
LEFT JOIN lookup ON lookup.folded = fold(entityIso)
LEFT JOIN raw('worldbank-wdi/wdi-2026-04/SP.POP.TOTL.csv') AS population
  ON population.iso3 = lookup.economy AND population.year = dataYear
WHERE seriesCode = 'i4214l';
