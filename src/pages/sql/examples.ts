import type { Language } from '../../catalog/languages.ts';
import type { ExampleId } from '../../view/sql.ts';

/** Twelve questions, with names in the reader's language. The first of them stands in the page before anything is written. */
export function exampleSql(id: ExampleId, language: Language): string {
  return SQL[id].replaceAll('name_en', `name_${language}`);
}

/** The example that a text is, unchanged; null where it is none. */
export function exampleOf(text: string, language: Language): ExampleId | null {
  const ids = Object.keys(SQL) as ExampleId[];
  return ids.find((id) => exampleSql(id, language) === text) ?? null;
}

const SQL: Readonly<Record<ExampleId, string>> = {
  newest: `SELECT e.name_en AS economy, o.year, o.value
FROM observations o
JOIN economies e USING (economy)
JOIN memberships m USING (economy)
WHERE o.indicator = 'internet-users' AND o.segment = 'total'
  AND m."group" = 'OIC' AND m.status = 'member'
QUALIFY row_number() OVER (PARTITION BY o.economy ORDER BY o.year DESC) = 1
ORDER BY o.value DESC`,
  sexes: `SELECT e.name_en AS economy, f.year, f.value AS women, m.value AS men,
  round(m.value - f.value, 1) AS gap
FROM observations f
JOIN observations m USING (economy, indicator, year)
JOIN economies e USING (economy)
WHERE f.indicator = 'internet-users' AND f.segment = 'female' AND m.segment = 'male'
QUALIFY row_number() OVER (PARTITION BY f.economy ORDER BY f.year DESC) = 1
ORDER BY gap DESC`,
  rise: `WITH ends AS (
  SELECT economy, min(year) AS first_year, max(year) AS last_year,
    arg_min(value, year) AS before, arg_max(value, year) AS after
  FROM observations
  WHERE indicator = 'internet-users' AND segment = 'total' AND year >= 2014
  GROUP BY economy
)
SELECT e.name_en AS economy, first_year, before, last_year, after,
  round(after - before, 1) AS points
FROM ends
JOIN economies e USING (economy)
WHERE last_year - first_year >= 5
ORDER BY points DESC
LIMIT 20`,
  medians: `SELECT o.year, m."group", count(*) AS members, round(median(o.value), 1) AS median
FROM observations o
JOIN memberships m USING (economy)
WHERE o.indicator = 'internet-users' AND o.segment = 'total'
  AND m."group" IN ('OIC', 'DCO', 'ASEAN', 'ESCAP') AND m.status = 'member'
GROUP BY ALL
HAVING count(*) >= 8
ORDER BY m."group", o.year`,
  ranks: `SELECT e.name_en AS economy, round(b.score) AS score,
  b.rank_world, b.rank_best, b.rank_worst, b.rank_worst - b.rank_best AS width
FROM bands b
JOIN economies e USING (economy)
JOIN memberships m USING (economy)
WHERE m."group" = 'ASEAN' AND m.status = 'member' AND b.area = 'overall'
ORDER BY b.rank_best`,
  strengths: `SELECT e.name_en AS economy,
  arg_max(a.name_en, s.score) AS highest, round(max(s.score)) AS highest_score,
  arg_min(a.name_en, s.score) AS lowest, round(min(s.score)) AS lowest_score
FROM scores s
JOIN areas a USING (area)
JOIN economies e USING (economy)
JOIN memberships m USING (economy)
WHERE m."group" = 'DCO' AND m.status = 'member' AND s.score IS NOT NULL
  AND s.year = (SELECT max(year) FROM scores)
GROUP BY e.name_en
ORDER BY highest_score DESC`,
  scores: `SELECT s.year, count(s.score) AS members_with_a_score,
  round(quantile_cont(s.score, 0.25), 1) AS lower_quartile,
  round(median(s.score), 1) AS median,
  round(quantile_cont(s.score, 0.75), 1) AS upper_quartile
FROM scores s
JOIN memberships m USING (economy)
WHERE m."group" = 'OIC' AND m.status = 'member' AND s.area = 'overall'
GROUP BY s.year
HAVING count(s.score) > 0
ORDER BY s.year`,
  missing: `SELECT w.area, i.name_en AS indicator, w.share_of_area,
  count(DISTINCT m.economy) AS members,
  count(DISTINCT m.economy) - count(DISTINCT o.economy) AS without_a_value
FROM weights w
JOIN indicators i USING (indicator)
CROSS JOIN memberships m
LEFT JOIN observations o ON o.indicator = w.indicator AND o.economy = m.economy
  AND o.segment = 'total' AND o.year >= 2020
WHERE m."group" = 'OIC' AND m.status = 'member'
GROUP BY ALL
ORDER BY without_a_value DESC, w.share_of_area DESC`,
  laws: `SELECT e.name_en AS economy, p.year, p.status, p.title, p.link
FROM policies p
JOIN economies e USING (economy)
JOIN memberships m USING (economy)
WHERE p.instrument = 'data-protection-law' AND m."group" = 'ESCAP' AND m.status = 'member'
ORDER BY p.year NULLS LAST, economy`,
  strategies: `SELECT m."group", count(DISTINCT m.economy) AS members,
  count(DISTINCT p.economy) AS listed_with_a_strategy, min(p.year) AS first_year
FROM memberships m
LEFT JOIN policies p ON p.economy = m.economy AND p.instrument = 'ai-strategy'
WHERE m."group" IN ('OIC', 'DCO', 'ASEAN', 'ESCAP') AND m.status = 'member'
GROUP BY m."group"
ORDER BY listed_with_a_strategy DESC`,
  income: `WITH newest AS (
  SELECT economy, indicator, arg_max(value, year) AS value
  FROM observations
  WHERE indicator IN ('internet-users', 'gdp-per-capita-ppp') AND segment = 'total'
  GROUP BY economy, indicator
)
SELECT g.name_en AS income_class, count(*) AS economies,
  round(median(u.value), 1) AS median_internet_users,
  round(corr(u.value, ln(p.value)), 2) AS correlation_with_log_income
FROM newest u
JOIN newest p USING (economy)
JOIN economies e USING (economy)
JOIN groups g ON g."group" = e.income
WHERE u.indicator = 'internet-users' AND p.indicator = 'gdp-per-capita-ppp'
GROUP BY g.name_en
ORDER BY median_internet_users`,
  terms: `SELECT s.publisher, s.redistribution, count(*) AS observations,
  count(DISTINCT o.indicator) AS indicators,
  round(100 * avg((o.flag = 'E')::INTEGER), 1) AS percent_estimated
FROM observations o
JOIN sources s USING (source)
GROUP BY ALL
ORDER BY observations DESC`,
};
