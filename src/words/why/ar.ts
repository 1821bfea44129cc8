import { dateInArabic } from '../dates.ts';
import { named, own } from '../names.ts';
import { plural } from '../plural.ts';
import type { WhyWords } from './types.ts';

const form = plural('ar');

const scoreIn = (area: string | null): string =>
  area === null ? 'الدرجة الإجمالية' : `درجة «${named(area)}»`;

const others = (n: number): string =>
  form(n, {
    zero: 'لا مؤشر آخر',
    one: 'مؤشر آخر',
    two: 'مؤشران آخران',
    few: `${n} مؤشرات أخرى`,
    many: `${n} مؤشراً آخر`,
    other: `${n} مؤشر آخر`,
  });

const in_ = (unit: string | null): string => (unit === null ? '' : `؛ ${named(unit)}`);

export const ar: WhyWords = {
  title: (name, indicator, points, { area, from }) =>
    `${named(name)}: أكبر مساهمة في تغيّر ${scoreIn(area)} منذ ${from}: ${named(indicator)}، ${points.text} نقطة`,
  titleNone: (name, area, from) => `${named(name)}: لا قيمة في ${scoreIn(area)} أحدث مما كان في ${from}`,
  measure: (area, from, to) =>
    `المساهمات في تغيّر ${scoreIn(area)} بالنقاط، من ${from} إلى ${to}؛ ومجموعها هو التغيّر`,
  scoreOf: (year) => `الدرجة في ${year}`,
  others,
  rank: (indicator, then, now, { before, beforeYear, after, afterYear, unit }, group) =>
    `بقيمة ${beforeYear} في «${named(indicator)}» (${before} مقابل ${after} في ${afterYear}${in_(unit)}) تكون المرتبة بحسب الدرجة ${then.rank} من أصل ${then.of}، لا ${now.rank} (${named(group)}).`,
  ranks: ({ from, to, own, peers }, group, year, until) =>
    `بحسب الدرجة: المرتبة ${from.rank} من أصل ${from.of} في ${year}، والمرتبة ${to.rank} من أصل ${to.of} في ${until} (${named(group)}). المراتب المكتسبة (+) أو المفقودة (−): ${own} ببياناته هو، ${peers} ببيانات نظرائه.`,
  later: (from) => `حيث لم تكن للمؤشر قيمة حتى ${from}، تحل محلها أول قيمة في سلسلته مع سنتها.`,
  before: 'قبل',
  after: 'الآن',
  contribution: 'النقاط',
  sum: 'المجموع: التغيّر',
  reason: (name, change, effects, rest) =>
    `${named(name)}، ${change.text} نقطة: ${[
      ...effects.map(
        ({ indicator, points, before, beforeYear, after, afterYear, unit }) =>
          `${named(indicator)} ${points} (${before} في ${beforeYear}، ${after} في ${afterYear}${in_(unit)})`,
      ),
      ...(rest === '' ? [] : [rest]),
    ].join('؛ ')}.`,
  othersAdd: (n, points) => `${others(n)} ${points}`,
  release: {
    title: (name, from, to, change) =>
      `${named(name)}: الدرجة الإجمالية ${from} في البيانات السابقة و${to} في بيانات اليوم: ${change.text} نقطة`,
    versions: (previous, version, date) =>
      `إصدار البيانات ${own(version)} (${dateInArabic(date)}) مقارنةً بالإصدار ${own(previous)}.`,
    ranks: (from, to) => `بحسب الدرجة: المرتبة ${from} في العالم حينئذ، والمرتبة ${to} الآن.`,
    none: 'لا درجة إجمالية في إصداري البيانات معاً للمقارنة.',
    step: 'ما تغيّر',
    points: 'النقاط',
    places: 'المراتب المكتسبة (+) أو المفقودة (−)',
    revisions: 'قيم صُحّحت',
    newData: 'قيم أحدث أو مضافة أو محذوفة',
    peers: 'بيانات النظراء',
    method: 'الطريقة: المؤشرات والأوزان والحدود',
    membership: 'اقتصادات لها مرتبة في إصدار واحد فقط',
    sum: 'المجموع',
    order: 'كل خطوة هي ما يبقى بعد الخطوات التي فوقها؛ وفي ترتيب آخر قد تختلف الأجزاء.',
  },
};
