-- Entrepreneurship Database: new business density, 2006–2022, with aggregates.
INSERT INTO reported BY NAME
SELECT file, country_code AS written, 'new-business-density' AS indicator, year::INTEGER AS year,
  nullif(wb_wdi_ic_bus_ndns_zs, 'NA')::DOUBLE AS value, 'worldbank-enterprise-2022' AS source
FROM raw('worldbank-enterprise/new-business-density.csv');
