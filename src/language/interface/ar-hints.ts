/** What to do about what rules of the report found, in Arabic. */
import type { RuleHints } from './report-texts.js'

export const arabicHints: RuleHints = {
  'Nothing to do.': 'لا شيء يلزم فعله.',
  'Nothing to do; the source file stays as it is.': 'لا شيء يلزم فعله؛ يبقى الملف المصدر كما هو.',
  'Nothing to do; the file keeps them.': 'لا شيء يلزم فعله؛ فهي باقية في الملف.',
  'Nothing to do: the page has the text.': 'لا شيء يلزم فعله: النص في الصفحة.',
  'Nothing to do; the article stands after those of its day that have a time.':
    'لا شيء يلزم فعله؛ يأتي المقال بعد مقالات يومه التي لها وقت.',
  'Nothing to do, unless a known key was misspelt.':
    'لا شيء يلزم فعله، إلا إذا كُتب مفتاح معروف خطأً.',
  'Nothing to do. If they are articles, “columns” in _defaults.yaml says what is what.':
    'لا شيء يلزم فعله. إن كانت مقالات، فإن “columns” في _defaults.yaml تبيّن كل شيء.',
  'Put the article back, or delete the file.': 'أعِد المقال إلى مكانه، أو احذف الملف.',
  'Put the article back, or delete the record.': 'أعِد المقال إلى مكانه، أو احذف السجل.',
  'Check its permissions and its disk.': 'تحقق من أذون الملف ومن القرص.',
  'Open it in its own program and save it anew, without a password; or save it as text.':
    'افتحه في برنامجه واحفظه من جديد بلا كلمة مرور؛ أو احفظه نصًّا.',
  'Check the accents and quotation marks; saving the file as UTF-8 takes the guess away.':
    'تحقق من علامات التشكيل وعلامات الاقتباس؛ فإذا حُفظ الملف بترميز UTF-8 لم يبق ما يُخمَّن.',
  'Correct the date in the source.': 'صحّح التاريخ في المصدر.',
  'Write the date as YYYY-MM-DD, or in words.': 'اكتب التاريخ على الصورة YYYY-MM-DD، أو بالكلمات.',
  'Check which date is right.': 'تحقق من التاريخ الصحيح.',
  'Check the day; date-order in _defaults.yaml settles it for a whole folder.':
    'تحقق من اليوم؛ وdate-order في _defaults.yaml تحسمه لمجلد كامل.',
  'Add a date line or a date key when this is not the day of publication.':
    'أضف سطر تاريخ أو مفتاح تاريخ إن لم يكن هذا يوم النشر.',
  'Add a date line, or the date in front matter or in the file name.':
    'أضف سطر تاريخ، أو التاريخ في رأس الملف أو في اسمه.',
  'Add the day of publication if you know it.': 'أضف يوم النشر إن كنت تعرفه.',
  'Write the day of publication if you know it.': 'اكتب يوم النشر إن كنت تعرفه.',
  'Check the date.': 'تحقق من التاريخ.',
  'Check headline and date; front matter makes them certain.':
    'تحقق من العنوان والتاريخ؛ فرأس الملف (front matter) يجعلهما مؤكدين.',
  'Add a headline.': 'أضف عنوانًا.',
  'Check whether the scrape is complete.': 'تحقق من اكتمال نسخة الصفحة.',
  'Check the headline; the setting initials and content/authors.yaml settle it.':
    'تحقق من العنوان؛ فالإعداد initials وملف content/authors.yaml يحسمانه.',
  'Add them to content/authors.yaml if so; npx pressmark learn finds those that several headlines show.':
    'أضفها إذن إلى content/authors.yaml؛ ويجد npx pressmark learn الأحرف الأولى التي تظهر في عدة عناوين.',
  'Add it to content/sources.yaml to settle its spelling.':
    'أضفه إلى content/sources.yaml لتثبيت كتابته.',
  'Add the rest if you have it.': 'أضف الباقي إن كان لديك.',
  'Scrape the page again, or delete the file.': 'اجلب الصفحة من جديد، أو احذف الملف.',
  'Check the headline; `headline:` and `letterhead:` in the `_defaults.yaml` of the folder make it certain.':
    'تحقق من العنوان؛ فإن `headline:` و`letterhead:` في `_defaults.yaml` الخاص بالمجلد تجعلانه مؤكدًا.',
  'Check what is missing; “private: keep” in _defaults.yaml leaves it in the text.':
    'تحقق مما ينقص؛ وإن “private: keep” في _defaults.yaml تُبقيه في النص.',
  'Nothing needs to be done. Withdraw one of them if it is there by mistake.':
    'لا شيء يلزم فعله. اسحب أحدهما إن كان هناك خطأً.',
  'Give it topics in front matter or _defaults.yaml, or the topic more terms (see “Better topics in an hour” in docs/topics.md).':
    'أعطه مواضيع في رأس الملف أو في _defaults.yaml، أو أعطِ الموضوع مزيدًا من المصطلحات (انظر “Better topics in an hour” في docs/topics.md).',
  'Take the mark away to publish it; npx pressmark serve --drafts shows it meanwhile.':
    'أزل العلامة لنشره؛ ويعرضه npx pressmark serve --drafts في الأثناء.',
  'Correct the address.': 'صحّح العنوان.',
  'Put the file there, or correct its address.': 'ضع الملف هناك، أو صحّح عنوانه.',
  'Save the picture beside the article if it may be shown.':
    'احفظ الصورة بجانب المقال إن جاز عرضها.',
  'Say what is to be seen: ![words](picture.jpg), or alt in the front matter.':
    'قل ما الذي يُرى: ![كلمات](picture.jpg)، أو alt في رأس الملف.',
  'Save the article as plain text (UTF-8), or move the file out of the content folder.':
    'احفظ المقال نصًّا عاديًّا (UTF-8)، أو أخرج الملف من مجلد المحتوى.',
  'Export the articles from the system itself: WordPress writes WXR (Tools, Export), others .csv or .json.':
    'صدّر المقالات من النظام نفسه: يكتب ووردبريس WXR (أدوات، تصدير)، ويكتب غيره CSV أو JSON.',
}
