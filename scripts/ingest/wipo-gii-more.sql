-- Global Innovation Index, editions 2021–2025, further indicators. The year is the data year that each value names; where
-- editions give the same economy and year, the newest edition wins. Names change between editions, so do hyphens; the
-- column ISO2 of 2021 holds alpha-3 codes. Venture capital comes from another provider in 2025. Zeros of receipts and
-- payments may be entries that the balance of payments does not show apart.
INSERT INTO reported BY NAME
WITH editions AS (
  SELECT file, 2021 AS edition, ISO2 AS written, IndName AS name, Value AS value, DataYear::INTEGER AS data_year
  FROM raw('wipo-gii/gii-2021-more.csv')
  UNION ALL
  SELECT file, regexp_extract(file, 'gii-(\d{4})-more', 1)::INTEGER, ISO3, NAME, VALUE_SCREEN, DATAYR::INTEGER
  FROM raw('wipo-gii/gii-202[2-5]-more.csv')
)
SELECT file, written, indicator, data_year AS year, value::DOUBLE AS value, 'wipo-gii-2021-2025' AS source,
  CASE WHEN value IS NULL THEN NULL WHEN indicator = 'venture-capital-deals' AND edition < 2025 THEN 'another provider than in 2025'
    WHEN indicator LIKE 'intellectual-property-%' AND value::DOUBLE = 0 THEN 'a zero that may be a missing entry'
    WHEN edition < max(edition) FILTER (value IS NOT NULL) OVER (PARTITION BY written, indicator, data_year)
    THEN 'a newer edition gives the same year' END AS left_out
FROM editions JOIN (VALUES
  ('Knowledge-intensive employment', 'knowledge-intensive-employment'), ('Females employed w/advanced degrees', 'women-advanced-degrees'),
  ('PCT patents by', 'pct-patents'), ('Patent families', 'patent-families'), ('Public research', 'research-industry-publications'),
  ('University-industry R&D collaboration', 'university-industry-research'), ('University–industry R&D collaboration', 'university-industry-research'),
  ('Venture capital recipients, deals', 'venture-capital-deals'), ('Venture capital (VC) received, deal count', 'venture-capital-deals'),
  ('ICT services exports', 'ict-services-exports-trade'), ('Top-level domains', 'web-domains'),
  ('Cultural and creative services exports', 'creative-services-exports'), ('Creative goods exports', 'creative-goods-exports'),
  ('Intellectual property receipts', 'intellectual-property-receipts'), ('Intellectual property payments', 'intellectual-property-payments'),
  ('High-tech imports', 'high-tech-imports'), ('Production and export complexity', 'export-complexity'),
  ('Logistics performance', 'logistics-performance')
) AS series(beginning, indicator) ON starts_with(name, beginning);
