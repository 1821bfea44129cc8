-- Global Data Barometer 2021: the governance and capabilities modules. XKK is Kosovo.
INSERT INTO reported BY NAME
SELECT file, cc_iso3c AS written, indicator, ref_year::INTEGER AS year, value::DOUBLE AS value, 'gdb-2021' AS source
FROM raw('gdb/gdb-2021.csv')
JOIN (VALUES ('gdb_governance', 'data-governance-barometer'), ('gdb_capabilities', 'data-capabilities-barometer')
) AS series(variable, indicator) USING (variable);
