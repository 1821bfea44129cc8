-- What every source's SQL can use: raw(path) reads publishers' files as text with named columns (a missing column is an
-- error, a cast names the value it cannot read), fold(x) makes names comparable, lookup knows what is written how.
CREATE MACRO csv(path) AS TABLE SELECT * FROM read_csv(path,
  header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', skip = 0, strict_mode = true,
  union_by_name = true, filename = 'file', sample_size = -1);
CREATE MACRO raw(path) AS TABLE FROM csv(getvariable('raw') || '/' || path);
CREATE MACRO data(name) AS TABLE FROM csv(getvariable('data') || '/' || name || '.csv');
CREATE MACRO fold(name) AS trim(regexp_replace(lower(strip_accents(name)), '[^a-z0-9]+', ' ', 'g'));

CREATE TABLE lookup AS
SELECT DISTINCT fold(written) AS folded, economy, CASE WHEN economy IS NULL THEN note END AS left_out FROM (
  SELECT economy AS written, economy, NULL AS note FROM data('economies')
  UNION ALL SELECT iso2, economy, NULL FROM data('economies')
  UNION ALL SELECT name_en, economy, NULL FROM data('economies')
  UNION ALL SELECT written, economy, note FROM csv(getvariable('here') || '/economy-aliases.csv')
);

-- One row for each value of the publisher's file, or for several that make one: cells says how many.
CREATE TABLE reported (
  file VARCHAR, written VARCHAR, indicator VARCHAR, year INTEGER, segment VARCHAR DEFAULT 'total',
  value DOUBLE, flag VARCHAR DEFAULT '', source VARCHAR, left_out VARCHAR, cells INTEGER DEFAULT 1
);
CREATE TABLE resolved (
  origin VARCHAR, file VARCHAR, written VARCHAR, economy VARCHAR, indicator VARCHAR, year INTEGER, segment VARCHAR,
  value DOUBLE, flag VARCHAR, source VARCHAR, left_out VARCHAR, cells INTEGER
);

-- Single values that a reviewer has found impossible, with the reason.
CREATE TABLE rejected AS
SELECT indicator, economy, first_year::INTEGER AS first_year, last_year::INTEGER AS last_year, reason
FROM csv(getvariable('here') || '/left-out.csv');

-- What each file holds, counted without the sources' SQL.
CREATE TABLE counted (origin VARCHAR, file VARCHAR, indicator VARCHAR, read INTEGER);
