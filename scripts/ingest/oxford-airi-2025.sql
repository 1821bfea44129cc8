-- Government AI Readiness Index 2025: pillars and the 14 dimensions behind them, by names of economies. The total and the
-- pillar resilience stand in oxford-airi.sql. Its method is new: nothing here joins 2020–2024.
INSERT INTO reported BY NAME
SELECT file, Country AS written, indicator, 2025 AS year, value::DOUBLE AS value, 'oxford-airi-2025' AS source
FROM raw('oxford-airi/method-2025/airi-2025.csv'), LATERAL (VALUES
  ('ai-infrastructure-2025', "AI Infrastructure"), ('ai-compute-capacity-2025', "Compute capacity"),
  ('ai-technical-infrastructure-2025', "Enabling technical infrastructure"), ('ai-data-quality-2025', "Data quality"),
  ('ai-policy-capacity-2025', "Policy Capacity"), ('ai-policy-vision-2025', "Policy vision"),
  ('ai-policy-commitment-2025', "Policy commitment"), ('ai-governance-2025', "Governance"),
  ('ai-governance-principles-2025', "Governance principles"), ('ai-regulatory-compliance-2025', "Regulatory compliance"),
  ('ai-public-sector-adoption-2025', "Public Sector Adoption"),
  ('government-digital-policy-2025', "Government digital policy"), ('egov-delivery-2025', "e-Government delivery"),
  ('ai-development-diffusion-2025', "Development & Diffusion"), ('ai-human-capital-2025', "Human capital"),
  ('ai-sector-maturity-2025', "AI sector maturity"), ('ai-technology-diffusion-2025', "AI technology diffusion"),
  ('ai-societal-transition-2025', "Societal transition"), ('ai-safety-security-2025', "Safety and security")) AS part(indicator, value);
