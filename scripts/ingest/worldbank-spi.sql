-- Statistical Performance Indicators: the overall score and its five pillars. The overall score begins in 2016, the pillars
-- at different years. Until 2015 data use is 0 where no information was found; the other pillars hold no such zero.
INSERT INTO reported BY NAME
SELECT file, country_code AS written, indicator, year::INTEGER AS year, nullif(value, 'NA')::DOUBLE AS value, 'worldbank-spi-2023' AS source,
  CASE WHEN indicator = 'data-use' AND value = '0' AND year::INTEGER < 2016 THEN 'zero that means no information' END AS left_out
FROM raw('worldbank-spi/spi-overall-and-pillars.csv'), LATERAL (VALUES
  ('statistical-performance', wb_wdi_iq_spi_ovrl), ('data-use', wb_wdi_iq_spi_pil1), ('data-services', wb_wdi_iq_spi_pil2),
  ('data-products', wb_wdi_iq_spi_pil3), ('data-sources', wb_wdi_iq_spi_pil4), ('data-infrastructure', wb_wdi_iq_spi_pil5)
) AS series(indicator, value);
