<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Processor chip</source>
        <translation>Prozessorchip</translation>
    </message>
    <message>
        <source>Cores of the processor</source>
        <translation>Kerne des Prozessors</translation>
    </message>
    <message>
        <source>Memory chips</source>
        <translation>Speicherchips</translation>
    </message>
    <message>
        <source>Module of this machine</source>
        <translation>Modul dieses Rechners</translation>
    </message>
    <message>
        <source>Board of this machine</source>
        <translation>Board dieses Rechners</translation>
    </message>
    <message>
        <source>Whole machine</source>
        <translation>Ganzer Rechner</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>It is not known when that was set</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>Wann das festgelegt wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Set today</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>Heute festgelegt</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 day(s) ago</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>
            <numerusform>Vor %1 Tag festgelegt</numerusform>
            <numerusform>Vor %1 Tagen festgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it above idle (%2)</source>
        <extracomment>%1 is an amount of energy, %2 its label</extracomment>
        <translation>Davon über dem Leerlauf: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 above idle (%2), in %3 of %4 answers: the idle power of the others is not known</source>
        <extracomment>%1 is an amount of energy, %2 its label, %3 of %4 answers</extracomment>
        <translation>%1 über dem Leerlauf (%2), bei %3 von %4 Antworten: Die Leerlaufleistung der übrigen ist nicht bekannt</translation>
    </message>
    <message>
        <source>Meter: %1</source>
        <extracomment>%1 are names of meters</extracomment>
        <translation>Messgerät: %1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <extracomment>%1 says what the meter of a device covers, as in &quot;Device: board&quot;</extracomment>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s), %2 tokens read, %3 written in %4</source>
        <extracomment>%2 and %3 are numbers of tokens, %4 is how long that took</extracomment>
        <translation>
            <numerusform>%1 Antwort, %2 Token gelesen, %3 geschrieben in %4</numerusform>
            <numerusform>%1 Antworten, %2 Token gelesen, %3 geschrieben in %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per token written, reading included</source>
        <extracomment>%1 is an amount of energy</extracomment>
        <translation>%1 je geschriebenem Token, Lesen eingerechnet</translation>
    </message>
    <message>
        <source>As much as a bulb of %2 takes in %1</source>
        <extracomment>%1 is how long, %2 watts</extracomment>
        <translation>So viel, wie eine Lampe mit %2 in %1 verbraucht</translation>
    </message>
</context>
<context>
    <name>AnswerOrigin</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
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
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message numerus="yes">
        <source>%1 over the last %2 token(s)</source>
        <translation>
            <numerusform>%1 über das letzte Token (%2)</numerusform>
            <numerusform>%1 über die letzten %2 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Befehlssatz</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>Gewichte im Speicher</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>Text before it</source>
        <extracomment>tokens of the text before an answer: %1 of them in all, %2 of a stored state</extracomment>
        <translation>Text davor</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s), %2 not read again</source>
        <translation>
            <numerusform>%1 Token, davon %2 nicht neu gelesen</numerusform>
            <numerusform>%1 Token, davon %2 nicht neu gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>AnswerSpeech</name>
    <message>
        <source>Stopped: %1</source>
        <extracomment>said to people who cannot see the window; %1 is the text so far</extracomment>
        <translation>Gestoppt: %1</translation>
    </message>
    <message>
        <source>Cut by the server: %1</source>
        <translation>Vom Server abgeschnitten: %1</translation>
    </message>
    <message>
        <source>Cut at its longest: %1</source>
        <translation>An der Höchstlänge abgeschnitten: %1</translation>
    </message>
    <message>
        <source>Cut, the context is full: %1</source>
        <translation>Abgeschnitten, der Kontext ist voll: %1</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
</context>
<context>
    <name>ChatEnergy</name>
    <message numerus="yes">
        <source>%1 (%2) for %3 answer(s)</source>
        <extracomment>energy of a chat: joules with their label, then what the meter covers</extracomment>
        <translation>
            <numerusform>%1 (%2) für %3 Antwort</numerusform>
            <numerusform>%1 (%2) für %3 Antworten</numerusform>
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
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1: found JSON of an unknown kind, expected an export of Trilume, ChatGPT or Open WebUI.</source>
        <translation>%1: gefunden: JSON unbekannter Art, erwartet: ein Export aus Trilume, ChatGPT oder Open WebUI.</translation>
    </message>
    <message>
        <source>%1: found a folder, a pipe or a device, expected a file.</source>
        <translation>%1: gefunden: ein Ordner, eine Pipe oder ein Gerät, erwartet: eine Datei.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3.</source>
        <translation>%1: gefunden: %2 Byte, erwartet: höchstens %3.</translation>
    </message>
    <message>
        <source>%1: version: found %2, expected %3.</source>
        <translation>%1: version: gefunden: %2, erwartet: %3.</translation>
    </message>
    <message>
        <source>%1: chats: found no array, expected one.</source>
        <translation>%1: chats: Es wurde ein Array erwartet, aber keines gefunden.</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected a chat.</source>
        <translation>%1: %2: gefunden: %3, erwartet: ein Chat.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>it is in no folder: of the file&apos;s folders only the first %1 are made.</source>
        <translation>liegt in keinem Ordner: Von den Ordnern der Datei werden nur die ersten %1 angelegt.</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[Bild]</translation>
    </message>
    <message>
        <source>at most %1 messages</source>
        <translation>höchstens %1 Nachrichten</translation>
    </message>
    <message>
        <source>%1: found no JSON, expected an export of chats.</source>
        <translation>%1: kein JSON gefunden, erwartet: ein Export von Chats.</translation>
    </message>
    <message>
        <source>%1: found more at byte %2, expected at most %3 chats.</source>
        <translation>%1: ab Byte %2 folgen weitere Chats, erwartet: höchstens %3.</translation>
    </message>
    <message>
        <source>%1: found no valid JSON at byte %2, expected it to go on; the file may be cut off.</source>
        <translation>%1: ab Byte %2 ist das JSON nicht mehr gültig; die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected %4.</source>
        <translation>%1: %2: gefunden: %3, erwartet: %4.</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>Imported chat</source>
        <translation>Importierter Chat</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a smaller number</source>
        <translation>eine kleinere Zahl</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have the name of another and were left out.</source>
        <translation>
            <numerusform>%n Nachricht hat den Namen einer anderen und wurde ausgelassen.</numerusform>
            <numerusform>%n Nachrichten haben den Namen einer anderen und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow one that is not there and begin the chat instead.</source>
        <translation>
            <numerusform>%n Nachricht folgt auf eine, die es nicht gibt, und steht stattdessen am Anfang des Chats.</numerusform>
            <numerusform>%n Nachrichten folgen auf eine, die es nicht gibt, und stehen stattdessen am Anfang des Chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow each other in a circle and were left out.</source>
        <translation>
            <numerusform>%n Nachricht folgt auf sich selbst und wurde ausgelassen.</numerusform>
            <numerusform>%n Nachrichten folgen im Kreis aufeinander und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeitangabe</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>the id of a message before it</source>
        <translation>die ID einer früheren Nachricht</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>eine eigene ID</translation>
    </message>
    <message>
        <source>the id of a message</source>
        <translation>die ID einer Nachricht</translation>
    </message>
    <message>
        <source>a number of 64 bits as a string</source>
        <translation>eine 64-Bit-Zahl als Zeichenkette</translation>
    </message>
    <message>
        <source>a place in system_prompts of the chat</source>
        <translation>ein Index in system_prompts des Chats</translation>
    </message>
    <message>
        <source>%1: found a damaged or cut off ZIP archive.</source>
        <translation>%1: Das ZIP-Archiv ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>%1: %2 is locked with a password; unpack the archive first.</source>
        <translation>%1: %2 ist mit einem Passwort geschützt; entpacken Sie das Archiv zuerst.</translation>
    </message>
    <message>
        <source>%1: %2 is packed by method %3, which is not read here; unpack the archive first.</source>
        <translation>%1: %2 ist mit Verfahren %3 gepackt, das hier nicht gelesen wird; entpacken Sie das Archiv zuerst.</translation>
    </message>
    <message>
        <source>%1: %2 would unpack %3 bytes to %4, which no chats do; it was not unpacked.</source>
        <translation>%1: %2 würde von %3 auf %4 Byte anwachsen, was bei Chats nicht vorkommt; es wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>%1: %2 is an archive in an archive, expected JSON.</source>
        <translation>%1: %2 ist ein Archiv in einem Archiv, erwartet: JSON.</translation>
    </message>
    <message>
        <source>%1: found a ZIP archive without conversations.json, expected an export of ChatGPT.</source>
        <translation>%1: gefunden: ein ZIP-Archiv ohne conversations.json, erwartet: ein Export aus ChatGPT.</translation>
    </message>
    <message>
        <source>%1: found a ZIP archive with too many files, expected an export of ChatGPT.</source>
        <translation>%1: gefunden: ein ZIP-Archiv mit zu vielen Dateien, erwartet: ein Export aus ChatGPT.</translation>
    </message>
</context>
<context>
    <name>ChatText</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>only one file can be opened, but “%1” follows “%2”</source>
        <translation>es kann nur eine Datei geöffnet werden, aber auf „%2“ folgt „%1“</translation>
    </message>
    <message>
        <source>unknown option “%1”</source>
        <translation>unbekannte Option „%1“</translation>
    </message>
    <message>
        <source>there is no display to open a window on; trilume-cli chat does the same in a terminal</source>
        <translation>es gibt keine Anzeige, auf der ein Fenster geöffnet werden kann; trilume-cli chat kann dasselbe in einem Terminal</translation>
    </message>
    <message>
        <source>no window can be opened on the display “%1”; trilume-cli chat does the same in a terminal</source>
        <translation>auf der Anzeige „%1“ kann kein Fenster geöffnet werden; trilume-cli chat kann dasselbe in einem Terminal</translation>
    </message>
    <message>
        <source>another Trilume that works on %1 does not answer; what it was to open is opened here</source>
        <translation>ein anderes Trilume, das mit %1 arbeitet, antwortet nicht; was es öffnen sollte, wird hier geöffnet</translation>
    </message>
    <message>
        <source>another Trilume (process %1) that works on %2 does not answer; what it was to open is opened here. If it stays silent, end it with: kill -9 %1</source>
        <translation>ein anderes Trilume (Prozess %1), das mit %2 arbeitet, antwortet nicht; was es öffnen sollte, wird hier geöffnet. Bleibt es stumm, beenden Sie es mit: kill -9 %1</translation>
    </message>
    <message>
        <source>Begin a new chat, also in the window that is open.</source>
        <translation>Einen neuen Chat beginnen, auch im schon offenen Fenster.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Diesen Text ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Chat with a MatMul-free language model in a window.</source>
        <translation>Mit einem MatMul-freien Sprachmodell in einem Fenster chatten.</translation>
    </message>
    <message>
        <source>A model (.gguf), or chats to import (.json, .zip). Without it the last model, at first the bundled one.</source>
        <translation>Ein Modell (.gguf) oder zu importierende Chats (.json, .zip). Ohne Angabe das letzte Modell, anfangs das mitgelieferte.</translation>
    </message>
    <message>
        <source>Started again, it brings the window that is open to the front and opens FILE there.</source>
        <translation>Ein erneuter Start holt das offene Fenster nach vorn und öffnet FILE dort.</translation>
    </message>
    <message>
        <source>trilume-cli does the same and more in a terminal.</source>
        <translation>trilume-cli kann dasselbe und mehr in einem Terminal.</translation>
    </message>
    <message>
        <source>Usage: trilume [OPTIONS] [FILE]</source>
        <translation>Aufruf: trilume [OPTIONS] [FILE]</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>What each of them was</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a run, and what it ran on</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>prompt, tokens/s</source>
        <translation>Prompt, Token/s</translation>
    </message>
    <message>
        <source>first token, s</source>
        <translation>erstes Token, s</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>J/Token</translation>
    </message>
    <message>
        <source>J/token net of idle</source>
        <translation>J/Token ohne Leerlauf</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>bytes/token</source>
        <translation>Byte/Token</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>dieser Rechner währenddessen</translation>
    </message>
    <message>
        <source>tokens per second</source>
        <translation>Token pro Sekunde</translation>
    </message>
    <message>
        <source>Different scopes: joules per token</source>
        <translation>Unterschiedlicher Umfang: Joule je Token</translation>
    </message>
    <message>
        <source>joules per token</source>
        <translation>Joule je Token</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>no idle power: %1</source>
        <translation>keine Leerlaufleistung: %1</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>Messgerät</translation>
    </message>
    <message>
        <source>All wrote the same tokens.</source>
        <translation>Alle schrieben dieselben Token.</translation>
    </message>
    <message>
        <source>The tokens part after %1.</source>
        <translation>Die Token unterscheiden sich nach den ersten %1.</translation>
    </message>
    <message>
        <source>%1: %2, %3, off by %4 % at most (%5)</source>
        <translation>%1: %2, %3, Abweichung höchstens %4 % (%5)</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1, fingerprint %2, %3, %4, threads: %5</source>
        <translation>%1, Fingerabdruck %2, %3, %4, Threads: %5</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>how</source>
        <translation>wie ermittelt</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of this translation as HTML names it: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Published by others, of other machines</source>
        <translation>Von anderen veröffentlicht, zu anderen Rechnern</translation>
    </message>
    <message>
        <source>What it was measured on</source>
        <translation>Worauf gemessen wurde</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>To repeat it</source>
        <translation>So lässt es sich wiederholen</translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation>Threads: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a run, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its speed is derived from its own clock, of products on the board alone</source>
        <translation>die Geschwindigkeit ist aus dem Takt des Boards abgeleitet, nur für die dort berechneten Produkte</translation>
    </message>
    <message>
        <source>Measured until the figures hardly changed.</source>
        <translation>Gemessen, bis sich die Werte kaum noch änderten.</translation>
    </message>
    <message>
        <source>Measured as often as was asked for.</source>
        <translation>So oft gemessen wie gewünscht.</translation>
    </message>
    <message>
        <source>Ended because the time was up; the figures still changed.</source>
        <translation>Beendet, weil die Zeit abgelaufen war; die Werte änderten sich noch.</translation>
    </message>
    <message>
        <source>Stopped; what had been measured by then is shown.</source>
        <translation>Gestoppt; gezeigt wird, was bis dahin gemessen war.</translation>
    </message>
    <message>
        <source>Nothing could run to the end.</source>
        <translation>Nichts lief bis zum Ende.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, products on the board alone</source>
        <extracomment>%1 is how a speed is known: &quot;derived&quot;</extracomment>
        <translation>%1, nur Produkte auf dem Board</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The speed is %1, the energy is %2.</source>
        <extracomment>where the speed comes from, and where the energy does: &quot;derived&quot;, &quot;modelled&quot;</extracomment>
        <translation>Die Geschwindigkeit ist %1, die Energie ist %2.</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Token pro Sekunde</translation>
    </message>
    <message>
        <source>Energy per token, different scopes</source>
        <translation>Energie je Token, unterschiedlicher Umfang</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>Energie je Token</translation>
    </message>
    <message>
        <source>%1 J</source>
        <extracomment>a figure in joules</extracomment>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>Erstes Token, s</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>Leistung, W</translation>
    </message>
    <message>
        <source>Idle, W</source>
        <translation>Leerlauf, W</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>J/Token</translation>
    </message>
    <message>
        <source>net of idle</source>
        <translation>ohne Leerlauf</translation>
    </message>
    <message>
        <source>Bytes/token</source>
        <translation>Byte/Token</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>dieser Rechner währenddessen</translation>
    </message>
    <message>
        <source>The energies that stand side by side here are not of the same parts: a package is the processor without memory and mainboard, a board all that is on it. Their ratio says nothing about the machines.</source>
        <translation>Die Energiewerte, die hier nebeneinanderstehen, umfassen nicht dieselben Teile: Das CPU-Package ist der Prozessor ohne Speicher und Hauptplatine, ein Board alles, was darauf ist. Ihr Verhältnis sagt nichts über die Rechner.</translation>
    </message>
</context>
<context>
    <name>Constants</name>
    <message>
        <source>clock</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>memory of a core</source>
        <translation>Speicher eines Kerns</translation>
    </message>
    <message>
        <source>refresh every</source>
        <translation>Auffrischung alle</translation>
    </message>
    <message>
        <source>refresh takes</source>
        <translation>Auffrischung dauert</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>in Ruhe</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>ein Produkt</translation>
    </message>
    <message>
        <source>a byte of memory</source>
        <translation>ein Byte des Speichers</translation>
    </message>
    <message>
        <source>memory answers after</source>
        <translation>Speicher antwortet nach</translation>
    </message>
    <message>
        <source>an element between products</source>
        <translation>ein Element zwischen Produkten</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This chat no longer exists.</source>
        <translation>Diesen Chat gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Chats cannot be stored: the SQLite driver of Qt is not installed (package libqt6sql6-sqlite).</source>
        <translation>Chats können nicht gespeichert werden: Der SQLite-Treiber von Qt ist nicht installiert (Paket libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 is the file of the chats itself, not a copy.</source>
        <translation>%1 ist die Datei der Chats selbst, keine Kopie.</translation>
    </message>
    <message>
        <source>The copy %1 is damaged, and was not taken.</source>
        <translation>Die Kopie %1 ist beschädigt und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be kept under another name: %2.</source>
        <translation>Die Datei %1 kann nicht unter anderem Namen aufbewahrt werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be renamed to %2: %3.</source>
        <translation>Die Datei %1 kann nicht in %2 umbenannt werden: %3.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2.</source>
        <translation>Die Datei %1 konnte nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>This folder no longer exists.</source>
        <translation>Diesen Ordner gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already; this one keeps its name.</source>
        <translation>Einen Ordner „%1“ gibt es schon; dieser behält seinen Namen.</translation>
    </message>
    <message>
        <source>This answer no longer exists.</source>
        <translation>Diese Antwort gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The chat database %1 was left as it is: its format cannot be changed without losing what belongs together.</source>
        <translation>Die Chat-Datenbank %1 blieb, wie sie ist: Ihr Format lässt sich nicht ändern, ohne dass Zusammengehöriges verloren geht.</translation>
    </message>
    <message>
        <source>The chats were left as they are, because their format would be changed and no copy of them could be kept before: %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>Die Chats blieben, wie sie sind, denn ihr Format wäre geändert worden, und vorher ließ sich keine Kopie anlegen: %1</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program, not of Trilume.</source>
        <translation>Die Datei %1 ist die Datenbank eines anderen Programms, nicht von Trilume.</translation>
    </message>
    <message>
        <source>The chat database %1 was written by a newer Trilume (its format is %2, this program knows up to %3). It was left as it is.</source>
        <translation>Die Chat-Datenbank %1 wurde von einem neueren Trilume geschrieben (Format %2, dieses Programm kennt höchstens %3). Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The chat database %1 is in format %2; it can be read when it was brought to format %3.</source>
        <translation>Die Chat-Datenbank %1 hat das Format %2; sie kann erst gelesen werden, wenn sie in Format %3 umgewandelt ist.</translation>
    </message>
    <message>
        <source>The chat database %1 is damaged. It was left as it is.</source>
        <translation>Die Chat-Datenbank %1 ist beschädigt. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The chat database %1 is in use by another program.</source>
        <translation>Die Chat-Datenbank %1 wird gerade von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>The file %1 is not a chat database. It was left as it is.</source>
        <translation>Die Datei %1 ist keine Chat-Datenbank. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The chat database %1 may only be read, not written.</source>
        <translation>Die Chat-Datenbank %1 darf nur gelesen, nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full: the chat database %1 cannot grow.</source>
        <translation>Der Datenträger ist voll: Die Chat-Datenbank %1 kann nicht wachsen.</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be opened or created.</source>
        <translation>Die Chat-Datenbank %1 kann nicht geöffnet oder angelegt werden.</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be read or written: the disk may be full or damaged.</source>
        <translation>Die Chat-Datenbank %1 kann nicht gelesen oder geschrieben werden: Der Datenträger ist vielleicht voll oder beschädigt.</translation>
    </message>
    <message>
        <source>The chat database %1 refused a statement: %2.</source>
        <translation>Die Chat-Datenbank %1 hat eine Anweisung abgelehnt: %2.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Diese Nachricht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The chat database %1 is in use by another running Trilume.</source>
        <translation>Die Chat-Datenbank %1 wird von einem anderen laufenden Trilume verwendet.</translation>
    </message>
    <message>
        <source>The chat database %1 lies where files cannot be locked (on a network drive, say), so that two programs could write it at once.</source>
        <translation>Die Chat-Datenbank %1 liegt an einem Ort, an dem sich Dateien nicht sperren lassen (etwa auf einem Netzlaufwerk), sodass zwei Programme sie gleichzeitig schreiben könnten.</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be opened, since its lock %2 cannot be taken: %3.</source>
        <translation>Die Chat-Datenbank %1 kann nicht geöffnet werden, weil sich ihre Sperre %2 nicht setzen lässt: %3.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>power not known</source>
        <translation>Leistung: nicht bekannt</translation>
    </message>
    <message>
        <source>power %1, of the board</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>Leistung des Boards: %1</translation>
    </message>
    <message>
        <source>power %1, of the module</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>Leistung des Moduls: %1</translation>
    </message>
    <message>
        <source>power %1, of the chip</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>Leistung des Chips: %1</translation>
    </message>
    <message>
        <source>power %1</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>Leistung: %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>simulated by this computer</source>
        <translation>auf diesem Computer simuliert</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
    <message>
        <source>Model files (*.gguf)</source>
        <translation>Modelldateien (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Open a power log</source>
        <translation>Leistungsprotokoll öffnen</translation>
    </message>
    <message>
        <source>Power logs (*.csv)</source>
        <translation>Leistungsprotokolle (*.csv)</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Exported chats (*.json *.zip)</source>
        <translation>Exportierte Chats (*.json *.zip)</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Aus einer Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Copies of all chats (*.db *.db.*)</source>
        <translation>Kopien aller Chats (*.db *.db.*)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modelliert</translation>
    </message>
    <message>
        <source>Measured: a sensor or a clock of this machine read it.</source>
        <translation>Gemessen: von einem Sensor oder einer Uhr dieses Rechners gelesen.</translation>
    </message>
    <message>
        <source>Derived: computed from measured parts.</source>
        <translation>Abgeleitet: aus gemessenen Teilen berechnet.</translation>
    </message>
    <message>
        <source>Modelled: an assumption is in it.</source>
        <translation>Modelliert: Es steckt eine Annahme darin.</translation>
    </message>
    <message>
        <source>package</source>
        <translation>CPU-Package</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>memory chips</source>
        <translation>Speicherchips</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>It covers the processor chip, without memory chips and the board.</source>
        <translation>Umfasst den Prozessorchip, ohne Speicherchips und Board.</translation>
    </message>
    <message>
        <source>It covers the cores, a part of the processor chip.</source>
        <translation>Umfasst die Kerne, einen Teil des Prozessorchips.</translation>
    </message>
    <message>
        <source>It covers the memory chips beside the processor.</source>
        <translation>Umfasst die Speicherchips neben dem Prozessor.</translation>
    </message>
    <message>
        <source>It covers what the processor calls its platform, chip included.</source>
        <translation>Umfasst, was der Prozessor seine Plattform nennt, einschließlich des Chips.</translation>
    </message>
    <message>
        <source>It covers a module: chip, memory and regulators, not its carrier.</source>
        <translation>Umfasst ein Modul: Chip, Speicher und Spannungsregler, nicht seinen Träger.</translation>
    </message>
    <message>
        <source>It covers a board or one supply rail of it.</source>
        <translation>Umfasst ein Board oder eine seiner Versorgungsschienen.</translation>
    </message>
    <message>
        <source>It covers the whole machine.</source>
        <translation>Umfasst den ganzen Rechner.</translation>
    </message>
    <message>
        <source>It covers the share of this program.</source>
        <translation>Umfasst den Anteil dieses Programms.</translation>
    </message>
</context>
<context>
    <name>GridText</name>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 µg</source>
        <translation>%1 µg</translation>
    </message>
    <message>
        <source>%1 mg</source>
        <translation>%1 mg</translation>
    </message>
    <message>
        <source>Costs %1, at %2 per kWh (%3)</source>
        <extracomment>%1 is an amount of money, %2 the price of a kilowatt-hour, %3 how it was found</extracomment>
        <translation>Kosten: %1, bei %2 pro kWh (%3)</translation>
    </message>
    <message>
        <source>Carbon dioxide: %1, at %2 per kWh (%3)</source>
        <extracomment>%1 is an amount of carbon dioxide, %2 that of a kilowatt-hour, %3 how it was found</extracomment>
        <translation>Kohlendioxid: %1, bei %2 pro kWh (%3)</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>two things of a list, or all before and the last one</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>facts</comment>
        <extracomment>two facts about one thing, or all before and the last one: &quot;12 messages, pinned&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two items that have commas in them, or all before and the last one</extracomment>
        <translation>%1; %2</translation>
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
        <translation>Die Datei %1 kann nicht entfernt werden: %2.</translation>
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
        <translation>Du antwortest kurz.</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>Wie geht es dir?</translation>
    </message>
</context>
<context>
    <name>MarkerForms</name>
    <message>
        <source>User and Assistant</source>
        <translation>User und Assistant</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Frage und Antwort</translation>
    </message>
    <message>
        <source>Instruction and response (Alpaca)</source>
        <translation>Instruction und Response (Alpaca)</translation>
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
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Erneut antworten</translation>
    </message>
    <message>
        <source>Let the answer go on</source>
        <translation>Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Change this message</source>
        <translation>Nachricht ändern</translation>
    </message>
    <message>
        <source>Previous branch</source>
        <translation>Vorheriger Zweig</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>Nächster Zweig</translation>
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
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <extracomment>%1 is an amount like &quot;8.9 M&quot;</extracomment>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>trained with %1 tokens</source>
        <translation>mit %1 Token trainiert</translation>
    </message>
    <message>
        <source>no tokenizer: cannot read text</source>
        <translation>kein Tokenizer: kann keinen Text lesen</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>the published file of %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>die veröffentlichte Datei von %1</translation>
    </message>
    <message>
        <source>as large as the published file of %1, but other content: damaged or changed</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>so groß wie die veröffentlichte Datei von %1, aber anderer Inhalt: beschädigt oder verändert</translation>
    </message>
    <message>
        <source>as large as the published file of %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>so groß wie die veröffentlichte Datei von %1</translation>
    </message>
</context>
<context>
    <name>ModelImport</name>
    <message>
        <source>%1 is among the models already.</source>
        <translation>%1 ist schon unter den Modellen.</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Its weights are minus one, zero or one, so the processor adds and subtracts instead of multiplying matrices. In place of attention it has gates that keep or forget: what it remembers of a text has one size, however long the text becomes, and every token takes the same time. What was said long ago fades.</source>
        <translation>Seine Gewichte sind minus eins, null oder eins; der Prozessor addiert und subtrahiert also, statt Matrizen zu multiplizieren. Anstelle von Attention hat es Gates, die behalten oder vergessen: Was es von einem Text behält, hat immer dieselbe Größe, wie lang der Text auch wird, und jedes Token dauert gleich lang. Was lange zurückliegt, verblasst.</translation>
    </message>
    <message>
        <source>A transformer with weights of minus one, zero or one. Unlike the MatMul-free model it looks back at every token of the text with attention: nothing fades, but the keys and values of all tokens stay in memory, which is limited, and a long text makes every further token slower.</source>
        <translation>Ein Transformer mit Gewichten von minus eins, null oder eins. Anders als das MatMul-freie Modell blickt es mit Attention auf jedes Token des Textes zurück: Nichts verblasst, aber die Schlüssel und Werte aller Token bleiben im Speicher, der begrenzt ist, und ein langer Text macht jedes weitere Token langsamer.</translation>
    </message>
    <message>
        <source>minus one, zero or one, times one number for each matrix</source>
        <translation>minus eins, null oder eins, mal eine Zahl je Matrix</translation>
    </message>
    <message>
        <source>minus one, zero or one, times one number for every %1 inputs of a row</source>
        <translation>minus eins, null oder eins, mal eine Zahl je %1 Eingänge einer Zeile</translation>
    </message>
    <message>
        <source>codes of eight bits, one scale for each token</source>
        <translation>Codes mit acht Bit, ein Maßstab je Token</translation>
    </message>
    <message>
        <source>codes of eight bits, one scale for each group of inputs: the model itself has none</source>
        <translation>Codes mit acht Bit, ein Maßstab je Gruppe von Eingängen: Das Modell selbst hat keine</translation>
    </message>
    <message>
        <source>none: it is driven by numbers of tokens</source>
        <translation>keiner: Es wird mit Token-Nummern betrieben</translation>
    </message>
    <message>
        <source>%1, pieces: %2</source>
        <extracomment>%1 is a kind of tokenizer, %2 a number</extracomment>
        <translation>%1, Stücke: %2</translation>
    </message>
    <message>
        <source>%1, at any length</source>
        <extracomment>%1 is an amount of memory</extracomment>
        <translation>%1, bei jeder Länge</translation>
    </message>
    <message>
        <source>%1 for each token, %2 at %3 tokens, which is the most (keys and values as %4)</source>
        <extracomment>%1 and %2 are amounts of memory, %3 a number of tokens, %4 a format like f16</extracomment>
        <translation>%1 je Token, %2 bei %3 Token, dem Höchsten (Schlüssel und Werte als %4)</translation>
    </message>
    <message>
        <source>ternary weights</source>
        <translation>ternäre Gewichte</translation>
    </message>
    <message>
        <source>inputs of matrices</source>
        <translation>Eingänge der Matrizen</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>form of a chat</source>
        <translation>Form eines Chats</translation>
    </message>
    <message>
        <source>has markers for messages</source>
        <translation>hat Marken für Nachrichten</translation>
    </message>
    <message>
        <source>none: a base model, not tuned for chat</source>
        <translation>keine: ein Basismodell, nicht auf Chats abgestimmt</translation>
    </message>
    <message>
        <source>memory of a text</source>
        <translation>Speicher eines Textes</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>the file does not say</source>
        <translation>steht nicht in der Datei</translation>
    </message>
    <message>
        <source>architecture in the file</source>
        <translation>Architektur in der Datei</translation>
    </message>
</context>
<context>
    <name>ModelScan</name>
    <message>
        <source>%1 models are listed, and no more: some in %2 are left out.</source>
        <translation>Es werden höchstens %1 Modelle aufgeführt: Einige in %2 fehlen.</translation>
    </message>
    <message>
        <source>The name of the file %1 is not readable text (UTF-8): rename it.</source>
        <translation>Der Name der Datei %1 ist kein lesbarer Text (UTF-8): Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it belongs to somebody else.</source>
        <translation>%1 kann nicht gelesen werden: gehört jemand anderem.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files: the others were not looked at.</source>
        <translation>%1 enthält mehr als %2 Dateien: Die übrigen wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%2 has folders more than %1 deep, which were not looked into.</source>
        <translation>%2 enthält Ordner, die tiefer als %1 Ebenen liegen; sie wurden nicht durchsucht.</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>What you wrote before, in the empty field</source>
        <translation>Zuletzt Geschriebenes, im leeren Feld</translation>
    </message>
    <message>
        <source>The next place of a prompt that is to be filled in</source>
        <translation>Zur nächsten auszufüllenden Stelle eines Prompts</translation>
    </message>
    <message>
        <source>Mark the message above or below</source>
        <translation>Nachricht darüber oder darunter markieren</translation>
    </message>
    <message>
        <source>Copy the selected text or the marked message</source>
        <translation>Ausgewählten Text oder markierte Nachricht kopieren</translation>
    </message>
    <message>
        <source>Select the marked message</source>
        <translation>Markierte Nachricht auswählen</translation>
    </message>
    <message>
        <source>Unfold a long message, or fold it</source>
        <translation>Lange Nachricht aus- oder einklappen</translation>
    </message>
    <message>
        <source>The token before or after, in an answer shown by its tokens</source>
        <translation>Voriges oder nächstes Token, in einer nach Token gezeigten Antwort</translation>
    </message>
    <message>
        <source>See the layers at that token</source>
        <translation>Die Schichten bei diesem Token ansehen</translation>
    </message>
    <message>
        <source>Begin and end of the chat</source>
        <translation>Anfang und Ende des Chats</translation>
    </message>
    <message>
        <source>Open the chat that is marked in the list</source>
        <translation>In der Liste markierten Chat öffnen</translation>
    </message>
    <message>
        <source>Delete the chat that is marked in the list</source>
        <translation>In der Liste markierten Chat löschen</translation>
    </message>
    <message>
        <source>Bring back the last deleted chat, in the list</source>
        <translation>Zuletzt gelöschten Chat zurückholen, in der Liste</translation>
    </message>
    <message>
        <source>Fold or unfold the folder that is marked in the list</source>
        <translation>In der Liste markierten Ordner ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Remove the folder that is marked; its chats stay</source>
        <translation>Markierten Ordner entfernen; seine Chats bleiben</translation>
    </message>
    <message>
        <source>Use the model that is marked, or mark another, on their page</source>
        <translation>Markiertes Modell verwenden oder ein anderes markieren, auf der Seite der Modelle</translation>
    </message>
    <message>
        <source>Move the model that is marked on their page to the trash</source>
        <translation>Markiertes Modell in den Papierkorb verschieben, auf der Seite der Modelle</translation>
    </message>
    <message>
        <source>Move the cursor through the time of all plots</source>
        <translation>Cursor durch die Zeit aller Diagramme bewegen</translation>
    </message>
    <message>
        <source>Move the time that is shown</source>
        <translation>Gezeigten Zeitraum verschieben</translation>
    </message>
    <message>
        <source>Less time in more detail, or more time</source>
        <translation>Kürzerer Zeitraum mit mehr Einzelheiten oder längerer</translation>
    </message>
    <message>
        <source>Stop the plots, let them go on</source>
        <translation>Diagramme anhalten, weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zur Live-Anzeige</translation>
    </message>
    <message>
        <source>Enlarge the plot, until Esc</source>
        <translation>Diagramm vergrößern, bis Esc</translation>
    </message>
    <message>
        <source>Move the plot up or down</source>
        <translation>Diagramm nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>What can be done with the plot</source>
        <translation>Was sich mit dem Diagramm tun lässt</translation>
    </message>
    <message>
        <source>The token before or after, in a map</source>
        <translation>Voriges oder nächstes Token, in einer Heatmap</translation>
    </message>
    <message>
        <source>The layer above or below, in a map</source>
        <translation>Schicht darüber oder darunter, in einer Heatmap</translation>
    </message>
    <message>
        <source>Ten tokens back or forward</source>
        <translation>Zehn Token zurück oder vor</translation>
    </message>
    <message>
        <source>The first or the last token</source>
        <translation>Erstes oder letztes Token</translation>
    </message>
    <message>
        <source>Wider or narrower tokens</source>
        <translation>Breitere oder schmalere Token</translation>
    </message>
</context>
<context>
    <name>PromptFile</name>
    <message>
        <source>%1, %2: found %3, expected %4.</source>
        <extracomment>an error in a file; %2 is a field of it</extracomment>
        <translation>%1, %2: gefunden: %3, erwartet: %4.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>höchstens %1 Byte</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters</source>
        <translation>ein Text von 1 bis %1 Zeichen</translation>
    </message>
    <message>
        <source>one of %1 characters</source>
        <translation>ein Text von %1 Zeichen</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>PublishedFigures</name>
    <message>
        <source>MatMul-free model of 1.3 billion weights on an Intel D5005 (Stratix 10)</source>
        <translation>MatMul-freies Modell mit 1,3 Milliarden Gewichten auf einem Intel D5005 (Stratix 10)</translation>
    </message>
    <message>
        <source>speed projected for a memory bus of 512 bits; watts of the card, of which the core is hardly measurable</source>
        <translation>Geschwindigkeit auf einen Speicherbus von 512 Bit hochgerechnet; Watt der ganzen Karte, der Anteil des Kerns ist kaum messbar</translation>
    </message>
    <message>
        <source>The claim of &quot;more than 50 times&quot; less energy than usual hardware</source>
        <translation>Die Behauptung „mehr als 50-mal“ weniger Energie als übliche Hardware</translation>
    </message>
    <message>
        <source>a ratio of 13 W to what a GPU takes; other machines, other speeds</source>
        <translation>ein Verhältnis von 13 W zum Verbrauch einer GPU; andere Rechner, andere Geschwindigkeiten</translation>
    </message>
    <message>
        <source>BitNet b1.58 2B4T on a Kria KV260</source>
        <translation>BitNet b1.58 2B4T auf einem Kria KV260</translation>
    </message>
    <message>
        <source>measured by the sensor of the module (INA260); 0.147 J above idle</source>
        <translation>vom Sensor des Moduls gemessen (INA260); 0,147 J über dem Leerlauf</translation>
    </message>
    <message>
        <source>BitNet b1.58 2B4T by bitnet.cpp on four Cortex-A53 of the same module</source>
        <translation>BitNet b1.58 2B4T mit bitnet.cpp auf vier Cortex-A53 desselben Moduls</translation>
    </message>
    <message>
        <source>measured by the same sensor</source>
        <translation>vom selben Sensor gemessen</translation>
    </message>
    <message>
        <source>Ternary model of 2.7 billion weights on an Alveo U280</source>
        <translation>Ternäres Modell mit 2,7 Milliarden Gewichten auf einer Alveo U280</translation>
    </message>
    <message>
        <source>published; watts as its authors say</source>
        <translation>veröffentlicht; Watt nach Angabe der Autoren</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>Stream</source>
        <translation>Residualstrom</translation>
    </message>
    <message>
        <source>Residual size</source>
        <translation>Residualstrom: Größe</translation>
    </message>
    <message>
        <source>How large the numbers are that run through the model after each layer (root mean square over the channels). It usually grows with depth; a bright column is a token that stirs the whole model.</source>
        <translation>Wie groß die Zahlen sind, die nach jeder Schicht durch das Modell laufen (quadratischer Mittelwert über die Kanäle). Sie wachsen gewöhnlich mit der Tiefe; eine helle Spalte ist ein Token, das das ganze Modell bewegt.</translation>
    </message>
    <message>
        <source>Residual peak</source>
        <translation>Residualstrom: Spitze</translation>
    </message>
    <message>
        <source>The largest single number after each layer. Where it is many times the residual size, one channel stands out, and eight-bit codes have to spend their range on it.</source>
        <translation>Die größte einzelne Zahl nach jeder Schicht. Wo sie ein Vielfaches der mittleren Größe ist, ragt ein Kanal heraus, und die 8-Bit-Codes müssen ihren Wertebereich für ihn aufwenden.</translation>
    </message>
    <message>
        <source>What it would say</source>
        <translation>Was sie sagen würde</translation>
    </message>
    <message>
        <source>The next word, were a layer the last: norm and head of the model, put on the stream after each layer. Bright is certain. The bar above a cell marks the layer from which on the answer stays; the lowest row is what the model says.</source>
        <translation>Das nächste Wort, wenn eine Schicht die letzte wäre: Norm und Kopf des Modells, auf den Residualstrom nach jeder Schicht angewendet. Hell heißt sicher. Der Balken über einer Zelle zeigt die Schicht, ab der die Antwort gleich bleibt; die unterste Zeile ist, was das Modell sagt.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Still remembered</source>
        <translation>Noch in Erinnerung</translation>
    </message>
    <message>
        <source>Which layers forget fast and which remember, and how much of a message is still in the state: the product of the gates since its end. Only a model with a state of fixed size can be asked this.</source>
        <translation>Welche Schichten schnell vergessen und welche sich erinnern, und wie viel von einer Nachricht noch im Zustand steckt: das Produkt der Gates seit ihrem Ende. Diese Frage lässt sich nur bei einem Modell mit einem Zustand fester Größe stellen.</translation>
    </message>
    <message>
        <source>Half-life of the gates</source>
        <translation>Halbwertszeit der Gates</translation>
    </message>
    <message>
        <source>How many tokens pass until half of what a channel holds has faded, were the gate to stay as it is here: −ln 2 / ln of the gate, the median channel. Dark layers look at the last word, bright ones keep the topic.</source>
        <translation>Nach wie vielen Token die Hälfte dessen verblasst ist, was ein Kanal enthält, wenn das Gate so bliebe wie hier: −ln 2 / ln des Gates, für den mittleren Kanal (Median). Dunkle Schichten achten auf das letzte Wort, helle halten das Thema.</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Halbwertszeit</translation>
    </message>
    <message>
        <source>The share of its memory that a layer keeps from one token to the next, mean over the channels: 1 keeps all, 0 forgets all. A dark cell in a bright row is a moment at which the layer lets go.</source>
        <translation>Welchen Anteil ihres Gedächtnisses eine Schicht von einem Token zum nächsten behält, Mittelwert über die Kanäle: 1 behält alles, 0 vergisst alles. Eine dunkle Zelle in einer hellen Zeile ist ein Moment, in dem die Schicht loslässt.</translation>
    </message>
    <message>
        <source>State size</source>
        <translation>Größe des Zustands</translation>
    </message>
    <message>
        <source>How much a layer holds in memory after the token (root mean square of its state). It climbs while a text begins and then levels off: the memory is full, not growing.</source>
        <translation>Wie viel eine Schicht nach dem Token im Gedächtnis hat (quadratischer Mittelwert ihres Zustands). Der Wert steigt am Anfang eines Textes und bleibt dann auf einer Höhe: Das Gedächtnis ist voll und wächst nicht.</translation>
    </message>
    <message>
        <source>Update size</source>
        <translation>Größe der Änderung</translation>
    </message>
    <message>
        <source>How far the token moved the memory of a layer (root mean square of the change). Bright columns are words that the model takes note of.</source>
        <translation>Wie stark das Token das Gedächtnis einer Schicht verändert hat (quadratischer Mittelwert der Änderung). Helle Spalten sind Wörter, die sich das Modell merkt.</translation>
    </message>
    <message>
        <source>Inside the layers</source>
        <translation>In den Schichten</translation>
    </message>
    <message>
        <source>%1: size</source>
        <extracomment>%1 is the name that a model has for numbers inside its layers</extracomment>
        <translation>%1: Größe</translation>
    </message>
    <message>
        <source>How large these numbers of a layer are at each token (root mean square). The name is the model&apos;s own; compare layers, and look for tokens at which it jumps.</source>
        <translation>Wie groß diese Zahlen einer Schicht bei jedem Token sind (quadratischer Mittelwert). Der Name stammt vom Modell; vergleichen Sie die Schichten und achten Sie auf Token, bei denen der Wert springt.</translation>
    </message>
    <message>
        <source>%1: peak</source>
        <translation>%1: Spitze</translation>
    </message>
    <message>
        <source>The largest of these numbers of a layer at each token. Where it is many times their size, a single one stands out.</source>
        <translation>Die größte dieser Zahlen einer Schicht bei jedem Token. Wo sie ein Vielfaches ihrer mittleren Größe ist, ragt eine einzelne heraus.</translation>
    </message>
    <message>
        <source>A number between 0 and 1 that a layer computes at each token, mean over the channels. The name is the model&apos;s own; look for rows that stand out, and for tokens at which it changes.</source>
        <translation>Eine Zahl zwischen 0 und 1, die eine Schicht bei jedem Token berechnet, Mittelwert über die Kanäle. Der Name stammt vom Modell; achten Sie auf Zeilen, die herausragen, und auf Token, bei denen sie sich ändert.</translation>
    </message>
    <message>
        <source>Integer codes</source>
        <translation>Ganzzahlige Codes</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>The share of the eight-bit inputs of a projection that are zero, and so cost nothing to add. A high share means that a few large channels set the scale for all.</source>
        <translation>Der Anteil der 8-Bit-Eingaben einer Projektion, die null sind und beim Addieren nichts kosten. Ein hoher Anteil heißt, dass wenige große Kanäle den Maßstab für alle bestimmen.</translation>
    </message>
    <message>
        <source>Saturated codes</source>
        <translation>Gesättigte Codes</translation>
    </message>
    <message>
        <source>The share of the eight-bit inputs at the end of their range (−128, −127 or 127). One per token is normal, since the largest sets the scale; more means that several are equally large.</source>
        <translation>Der Anteil der 8-Bit-Eingaben am Ende ihres Wertebereichs (−128, −127 oder 127). Eine je Token ist normal, denn die größte bestimmt den Maßstab; mehr heißt, dass mehrere gleich groß sind.</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Gesättigt</translation>
    </message>
    <message>
        <source>Weights and time</source>
        <translation>Gewichte und Zeit</translation>
    </message>
    <message>
        <source>Non-zero weights</source>
        <translation>Gewichte ungleich null</translation>
    </message>
    <message>
        <source>The share of the ternary weights of each projection that are −1 or +1. The rest are zero and skipped; evenly spread weights would give two thirds.</source>
        <translation>Der Anteil der ternären Gewichte jeder Projektion, die −1 oder +1 sind. Die übrigen sind null und werden übersprungen; bei gleichmäßig verteilten Gewichten wären es zwei Drittel.</translation>
    </message>
    <message>
        <source>Time per projection</source>
        <translation>Zeit je Projektion</translation>
    </message>
    <message>
        <source>Wall-clock time of the projections for each token, measured. Tokens that were read together share the time of their batch in equal parts, so the prompt is darker than the answer.</source>
        <translation>Verstrichene Zeit der Projektionen für jedes Token, gemessen. Zusammen gelesene Token teilen sich die Zeit zu gleichen Teilen, daher ist der Prompt dunkler als die Antwort.</translation>
    </message>
    <message>
        <source>Time on the device</source>
        <translation>Zeit auf dem Gerät</translation>
    </message>
    <message>
        <source>How long the device was busy with the projections for each token, by its own clock. Of a simulated board these are the seconds of the board that it stands for, and not of this computer; a gap is what the processor computed.</source>
        <translation>Wie lange das Gerät für jedes Token mit den Projektionen beschäftigt war, nach seinem eigenen Takt. Bei einem simulierten Board sind es die Sekunden des Boards, für das es steht, nicht die dieses Computers; eine Lücke ist, was der Prozessor berechnet hat.</translation>
    </message>
    <message>
        <source>On the device</source>
        <translation>Auf dem Gerät</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Attention spread</source>
        <translation>Weite der Attention</translation>
    </message>
    <message>
        <source>How widely the heads of a layer look back at each token: the entropy of their weights as a share of that of equal ones, mean over the heads. Near 0 they pick single tokens, near 1 they take the average of all.</source>
        <translation>Wie weit die Köpfe einer Schicht bei jedem Token zurückblicken: die Entropie ihrer Gewichte als Anteil an der von gleichen, Mittel über die Köpfe. Nahe 0 wählen sie einzelne Token, nahe 1 nehmen sie das Mittel aller.</translation>
    </message>
    <message>
        <source>What heads look at</source>
        <translation>Wohin Köpfe blicken</translation>
    </message>
    <message>
        <source>The heads of attention at one token: how widely each looks (0: at one token, 1: at all alike), and how much those of the layer at the cursor take from each token before. Many rest on the first token when they have nothing to do.</source>
        <translation>Die Köpfe der Attention bei einem Token: wie weit jeder blickt (0: auf ein Token, 1: auf alle gleich) und wie viel die der Schicht am Cursor von jedem früheren Token nehmen. Viele ruhen auf dem ersten Token, wenn sie nichts zu tun haben.</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 B</source>
        <extracomment>a number of parameters: billions</extracomment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>a number of parameters: millions</extracomment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
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
        <translation>%1 Bit</translation>
    </message>
</context>
<context>
    <name>QuantityStyle</name>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>Energie je Token</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Device bandwidth</source>
        <translation>Bandbreite des Geräts</translation>
    </message>
    <message>
        <source>Device cycles</source>
        <translation>Takte des Geräts</translation>
    </message>
    <message>
        <source>Processor clock</source>
        <translation>Prozessortakt</translation>
    </message>
    <message>
        <source>million/s</source>
        <extracomment>a million per second</extracomment>
        <translation>Mio./s</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>the same token of %1</source>
        <extracomment>%1 is a run of a comparison</extracomment>
        <translation>demselben Token (%1)</translation>
    </message>
    <message>
        <source>the recording that was kept</source>
        <translation>der festgehaltenen Aufzeichnung</translation>
    </message>
    <message>
        <source>“%1”, token %2</source>
        <extracomment>%1 is a piece of text, %2 counts the tokens of a chat from 1</extracomment>
        <translation>„%1“, Token %2</translation>
    </message>
</context>
<context>
    <name>SensorReader</name>
    <message>
        <source>± %1 %, %2</source>
        <extracomment>how far off a figure may be: %1 per cent, %2 says why</extracomment>
        <translation>± %1 %, %2</translation>
    </message>
</context>
<context>
    <name>SeriesSource</name>
    <message>
        <source>tokens written in the last second</source>
        <translation>in der letzten Sekunde geschriebene Token</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Precise</source>
        <translation>Präzise</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Kreativ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>2 bit</source>
        <translation>2 Bit</translation>
    </message>
    <message>
        <source>1.6 bit</source>
        <translation>1,6 Bit</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>How freely the next token is chosen. At 0 it is always the likeliest one, and the same question gets the same answer.</source>
        <translation>Wie frei das nächste Token gewählt wird. Bei 0 ist es immer das wahrscheinlichste, und auf dieselbe Frage folgt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Likeliest tokens (top k)</source>
        <translation>Wahrscheinlichste Token (Top-k)</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens are chosen from.</source>
        <translation>Nur unter so vielen der wahrscheinlichsten Token wird gewählt.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Share of probability (top p)</source>
        <translation>Anteil der Wahrscheinlichkeit (Top-p)</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this probability are chosen from. At 1 all are.</source>
        <translation>Nur unter den wahrscheinlichsten Token, die zusammen diese Wahrscheinlichkeit haben, wird gewählt. Bei 1 sind es alle.</translation>
    </message>
    <message>
        <source>Least probability (min p)</source>
        <translation>Kleinste Wahrscheinlichkeit (Min-p)</translation>
    </message>
    <message>
        <source>Tokens below this share of the likeliest one&apos;s probability are left out.</source>
        <translation>Token unter diesem Anteil der höchsten Wahrscheinlichkeit werden ausgelassen.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Penalty for repetition</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Makes tokens that were used before less likely. A little above 1 helps against loops; much makes nonsense.</source>
        <translation>Macht Token, die schon vorkamen, weniger wahrscheinlich. Etwas über 1 hilft gegen Schleifen; viel ergibt Unsinn.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>After so many tokens an answer is cut. It says so, and can go on.</source>
        <translation>Nach so vielen Token wird eine Antwort abgeschnitten. Das steht dann dabei, und sie lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>What the model reads before each chat: who it is to be, how it is to answer. With a change a chat is read again from its beginning, once.</source>
        <translation>Was das Modell vor jedem Chat liest: wer es sein und wie es antworten soll. Nach einer Änderung wird ein Chat einmal von Anfang an neu gelesen.</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>Rechnende Threads</translation>
    </message>
    <message>
        <source>More than the processor has cores makes it slower. The model is loaded again when this changes.</source>
        <translation>Mehr Threads, als der Prozessor Kerne hat, machen es langsamer. Bei einer Änderung wird das Modell neu geladen.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>Gewichte im Speicher</translation>
    </message>
    <message>
        <source>At 1.6 bit weights take a sixth less memory; which is faster depends on the processor. The answers are the same. The model is loaded again when this changes.</source>
        <translation>Mit 1,6 Bit brauchen die Gewichte ein Sechstel weniger Speicher; was schneller ist, hängt vom Prozessor ab. Die Antworten sind dieselben. Bei einer Änderung wird das Modell neu geladen.</translation>
    </message>
    <message>
        <source>Models are downloaded from</source>
        <translation>Modelle herunterladen von</translation>
    </message>
    <message>
        <source>Repositories on the models page are asked for there: a mirror, say, or a server of your own that speaks as Hugging Face&apos;s does.</source>
        <translation>Dort werden die Repositorys auf der Seite der Modelle angefragt: etwa ein Spiegelserver oder ein eigener Server, der wie der von Hugging Face antwortet.</translation>
    </message>
    <message>
        <source>https://huggingface.co</source>
        <translation>https://huggingface.co</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>The colour of what can be pressed and of what has the focus.</source>
        <translation>Die Farbe von allem, was sich anklicken lässt, und von dem, was den Fokus hat.</translation>
    </message>
    <message>
        <source>Size of text and everything else</source>
        <translation>Größe von Text und allem anderen</translation>
    </message>
    <message>
        <source>Beside the scale of the desktop; 1 is its own size.</source>
        <translation>Zusätzlich zur Skalierung des Desktops; 1 ist deren Größe.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates alike. English where there is no translation for the system&apos;s.</source>
        <translation>Für Texte, Zahlen und Datumsangaben. Englisch, wenn es für die Sprache des Systems keine Übersetzung gibt.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Compact leaves less room between rows; the text keeps its size.</source>
        <translation>Kompakt lässt weniger Platz zwischen den Zeilen; der Text behält seine Größe.</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>Liste der Chats</translation>
    </message>
    <message>
        <source>Beside the chat, where the window is wide enough.</source>
        <translation>Neben dem Chat, wenn das Fenster breit genug ist.</translation>
    </message>
    <message>
        <source>Live plots</source>
        <translation>Live-Diagramme</translation>
    </message>
    <message>
        <source>Power, throughput and energy beside the chat, or as a line above it in a narrow window.</source>
        <translation>Leistung, Durchsatz und Energie neben dem Chat, in einem schmalen Fenster als Zeile darüber.</translation>
    </message>
    <message>
        <source>Icon in the status area</source>
        <translation>Symbol im Statusbereich</translation>
    </message>
    <message>
        <source>Closing the window then hides it: answers and the server go on, and the icon brings it back. Where the desktop has no place for such icons, closing ends the program.</source>
        <translation>Das Schließen des Fensters versteckt es dann nur: Antworten und Server laufen weiter, und das Symbol holt es zurück. Wo der Desktop keinen Platz für solche Symbole hat, beendet das Schließen das Programm.</translation>
    </message>
    <message>
        <source>Answers are charged with</source>
        <translation>Energie einer Antwort umfasst</translation>
    </message>
    <message>
        <source>What the processor takes, or all of the machine: of its platform where the processor counts that, else of the battery while it discharges. The figures say which.</source>
        <translation>Was der Prozessor verbraucht oder der ganze Rechner: seine Plattform, wenn der Prozessor sie zählt, sonst der Akku, solange er sich entlädt. Bei den Zahlen steht, was es ist.</translation>
    </message>
    <message>
        <source>Processor with nothing to do</source>
        <translation>Prozessor im Leerlauf</translation>
    </message>
    <message>
        <source>Used where no sensor can be read. Figures made of it are labelled as modelled.</source>
        <translation>Wird verwendet, wo sich kein Sensor lesen lässt. Daraus berechnete Zahlen sind als modelliert gekennzeichnet.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Processor with all cores busy</source>
        <translation>Prozessor unter Volllast</translation>
    </message>
    <message>
        <source>With this one above 0, and the other not above it, power is modelled.</source>
        <translation>Ist dieser Wert über 0 und der andere nicht höher, wird die Leistung modelliert.</translation>
    </message>
    <message>
        <source>not modelled</source>
        <translation>nicht modelliert</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Preis einer Kilowattstunde</translation>
    </message>
    <message>
        <source>What an answer costs then stands with its energy, where that is known. Figures made of it are labelled as derived.</source>
        <translation>Was eine Antwort kostet, steht dann bei ihrer Energie, sofern diese bekannt ist. Daraus berechnete Zahlen sind als abgeleitet gekennzeichnet.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>A word or a sign of your own, as it stands behind prices.</source>
        <translation>Ein Wort oder Zeichen nach Wahl, wie es hinter Preisen steht.</translation>
    </message>
    <message>
        <source>Carbon dioxide of a kilowatt-hour</source>
        <translation>Kohlendioxid einer Kilowattstunde</translation>
    </message>
    <message>
        <source>Of your grid: its operator tells it. Figures made of it are labelled as derived.</source>
        <translation>Ihres Stromnetzes: Der Betreiber gibt es an. Daraus berechnete Zahlen sind als abgeleitet gekennzeichnet.</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Serve the model</source>
        <translation>Modell bereitstellen</translation>
    </message>
    <message>
        <source>Other programs on this machine use the model as they would use a server of OpenAI&apos;s. They need the token; other machines and web pages are kept out.</source>
        <translation>Andere Programme auf diesem Rechner nutzen das Modell wie einen Server von OpenAI. Sie brauchen das Zugriffstoken; andere Rechner und Webseiten bleiben ausgesperrt.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Another one where it is taken.</source>
        <translation>Einen anderen wählen, wenn dieser belegt ist.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Vor dem Antworten nachdenken</translation>
    </message>
    <message>
        <source>Models that know how think first, which takes longer and often answers better. What they thought is folded away above the answer and not read again.</source>
        <translation>Modelle, die es können, denken zuerst nach: Das dauert länger und gibt oft bessere Antworten. Was sie gedacht haben, steht eingeklappt über der Antwort und wird nicht wieder gelesen.</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>Längster Gedanke</translation>
    </message>
    <message>
        <source>After so many tokens a thought is cut. It says so, and can go on.</source>
        <translation>Nach so vielen Token wird ein Gedanke abgeschnitten. Das steht dabei, und er kann weitergehen.</translation>
    </message>
</context>
<context>
    <name>StatsLine</name>
    <message>
        <source>the beginning of the answer was not measured by it</source>
        <translation>den Anfang der Antwort hat es nicht gemessen</translation>
    </message>
    <message>
        <source>Energy: no meter could be read.</source>
        <translation>Energie: Kein Messgerät konnte gelesen werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Energy: the meter could not tell it (%1).</source>
        <translation>Energie: Das Messgerät konnte sie nicht angeben (%1).</translation>
    </message>
    <message>
        <source>Energy, all included: %1 (within %2 %)</source>
        <translation>Energie, alles inbegriffen: %1 (auf %2 % genau)</translation>
    </message>
    <message>
        <source>Reading the prompt %1, writing %2</source>
        <translation>Prompt lesen: %1, schreiben: %2</translation>
    </message>
    <message>
        <source>Without %1 in which the meter could not be read.</source>
        <translation>Ohne %1, in denen das Messgerät nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is how energy was found, %2 what it covers, %3 the name of the meter</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Without the idle power: %1 (%2)</source>
        <translation>Ohne die Leerlaufleistung: %1 (%2)</translation>
    </message>
    <message>
        <source>Without the idle power of %1 W, measured %2 earlier: %3 (%4)</source>
        <translation>Ohne die Leerlaufleistung von %1 W, gemessen %2 vorher: %3 (%4)</translation>
    </message>
    <message>
        <source>The device, for the same tokens: %1 (within %2 %)</source>
        <extracomment>%1 is an amount of energy, %2 how far off it may be</extracomment>
        <translation>Das Gerät, für dieselben Token: %1 (auf %2 % genau)</translation>
    </message>
    <message>
        <source>This computer simulated the board; what that took is in its own figure, and in none of the board.</source>
        <translation>Dieser Computer hat das Board simuliert; was das verbraucht hat, steckt in seiner eigenen Zahl und nicht in der des Boards.</translation>
    </message>
    <message>
        <source>Per token of the answer: %1, without the idle power %2</source>
        <translation>Je Token der Antwort: %1, ohne die Leerlaufleistung %2</translation>
    </message>
    <message>
        <source>Per token of the answer: %1</source>
        <translation>Je Token der Antwort: %1</translation>
    </message>
    <message>
        <source>This program had %1 % of the processor time.</source>
        <translation>Dieses Programm hatte %1 % der Prozessorzeit.</translation>
    </message>
    <message>
        <source>Temperature %1, top-k %2, top-p %3, min-p %4, repetition penalty %5, seed %6</source>
        <translation>Temperatur %1, Top-k %2, Top-p %3, Min-p %4, Wiederholungsstrafe %5, Seed %6</translation>
    </message>
    <message numerus="yes">
        <source>Computed by %1 (%2, %3), %4 thread(s)</source>
        <extracomment>%1 is a device, %2 its instructions, %3 how weights are packed, %4 a number of threads</extracomment>
        <translation>
            <numerusform>Berechnet von %1 (%2, %3), %4 Thread</numerusform>
            <numerusform>Berechnet von %1 (%2, %3), %4 Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by a model on the server %1</source>
        <translation>Von einem Modell auf dem Server %1 geschrieben</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cut at its longest</source>
        <extracomment>under an answer that ended because it was as long as answers may be</extracomment>
        <translation>An der Höchstlänge abgeschnitten</translation>
    </message>
    <message>
        <source>Cut by the server</source>
        <extracomment>under an answer that a server ended at a limit that it does not tell</extracomment>
        <translation>Vom Server abgeschnitten</translation>
    </message>
    <message>
        <source>Tokens are counted, times are measured by the clock of this machine.</source>
        <translation>Token werden gezählt, Zeiten mit der Uhr dieses Rechners gemessen.</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Geschrieben von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <extracomment>under an answer; %1 is the number of its tokens</extracomment>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <extracomment>under an answer; %1 is a number</extracomment>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>%1 to first token</source>
        <extracomment>under an answer; %1 is the time it took until the first token came</extracomment>
        <translation>%1 bis zum ersten Token</translation>
    </message>
    <message>
        <source>Cut: the context is full</source>
        <extracomment>under an answer that ended because no longer text fits into the model</extracomment>
        <translation>Abgeschnitten: Der Kontext ist voll</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier message(s) were not read: there was no room for them.</source>
        <translation>
            <numerusform>%1 frühere Nachricht wurde nicht gelesen: Es war kein Platz für sie.</numerusform>
            <numerusform>%1 frühere Nachrichten wurden nicht gelesen: Es war kein Platz für sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) of these were thought before the answer.</source>
        <translation>
            <numerusform>%1 Token davon wurde vor der Antwort gedacht.</numerusform>
            <numerusform>%1 Token davon wurden vor der Antwort gedacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) left out</source>
        <extracomment>under an answer; so many earlier messages of the chat were not read</extracomment>
        <translation>
            <numerusform>%1 Nachricht ausgelassen</numerusform>
            <numerusform>%1 Nachrichten ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>device energy</source>
        <translation>Geräteenergie</translation>
    </message>
    <message>
        <source>projections</source>
        <translation>Projektionen</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>Normierung</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>Tokenauswahl</translation>
    </message>
    <message numerus="yes">
        <source>threads are bound (%1) to %2 places</source>
        <translation>
            <numerusform>Threads sind an %2 Platz gebunden (%1)</numerusform>
            <numerusform>Threads sind an %2 Plätze gebunden (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>reading a prompt</source>
        <translation>Prompt lesen</translation>
    </message>
    <message>
        <source>weights read</source>
        <translation>gelesene Gewichte</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>sums of products</source>
        <translation>Produktsummen</translation>
    </message>
    <message>
        <source>int8 peak</source>
        <translation>int8-Spitzenwert</translation>
    </message>
    <message>
        <source>tile peak</source>
        <translation>Spitzenwert der Kacheln</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <extracomment>%1 is a number of tokens</extracomment>
        <translation>%1 auf einmal</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>instruction set</source>
        <translation>Befehlssatz</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>Packung</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>OpenMP</source>
        <translation>OpenMP</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>gelesener Cache</translation>
    </message>
    <message>
        <source>memory taken</source>
        <translation>belegter Speicher</translation>
    </message>
</context>
<context>
    <name>TerminalChat</name>
    <message>
        <source>forgets the conversation</source>
        <translation>vergisst das Gespräch</translation>
    </message>
    <message>
        <source>leaves, as does the end of the input (Ctrl-D)</source>
        <translation>beendet das Programm, wie auch das Ende der Eingabe (Ctrl-D)</translation>
    </message>
    <message>
        <source>begins and ends a message of several lines; pasted lines are one message</source>
        <translation>beginnt und beendet eine mehrzeilige Nachricht; auf einmal eingefügte Zeilen sind eine Nachricht</translation>
    </message>
    <message>
        <source>ends the answer and keeps what is there; at the prompt it leaves</source>
        <translation>beendet die Antwort und behält, was da ist; an der Eingabeaufforderung beendet es das Programm</translation>
    </message>
    <message>
        <source>(a small model for small talk, short stories, simple questions and sums up to 100; trilume-cli import makes bigger ones from Hugging Face folders such as ridger/MMfreeLM-370M, see README)</source>
        <translation>(ein kleines Modell, das Englisch spricht: für Plaudereien, kurze Geschichten, einfache Fragen und Summen bis 100; trilume-cli import erzeugt größere aus Hugging-Face-Ordnern wie ridger/MMfreeLM-370M, siehe README)</translation>
    </message>
    <message>
        <source>(/new forgets, /exit leaves, /help tells more)</source>
        <translation>(/new vergisst das Gespräch, /exit beendet das Programm, /help erklärt mehr)</translation>
    </message>
    <message>
        <source>(Ctrl-C once more, Ctrl-D or /exit leaves)</source>
        <translation>(noch einmal Ctrl-C, Ctrl-D oder /exit beendet das Programm)</translation>
    </message>
</context>
<context>
    <name>TerminalCompare</name>
    <message>
        <source>tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>prompt tokens/s</source>
        <translation>Prompt, Token/s</translation>
    </message>
    <message>
        <source>first token s</source>
        <translation>erstes Token, s</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>J/Token</translation>
    </message>
    <message>
        <source>net J/token</source>
        <translation>ohne Leerlauf</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>MB/token</source>
        <translation>MB/Token</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>dieser Rechner währenddessen</translation>
    </message>
</context>
<context>
    <name>TerminalCounts</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tokens</source>
        <extracomment>%1 is a number as well; the form is that of %2</extracomment>
        <translation>
            <numerusform>%1 von %2 Token</numerusform>
            <numerusform>%1 von %2 Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1 tokens, %2 tokens/s]</source>
        <translation>
            <numerusform>[%1 Token, %2 Token/s]</numerusform>
            <numerusform>[%1 Token, %2 Token/s]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1 earlier messages were left out: there is no room for them]</source>
        <translation>
            <numerusform>[%1 frühere Nachricht wurde ausgelassen: Es ist kein Platz für sie]</numerusform>
            <numerusform>[%1 frühere Nachrichten wurden ausgelassen: Es ist kein Platz für sie]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalDevices</name>
    <message numerus="yes">
        <source>the processor computes %1 matrices: %2</source>
        <translation>
            <numerusform>der Prozessor berechnet %1 Matrix: %2</numerusform>
            <numerusform>der Prozessor berechnet %1 Matrizen: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalEnergy</name>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>now W</source>
        <translation>W jetzt</translation>
    </message>
    <message>
        <source>mean W</source>
        <translation>W im Mittel</translation>
    </message>
    <message>
        <source>joules</source>
        <translation>Joule</translation>
    </message>
    <message>
        <source>+/- %</source>
        <translation>+/- %</translation>
    </message>
</context>
<context>
    <name>TerminalEval</name>
    <message>
        <source>nats per token</source>
        <translation>Nat je Token</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>bits per byte</source>
        <translation>Bit je Byte</translation>
    </message>
    <message>
        <source>tokens read</source>
        <translation>gelesene Token</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>A model file (GGUF). Left out: the model that comes with the program.</source>
        <translation>Eine Modelldatei (GGUF). Ohne Angabe: das mitgelieferte Modell.</translation>
    </message>
    <message>
        <source>turn a published checkpoint into a model file</source>
        <translation>einen veröffentlichten Checkpoint in eine Modelldatei umwandeln</translation>
    </message>
    <message>
        <source>Reads a checkpoint of a MatMul-free language model or of a ternary transformer and writes it as one GGUF file with ternary weights, the tokenizer and the chat markers inside.
A folder in the Hugging Face layout holds config.json, the weights as safetensors (one file, or several with their index), and where there are any the tokenizer and trilume_chat.json. A folder without a tokenizer is imported with a warning: such a model is driven by token ids. A GGUF file of a ternary transformer needs no import, as every command reads it: importing keeps its weights and writes them in types of this program.
The weights are read piece by piece, so a model of any size needs little memory. The file appears when it is complete, not before; an older file of that name is replaced.</source>
        <translation>Liest einen Checkpoint eines MatMul-freien Sprachmodells oder eines ternären Transformers und schreibt ihn als eine einzige GGUF-Datei mit ternären Gewichten, Tokenizer und Chat-Markern.
Ein Ordner im Aufbau von Hugging Face enthält config.json, die Gewichte als safetensors (eine Datei oder mehrere mit ihrem Index) und, falls vorhanden, den Tokenizer und trilume_chat.json. Ein Ordner ohne Tokenizer wird mit einer Warnung importiert: Ein solches Modell wird mit Token-IDs betrieben. Die GGUF-Datei eines ternären Transformers muss nicht importiert werden, denn jeder Befehl liest sie: Ein Import behält ihre Gewichte und schreibt sie in Typen dieses Programms.
Die Gewichte werden Stück für Stück gelesen, sodass auch ein großes Modell wenig Arbeitsspeicher braucht. Die Datei erscheint erst, wenn sie vollständig ist; eine ältere Datei dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>The folder with the checkpoint, or the GGUF file.</source>
        <translation>Der Ordner mit dem Checkpoint oder die GGUF-Datei.</translation>
    </message>
    <message>
        <source>show what a model file holds</source>
        <translation>zeigen, was eine Modelldatei enthält</translation>
    </message>
    <message>
        <source>Prints the sizes of the model, its tensors with their types, the bits that a weight takes, the tokenizer, the chat markers, the fingerprint that stored conversations are tied to, and metadata keys that this version gives no meaning to.
Every name, shape, type and size in the file is checked; a damaged file is refused with the reason.</source>
        <translation>Gibt die Größen des Modells aus, seine Tensoren mit ihren Typen, die Bit je Gewicht, den Tokenizer, die Chat-Marker, den Fingerabdruck, an den gespeicherte Gespräche gebunden sind, und Metadatenschlüssel, die diese Version nicht auswertet.
Jeder Name, jede Form, jeder Typ und jede Größe in der Datei wird geprüft; eine beschädigte Datei wird unter Angabe des Grundes abgelehnt.</translation>
    </message>
    <message>
        <source>talk with a model, line by line</source>
        <translation>mit einem Modell chatten, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Reads one message per line and writes the answer as it comes. Lines between &quot;&quot;&quot; and &quot;&quot;&quot;, and lines pasted at once into a terminal, are one message. /new forgets the conversation, /help tells this, /exit or the end of the input leaves.
Ctrl-C ends the answer and keeps what is there; at the prompt it leaves, but asks first where an answer has just come to its end. With a pipe as input the answers alone are written to standard output, one after the other, and Ctrl-C ends the program. Speed is shown on standard error.
A model without chat markers is talked with in a plain dialogue form.</source>
        <translation>Liest je Zeile eine Nachricht und schreibt die Antwort, während sie entsteht. Zeilen zwischen &quot;&quot;&quot; und &quot;&quot;&quot; und Zeilen, die auf einmal in ein Terminal eingefügt werden, sind eine Nachricht. /new vergisst das Gespräch, /help zeigt dies an, /exit oder das Ende der Eingabe beendet das Programm.
Ctrl-C beendet die Antwort und behält, was da ist; an der Eingabeaufforderung beendet es das Programm, fragt aber zuerst nach, wenn gerade eine Antwort zu Ende gegangen ist. Mit einer Pipe als Eingabe gehen nur die Antworten nacheinander an die Standardausgabe, und Ctrl-C beendet das Programm. Die Geschwindigkeit wird auf der Standardfehlerausgabe gezeigt.
Mit einem Modell ohne Chat-Marker wird in einfacher Dialogform gechattet.</translation>
    </message>
    <message>
        <source>answer or continue one text</source>
        <translation>einen Text beantworten oder fortsetzen</translation>
    </message>
    <message>
        <source>Writes the answer of a chat model to PROMPT, or what another model continues it with. The text is written as it comes.
With --ids the model reads token ids in place of a text, needs no tokenizer and does not stop at the end token: exactly --max-tokens tokens are generated.</source>
        <translation>Schreibt die Antwort eines Chatmodells auf PROMPT oder das, womit ein anderes Modell ihn fortsetzt. Der Text wird geschrieben, während er entsteht.
Mit --ids liest das Modell Token-IDs statt eines Textes, braucht keinen Tokenizer und hält nicht am Ende-Token an: Es werden genau --max-tokens Token erzeugt.</translation>
    </message>
    <message>
        <source>The text. Left out or &quot;-&quot;: standard input is read to its end. A single argument is the model when it ends in .gguf or is a path (/a, ./a, ../a), else the prompt.</source>
        <translation>Der Text. Ohne Angabe oder mit „-“ wird die Standardeingabe bis zum Ende gelesen. Ein einzelnes Argument ist das Modell, wenn es auf .gguf endet oder ein Pfad ist (/a, ./a, ../a), sonst der Prompt.</translation>
    </message>
    <message>
        <source>write the raw scores of the next token</source>
        <translation>die rohen Bewertungen des nächsten Tokens schreiben</translation>
    </message>
    <message>
        <source>Reads token ids and writes the logits after the last of them as comma-separated values: a row for each position, in order, a column for each token of the vocabulary, nine significant digits, no header.</source>
        <translation>Liest Token-IDs und schreibt die Logits nach den letzten davon als kommagetrennte Werte: eine Zeile je Position, der Reihe nach, eine Spalte je Token des Vokabulars, neun signifikante Stellen, ohne Kopfzeile.</translation>
    </message>
    <message>
        <source>measure how well a model predicts a text</source>
        <translation>messen, wie gut ein Modell einen Text vorhersagt</translation>
    </message>
    <message>
        <source>Reads a text once from beginning to end and prints the mean of -ln p over its tokens (nats per token), the perplexity, the bits per byte of the text, and the number of tokens that were scored.</source>
        <translation>Liest einen Text einmal von Anfang bis Ende und gibt den Mittelwert von -ln p über seine Token (Nat je Token), die Perplexität, die Bit je Byte des Textes und die Zahl der bewerteten Token aus.</translation>
    </message>
    <message>
        <source>A text file in UTF-8, or &quot;-&quot; for standard input.</source>
        <translation>Eine Textdatei in UTF-8 oder „-“ für die Standardeingabe.</translation>
    </message>
    <message>
        <source>measure the speed of a model on this machine</source>
        <translation>die Geschwindigkeit eines Modells auf diesem Rechner messen</translation>
    </message>
    <message>
        <source>Measures in turn how fast memory can be read, how fast a prompt is read and how fast tokens are generated, three times each, and prints the medians. Generating tokens reads every packed weight once per token, so memory is what it is compared with.
With --shape a model of a published size is made from random weights: no file is needed. With --conventional it is the model&apos;s twin that is measured: the same layers with dense weights of 16 bits (bf16), which are random and say something about speed and energy only.
Where the processor has an energy meter, the joules of both are told, with and without what it takes when idle: that is measured first, for five seconds.</source>
        <translation>Misst nacheinander, wie schnell sich der Speicher lesen lässt, wie schnell ein Prompt gelesen wird und wie schnell Token erzeugt werden, je dreimal, und gibt die Mediane aus. Für jedes erzeugte Token wird jedes gepackte Gewicht einmal gelesen, daher dient der Speicher als Vergleich.
Mit --shape wird ein Modell einer veröffentlichten Größe aus zufälligen Gewichten erzeugt: Es wird keine Datei gebraucht. Mit --conventional wird der Zwilling des Modells gemessen: dieselben Schichten mit dichten Gewichten von 16 Bit (bf16), die zufällig sind und nur etwas über Geschwindigkeit und Energie aussagen.
Hat der Prozessor einen Energiezähler, werden für beides die Joule genannt, mit und ohne das, was er im Leerlauf verbraucht: Das wird zuerst gemessen, fünf Sekunden lang.</translation>
    </message>
    <message>
        <source>write what the layers do, for NumPy</source>
        <translation>schreiben, was die Schichten tun, für NumPy</translation>
    </message>
    <message>
        <source>Reads a text or token ids from the beginning and writes what every layer did, token by token, as named arrays that numpy.load opens (NPZ). A text is asked of a chat model as its user would ask it, and continued by another one.
The file appears when it is complete, not before; an older file of that name is replaced. At most %1 tokens are read.
Arrays:
%2
With --lens:
%3</source>
        <translation>Liest einen Text oder Token-IDs von Anfang an und schreibt Token für Token, was jede Schicht getan hat, als benannte Arrays, die numpy.load öffnet (NPZ). Einem Chatmodell wird ein Text so vorgelegt, wie sein Benutzer ihn fragen würde; ein anderes Modell setzt ihn fort.
Die Datei erscheint erst, wenn sie vollständig ist; eine ältere Datei dieses Namens wird ersetzt. Es werden höchstens %1 Token gelesen.
Arrays:
%2
Mit --lens:
%3</translation>
    </message>
    <message>
        <source>measure the power of this machine</source>
        <translation>die Leistung dieses Rechners messen</translation>
    </message>
    <message>
        <source>Reads every energy meter that this machine has (processor, board, battery) ten times a second and shows watts and joules, each with where it comes from: measured (a sensor), derived (computed from one) or modelled (an assumption), what it covers, and how far off it may be. Figures of different meters are not to be added: a package holds its cores.
Ctrl-C ends it and keeps what was measured. On a terminal the table is renewed in place; into a pipe a line per second and meter is written, and the table at the end.</source>
        <translation>Liest zehnmal pro Sekunde jedes Messgerät für Energie, das dieser Rechner hat (Prozessor, Board, Akku), und zeigt Watt und Joule, jeweils mit ihrer Herkunft: gemessen (ein Sensor), abgeleitet (daraus berechnet) oder modelliert (eine Annahme), mit ihrem Umfang und der möglichen Abweichung. Zahlen verschiedener Messgeräte dürfen nicht addiert werden: Ein CPU-Package enthält seine Kerne.
Ctrl-C beendet die Messung und behält, was gemessen wurde. In einem Terminal wird die Tabelle an Ort und Stelle erneuert; in eine Pipe geht je Sekunde und Messgerät eine Zeile und am Ende die Tabelle.</translation>
    </message>
    <message>
        <source>answer other programs on this machine</source>
        <translation>anderen Programmen auf diesem Rechner antworten</translation>
    </message>
    <message>
        <source>Serves a model under the interface of OpenAI&apos;s that many programs know: GET /v1/models, POST /v1/completions and POST /v1/chat/completions, streamed or not, with the energy of each answer in its usage. Requests are answered one after the other.
Only programs of this machine reach it, and only with its token: &quot;Authorization: Bearer TOKEN&quot;. The token is made the first time, stays the same, and lies in a file that only its owner can read. Web pages are refused, but for those of --allow-origin.
The address and where the token lies are told on standard error. Ctrl-C or SIGTERM ends the answers and the program.</source>
        <translation>Stellt ein Modell unter der Schnittstelle von OpenAI bereit, die viele Programme kennen: GET /v1/models, POST /v1/completions und POST /v1/chat/completions, mit oder ohne Streaming, mit der Energie jeder Antwort in ihrem Feld usage. Anfragen werden nacheinander beantwortet.
Nur Programme dieses Rechners erreichen es, und nur mit seinem Zugriffstoken: „Authorization: Bearer TOKEN“. Das Zugriffstoken wird beim ersten Mal erzeugt, bleibt gleich und liegt in einer Datei, die nur ihr Eigentümer lesen kann. Webseiten werden abgewiesen, außer denen von --allow-origin.
Die Adresse und der Ort des Zugriffstokens werden auf der Standardfehlerausgabe genannt. Ctrl-C oder SIGTERM beendet die Antworten und das Programm.</translation>
    </message>
    <message>
        <source>list the models that can be loaded and those that are there</source>
        <translation>verfügbare und vorhandene Modelle auflisten</translation>
    </message>
    <message>
        <source>Prints the catalogue and what lies in the folder of downloaded models: model files, checkpoints that are still to be imported, and downloads that were not finished. The network is not asked.</source>
        <translation>Gibt den Katalog aus und was im Ordner der heruntergeladenen Modelle liegt: Modelldateien, noch zu importierende Checkpoints und nicht beendete Downloads. Auf das Netz wird nicht zugegriffen.</translation>
    </message>
    <message>
        <source>load a model from the network</source>
        <translation>ein Modell aus dem Netz herunterladen</translation>
    </message>
    <message>
        <source>Loads a model of the catalogue by its name, the model of a repository in the form of Hugging Face&apos;s (OWNER/NAME), or one model file from its address (https://...).
What was begun is gone on with when the same command is run again, also after Ctrl-C, a cut connection or a full disk. Files have their names only when they are whole and their checksums are those that the repository tells. Of a file from an address the checksum is compared that its server offers, or that --sha256 gives; where there is none, its structure as a model file is checked alone. Of a repository only the files that an import reads are loaded, all of them from one commit, which is kept with them.
HF_ENDPOINT in the environment names another server as --endpoint does, HF_TOKEN the token of an account there, which is sent to nobody else. Proxies are those of http_proxy, https_proxy and no_proxy. Where the model lies is written to standard output.</source>
        <translation>Lädt ein Modell des Katalogs über seinen Namen, das Modell eines Repositorys in der Form von Hugging Face (OWNER/NAME) oder eine einzelne Modelldatei von ihrer Adresse (https://...).
Was begonnen wurde, wird fortgesetzt, wenn derselbe Befehl noch einmal ausgeführt wird, auch nach Ctrl-C, einer getrennten Verbindung oder einem vollen Datenträger. Dateien erhalten ihre Namen erst, wenn sie vollständig sind und ihre Prüfsummen mit denen des Repositorys übereinstimmen. Bei einer Datei von einer Adresse wird die Prüfsumme verglichen, die ihr Server anbietet oder die --sha256 vorgibt; gibt es keine, wird nur der Aufbau als Modelldatei geprüft. Von einem Repository werden nur die Dateien geladen, die ein Import liest, alle aus einem Commit, der mit ihnen festgehalten wird.
HF_ENDPOINT in der Umgebung nennt wie --endpoint einen anderen Server, HF_TOKEN das Zugriffstoken eines dortigen Benutzerkontos, das an niemanden sonst gesendet wird. Als Proxys gelten die von http_proxy, https_proxy und no_proxy. Wo das Modell liegt, wird auf die Standardausgabe geschrieben.</translation>
    </message>
    <message>
        <source>A name of the catalogue, OWNER/NAME, or the address of a .gguf file.</source>
        <translation>Ein Name aus dem Katalog, OWNER/NAME oder die Adresse einer .gguf-Datei.</translation>
    </message>
    <message>
        <source>list what can compute</source>
        <translation>auflisten, was rechnen kann</translation>
    </message>
    <message>
        <source>Prints a line for the processor and for each device of the plugins that are installed, its id first: what --device takes. A plugin that cannot be used is there with the reason, also that it has not answered within two seconds.
Plugins are looked for in the folder of the installation and in the folder plugins of the program&apos;s data, and nowhere else, unless TRILUME_PLUGIN_DIR in the environment names the only folder. A plugin may do whatever this program may, but runs in a process of its own: one that crashes costs a message, and the processor goes on.</source>
        <translation>Gibt eine Zeile für den Prozessor und für jedes Gerät der installierten Plugins aus, vorn die ID: das, was --device annimmt. Ein Plugin, das nicht verwendet werden kann, steht mit dem Grund dabei, auch wenn es nicht innerhalb von zwei Sekunden geantwortet hat.
Plugins werden im Ordner der Installation und im Ordner plugins im Datenordner des Programms gesucht und sonst nirgends, es sei denn, TRILUME_PLUGIN_DIR in der Umgebung nennt einen Ordner; dann gilt nur dieser. Ein Plugin darf alles, was dieses Programm darf, läuft aber in einem eigenen Prozess: Stürzt es ab, gibt es nur eine Meldung, und der Prozessor macht weiter.</translation>
    </message>
    <message>
        <source>compare ways to run a model</source>
        <translation>Arten vergleichen, ein Modell auszuführen</translation>
    </message>
    <message>
        <source>Runs one text on several configurations and tells speed, power and joules per token of each, with their spread, where they are from and what they cover, and whether the tokens are the same. Options that are given several times make every combination.
Each configuration is loaded, rests for its idle power and is warmed up; then rounds of about a second follow, in turn and back again, until the spread of all is below 2 % or the time is over. Ctrl-C ends it and keeps what was measured.
Figures of a simulated board are of its own clock and its model of power, those of this machine stand beside them: different scopes are never made a ratio of.</source>
        <translation>Führt einen Text auf mehreren Konfigurationen aus und nennt für jede Geschwindigkeit, Leistung und Joule je Token, mit Streuung, Herkunft und Umfang, und ob die Token dieselben sind. Mehrfach angegebene Optionen ergeben jede Kombination.
Jede Konfiguration wird geladen, ruht für ihre Leerlaufleistung und wird aufgewärmt; dann folgen Durchgänge von etwa einer Sekunde, reihum hin und zurück, bis die Streuung aller unter 2 % liegt oder die Zeit abgelaufen ist. Ctrl-C beendet die Messung und behält, was gemessen wurde.
Die Zahlen eines simulierten Boards beruhen auf seinem eigenen Takt und seinem Modell der Leistung, die dieses Rechners stehen daneben: Bei unterschiedlichem Umfang wird nie ein Verhältnis gebildet.</translation>
    </message>
    <message>
        <source>compute what FPGA boards would reach</source>
        <translation>berechnen, was FPGA-Boards erreichen würden</translation>
    </message>
    <message>
        <source>Computes tokens per second, watts and joules per token of FPGA boards for the published sizes, from the bytes that a token moves and from constants of each board, and prints them beside what others measured or published. Nothing is measured, all figures are labelled modelled, and each constant stands there with its label and its source. The text is a document in English (Markdown).</source>
        <translation>Berechnet Token je Sekunde, Watt und Joule je Token von FPGA-Boards für die veröffentlichten Größen, aus den Bytes, die ein Token bewegt, und aus Konstanten jedes Boards, und gibt sie neben dem aus, was andere gemessen oder veröffentlicht haben. Gemessen wird nichts, alle Zahlen sind als modelliert gekennzeichnet, und jede Konstante steht mit Kennzeichnung und Quelle dabei. Der Text ist ein englisches Dokument (Markdown).</translation>
    </message>
    <message>
        <source>Chat with MatMul-free language models on your own machine.</source>
        <translation>Mit MatMul-freien Sprachmodellen auf dem eigenen Rechner chatten.</translation>
    </message>
    <message>
        <source>Results are written to standard output, everything else to standard error.
Exit status: 0 done, 1 failed, 2 wrong usage, 130 interrupted.</source>
        <translation>Ergebnisse gehen an die Standardausgabe, alles andere an die Standardfehlerausgabe.
Rückgabewert: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 130 unterbrochen.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <extracomment>%1: what an option does, whole sentences; %2: what is done without it</extracomment>
        <translation>%1 Vorgabe: %2.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Show this help, or with a command that command&apos;s, and leave.</source>
        <translation>Diese Hilfe oder, mit einem Befehl, dessen Hilfe zeigen und beenden.</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>Die Version zeigen und beenden.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>The model file to write.</source>
        <translation>Die zu schreibende Modelldatei.</translation>
    </message>
    <message>
        <source>How the ternary weights are stored: tq2_0 takes 2.06 bits a weight, tq1_0 1.69. The model is the same.</source>
        <translation>Wie die ternären Gewichte gespeichert werden: tq2_0 braucht 2,06 Bit je Gewicht, tq1_0 1,69. Das Modell ist dasselbe.</translation>
    </message>
    <message>
        <source>what README.md calls it, or the folder</source>
        <translation>wie README.md es nennt, sonst wie der Ordner</translation>
    </message>
    <message>
        <source>The name of the model in the file.</source>
        <translation>Der Name des Modells in der Datei.</translation>
    </message>
    <message>
        <source>Print one JSON object in place of the text.</source>
        <translation>Ein JSON-Objekt statt des Textes ausgeben.</translation>
    </message>
    <message>
        <source>Write what every figure is computed from, as CSV.</source>
        <translation>Als CSV schreiben, woraus jede Zahl berechnet ist.</translation>
    </message>
    <message>
        <source>Write a report for people: one HTML file, with plots.</source>
        <translation>Einen Bericht zum Lesen schreiben: eine HTML-Datei mit Diagrammen.</translation>
    </message>
    <message>
        <source>Write that report on paper: a PDF. Needs the window&apos;s program.</source>
        <translation>Diesen Bericht als PDF zum Drucken schreiben. Braucht das Programm mit Fenster.</translation>
    </message>
    <message>
        <source>Keep it in the folder comparisons of the program&apos;s data.</source>
        <translation>Das Ergebnis im Ordner comparisons im Datenordner des Programms aufbewahren.</translation>
    </message>
    <message>
        <source>Measure nothing: tell again what --json or --keep wrote into this file.</source>
        <translation>Nichts messen: wiedergeben, was --json oder --keep in diese Datei geschrieben hat.</translation>
    </message>
    <message>
        <source>A message of the system before the first one of the user.</source>
        <translation>Eine Systemnachricht vor der ersten des Benutzers.</translation>
    </message>
    <message>
        <source>Choose among the K likeliest tokens. 0: among all.</source>
        <translation>Unter den K wahrscheinlichsten Token wählen. 0: unter allen.</translation>
    </message>
    <message>
        <source>Choose among the likeliest tokens that together have this share of the probability. 1: off.</source>
        <translation>Unter den wahrscheinlichsten Token wählen, die zusammen diesen Anteil der Wahrscheinlichkeit haben. 1: aus.</translation>
    </message>
    <message>
        <source>Leave out tokens that are less likely than this share of the likeliest. 0: off.</source>
        <translation>Token auslassen, die unwahrscheinlicher sind als dieser Anteil der höchsten Wahrscheinlichkeit. 0: aus.</translation>
    </message>
    <message>
        <source>Make the last 256 tokens less likely to come again, 0.1 to 10. 1: off.</source>
        <translation>Die letzten 256 Token bei Wiederholung unwahrscheinlicher machen, 0.1 bis 10. 1: aus.</translation>
    </message>
    <message>
        <source>another one each time</source>
        <translation>jedes Mal ein anderer</translation>
    </message>
    <message>
        <source>The start of the random numbers. The same seed, model and options give the same text.</source>
        <translation>Der Anfang der Zufallszahlen. Derselbe Seed ergibt mit demselben Modell und denselben Optionen denselben Text.</translation>
    </message>
    <message>
        <source>End an answer after this many tokens.</source>
        <translation>Eine Antwort nach so vielen Token beenden.</translation>
    </message>
    <message>
        <source>End an answer where it would say this text. May be given several times.</source>
        <translation>Eine Antwort beenden, wo sie diesen Text sagen würde. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>those of the model</source>
        <translation>die des Modells</translation>
    </message>
    <message>
        <source>What stands before and behind each message, in place of the model&apos;s own: a JSON file in the form of trilume_chat.json. The window keeps those that it was given in the folder markers of its settings.</source>
        <translation>Was vor und hinter jeder Nachricht steht, anstelle der Marker des Modells: eine JSON-Datei in der Form von trilume_chat.json. Das Fenster bewahrt die ihm gegebenen im Ordner markers seiner Einstellungen auf.</translation>
    </message>
    <message>
        <source>Continue the text as it stands, without the markers of a chat model.</source>
        <translation>Den Text fortsetzen, wie er ist, ohne die Marker eines Chatmodells.</translation>
    </message>
    <message>
        <source>Always take the likeliest token: temperature 0.</source>
        <translation>Immer das wahrscheinlichste Token nehmen: Temperatur 0.</translation>
    </message>
    <message>
        <source>Token ids to read, separated by commas, in place of a text.</source>
        <translation>Zu lesende Token-IDs, durch Kommas getrennt, anstelle eines Textes.</translation>
    </message>
    <message>
        <source>The text to read.</source>
        <translation>Der zu lesende Text.</translation>
    </message>
    <message>
        <source>In place of a text of your own: question, document (512 tokens) or story.</source>
        <translation>Anstelle eines eigenen Textes: question (eine Frage), document (ein Dokument von 512 Token) oder story (eine Geschichte).</translation>
    </message>
    <message>
        <source>64; 256 of a story</source>
        <translation>64; bei einer Geschichte 256</translation>
    </message>
    <message>
        <source>Tokens to write, 2 or more.</source>
        <translation>Zu schreibende Token, mindestens 2.</translation>
    </message>
    <message>
        <source>4 to 20, until the spread is below 2 %</source>
        <translation>4 bis 20, bis die Streuung unter 2 % liegt</translation>
    </message>
    <message>
        <source>Measure each configuration this many times, whatever the spread.</source>
        <translation>Jede Konfiguration so oft messen, unabhängig von der Streuung.</translation>
    </message>
    <message>
        <source>120; without end with --repeats</source>
        <translation>120; mit --repeats unbegrenzt</translation>
    </message>
    <message>
        <source>Begin no round later than this. Each configuration has one in any case.</source>
        <translation>Nach dieser Zeit keinen Durchgang mehr beginnen. Einen hat jede Konfiguration in jedem Fall.</translation>
    </message>
    <message>
        <source>Let the machine rest for this long before each configuration; below 3 there are no net figures.</source>
        <translation>Den Rechner vor jeder Konfiguration so lange ruhen lassen; unter 3 gibt es keine Werte ohne Leerlauf.</translation>
    </message>
    <message>
        <source>With --ids: print the ids that are generated, separated by spaces, on one line.</source>
        <translation>Mit --ids: die erzeugten IDs ausgeben, durch Leerzeichen getrennt, in einer Zeile.</translation>
    </message>
    <message>
        <source>Write the logits of this many last positions.</source>
        <translation>Die Logits so vieler letzter Positionen schreiben.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>The file to write, NPZ.</source>
        <translation>Die zu schreibende Datei, NPZ.</translation>
    </message>
    <message>
        <source>Write what each layer would say next, were it the last: the K likeliest tokens, 1 to 20. Takes a head for every token and layer.</source>
        <translation>Schreiben, was jede Schicht als Nächstes sagen würde, wenn sie die letzte wäre: die K wahrscheinlichsten Token, 1 bis 20. Der Kopf wird dafür bei jedem Token und jeder Schicht berechnet.</translation>
    </message>
    <message>
        <source>Show what others published beside it: matmul-free-fpga, matmul-free-50, bitnet-kv260, bitnet-a53 or tereffic-u280. May be given several times.</source>
        <translation>Daneben zeigen, was andere veröffentlicht haben: matmul-free-fpga, matmul-free-50, bitnet-kv260, bitnet-a53 oder tereffic-u280. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Measure the conventional twin of the model: the same shapes in bf16, random weights.</source>
        <translation>Den konventionellen Zwilling des Modells messen: dieselben Formen in bf16, zufällige Gewichte.</translation>
    </message>
    <message>
        <source>Compare with the conventional twin of the model as well: the same shapes in bf16. Its weights are random, so that only its speed and energy mean something.</source>
        <translation>Auch mit dem konventionellen Zwilling des Modells vergleichen: dieselben Formen in bf16. Seine Gewichte sind zufällig, daher sind nur Geschwindigkeit und Energie aussagekräftig.</translation>
    </message>
    <message>
        <source>until Ctrl-C; 5 with --json</source>
        <translation>bis Ctrl-C; mit --json 5</translation>
    </message>
    <message>
        <source>Measure for this long, 0.1 or more.</source>
        <translation>So lange messen, mindestens 0.1.</translation>
    </message>
    <message>
        <source>Where the system&apos;s sensors are listed.</source>
        <translation>Wo die Sensoren des Systems aufgeführt sind.</translation>
    </message>
    <message>
        <source>With --full-watts: model the processor&apos;s power as a line between these two, by how busy it is. Such figures are labelled modelled.</source>
        <translation>Mit --full-watts: die Leistung des Prozessors je nach Auslastung als Gerade zwischen diesen beiden Werten modellieren. Solche Zahlen sind als modelliert gekennzeichnet.</translation>
    </message>
    <message>
        <source>What all processors take together when all are busy.</source>
        <translation>Was alle Prozessoren zusammen unter Volllast verbrauchen.</translation>
    </message>
    <message>
        <source>Where to listen: an address of this machine alone, 127.0.0.1, ::1 or localhost.</source>
        <translation>Die Adresse, an der Anfragen angenommen werden, nur auf diesem Rechner: 127.0.0.1, ::1 oder localhost.</translation>
    </message>
    <message>
        <source>The port. 0: any free one, which is told.</source>
        <translation>Der Port. 0: irgendein freier, der dann genannt wird.</translation>
    </message>
    <message>
        <source>server-token in the folder of the program&apos;s data</source>
        <translation>server-token im Datenordner des Programms</translation>
    </message>
    <message>
        <source>Where the token lies; made when it is not there.</source>
        <translation>Wo das Zugriffstoken liegt; fehlt die Datei, wird sie angelegt.</translation>
    </message>
    <message>
        <source>Let pages of this origin ask, https://name or http://localhost:3000; they need the token, too. May be given several times.</source>
        <translation>Seiten dieses Ursprungs dürfen fragen, https://name oder http://localhost:3000; auch sie brauchen das Zugriffstoken. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>models in the folder of the program&apos;s data</source>
        <translation>models im Datenordner des Programms</translation>
    </message>
    <message>
        <source>The folder that the model comes into.</source>
        <translation>Der Ordner, in den das Modell kommt.</translation>
    </message>
    <message>
        <source>The server of repositories that are given as OWNER/NAME or by a name of the catalogue.</source>
        <translation>Der Server der Repositorys, die als OWNER/NAME oder mit einem Namen aus dem Katalog angegeben werden.</translation>
    </message>
    <message>
        <source>what the server offers</source>
        <translation>die vom Server angebotene</translation>
    </message>
    <message>
        <source>The checksum that the file at an address must have.</source>
        <translation>Die Prüfsumme, die die Datei an einer Adresse haben muss.</translation>
    </message>
    <message>
        <source>as many as this program may use</source>
        <translation>so viele, wie dieses Programm verwenden darf</translation>
    </message>
    <message>
        <source>Threads to compute with. The result is the same for any number.</source>
        <translation>Zahl der rechnenden Threads. Das Ergebnis ist bei jeder Zahl dasselbe.</translation>
    </message>
    <message>
        <source>Threads to compute with. May be given several times.</source>
        <translation>Zahl der rechnenden Threads. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>A further model to compare. May be given several times.</source>
        <translation>Ein weiteres Modell für den Vergleich. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Keep each thread on a core of its own. Helps where the system moves threads about; hurts where something else is busy on a core.</source>
        <translation>Jeden Thread auf einem eigenen Kern halten. Hilft, wo das System Threads hin und her schiebt; schadet, wo etwas anderes einen Kern beschäftigt.</translation>
    </message>
    <message>
        <source>Where the products of the weights are computed: an id that the command devices lists. The result is the same for all; what a device cannot do, the processor does. With energy: a device whose own figures are shown beside those of this machine.</source>
        <translation>Wo die Produkte der Gewichte berechnet werden: eine ID, die der Befehl devices auflistet. Das Ergebnis ist bei allen dasselbe; was ein Gerät nicht kann, übernimmt der Prozessor. Bei energy: ein Gerät, dessen eigene Zahlen neben denen dieses Rechners gezeigt werden.</translation>
    </message>
    <message>
        <source>Where the products of the weights are computed: an id that the command devices lists. May be given several times.</source>
        <translation>Wo die Produkte der Gewichte berechnet werden: eine ID, die der Befehl devices auflistet. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>How much a device computes: all that it takes, or what is faster there, of each shape of matrix as many rows as measuring says. auto is all for a simulated board and faster for another device.</source>
        <translation>Wie viel ein Gerät berechnet: all (alles, was es annimmt) oder faster (was dort schneller ist, von jeder Matrixform so viele Zeilen, wie eine Messung ergibt). auto ist all bei einem simulierten Board und faster bei einem anderen Gerät.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What the plugin of the device is told: a JSON object that it understands, such as {&quot;rest_watts&quot;: 2.5} for a virtual board, which names its others where one is wrong.</source>
        <translation>Was dem Plugin des Geräts mitgegeben wird: ein JSON-Objekt, das es versteht, etwa {&quot;rest_watts&quot;: 2.5} für ein virtuelles Board, das seine übrigen Einstellungen nennt, wenn eine falsch ist.</translation>
    </message>
    <message>
        <source>Measure what the processor and the device take for each shape of matrix, and write it, with the rows that the device computes, to standard error.</source>
        <translation>Messen, wie lange Prozessor und Gerät für jede Matrixform brauchen, und das mit den Zeilen, die das Gerät berechnet, auf die Standardfehlerausgabe schreiben.</translation>
    </message>
    <message>
        <source>Run the code of plugins in this program and not in a process of its own. That saves some microseconds for each product; a plugin that crashes then ends this program.</source>
        <translation>Den Code von Plugins in diesem Programm statt in einem eigenen Prozess ausführen. Das spart einige Mikrosekunden je Produkt; ein Plugin, das abstürzt, beendet dann dieses Programm.</translation>
    </message>
    <message>
        <source>the fastest of this machine</source>
        <translation>der schnellste dieses Rechners</translation>
    </message>
    <message>
        <source>Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod. The result is the same for all. TRILUME_FORCE_ISA in the environment says the same.</source>
        <translation>Befehlssatz zum Rechnen: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon oder neon+dotprod. Das Ergebnis ist bei allen dasselbe. TRILUME_FORCE_ISA in der Umgebung bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>How ternary weights lie in memory: auto, 2bit or 1.6bit. The result is the same.</source>
        <translation>Wie ternäre Gewichte im Speicher liegen: auto, 2bit oder 1.6bit. Das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod. May be given several times.</source>
        <translation>Befehlssatz zum Rechnen: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon oder neon+dotprod. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>How ternary weights lie in memory: auto, 2bit or 1.6bit. May be given several times.</source>
        <translation>Wie ternäre Gewichte im Speicher liegen: auto, 2bit oder 1.6bit. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Show this help and leave.</source>
        <translation>Diese Hilfe zeigen und beenden.</translation>
    </message>
    <message>
        <source>A model of random weights in a published size: 370M, 1.3B, 2.7B, 2B4T, falcon-e-3B, bonsai-1.7B, bonsai-4B or bonsai-8B.</source>
        <translation>Ein Modell aus Zufallsgewichten in einer veröffentlichten Größe: 370M, 1.3B, 2.7B, 2B4T, falcon-e-3B, bonsai-1.7B, bonsai-4B oder bonsai-8B.</translation>
    </message>
    <message>
        <source>Tokens of the prompt, behind which generating is measured.</source>
        <translation>Token der Eingabe, hinter der das Erzeugen gemessen wird.</translation>
    </message>
    <message>
        <source>How a transformer keeps keys and values: auto (what --kv-memory has room for), f32, f16 or int8.</source>
        <translation>Wie ein Transformer Schlüssel und Werte behält: auto (wofür --kv-memory reicht), f32, f16 oder int8.</translation>
    </message>
    <message>
        <source>Codes of the inputs where a model defines none, because its weights alone are ternary: int8 or int16, nearer to floats and slower.</source>
        <translation>Codes der Eingaben, wo ein Modell keine festlegt, weil nur seine Gewichte ternär sind: int8 oder int16, näher an Gleitkommazahlen und langsamer.</translation>
    </message>
    <message>
        <source>Memory for keys and values; it also bounds how long a text may become.</source>
        <translation>Speicher für Schlüssel und Werte; er begrenzt auch, wie lang ein Text werden kann.</translation>
    </message>
    <message>
        <source>How freely tokens are chosen, 0 to 100. 0 always takes the likeliest. For a model that inspect tells an advised sampling of, that is the default of this, of --top-k and of --top-p.</source>
        <translation>Wie frei Token gewählt werden, 0 bis 100. 0 nimmt immer das wahrscheinlichste. Nennt inspect für ein Modell eine empfohlene Auswahl, ist sie die Vorgabe hierfür, für --top-k und für --top-p.</translation>
    </message>
    <message>
        <source>Whether a model that can think before its answer does so: on or off. What it thinks goes to standard error.</source>
        <translation>Ob ein Modell, das vor der Antwort nachdenken kann, es tut: on oder off. Was es denkt, geht auf die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>End an answer that is still being thought about after this many tokens.</source>
        <translation>Eine Antwort, über die noch nachgedacht wird, nach so vielen Token beenden.</translation>
    </message>
    <message>
        <source>Load the model and have it read a short English story: a file that is damaged, or computed otherwise than it was made for, needs more bits for it than it should.</source>
        <translation>Das Modell laden und eine kurze englische Geschichte lesen lassen: Eine Datei, die beschädigt ist oder anders gerechnet wird, als sie gedacht war, braucht dafür mehr Bit, als sie sollte.</translation>
    </message>
</context>
<context>
    <name>TerminalInspect</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a token</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>none: driven by token ids</source>
        <translation>keiner: wird mit Token-IDs betrieben</translation>
    </message>
    <message numerus="yes">
        <source>SentencePiece, %1 pieces</source>
        <translation>
            <numerusform>SentencePiece, %1 Stück</numerusform>
            <numerusform>SentencePiece, %1 Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BPE, %1 pieces</source>
        <translation>
            <numerusform>BPE, %1 Stück</numerusform>
            <numerusform>BPE, %1 Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>control pieces</source>
        <translation>Steuerstücke</translation>
    </message>
    <message>
        <source>begin, end, unknown</source>
        <translation>Anfang, Ende, unbekannt</translation>
    </message>
    <message>
        <source>chat markers</source>
        <translation>Chat-Marker</translation>
    </message>
    <message>
        <source>none: a base model</source>
        <translation>keine: ein Basismodell</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>texts that end an answer</comment>
        <translation>Stopptexte</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>license</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>ternary</source>
        <translation>ternär</translation>
    </message>
    <message>
        <source>bits per weight</source>
        <translation>Bit je Gewicht</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>grows with the text</source>
        <translation>wächst mit dem Text</translation>
    </message>
    <message>
        <source>unknown keys</source>
        <translation>unbekannte Schlüssel</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>%1 bits a byte of a story, at most %2 expected</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 Bit je Byte einer Geschichte, höchstens %2 erwartet</translation>
    </message>
    <message>
        <source>ends of a text</source>
        <translation>Textenden</translation>
    </message>
    <message>
        <source>chat form</source>
        <comment>a source</comment>
        <translation>Chat-Form</translation>
    </message>
    <message>
        <source>chat family</source>
        <translation>Chat-Familie</translation>
    </message>
    <message>
        <source>advised sampling</source>
        <translation>empfohlene Auswahl</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>Chat-Vorlage</translation>
    </message>
    <message>
        <source>as it was published</source>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>thought</source>
        <translation>Gedanke</translation>
    </message>
</context>
<context>
    <name>TerminalNotes</name>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos;.</source>
        <extracomment>%1 is a command to type</extracomment>
        <translation>Hilfe dazu gibt „%1“.</translation>
    </message>
</context>
<context>
    <name>TerminalOffload</name>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>processor ms</source>
        <translation>Prozessor, ms</translation>
    </message>
    <message>
        <source>device ms</source>
        <translation>Gerät, ms</translation>
    </message>
    <message>
        <source>rows on device</source>
        <translation>Zeilen auf Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 matrices are on the device</source>
        <extracomment>%1 is a number as well; the form is that of %2</extracomment>
        <translation>
            <numerusform>%1 von %2 Matrix ist auf dem Gerät</numerusform>
            <numerusform>%1 von %2 Matrizen sind auf dem Gerät</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalText</name>
    <message>
        <source>[the text is as long as one of this model may be]</source>
        <translation>[der Text ist so lang, wie einer dieses Modells sein darf]</translation>
    </message>
    <message>
        <source>[the thought reached its limit]</source>
        <translation>[der Gedanke hat seine Grenze erreicht]</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1 holds bytes that no text has. Only files of text can be put into a message.</source>
        <translation>%1 enthält Bytes, die in keinem Text vorkommen. Nur Textdateien können in eine Nachricht eingefügt werden.</translation>
    </message>
    <message>
        <source>%1 is %2. Only files of text can be put into a message.</source>
        <extracomment>%1 is the name of a file, %2 what it is: &quot;a PNG picture&quot;</extracomment>
        <translation>%1 ist %2. Nur Textdateien können in eine Nachricht eingefügt werden.</translation>
    </message>
    <message>
        <source>%1 is no file. Only files of text can be put into a message.</source>
        <translation>%1 ist keine Datei. Nur Textdateien können in eine Nachricht eingefügt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is the name of a file, %2 what the system says</extracomment>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a file that is put into a message can have %3.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>%1 hat %2 Byte; eine Datei in einer Nachricht darf höchstens %3 haben.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>TokenShades</name>
    <message>
        <source>%1&#x202f;%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a token and how likely it was</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 likely. Entropy %3 bits. Likeliest here: %4.</source>
        <extracomment>of a token; %3: bits of entropy; %4: a list of tokens, each with how likely it was</extracomment>
        <translation>%1: Wahrscheinlichkeit %2. Entropie %3 Bit. Hier am wahrscheinlichsten: %4.</translation>
    </message>
    <message>
        <source>How likely %1 finds each token: the stronger the shade, the less. %2 tokens, in the mean %3.</source>
        <translation>Wie wahrscheinlich %1 jedes Token findet: je stärker getönt, desto unwahrscheinlicher. %2 Token, im Mittel %3.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash: the drive may have none, or be read-only.</source>
        <translation>%1 konnte nicht in den Papierkorb verschoben werden: Das Laufwerk hat vielleicht keinen oder ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 stays in the trash: another file has its name by now.</source>
        <translation>%1 bleibt im Papierkorb: Inzwischen trägt eine andere Datei den Namen.</translation>
    </message>
    <message>
        <source>%1 could not be taken from the trash.</source>
        <translation>%1 konnte nicht aus dem Papierkorb geholt werden.</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>%1 is a file, but a folder of that name is needed.</source>
        <translation>%1 ist eine Datei, aber es wird ein Ordner dieses Namens gebraucht.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>trilume::Sentence</name>
    <message>
        <source>The board at %1 did not understand a request.</source>
        <translation>Die Platine an %1 hat eine Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>The board at %1 does not answer.</source>
        <translation>Die Platine an %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The board at %1 speaks another version of the protocol: found %2, expected %3.</source>
        <translation>Die Platine an %1 spricht eine andere Version des Protokolls: %2 gefunden, %3 erwartet.</translation>
    </message>
    <message>
        <source>The memory of the board at %1 does not answer.</source>
        <translation>Der Speicher der Platine an %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The memory of the board at %1 does not have %2 bytes at %3.</source>
        <translation>Der Speicher der Platine an %1 hat keine %2 Bytes bei %3.</translation>
    </message>
    <message>
        <source>The port %1 cannot be used: %2</source>
        <translation>Der Anschluss %1 kann nicht benutzt werden: %2</translation>
    </message>
    <message>
        <source>The port %1 does not keep its settings.</source>
        <translation>Der Anschluss %1 behält seine Einstellungen nicht.</translation>
    </message>
    <message>
        <source>The port %1 is gone.</source>
        <translation>Der Anschluss %1 ist verschwunden.</translation>
    </message>
    <message>
        <source>The port %1 is in use by another program.</source>
        <translation>Der Anschluss %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;</source>
        <translation>Nach „%1“ fehlt ein Wert</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;</source>
        <translation>Unerwarteter Wert nach „%1“</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;</source>
        <translation>Unbekannte Option „%1“</translation>
    </message>
    <message>
        <source>Unknown options: %1</source>
        <translation>Unbekannte Optionen: %1</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;; a text that begins with a dash goes behind --</source>
        <translation>Unbekannte Option „%1“; ein Text, der mit einem Strich beginnt, gehört hinter --</translation>
    </message>
    <message>
        <source>Unknown options: %1; a text that begins with a dash goes behind --</source>
        <translation>Unbekannte Optionen: %1; ein Text, der mit einem Strich beginnt, gehört hinter --</translation>
    </message>
    <message>
        <source>the argument %1 is missing</source>
        <translation>das Argument %1 fehlt</translation>
    </message>
    <message>
        <source>the argument &quot;%1&quot; is one too many</source>
        <translation>das Argument „%1“ ist zu viel</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, expected %3</source>
        <translation>--%1 ist „%2“, erwartet: %3</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>token ids separated by commas</source>
        <translation>durch Kommas getrennte Token-IDs</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>measuring the idle machine</source>
        <translation>Leerlaufleistung wird gemessen</translation>
    </message>
    <message>
        <source>%1 J in %2 s; %3 J per token, %4 J net of idle (%5), +/- %6 %</source>
        <translation>%1 J in %2 s; %3 J je Token, %4 J ohne Leerlauf (%5), +/- %6 %</translation>
    </message>
    <message>
        <source>%1 J in %2 s; %3 J per token, +/- %4 %</source>
        <translation>%1 J in %2 s; %3 J je Token, +/- %4 %</translation>
    </message>
    <message>
        <source>%1 J in %2 s, with a gap: no figure per token</source>
        <translation>%1 J in %2 s, mit einer Lücke: kein Wert je Token</translation>
    </message>
    <message>
        <source>%1 J in %2 s: too short for a figure per token</source>
        <translation>%1 J in %2 s: zu kurz für einen Wert je Token</translation>
    </message>
    <message>
        <source>%1; %2 % of the busy time was ours</source>
        <translation>%1; dieses Programm hatte %2 % der Prozessorzeit</translation>
    </message>
    <message>
        <source>%1 W, +/- %2 W, %3 s before</source>
        <translation>%1 W, +/- %2 W, %3 s vorher</translation>
    </message>
    <message>
        <source>%1, for the same tokens; not to be compared alone</source>
        <translation>%1, für dieselben Token; nicht für sich allein zu vergleichen</translation>
    </message>
    <message>
        <source>threads are not bound</source>
        <translation>Threads sind nicht gebunden</translation>
    </message>
    <message>
        <source>%1, OMP_NUM_THREADS is %2</source>
        <translation>%1, OMP_NUM_THREADS ist %2</translation>
    </message>
    <message>
        <source>%1, OMP_THREAD_LIMIT is %2</source>
        <translation>%1, OMP_THREAD_LIMIT ist %2</translation>
    </message>
    <message>
        <source>%1, OMP_DYNAMIC is on</source>
        <translation>%1, OMP_DYNAMIC ist an</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1 GB/s; %2 % of it by whole tokens, %3 % by products alone</source>
        <translation>%1 GB/s; davon %2 % durch ganze Token, %3 % nur durch Produkte</translation>
    </message>
    <message>
        <source>%1 G/s in a prompt</source>
        <translation>%1 G/s bei einem Prompt</translation>
    </message>
    <message>
        <source>%1 G/s; %2 % of it in a prompt</source>
        <translation>%1 G/s; davon %2 % bei einem Prompt</translation>
    </message>
    <message>
        <source>%1 ms per token</source>
        <translation>%1 ms je Token</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>random weights: speed and energy only</source>
        <translation>zufällige Gewichte: nur Geschwindigkeit und Energie sind aussagekräftig</translation>
    </message>
    <message>
        <source>making random weights</source>
        <translation>zufällige Gewichte werden erzeugt</translation>
    </message>
    <message>
        <source>--conventional and --packing exclude each other</source>
        <translation>--conventional und --packing schließen einander aus</translation>
    </message>
    <message>
        <source>--conventional computes on the processor only: --device cannot be given</source>
        <translation>--conventional rechnet nur auf dem Prozessor: --device kann nicht angegeben werden</translation>
    </message>
    <message>
        <source>--shape and MODEL exclude each other</source>
        <translation>--shape und MODEL schließen einander aus</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation>aufbewahrt als %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>asking what there is</source>
        <translation>Server wird abgefragt</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>(the server is asked again in a while)</source>
        <translation>(der Server wird nach einer Weile erneut gefragt)</translation>
    </message>
    <message>
        <source>it is there already, with the checksums of the repository</source>
        <translation>ist schon da, mit den Prüfsummen des Repositorys</translation>
    </message>
    <message>
        <source>%1 is not what the repository has: all was loaded anew, beside it</source>
        <translation>%1 ist nicht das, was das Repository hat: Alles wurde neu geladen und liegt daneben</translation>
    </message>
    <message>
        <source>not checked against a checksum, as the server offers none; its structure as a model file was</source>
        <translation>nicht gegen eine Prüfsumme geprüft, weil der Server keine anbietet; der Aufbau als Modelldatei wurde geprüft</translation>
    </message>
    <message>
        <source>%1 at commit %2</source>
        <translation>%1 bei Commit %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>trilume-cli import &quot;</comment>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source>stopped; what has come is kept, and the same command goes on from there</source>
        <translation>gestoppt; was angekommen ist, bleibt erhalten, und derselbe Befehl macht dort weiter</translation>
    </message>
    <message>
        <source>--sha256: %1</source>
        <translation>--sha256: %1</translation>
    </message>
    <message>
        <source>%1: found no folder, expected one like /sys</source>
        <translation>%1: kein Ordner gefunden, erwartet: einer wie /sys</translation>
    </message>
    <message>
        <source>the argument FILE is missing: &quot;%1&quot; is a model, not a text</source>
        <translation>das Argument FILE fehlt: „%1“ ist ein Modell, kein Text</translation>
    </message>
    <message>
        <source>--ids and PROMPT exclude each other</source>
        <translation>--ids und PROMPT schließen einander aus</translation>
    </message>
    <message>
        <source>--print-ids needs --ids</source>
        <translation>--print-ids braucht --ids</translation>
    </message>
    <message>
        <source>--output FILE is missing</source>
        <translation>--output FILE fehlt</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3 of them ternary, %4 bytes, fingerprint %5</source>
        <translation>%1: %2 Parameter, davon %3 ternär, %4 Byte, Fingerabdruck %5</translation>
    </message>
    <message>
        <source>--ids LIST is missing</source>
        <translation>--ids LIST fehlt</translation>
    </message>
    <message>
        <source>--allow-origin is &quot;%1&quot;, expected https://name or http://name:port</source>
        <translation>--allow-origin ist „%1“, erwartet: https://name oder http://name:port</translation>
    </message>
    <message>
        <source>%1 is served at %2 (Ctrl-C ends it)</source>
        <translation>%1 wird unter %2 bereitgestellt (Ctrl-C beendet das)</translation>
    </message>
    <message>
        <source>the token lies in %1</source>
        <translation>das Zugriffstoken liegt in %1</translation>
    </message>
    <message>
        <source>--prompt and --ids exclude each other</source>
        <translation>--prompt und --ids schließen einander aus</translation>
    </message>
    <message>
        <source>--out FILE is missing</source>
        <translation>--out FILE fehlt</translation>
    </message>
    <message>
        <source>--prompt is empty, expected a text</source>
        <translation>--prompt ist leer, erwartet: ein Text</translation>
    </message>
    <message>
        <source>--prompt TEXT or --ids LIST is missing</source>
        <translation>--prompt TEXT oder --ids LIST fehlt</translation>
    </message>
    <message>
        <source>--raw needs --prompt</source>
        <translation>--raw braucht --prompt</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it reads token ids only, not text.</source>
        <translation>%1: enthält keinen Tokenizer und liest daher nur Token-IDs, keinen Text.</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, expected one of: %3</source>
        <translation>--%1 ist „%2“, erwartet: eines von: %3</translation>
    </message>
    <message>
        <source>--prompt and --standard exclude each other</source>
        <translation>--prompt und --standard schließen einander aus</translation>
    </message>
    <message>
        <source>the options make %1 configurations, expected at most %2</source>
        <translation>die Optionen ergeben %1 Konfigurationen, erwartet: höchstens %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no idle power: %2</source>
        <translation>%1: keine Leerlaufleistung: %2</translation>
    </message>
    <message>
        <source>%1: speed is derived from its own clock, of products on the board alone</source>
        <translation>%1: Die Geschwindigkeit ist aus dem Takt des Boards abgeleitet, nur für die dort berechneten Produkte</translation>
    </message>
    <message>
        <source>energy: %1</source>
        <translation>Energie: %1</translation>
    </message>
    <message>
        <source>tokens: the same</source>
        <translation>Token: dieselben</translation>
    </message>
    <message>
        <source>tokens: they part after %1</source>
        <translation>Token: unterscheiden sich nach den ersten %1</translation>
    </message>
    <message>
        <source>published, of another machine: %1</source>
        <translation>veröffentlicht, zu einem anderen Rechner: %1</translation>
    </message>
    <message>
        <source>%1, %2 tokens/s</source>
        <translation>%1, %2 Token/s</translation>
    </message>
    <message>
        <source>%1, %2 W</source>
        <translation>%1, %2 W</translation>
    </message>
    <message>
        <source>%1, %2 J/token</source>
        <translation>%1, %2 J/Token</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <translation>%1 (%2; %3)</translation>
    </message>
    <message>
        <source>configuration %1 of %2 (%3): %4</source>
        <translation>Konfiguration %1 von %2 (%3): %4</translation>
    </message>
    <message>
        <source>loading the model, %1 %</source>
        <translation>Modell wird geladen, %1 %</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>Durchgang %1</translation>
    </message>
    <message>
        <source>%1: found no PDF: %2</source>
        <translation>%1: kein PDF erhalten: %2</translation>
    </message>
    <message>
        <source>%1: not found. It comes with the window of Trilume and makes PDFs; --html writes a report that a browser prints.</source>
        <translation>%1: nicht gefunden. Das Programm gehört zum Fenster von Trilume und erstellt PDFs; --html schreibt einen Bericht, den ein Browser drucken kann.</translation>
    </message>
    <message>
        <source>standard output: it is closed</source>
        <translation>Standardausgabe: ist geschlossen</translation>
    </message>
    <message>
        <source>standard output: %1</source>
        <translation>Standardausgabe: %1</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts belong together: found one, expected both</source>
        <translation>--idle-watts und --full-watts gehören zusammen: gefunden: eines, erwartet: beide</translation>
    </message>
    <message>
        <source>--full-watts is &quot;%1&quot;, expected a number above 0 and no less than --idle-watts</source>
        <translation>--full-watts ist „%1“, erwartet: eine Zahl über 0 und nicht kleiner als --idle-watts</translation>
    </message>
    <message>
        <source>set with --idle-watts and --full-watts</source>
        <translation>festgelegt mit --idle-watts und --full-watts</translation>
    </message>
    <message>
        <source>module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>power: %1, %2</source>
        <translation>Leistung: %1, %2</translation>
    </message>
    <message>
        <source>power: not known</source>
        <translation>Leistung: nicht bekannt</translation>
    </message>
    <message>
        <source>the processor computes everything: %1</source>
        <translation>der Prozessor berechnet alles: %1</translation>
    </message>
    <message>
        <source>the processor did what failed, with the same result: %1</source>
        <translation>der Prozessor hat übernommen, was fehlschlug, mit demselben Ergebnis: %1</translation>
    </message>
    <message>
        <source>the processor goes on alone, with the same result: %1</source>
        <translation>der Prozessor rechnet allein weiter, mit demselben Ergebnis: %1</translation>
    </message>
    <message>
        <source>no trouble any more</source>
        <translation>keine Probleme mehr</translation>
    </message>
    <message>
        <source>the device is there again</source>
        <translation>das Gerät ist wieder da</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts model the processor instead (%1 and %2 %3)</source>
        <translation>--idle-watts und --full-watts modellieren stattdessen den Prozessor (%1 und %2, %3)</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts model the processor instead</source>
        <translation>--idle-watts und --full-watts modellieren stattdessen den Prozessor</translation>
    </message>
    <message>
        <source>no energy sensor can be read: %1</source>
        <translation>kein Energiesensor ist lesbar: %1</translation>
    </message>
    <message>
        <source>no energy sensor was found: %1/class/powercap, %1/bus/event_source/devices/power, %1/class/hwmon and %1/class/power_supply hold none; %2</source>
        <translation>kein Energiesensor gefunden: in %1/class/powercap, %1/bus/event_source/devices/power, %1/class/hwmon und %1/class/power_supply ist keiner; %2</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>not read at present</source>
        <translation>zurzeit nicht lesbar</translation>
    </message>
    <message>
        <source>%1 s missing</source>
        <translation>%1 s fehlen</translation>
    </message>
    <message>
        <source>%1, %2 s missing</source>
        <translation>%1, %2 s fehlen</translation>
    </message>
    <message>
        <source>%1 is not read: %2</source>
        <translation>%1 wird nicht gelesen: %2</translation>
    </message>
    <message>
        <source>%1: the energy of %2 s is unknown and not in its figures</source>
        <translation>%1: Die Energie von %2 s ist unbekannt und nicht in den Zahlen enthalten</translation>
    </message>
    <message>
        <source>reading the meters took %1 % of the time</source>
        <translation>das Lesen der Messgeräte brauchte %1 % der Zeit</translation>
    </message>
    <message>
        <source>the machine: %1</source>
        <translation>der Rechner: %1</translation>
    </message>
    <message>
        <source>dram</source>
        <translation>Speicherchips</translation>
    </message>
    <message>
        <source>%1, %2, scope %3</source>
        <translation>%1, %2, Umfang: %3</translation>
    </message>
    <message>
        <source>--isa is &quot;%1&quot;, but this machine has only: %2</source>
        <translation>--isa ist „%1“, aber dieser Rechner hat nur: %2</translation>
    </message>
    <message>
        <source>no model comes with this installation: name a model file (*.gguf)</source>
        <translation>zu dieser Installation gehört kein Modell: Geben Sie eine Modelldatei an (*.gguf)</translation>
    </message>
    <message>
        <source>loading the model: %1 %</source>
        <translation>Modell wird geladen: %1 %</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so only --print-ids can be printed</source>
        <translation>%1: enthält keinen Tokenizer, daher ist nur die Ausgabe mit --print-ids möglich</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>standard input: %1</source>
        <translation>Standardeingabe: %1</translation>
    </message>
    <message>
        <source>%1: it is closed</source>
        <translation>%1: ist geschlossen</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>%1: is neither a regular file nor a pipe.</source>
        <translation>%1: ist weder eine gewöhnliche Datei noch eine Pipe.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>to be imported</source>
        <translation>noch zu importieren</translation>
    </message>
    <message>
        <source>unfinished: the same download goes on with it</source>
        <translation>nicht fertig: derselbe Download geht damit weiter</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>To be had with &apos;%1&apos;:</source>
        <translation>Erhältlich mit „%1“:</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>In %1:</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>es fehlt ein Befehl</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>es gibt keinen Befehl „%1“</translation>
    </message>
    <message>
        <source>This machine cannot compute with the instruction set %1.</source>
        <translation>Dieser Rechner kann nicht mit dem Befehlssatz %1 rechnen.</translation>
    </message>
    <message>
        <source>Its weights are random: inside there is nothing to see.</source>
        <translation>Die Gewichte sind zufällig: Im Inneren gibt es nichts zu sehen.</translation>
    </message>
    <message>
        <source>It wrote no tokens.</source>
        <translation>Es wurden keine Token geschrieben.</translation>
    </message>
    <message>
        <source>Their models have different shapes: %1 layers of %2 channels, and %3 layers of %4.</source>
        <translation>Die Modelle haben unterschiedliche Formen: %1 Schichten mit %2 Kanälen und %3 Schichten mit %4.</translation>
    </message>
    <message>
        <source>it wrote other tokens than in its first pass: its results are not to be relied on</source>
        <translation>schrieb andere Token als im ersten Durchgang: Auf die Ergebnisse ist kein Verlass</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected a comparison of at most %3.</source>
        <translation>%1: gefunden: %2 Byte, erwartet: ein Vergleich von höchstens %3.</translation>
    </message>
    <message>
        <source>%1: cannot be removed: %2</source>
        <translation>%1: kann nicht entfernt werden: %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>at most an hour</source>
        <translation>höchstens eine Stunde</translation>
    </message>
    <message>
        <source>a figure that this program knows</source>
        <translation>ein Wert, den dieses Programm kennt</translation>
    </message>
    <message>
        <source>%1: is no comparison of this program.</source>
        <translation>%1: ist kein Vergleich dieses Programms.</translation>
    </message>
    <message>
        <source>%1: version: found %2, expected %3.</source>
        <translation>%1: version: gefunden: %2, erwartet: %3.</translation>
    </message>
    <message>
        <source>%1 would take %2 J per token, %3, %4</source>
        <translation>%1 würde %2 J je Token verbrauchen, %3, %4</translation>
    </message>
    <message>
        <source>%1 took %2 J per token, %3, %4</source>
        <translation>%1 verbrauchte %2 J je Token, %3, %4</translation>
    </message>
    <message>
        <source>%1 wrote %2 tokens per second</source>
        <translation>%1 schrieb %2 Token pro Sekunde</translation>
    </message>
    <message>
        <source>%1 would write %2 tokens per second (%3, its products alone)</source>
        <translation>%1 würde %2 Token pro Sekunde schreiben (%3, nur die Produkte)</translation>
    </message>
    <message>
        <source>On this machine %1 would take %2 J per token, %3 times as much as %4 with %5, %6, %7</source>
        <translation>Auf diesem Rechner: %1 würde %2 J je Token verbrauchen, %3-mal so viel wie %4 mit %5, %6, %7</translation>
    </message>
    <message>
        <source>On this machine %1 took %2 J per token, %3 times as much as %4 with %5, %6, %7</source>
        <translation>Auf diesem Rechner: %1 verbrauchte %2 J je Token, %3-mal so viel wie %4 mit %5, %6, %7</translation>
    </message>
    <message>
        <source>On this machine %1 would take %2 J per token and %3 %4, %5, %6</source>
        <translation>Auf diesem Rechner: %1 würde %2 J je Token verbrauchen und %3 %4, %5, %6</translation>
    </message>
    <message>
        <source>On this machine %1 took %2 J per token and %3 took %4, %5, %6</source>
        <translation>Auf diesem Rechner: %1 verbrauchte %2 J je Token und %3 %4, %5, %6</translation>
    </message>
    <message>
        <source>%1: no difference beyond the spread</source>
        <translation>%1; kein Unterschied über die Streuung hinaus</translation>
    </message>
    <message>
        <source>%1: measured once, so that chance may be the difference</source>
        <translation>%1; nur einmal gemessen, der Unterschied kann Zufall sein</translation>
    </message>
    <message>
        <source>On this machine %1; %2: different scopes</source>
        <translation>Auf diesem Rechner: %1; %2; unterschiedlicher Umfang</translation>
    </message>
    <message>
        <source>On this machine %1; %2: labels of different strength</source>
        <translation>Auf diesem Rechner: %1; %2; Zahlen unterschiedlicher Herkunft</translation>
    </message>
    <message>
        <source>On this machine %1; %2: different scopes, and labels of different strength</source>
        <translation>Auf diesem Rechner: %1; %2; unterschiedlicher Umfang, Zahlen unterschiedlicher Herkunft</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: labels of different strength</source>
        <translation>Auf diesem Rechner: %1; %2; Zahlen unterschiedlicher Herkunft</translation>
    </message>
    <message>
        <source>On this machine %1, %2 times as many as %3 with %4</source>
        <translation>Auf diesem Rechner: %1, %2-mal so viele wie %3 mit %4</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: no difference beyond the spread</source>
        <translation>Auf diesem Rechner: %1; %2; kein Unterschied über die Streuung hinaus</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: measured once, so that chance may be the difference</source>
        <translation>Auf diesem Rechner: %1; %2; nur einmal gemessen, der Unterschied kann Zufall sein</translation>
    </message>
    <message>
        <source>%1; joules per token are not known</source>
        <translation>%1; Joule je Token sind nicht bekannt</translation>
    </message>
    <message>
        <source>%1; nothing here measures energy</source>
        <translation>%1; hier misst nichts die Energie</translation>
    </message>
    <message>
        <source>On this machine %1</source>
        <translation>Auf diesem Rechner: %1</translation>
    </message>
    <message>
        <source>On this machine %1; the energy of %2 is not known</source>
        <translation>Auf diesem Rechner: %1; was %2 verbraucht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1; beside %2 this machine took %3 J per token, %4, %5</source>
        <translation>%1; während %2 lief, verbrauchte dieser Rechner %3 J je Token, %4, %5</translation>
    </message>
    <message>
        <source>%1; further configurations: %2</source>
        <translation>%1; weitere Konfigurationen: %2</translation>
    </message>
    <message>
        <source>%1; failed: %2 of %3</source>
        <translation>%1; fehlgeschlagen: %2 von %3</translation>
    </message>
    <message>
        <source>%1; the tokens part after %2</source>
        <translation>%1; die Token unterscheiden sich nach den ersten %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Different scopes: a comparison</source>
        <translation>Unterschiedlicher Umfang: ein Vergleich</translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>Ein Vergleich</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Es wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Nothing was measured: %1</source>
        <translation>Es wurde nichts gemessen: %1</translation>
    </message>
    <message>
        <source>%1; what the machine took besides has a different scope</source>
        <translation>%1; was der Rechner außerdem verbrauchte, hat einen anderen Umfang</translation>
    </message>
    <message>
        <source>%1; different scopes stand beside each other</source>
        <translation>%1; nebeneinander stehen Zahlen unterschiedlichen Umfangs</translation>
    </message>
    <message>
        <source>%1 +/- %2</source>
        <translation>%1 +/- %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modelliert</translation>
    </message>
    <message>
        <source>package</source>
        <translation>CPU-Package</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicherchips</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>The two models read the text as other tokens from the first one on: nothing of it stands at the same place.</source>
        <translation>Die beiden Modelle lesen den Text vom ersten Token an als andere Token: Nichts davon steht an derselben Stelle.</translation>
    </message>
    <message>
        <source>%1: was changed since: it is not the model that was compared.</source>
        <translation>%1: wurde seither geändert: Es ist nicht mehr das Modell, das verglichen wurde.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected %4.</source>
        <translation>%1: %2: gefunden: %3, erwartet: %4.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number that is not below 0</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>a whole number that is not below 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>a list of token ids</source>
        <translation>eine Liste von Token-IDs</translation>
    </message>
    <message>
        <source>a token id</source>
        <translation>eine Token-ID</translation>
    </message>
    <message>
        <source>A conventional twin runs on the processor only.</source>
        <translation>Ein konventioneller Zwilling läuft nur auf dem Prozessor.</translation>
    </message>
    <message>
        <source>%1: devices cannot be opened here.</source>
        <translation>%1: Geräte können hier nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it cannot read the text.</source>
        <translation>%1: enthält keinen Tokenizer und kann den Text daher nicht lesen.</translation>
    </message>
    <message>
        <source>The text to read has no tokens.</source>
        <translation>Der zu lesende Text hat keine Token.</translation>
    </message>
    <message>
        <source>its weights are random: only its speed and energy mean something</source>
        <translation>die Gewichte sind zufällig: Nur Geschwindigkeit und Energie sind aussagekräftig</translation>
    </message>
    <message>
        <source>the processor computed %1 of its matrices: %2</source>
        <translation>der Prozessor hat %1 der Matrizen berechnet: %2</translation>
    </message>
    <message>
        <source>the processor did some of its work: %1</source>
        <translation>der Prozessor hat einen Teil der Arbeit übernommen: %1</translation>
    </message>
    <message>
        <source>the processor computed in its place: %1</source>
        <translation>der Prozessor hat stattdessen gerechnet: %1</translation>
    </message>
    <message>
        <source>the conventional twin</source>
        <translation>der konventionelle Zwilling</translation>
    </message>
    <message>
        <source>the ternary model</source>
        <translation>das ternäre Modell</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>der Prozessor</translation>
    </message>
    <message>
        <source>one thread</source>
        <translation>ein Thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no device %1, expected one of: %2.</source>
        <translation>Es gibt kein Gerät %1, erwartet: eines von: %2.</translation>
    </message>
    <message>
        <source>There is no device %1: its plugin was not found.</source>
        <translation>Es gibt kein Gerät %1: Sein Plugin wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 is in %2 already, and is not replaced: move it or give it another name first.</source>
        <translation>%1 ist schon in %2 und wird nicht ersetzt: Verschieben Sie es oder benennen Sie es zuerst um.</translation>
    </message>
    <message>
        <source>found a checksum of %1 characters, expected the 64 hexadecimal digits of a SHA-256.</source>
        <translation>gefunden: eine Prüfsumme von %1 Zeichen, erwartet: die 64 Hexadezimalziffern einer SHA-256.</translation>
    </message>
    <message>
        <source>The check of the file was stopped.</source>
        <translation>Die Prüfung der Datei wurde gestoppt.</translation>
    </message>
    <message>
        <source>What was written cannot be read: %1.</source>
        <translation>Das Geschriebene kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2.</source>
        <translation>%1: kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1: is a link or a file, expected a folder.</source>
        <translation>%1: ist eine Verknüpfung oder eine Datei, erwartet: ein Ordner.</translation>
    </message>
    <message>
        <source>%1: another download is writing it.</source>
        <translation>%1: wird gerade von einem anderen Download geschrieben.</translation>
    </message>
    <message>
        <source>%1: found %2 free bytes, expected %3: free %4 bytes more, or choose a folder elsewhere.</source>
        <translation>%1: gefunden: %2 freie Byte, erwartet: %3: Schaffen Sie Platz für %4 weitere Byte oder wählen Sie einen Ordner an einem anderen Ort.</translation>
    </message>
    <message>
        <source>%1: the disk is full: free some space; what has come is kept, and the download goes on from there.</source>
        <translation>%1: Der Datenträger ist voll: Schaffen Sie Platz; was angekommen ist, bleibt erhalten, und der Download geht von dort weiter.</translation>
    </message>
    <message>
        <source>%1: the disk is full: free %2 bytes; what has come is kept, and the download goes on from there.</source>
        <translation>%1: Der Datenträger ist voll: Schaffen Sie Platz für %2 Byte; was angekommen ist, bleibt erhalten, und der Download geht von dort weiter.</translation>
    </message>
    <message>
        <source>%1: the server ends the file after %2 bytes.</source>
        <translation>%1: Der Server beendet die Datei nach %2 Byte.</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>%1: found the checksum %2, expected %3.</source>
        <translation>%1: gefunden: die Prüfsumme %2, erwartet: %3.</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>Der Download wurde gestoppt.</translation>
    </message>
    <message>
        <source>%1: the server answers with other parts of the file than those that were asked for.</source>
        <translation>%1: Der Server schickt andere Teile der Datei als die angeforderten.</translation>
    </message>
    <message>
        <source>%1: found %2 bytes at %3, expected %4.</source>
        <translation>%1: gefunden: %2 Byte bei %3, erwartet: %4.</translation>
    </message>
    <message>
        <source>%1: the server says that its checksum is %2, expected %3.</source>
        <translation>%1: Der Server nennt die Prüfsumme %2, erwartet: %3.</translation>
    </message>
    <message>
        <source>%1: the server lets only those have it who are known to it (status %2).</source>
        <translation>%1: Der Server gibt die Datei nur an angemeldete Nutzer heraus (Status %2).</translation>
    </message>
    <message>
        <source>%1: the server has no such file (status %2).</source>
        <translation>%1: Der Server hat keine solche Datei (Status %2).</translation>
    </message>
    <message>
        <source>%1: found an answer of status %2, expected 200.</source>
        <translation>%1: gefunden: eine Antwort mit Status %2, erwartet: 200.</translation>
    </message>
    <message>
        <source>%1: found more than the expected %2 bytes.</source>
        <translation>%1: gefunden: mehr als die erwarteten %2 Byte.</translation>
    </message>
    <message>
        <source>%1: found neither a model of the catalogue nor a repository (OWNER/NAME) nor an address of https or http.</source>
        <translation>%1: ist weder ein Modell des Katalogs noch ein Repository (OWNER/NAME) noch eine Adresse mit https oder http.</translation>
    </message>
    <message>
        <source>%1: a checksum is for one file, to be loaded by its own address; of a repository the sums are those that it lists.</source>
        <translation>%1: Eine Prüfsumme gilt für eine einzelne Datei, die über ihre eigene Adresse geladen wird; bei einem Repository gelten die Summen, die es selbst nennt.</translation>
    </message>
    <message>
        <source>%1: found an empty file, expected a model file.</source>
        <translation>%1: gefunden: eine leere Datei, erwartet: eine Modelldatei.</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2.</source>
        <translation>%1: kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1: is a link, a folder or a device, expected a file or nothing.</source>
        <translation>%1: ist eine Verknüpfung, ein Ordner oder ein Gerät, erwartet: eine Datei oder nichts.</translation>
    </message>
    <message>
        <source>%1: is a link or a device, expected a file or nothing.</source>
        <translation>%1: ist eine Verknüpfung oder ein Gerät, erwartet: eine Datei oder nichts.</translation>
    </message>
    <message>
        <source>%1 was made by somebody else meanwhile, and is not replaced: what was loaded lies beside it as %2.</source>
        <translation>%1 wurde inzwischen von jemand anderem angelegt und wird nicht ersetzt: Was geladen wurde, liegt daneben als %2.</translation>
    </message>
    <message>
        <source>The server lists a file %1, whose name %2.</source>
        <translation>Der Server nennt eine Datei %1; ihr Name %2.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>holds signs that names of files do not need</source>
        <translation>enthält Zeichen, die Dateinamen nicht brauchen</translation>
    </message>
    <message>
        <source>leads out of its folder</source>
        <translation>führt aus ihrem Ordner hinaus</translation>
    </message>
    <message>
        <source>differs from another one in capital letters only</source>
        <translation>unterscheidet sich von einem anderen nur in der Großschreibung</translation>
    </message>
    <message>
        <source>has the name of another file for its folder</source>
        <translation>nennt als Ordner den Namen einer anderen Datei</translation>
    </message>
    <message>
        <source>The address leads to %1, expected a file whose name ends in %2.</source>
        <translation>Die Adresse führt zu %1, erwartet: eine Datei, deren Name auf %2 endet.</translation>
    </message>
    <message>
        <source>%1: the list of files: %2: expected %3.</source>
        <translation>%1: Liste der Dateien: %2: erwartet: %3.</translation>
    </message>
    <message>
        <source>a number of bytes</source>
        <translation>eine Anzahl von Byte</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>40 hexadecimal digits</source>
        <translation>40 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>%1: has no repository %2, or lets only those have it who are known to it (status %3).</source>
        <translation>%1: hat kein Repository %2 oder gibt es nur an angemeldete Nutzer heraus (Status %3).</translation>
    </message>
    <message>
        <source>%1: the list of files is no JSON.</source>
        <translation>%1: Die Liste der Dateien ist kein JSON.</translation>
    </message>
    <message>
        <source>1 to %1 files</source>
        <translation>1 bis %1 Dateien</translation>
    </message>
    <message>
        <source>the list of files</source>
        <translation>die Liste der Dateien</translation>
    </message>
    <message>
        <source>%1: holds no model that this program reads, expected %2 and %3, or a file that ends in %4.</source>
        <translation>%1: enthält kein Modell, das dieses Programm liest, erwartet: %2 und %3 oder eine Datei, die auf %4 endet.</translation>
    </message>
    <message>
        <source>%1: holds %2 model files, %3 and %4 among them: load one of them by its own address.</source>
        <translation>%1: enthält %2 Modelldateien, darunter %3 und %4: Laden Sie eine davon über ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>%1: is there and something else, expected nothing or this model at commit %2.</source>
        <translation>%1: ist schon da und etwas anderes, erwartet: nichts oder dieses Modell bei Commit %2.</translation>
    </message>
    <message>
        <source>%1: found the beginning of %2, expected one of %3: go on with that one or delete what has come of it first.</source>
        <translation>%1: gefunden: der Anfang von %2, erwartet: einer von %3: Setzen Sie zuerst jenen Download fort oder löschen Sie, was davon angekommen ist.</translation>
    </message>
    <message>
        <source>%1: %2 is not there any more at commit %3: the repository has changed, start the download again.</source>
        <translation>%1: %2 ist bei Commit %3 nicht mehr da: Das Repository hat sich geändert, starten Sie den Download neu.</translation>
    </message>
    <message>
        <source>%1: needs %2 bytes, the disk has %3 bytes free.</source>
        <translation>%1: braucht %2 Byte, auf dem Datenträger sind %3 Byte frei.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1: leads from https to http (%2), which anybody on the way could read and change.</source>
        <translation>%1: führt von https zu http (%2), was unterwegs jeder lesen und ändern könnte.</translation>
    </message>
    <message>
        <source>%1: would have what was sent go to another server, %2.</source>
        <translation>%1: würde das Gesendete an einen anderen Server weiterleiten, %2.</translation>
    </message>
    <message>
        <source>%1: found a line break or a control character, expected a value of one line.</source>
        <translation>%1: gefunden: ein Zeilenumbruch oder Steuerzeichen, erwartet: ein Wert in einer Zeile.</translation>
    </message>
    <message>
        <source>%1: leads on and on, expected at most %2 redirections.</source>
        <translation>%1: leitet immer weiter um, erwartet: höchstens %2 Umleitungen.</translation>
    </message>
    <message>
        <source>%1: was stopped.</source>
        <translation>%1: wurde gestoppt.</translation>
    </message>
    <message>
        <source>%1: the proxy %2 does not let it through: %3.</source>
        <translation>%1: Der Proxy %2 lässt es nicht durch: %3.</translation>
    </message>
    <message>
        <source>%1: no server of this name was found; is there a network?</source>
        <translation>%1: Ein Server dieses Namens wurde nicht gefunden; besteht eine Netzverbindung?</translation>
    </message>
    <message>
        <source>%1: the server cannot be reached: %2.</source>
        <translation>%1: Der Server ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>%1: the server cannot be reached: %2 (the environment names a proxy: %3).</source>
        <translation>%1: Der Server ist nicht erreichbar: %2 (die Umgebung nennt einen Proxy: %3).</translation>
    </message>
    <message>
        <source>%1: the connection is not secure, so nothing was sent: %2.</source>
        <translation>%1: Die Verbindung ist nicht sicher, daher wurde nichts gesendet: %2.</translation>
    </message>
    <message>
        <source>%1: the server has said nothing for %2 ms.</source>
        <translation>%1: Der Server hat sich seit %2 ms nicht gemeldet.</translation>
    </message>
    <message>
        <source>%1: the connection was cut: %2.</source>
        <translation>%1: Die Verbindung wurde getrennt: %2.</translation>
    </message>
    <message>
        <source>%1: found an answer that is none of HTTP: %2.</source>
        <translation>%1: gefunden: eine Antwort, die kein HTTP ist: %2.</translation>
    </message>
    <message>
        <source>%1: the headers of the answer are too long, expected at most %2 bytes.</source>
        <translation>%1: Die Kopfzeilen der Antwort sind zu lang, erwartet: höchstens %2 Byte.</translation>
    </message>
    <message>
        <source>%1: a web page came instead of %2: log-in or proxy?</source>
        <translation>%1: gefunden: eine Webseite, erwartet: %2; vielleicht eine Anmeldung oder ein Proxy?</translation>
    </message>
    <message>
        <source>%1: a web page came instead of %2: the proxy %3 answered with its own page, or passed on that of a log-in.</source>
        <translation>%1: gefunden: eine Webseite, erwartet: %2; der Proxy %3 hat mit einer eigenen Seite geantwortet oder die einer Anmeldung weitergegeben.</translation>
    </message>
    <message>
        <source>%1: the answer is too long, expected at most %2 bytes.</source>
        <translation>%1: Die Antwort ist zu lang, erwartet: höchstens %2 Byte.</translation>
    </message>
    <message>
        <source>%1: is no address, expected one as https://name/path.</source>
        <translation>%1: ist keine Adresse, erwartet: eine wie https://name/pfad.</translation>
    </message>
    <message>
        <source>%1: found an address of %2, expected http or https.</source>
        <translation>%1: gefunden: eine Adresse mit %2, erwartet: http oder https.</translation>
    </message>
    <message>
        <source>%1: the address holds a name or a password, expected none.</source>
        <translation>%1: Die Adresse enthält einen Namen oder ein Passwort, erwartet: keines von beiden.</translation>
    </message>
    <message>
        <source>%1: others may use this file, expected one for its owner alone (chmod 600).</source>
        <translation>%1: Andere dürfen diese Datei verwenden, erwartet: eine, die nur für ihren Eigentümer ist (chmod 600).</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3.</source>
        <translation>%1: gefunden: %2 Byte, erwartet: höchstens %3.</translation>
    </message>
    <message>
        <source>found an event without an end, expected at most %1 bytes</source>
        <translation>gefunden: ein Ereignis ohne Ende, erwartet: höchstens %1 Byte</translation>
    </message>
    <message>
        <source>%1: the server wants a key, or another one (%2).</source>
        <translation>%1: Der Server verlangt einen Schlüssel oder einen anderen (%2).</translation>
    </message>
    <message>
        <source>%1: the server tells no models (%2).</source>
        <translation>%1: Der Server nennt keine Modelle (%2).</translation>
    </message>
    <message>
        <source>%1: the server tells no models (%2): %3.</source>
        <translation>%1: Der Server nennt keine Modelle (%2): %3.</translation>
    </message>
    <message>
        <source>a list of models</source>
        <translation>eine Liste von Modellen</translation>
    </message>
    <message>
        <source>%1: found no list of models, expected a server of OpenAI&apos;s interface.</source>
        <translation>%1: keine Liste von Modellen gefunden, erwartet: ein Server mit der Schnittstelle von OpenAI.</translation>
    </message>
    <message>
        <source>found an event that is no object of JSON</source>
        <translation>gefunden: ein Ereignis, das kein JSON-Objekt ist</translation>
    </message>
    <message>
        <source>found an answer of more than %1 characters</source>
        <translation>gefunden: eine Antwort von mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>%1: a model on a server does not tell how likely its tokens are.</source>
        <translation>%1: Ein Modell auf einem Server gibt nicht an, wie wahrscheinlich seine Token sind.</translation>
    </message>
    <message>
        <source>%1: this server does not say that it can go on with an answer, and would begin another one: &quot;Answer again&quot; asks for that.</source>
        <translation>%1: Dieser Server sagt nicht, dass er eine Antwort fortsetzen kann, und würde eine andere beginnen: Dafür gibt es „Erneut antworten“.</translation>
    </message>
    <message>
        <source>%1: the server refuses the key (%2).</source>
        <translation>%1: Der Server lehnt den Schlüssel ab (%2).</translation>
    </message>
    <message>
        <source>%1: the server refuses the key (%2): %3.</source>
        <translation>%1: Der Server lehnt den Schlüssel ab (%2): %3.</translation>
    </message>
    <message>
        <source>%1: the server refuses to answer (%2).</source>
        <translation>%1: Der Server verweigert die Antwort (%2).</translation>
    </message>
    <message>
        <source>%1: the server refuses to answer (%2): %3.</source>
        <translation>%1: Der Server verweigert die Antwort (%2): %3.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted, the server says: %2.</source>
        <translation>%1: Die Antwort wurde unterbrochen, der Server meldet: %2.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: %2.</source>
        <translation>%1: Die Antwort wurde unterbrochen: %2.</translation>
    </message>
    <message>
        <source>The answer was interrupted. %1</source>
        <translation>Die Antwort wurde unterbrochen. %1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server sent no text.</source>
        <translation>%1: Die Antwort wurde unterbrochen: Der Server hat keinen Text geschickt.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server sent no text, but this: %2.</source>
        <translation>%1: Die Antwort wurde unterbrochen: Der Server hat keinen Text geschickt, sondern dies: %2.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server did not say that it is complete.</source>
        <translation>%1: Die Antwort wurde unterbrochen: Der Server hat nicht gemeldet, dass sie vollständig ist.</translation>
    </message>
    <message>
        <source>%1: the server ended the answer: %2.</source>
        <translation>%1: Der Server hat die Antwort beendet: %2.</translation>
    </message>
    <message>
        <source>%1: found a question mark or a number sign, expected the address of a server, such as localhost:8480/v1.</source>
        <translation>%1: gefunden: ein Fragezeichen oder ein Rautezeichen, erwartet: die Adresse eines Servers, etwa localhost:8480/v1.</translation>
    </message>
    <message>
        <source>The key for %1 holds a blank or a letter that is not ASCII, expected one word.</source>
        <translation>Der Schlüssel für %1 enthält ein Leerzeichen oder ein Zeichen außerhalb von ASCII, erwartet: ein einzelnes Wort.</translation>
    </message>
    <message>
        <source>assumed: the device tells no accuracy</source>
        <translation>angenommen: Das Gerät gibt keine Genauigkeit an</translation>
    </message>
    <message>
        <source>%1: found 0 W while it computes</source>
        <translation>%1: gefunden: 0 W, während es rechnet</translation>
    </message>
    <message>
        <source>%1: has stood still while it computes</source>
        <translation>%1: steht still, während es rechnet</translation>
    </message>
    <message>
        <source>%1 tells neither joules nor watts</source>
        <translation>%1 gibt weder Joule noch Watt an</translation>
    </message>
    <message>
        <source>set by the user</source>
        <extracomment>of watts, behind what is assumed of them</extracomment>
        <translation>vom Benutzer festgelegt</translation>
    </message>
    <message>
        <source>%1: found no token, expected %2 hexadecimal digits.</source>
        <translation>%1: kein Zugriffstoken gefunden, erwartet: %2 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>the host is %1, expected an address of this machine alone: 127.0.0.1, ::1 or localhost</source>
        <translation>der Host ist %1, erwartet: eine Adresse nur dieses Rechners: 127.0.0.1, ::1 oder localhost</translation>
    </message>
    <message>
        <source>The server cannot listen on %1 port %2: %3.</source>
        <translation>Der Server kann auf %1, Port %2 keine Anfragen annehmen: %3.</translation>
    </message>
    <message>
        <source>A matrix with scales for groups of columns was found, the processor&apos;s products have one sum for each row.</source>
        <translation>Gefunden: eine Matrix mit Skalen für Gruppen von Spalten, die Produkte des Prozessors haben eine Summe je Zeile.</translation>
    </message>
    <message>
        <source>Blocks of a matrix were named that the plan does not have.</source>
        <translation>Es wurden Blöcke einer Matrix genannt, die der Plan nicht hat.</translation>
    </message>
    <message>
        <source>A job names blocks of a matrix that the plan does not have.</source>
        <translation>Ein Auftrag nennt Blöcke einer Matrix, die der Plan nicht hat.</translation>
    </message>
    <message>
        <source>A ticket is waited for that was never given.</source>
        <translation>Es wird auf ein Ticket gewartet, das nie ausgegeben wurde.</translation>
    </message>
    <message>
        <source>The process of the device did not answer within %1 s.</source>
        <translation>Der Prozess des Geräts hat nicht innerhalb von %1 s geantwortet.</translation>
    </message>
    <message>
        <source>The process of the device is of another version of the program, or damaged: its answer cannot be read.</source>
        <translation>Der Prozess des Geräts gehört zu einer anderen Version des Programms oder ist beschädigt: Seine Antwort ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1: the process for devices cannot be started: %2.</source>
        <translation>%1: Der Prozess für Geräte kann nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>The process of the device was ended by signal %1 (%2).</source>
        <translation>Der Prozess des Geräts wurde durch Signal %1 beendet (%2).</translation>
    </message>
    <message>
        <source>The process of the device has ended with code %1.</source>
        <translation>Der Prozess des Geräts hat sich mit Code %1 beendet.</translation>
    </message>
    <message>
        <source>The process of the device has ended.</source>
        <translation>Der Prozess des Geräts hat sich beendet.</translation>
    </message>
    <message>
        <source>The process of the device has closed its connection.</source>
        <translation>Der Prozess des Geräts hat seine Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>%1: the path is too long.</source>
        <translation>%1: Der Pfad ist zu lang.</translation>
    </message>
    <message>
        <source>There are %1 plugins in use already.</source>
        <translation>Es sind schon %1 Plugins in Gebrauch.</translation>
    </message>
    <message>
        <source>%1 bytes of memory to share with the process of the device cannot be had: %2.</source>
        <translation>%1 Byte gemeinsamer Speicher mit dem Prozess des Geräts sind nicht zu bekommen: %2.</translation>
    </message>
    <message>
        <source>The shared memory is not what was said: expected %1 bytes that cannot be taken away.</source>
        <translation>Der gemeinsame Speicher ist nicht wie angekündigt, erwartet: %1 Byte, die nicht weggenommen werden können.</translation>
    </message>
    <message>
        <source>There are %1 tickets out already.</source>
        <translation>Es sind schon %1 Tickets ausgegeben.</translation>
    </message>
    <message>
        <source>A product was not done in time.</source>
        <translation>Ein Produkt wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The device is not open.</source>
        <translation>Das Gerät ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1: is no shared library (ELF, 64 bit).</source>
        <translation>%1: ist keine gemeinsam genutzte Bibliothek (ELF, 64 Bit).</translation>
    </message>
    <message>
        <source>%1: made for another processor: found machine %2, expected %3.</source>
        <translation>%1: für einen anderen Prozessor gebaut: gefunden: Maschine %2, erwartet: %3.</translation>
    </message>
    <message>
        <source>%1: has %2 segments of %3 bytes, expected at most %4 of %5.</source>
        <translation>%1: hat %2 Segmente von %3 Byte, erwartet: höchstens %4 von %5.</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, which is too short for a shared library.</source>
        <translation>%1: hat %2 Byte, das ist zu kurz für eine gemeinsam genutzte Bibliothek.</translation>
    </message>
    <message>
        <source>%1: ends before its list of segments.</source>
        <translation>%1: endet vor der Liste der Segmente.</translation>
    </message>
    <message>
        <source>%1: ends at byte %2, but a segment goes on to byte %3.</source>
        <translation>%1: endet bei Byte %2, aber ein Segment reicht bis Byte %3.</translation>
    </message>
    <message>
        <source>The matrix does not have these rows, or is there already.</source>
        <translation>Die Matrix hat diese Zeilen nicht oder ist schon da.</translation>
    </message>
    <message>
        <source>A job names rows or tokens that are not there.</source>
        <translation>Ein Auftrag nennt Zeilen oder Token, die es nicht gibt.</translation>
    </message>
    <message>
        <source>%1: the sums of a product do not fit its inputs.</source>
        <translation>%1: Die Summen eines Produkts passen nicht zu den Eingaben.</translation>
    </message>
    <message>
        <source>%1: sums of whole rows only, not of groups of columns.</source>
        <translation>%1: nur Summen ganzer Zeilen, nicht von Gruppen von Spalten.</translation>
    </message>
    <message>
        <source>%1: a matrix of %2 rows and %3 columns needs %4 bytes or more of its memory, of whose %5 at most %6 are free.</source>
        <translation>%1: Eine Matrix mit %2 Zeilen und %3 Spalten braucht mindestens %4 Byte des Gerätespeichers; von %5 sind höchstens %6 frei.</translation>
    </message>
    <message>
        <source>%1: found a relative path of a plugin, expected one from the root.</source>
        <translation>%1: gefunden: ein relativer Pfad eines Plugins, erwartet: einer ab der Wurzel.</translation>
    </message>
    <message>
        <source>%1: it changes %2 of the whole program, which a plugin leaves alone; it can be used in a process of its own.</source>
        <translation>%1: verändert etwas für das ganze Programm, was ein Plugin nicht darf: %2; in einem eigenen Prozess kann es verwendet werden.</translation>
    </message>
    <message>
        <source>%1: cannot be loaded: %2.</source>
        <translation>%1: kann nicht geladen werden: %2.</translation>
    </message>
    <message>
        <source>%1: is no plugin of Trilume: it has no function %2.</source>
        <translation>%1: ist kein Plugin für Trilume: Es hat keine Funktion %2.</translation>
    </message>
    <message>
        <source>the call makes no sense</source>
        <translation>der Aufruf ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>kein Arbeitsspeicher</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>the device is gone</source>
        <translation>das Gerät ist nicht mehr da</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>ein unbekannter Fehler</translation>
    </message>
    <message>
        <source>%1: %2 returns no table.</source>
        <translation>%1: %2 gibt keine Tabelle zurück.</translation>
    </message>
    <message>
        <source>%1: made for version %2 of the plugin interface, expected %3.</source>
        <translation>%1: für Version %2 der Plugin-Schnittstelle gebaut, erwartet: %3.</translation>
    </message>
    <message>
        <source>%1: the plugin has no function %2.</source>
        <translation>%1: Das Plugin hat keine Funktion %2.</translation>
    </message>
    <message>
        <source>%1: the id of the plugin is &quot;%2&quot;, expected lower-case letters, digits and hyphens.</source>
        <translation>%1: Die ID des Plugins ist „%2“, erwartet: Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>the locale</source>
        <translation>die Locale</translation>
    </message>
    <message>
        <source>the handler of a signal</source>
        <translation>die Behandlung eines Signals</translation>
    </message>
    <message>
        <source>the signals that a thread takes</source>
        <translation>die Signale, die ein Thread annimmt</translation>
    </message>
    <message>
        <source>the working folder</source>
        <translation>der Arbeitsordner</translation>
    </message>
    <message>
        <source>the permissions of new files</source>
        <translation>die Zugriffsrechte neuer Dateien</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>die Umgebung</translation>
    </message>
    <message>
        <source>a standard stream</source>
        <translation>ein Standarddatenstrom</translation>
    </message>
    <message>
        <source>%1 is not a regular file, so nothing is written there.</source>
        <translation>%1 ist keine gewöhnliche Datei, daher wird dort nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1: names a folder, a file name was expected.</source>
        <translation>%1: nennt einen Ordner, erwartet: ein Dateiname.</translation>
    </message>
    <message>
        <source>%1: writing failed: %2.</source>
        <translation>%1: Schreiben fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>%1: flushing to the disk failed: %2.</source>
        <translation>%1: Sichern auf den Datenträger fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>%1: renaming failed: %2.</source>
        <translation>%1: Umbenennen fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>%1: is a broken link to %2.</source>
        <translation>%1: ist eine defekte Verknüpfung auf %2.</translation>
    </message>
    <message>
        <source>%1: is not a regular file.</source>
        <translation>%1: ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1: ends at byte %2, %3 more were expected.</source>
        <translation>%1: endet bei Byte %2, erwartet: %3 weitere.</translation>
    </message>
    <message>
        <source>%1: was changed while it was being read.</source>
        <translation>%1: wurde während des Lesens geändert.</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>Durchgang %1 von %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>found a value of type %1, expected string</source>
        <translation>gefunden: ein Wert vom Typ %1, erwartet: string</translation>
    </message>
    <message>
        <source>The fingerprint was cancelled.</source>
        <translation>Der Fingerabdruck wurde abgebrochen.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>needs %1 bytes at offset %2, the file has %3 left</source>
        <translation>braucht %1 Byte bei Offset %2, die Datei hat noch %3</translation>
    </message>
    <message>
        <source>magic</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>%1: this is %2, not a model file: it begins with %3, expected &quot;GGUF&quot;.</source>
        <translation>%1: Das ist %2, keine Modelldatei: Die Datei beginnt mit %3, erwartet: &quot;GGUF&quot;.</translation>
    </message>
    <message>
        <source>found %1, expected &quot;GGUF&quot;</source>
        <translation>gefunden: %1, erwartet: &quot;GGUF&quot;</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>the file is big endian, expected little endian</source>
        <translation>die Datei ist Big-Endian, erwartet: Little-Endian</translation>
    </message>
    <message>
        <source>found %1, expected %2</source>
        <translation>gefunden: %1, erwartet: %2</translation>
    </message>
    <message>
        <source>tensor count</source>
        <translation>Zahl der Tensoren</translation>
    </message>
    <message>
        <source>found %1, expected at most %2</source>
        <translation>gefunden: %1, erwartet: höchstens %2</translation>
    </message>
    <message>
        <source>metadata count</source>
        <translation>Zahl der Metadaten</translation>
    </message>
    <message>
        <source>value type %1, expected 0 to 12</source>
        <translation>Werttyp %1, erwartet: 0 bis 12</translation>
    </message>
    <message>
        <source>bool of value %1, expected 0 or 1</source>
        <translation>Bool mit Wert %1, erwartet: 0 oder 1</translation>
    </message>
    <message>
        <source>%1 elements of %2 bytes, the file has %3 bytes left</source>
        <translation>%1 Elemente von %2 Byte, die Datei hat noch %3 Byte</translation>
    </message>
    <message>
        <source>arrays nested deeper than %1 levels</source>
        <translation>Arrays tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>metadata key %1</source>
        <translation>Metadatenschlüssel %1</translation>
    </message>
    <message>
        <source>name of %1 bytes, expected 1 to %2</source>
        <translation>Name von %1 Byte, erwartet: 1 bis %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>found a value of type %1, expected %2</source>
        <translation>gefunden: ein Wert vom Typ %1, erwartet: %2</translation>
    </message>
    <message>
        <source>found %1, expected a power of two from 8 to %2</source>
        <translation>gefunden: %1, erwartet: eine Zweierpotenz von 8 bis %2</translation>
    </message>
    <message>
        <source>appears twice</source>
        <translation>kommt zweimal vor</translation>
    </message>
    <message>
        <source>found %1 dimensions, expected 1 to 4</source>
        <translation>gefunden: %1 Dimensionen, erwartet: 1 bis 4</translation>
    </message>
    <message>
        <source>dimension %1 is 0, expected at least 1</source>
        <translation>Dimension %1 ist 0, erwartet: mindestens 1</translation>
    </message>
    <message>
        <source>tensor type %1 is not known</source>
        <translation>der Tensortyp %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>rows of %1 elements, expected whole %2 blocks of %3</source>
        <translation>Zeilen von %1 Elementen, erwartet: ganze %2-Blöcke von %3</translation>
    </message>
    <message>
        <source>the dimensions %1 do not fit any file</source>
        <translation>die Dimensionen %1 passen in keine Datei</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>Tensor %1</translation>
    </message>
    <message>
        <source>data offset %1, expected a multiple of %2</source>
        <translation>Datenoffset %1, erwartet: ein Vielfaches von %2</translation>
    </message>
    <message>
        <source>%1 bytes at data offset %2, the file has %3 bytes of data</source>
        <translation>%1 Byte bei Datenoffset %2, die Datei hat %3 Byte Daten</translation>
    </message>
    <message>
        <source>its data overlap those of tensor %1</source>
        <translation>die Daten überlappen mit denen von Tensor %1</translation>
    </message>
    <message>
        <source>false (short convolutions are not supported)</source>
        <translation>false (kurze Faltungen werden nicht unterstützt)</translation>
    </message>
    <message>
        <source>false (the head has weights of its own)</source>
        <translation>false (der Kopf hat eigene Gewichte)</translation>
    </message>
    <message>
        <source>a number above 0 and at most 64</source>
        <translation>eine Zahl über 0 und höchstens 64</translation>
    </message>
    <message>
        <source>a divisor of hidden_size %1</source>
        <translation>ein Teiler von hidden_size %1</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>hidden size</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>feed-forward size</source>
        <translation>Feed-Forward-Breite</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>trained length</source>
        <translation>Trainingslänge</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>norm epsilon</source>
        <translation>Norm-Epsilon</translation>
    </message>
    <message>
        <source>forget-gate floors</source>
        <translation>Gate-Untergrenzen</translation>
    </message>
    <message>
        <source>holds %1 pieces, expected at most %2 (hgrn_bit.vocab_size)</source>
        <translation>enthält %1 Stücke, erwartet: höchstens %2 (hgrn_bit.vocab_size)</translation>
    </message>
    <message>
        <source>found %1, expected 32 lower-case hexadecimal digits</source>
        <translation>gefunden: %1, erwartet: 32 Hexadezimalziffern in Kleinschreibung</translation>
    </message>
    <message>
        <source>is empty, expected a SentencePiece model</source>
        <translation>ist leer, erwartet: ein SentencePiece-Modell</translation>
    </message>
    <message>
        <source>found %1, expected 0 to %2</source>
        <translation>gefunden: %1, erwartet: 0 bis %2</translation>
    </message>
    <message>
        <source>shape %1 (innermost first), expected %2</source>
        <translation>Form %1 (innerste zuerst), erwartet: %2</translation>
    </message>
    <message>
        <source>type %1, expected F32</source>
        <translation>Typ %1, erwartet: F32</translation>
    </message>
    <message>
        <source>found %1, expected a finite number of 0.00001 or more</source>
        <translation>gefunden: %1, erwartet: eine endliche Zahl ab 0,00001</translation>
    </message>
    <message>
        <source>type %1, expected TQ2_0 or TQ1_0</source>
        <translation>Typ %1, erwartet: TQ2_0 oder TQ1_0</translation>
    </message>
    <message>
        <source>type %1, expected F32, F16 or BF16</source>
        <translation>Typ %1, erwartet: F32, F16 oder BF16</translation>
    </message>
    <message>
        <source>is no part of an hgrn_bit model of these sizes</source>
        <translation>gehört nicht zu einem hgrn_bit-Modell dieser Größe</translation>
    </message>
    <message>
        <source>found %1, expected 1 to %2</source>
        <translation>gefunden: %1, erwartet: 1 bis %2</translation>
    </message>
    <message>
        <source>found %1, expected a number above 0 and at most 1</source>
        <translation>gefunden: %1, erwartet: eine Zahl über 0 und höchstens 1</translation>
    </message>
    <message>
        <source>a whole number of 0 or more</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>eine Liste von Zeichenketten</translation>
    </message>
    <message>
        <source>a token id or a list of them</source>
        <translation>eine Token-ID oder eine Liste davon</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>eine Liste von %1</translation>
    </message>
    <message>
        <source>one token id</source>
        <translation>eine einzelne Token-ID</translation>
    </message>
    <message>
        <source>%1: holds neither %2 nor %3 (weights in pytorch_model.bin must be converted to safetensors first).</source>
        <translation>%1: enthält weder %2 noch %3 (Gewichte in pytorch_model.bin müssen zuerst in safetensors umgewandelt werden).</translation>
    </message>
    <message>
        <source>%1: holds neither %2 nor %3.</source>
        <translation>%1: enthält weder %2 noch %3.</translation>
    </message>
    <message>
        <source>is missing or no object</source>
        <translation>fehlt oder ist kein Objekt</translation>
    </message>
    <message>
        <source>found %1, expected the name of a file</source>
        <translation>gefunden: %1, erwartet: der Name einer Datei</translation>
    </message>
    <message>
        <source>found %1, expected the name of a .safetensors file in the same folder</source>
        <translation>gefunden: %1, erwartet: der Name einer .safetensors-Datei im selben Ordner</translation>
    </message>
    <message>
        <source>names no tensors</source>
        <translation>nennt keine Tensoren</translation>
    </message>
    <message>
        <source>%1: is not a folder.</source>
        <translation>%1: ist kein Ordner.</translation>
    </message>
    <message>
        <source>is in %1 as well</source>
        <translation>ist auch in %1</translation>
    </message>
    <message>
        <source>is missing, %1 says it is here</source>
        <translation>fehlt, laut %1 müsste er hier sein</translation>
    </message>
    <message>
        <source>is not named by %1</source>
        <translation>wird in %1 nicht genannt</translation>
    </message>
    <message>
        <source>shape %1, expected %2</source>
        <translation>Form %1, erwartet: %2</translation>
    </message>
    <message>
        <source>is missing from the weights</source>
        <translation>fehlt in den Gewichten</translation>
    </message>
    <message>
        <source>is no part of a model with this config.json</source>
        <translation>gehört nicht zu einem Modell mit dieser config.json</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer.model; the model can be driven by token ids alone.</source>
        <translation>%1: enthält kein tokenizer.model; das Modell lässt sich nur mit Token-IDs betreiben.</translation>
    </message>
    <message>
        <source>found %1 pieces, expected at most %2 (vocab_size of config.json)</source>
        <translation>gefunden: %1 Stücke, erwartet: höchstens %2 (vocab_size in config.json)</translation>
    </message>
    <message>
        <source>%1: holds %2 pieces; the remaining %3 ids of the model have no text.</source>
        <translation>%1: enthält %2 Stücke; die übrigen %3 IDs des Modells haben keinen Text.</translation>
    </message>
    <message>
        <source>%1: %2 is none of the model&apos;s %3 ids and is ignored.</source>
        <translation>%1: %2 gehört nicht zu den %3 IDs des Modells und wird übergangen.</translation>
    </message>
    <message>
        <source>config.json: bos_token_id: found %1, tokenizer.model says %2, which is used.</source>
        <translation>config.json: bos_token_id: gefunden: %1, tokenizer.model nennt %2, und das gilt.</translation>
    </message>
    <message>
        <source>config.json: bos_token_id: found %1, tokenizer.model says none, which is used.</source>
        <translation>config.json: bos_token_id: gefunden: %1, tokenizer.model nennt keines, und das gilt.</translation>
    </message>
    <message>
        <source>%1: holds no config.json, a folder in the Hugging Face layout was expected.</source>
        <translation>%1: enthält keine config.json, erwartet: ein Ordner im Aufbau von Hugging Face.</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, expected at most %3.</source>
        <translation>%1: hat %2 Byte, erwartet: höchstens %3.</translation>
    </message>
    <message>
        <source>member %1 appears twice in one object</source>
        <translation>der Eintrag %1 kommt in einem Objekt zweimal vor</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels</source>
        <translation>ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>hat mehr als %1 Werte</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>is no valid JSON from byte %1 on</source>
        <translation>ist ab Byte %1 kein gültiges JSON</translation>
    </message>
    <message>
        <source>found %1, expected a JSON object</source>
        <translation>gefunden: %1, erwartet: ein JSON-Objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>found %1, expected an object</source>
        <translation>gefunden: %1, erwartet: ein Objekt</translation>
    </message>
    <message>
        <source>unexpected member %1</source>
        <translation>unerwarteter Eintrag %1</translation>
    </message>
    <message>
        <source>dtype is missing or no string</source>
        <translation>dtype fehlt oder ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>dtype is %1, expected F32, F16 or BF16</source>
        <translation>dtype ist %1, erwartet: F32, F16 oder BF16</translation>
    </message>
    <message>
        <source>shape is missing or no array</source>
        <translation>shape fehlt oder ist kein Array</translation>
    </message>
    <message>
        <source>shape has %1 dimensions, expected at most %2</source>
        <translation>shape hat %1 Dimensionen, erwartet: höchstens %2</translation>
    </message>
    <message>
        <source>shape holds %1, expected a whole number of 0 or more</source>
        <translation>shape enthält %1, erwartet: eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>shape %1 does not fit any file</source>
        <translation>shape %1 passt in keine Datei</translation>
    </message>
    <message>
        <source>data_offsets is missing or no pair of whole numbers of 0 or more</source>
        <translation>data_offsets fehlt oder ist kein Paar ganzer Zahlen ab 0</translation>
    </message>
    <message>
        <source>data_offsets %1 to %2 are not within the %3 bytes of data</source>
        <translation>data_offsets %1 bis %2 liegen nicht innerhalb der %3 Byte Daten</translation>
    </message>
    <message>
        <source>data_offsets span %1 bytes, shape %2 of %3 needs %4</source>
        <translation>data_offsets umfassen %1 Byte, shape %2 von %3 braucht %4</translation>
    </message>
    <message>
        <source>%1 is %2, expected a string</source>
        <translation>%1 ist %2, erwartet: eine Zeichenkette</translation>
    </message>
    <message>
        <source>its data begin at byte %1, those before it end at %2 (they overlap)</source>
        <translation>die Daten beginnen bei Byte %1, die davor enden bei %2 (sie überlappen)</translation>
    </message>
    <message>
        <source>its data begin at byte %1, those before it end at %2 (there is a hole)</source>
        <translation>die Daten beginnen bei Byte %1, die davor enden bei %2 (dazwischen ist eine Lücke)</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>the tensors end at byte %1, the file at %2</source>
        <translation>die Tensoren enden bei Byte %1, die Datei bei %2</translation>
    </message>
    <message>
        <source>header length</source>
        <translation>Länge des Kopfs</translation>
    </message>
    <message>
        <source>the file has %1 bytes, expected at least 8</source>
        <translation>die Datei hat %1 Byte, erwartet: mindestens 8</translation>
    </message>
    <message>
        <source>found %1 bytes, the file has %2 after it</source>
        <translation>gefunden: %1 Byte, danach hat die Datei noch %2</translation>
    </message>
    <message>
        <source>found %1 bytes, expected at most %2</source>
        <translation>gefunden: %1 Byte, erwartet: höchstens %2</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>does not begin with &quot;{&quot;</source>
        <translation>beginnt nicht mit &quot;{&quot;</translation>
    </message>
    <message>
        <source>%1: header</source>
        <translation>%1: Kopf</translation>
    </message>
    <message>
        <source>value %1 is %2, expected a finite number</source>
        <translation>Wert %1 ist %2, erwartet: eine endliche Zahl</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>a ZIP archive, as office documents and PyTorch&apos;s weights are</source>
        <translation>ein ZIP-Archiv, wie es Office-Dokumente und Gewichte von PyTorch sind</translation>
    </message>
    <message>
        <source>a gzip archive, which has to be unpacked first</source>
        <translation>ein gzip-Archiv, das zuerst entpackt werden muss</translation>
    </message>
    <message>
        <source>an xz archive, which has to be unpacked first</source>
        <translation>ein xz-Archiv, das zuerst entpackt werden muss</translation>
    </message>
    <message>
        <source>a 7z archive, which has to be unpacked first</source>
        <translation>ein 7z-Archiv, das zuerst entpackt werden muss</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a web page, as one gets for a download that asks to log in</source>
        <translation>eine Webseite, wie man sie bei einem Download bekommt, der eine Anmeldung verlangt</translation>
    </message>
    <message>
        <source>a safetensors file, whose folder can be imported</source>
        <translation>eine safetensors-Datei, deren Ordner importiert werden kann</translation>
    </message>
    <message>
        <source>a JSON text</source>
        <translation>ein JSON-Text</translation>
    </message>
    <message>
        <source>%1: is a Git LFS pointer to the file and not the file: get it with &quot;git lfs pull&quot; in its folder, or download it by itself.</source>
        <translation>%1: ist ein Git-LFS-Verweis auf die Datei und nicht die Datei: Holen Sie sie mit &quot;git lfs pull&quot; in ihrem Ordner oder laden Sie sie einzeln herunter.</translation>
    </message>
    <message>
        <source>%1: is a Git LFS pointer to the file of %2 bytes and not the file: get it with &quot;git lfs pull&quot; in its folder, or download it by itself.</source>
        <translation>%1: ist ein Git-LFS-Verweis auf die Datei von %2 Byte und nicht die Datei: Holen Sie sie mit &quot;git lfs pull&quot; in ihrem Ordner oder laden Sie sie einzeln herunter.</translation>
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
        <translation>Tensor %1: Wert %2 ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>The settings of the board are not a JSON object, such as %1.</source>
        <translation>Die Einstellungen des Boards sind kein JSON-Objekt wie %1.</translation>
    </message>
    <message>
        <source>The settings of the board name &quot;%1&quot;, expected one of: %2.</source>
        <translation>Die Einstellungen des Boards nennen „%1“, erwartet: eines von: %2.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a number from %3 to %4.</source>
        <translation>Die Einstellungen des Boards enthalten %1 = %2, erwartet: eine Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>The device has too little memory: found %1 bytes, expected %2.</source>
        <translation>Das Gerät hat zu wenig Speicher: gefunden: %1 Byte, erwartet: %2.</translation>
    </message>
    <message>
        <source>The device does not come back from a reset.</source>
        <translation>Das Gerät meldet sich nach dem Zurücksetzen nicht wieder.</translation>
    </message>
    <message>
        <source>The matrix needs %1 bytes of the device&apos;s memory, of whose %2 %3 are free, %4 of them in one piece.</source>
        <translation>Die Matrix braucht %1 Byte des Gerätespeichers; von %2 sind %3 frei, davon %4 am Stück.</translation>
    </message>
    <message>
        <source>A matrix of the ticket was taken away.</source>
        <translation>Eine Matrix des Tickets wurde entfernt.</translation>
    </message>
    <message>
        <source>The device stopped with the error bits %1.</source>
        <translation>Das Gerät hat mit den Fehlerbits %1 angehalten.</translation>
    </message>
    <message>
        <source>The device was not done in time.</source>
        <translation>Das Gerät wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The ticket was given up.</source>
        <translation>Das Ticket wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The device finished job %1, expected %2.</source>
        <translation>Das Gerät hat Auftrag %1 beendet, erwartet: %2.</translation>
    </message>
    <message>
        <source>A job ended with the error bits %1.</source>
        <translation>Ein Auftrag endete mit den Fehlerbits %1.</translation>
    </message>
    <message>
        <source>The sums of a product do not fit its inputs.</source>
        <translation>Die Summen eines Produkts passen nicht zu den Eingaben.</translation>
    </message>
    <message>
        <source>The device does not keep what is written to its registers.</source>
        <translation>Das Gerät behält nicht, was in seine Register geschrieben wird.</translation>
    </message>
    <message>
        <source>The device does not answer any more as itself.</source>
        <translation>Das Gerät meldet sich nicht mehr als dasselbe Gerät.</translation>
    </message>
    <message>
        <source>Nothing answers where the device should be.</source>
        <translation>Wo das Gerät sein sollte, antwortet nichts.</translation>
    </message>
    <message>
        <source>This is another device: found id %1, expected %2.</source>
        <translation>Das ist ein anderes Gerät: gefunden: ID %1, erwartet: %2.</translation>
    </message>
    <message>
        <source>The device has registers of another version: found %1, expected %2.</source>
        <translation>Das Gerät hat Register einer anderen Version: gefunden: %1, erwartet: %2.</translation>
    </message>
    <message>
        <source>The device tells a shape that cannot be: found %1.</source>
        <translation>Das Gerät nennt eine Form, die es nicht geben kann: gefunden: %1.</translation>
    </message>
    <message>
        <source>The device has another shape: found %1, expected %2.</source>
        <translation>Das Gerät hat eine andere Form: gefunden: %1, erwartet: %2.</translation>
    </message>
    <message>
        <source>The device does not tell its clock: found %1 kHz.</source>
        <translation>Das Gerät gibt seinen Takt nicht an: gefunden: %1 kHz.</translation>
    </message>
    <message>
        <source>The device runs at another clock: found %1 kHz, expected %2 kHz.</source>
        <translation>Das Gerät läuft mit einem anderen Takt: gefunden: %1 kHz, erwartet: %2 kHz.</translation>
    </message>
    <message>
        <source>The device is another build: found %1, expected %2.</source>
        <translation>Das Gerät ist ein anderer Build: gefunden: %1, erwartet: %2.</translation>
    </message>
    <message>
        <source>The shared memory does not have %1 bytes at %2.</source>
        <translation>Der gemeinsame Speicher hat bei %2 keine %1 Byte.</translation>
    </message>
    <message>
        <source>A weight is none of -1, 0 and +1.</source>
        <translation>Ein Gewicht ist weder -1 noch 0 noch +1.</translation>
    </message>
    <message>
        <source>There is no such matrix, or a ticket with it is out.</source>
        <translation>Diese Matrix gibt es nicht, oder es ist ein Ticket mit ihr ausgegeben.</translation>
    </message>
    <message>
        <source>A job names rows, vectors or a matrix that are not there.</source>
        <translation>Ein Auftrag nennt Zeilen, Vektoren oder eine Matrix, die es nicht gibt.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
        <source>The product of the test was not done in time.</source>
        <translation>Das Produkt des Tests wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>Row %1 of the test: found %2, expected %3.</source>
        <translation>Zeile %1 des Tests: gefunden: %2, erwartet: %3.</translation>
    </message>
    <message>
        <source>The simulated memory does not have these bytes.</source>
        <translation>Der simulierte Speicher hat diese Bytes nicht.</translation>
    </message>
    <message>
        <source>The board %1 with its memory of %2 bytes cannot be simulated on this machine.</source>
        <translation>Das Board %1 mit seinem Speicher von %2 Byte kann auf diesem Rechner nicht simuliert werden.</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it cannot read text.</source>
        <translation>%1: enthält keinen Tokenizer und kann daher keinen Text lesen.</translation>
    </message>
    <message>
        <source>The text is too short: at least one token after the first is scored.</source>
        <translation>Der Text ist zu kurz: Nach dem ersten wird mindestens ein weiteres Token bewertet.</translation>
    </message>
    <message>
        <source>The prompt is empty: there is nothing to continue.</source>
        <translation>Der Prompt ist leer: Es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>Nothing is before the answer, so nothing says how likely its first token was.</source>
        <translation>Vor der Antwort steht nichts, daher sagt nichts, wie wahrscheinlich ihr erstes Token war.</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1 ist %2, erwartet: %3</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 bis 100</translation>
    </message>
    <message>
        <source>top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>0.000001 to 1</source>
        <translation>0,000001 bis 1</translation>
    </message>
    <message>
        <source>min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>0.1 to 10</source>
        <translation>0,1 bis 10</translation>
    </message>
    <message>
        <source>repetition window is %1, expected at most %2</source>
        <translation>das Wiederholungsfenster ist %1, erwartet: höchstens %2</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde gestoppt.</translation>
    </message>
    <message>
        <source>Token %1 has the id %2, the vocabulary has the ids 0 to %3.</source>
        <translation>Token %1 hat die ID %2, das Vokabular hat die IDs 0 bis %3.</translation>
    </message>
    <message>
        <source>The snapshot belongs to the model %1, this one is %2.</source>
        <translation>Der Schnappschuss gehört zum Modell %1, dieses ist %2.</translation>
    </message>
    <message>
        <source>Snapshot: %1.</source>
        <translation>Schnappschuss: %1.</translation>
    </message>
    <message>
        <source>a count does not fit its length</source>
        <translation>eine Anzahl passt nicht zu seiner Länge</translation>
    </message>
    <message>
        <source>%1 bytes are too few</source>
        <translation>%1 Byte sind zu wenig</translation>
    </message>
    <message>
        <source>it does not begin with TRILSNAP</source>
        <translation>er beginnt nicht mit TRILSNAP</translation>
    </message>
    <message>
        <source>Snapshot: version %1 was found, %2 was expected.</source>
        <translation>Schnappschuss: gefunden: Version %1, erwartet: %2.</translation>
    </message>
    <message>
        <source>the checksum does not match</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>TRILUME_FORCE_ISA in the environment is &quot;%1&quot;, expected one that this machine has: %2</source>
        <translation>TRILUME_FORCE_ISA in der Umgebung ist „%1“, erwartet: ein Befehlssatz dieses Rechners: %2</translation>
    </message>
    <message>
        <source>%1: is no JSON object and is made anew.</source>
        <translation>%1: ist kein JSON-Objekt und wird neu angelegt.</translation>
    </message>
    <message>
        <source>a cache cannot be used, which costs time only: %1</source>
        <translation>ein Cache ist nicht nutzbar, was nur Zeit kostet: %1</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>forget gate f, its floor included</source>
        <translation>Forget-Gate f, mit Untergrenze</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Forget-Gate</translation>
    </message>
    <message>
        <source>recurrent state h</source>
        <translation>Zustand h (rekurrent)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>residual stream x after the attention half</source>
        <translation>Residualstrom x nach der Attention-Hälfte</translation>
    </message>
    <message>
        <source>residual stream x after each layer</source>
        <translation>Residualstrom x nach jeder Schicht</translation>
    </message>
    <message>
        <source>Residual stream</source>
        <translation>Residualstrom</translation>
    </message>
    <message>
        <source>x after the last norm</source>
        <translation>x nach der letzten Norm</translation>
    </message>
    <message>
        <source>input i</source>
        <translation>Eingang i</translation>
    </message>
    <message>
        <source>forget f</source>
        <translation>Vergessen f</translation>
    </message>
    <message>
        <source>gate g</source>
        <translation>Gate g</translation>
    </message>
    <message>
        <source>output o</source>
        <translation>Ausgang o</translation>
    </message>
    <message>
        <source>MLP gate</source>
        <translation>MLP-Gate</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>MLP down</source>
        <translation>MLP-Down</translation>
    </message>
    <message>
        <source>down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 zusammen</translation>
    </message>
    <message>
        <source>i, f and g</source>
        <translation>i, f und g</translation>
    </message>
    <message>
        <source>%1: loading was stopped.</source>
        <translation>%1: Das Laden wurde gestoppt.</translation>
    </message>
    <message>
        <source>%1: tensor %2: its multipliers are of another kind than those of the other tensors, or not for whole groups of inputs.</source>
        <translation>%1: Tensor %2: Seine Multiplikatoren sind von anderer Art als die der anderen Tensoren oder gelten nicht für ganze Gruppen von Eingaben.</translation>
    </message>
    <message>
        <source>tensor %1, row %2: found a multiplier that is not an f16 number.</source>
        <translation>Tensor %1, Zeile %2: Ein Multiplikator wurde gefunden, der keine f16-Zahl ist.</translation>
    </message>
    <message>
        <source>%1: packing: found %2, expected %3.</source>
        <translation>%1: Packung: %2 gefunden, %3 erwartet.</translation>
    </message>
    <message>
        <source>The text would have %1 tokens, there is room for %2.</source>
        <translation>Der Text hätte %1 Token, Platz ist für %2.</translation>
    </message>
    <message>
        <source>%1: numbers that are not finite came out after %2 tokens: its weights are damaged, or not what they are said to be.</source>
        <translation>%1: Nach %2 Token kamen Zahlen heraus, die nicht endlich sind: Die Gewichte sind beschädigt oder nicht, wofür sie ausgegeben werden.</translation>
    </message>
    <message>
        <source>%1: blk.%2.attn_k_norm.weight has a weight of %3, too large for keys in %4: f32 holds them exactly.</source>
        <translation>%1: blk.%2.attn_k_norm.weight hat ein Gewicht von %3, zu groß für Schlüssel in %4: f32 hält sie genau.</translation>
    </message>
    <message>
        <source>%1: tensor %2: %3</source>
        <translation>%1: Tensor %2: %3</translation>
    </message>
    <message>
        <source>This processor cannot execute the instruction set %1.</source>
        <translation>Dieser Prozessor kann den Befehlssatz %1 nicht ausführen.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
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
        <translation>%1: braucht %2 Arbeitsspeicher, nur %3 sind frei. Schließen Sie andere Programme oder nehmen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>%1: trilume.fingerprint: found %2, the content gives %3, which is used: the file was changed after its import.</source>
        <translation>%1: trilume.fingerprint: gefunden: %2, der Inhalt ergibt %3, und das gilt: Die Datei wurde nach dem Import geändert.</translation>
    </message>
    <message>
        <source>There is no published shape &quot;%1&quot;, expected 370M, 1.3B or 2.7B.</source>
        <translation>Eine veröffentlichte Form „%1“ gibt es nicht, erwartet: 370M, 1.3B oder 2.7B.</translation>
    </message>
    <message>
        <source>State: content: found %1 bytes, expected %2.</source>
        <translation>Zustand: Inhalt: gefunden: %1 Byte, erwartet: %2.</translation>
    </message>
    <message>
        <source>State: %1: found %2, expected %3.</source>
        <translation>Zustand: %1: gefunden: %2, erwartet: %3.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>less than 2^32</source>
        <translation>weniger als 2^32</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>microwatt-hours</source>
        <translation>Mikrowattstunden</translation>
    </message>
    <message>
        <source>microampere-hours</source>
        <translation>Mikroamperestunden</translation>
    </message>
    <message>
        <source>microvolts</source>
        <translation>Mikrovolt</translation>
    </message>
    <message>
        <source>microwatts</source>
        <translation>Mikrowatt</translation>
    </message>
    <message>
        <source>%1: found no sensor of the board&apos;s power, expected one of its driver or an INA219, INA226 or INA260 of its module</source>
        <translation>%1: kein Sensor für die Leistung des Boards gefunden, erwartet: einer seines Treibers oder ein INA219, INA226 oder INA260 seines Moduls</translation>
    </message>
    <message>
        <source>%1: found %2 sensors of power, expected one, or one that is called the board&apos;s total</source>
        <translation>%1: gefunden: %2 Sensoren für die Leistung, erwartet: einer oder einer, der als der des ganzen Boards (total) bezeichnet ist</translation>
    </message>
    <message>
        <source>microohms</source>
        <translation>Mikroohm</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>milliamperes</source>
        <translation>Milliampere</translation>
    </message>
    <message>
        <source>millivolts</source>
        <translation>Millivolt</translation>
    </message>
    <message>
        <source>%1: has no new line, expected a meter&apos;s program that writes it</source>
        <translation>%1: keine neue Zeile, erwartet: das Programm eines Messgeräts, das sie schreibt</translation>
    </message>
    <message>
        <source>%1: found 0 W, expected what a board takes that answers</source>
        <translation>%1: gefunden: 0 W, erwartet: was ein Board verbraucht, das antwortet</translation>
    </message>
    <message>
        <source>%1: has said the same for %2 s while the board computes, expected a sensor that is renewed</source>
        <translation>%1: meldet seit %2 s dasselbe, während das Board rechnet, erwartet: ein Sensor, der sich erneuert</translation>
    </message>
    <message>
        <source>microamperes</source>
        <translation>Mikroampere</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>%1: found no battery</source>
        <translation>%1: kein Akku gefunden</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;</source>
        <translation>%1: gefunden: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1, expected &quot;Discharging&quot;: a battery tells the machine&apos;s power only while nothing else supplies it</source>
        <translation>%1, erwartet: &quot;Discharging&quot;: Ein Akku zeigt die Leistung des Rechners nur, solange nichts anderes ihn versorgt</translation>
    </message>
    <message>
        <source>%1, but a power of 0 so far, expected power_now, current_now with voltage_now, or a charge that falls</source>
        <translation>%1, aber bisher eine Leistung von 0, erwartet: power_now, current_now mit voltage_now oder eine Ladung, die sinkt</translation>
    </message>
    <message>
        <source>assumed: gauges of batteries smooth over seconds and tell no accuracy</source>
        <translation>angenommen: Ladeanzeigen von Akkus glätten über Sekunden und geben keine Genauigkeit an</translation>
    </message>
    <message>
        <source>assumed: power as a line from %1 idle to %2 with all cores busy, %3</source>
        <translation>angenommen: Leistung als Gerade von %1 im Leerlauf bis %2 unter Volllast, %3</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>model of the processor: found %1 W idle and %2 W full, expected 0 &lt;= idle &lt;= full &lt;= 10000, full above 0</source>
        <translation>Modell des Prozessors: gefunden: %1 W im Leerlauf und %2 W unter Volllast, erwartet: 0 &lt;= Leerlauf &lt;= Volllast &lt;= 10000, Volllast über 0</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a line &quot;cpu&quot; with 8 counts</source>
        <translation>%1: gefunden: &quot;%2&quot;, erwartet: eine Zeile &quot;cpu&quot; mit 8 Zählwerten</translation>
    </message>
    <message>
        <source>%1: found no utime and stime, expected counts in fields 14 and 15</source>
        <translation>%1: utime und stime nicht gefunden, erwartet: Zählwerte in den Feldern 14 und 15</translation>
    </message>
    <message>
        <source>%1: found no sensor of the whole machine, expected a platform in class/powercap, a meter of power in class/hwmon, or a battery that discharges</source>
        <translation>%1: kein Sensor für den ganzen Rechner gefunden, erwartet: eine Plattform in class/powercap, ein Leistungsmesser in class/hwmon oder ein Akku, der sich entlädt</translation>
    </message>
    <message>
        <source>assumed: makers of processors publish no accuracy for these counters</source>
        <translation>angenommen: Prozessorhersteller veröffentlichen für diese Zähler keine Genauigkeit</translation>
    </message>
    <message>
        <source>%1: found %2 W, expected at most 10000 W</source>
        <translation>%1: gefunden: %2 W, erwartet: höchstens 10000 W</translation>
    </message>
    <message>
        <source>%1: found no sensor of the processor&apos;s energy, expected class/powercap, bus/event_source/devices/power or class/hwmon to have one</source>
        <translation>%1: kein Sensor für die Energie des Prozessors gefunden, erwartet: einer in class/powercap, bus/event_source/devices/power oder class/hwmon</translation>
    </message>
    <message>
        <source>assumed: drivers of sensors tell no accuracy</source>
        <translation>angenommen: Treiber von Sensoren geben keine Genauigkeit an</translation>
    </message>
    <message>
        <source>idle power of %1: found %2, expected %3</source>
        <translation>Leerlaufleistung von %1: gefunden: %2, erwartet: %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>counts of processor time that stand still or fall</source>
        <translation>Zählwerte der Prozessorzeit, die stillstehen oder fallen</translation>
    </message>
    <message>
        <source>counts that grow</source>
        <translation>Zählwerte, die wachsen</translation>
    </message>
    <message>
        <source>%1 readings a second apart</source>
        <translation>%1 Ablesungen im Abstand von einer Sekunde</translation>
    </message>
    <message>
        <source>at least 3</source>
        <translation>mindestens 3</translation>
    </message>
    <message>
        <source>a gap in what the meter read</source>
        <translation>eine Lücke in den Ablesungen des Messgeräts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>a meter that stood still</source>
        <translation>ein Messgerät, das stillstand</translation>
    </message>
    <message>
        <source>one that moves</source>
        <translation>eines, das sich bewegt</translation>
    </message>
    <message>
        <source>processors that were busy for %1 % of their time</source>
        <translation>Prozessoren, die %1 % ihrer Zeit beschäftigt waren</translation>
    </message>
    <message>
        <source>at most %1 %</source>
        <translation>höchstens %1 %</translation>
    </message>
    <message>
        <source>idle power of %1: stopped</source>
        <translation>Leerlaufleistung von %1: gestoppt</translation>
    </message>
    <message>
        <source>kilohertz</source>
        <translation>Kilohertz</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>thousandths of a degree</source>
        <translation>tausendstel Grad</translation>
    </message>
    <message>
        <source>governor %1</source>
        <translation>Governor %1</translation>
    </message>
    <message>
        <source>boost on</source>
        <translation>Boost an</translation>
    </message>
    <message>
        <source>boost off</source>
        <translation>Boost aus</translation>
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
        <translation>Netzbetrieb</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Akkubetrieb</translation>
    </message>
    <message>
        <source>%1: found a counter that has stood still for %2 s, expected one that grows</source>
        <translation>%1: gefunden: ein Zähler, der seit %2 s stillsteht, erwartet: einer, der wächst</translation>
    </message>
    <message>
        <source>from the processor&apos;s name: %1, the base power of most %2 processors, and a tenth of it when idle</source>
        <translation>nach dem Namen des Prozessors: %1, die Grundleistung der meisten Prozessoren der Reihe %2, und ein Zehntel davon im Leerlauf</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected %3</source>
        <translation>%1: gefunden: &quot;%2&quot;, erwartet: %3</translation>
    </message>
    <message>
        <source>the event source</source>
        <translation>Ereignisquelle</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>event=0x and one or two hexadecimal digits</source>
        <translation>event=0x und eine oder zwei Hexadezimalziffern</translation>
    </message>
    <message>
        <source>a number of joules above 0 and at most 1</source>
        <translation>eine Anzahl Joule über 0 und höchstens 1</translation>
    </message>
    <message>
        <source>the part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>numbers of processors such as 0,8, one of each package</source>
        <translation>Nummern von Prozessoren wie 0,8, einer je Package</translation>
    </message>
    <message>
        <source>%1: events are counted by the kernel that runs, which this folder need not describe, expected that of /sys</source>
        <translation>%1: Ereignisse zählt der laufende Kernel, den dieser Ordner nicht beschreiben muss, erwartet: der von /sys</translation>
    </message>
    <message>
        <source>%1: found no energy-pkg, energy-cores, energy-ram or energy-psys, expected one of them</source>
        <translation>%1: energy-pkg, energy-cores, energy-ram oder energy-psys nicht gefunden, erwartet: eines davon</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>give the program CAP_PERFMON with: sudo setcap cap_perfmon=ep followed by its file</source>
        <translation>geben Sie dem Programm CAP_PERFMON mit: sudo setcap cap_perfmon=ep, gefolgt von seiner Datei</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 is not permitted, though %3 is %4, which a container or a security module may cause; leave it, or %5</source>
        <translation>%1: Dieses Ereignis auf Prozessor %2 zu zählen ist nicht erlaubt, obwohl %3 gleich %4 ist; die Ursache kann ein Container oder ein Sicherheitsmodul sein; verlassen Sie ihn, oder %5</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>derzeit %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 is not permitted, since Linux keeps it to root where %3 (it %4) is above 0; allow it to every program until the next start with: sudo sysctl kernel.perf_event_paranoid=0, or %5</source>
        <translation>%1: Dieses Ereignis auf Prozessor %2 zu zählen ist nicht erlaubt, weil Linux es root vorbehält, wenn %3 (%4) über 0 liegt; erlauben Sie es allen Programmen bis zum nächsten Start mit: sudo sysctl kernel.perf_event_paranoid=0, oder %5</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 failed with &quot;%3&quot;, expected a kernel and a processor that count it</source>
        <translation>%1: Dieses Ereignis auf Prozessor %2 zu zählen ist fehlgeschlagen: &quot;%3&quot;, erwartet: ein Kernel und ein Prozessor, die es zählen</translation>
    </message>
    <message>
        <source>%1: the counter of this event on processor %2 ended with &quot;%3&quot;, expected a number of 64 bits</source>
        <translation>%1: Der Zähler dieses Ereignisses auf Prozessor %2 endete mit &quot;%3&quot;, erwartet: eine Zahl von 64 Bit</translation>
    </message>
    <message>
        <source>%1: found %2 counts, expected fewer than 9e12 joules of them</source>
        <translation>%1: gefunden: %2 Zählschritte, erwartet: weniger als 9e12 Joule davon</translation>
    </message>
    <message>
        <source>%1: found a counter that stood still for %2 s, expected one that grows</source>
        <translation>%1: gefunden: ein Zähler, der %2 s stillstand, erwartet: einer, der wächst</translation>
    </message>
    <message>
        <source>found %1 s in %2 pieces, expected more: %3 resolves about %4 s</source>
        <translation>gefunden: %1 s in %2 Stücken, erwartet: mehr: %3 löst etwa %4 s auf</translation>
    </message>
    <message>
        <source>%1: found a gap over all of the phase, expected readings</source>
        <translation>%1: gefunden: eine Lücke über die ganze Phase, erwartet: Ablesungen</translation>
    </message>
    <message>
        <source>microjoules</source>
        <translation>Mikrojoule</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected package-N, core, dram or psys</source>
        <translation>%1: gefunden: &quot;%2&quot;, erwartet: package-N, core, dram oder psys</translation>
    </message>
    <message>
        <source>%1: reading it is not permitted, since Linux keeps it to root; let your group read it until the next start with: %2</source>
        <translation>%1: Das Lesen ist nicht erlaubt, weil Linux es root vorbehält; erlauben Sie es Ihrer Gruppe bis zum nächsten Start mit: %2</translation>
    </message>
    <message>
        <source>%1: %2, expected a readable file</source>
        <translation>%1: %2, erwartet: eine lesbare Datei</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a whole number that is not negative (%3)</source>
        <translation>%1: gefunden: &quot;%2&quot;, erwartet: eine ganze Zahl ab 0 (%3)</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a whole number (%3)</source>
        <translation>%1: gefunden: &quot;%2&quot;, erwartet: eine ganze Zahl (%3)</translation>
    </message>
    <message>
        <source>two numbers with one comma between: seconds,watts</source>
        <translation>zwei Zahlen mit einem Komma dazwischen: sekunden,watt</translation>
    </message>
    <message>
        <source>the time %1</source>
        <translation>die Zeit %1</translation>
    </message>
    <message>
        <source>a number of seconds, 1e12 at the most</source>
        <translation>eine Anzahl Sekunden, höchstens 1e12</translation>
    </message>
    <message>
        <source>the power %1</source>
        <translation>die Leistung %1</translation>
    </message>
    <message>
        <source>a number of watts from 0 to 1000000</source>
        <translation>eine Wattzahl von 0 bis 1000000</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2: found the time %3, expected one later than that of the line before</source>
        <translation>%1, Zeile %2: gefunden: die Zeit %3, erwartet: eine spätere als in der Zeile davor</translation>
    </message>
    <message>
        <source>%1: found %2 samples, expected at least 2 lines seconds,watts</source>
        <translation>%1: gefunden: %2 Messwerte, erwartet: mindestens 2 Zeilen sekunden,watt</translation>
    </message>
    <message>
        <source>%1: %2, expected a readable file of seconds,watts</source>
        <translation>%1: %2, erwartet: eine lesbare Datei mit sekunden,watt</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3</source>
        <translation>%1: gefunden: %2 Byte, erwartet: höchstens %3</translation>
    </message>
    <message>
        <source>%1: reading failed, expected a file of seconds,watts</source>
        <translation>%1: Lesen fehlgeschlagen, erwartet: eine Datei mit sekunden,watt</translation>
    </message>
    <message>
        <source>%1 data of %2 bytes was found, %3 rows of %4 bytes were expected.</source>
        <translation>%1-Daten: gefunden: %2 Byte, erwartet: %3 Zeilen von %4 Byte.</translation>
    </message>
    <message>
        <source>A ternary matrix of %1 x %2 weights does not fit into memory.</source>
        <translation>Eine ternäre Matrix von %1 x %2 Gewichten passt nicht in den Speicher.</translation>
    </message>
    <message>
        <source>%1 block %2 has %3</source>
        <translation>%1: Block %2: gefunden: %3</translation>
    </message>
    <message>
        <source>a scale with the binary16 bits %1, %2 (1.0) was expected.</source>
        <translation>eine Skala mit den binary16-Bits %1, erwartet: %2 (1,0).</translation>
    </message>
    <message>
        <source>the scale 0 and weights other than 0, the scale 1 was expected.</source>
        <translation>die Skala 0 und Gewichte ungleich 0, erwartet: die Skala 1.</translation>
    </message>
    <message>
        <source>the weight %1 at padding place %2, 0 was expected.</source>
        <translation>das Gewicht %1 an der Füllstelle %2, erwartet: 0.</translation>
    </message>
    <message>
        <source>the value %1 in byte %2, a code of five weights was expected.</source>
        <translation>der Wert %1 in Byte %2, erwartet: ein Code für fünf Gewichte.</translation>
    </message>
    <message>
        <source>the value %1 in byte %2, a code of four weights was expected.</source>
        <translation>der Wert %1 in Byte %2, erwartet: ein Code für vier Gewichte.</translation>
    </message>
    <message>
        <source>code 3 at weight %1, 0, 1 or 2 was expected.</source>
        <translation>Code 3 bei Gewicht %1, erwartet: 0, 1 oder 2.</translation>
    </message>
    <message>
        <source>SentencePiece model: the normaliser&apos;s charsmap %1</source>
        <translation>SentencePiece-Modell: Die Zeichentabelle (charsmap) der Normalisierung %1</translation>
    </message>
    <message>
        <source>has %1 bytes, expected at most %2</source>
        <translation>hat %1 Byte, erwartet: höchstens %2</translation>
    </message>
    <message>
        <source>says that its trie has %1 bytes in %2</source>
        <translation>gibt an, dass ihr Trie %1 von %2 Byte hat</translation>
    </message>
    <message>
        <source>has a trie that leads outside of itself</source>
        <translation>hat einen Trie, der aus sich hinausführt</translation>
    </message>
    <message>
        <source>has a rule whose replacement is missing or longer than %1 bytes</source>
        <translation>hat eine Regel, deren Ersetzung fehlt oder länger als %1 Byte ist</translation>
    </message>
    <message>
        <source>chat marker %1 is &quot;%2&quot;, expected control pieces and text of this vocabulary</source>
        <translation>der Chat-Marker %1 ist &quot;%2&quot;, erwartet: Steuerstücke und Text dieses Vokabulars</translation>
    </message>
    <message>
        <source>chat marker stop is &quot;%1&quot;, expected either one control piece or plain text</source>
        <translation>der Chat-Marker stop ist &quot;%1&quot;, erwartet: entweder ein Steuerstück oder einfacher Text</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>is not JSON: the text is wrong at byte %1</source>
        <translation>ist kein JSON: Der Text ist bei Byte %1 falsch</translation>
    </message>
    <message>
        <source>holds %1, expected an object</source>
        <translation>gefunden: %1, erwartet: ein Objekt</translation>
    </message>
    <message>
        <source>has %1 in &quot;stop&quot;, expected strings only</source>
        <translation>&quot;stop&quot;: gefunden: %1, erwartet: nur Zeichenketten</translation>
    </message>
    <message>
        <source>has %1 as &quot;%2&quot;, expected %3</source>
        <translation>&quot;%2&quot;: gefunden: %1, erwartet: %3</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>ein Array von Zeichenketten</translation>
    </message>
    <message>
        <source>has the field &quot;%1&quot; twice</source>
        <translation>hat das Feld &quot;%1&quot; zweimal</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, expected at most %3</source>
        <translation>%1: hat %2 Byte, erwartet: höchstens %3</translation>
    </message>
    <message>
        <source>SentencePiece model: %1</source>
        <translation>SentencePiece-Modell: %1</translation>
    </message>
    <message>
        <source>%1 is not a well-formed protobuf message</source>
        <translation>%1 ist keine wohlgeformte Protobuf-Nachricht</translation>
    </message>
    <message>
        <source>piece %1</source>
        <translation>Stück %1</translation>
    </message>
    <message>
        <source>%1 with %2 bytes, expected at most %3</source>
        <translation>%1 mit %2 Byte, erwartet: höchstens %3</translation>
    </message>
    <message>
        <source>%1 has a %2</source>
        <translation>%1: gefunden: %2</translation>
    </message>
    <message>
        <source>%1 of wire type %2, expected %3</source>
        <translation>%1 vom Wire-Typ %2, erwartet: %3</translation>
    </message>
    <message>
        <source>type %1, expected 1 to 6</source>
        <translation>Typ %1, erwartet: 1 bis 6</translation>
    </message>
    <message>
        <source>score that is not a finite number</source>
        <translation>eine Bewertung, die keine endliche Zahl ist</translation>
    </message>
    <message>
        <source>text that is empty</source>
        <translation>ein leerer Text</translation>
    </message>
    <message>
        <source>text that is not UTF-8 without zero bytes</source>
        <translation>ein Text, der kein UTF-8 ohne Nullbytes ist</translation>
    </message>
    <message>
        <source>unk_surface that is not UTF-8</source>
        <translation>unk_surface, das kein UTF-8 ist</translation>
    </message>
    <message>
        <source>SentencePiece model: trainer_spec has model_type %1, expected 1 (unigram) or 2 (BPE)</source>
        <translation>SentencePiece-Modell: trainer_spec hat model_type %1, erwartet: 1 (unigram) oder 2 (BPE)</translation>
    </message>
    <message>
        <source>field %1 of the model has wire type %2, expected 2</source>
        <translation>Feld %1 des Modells hat den Wire-Typ %2, erwartet: 2</translation>
    </message>
    <message>
        <source>it has more than %1 pieces</source>
        <translation>es hat mehr als %1 Stücke</translation>
    </message>
    <message>
        <source>pieces %1 and %2 are both &quot;%3&quot;</source>
        <translation>die Stücke %1 und %2 sind beide &quot;%3&quot;</translation>
    </message>
    <message>
        <source>pieces %1 and %2 are both of type unknown, expected one</source>
        <translation>die Stücke %1 und %2 sind beide vom Typ „unbekannt“, erwartet: eines</translation>
    </message>
    <message>
        <source>piece %1 of type byte is &quot;%2&quot;, expected &quot;&lt;0x00&gt;&quot; to &quot;&lt;0xFF&gt;&quot;</source>
        <translation>Stück %1 vom Typ „Byte“ ist &quot;%2&quot;, erwartet: &quot;&lt;0x00&gt;&quot; bis &quot;&lt;0xFF&gt;&quot;</translation>
    </message>
    <message>
        <source>none of its %1 pieces is of type unknown</source>
        <translation>keines seiner %1 Stücke ist vom Typ „unbekannt“</translation>
    </message>
    <message>
        <source>it has %1 byte pieces, expected %2 as byte_fallback is %3</source>
        <translation>es hat %1 Byte-Stücke, erwartet: %2, da byte_fallback %3 ist</translation>
    </message>
    <message>
        <source>it has %1 bytes, expected 1 to %2</source>
        <translation>es hat %1 Byte, erwartet: 1 bis %2</translation>
    </message>
    <message>
        <source>it</source>
        <translation>es</translation>
    </message>
    <message>
        <source>SentencePiece model: the library refuses it: %1</source>
        <translation>SentencePiece-Modell: Die Bibliothek lehnt es ab: %1</translation>
    </message>
    <message>
        <source>The range is %1 to %2, the text has %3 tokens.</source>
        <translation>Der Bereich ist %1 bis %2, der Text hat %3 Token.</translation>
    </message>
    <message>
        <source>The range has %1 tokens, at most %2 can be looked into at once.</source>
        <translation>Der Bereich hat %1 Token, höchstens %2 können auf einmal betrachtet werden.</translation>
    </message>
    <message>
        <source>Models of the architecture &quot;%1&quot; show no residual stream, which the lens looks at.</source>
        <translation>Modelle der Architektur „%1“ zeigen keinen Residualstrom, den die Lens betrachten könnte.</translation>
    </message>
    <message>
        <source>%1 tokens for each layer were asked for, expected 1 to %2.</source>
        <translation>Angefragt: %1 Token je Schicht, erwartet: 1 bis %2.</translation>
    </message>
    <message>
        <source>%1: making a file beside it failed: %2.</source>
        <translation>%1: Das Anlegen einer Datei daneben ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>%1: opening a file beside it failed: %2.</source>
        <translation>%1: Das Öffnen einer Datei daneben ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>%1: the archive cannot be written: %2.</source>
        <translation>%1: Das Archiv kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The %1, then the %2.</source>
        <translation>%1, dann %2.</translation>
    </message>
    <message>
        <source>The %1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The %1 after the last token.</source>
        <translation>%1 nach dem letzten Token.</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, of the rows of hidden.</source>
        <translation>Wurzel aus dem Mittelwert von %1^2 über die Kanäle, für die Zeilen von hidden.</translation>
    </message>
    <message>
        <source>Largest |%1| of the same rows.</source>
        <translation>Größtes |%1| derselben Zeilen.</translation>
    </message>
    <message>
        <source>Share of the int8 codes that are 0, in the inputs of the projections %1.</source>
        <translation>Anteil der int8-Codes, die 0 sind, in den Eingaben der Projektionen %1.</translation>
    </message>
    <message>
        <source>Share of the codes that are 127, -127 or -128.</source>
        <translation>Anteil der Codes, die 127, -127 oder -128 sind.</translation>
    </message>
    <message>
        <source>How often each code came in all tokens; code q at index q + 128.</source>
        <translation>Wie oft jeder Code in allen Token vorkam; Code q bei Index q + 128.</translation>
    </message>
    <message>
        <source>Measured time of the projections %1; tokens that were read in one batch have equal parts of its time.</source>
        <translation>Gemessene Zeit der Projektionen %1; zusammen gelesene Token teilen sich die Zeit zu gleichen Teilen.</translation>
    </message>
    <message>
        <source>For which the device of --device was busy with its part of them, by its own clock; not a number without one.</source>
        <translation>Wie lange davon das Gerät von --device mit seinem Teil beschäftigt war, nach seinem eigenen Takt; ohne Gerät keine Zahl (NaN).</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, of the %2.</source>
        <translation>Wurzel aus dem Mittelwert von %1^2 über die Kanäle: %2.</translation>
    </message>
    <message>
        <source>Largest |%1| of the same.</source>
        <translation>Größtes |%1| davon.</translation>
    </message>
    <message>
        <source>Memory half-life of each channel in tokens: -ln 2 / mean over the tokens of ln %1; infinite where %1 was always 1.</source>
        <translation>Halbwertszeit des Gedächtnisses für jeden Kanal, in Token: -ln 2 / Mittelwert von ln %1 über die Token; unendlich, wo %1 immer 1 war.</translation>
    </message>
    <message>
        <source>Its quartiles over the channels.</source>
        <translation>Ihre Quartile über die Kanäle.</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, after the token.</source>
        <translation>Wurzel aus dem Mittelwert von %1^2 über die Kanäle, nach dem Token.</translation>
    </message>
    <message>
        <source>The same of what the token changed in %1.</source>
        <translation>Dasselbe für das, was das Token an %1 geändert hat.</translation>
    </message>
    <message>
        <source>Mean over the channels of the %1.</source>
        <translation>Mittelwert über die Kanäle: %1.</translation>
    </message>
    <message>
        <source>Lower quartile, median and upper quartile of %1 over the channels.</source>
        <translation>Unteres Quartil, Median und oberes Quartil von %1 über die Kanäle.</translation>
    </message>
    <message>
        <source>The token ids that were read, from an empty state.</source>
        <translation>Die gelesenen Token-IDs, ab einem leeren Zustand.</translation>
    </message>
    <message>
        <source>How many tokens were read in that batch.</source>
        <translation>Wie viele Token jeweils zusammen gelesen wurden.</translation>
    </message>
    <message>
        <source>The ternary tensors of the model.</source>
        <translation>Die ternären Tensoren des Modells.</translation>
    </message>
    <message>
        <source>Share of their weights that are not 0.</source>
        <translation>Anteil ihrer Gewichte, die nicht 0 sind.</translation>
    </message>
    <message>
        <source>The model&apos;s name and its fingerprint.</source>
        <translation>Name und Fingerabdruck des Modells.</translation>
    </message>
    <message>
        <source>This list: a line for each array.</source>
        <translation>Diese Liste: eine Zeile je Array.</translation>
    </message>
    <message>
        <source>The likeliest next tokens, were the layer the last: final norm and head of x after it.</source>
        <translation>Die wahrscheinlichsten nächsten Token, wenn die Schicht die letzte wäre: letzte Norm und Kopf, auf x nach ihr angewendet.</translation>
    </message>
    <message>
        <source>How likely each of them is.</source>
        <translation>Wie wahrscheinlich jedes davon ist.</translation>
    </message>
    <message>
        <source>Entropy of all next tokens, -sum p ln p, were the layer the last.</source>
        <translation>Entropie aller nächsten Token, -Summe p ln p, wenn die Schicht die letzte wäre.</translation>
    </message>
    <message>
        <source>The first layer from which on the likeliest token stays what it is at the end.</source>
        <translation>Die erste Schicht, ab der das wahrscheinlichste Token bleibt, was es am Ende ist.</translation>
    </message>
    <message>
        <source>There are no tokens to read.</source>
        <translation>Es gibt keine Token zu lesen.</translation>
    </message>
    <message>
        <source>%1 tokens were given, a trace has room for %2.</source>
        <translation>Angegeben: %1 Token, ein Trace hat Platz für %2.</translation>
    </message>
    <message>
        <source>Tracing was stopped.</source>
        <translation>Das Aufzeichnen wurde gestoppt.</translation>
    </message>
    <message>
        <source>tensor type %1 has %2 bytes of data, expected %3</source>
        <translation>der Tensortyp %1 hat %2 Bytes an Daten, erwartet: %3</translation>
    </message>
    <message>
        <source>tensor type %1 can be %2 by its size</source>
        <translation>der Tensortyp %1 kann seiner Größe nach %2 sein</translation>
    </message>
    <message>
        <source>tensor type %1 is %2 by its size, which cannot be read</source>
        <translation>der Tensortyp %1 ist seiner Größe nach %2, was nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>dtype is %1, expected F32, F16, BF16 or U8</source>
        <translation>dtype ist %1, erwartet: F32, F16, BF16 oder U8</translation>
    </message>
    <message>
        <source>%1: this is a %2 model; Trilume runs %3 only (%4).</source>
        <translation>%1: Das ist ein %2-Modell; Trilume führt nur %3 aus (%4).</translation>
    </message>
    <message>
        <source>has %1 rows, expected a multiple of %2</source>
        <translation>hat %1 Zeilen, erwartet: ein Vielfaches von %2</translation>
    </message>
    <message>
        <source>shape %1, expected one number of F32, F16 or BF16</source>
        <translation>Form %1, erwartet: eine Zahl in F32, F16 oder BF16</translation>
    </message>
    <message>
        <source>its weights are not ternary: in no group of 128 or 64 inputs of its first rows are all 0 or plus or minus one number</source>
        <translation>seine Gewichte sind nicht ternär: Nicht in allen Gruppen von 128 oder 64 Eingängen seiner ersten Zeilen sind sie 0 oder plus oder minus eine Zahl</translation>
    </message>
    <message>
        <source>dtype is %1, expected U8, as packed weights have</source>
        <translation>dtype ist %1, erwartet: U8 wie bei gepackten Gewichten</translation>
    </message>
    <message>
        <source>the scale is %1, expected a finite number above 0</source>
        <translation>die Skala ist %1, erwartet: eine endliche Zahl über 0</translation>
    </message>
    <message>
        <source>code 3 in row %1, column %2, expected 0, 1 or 2</source>
        <translation>Code 3 in Zeile %1, Spalte %2, erwartet: 0, 1 oder 2</translation>
    </message>
    <message>
        <source>row %1, column %2 is %3, expected 0 or the largest of its %4 inputs (%5), as ternary weights have</source>
        <translation>Zeile %1, Spalte %2 ist %3, erwartet: 0 oder der größte Wert seiner %4 Eingänge (%5), wie ihn ternäre Gewichte haben</translation>
    </message>
    <message>
        <source>is missing, expected for tie_word_embeddings false</source>
        <translation>fehlt, erwartet bei tie_word_embeddings false</translation>
    </message>
    <message>
        <source>found %1, expected a divisor of %2 %3</source>
        <translation>gefunden: %1, erwartet: ein Teiler von %2 %3</translation>
    </message>
    <message>
        <source>found %1, expected an even number</source>
        <translation>gefunden: %1, erwartet: eine gerade Zahl</translation>
    </message>
    <message>
        <source>is missing, in %1, too</source>
        <translation>fehlt, auch in %1</translation>
    </message>
    <message>
        <source>is not known, expected none of it</source>
        <translation>ist nicht bekannt und darf nicht da sein</translation>
    </message>
    <message>
        <source>differs from %1</source>
        <translation>weicht von %1 ab</translation>
    </message>
    <message>
        <source>found %1, expected %2 or nothing</source>
        <translation>gefunden: %1, erwartet: %2 oder nichts</translation>
    </message>
    <message>
        <source>found %1 without a kind of scaling (%2)</source>
        <translation>gefunden: %1 ohne eine Art der Skalierung (%2)</translation>
    </message>
    <message>
        <source>is no part of an I2_S tensor, which has its scale behind it</source>
        <translation>gehört nicht zu einem I2_S-Tensor, der seine Skala hinter sich hat</translation>
    </message>
    <message>
        <source>type %1, expected a ternary one, as the other layers have</source>
        <translation>Typ %1, erwartet: ein ternärer wie in den anderen Schichten</translation>
    </message>
    <message>
        <source>type %1, expected F32, F16, BF16, Q8_0, Q4_0, Q4_K, Q6_K or a ternary one</source>
        <translation>Typ %1, erwartet: F32, F16, BF16, Q8_0, Q4_0, Q4_K, Q6_K oder ein ternärer</translation>
    </message>
    <message>
        <source>is no part of a %1 model of these sizes</source>
        <translation>gehört nicht zu einem %1-Modell dieser Größe</translation>
    </message>
    <message>
        <source>attention heads</source>
        <translation>Attention-Köpfe</translation>
    </message>
    <message>
        <source>heads of keys and values</source>
        <translation>Köpfe für Schlüssel und Werte</translation>
    </message>
    <message>
        <source>head width</source>
        <translation>Breite eines Kopfes</translation>
    </message>
    <message>
        <source>rotation base</source>
        <translation>Basis der Drehungen</translation>
    </message>
    <message>
        <source>transformers</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>%1: is a model file of Trilume&apos;s own types already.</source>
        <translation>%1: ist schon eine Modelldatei in Trilumes eigenen Typen.</translation>
    </message>
    <message>
        <source>is not known here; such keys change what the weights mean</source>
        <translation>ist hier nicht bekannt; solche Schlüssel ändern, was die Gewichte bedeuten</translation>
    </message>
    <message>
        <source>a divisor of %1 %2, or %3</source>
        <translation>ein Teiler von %1 %2, oder %3</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1 wie %2</translation>
    </message>
    <message>
        <source>at most %1, the rows of the embeddings</source>
        <translation>höchstens %1, die Zeilen der Einbettungen</translation>
    </message>
    <message>
        <source>found the scale %1, expected %2 as in all blocks.</source>
        <translation>gefunden: die Skala %1, erwartet: %2 wie in allen Blöcken.</translation>
    </message>
    <message>
        <source>tensor %1: a multiplier is no binary16 number.</source>
        <translation>Tensor %1: Ein Multiplikator ist keine binary16-Zahl.</translation>
    </message>
    <message>
        <source>the scale %1, a finite number above 0 was expected.</source>
        <translation>die Skala %1, erwartet: eine endliche Zahl über 0.</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>%1 (blocks of %2)</source>
        <translation>%1 (Blöcke zu %2)</translation>
    </message>
    <message>
        <source>%1 with the number %2, expected one above 0 and at most %3</source>
        <translation>%1 mit der Zahl %2, erwartet: eine über 0 und höchstens %3</translation>
    </message>
    <message>
        <source>tensor %1: row %2: %3</source>
        <translation>Tensor %1: Zeile %2: %3</translation>
    </message>
    <message>
        <source>two pieces with a space between</source>
        <translation>zwei Stücke mit einem Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>found rules of no name, expected those of %1</source>
        <translation>gefunden: Regeln ohne Namen, erwartet: die von %1</translation>
    </message>
    <message>
        <source>a control piece</source>
        <translation>ein Steuerstück</translation>
    </message>
    <message>
        <source>found %1, expected the one of %2</source>
        <translation>gefunden: %1, erwartet: der von %2</translation>
    </message>
    <message>
        <source>the vocabulary has no piece for the byte %1</source>
        <translation>das Vokabular hat kein Stück für das Byte %1</translation>
    </message>
    <message>
        <source>merge %1: the vocabulary has no piece %2</source>
        <translation>Verschmelzung %1: das Vokabular hat kein Stück %2</translation>
    </message>
    <message>
        <source>the vocabulary has no piece %1</source>
        <translation>das Vokabular hat kein Stück %1</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer.json; the model can be driven by token ids alone.</source>
        <translation>%1: enthält kein tokenizer.json; das Modell lässt sich nur mit Token-IDs betreiben.</translation>
    </message>
    <message>
        <source>%1 MB per token</source>
        <translation>%1 MB je Token</translation>
    </message>
    <message>
        <source>tuned for chat</source>
        <translation>auf Chats abgestimmt</translation>
    </message>
    <message>
        <source>thinks before it answers</source>
        <translation>denkt, bevor es antwortet</translation>
    </message>
    <message>
        <source>continues text, not tuned for chat</source>
        <translation>setzt Text fort, nicht auf Chats abgestimmt</translation>
    </message>
    <message>
        <source>Known, to be brought as files:</source>
        <translation>Bekannt, als Datei mitzubringen:</translation>
    </message>
    <message>
        <source>%1: the catalogue does not know where it is published: name its repository (OWNER/NAME) or an address.</source>
        <translation>%1: Der Katalog weiß nicht, wo es veröffentlicht ist: das Repository (OWNER/NAME) oder eine Adresse angeben.</translation>
    </message>
    <message>
        <source>%1: its chat template differs from the known one of %2; the form of %2 is used.</source>
        <translation>%1: Die Chat-Vorlage weicht von der bekannten von %2 ab; verwendet wird die Form von %2.</translation>
    </message>
    <message>
        <source>What is to be answered has %1 tokens without earlier messages, and a text of %2 may have %3: nothing was read.</source>
        <translation>Was zu beantworten ist, hat ohne frühere Nachrichten %1 Token, und ein Text von %2 darf %3 haben: Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>The self-test was stopped before it had read enough.</source>
        <translation>Der Selbsttest wurde angehalten, bevor er genug gelesen hatte.</translation>
    </message>
    <message>
        <source>%1 does not understand a simple English story (%2 bits a byte, expected at most %3): its file may be damaged, or made for arithmetic that this program does not do; or it knows another language.</source>
        <translation>%1 versteht eine einfache englische Geschichte nicht (%2 Bit je Byte, erwartet: höchstens %3): Die Datei ist vielleicht beschädigt oder für eine Rechenweise gemacht, die dieses Programm nicht hat; oder es kann eine andere Sprache.</translation>
    </message>
    <message>
        <source>entropy of each head&apos;s attention, as a share of that of equal weights</source>
        <translation>Entropie der Attention jedes Kopfes, als Anteil an der gleicher Gewichte</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>Entropie der Attention</translation>
    </message>
    <message>
        <source>chat marker thought_suffix is &quot;%1&quot; and thought_prefix &quot;%2&quot;, expected a tag in both</source>
        <translation>Chat-Marker thought_suffix ist „%1“ und thought_prefix „%2“, erwartet wird in beiden ein Tag</translation>
    </message>
    <message>
        <source>has an unknown field &quot;%1&quot;, expected user_, assistant_, system_ or thought_ with prefix or suffix, or stop</source>
        <translation>hat ein unbekanntes Feld „%1“, erwartet wird user_, assistant_, system_ oder thought_ mit prefix oder suffix, oder stop</translation>
    </message>
    <message>
        <source>Mean over the heads of the %1.</source>
        <translation>Mittel über die Köpfe: %1.</translation>
    </message>
    <message>
        <source>Lower quartile, median and upper quartile of %1 over the heads.</source>
        <translation>Unteres Quartil, Median und oberes Quartil von %1 über die Köpfe.</translation>
    </message>
    <message>
        <source>How much each head gave to each token when the last one was read; rows sum up to 1.</source>
        <translation>Wie viel jeder Kopf jedem Token gab, als das letzte gelesen wurde; Zeilen ergeben zusammen 1.</translation>
    </message>
    <message>
        <source>The weights of this model are scaled in groups, and devices cannot give the sum of each group yet.</source>
        <translation>Die Gewichte dieses Modells sind gruppenweise skaliert, und Geräte können die Summe jeder Gruppe noch nicht liefern.</translation>
    </message>
    <message>
        <source>%1 at most (%2); %3 of it for measuring how fast memory is</source>
        <translation>höchstens %1 (%2); davon %3, um die Geschwindigkeit des Speichers zu messen</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a number.</source>
        <translation>%1: „%2“ gefunden, eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>%1 may not be opened: it takes a member of the group trilume-boards, which 70-trilume-attached-boards.rules gives the boards to.</source>
        <translation>%1 darf nicht geöffnet werden: Das darf nur, wer in der Gruppe trilume-boards ist, der 70-trilume-attached-boards.rules die Boards gibt.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 wird gerade von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>%1 moved %2 bytes, expected %3.</source>
        <translation>%1 hat %2 Byte übertragen, %3 erwartet.</translation>
    </message>
    <message>
        <source>The core %1 has no memory: found %2 buffers of u-dma-buf, expected one called %3.</source>
        <translation>Der Kern %1 hat keinen Speicher: %2 Puffer von u-dma-buf gefunden, einen namens %3 erwartet.</translation>
    </message>
    <message>
        <source>%1: found a buffer at %2, expected whole pages below 2^44.</source>
        <translation>%1: Puffer bei %2 gefunden, ganze Seiten unter 2^44 erwartet.</translation>
    </message>
    <message>
        <source>%1: found %2 bytes of registers, expected %3.</source>
        <translation>%1: %2 Byte an Registern gefunden, %3 erwartet.</translation>
    </message>
    <message>
        <source>The card does not tell how much memory it has: its settings have to say it, such as %1.</source>
        <translation>Die Karte sagt nicht, wie viel Speicher sie hat: Das muss in ihren Einstellungen stehen, etwa %1.</translation>
    </message>
    <message>
        <source>The card&apos;s memory does not have %1 bytes at %2.</source>
        <translation>Der Speicher der Karte hat bei %2 keine %1 Byte.</translation>
    </message>
    <message>
        <source>%1 said that it moved %2 bytes, and did not.</source>
        <translation>%1 meldete %2 Byte als übertragen, hat es aber nicht getan.</translation>
    </message>
    <message>
        <source>This board cannot be reset from here.</source>
        <translation>Dieses Board kann von hier aus nicht zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>The port %1 does not answer as a board does: found %2 bytes at %3 baud, expected the answer to a hello.</source>
        <translation>Der Anschluss %1 antwortet nicht wie eine Platine: %2 Bytes bei %3 Baud gefunden, die Antwort auf eine Begrüßung erwartet.</translation>
    </message>
    <message>
        <source>The port %1 has no %2 baud, expected one of: %3.</source>
        <translation>Der Anschluss %1 kann nicht %2 Baud, erwartet eines von: %3.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a text.</source>
        <translation>Die Einstellungen des Boards enthalten %1 = %2, erwartet: ein Text.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 and %2, expected one of them.</source>
        <translation>Die Einstellungen des Boards enthalten %1 und %2, erwartet: eines von beiden.</translation>
    </message>
    <message>
        <source>The sensor &quot;%1&quot;: found %2 of that name, expected one of: %3.</source>
        <translation>Der Sensor „%1“: %2 dieses Namens gefunden, erwartet: einer von: %3.</translation>
    </message>
    <message>
        <source>The card %1 is not programmed: &quot;%2&quot; does it.</source>
        <translation>Die Karte %1 ist nicht programmiert: Das tut „%2“.</translation>
    </message>
    <message>
        <source>The library of XRT is not there, which Debian&apos;s package %1 has: %2.</source>
        <translation>Die Bibliothek von XRT ist nicht da, die in Debians Paket %1 ist: %2.</translation>
    </message>
    <message>
        <source>The library of XRT (%1) has no function %2.</source>
        <translation>Die Bibliothek von XRT (%1) hat keine Funktion %2.</translation>
    </message>
    <message>
        <source>XRT does not open the card %1.</source>
        <translation>XRT öffnet die Karte %1 nicht.</translation>
    </message>
    <message>
        <source>XRT, card %1: %2.</source>
        <translation>XRT, Karte %1: %2.</translation>
    </message>
    <message>
        <source>XRT, card %1: there are no %2 bytes of memory.</source>
        <translation>XRT, Karte %1: Es gibt keine %2 Byte Speicher.</translation>
    </message>
    <message>
        <source>The plugin %1 has found no device.</source>
        <translation>Das Plugin %1 hat kein Gerät gefunden.</translation>
    </message>
    <message>
        <source>No driver has the card %1: it takes %2, or %3 and the library of XRT.</source>
        <translation>Kein Treiber hat die Karte %1: Es braucht %2 oder %3 mit der Bibliothek von XRT.</translation>
    </message>
    <message>
        <source>XRT, card %1: bank %2 has no %3 bytes of memory for its image.</source>
        <translation>XRT, Karte %1: Bank %2 hat keine %3 Byte Speicher für ihr Abbild.</translation>
    </message>
    <message>
        <source>the device computes whole tokens</source>
        <translation>das Gerät berechnet ganze Token</translation>
    </message>
    <message>
        <source>the processor computes everything, as it is faster</source>
        <translation>der Prozessor berechnet alles, weil er schneller ist</translation>
    </message>
    <message>
        <source>a token takes %1 ms on the processor, %2 ms on the device</source>
        <translation>ein Token braucht auf dem Prozessor %1 ms, auf dem Gerät %2 ms</translation>
    </message>
    <message>
        <source>%1: products only, the rest of a token is not computed there.</source>
        <translation>%1: nur Produkte, der Rest eines Tokens wird dort nicht berechnet.</translation>
    </message>
    <message>
        <source>The board is busy: it holds matrices, or writes the tokens of a model.</source>
        <translation>Das Board ist beschäftigt: Es hält Matrizen oder schreibt die Token eines Modells.</translation>
    </message>
    <message>
        <source>The board has several cores.</source>
        <translation>Das Board hat mehrere Kerne.</translation>
    </message>
    <message>
        <source>There is no such tensor of this size, or it is there already.</source>
        <translation>Einen solchen Tensor dieser Größe gibt es nicht, oder er ist schon da.</translation>
    </message>
    <message>
        <source>The board has no vector unit, so it computes products only.</source>
        <translation>Das Board hat keine Vektoreinheit, also berechnet es nur Produkte.</translation>
    </message>
    <message>
        <source>Whole tokens need a core whose columns divide 64, and widths that are multiples of 64.</source>
        <translation>Ganze Token brauchen einen Kern, dessen Spaltenzahl 64 teilt, und Breiten, die Vielfache von 64 sind.</translation>
    </message>
    <message>
        <source>The whole model does not fit into the memory of the board.</source>
        <translation>Das ganze Modell passt nicht in den Speicher des Boards.</translation>
    </message>
    <message>
        <source>A tensor of the model is missing.</source>
        <translation>Ein Tensor des Modells fehlt.</translation>
    </message>
    <message>
        <source>The model is ready already.</source>
        <translation>Das Modell ist schon bereit.</translation>
    </message>
    <message>
        <source>A token failed on the board.</source>
        <translation>Ein Token ist auf dem Board fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A token was not done in time.</source>
        <translation>Ein Token war nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The device&apos;s token is not the one that the processor computes.</source>
        <translation>Das Token des Geräts ist nicht das, das der Prozessor berechnet.</translation>
    </message>
    <message>
        <source>%1: another model is there now.</source>
        <translation>%1: Dort ist jetzt ein anderes Modell.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a whole number from %3 to %4.</source>
        <translation>Die Einstellungen des Boards enthalten %1 = %2, erwartet: eine ganze Zahl von %3 bis %4.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ComparisonWorker</name>
    <message>
        <source>There is not enough memory to compare these.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um dies zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>trilume::app::DownloadWorker</name>
    <message>
        <source>The model could not be downloaded: %1.</source>
        <translation>Das Modell konnte nicht heruntergeladen werden: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::FileSaveWorker</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>trilume::app::GenerationQueue</name>
    <message>
        <source>The program is closing, so nothing is generated any more.</source>
        <translation>Das Programm wird beendet, daher wird nichts mehr erzeugt.</translation>
    </message>
</context>
<context>
    <name>trilume::app::GenerationWorker</name>
    <message>
        <source>No model is loaded, so nothing can answer.</source>
        <translation>Es ist kein Modell geladen, daher kann nichts antworten.</translation>
    </message>
    <message>
        <source>There is not enough memory to go on with the answer.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Antwort fortzusetzen.</translation>
    </message>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>Die Antwort brach ab: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::HttpServer</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Port %1 ist von einem anderen Programm belegt.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ImportWorker</name>
    <message>
        <source>There is not enough memory to import %1.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um %1 zu importieren.</translation>
    </message>
</context>
<context>
    <name>trilume::app::InsideWorker</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are runs of a comparison</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>On the processor, which computes the same bits, was read: %1.</source>
        <translation>Auf dem Prozessor, der dieselben Bits berechnet, gelesen: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the text again.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um den Text erneut zu lesen.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LensWorker</name>
    <message>
        <source>There is not enough memory to read the text again.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um den Text erneut zu lesen.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LibraryWorker</name>
    <message>
        <source>There is not enough memory to look for models.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um nach Modellen zu suchen.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalComparisonController</name>
    <message>
        <source>It has no tokenizer, so it cannot read the text.</source>
        <translation>Es hat keinen Tokenizer und kann den Text daher nicht lesen.</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>Das Modell wird gerade geladen.</translation>
    </message>
    <message>
        <source>There is no model to compare with: open one.</source>
        <translation>Es gibt kein Modell zum Vergleichen: Öffnen Sie eines.</translation>
    </message>
    <message>
        <source>The model runs on a server, of which nothing can be measured here: open one that runs in this window.</source>
        <translation>Das Modell läuft auf einem Server, von dem hier nichts gemessen werden kann: Öffnen Sie eines, das in diesem Fenster läuft.</translation>
    </message>
    <message>
        <source>The model has no tokenizer, so it cannot read the text.</source>
        <translation>Das Modell hat keinen Tokenizer und kann den Text daher nicht lesen.</translation>
    </message>
    <message>
        <source>An answer is being written, which would be measured as well: wait until it is there.</source>
        <translation>Gerade wird eine Antwort geschrieben, die mitgemessen würde: Warten Sie, bis sie da ist.</translation>
    </message>
    <message>
        <source>An answer was written meanwhile: it took time and energy of what is shown. Run it again to know better.</source>
        <translation>Währenddessen wurde eine Antwort geschrieben: Sie hat Zeit und Energie von dem genommen, was hier steht. Für genauere Werte erneut ausführen.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalDevices</name>
    <message>
        <source>%1 cannot be used, so the processor computes everything: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 kann nicht verwendet werden, daher berechnet der Prozessor alles: %2</translation>
    </message>
    <message>
        <source>%1 does not take %2 of the matrices, which the processor computes: %3</source>
        <extracomment>%1 is the name of a device, %2 a number, %3 a whole sentence</extracomment>
        <translation>%1 nimmt %2 der Matrizen nicht an; diese berechnet der Prozessor: %3</translation>
    </message>
    <message>
        <source>%1 failed, and the processor did its work, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>Fehler bei %1; der Prozessor hat die Arbeit übernommen, mit demselben Ergebnis: %2</translation>
    </message>
    <message>
        <source>%1 is gone, and the processor goes on alone until it is back, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 ist nicht mehr da; der Prozessor rechnet allein weiter, bis das Gerät zurück ist, mit demselben Ergebnis: %2</translation>
    </message>
    <message>
        <source>%1 failed, and the processor goes on alone, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 ist ausgefallen; der Prozessor rechnet allein weiter, mit demselben Ergebnis: %2</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalModelController</name>
    <message>
        <source>The model that comes with Trilume (%1) is not installed. Open a model file of your own.</source>
        <translation>Das Modell, das zu Trilume gehört (%1), ist nicht installiert. Öffnen Sie eine eigene Modelldatei.</translation>
    </message>
    <message>
        <source>The model %1 is not there. Until it is, the bundled model answers.</source>
        <translation>Das Modell %1 ist nicht da. Bis dahin antwortet das mitgelieferte Modell.</translation>
    </message>
    <message>
        <source>%1 The bundled model answers in its place.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with a model file</extracomment>
        <translation>%1 An seiner Stelle antwortet das mitgelieferte Modell.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalModelLibrary</name>
    <message>
        <source>%1 is still being imported: import %2 after it.</source>
        <translation>%1 wird noch importiert: Importieren Sie %2 danach.</translation>
    </message>
    <message>
        <source>%1 comes with the program and stays.</source>
        <translation>%1 gehört zum Programm und bleibt.</translation>
    </message>
    <message>
        <source>%1 is in use: choose another model first, then remove it.</source>
        <translation>%1 wird gerade verwendet: Wählen Sie zuerst ein anderes Modell und entfernen Sie es dann.</translation>
    </message>
</context>
<context>
    <name>trilume::app::MetricsHub</name>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>%1, net of idle</source>
        <extracomment>%1 is a meter: its energy without what the machine takes anyway</extracomment>
        <translation>%1, ohne Leerlauf</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelAnswerReader</name>
    <message>
        <source>There is no model that could read this answer again.</source>
        <translation>Es gibt kein Modell, das diese Antwort erneut lesen könnte.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelSwitch</name>
    <message>
        <source>A server knows the markers of its models.</source>
        <translation>Ein Server kennt die Marker seiner Modelle selbst.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelWorker</name>
    <message>
        <source>There is not enough memory to load %1.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um %1 zu laden.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be loaded: %2.</source>
        <translation>Die Modelldatei %1 kann nicht geladen werden: %2.</translation>
    </message>
    <message>
        <source>Another model is loaded now: %1. Its markers were left as they are.</source>
        <translation>Inzwischen ist ein anderes Modell geladen: %1. Seine Marker blieben, wie sie waren.</translation>
    </message>
    <message>
        <source>The model %1 cannot be given markers.</source>
        <translation>Dem Modell %1 können keine Marker gegeben werden.</translation>
    </message>
</context>
<context>
    <name>trilume::app::PromptLibrary</name>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Say this in one short sentence: {{text}}</source>
        <translation>Sag dies in einem kurzen Satz: {{Text}}</translation>
    </message>
    <message>
        <source>For a child</source>
        <translation>Für ein Kind</translation>
    </message>
    <message>
        <source>Explain {{thing}} so that a child of {{age}} understands it.</source>
        <translation>Erkläre {{Sache}} so, dass ein Kind von {{Alter}} es versteht.</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Eine Geschichte</translation>
    </message>
    <message>
        <source>Tell me a short story about {{hero}} in {{place}}.</source>
        <translation>Erzähl mir eine kurze Geschichte über {{Hauptfigur}} in {{Ort}}.</translation>
    </message>
    <message>
        <source>The prompts are not saved: another program has changed %1, which cannot be kept under another name.</source>
        <translation>Die Prompts sind nicht gespeichert: Ein anderes Programm hat %1 geändert, und die Datei kann nicht unter anderem Namen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The prompts are saved. Another program had changed %1 meanwhile; what it wrote was kept as %2.</source>
        <translation>Die Prompts sind gespeichert. Ein anderes Programm hatte %1 inzwischen geändert; was es geschrieben hat, wurde als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2.</source>
        <translation>Die Datei %1 konnte nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>%1 The file was kept as %2.</source>
        <extracomment>%1 is a whole sentence that says what is wrong, %2 the name of a file</extracomment>
        <translation>%1 Die Datei wurde als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>There are %1 prompts already, and there can be no more.</source>
        <translation>Es gibt schon %1 Prompts, mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>The text has %1 characters; a prompt can have %2 at most.</source>
        <translation>Der Text hat %1 Zeichen; ein Prompt darf höchstens %2 haben.</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteBackend</name>
    <message>
        <source>No server is chosen.</source>
        <translation>Es ist kein Server gewählt.</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteServers</name>
    <message>
        <source>The name of a model is missing.</source>
        <translation>Der Name eines Modells fehlt.</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteWorker</name>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>Die Antwort brach ab: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::SensorController</name>
    <message>
        <source>The device tells 0 W while it computes.</source>
        <translation>Das Gerät meldet 0 W, während es rechnet.</translation>
    </message>
    <message>
        <source>%1; while it computes: %2</source>
        <extracomment>%1 and %2 say how a figure is known; the second one for how long something computed</extracomment>
        <translation>%1; während es rechnet: %2</translation>
    </message>
    <message>
        <source>The figures of the device stand still while it computes.</source>
        <translation>Die Werte des Geräts stehen still, während es rechnet.</translation>
    </message>
    <message>
        <source>the whole machine</source>
        <translation>der ganze Rechner</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>mean of the processors</source>
        <translation>Mittel der Prozessoren</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>resident</translation>
    </message>
</context>
<context>
    <name>trilume::app::SensorService</name>
    <message>
        <source>%1 counts time from a start of its own; only a log with seconds since 1970 can be put beside this session.</source>
        <translation>%1 zählt die Zeit ab einem eigenen Beginn; nur ein Protokoll mit Sekunden seit 1970 kann neben diese Sitzung gestellt werden.</translation>
    </message>
    <message>
        <source>%1 has nothing from the time of this session.</source>
        <translation>%1 enthält nichts aus der Zeit dieser Sitzung.</translation>
    </message>
</context>
<context>
    <name>trilume::app::Settings</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoreWorker</name>
    <message>
        <source>%1 was put in place of another file, whose last changes still lay beside it. They belong to the other one, were not applied, and are kept as %2.</source>
        <translation>%1 wurde an die Stelle einer anderen Datei gesetzt, deren letzte Änderungen noch daneben lagen. Sie gehören zu der anderen, wurden nicht übernommen und sind als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>The chat database %1 is not open, so nothing can be stored.</source>
        <translation>Die Chat-Datenbank %1 ist nicht geöffnet, daher kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>There is not enough memory to add the chats.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Chats hinzuzufügen.</translation>
    </message>
    <message>
        <source>The chats cannot be added: %1.</source>
        <translation>Die Chats können nicht hinzugefügt werden: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoredChatController</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the title of a copy of a chat; %1 is the title of the chat</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>The chats are still being checked.</source>
        <translation>Die Chats werden noch geprüft.</translation>
    </message>
    <message>
        <source>The chats are still being updated to this version.</source>
        <translation>Die Chats werden noch auf diese Version aktualisiert.</translation>
    </message>
    <message>
        <source>The chat database is not open, so a message could not be kept.</source>
        <translation>Die Chat-Datenbank ist nicht geöffnet, daher könnte eine Nachricht nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The model is still answering.</source>
        <translation>Das Modell antwortet noch.</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>Das Modell wird noch geladen.</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file first.</source>
        <translation>Es ist kein Modell geladen. Öffnen Sie zuerst eine Modelldatei.</translation>
    </message>
    <message>
        <source>The chat is still being opened.</source>
        <translation>Der Chat wird noch geöffnet.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Diese Nachricht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The answer is not saved yet.</source>
        <translation>Die Antwort ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoredChatTransfer</name>
    <message>
        <source>Another import or export is still running.</source>
        <translation>Ein anderer Import oder Export läuft noch.</translation>
    </message>
</context>
<context>
    <name>trilume::app::TranscriptModel</name>
    <message>
        <source>Instructions: %1</source>
        <extracomment>%1 is what a message says; before it stands who says it, for screen readers</extracomment>
        <translation>Anweisungen: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %2 token(s)</source>
        <extracomment>in the place of an answer, before it is written; %1 and %2 are numbers of tokens</extracomment>
        <translation>
            <numerusform>%1 von %2 Token gelesen</numerusform>
            <numerusform>%1 von %2 Token gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>From here: %1</source>
        <extracomment>above an answer: it was written by another model, %1, than the one before</extracomment>
        <translation>Ab hier: %1</translation>
    </message>
</context>
<context>
    <name>trilume::app::TransferWorker</name>
    <message>
        <source>There is not enough memory for the chats of %1.</source>
        <translation>Der Arbeitsspeicher reicht nicht für die Chats von %1.</translation>
    </message>
    <message>
        <source>The chats of %1 cannot be read or written: %2.</source>
        <translation>Die Chats von %1 können nicht gelesen oder geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>trilume::desktop::ShutDown</name>
    <message>
        <source>The last message could not be kept.</source>
        <translation>Die letzte Nachricht konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The disk does not answer, so the chats may not be saved yet.</source>
        <translation>Der Datenträger antwortet nicht, die Chats sind vielleicht noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AboutPanel</name>
    <message>
        <source>About Trilume</source>
        <translation>Über Trilume</translation>
    </message>
    <message>
        <source>Chat with MatMul-free language models on your own machine, and see what that costs. Nothing that you write leaves this computer, unless you use a model on a server.</source>
        <translation>Mit MatMul-freien Sprachmodellen auf dem eigenen Rechner chatten und sehen, was das kostet. Nichts, was Sie schreiben, verlässt diesen Computer, außer Sie verwenden ein Modell auf einem Server.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version. The bundled model is under CC-BY-SA-4.0.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder einer späteren Version. Das mitgelieferte Modell steht unter CC-BY-SA-4.0.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>Where data lies</source>
        <translation>Wo Daten liegen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Trilume</source>
        <translation>Trilume</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Für einen Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AccountPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Dieser Chat</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Grid figures…</source>
        <translation>Werte zum Stromnetz&#xa0;…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Energiebilanz</translation>
    </message>
    <message>
        <source>Which answers are counted</source>
        <translation>Welche Antworten zählen</translation>
    </message>
    <message>
        <source>Different scopes or labels stand apart and are not added up: what one meter covers may be a part of what another does.</source>
        <translation>Was unterschiedlichen Umfang oder unterschiedliche Herkunft hat, steht getrennt und wird nicht addiert: Was ein Messgerät umfasst, kann ein Teil dessen sein, was ein anderes umfasst.</translation>
    </message>
    <message>
        <source>By model and meter</source>
        <translation>Nach Modell und Messgerät</translation>
    </message>
    <message>
        <source>Not in it: deleted chats, what the machine takes while no answer is computed, and answers of other programs that were imported. Answers that you had written again, stopped or left in another branch are in it, since they were computed; a copy of a chat is not counted a second time. Joules are gross: with what the machine would have taken idle.</source>
        <translation>Nicht enthalten: gelöschte Chats, was der Rechner verbraucht, während keine Antwort berechnet wird, und importierte Antworten anderer Programme. Antworten, die Sie neu schreiben ließen, gestoppt oder in einem anderen Zweig gelassen haben, sind enthalten, denn sie wurden berechnet; die Kopie eines Chats wird nicht noch einmal gezählt. Joule sind brutto: mit dem, was der Rechner im Leerlauf verbraucht hätte.</translation>
    </message>
    <message>
        <source>The account is in %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Die Energiebilanz steht in %1.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt&#xa0;…</translation>
    </message>
    <message>
        <source>No answer was computed today. Ask something in a chat, and what the answer takes stands here.</source>
        <translation>Heute wurde keine Antwort berechnet. Fragen Sie etwas in einem Chat, dann steht hier, was die Antwort verbraucht.</translation>
    </message>
    <message>
        <source>This chat has no answers yet. What they take will stand here.</source>
        <translation>Dieser Chat hat noch keine Antworten. Was sie verbrauchen, wird hier stehen.</translation>
    </message>
    <message>
        <source>Nothing was computed yet. Ask something in a chat, and what the answer takes stands here.</source>
        <translation>Es wurde noch nichts berechnet. Fragen Sie etwas in einem Chat, dann steht hier, was die Antwort verbraucht.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No meter could tell the energy of %1 of them.</source>
        <extracomment>a sentence a number of answers</extracomment>
        <translation>Bei %1 davon konnte kein Messgerät die Energie angeben.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AddressLine</name>
    <message>
        <source>This is no address of a web server. One begins with https:// or http://, as the one of Hugging Face does.</source>
        <translation>Das ist keine Adresse eines Webservers. Sie beginnt mit https:// oder http://, wie die von Hugging Face.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AnswerTokens</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The answer is being read again: %1 of %2 tokens.</source>
        <translation>Die Antwort wird erneut gelesen: %1 von %2 Token.</translation>
    </message>
    <message>
        <source>Show it as usual</source>
        <translation>Wie gewohnt anzeigen</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AskLine</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask something and watch the layers</source>
        <translation>Etwas fragen und die Schichten beobachten</translation>
    </message>
    <message numerus="yes">
        <source>A question can have %1 characters at most. Nothing was pasted: paste a part of it.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>
            <numerusform>Eine Frage darf höchstens %1 Zeichen haben. Es wurde nichts eingefügt: Fügen Sie einen Teil davon ein.</numerusform>
            <numerusform>Eine Frage darf höchstens %1 Zeichen haben. Es wurde nichts eingefügt: Fügen Sie einen Teil davon ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the answer (Escape)</source>
        <translation>Antwort stoppen (Escape)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AttentionPanel</name>
    <message>
        <source>Previous token</source>
        <translation>Vorheriges Token</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Nächstes Token</translation>
    </message>
    <message>
        <source>Map of layers and heads</source>
        <translation>Heatmap der Schichten und Köpfe</translation>
    </message>
    <message>
        <source>Map of heads and the tokens they look at</source>
        <translation>Heatmap der Köpfe und der Token, auf die sie blicken</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>How widely each head looks</source>
        <translation>Wie weit jeder Kopf blickt</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Skala der Farben</translation>
    </message>
    <message>
        <source>at “%1”, token %2</source>
        <extracomment>%1 is the text of a token, %2 its number in the chat</extracomment>
        <translation>bei „%1“, Token %2</translation>
    </message>
    <message>
        <source>What the heads of layer %1 look at</source>
        <translation>Wohin die Köpfe von Schicht %1 blicken</translation>
    </message>
    <message>
        <source>What heads looked at takes much memory, so it is kept of the newest tokens alone. This one is older.</source>
        <translation>Wohin Köpfe blickten, braucht viel Speicher und wird daher nur von den neuesten Token aufbewahrt. Dieses ist älter.</translation>
    </message>
    <message>
        <source>Layer %1, head %2: spread %3.</source>
        <extracomment>%1 and %2 are numbers, %3 is between 0 (looks at one token) and 1 (at all alike)</extracomment>
        <translation>Schicht %1, Kopf %2: Weite %3.</translation>
    </message>
    <message>
        <source>%1 on “%2” (token %3).</source>
        <extracomment>%1 is a share in percent, %2 the text of a token, %3 its number</extracomment>
        <translation>%1 auf „%2“ (Token %3).</translation>
    </message>
    <message>
        <source>Head %1: %2 on “%3” (token %4).</source>
        <extracomment>%1 is a number, %2 a share in percent, %3 the text of a token, %4 its number</extracomment>
        <translation>Kopf %1: %2 auf „%3“ (Token %4).</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>trilume::ui::BarCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a run, its figure and where that comes from (&quot;measured&quot;)</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CardStack</name>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Hide this plot</source>
        <translation>Dieses Diagramm ausblenden</translation>
    </message>
    <message>
        <source>Usual order, all shown</source>
        <translation>Übliche Reihenfolge, alle zeigen</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListDelegate</name>
    <message>
        <source>Answering</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titel des Chats</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListPanel</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New chat (Ctrl+N)</source>
        <translation>Neuer Chat (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <source>Search titles and messages of all chats</source>
        <translation>Titel und Nachrichten aller Chats durchsuchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Found chats and messages</source>
        <translation>Gefundene Chats und Nachrichten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Checking the chats. They will be listed here.</source>
        <translation>Die Chats werden geprüft. Sie werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Updating the chats to this version. They will be listed here.</source>
        <translation>Die Chats werden auf diese Version aktualisiert. Sie werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>Ihre Chats werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Whole chat (JSON)…</source>
        <translation>Ganzer Chat (JSON)&#xa0;…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown&#xa0;…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Einfacher Text&#xa0;…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListProxy</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month, %2 a year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Ordner %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 chat(s)</source>
        <translation>
            <numerusform>%1 Chat</numerusform>
            <numerusform>%1 Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>in the folder %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>im Ordner %1</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatPage</name>
    <message>
        <source>Open another…</source>
        <translation>Anderes öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>Beiseitelegen und neu beginnen</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatSearch</name>
    <message>
        <source>No chat holds these words.</source>
        <translation>Kein Chat enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatSettingsPanel</name>
    <message>
        <source>Settings of this chat</source>
        <translation>Einstellungen dieses Chats</translation>
    </message>
    <message>
        <source>They hold for this chat alone. What is not changed here is as in the settings of the program.</source>
        <translation>Sie gelten nur für diesen Chat. Was hier nicht geändert ist, gilt wie in den Einstellungen des Programms.</translation>
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
        <translation>Histogramm der ganzzahligen Codes</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CommandPalette</name>
    <message>
        <source>No command has these letters.</source>
        <translation>Kein Befehl enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CompareHead</name>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>A document of 512 tokens</source>
        <translation>Ein Dokument von 512 Token</translation>
    </message>
    <message>
        <source>A story of 256 tokens</source>
        <translation>Eine Geschichte von 256 Token</translation>
    </message>
    <message>
        <source>The last question of this chat</source>
        <translation>Die letzte Frage dieses Chats</translation>
    </message>
    <message>
        <source>A text of my own</source>
        <translation>Ein eigener Text</translation>
    </message>
    <message>
        <source>Until figures settle</source>
        <translation>Bis die Werte stabil sind</translation>
    </message>
    <message numerus="yes">
        <source>%1 repeat(s)</source>
        <translation>
            <numerusform>%1 Wiederholung</numerusform>
            <numerusform>%1 Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The text that every configuration reads and goes on with</source>
        <translation>Der Text, den jede Konfiguration liest und fortsetzt</translation>
    </message>
    <message>
        <source>How often each configuration is measured. Figures have settled when they spread by less than 2 %, which two minutes are given to.</source>
        <translation>Wie oft jede Konfiguration gemessen wird. Die Werte sind stabil, wenn sie um weniger als 2 % streuen; dafür sind zwei Minuten Zeit.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>Frühere Vergleiche</translation>
    </message>
    <message>
        <source>Report for a browser (HTML)</source>
        <translation>Bericht für den Browser (HTML)</translation>
    </message>
    <message>
        <source>Report on paper (PDF)</source>
        <translation>Bericht auf Papier (PDF)</translation>
    </message>
    <message>
        <source>Every round as a table (CSV)</source>
        <translation>Jeder Durchgang als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>All of it for programs (JSON)</source>
        <translation>Alles für Programme (JSON)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ComparePage</name>
    <message>
        <source>What does each configuration take?</source>
        <translation>Was verbraucht jede Konfiguration?</translation>
    </message>
    <message>
        <source>One text runs on each of these configurations in turn, several times. Then this page shows whether all wrote the same tokens, how fast each was, and what it took for a token: measured where this machine has a meter, and said so where it has none.</source>
        <translation>Ein Text läuft mehrmals reihum auf diesen Konfigurationen. Dann zeigt diese Seite, ob alle dieselben Token schrieben, wie schnell jede war und was sie für ein Token verbrauchte: gemessen, wo dieser Rechner ein Messgerät hat, und wo er keines hat, steht das dabei.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Write a text that every configuration reads.</source>
        <translation>Schreiben Sie einen Text, den jede Konfiguration liest.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Composer</name>
    <message>
        <source>Prompts (Ctrl+Shift+I)</source>
        <translation>Prompts (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>How the model is addressed</source>
        <translation>Wie das Modell angesprochen wird</translation>
    </message>
    <message>
        <source>Dialogue – the model answers</source>
        <translation>Dialog – das Modell antwortet</translation>
    </message>
    <message>
        <source>Completion – the model continues the text</source>
        <translation>Fortsetzung – das Modell schreibt den Text weiter</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Modus: %1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Write on, or press Enter to let the model go on</source>
        <translation>Weiterschreiben, oder mit Enter das Modell fortfahren lassen</translation>
    </message>
    <message>
        <source>Write the beginning of a text</source>
        <translation>Anfang eines Textes schreiben</translation>
    </message>
    <message>
        <source>With the prompt the message would have %1 characters; it can have %2 at most. Nothing was inserted.</source>
        <extracomment>both are numbers of characters</extracomment>
        <translation>Mit dem Prompt hätte die Nachricht %1 Zeichen; sie darf höchstens %2 haben. Es wurde nichts eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens read · trained length %2</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>
            <numerusform>%1 Token gelesen · Trainingslänge %2</numerusform>
            <numerusform>%1 Token gelesen · Trainingslänge %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: older text fades</source>
        <translation>%1: älterer Text verblasst</translation>
    </message>
    <message numerus="yes">
        <source>The model was trained with texts of at most %1 tokens, and this chat is longer. It goes on at the same speed, but what was said long ago fades from its memory, and answers may stray. A new chat begins afresh.</source>
        <translation>
            <numerusform>Das Modell wurde mit Texten von höchstens %1 Token trainiert, und dieser Chat ist länger. Es geht gleich schnell weiter, aber was lange zurückliegt, verblasst in seinem Gedächtnis, und Antworten können abschweifen. Ein neuer Chat fängt von vorn an.</numerusform>
            <numerusform>Das Modell wurde mit Texten von höchstens %1 Token trainiert, und dieser Chat ist länger. Es geht gleich schnell weiter, aber was lange zurückliegt, verblasst in seinem Gedächtnis, und Antworten können abschweifen. Ein neuer Chat fängt von vorn an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed and memory stay the same at any length. Beyond the length the model was trained at, older text fades from its memory.</source>
        <translation>Geschwindigkeit und Speicherbedarf bleiben bei jeder Länge gleich. Jenseits der Trainingslänge verblasst älterer Text im Gedächtnis des Modells.</translation>
    </message>
    <message numerus="yes">
        <source>With the pasted text the message would have %1 characters; it can have %2 at most. Nothing was pasted: paste a part of it.</source>
        <extracomment>both are numbers of characters</extracomment>
        <translation>
            <numerusform>Mit dem eingefügten Text hätte die Nachricht %1 Zeichen; sie darf höchstens %2 haben. Es wurde nichts eingefügt: Fügen Sie einen Teil davon ein.</numerusform>
            <numerusform>Mit dem eingefügten Text hätte die Nachricht %1 Zeichen; sie darf höchstens %2 haben. Es wurde nichts eingefügt: Fügen Sie einen Teil davon ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stoppen (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens typed</source>
        <extracomment>of what is typed and not sent yet; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 Token getippt</numerusform>
            <numerusform>%1 Token getippt</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc stops</source>
        <translation>Esc stoppt</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter new line</source>
        <translation>Enter sendet · Shift+Enter neue Zeile</translation>
    </message>
    <message>
        <source>Room for the chat</source>
        <translation>Platz für den Chat</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>%1 von %2 Token</translation>
    </message>
    <message>
        <source>This chat fills %1 of the %2 tokens that there is room for. The model looks back at all of them: each takes %3 of memory, and answers get slower as the chat grows. What has no room is not read.</source>
        <extracomment>%1 and %2 are numbers of tokens, %3 is an amount of memory</extracomment>
        <translation>Dieser Chat füllt %1 der %2 Token, für die Platz ist. Das Modell blickt auf alle zurück: Jedes braucht %3 Speicher, und Antworten werden langsamer, je länger der Chat wird. Was keinen Platz hat, wird nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConfigurationList</name>
    <message>
        <source>Add a configuration</source>
        <translation>Konfiguration hinzufügen</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Text that every configuration reads</source>
        <translation>Text, den jede Konfiguration liest</translation>
    </message>
    <message>
        <source>Text that every configuration reads and goes on with</source>
        <translation>Text, den jede Konfiguration liest und fortsetzt</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConfigurationRow</name>
    <message>
        <source>Threads: auto</source>
        <translation>Threads: auto</translation>
    </message>
    <message numerus="yes">
        <source>%1 thread(s)</source>
        <translation>
            <numerusform>%1 Thread</numerusform>
            <numerusform>%1 Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as loaded</source>
        <extracomment>%1 is the name of the model that answers in the window</extracomment>
        <translation>%1, wie geladen</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Computes</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Packing of the weights</source>
        <translation>Packung der Gewichte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>Befehlssatz</translation>
    </message>
    <message>
        <source>Model and instruction set</source>
        <translation>Modell und Befehlssatz</translation>
    </message>
    <message>
        <source>Remove this configuration</source>
        <translation>Diese Konfiguration entfernen</translation>
    </message>
    <message>
        <source>Packing: auto</source>
        <translation>Packung: auto</translation>
    </message>
    <message>
        <source>2 bits a weight</source>
        <translation>2 Bit je Gewicht</translation>
    </message>
    <message>
        <source>1.6 bits a weight</source>
        <translation>1,6 Bit je Gewicht</translation>
    </message>
    <message>
        <source>Conventional twin, 16 bits</source>
        <translation>Konventioneller Zwilling, 16 Bit</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>The loaded model</source>
        <translation>Das geladene Modell</translation>
    </message>
    <message>
        <source>Instruction set: as usual</source>
        <translation>Befehlssatz: wie üblich</translation>
    </message>
    <message>
        <source>scalar</source>
        <extracomment>of the instruction sets of a processor, none that does several sums at once</extracomment>
        <translation>skalar</translation>
    </message>
    <message>
        <source>Remove configuration %1</source>
        <extracomment>%1 is the number of a configuration on a list</extracomment>
        <translation>Konfiguration %1 entfernen</translation>
    </message>
    <message>
        <source>Model and instruction set of configuration %1</source>
        <extracomment>%1 is the number of a configuration on a list</extracomment>
        <translation>Modell und Befehlssatz der Konfiguration %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConstantRow</name>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is the name of a constant, %2 its unit</extracomment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1: as it came</source>
        <extracomment>%1 is the name of a constant</extracomment>
        <translation>%1: Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Von Ihnen festgelegt.</translation>
    </message>
    <message>
        <source>That of the named board with the same core, where there is one.</source>
        <translation>Der des benannten Boards mit demselben Kern, wo es eines gibt.</translation>
    </message>
    <message>
        <source>Set by you. As it came: %1 (%2), %3</source>
        <extracomment>%1 is an amount, %2 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;, %3 says where it comes from</extracomment>
        <translation>Von Ihnen festgelegt. Standard: %1 (%2), %3</translation>
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
        <translation>Konstanten von %1</translation>
    </message>
    <message>
        <source>The seconds and joules of this board are computed with these. What you change counts from the next answer on, for this board alone, and stays modelled; the model is loaded anew for it.</source>
        <translation>Mit diesen Werten werden die Sekunden und Joule dieses Boards berechnet. Was Sie ändern, gilt ab der nächsten Antwort, nur für dieses Board, und bleibt modelliert; das Modell wird dafür neu geladen.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CopiesPart</name>
    <message>
        <source>Save a copy of all chats…</source>
        <translation>Kopie aller Chats speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Aus einer Kopie wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Leave the chats</source>
        <translation>Chats so lassen</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Jetzt wiederherstellen</translation>
    </message>
    <message>
        <source>The copy is saved: %1</source>
        <translation>Die Kopie ist gespeichert: %1</translation>
    </message>
    <message>
        <source>The chats are those of the copy.</source>
        <translation>Die Chats sind jetzt die der Kopie.</translation>
    </message>
    <message>
        <source>The chats are those of the copy. What was here before is in %1.</source>
        <translation>Die Chats sind jetzt die der Kopie. Was vorher hier war, ist in %1.</translation>
    </message>
    <message>
        <source>All chats and drafts become those of %1. The ones that are here now are kept as a file in the folder of the chats, and can be restored in the same way.</source>
        <translation>Alle Chats und Entwürfe werden durch die von %1 ersetzt. Die jetzigen bleiben als Datei im Ordner der Chats und lassen sich auf dieselbe Weise wiederherstellen.</translation>
    </message>
    <message>
        <source>A copy has all chats with their branches, also while you go on writing. A copy of the file chats.db that is made by hand while the program runs may lack the last messages.</source>
        <translation>Eine Kopie enthält alle Chats mit ihren Zweigen, auch während Sie weiterschreiben. Einer von Hand angelegten Kopie der Datei chats.db können bei laufendem Programm die letzten Nachrichten fehlen.</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>Kopie wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CursorPanel</name>
    <message>
        <source>At the cursor</source>
        <translation>Am Cursor</translation>
    </message>
    <message>
        <source>← → token  ↑ ↓ layer  + − zoom</source>
        <translation>← → Token  ↑ ↓ Schicht  + − Zoom</translation>
    </message>
    <message>
        <source>Time of the layer</source>
        <translation>Zeit der Schicht</translation>
    </message>
    <message>
        <source>Token %1 · layer %2</source>
        <extracomment>%1 counts the tokens of a chat, %2 the layers of a model, both from 1</extracomment>
        <translation>Token %1 · Schicht %2</translation>
    </message>
    <message>
        <source>“%1”, written by the model</source>
        <translation>„%1“, vom Modell geschrieben</translation>
    </message>
    <message>
        <source>“%1”, read</source>
        <translation>„%1“, gelesen</translation>
    </message>
    <message>
        <source>more than at %1</source>
        <translation>mehr als bei %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a quantity and the projection that it is of: &quot;Zeros, input i&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>quartiles %1</source>
        <extracomment>the middle half of all channels; %1 is a range of numbers</extracomment>
        <translation>Quartile %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DayBars</name>
    <message>
        <source>Energy of the last 30 days</source>
        <translation>Energie der letzten 30 Tage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a date, %2 an amount of energy</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in the last 30 days</source>
        <translation>Nichts in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <extracomment>%1 is a date and an amount of energy</extracomment>
        <translation>Höchstwert: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DeletePart</name>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>All chats with their branches, deleted ones too, all drafts, the copies beside them, the states of the models, kept prompts and comparisons, keys of servers and all settings go, for good. Model files and what you have exported or saved elsewhere stay.</source>
        <translation>Alle Chats mit ihren Zweigen, auch gelöschte, alle Entwürfe, die Kopien daneben, die Zustände der Modelle, aufbewahrte Prompts und Vergleiche, Schlüssel von Servern und alle Einstellungen werden endgültig gelöscht. Modelldateien und alles, was Sie exportiert oder anderswo gespeichert haben, bleiben.</translation>
    </message>
    <message>
        <source>Chats, drafts, prompts, settings and what models remember can be deleted together.</source>
        <translation>Chats, Entwürfe, Prompts, Einstellungen und was sich Modelle merken, lassen sich zusammen löschen.</translation>
    </message>
    <message>
        <source>Everything is deleted.</source>
        <translation>Alles ist gelöscht.</translation>
    </message>
    <message>
        <source>All is deleted but the settings: %1</source>
        <translation>Alles ist gelöscht bis auf die Einstellungen: %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DevicePanel</name>
    <message>
        <source>What the model runs on</source>
        <translation>Worauf das Modell läuft</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Geräte werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No other device was found. Plugins for devices lie in the folder “plugins” of the program&apos;s data.</source>
        <translation>Es wurde kein weiteres Gerät gefunden. Plugins für Geräte liegen im Ordner „plugins“ der Programmdaten.</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, in Verwendung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Energy and layers</source>
        <translation>Energie und Schichten</translation>
    </message>
    <message>
        <source>Cannot be seen from here</source>
        <translation>Von hier aus nicht zu sehen</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
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
        <translation>Threads</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>Befehlssatz</translation>
    </message>
    <message>
        <source>Model in memory</source>
        <translation>Modell im Speicher</translation>
    </message>
    <message>
        <source>State of a chat</source>
        <translation>Zustand eines Chats</translation>
    </message>
    <message>
        <source>Matrices on it</source>
        <translation>Matrizen darauf</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of matrices</extracomment>
        <translation>%1 von %2</translation>
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
        <translation>%1 der Zeilen
CPU %2, Gerät %3</translation>
    </message>
    <message>
        <source>%1 for each token
%2 at %3 tokens, the most</source>
        <extracomment>%1 and %2 are amounts of memory, %3 a number of tokens</extracomment>
        <translation>%1 je Token
%2 bei %3 Token, dem Höchsten</translation>
    </message>
    <message>
        <source>Computed on it</source>
        <translation>Dort berechnet</translation>
    </message>
    <message>
        <source>whole tokens</source>
        <translation>ganze Token</translation>
    </message>
    <message>
        <source>nothing, as the CPU is faster</source>
        <translation>nichts, weil die CPU schneller ist</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>CPU %1
device %2</source>
        <extracomment>%1 and %2 are durations: of the CPU, of the device</extracomment>
        <translation>CPU %1
Gerät %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DeviceSettings</name>
    <message>
        <source>This is no JSON object, so it does not count. One looks like %1.</source>
        <translation>Das ist kein JSON-Objekt und zählt daher nicht. Ein JSON-Objekt sieht so aus: %1.</translation>
    </message>
    <message>
        <source>Computes</source>
        <extracomment>before a choice: as usual, all, or if faster; of a device and the products of a model</extracomment>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>If faster</source>
        <translation>Wenn schneller</translation>
    </message>
    <message>
        <source>How much the device computes</source>
        <translation>Wie viel das Gerät berechnet</translation>
    </message>
    <message>
        <source>As usual: all on a simulated board, what is faster there on another device. The answers are the same in any case.</source>
        <translation>Wie üblich: alles auf einem simulierten Board; auf einem anderen Gerät, was dort schneller ist. Die Antworten sind in jedem Fall dieselben.</translation>
    </message>
    <message>
        <source>Settings for its plugin</source>
        <translation>Einstellungen für das Plugin</translation>
    </message>
    <message>
        <source>none; a JSON object</source>
        <translation>keine; ein JSON-Objekt</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DownloadPart</name>
    <message>
        <source>Download it</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Get more models</source>
        <translation>Weitere Modelle holen</translation>
    </message>
    <message>
        <source>Cancelled. What has come is kept: the same download goes on with it.</source>
        <translation>Abgebrochen. Was angekommen ist, bleibt erhalten: Derselbe Download macht dort weiter.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1 herunterladen</translation>
    </message>
    <message>
        <source>OWNER/NAME of a repository, or the address of a model file</source>
        <translation>OWNER/NAME eines Repositorys oder Adresse einer Modelldatei</translation>
    </message>
    <message>
        <source>Another model to download</source>
        <translation>Ein anderes Modell zum Herunterladen</translation>
    </message>
    <message>
        <source>SHA-256 of the file, if you know it</source>
        <translation>SHA-256 der Datei, falls bekannt</translation>
    </message>
    <message>
        <source>Checksum that the file must have</source>
        <translation>Prüfsumme, die die Datei haben muss</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>%1 was here already, whole.</source>
        <translation>%1 war schon vollständig hier.</translation>
    </message>
    <message>
        <source>%1 is here, whole.</source>
        <translation>%1 ist vollständig hier.</translation>
    </message>
    <message>
        <source>%1 is here. It was not checked against a checksum, since its server offers none; its structure as a model file was checked.</source>
        <translation>%1 ist hier. Die Datei wurde nicht gegen eine Prüfsumme geprüft, weil ihr Server keine anbietet; ihr Aufbau als Modelldatei wurde geprüft.</translation>
    </message>
    <message>
        <source>%1 is not what the repository has, so all was loaded anew, beside it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 ist nicht das, was das Repository hat, daher wurde alles neu geladen und liegt daneben.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 to download in %n file(s) of %3.</source>
        <extracomment>%1 is the name of a model, %2 an amount of bytes, %3 a repository</extracomment>
        <translation>
            <numerusform>Herunterzuladen für %1: %2 in %n Datei aus %3.</numerusform>
            <numerusform>Herunterzuladen für %1: %2 in %n Dateien aus %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>Es wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>%1 wird angefragt&#xa0;…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is the name of a file, %2 and %3 are amounts of bytes</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: checking, %2 of %3</source>
        <translation>%1: wird geprüft, %2 von %3</translation>
    </message>
    <message>
        <source>It stopped at %1 of %2 and is tried again soon.</source>
        <translation>Bei %1 von %2 stehen geblieben, bald folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>%1 · %2 parameters · %3 · %4</source>
        <extracomment>%1 is a model, %2 a number of parameters, %3 a licence, %4 who made it</extracomment>
        <translation>%1 · %2 Parameter · %3 · %4</translation>
    </message>
</context>
<context>
    <name>trilume::ui::EmptyState</name>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Download or import a model…</source>
        <translation>Modell herunterladen oder importieren&#xa0;…</translation>
    </message>
    <message>
        <source>A small model for small talk, short stories, simple questions and sums up to 100.</source>
        <translation>Ein kleines Modell, das Englisch spricht: für Plaudereien, kurze Geschichten, einfache Fragen und Summen bis 100.</translation>
    </message>
    <message>
        <source>Get a larger model…</source>
        <translation>Größeres Modell holen&#xa0;…</translation>
    </message>
    <message>
        <source>Models to download, and import of a Hugging Face folder</source>
        <translation>Modelle zum Herunterladen und Import eines Hugging-Face-Ordners</translation>
    </message>
    <message>
        <source>A language model without multiplications</source>
        <translation>Ein Sprachmodell ohne Multiplikationen</translation>
    </message>
    <message>
        <source>Close this card for good</source>
        <translation>Diese Karte dauerhaft schließen</translation>
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
        <translation>Was geht Ihnen durch den Kopf?</translation>
    </message>
    <message>
        <source>How does it begin?</source>
        <translation>Wie fängt es an?</translation>
    </message>
    <message>
        <source>Write below, or try one of these.</source>
        <translation>Schreiben Sie unten etwas oder probieren Sie einen dieser Vorschläge.</translation>
    </message>
    <message>
        <source>The model continues what you write. Try one of these.</source>
        <translation>Das Modell setzt fort, was Sie schreiben. Probieren Sie einen dieser Anfänge.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>You can write already; sending waits for the model.</source>
        <translation>Sie können schon schreiben; das Senden wartet auf das Modell.</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Es ist kein Modell geöffnet</translation>
    </message>
    <message>
        <source>Open a model file (.gguf), or drop one on this window.</source>
        <translation>Öffnen Sie eine Modelldatei (.gguf) oder ziehen Sie eine auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Its weights are only minus one, zero or one, so this computer adds, subtracts or skips and never multiplies by them. The memory of a whole chat is %1 at any length, so the thousandth answer comes as fast as the first. Nothing you write leaves this machine.</source>
        <translation>Seine Gewichte sind nur minus eins, null oder eins; dieser Computer addiert, subtrahiert oder überspringt also und multipliziert nie mit ihnen. Das Gedächtnis eines ganzen Chats ist bei jeder Länge %1 groß, daher kommt die tausendste Antwort so schnell wie die erste. Nichts, was Sie schreiben, verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Its weights are only minus one, zero or one, so this computer adds, subtracts or skips and never multiplies by them. Nothing you write leaves this machine.</source>
        <translation>Seine Gewichte sind nur minus eins, null oder eins; dieser Computer addiert, subtrahiert oder überspringt also und multipliziert nie mit ihnen. Nichts, was Sie schreiben, verlässt diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::EnlargedPlot</name>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>Zurück zum Fenster (Esc)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerEmpty</name>
    <message>
        <source>Its layers cannot be watched</source>
        <translation>Seine Schichten lassen sich nicht beobachten</translation>
    </message>
    <message>
        <source>Answers are written by a program elsewhere, which does not tell what its layers do. With a model that runs in this window, every token becomes a column here, every layer a row.</source>
        <translation>Die Antworten schreibt ein Programm anderswo, das nicht verrät, was seine Schichten tun. Bei einem Modell, das in diesem Fenster läuft, wird hier jedes Token zu einer Spalte und jede Schicht zu einer Zeile.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Es ist kein Modell geöffnet</translation>
    </message>
    <message>
        <source>Here you will see what every layer does at every token, while the model reads and writes.</source>
        <translation>Hier ist zu sehen, was jede Schicht bei jedem Token tut, während das Modell liest und schreibt.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>What do the layers do?</source>
        <translation>Was tun die Schichten?</translation>
    </message>
    <message>
        <source>Nothing of this chat has been recorded yet. Its last answer can be read again, which writes nothing: every token then becomes a column, every layer a row.</source>
        <translation>Von diesem Chat ist noch nichts aufgezeichnet. Seine letzte Antwort kann erneut gelesen werden, ohne etwas zu schreiben: Jedes Token wird dann zu einer Spalte, jede Schicht zu einer Zeile.</translation>
    </message>
    <message>
        <source>Read the last answer again</source>
        <translation>Letzte Antwort erneut lesen</translation>
    </message>
    <message>
        <source>The answer that is being written began before this page was open, so it is not recorded. The next one will be.</source>
        <translation>Die Antwort, die gerade geschrieben wird, begann, bevor diese Seite geöffnet war, und wird nicht aufgezeichnet. Die nächste schon.</translation>
    </message>
    <message>
        <source>Nothing of this chat has been recorded yet. Ask something while this page is open: every token then becomes a column, every layer a row.</source>
        <translation>Von diesem Chat ist noch nichts aufgezeichnet. Fragen Sie etwas, während diese Seite geöffnet ist: Jedes Token wird dann zu einer Spalte, jede Schicht zu einer Zeile.</translation>
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
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Go to the chat (Ctrl+1)</source>
        <translation>Zum Chat (Ctrl+1)</translation>
    </message>
    <message>
        <source>Open another model file (Ctrl+O)</source>
        <translation>Andere Modelldatei öffnen (Ctrl+O)</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>Immer aufzeichnen</translation>
    </message>
    <message>
        <source>Record answers while this page is closed, too. Each token then takes a little longer.</source>
        <translation>Antworten auch aufzeichnen, während diese Seite geschlossen ist. Jedes Token dauert dann etwas länger.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportieren, was gezeigt wird</translation>
    </message>
    <message>
        <source>Numbers for NumPy (NPZ)</source>
        <translation>Zahlen für NumPy (NPZ)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Channels or codes at the cursor (NPZ)</source>
        <translation>Kanäle oder Codes am Cursor (NPZ)</translation>
    </message>
    <message>
        <source>Channels or codes at the cursor (CSV)</source>
        <translation>Kanäle oder Codes am Cursor (CSV)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Chat: %1, %2. Go there</source>
        <translation>Chat: %1, %2. Dorthin wechseln</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
    <message>
        <source>Model: %1. Open another one</source>
        <translation>Modell: %1. Ein anderes öffnen</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerPage</name>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) from token %2 on</source>
        <extracomment>%1 is a number of tokens, %2 the number of the first of them</extracomment>
        <translation>
            <numerusform>%1 Token ab Token %2</numerusform>
            <numerusform>%1 Token ab Token %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 layer(s)</source>
        <translation>
            <numerusform>%1 Schicht</numerusform>
            <numerusform>%1 Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>Ein Vergleich</translation>
    </message>
    <message>
        <source>tokens %1 to %2 of %3, those in sight</source>
        <translation>die sichtbaren Token, %1 bis %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>all %1 token(s)</source>
        <translation>
            <numerusform>alle (%1 Token)</numerusform>
            <numerusform>alle %1 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <translation>Gespeichert als %1: %2.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerViews</name>
    <message>
        <source>Layer %1 over tokens</source>
        <translation>Schicht %1 über die Token</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FindBar</name>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Vorheriger Treffer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>hits of a search: the number of the one that is marked, and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <extracomment>hits of a search, none of which is marked yet</extracomment>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>so far: the search goes on</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FolderCommands</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Removed the folder “%1”. Its chats are in the list.</source>
        <translation>Ordner „%1“ entfernt. Seine Chats sind in der Liste.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>in the list of folders that a chat can be moved to</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove, keep its chats</source>
        <translation>Entfernen, Chats behalten</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>For imported models</source>
        <translation>Für importierte Modelle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FoundChats</name>
    <message>
        <source>Model: %1</source>
        <extracomment>a message that was found; %1 is a part of it</extracomment>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n weitere Nachricht</numerusform>
            <numerusform>%n weitere Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::GridEditor</name>
    <message>
        <source>Still right today</source>
        <translation>Gilt heute noch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Figures of your grid</source>
        <translation>Werte zu Ihrem Stromnetz</translation>
    </message>
    <message>
        <source>Your bill has the price, the operator of your grid the carbon dioxide. Nothing is assumed for you, and the day on which you set a figure is kept with it.</source>
        <translation>Der Preis steht auf Ihrer Stromrechnung, das Kohlendioxid nennt der Betreiber Ihres Netzes. Es wird nichts angenommen, und zu jedem Wert wird der Tag festgehalten, an dem Sie ihn festgelegt haben.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::HelpPanel</name>
    <message>
        <source>en</source>
        <extracomment>the folder of the help pages in this language, resources/help/en</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>This leads out of the program, to %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Das führt aus dem Programm hinaus, zu %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ImportRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Cancelling the import of %1</source>
        <extracomment>%1 is the name of a model, %2 a whole number</extracomment>
        <translation>Import von %1 wird abgebrochen</translation>
    </message>
    <message>
        <source>Importing %1 · %2 %</source>
        <translation>%1 wird importiert · %2 %</translation>
    </message>
</context>
<context>
    <name>trilume::ui::InsideBar</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Differences inside</source>
        <translation>Unterschiede im Inneren</translation>
    </message>
    <message>
        <source>Stop reading the text again</source>
        <translation>Erneutes Lesen des Textes stoppen</translation>
    </message>
    <message>
        <source>Reading the text through both of them again: %1 %</source>
        <extracomment>%1 is a number of percent</extracomment>
        <translation>Beide lesen den Text erneut: %1 %</translation>
    </message>
    <message>
        <source>Where the layers of two runs hold other values while they read the same text</source>
        <translation>Wo die Schichten zweier Läufe andere Werte enthalten, während sie denselben Text lesen</translation>
    </message>
</context>
<context>
    <name>trilume::ui::InsideCard</name>
    <message>
        <source>Channels of all layers at the token</source>
        <translation>Kanäle aller Schichten beim Token</translation>
    </message>
    <message>
        <source>How often each eight-bit code came, over every eighth token since the recording began; grey is zero, orange the ends of the range</source>
        <translation>Wie oft jeder 8-Bit-Code vorkam, bei jedem achten Token seit Beginn der Aufzeichnung; grau ist null, orange sind die Enden des Wertebereichs</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Embedding, channel %1: %2</source>
        <translation>Embedding, Kanal %1: %2</translation>
    </message>
    <message>
        <source>Layer %1, channel %2: %3</source>
        <translation>Schicht %1, Kanal %2: %3</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <extracomment>a layer and one of its projections, as short as can be</extracomment>
        <translation>Schicht %1, %2</translation>
    </message>
    <message>
        <source>At “%1”, %2</source>
        <extracomment>%1 is a piece of text, %2 the end of a range of numbers on both sides of zero</extracomment>
        <translation>Bei „%1“, %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::KeyboardPart</name>
    <message>
        <source>Everything in the window can be done by keys alone.</source>
        <translation>Alles im Fenster lässt sich allein mit Tasten bedienen.</translation>
    </message>
    <message>
        <source>Show the keys (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Tasten zeigen (%1)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LayerLines</name>
    <message>
        <source>Course of the layers over the tokens</source>
        <translation>Verlauf der Schichten über die Token</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Legend</name>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the name of a line of a plot</extracomment>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LensModel</name>
    <message>
        <source>Layer %1, after %2: %3. Entropy %4 nats.</source>
        <extracomment>%1: number of a layer; %2: a token of the text; %3: tokens that may follow it, each with its probability; %4: a number</extracomment>
        <translation>Schicht %1, nach %2: %3. Entropie %4 Nat.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a token and how likely it is</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LensPanel</name>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What each layer would say next</source>
        <translation>Was jede Schicht als Nächstes sagen würde</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>Tabellenecke</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Around the cursor</source>
        <translation>Um den Cursor</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>Neueste Token</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Reading token %1 of %2</source>
        <translation>Token %1 von %2 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is read again. An answer may be written meanwhile.</source>
        <translation>Der Text wird erneut gelesen. Währenddessen kann eine Antwort geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose the tokens to look into. The text is read again for that.</source>
        <translation>Wählen Sie, in welche Token hineingesehen wird. Der Text wird dafür erneut gelesen.</translation>
    </message>
    <message>
        <source>The layers of this model cannot be asked what they would say.</source>
        <translation>Die Schichten dieses Modells lassen sich nicht fragen, was sie sagen würden.</translation>
    </message>
    <message>
        <source>A bar above a cell: from this layer on the answer stays.</source>
        <translation>Ein Balken über einer Zelle: Ab dieser Schicht bleibt die Antwort gleich.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LineModel</name>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>no meter could tell</source>
        <translation>kein Messgerät konnte sie angeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the head of a column and what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Gelesene Token</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Messgerät</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LineTable</name>
    <message>
        <source>Energy by model and meter</source>
        <translation>Energie nach Modell und Messgerät</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>Tabellenecke</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LiveDock</name>
    <message>
        <source>idle %1 W</source>
        <translation>Leerlauf %1 W</translation>
    </message>
    <message>
        <source>idle %1 W %2 s ago</source>
        <translation>Leerlauf %1 W vor %2 s</translation>
    </message>
    <message>
        <source>idle %1 W %2 min ago</source>
        <translation>Leerlauf %1 W vor %2 min</translation>
    </message>
    <message>
        <source>Go back to now</source>
        <translation>Zurück zur Live-Anzeige</translation>
    </message>
    <message>
        <source>Pause the plots</source>
        <translation>Diagramme anhalten</translation>
    </message>
    <message>
        <source>Which plots are shown</source>
        <translation>Welche Diagramme gezeigt werden</translation>
    </message>
    <message>
        <source>Measured by the clock: the time that passes while the meters are read, ten times a second.</source>
        <translation>Mit der Uhr gemessen: die Zeit, die beim Lesen der Messgeräte vergeht, zehnmal pro Sekunde.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Show the last 60 seconds</source>
        <translation>Die letzten 60 Sekunden zeigen</translation>
    </message>
    <message>
        <source>Show the last 10 minutes</source>
        <translation>Die letzten 10 Minuten zeigen</translation>
    </message>
    <message>
        <source>%1 W light bulb (paper)</source>
        <extracomment>%1 is a number: 13</extracomment>
        <translation>Lampe mit %1 W (Paper)</translation>
    </message>
    <message>
        <source>Added %1 to the plot.</source>
        <translation>%1 zum Diagramm hinzugefügt.</translation>
    </message>
    <message>
        <source>Add a log of a meter at the wall (CSV)…</source>
        <translation>Protokoll eines Steckdosen-Messgeräts hinzufügen (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>Change the model of the power</source>
        <translation>Modell der Leistung ändern</translation>
    </message>
    <message>
        <source>Stop modelling the power</source>
        <translation>Leistung nicht mehr modellieren</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 sensor(s) takes %2 % of one core.</source>
        <extracomment>%1 is a number of sensors, %2 a share</extracomment>
        <translation>
            <numerusform>Das Lesen von %1 Sensor braucht %2 % eines Kerns.</numerusform>
            <numerusform>Das Lesen von %1 Sensoren braucht %2 % eines Kerns.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on drawing the plots</source>
        <translation>Diagramme weiterlaufen lassen</translation>
    </message>
    <message>
        <source>last answer</source>
        <translation>letzte Antwort</translation>
    </message>
    <message>
        <source>last answer too short to tell</source>
        <translation>letzte Antwort zu kurz für einen Wert</translation>
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
        <translation>Die alten Chats wurden als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Chat (Ctrl+1)</source>
        <translation>Chat (Ctrl+1)</translation>
    </message>
    <message>
        <source>Explorer (Ctrl+2)</source>
        <translation>Explorer (Ctrl+2)</translation>
    </message>
    <message>
        <source>Compare (Ctrl+3)</source>
        <translation>Vergleich (Ctrl+3)</translation>
    </message>
    <message>
        <source>Models (Ctrl+4)</source>
        <translation>Modelle (Ctrl+4)</translation>
    </message>
    <message>
        <source>Account (Ctrl+5)</source>
        <translation>Energiebilanz (Ctrl+5)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Ctrl+,)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MarkersPanel</name>
    <message>
        <source>Those that you gave it are not used: %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>Ihre eigenen werden nicht verwendet: %1</translation>
    </message>
    <message>
        <source>These were given by you.</source>
        <translation>Diese stammen von Ihnen.</translation>
    </message>
    <message>
        <source>These are of the model file.</source>
        <translation>Diese stammen aus der Modelldatei.</translation>
    </message>
    <message>
        <source>The model file has none: it is a base model, which reads a chat as plain text, each message behind the name of its writer.</source>
        <translation>Die Modelldatei hat keine: Es ist ein Basismodell, das einen Chat als einfachen Text liest, jede Nachricht hinter dem Namen ihres Verfassers.</translation>
    </message>
    <message>
        <source>Chat markers of the model</source>
        <translation>Chat-Marker des Modells</translation>
    </message>
    <message>
        <source>What stands before and behind each message when %1 reads a chat. A model understands those that it was trained with. \n is a new line, \t a tab, \\ a backslash.</source>
        <translation>Was vor und hinter jeder Nachricht steht, wenn %1 einen Chat liest. Ein Modell versteht diejenigen, mit denen es trainiert wurde. \n ist eine neue Zeile, \t ein Tabulator, \\ ein Backslash.</translation>
    </message>
    <message>
        <source>Fill in a known form</source>
        <translation>Bekannte Form eintragen</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Was das Modell liest</translation>
    </message>
    <message>
        <source>Of the model file</source>
        <translation>Aus der Modelldatei</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Dahinter</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Your message&quot;, say, %2 is &quot;before&quot; or &quot;behind&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Texts that end an answer, one in each line</source>
        <translation>Texte, die eine Antwort beenden, je einer pro Zeile</translation>
    </message>
    <message>
        <source>Use those of the file again</source>
        <translation>Wieder die der Datei verwenden</translation>
    </message>
    <message>
        <source>Use none again</source>
        <translation>Wieder keine verwenden</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>%1: found a backslash in “%2” that is none of \n, \t and \\.</source>
        <extracomment>%1 is the name of a field, %2 what was typed in it</extracomment>
        <translation>%1: In „%2“ steht ein Backslash, der weder \n noch \t noch \\ ist.</translation>
    </message>
    <message>
        <source>There are %1 texts that end an answer, expected at most %2.</source>
        <translation>Es gibt %1 Texte, die eine Antwort beenden, erwartet: höchstens %2.</translation>
    </message>
    <message>
        <source>Nothing stands between your message and the answer: the model would read them as one text.</source>
        <translation>Zwischen Ihrer Nachricht und der Antwort steht nichts: Das Modell würde sie als einen Text lesen.</translation>
    </message>
    <message>
        <source>The model tries them…</source>
        <translation>Das Modell probiert sie aus&#xa0;…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MemoryPanel</name>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>Nachricht %1: %2</translation>
    </message>
    <message>
        <source>Half-life of each layer</source>
        <translation>Halbwertszeit jeder Schicht</translation>
    </message>
    <message>
        <source>What is left of the message in each layer</source>
        <translation>Was in jeder Schicht von der Nachricht übrig ist</translation>
    </message>
    <message>
        <source>Still in the state</source>
        <translation>Noch im Zustand</translation>
    </message>
    <message>
        <source>Choose another message</source>
        <translation>Andere Nachricht wählen</translation>
    </message>
    <message>
        <source>Layer %1 forgets fastest, half within %2; layer %3 slowest, half within %4.</source>
        <extracomment>%1 and %3 are numbers of layers, %2 and %4 times in tokens</extracomment>
        <translation>Schicht %1 vergisst am schnellsten, die Hälfte innerhalb von %2; Schicht %3 am langsamsten, die Hälfte innerhalb von %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording holds no end of a message yet.</source>
        <translation>Die Aufzeichnung enthält noch kein Ende einer Nachricht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) after its end, layer %2 holds most of it: %3 in the median channel.</source>
        <extracomment>%1 is a number of tokens, %2 that of a layer, %3 a share</extracomment>
        <translation>
            <numerusform>%1 Token nach ihrem Ende hält Schicht %2 am meisten von ihr: %3 im mittleren Kanal (Median).</numerusform>
            <numerusform>%1 Token nach ihrem Ende hält Schicht %2 am meisten von ihr: %3 im mittleren Kanal (Median).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::MessageEdit</name>
    <message>
        <source>Leave it</source>
        <translation>Nicht ändern</translation>
    </message>
    <message>
        <source>You change a message: sent, it begins a branch beside the old one.</source>
        <translation>Sie ändern eine Nachricht: Nach dem Senden beginnt sie einen Zweig neben der alten.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MetricCard</name>
    <message>
        <source>Menu of the plot: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>Menü des Diagramms: %1</translation>
    </message>
    <message>
        <source>Course: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>Verlauf: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>in place of the newest value: the sensor is gone</extracomment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>Als Bild speichern (PNG)&#xa0;…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>Als Zeichnung speichern (SVG)&#xa0;…</translation>
    </message>
    <message>
        <source>Save as a document (PDF)…</source>
        <translation>Als Dokument speichern (PDF)&#xa0;…</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <translation>Werte speichern (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>Set a reference line</source>
        <translation>Bezugslinie setzen</translation>
    </message>
    <message>
        <source>Remove the reference line</source>
        <translation>Bezugslinie entfernen</translation>
    </message>
    <message>
        <source>Go back to now</source>
        <translation>Zurück zur Live-Anzeige</translation>
    </message>
    <message>
        <source>There is no way to draw %1.</source>
        <translation>%1 kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert&#xa0;…</translation>
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
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei&#xa0;…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelList</name>
    <message numerus="yes">
        <source>%1 file(s) that cannot be used here</source>
        <translation>
            <numerusform>%1 Datei, die hier nicht verwendet werden kann</numerusform>
            <numerusform>%1 Dateien, die hier nicht verwendet werden können</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelPanel</name>
    <message>
        <source>What this model is</source>
        <translation>Was dieses Modell ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelRow</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>More for this model</source>
        <translation>Mehr zu diesem Modell</translation>
    </message>
    <message>
        <source>Comes with Trilume</source>
        <translation>Gehört zu Trilume</translation>
    </message>
    <message>
        <source>Opened at each start · %1</source>
        <extracomment>%1 is where a model lies: the path of a file, or &quot;Comes with Trilume&quot;</extracomment>
        <translation>Wird bei jedem Start geöffnet · %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Open at each start</source>
        <translation>Bei jedem Start öffnen</translation>
    </message>
    <message>
        <source>Chat markers…</source>
        <translation>Chat-Marker&#xa0;…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Fingerprint: known once it was used</source>
        <translation>Fingerabdruck: bekannt nach der ersten Verwendung</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>What this model is…</source>
        <translation>Was dieses Modell ist&#xa0;…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelsPage</name>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Ordner mit Modellen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>A Hugging Face folder…</source>
        <translation>Hugging-Face-Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>A copy of a model file…</source>
        <translation>Kopie einer Modelldatei&#xa0;…</translation>
    </message>
    <message>
        <source>Models that can answer appear here. There is none yet: import one, or name a folder that has model files (GGUF).</source>
        <translation>Hier erscheinen Modelle, die antworten können. Noch gibt es keines: Importieren Sie eines oder nennen Sie einen Ordner mit Modelldateien (GGUF).</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing had to be converted: the models of %1 are on the list.</source>
        <translation>Es musste nichts umgewandelt werden: Die Modelle aus %1 stehen in der Liste.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
    <message>
        <source>Import a Hugging Face folder</source>
        <translation>Hugging-Face-Ordner importieren</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 wurde importiert.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>trilume::ui::OriginPopup</name>
    <message>
        <source>How this was made</source>
        <translation>Wie dies entstanden ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Overlay</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PaceCard</name>
    <message>
        <source>%1 tokens</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Flat: %1 per token after %2, %3 after %4.</source>
        <extracomment>%1 and %3 are times, %2 and %4 lengths of the chat: 1.2 ms, 300 tokens</extracomment>
        <translation>Konstant: %1 je Token nach %2, %3 nach %4.</translation>
    </message>
    <message>
        <source>%5 % longer: %1 per token after %2, %3 after %4.</source>
        <translation>%5 % länger: %1 je Token nach %2, %3 nach %4.</translation>
    </message>
    <message>
        <source>%5 % shorter: %1 per token after %2, %3 after %4.</source>
        <translation>%5 % kürzer: %1 je Token nach %2, %3 nach %4.</translation>
    </message>
    <message>
        <source>Menu of the plot: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>Menü des Diagramms: %1</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>Zeit je Token</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>last answer</source>
        <translation>letzte Antwort</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PairLine</name>
    <message>
        <source>Back to the recording of the chat</source>
        <translation>Zurück zur Aufzeichnung des Chats</translation>
    </message>
    <message>
        <source>At each of the %3 tokens that both read, all that the layers hold is equal in %1 and %2. Below are the values themselves.</source>
        <extracomment>%1 and %2 are runs of a comparison, %3 is a number of tokens</extracomment>
        <translation>%1 und %2: Alle Werte in den Schichten sind bei jedem der %3 Token gleich, die beide gelesen haben. Darunter stehen die Werte selbst.</translation>
    </message>
    <message>
        <source>At each of the %3 tokens that both read and wrote alike: %1 against %2.</source>
        <translation>%1 und %2, verglichen bei jedem der %3 Token, die beide gleich gelesen und geschrieben haben.</translation>
    </message>
    <message>
        <source>No difference: the same bits</source>
        <translation>Kein Unterschied: dieselben Bits</translation>
    </message>
    <message>
        <source>Differences inside two runs</source>
        <translation>Unterschiede im Inneren zweier Läufe</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PastedTexts</name>
    <message>
        <source>Look at the text</source>
        <translation>Text ansehen</translation>
    </message>
    <message>
        <source>Leave this text out</source>
        <translation>Diesen Text weglassen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <extracomment>of a text; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 Wort</numerusform>
            <numerusform>%1 Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <extracomment>of a text; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what a text is, %2 how many words it has</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PdfCommands</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <extracomment>%1 is a printer, or a file</extracomment>
        <translation>Gedruckt: %1.</translation>
    </message>
    <message>
        <source>There is nothing in this chat yet.</source>
        <translation>In diesem Chat ist noch nichts.</translation>
    </message>
    <message>
        <source>chat</source>
        <extracomment>a suggested name of a file, without its ending</extracomment>
        <translation>chat</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 could not print the chat. Is it there, and may you print on it?</source>
        <translation>%1 konnte den Chat nicht drucken. Ist der Drucker da, und dürfen Sie ihn verwenden?</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PluginsPart</name>
    <message>
        <source>A plugin brings a device, and may do whatever you may: use those of people whom you trust. Each runs in a process of its own.</source>
        <translation>Ein Plugin bindet ein Gerät ein und darf alles, was Sie dürfen: Verwenden Sie nur Plugins von Menschen, denen Sie vertrauen. Jedes läuft in einem eigenen Prozess.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>plugins devices FPGA board folder</source>
        <translation>Plugins Geräte FPGA Board Ordner</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 is a check sum</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>Plugins werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No plugins were found.</source>
        <translation>Es wurden keine Plugins gefunden.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>Plugins are looked for here</source>
        <translation>Hier wird nach Plugins gesucht</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Nicht vorhanden.</translation>
    </message>
    <message>
        <source>Folder with plugins</source>
        <translation>Ordner mit Plugins</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PowerNotice</name>
    <message>
        <source>Looking for power sensors.</source>
        <translation>Leistungssensoren werden gesucht.</translation>
    </message>
    <message>
        <source>This machine shows no power sensor to its programs. That is usual in a virtual machine.</source>
        <translation>Dieser Rechner zeigt seinen Programmen keinen Leistungssensor. Das ist in einer virtuellen Maschine üblich.</translation>
    </message>
    <message>
        <source>The power sensor has not said anything yet.</source>
        <translation>Der Leistungssensor hat noch nichts gemeldet.</translation>
    </message>
    <message>
        <source>There is a power sensor, but it cannot be read.</source>
        <translation>Es gibt einen Leistungssensor, aber er ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Model it from two figures</source>
        <translation>Aus zwei Werten modellieren</translation>
    </message>
    <message>
        <source>Watts of the processor with nothing to do</source>
        <translation>Watt des Prozessors im Leerlauf</translation>
    </message>
    <message>
        <source>Watts of the processor with all cores busy</source>
        <translation>Watt des Prozessors unter Volllast</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Idle, W</source>
        <translation>Leerlauf, W</translation>
    </message>
    <message>
        <source>All cores busy, W</source>
        <translation>Volllast, W</translation>
    </message>
    <message>
        <source>A first guess %1.</source>
        <extracomment>where the two figures in the form are from; the sentence about the source follows</extracomment>
        <translation>Eine erste Schätzung %1.</translation>
    </message>
    <message>
        <source>Two numbers of watts are needed, the second not below the first.</source>
        <translation>Nötig sind zwei Wattzahlen, die zweite nicht kleiner als die erste.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PresetRow</name>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>Ihre eigenen Werte</translation>
    </message>
    <message>
        <source>How answers are chosen</source>
        <translation>Wie Antworten gewählt werden</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PrivacyPart</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Nothing that you write leaves this computer, unless you use a model on a server: then each question goes there with its chat, and nothing else.</source>
        <translation>Nichts, was Sie schreiben, verlässt diesen Computer, außer Sie verwenden ein Modell auf einem Server: Dann geht jede Frage mit ihrem Chat dorthin und sonst nichts.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PromptPanel</name>
    <message>
        <source>Keep what is written</source>
        <translation>Geschriebenes aufbewahren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Prompt suchen</translation>
    </message>
    <message>
        <source>What stands in the field becomes a prompt. {{name}} in it is a place to be filled in.</source>
        <translation>Was im Feld steht, wird zu einem Prompt. {{Name}} darin ist eine Stelle, die ausgefüllt wird.</translation>
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
        <translation>Noch ist kein Prompt aufbewahrt. Schreiben Sie eine Nachricht, die Sie wieder brauchen, mit {{Namen}} an den wechselnden Stellen, und bewahren Sie sie hier auf.</translation>
    </message>
    <message>
        <source>No prompt has these letters.</source>
        <translation>Kein Prompt enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::QuantityList</name>
    <message>
        <source>Quantities</source>
        <translation>Kenngrößen</translation>
    </message>
</context>
<context>
    <name>trilume::ui::QuartileBars</name>
    <message>
        <source>Layer %1: %2</source>
        <extracomment>the number of a layer and a value</extracomment>
        <translation>Schicht %1: %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Rail</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ReadoutStrip</name>
    <message>
        <source>%1 to first token</source>
        <extracomment>%1 is the time it took until the first token came</extracomment>
        <translation>%1 bis zum ersten Token</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens read</source>
        <extracomment>%1 is the number of tokens that the model has read of this chat</extracomment>
        <translation>
            <numerusform>%1 Token gelesen</numerusform>
            <numerusform>%1 Token gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ReferenceEditor</name>
    <message>
        <source>Value of the reference line</source>
        <translation>Wert der Bezugslinie</translation>
    </message>
    <message>
        <source>Name of the reference line</source>
        <translation>Name der Bezugslinie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Draw this reference line</source>
        <translation>Diese Bezugslinie zeichnen</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ResultView</name>
    <message>
        <source>What it comes to</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>Different scopes</source>
        <translation>Unterschiedlicher Umfang</translation>
    </message>
    <message>
        <source>To be known besides</source>
        <translation>Außerdem zu beachten</translation>
    </message>
    <message>
        <source>Identical tokens</source>
        <translation>Gleiche Token</translation>
    </message>
    <message>
        <source>Different tokens</source>
        <translation>Unterschiedliche Token</translation>
    </message>
</context>
<context>
    <name>trilume::ui::RunTable</name>
    <message>
        <source>Figures of every run</source>
        <translation>Werte aller Läufe</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerPanel</name>
    <message>
        <source>Use a model on a server</source>
        <translation>Modell auf einem Server verwenden</translation>
    </message>
    <message>
        <source>Another computer, or another program on this one, can answer: any server of OpenAI&apos;s interface, as trilume-cli serve, llama.cpp or vLLM. Each question goes there with the chat before it.</source>
        <translation>Ein anderer Computer oder ein anderes Programm auf diesem kann antworten: jeder Server mit der Schnittstelle von OpenAI, etwa trilume-cli serve, llama.cpp oder vLLM. Jede Frage geht mit dem bisherigen Chat dorthin.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>This address begins with http: whoever is on the way there can read what you write, and the key.</source>
        <translation>Diese Adresse beginnt mit http: Wer auf dem Weg dorthin ist, kann lesen, was Sie schreiben, und auch den Schlüssel.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Find models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>Sein Name auf dem Server</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Models on the server</source>
        <translation>Modelle auf dem Server</translation>
    </message>
    <message>
        <source>The one that is kept for it</source>
        <translation>Der dafür aufbewahrte</translation>
    </message>
    <message>
        <source>If the server wants one</source>
        <translation>Falls der Server einen verlangt</translation>
    </message>
    <message>
        <source>The server is asked for its models…</source>
        <translation>Der Server wird nach seinen Modellen gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Der Schlüssel ist vergessen.</translation>
    </message>
    <message>
        <source>The server has no model.</source>
        <translation>Der Server hat kein Modell.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerPart</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Zugriffstoken kopieren</translation>
    </message>
    <message>
        <source>It is off: no other program is answered.</source>
        <translation>Er ist aus: Andere Programme bekommen keine Antwort.</translation>
    </message>
    <message>
        <source>It runs at %1.</source>
        <translation>Er läuft unter %1.</translation>
    </message>
    <message>
        <source>It ends what it answers.</source>
        <translation>Er beendet noch, was er beantwortet.</translation>
    </message>
    <message>
        <source>It does not run. %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>Er läuft nicht. %1</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>Die Adresse ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Whoever has it can use the model.</source>
        <translation>Das Zugriffstoken ist in der Zwischenablage. Wer es hat, kann das Modell verwenden.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerRow</name>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>On the server %1</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>Auf dem Server %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingEditor</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingRow</name>
    <message>
        <source>%1: as it came</source>
        <translation>%1: Standard wiederherstellen</translation>
    </message>
    <message>
        <source>%1: as in the settings</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>%1: wie in den Einstellungen</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingsPage</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>All settings are as they came.</source>
        <translation>Alle Einstellungen haben wieder ihren Standardwert.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>trilume::ui::StageCard</name>
    <message>
        <source>Loading the model, %1 %</source>
        <translation>Modell wird geladen, %1 %</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Measuring what the machine takes at rest</source>
        <translation>Leerlaufleistung des Rechners wird gemessen</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Measuring, round %1 of at most %2</source>
        <extracomment>of the times that something is measured, the number and how many there are at most</extracomment>
        <translation>Messung, Durchgang %1 von höchstens %2</translation>
    </message>
    <message>
        <source>Leave the machine alone meanwhile: what else it does is measured as well. What has been measured stays when you stop.</source>
        <translation>Lassen Sie den Rechner währenddessen in Ruhe: Was er sonst tut, wird mitgemessen. Beim Stoppen bleibt erhalten, was schon gemessen ist.</translation>
    </message>
    <message>
        <source>Configuration %1 of %2: %3</source>
        <extracomment>the number of a configuration, how many there are, and which one it is</extracomment>
        <translation>Konfiguration %1 von %2: %3</translation>
    </message>
    <message>
        <source>Of the model, what is loaded</source>
        <translation>Geladener Teil des Modells</translation>
    </message>
    <message>
        <source>Rounds that are done</source>
        <translation>Fertige Durchgänge</translation>
    </message>
</context>
<context>
    <name>trilume::ui::StatusLine</name>
    <message>
        <source>Reading the prompt %1 of %2</source>
        <translation>Prompt wird gelesen, %1 von %2</translation>
    </message>
    <message>
        <source>Waiting in another chat</source>
        <translation>Wartet in einem anderen Chat</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Prompt wird gelesen</translation>
    </message>
    <message>
        <source>Reading the prompt of another chat</source>
        <translation>Prompt eines anderen Chats wird gelesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Writing in another chat</source>
        <translation>Schreibt in einem anderen Chat</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Waiting for another answer</source>
        <translation>Wartet auf eine andere Antwort</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1 other answer(s)</source>
        <translation>
            <numerusform>Wartet auf %1 andere Antwort</numerusform>
            <numerusform>Wartet auf %1 andere Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the chats</source>
        <translation>Chats werden geprüft</translation>
    </message>
    <message>
        <source>Updating the chats to this version</source>
        <translation>Chats werden auf diese Version aktualisiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SumCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>what a meter covers, an amount of energy and its label</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SystemPromptNote</name>
    <message>
        <source>The loaded model was not made for a system prompt: it reads it as plain text before the first message, and may not heed it.</source>
        <translation>Das geladene Modell ist nicht für einen Systemprompt gemacht: Es liest ihn als einfachen Text vor der ersten Nachricht und hält sich vielleicht nicht daran.</translation>
    </message>
    <message>
        <source>The loaded model was made for no dialogue: in one it reads the system prompt as the first line, and where it continues a text, not at all.</source>
        <translation>Das geladene Modell ist nicht für Dialoge gemacht: In einem Dialog liest es den Systemprompt als erste Zeile, und wo es einen Text fortsetzt, gar nicht.</translation>
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
        <translation>Eingefügter Text</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TimeAxis</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>An answer began at %1. Click to go to it.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Um %1 begann eine Antwort. Klicken, um dorthin zu gehen.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TitleBar</name>
    <message>
        <source>Settings of this chat (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Einstellungen dieses Chats (%1)</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>What the model runs on</source>
        <translation>Worauf das Modell läuft</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a whole number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Model: %1. Choose another one</source>
        <translation>Modell: %1. Ein anderes wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 thread(s)</source>
        <translation>
            <numerusform>%1 Thread</numerusform>
            <numerusform>%1 Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message numerus="yes">
        <source>Device: CPU, %1 thread(s), %2</source>
        <extracomment>%1 is a number of threads, %2 the name of instructions</extracomment>
        <translation>
            <numerusform>Gerät: CPU, %1 Thread, %2</numerusform>
            <numerusform>Gerät: CPU, %1 Threads, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not used: CPU</source>
        <translation>unbenutzt, CPU rechnet</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>mit Fehlern</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <extracomment>%1 is the name of a device, %2 how it does</extracomment>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>Device: %1, %2</source>
        <translation>Gerät: %1, %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Runs on the server %1</source>
        <extracomment>%1 is the name of a computer, perhaps with a port</extracomment>
        <translation>Läuft auf dem Server %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TokenMap</name>
    <message>
        <source>Map of layers and tokens</source>
        <translation>Heatmap der Schichten und Token</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Farbskala</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TranscriptView</name>
    <message>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Show it as usual</source>
        <translation>Wie gewohnt anzeigen</translation>
    </message>
    <message>
        <source>How likely its tokens are</source>
        <translation>Wie wahrscheinlich ihre Token sind</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Wie dies entstanden ist</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%1 characters)</source>
        <extracomment>under a long message; %1 is a number above 1 000</extracomment>
        <translation>
            <numerusform>Alles zeigen (%1 Zeichen)</numerusform>
            <numerusform>Alles zeigen (%1 Zeichen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Gedanken ausblenden</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Gedanken anzeigen</translation>
    </message>
    <message>
        <source>Thinking… (hide)</source>
        <translation>Denkt nach … (ausblenden)</translation>
    </message>
    <message>
        <source>Thinking… (show)</source>
        <translation>Denkt nach … (anzeigen)</translation>
    </message>
    <message>
        <source>Thought (hide)</source>
        <translation>Gedanke (ausblenden)</translation>
    </message>
    <message>
        <source>Thought (show)</source>
        <translation>Gedanke (anzeigen)</translation>
    </message>
    <message>
        <source>Thought for %1 (hide)</source>
        <extracomment>above an answer; %1 is how long the model thought before it, such as &quot;12 s&quot;</extracomment>
        <translation>%1 nachgedacht (ausblenden)</translation>
    </message>
    <message>
        <source>Thought for %1 (show)</source>
        <translation>%1 nachgedacht (anzeigen)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TransferNotice</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working on %1…</source>
        <translation>%1 wird bearbeitet&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 von %2 Chats</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 chat(s).</source>
        <translation>
            <numerusform>%1 Chat importiert.</numerusform>
            <numerusform>%1 Chats importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>chats</source>
        <extracomment>a suggested name of a file, without its ending</extracomment>
        <translation>chats</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Tray</name>
    <message>
        <source>Hide the window</source>
        <translation>Fenster ausblenden</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Trilume</source>
        <translation>Trilume</translation>
    </message>
    <message>
        <source>Trilume – answering</source>
        <translation>Trilume – antwortet</translation>
    </message>
    <message>
        <source>Trilume goes on here</source>
        <translation>Trilume läuft hier weiter</translation>
    </message>
    <message>
        <source>Answers and the server go on. Quit ends the program.</source>
        <translation>Antworten und Server laufen weiter. „Beenden“ schließt das Programm.</translation>
    </message>
    <message>
        <source>The answer is there</source>
        <translation>Die Antwort ist da</translation>
    </message>
</context>
<context>
    <name>trilume::ui::UnsavedNotice</name>
    <message>
        <source>answer.txt</source>
        <extracomment>a suggested name of a file</extracomment>
        <translation>antwort.txt</translation>
    </message>
    <message>
        <source>The text is in %1. The window can be closed now.</source>
        <translation>Der Text ist in %1. Das Fenster kann jetzt geschlossen werden.</translation>
    </message>
    <message>
        <source>The text cannot be written there. %1 Choose another place.</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>Der Text kann dort nicht geschrieben werden. %1 Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 Make room and close the window again. Closing it again gives up what still cannot be saved.</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>%1 Schaffen Sie Platz und schließen Sie das Fenster erneut. Nochmaliges Schließen verwirft, was sich dann noch immer nicht speichern lässt.</translation>
    </message>
    <message>
        <source>Save the text as a file…</source>
        <translation>Text als Datei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ViewHead</name>
    <message>
        <source>How much more it is than at %1: blue is less, amber is more.</source>
        <translation>Wie viel mehr es ist als bei %1: Blau ist weniger, Bernstein ist mehr.</translation>
    </message>
    <message>
        <source>Choose another quantity</source>
        <translation>Andere Kenngröße wählen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Show how values differ from those of a token or of another recording</source>
        <translation>Zeigen, wie sich Werte von denen eines Tokens oder einer anderen Aufzeichnung unterscheiden</translation>
    </message>
    <message>
        <source>From the token at the cursor</source>
        <translation>Zum Token am Cursor</translation>
    </message>
    <message>
        <source>From this recording, kept as it is</source>
        <translation>Zu dieser Aufzeichnung, im jetzigen Stand</translation>
    </message>
    <message>
        <source>Values as they are</source>
        <translation>Werte, wie sie sind</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Zu: %1</translation>
    </message>
    <message>
        <source>Each layer alone</source>
        <translation>Jede Schicht für sich</translation>
    </message>
    <message>
        <source>Every layer from its own least to its own largest value, so that a loud one does not darken the others</source>
        <translation>Jede Schicht von ihrem kleinsten bis zu ihrem größten Wert, damit eine kräftige die übrigen nicht verdunkelt</translation>
    </message>
    <message>
        <source>Hold colours</source>
        <translation>Farben festhalten</translation>
    </message>
    <message>
        <source>Colours keep their meaning while new tokens come</source>
        <translation>Farben behalten ihre Bedeutung, während neue Token kommen</translation>
    </message>
    <message>
        <source>More tokens</source>
        <translation>Mehr Token</translation>
    </message>
    <message>
        <source>Fewer tokens, wider</source>
        <translation>Weniger Token, breiter</translation>
    </message>
</context>
<context>
    <name>trilume::ui::WeightPanel</name>
    <message>
        <source>Non-zero weights of every projection</source>
        <translation>Gewichte ungleich null in jeder Projektion</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Counting the weights of the model…</source>
        <translation>Gewichte des Modells werden gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of all %2 ternary weights are not zero, the head included.</source>
        <extracomment>%1 is a share in percent, %2 a number</extracomment>
        <translation>%1 aller %2 ternären Gewichte sind nicht null, den Kopf eingerechnet.</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3</source>
        <translation>Schicht %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::WindowActions</name>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Answers and branches</source>
        <translation>Antworten und Zweige</translation>
    </message>
    <message>
        <source>Chats and models</source>
        <translation>Chats und Modelle</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>In a plot</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>In the explorer</source>
        <translation>Im Explorer</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Energiebilanz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New folder for chats…</source>
        <translation>Neuer Ordner für Chats&#xa0;…</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the bundled model</source>
        <translation>Mitgeliefertes Modell öffnen</translation>
    </message>
    <message>
        <source>Use a model on a server…</source>
        <translation>Modell auf einem Server verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Chat markers of the model…</source>
        <translation>Chat-Marker des Modells&#xa0;…</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Next hit in this chat</source>
        <translation>Nächster Treffer in diesem Chat</translation>
    </message>
    <message>
        <source>Previous hit in this chat</source>
        <translation>Vorheriger Treffer in diesem Chat</translation>
    </message>
    <message>
        <source>Bring back the last deleted chat</source>
        <translation>Zuletzt gelöschten Chat zurückholen</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Chats importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Alle Chats exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save this chat as a PDF…</source>
        <translation>Diesen Chat als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Print this chat…</source>
        <translation>Diesen Chat drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Chat umbenennen</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>Einstellungen dieses Chats</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts&#xa0;…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Erneut antworten</translation>
    </message>
    <message>
        <source>Let the answer go on</source>
        <translation>Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Change the last message</source>
        <translation>Letzte Nachricht ändern</translation>
    </message>
    <message>
        <source>How likely the tokens of an answer are</source>
        <translation>Wie wahrscheinlich die Token einer Antwort sind</translation>
    </message>
    <message>
        <source>Branch on the left</source>
        <translation>Zweig links</translation>
    </message>
    <message>
        <source>Branch on the right</source>
        <translation>Zweig rechts</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort stoppen</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>Liste der Chats</translation>
    </message>
    <message>
        <source>Live plots</source>
        <translation>Live-Diagramme</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Colours like the desktop</source>
        <translation>Farben wie der Desktop</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>About Trilume</source>
        <translation>Über Trilume</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>What this model is…</source>
        <translation>Was dieses Modell ist&#xa0;…</translation>
    </message>
    <message>
        <source>Constants of the board…</source>
        <translation>Konstanten des Boards&#xa0;…</translation>
    </message>
</context>
</TS>
