-- Public finance systems of the GovTech dataset, 2022 and 2025: points of 0, half or full. Procurement and public
-- investment are worth 9 points, the others 6. The treasury single account (wb_gtmi_i_6) was asked in 2022 only.
INSERT INTO reported BY NAME
WITH answers AS (
  SELECT file, country_code AS written, year::INTEGER AS year, indicator, 100 * points::DOUBLE / maximum AS value
  FROM raw('worldbank-gtmi/pfm-systems-2022.csv'), LATERAL (VALUES
    ('budget', wb_gtmi_i_5, 6), ('tax', wb_gtmi_i_7, 6), ('customs', wb_gtmi_i_8, 6), ('eprocurement-portal', wb_gtmi_i_12, 9),
    ('debt-management-system', wb_gtmi_i_13, 6), ('public-investment-system', wb_gtmi_i_14, 9)) AS answer(indicator, points, maximum)
  UNION ALL
  SELECT file, country_code, year::INTEGER, indicator, 100 * points::DOUBLE / maximum
  FROM raw('worldbank-gtmi/pfm-systems-2025.csv'), LATERAL (VALUES
    ('budget', FMIS, 6), ('tax', TMIS, 6), ('customs', CMIS, 6), ('eprocurement-portal', EPMIS, 9),
    ('debt-management-system', DMIS, 6), ('public-investment-system', PIMIS, 9)) AS answer(indicator, points, maximum)
)
SELECT file, written, indicator, year, value, 'worldbank-govtech-systems-2025' AS source, NULL AS left_out, 1 AS cells
FROM answers WHERE indicator NOT IN ('budget', 'tax', 'customs')
UNION ALL
-- The mean of the six systems.
SELECT file, written, 'public-finance-systems', year, CASE WHEN count(value) = 6 THEN round(avg(value), 8) END,
  'worldbank-govtech-systems-2025', CASE WHEN count(value) BETWEEN 1 AND 5 THEN 'one of the six systems without an answer' END, count(value)
FROM answers GROUP BY file, written, year;
