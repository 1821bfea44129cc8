-- World Development Indicators, two vintages that are never mixed in one indicator: the pull of April 2026 (long)
-- and the bulk files of April 2025 (one column a year, with aggregates). Urban shares after 2018 are projections.
INSERT INTO reported BY NAME
SELECT file, iso3 AS written, indicator, year::INTEGER AS year, value::DOUBLE AS value, 'worldbank-wdi-2026-04' AS source
FROM raw('worldbank-wdi/wdi-2026-04/[A-Z]*.csv')
JOIN (VALUES
  ('SP.POP.TOTL', 'population'), ('NY.GDP.MKTP.CD', 'gdp'), ('NY.GDP.PCAP.PP.CD', 'gdp-per-capita-ppp'),
  ('IT.NET.BBND.P2', 'fixed-broadband'), ('IT.CEL.SETS.P2', 'mobile-subscriptions'), ('IT.NET.SECR.P6', 'secure-servers'),
  ('SE.TER.ENRR', 'tertiary-enrolment'), ('SE.XPD.TOTL.GD.ZS', 'education-expenditure'),
  ('GB.XPD.RSDV.GD.ZS', 'rd-expenditure'), ('SP.POP.SCIE.RD.P6', 'researchers'), ('IP.PAT.RESD', 'patent-applications'),
  ('BX.GSR.CCIS.ZS', 'ict-service-exports'), ('TX.VAL.ICTG.ZS.UN', 'ict-goods-exports'), ('TX.VAL.TECH.MF.ZS', 'high-tech-exports')
) AS series(wb_indicator, indicator) USING (wb_indicator);

INSERT INTO reported BY NAME
SELECT file, "Country Code" AS written, indicator, year::INTEGER AS year, value::DOUBLE AS value,
  CASE WHEN indicator = 'urban-population' AND year::INTEGER > 2018 THEN 'F' ELSE '' END AS flag,
  'worldbank-wdi-2025-04' AS source
FROM (UNPIVOT (FROM raw('worldbank-wdi/wdi-2025-04/[A-Z]*.csv')) ON COLUMNS('^\d{4}$') INTO NAME year VALUE value)
JOIN (VALUES
  ('EG.ELC.ACCS.ZS', 'electricity-access'), ('SE.SEC.ENRR', 'secondary-enrolment'),
  ('NY.GNP.PCAP.CD', 'gni-per-capita'), ('SP.URB.TOTL.IN.ZS', 'urban-population')
) AS series("Indicator Code", indicator) USING ("Indicator Code");
