<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Processor chip</source>
        <translation>شريحة المعالج</translation>
    </message>
    <message>
        <source>Cores of the processor</source>
        <translation>أنوية المعالج</translation>
    </message>
    <message>
        <source>Memory chips</source>
        <translation>شرائح الذاكرة</translation>
    </message>
    <message>
        <source>Module of this machine</source>
        <translation>وحدة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Board of this machine</source>
        <translation>لوحة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Whole machine</source>
        <translation>الحاسوب كله</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>It is not known when that was set</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>لا يُعرف متى حُدّدت هذه القيمة</translation>
    </message>
    <message>
        <source>Set today</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>حُدّدت اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 day(s) ago</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>
            <numerusform>حُدّدت قبل %1 يوم</numerusform>
            <numerusform>حُدّدت قبل %1 يوم</numerusform>
            <numerusform>حُدّدت قبل يومين (%1)</numerusform>
            <numerusform>حُدّدت قبل %1 أيام</numerusform>
            <numerusform>حُدّدت قبل %1 يومًا</numerusform>
            <numerusform>حُدّدت قبل %1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it above idle (%2)</source>
        <extracomment>%1 is an amount of energy, %2 its label</extracomment>
        <translation>منها %1 فوق الخمول (%2)</translation>
    </message>
    <message>
        <source>%1 above idle (%2), in %3 of %4 answers: the idle power of the others is not known</source>
        <extracomment>%1 is an amount of energy, %2 its label, %3 of %4 answers</extracomment>
        <translation>%1 فوق الخمول (%2)، في %3 من أصل %4 من الإجابات: قدرة الخمول لبقيتها غير معروفة</translation>
    </message>
    <message>
        <source>Meter: %1</source>
        <extracomment>%1 are names of meters</extracomment>
        <translation>المقياس: %1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <extracomment>%1 says what the meter of a device covers, as in &quot;Device: board&quot;</extracomment>
        <translation>الجهاز: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s), %2 tokens read, %3 written in %4</source>
        <extracomment>%2 and %3 are numbers of tokens, %4 is how long that took</extracomment>
        <translation>
            <numerusform>%1 إجابة، قُرئ %2 من الرموز وكُتب %3 في %4</numerusform>
            <numerusform>%1 إجابة، قُرئ %2 من الرموز وكُتب %3 في %4</numerusform>
            <numerusform>إجابتان (%1)، قُرئ %2 من الرموز وكُتب %3 في %4</numerusform>
            <numerusform>%1 إجابات، قُرئ %2 من الرموز وكُتب %3 في %4</numerusform>
            <numerusform>%1 إجابة، قُرئ %2 من الرموز وكُتب %3 في %4</numerusform>
            <numerusform>%1 إجابة، قُرئ %2 من الرموز وكُتب %3 في %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per token written, reading included</source>
        <extracomment>%1 is an amount of energy</extracomment>
        <translation>%1 لكل رمز مكتوب، بما في ذلك القراءة</translation>
    </message>
    <message>
        <source>As much as a bulb of %2 takes in %1</source>
        <extracomment>%1 is how long, %2 watts</extracomment>
        <translation>ما يستهلكه مصباح قدرته %2 في %1</translation>
    </message>
</context>
<context>
    <name>AnswerOrigin</name>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <extracomment>of a penalty for tokens that come again: %1 is its strength, %2 a number of tokens</extracomment>
        <translation>عقوبة التكرار</translation>
    </message>
    <message numerus="yes">
        <source>%1 over the last %2 token(s)</source>
        <translation>
            <numerusform>%1 على آخر %2 رمز</numerusform>
            <numerusform>%1 على آخر رمز (%2)</numerusform>
            <numerusform>%1 على آخر رمزين (%2)</numerusform>
            <numerusform>%1 على آخر %2 رموز</numerusform>
            <numerusform>%1 على آخر %2 رمزًا</numerusform>
            <numerusform>%1 على آخر %2 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>أقصى طول للإجابة</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>رمزان (%1)</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>مجموعة التعليمات</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>الأوزان في الذاكرة</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>Text before it</source>
        <extracomment>tokens of the text before an answer: %1 of them in all, %2 of a stored state</extracomment>
        <translation>النص السابق لها</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s), %2 not read again</source>
        <translation>
            <numerusform>%1 رمز، لم تُعَد قراءة %2 منها</numerusform>
            <numerusform>%1 رمز، لم تُعَد قراءة %2 منها</numerusform>
            <numerusform>رمزان (%1)، لم تُعَد قراءة %2 منهما</numerusform>
            <numerusform>%1 رموز، لم تُعَد قراءة %2 منها</numerusform>
            <numerusform>%1 رمزًا، لم تُعَد قراءة %2 منها</numerusform>
            <numerusform>%1 رمز، لم تُعَد قراءة %2 منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
</context>
<context>
    <name>AnswerSpeech</name>
    <message>
        <source>Stopped: %1</source>
        <extracomment>said to people who cannot see the window; %1 is the text so far</extracomment>
        <translation>أُوقفت: %1</translation>
    </message>
    <message>
        <source>Cut by the server: %1</source>
        <translation>قطعها الخادم: %1</translation>
    </message>
    <message>
        <source>Cut at its longest: %1</source>
        <translation>قُطعت عند أقصى طول: %1</translation>
    </message>
    <message>
        <source>Cut, the context is full: %1</source>
        <translation>قُطعت، السياق ممتلئ: %1</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
</context>
<context>
    <name>ChatEnergy</name>
    <message numerus="yes">
        <source>%1 (%2) for %3 answer(s)</source>
        <extracomment>energy of a chat: joules with their label, then what the meter covers</extracomment>
        <translation>
            <numerusform>%1 (%2) عن %3 إجابة</numerusform>
            <numerusform>%1 (%2) عن %3 إجابة</numerusform>
            <numerusform>%1 (%2) عن إجابتين (%3)</numerusform>
            <numerusform>%1 (%2) عن %3 إجابات</numerusform>
            <numerusform>%1 (%2) عن %3 إجابة</numerusform>
            <numerusform>%1 (%2) عن %3 إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is an amount of energy, %2 its label, as in &quot;0.9 J measured&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ChatFile</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
    <message>
        <source>%1: found JSON of an unknown kind, expected an export of Trilume, ChatGPT or Open WebUI.</source>
        <translation>%1: ملف JSON من نوع غير معروف، والمتوقع ملف مُصدَّر من Trilume أو ChatGPT أو Open WebUI.</translation>
    </message>
    <message>
        <source>%1: found a folder, a pipe or a device, expected a file.</source>
        <translation>%1: هذا مجلد أو أنبوب أو جهاز، والمتوقع ملف.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة الملف %1: %2.</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3.</source>
        <translation>%1: الموجود %2 بايت، والمتوقع %3 على الأكثر.</translation>
    </message>
    <message>
        <source>%1: version: found %2, expected %3.</source>
        <translation>%1: الحقل version: الموجود %2، والمتوقع %3.</translation>
    </message>
    <message>
        <source>%1: chats: found no array, expected one.</source>
        <translation>%1: الحقل chats: لا توجد مصفوفة، والمتوقع مصفوفة.</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>ما ليس كائنًا</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected a chat.</source>
        <translation>%1: %2: الموجود %3، والمتوقع محادثة.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>أُلغي الاستيراد.</translation>
    </message>
    <message>
        <source>it is in no folder: of the file&apos;s folders only the first %1 are made.</source>
        <translation>ليست في أي مجلد: لا يُنشأ سوى أول %1 من مجلدات الملف.</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[صورة]</translation>
    </message>
    <message>
        <source>at most %1 messages</source>
        <translation>%1 من الرسائل على الأكثر</translation>
    </message>
    <message>
        <source>%1: found no JSON, expected an export of chats.</source>
        <translation>%1: لا يوجد JSON، والمتوقع ملف محادثات مُصدَّر.</translation>
    </message>
    <message>
        <source>%1: found more at byte %2, expected at most %3 chats.</source>
        <translation>%1: يوجد المزيد عند البايت %2، والمتوقع %3 من المحادثات على الأكثر.</translation>
    </message>
    <message>
        <source>%1: found no valid JSON at byte %2, expected it to go on; the file may be cut off.</source>
        <translation>%1: لا يوجد JSON صالح عند البايت %2 حيث يُتوقع أن يستمر؛ ربما كان الملف مبتورًا.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>القيمة null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>قيمة منطقية</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected %4.</source>
        <translation>%1: %2: الموجود %3، والمتوقع %4.</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>سلسلة نصية</translation>
    </message>
    <message>
        <source>Imported chat</source>
        <translation>محادثة مستوردة</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a smaller number</source>
        <translation>عدد أصغر</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have the name of another and were left out.</source>
        <translation>
            <numerusform>لا رسائل تحمل اسم رسالة أخرى.</numerusform>
            <numerusform>رسالة واحدة تحمل اسم رسالة أخرى، واستُبعدت.</numerusform>
            <numerusform>رسالتان تحملان اسم رسالة أخرى، واستُبعدتا.</numerusform>
            <numerusform>%n رسائل تحمل اسم رسالة أخرى، واستُبعدت.</numerusform>
            <numerusform>%n رسالة تحمل اسم رسالة أخرى، واستُبعدت.</numerusform>
            <numerusform>%n رسالة تحمل اسم رسالة أخرى، واستُبعدت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow one that is not there and begin the chat instead.</source>
        <translation>
            <numerusform>لا رسائل تتبع رسالة غير موجودة.</numerusform>
            <numerusform>رسالة واحدة تتبع رسالة غير موجودة، وتبدأ المحادثة بدلًا من ذلك.</numerusform>
            <numerusform>رسالتان تتبعان رسالة غير موجودة، وتبدآن المحادثة بدلًا من ذلك.</numerusform>
            <numerusform>%n رسائل تتبع رسالة غير موجودة، وتبدأ المحادثة بدلًا من ذلك.</numerusform>
            <numerusform>%n رسالة تتبع رسالة غير موجودة، وتبدأ المحادثة بدلًا من ذلك.</numerusform>
            <numerusform>%n رسالة تتبع رسالة غير موجودة، وتبدأ المحادثة بدلًا من ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow each other in a circle and were left out.</source>
        <translation>
            <numerusform>لا رسائل تتبع بعضها بعضًا في حلقة.</numerusform>
            <numerusform>رسالة واحدة تتبع نفسها في حلقة، واستُبعدت.</numerusform>
            <numerusform>رسالتان تتبع كل منهما الأخرى في حلقة، واستُبعدتا.</numerusform>
            <numerusform>%n رسائل يتبع بعضها بعضًا في حلقة، واستُبعدت.</numerusform>
            <numerusform>%n رسالة يتبع بعضها بعضًا في حلقة، واستُبعدت.</numerusform>
            <numerusform>%n رسالة يتبع بعضها بعضًا في حلقة، واستُبعدت.</numerusform>
        </translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ما ليس وقتًا</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>عدد الملي ثواني منذ 1970</translation>
    </message>
    <message>
        <source>the id of a message before it</source>
        <translation>معرّف رسالة قبلها</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>معرّف خاص بها</translation>
    </message>
    <message>
        <source>the id of a message</source>
        <translation>معرّف رسالة</translation>
    </message>
    <message>
        <source>a number of 64 bits as a string</source>
        <translation>عدد من 64 بت في سلسلة نصية</translation>
    </message>
    <message>
        <source>a place in system_prompts of the chat</source>
        <translation>موضع في system_prompts للمحادثة</translation>
    </message>
    <message>
        <source>%1: found a damaged or cut off ZIP archive.</source>
        <translation>%1: أرشيف ZIP تالف أو مبتور.</translation>
    </message>
    <message>
        <source>%1: %2 is locked with a password; unpack the archive first.</source>
        <translation>%1: الملف %2 محمي بكلمة مرور؛ فكّ الأرشيف أولًا.</translation>
    </message>
    <message>
        <source>%1: %2 is packed by method %3, which is not read here; unpack the archive first.</source>
        <translation>%1: الملف %2 مضغوط بالطريقة %3 التي لا تُقرأ هنا؛ فكّ الأرشيف أولًا.</translation>
    </message>
    <message>
        <source>%1: %2 would unpack %3 bytes to %4, which no chats do; it was not unpacked.</source>
        <translation>%1: فكّ الملف %2 يحوّل %3 بايت إلى %4، وهو ما لا يحدث في ملفات المحادثات؛ لم يُفكّ.</translation>
    </message>
    <message>
        <source>%1: %2 is an archive in an archive, expected JSON.</source>
        <translation>%1: الملف %2 أرشيف داخل أرشيف، والمتوقع JSON.</translation>
    </message>
    <message>
        <source>%1: found a ZIP archive without conversations.json, expected an export of ChatGPT.</source>
        <translation>%1: أرشيف ZIP بلا conversations.json، والمتوقع ملف مُصدَّر من ChatGPT.</translation>
    </message>
    <message>
        <source>%1: found a ZIP archive with too many files, expected an export of ChatGPT.</source>
        <translation>%1: أرشيف ZIP فيه ملفات أكثر من اللازم، والمتوقع ملف مُصدَّر من ChatGPT.</translation>
    </message>
</context>
<context>
    <name>ChatText</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>only one file can be opened, but “%1” follows “%2”</source>
        <translation>لا يمكن فتح أكثر من ملف واحد، لكن «%1» يأتي بعد «%2»</translation>
    </message>
    <message>
        <source>unknown option “%1”</source>
        <translation>خيار غير معروف «%1»</translation>
    </message>
    <message>
        <source>there is no display to open a window on; trilume-cli chat does the same in a terminal</source>
        <translation>لا توجد شاشة لفتح نافذة عليها؛ يؤدي trilume-cli chat العمل نفسه في الطرفية</translation>
    </message>
    <message>
        <source>no window can be opened on the display “%1”; trilume-cli chat does the same in a terminal</source>
        <translation>تعذّر فتح نافذة على الشاشة «%1»؛ يؤدي trilume-cli chat العمل نفسه في الطرفية</translation>
    </message>
    <message>
        <source>another Trilume that works on %1 does not answer; what it was to open is opened here</source>
        <translation>لا تستجيب نسخة أخرى من Trilume تعمل على %1؛ سيُفتح هنا ما كان يُفترض أن تفتحه</translation>
    </message>
    <message>
        <source>another Trilume (process %1) that works on %2 does not answer; what it was to open is opened here. If it stays silent, end it with: kill -9 %1</source>
        <translation>لا تستجيب نسخة أخرى من Trilume (العملية %1) تعمل على %2؛ سيُفتح هنا ما كان يُفترض أن تفتحه. إذا ظلت لا تستجيب فأنهِها بالأمر: kill -9 %1</translation>
    </message>
    <message>
        <source>Begin a new chat, also in the window that is open.</source>
        <translation>بدء محادثة جديدة، وإن كانت النافذة مفتوحة ففيها.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>طباعة هذا النص.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>طباعة الإصدار.</translation>
    </message>
    <message>
        <source>Chat with a MatMul-free language model in a window.</source>
        <translation>محادثة مع نموذج لغوي بلا ضرب مصفوفات (MatMul-free) في نافذة.</translation>
    </message>
    <message>
        <source>A model (.gguf), or chats to import (.json, .zip). Without it the last model, at first the bundled one.</source>
        <translation>نموذج (GGUF)، أو محادثات للاستيراد (JSON أو ZIP). بدونه يُفتح آخر نموذج، وفي المرة الأولى النموذج المرفق.</translation>
    </message>
    <message>
        <source>Started again, it brings the window that is open to the front and opens FILE there.</source>
        <translation>إذا شُغّل مرة أخرى أظهر النافذة المفتوحة في المقدمة وفتح FILE فيها.</translation>
    </message>
    <message>
        <source>trilume-cli does the same and more in a terminal.</source>
        <translation>يؤدي trilume-cli العمل نفسه وأكثر منه في الطرفية.</translation>
    </message>
    <message>
        <source>Usage: trilume [OPTIONS] [FILE]</source>
        <translation>الاستخدام: trilume [OPTIONS] [FILE]</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>What each of them was</source>
        <translation>تفاصيل كل تشغيل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a run, and what it ran on</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>رمز/ث</translation>
    </message>
    <message>
        <source>prompt, tokens/s</source>
        <translation>الموجّه، رمز/ث</translation>
    </message>
    <message>
        <source>first token, s</source>
        <translation>أول رمز، ث</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>جول/رمز</translation>
    </message>
    <message>
        <source>J/token net of idle</source>
        <translation>جول/رمز دون الخمول</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>bytes/token</source>
        <translation>بايت/رمز</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>هذا الحاسوب في الأثناء</translation>
    </message>
    <message>
        <source>tokens per second</source>
        <translation>الرموز في الثانية</translation>
    </message>
    <message>
        <source>Different scopes: joules per token</source>
        <translation>نطاقات مختلفة: الجول لكل رمز</translation>
    </message>
    <message>
        <source>joules per token</source>
        <translation>الجول لكل رمز</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>no idle power: %1</source>
        <translation>لا توجد قدرة خمول: %1</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>All wrote the same tokens.</source>
        <translation>كتبت كلها الرموز نفسها.</translation>
    </message>
    <message>
        <source>The tokens part after %1.</source>
        <translation>تختلف الرموز بعد الرمز %1.</translation>
    </message>
    <message>
        <source>%1: %2, %3, off by %4 % at most (%5)</source>
        <translation>%1: %2، %3، بخطأ لا يتجاوز %4٪ (%5)</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1, fingerprint %2, %3, %4, threads: %5</source>
        <translation>%1، البصمة %2، %3، %4، الخيوط: %5</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>how</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of this translation as HTML names it: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Published by others, of other machines</source>
        <translation>أرقام نشرها آخرون عن أجهزة أخرى</translation>
    </message>
    <message>
        <source>What it was measured on</source>
        <translation>ما أُجري القياس عليه</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>To repeat it</source>
        <translation>لتكرار المقارنة</translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation>الخيوط: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a run, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its speed is derived from its own clock, of products on the board alone</source>
        <translation>سرعته مشتقة من ساعته، وتخص الجداءات على اللوحة وحدها</translation>
    </message>
    <message>
        <source>Measured until the figures hardly changed.</source>
        <translation>استمر القياس حتى كادت الأرقام لا تتغير.</translation>
    </message>
    <message>
        <source>Measured as often as was asked for.</source>
        <translation>أُجري القياس بالعدد المطلوب من المرات.</translation>
    </message>
    <message>
        <source>Ended because the time was up; the figures still changed.</source>
        <translation>انتهى لانقضاء الوقت؛ وكانت الأرقام لا تزال تتغير.</translation>
    </message>
    <message>
        <source>Stopped; what had been measured by then is shown.</source>
        <translation>أُوقف؛ ويُعرض ما قيس حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing could run to the end.</source>
        <translation>لم يكتمل أي تشغيل.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, products on the board alone</source>
        <extracomment>%1 is how a speed is known: &quot;derived&quot;</extracomment>
        <translation>%1، جداءات اللوحة وحدها</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The speed is %1, the energy is %2.</source>
        <extracomment>where the speed comes from, and where the energy does: &quot;derived&quot;, &quot;modelled&quot;</extracomment>
        <translation>السرعة: %1، والطاقة: %2.</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>الرموز في الثانية</translation>
    </message>
    <message>
        <source>Energy per token, different scopes</source>
        <translation>الطاقة لكل رمز، نطاقات مختلفة</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>الطاقة لكل رمز</translation>
    </message>
    <message>
        <source>%1 J</source>
        <extracomment>a figure in joules</extracomment>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>أول رمز، ث</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>رمز/ث</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>القدرة، W</translation>
    </message>
    <message>
        <source>Idle, W</source>
        <translation>الخمول، W</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>جول/رمز</translation>
    </message>
    <message>
        <source>net of idle</source>
        <translation>دون الخمول</translation>
    </message>
    <message>
        <source>Bytes/token</source>
        <translation>بايت/رمز</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>هذا الحاسوب في الأثناء</translation>
    </message>
    <message>
        <source>The energies that stand side by side here are not of the same parts: a package is the processor without memory and mainboard, a board all that is on it. Their ratio says nothing about the machines.</source>
        <translation>الطاقات المعروضة هنا جنبًا إلى جنب لا تخص الأجزاء نفسها: «شريحة المعالج» هي المعالج دون الذاكرة واللوحة الأم، و«اللوحة» هي كل ما عليها. ولذلك لا تدل النسبة بينها على شيء عن الأجهزة.</translation>
    </message>
</context>
<context>
    <name>Constants</name>
    <message>
        <source>clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>memory of a core</source>
        <translation>ذاكرة النواة الواحدة</translation>
    </message>
    <message>
        <source>refresh every</source>
        <translation>الإنعاش كل</translation>
    </message>
    <message>
        <source>refresh takes</source>
        <translation>مدة الإنعاش</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>عند السكون</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>ناتج الضرب الواحد</translation>
    </message>
    <message>
        <source>a byte of memory</source>
        <translation>البايت الواحد من الذاكرة</translation>
    </message>
    <message>
        <source>memory answers after</source>
        <translation>زمن استجابة الذاكرة</translation>
    </message>
    <message>
        <source>an element between products</source>
        <translation>العنصر الواحد بين الجداءات</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This chat no longer exists.</source>
        <translation>لم تعد هذه المحادثة موجودة.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تعذّرت قراءة الملف %1.</translation>
    </message>
    <message>
        <source>Chats cannot be stored: the SQLite driver of Qt is not installed (package libqt6sql6-sqlite).</source>
        <translation>لا يمكن حفظ المحادثات: مشغّل SQLite الخاص بمكتبة Qt غير مثبّت (الحزمة libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة الملف %1: %2.</translation>
    </message>
    <message>
        <source>%1 is the file of the chats itself, not a copy.</source>
        <translation>الملف %1 هو ملف المحادثات نفسه وليس نسخة منه.</translation>
    </message>
    <message>
        <source>The copy %1 is damaged, and was not taken.</source>
        <translation>النسخة %1 تالفة، ولم تُستخدم.</translation>
    </message>
    <message>
        <source>The file %1 cannot be kept under another name: %2.</source>
        <translation>تعذّر حفظ الملف %1 باسم آخر: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be renamed to %2: %3.</source>
        <translation>تعذّرت إعادة تسمية الملف %1 إلى %2: %3.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2.</source>
        <translation>تعذّر حذف الملف %1: %2.</translation>
    </message>
    <message>
        <source>This folder no longer exists.</source>
        <translation>لم يعد هذا المجلد موجودًا.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already; this one keeps its name.</source>
        <translation>يوجد بالفعل مجلد باسم «%1»؛ احتفظ هذا المجلد باسمه.</translation>
    </message>
    <message>
        <source>This answer no longer exists.</source>
        <translation>لم تعد هذه الإجابة موجودة.</translation>
    </message>
    <message>
        <source>The chat database %1 was left as it is: its format cannot be changed without losing what belongs together.</source>
        <translation>تُركت قاعدة بيانات المحادثات %1 كما هي: لا يمكن تغيير صيغتها دون فقدان ما يرتبط بعضه ببعض.</translation>
    </message>
    <message>
        <source>The chats were left as they are, because their format would be changed and no copy of them could be kept before: %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>تُركت المحادثات كما هي، لأن صيغتها كانت ستتغير وتعذّر حفظ نسخة منها قبل ذلك: %1</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program, not of Trilume.</source>
        <translation>الملف %1 قاعدة بيانات لبرنامج آخر، وليس لبرنامج Trilume.</translation>
    </message>
    <message>
        <source>The chat database %1 was written by a newer Trilume (its format is %2, this program knows up to %3). It was left as it is.</source>
        <translation>قاعدة بيانات المحادثات %1 كتبها إصدار أحدث من Trilume (صيغتها %2، وهذا البرنامج يعرف الصيغ حتى %3). تُركت كما هي.</translation>
    </message>
    <message>
        <source>The chat database %1 is in format %2; it can be read when it was brought to format %3.</source>
        <translation>قاعدة بيانات المحادثات %1 بالصيغة %2؛ يمكن قراءتها بعد تحويلها إلى الصيغة %3.</translation>
    </message>
    <message>
        <source>The chat database %1 is damaged. It was left as it is.</source>
        <translation>قاعدة بيانات المحادثات %1 تالفة. تُركت كما هي.</translation>
    </message>
    <message>
        <source>The chat database %1 is in use by another program.</source>
        <translation>قاعدة بيانات المحادثات %1 يستخدمها برنامج آخر.</translation>
    </message>
    <message>
        <source>The file %1 is not a chat database. It was left as it is.</source>
        <translation>الملف %1 ليس قاعدة بيانات محادثات. تُرك كما هو.</translation>
    </message>
    <message>
        <source>The chat database %1 may only be read, not written.</source>
        <translation>قاعدة بيانات المحادثات %1 للقراءة فقط، ولا يمكن الكتابة فيها.</translation>
    </message>
    <message>
        <source>The disk is full: the chat database %1 cannot grow.</source>
        <translation>القرص ممتلئ: لا يمكن أن تكبر قاعدة بيانات المحادثات %1.</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be opened or created.</source>
        <translation>تعذّر فتح قاعدة بيانات المحادثات %1 أو إنشاؤها.</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be read or written: the disk may be full or damaged.</source>
        <translation>تعذّرت القراءة من قاعدة بيانات المحادثات %1 أو الكتابة فيها: ربما كان القرص ممتلئًا أو تالفًا.</translation>
    </message>
    <message>
        <source>The chat database %1 refused a statement: %2.</source>
        <translation>رفضت قاعدة بيانات المحادثات %1 تعليمة: %2.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <source>The chat database %1 is in use by another running Trilume.</source>
        <translation>قاعدة بيانات المحادثات %1 تستخدمها نسخة أخرى عاملة من Trilume.</translation>
    </message>
    <message>
        <source>The chat database %1 lies where files cannot be locked (on a network drive, say), so that two programs could write it at once.</source>
        <translation>قاعدة بيانات المحادثات %1 في مكان لا يمكن فيه قفل الملفات (قرص شبكي مثلًا)، وقد يكتب فيها برنامجان في الوقت نفسه.</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be opened, since its lock %2 cannot be taken: %3.</source>
        <translation>تعذّر فتح قاعدة بيانات المحادثات %1 لأن القفل %2 غير متاح: %3.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>power not known</source>
        <translation>القدرة غير معروفة</translation>
    </message>
    <message>
        <source>power %1, of the board</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>قدرة %1، للوحة</translation>
    </message>
    <message>
        <source>power %1, of the module</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>قدرة %1، للوحدة</translation>
    </message>
    <message>
        <source>power %1, of the chip</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>قدرة %1، للشريحة</translation>
    </message>
    <message>
        <source>power %1</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>قدرة %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>simulated by this computer</source>
        <translation>يحاكيها هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>فتح ملف نموذج</translation>
    </message>
    <message>
        <source>Model files (*.gguf)</source>
        <translation>ملفات النماذج (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Open a power log</source>
        <translation>فتح سجل قدرة</translation>
    </message>
    <message>
        <source>Power logs (*.csv)</source>
        <translation>سجلات القدرة (*.csv)</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Exported chats (*.json *.zip)</source>
        <translation>محادثات مُصدَّرة (*.json *.zip)</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>الاستعادة من نسخة</translation>
    </message>
    <message>
        <source>Copies of all chats (*.db *.db.*)</source>
        <translation>نسخ كل المحادثات (*.db *.db.*)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>measured</source>
        <translation>مقيسة</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>مشتقة</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>تقديرية</translation>
    </message>
    <message>
        <source>Measured: a sensor or a clock of this machine read it.</source>
        <translation>مقيسة: قرأها مستشعر أو ساعة في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Derived: computed from measured parts.</source>
        <translation>مشتقة: حُسبت من أجزاء مقيسة.</translation>
    </message>
    <message>
        <source>Modelled: an assumption is in it.</source>
        <translation>تقديرية: تتضمن افتراضًا.</translation>
    </message>
    <message>
        <source>package</source>
        <translation>شريحة المعالج</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>الأنوية</translation>
    </message>
    <message>
        <source>memory chips</source>
        <translation>شرائح الذاكرة</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>module</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>It covers the processor chip, without memory chips and the board.</source>
        <translation>تشمل شريحة المعالج، دون شرائح الذاكرة واللوحة.</translation>
    </message>
    <message>
        <source>It covers the cores, a part of the processor chip.</source>
        <translation>تشمل الأنوية، وهي جزء من شريحة المعالج.</translation>
    </message>
    <message>
        <source>It covers the memory chips beside the processor.</source>
        <translation>تشمل شرائح الذاكرة المجاورة للمعالج.</translation>
    </message>
    <message>
        <source>It covers what the processor calls its platform, chip included.</source>
        <translation>تشمل ما يسميه المعالج منصته، والشريحة منها.</translation>
    </message>
    <message>
        <source>It covers a module: chip, memory and regulators, not its carrier.</source>
        <translation>تشمل وحدة: الشريحة والذاكرة ومنظمات الجهد، دون اللوحة التي تحملها.</translation>
    </message>
    <message>
        <source>It covers a board or one supply rail of it.</source>
        <translation>تشمل لوحة أو أحد خطوط تغذيتها.</translation>
    </message>
    <message>
        <source>It covers the whole machine.</source>
        <translation>تشمل الحاسوب كله.</translation>
    </message>
    <message>
        <source>It covers the share of this program.</source>
        <translation>تشمل حصة هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>GridText</name>
    <message>
        <source>%1 g</source>
        <translation>%1 غ</translation>
    </message>
    <message>
        <source>%1 µg</source>
        <translation>%1 مكغ</translation>
    </message>
    <message>
        <source>%1 mg</source>
        <translation>%1 ملغ</translation>
    </message>
    <message>
        <source>Costs %1, at %2 per kWh (%3)</source>
        <extracomment>%1 is an amount of money, %2 the price of a kilowatt-hour, %3 how it was found</extracomment>
        <translation>التكلفة %1، بسعر %2 لكل kWh (%3)</translation>
    </message>
    <message>
        <source>Carbon dioxide: %1, at %2 per kWh (%3)</source>
        <extracomment>%1 is an amount of carbon dioxide, %2 that of a kilowatt-hour, %3 how it was found</extracomment>
        <translation>ثاني أكسيد الكربون: %1، بمقدار %2 لكل kWh (%3)</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>two things of a list, or all before and the last one</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>facts</comment>
        <extracomment>two facts about one thing, or all before and the last one: &quot;12 messages, pinned&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two items that have commas in them, or all before and the last one</extracomment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, each with its full stop, or all before and the last one</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>two texts that become sentences: there is no full stop at their ends</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of something, and what it is: &quot;Seed: 5&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KeptMarkers</name>
    <message>
        <source>The file %1 cannot be removed: %2.</source>
        <translation>تعذّرت إزالة الملف %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a whole sentence that says what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MarkedExample</name>
    <message>
        <source>You answer briefly.</source>
        <translation>أجب بإيجاز.</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>كيف حالك؟</translation>
    </message>
</context>
<context>
    <name>MarkerForms</name>
    <message>
        <source>User and Assistant</source>
        <translation>المستخدم والمساعد (User، Assistant)</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>سؤال وجواب</translation>
    </message>
    <message>
        <source>Instruction and response (Alpaca)</source>
        <translation>تعليمة واستجابة (Alpaca)</translation>
    </message>
    <message>
        <source>ChatML</source>
        <translation>ChatML</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>إعادة الإجابة</translation>
    </message>
    <message>
        <source>Let the answer go on</source>
        <translation>متابعة الإجابة</translation>
    </message>
    <message>
        <source>Change this message</source>
        <translation>تعديل هذه الرسالة</translation>
    </message>
    <message>
        <source>Previous branch</source>
        <translation>الفرع السابق</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>الفرع التالي</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>branches of a chat at one place: the number of the one that is shown, and how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>%1 tokens/s</source>
        <extracomment>how fast a model answered on this computer; %1 is a figure, or a dash</extracomment>
        <translation>%1 رمز/ث</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <extracomment>%1 is an amount like &quot;8.9 M&quot;</extracomment>
        <translation>%1 مُعامل</translation>
    </message>
    <message>
        <source>trained with %1 tokens</source>
        <translation>طول التدريب: %1 من الرموز</translation>
    </message>
    <message>
        <source>no tokenizer: cannot read text</source>
        <translation>بلا مجزّئ رموز: لا يستطيع قراءة النص</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>نموذج أساسي</translation>
    </message>
    <message>
        <source>the published file of %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>الملف المنشور من %1</translation>
    </message>
    <message>
        <source>as large as the published file of %1, but other content: damaged or changed</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>بحجم الملف المنشور من %1 لكن بمحتوى آخر: تالف أو معدّل</translation>
    </message>
    <message>
        <source>as large as the published file of %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>بحجم الملف المنشور من %1</translation>
    </message>
</context>
<context>
    <name>ModelImport</name>
    <message>
        <source>%1 is among the models already.</source>
        <translation>النموذج %1 موجود بالفعل.</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Its weights are minus one, zero or one, so the processor adds and subtracts instead of multiplying matrices. In place of attention it has gates that keep or forget: what it remembers of a text has one size, however long the text becomes, and every token takes the same time. What was said long ago fades.</source>
        <translation>أوزانه سالب واحد أو صفر أو واحد، فيجمع المعالج ويطرح بدلاً من ضرب المصفوفات. وبدلاً من الانتباه لديه بوابات تُبقي أو تنسى: ما يتذكره من النص له حجم واحد مهما طال النص، وكل رمز يستغرق الوقت نفسه. وما قيل منذ زمن طويل يتلاشى.</translation>
    </message>
    <message>
        <source>A transformer with weights of minus one, zero or one. Unlike the MatMul-free model it looks back at every token of the text with attention: nothing fades, but the keys and values of all tokens stay in memory, which is limited, and a long text makes every further token slower.</source>
        <translation>محوّل أوزانه سالب واحد أو صفر أو واحد. بخلاف النموذج الخالي من MatMul ينظر بالانتباه إلى كل رمز في النص: لا شيء يتلاشى، لكن مفاتيح كل الرموز وقيمها تبقى في الذاكرة، وهي محدودة، والنص الطويل يبطئ كل رمز تالٍ.</translation>
    </message>
    <message>
        <source>minus one, zero or one, times one number for each matrix</source>
        <translation>سالب واحد أو صفر أو واحد، في عدد واحد لكل مصفوفة</translation>
    </message>
    <message>
        <source>minus one, zero or one, times one number for every %1 inputs of a row</source>
        <translation>سالب واحد أو صفر أو واحد، في عدد واحد لكل %1 من مدخلات الصف</translation>
    </message>
    <message>
        <source>codes of eight bits, one scale for each token</source>
        <translation>شيفرات ذات 8 بت، مقياس واحد لكل رمز</translation>
    </message>
    <message>
        <source>codes of eight bits, one scale for each group of inputs: the model itself has none</source>
        <translation>شيفرات ذات 8 بت، مقياس واحد لكل مجموعة مدخلات: النموذج نفسه بلا شيفرات</translation>
    </message>
    <message>
        <source>none: it is driven by numbers of tokens</source>
        <translation>لا يوجد: يُشغَّل بأرقام الرموز</translation>
    </message>
    <message>
        <source>%1, pieces: %2</source>
        <extracomment>%1 is a kind of tokenizer, %2 a number</extracomment>
        <translation>%1، القطع: %2</translation>
    </message>
    <message>
        <source>%1, at any length</source>
        <extracomment>%1 is an amount of memory</extracomment>
        <translation>%1 مهما كان الطول</translation>
    </message>
    <message>
        <source>%1 for each token, %2 at %3 tokens, which is the most (keys and values as %4)</source>
        <extracomment>%1 and %2 are amounts of memory, %3 a number of tokens, %4 a format like f16</extracomment>
        <translation>%1 لكل رمز، %2 عند %3 من الرموز وهو الحد الأقصى (المفاتيح والقيم بصيغة %4)</translation>
    </message>
    <message>
        <source>ternary weights</source>
        <translation>الأوزان الثلاثية</translation>
    </message>
    <message>
        <source>inputs of matrices</source>
        <translation>مدخلات المصفوفات</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>مجزّئ الرموز</translation>
    </message>
    <message>
        <source>form of a chat</source>
        <translation>شكل المحادثة</translation>
    </message>
    <message>
        <source>has markers for messages</source>
        <translation>فيه علامات للرسائل</translation>
    </message>
    <message>
        <source>none: a base model, not tuned for chat</source>
        <translation>لا يوجد: نموذج أساسي غير مهيأ للمحادثة</translation>
    </message>
    <message>
        <source>memory of a text</source>
        <translation>ذاكرة النص</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>the file does not say</source>
        <translation>لا يذكره الملف</translation>
    </message>
    <message>
        <source>architecture in the file</source>
        <translation>البنية في الملف</translation>
    </message>
</context>
<context>
    <name>ModelScan</name>
    <message>
        <source>%1 models are listed, and no more: some in %2 are left out.</source>
        <translation>عُرض %1 من النماذج لا أكثر: بعض ما في %2 غير معروض.</translation>
    </message>
    <message>
        <source>The name of the file %1 is not readable text (UTF-8): rename it.</source>
        <translation>اسم الملف %1 ليس نصًا مقروءًا (UTF-8): أعد تسميته.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>المسار %1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>المسار %1 ملف وليس مجلدًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it belongs to somebody else.</source>
        <translation>تعذّرت قراءة %1: يملكه مستخدم آخر.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files: the others were not looked at.</source>
        <translation>في %1 أكثر من %2 من الملفات: لم يُفحص الباقي.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%2 has folders more than %1 deep, which were not looked into.</source>
        <translation>في %2 مجلدات على عمق يتجاوز %1 ولم تُفحص.</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <source>Send the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>What you wrote before, in the empty field</source>
        <translation>استدعاء ما كُتب سابقًا، في الحقل الفارغ</translation>
    </message>
    <message>
        <source>The next place of a prompt that is to be filled in</source>
        <translation>الموضع التالي الذي يجب ملؤه في الموجّه</translation>
    </message>
    <message>
        <source>Mark the message above or below</source>
        <translation>تعليم الرسالة السابقة أو التالية</translation>
    </message>
    <message>
        <source>Copy the selected text or the marked message</source>
        <translation>نسخ النص المحدد أو الرسالة المعلَّمة</translation>
    </message>
    <message>
        <source>Select the marked message</source>
        <translation>تحديد نص الرسالة المعلَّمة</translation>
    </message>
    <message>
        <source>Unfold a long message, or fold it</source>
        <translation>بسط رسالة طويلة أو طيّها</translation>
    </message>
    <message>
        <source>The token before or after, in an answer shown by its tokens</source>
        <translation>الرمز السابق أو التالي، في إجابة معروضة برموزها</translation>
    </message>
    <message>
        <source>See the layers at that token</source>
        <translation>عرض الطبقات عند ذلك الرمز</translation>
    </message>
    <message>
        <source>Begin and end of the chat</source>
        <translation>بداية المحادثة ونهايتها</translation>
    </message>
    <message>
        <source>Open the chat that is marked in the list</source>
        <translation>فتح المحادثة المعلَّمة في القائمة</translation>
    </message>
    <message>
        <source>Delete the chat that is marked in the list</source>
        <translation>حذف المحادثة المعلَّمة في القائمة</translation>
    </message>
    <message>
        <source>Bring back the last deleted chat, in the list</source>
        <translation>إرجاع آخر محادثة محذوفة، في القائمة</translation>
    </message>
    <message>
        <source>Fold or unfold the folder that is marked in the list</source>
        <translation>طيّ المجلد المعلَّم في القائمة أو بسطه</translation>
    </message>
    <message>
        <source>Remove the folder that is marked; its chats stay</source>
        <translation>إزالة المجلد المعلَّم مع إبقاء محادثاته</translation>
    </message>
    <message>
        <source>Use the model that is marked, or mark another, on their page</source>
        <translation>استخدام النموذج المعلَّم أو تعليم غيره، في صفحة النماذج</translation>
    </message>
    <message>
        <source>Move the model that is marked on their page to the trash</source>
        <translation>نقل النموذج المعلَّم في صفحته إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move the cursor through the time of all plots</source>
        <translation>تحريك المؤشر عبر زمن كل المخططات</translation>
    </message>
    <message>
        <source>Move the time that is shown</source>
        <translation>تحريك الزمن المعروض</translation>
    </message>
    <message>
        <source>Less time in more detail, or more time</source>
        <translation>زمن أقل بتفصيل أكثر، أو زمن أكثر</translation>
    </message>
    <message>
        <source>Stop the plots, let them go on</source>
        <translation>إيقاف المخططات أو استئنافها</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى اللحظة الحالية</translation>
    </message>
    <message>
        <source>Enlarge the plot, until Esc</source>
        <translation>تكبير المخطط، حتى Esc</translation>
    </message>
    <message>
        <source>Move the plot up or down</source>
        <translation>نقل المخطط إلى أعلى أو أسفل</translation>
    </message>
    <message>
        <source>What can be done with the plot</source>
        <translation>ما يمكن فعله بالمخطط</translation>
    </message>
    <message>
        <source>The token before or after, in a map</source>
        <translation>الرمز السابق أو التالي، في الخريطة</translation>
    </message>
    <message>
        <source>The layer above or below, in a map</source>
        <translation>الطبقة الأعلى أو الأدنى، في الخريطة</translation>
    </message>
    <message>
        <source>Ten tokens back or forward</source>
        <translation>عشرة رموز إلى الخلف أو إلى الأمام</translation>
    </message>
    <message>
        <source>The first or the last token</source>
        <translation>الرمز الأول أو الأخير</translation>
    </message>
    <message>
        <source>Wider or narrower tokens</source>
        <translation>رموز أعرض أو أضيق</translation>
    </message>
</context>
<context>
    <name>PromptFile</name>
    <message>
        <source>%1, %2: found %3, expected %4.</source>
        <extracomment>an error in a file; %2 is a field of it</extracomment>
        <translation>%1، %2: الموجود %3، والمتوقع %4.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>القيمة true أو false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>%1 بايت على الأكثر</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters</source>
        <translation>نص طوله من 1 إلى %1 من المحارف</translation>
    </message>
    <message>
        <source>one of %1 characters</source>
        <translation>نص طوله %1 من المحارف</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>البايت %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
</context>
<context>
    <name>PublishedFigures</name>
    <message>
        <source>MatMul-free model of 1.3 billion weights on an Intel D5005 (Stratix 10)</source>
        <translation>نموذج بلا ضرب مصفوفات (MatMul-free) من 1.3 مليار وزن على Intel D5005 (Stratix 10)</translation>
    </message>
    <message>
        <source>speed projected for a memory bus of 512 bits; watts of the card, of which the core is hardly measurable</source>
        <translation>السرعة متوقعة لناقل ذاكرة عرضه 512 بت؛ والقدرة بالواط للبطاقة كلها، ولا يكاد يُقاس منها نصيب الدارة</translation>
    </message>
    <message>
        <source>The claim of &quot;more than 50 times&quot; less energy than usual hardware</source>
        <translation>الادعاء القائل إن استهلاك الطاقة أقل من العتاد المعتاد «بأكثر من 50 مرة»</translation>
    </message>
    <message>
        <source>a ratio of 13 W to what a GPU takes; other machines, other speeds</source>
        <translation>نسبة بين 13 واط وما تستهلكه وحدة معالجة رسوميات (GPU)؛ أجهزة أخرى وسرعات أخرى</translation>
    </message>
    <message>
        <source>BitNet b1.58 2B4T on a Kria KV260</source>
        <translation>BitNet b1.58 2B4T على Kria KV260</translation>
    </message>
    <message>
        <source>measured by the sensor of the module (INA260); 0.147 J above idle</source>
        <translation>قاسها مستشعر الوحدة (INA260)؛ منها 0.147 جول فوق الخمول</translation>
    </message>
    <message>
        <source>BitNet b1.58 2B4T by bitnet.cpp on four Cortex-A53 of the same module</source>
        <translation>BitNet b1.58 2B4T بواسطة bitnet.cpp على أربع أنوية Cortex-A53 في الوحدة نفسها</translation>
    </message>
    <message>
        <source>measured by the same sensor</source>
        <translation>قاسها المستشعر نفسه</translation>
    </message>
    <message>
        <source>Ternary model of 2.7 billion weights on an Alveo U280</source>
        <translation>نموذج ثلاثي من 2.7 مليار وزن على Alveo U280</translation>
    </message>
    <message>
        <source>published; watts as its authors say</source>
        <translation>أرقام منشورة؛ والقدرة بالواط كما يذكرها مؤلفوها</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>Stream</source>
        <translation>المجرى</translation>
    </message>
    <message>
        <source>Residual size</source>
        <translation>مقدار المجرى المتبقي</translation>
    </message>
    <message>
        <source>How large the numbers are that run through the model after each layer (root mean square over the channels). It usually grows with depth; a bright column is a token that stirs the whole model.</source>
        <translation>مدى كِبر الأعداد التي تسري في النموذج بعد كل طبقة (جذر متوسط المربعات على القنوات). يزداد عادةً مع العمق؛ والعمود الساطع رمز يحرّك النموذج كله.</translation>
    </message>
    <message>
        <source>Residual peak</source>
        <translation>ذروة المجرى المتبقي</translation>
    </message>
    <message>
        <source>The largest single number after each layer. Where it is many times the residual size, one channel stands out, and eight-bit codes have to spend their range on it.</source>
        <translation>أكبر عدد منفرد بعد كل طبقة. حيث يبلغ أضعاف مقدار المجرى المتبقي تبرز قناة واحدة، وتُضطر الشيفرات ذات 8 بت إلى إنفاق مداها عليها.</translation>
    </message>
    <message>
        <source>What it would say</source>
        <translation>ما كانت ستقوله</translation>
    </message>
    <message>
        <source>The next word, were a layer the last: norm and head of the model, put on the stream after each layer. Bright is certain. The bar above a cell marks the layer from which on the answer stays; the lowest row is what the model says.</source>
        <translation>الكلمة التالية لو كانت الطبقة هي الأخيرة: تُطبَّق تسوية النموذج ورأسه على المجرى بعد كل طبقة. الساطع مؤكد. والشريط فوق الخلية يبيّن الطبقة التي تثبت الإجابة ابتداءً منها؛ والصف الأدنى هو ما يقوله النموذج.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Still remembered</source>
        <translation>ما بقي في الذاكرة</translation>
    </message>
    <message>
        <source>Which layers forget fast and which remember, and how much of a message is still in the state: the product of the gates since its end. Only a model with a state of fixed size can be asked this.</source>
        <translation>أي الطبقات تنسى سريعًا وأيها تتذكر، وكم بقي من رسالة في الحالة: جداء البوابات منذ نهايتها. لا يمكن طرح هذا السؤال إلا على نموذج ذي حالة ثابتة الحجم.</translation>
    </message>
    <message>
        <source>Half-life of the gates</source>
        <translation>عمر النصف للبوابات</translation>
    </message>
    <message>
        <source>How many tokens pass until half of what a channel holds has faded, were the gate to stay as it is here: −ln 2 / ln of the gate, the median channel. Dark layers look at the last word, bright ones keep the topic.</source>
        <translation>عدد الرموز التي تمر حتى يتلاشى نصف ما تحمله القناة لو بقيت البوابة كما هي هنا: ln 2 مقسومًا على سالب ln للبوابة، عند القناة الوسيطة. الطبقات الداكنة تنظر إلى الكلمة الأخيرة، والساطعة تحفظ الموضوع.</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>عمر النصف</translation>
    </message>
    <message>
        <source>The share of its memory that a layer keeps from one token to the next, mean over the channels: 1 keeps all, 0 forgets all. A dark cell in a bright row is a moment at which the layer lets go.</source>
        <translation>ما تحتفظ به الطبقة من ذاكرتها من رمز إلى الذي يليه، متوسطًا على القنوات: 1 تحتفظ بكل شيء، و0 تنسى كل شيء. والخلية الداكنة في صف ساطع لحظة تتخلى فيها الطبقة عما حفظته.</translation>
    </message>
    <message>
        <source>State size</source>
        <translation>مقدار الحالة</translation>
    </message>
    <message>
        <source>How much a layer holds in memory after the token (root mean square of its state). It climbs while a text begins and then levels off: the memory is full, not growing.</source>
        <translation>كم تحمل الطبقة في ذاكرتها بعد الرمز (جذر متوسط مربعات حالتها). يرتفع في بداية النص ثم يستقر: الذاكرة ممتلئة ولا تكبر.</translation>
    </message>
    <message>
        <source>Update size</source>
        <translation>مقدار التحديث</translation>
    </message>
    <message>
        <source>How far the token moved the memory of a layer (root mean square of the change). Bright columns are words that the model takes note of.</source>
        <translation>مقدار ما غيّره الرمز في ذاكرة الطبقة (جذر متوسط مربعات التغيّر). الأعمدة الساطعة كلمات ينتبه إليها النموذج.</translation>
    </message>
    <message>
        <source>Inside the layers</source>
        <translation>داخل الطبقات</translation>
    </message>
    <message>
        <source>%1: size</source>
        <extracomment>%1 is the name that a model has for numbers inside its layers</extracomment>
        <translation>%1: المقدار</translation>
    </message>
    <message>
        <source>How large these numbers of a layer are at each token (root mean square). The name is the model&apos;s own; compare layers, and look for tokens at which it jumps.</source>
        <translation>مدى كِبر هذه الأعداد في الطبقة عند كل رمز (جذر متوسط المربعات). الاسم من النموذج نفسه؛ قارن بين الطبقات، وابحث عن الرموز التي يقفز عندها.</translation>
    </message>
    <message>
        <source>%1: peak</source>
        <translation>%1: الذروة</translation>
    </message>
    <message>
        <source>The largest of these numbers of a layer at each token. Where it is many times their size, a single one stands out.</source>
        <translation>أكبر هذه الأعداد في الطبقة عند كل رمز. حيث يبلغ أضعاف مقدارها يبرز عدد واحد.</translation>
    </message>
    <message>
        <source>A number between 0 and 1 that a layer computes at each token, mean over the channels. The name is the model&apos;s own; look for rows that stand out, and for tokens at which it changes.</source>
        <translation>عدد بين 0 و1 تحسبه الطبقة عند كل رمز، متوسطًا على القنوات. الاسم من النموذج نفسه؛ ابحث عن الصفوف البارزة، وعن الرموز التي يتغير عندها.</translation>
    </message>
    <message>
        <source>Integer codes</source>
        <translation>الشيفرات العددية</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>الأصفار</translation>
    </message>
    <message>
        <source>The share of the eight-bit inputs of a projection that are zero, and so cost nothing to add. A high share means that a few large channels set the scale for all.</source>
        <translation>نسبة الأصفار في مُدخلات الإسقاط ذات 8 بت، وهي لا تكلّف الجمع شيئًا. والنسبة العالية تعني أن قنوات كبيرة قليلة تحدد المقياس للجميع.</translation>
    </message>
    <message>
        <source>Saturated codes</source>
        <translation>الشيفرات المشبعة</translation>
    </message>
    <message>
        <source>The share of the eight-bit inputs at the end of their range (−128, −127 or 127). One per token is normal, since the largest sets the scale; more means that several are equally large.</source>
        <translation>نسبة المُدخلات ذات 8 بت الواقعة عند طرف مداها (سالب 128 أو سالب 127 أو 127). واحدة لكل رمز أمر عادي، لأن الأكبر يحدد المقياس؛ وما زاد يعني أن عدة منها متساوية في الكِبر.</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>المشبعة</translation>
    </message>
    <message>
        <source>Weights and time</source>
        <translation>الأوزان والزمن</translation>
    </message>
    <message>
        <source>Non-zero weights</source>
        <translation>الأوزان غير الصفرية</translation>
    </message>
    <message>
        <source>The share of the ternary weights of each projection that are −1 or +1. The rest are zero and skipped; evenly spread weights would give two thirds.</source>
        <translation>نسبة الأوزان الثلاثية في كل إسقاط التي قيمتها سالب واحد أو موجب واحد. أما البقية فأصفار تُتخطى؛ ولو كانت الأوزان موزعة بالتساوي لبلغت النسبة الثلثين.</translation>
    </message>
    <message>
        <source>Time per projection</source>
        <translation>الزمن لكل إسقاط</translation>
    </message>
    <message>
        <source>Wall-clock time of the projections for each token, measured. Tokens that were read together share the time of their batch in equal parts, so the prompt is darker than the answer.</source>
        <translation>الزمن الفعلي للإسقاطات عند كل رمز، مقيسًا. الرموز التي قُرئت معًا تتقاسم زمن دفعتها بالتساوي، ولذلك يكون الموجّه أغمق من الإجابة.</translation>
    </message>
    <message>
        <source>Time on the device</source>
        <translation>الزمن على الجهاز</translation>
    </message>
    <message>
        <source>How long the device was busy with the projections for each token, by its own clock. Of a simulated board these are the seconds of the board that it stands for, and not of this computer; a gap is what the processor computed.</source>
        <translation>مدة انشغال الجهاز بالإسقاطات عند كل رمز، وفق ساعته. وفي اللوحة المحاكاة هي ثواني اللوحة التي تمثّلها، لا ثواني هذا الحاسوب؛ والفجوة هي ما حسبه المعالج.</translation>
    </message>
    <message>
        <source>On the device</source>
        <translation>على الجهاز</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>الانتباه</translation>
    </message>
    <message>
        <source>Attention spread</source>
        <translation>اتساع الانتباه</translation>
    </message>
    <message>
        <source>How widely the heads of a layer look back at each token: the entropy of their weights as a share of that of equal ones, mean over the heads. Near 0 they pick single tokens, near 1 they take the average of all.</source>
        <translation>مدى اتساع نظر رؤوس الطبقة إلى الوراء عند كل رمز: إنتروبيا أوزانها كحصة من إنتروبيا الأوزان المتساوية، متوسطها على الرؤوس. قرب 0 تختار رمزاً واحداً، وقرب 1 تأخذ متوسط الكل.</translation>
    </message>
    <message>
        <source>What heads look at</source>
        <translation>ما تنظر إليه الرؤوس</translation>
    </message>
    <message>
        <source>The heads of attention at one token: how widely each looks (0: at one token, 1: at all alike), and how much those of the layer at the cursor take from each token before. Many rest on the first token when they have nothing to do.</source>
        <translation>رؤوس الانتباه عند رمز واحد: مدى اتساع نظر كل منها (0: إلى رمز واحد، 1: إلى الكل بالتساوي)، ومقدار ما تأخذه رؤوس الطبقة عند المؤشر من كل رمز سابق. كثير منها يستقر على الرمز الأول حين لا عمل له.</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 ميكرو ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 B</source>
        <extracomment>a number of parameters: billions</extracomment>
        <translation>%1 مليار</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>a number of parameters: millions</extracomment>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 بت</translation>
    </message>
</context>
<context>
    <name>QuantityStyle</name>
    <message>
        <source>Power</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>معدل الرموز</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>الطاقة لكل رمز</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Device bandwidth</source>
        <translation>عرض نطاق الجهاز</translation>
    </message>
    <message>
        <source>Device cycles</source>
        <translation>دورات الجهاز</translation>
    </message>
    <message>
        <source>Processor clock</source>
        <translation>تردد المعالج</translation>
    </message>
    <message>
        <source>million/s</source>
        <extracomment>a million per second</extracomment>
        <translation>مليون/ث</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>رمز/ث</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>the same token of %1</source>
        <extracomment>%1 is a run of a comparison</extracomment>
        <translation>الرمز نفسه في %1</translation>
    </message>
    <message>
        <source>the recording that was kept</source>
        <translation>التسجيل المحفوظ</translation>
    </message>
    <message>
        <source>“%1”, token %2</source>
        <extracomment>%1 is a piece of text, %2 counts the tokens of a chat from 1</extracomment>
        <translation>«%1»، الرمز %2</translation>
    </message>
</context>
<context>
    <name>SensorReader</name>
    <message>
        <source>± %1 %, %2</source>
        <extracomment>how far off a figure may be: %1 per cent, %2 says why</extracomment>
        <translation>± %1٪، %2</translation>
    </message>
</context>
<context>
    <name>SeriesSource</name>
    <message>
        <source>tokens written in the last second</source>
        <translation>الرموز المكتوبة في الثانية الأخيرة</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Precise</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>إبداعي</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>2 bit</source>
        <translation>2 بت</translation>
    </message>
    <message>
        <source>1.6 bit</source>
        <translation>1.6 بت</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصّ</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>How freely the next token is chosen. At 0 it is always the likeliest one, and the same question gets the same answer.</source>
        <translation>مدى الحرية في اختيار الرمز التالي. عند 0 يُختار دائمًا الأرجح، ويحصل السؤال نفسه على الإجابة نفسها.</translation>
    </message>
    <message>
        <source>Likeliest tokens (top k)</source>
        <translation>أرجح الرموز (top k)</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens are chosen from.</source>
        <translation>لا يُختار إلا من هذا العدد من أرجح الرموز.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Share of probability (top p)</source>
        <translation>حصة الاحتمال (top p)</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this probability are chosen from. At 1 all are.</source>
        <translation>لا يُختار إلا من أرجح الرموز التي يبلغ مجموع احتمالاتها هذه القيمة. عند 1 يُختار من الكل.</translation>
    </message>
    <message>
        <source>Least probability (min p)</source>
        <translation>أدنى احتمال (min p)</translation>
    </message>
    <message>
        <source>Tokens below this share of the likeliest one&apos;s probability are left out.</source>
        <translation>تُستبعد الرموز التي يقل احتمالها عن هذه النسبة من احتمال الرمز الأرجح.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Penalty for repetition</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>Makes tokens that were used before less likely. A little above 1 helps against loops; much makes nonsense.</source>
        <translation>تقلل احتمال الرموز التي استُخدمت من قبل. ما يزيد قليلًا على 1 يفيد في تجنب الدوران في حلقة؛ والإفراط يُنتج كلامًا بلا معنى.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>أقصى طول للإجابة</translation>
    </message>
    <message>
        <source>After so many tokens an answer is cut. It says so, and can go on.</source>
        <translation>تُقطع الإجابة بعد هذا العدد من الرموز، ويُذكر ذلك فيها، ويمكن متابعتها.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>What the model reads before each chat: who it is to be, how it is to answer. With a change a chat is read again from its beginning, once.</source>
        <translation>ما يقرؤه النموذج قبل كل محادثة: مَن يكون، وكيف يجيب. عند تغييره تُقرأ المحادثة مرة أخرى من بدايتها، مرة واحدة.</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>خيوط الحساب</translation>
    </message>
    <message>
        <source>More than the processor has cores makes it slower. The model is loaded again when this changes.</source>
        <translation>إذا زادت على عدد أنوية المعالج أبطأته. يُحمَّل النموذج من جديد عند تغييرها.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>الأوزان في الذاكرة</translation>
    </message>
    <message>
        <source>At 1.6 bit weights take a sixth less memory; which is faster depends on the processor. The answers are the same. The model is loaded again when this changes.</source>
        <translation>بتعبئة 1.6 بت تشغل الأوزان ذاكرة أقل بمقدار السدس؛ أما الأسرع فيتوقف على المعالج. والإجابات هي نفسها. يُحمَّل النموذج من جديد عند تغييرها.</translation>
    </message>
    <message>
        <source>Models are downloaded from</source>
        <translation>مصدر تنزيل النماذج</translation>
    </message>
    <message>
        <source>Repositories on the models page are asked for there: a mirror, say, or a server of your own that speaks as Hugging Face&apos;s does.</source>
        <translation>تُطلب منه مستودعات صفحة النماذج: مرآة مثلًا، أو خادم خاص بك يستخدم واجهة Hugging Face نفسها.</translation>
    </message>
    <message>
        <source>https://huggingface.co</source>
        <translation>https://huggingface.co</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>The colour of what can be pressed and of what has the focus.</source>
        <translation>لون ما يمكن ضغطه وما عليه التركيز.</translation>
    </message>
    <message>
        <source>Size of text and everything else</source>
        <translation>حجم النص وسائر العناصر</translation>
    </message>
    <message>
        <source>Beside the scale of the desktop; 1 is its own size.</source>
        <translation>إضافةً إلى مقياس سطح المكتب؛ و1 هو الحجم الأصلي.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates alike. English where there is no translation for the system&apos;s.</source>
        <translation>لغة النصوص والأرقام والتواريخ معًا. تُستخدم الإنجليزية إذا لم تتوفر ترجمة للغة النظام.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Compact leaves less room between rows; the text keeps its size.</source>
        <translation>يترك المتراصّ مسافة أقل بين الصفوف؛ ويبقى حجم النص كما هو.</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>قائمة المحادثات</translation>
    </message>
    <message>
        <source>Beside the chat, where the window is wide enough.</source>
        <translation>إلى جانب المحادثة، إذا كانت النافذة عريضة بما يكفي.</translation>
    </message>
    <message>
        <source>Live plots</source>
        <translation>المخططات الحية</translation>
    </message>
    <message>
        <source>Power, throughput and energy beside the chat, or as a line above it in a narrow window.</source>
        <translation>القدرة ومعدل الرموز والطاقة إلى جانب المحادثة، أو سطرًا فوقها في النافذة الضيقة.</translation>
    </message>
    <message>
        <source>Icon in the status area</source>
        <translation>أيقونة في منطقة الحالة</translation>
    </message>
    <message>
        <source>Closing the window then hides it: answers and the server go on, and the icon brings it back. Where the desktop has no place for such icons, closing ends the program.</source>
        <translation>عندئذ يكتفي إغلاق النافذة بإخفائها: تستمر الإجابات ويستمر الخادم، وتعيد الأيقونة النافذة. وإذا لم يكن في سطح المكتب مكان لمثل هذه الأيقونات أنهى الإغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Answers are charged with</source>
        <translation>أساس احتساب طاقة الإجابات</translation>
    </message>
    <message>
        <source>What the processor takes, or all of the machine: of its platform where the processor counts that, else of the battery while it discharges. The figures say which.</source>
        <translation>استهلاك المعالج، أو استهلاك الحاسوب كله: من منصة المعالج إذا كان يعدّه، وإلا فمن البطارية أثناء تفريغها. وتبيّن الأرقام أيهما استُخدم.</translation>
    </message>
    <message>
        <source>Processor with nothing to do</source>
        <translation>المعالج بلا عمل</translation>
    </message>
    <message>
        <source>Used where no sensor can be read. Figures made of it are labelled as modelled.</source>
        <translation>تُستخدم هذه القيمة إذا تعذّرت قراءة أي مستشعر. والأرقام المستخرجة منها موسومة بأنها تقديرية.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Processor with all cores busy</source>
        <translation>المعالج وكل أنويته مشغولة</translation>
    </message>
    <message>
        <source>With this one above 0, and the other not above it, power is modelled.</source>
        <translation>إذا كانت هذه القيمة أكبر من 0 ولم تتجاوزها الأخرى، قُدّرت القدرة.</translation>
    </message>
    <message>
        <source>not modelled</source>
        <translation>بلا تقدير</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>سعر الكيلوواط ساعة</translation>
    </message>
    <message>
        <source>What an answer costs then stands with its energy, where that is known. Figures made of it are labelled as derived.</source>
        <translation>عندئذ تظهر تكلفة الإجابة مع طاقتها حيث تكون معروفة. والأرقام المستخرجة منه موسومة بأنها مشتقة.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>A word or a sign of your own, as it stands behind prices.</source>
        <translation>كلمة أو علامة من اختيارك تظهر بعد الأسعار.</translation>
    </message>
    <message>
        <source>Carbon dioxide of a kilowatt-hour</source>
        <translation>ثاني أكسيد الكربون للكيلوواط ساعة</translation>
    </message>
    <message>
        <source>Of your grid: its operator tells it. Figures made of it are labelled as derived.</source>
        <translation>لشبكتك الكهربائية: يعلنه مشغّلها. والأرقام المستخرجة منه موسومة بأنها مشتقة.</translation>
    </message>
    <message>
        <source>g</source>
        <translation>غ</translation>
    </message>
    <message>
        <source>Serve the model</source>
        <translation>إتاحة النموذج عبر خادم</translation>
    </message>
    <message>
        <source>Other programs on this machine use the model as they would use a server of OpenAI&apos;s. They need the token; other machines and web pages are kept out.</source>
        <translation>تستخدم البرامج الأخرى على هذا الحاسوب النموذج كما تستخدم خادمًا من OpenAI، وتحتاج إلى رمز الوصول؛ ويُمنع ما سواها من حواسيب وصفحات وِب.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Another one where it is taken.</source>
        <translation>يُستخدم غيره إذا كان مشغولًا.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>التفكير قبل الإجابة</translation>
    </message>
    <message>
        <source>Models that know how think first, which takes longer and often answers better. What they thought is folded away above the answer and not read again.</source>
        <translation>النماذج القادرة على ذلك تفكر أولًا، فيطول الوقت وتتحسن الإجابة غالبًا. ما فكرت فيه يُطوى فوق الإجابة ولا يُقرأ من جديد.</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>أطول تفكير</translation>
    </message>
    <message>
        <source>After so many tokens a thought is cut. It says so, and can go on.</source>
        <translation>بعد هذا العدد من الرموز يُقطع التفكير. يُذكر ذلك، ويمكن أن يستمر.</translation>
    </message>
</context>
<context>
    <name>StatsLine</name>
    <message>
        <source>the beginning of the answer was not measured by it</source>
        <translation>لم يقِس بداية الإجابة</translation>
    </message>
    <message>
        <source>Energy: no meter could be read.</source>
        <translation>الطاقة: تعذّرت قراءة أي مقياس.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Energy: the meter could not tell it (%1).</source>
        <translation>الطاقة: لم يتمكن المقياس من تحديدها (%1).</translation>
    </message>
    <message>
        <source>Energy, all included: %1 (within %2 %)</source>
        <translation>الطاقة الإجمالية: %1 (بهامش خطأ %2٪)</translation>
    </message>
    <message>
        <source>Reading the prompt %1, writing %2</source>
        <translation>قراءة الموجّه %1، والكتابة %2</translation>
    </message>
    <message>
        <source>Without %1 in which the meter could not be read.</source>
        <translation>عدا %1 تعذّرت فيها قراءة المقياس.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is how energy was found, %2 what it covers, %3 the name of the meter</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Without the idle power: %1 (%2)</source>
        <translation>دون قدرة الخمول: %1 (%2)</translation>
    </message>
    <message>
        <source>Without the idle power of %1 W, measured %2 earlier: %3 (%4)</source>
        <translation>دون قدرة الخمول البالغة ⁦%1 W⁩، المقيسة قبل ذلك بمدة %2: %3 (%4)</translation>
    </message>
    <message>
        <source>The device, for the same tokens: %1 (within %2 %)</source>
        <extracomment>%1 is an amount of energy, %2 how far off it may be</extracomment>
        <translation>الجهاز، للرموز نفسها: %1 (بهامش خطأ %2٪)</translation>
    </message>
    <message>
        <source>This computer simulated the board; what that took is in its own figure, and in none of the board.</source>
        <translation>حاكى هذا الحاسوب اللوحة؛ وما استهلكه ذلك محسوب في رقمه هو، لا في أي من أرقام اللوحة.</translation>
    </message>
    <message>
        <source>Per token of the answer: %1, without the idle power %2</source>
        <translation>لكل رمز في الإجابة: %1، ودون قدرة الخمول %2</translation>
    </message>
    <message>
        <source>Per token of the answer: %1</source>
        <translation>لكل رمز في الإجابة: %1</translation>
    </message>
    <message>
        <source>This program had %1 % of the processor time.</source>
        <translation>كان لهذا البرنامج %1٪ من وقت المعالج.</translation>
    </message>
    <message>
        <source>Temperature %1, top-k %2, top-p %3, min-p %4, repetition penalty %5, seed %6</source>
        <translation>درجة الحرارة %1، top-k %2، top-p %3، min-p %4، عقوبة التكرار %5، البذرة %6</translation>
    </message>
    <message numerus="yes">
        <source>Computed by %1 (%2, %3), %4 thread(s)</source>
        <extracomment>%1 is a device, %2 its instructions, %3 how weights are packed, %4 a number of threads</extracomment>
        <translation>
            <numerusform>حسبها %1 (%2، %3)، %4 خيط</numerusform>
            <numerusform>حسبها %1 (%2، %3)، %4 خيط</numerusform>
            <numerusform>حسبها %1 (%2، %3)، خيطان (%4)</numerusform>
            <numerusform>حسبها %1 (%2، %3)، %4 خيوط</numerusform>
            <numerusform>حسبها %1 (%2، %3)، %4 خيطًا</numerusform>
            <numerusform>حسبها %1 (%2، %3)، %4 خيط</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by a model on the server %1</source>
        <translation>كتبها نموذج على الخادم %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Cut at its longest</source>
        <extracomment>under an answer that ended because it was as long as answers may be</extracomment>
        <translation>قُطعت عند أقصى طول</translation>
    </message>
    <message>
        <source>Cut by the server</source>
        <extracomment>under an answer that a server ended at a limit that it does not tell</extracomment>
        <translation>قطعها الخادم</translation>
    </message>
    <message>
        <source>Tokens are counted, times are measured by the clock of this machine.</source>
        <translation>الرموز معدودة، والأزمنة مقيسة بساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>كتبها %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <extracomment>under an answer; %1 is the number of its tokens</extracomment>
        <translation>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>رمزان (%1)</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <extracomment>under an answer; %1 is a number</extracomment>
        <translation>%1 رمز/ث</translation>
    </message>
    <message>
        <source>%1 to first token</source>
        <extracomment>under an answer; %1 is the time it took until the first token came</extracomment>
        <translation>أول رمز بعد %1</translation>
    </message>
    <message>
        <source>Cut: the context is full</source>
        <extracomment>under an answer that ended because no longer text fits into the model</extracomment>
        <translation>قُطعت: السياق ممتلئ</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier message(s) were not read: there was no room for them.</source>
        <translation>
            <numerusform>لم تُترك قراءة أي رسالة سابقة (%1).</numerusform>
            <numerusform>لم تُقرأ رسالة سابقة (%1): لم يكن لها مكان.</numerusform>
            <numerusform>لم تُقرأ رسالتان سابقتان (%1): لم يكن لهما مكان.</numerusform>
            <numerusform>لم تُقرأ %1 رسائل سابقة: لم يكن لها مكان.</numerusform>
            <numerusform>لم تُقرأ %1 رسالة سابقة: لم يكن لها مكان.</numerusform>
            <numerusform>لم تُقرأ %1 رسالة سابقة: لم يكن لها مكان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) of these were thought before the answer.</source>
        <translation>
            <numerusform>لا رموز منها (%1) للتفكير قبل الإجابة.</numerusform>
            <numerusform>رمز واحد منها (%1) للتفكير قبل الإجابة.</numerusform>
            <numerusform>رمزان منها (%1) للتفكير قبل الإجابة.</numerusform>
            <numerusform>%1 رموز منها للتفكير قبل الإجابة.</numerusform>
            <numerusform>%1 رمزًا منها للتفكير قبل الإجابة.</numerusform>
            <numerusform>%1 رمز منها للتفكير قبل الإجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) left out</source>
        <extracomment>under an answer; so many earlier messages of the chat were not read</extracomment>
        <translation>
            <numerusform>%1 رسالة متروكة</numerusform>
            <numerusform>%1 رسالة متروكة</numerusform>
            <numerusform>%1 رسالتان متروكتان</numerusform>
            <numerusform>%1 رسائل متروكة</numerusform>
            <numerusform>%1 رسالة متروكة</numerusform>
            <numerusform>%1 رسالة متروكة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>الخمول</translation>
    </message>
    <message>
        <source>device energy</source>
        <translation>طاقة الجهاز</translation>
    </message>
    <message>
        <source>projections</source>
        <translation>الإسقاطات</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>التسويات</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>اختيار الرمز</translation>
    </message>
    <message numerus="yes">
        <source>threads are bound (%1) to %2 places</source>
        <translation>
            <numerusform>الخيوط مثبّتة (%1) على %2 موضع</numerusform>
            <numerusform>الخيوط مثبّتة (%1) على موضع واحد (%2)</numerusform>
            <numerusform>الخيوط مثبّتة (%1) على موضعين (%2)</numerusform>
            <numerusform>الخيوط مثبّتة (%1) على %2 مواضع</numerusform>
            <numerusform>الخيوط مثبّتة (%1) على %2 موضعًا</numerusform>
            <numerusform>الخيوط مثبّتة (%1) على %2 موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>reading a prompt</source>
        <translation>قراءة الموجّه</translation>
    </message>
    <message>
        <source>weights read</source>
        <translation>الأوزان المقروءة</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>sums of products</source>
        <translation>مجاميع الجداءات</translation>
    </message>
    <message>
        <source>int8 peak</source>
        <translation>ذروة int8</translation>
    </message>
    <message>
        <source>tile peak</source>
        <translation>ذروة المربعات</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <extracomment>%1 is a number of tokens</extracomment>
        <translation>%1 معًا</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>instruction set</source>
        <translation>مجموعة التعليمات</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>التعبئة</translation>
    </message>
    <message>
        <source>device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>OpenMP</source>
        <translation>OpenMP</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>ما قُرئ من الذاكرة المخبئة</translation>
    </message>
    <message>
        <source>memory taken</source>
        <translation>الذاكرة المشغولة</translation>
    </message>
</context>
<context>
    <name>TerminalChat</name>
    <message>
        <source>forgets the conversation</source>
        <translation>نسيان المحادثة</translation>
    </message>
    <message>
        <source>leaves, as does the end of the input (Ctrl-D)</source>
        <translation>الخروج، كما عند نهاية المُدخلات (Ctrl-D)</translation>
    </message>
    <message>
        <source>begins and ends a message of several lines; pasted lines are one message</source>
        <translation>بدء رسالة من عدة أسطر أو إنهاؤها؛ والأسطر الملصقة رسالة واحدة</translation>
    </message>
    <message>
        <source>ends the answer and keeps what is there; at the prompt it leaves</source>
        <translation>إنهاء الإجابة مع الاحتفاظ بما كُتب منها؛ وعند انتظار رسالة: الخروج</translation>
    </message>
    <message>
        <source>(a small model for small talk, short stories, simple questions and sums up to 100; trilume-cli import makes bigger ones from Hugging Face folders such as ridger/MMfreeLM-370M, see README)</source>
        <translation>(نموذج صغير للأحاديث الخفيفة والقصص القصيرة والأسئلة البسيطة والجمع حتى 100؛ يُنشئ trilume-cli import نماذج أكبر من مجلدات Hugging Face مثل ridger/MMfreeLM-370M، انظر README)</translation>
    </message>
    <message>
        <source>(/new forgets, /exit leaves, /help tells more)</source>
        <translation>(النسيان: /new، الخروج: /exit، المزيد: /help)</translation>
    </message>
    <message>
        <source>(Ctrl-C once more, Ctrl-D or /exit leaves)</source>
        <translation>(للخروج: Ctrl-C مرة أخرى، أو Ctrl-D، أو /exit)</translation>
    </message>
</context>
<context>
    <name>TerminalCompare</name>
    <message>
        <source>tokens/s</source>
        <translation>رمز/ث</translation>
    </message>
    <message>
        <source>prompt tokens/s</source>
        <translation>الموجّه، رمز/ث</translation>
    </message>
    <message>
        <source>first token s</source>
        <translation>أول رمز، ث</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>جول/رمز</translation>
    </message>
    <message>
        <source>net J/token</source>
        <translation>جول/رمز دون الخمول</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>MB/token</source>
        <translation>MB/رمز</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>هذا الحاسوب في الأثناء</translation>
    </message>
</context>
<context>
    <name>TerminalCounts</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tokens</source>
        <extracomment>%1 is a number as well; the form is that of %2</extracomment>
        <translation>
            <numerusform>%1 من %2 رمز</numerusform>
            <numerusform>%1 من رمز واحد (%2)</numerusform>
            <numerusform>%1 من رمزين (%2)</numerusform>
            <numerusform>%1 من %2 رموز</numerusform>
            <numerusform>%1 من %2 رمزًا</numerusform>
            <numerusform>%1 من %2 رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1 tokens, %2 tokens/s]</source>
        <translation>
            <numerusform>[%1 رمز، %2 رمز/ث]</numerusform>
            <numerusform>[%1 رمز، %2 رمز/ث]</numerusform>
            <numerusform>[رمزان (%1)، %2 رمز/ث]</numerusform>
            <numerusform>[%1 رموز، %2 رمز/ث]</numerusform>
            <numerusform>[%1 رمزًا، %2 رمز/ث]</numerusform>
            <numerusform>[%1 رمز، %2 رمز/ث]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1 earlier messages were left out: there is no room for them]</source>
        <translation>
            <numerusform>[لم تُترك أي رسالة سابقة (%1)]</numerusform>
            <numerusform>[تُركت رسالة سابقة (%1): لا مكان لها]</numerusform>
            <numerusform>[تُركت رسالتان سابقتان (%1): لا مكان لهما]</numerusform>
            <numerusform>[تُركت %1 رسائل سابقة: لا مكان لها]</numerusform>
            <numerusform>[تُركت %1 رسالة سابقة: لا مكان لها]</numerusform>
            <numerusform>[تُركت %1 رسالة سابقة: لا مكان لها]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalDevices</name>
    <message numerus="yes">
        <source>the processor computes %1 matrices: %2</source>
        <translation>
            <numerusform>يحسب المعالج %1 مصفوفة: %2</numerusform>
            <numerusform>يحسب المعالج %1 مصفوفة: %2</numerusform>
            <numerusform>يحسب المعالج مصفوفتين (%1): %2</numerusform>
            <numerusform>يحسب المعالج %1 مصفوفات: %2</numerusform>
            <numerusform>يحسب المعالج %1 مصفوفة: %2</numerusform>
            <numerusform>يحسب المعالج %1 مصفوفة: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalEnergy</name>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>now W</source>
        <translation>الآن، W</translation>
    </message>
    <message>
        <source>mean W</source>
        <translation>المتوسط، W</translation>
    </message>
    <message>
        <source>joules</source>
        <translation>جول</translation>
    </message>
    <message>
        <source>+/- %</source>
        <translation>± ٪</translation>
    </message>
</context>
<context>
    <name>TerminalEval</name>
    <message>
        <source>nats per token</source>
        <translation>نات لكل رمز</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>الحيرة (perplexity)</translation>
    </message>
    <message>
        <source>bits per byte</source>
        <translation>بت لكل بايت</translation>
    </message>
    <message>
        <source>tokens read</source>
        <translation>الرموز المقروءة</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>A model file (GGUF). Left out: the model that comes with the program.</source>
        <translation>ملف نموذج (GGUF). وعند إغفاله: النموذج المرفق مع البرنامج.</translation>
    </message>
    <message>
        <source>turn a published checkpoint into a model file</source>
        <translation>تحويل نموذج منشور إلى ملف نموذج</translation>
    </message>
    <message>
        <source>Reads a checkpoint of a MatMul-free language model or of a ternary transformer and writes it as one GGUF file with ternary weights, the tokenizer and the chat markers inside.
A folder in the Hugging Face layout holds config.json, the weights as safetensors (one file, or several with their index), and where there are any the tokenizer and trilume_chat.json. A folder without a tokenizer is imported with a warning: such a model is driven by token ids. A GGUF file of a ternary transformer needs no import, as every command reads it: importing keeps its weights and writes them in types of this program.
The weights are read piece by piece, so a model of any size needs little memory. The file appears when it is complete, not before; an older file of that name is replaced.</source>
        <translation>يقرأ نموذجًا لغويًا بلا ضرب مصفوفات (MatMul-free) أو محوّلًا ثلاثيًا (Transformer)، ويكتبه في ملف GGUF واحد يضم الأوزان الثلاثية ومجزّئ الرموز وعلامات المحادثة.
يحتوي المجلد المرتب بترتيب Hugging Face على config.json والأوزان بصيغة safetensors (ملف واحد، أو عدة ملفات مع فهرسها)، وعلى مجزّئ الرموز وtrilume_chat.json إن وُجدا. ويُستورد المجلد الذي ليس فيه مجزّئ رموز مع تحذير: لا يُشغَّل نموذج كهذا إلا بمعرّفات الرموز. ولا يحتاج ملف GGUF لمحوّل ثلاثي إلى استيراد لأن كل الأوامر تقرؤه: يحفظ الاستيراد أوزانه ويكتبها بأنواع هذا البرنامج.
تُقرأ الأوزان قطعة قطعة، ولذلك لا يحتاج نموذج مهما كبر إلا إلى ذاكرة قليلة. ولا يظهر الملف إلا بعد اكتماله؛ ويُستبدل ملف أقدم بالاسم نفسه.</translation>
    </message>
    <message>
        <source>The folder with the checkpoint, or the GGUF file.</source>
        <translation>المجلد الذي فيه النموذج، أو ملف GGUF.</translation>
    </message>
    <message>
        <source>show what a model file holds</source>
        <translation>عرض ما في ملف نموذج</translation>
    </message>
    <message>
        <source>Prints the sizes of the model, its tensors with their types, the bits that a weight takes, the tokenizer, the chat markers, the fingerprint that stored conversations are tied to, and metadata keys that this version gives no meaning to.
Every name, shape, type and size in the file is checked; a damaged file is refused with the reason.</source>
        <translation>يطبع أحجام النموذج، وموتراته مع أنواعها، وعدد البتات التي يشغلها الوزن، ومجزّئ الرموز، وعلامات المحادثة، والبصمة التي ترتبط بها المحادثات المحفوظة، ومفاتيح البيانات الوصفية التي لا معنى لها في هذا الإصدار.
يُفحص كل اسم وشكل ونوع وحجم في الملف؛ ويُرفض الملف التالف مع ذكر السبب.</translation>
    </message>
    <message>
        <source>talk with a model, line by line</source>
        <translation>التحدث مع نموذج، سطرًا بسطر</translation>
    </message>
    <message>
        <source>Reads one message per line and writes the answer as it comes. Lines between &quot;&quot;&quot; and &quot;&quot;&quot;, and lines pasted at once into a terminal, are one message. /new forgets the conversation, /help tells this, /exit or the end of the input leaves.
Ctrl-C ends the answer and keeps what is there; at the prompt it leaves, but asks first where an answer has just come to its end. With a pipe as input the answers alone are written to standard output, one after the other, and Ctrl-C ends the program. Speed is shown on standard error.
A model without chat markers is talked with in a plain dialogue form.</source>
        <translation>يقرأ رسالة واحدة في كل سطر ويكتب الإجابة أولًا بأول. والأسطر بين &quot;&quot;&quot; و&quot;&quot;&quot;، والأسطر الملصقة دفعة واحدة في الطرفية، رسالة واحدة. يمحو الأمر /new المحادثة من الذاكرة، ويعرض /help هذا الشرح، ويكون الخروج بالأمر /exit أو بنهاية المُدخلات.
ينهي Ctrl-C الإجابة مع الاحتفاظ بما كُتب منها؛ وعند انتظار رسالة يكون به الخروج، لكنه يسأل أولًا إذا كانت إجابة قد انتهت لتوّها. وإذا كان الدخل أنبوبًا لم تُكتب في الخرج القياسي إلا الإجابات، واحدة تلو الأخرى، وأنهى Ctrl-C البرنامج. وتظهر السرعة في خرج الأخطاء القياسي.
والنموذج الذي لا علامات محادثة له يُتحدَّث معه في حوار من نص عادي.</translation>
    </message>
    <message>
        <source>answer or continue one text</source>
        <translation>الإجابة عن نص واحد أو متابعته</translation>
    </message>
    <message>
        <source>Writes the answer of a chat model to PROMPT, or what another model continues it with. The text is written as it comes.
With --ids the model reads token ids in place of a text, needs no tokenizer and does not stop at the end token: exactly --max-tokens tokens are generated.</source>
        <translation>يكتب إجابة نموذج محادثة عن PROMPT، أو ما يتابعه به نموذج آخر. ويُكتب النص أولًا بأول.
مع --ids يقرأ النموذج معرّفات رموز بدلًا من نص، ولا يحتاج إلى مجزّئ رموز، ولا يتوقف عند رمز النهاية: يُولَّد من الرموز العدد --max-tokens بالضبط.</translation>
    </message>
    <message>
        <source>The text. Left out or &quot;-&quot;: standard input is read to its end. A single argument is the model when it ends in .gguf or is a path (/a, ./a, ../a), else the prompt.</source>
        <translation>النص. وعند إغفاله أو كتابة &quot;-&quot;: يُقرأ الدخل القياسي حتى نهايته. وإذا كان المُعطى واحدًا فهو النموذج إن انتهى بـ .gguf أو كان مسارًا (/a أو ./a أو ../a)، وإلا فهو الموجّه.</translation>
    </message>
    <message>
        <source>write the raw scores of the next token</source>
        <translation>كتابة الدرجات الخام للرمز التالي</translation>
    </message>
    <message>
        <source>Reads token ids and writes the logits after the last of them as comma-separated values: a row for each position, in order, a column for each token of the vocabulary, nine significant digits, no header.</source>
        <translation>يقرأ معرّفات رموز ويكتب قيم Logits بعد آخرها مفصولة بفواصل: صف لكل موضع بالترتيب، وعمود لكل رمز في المفردات، بتسعة أرقام معنوية ودون ترويسة.</translation>
    </message>
    <message>
        <source>measure how well a model predicts a text</source>
        <translation>قياس جودة توقع نموذج لنص</translation>
    </message>
    <message>
        <source>Reads a text once from beginning to end and prints the mean of -ln p over its tokens (nats per token), the perplexity, the bits per byte of the text, and the number of tokens that were scored.</source>
        <translation>يقرأ نصًا مرة واحدة من بدايته إلى نهايته ويطبع متوسط -ln p على رموزه (نات لكل رمز)، والحيرة (perplexity)، والبتات لكل بايت من النص، وعدد الرموز المقيَّمة.</translation>
    </message>
    <message>
        <source>A text file in UTF-8, or &quot;-&quot; for standard input.</source>
        <translation>ملف نصي بترميز UTF-8، أو &quot;-&quot; للدخل القياسي.</translation>
    </message>
    <message>
        <source>measure the speed of a model on this machine</source>
        <translation>قياس سرعة نموذج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Measures in turn how fast memory can be read, how fast a prompt is read and how fast tokens are generated, three times each, and prints the medians. Generating tokens reads every packed weight once per token, so memory is what it is compared with.
With --shape a model of a published size is made from random weights: no file is needed. With --conventional it is the model&apos;s twin that is measured: the same layers with dense weights of 16 bits (bf16), which are random and say something about speed and energy only.
Where the processor has an energy meter, the joules of both are told, with and without what it takes when idle: that is measured first, for five seconds.</source>
        <translation>يقيس بالتتابع سرعة قراءة الذاكرة، وسرعة قراءة موجّه، وسرعة توليد الرموز، ثلاث مرات لكل منها، ويطبع القيم الوسيطة. وتوليد الرموز يقرأ كل الأوزان المعبأة مرة لكل رمز، ولذلك يُقارَن بالذاكرة.
مع --shape يُنشأ نموذج بحجم منشور من أوزان عشوائية: لا يلزم أي ملف. ومع --conventional يُقاس نظير النموذج: الطبقات نفسها بأوزان كثيفة من 16 بت (bf16)، وهي عشوائية ولا تدل إلا على السرعة والطاقة.
وإذا كان للمعالج مقياس طاقة ذُكر الجول لكليهما، مع استهلاكه في الخمول ودونه: ويُقاس ذلك أولًا مدة خمس ثوانٍ.</translation>
    </message>
    <message>
        <source>write what the layers do, for NumPy</source>
        <translation>كتابة ما تفعله الطبقات لمكتبة NumPy</translation>
    </message>
    <message>
        <source>Reads a text or token ids from the beginning and writes what every layer did, token by token, as named arrays that numpy.load opens (NPZ). A text is asked of a chat model as its user would ask it, and continued by another one.
The file appears when it is complete, not before; an older file of that name is replaced. At most %1 tokens are read.
Arrays:
%2
With --lens:
%3</source>
        <translation>يقرأ نصًا أو معرّفات رموز من البداية ويكتب ما فعلته كل طبقة، رمزًا برمز، في مصفوفات مسماة تفتحها numpy.load (بصيغة NPZ). ويُطرح النص على نموذج المحادثة كما يطرحه المستخدم، ويتابعه غيره من النماذج.
لا يظهر الملف إلا بعد اكتماله؛ ويُستبدل ملف أقدم بالاسم نفسه. ويُقرأ %1 من الرموز على الأكثر.
المصفوفات:
%2
مع --lens:
%3</translation>
    </message>
    <message>
        <source>measure the power of this machine</source>
        <translation>قياس قدرة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Reads every energy meter that this machine has (processor, board, battery) ten times a second and shows watts and joules, each with where it comes from: measured (a sensor), derived (computed from one) or modelled (an assumption), what it covers, and how far off it may be. Figures of different meters are not to be added: a package holds its cores.
Ctrl-C ends it and keeps what was measured. On a terminal the table is renewed in place; into a pipe a line per second and meter is written, and the table at the end.</source>
        <translation>يقرأ كل مقاييس الطاقة في هذا الحاسوب (المعالج واللوحة والبطارية) عشر مرات في الثانية ويعرض الواط والجول، ومع كل منهما مصدره: مقيسة (من مستشعر) أو مشتقة (محسوبة من مقيسة) أو تقديرية (افتراض)، وما يشمله، ومقدار الخطأ المحتمل. ولا تُجمع أرقام مقاييس مختلفة: فشريحة المعالج تشمل أنويته.
ينهيه Ctrl-C مع الاحتفاظ بما قيس. وفي الطرفية يتجدد الجدول في مكانه؛ وفي الأنبوب يُكتب سطر لكل ثانية ومقياس، والجدول في النهاية.</translation>
    </message>
    <message>
        <source>answer other programs on this machine</source>
        <translation>الرد على برامج أخرى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Serves a model under the interface of OpenAI&apos;s that many programs know: GET /v1/models, POST /v1/completions and POST /v1/chat/completions, streamed or not, with the energy of each answer in its usage. Requests are answered one after the other.
Only programs of this machine reach it, and only with its token: &quot;Authorization: Bearer TOKEN&quot;. The token is made the first time, stays the same, and lies in a file that only its owner can read. Web pages are refused, but for those of --allow-origin.
The address and where the token lies are told on standard error. Ctrl-C or SIGTERM ends the answers and the program.</source>
        <translation>يتيح نموذجًا بواجهة OpenAI التي تعرفها برامج كثيرة: GET /v1/models وPOST /v1/completions وPOST /v1/chat/completions، دفقًا أو دفعة واحدة، مع طاقة كل إجابة في الحقل usage. ويُجاب عن الطلبات واحدًا بعد الآخر.
لا تصل إليه إلا برامج هذا الحاسوب، وبرمز الوصول فقط: &quot;Authorization: Bearer TOKEN&quot;. ويُنشأ رمز الوصول في المرة الأولى ثم يبقى كما هو، في ملف لا يقرؤه إلا مالكه. وتُرفض صفحات الوِب إلا ما في --allow-origin.
ويُذكر العنوان ومكان رمز الوصول في خرج الأخطاء القياسي. وينهي Ctrl-C أو SIGTERM الإجابات والبرنامج.</translation>
    </message>
    <message>
        <source>list the models that can be loaded and those that are there</source>
        <translation>سرد النماذج التي يمكن تنزيلها والموجودة</translation>
    </message>
    <message>
        <source>Prints the catalogue and what lies in the folder of downloaded models: model files, checkpoints that are still to be imported, and downloads that were not finished. The network is not asked.</source>
        <translation>يطبع الفهرس وما في مجلد النماذج المنزّلة: ملفات النماذج، والنماذج التي لم تُستورد بعد، والتنزيلات التي لم تكتمل. ولا يُستعلم من الشبكة.</translation>
    </message>
    <message>
        <source>load a model from the network</source>
        <translation>تنزيل نموذج من الشبكة</translation>
    </message>
    <message>
        <source>Loads a model of the catalogue by its name, the model of a repository in the form of Hugging Face&apos;s (OWNER/NAME), or one model file from its address (https://...).
What was begun is gone on with when the same command is run again, also after Ctrl-C, a cut connection or a full disk. Files have their names only when they are whole and their checksums are those that the repository tells. Of a file from an address the checksum is compared that its server offers, or that --sha256 gives; where there is none, its structure as a model file is checked alone. Of a repository only the files that an import reads are loaded, all of them from one commit, which is kept with them.
HF_ENDPOINT in the environment names another server as --endpoint does, HF_TOKEN the token of an account there, which is sent to nobody else. Proxies are those of http_proxy, https_proxy and no_proxy. Where the model lies is written to standard output.</source>
        <translation>ينزّل نموذجًا من الفهرس باسمه، أو نموذج مستودع على طريقة Hugging Face (OWNER/NAME)، أو ملف نموذج واحدًا من عنوانه (https://...).
وما بدأ يُتابَع عند تنفيذ الأمر نفسه مرة أخرى، حتى بعد Ctrl-C أو انقطاع الاتصال أو امتلاء القرص. ولا تأخذ الملفات أسماءها إلا بعد اكتمالها ومطابقة مجاميعها الاختبارية لما يعلنه المستودع. وفي الملف الذي له عنوان يُطابَق المجموع الاختباري الذي يقدّمه خادمه أو يعطيه --sha256؛ فإذا لم يوجد لم تُفحص إلا بنيته بوصفه ملف نموذج. ولا يُنزَّل من المستودع إلا الملفات التي يقرؤها الاستيراد، وكلها من إيداع واحد يُحفظ معها.
يسمّي HF_ENDPOINT في بيئة التشغيل خادمًا آخر كما يفعل --endpoint، وHF_TOKEN رمز وصول لحساب عليه، ولا يُرسل إلى سواه. ويؤخذ الوكيل من http_proxy وhttps_proxy وno_proxy. ويُكتب مكان النموذج في الخرج القياسي.</translation>
    </message>
    <message>
        <source>A name of the catalogue, OWNER/NAME, or the address of a .gguf file.</source>
        <translation>اسم من الفهرس، أو OWNER/NAME، أو عنوان ملف .gguf.</translation>
    </message>
    <message>
        <source>list what can compute</source>
        <translation>سرد ما يمكنه الحساب</translation>
    </message>
    <message>
        <source>Prints a line for the processor and for each device of the plugins that are installed, its id first: what --device takes. A plugin that cannot be used is there with the reason, also that it has not answered within two seconds.
Plugins are looked for in the folder of the installation and in the folder plugins of the program&apos;s data, and nowhere else, unless TRILUME_PLUGIN_DIR in the environment names the only folder. A plugin may do whatever this program may, but runs in a process of its own: one that crashes costs a message, and the processor goes on.</source>
        <translation>يطبع سطرًا للمعالج ولكل جهاز من الملحقات المثبّتة، وفي أوله معرّفه: وهو ما يقبله --device. والملحق الذي لا يمكن استخدامه يظهر مع السبب، ومن ذلك أنه لم يرد خلال ثانيتين.
يُبحث عن الملحقات في مجلد التثبيت وفي المجلد plugins ضمن بيانات البرنامج، لا في غيرهما، إلا إذا سمّى TRILUME_PLUGIN_DIR في بيئة التشغيل المجلد الوحيد. ويجوز للملحق كل ما يجوز لهذا البرنامج، لكنه يعمل في عملية خاصة به: إذا تعطّل لم يكلّف سوى رسالة، وتابع المعالج.</translation>
    </message>
    <message>
        <source>compare ways to run a model</source>
        <translation>مقارنة طرق تشغيل نموذج</translation>
    </message>
    <message>
        <source>Runs one text on several configurations and tells speed, power and joules per token of each, with their spread, where they are from and what they cover, and whether the tokens are the same. Options that are given several times make every combination.
Each configuration is loaded, rests for its idle power and is warmed up; then rounds of about a second follow, in turn and back again, until the spread of all is below 2 % or the time is over. Ctrl-C ends it and keeps what was measured.
Figures of a simulated board are of its own clock and its model of power, those of this machine stand beside them: different scopes are never made a ratio of.</source>
        <translation>يشغّل نصًا واحدًا على عدة تهيئات ويذكر السرعة والقدرة والجول لكل رمز في كل منها، مع تشتتها ومصدرها وما تشمله، وهل الرموز هي نفسها. والخيارات التي تُعطى أكثر من مرة تُنتج كل تركيباتها.
تُحمَّل كل تهيئة، ثم يُترك الحاسوب لقياس قدرة الخمول، ثم يُجرى إحماؤها؛ وتتبع ذلك جولات من نحو ثانية، بالتناوب ذهابًا وإيابًا، حتى يقل تشتت الكل عن 2٪ أو ينقضي الوقت. وينهيه Ctrl-C مع الاحتفاظ بما قيس.
أرقام اللوحة المحاكاة من ساعتها وتقدير قدرتها، وتظهر أرقام هذا الحاسوب بجانبها: لا تُحسب نسبة أبدًا بين نطاقات مختلفة.</translation>
    </message>
    <message>
        <source>compute what FPGA boards would reach</source>
        <translation>حساب ما يمكن أن تبلغه لوحات FPGA</translation>
    </message>
    <message>
        <source>Computes tokens per second, watts and joules per token of FPGA boards for the published sizes, from the bytes that a token moves and from constants of each board, and prints them beside what others measured or published. Nothing is measured, all figures are labelled modelled, and each constant stands there with its label and its source. The text is a document in English (Markdown).</source>
        <translation>يحسب الرموز في الثانية والواط والجول لكل رمز للوحات FPGA للأحجام المنشورة، من البايتات التي ينقلها الرمز ومن ثوابت كل لوحة، ويعرضها بجانب ما قاسه آخرون أو نشروه. لا يُقاس شيء، وتوسم كل الأرقام بأنها تقديرية، ويظهر كل ثابت مع وسمه ومصدره. والنص مستند بالإنجليزية (Markdown).</translation>
    </message>
    <message>
        <source>Chat with MatMul-free language models on your own machine.</source>
        <translation>محادثة مع نماذج لغوية بلا ضرب مصفوفات (MatMul-free) على حاسوبك.</translation>
    </message>
    <message>
        <source>Results are written to standard output, everything else to standard error.
Exit status: 0 done, 1 failed, 2 wrong usage, 130 interrupted.</source>
        <translation>تُكتب النتائج في الخرج القياسي، وكل ما سواها في خرج الأخطاء القياسي.
حالة الخروج: 0 تم، 1 فشل، 2 استخدام خاطئ، 130 قوطع.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <extracomment>%1: what an option does, whole sentences; %2: what is done without it</extracomment>
        <translation>%1 الافتراضي: %2.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Show this help, or with a command that command&apos;s, and leave.</source>
        <translation>عرض هذه المساعدة، أو مساعدة الأمر إن ذُكر أمر، ثم الخروج.</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>عرض الإصدار ثم الخروج.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>المُعطيات:</translation>
    </message>
    <message>
        <source>The model file to write.</source>
        <translation>ملف النموذج المطلوب كتابته.</translation>
    </message>
    <message>
        <source>How the ternary weights are stored: tq2_0 takes 2.06 bits a weight, tq1_0 1.69. The model is the same.</source>
        <translation>طريقة تخزين الأوزان الثلاثية: tq2_0 يشغل 2.06 بت لكل وزن، وtq1_0 يشغل 1.69. والنموذج هو نفسه.</translation>
    </message>
    <message>
        <source>what README.md calls it, or the folder</source>
        <translation>الاسم الذي في README.md، أو اسم المجلد</translation>
    </message>
    <message>
        <source>The name of the model in the file.</source>
        <translation>اسم النموذج في الملف.</translation>
    </message>
    <message>
        <source>Print one JSON object in place of the text.</source>
        <translation>طباعة كائن JSON واحد بدلًا من النص.</translation>
    </message>
    <message>
        <source>Write what every figure is computed from, as CSV.</source>
        <translation>كتابة ما يُحسب منه كل رقم بصيغة CSV.</translation>
    </message>
    <message>
        <source>Write a report for people: one HTML file, with plots.</source>
        <translation>كتابة تقرير مقروء: ملف HTML واحد فيه مخططات.</translation>
    </message>
    <message>
        <source>Write that report on paper: a PDF. Needs the window&apos;s program.</source>
        <translation>كتابة ذلك التقرير للطباعة: ملف PDF. يحتاج إلى برنامج النافذة.</translation>
    </message>
    <message>
        <source>Keep it in the folder comparisons of the program&apos;s data.</source>
        <translation>حفظ المقارنة في المجلد comparisons ضمن بيانات البرنامج.</translation>
    </message>
    <message>
        <source>Measure nothing: tell again what --json or --keep wrote into this file.</source>
        <translation>دون قياس: إعادة عرض ما كتبه --json أو --keep في هذا الملف.</translation>
    </message>
    <message>
        <source>A message of the system before the first one of the user.</source>
        <translation>رسالة من النظام قبل أول رسالة من المستخدم.</translation>
    </message>
    <message>
        <source>Choose among the K likeliest tokens. 0: among all.</source>
        <translation>الاختيار من أرجح K من الرموز. 0: من الكل.</translation>
    </message>
    <message>
        <source>Choose among the likeliest tokens that together have this share of the probability. 1: off.</source>
        <translation>الاختيار من أرجح الرموز التي يبلغ مجموع احتمالاتها هذه الحصة. 1: معطّل.</translation>
    </message>
    <message>
        <source>Leave out tokens that are less likely than this share of the likeliest. 0: off.</source>
        <translation>استبعاد الرموز التي يقل احتمالها عن هذه النسبة من احتمال الأرجح. 0: معطّل.</translation>
    </message>
    <message>
        <source>Make the last 256 tokens less likely to come again, 0.1 to 10. 1: off.</source>
        <translation>تقليل احتمال تكرار آخر 256 رمزًا، من 0.1 إلى 10. 1: معطّل.</translation>
    </message>
    <message>
        <source>another one each time</source>
        <translation>بذرة أخرى في كل مرة</translation>
    </message>
    <message>
        <source>The start of the random numbers. The same seed, model and options give the same text.</source>
        <translation>بداية الأعداد العشوائية. البذرة نفسها مع النموذج والخيارات نفسها تعطي النص نفسه.</translation>
    </message>
    <message>
        <source>End an answer after this many tokens.</source>
        <translation>إنهاء الإجابة بعد هذا العدد من الرموز.</translation>
    </message>
    <message>
        <source>End an answer where it would say this text. May be given several times.</source>
        <translation>إنهاء الإجابة حيث كانت ستقول هذا النص. يمكن إعطاؤه أكثر من مرة.</translation>
    </message>
    <message>
        <source>those of the model</source>
        <translation>علامات النموذج</translation>
    </message>
    <message>
        <source>What stands before and behind each message, in place of the model&apos;s own: a JSON file in the form of trilume_chat.json. The window keeps those that it was given in the folder markers of its settings.</source>
        <translation>ما يرد قبل كل رسالة وبعدها بدلًا من علامات النموذج: ملف JSON على شكل trilume_chat.json. وتحفظ النافذة ما أُعطيت منها في المجلد markers ضمن إعداداتها.</translation>
    </message>
    <message>
        <source>Continue the text as it stands, without the markers of a chat model.</source>
        <translation>متابعة النص كما هو، دون علامات نموذج المحادثة.</translation>
    </message>
    <message>
        <source>Always take the likeliest token: temperature 0.</source>
        <translation>اختيار الأرجح دائمًا: درجة الحرارة 0.</translation>
    </message>
    <message>
        <source>Token ids to read, separated by commas, in place of a text.</source>
        <translation>معرّفات الرموز المطلوب قراءتها بدلًا من نص، مفصولة بالفاصلة (,).</translation>
    </message>
    <message>
        <source>The text to read.</source>
        <translation>النص المطلوب قراءته.</translation>
    </message>
    <message>
        <source>In place of a text of your own: question, document (512 tokens) or story.</source>
        <translation>بدلًا من نص خاص بك: question (سؤال) أو document (مستند من 512 رمزًا) أو story (قصة).</translation>
    </message>
    <message>
        <source>64; 256 of a story</source>
        <translation>64؛ وللقصة 256</translation>
    </message>
    <message>
        <source>Tokens to write, 2 or more.</source>
        <translation>عدد الرموز المطلوب كتابتها، 2 أو أكثر.</translation>
    </message>
    <message>
        <source>4 to 20, until the spread is below 2 %</source>
        <translation>من 4 إلى 20، حتى يقل التشتت عن 2٪</translation>
    </message>
    <message>
        <source>Measure each configuration this many times, whatever the spread.</source>
        <translation>قياس كل تهيئة هذا العدد من المرات مهما كان التشتت.</translation>
    </message>
    <message>
        <source>120; without end with --repeats</source>
        <translation>120؛ وبلا نهاية مع --repeats</translation>
    </message>
    <message>
        <source>Begin no round later than this. Each configuration has one in any case.</source>
        <translation>عدم بدء أي جولة بعد هذا الوقت. ولكل تهيئة جولة واحدة في كل حال.</translation>
    </message>
    <message>
        <source>Let the machine rest for this long before each configuration; below 3 there are no net figures.</source>
        <translation>ترك الحاسوب في الخمول هذه المدة قبل كل تهيئة؛ وإذا قلت عن 3 لم توجد أرقام دون الخمول.</translation>
    </message>
    <message>
        <source>With --ids: print the ids that are generated, separated by spaces, on one line.</source>
        <translation>مع --ids: طباعة المعرّفات المولَّدة في سطر واحد تفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>Write the logits of this many last positions.</source>
        <translation>كتابة Logits لهذا العدد من المواضع الأخيرة.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>الملف المطلوب كتابته.</translation>
    </message>
    <message>
        <source>The file to write, NPZ.</source>
        <translation>الملف المطلوب كتابته، بصيغة NPZ.</translation>
    </message>
    <message>
        <source>Write what each layer would say next, were it the last: the K likeliest tokens, 1 to 20. Takes a head for every token and layer.</source>
        <translation>كتابة ما كانت ستقوله كل طبقة بعد ذلك لو كانت هي الأخيرة: أرجح K من الرموز، من 1 إلى 20. يتطلب حساب الرأس لكل رمز وطبقة.</translation>
    </message>
    <message>
        <source>Show what others published beside it: matmul-free-fpga, matmul-free-50, bitnet-kv260, bitnet-a53 or tereffic-u280. May be given several times.</source>
        <translation>عرض ما نشره آخرون بجانبها: matmul-free-fpga أو matmul-free-50 أو bitnet-kv260 أو bitnet-a53 أو tereffic-u280. يمكن إعطاؤه أكثر من مرة.</translation>
    </message>
    <message>
        <source>Measure the conventional twin of the model: the same shapes in bf16, random weights.</source>
        <translation>قياس النظير التقليدي للنموذج: الأشكال نفسها بصيغة bf16 وأوزان عشوائية.</translation>
    </message>
    <message>
        <source>Compare with the conventional twin of the model as well: the same shapes in bf16. Its weights are random, so that only its speed and energy mean something.</source>
        <translation>المقارنة بالنظير التقليدي للنموذج أيضًا: الأشكال نفسها بصيغة bf16. أوزانه عشوائية، ولذلك لا معنى إلا لسرعته وطاقته.</translation>
    </message>
    <message>
        <source>until Ctrl-C; 5 with --json</source>
        <translation>حتى Ctrl-C؛ و5 مع --json</translation>
    </message>
    <message>
        <source>Measure for this long, 0.1 or more.</source>
        <translation>القياس هذه المدة، 0.1 أو أكثر.</translation>
    </message>
    <message>
        <source>Where the system&apos;s sensors are listed.</source>
        <translation>المكان الذي تُسرد فيه مستشعرات النظام.</translation>
    </message>
    <message>
        <source>With --full-watts: model the processor&apos;s power as a line between these two, by how busy it is. Such figures are labelled modelled.</source>
        <translation>مع --full-watts: تقدير قدرة المعالج خطًا مستقيمًا بين هاتين القيمتين حسب مدى انشغاله. وتوسم هذه الأرقام بأنها تقديرية.</translation>
    </message>
    <message>
        <source>What all processors take together when all are busy.</source>
        <translation>ما تستهلكه كل المعالجات معًا وهي كلها مشغولة.</translation>
    </message>
    <message>
        <source>Where to listen: an address of this machine alone, 127.0.0.1, ::1 or localhost.</source>
        <translation>عنوان الاستماع، لهذا الحاسوب وحده: 127.0.0.1 أو ::1 أو localhost.</translation>
    </message>
    <message>
        <source>The port. 0: any free one, which is told.</source>
        <translation>المنفذ. 0: أي منفذ حر، ويُذكر رقمه.</translation>
    </message>
    <message>
        <source>server-token in the folder of the program&apos;s data</source>
        <translation>الملف server-token في مجلد بيانات البرنامج</translation>
    </message>
    <message>
        <source>Where the token lies; made when it is not there.</source>
        <translation>مكان رمز الوصول؛ ويُنشأ إن لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>Let pages of this origin ask, https://name or http://localhost:3000; they need the token, too. May be given several times.</source>
        <translation>السماح بالطلب لصفحات هذا المصدر، https://name أو http://localhost:3000؛ وهي تحتاج إلى رمز الوصول أيضًا. يمكن إعطاؤه أكثر من مرة.</translation>
    </message>
    <message>
        <source>models in the folder of the program&apos;s data</source>
        <translation>المجلد models في مجلد بيانات البرنامج</translation>
    </message>
    <message>
        <source>The folder that the model comes into.</source>
        <translation>المجلد الذي يوضع فيه النموذج.</translation>
    </message>
    <message>
        <source>The server of repositories that are given as OWNER/NAME or by a name of the catalogue.</source>
        <translation>خادم المستودعات التي تُعطى بصيغة OWNER/NAME أو باسم من الفهرس.</translation>
    </message>
    <message>
        <source>what the server offers</source>
        <translation>ما يقدّمه الخادم</translation>
    </message>
    <message>
        <source>The checksum that the file at an address must have.</source>
        <translation>المجموع الاختباري الذي يجب أن يكون للملف الذي له عنوان.</translation>
    </message>
    <message>
        <source>as many as this program may use</source>
        <translation>كل ما يجوز لهذا البرنامج استخدامه</translation>
    </message>
    <message>
        <source>Threads to compute with. The result is the same for any number.</source>
        <translation>خيوط الحساب. والنتيجة هي نفسها مهما كان عددها.</translation>
    </message>
    <message>
        <source>Threads to compute with. May be given several times.</source>
        <translation>خيوط الحساب. يمكن إعطاؤه أكثر من مرة.</translation>
    </message>
    <message>
        <source>A further model to compare. May be given several times.</source>
        <translation>نموذج آخر للمقارنة. يمكن إعطاؤه أكثر من مرة.</translation>
    </message>
    <message>
        <source>Keep each thread on a core of its own. Helps where the system moves threads about; hurts where something else is busy on a core.</source>
        <translation>تثبيت كل خيط على نواة خاصة به. يفيد حيث ينقل النظام الخيوط بين الأنوية؛ ويضر حيث يشغل شيء آخر إحدى الأنوية.</translation>
    </message>
    <message>
        <source>Where the products of the weights are computed: an id that the command devices lists. The result is the same for all; what a device cannot do, the processor does. With energy: a device whose own figures are shown beside those of this machine.</source>
        <translation>مكان حساب جداءات الأوزان: معرّف مما يسرده الأمر devices. والنتيجة هي نفسها على الجميع؛ وما لا يستطيعه الجهاز يؤديه المعالج. ومع الأمر energy: جهاز تُعرض أرقامه بجانب أرقام هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Where the products of the weights are computed: an id that the command devices lists. May be given several times.</source>
        <translation>مكان حساب جداءات الأوزان: معرّف مما يسرده الأمر devices. يمكن إعطاؤه أكثر من مرة.</translation>
    </message>
    <message>
        <source>How much a device computes: all that it takes, or what is faster there, of each shape of matrix as many rows as measuring says. auto is all for a simulated board and faster for another device.</source>
        <translation>مقدار ما يحسبه الجهاز: all أي كل ما يقبله، أو faster أي ما كان أسرع عليه، وهو من كل شكل مصفوفة عدد الصفوف الذي يدل عليه القياس. أما auto فيعني all للوحة المحاكاة وfaster لأي جهاز آخر.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What the plugin of the device is told: a JSON object that it understands, such as {&quot;rest_watts&quot;: 2.5} for a virtual board, which names its others where one is wrong.</source>
        <translation>ما يُعطى لملحق الجهاز: كائن JSON يفهمه، مثل {&quot;rest_watts&quot;: 2.5} للوحة افتراضية، وهي تذكر بقية الأسماء إذا كان أحدها خاطئًا.</translation>
    </message>
    <message>
        <source>Measure what the processor and the device take for each shape of matrix, and write it, with the rows that the device computes, to standard error.</source>
        <translation>قياس ما يستغرقه المعالج والجهاز لكل شكل مصفوفة، وكتابته مع الصفوف التي يحسبها الجهاز في خرج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>Run the code of plugins in this program and not in a process of its own. That saves some microseconds for each product; a plugin that crashes then ends this program.</source>
        <translation>تشغيل شيفرة الملحقات في هذا البرنامج لا في عملية خاصة بها. يوفر ذلك بضعة ميكروثوانٍ لكل جداء؛ لكن الملحق الذي يتعطّل ينهي عندئذ هذا البرنامج.</translation>
    </message>
    <message>
        <source>the fastest of this machine</source>
        <translation>الأسرع على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod. The result is the same for all. TRILUME_FORCE_ISA in the environment says the same.</source>
        <translation>مجموعة تعليمات الحساب: scalar أو avx2 أو avx2+avx512bw أو avx2+vnni أو avx512vnni أو avx512vnni+vbmi أو avx512vnni+amx أو neon أو neon+dotprod. والنتيجة هي نفسها معها كلها. وللمتغير TRILUME_FORCE_ISA في بيئة التشغيل المعنى نفسه.</translation>
    </message>
    <message>
        <source>How ternary weights lie in memory: auto, 2bit or 1.6bit. The result is the same.</source>
        <translation>طريقة وضع الأوزان الثلاثية في الذاكرة: auto أو 2bit أو 1.6bit. والنتيجة هي نفسها.</translation>
    </message>
    <message>
        <source>Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod. May be given several times.</source>
        <translation>مجموعة تعليمات الحساب: scalar أو avx2 أو avx2+avx512bw أو avx2+vnni أو avx512vnni أو avx512vnni+vbmi أو avx512vnni+amx أو neon أو neon+dotprod. يمكن إعطاؤه أكثر من مرة.</translation>
    </message>
    <message>
        <source>How ternary weights lie in memory: auto, 2bit or 1.6bit. May be given several times.</source>
        <translation>طريقة وضع الأوزان الثلاثية في الذاكرة: auto أو 2bit أو 1.6bit. يمكن إعطاؤه أكثر من مرة.</translation>
    </message>
    <message>
        <source>Show this help and leave.</source>
        <translation>عرض هذه المساعدة ثم الخروج.</translation>
    </message>
    <message>
        <source>A model of random weights in a published size: 370M, 1.3B, 2.7B, 2B4T, falcon-e-3B, bonsai-1.7B, bonsai-4B or bonsai-8B.</source>
        <translation>نموذج بأوزان عشوائية بحجم منشور: 370M أو 1.3B أو 2.7B أو 2B4T أو falcon-e-3B أو bonsai-1.7B أو bonsai-4B أو bonsai-8B.</translation>
    </message>
    <message>
        <source>Tokens of the prompt, behind which generating is measured.</source>
        <translation>عدد رموز الطلب الذي يُقاس التوليد بعده.</translation>
    </message>
    <message>
        <source>How a transformer keeps keys and values: auto (what --kv-memory has room for), f32, f16 or int8.</source>
        <translation>كيف يحفظ المحوّل المفاتيح والقيم: auto (ما يتسع له --kv-memory) أو f32 أو f16 أو int8.</translation>
    </message>
    <message>
        <source>Codes of the inputs where a model defines none, because its weights alone are ternary: int8 or int16, nearer to floats and slower.</source>
        <translation>رموز المدخلات حيث لا يحددها النموذج لأن أوزانه وحدها ثلاثية: int8 أو int16 وهو أقرب إلى الأعداد العشرية وأبطأ.</translation>
    </message>
    <message>
        <source>Memory for keys and values; it also bounds how long a text may become.</source>
        <translation>الذاكرة المخصصة للمفاتيح والقيم؛ وهي تحدّ أيضًا من طول النص.</translation>
    </message>
    <message>
        <source>How freely tokens are chosen, 0 to 100. 0 always takes the likeliest. For a model that inspect tells an advised sampling of, that is the default of this, of --top-k and of --top-p.</source>
        <translation>مدى حرية اختيار الرموز، من 0 إلى 100. عند 0 يُؤخذ الأرجح دائمًا. إن ذكر inspect اختيارًا موصى به للنموذج فهو القيمة الافتراضية لهذا الخيار ولـ ‎--top-k و‎--top-p.</translation>
    </message>
    <message>
        <source>Whether a model that can think before its answer does so: on or off. What it thinks goes to standard error.</source>
        <translation>هل يفكر النموذج القادر على التفكير قبل إجابته: on أو off. ما يفكر فيه يذهب إلى خرج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>End an answer that is still being thought about after this many tokens.</source>
        <translation>إنهاء الإجابة التي ما زال التفكير فيها جاريًا بعد هذا العدد من الرموز.</translation>
    </message>
    <message>
        <source>Load the model and have it read a short English story: a file that is damaged, or computed otherwise than it was made for, needs more bits for it than it should.</source>
        <translation>تحميل النموذج وجعله يقرأ قصة إنجليزية قصيرة: الملف التالف، أو الذي يُحسب بغير ما صُنع له، يحتاج إلى بتات أكثر مما ينبغي.</translation>
    </message>
</context>
<context>
    <name>TerminalInspect</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a token</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>مجزّئ الرموز</translation>
    </message>
    <message>
        <source>none: driven by token ids</source>
        <translation>لا يوجد: يُشغَّل بمعرّفات الرموز</translation>
    </message>
    <message numerus="yes">
        <source>SentencePiece, %1 pieces</source>
        <translation>
            <numerusform>SentencePiece، %1 قطعة</numerusform>
            <numerusform>SentencePiece، %1 قطعة</numerusform>
            <numerusform>SentencePiece، قطعتان (%1)</numerusform>
            <numerusform>SentencePiece، %1 قطع</numerusform>
            <numerusform>SentencePiece، %1 قطعة</numerusform>
            <numerusform>SentencePiece، %1 قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BPE, %1 pieces</source>
        <translation>
            <numerusform>BPE، %1 قطعة</numerusform>
            <numerusform>BPE، %1 قطعة</numerusform>
            <numerusform>BPE، قطعتان (%1)</numerusform>
            <numerusform>BPE، %1 قطع</numerusform>
            <numerusform>BPE، %1 قطعة</numerusform>
            <numerusform>BPE، %1 قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>control pieces</source>
        <translation>قطع التحكم</translation>
    </message>
    <message>
        <source>begin, end, unknown</source>
        <translation>البداية، النهاية، غير المعروف</translation>
    </message>
    <message>
        <source>chat markers</source>
        <translation>علامات المحادثة</translation>
    </message>
    <message>
        <source>none: a base model</source>
        <translation>لا توجد: نموذج أساسي</translation>
    </message>
    <message>
        <source>user</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>texts that end an answer</comment>
        <translation>نصوص النهاية</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>الموترات</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>license</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>المُعاملات</translation>
    </message>
    <message>
        <source>ternary</source>
        <translation>الثلاثية منها</translation>
    </message>
    <message>
        <source>bits per weight</source>
        <translation>عدد البتات لكل وزن</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>grows with the text</source>
        <translation>تكبر مع النص</translation>
    </message>
    <message>
        <source>unknown keys</source>
        <translation>مفاتيح غير معروفة</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>self-test</source>
        <translation>الاختبار الذاتي</translation>
    </message>
    <message>
        <source>%1 bits a byte of a story, at most %2 expected</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 بت لكل بايت من قصة، المتوقع %2 على الأكثر</translation>
    </message>
    <message>
        <source>ends of a text</source>
        <translation>نهايات النص</translation>
    </message>
    <message>
        <source>chat form</source>
        <comment>a source</comment>
        <translation>صيغة المحادثة</translation>
    </message>
    <message>
        <source>chat family</source>
        <translation>عائلة المحادثة</translation>
    </message>
    <message>
        <source>advised sampling</source>
        <translation>الاختيار الموصى به</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>قالب المحادثة</translation>
    </message>
    <message>
        <source>as it was published</source>
        <translation>كما نُشر</translation>
    </message>
    <message>
        <source>thought</source>
        <translation>التفكير</translation>
    </message>
</context>
<context>
    <name>TerminalNotes</name>
    <message>
        <source>warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos;.</source>
        <extracomment>%1 is a command to type</extracomment>
        <translation>جرّب الأمر «%1».</translation>
    </message>
</context>
<context>
    <name>TerminalOffload</name>
    <message>
        <source>rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>matrices</source>
        <translation>المصفوفات</translation>
    </message>
    <message>
        <source>processor ms</source>
        <translation>المعالج، ملي ث</translation>
    </message>
    <message>
        <source>device ms</source>
        <translation>الجهاز، ملي ث</translation>
    </message>
    <message>
        <source>rows on device</source>
        <translation>الصفوف على الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 matrices are on the device</source>
        <extracomment>%1 is a number as well; the form is that of %2</extracomment>
        <translation>
            <numerusform>على الجهاز %1 من %2 مصفوفة</numerusform>
            <numerusform>على الجهاز %1 من مصفوفة واحدة (%2)</numerusform>
            <numerusform>على الجهاز %1 من مصفوفتين (%2)</numerusform>
            <numerusform>على الجهاز %1 من %2 مصفوفات</numerusform>
            <numerusform>على الجهاز %1 من %2 مصفوفة</numerusform>
            <numerusform>على الجهاز %1 من %2 مصفوفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalText</name>
    <message>
        <source>[the text is as long as one of this model may be]</source>
        <translation>[بلغ النص أقصى طول يسمح به هذا النموذج]</translation>
    </message>
    <message>
        <source>[the thought reached its limit]</source>
        <translation>[بلغ التفكير حدّه]</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1 holds bytes that no text has. Only files of text can be put into a message.</source>
        <translation>في الملف %1 بايتات لا توجد في أي نص. لا توضع في الرسالة إلا ملفات نصية.</translation>
    </message>
    <message>
        <source>%1 is %2. Only files of text can be put into a message.</source>
        <extracomment>%1 is the name of a file, %2 what it is: &quot;a PNG picture&quot;</extracomment>
        <translation>نوع الملف %1: %2. لا توضع في الرسالة إلا ملفات نصية.</translation>
    </message>
    <message>
        <source>%1 is no file. Only files of text can be put into a message.</source>
        <translation>المسار %1 ليس ملفًا. لا توضع في الرسالة إلا ملفات نصية.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is the name of a file, %2 what the system says</extracomment>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a file that is put into a message can have %3.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>حجم الملف %1 هو %2 بايت؛ والحد الأقصى لملف يوضع في الرسالة %3 بايت.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>TokenShades</name>
    <message>
        <source>%1&#x202f;%</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a token and how likely it was</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 likely. Entropy %3 bits. Likeliest here: %4.</source>
        <extracomment>of a token; %3: bits of entropy; %4: a list of tokens, each with how likely it was</extracomment>
        <translation>%1: احتماله %2. الإنتروبيا %3 بت. الأرجح هنا: %4.</translation>
    </message>
    <message>
        <source>How likely %1 finds each token: the stronger the shade, the less. %2 tokens, in the mean %3.</source>
        <translation>احتمال كل رمز في رأي %1: كلما اشتد التظليل قلّ الاحتمال. عدد الرموز %2، ومتوسط الاحتمال %3.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>لم يعد %1 موجودًا.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash: the drive may have none, or be read-only.</source>
        <translation>تعذّر نقل %1 إلى سلة المهملات: ربما ليست للقرص سلة، أو أنه للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 stays in the trash: another file has its name by now.</source>
        <translation>يبقى %1 في سلة المهملات: صار لملف آخر اسمه.</translation>
    </message>
    <message>
        <source>%1 could not be taken from the trash.</source>
        <translation>تعذّر إخراج %1 من سلة المهملات.</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>%1 is a file, but a folder of that name is needed.</source>
        <translation>المسار %1 ملف، والمطلوب مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>تعذّر إنشاء المجلد %1.</translation>
    </message>
</context>
<context>
    <name>trilume::Sentence</name>
    <message>
        <source>The board at %1 did not understand a request.</source>
        <translation>لم تفهم اللوحة على %1 طلبًا.</translation>
    </message>
    <message>
        <source>The board at %1 does not answer.</source>
        <translation>لا تستجيب اللوحة على %1.</translation>
    </message>
    <message>
        <source>The board at %1 speaks another version of the protocol: found %2, expected %3.</source>
        <translation>تستخدم اللوحة على %1 إصدارًا آخر من البروتوكول: وُجد %2 والمتوقع %3.</translation>
    </message>
    <message>
        <source>The memory of the board at %1 does not answer.</source>
        <translation>لا تستجيب ذاكرة اللوحة على %1.</translation>
    </message>
    <message>
        <source>The memory of the board at %1 does not have %2 bytes at %3.</source>
        <translation>ليس في ذاكرة اللوحة على %1 ‏%2 بايت عند %3.</translation>
    </message>
    <message>
        <source>The port %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام المنفذ %1: %2</translation>
    </message>
    <message>
        <source>The port %1 does not keep its settings.</source>
        <translation>لا يحتفظ المنفذ %1 بإعداداته.</translation>
    </message>
    <message>
        <source>The port %1 is gone.</source>
        <translation>اختفى المنفذ %1.</translation>
    </message>
    <message>
        <source>The port %1 is in use by another program.</source>
        <translation>المنفذ %1 قيد الاستخدام من برنامج آخر.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;</source>
        <translation>القيمة مفقودة بعد «%1»</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;</source>
        <translation>قيمة غير متوقعة بعد «%1»</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;</source>
        <translation>خيار غير معروف «%1»</translation>
    </message>
    <message>
        <source>Unknown options: %1</source>
        <translation>خيارات غير معروفة: %1</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;; a text that begins with a dash goes behind --</source>
        <translation>خيار غير معروف «%1»؛ النص الذي يبدأ بشرطة يوضع بعد --</translation>
    </message>
    <message>
        <source>Unknown options: %1; a text that begins with a dash goes behind --</source>
        <translation>خيارات غير معروفة: %1؛ النص الذي يبدأ بشرطة يوضع بعد --</translation>
    </message>
    <message>
        <source>the argument %1 is missing</source>
        <translation>المُعطى %1 مفقود</translation>
    </message>
    <message>
        <source>the argument &quot;%1&quot; is one too many</source>
        <translation>المُعطى «%1» زائد</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, expected %3</source>
        <translation>قيمة --%1 هي «%2»، والمتوقع %3</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عدد من %1 إلى %2</translation>
    </message>
    <message>
        <source>token ids separated by commas</source>
        <translation>معرّفات رموز مفصولة بالفاصلة (,)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>measuring the idle machine</source>
        <translation>قياس الحاسوب في الخمول</translation>
    </message>
    <message>
        <source>%1 J in %2 s; %3 J per token, %4 J net of idle (%5), +/- %6 %</source>
        <translation>%1 جول في %2 ث؛ %3 جول لكل رمز، و%4 جول دون الخمول (%5)، ± %6٪</translation>
    </message>
    <message>
        <source>%1 J in %2 s; %3 J per token, +/- %4 %</source>
        <translation>%1 جول في %2 ث؛ %3 جول لكل رمز، ± %4٪</translation>
    </message>
    <message>
        <source>%1 J in %2 s, with a gap: no figure per token</source>
        <translation>%1 جول في %2 ث، مع فجوة: لا رقم لكل رمز</translation>
    </message>
    <message>
        <source>%1 J in %2 s: too short for a figure per token</source>
        <translation>%1 جول في %2 ث: أقصر من أن يُعطى رقم لكل رمز</translation>
    </message>
    <message>
        <source>%1; %2 % of the busy time was ours</source>
        <translation>%1؛ كان لهذا البرنامج %2٪ من وقت الانشغال</translation>
    </message>
    <message>
        <source>%1 W, +/- %2 W, %3 s before</source>
        <translation>%1 W، ± %2 W، قبل ذلك بمدة %3 ث</translation>
    </message>
    <message>
        <source>%1, for the same tokens; not to be compared alone</source>
        <translation>%1، للرموز نفسها؛ لا تصح المقارنة بها وحدها</translation>
    </message>
    <message>
        <source>threads are not bound</source>
        <translation>الخيوط غير مثبّتة</translation>
    </message>
    <message>
        <source>%1, OMP_NUM_THREADS is %2</source>
        <translation>%1، وقيمة OMP_NUM_THREADS هي %2</translation>
    </message>
    <message>
        <source>%1, OMP_THREAD_LIMIT is %2</source>
        <translation>%1، وقيمة OMP_THREAD_LIMIT هي %2</translation>
    </message>
    <message>
        <source>%1, OMP_DYNAMIC is on</source>
        <translation>%1، والمتغير OMP_DYNAMIC مفعّل</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1 GB/s; %2 % of it by whole tokens, %3 % by products alone</source>
        <translation>%1 GB/s؛ منها %2٪ بالرموز كاملة، و%3٪ بالجداءات وحدها</translation>
    </message>
    <message>
        <source>%1 G/s in a prompt</source>
        <translation>%1 مليار/ث عند قراءة موجّه</translation>
    </message>
    <message>
        <source>%1 G/s; %2 % of it in a prompt</source>
        <translation>%1 مليار/ث؛ منها %2٪ عند قراءة موجّه</translation>
    </message>
    <message>
        <source>%1 ms per token</source>
        <translation>%1 ملي ث لكل رمز</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>random weights: speed and energy only</source>
        <translation>أوزان عشوائية: السرعة والطاقة فقط</translation>
    </message>
    <message>
        <source>making random weights</source>
        <translation>إنشاء أوزان عشوائية</translation>
    </message>
    <message>
        <source>--conventional and --packing exclude each other</source>
        <translation>لا يجتمع --conventional مع --packing</translation>
    </message>
    <message>
        <source>--conventional computes on the processor only: --device cannot be given</source>
        <translation>لا يحسب --conventional إلا على المعالج: لا يمكن إعطاء --device</translation>
    </message>
    <message>
        <source>--shape and MODEL exclude each other</source>
        <translation>لا يجتمع --shape مع MODEL</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation>حُفظت باسم %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>asking what there is</source>
        <translation>الاستعلام عما هو موجود</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>فحص %1</translation>
    </message>
    <message>
        <source>(the server is asked again in a while)</source>
        <translation>(يُسأل الخادم مرة أخرى بعد قليل)</translation>
    </message>
    <message>
        <source>it is there already, with the checksums of the repository</source>
        <translation>موجود بالفعل، ومجاميعه الاختبارية هي مجاميع المستودع</translation>
    </message>
    <message>
        <source>%1 is not what the repository has: all was loaded anew, beside it</source>
        <translation>الملف %1 ليس هو ما في المستودع: نُزّل كل شيء من جديد بجانبه</translation>
    </message>
    <message>
        <source>not checked against a checksum, as the server offers none; its structure as a model file was</source>
        <translation>لم يُطابَق بمجموع اختباري لأن الخادم لا يقدّمه؛ لكن فُحصت بنيته بوصفه ملف نموذج</translation>
    </message>
    <message>
        <source>%1 at commit %2</source>
        <translation>%1 عند الإيداع %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>trilume-cli import &quot;</comment>
        <translation>الخطوة التالية: %1</translation>
    </message>
    <message>
        <source>stopped; what has come is kept, and the same command goes on from there</source>
        <translation>أُوقف؛ ما وصل محفوظ، والأمر نفسه يتابع من حيث توقف</translation>
    </message>
    <message>
        <source>--sha256: %1</source>
        <translation>--sha256: %1</translation>
    </message>
    <message>
        <source>%1: found no folder, expected one like /sys</source>
        <translation>%1: لا يوجد مجلد، والمتوقع مجلد مثل /sys</translation>
    </message>
    <message>
        <source>the argument FILE is missing: &quot;%1&quot; is a model, not a text</source>
        <translation>المُعطى FILE مفقود: «%1» نموذج وليس نصًا</translation>
    </message>
    <message>
        <source>--ids and PROMPT exclude each other</source>
        <translation>لا يجتمع --ids مع PROMPT</translation>
    </message>
    <message>
        <source>--print-ids needs --ids</source>
        <translation>يتطلب --print-ids الخيار --ids</translation>
    </message>
    <message>
        <source>--output FILE is missing</source>
        <translation>الخيار --output FILE مفقود</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3 of them ternary, %4 bytes, fingerprint %5</source>
        <translation>%1: عدد المُعاملات %2، الثلاثية منها %3، الحجم %4 بايت، البصمة %5</translation>
    </message>
    <message>
        <source>--ids LIST is missing</source>
        <translation>الخيار --ids LIST مفقود</translation>
    </message>
    <message>
        <source>--allow-origin is &quot;%1&quot;, expected https://name or http://name:port</source>
        <translation>قيمة --allow-origin هي «%1»، والمتوقع https://name أو http://name:port</translation>
    </message>
    <message>
        <source>%1 is served at %2 (Ctrl-C ends it)</source>
        <translation>النموذج %1 متاح على %2 (ينهيه Ctrl-C)</translation>
    </message>
    <message>
        <source>the token lies in %1</source>
        <translation>رمز الوصول في %1</translation>
    </message>
    <message>
        <source>--prompt and --ids exclude each other</source>
        <translation>لا يجتمع --prompt مع --ids</translation>
    </message>
    <message>
        <source>--out FILE is missing</source>
        <translation>الخيار --out FILE مفقود</translation>
    </message>
    <message>
        <source>--prompt is empty, expected a text</source>
        <translation>قيمة --prompt فارغة، والمتوقع نص</translation>
    </message>
    <message>
        <source>--prompt TEXT or --ids LIST is missing</source>
        <translation>يلزم --prompt TEXT أو --ids LIST</translation>
    </message>
    <message>
        <source>--raw needs --prompt</source>
        <translation>يتطلب --raw الخيار --prompt</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it reads token ids only, not text.</source>
        <translation>%1: لا يحتوي على مجزّئ رموز، ولذلك لا يقرأ إلا معرّفات الرموز لا النص.</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, expected one of: %3</source>
        <translation>قيمة --%1 هي «%2»، والمتوقع واحد من: %3</translation>
    </message>
    <message>
        <source>--prompt and --standard exclude each other</source>
        <translation>لا يجتمع --prompt مع --standard</translation>
    </message>
    <message>
        <source>the options make %1 configurations, expected at most %2</source>
        <translation>ينتج عن الخيارات %1 من التهيئات، والمتوقع %2 على الأكثر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: فشل: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no idle power: %2</source>
        <translation>%1: لا توجد قدرة خمول: %2</translation>
    </message>
    <message>
        <source>%1: speed is derived from its own clock, of products on the board alone</source>
        <translation>%1: سرعته مشتقة من ساعته، وتخص الجداءات على اللوحة وحدها</translation>
    </message>
    <message>
        <source>energy: %1</source>
        <translation>الطاقة: %1</translation>
    </message>
    <message>
        <source>tokens: the same</source>
        <translation>الرموز: متطابقة</translation>
    </message>
    <message>
        <source>tokens: they part after %1</source>
        <translation>الرموز: تختلف بعد الرمز %1</translation>
    </message>
    <message>
        <source>published, of another machine: %1</source>
        <translation>رقم منشور عن جهاز آخر: %1</translation>
    </message>
    <message>
        <source>%1, %2 tokens/s</source>
        <translation>%1، %2 رمز/ث</translation>
    </message>
    <message>
        <source>%1, %2 W</source>
        <translation>%1، %2 W</translation>
    </message>
    <message>
        <source>%1, %2 J/token</source>
        <translation>%1، %2 جول/رمز</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <translation>%1 (%2؛ %3)</translation>
    </message>
    <message>
        <source>configuration %1 of %2 (%3): %4</source>
        <translation>التهيئة %1 من %2 (%3): %4</translation>
    </message>
    <message>
        <source>loading the model, %1 %</source>
        <translation>تحميل النموذج، %1٪</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>تحميل النموذج</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>إحماء</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>%1: found no PDF: %2</source>
        <translation>%1: لم يُنتج ملف PDF: %2</translation>
    </message>
    <message>
        <source>%1: not found. It comes with the window of Trilume and makes PDFs; --html writes a report that a browser prints.</source>
        <translation>%1: غير موجود. يأتي هذا البرنامج مع نافذة Trilume وهو الذي ينشئ ملفات PDF؛ أما --html فيكتب تقريرًا يمكن طباعته من المتصفح.</translation>
    </message>
    <message>
        <source>standard output: it is closed</source>
        <translation>الخرج القياسي: مغلق</translation>
    </message>
    <message>
        <source>standard output: %1</source>
        <translation>الخرج القياسي: %1</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts belong together: found one, expected both</source>
        <translation>يُستخدم --idle-watts مع --full-watts: الموجود أحدهما، والمتوقع كلاهما</translation>
    </message>
    <message>
        <source>--full-watts is &quot;%1&quot;, expected a number above 0 and no less than --idle-watts</source>
        <translation>قيمة --full-watts هي «%1»، والمتوقع عدد أكبر من 0 ولا يقل عن --idle-watts</translation>
    </message>
    <message>
        <source>set with --idle-watts and --full-watts</source>
        <translation>حدّدها --idle-watts مع --full-watts</translation>
    </message>
    <message>
        <source>module</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>لا يمكن استخدامه: %1</translation>
    </message>
    <message>
        <source>power: %1, %2</source>
        <translation>القدرة: %1، %2</translation>
    </message>
    <message>
        <source>power: not known</source>
        <translation>القدرة: غير معروفة</translation>
    </message>
    <message>
        <source>the processor computes everything: %1</source>
        <translation>يحسب المعالج كل شيء: %1</translation>
    </message>
    <message>
        <source>the processor did what failed, with the same result: %1</source>
        <translation>أدّى المعالج ما فشل، بالنتيجة نفسها: %1</translation>
    </message>
    <message>
        <source>the processor goes on alone, with the same result: %1</source>
        <translation>يتابع المعالج وحده بالنتيجة نفسها: %1</translation>
    </message>
    <message>
        <source>no trouble any more</source>
        <translation>زالت المشكلة</translation>
    </message>
    <message>
        <source>the device is there again</source>
        <translation>عاد الجهاز</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts model the processor instead (%1 and %2 %3)</source>
        <translation>يقدّر --idle-watts مع --full-watts قدرة المعالج بدلًا من ذلك (%1 و%2، %3)</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts model the processor instead</source>
        <translation>يقدّر --idle-watts مع --full-watts قدرة المعالج بدلًا من ذلك</translation>
    </message>
    <message>
        <source>no energy sensor can be read: %1</source>
        <translation>تعذّرت قراءة أي مستشعر للطاقة: %1</translation>
    </message>
    <message>
        <source>no energy sensor was found: %1/class/powercap, %1/bus/event_source/devices/power, %1/class/hwmon and %1/class/power_supply hold none; %2</source>
        <translation>لم يُعثر على مستشعر للطاقة: لا شيء منها في %1/class/powercap أو %1/bus/event_source/devices/power أو %1/class/hwmon أو %1/class/power_supply؛ %2</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>القراءة ثابتة</translation>
    </message>
    <message>
        <source>not read at present</source>
        <translation>لا يُقرأ حاليًا</translation>
    </message>
    <message>
        <source>%1 s missing</source>
        <translation>تنقص %1 ث</translation>
    </message>
    <message>
        <source>%1, %2 s missing</source>
        <translation>%1، تنقص %2 ث</translation>
    </message>
    <message>
        <source>%1 is not read: %2</source>
        <translation>لا يُقرأ %1: %2</translation>
    </message>
    <message>
        <source>%1: the energy of %2 s is unknown and not in its figures</source>
        <translation>%1: طاقة %2 ث غير معروفة وليست في أرقامه</translation>
    </message>
    <message>
        <source>reading the meters took %1 % of the time</source>
        <translation>استغرقت قراءة المقاييس %1٪ من الوقت</translation>
    </message>
    <message>
        <source>the machine: %1</source>
        <translation>الحاسوب: %1</translation>
    </message>
    <message>
        <source>dram</source>
        <translation>شرائح الذاكرة</translation>
    </message>
    <message>
        <source>%1, %2, scope %3</source>
        <translation>%1، %2، النطاق: %3</translation>
    </message>
    <message>
        <source>--isa is &quot;%1&quot;, but this machine has only: %2</source>
        <translation>قيمة --isa هي «%1»، لكن ليس في هذا الحاسوب سوى: %2</translation>
    </message>
    <message>
        <source>no model comes with this installation: name a model file (*.gguf)</source>
        <translation>لا يأتي نموذج مع هذا التثبيت: سمِّ ملف نموذج (*.gguf)</translation>
    </message>
    <message>
        <source>loading the model: %1 %</source>
        <translation>تحميل النموذج: %1٪</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so only --print-ids can be printed</source>
        <translation>%1: لا يحتوي على مجزّئ رموز، ولذلك لا يمكن إلا طباعة المعرّفات بالخيار --print-ids</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>standard input: %1</source>
        <translation>الدخل القياسي: %1</translation>
    </message>
    <message>
        <source>%1: it is closed</source>
        <translation>%1: مغلق</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>قوطع</translation>
    </message>
    <message>
        <source>%1: is neither a regular file nor a pipe.</source>
        <translation>%1: ليس ملفًا عاديًا ولا أنبوبًا.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>to be imported</source>
        <translation>ينتظر الاستيراد</translation>
    </message>
    <message>
        <source>unfinished: the same download goes on with it</source>
        <translation>غير مكتمل: سيُكمله التنزيل نفسه</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 عند الإيداع %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>To be had with &apos;%1&apos;:</source>
        <translation>نماذج يمكن الحصول عليها بالأمر «%1»:</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>في %1:</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>الأمر مفقود</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>لا يوجد أمر «%1»</translation>
    </message>
    <message>
        <source>This machine cannot compute with the instruction set %1.</source>
        <translation>لا يستطيع هذا الحاسوب الحساب بمجموعة التعليمات %1.</translation>
    </message>
    <message>
        <source>Its weights are random: inside there is nothing to see.</source>
        <translation>أوزانه عشوائية: لا شيء في داخله يستحق النظر.</translation>
    </message>
    <message>
        <source>It wrote no tokens.</source>
        <translation>لم يكتب أي رموز.</translation>
    </message>
    <message>
        <source>Their models have different shapes: %1 layers of %2 channels, and %3 layers of %4.</source>
        <translation>شكلا نموذجيهما مختلفان: في أحدهما عدد الطبقات %1 والقنوات %2، وفي الآخر عدد الطبقات %3 والقنوات %4.</translation>
    </message>
    <message>
        <source>it wrote other tokens than in its first pass: its results are not to be relied on</source>
        <translation>كتب رموزًا غير التي كتبها في مروره الأول: لا يُعتمد على نتائجه</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: تعذّرت القراءة: %2</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected a comparison of at most %3.</source>
        <translation>%1: الموجود %2 بايت، والمتوقع مقارنة لا تتجاوز %3.</translation>
    </message>
    <message>
        <source>%1: cannot be removed: %2</source>
        <translation>%1: تعذّرت الإزالة: %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>at most an hour</source>
        <translation>ساعة واحدة على الأكثر</translation>
    </message>
    <message>
        <source>a figure that this program knows</source>
        <translation>قيمة يعرفها هذا البرنامج</translation>
    </message>
    <message>
        <source>%1: is no comparison of this program.</source>
        <translation>%1: ليست مقارنة من هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1: version: found %2, expected %3.</source>
        <translation>%1: الحقل version: الموجود %2، والمتوقع %3.</translation>
    </message>
    <message>
        <source>%1 would take %2 J per token, %3, %4</source>
        <translation>%1 كان سيستهلك %2 جول لكل رمز، %3، %4</translation>
    </message>
    <message>
        <source>%1 took %2 J per token, %3, %4</source>
        <translation>%1 استهلك %2 جول لكل رمز، %3، %4</translation>
    </message>
    <message>
        <source>%1 wrote %2 tokens per second</source>
        <translation>%1 كتب %2 رمز في الثانية</translation>
    </message>
    <message>
        <source>%1 would write %2 tokens per second (%3, its products alone)</source>
        <translation>%1 كان سيكتب %2 رمز في الثانية (%3، جداءاته وحدها)</translation>
    </message>
    <message>
        <source>On this machine %1 would take %2 J per token, %3 times as much as %4 with %5, %6, %7</source>
        <translation>على هذا الحاسوب: %1 كان سيستهلك %2 جول لكل رمز، أي %3 مرة قدر استهلاك %4 البالغ %5، %6، %7</translation>
    </message>
    <message>
        <source>On this machine %1 took %2 J per token, %3 times as much as %4 with %5, %6, %7</source>
        <translation>على هذا الحاسوب: %1 استهلك %2 جول لكل رمز، أي %3 مرة قدر استهلاك %4 البالغ %5، %6، %7</translation>
    </message>
    <message>
        <source>On this machine %1 would take %2 J per token and %3 %4, %5, %6</source>
        <translation>على هذا الحاسوب: %1 كان سيستهلك %2 جول لكل رمز، و%3 كان سيستهلك %4، %5، %6</translation>
    </message>
    <message>
        <source>On this machine %1 took %2 J per token and %3 took %4, %5, %6</source>
        <translation>على هذا الحاسوب: %1 استهلك %2 جول لكل رمز، و%3 استهلك %4، %5، %6</translation>
    </message>
    <message>
        <source>%1: no difference beyond the spread</source>
        <translation>%1: لا فرق يتجاوز التشتت</translation>
    </message>
    <message>
        <source>%1: measured once, so that chance may be the difference</source>
        <translation>%1: قيسا مرة واحدة، فربما كان الفرق مصادفة</translation>
    </message>
    <message>
        <source>On this machine %1; %2: different scopes</source>
        <translation>على هذا الحاسوب: %1؛ %2: نطاقات مختلفة</translation>
    </message>
    <message>
        <source>On this machine %1; %2: labels of different strength</source>
        <translation>على هذا الحاسوب: %1؛ %2: وسوم متفاوتة القوة</translation>
    </message>
    <message>
        <source>On this machine %1; %2: different scopes, and labels of different strength</source>
        <translation>على هذا الحاسوب: %1؛ %2: نطاقات مختلفة ووسوم متفاوتة القوة</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: labels of different strength</source>
        <translation>على هذا الحاسوب: %1، و%2: وسوم متفاوتة القوة</translation>
    </message>
    <message>
        <source>On this machine %1, %2 times as many as %3 with %4</source>
        <translation>على هذا الحاسوب: %1، أي %2 مرة قدر ما كتبه %3 وهو %4</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: no difference beyond the spread</source>
        <translation>على هذا الحاسوب: %1، و%2: لا فرق يتجاوز التشتت</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: measured once, so that chance may be the difference</source>
        <translation>على هذا الحاسوب: %1، و%2: قيسا مرة واحدة، فربما كان الفرق مصادفة</translation>
    </message>
    <message>
        <source>%1; joules per token are not known</source>
        <translation>%1؛ الجول لكل رمز غير معروف</translation>
    </message>
    <message>
        <source>%1; nothing here measures energy</source>
        <translation>%1؛ لا شيء هنا يقيس الطاقة</translation>
    </message>
    <message>
        <source>On this machine %1</source>
        <translation>على هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>On this machine %1; the energy of %2 is not known</source>
        <translation>على هذا الحاسوب: %1؛ وطاقة %2 غير معروفة</translation>
    </message>
    <message>
        <source>%1; beside %2 this machine took %3 J per token, %4, %5</source>
        <translation>%1؛ وإلى جانب %2 استهلك هذا الحاسوب %3 جول لكل رمز، %4، %5</translation>
    </message>
    <message>
        <source>%1; further configurations: %2</source>
        <translation>%1؛ تهيئات أخرى: %2</translation>
    </message>
    <message>
        <source>%1; failed: %2 of %3</source>
        <translation>%1؛ فشل: %2 من %3</translation>
    </message>
    <message>
        <source>%1; the tokens part after %2</source>
        <translation>%1؛ تختلف الرموز بعد الرمز %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Different scopes: a comparison</source>
        <translation>نطاقات مختلفة: مقارنة</translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>لم يُقَس شيء.</translation>
    </message>
    <message>
        <source>Nothing was measured: %1</source>
        <translation>لم يُقَس شيء: %1</translation>
    </message>
    <message>
        <source>%1; what the machine took besides has a different scope</source>
        <translation>%1؛ وما استهلكه الحاسوب سوى ذلك نطاقه مختلف</translation>
    </message>
    <message>
        <source>%1; different scopes stand beside each other</source>
        <translation>%1؛ تظهر نطاقات مختلفة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>%1 +/- %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>مقيسة</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>مشتقة</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>تقديرية</translation>
    </message>
    <message>
        <source>package</source>
        <translation>شريحة المعالج</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>الأنوية</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>شرائح الذاكرة</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>process</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>The two models read the text as other tokens from the first one on: nothing of it stands at the same place.</source>
        <translation>يقرأ النموذجان النص برموز مختلفة ابتداءً من أولها: لا شيء منه في الموضع نفسه.</translation>
    </message>
    <message>
        <source>%1: was changed since: it is not the model that was compared.</source>
        <translation>%1: تغيّر منذ ذلك الحين: ليس هو النموذج الذي قورن.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected %4.</source>
        <translation>%1: %2: الموجود %3، والمتوقع %4.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>القيمة true أو false</translation>
    </message>
    <message>
        <source>a number that is not below 0</source>
        <translation>عدد لا يقل عن 0</translation>
    </message>
    <message>
        <source>a whole number that is not below 0</source>
        <translation>عدد صحيح لا يقل عن 0</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>عدد صحيح من 0 إلى %1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>واحد من: %1</translation>
    </message>
    <message>
        <source>a list of token ids</source>
        <translation>قائمة بمعرّفات رموز</translation>
    </message>
    <message>
        <source>a token id</source>
        <translation>معرّف رمز</translation>
    </message>
    <message>
        <source>A conventional twin runs on the processor only.</source>
        <translation>لا يعمل النظير التقليدي إلا على المعالج.</translation>
    </message>
    <message>
        <source>%1: devices cannot be opened here.</source>
        <translation>%1: لا يمكن فتح الأجهزة هنا.</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it cannot read the text.</source>
        <translation>%1: لا يحتوي على مجزّئ رموز، ولذلك لا يستطيع قراءة النص.</translation>
    </message>
    <message>
        <source>The text to read has no tokens.</source>
        <translation>لا رموز في النص المطلوب قراءته.</translation>
    </message>
    <message>
        <source>its weights are random: only its speed and energy mean something</source>
        <translation>أوزانه عشوائية: لا معنى إلا لسرعته وطاقته</translation>
    </message>
    <message>
        <source>the processor computed %1 of its matrices: %2</source>
        <translation>حسب المعالج %1 من مصفوفاته: %2</translation>
    </message>
    <message>
        <source>the processor did some of its work: %1</source>
        <translation>أدّى المعالج جزءًا من عمله: %1</translation>
    </message>
    <message>
        <source>the processor computed in its place: %1</source>
        <translation>حسب المعالج بدلًا منه: %1</translation>
    </message>
    <message>
        <source>the conventional twin</source>
        <translation>النظير التقليدي</translation>
    </message>
    <message>
        <source>the ternary model</source>
        <translation>النموذج الثلاثي</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>one thread</source>
        <translation>خيط واحد</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>الخيوط: %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no device %1, expected one of: %2.</source>
        <translation>لا يوجد جهاز %1، والمتوقع واحد من: %2.</translation>
    </message>
    <message>
        <source>There is no device %1: its plugin was not found.</source>
        <translation>لا يوجد جهاز %1: لم يُعثر على ملحقه.</translation>
    </message>
    <message>
        <source>%1 is in %2 already, and is not replaced: move it or give it another name first.</source>
        <translation>الملف %1 موجود في %2 بالفعل ولن يُستبدل: انقله أو أعطه اسمًا آخر أولًا.</translation>
    </message>
    <message>
        <source>found a checksum of %1 characters, expected the 64 hexadecimal digits of a SHA-256.</source>
        <translation>طول المجموع الاختباري %1 من المحارف، والمتوقع الأرقام الستّ عشرية الأربعة والستون لمجموع SHA-256.</translation>
    </message>
    <message>
        <source>The check of the file was stopped.</source>
        <translation>أُوقف فحص الملف.</translation>
    </message>
    <message>
        <source>What was written cannot be read: %1.</source>
        <translation>لا يمكن قراءة ما كُتب: %1.</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2.</source>
        <translation>%1: تعذّرت الكتابة: %2.</translation>
    </message>
    <message>
        <source>%1: is a link or a file, expected a folder.</source>
        <translation>%1: رابط أو ملف، والمتوقع مجلد.</translation>
    </message>
    <message>
        <source>%1: another download is writing it.</source>
        <translation>%1: يكتبه تنزيل آخر.</translation>
    </message>
    <message>
        <source>%1: found %2 free bytes, expected %3: free %4 bytes more, or choose a folder elsewhere.</source>
        <translation>%1: المساحة الحرة %2 بايت، والمتوقع %3: أخلِ %4 بايت أخرى، أو اختر مجلدًا في مكان آخر.</translation>
    </message>
    <message>
        <source>%1: the disk is full: free some space; what has come is kept, and the download goes on from there.</source>
        <translation>%1: القرص ممتلئ: أخلِ بعض المساحة؛ ما وصل محفوظ، وسيستمر التنزيل من حيث توقف.</translation>
    </message>
    <message>
        <source>%1: the disk is full: free %2 bytes; what has come is kept, and the download goes on from there.</source>
        <translation>%1: القرص ممتلئ: أخلِ %2 بايت؛ ما وصل محفوظ، وسيستمر التنزيل من حيث توقف.</translation>
    </message>
    <message>
        <source>%1: the server ends the file after %2 bytes.</source>
        <translation>%1: ينهي الخادم الملف بعد %2 بايت.</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>%1: found the checksum %2, expected %3.</source>
        <translation>%1: المجموع الاختباري الموجود %2، والمتوقع %3.</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>أُوقف التنزيل.</translation>
    </message>
    <message>
        <source>%1: the server answers with other parts of the file than those that were asked for.</source>
        <translation>%1: يرد الخادم بأجزاء من الملف غير التي طُلبت.</translation>
    </message>
    <message>
        <source>%1: found %2 bytes at %3, expected %4.</source>
        <translation>%1: الموجود %2 بايت عند %3، والمتوقع %4.</translation>
    </message>
    <message>
        <source>%1: the server says that its checksum is %2, expected %3.</source>
        <translation>%1: يقول الخادم إن المجموع الاختباري %2، والمتوقع %3.</translation>
    </message>
    <message>
        <source>%1: the server lets only those have it who are known to it (status %2).</source>
        <translation>%1: لا يسمح الخادم به إلا لمن يعرفهم (الحالة %2).</translation>
    </message>
    <message>
        <source>%1: the server has no such file (status %2).</source>
        <translation>%1: لا يوجد ملف كهذا على الخادم (الحالة %2).</translation>
    </message>
    <message>
        <source>%1: found an answer of status %2, expected 200.</source>
        <translation>%1: رد بالحالة %2، والمتوقع 200.</translation>
    </message>
    <message>
        <source>%1: found more than the expected %2 bytes.</source>
        <translation>%1: الموجود أكثر من المتوقع، وهو %2 بايت.</translation>
    </message>
    <message>
        <source>%1: found neither a model of the catalogue nor a repository (OWNER/NAME) nor an address of https or http.</source>
        <translation>%1: ليس نموذجًا من الفهرس ولا مستودعًا (OWNER/NAME) ولا عنوان https أو http.</translation>
    </message>
    <message>
        <source>%1: a checksum is for one file, to be loaded by its own address; of a repository the sums are those that it lists.</source>
        <translation>%1: المجموع الاختباري يخص ملفًا واحدًا يُنزَّل بعنوانه؛ أما المستودع فمجاميعه هي التي يعلنها.</translation>
    </message>
    <message>
        <source>%1: found an empty file, expected a model file.</source>
        <translation>%1: الملف فارغ، والمتوقع ملف نموذج.</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2.</source>
        <translation>%1: تعذّرت القراءة: %2.</translation>
    </message>
    <message>
        <source>%1: is a link, a folder or a device, expected a file or nothing.</source>
        <translation>%1: رابط أو مجلد أو جهاز، والمتوقع ملف أو لا شيء.</translation>
    </message>
    <message>
        <source>%1: is a link or a device, expected a file or nothing.</source>
        <translation>%1: رابط أو جهاز، والمتوقع ملف أو لا شيء.</translation>
    </message>
    <message>
        <source>%1 was made by somebody else meanwhile, and is not replaced: what was loaded lies beside it as %2.</source>
        <translation>أنشأ طرف آخر %1 في الأثناء، ولن يُستبدل: ما نُزّل موجود بجانبه باسم %2.</translation>
    </message>
    <message>
        <source>The server lists a file %1, whose name %2.</source>
        <translation>يعلن الخادم عن الملف %1، واسمه %2.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>holds signs that names of files do not need</source>
        <translation>فيه علامات لا تحتاج إليها أسماء الملفات</translation>
    </message>
    <message>
        <source>leads out of its folder</source>
        <translation>يؤدي إلى خارج مجلده</translation>
    </message>
    <message>
        <source>differs from another one in capital letters only</source>
        <translation>لا يختلف عن اسم آخر إلا في حالة الأحرف</translation>
    </message>
    <message>
        <source>has the name of another file for its folder</source>
        <translation>يجعل اسم ملف آخر مجلدًا له</translation>
    </message>
    <message>
        <source>The address leads to %1, expected a file whose name ends in %2.</source>
        <translation>يؤدي العنوان إلى %1، والمتوقع ملف ينتهي اسمه بـ %2.</translation>
    </message>
    <message>
        <source>%1: the list of files: %2: expected %3.</source>
        <translation>%1: قائمة الملفات: %2: المتوقع %3.</translation>
    </message>
    <message>
        <source>a number of bytes</source>
        <translation>عدد من البايتات</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 رقمًا ستّ عشريًا</translation>
    </message>
    <message>
        <source>40 hexadecimal digits</source>
        <translation>40 رقمًا ستّ عشريًا</translation>
    </message>
    <message>
        <source>%1: has no repository %2, or lets only those have it who are known to it (status %3).</source>
        <translation>%1: لا يوجد مستودع %2، أو لا يُسمح به إلا لمن يعرفهم الخادم (الحالة %3).</translation>
    </message>
    <message>
        <source>%1: the list of files is no JSON.</source>
        <translation>%1: قائمة الملفات ليست JSON.</translation>
    </message>
    <message>
        <source>1 to %1 files</source>
        <translation>من 1 إلى %1 من الملفات</translation>
    </message>
    <message>
        <source>the list of files</source>
        <translation>قائمة الملفات</translation>
    </message>
    <message>
        <source>%1: holds no model that this program reads, expected %2 and %3, or a file that ends in %4.</source>
        <translation>%1: لا يحتوي على نموذج يقرؤه هذا البرنامج، والمتوقع %2 و%3، أو ملف ينتهي بـ %4.</translation>
    </message>
    <message>
        <source>%1: holds %2 model files, %3 and %4 among them: load one of them by its own address.</source>
        <translation>%1: يحتوي على %2 من ملفات النماذج، منها %3 و%4: نزّل أحدها بعنوانه.</translation>
    </message>
    <message>
        <source>%1: is there and something else, expected nothing or this model at commit %2.</source>
        <translation>%1: موجود وهو شيء آخر، والمتوقع لا شيء أو هذا النموذج عند الإيداع %2.</translation>
    </message>
    <message>
        <source>%1: found the beginning of %2, expected one of %3: go on with that one or delete what has come of it first.</source>
        <translation>%1: توجد بداية %2، والمتوقع بداية %3: تابع تنزيل ذاك أو احذف أولًا ما وصل منه.</translation>
    </message>
    <message>
        <source>%1: %2 is not there any more at commit %3: the repository has changed, start the download again.</source>
        <translation>%1: لم يعد %2 موجودًا عند الإيداع %3: تغيّر المستودع، ابدأ التنزيل من جديد.</translation>
    </message>
    <message>
        <source>%1: needs %2 bytes, the disk has %3 bytes free.</source>
        <translation>%1: يحتاج إلى %2 بايت، والمتاح على القرص %3 بايت.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>أُلغي الاستيراد.</translation>
    </message>
    <message>
        <source>%1: leads from https to http (%2), which anybody on the way could read and change.</source>
        <translation>%1: يحوّل من https إلى http (%2)، ويمكن لأي طرف في مسار الاتصال أن يقرأ ذلك ويغيّره.</translation>
    </message>
    <message>
        <source>%1: would have what was sent go to another server, %2.</source>
        <translation>%1: كان سيرسل ما أُرسل إليه إلى خادم آخر هو %2.</translation>
    </message>
    <message>
        <source>%1: found a line break or a control character, expected a value of one line.</source>
        <translation>%1: يوجد فاصل أسطر أو محرف تحكم، والمتوقع قيمة من سطر واحد.</translation>
    </message>
    <message>
        <source>%1: leads on and on, expected at most %2 redirections.</source>
        <translation>%1: يحوّل مرة بعد مرة، والمتوقع %2 من التحويلات على الأكثر.</translation>
    </message>
    <message>
        <source>%1: was stopped.</source>
        <translation>%1: أُوقف.</translation>
    </message>
    <message>
        <source>%1: the proxy %2 does not let it through: %3.</source>
        <translation>%1: لا يسمح الوكيل %2 بمروره: %3.</translation>
    </message>
    <message>
        <source>%1: no server of this name was found; is there a network?</source>
        <translation>%1: لم يُعثر على خادم بهذا الاسم؛ هل الشبكة متصلة؟</translation>
    </message>
    <message>
        <source>%1: the server cannot be reached: %2.</source>
        <translation>%1: تعذّر الوصول إلى الخادم: %2.</translation>
    </message>
    <message>
        <source>%1: the server cannot be reached: %2 (the environment names a proxy: %3).</source>
        <translation>%1: تعذّر الوصول إلى الخادم: %2 (تسمّي بيئة التشغيل وكيلًا: %3).</translation>
    </message>
    <message>
        <source>%1: the connection is not secure, so nothing was sent: %2.</source>
        <translation>%1: الاتصال غير آمن، ولذلك لم يُرسل شيء: %2.</translation>
    </message>
    <message>
        <source>%1: the server has said nothing for %2 ms.</source>
        <translation>%1: لم يرسل الخادم شيئًا منذ %2 ملي ثانية.</translation>
    </message>
    <message>
        <source>%1: the connection was cut: %2.</source>
        <translation>%1: انقطع الاتصال: %2.</translation>
    </message>
    <message>
        <source>%1: found an answer that is none of HTTP: %2.</source>
        <translation>%1: الرد ليس من HTTP: %2.</translation>
    </message>
    <message>
        <source>%1: the headers of the answer are too long, expected at most %2 bytes.</source>
        <translation>%1: ترويسات الرد أطول من اللازم، والمتوقع %2 بايت على الأكثر.</translation>
    </message>
    <message>
        <source>%1: a web page came instead of %2: log-in or proxy?</source>
        <translation>%1: وصلت صفحة وِب بدلًا من %2: تسجيل دخول أم وكيل؟</translation>
    </message>
    <message>
        <source>%1: a web page came instead of %2: the proxy %3 answered with its own page, or passed on that of a log-in.</source>
        <translation>%1: وصلت صفحة وِب بدلًا من %2: رد الوكيل %3 بصفحته، أو مرّر صفحة تسجيل دخول.</translation>
    </message>
    <message>
        <source>%1: the answer is too long, expected at most %2 bytes.</source>
        <translation>%1: الرد أطول من اللازم، والمتوقع %2 بايت على الأكثر.</translation>
    </message>
    <message>
        <source>%1: is no address, expected one as https://name/path.</source>
        <translation>%1: ليس عنوانًا، والمتوقع عنوان مثل https://name/path.</translation>
    </message>
    <message>
        <source>%1: found an address of %2, expected http or https.</source>
        <translation>%1: العنوان من نوع %2، والمتوقع http أو https.</translation>
    </message>
    <message>
        <source>%1: the address holds a name or a password, expected none.</source>
        <translation>%1: يحتوي العنوان على اسم أو كلمة مرور، والمتوقع ألا يحتوي.</translation>
    </message>
    <message>
        <source>%1: others may use this file, expected one for its owner alone (chmod 600).</source>
        <translation>%1: يمكن لآخرين استخدام هذا الملف، والمتوقع ملف لمالكه وحده (chmod 600).</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3.</source>
        <translation>%1: الموجود %2 بايت، والمتوقع %3 على الأكثر.</translation>
    </message>
    <message>
        <source>found an event without an end, expected at most %1 bytes</source>
        <translation>يوجد حدث بلا نهاية، والمتوقع %1 بايت على الأكثر</translation>
    </message>
    <message>
        <source>%1: the server wants a key, or another one (%2).</source>
        <translation>%1: يطلب الخادم مفتاحًا، أو مفتاحًا غير هذا (%2).</translation>
    </message>
    <message>
        <source>%1: the server tells no models (%2).</source>
        <translation>%1: لا يذكر الخادم نماذجه (%2).</translation>
    </message>
    <message>
        <source>%1: the server tells no models (%2): %3.</source>
        <translation>%1: لا يذكر الخادم نماذجه (%2): %3.</translation>
    </message>
    <message>
        <source>a list of models</source>
        <translation>قائمة نماذج</translation>
    </message>
    <message>
        <source>%1: found no list of models, expected a server of OpenAI&apos;s interface.</source>
        <translation>%1: لا توجد قائمة نماذج، والمتوقع خادم بواجهة OpenAI.</translation>
    </message>
    <message>
        <source>found an event that is no object of JSON</source>
        <translation>يوجد حدث ليس كائن JSON</translation>
    </message>
    <message>
        <source>found an answer of more than %1 characters</source>
        <translation>توجد إجابة من أكثر من %1 من المحارف</translation>
    </message>
    <message>
        <source>%1: a model on a server does not tell how likely its tokens are.</source>
        <translation>%1: النموذج الذي على خادم لا يذكر احتمالات رموزه.</translation>
    </message>
    <message>
        <source>%1: this server does not say that it can go on with an answer, and would begin another one: &quot;Answer again&quot; asks for that.</source>
        <translation>%1: لا يذكر هذا الخادم أنه يستطيع متابعة إجابة، وسيبدأ إجابة أخرى: تطلبها «إعادة الإجابة».</translation>
    </message>
    <message>
        <source>%1: the server refuses the key (%2).</source>
        <translation>%1: يرفض الخادم المفتاح (%2).</translation>
    </message>
    <message>
        <source>%1: the server refuses the key (%2): %3.</source>
        <translation>%1: يرفض الخادم المفتاح (%2): %3.</translation>
    </message>
    <message>
        <source>%1: the server refuses to answer (%2).</source>
        <translation>%1: يرفض الخادم الإجابة (%2).</translation>
    </message>
    <message>
        <source>%1: the server refuses to answer (%2): %3.</source>
        <translation>%1: يرفض الخادم الإجابة (%2): %3.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted, the server says: %2.</source>
        <translation>%1: انقطعت الإجابة، ويقول الخادم: %2.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: %2.</source>
        <translation>%1: انقطعت الإجابة: %2.</translation>
    </message>
    <message>
        <source>The answer was interrupted. %1</source>
        <translation>انقطعت الإجابة. %1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server sent no text.</source>
        <translation>%1: انقطعت الإجابة: لم يرسل الخادم نصًا.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server sent no text, but this: %2.</source>
        <translation>%1: انقطعت الإجابة: لم يرسل الخادم نصًا، بل أرسل هذا: %2.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server did not say that it is complete.</source>
        <translation>%1: انقطعت الإجابة: لم يؤكد الخادم اكتمالها.</translation>
    </message>
    <message>
        <source>%1: the server ended the answer: %2.</source>
        <translation>%1: أنهى الخادم الإجابة: %2.</translation>
    </message>
    <message>
        <source>%1: found a question mark or a number sign, expected the address of a server, such as localhost:8480/v1.</source>
        <translation>%1: توجد علامة استفهام أو علامة #، والمتوقع عنوان خادم مثل localhost:8480/v1.</translation>
    </message>
    <message>
        <source>The key for %1 holds a blank or a letter that is not ASCII, expected one word.</source>
        <translation>يحتوي مفتاح %1 على مسافة أو على حرف ليس من ASCII، والمتوقع كلمة واحدة.</translation>
    </message>
    <message>
        <source>assumed: the device tells no accuracy</source>
        <translation>افتراضًا: لا يذكر الجهاز دقته</translation>
    </message>
    <message>
        <source>%1: found 0 W while it computes</source>
        <translation>%1: القراءة 0 واط أثناء الحساب</translation>
    </message>
    <message>
        <source>%1: has stood still while it computes</source>
        <translation>%1: بقيت القراءة ثابتة أثناء الحساب</translation>
    </message>
    <message>
        <source>%1 tells neither joules nor watts</source>
        <translation>الجهاز %1 لا يذكر جولًا ولا واطًا</translation>
    </message>
    <message>
        <source>set by the user</source>
        <extracomment>of watts, behind what is assumed of them</extracomment>
        <translation>حدّدها المستخدم</translation>
    </message>
    <message>
        <source>%1: found no token, expected %2 hexadecimal digits.</source>
        <translation>%1: لا يوجد رمز وصول، والمتوقع %2 من الأرقام الستّ عشرية.</translation>
    </message>
    <message>
        <source>the host is %1, expected an address of this machine alone: 127.0.0.1, ::1 or localhost</source>
        <translation>المضيف هو %1، والمتوقع عنوان لهذا الحاسوب وحده: 127.0.0.1 أو ::1 أو localhost</translation>
    </message>
    <message>
        <source>The server cannot listen on %1 port %2: %3.</source>
        <translation>لا يمكن للخادم أن يستمع على العنوان %1 والمنفذ %2: %3.</translation>
    </message>
    <message>
        <source>A matrix with scales for groups of columns was found, the processor&apos;s products have one sum for each row.</source>
        <translation>توجد مصفوفة لها مقاييس لمجموعات من الأعمدة، أما جداءات المعالج فلها مجموع واحد لكل صف.</translation>
    </message>
    <message>
        <source>Blocks of a matrix were named that the plan does not have.</source>
        <translation>ذُكرت كتل من مصفوفة ليست في الخطة.</translation>
    </message>
    <message>
        <source>A job names blocks of a matrix that the plan does not have.</source>
        <translation>تذكر مهمةٌ كتلًا من مصفوفة ليست في الخطة.</translation>
    </message>
    <message>
        <source>A ticket is waited for that was never given.</source>
        <translation>انتظار لتذكرة لم تُعطَ قط.</translation>
    </message>
    <message>
        <source>The process of the device did not answer within %1 s.</source>
        <translation>لم ترد عملية الجهاز خلال %1 ث.</translation>
    </message>
    <message>
        <source>The process of the device is of another version of the program, or damaged: its answer cannot be read.</source>
        <translation>عملية الجهاز من إصدار آخر من البرنامج أو تالفة: لا يمكن قراءة ردها.</translation>
    </message>
    <message>
        <source>%1: the process for devices cannot be started: %2.</source>
        <translation>%1: تعذّر بدء عملية الأجهزة: %2.</translation>
    </message>
    <message>
        <source>The process of the device was ended by signal %1 (%2).</source>
        <translation>أنهت الإشارة %1 عملية الجهاز (%2).</translation>
    </message>
    <message>
        <source>The process of the device has ended with code %1.</source>
        <translation>انتهت عملية الجهاز برمز الخروج %1.</translation>
    </message>
    <message>
        <source>The process of the device has ended.</source>
        <translation>انتهت عملية الجهاز.</translation>
    </message>
    <message>
        <source>The process of the device has closed its connection.</source>
        <translation>أغلقت عملية الجهاز اتصالها.</translation>
    </message>
    <message>
        <source>%1: the path is too long.</source>
        <translation>%1: المسار أطول من اللازم.</translation>
    </message>
    <message>
        <source>There are %1 plugins in use already.</source>
        <translation>بلغ عدد الملحقات المستخدمة %1 بالفعل.</translation>
    </message>
    <message>
        <source>%1 bytes of memory to share with the process of the device cannot be had: %2.</source>
        <translation>تعذّر الحصول على %1 بايت من الذاكرة المشتركة مع عملية الجهاز: %2.</translation>
    </message>
    <message>
        <source>The shared memory is not what was said: expected %1 bytes that cannot be taken away.</source>
        <translation>الذاكرة المشتركة ليست كما ذُكر: المتوقع %1 بايت لا يمكن سحبها.</translation>
    </message>
    <message>
        <source>There are %1 tickets out already.</source>
        <translation>بلغ عدد التذاكر المعلّقة %1 بالفعل.</translation>
    </message>
    <message>
        <source>A product was not done in time.</source>
        <translation>لم يُنجز جداء في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The device is not open.</source>
        <translation>الجهاز غير مفتوح.</translation>
    </message>
    <message>
        <source>%1: is no shared library (ELF, 64 bit).</source>
        <translation>%1: ليس مكتبة مشتركة (ELF، 64 بت).</translation>
    </message>
    <message>
        <source>%1: made for another processor: found machine %2, expected %3.</source>
        <translation>%1: مبني لمعالج آخر: الآلة الموجودة %2، والمتوقع %3.</translation>
    </message>
    <message>
        <source>%1: has %2 segments of %3 bytes, expected at most %4 of %5.</source>
        <translation>%1: فيه %2 من المقاطع بحجم %3 بايت، والمتوقع %4 على الأكثر بحجم %5.</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, which is too short for a shared library.</source>
        <translation>%1: حجمه %2 بايت، وهو أصغر من أن يكون مكتبة مشتركة.</translation>
    </message>
    <message>
        <source>%1: ends before its list of segments.</source>
        <translation>%1: ينتهي قبل قائمة مقاطعه.</translation>
    </message>
    <message>
        <source>%1: ends at byte %2, but a segment goes on to byte %3.</source>
        <translation>%1: ينتهي عند البايت %2، لكن مقطعًا يمتد إلى البايت %3.</translation>
    </message>
    <message>
        <source>The matrix does not have these rows, or is there already.</source>
        <translation>ليس في المصفوفة هذه الصفوف، أو أنها موجودة بالفعل.</translation>
    </message>
    <message>
        <source>A job names rows or tokens that are not there.</source>
        <translation>تذكر مهمةٌ صفوفًا أو رموزًا غير موجودة.</translation>
    </message>
    <message>
        <source>%1: the sums of a product do not fit its inputs.</source>
        <translation>%1: مجاميع أحد الجداءات لا توافق مُدخلاته.</translation>
    </message>
    <message>
        <source>%1: sums of whole rows only, not of groups of columns.</source>
        <translation>%1: مجاميع صفوف كاملة فقط، لا مجموعات أعمدة.</translation>
    </message>
    <message>
        <source>%1: a matrix of %2 rows and %3 columns needs %4 bytes or more of its memory, of whose %5 at most %6 are free.</source>
        <translation>%1: مصفوفة من %2 صف و%3 عمود تحتاج إلى %4 بايت أو أكثر من ذاكرته، والمتاح من أصل %5 لا يتجاوز %6.</translation>
    </message>
    <message>
        <source>%1: found a relative path of a plugin, expected one from the root.</source>
        <translation>%1: مسار الملحق نسبي، والمتوقع مسار من الجذر.</translation>
    </message>
    <message>
        <source>%1: it changes %2 of the whole program, which a plugin leaves alone; it can be used in a process of its own.</source>
        <translation>%1: يغيّر %2 للبرنامج كله، وهو ما لا يفعله ملحق؛ يمكن استخدامه في عملية خاصة به.</translation>
    </message>
    <message>
        <source>%1: cannot be loaded: %2.</source>
        <translation>%1: تعذّر تحميله: %2.</translation>
    </message>
    <message>
        <source>%1: is no plugin of Trilume: it has no function %2.</source>
        <translation>%1: ليس ملحقًا لبرنامج Trilume: ليست فيه الدالة %2.</translation>
    </message>
    <message>
        <source>the call makes no sense</source>
        <translation>الاستدعاء بلا معنى</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح به</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>the device is gone</source>
        <translation>لم يعد الجهاز موجودًا</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>خطأ غير معروف</translation>
    </message>
    <message>
        <source>%1: %2 returns no table.</source>
        <translation>%1: لا تعيد %2 جدولًا.</translation>
    </message>
    <message>
        <source>%1: made for version %2 of the plugin interface, expected %3.</source>
        <translation>%1: مبني للإصدار %2 من واجهة الملحقات، والمتوقع %3.</translation>
    </message>
    <message>
        <source>%1: the plugin has no function %2.</source>
        <translation>%1: ليست في الملحق الدالة %2.</translation>
    </message>
    <message>
        <source>%1: the id of the plugin is &quot;%2&quot;, expected lower-case letters, digits and hyphens.</source>
        <translation>%1: معرّف الملحق «%2»، والمتوقع أحرف لاتينية صغيرة وأرقام وواصلات.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>the locale</source>
        <translation>الإعدادات المحلية</translation>
    </message>
    <message>
        <source>the handler of a signal</source>
        <translation>دالة معالجة إشارة</translation>
    </message>
    <message>
        <source>the signals that a thread takes</source>
        <translation>الإشارات التي يستقبلها خيط</translation>
    </message>
    <message>
        <source>the working folder</source>
        <translation>مجلد العمل</translation>
    </message>
    <message>
        <source>the permissions of new files</source>
        <translation>أذونات الملفات الجديدة</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>a standard stream</source>
        <translation>أحد المجاري القياسية</translation>
    </message>
    <message>
        <source>%1 is not a regular file, so nothing is written there.</source>
        <translation>المسار %1 ليس ملفًا عاديًا، ولذلك لا يُكتب فيه شيء.</translation>
    </message>
    <message>
        <source>%1: names a folder, a file name was expected.</source>
        <translation>%1: يسمّي مجلدًا، والمتوقع اسم ملف.</translation>
    </message>
    <message>
        <source>%1: writing failed: %2.</source>
        <translation>%1: فشلت الكتابة: %2.</translation>
    </message>
    <message>
        <source>%1: flushing to the disk failed: %2.</source>
        <translation>%1: فشل التفريغ إلى القرص: %2.</translation>
    </message>
    <message>
        <source>%1: renaming failed: %2.</source>
        <translation>%1: فشلت إعادة التسمية: %2.</translation>
    </message>
    <message>
        <source>%1: is a broken link to %2.</source>
        <translation>%1: رابط مقطوع إلى %2.</translation>
    </message>
    <message>
        <source>%1: is not a regular file.</source>
        <translation>%1: ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>%1: ends at byte %2, %3 more were expected.</source>
        <translation>%1: ينتهي عند البايت %2، والمتوقع %3 أخرى.</translation>
    </message>
    <message>
        <source>%1: was changed while it was being read.</source>
        <translation>%1: تغيّر أثناء قراءته.</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>الجولة %1 من %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>found a value of type %1, expected string</source>
        <translation>القيمة الموجودة من النوع %1، والمتوقع string</translation>
    </message>
    <message>
        <source>The fingerprint was cancelled.</source>
        <translation>أُلغي حساب البصمة.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>needs %1 bytes at offset %2, the file has %3 left</source>
        <translation>يحتاج إلى %1 بايت عند الإزاحة %2، والباقي في الملف %3</translation>
    </message>
    <message>
        <source>magic</source>
        <translation>الرقم السحري</translation>
    </message>
    <message>
        <source>%1: this is %2, not a model file: it begins with %3, expected &quot;GGUF&quot;.</source>
        <translation>%1: محتواه %2 وليس ملف نموذج: يبدأ بـ %3، والمتوقع «GGUF».</translation>
    </message>
    <message>
        <source>found %1, expected &quot;GGUF&quot;</source>
        <translation>الموجود %1، والمتوقع «GGUF»</translation>
    </message>
    <message>
        <source>version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>the file is big endian, expected little endian</source>
        <translation>ترتيب بايتات الملف big endian، والمتوقع little endian</translation>
    </message>
    <message>
        <source>found %1, expected %2</source>
        <translation>الموجود %1، والمتوقع %2</translation>
    </message>
    <message>
        <source>tensor count</source>
        <translation>عدد الموترات</translation>
    </message>
    <message>
        <source>found %1, expected at most %2</source>
        <translation>الموجود %1، والمتوقع %2 على الأكثر</translation>
    </message>
    <message>
        <source>metadata count</source>
        <translation>عدد عناصر البيانات الوصفية</translation>
    </message>
    <message>
        <source>value type %1, expected 0 to 12</source>
        <translation>نوع القيمة %1، والمتوقع من 0 إلى 12</translation>
    </message>
    <message>
        <source>bool of value %1, expected 0 or 1</source>
        <translation>قيمة bool هي %1، والمتوقع 0 أو 1</translation>
    </message>
    <message>
        <source>%1 elements of %2 bytes, the file has %3 bytes left</source>
        <translation>عدد العناصر %1 بحجم %2 بايت، والباقي في الملف %3 بايت</translation>
    </message>
    <message>
        <source>arrays nested deeper than %1 levels</source>
        <translation>مصفوفات متداخلة أعمق من %1 من المستويات</translation>
    </message>
    <message>
        <source>metadata key %1</source>
        <translation>مفتاح البيانات الوصفية %1</translation>
    </message>
    <message>
        <source>name of %1 bytes, expected 1 to %2</source>
        <translation>طول الاسم %1 بايت، والمتوقع من 1 إلى %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>found a value of type %1, expected %2</source>
        <translation>القيمة الموجودة من النوع %1، والمتوقع %2</translation>
    </message>
    <message>
        <source>found %1, expected a power of two from 8 to %2</source>
        <translation>الموجود %1، والمتوقع إحدى قوى العدد 2 من 8 إلى %2</translation>
    </message>
    <message>
        <source>appears twice</source>
        <translation>يرد مرتين</translation>
    </message>
    <message>
        <source>found %1 dimensions, expected 1 to 4</source>
        <translation>عدد الأبعاد %1، والمتوقع من 1 إلى 4</translation>
    </message>
    <message>
        <source>dimension %1 is 0, expected at least 1</source>
        <translation>البُعد %1 يساوي 0، والمتوقع 1 على الأقل</translation>
    </message>
    <message>
        <source>tensor type %1 is not known</source>
        <translation>نوع الموتر %1 غير معروف</translation>
    </message>
    <message>
        <source>rows of %1 elements, expected whole %2 blocks of %3</source>
        <translation>صفوف من %1 عنصر، والمتوقع كتل %2 كاملة حجمها %3</translation>
    </message>
    <message>
        <source>the dimensions %1 do not fit any file</source>
        <translation>الأبعاد %1 لا يتسع لها أي ملف</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>الموتر %1</translation>
    </message>
    <message>
        <source>data offset %1, expected a multiple of %2</source>
        <translation>إزاحة البيانات %1، والمتوقع مضاعف للعدد %2</translation>
    </message>
    <message>
        <source>%1 bytes at data offset %2, the file has %3 bytes of data</source>
        <translation>الحجم %1 بايت عند إزاحة البيانات %2، وفي الملف %3 بايت من البيانات</translation>
    </message>
    <message>
        <source>its data overlap those of tensor %1</source>
        <translation>تتداخل بياناته مع بيانات الموتر %1</translation>
    </message>
    <message>
        <source>false (short convolutions are not supported)</source>
        <translation>القيمة false (الالتفافات القصيرة غير مدعومة)</translation>
    </message>
    <message>
        <source>false (the head has weights of its own)</source>
        <translation>القيمة false (للرأس أوزان خاصة به)</translation>
    </message>
    <message>
        <source>a number above 0 and at most 64</source>
        <translation>عدد أكبر من 0 ولا يتجاوز 64</translation>
    </message>
    <message>
        <source>a divisor of hidden_size %1</source>
        <translation>قاسم للقيمة hidden_size وهي %1</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>hidden size</source>
        <translation>الحجم المخفي</translation>
    </message>
    <message>
        <source>feed-forward size</source>
        <translation>حجم التغذية الأمامية</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>المفردات</translation>
    </message>
    <message>
        <source>trained length</source>
        <translation>طول التدريب</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>norm epsilon</source>
        <translation>إبسيلون التسوية</translation>
    </message>
    <message>
        <source>forget-gate floors</source>
        <translation>حدود دنيا لبوابة النسيان</translation>
    </message>
    <message>
        <source>holds %1 pieces, expected at most %2 (hgrn_bit.vocab_size)</source>
        <translation>يحتوي على %1 قطعة، والمتوقع %2 على الأكثر (hgrn_bit.vocab_size)</translation>
    </message>
    <message>
        <source>found %1, expected 32 lower-case hexadecimal digits</source>
        <translation>الموجود %1، والمتوقع 32 رقمًا ستّ عشريًا بأحرف صغيرة</translation>
    </message>
    <message>
        <source>is empty, expected a SentencePiece model</source>
        <translation>فارغ، والمتوقع نموذج SentencePiece</translation>
    </message>
    <message>
        <source>found %1, expected 0 to %2</source>
        <translation>الموجود %1، والمتوقع من 0 إلى %2</translation>
    </message>
    <message>
        <source>shape %1 (innermost first), expected %2</source>
        <translation>الشكل %1 (الأعمق أولًا)، والمتوقع %2</translation>
    </message>
    <message>
        <source>type %1, expected F32</source>
        <translation>النوع %1، والمتوقع F32</translation>
    </message>
    <message>
        <source>found %1, expected a finite number of 0.00001 or more</source>
        <translation>الموجود %1، والمتوقع عدد منتهٍ لا يقل عن 0.00001</translation>
    </message>
    <message>
        <source>type %1, expected TQ2_0 or TQ1_0</source>
        <translation>النوع %1، والمتوقع TQ2_0 أو TQ1_0</translation>
    </message>
    <message>
        <source>type %1, expected F32, F16 or BF16</source>
        <translation>النوع %1، والمتوقع F32 أو F16 أو BF16</translation>
    </message>
    <message>
        <source>is no part of an hgrn_bit model of these sizes</source>
        <translation>ليس جزءًا من نموذج hgrn_bit بهذه الأحجام</translation>
    </message>
    <message>
        <source>found %1, expected 1 to %2</source>
        <translation>الموجود %1، والمتوقع من 1 إلى %2</translation>
    </message>
    <message>
        <source>found %1, expected a number above 0 and at most 1</source>
        <translation>الموجود %1، والمتوقع عدد أكبر من 0 ولا يتجاوز 1</translation>
    </message>
    <message>
        <source>a whole number of 0 or more</source>
        <translation>عدد صحيح لا يقل عن 0</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>سلسلة نصية</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>قائمة سلاسل نصية</translation>
    </message>
    <message>
        <source>a token id or a list of them</source>
        <translation>معرّف رمز أو قائمة معرّفات</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>قائمة من %1</translation>
    </message>
    <message>
        <source>one token id</source>
        <translation>معرّف رمز واحد</translation>
    </message>
    <message>
        <source>%1: holds neither %2 nor %3 (weights in pytorch_model.bin must be converted to safetensors first).</source>
        <translation>%1: لا يحتوي على %2 ولا على %3 (يجب أولًا تحويل الأوزان التي في pytorch_model.bin إلى safetensors).</translation>
    </message>
    <message>
        <source>%1: holds neither %2 nor %3.</source>
        <translation>%1: لا يحتوي على %2 ولا على %3.</translation>
    </message>
    <message>
        <source>is missing or no object</source>
        <translation>مفقود أو ليس كائنًا</translation>
    </message>
    <message>
        <source>found %1, expected the name of a file</source>
        <translation>الموجود %1، والمتوقع اسم ملف</translation>
    </message>
    <message>
        <source>found %1, expected the name of a .safetensors file in the same folder</source>
        <translation>الموجود %1، والمتوقع اسم ملف safetensors في المجلد نفسه</translation>
    </message>
    <message>
        <source>names no tensors</source>
        <translation>لا يسمّي أي موترات</translation>
    </message>
    <message>
        <source>%1: is not a folder.</source>
        <translation>%1: ليس مجلدًا.</translation>
    </message>
    <message>
        <source>is in %1 as well</source>
        <translation>موجود في %1 أيضًا</translation>
    </message>
    <message>
        <source>is missing, %1 says it is here</source>
        <translation>مفقود، مع أن %1 يذكر أنه هنا</translation>
    </message>
    <message>
        <source>is not named by %1</source>
        <translation>لا يذكره %1</translation>
    </message>
    <message>
        <source>shape %1, expected %2</source>
        <translation>الشكل %1، والمتوقع %2</translation>
    </message>
    <message>
        <source>is missing from the weights</source>
        <translation>مفقود من الأوزان</translation>
    </message>
    <message>
        <source>is no part of a model with this config.json</source>
        <translation>ليس جزءًا من نموذج له ملف config.json هذا</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer.model; the model can be driven by token ids alone.</source>
        <translation>%1: لا يحتوي على tokenizer.model؛ لا يمكن تشغيل النموذج إلا بمعرّفات الرموز.</translation>
    </message>
    <message>
        <source>found %1 pieces, expected at most %2 (vocab_size of config.json)</source>
        <translation>عدد القطع %1، والمتوقع %2 على الأكثر (vocab_size في config.json)</translation>
    </message>
    <message>
        <source>%1: holds %2 pieces; the remaining %3 ids of the model have no text.</source>
        <translation>%1: يحتوي على %2 قطعة؛ وليس لبقية معرّفات النموذج، وعددها %3، نص.</translation>
    </message>
    <message>
        <source>%1: %2 is none of the model&apos;s %3 ids and is ignored.</source>
        <translation>%1: ليس %2 من معرّفات النموذج، وعددها %3، ولذلك يُتجاهل.</translation>
    </message>
    <message>
        <source>config.json: bos_token_id: found %1, tokenizer.model says %2, which is used.</source>
        <translation>في config.json قيمة bos_token_id هي %1، وفي tokenizer.model هي %2، وهذه هي المستخدمة.</translation>
    </message>
    <message>
        <source>config.json: bos_token_id: found %1, tokenizer.model says none, which is used.</source>
        <translation>في config.json قيمة bos_token_id هي %1، ولا قيمة لها في tokenizer.model، وهذا هو المعمول به.</translation>
    </message>
    <message>
        <source>%1: holds no config.json, a folder in the Hugging Face layout was expected.</source>
        <translation>%1: لا يحتوي على config.json، والمتوقع مجلد بترتيب Hugging Face.</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, expected at most %3.</source>
        <translation>%1: حجمه %2 بايت، والمتوقع %3 على الأكثر.</translation>
    </message>
    <message>
        <source>member %1 appears twice in one object</source>
        <translation>يرد العضو %1 مرتين في كائن واحد</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels</source>
        <translation>تداخله أعمق من %1 من المستويات</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>فيه أكثر من %1 من القيم</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>is no valid JSON from byte %1 on</source>
        <translation>ليس JSON صالحًا ابتداءً من البايت %1</translation>
    </message>
    <message>
        <source>found %1, expected a JSON object</source>
        <translation>الموجود %1، والمتوقع كائن JSON</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>ما ليس JSON</translation>
    </message>
    <message>
        <source>found %1, expected an object</source>
        <translation>الموجود %1، والمتوقع كائن</translation>
    </message>
    <message>
        <source>unexpected member %1</source>
        <translation>عضو غير متوقع %1</translation>
    </message>
    <message>
        <source>dtype is missing or no string</source>
        <translation>القيمة dtype مفقودة أو ليست سلسلة نصية</translation>
    </message>
    <message>
        <source>dtype is %1, expected F32, F16 or BF16</source>
        <translation>القيمة dtype هي %1، والمتوقع F32 أو F16 أو BF16</translation>
    </message>
    <message>
        <source>shape is missing or no array</source>
        <translation>القيمة shape مفقودة أو ليست مصفوفة</translation>
    </message>
    <message>
        <source>shape has %1 dimensions, expected at most %2</source>
        <translation>عدد أبعاد shape هو %1، والمتوقع %2 على الأكثر</translation>
    </message>
    <message>
        <source>shape holds %1, expected a whole number of 0 or more</source>
        <translation>تحتوي shape على %1، والمتوقع عدد صحيح لا يقل عن 0</translation>
    </message>
    <message>
        <source>shape %1 does not fit any file</source>
        <translation>الشكل %1 لا يتسع له أي ملف</translation>
    </message>
    <message>
        <source>data_offsets is missing or no pair of whole numbers of 0 or more</source>
        <translation>القيمة data_offsets مفقودة أو ليست زوجًا من أعداد صحيحة لا تقل عن 0</translation>
    </message>
    <message>
        <source>data_offsets %1 to %2 are not within the %3 bytes of data</source>
        <translation>المدى data_offsets من %1 إلى %2 يقع خارج البيانات، وحجمها %3 بايت</translation>
    </message>
    <message>
        <source>data_offsets span %1 bytes, shape %2 of %3 needs %4</source>
        <translation>المدى data_offsets يغطي %1 بايت، والشكل %2 من النوع %3 يحتاج إلى %4</translation>
    </message>
    <message>
        <source>%1 is %2, expected a string</source>
        <translation>القيمة %1 هي %2، والمتوقع سلسلة نصية</translation>
    </message>
    <message>
        <source>its data begin at byte %1, those before it end at %2 (they overlap)</source>
        <translation>تبدأ بياناته عند البايت %1، وتنتهي التي قبلها عند %2 (تداخل)</translation>
    </message>
    <message>
        <source>its data begin at byte %1, those before it end at %2 (there is a hole)</source>
        <translation>تبدأ بياناته عند البايت %1، وتنتهي التي قبلها عند %2 (فجوة)</translation>
    </message>
    <message>
        <source>data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>the tensors end at byte %1, the file at %2</source>
        <translation>تنتهي الموترات عند البايت %1، والملف عند %2</translation>
    </message>
    <message>
        <source>header length</source>
        <translation>طول الترويسة</translation>
    </message>
    <message>
        <source>the file has %1 bytes, expected at least 8</source>
        <translation>حجم الملف %1 بايت، والمتوقع 8 على الأقل</translation>
    </message>
    <message>
        <source>found %1 bytes, the file has %2 after it</source>
        <translation>الموجود %1 بايت، وفي الملف بعدها %2</translation>
    </message>
    <message>
        <source>found %1 bytes, expected at most %2</source>
        <translation>الموجود %1 بايت، والمتوقع %2 على الأكثر</translation>
    </message>
    <message>
        <source>header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>does not begin with &quot;{&quot;</source>
        <translation>لا تبدأ بالعلامة «{»</translation>
    </message>
    <message>
        <source>%1: header</source>
        <translation>%1: الترويسة</translation>
    </message>
    <message>
        <source>value %1 is %2, expected a finite number</source>
        <translation>القيمة %1 هي %2، والمتوقع عدد منتهٍ</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <source>a ZIP archive, as office documents and PyTorch&apos;s weights are</source>
        <translation>أرشيف ZIP، كما هي المستندات المكتبية وأوزان PyTorch</translation>
    </message>
    <message>
        <source>a gzip archive, which has to be unpacked first</source>
        <translation>أرشيف gzip، ويجب فكّه أولًا</translation>
    </message>
    <message>
        <source>an xz archive, which has to be unpacked first</source>
        <translation>أرشيف xz، ويجب فكّه أولًا</translation>
    </message>
    <message>
        <source>a 7z archive, which has to be unpacked first</source>
        <translation>أرشيف 7z، ويجب فكّه أولًا</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>a web page, as one gets for a download that asks to log in</source>
        <translation>صفحة وِب، كالتي تصل عند تنزيل يتطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>a safetensors file, whose folder can be imported</source>
        <translation>ملف safetensors، ويمكن استيراد مجلده</translation>
    </message>
    <message>
        <source>a JSON text</source>
        <translation>نص JSON</translation>
    </message>
    <message>
        <source>%1: is a Git LFS pointer to the file and not the file: get it with &quot;git lfs pull&quot; in its folder, or download it by itself.</source>
        <translation>%1: هذا مؤشر Git LFS إلى الملف وليس الملف: احصل عليه بالأمر «git lfs pull» في مجلده، أو نزّله وحده.</translation>
    </message>
    <message>
        <source>%1: is a Git LFS pointer to the file of %2 bytes and not the file: get it with &quot;git lfs pull&quot; in its folder, or download it by itself.</source>
        <translation>%1: هذا مؤشر Git LFS إلى ملف حجمه %2 بايت وليس الملف: احصل عليه بالأمر «git lfs pull» في مجلده، أو نزّله وحده.</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>%1: %2: %3.</source>
        <translation>%1: %2: %3.</translation>
    </message>
    <message>
        <source>tensor %1: value %2 is not a finite number.</source>
        <translation>الموتر %1: القيمة %2 ليست عددًا منتهيًا.</translation>
    </message>
    <message>
        <source>The settings of the board are not a JSON object, such as %1.</source>
        <translation>إعدادات اللوحة ليست كائن JSON مثل %1.</translation>
    </message>
    <message>
        <source>The settings of the board name &quot;%1&quot;, expected one of: %2.</source>
        <translation>تذكر إعدادات اللوحة «%1»، والمتوقع واحد من: %2.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a number from %3 to %4.</source>
        <translation>في إعدادات اللوحة %1 = %2، والمتوقع عدد من %3 إلى %4.</translation>
    </message>
    <message>
        <source>The device has too little memory: found %1 bytes, expected %2.</source>
        <translation>ذاكرة الجهاز أقل من اللازم: الموجود %1 بايت، والمتوقع %2.</translation>
    </message>
    <message>
        <source>The device does not come back from a reset.</source>
        <translation>لا يعود الجهاز إلى العمل بعد إعادة الضبط.</translation>
    </message>
    <message>
        <source>The matrix needs %1 bytes of the device&apos;s memory, of whose %2 %3 are free, %4 of them in one piece.</source>
        <translation>تحتاج المصفوفة إلى %1 بايت من ذاكرة الجهاز، وحجمها %2 والحر منها %3، منها %4 في قطعة واحدة.</translation>
    </message>
    <message>
        <source>A matrix of the ticket was taken away.</source>
        <translation>أُزيلت إحدى مصفوفات التذكرة.</translation>
    </message>
    <message>
        <source>The device stopped with the error bits %1.</source>
        <translation>توقف الجهاز ببتات الخطأ %1.</translation>
    </message>
    <message>
        <source>The device was not done in time.</source>
        <translation>لم ينتهِ الجهاز في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The ticket was given up.</source>
        <translation>تُخلّي عن التذكرة.</translation>
    </message>
    <message>
        <source>The device finished job %1, expected %2.</source>
        <translation>أنهى الجهاز المهمة %1، والمتوقع %2.</translation>
    </message>
    <message>
        <source>A job ended with the error bits %1.</source>
        <translation>انتهت مهمة ببتات الخطأ %1.</translation>
    </message>
    <message>
        <source>The sums of a product do not fit its inputs.</source>
        <translation>مجاميع أحد الجداءات لا توافق مُدخلاته.</translation>
    </message>
    <message>
        <source>The device does not keep what is written to its registers.</source>
        <translation>لا يحتفظ الجهاز بما يُكتب في مسجّلاته.</translation>
    </message>
    <message>
        <source>The device does not answer any more as itself.</source>
        <translation>لم يعد الجهاز يرد بوصفه هو نفسه.</translation>
    </message>
    <message>
        <source>Nothing answers where the device should be.</source>
        <translation>لا شيء يرد حيث ينبغي أن يكون الجهاز.</translation>
    </message>
    <message>
        <source>This is another device: found id %1, expected %2.</source>
        <translation>هذا جهاز آخر: المعرّف الموجود %1، والمتوقع %2.</translation>
    </message>
    <message>
        <source>The device has registers of another version: found %1, expected %2.</source>
        <translation>مسجّلات الجهاز من إصدار آخر: الموجود %1، والمتوقع %2.</translation>
    </message>
    <message>
        <source>The device tells a shape that cannot be: found %1.</source>
        <translation>يذكر الجهاز شكلًا غير ممكن: الموجود %1.</translation>
    </message>
    <message>
        <source>The device has another shape: found %1, expected %2.</source>
        <translation>شكل الجهاز مختلف: الموجود %1، والمتوقع %2.</translation>
    </message>
    <message>
        <source>The device does not tell its clock: found %1 kHz.</source>
        <translation>لا يذكر الجهاز تردده: الموجود %1 kHz.</translation>
    </message>
    <message>
        <source>The device runs at another clock: found %1 kHz, expected %2 kHz.</source>
        <translation>يعمل الجهاز بتردد آخر: الموجود %1 kHz، والمتوقع %2 kHz.</translation>
    </message>
    <message>
        <source>The device is another build: found %1, expected %2.</source>
        <translation>الجهاز من بناء آخر: الموجود %1، والمتوقع %2.</translation>
    </message>
    <message>
        <source>The shared memory does not have %1 bytes at %2.</source>
        <translation>ليس في الذاكرة المشتركة %1 بايت عند %2.</translation>
    </message>
    <message>
        <source>A weight is none of -1, 0 and +1.</source>
        <translation>أحد الأوزان ليس سالب واحد ولا صفرًا ولا موجب واحد.</translation>
    </message>
    <message>
        <source>There is no such matrix, or a ticket with it is out.</source>
        <translation>لا توجد مصفوفة كهذه، أو أن تذكرة تستخدمها معلّقة.</translation>
    </message>
    <message>
        <source>A job names rows, vectors or a matrix that are not there.</source>
        <translation>تذكر مهمةٌ صفوفًا أو متجهات أو مصفوفة غير موجودة.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>الذاكرة غير كافية.</translation>
    </message>
    <message>
        <source>The product of the test was not done in time.</source>
        <translation>لم يُنجز جداء الاختبار في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Row %1 of the test: found %2, expected %3.</source>
        <translation>الصف %1 من الاختبار: الموجود %2، والمتوقع %3.</translation>
    </message>
    <message>
        <source>The simulated memory does not have these bytes.</source>
        <translation>ليست في الذاكرة المحاكاة هذه البايتات.</translation>
    </message>
    <message>
        <source>The board %1 with its memory of %2 bytes cannot be simulated on this machine.</source>
        <translation>لا يمكن محاكاة اللوحة %1 بذاكرتها البالغة %2 بايت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it cannot read text.</source>
        <translation>%1: لا يحتوي على مجزّئ رموز، ولذلك لا يستطيع قراءة النص.</translation>
    </message>
    <message>
        <source>The text is too short: at least one token after the first is scored.</source>
        <translation>النص أقصر من اللازم: يُقيَّم رمز واحد على الأقل بعد الأول.</translation>
    </message>
    <message>
        <source>The prompt is empty: there is nothing to continue.</source>
        <translation>الموجّه فارغ: لا شيء لمتابعته.</translation>
    </message>
    <message>
        <source>Nothing is before the answer, so nothing says how likely its first token was.</source>
        <translation>لا شيء قبل الإجابة، ولذلك لا يُعرف احتمال أول رموزها.</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1: القيمة %2، والمتوقع %3</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>من 0 إلى 100</translation>
    </message>
    <message>
        <source>top-p</source>
        <translation>top-p</translation>
    </message>
    <message>
        <source>0.000001 to 1</source>
        <translation>من 0.000001 إلى 1</translation>
    </message>
    <message>
        <source>min-p</source>
        <translation>min-p</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>من 0 إلى 1</translation>
    </message>
    <message>
        <source>repetition penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>0.1 to 10</source>
        <translation>من 0.1 إلى 10</translation>
    </message>
    <message>
        <source>repetition window is %1, expected at most %2</source>
        <translation>نافذة التكرار: القيمة %1، والمتوقع %2 على الأكثر</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>Token %1 has the id %2, the vocabulary has the ids 0 to %3.</source>
        <translation>معرّف الرمز %1 هو %2، ومعرّفات المفردات من 0 إلى %3.</translation>
    </message>
    <message>
        <source>The snapshot belongs to the model %1, this one is %2.</source>
        <translation>اللقطة تخص النموذج %1، وهذا هو %2.</translation>
    </message>
    <message>
        <source>Snapshot: %1.</source>
        <translation>اللقطة: %1.</translation>
    </message>
    <message>
        <source>a count does not fit its length</source>
        <translation>أحد الأعداد لا يوافق طولها</translation>
    </message>
    <message>
        <source>%1 bytes are too few</source>
        <translation>الحجم %1 بايت أقل من اللازم</translation>
    </message>
    <message>
        <source>it does not begin with TRILSNAP</source>
        <translation>لا تبدأ بكلمة TRILSNAP</translation>
    </message>
    <message>
        <source>Snapshot: version %1 was found, %2 was expected.</source>
        <translation>اللقطة: الإصدار الموجود %1، والمتوقع %2.</translation>
    </message>
    <message>
        <source>the checksum does not match</source>
        <translation>المجموع الاختباري غير مطابق</translation>
    </message>
    <message>
        <source>TRILUME_FORCE_ISA in the environment is &quot;%1&quot;, expected one that this machine has: %2</source>
        <translation>القيمة TRILUME_FORCE_ISA في بيئة التشغيل هي «%1»، والمتوقع واحدة مما في هذا الحاسوب: %2</translation>
    </message>
    <message>
        <source>%1: is no JSON object and is made anew.</source>
        <translation>%1: ليس كائن JSON، وسيُنشأ من جديد.</translation>
    </message>
    <message>
        <source>a cache cannot be used, which costs time only: %1</source>
        <translation>لا يمكن استخدام ذاكرة مخبئية، ولا يكلّف ذلك سوى الوقت: %1</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>التضمين</translation>
    </message>
    <message>
        <source>forget gate f, its floor included</source>
        <translation>بوابة النسيان f، مع حدّها الأدنى</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>بوابة النسيان</translation>
    </message>
    <message>
        <source>recurrent state h</source>
        <translation>الحالة h</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>residual stream x after the attention half</source>
        <translation>المجرى المتبقي x بعد نصف الانتباه</translation>
    </message>
    <message>
        <source>residual stream x after each layer</source>
        <translation>المجرى المتبقي x بعد كل طبقة</translation>
    </message>
    <message>
        <source>Residual stream</source>
        <translation>المجرى المتبقي</translation>
    </message>
    <message>
        <source>x after the last norm</source>
        <translation>x بعد التسوية الأخيرة</translation>
    </message>
    <message>
        <source>input i</source>
        <translation>المُدخل i</translation>
    </message>
    <message>
        <source>forget f</source>
        <translation>النسيان f</translation>
    </message>
    <message>
        <source>gate g</source>
        <translation>البوابة g</translation>
    </message>
    <message>
        <source>output o</source>
        <translation>المُخرج o</translation>
    </message>
    <message>
        <source>MLP gate</source>
        <translation>بوابة MLP</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>MLP down</source>
        <translation>خفض MLP</translation>
    </message>
    <message>
        <source>down</source>
        <translation>الخفض</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 معًا</translation>
    </message>
    <message>
        <source>i, f and g</source>
        <translation>i، f، g</translation>
    </message>
    <message>
        <source>%1: loading was stopped.</source>
        <translation>%1: أُوقف التحميل.</translation>
    </message>
    <message>
        <source>%1: tensor %2: its multipliers are of another kind than those of the other tensors, or not for whole groups of inputs.</source>
        <translation>%1: الموتر %2: مضاريبه من نوع غير نوع مضاريب الموترات الأخرى، أو ليست لمجموعات كاملة من المدخلات.</translation>
    </message>
    <message>
        <source>tensor %1, row %2: found a multiplier that is not an f16 number.</source>
        <translation>الموتر %1، الصف %2: وُجد مضروب ليس عددًا من نوع f16.</translation>
    </message>
    <message>
        <source>%1: packing: found %2, expected %3.</source>
        <translation>%1: التعبئة: الموجود %2، والمتوقع %3.</translation>
    </message>
    <message>
        <source>The text would have %1 tokens, there is room for %2.</source>
        <translation>سيبلغ النص %1 من الرموز، والمتسع %2.</translation>
    </message>
    <message>
        <source>%1: numbers that are not finite came out after %2 tokens: its weights are damaged, or not what they are said to be.</source>
        <translation>%1: ظهرت بعد %2 من الرموز أعداد غير منتهية: أوزانه تالفة، أو ليست كما يقال عنها.</translation>
    </message>
    <message>
        <source>%1: blk.%2.attn_k_norm.weight has a weight of %3, too large for keys in %4: f32 holds them exactly.</source>
        <translation>%1: في blk.%2.attn_k_norm.weight وزن قيمته %3، وهو أكبر من أن تتسع له مفاتيح بصيغة %4: أما f32 فتحفظها بدقة.</translation>
    </message>
    <message>
        <source>%1: tensor %2: %3</source>
        <translation>%1: الموتر %2: %3</translation>
    </message>
    <message>
        <source>This processor cannot execute the instruction set %1.</source>
        <translation>لا يستطيع هذا المعالج تنفيذ مجموعة التعليمات %1.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1 TiB</translation>
    </message>
    <message>
        <source>%1: needs %2 of memory, only %3 are free. Close other programs or take a smaller model.</source>
        <translation>%1: يحتاج إلى %2 من الذاكرة، والمتاح %3 فقط. أغلق برامج أخرى أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>%1: trilume.fingerprint: found %2, the content gives %3, which is used: the file was changed after its import.</source>
        <translation>%1: الحقل trilume.fingerprint: الموجود %2، والمحتوى يعطي %3، وهو ما يُستخدم: تغيّر الملف بعد استيراده.</translation>
    </message>
    <message>
        <source>There is no published shape &quot;%1&quot;, expected 370M, 1.3B or 2.7B.</source>
        <translation>لا يوجد شكل منشور «%1»، والمتوقع 370M أو 1.3B أو 2.7B.</translation>
    </message>
    <message>
        <source>State: content: found %1 bytes, expected %2.</source>
        <translation>الحالة: المحتوى: الموجود %1 بايت، والمتوقع %2.</translation>
    </message>
    <message>
        <source>State: %1: found %2, expected %3.</source>
        <translation>الحالة: %1: الموجود %2، والمتوقع %3.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>less than 2^32</source>
        <translation>أقل من 4294967296</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>microwatt-hours</source>
        <translation>ميكروواط ساعة</translation>
    </message>
    <message>
        <source>microampere-hours</source>
        <translation>ميكروأمبير ساعة</translation>
    </message>
    <message>
        <source>microvolts</source>
        <translation>ميكروفولت</translation>
    </message>
    <message>
        <source>microwatts</source>
        <translation>ميكروواط</translation>
    </message>
    <message>
        <source>%1: found no sensor of the board&apos;s power, expected one of its driver or an INA219, INA226 or INA260 of its module</source>
        <translation>%1: لا يوجد مستشعر لقدرة اللوحة، والمتوقع مستشعر من برنامج تشغيلها أو INA219 أو INA226 أو INA260 على وحدتها</translation>
    </message>
    <message>
        <source>%1: found %2 sensors of power, expected one, or one that is called the board&apos;s total</source>
        <translation>%1: الموجود %2 من مستشعرات القدرة، والمتوقع واحد، أو واحد مسمّى إجمالي اللوحة (total)</translation>
    </message>
    <message>
        <source>microohms</source>
        <translation>ميكروأوم</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>مللي ثانية</translation>
    </message>
    <message>
        <source>milliamperes</source>
        <translation>مللي أمبير</translation>
    </message>
    <message>
        <source>millivolts</source>
        <translation>مللي فولت</translation>
    </message>
    <message>
        <source>%1: has no new line, expected a meter&apos;s program that writes it</source>
        <translation>%1: لا يوجد سطر جديد، والمتوقع برنامج مقياس يكتبه</translation>
    </message>
    <message>
        <source>%1: found 0 W, expected what a board takes that answers</source>
        <translation>%1: الموجود 0 واط، والمتوقع ما تستهلكه لوحة تستجيب</translation>
    </message>
    <message>
        <source>%1: has said the same for %2 s while the board computes, expected a sensor that is renewed</source>
        <translation>%1: القيمة نفسها منذ %2 ث بينما تحسب اللوحة، والمتوقع مستشعر يتجدد</translation>
    </message>
    <message>
        <source>microamperes</source>
        <translation>ميكروأمبير</translation>
    </message>
    <message>
        <source>units</source>
        <translation>وحدات</translation>
    </message>
    <message>
        <source>%1: found no battery</source>
        <translation>%1: لا توجد بطارية</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;</source>
        <translation>%1: الموجود «%2»</translation>
    </message>
    <message>
        <source>%1, expected &quot;Discharging&quot;: a battery tells the machine&apos;s power only while nothing else supplies it</source>
        <translation>%1، والمتوقع «Discharging»: لا تدل البطارية على قدرة الحاسوب إلا إذا لم يغذِّه شيء آخر</translation>
    </message>
    <message>
        <source>%1, but a power of 0 so far, expected power_now, current_now with voltage_now, or a charge that falls</source>
        <translation>%1، لكن القدرة 0 حتى الآن، والمتوقع power_now، أو current_now مع voltage_now، أو شحنة تتناقص</translation>
    </message>
    <message>
        <source>assumed: gauges of batteries smooth over seconds and tell no accuracy</source>
        <translation>افتراضًا: مؤشرات البطاريات تُسوّي قراءاتها على مدى ثوانٍ ولا تذكر دقتها</translation>
    </message>
    <message>
        <source>assumed: power as a line from %1 idle to %2 with all cores busy, %3</source>
        <translation>افتراضًا: القدرة خط مستقيم من %1 عند الخمول إلى %2 وكل الأنوية مشغولة، %3</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>model of the processor: found %1 W idle and %2 W full, expected 0 &lt;= idle &lt;= full &lt;= 10000, full above 0</source>
        <translation>تقدير قدرة المعالج: الموجود %1 واط عند الخمول و%2 واط عند الحمل الكامل، والمتوقع ألا يقل الخمول عن 0 ولا يزيد على الحمل الكامل، وأن يكون الحمل الكامل أكبر من 0 ولا يزيد على 10000</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a line &quot;cpu&quot; with 8 counts</source>
        <translation>%1: الموجود «%2»، والمتوقع سطر «cpu» فيه 8 أعداد</translation>
    </message>
    <message>
        <source>%1: found no utime and stime, expected counts in fields 14 and 15</source>
        <translation>%1: لا يوجد utime وstime، والمتوقع أعداد في الحقلين 14 و15</translation>
    </message>
    <message>
        <source>%1: found no sensor of the whole machine, expected a platform in class/powercap, a meter of power in class/hwmon, or a battery that discharges</source>
        <translation>%1: لا يوجد مستشعر للحاسوب كله، والمتوقع منصة في class/powercap، أو مقياس قدرة في class/hwmon، أو بطارية تتفرغ</translation>
    </message>
    <message>
        <source>assumed: makers of processors publish no accuracy for these counters</source>
        <translation>افتراضًا: لا ينشر صانعو المعالجات دقة هذه العدادات</translation>
    </message>
    <message>
        <source>%1: found %2 W, expected at most 10000 W</source>
        <translation>%1: الموجود %2 واط، والمتوقع 10000 واط على الأكثر</translation>
    </message>
    <message>
        <source>%1: found no sensor of the processor&apos;s energy, expected class/powercap, bus/event_source/devices/power or class/hwmon to have one</source>
        <translation>%1: لا يوجد مستشعر لطاقة المعالج، والمتوقع وجوده في class/powercap أو bus/event_source/devices/power أو class/hwmon</translation>
    </message>
    <message>
        <source>assumed: drivers of sensors tell no accuracy</source>
        <translation>افتراضًا: لا تذكر مشغّلات المستشعرات دقتها</translation>
    </message>
    <message>
        <source>idle power of %1: found %2, expected %3</source>
        <translation>قدرة خمول %1: الموجود %2، والمتوقع %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>counts of processor time that stand still or fall</source>
        <translation>أعداد لوقت المعالج ثابتة أو متناقصة</translation>
    </message>
    <message>
        <source>counts that grow</source>
        <translation>أعداد تتزايد</translation>
    </message>
    <message>
        <source>%1 readings a second apart</source>
        <translation>%1 من القراءات بفاصل ثانية</translation>
    </message>
    <message>
        <source>at least 3</source>
        <translation>3 على الأقل</translation>
    </message>
    <message>
        <source>a gap in what the meter read</source>
        <translation>فجوة في قراءات المقياس</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا فجوة</translation>
    </message>
    <message>
        <source>a meter that stood still</source>
        <translation>مقياس ثابت</translation>
    </message>
    <message>
        <source>one that moves</source>
        <translation>مقياس يتغير</translation>
    </message>
    <message>
        <source>processors that were busy for %1 % of their time</source>
        <translation>معالجات مشغولة بنسبة %1٪ من وقتها</translation>
    </message>
    <message>
        <source>at most %1 %</source>
        <translation>%1٪ على الأكثر</translation>
    </message>
    <message>
        <source>idle power of %1: stopped</source>
        <translation>قدرة خمول %1: أُوقف القياس</translation>
    </message>
    <message>
        <source>kilohertz</source>
        <translation>كيلوهرتز</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>thousandths of a degree</source>
        <translation>أجزاء من ألف من الدرجة</translation>
    </message>
    <message>
        <source>governor %1</source>
        <translation>منظّم التردد %1</translation>
    </message>
    <message>
        <source>boost on</source>
        <translation>رفع التردد مفعّل</translation>
    </message>
    <message>
        <source>boost off</source>
        <translation>رفع التردد معطّل</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>التيار الكهربائي</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>%1: found a counter that has stood still for %2 s, expected one that grows</source>
        <translation>%1: يوجد عدّاد ثابت منذ %2 ث، والمتوقع عدّاد يتزايد</translation>
    </message>
    <message>
        <source>from the processor&apos;s name: %1, the base power of most %2 processors, and a tenth of it when idle</source>
        <translation>من اسم المعالج: %1، وهي القدرة الأساسية لمعظم معالجات %2، وعُشرها عند الخمول</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected %3</source>
        <translation>%1: الموجود «%2»، والمتوقع %3</translation>
    </message>
    <message>
        <source>the event source</source>
        <translation>مصدر الأحداث</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>event=0x and one or two hexadecimal digits</source>
        <translation>العبارة event=0x ثم رقم ستّ عشري أو رقمان</translation>
    </message>
    <message>
        <source>a number of joules above 0 and at most 1</source>
        <translation>عدد من الجول أكبر من 0 ولا يتجاوز 1</translation>
    </message>
    <message>
        <source>the part</source>
        <translation>رقم الجزء</translation>
    </message>
    <message>
        <source>numbers of processors such as 0,8, one of each package</source>
        <translation>أرقام معالجات مثل 0,8، واحد لكل شريحة معالج</translation>
    </message>
    <message>
        <source>%1: events are counted by the kernel that runs, which this folder need not describe, expected that of /sys</source>
        <translation>%1: تعدّ الأحداثَ نواةُ النظام العاملة، وقد لا يصفها هذا المجلد، والمتوقع المجلد sys في الجذر</translation>
    </message>
    <message>
        <source>%1: found no energy-pkg, energy-cores, energy-ram or energy-psys, expected one of them</source>
        <translation>%1: لا يوجد energy-pkg أو energy-cores أو energy-ram أو energy-psys، والمتوقع أحدها</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>give the program CAP_PERFMON with: sudo setcap cap_perfmon=ep followed by its file</source>
        <translation>أعطِ البرنامج CAP_PERFMON بالأمر sudo setcap cap_perfmon=ep متبوعًا بملفه</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 is not permitted, though %3 is %4, which a container or a security module may cause; leave it, or %5</source>
        <translation>%1: عدّ هذا الحدث على المعالج %2 غير مسموح به مع أن %3 هو %4، وقد يكون السبب حاوية أو وحدة أمنية؛ اتركه، أو %5</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>قيمته %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 is not permitted, since Linux keeps it to root where %3 (it %4) is above 0; allow it to every program until the next start with: sudo sysctl kernel.perf_event_paranoid=0, or %5</source>
        <translation>%1: عدّ هذا الحدث على المعالج %2 غير مسموح به، لأن Linux يقصره على root حين يكون %3 (%4) أكبر من 0؛ اسمح به لكل برنامج حتى الإقلاع التالي بالأمر: sudo sysctl kernel.perf_event_paranoid=0، أو %5</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 failed with &quot;%3&quot;, expected a kernel and a processor that count it</source>
        <translation>%1: فشل عدّ هذا الحدث على المعالج %2 بسبب «%3»، والمتوقع نواة نظام ومعالج يعدّانه</translation>
    </message>
    <message>
        <source>%1: the counter of this event on processor %2 ended with &quot;%3&quot;, expected a number of 64 bits</source>
        <translation>%1: انتهى عدّاد هذا الحدث على المعالج %2 بسبب «%3»، والمتوقع عدد من 64 بت</translation>
    </message>
    <message>
        <source>%1: found %2 counts, expected fewer than 9e12 joules of them</source>
        <translation>%1: الموجود %2 من العدّات، والمتوقع أن تساوي أقل من 9e12 جول</translation>
    </message>
    <message>
        <source>%1: found a counter that stood still for %2 s, expected one that grows</source>
        <translation>%1: يوجد عدّاد بقي ثابتًا %2 ث، والمتوقع عدّاد يتزايد</translation>
    </message>
    <message>
        <source>found %1 s in %2 pieces, expected more: %3 resolves about %4 s</source>
        <translation>المتوفر %1 ث في %2 من القطع، والمتوقع أكثر: الدقة الزمنية للمقياس %3 نحو %4 ث</translation>
    </message>
    <message>
        <source>%1: found a gap over all of the phase, expected readings</source>
        <translation>%1: توجد فجوة على طول المرحلة كلها، والمتوقع قراءات</translation>
    </message>
    <message>
        <source>microjoules</source>
        <translation>ميكروجول</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected package-N, core, dram or psys</source>
        <translation>%1: الموجود «%2»، والمتوقع package-N أو core أو dram أو psys</translation>
    </message>
    <message>
        <source>%1: reading it is not permitted, since Linux keeps it to root; let your group read it until the next start with: %2</source>
        <translation>%1: قراءته غير مسموح بها، لأن Linux يقصرها على root؛ اسمح لمجموعتك بقراءته حتى الإقلاع التالي بالأمر: %2</translation>
    </message>
    <message>
        <source>%1: %2, expected a readable file</source>
        <translation>%1: %2، والمتوقع ملف مقروء</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a whole number that is not negative (%3)</source>
        <translation>%1: الموجود «%2»، والمتوقع عدد صحيح غير سالب (%3)</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a whole number (%3)</source>
        <translation>%1: الموجود «%2»، والمتوقع عدد صحيح (%3)</translation>
    </message>
    <message>
        <source>two numbers with one comma between: seconds,watts</source>
        <translation>عددان بينهما فاصلة واحدة: seconds,watts</translation>
    </message>
    <message>
        <source>the time %1</source>
        <translation>الزمن %1</translation>
    </message>
    <message>
        <source>a number of seconds, 1e12 at the most</source>
        <translation>عدد من الثواني لا يتجاوز 1e12</translation>
    </message>
    <message>
        <source>the power %1</source>
        <translation>القدرة %1</translation>
    </message>
    <message>
        <source>a number of watts from 0 to 1000000</source>
        <translation>عدد من الواط من 0 إلى 1000000</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2: found the time %3, expected one later than that of the line before</source>
        <translation>%1، السطر %2: الزمن الموجود %3، والمتوقع زمن بعد زمن السطر السابق</translation>
    </message>
    <message>
        <source>%1: found %2 samples, expected at least 2 lines seconds,watts</source>
        <translation>%1: الموجود %2 من العيّنات، والمتوقع سطران على الأقل من seconds,watts</translation>
    </message>
    <message>
        <source>%1: %2, expected a readable file of seconds,watts</source>
        <translation>%1: %2، والمتوقع ملف مقروء من seconds,watts</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3</source>
        <translation>%1: الموجود %2 بايت، والمتوقع %3 على الأكثر</translation>
    </message>
    <message>
        <source>%1: reading failed, expected a file of seconds,watts</source>
        <translation>%1: فشلت القراءة، والمتوقع ملف من seconds,watts</translation>
    </message>
    <message>
        <source>%1 data of %2 bytes was found, %3 rows of %4 bytes were expected.</source>
        <translation>الموجود من بيانات %1 هو %2 بايت، والمتوقع %3 صف بحجم %4 بايت.</translation>
    </message>
    <message>
        <source>A ternary matrix of %1 x %2 weights does not fit into memory.</source>
        <translation>مصفوفة ثلاثية من %1 × %2 وزن لا تتسع لها الذاكرة.</translation>
    </message>
    <message>
        <source>%1 block %2 has %3</source>
        <translation>%1، الكتلة %2: الموجود %3</translation>
    </message>
    <message>
        <source>a scale with the binary16 bits %1, %2 (1.0) was expected.</source>
        <translation>المقياس ببتات binary16 التالية %1، والمتوقع %2 (1.0).</translation>
    </message>
    <message>
        <source>the scale 0 and weights other than 0, the scale 1 was expected.</source>
        <translation>المقياس 0 مع أوزان غير 0، والمتوقع المقياس 1.</translation>
    </message>
    <message>
        <source>the weight %1 at padding place %2, 0 was expected.</source>
        <translation>الوزن %1 في موضع الحشو %2، والمتوقع 0.</translation>
    </message>
    <message>
        <source>the value %1 in byte %2, a code of five weights was expected.</source>
        <translation>القيمة %1 في البايت %2، والمتوقع شيفرة خمسة أوزان.</translation>
    </message>
    <message>
        <source>the value %1 in byte %2, a code of four weights was expected.</source>
        <translation>القيمة %1 في البايت %2، والمتوقع شيفرة أربعة أوزان.</translation>
    </message>
    <message>
        <source>code 3 at weight %1, 0, 1 or 2 was expected.</source>
        <translation>الشيفرة 3 عند الوزن %1، والمتوقع 0 أو 1 أو 2.</translation>
    </message>
    <message>
        <source>SentencePiece model: the normaliser&apos;s charsmap %1</source>
        <translation>نموذج SentencePiece: جدول التسوية charsmap %1</translation>
    </message>
    <message>
        <source>has %1 bytes, expected at most %2</source>
        <translation>حجمه %1 بايت، والمتوقع %2 على الأكثر</translation>
    </message>
    <message>
        <source>says that its trie has %1 bytes in %2</source>
        <translation>يذكر أن شجرته trie حجمها %1 بايت من أصل %2</translation>
    </message>
    <message>
        <source>has a trie that leads outside of itself</source>
        <translation>فيه شجرة trie تؤدي إلى خارجها</translation>
    </message>
    <message>
        <source>has a rule whose replacement is missing or longer than %1 bytes</source>
        <translation>فيه قاعدة بديلها مفقود أو أطول من %1 بايت</translation>
    </message>
    <message>
        <source>chat marker %1 is &quot;%2&quot;, expected control pieces and text of this vocabulary</source>
        <translation>علامة المحادثة %1 هي «%2»، والمتوقع قطع تحكم ونص من هذه المفردات</translation>
    </message>
    <message>
        <source>chat marker stop is &quot;%1&quot;, expected either one control piece or plain text</source>
        <translation>علامة المحادثة stop هي «%1»، والمتوقع قطعة تحكم واحدة أو نص عادي</translation>
    </message>
    <message>
        <source>null</source>
        <translation>القيمة null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>قيمة منطقية</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>بيانات ثنائية</translation>
    </message>
    <message>
        <source>is not JSON: the text is wrong at byte %1</source>
        <translation>ليس JSON: الخطأ في النص عند البايت %1</translation>
    </message>
    <message>
        <source>holds %1, expected an object</source>
        <translation>يحتوي على %1، والمتوقع كائن</translation>
    </message>
    <message>
        <source>has %1 in &quot;stop&quot;, expected strings only</source>
        <translation>فيه %1 ضمن «stop»، والمتوقع سلاسل نصية فقط</translation>
    </message>
    <message>
        <source>has %1 as &quot;%2&quot;, expected %3</source>
        <translation>قيمة الحقل «%2»: %1، والمتوقع %3</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>مصفوفة سلاسل نصية</translation>
    </message>
    <message>
        <source>has the field &quot;%1&quot; twice</source>
        <translation>فيه الحقل «%1» مرتين</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, expected at most %3</source>
        <translation>%1: حجمه %2 بايت، والمتوقع %3 على الأكثر</translation>
    </message>
    <message>
        <source>SentencePiece model: %1</source>
        <translation>نموذج SentencePiece: %1</translation>
    </message>
    <message>
        <source>%1 is not a well-formed protobuf message</source>
        <translation>%1: رسالة protobuf غير سليمة</translation>
    </message>
    <message>
        <source>piece %1</source>
        <translation>القطعة %1</translation>
    </message>
    <message>
        <source>%1 with %2 bytes, expected at most %3</source>
        <translation>الحقل %1 طوله %2 بايت، والمتوقع %3 على الأكثر</translation>
    </message>
    <message>
        <source>%1 has a %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of wire type %2, expected %3</source>
        <translation>الحقل %1 من نوع الترميز %2، والمتوقع %3</translation>
    </message>
    <message>
        <source>type %1, expected 1 to 6</source>
        <translation>النوع %1، والمتوقع من 1 إلى 6</translation>
    </message>
    <message>
        <source>score that is not a finite number</source>
        <translation>الدرجة ليست عددًا منتهيًا</translation>
    </message>
    <message>
        <source>text that is empty</source>
        <translation>النص فارغ</translation>
    </message>
    <message>
        <source>text that is not UTF-8 without zero bytes</source>
        <translation>النص ليس UTF-8 خاليًا من البايتات الصفرية</translation>
    </message>
    <message>
        <source>unk_surface that is not UTF-8</source>
        <translation>القيمة unk_surface ليست UTF-8</translation>
    </message>
    <message>
        <source>SentencePiece model: trainer_spec has model_type %1, expected 1 (unigram) or 2 (BPE)</source>
        <translation>نموذج SentencePiece: في trainer_spec قيمة model_type هي %1، والمتوقع 1 (unigram) أو 2 (BPE)</translation>
    </message>
    <message>
        <source>field %1 of the model has wire type %2, expected 2</source>
        <translation>الحقل %1 من النموذج من نوع الترميز %2، والمتوقع 2</translation>
    </message>
    <message>
        <source>it has more than %1 pieces</source>
        <translation>فيه أكثر من %1 قطعة</translation>
    </message>
    <message>
        <source>pieces %1 and %2 are both &quot;%3&quot;</source>
        <translation>القطعتان %1 و%2 كلتاهما «%3»</translation>
    </message>
    <message>
        <source>pieces %1 and %2 are both of type unknown, expected one</source>
        <translation>القطعتان %1 و%2 كلتاهما من النوع unknown، والمتوقع واحدة</translation>
    </message>
    <message>
        <source>piece %1 of type byte is &quot;%2&quot;, expected &quot;&lt;0x00&gt;&quot; to &quot;&lt;0xFF&gt;&quot;</source>
        <translation>القطعة %1 من النوع byte هي «%2»، والمتوقع من «&lt;0x00&gt;» إلى «&lt;0xFF&gt;»</translation>
    </message>
    <message>
        <source>none of its %1 pieces is of type unknown</source>
        <translation>ليس بين قطعه، وعددها %1، قطعة من النوع unknown</translation>
    </message>
    <message>
        <source>it has %1 byte pieces, expected %2 as byte_fallback is %3</source>
        <translation>فيه %1 من قطع البايت، والمتوقع %2 لأن byte_fallback هي %3</translation>
    </message>
    <message>
        <source>it has %1 bytes, expected 1 to %2</source>
        <translation>حجمه %1 بايت، والمتوقع من 1 إلى %2</translation>
    </message>
    <message>
        <source>it</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>SentencePiece model: the library refuses it: %1</source>
        <translation>نموذج SentencePiece: ترفضه المكتبة: %1</translation>
    </message>
    <message>
        <source>The range is %1 to %2, the text has %3 tokens.</source>
        <translation>المدى من %1 إلى %2، وفي النص %3 من الرموز.</translation>
    </message>
    <message>
        <source>The range has %1 tokens, at most %2 can be looked into at once.</source>
        <translation>في المدى %1 من الرموز، ولا يمكن فحص أكثر من %2 دفعة واحدة.</translation>
    </message>
    <message>
        <source>Models of the architecture &quot;%1&quot; show no residual stream, which the lens looks at.</source>
        <translation>لا تُظهر النماذج ذات البنية «%1» المجرى المتبقي الذي تنظر إليه العدسة.</translation>
    </message>
    <message>
        <source>%1 tokens for each layer were asked for, expected 1 to %2.</source>
        <translation>طُلب %1 من الرموز لكل طبقة، والمتوقع من 1 إلى %2.</translation>
    </message>
    <message>
        <source>%1: making a file beside it failed: %2.</source>
        <translation>%1: فشل إنشاء ملف بجانبه: %2.</translation>
    </message>
    <message>
        <source>%1: opening a file beside it failed: %2.</source>
        <translation>%1: فشل فتح ملف بجانبه: %2.</translation>
    </message>
    <message>
        <source>%1: the archive cannot be written: %2.</source>
        <translation>%1: تعذّرت كتابة الأرشيف: %2.</translation>
    </message>
    <message>
        <source>The %1, then the %2.</source>
        <translation>%1، ثم %2.</translation>
    </message>
    <message>
        <source>The %1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The %1 after the last token.</source>
        <translation>%1 بعد الرمز الأخير.</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, of the rows of hidden.</source>
        <translation>جذر متوسط %1^2 على القنوات، لصفوف hidden.</translation>
    </message>
    <message>
        <source>Largest |%1| of the same rows.</source>
        <translation>أكبر قيمة |%1| في الصفوف نفسها.</translation>
    </message>
    <message>
        <source>Share of the int8 codes that are 0, in the inputs of the projections %1.</source>
        <translation>نسبة شيفرات int8 التي قيمتها 0، في مُدخلات الإسقاطات %1.</translation>
    </message>
    <message>
        <source>Share of the codes that are 127, -127 or -128.</source>
        <translation>نسبة الشيفرات التي قيمتها 127 أو -127 أو -128.</translation>
    </message>
    <message>
        <source>How often each code came in all tokens; code q at index q + 128.</source>
        <translation>عدد مرات ورود كل شيفرة في كل الرموز؛ الشيفرة q عند الفهرس q + 128.</translation>
    </message>
    <message>
        <source>Measured time of the projections %1; tokens that were read in one batch have equal parts of its time.</source>
        <translation>الزمن المقيس للإسقاطات %1؛ الرموز التي قُرئت في دفعة واحدة تتقاسم زمنها بالتساوي.</translation>
    </message>
    <message>
        <source>For which the device of --device was busy with its part of them, by its own clock; not a number without one.</source>
        <translation>مدة انشغال جهاز --device بنصيبه منها، وفق ساعته؛ وبدونه ليست القيمة عددًا (NaN).</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, of the %2.</source>
        <translation>جذر متوسط %1^2 على القنوات: %2.</translation>
    </message>
    <message>
        <source>Largest |%1| of the same.</source>
        <translation>أكبر قيمة |%1| منها.</translation>
    </message>
    <message>
        <source>Memory half-life of each channel in tokens: -ln 2 / mean over the tokens of ln %1; infinite where %1 was always 1.</source>
        <translation>عمر النصف لذاكرة كل قناة بالرموز: -ln 2 مقسومًا على متوسط ln %1 على الرموز؛ لا نهائي حيث كانت قيمة %1 دائمًا 1.</translation>
    </message>
    <message>
        <source>Its quartiles over the channels.</source>
        <translation>ربيعياته على القنوات.</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, after the token.</source>
        <translation>جذر متوسط %1^2 على القنوات، بعد الرمز.</translation>
    </message>
    <message>
        <source>The same of what the token changed in %1.</source>
        <translation>المقدار نفسه لما غيّره الرمز في %1.</translation>
    </message>
    <message>
        <source>Mean over the channels of the %1.</source>
        <translation>المتوسط على القنوات: %1.</translation>
    </message>
    <message>
        <source>Lower quartile, median and upper quartile of %1 over the channels.</source>
        <translation>الربيع الأدنى والوسيط والربيع الأعلى لقيم %1 على القنوات.</translation>
    </message>
    <message>
        <source>The token ids that were read, from an empty state.</source>
        <translation>معرّفات الرموز المقروءة، ابتداءً من حالة فارغة.</translation>
    </message>
    <message>
        <source>How many tokens were read in that batch.</source>
        <translation>عدد الرموز التي قُرئت في تلك الدفعة.</translation>
    </message>
    <message>
        <source>The ternary tensors of the model.</source>
        <translation>الموترات الثلاثية في النموذج.</translation>
    </message>
    <message>
        <source>Share of their weights that are not 0.</source>
        <translation>نسبة أوزانها غير الصفرية.</translation>
    </message>
    <message>
        <source>The model&apos;s name and its fingerprint.</source>
        <translation>اسم النموذج وبصمته.</translation>
    </message>
    <message>
        <source>This list: a line for each array.</source>
        <translation>هذه القائمة: سطر لكل مصفوفة.</translation>
    </message>
    <message>
        <source>The likeliest next tokens, were the layer the last: final norm and head of x after it.</source>
        <translation>أرجح الرموز التالية لو كانت الطبقة هي الأخيرة: تُطبَّق التسوية الأخيرة والرأس على x بعدها.</translation>
    </message>
    <message>
        <source>How likely each of them is.</source>
        <translation>احتمال كل منها.</translation>
    </message>
    <message>
        <source>Entropy of all next tokens, -sum p ln p, were the layer the last.</source>
        <translation>إنتروبيا كل الرموز التالية، -sum p ln p، لو كانت الطبقة هي الأخيرة.</translation>
    </message>
    <message>
        <source>The first layer from which on the likeliest token stays what it is at the end.</source>
        <translation>أول طبقة يبقى الرمز الأرجح ابتداءً منها كما هو في النهاية.</translation>
    </message>
    <message>
        <source>There are no tokens to read.</source>
        <translation>لا توجد رموز لقراءتها.</translation>
    </message>
    <message>
        <source>%1 tokens were given, a trace has room for %2.</source>
        <translation>أُعطي %1 من الرموز، والتتبّع يتسع لعدد %2.</translation>
    </message>
    <message>
        <source>Tracing was stopped.</source>
        <translation>أُوقف التتبّع.</translation>
    </message>
    <message>
        <source>tensor type %1 has %2 bytes of data, expected %3</source>
        <translation>لنوع الموتر %1 بيانات من %2 بايت، والمتوقع %3</translation>
    </message>
    <message>
        <source>tensor type %1 can be %2 by its size</source>
        <translation>قد يكون نوع الموتر %1، بحسب حجمه، %2</translation>
    </message>
    <message>
        <source>tensor type %1 is %2 by its size, which cannot be read</source>
        <translation>نوع الموتر %1، بحسب حجمه، هو %2، ولا يمكن قراءته</translation>
    </message>
    <message>
        <source>dtype is %1, expected F32, F16, BF16 or U8</source>
        <translation>القيمة dtype هي %1، والمتوقع F32 أو F16 أو BF16 أو U8</translation>
    </message>
    <message>
        <source>%1: this is a %2 model; Trilume runs %3 only (%4).</source>
        <translation>%1: هذا نموذج %2؛ ولا يشغّل Trilume إلا %3 (%4).</translation>
    </message>
    <message>
        <source>has %1 rows, expected a multiple of %2</source>
        <translation>عدد صفوفه %1، والمتوقع مضاعف للعدد %2</translation>
    </message>
    <message>
        <source>shape %1, expected one number of F32, F16 or BF16</source>
        <translation>الشكل %1، والمتوقع عدد واحد بنوع F32 أو F16 أو BF16</translation>
    </message>
    <message>
        <source>its weights are not ternary: in no group of 128 or 64 inputs of its first rows are all 0 or plus or minus one number</source>
        <translation>أوزانه ليست ثلاثية: ففي صفوفه الأولى ليست كلها، في كل مجموعة من 128 أو 64 مدخلًا، 0 أو عددًا واحدًا موجبًا أو سالبًا</translation>
    </message>
    <message>
        <source>dtype is %1, expected U8, as packed weights have</source>
        <translation>القيمة dtype هي %1، والمتوقع U8 كما في الأوزان المحزومة</translation>
    </message>
    <message>
        <source>the scale is %1, expected a finite number above 0</source>
        <translation>المقياس هو %1، والمتوقع عدد منتهٍ أكبر من 0</translation>
    </message>
    <message>
        <source>code 3 in row %1, column %2, expected 0, 1 or 2</source>
        <translation>الشيفرة 3 في الصف %1 والعمود %2، والمتوقع 0 أو 1 أو 2</translation>
    </message>
    <message>
        <source>row %1, column %2 is %3, expected 0 or the largest of its %4 inputs (%5), as ternary weights have</source>
        <translation>الصف %1 والعمود %2 هو %3، والمتوقع 0 أو أكبر قيمة في مدخلاته وعددها %4 (%5)، كما في الأوزان الثلاثية</translation>
    </message>
    <message>
        <source>is missing, expected for tie_word_embeddings false</source>
        <translation>مفقود، وهو متوقع حين تكون tie_word_embeddings بالقيمة false</translation>
    </message>
    <message>
        <source>found %1, expected a divisor of %2 %3</source>
        <translation>الموجود %1، والمتوقع قاسم للقيمة %2 وهي %3</translation>
    </message>
    <message>
        <source>found %1, expected an even number</source>
        <translation>الموجود %1، والمتوقع عدد زوجي</translation>
    </message>
    <message>
        <source>is missing, in %1, too</source>
        <translation>مفقود، وفي %1 أيضًا</translation>
    </message>
    <message>
        <source>is not known, expected none of it</source>
        <translation>غير معروف، ولا ينبغي أن يكون موجودًا</translation>
    </message>
    <message>
        <source>differs from %1</source>
        <translation>يختلف عن %1</translation>
    </message>
    <message>
        <source>found %1, expected %2 or nothing</source>
        <translation>الموجود %1، والمتوقع %2 أو لا شيء</translation>
    </message>
    <message>
        <source>found %1 without a kind of scaling (%2)</source>
        <translation>الموجود %1 من دون نوع للتحجيم (%2)</translation>
    </message>
    <message>
        <source>is no part of an I2_S tensor, which has its scale behind it</source>
        <translation>ليس جزءًا من موتر I2_S، الذي يأتي مقياسه بعده</translation>
    </message>
    <message>
        <source>type %1, expected a ternary one, as the other layers have</source>
        <translation>النوع %1، والمتوقع نوع ثلاثي كما في بقية الطبقات</translation>
    </message>
    <message>
        <source>type %1, expected F32, F16, BF16, Q8_0, Q4_0, Q4_K, Q6_K or a ternary one</source>
        <translation>النوع %1، والمتوقع F32 أو F16 أو BF16 أو Q8_0 أو Q4_0 أو Q4_K أو Q6_K أو نوع ثلاثي</translation>
    </message>
    <message>
        <source>is no part of a %1 model of these sizes</source>
        <translation>ليس جزءًا من نموذج %1 بهذه الأحجام</translation>
    </message>
    <message>
        <source>attention heads</source>
        <translation>رؤوس الانتباه</translation>
    </message>
    <message>
        <source>heads of keys and values</source>
        <translation>رؤوس المفاتيح والقيم</translation>
    </message>
    <message>
        <source>head width</source>
        <translation>عرض الرأس</translation>
    </message>
    <message>
        <source>rotation base</source>
        <translation>أساس الدوران</translation>
    </message>
    <message>
        <source>transformers</source>
        <translation>نماذج المحوّلات</translation>
    </message>
    <message>
        <source>%1: is a model file of Trilume&apos;s own types already.</source>
        <translation>%1: هو بالفعل ملف نموذج بأنواع Trilume الخاصة.</translation>
    </message>
    <message>
        <source>is not known here; such keys change what the weights mean</source>
        <translation>غير معروف هنا؛ ومثل هذه المفاتيح تغيّر معنى الأوزان</translation>
    </message>
    <message>
        <source>a divisor of %1 %2, or %3</source>
        <translation>قاسم للقيمة %1 وهي %2، أو %3</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1، مثل %2</translation>
    </message>
    <message>
        <source>at most %1, the rows of the embeddings</source>
        <translation>على الأكثر %1، وهو عدد صفوف التضمينات</translation>
    </message>
    <message>
        <source>found the scale %1, expected %2 as in all blocks.</source>
        <translation>الموجود المقياس %1، والمتوقع %2 كما في كل الكتل.</translation>
    </message>
    <message>
        <source>tensor %1: a multiplier is no binary16 number.</source>
        <translation>الموتر %1: أحد المضاعِفات ليس عددًا من نوع binary16.</translation>
    </message>
    <message>
        <source>the scale %1, a finite number above 0 was expected.</source>
        <translation>المقياس %1، والمتوقع عدد منتهٍ أكبر من 0.</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 بايت)</translation>
    </message>
    <message>
        <source>%1 (blocks of %2)</source>
        <translation>%1 (كتل من %2)</translation>
    </message>
    <message>
        <source>%1 with the number %2, expected one above 0 and at most %3</source>
        <translation>%1 مع العدد %2، والمتوقع عدد أكبر من 0 ولا يتجاوز %3</translation>
    </message>
    <message>
        <source>tensor %1: row %2: %3</source>
        <translation>الموتر %1: الصف %2: %3</translation>
    </message>
    <message>
        <source>two pieces with a space between</source>
        <translation>قطعتان تفصل بينهما مسافة</translation>
    </message>
    <message>
        <source>found rules of no name, expected those of %1</source>
        <translation>الموجود قواعد بلا اسم، والمتوقع قواعد %1</translation>
    </message>
    <message>
        <source>a control piece</source>
        <translation>قطعة تحكم</translation>
    </message>
    <message>
        <source>found %1, expected the one of %2</source>
        <translation>الموجود %1، والمتوقع ما يخص %2</translation>
    </message>
    <message>
        <source>the vocabulary has no piece for the byte %1</source>
        <translation>لا توجد في المفردات قطعة للبايت %1</translation>
    </message>
    <message>
        <source>merge %1: the vocabulary has no piece %2</source>
        <translation>الدمج %1: لا توجد في المفردات القطعة %2</translation>
    </message>
    <message>
        <source>the vocabulary has no piece %1</source>
        <translation>لا توجد في المفردات القطعة %1</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer.json; the model can be driven by token ids alone.</source>
        <translation>%1: لا يحتوي على tokenizer.json؛ لا يمكن تشغيل النموذج إلا بمعرّفات الرموز.</translation>
    </message>
    <message>
        <source>%1 MB per token</source>
        <translation>%1 ميغابايت لكل رمز</translation>
    </message>
    <message>
        <source>tuned for chat</source>
        <translation>مهيأ للمحادثة</translation>
    </message>
    <message>
        <source>thinks before it answers</source>
        <translation>يفكر قبل أن يجيب</translation>
    </message>
    <message>
        <source>continues text, not tuned for chat</source>
        <translation>يكمل النص، غير مهيأ للمحادثة</translation>
    </message>
    <message>
        <source>Known, to be brought as files:</source>
        <translation>معروفة، تُجلب كملفات:</translation>
    </message>
    <message>
        <source>%1: the catalogue does not know where it is published: name its repository (OWNER/NAME) or an address.</source>
        <translation>%1: الفهرس لا يعرف أين نُشر: اذكر مستودعه (OWNER/NAME) أو عنواناً.</translation>
    </message>
    <message>
        <source>%1: its chat template differs from the known one of %2; the form of %2 is used.</source>
        <translation>%1: قالب المحادثة فيه يختلف عن القالب المعروف لـ %2؛ تُستخدم صيغة %2.</translation>
    </message>
    <message>
        <source>What is to be answered has %1 tokens without earlier messages, and a text of %2 may have %3: nothing was read.</source>
        <translation>ما يُراد الإجابة عنه فيه %1 رمزًا دون الرسائل السابقة، ونص %2 قد يبلغ %3: لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>The self-test was stopped before it had read enough.</source>
        <translation>أُوقف الاختبار الذاتي قبل أن يقرأ ما يكفي.</translation>
    </message>
    <message>
        <source>%1 does not understand a simple English story (%2 bits a byte, expected at most %3): its file may be damaged, or made for arithmetic that this program does not do; or it knows another language.</source>
        <translation>%1 لا يفهم قصة إنجليزية بسيطة (%2 بت لكل بايت، المتوقع %3 على الأكثر): قد يكون ملفه تالفاً، أو صُنع لحساب لا يقوم به هذا البرنامج؛ أو أنه يعرف لغة أخرى.</translation>
    </message>
    <message>
        <source>entropy of each head&apos;s attention, as a share of that of equal weights</source>
        <translation>إنتروبيا انتباه كل رأس، كحصة من إنتروبيا الأوزان المتساوية</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>إنتروبيا الانتباه</translation>
    </message>
    <message>
        <source>chat marker thought_suffix is &quot;%1&quot; and thought_prefix &quot;%2&quot;, expected a tag in both</source>
        <translation>علامة المحادثة thought_suffix هي «%1» وthought_prefix هي «%2»، والمتوقع وسم في كلتيهما</translation>
    </message>
    <message>
        <source>has an unknown field &quot;%1&quot;, expected user_, assistant_, system_ or thought_ with prefix or suffix, or stop</source>
        <translation>فيه حقل غير معروف «%1»، والمتوقع user_ أو assistant_ أو system_ أو thought_ مع prefix أو suffix، أو stop</translation>
    </message>
    <message>
        <source>Mean over the heads of the %1.</source>
        <translation>المتوسط على الرؤوس: %1.</translation>
    </message>
    <message>
        <source>Lower quartile, median and upper quartile of %1 over the heads.</source>
        <translation>الربيع الأدنى والوسيط والربيع الأعلى لقيمة %1 على الرؤوس.</translation>
    </message>
    <message>
        <source>How much each head gave to each token when the last one was read; rows sum up to 1.</source>
        <translation>مقدار ما أعطاه كل رأس لكل رمز عند قراءة الأخير؛ مجموع كل صف 1.</translation>
    </message>
    <message>
        <source>The weights of this model are scaled in groups, and devices cannot give the sum of each group yet.</source>
        <translation>أوزان هذا النموذج محسوبة المقياس على مجموعات، ولا تستطيع الأجهزة بعد إعطاء مجموع كل مجموعة.</translation>
    </message>
    <message>
        <source>%1 at most (%2); %3 of it for measuring how fast memory is</source>
        <translation>%1 على الأكثر (%2)؛ منها %3 لقياس سرعة الذاكرة</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a number.</source>
        <translation>%1: وُجد «%2»، والمتوقع عدد.</translation>
    </message>
    <message>
        <source>%1 may not be opened: it takes a member of the group trilume-boards, which 70-trilume-attached-boards.rules gives the boards to.</source>
        <translation>لا يُسمح بفتح %1: يلزم أن تكون عضوًا في المجموعة trilume-boards التي يمنحها الملف 70-trilume-attached-boards.rules اللوحات.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>يتعذر فتح %1: %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>%1 moved %2 bytes, expected %3.</source>
        <translation>نقل %1 عدد %2 من البايتات، والمتوقع %3.</translation>
    </message>
    <message>
        <source>The core %1 has no memory: found %2 buffers of u-dma-buf, expected one called %3.</source>
        <translation>ليس للنواة %1 ذاكرة: وُجد %2 من مخازن u-dma-buf المؤقتة، والمتوقع واحد باسم %3.</translation>
    </message>
    <message>
        <source>%1: found a buffer at %2, expected whole pages below 2^44.</source>
        <translation>%1: وُجد مخزن مؤقت عند %2، والمتوقع صفحات كاملة دون 2^44.</translation>
    </message>
    <message>
        <source>%1: found %2 bytes of registers, expected %3.</source>
        <translation>%1: وُجد %2 من بايتات السجلات، والمتوقع %3.</translation>
    </message>
    <message>
        <source>The card does not tell how much memory it has: its settings have to say it, such as %1.</source>
        <translation>لا تخبر البطاقة بمقدار ذاكرتها: يجب أن تذكره إعداداتها، مثل %1.</translation>
    </message>
    <message>
        <source>The card&apos;s memory does not have %1 bytes at %2.</source>
        <translation>ليس في ذاكرة البطاقة %1 من البايتات عند %2.</translation>
    </message>
    <message>
        <source>%1 said that it moved %2 bytes, and did not.</source>
        <translation>أفاد %1 بأنه نقل %2 من البايتات، ولم يفعل.</translation>
    </message>
    <message>
        <source>This board cannot be reset from here.</source>
        <translation>لا يمكن إعادة ضبط هذه اللوحة من هنا.</translation>
    </message>
    <message>
        <source>The port %1 does not answer as a board does: found %2 bytes at %3 baud, expected the answer to a hello.</source>
        <translation>لا يستجيب المنفذ %1 كما تستجيب اللوحة: وُجد %2 بايت بسرعة %3 باود، والمتوقع جواب التحية.</translation>
    </message>
    <message>
        <source>The port %1 has no %2 baud, expected one of: %3.</source>
        <translation>لا يدعم المنفذ %1 سرعة %2 باود، والمتوقع واحدة من: %3.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a text.</source>
        <translation>في إعدادات اللوحة %1 = %2، والمتوقع نص.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 and %2, expected one of them.</source>
        <translation>في إعدادات اللوحة %1 و%2 معًا، والمتوقع واحد منهما.</translation>
    </message>
    <message>
        <source>The sensor &quot;%1&quot;: found %2 of that name, expected one of: %3.</source>
        <translation>المستشعر «%1»: الموجود %2 بهذا الاسم، والمتوقع واحد من: %3.</translation>
    </message>
    <message>
        <source>The card %1 is not programmed: &quot;%2&quot; does it.</source>
        <translation>البطاقة %1 غير مبرمجة: يفعل ذلك «%2».</translation>
    </message>
    <message>
        <source>The library of XRT is not there, which Debian&apos;s package %1 has: %2.</source>
        <translation>مكتبة XRT غير موجودة، وهي في حزمة دبيان %1: %2.</translation>
    </message>
    <message>
        <source>The library of XRT (%1) has no function %2.</source>
        <translation>لا دالة %2 في مكتبة XRT (%1).</translation>
    </message>
    <message>
        <source>XRT does not open the card %1.</source>
        <translation>لا يفتح XRT البطاقة %1.</translation>
    </message>
    <message>
        <source>XRT, card %1: %2.</source>
        <translation>XRT، البطاقة %1: %2.</translation>
    </message>
    <message>
        <source>XRT, card %1: there are no %2 bytes of memory.</source>
        <translation>XRT، البطاقة %1: لا يتوفر %2 من بايتات الذاكرة.</translation>
    </message>
    <message>
        <source>The plugin %1 has found no device.</source>
        <translation>لم يعثر الملحق %1 على أي جهاز.</translation>
    </message>
    <message>
        <source>No driver has the card %1: it takes %2, or %3 and the library of XRT.</source>
        <translation>لا برنامج تشغيل للبطاقة %1: يلزم %2، أو %3 مع مكتبة XRT.</translation>
    </message>
    <message>
        <source>XRT, card %1: bank %2 has no %3 bytes of memory for its image.</source>
        <translation>XRT، البطاقة %1: لا يوجد في البنك %2 ما قدره %3 بايت من الذاكرة لصورتها.</translation>
    </message>
    <message>
        <source>the device computes whole tokens</source>
        <translation>يحسب الجهاز الرموز كاملة</translation>
    </message>
    <message>
        <source>the processor computes everything, as it is faster</source>
        <translation>يحسب المعالج كل شيء لأنه أسرع</translation>
    </message>
    <message>
        <source>a token takes %1 ms on the processor, %2 ms on the device</source>
        <translation>يستغرق الرمز الواحد %1 ms على المعالج و%2 ms على الجهاز</translation>
    </message>
    <message>
        <source>%1: products only, the rest of a token is not computed there.</source>
        <translation>%1: الجداءات فقط، ولا يُحسب باقي الرمز هناك.</translation>
    </message>
    <message>
        <source>The board is busy: it holds matrices, or writes the tokens of a model.</source>
        <translation>اللوحة مشغولة: فهي تحمل مصفوفات أو تكتب رموز نموذج.</translation>
    </message>
    <message>
        <source>The board has several cores.</source>
        <translation>للوحة عدة أنوية.</translation>
    </message>
    <message>
        <source>There is no such tensor of this size, or it is there already.</source>
        <translation>لا يوجد موتر كهذا بهذا الحجم، أو هو موجود بالفعل.</translation>
    </message>
    <message>
        <source>The board has no vector unit, so it computes products only.</source>
        <translation>ليس للوحة وحدة متجهات، لذا فهي تحسب الجداءات فقط.</translation>
    </message>
    <message>
        <source>Whole tokens need a core whose columns divide 64, and widths that are multiples of 64.</source>
        <translation>تحتاج الرموز الكاملة إلى نواة يقسم عددُ أعمدتها 64، وإلى عروض من مضاعفات 64.</translation>
    </message>
    <message>
        <source>The whole model does not fit into the memory of the board.</source>
        <translation>لا تتسع ذاكرة اللوحة للنموذج كاملًا.</translation>
    </message>
    <message>
        <source>A tensor of the model is missing.</source>
        <translation>ينقص موتر من النموذج.</translation>
    </message>
    <message>
        <source>The model is ready already.</source>
        <translation>النموذج جاهز بالفعل.</translation>
    </message>
    <message>
        <source>A token failed on the board.</source>
        <translation>فشل رمز على اللوحة.</translation>
    </message>
    <message>
        <source>A token was not done in time.</source>
        <translation>لم يكتمل رمز في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The device&apos;s token is not the one that the processor computes.</source>
        <translation>رمز الجهاز ليس الرمز الذي يحسبه المعالج.</translation>
    </message>
    <message>
        <source>%1: another model is there now.</source>
        <translation>%1: هناك الآن نموذج آخر.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a whole number from %3 to %4.</source>
        <translation>في إعدادات اللوحة %1 = %2، والمتوقع عدد صحيح من %3 إلى %4.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ComparisonWorker</name>
    <message>
        <source>There is not enough memory to compare these.</source>
        <translation>الذاكرة غير كافية لمقارنة هذه التهيئات.</translation>
    </message>
</context>
<context>
    <name>trilume::app::DownloadWorker</name>
    <message>
        <source>The model could not be downloaded: %1.</source>
        <translation>تعذّر تنزيل النموذج: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::FileSaveWorker</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>trilume::app::GenerationQueue</name>
    <message>
        <source>The program is closing, so nothing is generated any more.</source>
        <translation>البرنامج قيد الإغلاق، ولذلك لا يُولَّد شيء بعد الآن.</translation>
    </message>
</context>
<context>
    <name>trilume::app::GenerationWorker</name>
    <message>
        <source>No model is loaded, so nothing can answer.</source>
        <translation>لا يوجد نموذج محمّل، ولذلك لا شيء يمكنه الإجابة.</translation>
    </message>
    <message>
        <source>There is not enough memory to go on with the answer.</source>
        <translation>الذاكرة غير كافية لمتابعة الإجابة.</translation>
    </message>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>انقطعت الإجابة: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::HttpServer</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ImportWorker</name>
    <message>
        <source>There is not enough memory to import %1.</source>
        <translation>الذاكرة غير كافية لاستيراد %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::InsideWorker</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are runs of a comparison</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>On the processor, which computes the same bits, was read: %1.</source>
        <translation>قُرئ على المعالج الذي يحسب البتات نفسها: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the text again.</source>
        <translation>الذاكرة غير كافية لقراءة النص مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LensWorker</name>
    <message>
        <source>There is not enough memory to read the text again.</source>
        <translation>الذاكرة غير كافية لقراءة النص مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LibraryWorker</name>
    <message>
        <source>There is not enough memory to look for models.</source>
        <translation>الذاكرة غير كافية للبحث عن النماذج.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalComparisonController</name>
    <message>
        <source>It has no tokenizer, so it cannot read the text.</source>
        <translation>ليس له مجزّئ رموز، ولذلك لا يستطيع قراءة النص.</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>النموذج قيد التحميل.</translation>
    </message>
    <message>
        <source>There is no model to compare with: open one.</source>
        <translation>لا يوجد نموذج للمقارنة: افتح نموذجًا.</translation>
    </message>
    <message>
        <source>The model runs on a server, of which nothing can be measured here: open one that runs in this window.</source>
        <translation>يعمل النموذج على خادم لا يمكن قياس شيء منه هنا: افتح نموذجًا يعمل في هذه النافذة.</translation>
    </message>
    <message>
        <source>The model has no tokenizer, so it cannot read the text.</source>
        <translation>ليس للنموذج مجزّئ رموز، ولذلك لا يستطيع قراءة النص.</translation>
    </message>
    <message>
        <source>An answer is being written, which would be measured as well: wait until it is there.</source>
        <translation>تُكتب إجابة الآن وستُقاس معها: انتظر حتى تكتمل.</translation>
    </message>
    <message>
        <source>An answer was written meanwhile: it took time and energy of what is shown. Run it again to know better.</source>
        <translation>كُتبت إجابة في الأثناء: أخذت من الزمن والطاقة المعروضين. شغّل المقارنة مرة أخرى لنتيجة أدق.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalDevices</name>
    <message>
        <source>%1 cannot be used, so the processor computes everything: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>لا يمكن استخدام %1، ولذلك يحسب المعالج كل شيء: %2</translation>
    </message>
    <message>
        <source>%1 does not take %2 of the matrices, which the processor computes: %3</source>
        <extracomment>%1 is the name of a device, %2 a number, %3 a whole sentence</extracomment>
        <translation>لا يقبل %1 مصفوفات عددها %2، فيحسبها المعالج: %3</translation>
    </message>
    <message>
        <source>%1 failed, and the processor did its work, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>فشل %1، وأدّى المعالج عمله بالنتيجة نفسها: %2</translation>
    </message>
    <message>
        <source>%1 is gone, and the processor goes on alone until it is back, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>لم يعد %1 موجودًا، ويتابع المعالج وحده حتى يعود، بالنتيجة نفسها: %2</translation>
    </message>
    <message>
        <source>%1 failed, and the processor goes on alone, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>فشل %1، ويتابع المعالج وحده بالنتيجة نفسها: %2</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalModelController</name>
    <message>
        <source>The model that comes with Trilume (%1) is not installed. Open a model file of your own.</source>
        <translation>النموذج المرفق مع Trilume (%1) غير مثبّت. افتح ملف نموذج لديك.</translation>
    </message>
    <message>
        <source>The model %1 is not there. Until it is, the bundled model answers.</source>
        <translation>النموذج %1 غير موجود. يجيب النموذج المرفق إلى أن يتوفر.</translation>
    </message>
    <message>
        <source>%1 The bundled model answers in its place.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with a model file</extracomment>
        <translation>%1 يجيب النموذج المرفق بدلًا منه.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalModelLibrary</name>
    <message>
        <source>%1 is still being imported: import %2 after it.</source>
        <translation>لا يزال %1 قيد الاستيراد: استورد %2 بعده.</translation>
    </message>
    <message>
        <source>%1 comes with the program and stays.</source>
        <translation>النموذج %1 مرفق مع البرنامج ويبقى.</translation>
    </message>
    <message>
        <source>%1 is in use: choose another model first, then remove it.</source>
        <translation>النموذج %1 قيد الاستخدام: اختر نموذجًا آخر أولًا، ثم أزله.</translation>
    </message>
</context>
<context>
    <name>trilume::app::MetricsHub</name>
    <message>
        <source>this program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>%1, net of idle</source>
        <extracomment>%1 is a meter: its energy without what the machine takes anyway</extracomment>
        <translation>%1، دون الخمول</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelAnswerReader</name>
    <message>
        <source>There is no model that could read this answer again.</source>
        <translation>لا يوجد نموذج يستطيع قراءة هذه الإجابة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelSwitch</name>
    <message>
        <source>A server knows the markers of its models.</source>
        <translation>الخادم يعرف علامات نماذجه.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelWorker</name>
    <message>
        <source>There is not enough memory to load %1.</source>
        <translation>الذاكرة غير كافية لتحميل %1.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be loaded: %2.</source>
        <translation>تعذّر تحميل ملف النموذج %1: %2.</translation>
    </message>
    <message>
        <source>Another model is loaded now: %1. Its markers were left as they are.</source>
        <translation>النموذج المحمّل الآن آخر: %1. تُركت علاماته كما هي.</translation>
    </message>
    <message>
        <source>The model %1 cannot be given markers.</source>
        <translation>لا يمكن إعطاء النموذج %1 علامات.</translation>
    </message>
</context>
<context>
    <name>trilume::app::PromptLibrary</name>
    <message>
        <source>In one sentence</source>
        <translation>في جملة واحدة</translation>
    </message>
    <message>
        <source>Say this in one short sentence: {{text}}</source>
        <translation>قل هذا في جملة واحدة قصيرة: {{النص}}</translation>
    </message>
    <message>
        <source>For a child</source>
        <translation>لطفل</translation>
    </message>
    <message>
        <source>Explain {{thing}} so that a child of {{age}} understands it.</source>
        <translation>اشرح {{الموضوع}} شرحًا يفهمه طفل عمره {{العمر}}.</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Tell me a short story about {{hero}} in {{place}}.</source>
        <translation>احكِ لي قصة قصيرة عن {{البطل}} في {{المكان}}.</translation>
    </message>
    <message>
        <source>The prompts are not saved: another program has changed %1, which cannot be kept under another name.</source>
        <translation>لم تُحفظ الموجّهات: غيّر برنامج آخر %1، وتعذّر حفظه باسم آخر.</translation>
    </message>
    <message>
        <source>The prompts are saved. Another program had changed %1 meanwhile; what it wrote was kept as %2.</source>
        <translation>حُفظت الموجّهات. غيّر برنامج آخر %1 في الأثناء؛ وحُفظ ما كتبه باسم %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2.</source>
        <translation>تعذّر حذف الملف %1: %2.</translation>
    </message>
    <message>
        <source>%1 The file was kept as %2.</source>
        <extracomment>%1 is a whole sentence that says what is wrong, %2 the name of a file</extracomment>
        <translation>%1 حُفظ الملف باسم %2.</translation>
    </message>
    <message>
        <source>There are %1 prompts already, and there can be no more.</source>
        <translation>عدد الموجّهات بلغ %1، ولا يمكن أن يزيد.</translation>
    </message>
    <message>
        <source>The text has %1 characters; a prompt can have %2 at most.</source>
        <translation>في النص %1 من المحارف؛ والحد الأقصى للموجّه %2.</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteBackend</name>
    <message>
        <source>No server is chosen.</source>
        <translation>لم يُختر خادم.</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteServers</name>
    <message>
        <source>The name of a model is missing.</source>
        <translation>اسم النموذج مفقود.</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteWorker</name>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>انقطعت الإجابة: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::SensorController</name>
    <message>
        <source>The device tells 0 W while it computes.</source>
        <translation>يذكر الجهاز 0 واط أثناء الحساب.</translation>
    </message>
    <message>
        <source>%1; while it computes: %2</source>
        <extracomment>%1 and %2 say how a figure is known; the second one for how long something computed</extracomment>
        <translation>%1؛ وأثناء الحساب: %2</translation>
    </message>
    <message>
        <source>The figures of the device stand still while it computes.</source>
        <translation>أرقام الجهاز ثابتة أثناء حسابه.</translation>
    </message>
    <message>
        <source>the whole machine</source>
        <translation>الحاسوب كله</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>mean of the processors</source>
        <translation>متوسط المعالجات</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>الذاكرة المقيمة</translation>
    </message>
</context>
<context>
    <name>trilume::app::SensorService</name>
    <message>
        <source>%1 counts time from a start of its own; only a log with seconds since 1970 can be put beside this session.</source>
        <translation>يعدّ %1 الزمن من بداية خاصة به؛ ولا يمكن أن يوضع بجانب هذه الجلسة إلا سجل ثوانيه منذ 1970.</translation>
    </message>
    <message>
        <source>%1 has nothing from the time of this session.</source>
        <translation>ليس في %1 شيء من زمن هذه الجلسة.</translation>
    </message>
</context>
<context>
    <name>trilume::app::Settings</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>تعذّرت كتابة الملف %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoreWorker</name>
    <message>
        <source>%1 was put in place of another file, whose last changes still lay beside it. They belong to the other one, were not applied, and are kept as %2.</source>
        <translation>وُضع %1 مكان ملف آخر كانت آخر تغييراته لا تزال بجانبه. هي تخص الملف الآخر، ولم تُطبَّق، وحُفظت باسم %2.</translation>
    </message>
    <message>
        <source>The chat database %1 is not open, so nothing can be stored.</source>
        <translation>قاعدة بيانات المحادثات %1 غير مفتوحة، ولذلك لا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>There is not enough memory to add the chats.</source>
        <translation>الذاكرة غير كافية لإضافة المحادثات.</translation>
    </message>
    <message>
        <source>The chats cannot be added: %1.</source>
        <translation>تعذّرت إضافة المحادثات: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoredChatController</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the title of a copy of a chat; %1 is the title of the chat</extracomment>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>The chats are still being checked.</source>
        <translation>لا يزال فحص المحادثات جاريًا.</translation>
    </message>
    <message>
        <source>The chats are still being updated to this version.</source>
        <translation>لا يزال تحديث المحادثات إلى هذا الإصدار جاريًا.</translation>
    </message>
    <message>
        <source>The chat database is not open, so a message could not be kept.</source>
        <translation>قاعدة بيانات المحادثات غير مفتوحة، ولذلك لا يمكن حفظ أي رسالة.</translation>
    </message>
    <message>
        <source>The model is still answering.</source>
        <translation>لا يزال النموذج يجيب.</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>لا يزال النموذج قيد التحميل.</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file first.</source>
        <translation>لا يوجد نموذج محمّل. افتح ملف نموذج أولًا.</translation>
    </message>
    <message>
        <source>The chat is still being opened.</source>
        <translation>لا تزال المحادثة قيد الفتح.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <source>The answer is not saved yet.</source>
        <translation>لم تُحفظ الإجابة بعد.</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoredChatTransfer</name>
    <message>
        <source>Another import or export is still running.</source>
        <translation>لا يزال استيراد أو تصدير آخر جاريًا.</translation>
    </message>
</context>
<context>
    <name>trilume::app::TranscriptModel</name>
    <message>
        <source>Instructions: %1</source>
        <extracomment>%1 is what a message says; before it stands who says it, for screen readers</extracomment>
        <translation>التعليمات: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>النموذج: %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %2 token(s)</source>
        <extracomment>in the place of an answer, before it is written; %1 and %2 are numbers of tokens</extracomment>
        <translation>
            <numerusform>قراءة %1 من %2 رمز</numerusform>
            <numerusform>قراءة %1 من %2 رمز</numerusform>
            <numerusform>قراءة %1 من رمزين (%2)</numerusform>
            <numerusform>قراءة %1 من %2 رموز</numerusform>
            <numerusform>قراءة %1 من %2 رمزًا</numerusform>
            <numerusform>قراءة %1 من %2 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>From here: %1</source>
        <extracomment>above an answer: it was written by another model, %1, than the one before</extracomment>
        <translation>من هنا: %1</translation>
    </message>
</context>
<context>
    <name>trilume::app::TransferWorker</name>
    <message>
        <source>There is not enough memory for the chats of %1.</source>
        <translation>الذاكرة غير كافية لمحادثات %1.</translation>
    </message>
    <message>
        <source>The chats of %1 cannot be read or written: %2.</source>
        <translation>تعذّرت قراءة محادثات %1 أو كتابتها: %2.</translation>
    </message>
</context>
<context>
    <name>trilume::desktop::ShutDown</name>
    <message>
        <source>The last message could not be kept.</source>
        <translation>تعذّر حفظ الرسالة الأخيرة.</translation>
    </message>
    <message>
        <source>The disk does not answer, so the chats may not be saved yet.</source>
        <translation>لا يستجيب القرص، وربما لم تُحفظ المحادثات بعد.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AboutPanel</name>
    <message>
        <source>About Trilume</source>
        <translation>عن Trilume</translation>
    </message>
    <message>
        <source>Chat with MatMul-free language models on your own machine, and see what that costs. Nothing that you write leaves this computer, unless you use a model on a server.</source>
        <translation>محادثة مع نماذج لغوية بلا ضرب مصفوفات (MatMul-free) على حاسوبك، مع رؤية تكلفتها. لا يغادر هذا الحاسوبَ شيء مما تكتبه، إلا إذا استخدمت نموذجًا على خادم.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version. The bundled model is under CC-BY-SA-4.0.</source>
        <translation>برنامج حر برخصة GNU العمومية العامة، الإصدار 3 أو أي إصدار لاحق. والنموذج المرفق برخصة CC-BY-SA-4.0.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>المكتبات ورخصها</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>ملكية عامة</translation>
    </message>
    <message>
        <source>Where data lies</source>
        <translation>أماكن البيانات</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>الذاكرة المخبئية</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>Trilume</source>
        <translation>Trilume</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>نسخ لتقرير خطأ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AccountPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>منذ البداية</translation>
    </message>
    <message>
        <source>Grid figures…</source>
        <translation>أرقام الشبكة الكهربائية…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حصيلة الطاقة</translation>
    </message>
    <message>
        <source>Which answers are counted</source>
        <translation>الإجابات المحتسبة</translation>
    </message>
    <message>
        <source>Different scopes or labels stand apart and are not added up: what one meter covers may be a part of what another does.</source>
        <translation>النطاقات أو الوسوم المختلفة تُعرض منفصلة ولا تُجمع: قد يكون ما يشمله مقياس جزءًا مما يشمله آخر.</translation>
    </message>
    <message>
        <source>By model and meter</source>
        <translation>حسب النموذج والمقياس</translation>
    </message>
    <message>
        <source>Not in it: deleted chats, what the machine takes while no answer is computed, and answers of other programs that were imported. Answers that you had written again, stopped or left in another branch are in it, since they were computed; a copy of a chat is not counted a second time. Joules are gross: with what the machine would have taken idle.</source>
        <translation>لا تشمل: المحادثات المحذوفة، وما يستهلكه الحاسوب حين لا تُحسب إجابة، وإجابات البرامج الأخرى المستوردة. وتشمل الإجابات التي أُعيدت أو أُوقفت أو تُركت في فرع آخر، لأنها حُسبت؛ ولا تُحتسب نسخة المحادثة مرة ثانية. والجول إجمالي: بما فيه ما كان الحاسوب سيستهلكه في الخمول.</translation>
    </message>
    <message>
        <source>The account is in %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>حُفظت الحصيلة في %1.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>جارٍ الجمع…</translation>
    </message>
    <message>
        <source>No answer was computed today. Ask something in a chat, and what the answer takes stands here.</source>
        <translation>لم تُحسب أي إجابة اليوم. اطرح سؤالًا في محادثة، ويظهر هنا ما تستهلكه الإجابة.</translation>
    </message>
    <message>
        <source>This chat has no answers yet. What they take will stand here.</source>
        <translation>لا إجابات في هذه المحادثة بعد. سيظهر هنا ما تستهلكه.</translation>
    </message>
    <message>
        <source>Nothing was computed yet. Ask something in a chat, and what the answer takes stands here.</source>
        <translation>لم يُحسب شيء بعد. اطرح سؤالًا في محادثة، ويظهر هنا ما تستهلكه الإجابة.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No meter could tell the energy of %1 of them.</source>
        <extracomment>a sentence a number of answers</extracomment>
        <translation>لم يتمكن أي مقياس من تحديد طاقة %1 منها.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AddressLine</name>
    <message>
        <source>This is no address of a web server. One begins with https:// or http://, as the one of Hugging Face does.</source>
        <translation>ليس هذا عنوان خادم وِب. يبدأ العنوان بالبروتوكول https أو http، كما في https://huggingface.co.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AnswerTokens</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The answer is being read again: %1 of %2 tokens.</source>
        <translation>تُقرأ الإجابة مرة أخرى: %1 من أصل %2 رمز.</translation>
    </message>
    <message>
        <source>Show it as usual</source>
        <translation>عرضها كالمعتاد</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AskLine</name>
    <message>
        <source>Ask</source>
        <translation>طرح السؤال</translation>
    </message>
    <message>
        <source>Ask something and watch the layers</source>
        <translation>اسأل شيئًا وراقب الطبقات</translation>
    </message>
    <message numerus="yes">
        <source>A question can have %1 characters at most. Nothing was pasted: paste a part of it.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>
            <numerusform>لا يزيد السؤال على %1 محرف. لم يُلصق شيء: ألصق جزءًا منه.</numerusform>
            <numerusform>لا يزيد السؤال على محرف واحد (%1). لم يُلصق شيء: ألصق جزءًا منه.</numerusform>
            <numerusform>لا يزيد السؤال على محرفين (%1). لم يُلصق شيء: ألصق جزءًا منه.</numerusform>
            <numerusform>لا يزيد السؤال على %1 محارف. لم يُلصق شيء: ألصق جزءًا منه.</numerusform>
            <numerusform>لا يزيد السؤال على %1 محرفًا. لم يُلصق شيء: ألصق جزءًا منه.</numerusform>
            <numerusform>لا يزيد السؤال على %1 محرف. لم يُلصق شيء: ألصق جزءًا منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the answer (Escape)</source>
        <translation>إيقاف الإجابة (Escape)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AttentionPanel</name>
    <message>
        <source>Previous token</source>
        <translation>الرمز السابق</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>الرمز التالي</translation>
    </message>
    <message>
        <source>Map of layers and heads</source>
        <translation>خريطة الطبقات والرؤوس</translation>
    </message>
    <message>
        <source>Map of heads and the tokens they look at</source>
        <translation>خريطة الرؤوس والرموز التي تنظر إليها</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>How widely each head looks</source>
        <translation>مدى اتساع نظر كل رأس</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>مقياس الألوان</translation>
    </message>
    <message>
        <source>at “%1”, token %2</source>
        <extracomment>%1 is the text of a token, %2 its number in the chat</extracomment>
        <translation>عند «%1»، الرمز %2</translation>
    </message>
    <message>
        <source>What the heads of layer %1 look at</source>
        <translation>ما تنظر إليه رؤوس الطبقة %1</translation>
    </message>
    <message>
        <source>What heads looked at takes much memory, so it is kept of the newest tokens alone. This one is older.</source>
        <translation>ما نظرت إليه الرؤوس يشغل ذاكرة كبيرة، لذا يُحفظ لأحدث الرموز فقط. وهذا الرمز أقدم.</translation>
    </message>
    <message>
        <source>Layer %1, head %2: spread %3.</source>
        <extracomment>%1 and %2 are numbers, %3 is between 0 (looks at one token) and 1 (at all alike)</extracomment>
        <translation>الطبقة %1، الرأس %2: الاتساع %3.</translation>
    </message>
    <message>
        <source>%1 on “%2” (token %3).</source>
        <extracomment>%1 is a share in percent, %2 the text of a token, %3 its number</extracomment>
        <translation>%1 على «%2» (الرمز %3).</translation>
    </message>
    <message>
        <source>Head %1: %2 on “%3” (token %4).</source>
        <extracomment>%1 is a number, %2 a share in percent, %3 the text of a token, %4 its number</extracomment>
        <translation>الرأس %1: %2 على «%3» (الرمز %4).</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>trilume::ui::BarCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a run, its figure and where that comes from (&quot;measured&quot;)</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CardStack</name>
    <message>
        <source>Enlarge</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Hide this plot</source>
        <translation>إخفاء هذا المخطط</translation>
    </message>
    <message>
        <source>Usual order, all shown</source>
        <translation>الترتيب المعتاد، مع عرض الكل</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListDelegate</name>
    <message>
        <source>Answering</source>
        <translation>يجيب الآن</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>رسالتان (%1)</numerusform>
            <numerusform>%1 رسائل</numerusform>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>عنوان المحادثة</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListPanel</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New chat (Ctrl+N)</source>
        <translation>محادثة جديدة (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Search titles and messages of all chats</source>
        <translation>البحث في عناوين المحادثات ورسائلها</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Found chats and messages</source>
        <translation>المحادثات والرسائل التي عُثر عليها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Checking the chats. They will be listed here.</source>
        <translation>جارٍ فحص المحادثات. ستظهر هنا.</translation>
    </message>
    <message>
        <source>Updating the chats to this version. They will be listed here.</source>
        <translation>جارٍ تحديث المحادثات إلى هذا الإصدار. ستظهر هنا.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>ستظهر محادثاتك هنا.</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>حُذفت «%1»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Whole chat (JSON)…</source>
        <translation>المحادثة كاملة (JSON)…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>نص عادي…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListProxy</name>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month, %2 a year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>المجلد %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 chat(s)</source>
        <translation>
            <numerusform>%1 محادثة</numerusform>
            <numerusform>%1 محادثة</numerusform>
            <numerusform>محادثتان (%1)</numerusform>
            <numerusform>%1 محادثات</numerusform>
            <numerusform>%1 محادثة</numerusform>
            <numerusform>%1 محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>رسالتان (%1)</numerusform>
            <numerusform>%1 رسائل</numerusform>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>in the folder %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>في المجلد %1</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>يجيب الآن</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatPage</name>
    <message>
        <source>Open another…</source>
        <translation>فتح ملف آخر…</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>تنحيتها والبدء من جديد</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatSearch</name>
    <message>
        <source>No chat holds these words.</source>
        <translation>لا توجد هذه الكلمات في أي محادثة.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatSettingsPanel</name>
    <message>
        <source>Settings of this chat</source>
        <translation>إعدادات هذه المحادثة</translation>
    </message>
    <message>
        <source>They hold for this chat alone. What is not changed here is as in the settings of the program.</source>
        <translation>تسري على هذه المحادثة وحدها. وما لا يُغيَّر هنا يبقى كما في إعدادات البرنامج.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what is chosen with a button, and which of them is</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CodeHistogram</name>
    <message>
        <source>Histogram of the integer codes</source>
        <translation>مدرّج تكراري للشيفرات العددية</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CommandPalette</name>
    <message>
        <source>No command has these letters.</source>
        <translation>لا أمر فيه هذه الأحرف.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CompareHead</name>
    <message>
        <source>A question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>A document of 512 tokens</source>
        <translation>مستند من 512 رمزًا</translation>
    </message>
    <message>
        <source>A story of 256 tokens</source>
        <translation>قصة من 256 رمزًا</translation>
    </message>
    <message>
        <source>The last question of this chat</source>
        <translation>آخر سؤال في هذه المحادثة</translation>
    </message>
    <message>
        <source>A text of my own</source>
        <translation>نص أكتبه بنفسي</translation>
    </message>
    <message>
        <source>Until figures settle</source>
        <translation>حتى تستقر الأرقام</translation>
    </message>
    <message numerus="yes">
        <source>%1 repeat(s)</source>
        <translation>
            <numerusform>%1 تكرار</numerusform>
            <numerusform>%1 تكرار</numerusform>
            <numerusform>تكراران (%1)</numerusform>
            <numerusform>%1 تكرارات</numerusform>
            <numerusform>%1 تكرارًا</numerusform>
            <numerusform>%1 تكرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The text that every configuration reads and goes on with</source>
        <translation>النص الذي تقرؤه كل تهيئة وتتابعه</translation>
    </message>
    <message>
        <source>How often each configuration is measured. Figures have settled when they spread by less than 2 %, which two minutes are given to.</source>
        <translation>عدد مرات قياس كل تهيئة. تُعد الأرقام مستقرة إذا قل تشتتها عن 2٪، وتُخصص لذلك دقيقتان.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>المقارنات السابقة</translation>
    </message>
    <message>
        <source>Report for a browser (HTML)</source>
        <translation>تقرير للمتصفح (HTML)</translation>
    </message>
    <message>
        <source>Report on paper (PDF)</source>
        <translation>تقرير للطباعة (PDF)</translation>
    </message>
    <message>
        <source>Every round as a table (CSV)</source>
        <translation>كل الجولات في جدول (CSV)</translation>
    </message>
    <message>
        <source>All of it for programs (JSON)</source>
        <translation>كل البيانات للبرامج (JSON)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>التشغيل مرة أخرى</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ComparePage</name>
    <message>
        <source>What does each configuration take?</source>
        <translation>كم تستهلك كل تهيئة؟</translation>
    </message>
    <message>
        <source>One text runs on each of these configurations in turn, several times. Then this page shows whether all wrote the same tokens, how fast each was, and what it took for a token: measured where this machine has a meter, and said so where it has none.</source>
        <translation>يُشغَّل نص واحد على كل من هذه التهيئات بالتناوب عدة مرات. ثم تبيّن هذه الصفحة هل كتبت كلها الرموز نفسها، وكم كانت سرعة كل منها، وكم استهلكت لكل رمز: بالقياس حيث يوجد في هذا الحاسوب مقياس، وإلا ذُكر عدم وجوده.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم %1.</translation>
    </message>
    <message>
        <source>Write a text that every configuration reads.</source>
        <translation>اكتب نصًا تقرؤه كل تهيئة.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Composer</name>
    <message>
        <source>Prompts (Ctrl+Shift+I)</source>
        <translation>الموجّهات (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>How the model is addressed</source>
        <translation>طريقة مخاطبة النموذج</translation>
    </message>
    <message>
        <source>Dialogue – the model answers</source>
        <translation>حوار – يجيب النموذج</translation>
    </message>
    <message>
        <source>Completion – the model continues the text</source>
        <translation>إكمال – يتابع النموذج النص</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>حوار</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>الوضع: %1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>Write on, or press Enter to let the model go on</source>
        <translation>تابع الكتابة، أو اضغط Enter ليتابع النموذج</translation>
    </message>
    <message>
        <source>Write the beginning of a text</source>
        <translation>اكتب بداية نص</translation>
    </message>
    <message>
        <source>With the prompt the message would have %1 characters; it can have %2 at most. Nothing was inserted.</source>
        <extracomment>both are numbers of characters</extracomment>
        <translation>مع الموجّه يصبح في الرسالة %1 من المحارف، والحد الأقصى %2. لم يُدرج شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens read · trained length %2</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>
            <numerusform>قُرئ %1 من الرموز · طول التدريب %2</numerusform>
            <numerusform>قُرئ %1 من الرموز · طول التدريب %2</numerusform>
            <numerusform>قُرئ %1 من الرموز · طول التدريب %2</numerusform>
            <numerusform>قُرئ %1 من الرموز · طول التدريب %2</numerusform>
            <numerusform>قُرئ %1 من الرموز · طول التدريب %2</numerusform>
            <numerusform>قُرئ %1 من الرموز · طول التدريب %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: older text fades</source>
        <translation>%1: النص الأقدم يتلاشى</translation>
    </message>
    <message numerus="yes">
        <source>The model was trained with texts of at most %1 tokens, and this chat is longer. It goes on at the same speed, but what was said long ago fades from its memory, and answers may stray. A new chat begins afresh.</source>
        <translation>
            <numerusform>دُرّب النموذج على نصوص لا تزيد على %1 رمز، وهذه المحادثة أطول. يتابع بالسرعة نفسها، لكن ما قيل منذ زمن يتلاشى من ذاكرته، وقد تحيد الإجابات عن موضوعها. المحادثة الجديدة تبدأ من جديد.</numerusform>
            <numerusform>دُرّب النموذج على نصوص لا تزيد على رمز واحد (%1)، وهذه المحادثة أطول. يتابع بالسرعة نفسها، لكن ما قيل منذ زمن يتلاشى من ذاكرته، وقد تحيد الإجابات عن موضوعها. المحادثة الجديدة تبدأ من جديد.</numerusform>
            <numerusform>دُرّب النموذج على نصوص لا تزيد على رمزين (%1)، وهذه المحادثة أطول. يتابع بالسرعة نفسها، لكن ما قيل منذ زمن يتلاشى من ذاكرته، وقد تحيد الإجابات عن موضوعها. المحادثة الجديدة تبدأ من جديد.</numerusform>
            <numerusform>دُرّب النموذج على نصوص لا تزيد على %1 رموز، وهذه المحادثة أطول. يتابع بالسرعة نفسها، لكن ما قيل منذ زمن يتلاشى من ذاكرته، وقد تحيد الإجابات عن موضوعها. المحادثة الجديدة تبدأ من جديد.</numerusform>
            <numerusform>دُرّب النموذج على نصوص لا تزيد على %1 رمزًا، وهذه المحادثة أطول. يتابع بالسرعة نفسها، لكن ما قيل منذ زمن يتلاشى من ذاكرته، وقد تحيد الإجابات عن موضوعها. المحادثة الجديدة تبدأ من جديد.</numerusform>
            <numerusform>دُرّب النموذج على نصوص لا تزيد على %1 رمز، وهذه المحادثة أطول. يتابع بالسرعة نفسها، لكن ما قيل منذ زمن يتلاشى من ذاكرته، وقد تحيد الإجابات عن موضوعها. المحادثة الجديدة تبدأ من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed and memory stay the same at any length. Beyond the length the model was trained at, older text fades from its memory.</source>
        <translation>تبقى السرعة والذاكرة كما هما مهما بلغ الطول. وبعد تجاوز الطول الذي دُرّب عليه النموذج يتلاشى النص الأقدم من ذاكرته.</translation>
    </message>
    <message numerus="yes">
        <source>With the pasted text the message would have %1 characters; it can have %2 at most. Nothing was pasted: paste a part of it.</source>
        <extracomment>both are numbers of characters</extracomment>
        <translation>
            <numerusform>مع النص الملصق يصبح في الرسالة %1 محرف، والحد الأقصى %2. لم يُلصق شيء: ألصق جزءًا منه.</numerusform>
            <numerusform>مع النص الملصق يصبح في الرسالة محرف واحد (%1)، والحد الأقصى %2. لم يُلصق شيء: ألصق جزءًا منه.</numerusform>
            <numerusform>مع النص الملصق يصبح في الرسالة محرفان (%1)، والحد الأقصى %2. لم يُلصق شيء: ألصق جزءًا منه.</numerusform>
            <numerusform>مع النص الملصق يصبح في الرسالة %1 محارف، والحد الأقصى %2. لم يُلصق شيء: ألصق جزءًا منه.</numerusform>
            <numerusform>مع النص الملصق يصبح في الرسالة %1 محرفًا، والحد الأقصى %2. لم يُلصق شيء: ألصق جزءًا منه.</numerusform>
            <numerusform>مع النص الملصق يصبح في الرسالة %1 محرف، والحد الأقصى %2. لم يُلصق شيء: ألصق جزءًا منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>إيقاف (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens typed</source>
        <extracomment>of what is typed and not sent yet; %1 is a number</extracomment>
        <translation>
            <numerusform>كُتب %1 رمز</numerusform>
            <numerusform>كُتب %1 رمز</numerusform>
            <numerusform>كُتب رمزان (%1)</numerusform>
            <numerusform>كُتبت %1 رموز</numerusform>
            <numerusform>كُتب %1 رمزًا</numerusform>
            <numerusform>كُتب %1 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc stops</source>
        <translation>الإيقاف: Esc</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter new line</source>
        <translation>الإرسال: Enter · سطر جديد: Shift+Enter</translation>
    </message>
    <message>
        <source>Room for the chat</source>
        <translation>المساحة المتاحة للمحادثة</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>%1 من %2 من الرموز</translation>
    </message>
    <message>
        <source>This chat fills %1 of the %2 tokens that there is room for. The model looks back at all of them: each takes %3 of memory, and answers get slower as the chat grows. What has no room is not read.</source>
        <extracomment>%1 and %2 are numbers of tokens, %3 is an amount of memory</extracomment>
        <translation>تشغل هذه المحادثة %1 من %2 من الرموز المتاحة. ينظر النموذج إليها جميعاً: كل رمز يأخذ %3 من الذاكرة، وتبطؤ الإجابات كلما طالت المحادثة. وما لا مكان له لا يُقرأ.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConfigurationList</name>
    <message>
        <source>Add a configuration</source>
        <translation>إضافة تهيئة</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>ما يُقارَن</translation>
    </message>
    <message>
        <source>Text that every configuration reads</source>
        <translation>النص الذي تقرؤه كل تهيئة</translation>
    </message>
    <message>
        <source>Text that every configuration reads and goes on with</source>
        <translation>النص الذي تقرؤه كل تهيئة وتتابعه</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConfigurationRow</name>
    <message>
        <source>Threads: auto</source>
        <translation>الخيوط: تلقائية</translation>
    </message>
    <message numerus="yes">
        <source>%1 thread(s)</source>
        <translation>
            <numerusform>%1 خيط</numerusform>
            <numerusform>%1 خيط</numerusform>
            <numerusform>خيطان (%1)</numerusform>
            <numerusform>%1 خيوط</numerusform>
            <numerusform>%1 خيطًا</numerusform>
            <numerusform>%1 خيط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as loaded</source>
        <extracomment>%1 is the name of the model that answers in the window</extracomment>
        <translation>%1، كما هو محمّل</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Computes</source>
        <translation>جهاز الحساب</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Packing of the weights</source>
        <translation>تعبئة الأوزان</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>مجموعة التعليمات</translation>
    </message>
    <message>
        <source>Model and instruction set</source>
        <translation>النموذج ومجموعة التعليمات</translation>
    </message>
    <message>
        <source>Remove this configuration</source>
        <translation>إزالة هذه التهيئة</translation>
    </message>
    <message>
        <source>Packing: auto</source>
        <translation>التعبئة: تلقائية</translation>
    </message>
    <message>
        <source>2 bits a weight</source>
        <translation>2 بت لكل وزن</translation>
    </message>
    <message>
        <source>1.6 bits a weight</source>
        <translation>1.6 بت لكل وزن</translation>
    </message>
    <message>
        <source>Conventional twin, 16 bits</source>
        <translation>النظير التقليدي، 16 بت</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>The loaded model</source>
        <translation>النموذج المحمّل</translation>
    </message>
    <message>
        <source>Instruction set: as usual</source>
        <translation>مجموعة التعليمات: كالمعتاد</translation>
    </message>
    <message>
        <source>scalar</source>
        <extracomment>of the instruction sets of a processor, none that does several sums at once</extracomment>
        <translation>قياسية</translation>
    </message>
    <message>
        <source>Remove configuration %1</source>
        <extracomment>%1 is the number of a configuration on a list</extracomment>
        <translation>إزالة التهيئة %1</translation>
    </message>
    <message>
        <source>Model and instruction set of configuration %1</source>
        <extracomment>%1 is the number of a configuration on a list</extracomment>
        <translation>النموذج ومجموعة التعليمات للتهيئة %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConstantRow</name>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is the name of a constant, %2 its unit</extracomment>
        <translation>%1، بوحدة %2</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>القيمة الأصلية</translation>
    </message>
    <message>
        <source>%1: as it came</source>
        <extracomment>%1 is the name of a constant</extracomment>
        <translation>%1: القيمة الأصلية</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>حددته أنت.</translation>
    </message>
    <message>
        <source>That of the named board with the same core, where there is one.</source>
        <translation>قيمة اللوحة المعروفة ذات النواة نفسها، إن وُجدت.</translation>
    </message>
    <message>
        <source>Set by you. As it came: %1 (%2), %3</source>
        <extracomment>%1 is an amount, %2 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;, %3 says where it comes from</extracomment>
        <translation>حددته أنت. القيمة الأصلية: %1 (%2)، %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a constant, %2 an amount</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConstantsPanel</name>
    <message>
        <source>Constants of %1</source>
        <extracomment>%1 is the name of a board</extracomment>
        <translation>ثوابت %1</translation>
    </message>
    <message>
        <source>The seconds and joules of this board are computed with these. What you change counts from the next answer on, for this board alone, and stays modelled; the model is loaded anew for it.</source>
        <translation>تُحسب ثواني هذه اللوحة وجولاتها بهذه القيم. ما تغيّره يسري من الإجابة التالية، على هذه اللوحة وحدها، ويبقى تقديريًا؛ ويُحمّل النموذج من جديد لأجله.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CopiesPart</name>
    <message>
        <source>Save a copy of all chats…</source>
        <translation>حفظ نسخة من كل المحادثات…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>الاستعادة من نسخة…</translation>
    </message>
    <message>
        <source>Leave the chats</source>
        <translation>إبقاء المحادثات</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>الاستعادة الآن</translation>
    </message>
    <message>
        <source>The copy is saved: %1</source>
        <translation>حُفظت النسخة: %1</translation>
    </message>
    <message>
        <source>The chats are those of the copy.</source>
        <translation>المحادثات الآن هي التي في النسخة.</translation>
    </message>
    <message>
        <source>The chats are those of the copy. What was here before is in %1.</source>
        <translation>المحادثات الآن هي التي في النسخة. وما كان هنا من قبل في %1.</translation>
    </message>
    <message>
        <source>All chats and drafts become those of %1. The ones that are here now are kept as a file in the folder of the chats, and can be restored in the same way.</source>
        <translation>ستصبح كل المحادثات والمسودات هي التي في %1. وتُحفظ الموجودة هنا الآن ملفًا في مجلد المحادثات، ويمكن استعادتها بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>A copy has all chats with their branches, also while you go on writing. A copy of the file chats.db that is made by hand while the program runs may lack the last messages.</source>
        <translation>تتضمن النسخة كل المحادثات بفروعها، حتى أثناء متابعة الكتابة. أما نسخة من الملف chats.db تُنشأ يدويًا أثناء عمل البرنامج فقد تنقصها الرسائل الأخيرة.</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>جارٍ حفظ النسخة…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CursorPanel</name>
    <message>
        <source>At the cursor</source>
        <translation>عند المؤشر</translation>
    </message>
    <message>
        <source>← → token  ↑ ↓ layer  + − zoom</source>
        <translation>← → الرمز  ↑ ↓ الطبقة  + − التكبير</translation>
    </message>
    <message>
        <source>Time of the layer</source>
        <translation>زمن الطبقة</translation>
    </message>
    <message>
        <source>Token %1 · layer %2</source>
        <extracomment>%1 counts the tokens of a chat, %2 the layers of a model, both from 1</extracomment>
        <translation>الرمز %1 · الطبقة %2</translation>
    </message>
    <message>
        <source>“%1”, written by the model</source>
        <translation>«%1»، كتبه النموذج</translation>
    </message>
    <message>
        <source>“%1”, read</source>
        <translation>«%1»، قُرئ</translation>
    </message>
    <message>
        <source>more than at %1</source>
        <translation>أكثر مما عند %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a quantity and the projection that it is of: &quot;Zeros, input i&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>quartiles %1</source>
        <extracomment>the middle half of all channels; %1 is a range of numbers</extracomment>
        <translation>الربيعان %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DayBars</name>
    <message>
        <source>Energy of the last 30 days</source>
        <translation>الطاقة في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a date, %2 an amount of energy</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in the last 30 days</source>
        <translation>لا شيء في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <extracomment>%1 is a date and an amount of energy</extracomment>
        <translation>الأكثر: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DeletePart</name>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>الحذف الآن</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء كل شيء</translation>
    </message>
    <message>
        <source>All chats with their branches, deleted ones too, all drafts, the copies beside them, the states of the models, kept prompts and comparisons, keys of servers and all settings go, for good. Model files and what you have exported or saved elsewhere stay.</source>
        <translation>تُحذف نهائيًا كل المحادثات بفروعها، حتى المحذوفة منها، وكل المسودات، والنسخ المجاورة لها، وحالات النماذج، والموجّهات والمقارنات المحفوظة، ومفاتيح الخوادم، وكل الإعدادات. وتبقى ملفات النماذج وما صُدّر أو حُفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>Chats, drafts, prompts, settings and what models remember can be deleted together.</source>
        <translation>يمكن أن تُحذف معًا المحادثات والمسودات والموجّهات والإعدادات وما تتذكره النماذج.</translation>
    </message>
    <message>
        <source>Everything is deleted.</source>
        <translation>حُذف كل شيء.</translation>
    </message>
    <message>
        <source>All is deleted but the settings: %1</source>
        <translation>حُذف كل شيء عدا الإعدادات: %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DevicePanel</name>
    <message>
        <source>What the model runs on</source>
        <translation>ما يعمل عليه النموذج</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>جارٍ البحث عن أجهزة…</translation>
    </message>
    <message>
        <source>No other device was found. Plugins for devices lie in the folder “plugins” of the program&apos;s data.</source>
        <translation>لم يُعثر على جهاز آخر. ملحقات الأجهزة في المجلد «plugins» ضمن بيانات البرنامج.</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1، قيد الاستخدام</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Energy and layers</source>
        <translation>الطاقة والطبقات</translation>
    </message>
    <message>
        <source>Cannot be seen from here</source>
        <translation>لا تُرى من هنا</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>الملحق</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <extracomment>%1 are the first digits of a check sum</extracomment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>مجموعة التعليمات</translation>
    </message>
    <message>
        <source>Model in memory</source>
        <translation>النموذج في الذاكرة</translation>
    </message>
    <message>
        <source>State of a chat</source>
        <translation>حالة المحادثة</translation>
    </message>
    <message>
        <source>Matrices on it</source>
        <translation>المصفوفات عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of matrices</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>rows and columns of a matrix</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of the rows
CPU %2, device %3</source>
        <extracomment>%1 is a percentage, %2 and %3 are durations: of the CPU, of the device</extracomment>
        <translation>%1 من الصفوف
المعالج %2، الجهاز %3</translation>
    </message>
    <message>
        <source>%1 for each token
%2 at %3 tokens, the most</source>
        <extracomment>%1 and %2 are amounts of memory, %3 a number of tokens</extracomment>
        <translation>%1 لكل رمز
%2 عند %3 من الرموز، وهو الحد الأقصى</translation>
    </message>
    <message>
        <source>Computed on it</source>
        <translation>يُحسب عليه</translation>
    </message>
    <message>
        <source>whole tokens</source>
        <translation>رموز كاملة</translation>
    </message>
    <message>
        <source>nothing, as the CPU is faster</source>
        <translation>لا شيء، لأن المعالج أسرع</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>الرمز الواحد</translation>
    </message>
    <message>
        <source>CPU %1
device %2</source>
        <extracomment>%1 and %2 are durations: of the CPU, of the device</extracomment>
        <translation>المعالج %1
الجهاز %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DeviceSettings</name>
    <message>
        <source>This is no JSON object, so it does not count. One looks like %1.</source>
        <translation>ليس هذا كائن JSON، ولذلك لا يُعتد به. مثال على الكائن: %1.</translation>
    </message>
    <message>
        <source>Computes</source>
        <extracomment>before a choice: as usual, all, or if faster; of a device and the products of a model</extracomment>
        <translation>يحسب</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>If faster</source>
        <translation>إن كان أسرع</translation>
    </message>
    <message>
        <source>How much the device computes</source>
        <translation>مقدار ما يحسبه الجهاز</translation>
    </message>
    <message>
        <source>As usual: all on a simulated board, what is faster there on another device. The answers are the same in any case.</source>
        <translation>كالمعتاد: الكل على اللوحة المحاكاة، وعلى أي جهاز آخر ما كان أسرع عليه. والإجابات هي نفسها في كل حال.</translation>
    </message>
    <message>
        <source>Settings for its plugin</source>
        <translation>إعدادات لملحقه</translation>
    </message>
    <message>
        <source>none; a JSON object</source>
        <translation>لا شيء؛ كائن JSON</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DownloadPart</name>
    <message>
        <source>Download it</source>
        <translation>تنزيله</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Get more models</source>
        <translation>الحصول على نماذج أخرى</translation>
    </message>
    <message>
        <source>Cancelled. What has come is kept: the same download goes on with it.</source>
        <translation>أُلغي. ما وصل محفوظ، وسيُكمله التنزيل نفسه.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>تنزيل %1</translation>
    </message>
    <message>
        <source>OWNER/NAME of a repository, or the address of a model file</source>
        <translation>مستودع بصيغة OWNER/NAME، أو عنوان ملف نموذج</translation>
    </message>
    <message>
        <source>Another model to download</source>
        <translation>تنزيل نموذج آخر</translation>
    </message>
    <message>
        <source>SHA-256 of the file, if you know it</source>
        <translation>مجموع SHA-256 للملف، إن كان معروفًا</translation>
    </message>
    <message>
        <source>Checksum that the file must have</source>
        <translation>المجموع الاختباري الذي يجب أن يكون للملف</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>إلغاء التنزيل</translation>
    </message>
    <message>
        <source>%1 was here already, whole.</source>
        <translation>%1 موجود هنا بالفعل كاملًا.</translation>
    </message>
    <message>
        <source>%1 is here, whole.</source>
        <translation>وصل %1 كاملًا.</translation>
    </message>
    <message>
        <source>%1 is here. It was not checked against a checksum, since its server offers none; its structure as a model file was checked.</source>
        <translation>وصل %1. لم يُطابَق بمجموع اختباري لأن خادمه لا يقدّمه؛ لكن فُحصت بنيته بوصفه ملف نموذج.</translation>
    </message>
    <message>
        <source>%1 is not what the repository has, so all was loaded anew, beside it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>الملف %1 ليس هو ما في المستودع، ولذلك نُزّل كل شيء من جديد بجانبه.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 to download in %n file(s) of %3.</source>
        <extracomment>%1 is the name of a model, %2 an amount of bytes, %3 a repository</extracomment>
        <translation>
            <numerusform>%1: لا ملفات للتنزيل من %3، والحجم %2.</numerusform>
            <numerusform>%1: للتنزيل %2 في ملف واحد من %3.</numerusform>
            <numerusform>%1: للتنزيل %2 في ملفين من %3.</numerusform>
            <numerusform>%1: للتنزيل %2 في %n ملفات من %3.</numerusform>
            <numerusform>%1: للتنزيل %2 في %n ملفًا من %3.</numerusform>
            <numerusform>%1: للتنزيل %2 في %n ملف من %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>لم يُنزّل شيء.</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>جارٍ الاستعلام عن %1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is the name of a file, %2 and %3 are amounts of bytes</extracomment>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>%1: checking, %2 of %3</source>
        <translation>%1: جارٍ الفحص، %2 من %3</translation>
    </message>
    <message>
        <source>It stopped at %1 of %2 and is tried again soon.</source>
        <translation>توقف عند %1 من أصل %2، وستُعاد المحاولة قريبًا.</translation>
    </message>
    <message>
        <source>%1 · %2 parameters · %3 · %4</source>
        <extracomment>%1 is a model, %2 a number of parameters, %3 a licence, %4 who made it</extracomment>
        <translation>%1 · %2 من المعاملات · %3 · %4</translation>
    </message>
</context>
<context>
    <name>trilume::ui::EmptyState</name>
    <message>
        <source>Open a model file…</source>
        <translation>فتح ملف نموذج…</translation>
    </message>
    <message>
        <source>Download or import a model…</source>
        <translation>تنزيل نموذج أو استيراده…</translation>
    </message>
    <message>
        <source>A small model for small talk, short stories, simple questions and sums up to 100.</source>
        <translation>نموذج صغير للأحاديث الخفيفة والقصص القصيرة والأسئلة البسيطة والجمع حتى 100.</translation>
    </message>
    <message>
        <source>Get a larger model…</source>
        <translation>الحصول على نموذج أكبر…</translation>
    </message>
    <message>
        <source>Models to download, and import of a Hugging Face folder</source>
        <translation>نماذج للتنزيل، واستيراد مجلد Hugging Face</translation>
    </message>
    <message>
        <source>A language model without multiplications</source>
        <translation>نموذج لغوي بلا عمليات ضرب</translation>
    </message>
    <message>
        <source>Close this card for good</source>
        <translation>إغلاق هذه البطاقة نهائيًا</translation>
    </message>
    <message>
        <source>Once upon a time there was a small lamp that</source>
        <translation>Once upon a time there was a small lamp that</translation>
    </message>
    <message>
        <source>The best thing about a rainy evening is</source>
        <translation>The best thing about a rainy evening is</translation>
    </message>
    <message>
        <source>One morning the fox found a letter. It said:</source>
        <translation>One morning the fox found a letter. It said:</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Tell me a story about a fox in a forest.</source>
        <translation>Tell me a story about a fox in a forest.</translation>
    </message>
    <message>
        <source>Why is the sky blue?</source>
        <translation>Why is the sky blue?</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>ما الذي يشغل بالك؟</translation>
    </message>
    <message>
        <source>How does it begin?</source>
        <translation>كيف يبدأ النص؟</translation>
    </message>
    <message>
        <source>Write below, or try one of these.</source>
        <translation>اكتب في الأسفل، أو جرّب أحد هذه.</translation>
    </message>
    <message>
        <source>The model continues what you write. Try one of these.</source>
        <translation>يتابع النموذج ما تكتبه. جرّب أحد هذه.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>جارٍ تحميل النموذج</translation>
    </message>
    <message>
        <source>You can write already; sending waits for the model.</source>
        <translation>يمكن البدء بالكتابة؛ أما الإرسال فينتظر النموذج.</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>لا يوجد نموذج مفتوح</translation>
    </message>
    <message>
        <source>Open a model file (.gguf), or drop one on this window.</source>
        <translation>افتح ملف نموذج (GGUF)، أو أفلته على هذه النافذة.</translation>
    </message>
    <message>
        <source>Its weights are only minus one, zero or one, so this computer adds, subtracts or skips and never multiplies by them. The memory of a whole chat is %1 at any length, so the thousandth answer comes as fast as the first. Nothing you write leaves this machine.</source>
        <translation>أوزانه سالب واحد أو صفر أو واحد لا غير، ولذلك يجمع هذا الحاسوب أو يطرح أو يتخطى، ولا يضرب فيها أبدًا. وذاكرة المحادثة كلها %1 مهما بلغ طولها، فتأتي الإجابة الألف بسرعة الأولى. لا يغادر هذا الحاسوبَ شيء مما تكتبه.</translation>
    </message>
    <message>
        <source>Its weights are only minus one, zero or one, so this computer adds, subtracts or skips and never multiplies by them. Nothing you write leaves this machine.</source>
        <translation>أوزانه سالب واحد أو صفر أو واحد لا غير، ولذلك يجمع هذا الحاسوب أو يطرح أو يتخطى، ولا يضرب فيها أبدًا. لا يغادر هذا الحاسوبَ شيء مما تكتبه.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::EnlargedPlot</name>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>العودة إلى النافذة (Esc)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerEmpty</name>
    <message>
        <source>Its layers cannot be watched</source>
        <translation>لا يمكن مراقبة طبقاته</translation>
    </message>
    <message>
        <source>Answers are written by a program elsewhere, which does not tell what its layers do. With a model that runs in this window, every token becomes a column here, every layer a row.</source>
        <translation>يكتب الإجابات برنامج في مكان آخر لا يذكر ما تفعله طبقاته. أما مع نموذج يعمل في هذه النافذة فيصبح كل رمز عمودًا هنا، وكل طبقة صفًا.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>جارٍ تحميل النموذج</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>لا يوجد نموذج مفتوح</translation>
    </message>
    <message>
        <source>Here you will see what every layer does at every token, while the model reads and writes.</source>
        <translation>هنا يظهر ما تفعله كل طبقة عند كل رمز أثناء قراءة النموذج وكتابته.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>فتح ملف نموذج…</translation>
    </message>
    <message>
        <source>What do the layers do?</source>
        <translation>ماذا تفعل الطبقات؟</translation>
    </message>
    <message>
        <source>Nothing of this chat has been recorded yet. Its last answer can be read again, which writes nothing: every token then becomes a column, every layer a row.</source>
        <translation>لم يُسجَّل شيء من هذه المحادثة بعد. يمكن قراءة آخر إجابة فيها مرة أخرى دون كتابة شيء: عندئذ يصبح كل رمز عمودًا، وكل طبقة صفًا.</translation>
    </message>
    <message>
        <source>Read the last answer again</source>
        <translation>قراءة آخر إجابة مرة أخرى</translation>
    </message>
    <message>
        <source>The answer that is being written began before this page was open, so it is not recorded. The next one will be.</source>
        <translation>الإجابة التي تُكتب الآن بدأت قبل فتح هذه الصفحة، ولذلك لا تُسجَّل. وستُسجَّل التي بعدها.</translation>
    </message>
    <message>
        <source>Nothing of this chat has been recorded yet. Ask something while this page is open: every token then becomes a column, every layer a row.</source>
        <translation>لم يُسجَّل شيء من هذه المحادثة بعد. اطرح سؤالًا وهذه الصفحة مفتوحة: عندئذ يصبح كل رمز عمودًا، وكل طبقة صفًا.</translation>
    </message>
    <message>
        <source>Why does a lamp glow?</source>
        <translation>Why does a lamp glow?</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerHead</name>
    <message>
        <source>Explorer</source>
        <translation>المستكشف</translation>
    </message>
    <message>
        <source>Go to the chat (Ctrl+1)</source>
        <translation>الذهاب إلى المحادثة (Ctrl+1)</translation>
    </message>
    <message>
        <source>Open another model file (Ctrl+O)</source>
        <translation>فتح ملف نموذج آخر (Ctrl+O)</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>تسجيل مستمر</translation>
    </message>
    <message>
        <source>Record answers while this page is closed, too. Each token then takes a little longer.</source>
        <translation>تسجيل الإجابات حتى وهذه الصفحة مغلقة. ويستغرق كل رمز عندئذ وقتًا أطول قليلًا.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>Numbers for NumPy (NPZ)</source>
        <translation>أعداد لمكتبة NumPy (NPZ)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Channels or codes at the cursor (NPZ)</source>
        <translation>القنوات أو الشيفرات عند المؤشر (NPZ)</translation>
    </message>
    <message>
        <source>Channels or codes at the cursor (CSV)</source>
        <translation>القنوات أو الشيفرات عند المؤشر (CSV)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>رسم (SVG)</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Chat: %1, %2. Go there</source>
        <translation>المحادثة: %1، %2. الذهاب إليها</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>فتح نموذج</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>فتح ملف نموذج</translation>
    </message>
    <message>
        <source>Model: %1. Open another one</source>
        <translation>النموذج: %1. فتح نموذج آخر</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerPage</name>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>رمزان (%1)</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) from token %2 on</source>
        <extracomment>%1 is a number of tokens, %2 the number of the first of them</extracomment>
        <translation>
            <numerusform>%1 رمز ابتداءً من الرمز %2</numerusform>
            <numerusform>%1 رمز ابتداءً من الرمز %2</numerusform>
            <numerusform>رمزان (%1) ابتداءً من الرمز %2</numerusform>
            <numerusform>%1 رموز ابتداءً من الرمز %2</numerusform>
            <numerusform>%1 رمزًا ابتداءً من الرمز %2</numerusform>
            <numerusform>%1 رمز ابتداءً من الرمز %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 layer(s)</source>
        <translation>
            <numerusform>%1 طبقة</numerusform>
            <numerusform>%1 طبقة</numerusform>
            <numerusform>طبقتان (%1)</numerusform>
            <numerusform>%1 طبقات</numerusform>
            <numerusform>%1 طبقة</numerusform>
            <numerusform>%1 طبقة</numerusform>
        </translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>tokens %1 to %2 of %3, those in sight</source>
        <translation>الرموز من %1 إلى %2 من أصل %3، وهي الظاهرة</translation>
    </message>
    <message numerus="yes">
        <source>all %1 token(s)</source>
        <translation>
            <numerusform>كل الرموز (%1)</numerusform>
            <numerusform>كل الرموز (%1)</numerusform>
            <numerusform>كل الرموز (%1)</numerusform>
            <numerusform>كل الرموز (%1)</numerusform>
            <numerusform>كل الرموز (%1)</numerusform>
            <numerusform>كل الرموز (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <translation>حُفظ باسم %1: %2.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerViews</name>
    <message>
        <source>Layer %1 over tokens</source>
        <translation>الطبقة %1 عبر الرموز</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FindBar</name>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>النتيجة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>النتيجة التالية (Enter)</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>إنهاء البحث (Esc)</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>hits of a search: the number of the one that is marked, and how many there are</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <extracomment>hits of a search, none of which is marked yet</extracomment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>so far: the search goes on</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FolderCommands</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Removed the folder “%1”. Its chats are in the list.</source>
        <translation>أُزيل المجلد «%1». ومحادثاته في القائمة.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>in the list of folders that a chat can be moved to</extracomment>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>مجلد جديد…</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>بسط</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طيّ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Remove, keep its chats</source>
        <translation>إزالة مع إبقاء محادثاته</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>اسم المجلد الجديد</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>For imported models</source>
        <translation>للنماذج المستوردة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>إزالة من القائمة</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FoundChats</name>
    <message>
        <source>Model: %1</source>
        <extracomment>a message that was found; %1 is a part of it</extracomment>
        <translation>النموذج: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>لا رسائل أخرى</numerusform>
            <numerusform>رسالة أخرى</numerusform>
            <numerusform>رسالتان أخريان</numerusform>
            <numerusform>%n رسائل أخرى</numerusform>
            <numerusform>%n رسالة أخرى</numerusform>
            <numerusform>%n رسالة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::GridEditor</name>
    <message>
        <source>Still right today</source>
        <translation>لا تزال صحيحة اليوم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Figures of your grid</source>
        <translation>أرقام شبكتك الكهربائية</translation>
    </message>
    <message>
        <source>Your bill has the price, the operator of your grid the carbon dioxide. Nothing is assumed for you, and the day on which you set a figure is kept with it.</source>
        <translation>السعر في فاتورتك، وثاني أكسيد الكربون لدى مشغّل شبكتك الكهربائية. لا يُفترض شيء عوضًا عنك، ويُحفظ مع كل رقم اليوم الذي حُدّد فيه.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::HelpPanel</name>
    <message>
        <source>en</source>
        <extracomment>the folder of the help pages in this language, resources/help/en</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>This leads out of the program, to %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>يؤدي هذا إلى خارج البرنامج، إلى %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ImportRow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
    <message>
        <source>Cancelling the import of %1</source>
        <extracomment>%1 is the name of a model, %2 a whole number</extracomment>
        <translation>جارٍ إلغاء استيراد %1</translation>
    </message>
    <message>
        <source>Importing %1 · %2 %</source>
        <translation>جارٍ استيراد %1 · %2٪</translation>
    </message>
</context>
<context>
    <name>trilume::ui::InsideBar</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Differences inside</source>
        <translation>الفروق الداخلية</translation>
    </message>
    <message>
        <source>Stop reading the text again</source>
        <translation>إيقاف قراءة النص مرة أخرى</translation>
    </message>
    <message>
        <source>Reading the text through both of them again: %1 %</source>
        <extracomment>%1 is a number of percent</extracomment>
        <translation>قراءة النص بكليهما مرة أخرى: %1٪</translation>
    </message>
    <message>
        <source>Where the layers of two runs hold other values while they read the same text</source>
        <translation>أين تحمل طبقات تشغيلين قيمًا مختلفة أثناء قراءة النص نفسه</translation>
    </message>
</context>
<context>
    <name>trilume::ui::InsideCard</name>
    <message>
        <source>Channels of all layers at the token</source>
        <translation>قنوات كل الطبقات عند الرمز</translation>
    </message>
    <message>
        <source>How often each eight-bit code came, over every eighth token since the recording began; grey is zero, orange the ends of the range</source>
        <translation>عدد مرات ورود كل شيفرة ذات 8 بت، على رمز من كل ثمانية منذ بدء التسجيل؛ الرمادي هو الصفر، والبرتقالي طرفا المدى</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الشيفرات</translation>
    </message>
    <message>
        <source>Embedding, channel %1: %2</source>
        <translation>التضمين، القناة %1: %2</translation>
    </message>
    <message>
        <source>Layer %1, channel %2: %3</source>
        <translation>الطبقة %1، القناة %2: %3</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <extracomment>a layer and one of its projections, as short as can be</extracomment>
        <translation>الطبقة %1، %2</translation>
    </message>
    <message>
        <source>At “%1”, %2</source>
        <extracomment>%1 is a piece of text, %2 the end of a range of numbers on both sides of zero</extracomment>
        <translation>عند «%1»، %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::KeyboardPart</name>
    <message>
        <source>Everything in the window can be done by keys alone.</source>
        <translation>يمكن فعل كل ما في النافذة بالمفاتيح وحدها.</translation>
    </message>
    <message>
        <source>Show the keys (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>عرض المفاتيح (%1)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LayerLines</name>
    <message>
        <source>Course of the layers over the tokens</source>
        <translation>مسار الطبقات عبر الرموز</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Legend</name>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the name of a line of a plot</extracomment>
        <translation>عرض %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LensModel</name>
    <message>
        <source>Layer %1, after %2: %3. Entropy %4 nats.</source>
        <extracomment>%1: number of a layer; %2: a token of the text; %3: tokens that may follow it, each with its probability; %4: a number</extracomment>
        <translation>الطبقة %1، بعد %2: %3. الإنتروبيا %4 نات.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a token and how likely it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LensPanel</name>
    <message>
        <source>Look inside</source>
        <translation>النظر إلى الداخل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What each layer would say next</source>
        <translation>ما كانت ستقوله كل طبقة بعد ذلك</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>ركن الجدول</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Around the cursor</source>
        <translation>حول المؤشر</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>حوله</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>أحدث الرموز</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Reading token %1 of %2</source>
        <translation>قراءة الرمز %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>رمزان (%1)</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is read again. An answer may be written meanwhile.</source>
        <translation>يُقرأ النص مرة أخرى. ويمكن أن تُكتب إجابة في الأثناء.</translation>
    </message>
    <message>
        <source>Choose the tokens to look into. The text is read again for that.</source>
        <translation>اختر الرموز المطلوب النظر فيها. ولأجل ذلك يُقرأ النص مرة أخرى.</translation>
    </message>
    <message>
        <source>The layers of this model cannot be asked what they would say.</source>
        <translation>لا يمكن سؤال طبقات هذا النموذج عما كانت ستقوله.</translation>
    </message>
    <message>
        <source>A bar above a cell: from this layer on the answer stays.</source>
        <translation>الشريط فوق الخلية: تثبت الإجابة ابتداءً من هذه الطبقة.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LineModel</name>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>no meter could tell</source>
        <translation>لم يتمكن أي مقياس من تحديدها</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the head of a column and what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>الرموز المقروءة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوبة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>المقياس</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LineTable</name>
    <message>
        <source>Energy by model and meter</source>
        <translation>الطاقة حسب النموذج والمقياس</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>ركن الجدول</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LiveDock</name>
    <message>
        <source>idle %1 W</source>
        <translation>الخمول ⁦%1 W⁩</translation>
    </message>
    <message>
        <source>idle %1 W %2 s ago</source>
        <translation>الخمول ⁦%1 W⁩ قبل %2 ث</translation>
    </message>
    <message>
        <source>idle %1 W %2 min ago</source>
        <translation>الخمول ⁦%1 W⁩ قبل %2 د</translation>
    </message>
    <message>
        <source>Go back to now</source>
        <translation>العودة إلى اللحظة الحالية</translation>
    </message>
    <message>
        <source>Pause the plots</source>
        <translation>إيقاف المخططات مؤقتًا</translation>
    </message>
    <message>
        <source>Which plots are shown</source>
        <translation>المخططات المعروضة</translation>
    </message>
    <message>
        <source>Measured by the clock: the time that passes while the meters are read, ten times a second.</source>
        <translation>مقيسة بالساعة: الزمن الذي يمر أثناء قراءة المقاييس، عشر مرات في الثانية.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Show the last 60 seconds</source>
        <translation>عرض آخر 60 ثانية</translation>
    </message>
    <message>
        <source>Show the last 10 minutes</source>
        <translation>عرض آخر 10 دقائق</translation>
    </message>
    <message>
        <source>%1 W light bulb (paper)</source>
        <extracomment>%1 is a number: 13</extracomment>
        <translation>مصباح ⁦%1 W⁩ (الورقة البحثية)</translation>
    </message>
    <message>
        <source>Added %1 to the plot.</source>
        <translation>أُضيف %1 إلى المخطط.</translation>
    </message>
    <message>
        <source>Add a log of a meter at the wall (CSV)…</source>
        <translation>إضافة سجل مقياس عند المقبس (CSV)…</translation>
    </message>
    <message>
        <source>Change the model of the power</source>
        <translation>تغيير تقدير القدرة</translation>
    </message>
    <message>
        <source>Stop modelling the power</source>
        <translation>إيقاف تقدير القدرة</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 sensor(s) takes %2 % of one core.</source>
        <extracomment>%1 is a number of sensors, %2 a share</extracomment>
        <translation>
            <numerusform>تستهلك قراءة %1 مستشعر نسبة %2٪ من نواة واحدة.</numerusform>
            <numerusform>تستهلك قراءة %1 مستشعر نسبة %2٪ من نواة واحدة.</numerusform>
            <numerusform>تستهلك قراءة مستشعرين (%1) نسبة %2٪ من نواة واحدة.</numerusform>
            <numerusform>تستهلك قراءة %1 مستشعرات نسبة %2٪ من نواة واحدة.</numerusform>
            <numerusform>تستهلك قراءة %1 مستشعرًا نسبة %2٪ من نواة واحدة.</numerusform>
            <numerusform>تستهلك قراءة %1 مستشعر نسبة %2٪ من نواة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on drawing the plots</source>
        <translation>متابعة رسم المخططات</translation>
    </message>
    <message>
        <source>last answer</source>
        <translation>آخر إجابة</translation>
    </message>
    <message>
        <source>last answer too short to tell</source>
        <translation>آخر إجابة أقصر من أن تُقاس</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MainWindow</name>
    <message>
        <source>Trilume</source>
        <extracomment>the title of the window; %1 is the name of a chat</extracomment>
        <translation>Trilume</translation>
    </message>
    <message>
        <source>%1 – Trilume</source>
        <translation>%1 – Trilume</translation>
    </message>
    <message>
        <source>The old chats were kept as %1.</source>
        <translation>حُفظت المحادثات القديمة باسم %1.</translation>
    </message>
    <message>
        <source>Chat (Ctrl+1)</source>
        <translation>المحادثة (Ctrl+1)</translation>
    </message>
    <message>
        <source>Explorer (Ctrl+2)</source>
        <translation>المستكشف (Ctrl+2)</translation>
    </message>
    <message>
        <source>Compare (Ctrl+3)</source>
        <translation>المقارنة (Ctrl+3)</translation>
    </message>
    <message>
        <source>Models (Ctrl+4)</source>
        <translation>النماذج (Ctrl+4)</translation>
    </message>
    <message>
        <source>Account (Ctrl+5)</source>
        <translation>حصيلة الطاقة (Ctrl+5)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>الإعدادات (Ctrl+,‎)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MarkersPanel</name>
    <message>
        <source>Those that you gave it are not used: %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>لا تُستخدم العلامات التي أعطيتها له: %1</translation>
    </message>
    <message>
        <source>These were given by you.</source>
        <translation>هذه العلامات أعطيتها أنت.</translation>
    </message>
    <message>
        <source>These are of the model file.</source>
        <translation>هذه علامات ملف النموذج.</translation>
    </message>
    <message>
        <source>The model file has none: it is a base model, which reads a chat as plain text, each message behind the name of its writer.</source>
        <translation>ليس في ملف النموذج علامات: إنه نموذج أساسي يقرأ المحادثة نصًا عاديًا، كل رسالة بعد اسم كاتبها.</translation>
    </message>
    <message>
        <source>Chat markers of the model</source>
        <translation>علامات المحادثة للنموذج</translation>
    </message>
    <message>
        <source>What stands before and behind each message when %1 reads a chat. A model understands those that it was trained with. \n is a new line, \t a tab, \\ a backslash.</source>
        <translation>ما يرد قبل كل رسالة وبعدها حين يقرأ %1 محادثة. يفهم النموذج العلامات التي دُرّب عليها. ‎\n سطر جديد، و‎\t محرف جدولة، و‎\\ شرطة مائلة عكسية.</translation>
    </message>
    <message>
        <source>Fill in a known form</source>
        <translation>ملء شكل معروف</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>ما يقرؤه النموذج</translation>
    </message>
    <message>
        <source>Of the model file</source>
        <translation>من ملف النموذج</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Your message&quot;, say, %2 is &quot;before&quot; or &quot;behind&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Texts that end an answer, one in each line</source>
        <translation>نصوص تنهي الإجابة، كل منها في سطر</translation>
    </message>
    <message>
        <source>Use those of the file again</source>
        <translation>العودة إلى علامات الملف</translation>
    </message>
    <message>
        <source>Use none again</source>
        <translation>العودة إلى عدم استخدام علامات</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>استخدام هذه</translation>
    </message>
    <message>
        <source>%1: found a backslash in “%2” that is none of \n, \t and \\.</source>
        <extracomment>%1 is the name of a field, %2 what was typed in it</extracomment>
        <translation>%1: توجد شرطة مائلة عكسية في «%2» ليست ‎\n ولا ‎\t ولا ‎\\.</translation>
    </message>
    <message>
        <source>There are %1 texts that end an answer, expected at most %2.</source>
        <translation>عدد النصوص التي تنهي الإجابة %1، والمتوقع %2 على الأكثر.</translation>
    </message>
    <message>
        <source>Nothing stands between your message and the answer: the model would read them as one text.</source>
        <translation>لا شيء بين رسالتك والإجابة: سيقرؤهما النموذج نصًا واحدًا.</translation>
    </message>
    <message>
        <source>The model tries them…</source>
        <translation>يجرّبها النموذج…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MemoryPanel</name>
    <message>
        <source>Message %1</source>
        <translation>الرسالة %1</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>الرسالة %1: %2</translation>
    </message>
    <message>
        <source>Half-life of each layer</source>
        <translation>عمر النصف لكل طبقة</translation>
    </message>
    <message>
        <source>What is left of the message in each layer</source>
        <translation>ما بقي من الرسالة في كل طبقة</translation>
    </message>
    <message>
        <source>Still in the state</source>
        <translation>ما بقي في الحالة</translation>
    </message>
    <message>
        <source>Choose another message</source>
        <translation>اختيار رسالة أخرى</translation>
    </message>
    <message>
        <source>Layer %1 forgets fastest, half within %2; layer %3 slowest, half within %4.</source>
        <extracomment>%1 and %3 are numbers of layers, %2 and %4 times in tokens</extracomment>
        <translation>الطبقة %1 أسرعها نسيانًا، النصف خلال %2؛ والطبقة %3 أبطؤها، النصف خلال %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>رمزين (%1)</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording holds no end of a message yet.</source>
        <translation>ليس في التسجيل نهاية رسالة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) after its end, layer %2 holds most of it: %3 in the median channel.</source>
        <extracomment>%1 is a number of tokens, %2 that of a layer, %3 a share</extracomment>
        <translation>
            <numerusform>بعد %1 رمز من نهايتها تحتفظ الطبقة %2 بأكثرها: %3 في القناة الوسيطة.</numerusform>
            <numerusform>بعد %1 رمز من نهايتها تحتفظ الطبقة %2 بأكثرها: %3 في القناة الوسيطة.</numerusform>
            <numerusform>بعد رمزين (%1) من نهايتها تحتفظ الطبقة %2 بأكثرها: %3 في القناة الوسيطة.</numerusform>
            <numerusform>بعد %1 رموز من نهايتها تحتفظ الطبقة %2 بأكثرها: %3 في القناة الوسيطة.</numerusform>
            <numerusform>بعد %1 رمزًا من نهايتها تحتفظ الطبقة %2 بأكثرها: %3 في القناة الوسيطة.</numerusform>
            <numerusform>بعد %1 رمز من نهايتها تحتفظ الطبقة %2 بأكثرها: %3 في القناة الوسيطة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::MessageEdit</name>
    <message>
        <source>Leave it</source>
        <translation>ترك التعديل</translation>
    </message>
    <message>
        <source>You change a message: sent, it begins a branch beside the old one.</source>
        <translation>أنت تعدّل رسالة: عند إرسالها تبدأ فرعًا بجانب القديمة.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MetricCard</name>
    <message>
        <source>Menu of the plot: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>قائمة المخطط: %1</translation>
    </message>
    <message>
        <source>Course: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>المسار: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>in place of the newest value: the sensor is gone</extracomment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>حفظ في صورة (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>حفظ في رسم (SVG)…</translation>
    </message>
    <message>
        <source>Save as a document (PDF)…</source>
        <translation>حفظ في مستند (PDF)…</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <translation>حفظ الأرقام (CSV)…</translation>
    </message>
    <message>
        <source>Set a reference line</source>
        <translation>وضع خط مرجعي</translation>
    </message>
    <message>
        <source>Remove the reference line</source>
        <translation>إزالة الخط المرجعي</translation>
    </message>
    <message>
        <source>Go back to now</source>
        <translation>العودة إلى اللحظة الحالية</translation>
    </message>
    <message>
        <source>There is no way to draw %1.</source>
        <translation>تعذّر رسم %1.</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>جارٍ حفظ %1…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>title of a picture of a plot: %1 a quantity, %2 its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a reference line: %1 value with its unit, %2 name</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelChooser</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>جارٍ البحث عن نماذج…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelList</name>
    <message numerus="yes">
        <source>%1 file(s) that cannot be used here</source>
        <translation>
            <numerusform>%1 ملف لا يمكن استخدامه هنا</numerusform>
            <numerusform>%1 ملف لا يمكن استخدامه هنا</numerusform>
            <numerusform>ملفان (%1) لا يمكن استخدامهما هنا</numerusform>
            <numerusform>%1 ملفات لا يمكن استخدامها هنا</numerusform>
            <numerusform>%1 ملفًا لا يمكن استخدامها هنا</numerusform>
            <numerusform>%1 ملف لا يمكن استخدامها هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelPanel</name>
    <message>
        <source>What this model is</source>
        <translation>ما هو هذا النموذج</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelRow</name>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>More for this model</source>
        <translation>المزيد لهذا النموذج</translation>
    </message>
    <message>
        <source>Comes with Trilume</source>
        <translation>مرفق مع Trilume</translation>
    </message>
    <message>
        <source>Opened at each start · %1</source>
        <extracomment>%1 is where a model lies: the path of a file, or &quot;Comes with Trilume&quot;</extracomment>
        <translation>يُفتح عند كل تشغيل · %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>المزيد للنموذج %1</translation>
    </message>
    <message>
        <source>Open at each start</source>
        <translation>فتحه عند كل تشغيل</translation>
    </message>
    <message>
        <source>Chat markers…</source>
        <translation>علامات المحادثة…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Fingerprint: known once it was used</source>
        <translation>البصمة: تُعرف بعد استخدامه</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>What this model is…</source>
        <translation>ما هو هذا النموذج…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelsPage</name>
    <message>
        <source>Looking for models…</source>
        <translation>جارٍ البحث عن نماذج…</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>مجلدات النماذج</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>A Hugging Face folder…</source>
        <translation>مجلد Hugging Face…</translation>
    </message>
    <message>
        <source>A copy of a model file…</source>
        <translation>نسخة من ملف نموذج…</translation>
    </message>
    <message>
        <source>Models that can answer appear here. There is none yet: import one, or name a folder that has model files (GGUF).</source>
        <translation>تظهر هنا النماذج التي يمكنها الإجابة. لا يوجد أي منها بعد: استورد نموذجًا، أو سمِّ مجلدًا فيه ملفات نماذج (GGUF).</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Nothing had to be converted: the models of %1 are on the list.</source>
        <translation>لم يلزم تحويل شيء: نماذج %1 في القائمة.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>إضافة مجلد نماذج</translation>
    </message>
    <message>
        <source>Import a Hugging Face folder</source>
        <translation>استيراد مجلد Hugging Face</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>النموذج %1 في سلة المهملات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>استُورد %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
</context>
<context>
    <name>trilume::ui::OriginPopup</name>
    <message>
        <source>How this was made</source>
        <translation>كيف كُتبت هذه الإجابة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Overlay</name>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PaceCard</name>
    <message>
        <source>%1 tokens</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 رمز</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>Flat: %1 per token after %2, %3 after %4.</source>
        <extracomment>%1 and %3 are times, %2 and %4 lengths of the chat: 1.2 ms, 300 tokens</extracomment>
        <translation>ثابت: %1 لكل رمز بعد %2، و%3 بعد %4.</translation>
    </message>
    <message>
        <source>%5 % longer: %1 per token after %2, %3 after %4.</source>
        <translation>أطول بنسبة %5٪: %1 لكل رمز بعد %2، و%3 بعد %4.</translation>
    </message>
    <message>
        <source>%5 % shorter: %1 per token after %2, %3 after %4.</source>
        <translation>أقصر بنسبة %5٪: %1 لكل رمز بعد %2، و%3 بعد %4.</translation>
    </message>
    <message>
        <source>Menu of the plot: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>قائمة المخطط: %1</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>الزمن لكل رمز</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ملي ث</translation>
    </message>
    <message>
        <source>last answer</source>
        <translation>آخر إجابة</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PairLine</name>
    <message>
        <source>Back to the recording of the chat</source>
        <translation>العودة إلى تسجيل المحادثة</translation>
    </message>
    <message>
        <source>At each of the %3 tokens that both read, all that the layers hold is equal in %1 and %2. Below are the values themselves.</source>
        <extracomment>%1 and %2 are runs of a comparison, %3 is a number of tokens</extracomment>
        <translation>%1 و%2: كل القيم التي تحملها الطبقات متساوية عند كل من الرموز التي قُرئت في كليهما، وعددها %3. والقيم نفسها معروضة أدناه.</translation>
    </message>
    <message>
        <source>At each of the %3 tokens that both read and wrote alike: %1 against %2.</source>
        <translation>%1 مقابل %2، عند كل من الرموز التي قُرئت وكُتبت في كليهما على نحو واحد، وعددها %3.</translation>
    </message>
    <message>
        <source>No difference: the same bits</source>
        <translation>لا فرق: البتات نفسها</translation>
    </message>
    <message>
        <source>Differences inside two runs</source>
        <translation>الفروق الداخلية بين تشغيلين</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PastedTexts</name>
    <message>
        <source>Look at the text</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <source>Leave this text out</source>
        <translation>استبعاد هذا النص</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <extracomment>of a text; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 كلمة</numerusform>
            <numerusform>%1 كلمة</numerusform>
            <numerusform>كلمتان (%1)</numerusform>
            <numerusform>%1 كلمات</numerusform>
            <numerusform>%1 كلمة</numerusform>
            <numerusform>%1 كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <extracomment>of a text; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 رمز</numerusform>
            <numerusform>%1 رمز</numerusform>
            <numerusform>رمزان (%1)</numerusform>
            <numerusform>%1 رموز</numerusform>
            <numerusform>%1 رمزًا</numerusform>
            <numerusform>%1 رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what a text is, %2 how many words it has</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PdfCommands</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم %1.</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <extracomment>%1 is a printer, or a file</extracomment>
        <translation>طُبعت: %1.</translation>
    </message>
    <message>
        <source>There is nothing in this chat yet.</source>
        <translation>لا شيء في هذه المحادثة بعد.</translation>
    </message>
    <message>
        <source>chat</source>
        <extracomment>a suggested name of a file, without its ending</extracomment>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>جارٍ حفظ %1…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>%1 could not print the chat. Is it there, and may you print on it?</source>
        <translation>تعذّرت طباعة المحادثة على %1. هل هي متصلة، وهل يُسمح لك بالطباعة عليها؟</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PluginsPart</name>
    <message>
        <source>A plugin brings a device, and may do whatever you may: use those of people whom you trust. Each runs in a process of its own.</source>
        <translation>يأتي الملحق بجهاز، ويجوز له كل ما يجوز لك: استخدم ملحقات من تثق بهم. ويعمل كل منها في عملية خاصة به.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>plugins devices FPGA board folder</source>
        <translation>ملحقات أجهزة FPGA لوحة مجلد</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 is a check sum</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>جارٍ البحث عن ملحقات…</translation>
    </message>
    <message>
        <source>No plugins were found.</source>
        <translation>لم يُعثر على ملحقات.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>إزالة %1 من القائمة</translation>
    </message>
    <message>
        <source>Plugins are looked for here</source>
        <translation>يُبحث عن الملحقات هنا</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>غير موجود.</translation>
    </message>
    <message>
        <source>Folder with plugins</source>
        <translation>مجلد ملحقات</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PowerNotice</name>
    <message>
        <source>Looking for power sensors.</source>
        <translation>جارٍ البحث عن مستشعرات القدرة.</translation>
    </message>
    <message>
        <source>This machine shows no power sensor to its programs. That is usual in a virtual machine.</source>
        <translation>لا يُظهر هذا الحاسوب لبرامجه أي مستشعر للقدرة. وهذا معتاد في الآلات الافتراضية.</translation>
    </message>
    <message>
        <source>The power sensor has not said anything yet.</source>
        <translation>لم يعطِ مستشعر القدرة أي قراءة بعد.</translation>
    </message>
    <message>
        <source>There is a power sensor, but it cannot be read.</source>
        <translation>يوجد مستشعر للقدرة، لكن تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>Model it from two figures</source>
        <translation>تقديرها من رقمين</translation>
    </message>
    <message>
        <source>Watts of the processor with nothing to do</source>
        <translation>قدرة المعالج بالواط وهو بلا عمل</translation>
    </message>
    <message>
        <source>Watts of the processor with all cores busy</source>
        <translation>قدرة المعالج بالواط وكل أنويته مشغولة</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>استخدام هذا التقدير</translation>
    </message>
    <message>
        <source>Idle, W</source>
        <translation>الخمول، W</translation>
    </message>
    <message>
        <source>All cores busy, W</source>
        <translation>كل الأنوية مشغولة، W</translation>
    </message>
    <message>
        <source>A first guess %1.</source>
        <extracomment>where the two figures in the form are from; the sentence about the source follows</extracomment>
        <translation>تخمين أول %1.</translation>
    </message>
    <message>
        <source>Two numbers of watts are needed, the second not below the first.</source>
        <translation>يلزم رقمان بالواط، والثاني لا يقل عن الأول.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PresetRow</name>
    <message>
        <source>Own</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>أرقامك الخاصة</translation>
    </message>
    <message>
        <source>How answers are chosen</source>
        <translation>طريقة اختيار الإجابات</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PrivacyPart</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Nothing that you write leaves this computer, unless you use a model on a server: then each question goes there with its chat, and nothing else.</source>
        <translation>لا يغادر هذا الحاسوبَ شيء مما تكتبه، إلا إذا استخدمت نموذجًا على خادم: عندئذ يُرسل إليه كل سؤال مع محادثته، ولا شيء سوى ذلك.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PromptPanel</name>
    <message>
        <source>Keep what is written</source>
        <translation>حفظ ما كُتب</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>البحث عن موجّه</translation>
    </message>
    <message>
        <source>What stands in the field becomes a prompt. {{name}} in it is a place to be filled in.</source>
        <translation>يصبح ما في الحقل موجّهًا. و{{اسم}} فيه موضع يجب ملؤه.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>No prompt is kept yet. Write a message that you will want again, with {{names}} where it changes, and keep it here.</source>
        <translation>لم يُحفظ أي موجّه بعد. اكتب رسالة ستحتاج إليها ثانية، وضع {{أسماء}} حيث تتغير، واحفظها هنا.</translation>
    </message>
    <message>
        <source>No prompt has these letters.</source>
        <translation>لا موجّه فيه هذه الأحرف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::QuantityList</name>
    <message>
        <source>Quantities</source>
        <translation>الكميات</translation>
    </message>
</context>
<context>
    <name>trilume::ui::QuartileBars</name>
    <message>
        <source>Layer %1: %2</source>
        <extracomment>the number of a layer and a value</extracomment>
        <translation>الطبقة %1: %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Rail</name>
    <message>
        <source>Menu (F10)</source>
        <translation>القائمة (F10)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ReadoutStrip</name>
    <message>
        <source>%1 to first token</source>
        <extracomment>%1 is the time it took until the first token came</extracomment>
        <translation>أول رمز بعد %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens read</source>
        <extracomment>%1 is the number of tokens that the model has read of this chat</extracomment>
        <translation>
            <numerusform>الرموز المقروءة: %1</numerusform>
            <numerusform>الرموز المقروءة: %1</numerusform>
            <numerusform>الرموز المقروءة: %1</numerusform>
            <numerusform>الرموز المقروءة: %1</numerusform>
            <numerusform>الرموز المقروءة: %1</numerusform>
            <numerusform>الرموز المقروءة: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ReferenceEditor</name>
    <message>
        <source>Value of the reference line</source>
        <translation>قيمة الخط المرجعي</translation>
    </message>
    <message>
        <source>Name of the reference line</source>
        <translation>اسم الخط المرجعي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Draw this reference line</source>
        <translation>رسم هذا الخط المرجعي</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ResultView</name>
    <message>
        <source>What it comes to</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Different scopes</source>
        <translation>نطاقات مختلفة</translation>
    </message>
    <message>
        <source>To be known besides</source>
        <translation>ملاحظات أخرى</translation>
    </message>
    <message>
        <source>Identical tokens</source>
        <translation>رموز متطابقة</translation>
    </message>
    <message>
        <source>Different tokens</source>
        <translation>رموز مختلفة</translation>
    </message>
</context>
<context>
    <name>trilume::ui::RunTable</name>
    <message>
        <source>Figures of every run</source>
        <translation>أرقام كل تشغيل</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerPanel</name>
    <message>
        <source>Use a model on a server</source>
        <translation>استخدام نموذج على خادم</translation>
    </message>
    <message>
        <source>Another computer, or another program on this one, can answer: any server of OpenAI&apos;s interface, as trilume-cli serve, llama.cpp or vLLM. Each question goes there with the chat before it.</source>
        <translation>يمكن أن يجيب حاسوب آخر أو برنامج آخر على هذا الحاسوب: أي خادم بواجهة OpenAI، مثل trilume-cli serve أو llama.cpp أو vLLM. ويُرسل إليه كل سؤال مع المحادثة التي قبله.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>This address begins with http: whoever is on the way there can read what you write, and the key.</source>
        <translation>يبدأ هذا العنوان بكلمة http: يستطيع كل من في مسار الاتصال أن يقرأ ما تكتبه، والمفتاح أيضًا.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Find models</source>
        <translation>البحث عن نماذج</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>نسيان المفتاح</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>اسمه على الخادم</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>استخدام هذا النموذج</translation>
    </message>
    <message>
        <source>Models on the server</source>
        <translation>النماذج على الخادم</translation>
    </message>
    <message>
        <source>The one that is kept for it</source>
        <translation>المفتاح المحفوظ له</translation>
    </message>
    <message>
        <source>If the server wants one</source>
        <translation>إذا طلبه الخادم</translation>
    </message>
    <message>
        <source>The server is asked for its models…</source>
        <translation>جارٍ سؤال الخادم عن نماذجه…</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>نُسي المفتاح.</translation>
    </message>
    <message>
        <source>The server has no model.</source>
        <translation>لا نموذج على الخادم.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerPart</name>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>نسخ رمز الوصول</translation>
    </message>
    <message>
        <source>It is off: no other program is answered.</source>
        <translation>متوقف: لا يُجاب أي برنامج آخر.</translation>
    </message>
    <message>
        <source>It runs at %1.</source>
        <translation>يعمل على %1.</translation>
    </message>
    <message>
        <source>It ends what it answers.</source>
        <translation>يُكمل الإجابات الجارية ثم يتوقف.</translation>
    </message>
    <message>
        <source>It does not run. %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>لا يعمل. %1</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>العنوان في الحافظة.</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Whoever has it can use the model.</source>
        <translation>رمز الوصول في الحافظة. ومن كان لديه استطاع استخدام النموذج.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerRow</name>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>On the server %1</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>على الخادم %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>استخدام %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingEditor</name>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingRow</name>
    <message>
        <source>%1: as it came</source>
        <translation>%1: القيمة الأصلية</translation>
    </message>
    <message>
        <source>%1: as in the settings</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>%1: كما في الإعدادات</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingsPage</name>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>All settings are as they came.</source>
        <translation>عادت كل الإعدادات إلى قيمها الأصلية.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>trilume::ui::StageCard</name>
    <message>
        <source>Loading the model, %1 %</source>
        <translation>جارٍ تحميل النموذج، %1٪</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>جارٍ تحميل النموذج</translation>
    </message>
    <message>
        <source>Measuring what the machine takes at rest</source>
        <translation>قياس استهلاك الحاسوب في الخمول</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>إحماء</translation>
    </message>
    <message>
        <source>Measuring, round %1 of at most %2</source>
        <extracomment>of the times that something is measured, the number and how many there are at most</extracomment>
        <translation>القياس، الجولة %1 من %2 على الأكثر</translation>
    </message>
    <message>
        <source>Leave the machine alone meanwhile: what else it does is measured as well. What has been measured stays when you stop.</source>
        <translation>اترك الحاسوب وشأنه في الأثناء: فكل ما يفعله سوى ذلك يُقاس أيضًا. ويبقى ما قيس عند الإيقاف.</translation>
    </message>
    <message>
        <source>Configuration %1 of %2: %3</source>
        <extracomment>the number of a configuration, how many there are, and which one it is</extracomment>
        <translation>التهيئة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Of the model, what is loaded</source>
        <translation>ما حُمّل من النموذج</translation>
    </message>
    <message>
        <source>Rounds that are done</source>
        <translation>الجولات المنجزة</translation>
    </message>
</context>
<context>
    <name>trilume::ui::StatusLine</name>
    <message>
        <source>Reading the prompt %1 of %2</source>
        <translation>قراءة الموجّه %1 من %2</translation>
    </message>
    <message>
        <source>Waiting in another chat</source>
        <translation>انتظار في محادثة أخرى</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>قراءة الموجّه</translation>
    </message>
    <message>
        <source>Reading the prompt of another chat</source>
        <translation>قراءة موجّه محادثة أخرى</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Writing in another chat</source>
        <translation>كتابة في محادثة أخرى</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Waiting for another answer</source>
        <translation>انتظار إجابة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1 other answer(s)</source>
        <translation>
            <numerusform>انتظار %1 إجابة أخرى</numerusform>
            <numerusform>انتظار %1 إجابة أخرى</numerusform>
            <numerusform>انتظار إجابتين أخريين (%1)</numerusform>
            <numerusform>انتظار %1 إجابات أخرى</numerusform>
            <numerusform>انتظار %1 إجابة أخرى</numerusform>
            <numerusform>انتظار %1 إجابة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the chats</source>
        <translation>فحص المحادثات</translation>
    </message>
    <message>
        <source>Updating the chats to this version</source>
        <translation>تحديث المحادثات إلى هذا الإصدار</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت الإجابة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت الإجابة</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>جارٍ تحميل النموذج</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا نموذج</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SumCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>what a meter covers, an amount of energy and its label</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SystemPromptNote</name>
    <message>
        <source>The loaded model was not made for a system prompt: it reads it as plain text before the first message, and may not heed it.</source>
        <translation>النموذج المحمّل لم يُصنع لموجّه النظام: يقرؤه نصًا عاديًا قبل الرسالة الأولى، وقد لا يراعيه.</translation>
    </message>
    <message>
        <source>The loaded model was made for no dialogue: in one it reads the system prompt as the first line, and where it continues a text, not at all.</source>
        <translation>النموذج المحمّل لم يُصنع للحوار: في الحوار يقرأ موجّه النظام سطرًا أول، وعند إكمال نص لا يقرؤه أبدًا.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TextButtons</name>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers; %1 is what a button does, %2 the beginning of what it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TextPopup</name>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TimeAxis</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>An answer began at %1. Click to go to it.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>بدأت إجابة عند %1. انقر للذهاب إليها.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TitleBar</name>
    <message>
        <source>Settings of this chat (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>إعدادات هذه المحادثة (%1)</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>اختيار نموذج آخر</translation>
    </message>
    <message>
        <source>What the model runs on</source>
        <translation>ما يعمل عليه النموذج</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>جارٍ تحميل %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a whole number</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Model: %1. Choose another one</source>
        <translation>النموذج: %1. اختيار نموذج آخر</translation>
    </message>
    <message numerus="yes">
        <source>%1 thread(s)</source>
        <translation>
            <numerusform>%1 خيط</numerusform>
            <numerusform>%1 خيط</numerusform>
            <numerusform>خيطان (%1)</numerusform>
            <numerusform>%1 خيوط</numerusform>
            <numerusform>%1 خيطًا</numerusform>
            <numerusform>%1 خيط</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message numerus="yes">
        <source>Device: CPU, %1 thread(s), %2</source>
        <extracomment>%1 is a number of threads, %2 the name of instructions</extracomment>
        <translation>
            <numerusform>الجهاز: المعالج، %1 خيط، %2</numerusform>
            <numerusform>الجهاز: المعالج، %1 خيط، %2</numerusform>
            <numerusform>الجهاز: المعالج، خيطان (%1)، %2</numerusform>
            <numerusform>الجهاز: المعالج، %1 خيوط، %2</numerusform>
            <numerusform>الجهاز: المعالج، %1 خيطًا، %2</numerusform>
            <numerusform>الجهاز: المعالج، %1 خيط، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not used: CPU</source>
        <translation>غير مستخدم، بل المعالج</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>مع أخطاء</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <extracomment>%1 is the name of a device, %2 how it does</extracomment>
        <translation>الجهاز: %1</translation>
    </message>
    <message>
        <source>Device: %1, %2</source>
        <translation>الجهاز: %1، %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Runs on the server %1</source>
        <extracomment>%1 is the name of a computer, perhaps with a port</extracomment>
        <translation>يعمل على الخادم %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TokenMap</name>
    <message>
        <source>Map of layers and tokens</source>
        <translation>خريطة الطبقات والرموز</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>سلّم الألوان</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TranscriptView</name>
    <message>
        <source>Go to the newest message</source>
        <translation>الذهاب إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Show it as usual</source>
        <translation>عرضها كالمعتاد</translation>
    </message>
    <message>
        <source>How likely its tokens are</source>
        <translation>احتمالات رموزها</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>كيف كُتبت هذه الإجابة</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>نسخ النص المحدد</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة البرمجية</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%1 characters)</source>
        <extracomment>under a long message; %1 is a number above 1 000</extracomment>
        <translation>
            <numerusform>عرض الكل (%1 محرف)</numerusform>
            <numerusform>عرض الكل (%1 محرف)</numerusform>
            <numerusform>عرض الكل (محرفان، %1)</numerusform>
            <numerusform>عرض الكل (%1 محارف)</numerusform>
            <numerusform>عرض الكل (%1 محرفًا)</numerusform>
            <numerusform>عرض الكل (%1 محرف)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>إخفاء التفكير</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>إظهار التفكير</translation>
    </message>
    <message>
        <source>Thinking… (hide)</source>
        <translation>يفكر… (إخفاء)</translation>
    </message>
    <message>
        <source>Thinking… (show)</source>
        <translation>يفكر… (إظهار)</translation>
    </message>
    <message>
        <source>Thought (hide)</source>
        <translation>التفكير (إخفاء)</translation>
    </message>
    <message>
        <source>Thought (show)</source>
        <translation>التفكير (إظهار)</translation>
    </message>
    <message>
        <source>Thought for %1 (hide)</source>
        <extracomment>above an answer; %1 is how long the model thought before it, such as &quot;12 s&quot;</extracomment>
        <translation>فكّر %1 (إخفاء)</translation>
    </message>
    <message>
        <source>Thought for %1 (show)</source>
        <translation>فكّر %1 (إظهار)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TransferNotice</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Working on %1…</source>
        <translation>جارٍ العمل على %1…</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 من %2 من المحادثات</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدّرت إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 chat(s).</source>
        <translation>
            <numerusform>استُوردت %1 محادثة.</numerusform>
            <numerusform>استُوردت %1 محادثة.</numerusform>
            <numerusform>استُوردت محادثتان (%1).</numerusform>
            <numerusform>استُوردت %1 محادثات.</numerusform>
            <numerusform>استُوردت %1 محادثة.</numerusform>
            <numerusform>استُوردت %1 محادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>ما استُبعد:</translation>
    </message>
    <message>
        <source>chats</source>
        <extracomment>a suggested name of a file, without its ending</extracomment>
        <translation>محادثات</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Tray</name>
    <message>
        <source>Hide the window</source>
        <translation>إخفاء النافذة</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Trilume</source>
        <translation>Trilume</translation>
    </message>
    <message>
        <source>Trilume – answering</source>
        <translation>يجيب Trilume الآن</translation>
    </message>
    <message>
        <source>Trilume goes on here</source>
        <translation>يستمر Trilume هنا</translation>
    </message>
    <message>
        <source>Answers and the server go on. Quit ends the program.</source>
        <translation>تستمر الإجابات ويستمر الخادم. والأمر «إنهاء» ينهي البرنامج.</translation>
    </message>
    <message>
        <source>The answer is there</source>
        <translation>اكتملت الإجابة</translation>
    </message>
</context>
<context>
    <name>trilume::ui::UnsavedNotice</name>
    <message>
        <source>answer.txt</source>
        <extracomment>a suggested name of a file</extracomment>
        <translation>إجابة.txt</translation>
    </message>
    <message>
        <source>The text is in %1. The window can be closed now.</source>
        <translation>النص في %1. يمكن إغلاق النافذة الآن.</translation>
    </message>
    <message>
        <source>The text cannot be written there. %1 Choose another place.</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>تعذّرت كتابة النص هناك. %1 اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 Make room and close the window again. Closing it again gives up what still cannot be saved.</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>%1 أخلِ بعض المساحة وأغلق النافذة مرة أخرى. وإغلاقها مرة أخرى يعني التخلي عما لا يزال حفظه متعذّرًا.</translation>
    </message>
    <message>
        <source>Save the text as a file…</source>
        <translation>حفظ النص في ملف…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>جارٍ حفظ %1…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ViewHead</name>
    <message>
        <source>How much more it is than at %1: blue is less, amber is more.</source>
        <translation>مقدار زيادتها على ما عند %1: الأزرق أقل، والكهرماني أكثر.</translation>
    </message>
    <message>
        <source>Choose another quantity</source>
        <translation>اختيار كمية أخرى</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Show how values differ from those of a token or of another recording</source>
        <translation>عرض مدى اختلاف القيم عن قيم رمز أو تسجيل آخر</translation>
    </message>
    <message>
        <source>From the token at the cursor</source>
        <translation>عن الرمز عند المؤشر</translation>
    </message>
    <message>
        <source>From this recording, kept as it is</source>
        <translation>عن هذا التسجيل، محفوظًا كما هو</translation>
    </message>
    <message>
        <source>Values as they are</source>
        <translation>القيم كما هي</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>Each layer alone</source>
        <translation>كل طبقة وحدها</translation>
    </message>
    <message>
        <source>Every layer from its own least to its own largest value, so that a loud one does not darken the others</source>
        <translation>كل طبقة من أصغر قيمها إلى أكبرها، كي لا تعتّم طبقة عالية القيم غيرها</translation>
    </message>
    <message>
        <source>Hold colours</source>
        <translation>تثبيت الألوان</translation>
    </message>
    <message>
        <source>Colours keep their meaning while new tokens come</source>
        <translation>تحتفظ الألوان بمعناها مع وصول رموز جديدة</translation>
    </message>
    <message>
        <source>More tokens</source>
        <translation>رموز أكثر</translation>
    </message>
    <message>
        <source>Fewer tokens, wider</source>
        <translation>رموز أقل وأعرض</translation>
    </message>
</context>
<context>
    <name>trilume::ui::WeightPanel</name>
    <message>
        <source>Non-zero weights of every projection</source>
        <translation>الأوزان غير الصفرية في كل إسقاط</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>سلّم الألوان</translation>
    </message>
    <message>
        <source>Counting the weights of the model…</source>
        <translation>جارٍ عدّ أوزان النموذج…</translation>
    </message>
    <message>
        <source>%1 of all %2 ternary weights are not zero, the head included.</source>
        <extracomment>%1 is a share in percent, %2 a number</extracomment>
        <translation>نسبة غير الصفرية %1 من كل الأوزان الثلاثية، وعددها %2، والرأس مشمول.</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3</source>
        <translation>الطبقة %1، %2: %3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::WindowActions</name>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Answers and branches</source>
        <translation>الإجابات والفروع</translation>
    </message>
    <message>
        <source>Chats and models</source>
        <translation>المحادثات والنماذج</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>In a plot</source>
        <translation>في مخطط</translation>
    </message>
    <message>
        <source>In the explorer</source>
        <translation>في المستكشف</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>المستكشف</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حصيلة الطاقة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New folder for chats…</source>
        <translation>مجلد محادثات جديد…</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>فتح ملف نموذج…</translation>
    </message>
    <message>
        <source>Open the bundled model</source>
        <translation>فتح النموذج المرفق</translation>
    </message>
    <message>
        <source>Use a model on a server…</source>
        <translation>استخدام نموذج على خادم…</translation>
    </message>
    <message>
        <source>Chat markers of the model…</source>
        <translation>علامات المحادثة للنموذج…</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Next hit in this chat</source>
        <translation>النتيجة التالية في هذه المحادثة</translation>
    </message>
    <message>
        <source>Previous hit in this chat</source>
        <translation>النتيجة السابقة في هذه المحادثة</translation>
    </message>
    <message>
        <source>Bring back the last deleted chat</source>
        <translation>إرجاع آخر محادثة محذوفة</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>استيراد محادثات…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>تصدير كل المحادثات…</translation>
    </message>
    <message>
        <source>Save this chat as a PDF…</source>
        <translation>حفظ هذه المحادثة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print this chat…</source>
        <translation>طباعة هذه المحادثة…</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>إعادة تسمية المحادثة</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>إعدادات هذه المحادثة</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>الموجّهات…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>إعادة الإجابة</translation>
    </message>
    <message>
        <source>Let the answer go on</source>
        <translation>متابعة الإجابة</translation>
    </message>
    <message>
        <source>Change the last message</source>
        <translation>تعديل آخر رسالة</translation>
    </message>
    <message>
        <source>How likely the tokens of an answer are</source>
        <translation>احتمالات رموز إجابة</translation>
    </message>
    <message>
        <source>Branch on the left</source>
        <translation>الفرع الأيسر</translation>
    </message>
    <message>
        <source>Branch on the right</source>
        <translation>الفرع الأيمن</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>إيقاف الإجابة</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>قائمة المحادثات</translation>
    </message>
    <message>
        <source>Live plots</source>
        <translation>المخططات الحية</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Colours like the desktop</source>
        <translation>ألوان سطح المكتب</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>About Trilume</source>
        <translation>عن Trilume</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>What this model is…</source>
        <translation>ما هو هذا النموذج…</translation>
    </message>
    <message>
        <source>Constants of the board…</source>
        <translation>ثوابت اللوحة…</translation>
    </message>
</context>
</TS>
