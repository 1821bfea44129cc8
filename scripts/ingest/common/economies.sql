-- Regions and classes of UNSD's M49, income groups of the World Bank. The names and codes are the reviewed ones.
CREATE TABLE areas_m49 AS
SELECT "ISO-alpha3 Code" AS economy, "ISO-alpha2 Code" AS iso2, lpad("M49 Code", 3, '0') AS m49,
  replace(fold("Region Name"), ' ', '-') AS region, replace(fold("Sub-region Name"), ' ', '-') AS subregion,
  replace(fold("Intermediate Region Name"), ' ', '-') AS intermediate,
  "Least Developed Countries (LDC)" = 'x' AS ldc, "Land Locked Developing Countries (LLDC)" = 'x' AS lldc,
  "Small Island Developing States (SIDS)" = 'x' AS sids
FROM raw('unsd-m49/unsd-m49-2025.csv');

-- Every class that the World Bank has given, and the class in force: the newest fiscal year's. Two of it rest on one copy.
CREATE TABLE income_classes AS
SELECT h.file, h.economy, fiscal_year::INTEGER AS fiscal_year, h.income, 'worldbank-income-2027' AS source,
  doubt.economy IS NOT NULL AS single
FROM raw('reference/income-class-history.csv') AS h
LEFT JOIN raw('reference/income-classes.csv') AS doubt ON doubt.economy = h.economy AND fiscal_year = '2027' AND doubt.note LIKE '%single third-party copy%';

CREATE TABLE incomes AS
SELECT economy, income FROM income_classes WHERE fiscal_year = (SELECT max(fiscal_year) FROM income_classes);

CREATE TABLE economies AS
SELECT e.economy, e.iso2, e.m49, e.name_en, e.name_fr, e.name_ar, a.region, a.subregion, incomes.income,
  a.iso2 IS DISTINCT FROM e.iso2 OR a.m49 IS DISTINCT FROM e.m49 AS differs, a.economy IS NULL AS outside
FROM data('economies') AS e LEFT JOIN areas_m49 AS a USING (economy) LEFT JOIN incomes USING (economy);

-- Organisations are reviewed by hand; everything else is derived.
CREATE TABLE memberships AS
SELECT m."group", m.economy, m.status
FROM data('memberships') AS m JOIN data('groups') AS g ON g."group" = m."group" AND g.kind = 'organisation'
UNION ALL
SELECT DISTINCT "group", economy, 'member'
FROM economies JOIN areas_m49 USING (economy), LATERAL (VALUES
  (areas_m49.region), (areas_m49.subregion), (intermediate),
  (CASE WHEN ldc THEN 'LDC' END), (CASE WHEN lldc THEN 'LLDC' END), (CASE WHEN sids THEN 'SIDS' END)) AS class("group")
WHERE "group" IS NOT NULL
UNION ALL
SELECT income, economy, 'member' FROM economies WHERE income IS NOT NULL
UNION ALL
SELECT 'WORLD', economy, 'member' FROM economies;
