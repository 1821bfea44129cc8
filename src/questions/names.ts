import type { Language } from '../catalog/languages.ts';

/**
 * The reference tables with names in one language, as SQL writes them before a question: `e` economies, `i` indicators
 * with their units, `g` segments, `s` sources. `place` is each one's rank by name, without accents and capitals: what
 * the engine knows of collation would be fetched from elsewhere.
 */
export function named(language: Language): string {
  const name = `name_${language}`;
  const place = (of: string) => `rank() OVER (ORDER BY strip_accents(lower(${of}))) AS place`;
  const source = `publisher || ', ' || title || ' (' || edition || ')'`;
  return `e AS (SELECT economy, ${name} AS name, ${place(name)} FROM economies),
    i AS (SELECT n.indicator, n.${name} AS name, u.${name} AS unit, ${place(`n.${name}`)},
      rank() OVER (ORDER BY strip_accents(lower(u.${name}))) AS unit_place
      FROM indicators n JOIN units u ON u.unit = n.unit),
    g AS (SELECT segment, ${name} AS name, ${place(name)} FROM segments),
    s AS (SELECT source, ${source} AS name, licence, redistribution, ${place(source)} FROM sources)`;
}
