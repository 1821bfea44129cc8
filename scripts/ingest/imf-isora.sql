-- International Survey on Revenue Administration, form G: one row a question, one column a fiscal year. D says that the
-- administration does not know. Republika Srpska has no code of its own. A share of returns needs all six channels; where
-- most returns came through "other" ones, none is called electronic (Kazakhstan, which files online, would have 0).
INSERT INTO reported BY NAME
WITH answers AS (
  SELECT file, coalesce(iso3, Economy) AS written, Indicator AS question, year::INTEGER AS year, nullif(answer, 'D') AS answer
  FROM (UNPIVOT (FROM raw('imf-isora/isora-form-g-2018-2021.csv')) ON COLUMNS('^\d{4}$') INTO NAME year VALUE answer)
), returns AS (
  SELECT file, written, indicator, year, count(answer) AS cells, sum(answer::DOUBLE) AS every,
    sum(answer::DOUBLE) FILTER (question LIKE '%-Electronic returns-%') AS electronic,
    sum(answer::DOUBLE) FILTER (question LIKE '%-Other') AS other
  FROM answers JOIN (VALUES ('Personal income tax', 'tax-efiling-personal'), ('Corporate income tax', 'tax-efiling-corporate'),
    ('Value added tax', 'tax-efiling-vat')) AS tax(name, indicator)
    ON question LIKE 'Number of returns received by tax type and channel-' || name || '-%'
  GROUP BY file, written, indicator, year
)
SELECT file, written, indicator, year, CASE WHEN cells = 6 AND every > 0 THEN round(100 * electronic / every, 8) END AS value,
  'imf-isora-2021' AS source, cells,
  CASE WHEN cells BETWEEN 1 AND 5 THEN 'returns of another channel are not known'
    WHEN every = 0 THEN 'no return counted in any channel'
    WHEN other > every / 2 THEN 'most returns through other channels, without a name' END AS left_out
FROM returns
UNION ALL
SELECT file, written, 'tax-epayments', year, answer::DOUBLE, 'imf-isora-2021', 1, NULL
FROM answers WHERE question = 'Percentage of payments received electronically-By number of payments'
UNION ALL
SELECT file, written, indicator, year,
  CASE answer WHEN 'Yes' THEN 100 WHEN 'No' THEN 0 ELSE error('neither Yes nor No: ' || answer) END, 'imf-isora-2021', 1, NULL
FROM answers JOIN (VALUES
  ('einvoicing-required', 'All or certain taxpayers are required to use an electronic invoice mechanism for tax purposes'),
  ('online-tax-registration', 'Availability of registration channels for taxpayers-Online')) AS asked(indicator, question) USING (question)
UNION ALL
-- How many of the nine technologies are in place.
SELECT file, written, 'tax-technologies', year, CASE WHEN count(answer) = 9 THEN count(*) FILTER (answer = 'InPlace') END,
  'imf-isora-2021', count(answer), CASE WHEN count(answer) BETWEEN 1 AND 8 THEN 'one of the nine technologies without an answer' END
FROM answers WHERE question LIKE 'Implementation and use of innovative technologies-%' GROUP BY file, written, year;
