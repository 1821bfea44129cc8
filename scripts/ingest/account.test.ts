import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountPage } from './account-page.ts';
import { type Trial, trial } from './trial.ts';

let at: Trial;
beforeEach(async () => {
  at = await trial();
});
afterEach(() => at.remove());

describe('values lost in silence stop the ingest', () => {
  it('where two columns have names that differ by case only, which are one to SQL', async () => {
    await at.edit('un-egov/egov-survey-2014.csv', (text) =>
      text.replace('Human Capital Index', 'HUMAN CAPITAL INDEX'),
    );
    await at.editSql('un-egov.values.csv', (text) =>
      text.replace(
        'un-egov/egov-survey-*.csv,egov-human-capital-index,Human Capital Index',
        'un-egov/egov-survey-*.csv,egov-human-capital-index,/^(Human Capital Index|HUMAN CAPITAL INDEX)$/',
      ),
    );
    const rest =
      'file, "Country Name", "Survey Year", "E-Government Index", "Online Service Index", "E-Participation Index", "Telecommunication Infrastructure Index"';
    await at.editSql('un-egov.sql', (text) =>
      text.replace('"Human Capital Index"', 'coalesce("Human Capital Index", "HUMAN CAPITAL INDEX")').replace(
        "FROM raw('un-egov/egov-survey-*.csv')",
        `FROM (
            SELECT ${rest}, "Human Capital Index", NULL AS "HUMAN CAPITAL INDEX" FROM raw('un-egov/egov-survey-2012.csv')
            UNION ALL
            SELECT ${rest}, NULL, "HUMAN CAPITAL INDEX" FROM raw('un-egov/egov-survey-2014.csv')
          )`,
      ),
    );
    expect(await at.problems(['un-egov'])).toEqual([
      'un-egov/egov-survey-2014.csv: expected 3 values of egov-human-capital-index, stored or left out with a reason; found 0: 3 values are lost',
    ]);
  });

  it('where a filter says something of a column that is not true', async () => {
    await at.editSql('worldbank-wdi.sql', (text) =>
      text.replace(
        'JOIN series USING (vintage, code)',
        "JOIN series USING (vintage, code)\n-- until 2017 urban shares are 0, which means not surveyed\nWHERE indicator <> 'urban-population' OR year::INTEGER > 2017",
      ),
    );
    expect(await at.problems(['worldbank-wdi'])).toEqual([
      'worldbank-wdi/wdi-2025-04/SP.URB.TOTL.IN.ZS.csv: expected 12 values of urban-population, stored or left out with a reason; found 6: 6 values are lost',
    ]);
  });

  it('where rows are joined away', async () => {
    await at.editSql('itu-household.sql', (text) => text.replace('LEFT JOIN current ON', 'JOIN current ON'));
    await at.edit('itu/individuals-using-the-internet-by-gender-and-location.csv', (text) =>
      text.replace('Albania,2020', 'Albania,2017'),
    );
    expect(await at.problems(['itu-household'])).toEqual([
      expect.stringMatching(
        /gender-and-location\.csv: expected 4 values of internet-gender-parity, .*: 2 values are lost$/,
      ),
      expect.stringMatching(
        /gender-and-location\.csv: expected 4 values of internet-users, .*: 2 values are lost$/,
      ),
    ]);
  });

  it('where SQL gives back more than the file holds', async () => {
    await at.editSql('unctad-cyberlaw.sql', (text) =>
      text.replace("WHEN 'no_data' THEN NULL", "WHEN 'no_data' THEN 0"),
    );
    expect(await at.problems(['unctad-cyberlaw'])).toEqual([
      'unctad/cyberlaw-tracker-2026-02.csv: expected 0 values of consumer-protection-law, stored or left out with a reason; found 1: 1 more than the file holds',
    ]);
  });
});

describe('the account', () => {
  it('is read = stored + left out, each with its reason', async () => {
    const { account, sources } = await at.run(['itu-prices']);
    const prices = account.filter(({ indicator }) => indicator.startsWith('fixed-broadband-price'));
    const file = 'itu/ict-price-baskets-2008-2023.csv';
    const line = { source: 'itu-prices', file };
    expect(prices).toEqual([
      {
        ...line,
        indicator: 'fixed-broadband-price',
        reason: 'in the newer edition',
        values: 2,
        observations: 0,
      },
      { ...line, indicator: 'fixed-broadband-price-1gb', reason: '', values: 1, observations: 1 },
    ]);
    for (const { read, stored, leftOut } of sources) {
      expect(leftOut.reduce((sum, { values }) => sum + values, stored)).toBe(read);
    }
  });

  it('counts a value that is made of two as two, and one without its other half as left out', async () => {
    const { account } = await at.run(['worldbank-findex', 'itu-datahub']);
    expect(account).toContainEqual(
      expect.objectContaining({ indicator: 'account-gender-parity', reason: '', values: 2, observations: 1 }),
    );
    expect(account).toContainEqual(
      expect.objectContaining({
        indicator: 'ict-skills-communication',
        reason: 'one of two shares',
        values: 1,
      }),
    );
  });

  it('becomes a page with the sums and each file', async () => {
    const { account, notRead } = await at.run(['itu-prices', 'unctad-cyberlaw']);
    const page = accountPage(account, notRead);
    expect(page).toContain('| gsma/mobile-connectivity-index-2014-2021.csv | terms of use unclear: GSMA |\n');
    expect(page).toContain('| Source | Read | Stored | Left out | Observations |\n|---|--:|--:|--:|--:|\n');
    expect(page).toContain('| **All** | 14 | 12 | 2 | 12 |\n');
    expect(page).toContain('| unctad-cyberlaw | 4 | 4 | 0 | 4 |\n');
    expect(page).toContain(
      '| itu/ict-price-baskets-2008-2023.csv | fixed-broadband-price | 2 | 0 | 0 | 2 in the newer edition |\n',
    );
  });
});
