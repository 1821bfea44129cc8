/** Names that people type which no table of `data/` has, in the languages of the site in their order; published with the names. */

type InAll = readonly [en: string, fr: string, ar: string];

/** Parts of a state, by its code: they lead to the state, which is said. */
export const PARTS: Readonly<Record<string, readonly InAll[]>> = {
  ARE: [
    ['Dubai', 'Dubaï', 'دبي'],
    ['Abu Dhabi', 'Abou Dabi', 'أبوظبي'],
    ['Sharjah', 'Charjah', 'الشارقة'],
    ['Ras Al Khaimah', 'Ras el Khaïmah', 'رأس الخيمة'],
    ['Ajman', 'Ajman', 'عجمان'],
    ['Fujairah', 'Fujaïrah', 'الفجيرة'],
  ],
  AUS: [['Tasmania', 'Tasmanie', 'تسمانيا']],
  BEL: [
    ['Flanders', 'Flandre', 'فلاندرز'],
    ['Wallonia', 'Wallonie', 'والونيا'],
  ],
  CAN: [['Quebec', 'Québec', 'كيبيك']],
  DEU: [['Bavaria', 'Bavière', 'بافاريا']],
  ECU: [['Galápagos', 'Galápagos', 'غالاباغوس']],
  ESP: [
    ['Catalonia', 'Catalogne', 'كتالونيا'],
    ['Canary Islands', 'Îles Canaries', 'جزر الكناري'],
  ],
  FRA: [['Corsica', 'Corse', 'كورسيكا']],
  GBR: [
    ['England', 'Angleterre', 'إنجلترا'],
    ['Scotland', 'Écosse', 'اسكتلندا'],
    ['Wales', 'Pays de Galles', 'ويلز'],
    ['Northern Ireland', 'Irlande du Nord', 'أيرلندا الشمالية'],
  ],
  IDN: [
    ['Bali', 'Bali', 'بالي'],
    ['Java', 'Java', 'جاوة'],
    ['Sumatra', 'Sumatra', 'سومطرة'],
    ['Aceh', 'Aceh', 'آتشيه'],
  ],
  ITA: [
    ['Sicily', 'Sicile', 'صقلية'],
    ['Sardinia', 'Sardaigne', 'سردينيا'],
  ],
  MYS: [
    ['Sabah', 'Sabah', 'صباح'],
    ['Sarawak', 'Sarawak', 'ساراواك'],
  ],
  PRT: [
    ['Azores', 'Açores', 'جزر الأزور'],
    ['Madeira', 'Madère', 'ماديرا'],
  ],
  RUS: [['Tatarstan', 'Tatarstan', 'تتارستان']],
  TZA: [['Zanzibar', 'Zanzibar', 'زنجبار']],
  USA: [
    ['California', 'Californie', 'كاليفورنيا'],
    ['Texas', 'Texas', 'تكساس'],
    ['Hawaii', 'Hawaï', 'هاواي'],
    ['Alaska', 'Alaska', 'ألاسكا'],
  ],
  UZB: [['Karakalpakstan', 'Karakalpakstan', 'قرقل باغستان']],
  YEM: [['Socotra', 'Socotra', 'سقطرى']],
};

/** Groups of states that are not in the data, each with its letters. */
export const ABSENT: readonly (readonly [...InAll, ...string[]])[] = [
  ['European Union', 'Union européenne', 'الاتحاد الأوروبي', 'EU', 'UE'],
  [
    'Gulf Cooperation Council',
    'Conseil de coopération du Golfe',
    'مجلس التعاون الخليجي',
    'GCC',
    'CCG',
    'مجلس التعاون لدول الخليج العربية',
  ],
  [
    'League of Arab States',
    'Ligue des États arabes',
    'جامعة الدول العربية',
    'Arab League',
    'Ligue arabe',
    'الجامعة العربية',
  ],
  ['African Union', 'Union africaine', 'الاتحاد الأفريقي'],
  ['Arab Maghreb Union', 'Union du Maghreb arabe', 'اتحاد المغرب العربي', 'AMU', 'UMA', 'Maghreb'],
  ['Economic Community of West African States', 'CEDEAO', 'إيكواس', 'ECOWAS'],
  ['Southern African Development Community', 'SADC', 'سادك'],
  ['Organization of Turkic States', 'Organisation des États turciques', 'منظمة الدول التركية', 'OTS', 'OET'],
  ['D-8 Organization for Economic Cooperation', 'D-8', 'مجموعة الثماني النامية', 'D8'],
  ['BRICS', 'BRICS', 'بريكس'],
  ['G20', 'G20', 'مجموعة العشرين'],
  ['G7', 'G7', 'مجموعة السبع'],
  ['OECD', 'OCDE', 'منظمة التعاون الاقتصادي والتنمية'],
  ['OPEC', 'OPEP', 'أوبك'],
  ['NATO', 'OTAN', 'حلف الناتو', 'الناتو'],
  ['Commonwealth of Nations', 'Commonwealth', 'الكومنولث'],
  ['APEC', 'APEC', 'أبيك'],
];

/** What people call groups and indicators beside their names; of a committee, the organisation whose members it has. */
export const ALSO: Readonly<Record<string, readonly string[]>> = {
  OIC: ['COMCEC', 'كومسيك', 'الكومسيك', 'Organisation of the Islamic Conference', 'Conférence islamique'],
  ESCAP: ['UNESCAP', 'UN ESCAP', 'UN-ESCAP', 'إسكاب'],
  'internet-users': [
    'Internet penetration',
    'Utilisateurs d’Internet',
    'Utilisateurs Internet',
    'Taux de pénétration d’Internet',
    'مستخدمو الإنترنت',
  ],
  'fixed-broadband-price': [
    'Internet price',
    'Cost of internet',
    'Prix d’Internet',
    'Prix Internet',
    'Coût d’Internet',
    'سعر الإنترنت',
    'أسعار الإنترنت',
    'تكلفة الإنترنت',
  ],
  'mobile-data-price': [
    'Mobile internet price',
    'Internet price, mobile',
    'Prix Internet mobile',
    'سعر الإنترنت المحمول',
    'أسعار الإنترنت المحمول',
  ],
};
