-- Laws, strategies, institutions and systems, out of the four files that already have these columns. A publisher's status
-- becomes a key of data/policy-statuses.csv; of its name remains the source.
CREATE TABLE policies AS
SELECT file[length(getvariable('raw')) + 2:] AS file, economy, instrument, year, date,
  CASE status WHEN 'in law, not established' THEN 'in-law' ELSE replace(status, ' ', '-') END AS status,
  trim(regexp_replace(title, '\s+', ' ', 'g')) AS title, link, origin.source, edition, note
FROM (
  FROM raw('worldbank-gtmi/dgss-2020-policy-facts.csv')
  UNION ALL BY NAME FROM raw('girai/girai-2026-ai-instruments.csv')
  UNION ALL BY NAME FROM raw('unctad/data-protection-laws-2022-02.csv')
  UNION ALL BY NAME FROM raw('commondata/national-open-data-portals-2026-08.csv')
) AS facts
JOIN (VALUES
  ('worldbank-gtmi/', 'worldbank-dgss-2020'), ('girai/', 'girai-2026'),
  ('unctad/', 'unctad-data-protection-2022'), ('commondata/', 'commondata-portals-2026-08')
) AS origin(folder, source) ON starts_with(file[length(getvariable('raw')) + 2:], folder);
