import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { measure } from '../coverage-report/measure.ts';
import { readFiles } from './files.ts';
import type { Book } from './records.ts';
import { bookOf } from './tables.ts';

const files = await readFiles(join(import.meta.dirname, '../../data'));
let book: Book;
beforeAll(() => {
  book = bookOf(files);
});

const members = (group: string, status = 'member') =>
  book.entries('memberships').filter((m) => m.get('group') === group && m.get('status') === status).length;

const value = (area: string, economy: string, indicator: string, year: number) => {
  const found = book
    .entries(`observations-${area}`)
    .find(
      (o) =>
        o.get('economy') === economy &&
        o.get('indicator') === indicator &&
        o.get('year') === String(year) &&
        o.get('segment') === 'total',
    );
  return [found?.get('value'), found?.get('flag')];
};

it('has the members that the organisations name', () => {
  expect(members('OIC')).toBe(57);
  expect(members('DCO')).toBe(16);
  expect(members('ASEAN')).toBe(11);
  expect([members('ESCAP'), members('ESCAP', 'associate'), members('ESCAP', 'non-regional')]).toEqual([
    49, 9, 4,
  ]);
});

it('says what the publishers’ files say', () => {
  expect(value('government', 'DNK', 'egov-development-index', 2024)).toEqual(['0.98474', 'B']);
  expect(value('government', 'SAU', 'egov-development-index', 2024)).toEqual(['0.96022', 'B']);
  expect(value('connectivity', 'PAK', 'internet-users', 2024)).toEqual(['57.253', 'B']);
  expect(value('context', 'IDN', 'population', 2024)).toEqual(['283487931', '']);
  expect(value('government', 'MYS', 'tax-efiling-personal', 2021)).toEqual(['98.36835645', '']);
  expect(value('government', 'IDN', 'public-investment-system', 2025)).toEqual(['0', '']);
  expect(value('data-governance', 'SEN', 'right-to-information', 2024)).toEqual(['0.473319', '']);
  expect(value('data-governance', 'AFG', 'open-budget-index', 2023)).toEqual(['0', '']);
  expect(value('government', 'XKX', 'bipa-openness', 2024)).toEqual(['0.53', '']);
  expect(value('resilience', 'SAU', 'dnssec-country-domain', 2026)).toEqual(['100', '']);
  expect(value('connectivity', 'TUR', 'ai-compute-capacity-2025', 2025)).toEqual(['13.29', '']);
});

it('has at least 93 indicators over eight areas, and in each five that 120 economies or more report', () => {
  const { areas } = measure(files);
  expect(areas).toHaveLength(8);
  expect(areas.reduce((sum, area) => sum + area.indicators, 0)).toBeGreaterThanOrEqual(93);
  for (const { area, wide } of areas) expect(wide, area).toBeGreaterThanOrEqual(5);
});

it.each([
  [
    'egov-development-index',
    ['online-service-index', 'telecom-infrastructure-index', 'egov-human-capital-index'],
  ],
  [
    'govtech-maturity-index',
    ['govtech-core-systems', 'govtech-service-delivery', 'govtech-citizen-engagement', 'govtech-enablers'],
  ],
  ['human-capital-index', ['harmonised-test-scores', 'learning-adjusted-years']],
  [
    'cybersecurity-index',
    [
      'cybersecurity-legal',
      'cybersecurity-technical',
      'cybersecurity-organizational',
      'cybersecurity-capacity',
      'cybersecurity-cooperation',
    ],
  ],
  [
    'statistical-performance',
    ['data-use', 'data-services', 'data-products', 'data-sources', 'data-infrastructure'],
  ],
  ['open-data-inventory-2022', ['open-data-coverage-2022', 'open-data-openness-2022']],
  ['ai-readiness', ['ai-strategy', 'ai-government-pillar', 'ai-technology-sector', 'data-availability']],
  [
    'ai-readiness-2025',
    [
      'ai-policy-capacity-2025',
      'ai-infrastructure-2025',
      'ai-governance-2025',
      'ai-public-sector-adoption-2025',
      'ai-development-diffusion-2025',
      'ai-resilience-2025',
    ],
  ],
  [
    'ai-infrastructure-2025',
    ['ai-compute-capacity-2025', 'ai-technical-infrastructure-2025', 'ai-data-quality-2025'],
  ],
  ['govtech-core-systems', ['public-finance-systems', 'eprocurement-portal', 'debt-management-system']],
  ['public-finance-systems', ['eprocurement-portal', 'public-investment-system', 'debt-management-system']],
  ['bipa-tax-administration', ['tax-efiling-personal', 'tax-efiling-corporate', 'tax-epayments']],
  ['bipa-openness', ['published-laws-and-data', 'right-to-information', 'complaint-mechanisms']],
  ['ai-preparedness', ['ai-regulation-ethics', 'ai-digital-infrastructure', 'ai-human-capital-labour']],
  ['b2c-ecommerce-index', ['internet-users', 'account-ownership', 'secure-servers']],
])('never weighs both %s and a part of it', (index, parts) => {
  const weights = book.by('indicators', 'indicator');
  const weight = (id: string) => {
    const entry = weights.get(id);
    if (!entry) throw new Error(`${id} is not an indicator`);
    return Number(entry.get('weight'));
  };
  expect(weight(index) === 0 || parts.every((part) => weight(part) === 0)).toBe(true);
});

it.each([
  'fixed-broadband-price',
  'mobile-data-price',
  'mobile-voice-price',
  'digital-services-exports',
  'education-expenditure',
])('has no zero in %s, where it can only mean that a value is missing or rounds away', (indicator) => {
  const zeros = book
    .observations()
    .flatMap((file) => book.entries(file))
    .filter((o) => o.get('indicator') === indicator && Number(o.get('value')) < 0.001);
  expect(zeros.map((o) => `${o.get('economy')} ${o.get('year')}`)).toEqual([]);
});

it('weighs at least four indicators in each area', () => {
  const scored = book.entries('indicators').filter((i) => i.get('weight') !== '0');
  for (const { area } of measure(files).areas) {
    expect(scored.filter((i) => i.get('area') === area).length, area).toBeGreaterThanOrEqual(4);
  }
});
