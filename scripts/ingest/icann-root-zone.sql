-- Country-code domains in the DNS root zone on six dates, no two of one year. A domain without
-- a code is of no economy (.eu, .io, .tw …). The United Kingdom uses .uk; its second domain, .gb, is empty.
INSERT INTO reported BY NAME
SELECT file, coalesce(iso3, cctld) AS written, indicator, left(zone_date, 4)::INTEGER AS year, value, 'icann-root-zone-2026' AS source,
  CASE WHEN iso3 IS NULL THEN 'domain of no economy' WHEN cctld = '.gb' THEN 'second domain of the United Kingdom, not in use' END AS left_out
FROM raw('icann-root-zone/cctld-delegations-*.csv'), LATERAL (VALUES
  ('dnssec-country-domain', 100 * ds_record::DOUBLE),
  ('ipv6-country-domain', round(100 * name_servers_with_ipv6_glue::DOUBLE / name_servers::DOUBLE, 8))) AS measure(indicator, value);
