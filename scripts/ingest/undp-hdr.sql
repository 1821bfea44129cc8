-- Human Development Report, composite indices: one column for each measure and year (mys_2022, mys_f_2022).
-- Here gii is the Gender Inequality Index. Rows whose code starts with ZZ are aggregates. Each report revises all
-- years: it replaces the one before whole.
INSERT INTO reported BY NAME
SELECT file, code AS written, indicator, regexp_extract(measure, '\d{4}$')::INTEGER AS year, segment,
  value::DOUBLE AS value, 'undp-hdr-2025' AS source
FROM (
  UNPIVOT (FROM raw('undp-hdr/hdr-2025-composite-indices-time-series.csv'))
  ON COLUMNS('^(mys|mys_f|mys_m|eys|eys_f|eys_m|hdi|hdi_f|hdi_m|gii)_\d{4}$') INTO NAME measure VALUE value
)
JOIN (VALUES
  ('mys', 'mean-years-of-schooling', 'total'), ('mys_f', 'mean-years-of-schooling', 'female'), ('mys_m', 'mean-years-of-schooling', 'male'),
  ('eys', 'expected-years-of-schooling', 'total'), ('eys_f', 'expected-years-of-schooling', 'female'), ('eys_m', 'expected-years-of-schooling', 'male'),
  ('hdi', 'human-development-index', 'total'), ('hdi_f', 'human-development-index', 'female'), ('hdi_m', 'human-development-index', 'male'),
  ('gii', 'gender-inequality-index', 'total')
) AS series(stem, indicator, segment) ON stem = regexp_replace(measure, '_\d{4}$', '');
