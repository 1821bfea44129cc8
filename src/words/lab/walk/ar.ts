import { named } from '../../names.ts';
import type { WalkWords } from './types.ts';

const rankOf = (rank: number | null, n: number, group: string) =>
  rank === null
    ? `لا رتبة (${named(group)})`
    : `الرتبة ${rank} من أصل ${n} من الأعضاء المرتبين (${named(group)})`;

export const ar: WalkWords = {
  lead: 'اقتصاد واحد وقيمة من قيمه، نتبعها عبر وصفة هذه الصفحة. المس مصطلحاً لتقرأ معناه.',
  economy: 'الاقتصاد',
  indicator: 'المؤشر',
  nothing: (economy) => `${named(economy)}: لا قيمة محسوبة في هذه الوصفة.`,
  filled: (indicator) => `${named(indicator)} (قيمة مقدَّرة بالوصفة)`,
  means: {
    arithmetic: {
      word: 'الحسابي',
      term: {
        name: 'المتوسط الحسابي',
        text: 'النقاط مضروبة في الحصص ثم مجموعة. فالقيمة القوية تعوض الضعيفة.',
      },
    },
    geometric: {
      word: 'الهندسي',
      term: {
        name: 'المتوسط الهندسي',
        text: 'متوسط يخفضه الجزء الضعيف أكثر مما يرفعه القوي: فلا تعوض المجالات بعضها تماماً.',
      },
    },
  },
  steps: {
    value: {
      head: 'تُنشر قيمة',
      text: (economy, indicator, value) => `${named(economy)}، ${named(indicator)}: ${value}.`,
      figure: (n) => `كل نقطة اقتصاد له قيمة: ${n}`,
      term: {
        name: 'المؤشر',
        text: 'مقياس يُنشر لاقتصادات كثيرة، وله وحدة وسنة ومصدر.',
      },
    },
    age: {
      head: 'وهي حديثة بما يكفي',
      text: (year, asked, tolerance) =>
        `القيمة لسنة ${year}. ولسنة ${asked} تُحسب الأحدث، على ألا يزيد عمرها بالسنوات على ${tolerance}.`,
      figure: 'السنوات التي تُحسب قيمها',
      term: {
        name: 'العمر المسموح',
        text: 'عدد السنوات التي قد تبلغها القيمة وتظل محسوبة. ولكل مؤشر عدده.',
      },
    },
    scale: {
      head: 'توضع على مقياس من 0 إلى 100',
      goalposts: (worst, best, points) =>
        `القيمة ${worst} تعطي 0 من النقاط، والقيمة ${best} تعطي 100: وهنا ${points}.`,
      other: (scale, points) => `بمقياس الوصفة (${scale}): ${points}.`,
      figure: 'من 0 إلى 100 نقطة',
      term: {
        name: 'الحدان',
        text: 'قيمتان ثابتتان للمؤشر تعطيان 0 و100. وما يقع خارجهما يُحسب كالحد نفسه.',
      },
    },
    weight: {
      head: 'تأخذ وزناً',
      text: (weight, area, share) => `وزنها ${weight}. وهو ${share} مما له قيمة في ${named(area)}.`,
      figure: (area) => `${named(area)}: حصص المؤشرات التي لها قيمة`,
      term: {
        name: 'الوزن',
        text: 'ما يُحسب به الجزء في المتوسط إلى جانب غيره. ومجموع الحصص دائماً 100%.',
      },
    },
    gaps: {
      head: 'ولا بد من قيم كافية',
      text: (present, need, area) =>
        `في ${named(area)} تحمل المؤشرات ذات القيم ${present} من الوزن، ولا بد للدرجة من ${need}.`,
      figure: 'الحصة المتوافرة من الوزن، والحصة اللازمة',
      term: {
        name: 'القيمة الناقصة',
        text: 'لا تُحسب صفراً: تُرفع أوزان غيرها إلى 100%. وحيث يبقى القليل لا تكون درجة.',
      },
    },
    area: {
      head: 'يأخذ المجال درجة',
      text: (area, mean, n, score) =>
        `${named(area)}: المتوسط ${mean} لما له قيمة من المؤشرات، وعددها ${n}، هو ${score}.`,
      none: (area) => `${named(area)}: لا درجة، فالقيم قليلة جداً.`,
      figure: (area) => `${named(area)}: نقاط كل مؤشر ومتوسطها`,
    },
    overall: {
      head: 'من المجالات تتكون الدرجة الإجمالية',
      text: (mean, n, score) => `المتوسط ${mean} للمجالات التي لها درجة، وعددها ${n}، هو ${score}.`,
      none: (present, need) =>
        `لا درجة إجمالية: المجالات التي لها درجة تحمل ${present} من الوزن، ولا بد من ${need}.`,
      figure: 'درجة كل مجال ومتوسطها',
    },
    band: {
      head: 'تعطي الدرجة رتبة وفئة',
      text: (score, className, rank, n, group) => `${score} من 100: ${className}؛ ${rankOf(rank, n, group)}.`,
      noClass: (rank, n, group) => `لا فئات لهذا المقياس؛ ${rankOf(rank, n, group)}.`,
      figure: 'الفئات من 0 إلى 100، والدرجة',
      term: {
        name: 'فئة النضج',
        text: 'إحدى خمس درجات تقع فيها الدرجة من 0 إلى 100. وحدودها 50 و60 و70 و80.',
      },
    },
  },
};
