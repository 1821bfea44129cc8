-- Global Index on Responsible AI 2026: the index, its pillars and dimensions, and twelve indicators coded by researchers in
-- each economy. 0 is a score: no evidence was found. The columns from "Egalitarian Democracy" on are other publishers'
-- figures, rescaled.
INSERT INTO reported BY NAME
SELECT file, iso3 AS written, indicator, 2026 AS year, value::DOUBLE AS value, 'girai-2026' AS source
FROM raw('girai/girai-2026-ranking-and-scores.csv'), LATERAL (VALUES
  ('responsible-ai-index-2026', "girai"), ('ai-policy-2026', "AI Policy (0-100)"),
  ('ai-civil-society-2026', "CSO Engagement (0-100)"),
  ('ai-inclusion-diversity-2026', "Inclusion and Diversity (0-100)"),
  ('ai-labour-skills-2026', "Labour and Skills (0-100)"), ('ai-trust-safety-2026', "Trust and Safety (0-100)"),
  ('ai-public-service-2026', "AI Use in Public Service (0-100)")) AS part(indicator, value);

INSERT INTO reported BY NAME
SELECT file, iso3 AS written, indicator, 2026 AS year, value::DOUBLE AS value, 'girai-2026' AS source
FROM raw('girai/girai-2026-indicators.csv'), LATERAL (VALUES
  ('ai-gender-equality-2026', "Gender Equality"), ('ai-childrens-rights-2026', "Children's Rights"),
  ('ai-languages-2026', "Cultural and Linguistic Diversity"),
  ('ai-algorithm-disclosure-2026', "Public Disclosure of Government Algorithmic Systems"),
  ('ai-public-procurement-2026', "Public Procurement"),
  ('ai-public-sector-skills-2026', "Public Sector Skills Development"), ('ai-safety-2026', "Safety and Security"),
  ('ai-misinformation-2026', "AI-facilitated Misinformation and Violence"),
  ('ai-redress-2026', "Access to Redress and Remedy"), ('ai-impact-assessment-2026', "Impact Assessments"),
  ('ai-literacy-2026', "AI Literacy"), ('ai-reskilling-2026', "Reskilling and upskilling initiatives")) AS part(indicator, value);
