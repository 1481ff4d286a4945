/** Arabic: how it writes dates, and the cues of its news text. */
import { arabicDates } from './date-style.js'
import type { Language } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const arabic: Language = {
  tag: 'ar',
  name: 'العربية',
  dates: arabicDates,
  months: listWords('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  monthForms: {
    ...numberForms(
      'جانفي | شباط فيفري | آذار | ابريل إبريل نيسان أفريل | أيار ماي | حزيران جوان يونيه | تموز جويلية يوليه يوليوز | آب اغسطس أوت غشت | أيلول شتنبر | اكتوبر | نونبر | دجنبر',
    ),
    'كانون الثاني': 1,
    'تشرين الأول': 10,
    'تشرين الثاني': 11,
    'كانون الأول': 12,
  },
  weekdays: listWords('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'),
  weekdayForms: numberForms(
    'الإثنين اثنين | ثلاثاء | الاربعاء أربعاء | خميس | جمعة | سبت | الاحد أحد',
  ),
  cues: {
    source: ['المصدر', 'المصادر', 'مصدر'],
    byline: ['بقلم', 'كتب', 'كتبت', 'الكاتب', 'تقرير'],
    updated: ['آخر تحديث', 'تم التحديث', 'حُدّث', 'تحديث'],
    published: ['نشر في', 'نشر بتاريخ', 'نُشر', 'نشر', 'تاريخ النشر', 'تم النشر', 'التاريخ'],
    on: ['في', 'يوم', 'بتاريخ'],
    at: ['الساعة', 'في الساعة'],
    oClock: ['ساعة'],
    and: ['و'],
    ofYear: ['م'],
    paywall: ['للمشتركين فقط', 'خاص بالمشتركين', 'حصري للمشتركين'],
  },
  keys: {
    headline: listWords('العنوان عنوان'),
    date: listWords('التاريخ تاريخ تاريخالنشر'),
    updated: listWords('آخرتحديث'),
    authors: listWords('الكاتب كاتب الكتّاب المؤلف'),
    sources: listWords('المصدر مصدر الوكالة'),
    topics: listWords('المواضيع الموضوع القسم الوسوم'),
    language: listWords('اللغة'),
    lead: listWords('المقدمة الملخص'),
    body: listWords('النص المتن'),
  },
  functionWords: listWords(`
    في من على إلى عن مع أن إن التي الذي الذين هذا هذه ذلك تلك كان كانت قد لم لن لا ما هو هي هم كما بعد
    قبل بين كل أو ثم حيث حتى منذ خلال عند وقد وقال قال قالت وكان أنه أنها بأن لكن غير أي إذا ضد نحو أمس
    اليوم غدا`),
  abbreviations: [],
  counted: [],
  sections: listWords('أخبار سياسة اقتصاد رياضة ثقافة علوم صحة مجتمع رأي العالم محليات منوعات'),
}
