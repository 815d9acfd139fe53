<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Processor chip</source>
        <translation>Puce du processeur</translation>
    </message>
    <message>
        <source>Cores of the processor</source>
        <translation>Cœurs du processeur</translation>
    </message>
    <message>
        <source>Memory chips</source>
        <translation>Puces mémoire</translation>
    </message>
    <message>
        <source>Module of this machine</source>
        <translation>Module de cette machine</translation>
    </message>
    <message>
        <source>Board of this machine</source>
        <translation>Carte de cette machine</translation>
    </message>
    <message>
        <source>Whole machine</source>
        <translation>Machine entière</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>It is not known when that was set</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>Date de saisie inconnue</translation>
    </message>
    <message>
        <source>Set today</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>Saisi aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 day(s) ago</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>
            <numerusform>Saisi il y a %1 jour</numerusform>
            <numerusform>Saisi il y a %1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it above idle (%2)</source>
        <extracomment>%1 is an amount of energy, %2 its label</extracomment>
        <translation>dont %1 au-dessus du repos (%2)</translation>
    </message>
    <message>
        <source>%1 above idle (%2), in %3 of %4 answers: the idle power of the others is not known</source>
        <extracomment>%1 is an amount of energy, %2 its label, %3 of %4 answers</extracomment>
        <translation>%1 au-dessus du repos (%2), pour %3 réponses sur %4&#x202f;: la puissance au repos est inconnue pour les autres</translation>
    </message>
    <message>
        <source>Meter: %1</source>
        <extracomment>%1 are names of meters</extracomment>
        <translation>Compteur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <extracomment>%1 says what the meter of a device covers, as in &quot;Device: board&quot;</extracomment>
        <translation>Périphérique&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s), %2 tokens read, %3 written in %4</source>
        <extracomment>%2 and %3 are numbers of tokens, %4 is how long that took</extracomment>
        <translation>
            <numerusform>%1 réponse, %2 tokens lus, %3 écrits en %4</numerusform>
            <numerusform>%1 réponses, %2 tokens lus, %3 écrits en %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per token written, reading included</source>
        <extracomment>%1 is an amount of energy</extracomment>
        <translation>%1 par token écrit, lecture comprise</translation>
    </message>
    <message>
        <source>As much as a bulb of %2 takes in %1</source>
        <extracomment>%1 is how long, %2 watts</extracomment>
        <translation>Autant qu’une ampoule de %2 en %1</translation>
    </message>
</context>
<context>
    <name>AnswerOrigin</name>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
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
        <translation>Pénalité de répétition</translation>
    </message>
    <message numerus="yes">
        <source>%1 over the last %2 token(s)</source>
        <translation>
            <numerusform>%1 sur %2 token</numerusform>
            <numerusform>%1 sur les %2 derniers tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Longueur maximale</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Jeu d’instructions</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>Poids en mémoire</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Text before it</source>
        <extracomment>tokens of the text before an answer: %1 of them in all, %2 of a stored state</extracomment>
        <translation>Texte qui précède</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s), %2 not read again</source>
        <translation>
            <numerusform>%1 token, dont %2 non relu</numerusform>
            <numerusform>%1 tokens, dont %2 non relus</numerusform>
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
        <translation>Arrêtée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cut by the server: %1</source>
        <translation>Coupée par le serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cut at its longest: %1</source>
        <translation>Coupée à la longueur maximale&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cut, the context is full: %1</source>
        <translation>Coupée, le contexte est plein : %1</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
</context>
<context>
    <name>ChatEnergy</name>
    <message numerus="yes">
        <source>%1 (%2) for %3 answer(s)</source>
        <extracomment>energy of a chat: joules with their label, then what the meter covers</extracomment>
        <translation>
            <numerusform>%1 (%2) pour %3 réponse</numerusform>
            <numerusform>%1 (%2) pour %3 réponses</numerusform>
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
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>%1: found JSON of an unknown kind, expected an export of Trilume, ChatGPT or Open WebUI.</source>
        <translation>%1&#x202f;: JSON d’un type inconnu, attendu une exportation de Trilume, de ChatGPT ou d’Open WebUI.</translation>
    </message>
    <message>
        <source>%1: found a folder, a pipe or a device, expected a file.</source>
        <translation>%1&#x202f;: trouvé un dossier, un tube ou un périphérique, attendu un fichier.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Impossible de lire le fichier %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3.</source>
        <translation>%1&#x202f;: trouvé %2&#xa0;octets, attendu %3 au plus.</translation>
    </message>
    <message>
        <source>%1: version: found %2, expected %3.</source>
        <translation>%1&#x202f;: version&#x202f;: trouvé %2, attendu %3.</translation>
    </message>
    <message>
        <source>%1: chats: found no array, expected one.</source>
        <translation>%1&#x202f;: chats&#x202f;: aucun tableau trouvé, attendu un tableau.</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>autre chose qu’un objet</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected a chat.</source>
        <translation>%1&#x202f;: %2&#x202f;: trouvé %3, attendu une conversation.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>it is in no folder: of the file&apos;s folders only the first %1 are made.</source>
        <translation>elle n’est dans aucun dossier&#x202f;: seuls les %1 premiers dossiers du fichier sont créés.</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[image]</translation>
    </message>
    <message>
        <source>at most %1 messages</source>
        <translation>%1 messages au plus</translation>
    </message>
    <message>
        <source>%1: found no JSON, expected an export of chats.</source>
        <translation>%1&#x202f;: pas de JSON, attendu une exportation de conversations.</translation>
    </message>
    <message>
        <source>%1: found more at byte %2, expected at most %3 chats.</source>
        <translation>%1&#x202f;: d’autres conversations à partir de l’octet %2, attendu %3 conversations au plus.</translation>
    </message>
    <message>
        <source>%1: found no valid JSON at byte %2, expected it to go on; the file may be cut off.</source>
        <translation>%1&#x202f;: JSON non valide à l’octet %2, la suite manque&#x202f;; le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>un booléen</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected %4.</source>
        <translation>%1&#x202f;: %2&#x202f;: trouvé %3, attendu %4.</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>Imported chat</source>
        <translation>Conversation importée</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a smaller number</source>
        <translation>un nombre plus petit</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have the name of another and were left out.</source>
        <translation>
            <numerusform>%n message porte le nom d’un autre et a été omis.</numerusform>
            <numerusform>%n messages portent le nom d’un autre et ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow one that is not there and begin the chat instead.</source>
        <translation>
            <numerusform>%n message suit un message absent et ouvre donc la conversation.</numerusform>
            <numerusform>%n messages suivent un message absent et ouvrent donc la conversation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow each other in a circle and were left out.</source>
        <translation>
            <numerusform>%n message forme une boucle et a été omis.</numerusform>
            <numerusform>%n messages se suivent en boucle et ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>no time</source>
        <translation>aucune date</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>des millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>the id of a message before it</source>
        <translation>l’identifiant d’un message qui le précède</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>un identifiant propre</translation>
    </message>
    <message>
        <source>the id of a message</source>
        <translation>l’identifiant d’un message</translation>
    </message>
    <message>
        <source>a number of 64 bits as a string</source>
        <translation>un nombre de 64 bits sous forme de chaîne</translation>
    </message>
    <message>
        <source>a place in system_prompts of the chat</source>
        <translation>une position dans system_prompts de la conversation</translation>
    </message>
    <message>
        <source>%1: found a damaged or cut off ZIP archive.</source>
        <translation>%1&#x202f;: archive ZIP endommagée ou tronquée.</translation>
    </message>
    <message>
        <source>%1: %2 is locked with a password; unpack the archive first.</source>
        <translation>%1&#x202f;: %2 est protégé par un mot de passe&#x202f;; décompressez d’abord l’archive.</translation>
    </message>
    <message>
        <source>%1: %2 is packed by method %3, which is not read here; unpack the archive first.</source>
        <translation>%1&#x202f;: %2 est compressé par la méthode %3, non prise en charge ici&#x202f;; décompressez d’abord l’archive.</translation>
    </message>
    <message>
        <source>%1: %2 would unpack %3 bytes to %4, which no chats do; it was not unpacked.</source>
        <translation>%1&#x202f;: %2 passerait de %3 à %4&#xa0;octets une fois décompressé, ce qui n’arrive à aucune conversation&#x202f;; le fichier n’a pas été décompressé.</translation>
    </message>
    <message>
        <source>%1: %2 is an archive in an archive, expected JSON.</source>
        <translation>%1&#x202f;: %2 est une archive dans une archive, attendu du JSON.</translation>
    </message>
    <message>
        <source>%1: found a ZIP archive without conversations.json, expected an export of ChatGPT.</source>
        <translation>%1&#x202f;: archive ZIP sans conversations.json, attendu une exportation de ChatGPT.</translation>
    </message>
    <message>
        <source>%1: found a ZIP archive with too many files, expected an export of ChatGPT.</source>
        <translation>%1&#x202f;: archive ZIP contenant trop de fichiers, attendu une exportation de ChatGPT.</translation>
    </message>
</context>
<context>
    <name>ChatText</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>only one file can be opened, but “%1” follows “%2”</source>
        <translation>un seul fichier peut être ouvert, mais «&#x202f;%1&#x202f;» suit «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>unknown option “%1”</source>
        <translation>option inconnue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no display to open a window on; trilume-cli chat does the same in a terminal</source>
        <translation>aucun affichage pour ouvrir une fenêtre&#x202f;; trilume-cli chat fait la même chose dans un terminal</translation>
    </message>
    <message>
        <source>no window can be opened on the display “%1”; trilume-cli chat does the same in a terminal</source>
        <translation>impossible d’ouvrir une fenêtre sur l’affichage «&#x202f;%1&#x202f;»&#x202f;; trilume-cli chat fait la même chose dans un terminal</translation>
    </message>
    <message>
        <source>another Trilume that works on %1 does not answer; what it was to open is opened here</source>
        <translation>un autre Trilume, qui utilise %1, ne répond pas&#x202f;; ce qu’il devait ouvrir est ouvert ici</translation>
    </message>
    <message>
        <source>another Trilume (process %1) that works on %2 does not answer; what it was to open is opened here. If it stays silent, end it with: kill -9 %1</source>
        <translation>un autre Trilume (processus %1), qui utilise %2, ne répond pas&#x202f;; ce qu’il devait ouvrir est ouvert ici. S’il reste muet, arrêtez-le par&#x202f;: kill -9 %1</translation>
    </message>
    <message>
        <source>Begin a new chat, also in the window that is open.</source>
        <translation>Commencer une nouvelle conversation, y compris dans la fenêtre déjà ouverte.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Afficher ce texte.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Chat with a MatMul-free language model in a window.</source>
        <translation>Conversez dans une fenêtre avec un modèle de langage sans MatMul.</translation>
    </message>
    <message>
        <source>A model (.gguf), or chats to import (.json, .zip). Without it the last model, at first the bundled one.</source>
        <translation>Un modèle (.gguf), ou des conversations à importer (.json, .zip). Par défaut le dernier modèle, au début celui qui est fourni.</translation>
    </message>
    <message>
        <source>Started again, it brings the window that is open to the front and opens FILE there.</source>
        <translation>Relancé, le programme ramène au premier plan la fenêtre déjà ouverte et y ouvre FILE.</translation>
    </message>
    <message>
        <source>trilume-cli does the same and more in a terminal.</source>
        <translation>trilume-cli en fait autant, et plus, dans un terminal.</translation>
    </message>
    <message>
        <source>Usage: trilume [OPTIONS] [FILE]</source>
        <translation>Utilisation&#x202f;: trilume [OPTIONS] [FILE]</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>What each of them was</source>
        <translation>Détail de chaque exécution</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a run, and what it ran on</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>prompt, tokens/s</source>
        <translation>prompt, tokens/s</translation>
    </message>
    <message>
        <source>first token, s</source>
        <translation>premier token, s</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>J/token</translation>
    </message>
    <message>
        <source>J/token net of idle</source>
        <translation>J/token hors repos</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>périmètre</translation>
    </message>
    <message>
        <source>bytes/token</source>
        <translation>octets/token</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>passes</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>cette machine pendant ce temps</translation>
    </message>
    <message>
        <source>tokens per second</source>
        <translation>tokens par seconde</translation>
    </message>
    <message>
        <source>Different scopes: joules per token</source>
        <translation>Périmètres différents&#x202f;: joules par token</translation>
    </message>
    <message>
        <source>joules per token</source>
        <translation>joules par token</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>no idle power: %1</source>
        <translation>puissance au repos inconnue&#x202f;: %1</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>compteur</translation>
    </message>
    <message>
        <source>All wrote the same tokens.</source>
        <translation>Toutes ont écrit les mêmes tokens.</translation>
    </message>
    <message>
        <source>The tokens part after %1.</source>
        <translation>Les tokens divergent après %1.</translation>
    </message>
    <message>
        <source>%1: %2, %3, off by %4 % at most (%5)</source>
        <translation>%1&#x202f;: %2, %3, erreur de %4&#x202f;% au plus (%5)</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>%1, fingerprint %2, %3, %4, threads: %5</source>
        <translation>%1, empreinte %2, %3, %4, threads&#x202f;: %5</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>début</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>how</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of this translation as HTML names it: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Published by others, of other machines</source>
        <translation>Publié par d’autres, sur d’autres machines</translation>
    </message>
    <message>
        <source>What it was measured on</source>
        <translation>Matériel de la mesure</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>To repeat it</source>
        <translation>Pour répéter la mesure</translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation>threads&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a run, %2 a sentence about it</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>its speed is derived from its own clock, of products on the board alone</source>
        <translation>sa vitesse est calculée d’après sa propre horloge, pour les seuls produits effectués sur la carte</translation>
    </message>
    <message>
        <source>Measured until the figures hardly changed.</source>
        <translation>Mesuré jusqu’à ce que les valeurs ne varient presque plus.</translation>
    </message>
    <message>
        <source>Measured as often as was asked for.</source>
        <translation>Mesuré autant de fois que demandé.</translation>
    </message>
    <message>
        <source>Ended because the time was up; the figures still changed.</source>
        <translation>Terminé faute de temps&#x202f;; les valeurs variaient encore.</translation>
    </message>
    <message>
        <source>Stopped; what had been measured by then is shown.</source>
        <translation>Arrêté&#x202f;; ce qui avait été mesuré jusque-là est affiché.</translation>
    </message>
    <message>
        <source>Nothing could run to the end.</source>
        <translation>Aucune exécution n’est allée à son terme.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, products on the board alone</source>
        <extracomment>%1 is how a speed is known: &quot;derived&quot;</extracomment>
        <translation>%1, seuls produits de la carte</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The speed is %1, the energy is %2.</source>
        <extracomment>where the speed comes from, and where the energy does: &quot;derived&quot;, &quot;modelled&quot;</extracomment>
        <translation>Vitesse&#x202f;: %1&#x202f;; énergie&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens par seconde</translation>
    </message>
    <message>
        <source>Energy per token, different scopes</source>
        <translation>Énergie par token, périmètres différents</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>Énergie par token</translation>
    </message>
    <message>
        <source>%1 J</source>
        <extracomment>a figure in joules</extracomment>
        <translation>%1&#xa0;J</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>Premier token, s</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>Puissance, W</translation>
    </message>
    <message>
        <source>Idle, W</source>
        <translation>Repos, W</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>J/token</translation>
    </message>
    <message>
        <source>net of idle</source>
        <translation>hors repos</translation>
    </message>
    <message>
        <source>Bytes/token</source>
        <translation>Octets/token</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>cette machine pendant ce temps</translation>
    </message>
    <message>
        <source>The energies that stand side by side here are not of the same parts: a package is the processor without memory and mainboard, a board all that is on it. Their ratio says nothing about the machines.</source>
        <translation>Les énergies comparées ici ne couvrent pas les mêmes éléments&#x202f;: «&#x202f;processeur&#x202f;» désigne la puce sans la mémoire ni la carte mère, «&#x202f;carte&#x202f;» tout ce qu’elle porte. Leur rapport ne dit rien des machines.</translation>
    </message>
</context>
<context>
    <name>Constants</name>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>memory of a core</source>
        <translation>mémoire d’un cœur</translation>
    </message>
    <message>
        <source>refresh every</source>
        <translation>rafraîchissement toutes les</translation>
    </message>
    <message>
        <source>refresh takes</source>
        <translation>durée du rafraîchissement</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un produit</translation>
    </message>
    <message>
        <source>a byte of memory</source>
        <translation>un octet de mémoire</translation>
    </message>
    <message>
        <source>memory answers after</source>
        <translation>la mémoire répond après</translation>
    </message>
    <message>
        <source>an element between products</source>
        <translation>un élément entre les produits</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This chat no longer exists.</source>
        <translation>Cette conversation n’existe plus.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>Chats cannot be stored: the SQLite driver of Qt is not installed (package libqt6sql6-sqlite).</source>
        <translation>Impossible d’enregistrer les conversations&#x202f;: le pilote SQLite de Qt n’est pas installé (paquet libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Impossible d’écrire le fichier %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is the file of the chats itself, not a copy.</source>
        <translation>%1 est le fichier des conversations lui-même, pas une copie.</translation>
    </message>
    <message>
        <source>The copy %1 is damaged, and was not taken.</source>
        <translation>La copie %1 est endommagée et n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>The file %1 cannot be kept under another name: %2.</source>
        <translation>Impossible de conserver le fichier %1 sous un autre nom&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be renamed to %2: %3.</source>
        <translation>Impossible de renommer le fichier %1 en %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2.</source>
        <translation>Impossible de supprimer le fichier %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This folder no longer exists.</source>
        <translation>Ce dossier n’existe plus.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already; this one keeps its name.</source>
        <translation>Un dossier «&#x202f;%1&#x202f;» existe déjà&#x202f;; celui-ci garde son nom.</translation>
    </message>
    <message>
        <source>This answer no longer exists.</source>
        <translation>Cette réponse n’existe plus.</translation>
    </message>
    <message>
        <source>The chat database %1 was left as it is: its format cannot be changed without losing what belongs together.</source>
        <translation>La base de conversations %1 a été laissée telle quelle&#x202f;: changer son format ferait perdre ce qui va ensemble.</translation>
    </message>
    <message>
        <source>The chats were left as they are, because their format would be changed and no copy of them could be kept before: %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>Les conversations ont été laissées telles quelles, car leur format devait changer et aucune copie n’a pu en être gardée auparavant&#x202f;: %1</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program, not of Trilume.</source>
        <translation>Le fichier %1 est la base de données d’un autre programme, pas de Trilume.</translation>
    </message>
    <message>
        <source>The chat database %1 was written by a newer Trilume (its format is %2, this program knows up to %3). It was left as it is.</source>
        <translation>La base de conversations %1 vient d’une version plus récente de Trilume (elle est au format %2, ce programme ne va que jusqu’au %3). Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The chat database %1 is in format %2; it can be read when it was brought to format %3.</source>
        <translation>La base de conversations %1 est au format %2&#x202f;; elle sera lisible une fois convertie au format %3.</translation>
    </message>
    <message>
        <source>The chat database %1 is damaged. It was left as it is.</source>
        <translation>La base de conversations %1 est endommagée. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The chat database %1 is in use by another program.</source>
        <translation>La base de conversations %1 est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>The file %1 is not a chat database. It was left as it is.</source>
        <translation>Le fichier %1 n’est pas une base de conversations. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The chat database %1 may only be read, not written.</source>
        <translation>La base de conversations %1 est en lecture seule.</translation>
    </message>
    <message>
        <source>The disk is full: the chat database %1 cannot grow.</source>
        <translation>Le disque est plein&#x202f;: la base de conversations %1 ne peut pas grandir.</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be opened or created.</source>
        <translation>Impossible d’ouvrir ou de créer la base de conversations %1.</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be read or written: the disk may be full or damaged.</source>
        <translation>Impossible de lire ou d’écrire la base de conversations %1&#x202f;: le disque est peut-être plein ou endommagé.</translation>
    </message>
    <message>
        <source>The chat database %1 refused a statement: %2.</source>
        <translation>La base de conversations %1 a refusé une instruction&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Ce message n’existe plus.</translation>
    </message>
    <message>
        <source>The chat database %1 is in use by another running Trilume.</source>
        <translation>La base de conversations %1 est utilisée par un autre Trilume en cours d’exécution.</translation>
    </message>
    <message>
        <source>The chat database %1 lies where files cannot be locked (on a network drive, say), so that two programs could write it at once.</source>
        <translation>La base de conversations %1 se trouve à un endroit où les fichiers ne peuvent pas être verrouillés (un lecteur réseau, par exemple)&#x202f;: deux programmes pourraient y écrire en même temps.</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be opened, since its lock %2 cannot be taken: %3.</source>
        <translation>Impossible d’ouvrir la base de conversations %1, car son verrou %2 ne peut pas être pris&#x202f;: %3.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>power not known</source>
        <translation>puissance inconnue</translation>
    </message>
    <message>
        <source>power %1, of the board</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>puissance de la carte&#x202f;: %1</translation>
    </message>
    <message>
        <source>power %1, of the module</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>puissance du module&#x202f;: %1</translation>
    </message>
    <message>
        <source>power %1, of the chip</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>puissance de la puce&#x202f;: %1</translation>
    </message>
    <message>
        <source>power %1</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>puissance&#x202f;: %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>simulated by this computer</source>
        <translation>simulé par cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>Model files (*.gguf)</source>
        <translation>Fichiers de modèle (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Open a power log</source>
        <translation>Ouvrir un journal de puissance</translation>
    </message>
    <message>
        <source>Power logs (*.csv)</source>
        <translation>Journaux de puissance (*.csv)</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>Exported chats (*.json *.zip)</source>
        <translation>Conversations exportées (*.json *.zip)</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Restaurer depuis une copie</translation>
    </message>
    <message>
        <source>Copies of all chats (*.db *.db.*)</source>
        <translation>Copies de toutes les conversations (*.db *.db.*)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modélisé</translation>
    </message>
    <message>
        <source>Measured: a sensor or a clock of this machine read it.</source>
        <translation>Mesuré&#x202f;: relevé par un capteur ou une horloge de cette machine.</translation>
    </message>
    <message>
        <source>Derived: computed from measured parts.</source>
        <translation>Calculé&#x202f;: obtenu à partir de grandeurs mesurées.</translation>
    </message>
    <message>
        <source>Modelled: an assumption is in it.</source>
        <translation>Modélisé&#x202f;: repose en partie sur une hypothèse.</translation>
    </message>
    <message>
        <source>package</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>cœurs</translation>
    </message>
    <message>
        <source>memory chips</source>
        <translation>puces mémoire</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plateforme</translation>
    </message>
    <message>
        <source>module</source>
        <translation>module</translation>
    </message>
    <message>
        <source>board</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>It covers the processor chip, without memory chips and the board.</source>
        <translation>Couvre la puce du processeur, sans les puces mémoire ni la carte.</translation>
    </message>
    <message>
        <source>It covers the cores, a part of the processor chip.</source>
        <translation>Couvre les cœurs, une partie de la puce du processeur.</translation>
    </message>
    <message>
        <source>It covers the memory chips beside the processor.</source>
        <translation>Couvre les puces mémoire à côté du processeur.</translation>
    </message>
    <message>
        <source>It covers what the processor calls its platform, chip included.</source>
        <translation>Couvre ce que le processeur appelle sa plateforme, puce comprise.</translation>
    </message>
    <message>
        <source>It covers a module: chip, memory and regulators, not its carrier.</source>
        <translation>Couvre un module&#x202f;: puce, mémoire et régulateurs, sans sa carte porteuse.</translation>
    </message>
    <message>
        <source>It covers a board or one supply rail of it.</source>
        <translation>Couvre une carte ou l’un de ses rails d’alimentation.</translation>
    </message>
    <message>
        <source>It covers the whole machine.</source>
        <translation>Couvre la machine entière.</translation>
    </message>
    <message>
        <source>It covers the share of this program.</source>
        <translation>Couvre la part de ce programme.</translation>
    </message>
</context>
<context>
    <name>GridText</name>
    <message>
        <source>%1 g</source>
        <translation>%1&#xa0;g</translation>
    </message>
    <message>
        <source>%1 µg</source>
        <translation>%1&#xa0;µg</translation>
    </message>
    <message>
        <source>%1 mg</source>
        <translation>%1&#xa0;mg</translation>
    </message>
    <message>
        <source>Costs %1, at %2 per kWh (%3)</source>
        <extracomment>%1 is an amount of money, %2 the price of a kilowatt-hour, %3 how it was found</extracomment>
        <translation>Coût&#x202f;: %1, à %2 le kWh (%3)</translation>
    </message>
    <message>
        <source>Carbon dioxide: %1, at %2 per kWh (%3)</source>
        <extracomment>%1 is an amount of carbon dioxide, %2 that of a kilowatt-hour, %3 how it was found</extracomment>
        <translation>Dioxyde de carbone&#x202f;: %1, à %2 par kWh (%3)</translation>
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
        <translation>%1&#x202f;; %2</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>KeptMarkers</name>
    <message>
        <source>The file %1 cannot be removed: %2.</source>
        <translation>Impossible de supprimer le fichier %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a whole sentence that says what is wrong with it</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>MarkedExample</name>
    <message>
        <source>You answer briefly.</source>
        <translation>Réponds brièvement.</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>Comment vas-tu&#x202f;?</translation>
    </message>
</context>
<context>
    <name>MarkerForms</name>
    <message>
        <source>User and Assistant</source>
        <translation>User et Assistant</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Question et Answer</translation>
    </message>
    <message>
        <source>Instruction and response (Alpaca)</source>
        <translation>Instruction et Response (Alpaca)</translation>
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
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <source>Let the answer go on</source>
        <translation>Poursuivre la réponse</translation>
    </message>
    <message>
        <source>Change this message</source>
        <translation>Modifier ce message</translation>
    </message>
    <message>
        <source>Previous branch</source>
        <translation>Branche précédente</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>Branche suivante</translation>
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
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <extracomment>%1 is an amount like &quot;8.9 M&quot;</extracomment>
        <translation>%1 de paramètres</translation>
    </message>
    <message>
        <source>trained with %1 tokens</source>
        <translation>entraîné sur %1 tokens</translation>
    </message>
    <message>
        <source>no tokenizer: cannot read text</source>
        <translation>sans tokeniseur&#x202f;: ne peut pas lire de texte</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>modèle de base</translation>
    </message>
    <message>
        <source>the published file of %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>le fichier publié de %1</translation>
    </message>
    <message>
        <source>as large as the published file of %1, but other content: damaged or changed</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>aussi grand que le fichier publié de %1, mais au contenu différent : endommagé ou modifié</translation>
    </message>
    <message>
        <source>as large as the published file of %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>aussi grand que le fichier publié de %1</translation>
    </message>
</context>
<context>
    <name>ModelImport</name>
    <message>
        <source>%1 is among the models already.</source>
        <translation>%1 figure déjà parmi les modèles.</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Its weights are minus one, zero or one, so the processor adds and subtracts instead of multiplying matrices. In place of attention it has gates that keep or forget: what it remembers of a text has one size, however long the text becomes, and every token takes the same time. What was said long ago fades.</source>
        <translation>Ses poids valent moins un, zéro ou un : le processeur additionne et soustrait au lieu de multiplier des matrices. À la place de l’attention, il a des portes qui gardent ou oublient : ce qu’il retient d’un texte a toujours la même taille, quelle que soit la longueur du texte, et chaque token prend le même temps. Ce qui a été dit il y a longtemps s’efface.</translation>
    </message>
    <message>
        <source>A transformer with weights of minus one, zero or one. Unlike the MatMul-free model it looks back at every token of the text with attention: nothing fades, but the keys and values of all tokens stay in memory, which is limited, and a long text makes every further token slower.</source>
        <translation>Un transformeur dont les poids valent moins un, zéro ou un. Contrairement au modèle sans MatMul, il regarde par l’attention chaque token du texte : rien ne s’efface, mais les clés et les valeurs de tous les tokens restent en mémoire, qui est limitée, et un long texte ralentit chaque token suivant.</translation>
    </message>
    <message>
        <source>minus one, zero or one, times one number for each matrix</source>
        <translation>moins un, zéro ou un, fois un nombre par matrice</translation>
    </message>
    <message>
        <source>minus one, zero or one, times one number for every %1 inputs of a row</source>
        <translation>moins un, zéro ou un, fois un nombre pour %1 entrées d’une ligne</translation>
    </message>
    <message>
        <source>codes of eight bits, one scale for each token</source>
        <translation>codes de huit bits, une échelle par token</translation>
    </message>
    <message>
        <source>codes of eight bits, one scale for each group of inputs: the model itself has none</source>
        <translation>codes de huit bits, une échelle par groupe d’entrées : le modèle lui-même n’en a pas</translation>
    </message>
    <message>
        <source>none: it is driven by numbers of tokens</source>
        <translation>aucun : il fonctionne par numéros de tokens</translation>
    </message>
    <message>
        <source>%1, pieces: %2</source>
        <extracomment>%1 is a kind of tokenizer, %2 a number</extracomment>
        <translation>%1, pièces : %2</translation>
    </message>
    <message>
        <source>%1, at any length</source>
        <extracomment>%1 is an amount of memory</extracomment>
        <translation>%1, quelle que soit la longueur</translation>
    </message>
    <message>
        <source>%1 for each token, %2 at %3 tokens, which is the most (keys and values as %4)</source>
        <extracomment>%1 and %2 are amounts of memory, %3 a number of tokens, %4 a format like f16</extracomment>
        <translation>%1 par token, %2 à %3 tokens, le maximum (clés et valeurs en %4)</translation>
    </message>
    <message>
        <source>ternary weights</source>
        <translation>poids ternaires</translation>
    </message>
    <message>
        <source>inputs of matrices</source>
        <translation>entrées des matrices</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>tokeniseur</translation>
    </message>
    <message>
        <source>form of a chat</source>
        <translation>forme d’une conversation</translation>
    </message>
    <message>
        <source>has markers for messages</source>
        <translation>a des marqueurs pour les messages</translation>
    </message>
    <message>
        <source>none: a base model, not tuned for chat</source>
        <translation>aucune : un modèle de base, non adapté à la conversation</translation>
    </message>
    <message>
        <source>memory of a text</source>
        <translation>mémoire d’un texte</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>the file does not say</source>
        <translation>le fichier ne le dit pas</translation>
    </message>
    <message>
        <source>architecture in the file</source>
        <translation>architecture dans le fichier</translation>
    </message>
</context>
<context>
    <name>ModelScan</name>
    <message>
        <source>%1 models are listed, and no more: some in %2 are left out.</source>
        <translation>%1 modèles sont affichés, pas davantage&#x202f;: certains modèles de %2 sont omis.</translation>
    </message>
    <message>
        <source>The name of the file %1 is not readable text (UTF-8): rename it.</source>
        <translation>Le nom du fichier %1 n’est pas un texte lisible (UTF-8)&#x202f;: renommez-le.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it belongs to somebody else.</source>
        <translation>Impossible de lire %1&#x202f;: il appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files: the others were not looked at.</source>
        <translation>%1 contient plus de %2 fichiers&#x202f;: les autres n’ont pas été examinés.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%2 has folders more than %1 deep, which were not looked into.</source>
        <translation>%2 contient des dossiers sur plus de %1 niveaux, qui n’ont pas été examinés.</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>What you wrote before, in the empty field</source>
        <translation>Revenir à ce qui a été écrit avant, dans le champ vide</translation>
    </message>
    <message>
        <source>The next place of a prompt that is to be filled in</source>
        <translation>Passer au prochain emplacement à remplir d’un prompt</translation>
    </message>
    <message>
        <source>Mark the message above or below</source>
        <translation>Marquer le message au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>Copy the selected text or the marked message</source>
        <translation>Copier le texte sélectionné ou le message marqué</translation>
    </message>
    <message>
        <source>Select the marked message</source>
        <translation>Sélectionner le message marqué</translation>
    </message>
    <message>
        <source>Unfold a long message, or fold it</source>
        <translation>Déplier ou replier un long message</translation>
    </message>
    <message>
        <source>The token before or after, in an answer shown by its tokens</source>
        <translation>Aller au token précédent ou suivant, dans une réponse affichée par tokens</translation>
    </message>
    <message>
        <source>See the layers at that token</source>
        <translation>Voir les couches à ce token</translation>
    </message>
    <message>
        <source>Begin and end of the chat</source>
        <translation>Aller au début ou à la fin de la conversation</translation>
    </message>
    <message>
        <source>Open the chat that is marked in the list</source>
        <translation>Ouvrir la conversation marquée dans la liste</translation>
    </message>
    <message>
        <source>Delete the chat that is marked in the list</source>
        <translation>Supprimer la conversation marquée dans la liste</translation>
    </message>
    <message>
        <source>Bring back the last deleted chat, in the list</source>
        <translation>Rétablir la dernière conversation supprimée, dans la liste</translation>
    </message>
    <message>
        <source>Fold or unfold the folder that is marked in the list</source>
        <translation>Replier ou déplier le dossier marqué dans la liste</translation>
    </message>
    <message>
        <source>Remove the folder that is marked; its chats stay</source>
        <translation>Retirer le dossier marqué, en gardant ses conversations</translation>
    </message>
    <message>
        <source>Use the model that is marked, or mark another, on their page</source>
        <translation>Utiliser le modèle marqué, ou en marquer un autre, sur leur page</translation>
    </message>
    <message>
        <source>Move the model that is marked on their page to the trash</source>
        <translation>Mettre à la corbeille le modèle marqué sur leur page</translation>
    </message>
    <message>
        <source>Move the cursor through the time of all plots</source>
        <translation>Déplacer le curseur dans le temps sur tous les graphiques</translation>
    </message>
    <message>
        <source>Move the time that is shown</source>
        <translation>Déplacer la période affichée</translation>
    </message>
    <message>
        <source>Less time in more detail, or more time</source>
        <translation>Afficher moins de temps en détail, ou plus de temps</translation>
    </message>
    <message>
        <source>Stop the plots, let them go on</source>
        <translation>Mettre les graphiques en pause ou les reprendre</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir à maintenant</translation>
    </message>
    <message>
        <source>Enlarge the plot, until Esc</source>
        <translation>Agrandir le graphique, jusqu’à Échap</translation>
    </message>
    <message>
        <source>Move the plot up or down</source>
        <translation>Déplacer le graphique vers le haut ou le bas</translation>
    </message>
    <message>
        <source>What can be done with the plot</source>
        <translation>Ouvrir le menu du graphique</translation>
    </message>
    <message>
        <source>The token before or after, in a map</source>
        <translation>Aller au token précédent ou suivant, dans une carte de chaleur</translation>
    </message>
    <message>
        <source>The layer above or below, in a map</source>
        <translation>Aller à la couche au-dessus ou au-dessous, dans une carte de chaleur</translation>
    </message>
    <message>
        <source>Ten tokens back or forward</source>
        <translation>Reculer ou avancer de dix tokens</translation>
    </message>
    <message>
        <source>The first or the last token</source>
        <translation>Aller au premier ou au dernier token</translation>
    </message>
    <message>
        <source>Wider or narrower tokens</source>
        <translation>Élargir ou rétrécir les tokens</translation>
    </message>
</context>
<context>
    <name>PromptFile</name>
    <message>
        <source>%1, %2: found %3, expected %4.</source>
        <extracomment>an error in a file; %2 is a field of it</extracomment>
        <translation>%1, %2&#x202f;: trouvé %3, attendu %4.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>%1&#xa0;octets au plus</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters</source>
        <translation>un texte de 1 à %1 caractères</translation>
    </message>
    <message>
        <source>one of %1 characters</source>
        <translation>un texte de %1 caractères</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>octet %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 au plus</translation>
    </message>
</context>
<context>
    <name>PublishedFigures</name>
    <message>
        <source>MatMul-free model of 1.3 billion weights on an Intel D5005 (Stratix 10)</source>
        <translation>Modèle sans MatMul de 1,3&#xa0;milliard de poids sur une carte Intel D5005 (Stratix 10)</translation>
    </message>
    <message>
        <source>speed projected for a memory bus of 512 bits; watts of the card, of which the core is hardly measurable</source>
        <translation>vitesse extrapolée à un bus mémoire de 512 bits&#x202f;; watts de la carte, où la part du cœur est à peine mesurable</translation>
    </message>
    <message>
        <source>The claim of &quot;more than 50 times&quot; less energy than usual hardware</source>
        <translation>L’affirmation «&#x202f;plus de 50 fois moins&#x202f;» d’énergie que le matériel habituel</translation>
    </message>
    <message>
        <source>a ratio of 13 W to what a GPU takes; other machines, other speeds</source>
        <translation>rapport entre 13&#xa0;W et ce que consomme un GPU&#x202f;; autres machines, autres vitesses</translation>
    </message>
    <message>
        <source>BitNet b1.58 2B4T on a Kria KV260</source>
        <translation>BitNet b1.58 2B4T sur une carte Kria KV260</translation>
    </message>
    <message>
        <source>measured by the sensor of the module (INA260); 0.147 J above idle</source>
        <translation>mesuré par le capteur du module (INA260)&#x202f;; 0,147&#xa0;J au-dessus du repos</translation>
    </message>
    <message>
        <source>BitNet b1.58 2B4T by bitnet.cpp on four Cortex-A53 of the same module</source>
        <translation>BitNet b1.58 2B4T par bitnet.cpp sur les quatre Cortex-A53 du même module</translation>
    </message>
    <message>
        <source>measured by the same sensor</source>
        <translation>mesuré par le même capteur</translation>
    </message>
    <message>
        <source>Ternary model of 2.7 billion weights on an Alveo U280</source>
        <translation>Modèle ternaire de 2,7&#xa0;milliards de poids sur une carte Alveo U280</translation>
    </message>
    <message>
        <source>published; watts as its authors say</source>
        <translation>publié&#x202f;; watts indiqués par les auteurs</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Residual size</source>
        <translation>Amplitude du flux résiduel</translation>
    </message>
    <message>
        <source>How large the numbers are that run through the model after each layer (root mean square over the channels). It usually grows with depth; a bright column is a token that stirs the whole model.</source>
        <translation>Grandeur des nombres qui traversent le modèle après chaque couche (moyenne quadratique sur les canaux). Elle croît d’ordinaire avec la profondeur&#x202f;; une colonne claire est un token qui fait réagir tout le modèle.</translation>
    </message>
    <message>
        <source>Residual peak</source>
        <translation>Pic du flux résiduel</translation>
    </message>
    <message>
        <source>The largest single number after each layer. Where it is many times the residual size, one channel stands out, and eight-bit codes have to spend their range on it.</source>
        <translation>Le plus grand nombre après chaque couche. Quand il dépasse de beaucoup l’amplitude du flux résiduel, un canal se détache et les codes sur huit bits doivent lui consacrer leur plage.</translation>
    </message>
    <message>
        <source>What it would say</source>
        <translation>Ce que dirait la couche</translation>
    </message>
    <message>
        <source>The next word, were a layer the last: norm and head of the model, put on the stream after each layer. Bright is certain. The bar above a cell marks the layer from which on the answer stays; the lowest row is what the model says.</source>
        <translation>Le mot suivant, si une couche était la dernière&#x202f;: la normalisation et la tête du modèle, appliquées au flux après chaque couche. Clair signifie certain. La barre au-dessus d’une case marque la couche à partir de laquelle la réponse ne change plus&#x202f;; la ligne du bas est ce que dit le modèle.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Still remembered</source>
        <translation>Encore en mémoire</translation>
    </message>
    <message>
        <source>Which layers forget fast and which remember, and how much of a message is still in the state: the product of the gates since its end. Only a model with a state of fixed size can be asked this.</source>
        <translation>Quelles couches oublient vite, lesquelles se souviennent, et ce que l’état contient encore d’un message&#x202f;: le produit des portes depuis sa fin. La question n’a de sens que pour un modèle dont l’état a une taille fixe.</translation>
    </message>
    <message>
        <source>Half-life of the gates</source>
        <translation>Demi-vie des portes</translation>
    </message>
    <message>
        <source>How many tokens pass until half of what a channel holds has faded, were the gate to stay as it is here: −ln 2 / ln of the gate, the median channel. Dark layers look at the last word, bright ones keep the topic.</source>
        <translation>Nombre de tokens au bout duquel la moitié de ce que retient un canal s’est estompée, si la porte restait telle qu’ici&#x202f;: −ln 2 / ln de la porte, canal médian. Les couches sombres regardent le dernier mot, les claires gardent le sujet.</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Demi-vie</translation>
    </message>
    <message>
        <source>The share of its memory that a layer keeps from one token to the next, mean over the channels: 1 keeps all, 0 forgets all. A dark cell in a bright row is a moment at which the layer lets go.</source>
        <translation>Part de sa mémoire qu’une couche garde d’un token au suivant, en moyenne sur les canaux&#x202f;: 1 garde tout, 0 oublie tout. Une case sombre dans une ligne claire est un instant où la couche lâche prise.</translation>
    </message>
    <message>
        <source>State size</source>
        <translation>Amplitude de l’état</translation>
    </message>
    <message>
        <source>How much a layer holds in memory after the token (root mean square of its state). It climbs while a text begins and then levels off: the memory is full, not growing.</source>
        <translation>Ce qu’une couche garde en mémoire après le token (moyenne quadratique de son état). La valeur monte au début d’un texte, puis se stabilise&#x202f;: la mémoire est pleine, elle ne grandit pas.</translation>
    </message>
    <message>
        <source>Update size</source>
        <translation>Amplitude de la mise à jour</translation>
    </message>
    <message>
        <source>How far the token moved the memory of a layer (root mean square of the change). Bright columns are words that the model takes note of.</source>
        <translation>De combien le token a déplacé la mémoire d’une couche (moyenne quadratique du changement). Les colonnes claires sont les mots que le modèle remarque.</translation>
    </message>
    <message>
        <source>Inside the layers</source>
        <translation>Dans les couches</translation>
    </message>
    <message>
        <source>%1: size</source>
        <extracomment>%1 is the name that a model has for numbers inside its layers</extracomment>
        <translation>%1&#x202f;: amplitude</translation>
    </message>
    <message>
        <source>How large these numbers of a layer are at each token (root mean square). The name is the model&apos;s own; compare layers, and look for tokens at which it jumps.</source>
        <translation>Grandeur de ces nombres d’une couche à chaque token (moyenne quadratique). Le nom est celui du modèle&#x202f;; comparez les couches et cherchez les tokens où la valeur bondit.</translation>
    </message>
    <message>
        <source>%1: peak</source>
        <translation>%1&#x202f;: pic</translation>
    </message>
    <message>
        <source>The largest of these numbers of a layer at each token. Where it is many times their size, a single one stands out.</source>
        <translation>Le plus grand de ces nombres d’une couche à chaque token. Quand il dépasse de beaucoup leur amplitude, l’un d’eux se détache.</translation>
    </message>
    <message>
        <source>A number between 0 and 1 that a layer computes at each token, mean over the channels. The name is the model&apos;s own; look for rows that stand out, and for tokens at which it changes.</source>
        <translation>Nombre entre 0 et 1 qu’une couche calcule à chaque token, en moyenne sur les canaux. Le nom est celui du modèle&#x202f;; cherchez les lignes qui se détachent et les tokens où la valeur change.</translation>
    </message>
    <message>
        <source>Integer codes</source>
        <translation>Codes entiers</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <source>The share of the eight-bit inputs of a projection that are zero, and so cost nothing to add. A high share means that a few large channels set the scale for all.</source>
        <translation>Part des entrées sur huit bits d’une projection qui sont nulles, et dont l’addition ne coûte donc rien. Une part élevée signifie que quelques grands canaux fixent l’échelle pour tous.</translation>
    </message>
    <message>
        <source>Saturated codes</source>
        <translation>Codes saturés</translation>
    </message>
    <message>
        <source>The share of the eight-bit inputs at the end of their range (−128, −127 or 127). One per token is normal, since the largest sets the scale; more means that several are equally large.</source>
        <translation>Part des entrées sur huit bits qui sont au bout de leur plage (−128, −127 ou 127). Une par token est normale, car la plus grande fixe l’échelle&#x202f;; davantage signifie que plusieurs sont aussi grandes.</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Saturés</translation>
    </message>
    <message>
        <source>Weights and time</source>
        <translation>Poids et temps</translation>
    </message>
    <message>
        <source>Non-zero weights</source>
        <translation>Poids non nuls</translation>
    </message>
    <message>
        <source>The share of the ternary weights of each projection that are −1 or +1. The rest are zero and skipped; evenly spread weights would give two thirds.</source>
        <translation>Part des poids ternaires de chaque projection qui valent −1 ou +1. Les autres sont nuls et ignorés&#x202f;; des poids répartis uniformément donneraient deux tiers.</translation>
    </message>
    <message>
        <source>Time per projection</source>
        <translation>Temps par projection</translation>
    </message>
    <message>
        <source>Wall-clock time of the projections for each token, measured. Tokens that were read together share the time of their batch in equal parts, so the prompt is darker than the answer.</source>
        <translation>Temps écoulé pour les projections de chaque token, mesuré. Les tokens lus ensemble se partagent à parts égales le temps de leur lot&#x202f;; le prompt est donc plus sombre que la réponse.</translation>
    </message>
    <message>
        <source>Time on the device</source>
        <translation>Temps sur le périphérique</translation>
    </message>
    <message>
        <source>How long the device was busy with the projections for each token, by its own clock. Of a simulated board these are the seconds of the board that it stands for, and not of this computer; a gap is what the processor computed.</source>
        <translation>Durée pendant laquelle le périphérique a été occupé par les projections pour chaque token, d’après sa propre horloge. Pour une carte simulée, ce sont les secondes de la carte représentée, pas celles de cet ordinateur&#x202f;; un vide correspond à ce que le processeur a calculé.</translation>
    </message>
    <message>
        <source>On the device</source>
        <translation>Sur le périphérique</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Attention spread</source>
        <translation>Étendue de l’attention</translation>
    </message>
    <message>
        <source>How widely the heads of a layer look back at each token: the entropy of their weights as a share of that of equal ones, mean over the heads. Near 0 they pick single tokens, near 1 they take the average of all.</source>
        <translation>Avec quelle étendue les têtes d’une couche regardent en arrière à chaque token : l’entropie de leurs poids rapportée à celle de poids égaux, moyenne sur les têtes. Près de 0, elles choisissent un token ; près de 1, elles prennent la moyenne de tous.</translation>
    </message>
    <message>
        <source>What heads look at</source>
        <translation>Ce que regardent les têtes</translation>
    </message>
    <message>
        <source>The heads of attention at one token: how widely each looks (0: at one token, 1: at all alike), and how much those of the layer at the cursor take from each token before. Many rest on the first token when they have nothing to do.</source>
        <translation>Les têtes d’attention à un token : l’étendue du regard de chacune (0 : un token, 1 : tous également) et ce que celles de la couche au curseur prennent à chaque token précédent. Beaucoup se reposent sur le premier token quand elles n’ont rien à faire.</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>%1 µs</source>
        <translation>%1&#xa0;µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 B</source>
        <extracomment>a number of parameters: billions</extracomment>
        <translation>%1&#xa0;Md</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>a number of parameters: millions</extracomment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1&#xa0;octets</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1&#xa0;Kio</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;Mio</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1&#xa0;Gio</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1&#xa0;bits</translation>
    </message>
</context>
<context>
    <name>QuantityStyle</name>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>Énergie par token</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Device bandwidth</source>
        <translation>Bande passante du périphérique</translation>
    </message>
    <message>
        <source>Device cycles</source>
        <translation>Cycles du périphérique</translation>
    </message>
    <message>
        <source>Processor clock</source>
        <translation>Fréquence du processeur</translation>
    </message>
    <message>
        <source>million/s</source>
        <extracomment>a million per second</extracomment>
        <translation>millions/s</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>the same token of %1</source>
        <extracomment>%1 is a run of a comparison</extracomment>
        <translation>le même token (%1)</translation>
    </message>
    <message>
        <source>the recording that was kept</source>
        <translation>l’enregistrement conservé</translation>
    </message>
    <message>
        <source>“%1”, token %2</source>
        <extracomment>%1 is a piece of text, %2 counts the tokens of a chat from 1</extracomment>
        <translation>«&#x202f;%1&#x202f;», token %2</translation>
    </message>
</context>
<context>
    <name>SensorReader</name>
    <message>
        <source>± %1 %, %2</source>
        <extracomment>how far off a figure may be: %1 per cent, %2 says why</extracomment>
        <translation>± %1&#x202f;%, %2</translation>
    </message>
</context>
<context>
    <name>SeriesSource</name>
    <message>
        <source>tokens written in the last second</source>
        <translation>tokens écrits pendant la dernière seconde</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Precise</source>
        <translation>Précis</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Créatif</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>2 bit</source>
        <translation>2 bits</translation>
    </message>
    <message>
        <source>1.6 bit</source>
        <translation>1,6 bit</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>How freely the next token is chosen. At 0 it is always the likeliest one, and the same question gets the same answer.</source>
        <translation>Liberté dans le choix du token suivant. À 0, c’est toujours le plus probable, et la même question reçoit la même réponse.</translation>
    </message>
    <message>
        <source>Likeliest tokens (top k)</source>
        <translation>Tokens les plus probables (top-k)</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens are chosen from.</source>
        <translation>Le choix se limite à ce nombre de tokens, les plus probables.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Share of probability (top p)</source>
        <translation>Part de probabilité (top-p)</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this probability are chosen from. At 1 all are.</source>
        <translation>Le choix se limite aux tokens les plus probables qui totalisent cette probabilité. À 1, tous sont possibles.</translation>
    </message>
    <message>
        <source>Least probability (min p)</source>
        <translation>Probabilité minimale (min-p)</translation>
    </message>
    <message>
        <source>Tokens below this share of the likeliest one&apos;s probability are left out.</source>
        <translation>Les tokens au-dessous de cette part de la probabilité du plus probable sont écartés.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>Penalty for repetition</source>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <source>Makes tokens that were used before less likely. A little above 1 helps against loops; much makes nonsense.</source>
        <translation>Rend moins probables les tokens déjà utilisés. Un peu plus de 1 évite les boucles&#x202f;; beaucoup plus donne du charabia.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Longueur maximale d’une réponse</translation>
    </message>
    <message>
        <source>After so many tokens an answer is cut. It says so, and can go on.</source>
        <translation>Après ce nombre de tokens, la réponse est coupée. Elle le signale et peut être poursuivie.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>What the model reads before each chat: who it is to be, how it is to answer. With a change a chat is read again from its beginning, once.</source>
        <translation>Ce que le modèle lit avant chaque conversation&#x202f;: qui il doit être, comment répondre. Après un changement, la conversation est relue une fois depuis le début.</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>Threads de calcul</translation>
    </message>
    <message>
        <source>More than the processor has cores makes it slower. The model is loaded again when this changes.</source>
        <translation>Au-delà du nombre de cœurs du processeur, tout ralentit. Un changement recharge le modèle.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>Poids en mémoire</translation>
    </message>
    <message>
        <source>At 1.6 bit weights take a sixth less memory; which is faster depends on the processor. The answers are the same. The model is loaded again when this changes.</source>
        <translation>À 1,6 bit, les poids prennent un sixième de mémoire en moins&#x202f;; lequel est le plus rapide dépend du processeur. Les réponses sont les mêmes. Un changement recharge le modèle.</translation>
    </message>
    <message>
        <source>Models are downloaded from</source>
        <translation>Source des modèles à télécharger</translation>
    </message>
    <message>
        <source>Repositories on the models page are asked for there: a mirror, say, or a server of your own that speaks as Hugging Face&apos;s does.</source>
        <translation>Les dépôts indiqués sur la page des modèles sont demandés à cette adresse&#x202f;: un miroir, par exemple, ou votre propre serveur, s’il a la même interface que celui de Hugging Face.</translation>
    </message>
    <message>
        <source>https://huggingface.co</source>
        <translation>https://huggingface.co</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Accentuation</translation>
    </message>
    <message>
        <source>The colour of what can be pressed and of what has the focus.</source>
        <translation>Couleur de ce qui peut être activé et de ce qui a le focus.</translation>
    </message>
    <message>
        <source>Size of text and everything else</source>
        <translation>Taille du texte et de tout le reste</translation>
    </message>
    <message>
        <source>Beside the scale of the desktop; 1 is its own size.</source>
        <translation>S’ajoute à l’échelle du bureau&#x202f;; 1 est la taille d’origine.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates alike. English where there is no translation for the system&apos;s.</source>
        <translation>Pour les textes, les nombres et les dates. Anglais s’il n’existe pas de traduction dans la langue du système.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Compact leaves less room between rows; the text keeps its size.</source>
        <translation>Compacte laisse moins d’espace entre les lignes&#x202f;; le texte garde sa taille.</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>Liste des conversations</translation>
    </message>
    <message>
        <source>Beside the chat, where the window is wide enough.</source>
        <translation>À côté de la conversation, si la fenêtre est assez large.</translation>
    </message>
    <message>
        <source>Live plots</source>
        <translation>Graphiques en direct</translation>
    </message>
    <message>
        <source>Power, throughput and energy beside the chat, or as a line above it in a narrow window.</source>
        <translation>Puissance, débit et énergie à côté de la conversation, ou sur une ligne au-dessus dans une fenêtre étroite.</translation>
    </message>
    <message>
        <source>Icon in the status area</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window then hides it: answers and the server go on, and the icon brings it back. Where the desktop has no place for such icons, closing ends the program.</source>
        <translation>Fermer la fenêtre ne fait alors que la masquer&#x202f;: les réponses et le serveur continuent, et l’icône la ramène. Si le bureau n’a pas de place pour ces icônes, fermer met fin au programme.</translation>
    </message>
    <message>
        <source>Answers are charged with</source>
        <translation>Énergie imputée aux réponses</translation>
    </message>
    <message>
        <source>What the processor takes, or all of the machine: of its platform where the processor counts that, else of the battery while it discharges. The figures say which.</source>
        <translation>La consommation du processeur, ou celle de toute la machine&#x202f;: celle de la plateforme si le processeur la compte, sinon celle de la batterie pendant qu’elle se décharge. Les valeurs indiquent laquelle.</translation>
    </message>
    <message>
        <source>Processor with nothing to do</source>
        <translation>Processeur inactif</translation>
    </message>
    <message>
        <source>Used where no sensor can be read. Figures made of it are labelled as modelled.</source>
        <translation>Sert quand aucun capteur n’est lisible. Les valeurs obtenues portent la mention «&#x202f;modélisé&#x202f;».</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Processor with all cores busy</source>
        <translation>Processeur, tous cœurs occupés</translation>
    </message>
    <message>
        <source>With this one above 0, and the other not above it, power is modelled.</source>
        <translation>Si cette valeur dépasse 0 et que l’autre ne lui est pas supérieure, la puissance est modélisée.</translation>
    </message>
    <message>
        <source>not modelled</source>
        <translation>non modélisé</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Prix du kilowattheure</translation>
    </message>
    <message>
        <source>What an answer costs then stands with its energy, where that is known. Figures made of it are labelled as derived.</source>
        <translation>Le coût d’une réponse s’affiche alors avec son énergie, quand elle est connue. Les valeurs obtenues portent la mention «&#x202f;calculé&#x202f;».</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>A word or a sign of your own, as it stands behind prices.</source>
        <translation>Un mot ou un symbole de votre choix, tel qu’il suit les prix.</translation>
    </message>
    <message>
        <source>Carbon dioxide of a kilowatt-hour</source>
        <translation>Dioxyde de carbone par kilowattheure</translation>
    </message>
    <message>
        <source>Of your grid: its operator tells it. Figures made of it are labelled as derived.</source>
        <translation>Pour votre réseau électrique&#x202f;: son gestionnaire l’indique. Les valeurs obtenues portent la mention «&#x202f;calculé&#x202f;».</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Serve the model</source>
        <translation>Mettre le modèle à disposition</translation>
    </message>
    <message>
        <source>Other programs on this machine use the model as they would use a server of OpenAI&apos;s. They need the token; other machines and web pages are kept out.</source>
        <translation>Les autres programmes de cette machine utilisent le modèle comme ils utiliseraient un serveur d’OpenAI. Il leur faut le jeton d’accès&#x202f;; les autres machines et les pages web n’y ont pas accès.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Another one where it is taken.</source>
        <translation>À changer s’il est déjà pris.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Réfléchir avant de répondre</translation>
    </message>
    <message>
        <source>Models that know how think first, which takes longer and often answers better. What they thought is folded away above the answer and not read again.</source>
        <translation>Les modèles qui en sont capables réfléchissent d’abord : c’est plus long et souvent meilleur. Leur réflexion est repliée au-dessus de la réponse et n’est pas relue.</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>Réflexion la plus longue</translation>
    </message>
    <message>
        <source>After so many tokens a thought is cut. It says so, and can go on.</source>
        <translation>Après ce nombre de tokens, une réflexion est coupée. C’est indiqué, et elle peut continuer.</translation>
    </message>
</context>
<context>
    <name>StatsLine</name>
    <message>
        <source>the beginning of the answer was not measured by it</source>
        <translation>il n’a pas mesuré le début de la réponse</translation>
    </message>
    <message>
        <source>Energy: no meter could be read.</source>
        <translation>Énergie&#x202f;: aucun compteur n’a pu être lu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Energy: the meter could not tell it (%1).</source>
        <translation>Énergie&#x202f;: le compteur n’a pas pu l’indiquer (%1).</translation>
    </message>
    <message>
        <source>Energy, all included: %1 (within %2 %)</source>
        <translation>Énergie totale&#x202f;: %1 (à %2&#x202f;% près)</translation>
    </message>
    <message>
        <source>Reading the prompt %1, writing %2</source>
        <translation>Lecture du prompt&#x202f;: %1&#x202f;; écriture&#x202f;: %2</translation>
    </message>
    <message>
        <source>Without %1 in which the meter could not be read.</source>
        <translation>Sans compter %1 où le compteur n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is how energy was found, %2 what it covers, %3 the name of the meter</extracomment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Without the idle power: %1 (%2)</source>
        <translation>Hors puissance au repos&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>Without the idle power of %1 W, measured %2 earlier: %3 (%4)</source>
        <translation>Hors puissance au repos de %1&#xa0;W, mesurée %2 plus tôt&#x202f;: %3 (%4)</translation>
    </message>
    <message>
        <source>The device, for the same tokens: %1 (within %2 %)</source>
        <extracomment>%1 is an amount of energy, %2 how far off it may be</extracomment>
        <translation>Le périphérique, pour les mêmes tokens&#x202f;: %1 (à %2&#x202f;% près)</translation>
    </message>
    <message>
        <source>This computer simulated the board; what that took is in its own figure, and in none of the board.</source>
        <translation>Cet ordinateur a simulé la carte&#x202f;; l’énergie de la simulation est comptée dans la valeur de l’ordinateur, pas dans celles de la carte.</translation>
    </message>
    <message>
        <source>Per token of the answer: %1, without the idle power %2</source>
        <translation>Par token de la réponse&#x202f;: %1&#x202f;; hors puissance au repos&#x202f;: %2</translation>
    </message>
    <message>
        <source>Per token of the answer: %1</source>
        <translation>Par token de la réponse&#x202f;: %1</translation>
    </message>
    <message>
        <source>This program had %1 % of the processor time.</source>
        <translation>Ce programme a occupé %1&#x202f;% du temps processeur.</translation>
    </message>
    <message>
        <source>Temperature %1, top-k %2, top-p %3, min-p %4, repetition penalty %5, seed %6</source>
        <translation>Température %1, top-k %2, top-p %3, min-p %4, pénalité de répétition %5, graine %6</translation>
    </message>
    <message numerus="yes">
        <source>Computed by %1 (%2, %3), %4 thread(s)</source>
        <extracomment>%1 is a device, %2 its instructions, %3 how weights are packed, %4 a number of threads</extracomment>
        <translation>
            <numerusform>Calculé par %1 (%2, %3), %4 thread</numerusform>
            <numerusform>Calculé par %1 (%2, %3), %4 threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by a model on the server %1</source>
        <translation>Écrit par un modèle sur le serveur %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cut at its longest</source>
        <extracomment>under an answer that ended because it was as long as answers may be</extracomment>
        <translation>Coupée à la longueur maximale</translation>
    </message>
    <message>
        <source>Cut by the server</source>
        <extracomment>under an answer that a server ended at a limit that it does not tell</extracomment>
        <translation>Coupée par le serveur</translation>
    </message>
    <message>
        <source>Tokens are counted, times are measured by the clock of this machine.</source>
        <translation>Les tokens sont comptés, les durées mesurées par l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Écrit par %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <extracomment>under an answer; %1 is the number of its tokens</extracomment>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <extracomment>under an answer; %1 is a number</extracomment>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 to first token</source>
        <extracomment>under an answer; %1 is the time it took until the first token came</extracomment>
        <translation>%1 avant le premier token</translation>
    </message>
    <message>
        <source>Cut: the context is full</source>
        <extracomment>under an answer that ended because no longer text fits into the model</extracomment>
        <translation>Coupée : le contexte est plein</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier message(s) were not read: there was no room for them.</source>
        <translation>
            <numerusform>%1 message précédent n’a pas été lu : il n’y avait pas de place.</numerusform>
            <numerusform>%1 messages précédents n’ont pas été lus : il n’y avait pas de place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) of these were thought before the answer.</source>
        <translation>
            <numerusform>%1 de ces tokens a servi à réfléchir avant la réponse.</numerusform>
            <numerusform>%1 de ces tokens ont servi à réfléchir avant la réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) left out</source>
        <extracomment>under an answer; so many earlier messages of the chat were not read</extracomment>
        <translation>
            <numerusform>%1 message omis</numerusform>
            <numerusform>%1 messages omis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>génération</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>device energy</source>
        <translation>énergie du périphérique</translation>
    </message>
    <message>
        <source>projections</source>
        <translation>projections</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>normalisations</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>portes</translation>
    </message>
    <message>
        <source>head</source>
        <translation>tête</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>tirage des tokens</translation>
    </message>
    <message numerus="yes">
        <source>threads are bound (%1) to %2 places</source>
        <translation>
            <numerusform>threads liés (%1) à %2 emplacement</numerusform>
            <numerusform>threads liés (%1) à %2 emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>reading a prompt</source>
        <translation>lecture d’un prompt</translation>
    </message>
    <message>
        <source>weights read</source>
        <translation>lecture des poids</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>sums of products</source>
        <translation>sommes de produits</translation>
    </message>
    <message>
        <source>int8 peak</source>
        <translation>pic int8</translation>
    </message>
    <message>
        <source>tile peak</source>
        <translation>pic des tuiles</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <extracomment>%1 is a number of tokens</extracomment>
        <translation>%1 à la fois</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>instruction set</source>
        <translation>jeu d’instructions</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>compactage</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>OpenMP</source>
        <translation>OpenMP</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>cache lu</translation>
    </message>
    <message>
        <source>memory taken</source>
        <translation>mémoire occupée</translation>
    </message>
</context>
<context>
    <name>TerminalChat</name>
    <message>
        <source>forgets the conversation</source>
        <translation>oublie la conversation</translation>
    </message>
    <message>
        <source>leaves, as does the end of the input (Ctrl-D)</source>
        <translation>quitte, comme la fin de l’entrée (Ctrl-D)</translation>
    </message>
    <message>
        <source>begins and ends a message of several lines; pasted lines are one message</source>
        <translation>commence et termine un message de plusieurs lignes&#x202f;; des lignes collées forment un seul message</translation>
    </message>
    <message>
        <source>ends the answer and keeps what is there; at the prompt it leaves</source>
        <translation>arrête la réponse en gardant ce qui est écrit&#x202f;; à l’invite, quitte</translation>
    </message>
    <message>
        <source>(a small model for small talk, short stories, simple questions and sums up to 100; trilume-cli import makes bigger ones from Hugging Face folders such as ridger/MMfreeLM-370M, see README)</source>
        <translation>(un petit modèle qui parle anglais&#x202f;: il bavarde, raconte de courtes histoires, répond à des questions simples et calcule jusqu’à 100&#x202f;; trilume-cli import en crée de plus grands à partir de dossiers Hugging Face comme ridger/MMfreeLM-370M, voir README)</translation>
    </message>
    <message>
        <source>(/new forgets, /exit leaves, /help tells more)</source>
        <translation>(/new oublie, /exit quitte, /help en dit plus)</translation>
    </message>
    <message>
        <source>(Ctrl-C once more, Ctrl-D or /exit leaves)</source>
        <translation>(Ctrl-C une fois de plus, Ctrl-D ou /exit quitte)</translation>
    </message>
</context>
<context>
    <name>TerminalCompare</name>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>prompt tokens/s</source>
        <translation>prompt, tokens/s</translation>
    </message>
    <message>
        <source>first token s</source>
        <translation>premier token, s</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>J/token</translation>
    </message>
    <message>
        <source>net J/token</source>
        <translation>J/token hors repos</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>MB/token</source>
        <translation>Mo/token</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>cette machine pendant ce temps</translation>
    </message>
</context>
<context>
    <name>TerminalCounts</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1&#xa0;octet</numerusform>
            <numerusform>%1&#xa0;octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tokens</source>
        <extracomment>%1 is a number as well; the form is that of %2</extracomment>
        <translation>
            <numerusform>%1 token sur %2</numerusform>
            <numerusform>%1 tokens sur %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1 tokens, %2 tokens/s]</source>
        <translation>
            <numerusform>[%1 token, %2 tokens/s]</numerusform>
            <numerusform>[%1 tokens, %2 tokens/s]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1 earlier messages were left out: there is no room for them]</source>
        <translation>
            <numerusform>[%1 message précédent a été omis : il n’y a pas de place]</numerusform>
            <numerusform>[%1 messages précédents ont été omis : il n’y a pas de place]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalDevices</name>
    <message numerus="yes">
        <source>the processor computes %1 matrices: %2</source>
        <translation>
            <numerusform>le processeur calcule %1 matrice&#x202f;: %2</numerusform>
            <numerusform>le processeur calcule %1 matrices&#x202f;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalEnergy</name>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>label</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>périmètre</translation>
    </message>
    <message>
        <source>now W</source>
        <translation>W actuels</translation>
    </message>
    <message>
        <source>mean W</source>
        <translation>W moyens</translation>
    </message>
    <message>
        <source>joules</source>
        <translation>joules</translation>
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
        <translation>nats par token</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>perplexité</translation>
    </message>
    <message>
        <source>bits per byte</source>
        <translation>bits par octet</translation>
    </message>
    <message>
        <source>tokens read</source>
        <translation>tokens lus</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>A model file (GGUF). Left out: the model that comes with the program.</source>
        <translation>Un fichier de modèle (GGUF). Par défaut&#x202f;: le modèle fourni avec le programme.</translation>
    </message>
    <message>
        <source>turn a published checkpoint into a model file</source>
        <translation>convertir un modèle publié en fichier de modèle</translation>
    </message>
    <message>
        <source>Reads a checkpoint of a MatMul-free language model or of a ternary transformer and writes it as one GGUF file with ternary weights, the tokenizer and the chat markers inside.
A folder in the Hugging Face layout holds config.json, the weights as safetensors (one file, or several with their index), and where there are any the tokenizer and trilume_chat.json. A folder without a tokenizer is imported with a warning: such a model is driven by token ids. A GGUF file of a ternary transformer needs no import, as every command reads it: importing keeps its weights and writes them in types of this program.
The weights are read piece by piece, so a model of any size needs little memory. The file appears when it is complete, not before; an older file of that name is replaced.</source>
        <translation>Lit un modèle de langage sans MatMul ou un transformer ternaire et l’écrit dans un seul fichier GGUF, avec des poids ternaires, le tokeniseur et les marqueurs de dialogue.
Un dossier organisé comme ceux de Hugging Face contient config.json, les poids au format safetensors (un fichier, ou plusieurs avec leur index) et, s’ils existent, le tokeniseur et trilume_chat.json. Un dossier sans tokeniseur est importé avec un avertissement&#x202f;: un tel modèle s’utilise avec des identifiants de tokens. Le fichier GGUF d’un transformer ternaire n’a pas besoin d’être importé, car toutes les commandes le lisent&#x202f;: l’import garde ses poids et les écrit dans des types de ce programme.
Les poids sont lus morceau par morceau&#x202f;: un modèle de n’importe quelle taille demande peu de mémoire. Le fichier n’apparaît qu’une fois complet&#x202f;; un ancien fichier du même nom est remplacé.</translation>
    </message>
    <message>
        <source>The folder with the checkpoint, or the GGUF file.</source>
        <translation>Le dossier du modèle à importer, ou le fichier GGUF.</translation>
    </message>
    <message>
        <source>show what a model file holds</source>
        <translation>afficher ce que contient un fichier de modèle</translation>
    </message>
    <message>
        <source>Prints the sizes of the model, its tensors with their types, the bits that a weight takes, the tokenizer, the chat markers, the fingerprint that stored conversations are tied to, and metadata keys that this version gives no meaning to.
Every name, shape, type and size in the file is checked; a damaged file is refused with the reason.</source>
        <translation>Affiche les tailles du modèle, ses tenseurs avec leurs types, le nombre de bits par poids, le tokeniseur, les marqueurs de dialogue, l’empreinte à laquelle sont liées les conversations enregistrées, et les clés de métadonnées auxquelles cette version ne donne aucun sens.
Chaque nom, forme, type et taille du fichier est vérifié&#x202f;; un fichier endommagé est refusé, avec la raison.</translation>
    </message>
    <message>
        <source>talk with a model, line by line</source>
        <translation>converser avec un modèle, ligne par ligne</translation>
    </message>
    <message>
        <source>Reads one message per line and writes the answer as it comes. Lines between &quot;&quot;&quot; and &quot;&quot;&quot;, and lines pasted at once into a terminal, are one message. /new forgets the conversation, /help tells this, /exit or the end of the input leaves.
Ctrl-C ends the answer and keeps what is there; at the prompt it leaves, but asks first where an answer has just come to its end. With a pipe as input the answers alone are written to standard output, one after the other, and Ctrl-C ends the program. Speed is shown on standard error.
A model without chat markers is talked with in a plain dialogue form.</source>
        <translation>Lit un message par ligne et écrit la réponse au fur et à mesure. Les lignes entre &quot;&quot;&quot; et &quot;&quot;&quot;, et celles qui sont collées d’un coup dans un terminal, forment un seul message. /new oublie la conversation, /help affiche cette aide, /exit ou la fin de l’entrée quitte.
Ctrl-C arrête la réponse en gardant ce qui est écrit&#x202f;; à l’invite, Ctrl-C quitte, mais demande confirmation si une réponse vient de se terminer. Si l’entrée est un tube, seules les réponses sont écrites, l’une après l’autre, sur la sortie standard, et Ctrl-C met fin au programme. La vitesse s’affiche sur la sortie d’erreur standard.
Un modèle sans marqueurs de dialogue est utilisé sous une simple forme de dialogue.</translation>
    </message>
    <message>
        <source>answer or continue one text</source>
        <translation>répondre à un texte ou le poursuivre</translation>
    </message>
    <message>
        <source>Writes the answer of a chat model to PROMPT, or what another model continues it with. The text is written as it comes.
With --ids the model reads token ids in place of a text, needs no tokenizer and does not stop at the end token: exactly --max-tokens tokens are generated.</source>
        <translation>Écrit la réponse d’un modèle de dialogue à PROMPT, ou la suite que lui donne un autre modèle. Le texte s’écrit au fur et à mesure.
Avec --ids, le modèle lit des identifiants de tokens au lieu d’un texte, n’a pas besoin de tokeniseur et ne s’arrête pas au token de fin&#x202f;: exactement --max-tokens tokens sont générés.</translation>
    </message>
    <message>
        <source>The text. Left out or &quot;-&quot;: standard input is read to its end. A single argument is the model when it ends in .gguf or is a path (/a, ./a, ../a), else the prompt.</source>
        <translation>Le texte. Absent ou «&#x202f;-&#x202f;»&#x202f;: l’entrée standard est lue jusqu’au bout. Un argument unique est le modèle s’il se termine par .gguf ou s’il est un chemin (/a, ./a, ../a), sinon le prompt.</translation>
    </message>
    <message>
        <source>write the raw scores of the next token</source>
        <translation>écrire les scores bruts du token suivant</translation>
    </message>
    <message>
        <source>Reads token ids and writes the logits after the last of them as comma-separated values: a row for each position, in order, a column for each token of the vocabulary, nine significant digits, no header.</source>
        <translation>Lit des identifiants de tokens et écrit les logits qui suivent le dernier d’entre eux, séparés par des virgules&#x202f;: une ligne par position, dans l’ordre, une colonne par token du vocabulaire, neuf chiffres significatifs, sans en-tête.</translation>
    </message>
    <message>
        <source>measure how well a model predicts a text</source>
        <translation>mesurer à quel point un modèle prédit un texte</translation>
    </message>
    <message>
        <source>Reads a text once from beginning to end and prints the mean of -ln p over its tokens (nats per token), the perplexity, the bits per byte of the text, and the number of tokens that were scored.</source>
        <translation>Lit un texte une fois du début à la fin et affiche la moyenne de -ln p sur ses tokens (nats par token), la perplexité, les bits par octet du texte et le nombre de tokens évalués.</translation>
    </message>
    <message>
        <source>A text file in UTF-8, or &quot;-&quot; for standard input.</source>
        <translation>Un fichier texte en UTF-8, ou «&#x202f;-&#x202f;» pour l’entrée standard.</translation>
    </message>
    <message>
        <source>measure the speed of a model on this machine</source>
        <translation>mesurer la vitesse d’un modèle sur cette machine</translation>
    </message>
    <message>
        <source>Measures in turn how fast memory can be read, how fast a prompt is read and how fast tokens are generated, three times each, and prints the medians. Generating tokens reads every packed weight once per token, so memory is what it is compared with.
With --shape a model of a published size is made from random weights: no file is needed. With --conventional it is the model&apos;s twin that is measured: the same layers with dense weights of 16 bits (bf16), which are random and say something about speed and energy only.
Where the processor has an energy meter, the joules of both are told, with and without what it takes when idle: that is measured first, for five seconds.</source>
        <translation>Mesure tour à tour la vitesse de lecture de la mémoire, celle de la lecture d’un prompt et celle de la génération des tokens, trois fois chacune, et affiche les médianes. La génération lit tous les poids compactés une fois par token&#x202f;: c’est donc à la mémoire qu’elle est comparée.
Avec --shape, un modèle d’une taille publiée est créé avec des poids aléatoires&#x202f;: aucun fichier n’est nécessaire. Avec --conventional, c’est le jumeau du modèle qui est mesuré&#x202f;: les mêmes couches avec des poids denses de 16 bits (bf16), aléatoires, qui ne renseignent que sur la vitesse et l’énergie.
Si le processeur a un compteur d’énergie, les joules des deux sont indiqués, avec et sans ce qu’il consomme au repos&#x202f;: cela est mesuré d’abord, pendant cinq secondes.</translation>
    </message>
    <message>
        <source>write what the layers do, for NumPy</source>
        <translation>écrire ce que font les couches, pour NumPy</translation>
    </message>
    <message>
        <source>Reads a text or token ids from the beginning and writes what every layer did, token by token, as named arrays that numpy.load opens (NPZ). A text is asked of a chat model as its user would ask it, and continued by another one.
The file appears when it is complete, not before; an older file of that name is replaced. At most %1 tokens are read.
Arrays:
%2
With --lens:
%3</source>
        <translation>Lit un texte ou des identifiants de tokens depuis le début et écrit ce qu’a fait chaque couche, token par token, sous forme de tableaux nommés que numpy.load ouvre (NPZ). Un texte est posé à un modèle de dialogue comme le ferait un utilisateur, et poursuivi par un autre modèle.
Le fichier n’apparaît qu’une fois complet&#x202f;; un ancien fichier du même nom est remplacé. %1 tokens au plus sont lus.
Tableaux&#x202f;:
%2
Avec --lens&#x202f;:
%3</translation>
    </message>
    <message>
        <source>measure the power of this machine</source>
        <translation>mesurer la puissance de cette machine</translation>
    </message>
    <message>
        <source>Reads every energy meter that this machine has (processor, board, battery) ten times a second and shows watts and joules, each with where it comes from: measured (a sensor), derived (computed from one) or modelled (an assumption), what it covers, and how far off it may be. Figures of different meters are not to be added: a package holds its cores.
Ctrl-C ends it and keeps what was measured. On a terminal the table is renewed in place; into a pipe a line per second and meter is written, and the table at the end.</source>
        <translation>Lit dix fois par seconde tous les compteurs d’énergie de cette machine (processeur, carte, batterie) et affiche watts et joules, chacun avec son origine&#x202f;: mesuré (un capteur), calculé (à partir de mesures) ou modélisé (une hypothèse), avec ce qu’il couvre et son erreur possible. Les valeurs de compteurs différents ne s’additionnent pas&#x202f;: la puce du processeur comprend ses cœurs.
Ctrl-C met fin à la mesure et garde ce qui a été mesuré. Sur un terminal, le tableau se renouvelle sur place&#x202f;; dans un tube, une ligne par seconde et par compteur est écrite, puis le tableau à la fin.</translation>
    </message>
    <message>
        <source>answer other programs on this machine</source>
        <translation>répondre aux autres programmes de cette machine</translation>
    </message>
    <message>
        <source>Serves a model under the interface of OpenAI&apos;s that many programs know: GET /v1/models, POST /v1/completions and POST /v1/chat/completions, streamed or not, with the energy of each answer in its usage. Requests are answered one after the other.
Only programs of this machine reach it, and only with its token: &quot;Authorization: Bearer TOKEN&quot;. The token is made the first time, stays the same, and lies in a file that only its owner can read. Web pages are refused, but for those of --allow-origin.
The address and where the token lies are told on standard error. Ctrl-C or SIGTERM ends the answers and the program.</source>
        <translation>Sert un modèle selon l’interface d’OpenAI que connaissent beaucoup de programmes&#x202f;: GET /v1/models, POST /v1/completions et POST /v1/chat/completions, en flux ou non, avec l’énergie de chaque réponse dans usage. Les requêtes reçoivent leur réponse l’une après l’autre.
Seuls les programmes de cette machine y ont accès, et seulement avec son jeton d’accès&#x202f;: «&#x202f;Authorization: Bearer TOKEN&#x202f;». Le jeton est créé la première fois, reste le même et se trouve dans un fichier que seul son propriétaire peut lire. Les pages web sont refusées, sauf celles de --allow-origin.
L’adresse et l’emplacement du jeton sont indiqués sur la sortie d’erreur standard. Ctrl-C ou SIGTERM met fin aux réponses et au programme.</translation>
    </message>
    <message>
        <source>list the models that can be loaded and those that are there</source>
        <translation>lister les modèles à télécharger et ceux qui sont là</translation>
    </message>
    <message>
        <source>Prints the catalogue and what lies in the folder of downloaded models: model files, checkpoints that are still to be imported, and downloads that were not finished. The network is not asked.</source>
        <translation>Affiche le catalogue et ce que contient le dossier des modèles téléchargés&#x202f;: fichiers de modèle, dossiers encore à importer et téléchargements inachevés. Le réseau n’est pas interrogé.</translation>
    </message>
    <message>
        <source>load a model from the network</source>
        <translation>télécharger un modèle</translation>
    </message>
    <message>
        <source>Loads a model of the catalogue by its name, the model of a repository in the form of Hugging Face&apos;s (OWNER/NAME), or one model file from its address (https://...).
What was begun is gone on with when the same command is run again, also after Ctrl-C, a cut connection or a full disk. Files have their names only when they are whole and their checksums are those that the repository tells. Of a file from an address the checksum is compared that its server offers, or that --sha256 gives; where there is none, its structure as a model file is checked alone. Of a repository only the files that an import reads are loaded, all of them from one commit, which is kept with them.
HF_ENDPOINT in the environment names another server as --endpoint does, HF_TOKEN the token of an account there, which is sent to nobody else. Proxies are those of http_proxy, https_proxy and no_proxy. Where the model lies is written to standard output.</source>
        <translation>Télécharge un modèle du catalogue par son nom, le modèle d’un dépôt sous la forme de Hugging Face (OWNER/NAME), ou un fichier de modèle par son adresse (https://...).
Ce qui a été commencé se poursuit quand la même commande est relancée, même après Ctrl-C, une connexion coupée ou un disque plein. Les fichiers ne reçoivent leur nom qu’une fois complets et leur somme de contrôle conforme à celle du dépôt. Pour un fichier donné par son adresse, la somme comparée est celle que propose son serveur ou celle de --sha256&#x202f;; s’il n’y en a pas, seule sa structure de fichier de modèle est vérifiée. D’un dépôt, seuls les fichiers utiles à une importation sont téléchargés, tous du même commit, qui est conservé avec eux.
Dans l’environnement, HF_ENDPOINT indique un autre serveur, comme --endpoint, et HF_TOKEN le jeton d’un compte sur ce serveur, qui n’est envoyé à personne d’autre. Les proxys sont ceux de http_proxy, https_proxy et no_proxy. L’emplacement du modèle est écrit sur la sortie standard.</translation>
    </message>
    <message>
        <source>A name of the catalogue, OWNER/NAME, or the address of a .gguf file.</source>
        <translation>Un nom du catalogue, OWNER/NAME, ou l’adresse d’un fichier .gguf.</translation>
    </message>
    <message>
        <source>list what can compute</source>
        <translation>lister ce qui peut calculer</translation>
    </message>
    <message>
        <source>Prints a line for the processor and for each device of the plugins that are installed, its id first: what --device takes. A plugin that cannot be used is there with the reason, also that it has not answered within two seconds.
Plugins are looked for in the folder of the installation and in the folder plugins of the program&apos;s data, and nowhere else, unless TRILUME_PLUGIN_DIR in the environment names the only folder. A plugin may do whatever this program may, but runs in a process of its own: one that crashes costs a message, and the processor goes on.</source>
        <translation>Affiche une ligne pour le processeur et pour chaque périphérique des greffons installés, en commençant par son identifiant&#x202f;: celui qu’attend --device. Un greffon inutilisable y figure avec la raison, y compris s’il n’a pas répondu en deux secondes.
Les greffons sont cherchés dans le dossier de l’installation et dans le dossier plugins des données du programme, et nulle part ailleurs, sauf si TRILUME_PLUGIN_DIR indique dans l’environnement un dossier unique. Un greffon peut faire tout ce que ce programme peut faire, mais il s’exécute dans son propre processus&#x202f;: s’il plante, il n’en coûte qu’un message, et le processeur continue.</translation>
    </message>
    <message>
        <source>compare ways to run a model</source>
        <translation>comparer des façons d’exécuter un modèle</translation>
    </message>
    <message>
        <source>Runs one text on several configurations and tells speed, power and joules per token of each, with their spread, where they are from and what they cover, and whether the tokens are the same. Options that are given several times make every combination.
Each configuration is loaded, rests for its idle power and is warmed up; then rounds of about a second follow, in turn and back again, until the spread of all is below 2 % or the time is over. Ctrl-C ends it and keeps what was measured.
Figures of a simulated board are of its own clock and its model of power, those of this machine stand beside them: different scopes are never made a ratio of.</source>
        <translation>Fait traiter un même texte par plusieurs configurations et indique pour chacune la vitesse, la puissance et les joules par token, avec leur dispersion, leur origine et ce qu’ils couvrent, et si les tokens sont les mêmes. Les options données plusieurs fois forment toutes les combinaisons.
Chaque configuration est chargée, laissée au repos pour en mesurer la puissance, puis fait un tour de chauffe&#x202f;; suivent des passes d’environ une seconde, dans un ordre puis dans l’autre, jusqu’à ce que la dispersion de toutes soit inférieure à 2&#x202f;% ou que le temps soit écoulé. Ctrl-C y met fin et garde ce qui a été mesuré.
Les valeurs d’une carte simulée viennent de sa propre horloge et de son modèle de puissance&#x202f;; celles de cette machine figurent à côté&#x202f;: des périmètres différents ne sont jamais mis en rapport.</translation>
    </message>
    <message>
        <source>compute what FPGA boards would reach</source>
        <translation>calculer ce qu’atteindraient des cartes FPGA</translation>
    </message>
    <message>
        <source>Computes tokens per second, watts and joules per token of FPGA boards for the published sizes, from the bytes that a token moves and from constants of each board, and prints them beside what others measured or published. Nothing is measured, all figures are labelled modelled, and each constant stands there with its label and its source. The text is a document in English (Markdown).</source>
        <translation>Calcule les tokens par seconde, les watts et les joules par token de cartes FPGA pour les tailles publiées, à partir des octets que déplace un token et des constantes de chaque carte, et les affiche à côté de ce que d’autres ont mesuré ou publié. Rien n’est mesuré, toutes les valeurs portent la mention «&#x202f;modélisé&#x202f;», et chaque constante figure avec sa mention et sa source. Le texte est un document en anglais (Markdown).</translation>
    </message>
    <message>
        <source>Chat with MatMul-free language models on your own machine.</source>
        <translation>Conversez avec des modèles de langage sans MatMul sur votre propre machine.</translation>
    </message>
    <message>
        <source>Results are written to standard output, everything else to standard error.
Exit status: 0 done, 1 failed, 2 wrong usage, 130 interrupted.</source>
        <translation>Les résultats vont sur la sortie standard, tout le reste sur la sortie d’erreur standard.
Code de sortie&#x202f;: 0 réussite, 1 échec, 2 mauvaise utilisation, 130 interruption.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <extracomment>%1: what an option does, whole sentences; %2: what is done without it</extracomment>
        <translation>%1 Par défaut&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#x202f;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#x202f;:</translation>
    </message>
    <message>
        <source>Show this help, or with a command that command&apos;s, and leave.</source>
        <translation>Afficher cette aide, ou celle d’une commande, et quitter.</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#x202f;:</translation>
    </message>
    <message>
        <source>The model file to write.</source>
        <translation>Le fichier de modèle à écrire.</translation>
    </message>
    <message>
        <source>How the ternary weights are stored: tq2_0 takes 2.06 bits a weight, tq1_0 1.69. The model is the same.</source>
        <translation>Façon de stocker les poids ternaires&#x202f;: tq2_0 prend 2,06 bits par poids, tq1_0 1,69. Le modèle est le même.</translation>
    </message>
    <message>
        <source>what README.md calls it, or the folder</source>
        <translation>celui que donne README.md, ou le nom du dossier</translation>
    </message>
    <message>
        <source>The name of the model in the file.</source>
        <translation>Le nom du modèle dans le fichier.</translation>
    </message>
    <message>
        <source>Print one JSON object in place of the text.</source>
        <translation>Afficher un objet JSON au lieu du texte.</translation>
    </message>
    <message>
        <source>Write what every figure is computed from, as CSV.</source>
        <translation>Écrire en CSV ce à partir de quoi chaque valeur est calculée.</translation>
    </message>
    <message>
        <source>Write a report for people: one HTML file, with plots.</source>
        <translation>Écrire un rapport lisible&#x202f;: un seul fichier HTML, avec des graphiques.</translation>
    </message>
    <message>
        <source>Write that report on paper: a PDF. Needs the window&apos;s program.</source>
        <translation>Écrire ce rapport sur papier&#x202f;: un PDF. Nécessite le programme avec fenêtre.</translation>
    </message>
    <message>
        <source>Keep it in the folder comparisons of the program&apos;s data.</source>
        <translation>Conserver la comparaison dans le dossier comparisons des données du programme.</translation>
    </message>
    <message>
        <source>Measure nothing: tell again what --json or --keep wrote into this file.</source>
        <translation>Ne rien mesurer&#x202f;: afficher à nouveau ce que --json ou --keep a écrit dans ce fichier.</translation>
    </message>
    <message>
        <source>A message of the system before the first one of the user.</source>
        <translation>Un message du système avant le premier de l’utilisateur.</translation>
    </message>
    <message>
        <source>Choose among the K likeliest tokens. 0: among all.</source>
        <translation>Choisir parmi les K tokens les plus probables. 0&#x202f;: parmi tous.</translation>
    </message>
    <message>
        <source>Choose among the likeliest tokens that together have this share of the probability. 1: off.</source>
        <translation>Choisir parmi les tokens les plus probables qui totalisent cette part de la probabilité. 1&#x202f;: désactivé.</translation>
    </message>
    <message>
        <source>Leave out tokens that are less likely than this share of the likeliest. 0: off.</source>
        <translation>Écarter les tokens moins probables que cette part du plus probable. 0&#x202f;: désactivé.</translation>
    </message>
    <message>
        <source>Make the last 256 tokens less likely to come again, 0.1 to 10. 1: off.</source>
        <translation>Rendre moins probable le retour des 256 derniers tokens, de 0.1 à 10. 1&#x202f;: désactivé.</translation>
    </message>
    <message>
        <source>another one each time</source>
        <translation>une autre à chaque fois</translation>
    </message>
    <message>
        <source>The start of the random numbers. The same seed, model and options give the same text.</source>
        <translation>Le point de départ des nombres aléatoires. La même graine, le même modèle et les mêmes options donnent le même texte.</translation>
    </message>
    <message>
        <source>End an answer after this many tokens.</source>
        <translation>Terminer une réponse après ce nombre de tokens.</translation>
    </message>
    <message>
        <source>End an answer where it would say this text. May be given several times.</source>
        <translation>Terminer une réponse là où elle dirait ce texte. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>those of the model</source>
        <translation>ceux du modèle</translation>
    </message>
    <message>
        <source>What stands before and behind each message, in place of the model&apos;s own: a JSON file in the form of trilume_chat.json. The window keeps those that it was given in the folder markers of its settings.</source>
        <translation>Ce qui précède et suit chaque message, à la place des marqueurs du modèle&#x202f;: un fichier JSON de la même forme que trilume_chat.json. La fenêtre conserve ceux qu’on lui a donnés dans le dossier markers de ses réglages.</translation>
    </message>
    <message>
        <source>Continue the text as it stands, without the markers of a chat model.</source>
        <translation>Poursuivre le texte tel quel, sans les marqueurs d’un modèle de dialogue.</translation>
    </message>
    <message>
        <source>Always take the likeliest token: temperature 0.</source>
        <translation>Toujours prendre le token le plus probable&#x202f;: température 0.</translation>
    </message>
    <message>
        <source>Token ids to read, separated by commas, in place of a text.</source>
        <translation>Identifiants de tokens à lire, séparés par des virgules, au lieu d’un texte.</translation>
    </message>
    <message>
        <source>The text to read.</source>
        <translation>Le texte à lire.</translation>
    </message>
    <message>
        <source>In place of a text of your own: question, document (512 tokens) or story.</source>
        <translation>Au lieu de votre propre texte&#x202f;: question, document (512 tokens) ou story (une histoire).</translation>
    </message>
    <message>
        <source>64; 256 of a story</source>
        <translation>64&#x202f;; 256 pour story</translation>
    </message>
    <message>
        <source>Tokens to write, 2 or more.</source>
        <translation>Nombre de tokens à écrire, 2 ou plus.</translation>
    </message>
    <message>
        <source>4 to 20, until the spread is below 2 %</source>
        <translation>de 4 à 20, jusqu’à une dispersion inférieure à 2&#x202f;%</translation>
    </message>
    <message>
        <source>Measure each configuration this many times, whatever the spread.</source>
        <translation>Mesurer chaque configuration ce nombre de fois, quelle que soit la dispersion.</translation>
    </message>
    <message>
        <source>120; without end with --repeats</source>
        <translation>120&#x202f;; sans limite avec --repeats</translation>
    </message>
    <message>
        <source>Begin no round later than this. Each configuration has one in any case.</source>
        <translation>Ne commencer aucune passe au-delà de cette durée. Chaque configuration en a une dans tous les cas.</translation>
    </message>
    <message>
        <source>Let the machine rest for this long before each configuration; below 3 there are no net figures.</source>
        <translation>Laisser la machine au repos pendant cette durée avant chaque configuration&#x202f;; au-dessous de 3, il n’y a pas de valeurs hors repos.</translation>
    </message>
    <message>
        <source>With --ids: print the ids that are generated, separated by spaces, on one line.</source>
        <translation>Avec --ids&#x202f;: afficher les identifiants générés, séparés par des espaces, sur une ligne.</translation>
    </message>
    <message>
        <source>Write the logits of this many last positions.</source>
        <translation>Écrire les logits de ce nombre de dernières positions.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>The file to write, NPZ.</source>
        <translation>Le fichier NPZ à écrire.</translation>
    </message>
    <message>
        <source>Write what each layer would say next, were it the last: the K likeliest tokens, 1 to 20. Takes a head for every token and layer.</source>
        <translation>Écrire ce que chaque couche dirait ensuite si elle était la dernière&#x202f;: les K tokens les plus probables, de 1 à 20. Demande un calcul de la tête par token et par couche.</translation>
    </message>
    <message>
        <source>Show what others published beside it: matmul-free-fpga, matmul-free-50, bitnet-kv260, bitnet-a53 or tereffic-u280. May be given several times.</source>
        <translation>Afficher à côté ce que d’autres ont publié&#x202f;: matmul-free-fpga, matmul-free-50, bitnet-kv260, bitnet-a53 ou tereffic-u280. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Measure the conventional twin of the model: the same shapes in bf16, random weights.</source>
        <translation>Mesurer le jumeau classique du modèle&#x202f;: les mêmes formes en bf16, poids aléatoires.</translation>
    </message>
    <message>
        <source>Compare with the conventional twin of the model as well: the same shapes in bf16. Its weights are random, so that only its speed and energy mean something.</source>
        <translation>Comparer aussi avec le jumeau classique du modèle&#x202f;: les mêmes formes en bf16. Ses poids sont aléatoires&#x202f;: seules sa vitesse et son énergie ont un sens.</translation>
    </message>
    <message>
        <source>until Ctrl-C; 5 with --json</source>
        <translation>jusqu’à Ctrl-C&#x202f;; 5 avec --json</translation>
    </message>
    <message>
        <source>Measure for this long, 0.1 or more.</source>
        <translation>Mesurer pendant cette durée, 0.1 ou plus.</translation>
    </message>
    <message>
        <source>Where the system&apos;s sensors are listed.</source>
        <translation>Emplacement de la liste des capteurs du système.</translation>
    </message>
    <message>
        <source>With --full-watts: model the processor&apos;s power as a line between these two, by how busy it is. Such figures are labelled modelled.</source>
        <translation>Avec --full-watts&#x202f;: modéliser la puissance du processeur comme une droite entre ces deux valeurs, selon son occupation. Ces valeurs portent la mention «&#x202f;modélisé&#x202f;».</translation>
    </message>
    <message>
        <source>What all processors take together when all are busy.</source>
        <translation>Ce que consomment tous les processeurs ensemble quand tous sont occupés.</translation>
    </message>
    <message>
        <source>Where to listen: an address of this machine alone, 127.0.0.1, ::1 or localhost.</source>
        <translation>Adresse d’écoute&#x202f;: une adresse de cette machine seule, 127.0.0.1, ::1 ou localhost.</translation>
    </message>
    <message>
        <source>The port. 0: any free one, which is told.</source>
        <translation>Le port. 0&#x202f;: n’importe quel port libre, qui est indiqué.</translation>
    </message>
    <message>
        <source>server-token in the folder of the program&apos;s data</source>
        <translation>server-token dans le dossier des données du programme</translation>
    </message>
    <message>
        <source>Where the token lies; made when it is not there.</source>
        <translation>Emplacement du jeton d’accès&#x202f;; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Let pages of this origin ask, https://name or http://localhost:3000; they need the token, too. May be given several times.</source>
        <translation>Permettre les requêtes des pages de cette origine, https://name ou http://localhost:3000&#x202f;; il leur faut aussi le jeton. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>models in the folder of the program&apos;s data</source>
        <translation>models dans le dossier des données du programme</translation>
    </message>
    <message>
        <source>The folder that the model comes into.</source>
        <translation>Le dossier où arrive le modèle.</translation>
    </message>
    <message>
        <source>The server of repositories that are given as OWNER/NAME or by a name of the catalogue.</source>
        <translation>Le serveur des dépôts donnés sous la forme OWNER/NAME ou par un nom du catalogue.</translation>
    </message>
    <message>
        <source>what the server offers</source>
        <translation>ce que propose le serveur</translation>
    </message>
    <message>
        <source>The checksum that the file at an address must have.</source>
        <translation>La somme de contrôle attendue du fichier téléchargé par son adresse.</translation>
    </message>
    <message>
        <source>as many as this program may use</source>
        <translation>autant que ce programme peut en utiliser</translation>
    </message>
    <message>
        <source>Threads to compute with. The result is the same for any number.</source>
        <translation>Threads de calcul. Le résultat est le même quel que soit leur nombre.</translation>
    </message>
    <message>
        <source>Threads to compute with. May be given several times.</source>
        <translation>Threads de calcul. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>A further model to compare. May be given several times.</source>
        <translation>Un autre modèle à comparer. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Keep each thread on a core of its own. Helps where the system moves threads about; hurts where something else is busy on a core.</source>
        <translation>Garder chaque thread sur son propre cœur. Utile si le système déplace les threads&#x202f;; nuisible si autre chose occupe un cœur.</translation>
    </message>
    <message>
        <source>Where the products of the weights are computed: an id that the command devices lists. The result is the same for all; what a device cannot do, the processor does. With energy: a device whose own figures are shown beside those of this machine.</source>
        <translation>Où sont calculés les produits des poids&#x202f;: un identifiant donné par la commande devices. Le résultat est le même pour tous&#x202f;; ce qu’un périphérique ne sait pas faire, le processeur le fait. Avec energy&#x202f;: un périphérique dont les propres valeurs s’affichent à côté de celles de cette machine.</translation>
    </message>
    <message>
        <source>Where the products of the weights are computed: an id that the command devices lists. May be given several times.</source>
        <translation>Où sont calculés les produits des poids&#x202f;: un identifiant donné par la commande devices. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>How much a device computes: all that it takes, or what is faster there, of each shape of matrix as many rows as measuring says. auto is all for a simulated board and faster for another device.</source>
        <translation>Part de calcul d’un périphérique&#x202f;: all, tout ce qu’il accepte, ou faster, ce qui y est plus rapide, soit autant de lignes de chaque forme de matrice que l’indique la mesure. auto vaut all pour une carte simulée et faster pour un autre périphérique.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>What the plugin of the device is told: a JSON object that it understands, such as {&quot;rest_watts&quot;: 2.5} for a virtual board, which names its others where one is wrong.</source>
        <translation>Ce qui est transmis au greffon du périphérique&#x202f;: un objet JSON qu’il comprend, comme {&quot;rest_watts&quot;: 2.5} pour une carte virtuelle, qui énumère les autres réglages si l’un d’eux est faux.</translation>
    </message>
    <message>
        <source>Measure what the processor and the device take for each shape of matrix, and write it, with the rows that the device computes, to standard error.</source>
        <translation>Mesurer le temps du processeur et du périphérique pour chaque forme de matrice et l’écrire, avec les lignes que le périphérique calcule, sur la sortie d’erreur standard.</translation>
    </message>
    <message>
        <source>Run the code of plugins in this program and not in a process of its own. That saves some microseconds for each product; a plugin that crashes then ends this program.</source>
        <translation>Exécuter le code des greffons dans ce programme et non dans un processus à part. Cela épargne quelques microsecondes par produit&#x202f;; un greffon qui plante met alors fin à ce programme.</translation>
    </message>
    <message>
        <source>the fastest of this machine</source>
        <translation>le plus rapide de cette machine</translation>
    </message>
    <message>
        <source>Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod. The result is the same for all. TRILUME_FORCE_ISA in the environment says the same.</source>
        <translation>Jeu d’instructions pour le calcul&#x202f;: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon ou neon+dotprod. Le résultat est le même pour tous. TRILUME_FORCE_ISA dans l’environnement a le même effet.</translation>
    </message>
    <message>
        <source>How ternary weights lie in memory: auto, 2bit or 1.6bit. The result is the same.</source>
        <translation>Disposition des poids ternaires en mémoire&#x202f;: auto, 2bit ou 1.6bit. Le résultat est le même.</translation>
    </message>
    <message>
        <source>Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod. May be given several times.</source>
        <translation>Jeu d’instructions pour le calcul&#x202f;: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon ou neon+dotprod. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>How ternary weights lie in memory: auto, 2bit or 1.6bit. May be given several times.</source>
        <translation>Disposition des poids ternaires en mémoire&#x202f;: auto, 2bit ou 1.6bit. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Show this help and leave.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>A model of random weights in a published size: 370M, 1.3B, 2.7B, 2B4T, falcon-e-3B, bonsai-1.7B, bonsai-4B or bonsai-8B.</source>
        <translation>Un modèle de poids aléatoires d’une taille publiée : 370M, 1.3B, 2.7B, 2B4T, falcon-e-3B, bonsai-1.7B, bonsai-4B ou bonsai-8B.</translation>
    </message>
    <message>
        <source>Tokens of the prompt, behind which generating is measured.</source>
        <translation>Jetons de l’invite, après laquelle la génération est mesurée.</translation>
    </message>
    <message>
        <source>How a transformer keeps keys and values: auto (what --kv-memory has room for), f32, f16 or int8.</source>
        <translation>Comment un transformer garde clés et valeurs : auto (ce que --kv-memory permet), f32, f16 ou int8.</translation>
    </message>
    <message>
        <source>Codes of the inputs where a model defines none, because its weights alone are ternary: int8 or int16, nearer to floats and slower.</source>
        <translation>Codes des entrées quand un modèle n’en définit pas, car seuls ses poids sont ternaires : int8 ou int16, plus proche des flottants et plus lent.</translation>
    </message>
    <message>
        <source>Memory for keys and values; it also bounds how long a text may become.</source>
        <translation>Mémoire pour clés et valeurs ; elle limite aussi la longueur d’un texte.</translation>
    </message>
    <message>
        <source>How freely tokens are chosen, 0 to 100. 0 always takes the likeliest. For a model that inspect tells an advised sampling of, that is the default of this, of --top-k and of --top-p.</source>
        <translation>Avec quelle liberté les tokens sont choisis, de 0 à 100. 0 prend toujours le plus probable. Si inspect indique un échantillonnage conseillé pour le modèle, il est la valeur par défaut de cette option, de --top-k et de --top-p.</translation>
    </message>
    <message>
        <source>Whether a model that can think before its answer does so: on or off. What it thinks goes to standard error.</source>
        <translation>Si un modèle capable de réfléchir avant sa réponse le fait : on ou off. Sa réflexion va sur l’erreur standard.</translation>
    </message>
    <message>
        <source>End an answer that is still being thought about after this many tokens.</source>
        <translation>Terminer après ce nombre de tokens une réponse à laquelle le modèle réfléchit encore.</translation>
    </message>
    <message>
        <source>Load the model and have it read a short English story: a file that is damaged, or computed otherwise than it was made for, needs more bits for it than it should.</source>
        <translation>Charge le modèle et lui fait lire une courte histoire en anglais : un fichier endommagé, ou calculé autrement que prévu, y met plus de bits qu’il ne devrait.</translation>
    </message>
</context>
<context>
    <name>TerminalInspect</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a token</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>tokeniseur</translation>
    </message>
    <message>
        <source>none: driven by token ids</source>
        <translation>aucun&#x202f;: s’utilise avec des identifiants de tokens</translation>
    </message>
    <message numerus="yes">
        <source>SentencePiece, %1 pieces</source>
        <translation>
            <numerusform>SentencePiece, %1 pièce</numerusform>
            <numerusform>SentencePiece, %1 pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BPE, %1 pieces</source>
        <translation>
            <numerusform>BPE, %1 pièce</numerusform>
            <numerusform>BPE, %1 pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>control pieces</source>
        <translation>pièces de contrôle</translation>
    </message>
    <message>
        <source>begin, end, unknown</source>
        <translation>début, fin, inconnu</translation>
    </message>
    <message>
        <source>chat markers</source>
        <translation>marqueurs de dialogue</translation>
    </message>
    <message>
        <source>none: a base model</source>
        <translation>aucun&#x202f;: modèle de base</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>assistant</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>texts that end an answer</comment>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>tenseurs</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>license</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>architecture</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>ternary</source>
        <translation>ternaires</translation>
    </message>
    <message>
        <source>bits per weight</source>
        <translation>bits par poids</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>grows with the text</source>
        <translation>croît avec le texte</translation>
    </message>
    <message>
        <source>unknown keys</source>
        <translation>clés inconnues</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>self-test</source>
        <translation>autotest</translation>
    </message>
    <message>
        <source>%1 bits a byte of a story, at most %2 expected</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 bits par octet d’une histoire, %2 au plus attendus</translation>
    </message>
    <message>
        <source>ends of a text</source>
        <translation>fins d’un texte</translation>
    </message>
    <message>
        <source>chat form</source>
        <comment>a source</comment>
        <translation>forme du dialogue</translation>
    </message>
    <message>
        <source>chat family</source>
        <translation>famille de dialogue</translation>
    </message>
    <message>
        <source>advised sampling</source>
        <translation>échantillonnage conseillé</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>modèle de dialogue</translation>
    </message>
    <message>
        <source>as it was published</source>
        <translation>tel que publié</translation>
    </message>
    <message>
        <source>thought</source>
        <translation>réflexion</translation>
    </message>
</context>
<context>
    <name>TerminalNotes</name>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos;.</source>
        <extracomment>%1 is a command to type</extracomment>
        <translation>Essayez «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>TerminalOffload</name>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>matrices</source>
        <translation>matrices</translation>
    </message>
    <message>
        <source>processor ms</source>
        <translation>processeur, ms</translation>
    </message>
    <message>
        <source>device ms</source>
        <translation>périphérique, ms</translation>
    </message>
    <message>
        <source>rows on device</source>
        <translation>lignes sur le périphérique</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 matrices are on the device</source>
        <extracomment>%1 is a number as well; the form is that of %2</extracomment>
        <translation>
            <numerusform>matrices sur le périphérique&#x202f;: %1 sur %2</numerusform>
            <numerusform>matrices sur le périphérique&#x202f;: %1 sur %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalText</name>
    <message>
        <source>[the text is as long as one of this model may be]</source>
        <translation>[le texte est aussi long que ce modèle le permet]</translation>
    </message>
    <message>
        <source>[the thought reached its limit]</source>
        <translation>[la réflexion a atteint sa limite]</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1 holds bytes that no text has. Only files of text can be put into a message.</source>
        <translation>%1 contient des octets qu’aucun texte ne contient. Seuls des fichiers texte peuvent être insérés dans un message.</translation>
    </message>
    <message>
        <source>%1 is %2. Only files of text can be put into a message.</source>
        <extracomment>%1 is the name of a file, %2 what it is: &quot;a PNG picture&quot;</extracomment>
        <translation>%1 est %2. Seuls des fichiers texte peuvent être insérés dans un message.</translation>
    </message>
    <message>
        <source>%1 is no file. Only files of text can be put into a message.</source>
        <translation>%1 n’est pas un fichier. Seuls des fichiers texte peuvent être insérés dans un message.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is the name of a file, %2 what the system says</extracomment>
        <translation>Impossible de lire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a file that is put into a message can have %3.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>%1 compte %2&#xa0;octets&#x202f;; un fichier inséré dans un message peut en compter %3.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>TokenShades</name>
    <message>
        <source>%1&#x202f;%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a token and how likely it was</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 likely. Entropy %3 bits. Likeliest here: %4.</source>
        <extracomment>of a token; %3: bits of entropy; %4: a list of tokens, each with how likely it was</extracomment>
        <translation>%1&#x202f;: probabilité %2. Entropie&#x202f;: %3&#xa0;bits. Les plus probables ici&#x202f;: %4.</translation>
    </message>
    <message>
        <source>How likely %1 finds each token: the stronger the shade, the less. %2 tokens, in the mean %3.</source>
        <translation>Probabilité de chaque token selon %1&#x202f;: plus la teinte est marquée, plus la probabilité est faible. %2 tokens, %3 en moyenne.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash: the drive may have none, or be read-only.</source>
        <translation>Impossible de mettre %1 à la corbeille&#x202f;: le disque n’en a peut-être pas, ou est en lecture seule.</translation>
    </message>
    <message>
        <source>%1 stays in the trash: another file has its name by now.</source>
        <translation>%1 reste dans la corbeille&#x202f;: un autre fichier porte désormais son nom.</translation>
    </message>
    <message>
        <source>%1 could not be taken from the trash.</source>
        <translation>Impossible de sortir %1 de la corbeille.</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>%1 is a file, but a folder of that name is needed.</source>
        <translation>%1 est un fichier, mais il faut un dossier de ce nom.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
</context>
<context>
    <name>trilume::Sentence</name>
    <message>
        <source>The board at %1 did not understand a request.</source>
        <translation>La carte sur %1 n’a pas compris une demande.</translation>
    </message>
    <message>
        <source>The board at %1 does not answer.</source>
        <translation>La carte sur %1 ne répond pas.</translation>
    </message>
    <message>
        <source>The board at %1 speaks another version of the protocol: found %2, expected %3.</source>
        <translation>La carte sur %1 parle une autre version du protocole&#x202f;: %2 trouvée, %3 attendue.</translation>
    </message>
    <message>
        <source>The memory of the board at %1 does not answer.</source>
        <translation>La mémoire de la carte sur %1 ne répond pas.</translation>
    </message>
    <message>
        <source>The memory of the board at %1 does not have %2 bytes at %3.</source>
        <translation>La mémoire de la carte sur %1 n’a pas %2 octets à %3.</translation>
    </message>
    <message>
        <source>The port %1 cannot be used: %2</source>
        <translation>Le port %1 ne peut pas être utilisé&#x202f;: %2</translation>
    </message>
    <message>
        <source>The port %1 does not keep its settings.</source>
        <translation>Le port %1 ne conserve pas ses réglages.</translation>
    </message>
    <message>
        <source>The port %1 is gone.</source>
        <translation>Le port %1 a disparu.</translation>
    </message>
    <message>
        <source>The port %1 is in use by another program.</source>
        <translation>Le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;</source>
        <translation>Il manque une valeur après «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;</source>
        <translation>Valeur inattendue après «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;</source>
        <translation>Option inconnue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Unknown options: %1</source>
        <translation>Options inconnues&#x202f;: %1</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;; a text that begins with a dash goes behind --</source>
        <translation>Option inconnue «&#x202f;%1&#x202f;»&#x202f;; un texte qui commence par un tiret se place après --</translation>
    </message>
    <message>
        <source>Unknown options: %1; a text that begins with a dash goes behind --</source>
        <translation>Options inconnues&#x202f;: %1&#x202f;; un texte qui commence par un tiret se place après --</translation>
    </message>
    <message>
        <source>the argument %1 is missing</source>
        <translation>il manque l’argument %1</translation>
    </message>
    <message>
        <source>the argument &quot;%1&quot; is one too many</source>
        <translation>l’argument «&#x202f;%1&#x202f;» est en trop</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, expected %3</source>
        <translation>--%1 vaut «&#x202f;%2&#x202f;», attendu %3</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>token ids separated by commas</source>
        <translation>des identifiants de tokens séparés par des virgules</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>measuring the idle machine</source>
        <translation>mesure de la machine au repos</translation>
    </message>
    <message>
        <source>%1 J in %2 s; %3 J per token, %4 J net of idle (%5), +/- %6 %</source>
        <translation>%1&#xa0;J en %2&#xa0;s&#x202f;; %3&#xa0;J par token, %4&#xa0;J hors repos (%5), +/- %6&#x202f;%</translation>
    </message>
    <message>
        <source>%1 J in %2 s; %3 J per token, +/- %4 %</source>
        <translation>%1&#xa0;J en %2&#xa0;s&#x202f;; %3&#xa0;J par token, +/- %4&#x202f;%</translation>
    </message>
    <message>
        <source>%1 J in %2 s, with a gap: no figure per token</source>
        <translation>%1&#xa0;J en %2&#xa0;s, avec une lacune&#x202f;: pas de valeur par token</translation>
    </message>
    <message>
        <source>%1 J in %2 s: too short for a figure per token</source>
        <translation>%1&#xa0;J en %2&#xa0;s&#x202f;: trop court pour une valeur par token</translation>
    </message>
    <message>
        <source>%1; %2 % of the busy time was ours</source>
        <translation>%1&#x202f;; %2&#x202f;% du temps d’activité revient à ce programme</translation>
    </message>
    <message>
        <source>%1 W, +/- %2 W, %3 s before</source>
        <translation>%1&#xa0;W, +/- %2&#xa0;W, %3&#xa0;s auparavant</translation>
    </message>
    <message>
        <source>%1, for the same tokens; not to be compared alone</source>
        <translation>%1, pour les mêmes tokens&#x202f;; à ne pas comparer isolément</translation>
    </message>
    <message>
        <source>threads are not bound</source>
        <translation>threads non liés</translation>
    </message>
    <message>
        <source>%1, OMP_NUM_THREADS is %2</source>
        <translation>%1, OMP_NUM_THREADS vaut %2</translation>
    </message>
    <message>
        <source>%1, OMP_THREAD_LIMIT is %2</source>
        <translation>%1, OMP_THREAD_LIMIT vaut %2</translation>
    </message>
    <message>
        <source>%1, OMP_DYNAMIC is on</source>
        <translation>%1, OMP_DYNAMIC est activé</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1&#xa0;Go/s</translation>
    </message>
    <message>
        <source>%1 GB/s; %2 % of it by whole tokens, %3 % by products alone</source>
        <translation>%1&#xa0;Go/s&#x202f;; utilisés à %2&#x202f;% par des tokens entiers, à %3&#x202f;% par les seuls produits</translation>
    </message>
    <message>
        <source>%1 G/s in a prompt</source>
        <translation>%1&#xa0;G/s pour un prompt</translation>
    </message>
    <message>
        <source>%1 G/s; %2 % of it in a prompt</source>
        <translation>%1&#xa0;G/s&#x202f;; atteints à %2&#x202f;% pour un prompt</translation>
    </message>
    <message>
        <source>%1 ms per token</source>
        <translation>%1&#xa0;ms par token</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>random weights: speed and energy only</source>
        <translation>poids aléatoires&#x202f;: vitesse et énergie seulement</translation>
    </message>
    <message>
        <source>making random weights</source>
        <translation>création de poids aléatoires</translation>
    </message>
    <message>
        <source>--conventional and --packing exclude each other</source>
        <translation>--conventional et --packing s’excluent</translation>
    </message>
    <message>
        <source>--conventional computes on the processor only: --device cannot be given</source>
        <translation>--conventional ne calcule que sur le processeur&#x202f;: --device ne peut pas être donné</translation>
    </message>
    <message>
        <source>--shape and MODEL exclude each other</source>
        <translation>--shape et MODEL s’excluent</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation>comparaison conservée dans %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>asking what there is</source>
        <translation>demande de ce qui existe</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>vérification de %1</translation>
    </message>
    <message>
        <source>(the server is asked again in a while)</source>
        <translation>(le serveur sera redemandé un peu plus tard)</translation>
    </message>
    <message>
        <source>it is there already, with the checksums of the repository</source>
        <translation>le modèle est déjà là, avec les sommes de contrôle du dépôt</translation>
    </message>
    <message>
        <source>%1 is not what the repository has: all was loaded anew, beside it</source>
        <translation>%1 ne correspond pas au contenu du dépôt&#x202f;: tout a été téléchargé à nouveau, à côté</translation>
    </message>
    <message>
        <source>not checked against a checksum, as the server offers none; its structure as a model file was</source>
        <translation>non comparé à une somme de contrôle, car le serveur n’en fournit pas&#x202f;; sa structure de fichier de modèle a été vérifiée</translation>
    </message>
    <message>
        <source>%1 at commit %2</source>
        <translation>%1 au commit %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>trilume-cli import &quot;</comment>
        <translation>ensuite&#x202f;: %1</translation>
    </message>
    <message>
        <source>stopped; what has come is kept, and the same command goes on from there</source>
        <translation>arrêté&#x202f;; ce qui est arrivé est conservé, et la même commande reprendra de là</translation>
    </message>
    <message>
        <source>--sha256: %1</source>
        <translation>--sha256&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: found no folder, expected one like /sys</source>
        <translation>%1&#x202f;: aucun dossier trouvé, attendu un dossier comme /sys</translation>
    </message>
    <message>
        <source>the argument FILE is missing: &quot;%1&quot; is a model, not a text</source>
        <translation>il manque l’argument FILE&#x202f;: «&#x202f;%1&#x202f;» est un modèle, pas un texte</translation>
    </message>
    <message>
        <source>--ids and PROMPT exclude each other</source>
        <translation>--ids et PROMPT s’excluent</translation>
    </message>
    <message>
        <source>--print-ids needs --ids</source>
        <translation>--print-ids demande --ids</translation>
    </message>
    <message>
        <source>--output FILE is missing</source>
        <translation>il manque --output FILE</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3 of them ternary, %4 bytes, fingerprint %5</source>
        <translation>%1&#x202f;: %2 paramètres, dont %3 ternaires, %4&#xa0;octets, empreinte %5</translation>
    </message>
    <message>
        <source>--ids LIST is missing</source>
        <translation>il manque --ids LIST</translation>
    </message>
    <message>
        <source>--allow-origin is &quot;%1&quot;, expected https://name or http://name:port</source>
        <translation>--allow-origin vaut «&#x202f;%1&#x202f;», attendu https://name ou http://name:port</translation>
    </message>
    <message>
        <source>%1 is served at %2 (Ctrl-C ends it)</source>
        <translation>%1 est servi à l’adresse %2 (Ctrl-C y met fin)</translation>
    </message>
    <message>
        <source>the token lies in %1</source>
        <translation>le jeton d’accès se trouve dans %1</translation>
    </message>
    <message>
        <source>--prompt and --ids exclude each other</source>
        <translation>--prompt et --ids s’excluent</translation>
    </message>
    <message>
        <source>--out FILE is missing</source>
        <translation>il manque --out FILE</translation>
    </message>
    <message>
        <source>--prompt is empty, expected a text</source>
        <translation>--prompt est vide, attendu un texte</translation>
    </message>
    <message>
        <source>--prompt TEXT or --ids LIST is missing</source>
        <translation>il manque --prompt TEXT ou --ids LIST</translation>
    </message>
    <message>
        <source>--raw needs --prompt</source>
        <translation>--raw demande --prompt</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it reads token ids only, not text.</source>
        <translation>%1 ne contient pas de tokeniseur et ne lit donc que des identifiants de tokens, pas de texte.</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, expected one of: %3</source>
        <translation>--%1 vaut «&#x202f;%2&#x202f;», attendu l’une de ces valeurs&#x202f;: %3</translation>
    </message>
    <message>
        <source>--prompt and --standard exclude each other</source>
        <translation>--prompt et --standard s’excluent</translation>
    </message>
    <message>
        <source>the options make %1 configurations, expected at most %2</source>
        <translation>les options forment %1 configurations, attendu %2 au plus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1&#x202f;: échec&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: no idle power: %2</source>
        <translation>%1&#x202f;: puissance au repos inconnue&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: speed is derived from its own clock, of products on the board alone</source>
        <translation>%1&#x202f;: vitesse calculée d’après sa propre horloge, pour les seuls produits effectués sur la carte</translation>
    </message>
    <message>
        <source>energy: %1</source>
        <translation>énergie&#x202f;: %1</translation>
    </message>
    <message>
        <source>tokens: the same</source>
        <translation>tokens&#x202f;: les mêmes</translation>
    </message>
    <message>
        <source>tokens: they part after %1</source>
        <translation>tokens&#x202f;: divergents après %1</translation>
    </message>
    <message>
        <source>published, of another machine: %1</source>
        <translation>publié, d’une autre machine&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, %2 tokens/s</source>
        <translation>%1, %2 tokens/s</translation>
    </message>
    <message>
        <source>%1, %2 W</source>
        <translation>%1, %2&#xa0;W</translation>
    </message>
    <message>
        <source>%1, %2 J/token</source>
        <translation>%1, %2&#xa0;J/token</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <translation>%1 (%2&#x202f;; %3)</translation>
    </message>
    <message>
        <source>configuration %1 of %2 (%3): %4</source>
        <translation>configuration %1 sur %2 (%3)&#x202f;: %4</translation>
    </message>
    <message>
        <source>loading the model, %1 %</source>
        <translation>chargement du modèle, %1&#x202f;%</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>chargement du modèle</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>tour de chauffe</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>passe %1</translation>
    </message>
    <message>
        <source>%1: found no PDF: %2</source>
        <translation>%1&#x202f;: aucun PDF obtenu&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: not found. It comes with the window of Trilume and makes PDFs; --html writes a report that a browser prints.</source>
        <translation>%1&#x202f;: introuvable. Ce programme est fourni avec la fenêtre de Trilume et crée les PDF&#x202f;; --html écrit un rapport qu’un navigateur peut imprimer.</translation>
    </message>
    <message>
        <source>standard output: it is closed</source>
        <translation>sortie standard&#x202f;: elle est fermée</translation>
    </message>
    <message>
        <source>standard output: %1</source>
        <translation>sortie standard&#x202f;: %1</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts belong together: found one, expected both</source>
        <translation>--idle-watts et --full-watts vont ensemble&#x202f;: trouvé l’une des deux options, attendu les deux</translation>
    </message>
    <message>
        <source>--full-watts is &quot;%1&quot;, expected a number above 0 and no less than --idle-watts</source>
        <translation>--full-watts vaut «&#x202f;%1&#x202f;», attendu un nombre supérieur à 0 et au moins égal à --idle-watts</translation>
    </message>
    <message>
        <source>set with --idle-watts and --full-watts</source>
        <translation>valeurs données par --idle-watts et --full-watts</translation>
    </message>
    <message>
        <source>module</source>
        <translation>module</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>puce</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>inutilisable&#x202f;: %1</translation>
    </message>
    <message>
        <source>power: %1, %2</source>
        <translation>puissance&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>power: not known</source>
        <translation>puissance&#x202f;: inconnue</translation>
    </message>
    <message>
        <source>the processor computes everything: %1</source>
        <translation>le processeur calcule tout&#x202f;: %1</translation>
    </message>
    <message>
        <source>the processor did what failed, with the same result: %1</source>
        <translation>le processeur a fait ce qui a échoué, avec le même résultat&#x202f;: %1</translation>
    </message>
    <message>
        <source>the processor goes on alone, with the same result: %1</source>
        <translation>le processeur continue seul, avec le même résultat&#x202f;: %1</translation>
    </message>
    <message>
        <source>no trouble any more</source>
        <translation>plus aucun problème</translation>
    </message>
    <message>
        <source>the device is there again</source>
        <translation>le périphérique est de retour</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts model the processor instead (%1 and %2 %3)</source>
        <translation>--idle-watts et --full-watts modélisent le processeur à la place (%1 et %2 %3)</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts model the processor instead</source>
        <translation>--idle-watts et --full-watts modélisent le processeur à la place</translation>
    </message>
    <message>
        <source>no energy sensor can be read: %1</source>
        <translation>aucun capteur d’énergie n’est lisible&#x202f;: %1</translation>
    </message>
    <message>
        <source>no energy sensor was found: %1/class/powercap, %1/bus/event_source/devices/power, %1/class/hwmon and %1/class/power_supply hold none; %2</source>
        <translation>aucun capteur d’énergie n’a été trouvé&#x202f;: %1/class/powercap, %1/bus/event_source/devices/power, %1/class/hwmon et %1/class/power_supply n’en contiennent pas&#x202f;; %2</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>immobile</translation>
    </message>
    <message>
        <source>not read at present</source>
        <translation>non lu en ce moment</translation>
    </message>
    <message>
        <source>%1 s missing</source>
        <translation>il manque %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1, %2 s missing</source>
        <translation>%1, il manque %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 is not read: %2</source>
        <translation>%1 n’est pas lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: the energy of %2 s is unknown and not in its figures</source>
        <translation>%1&#x202f;: l’énergie de %2&#xa0;s est inconnue et absente de ses valeurs</translation>
    </message>
    <message>
        <source>reading the meters took %1 % of the time</source>
        <translation>la lecture des compteurs a pris %1&#x202f;% du temps</translation>
    </message>
    <message>
        <source>the machine: %1</source>
        <translation>la machine&#x202f;: %1</translation>
    </message>
    <message>
        <source>dram</source>
        <translation>DRAM</translation>
    </message>
    <message>
        <source>%1, %2, scope %3</source>
        <translation>%1, %2, périmètre&#x202f;: %3</translation>
    </message>
    <message>
        <source>--isa is &quot;%1&quot;, but this machine has only: %2</source>
        <translation>--isa vaut «&#x202f;%1&#x202f;», mais cette machine n’a que&#x202f;: %2</translation>
    </message>
    <message>
        <source>no model comes with this installation: name a model file (*.gguf)</source>
        <translation>aucun modèle n’est fourni avec cette installation&#x202f;: indiquez un fichier de modèle (*.gguf)</translation>
    </message>
    <message>
        <source>loading the model: %1 %</source>
        <translation>chargement du modèle&#x202f;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so only --print-ids can be printed</source>
        <translation>%1 ne contient pas de tokeniseur, seul --print-ids peut donc être affiché</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>standard input: %1</source>
        <translation>entrée standard&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: it is closed</source>
        <translation>%1&#x202f;: elle est fermée</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>%1: is neither a regular file nor a pipe.</source>
        <translation>%1 n’est ni un fichier ordinaire ni un tube.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>to be imported</source>
        <translation>à importer</translation>
    </message>
    <message>
        <source>unfinished: the same download goes on with it</source>
        <translation>inachevé&#x202f;: le même téléchargement reprendra de là</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 au commit %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>To be had with &apos;%1&apos;:</source>
        <translation>Disponibles par «&#x202f;%1&#x202f;»&#x202f;:</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>Dans %1&#x202f;:</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>il manque une commande</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>il n’y a pas de commande «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>This machine cannot compute with the instruction set %1.</source>
        <translation>Cette machine ne peut pas calculer avec le jeu d’instructions %1.</translation>
    </message>
    <message>
        <source>Its weights are random: inside there is nothing to see.</source>
        <translation>Ses poids sont aléatoires&#x202f;: il n’y a rien à voir à l’intérieur.</translation>
    </message>
    <message>
        <source>It wrote no tokens.</source>
        <translation>Aucun token n’a été écrit.</translation>
    </message>
    <message>
        <source>Their models have different shapes: %1 layers of %2 channels, and %3 layers of %4.</source>
        <translation>Leurs modèles ont des formes différentes&#x202f;: %1 couches de %2 canaux, et %3 couches de %4.</translation>
    </message>
    <message>
        <source>it wrote other tokens than in its first pass: its results are not to be relied on</source>
        <translation>les tokens écrits diffèrent de ceux de la première passe&#x202f;: ces résultats ne sont pas fiables</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1&#x202f;: lecture impossible&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected a comparison of at most %3.</source>
        <translation>%1&#x202f;: trouvé %2&#xa0;octets, attendu une comparaison de %3&#xa0;octets au plus.</translation>
    </message>
    <message>
        <source>%1: cannot be removed: %2</source>
        <translation>%1&#x202f;: suppression impossible&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>at most an hour</source>
        <translation>une heure au plus</translation>
    </message>
    <message>
        <source>a figure that this program knows</source>
        <translation>une valeur que ce programme connaît</translation>
    </message>
    <message>
        <source>%1: is no comparison of this program.</source>
        <translation>%1 n’est pas une comparaison de ce programme.</translation>
    </message>
    <message>
        <source>%1: version: found %2, expected %3.</source>
        <translation>%1&#x202f;: version&#x202f;: trouvé %2, attendu %3.</translation>
    </message>
    <message>
        <source>%1 would take %2 J per token, %3, %4</source>
        <translation>%1 consommerait %2&#xa0;J par token (%3, %4)</translation>
    </message>
    <message>
        <source>%1 took %2 J per token, %3, %4</source>
        <translation>%1 a consommé %2&#xa0;J par token (%3, %4)</translation>
    </message>
    <message>
        <source>%1 wrote %2 tokens per second</source>
        <translation>%1 a écrit %2 tokens par seconde</translation>
    </message>
    <message>
        <source>%1 would write %2 tokens per second (%3, its products alone)</source>
        <translation>%1 écrirait %2 tokens par seconde (%3, ses produits seuls)</translation>
    </message>
    <message>
        <source>On this machine %1 would take %2 J per token, %3 times as much as %4 with %5, %6, %7</source>
        <translation>Sur cette machine, %1 consommerait %2&#xa0;J par token, soit %3 fois plus que %4 avec %5&#xa0;J (%6, %7)</translation>
    </message>
    <message>
        <source>On this machine %1 took %2 J per token, %3 times as much as %4 with %5, %6, %7</source>
        <translation>Sur cette machine, %1 a consommé %2&#xa0;J par token, soit %3 fois plus que %4 avec %5&#xa0;J (%6, %7)</translation>
    </message>
    <message>
        <source>On this machine %1 would take %2 J per token and %3 %4, %5, %6</source>
        <translation>Sur cette machine, %1 consommerait %2&#xa0;J par token et %3 en consommerait %4 (%5, %6)</translation>
    </message>
    <message>
        <source>On this machine %1 took %2 J per token and %3 took %4, %5, %6</source>
        <translation>Sur cette machine, %1 a consommé %2&#xa0;J par token et %3 en a consommé %4 (%5, %6)</translation>
    </message>
    <message>
        <source>%1: no difference beyond the spread</source>
        <translation>%1&#x202f;: l’écart ne dépasse pas la dispersion</translation>
    </message>
    <message>
        <source>%1: measured once, so that chance may be the difference</source>
        <translation>%1&#x202f;: une seule mesure, l’écart peut être dû au hasard</translation>
    </message>
    <message>
        <source>On this machine %1; %2: different scopes</source>
        <translation>Sur cette machine, %1&#x202f;; %2&#x202f;: périmètres différents</translation>
    </message>
    <message>
        <source>On this machine %1; %2: labels of different strength</source>
        <translation>Sur cette machine, %1&#x202f;; %2&#x202f;: origines de fiabilité inégale</translation>
    </message>
    <message>
        <source>On this machine %1; %2: different scopes, and labels of different strength</source>
        <translation>Sur cette machine, %1&#x202f;; %2&#x202f;: périmètres différents et origines de fiabilité inégale</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: labels of different strength</source>
        <translation>Sur cette machine, %1 et %2&#x202f;: origines de fiabilité inégale</translation>
    </message>
    <message>
        <source>On this machine %1, %2 times as many as %3 with %4</source>
        <translation>Sur cette machine, %1, soit %2 fois plus que %3 avec %4</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: no difference beyond the spread</source>
        <translation>Sur cette machine, %1 et %2&#x202f;: l’écart ne dépasse pas la dispersion</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: measured once, so that chance may be the difference</source>
        <translation>Sur cette machine, %1 et %2&#x202f;: une seule mesure, l’écart peut être dû au hasard</translation>
    </message>
    <message>
        <source>%1; joules per token are not known</source>
        <translation>%1&#x202f;; les joules par token sont inconnus</translation>
    </message>
    <message>
        <source>%1; nothing here measures energy</source>
        <translation>%1&#x202f;; rien ici ne mesure l’énergie</translation>
    </message>
    <message>
        <source>On this machine %1</source>
        <translation>Sur cette machine, %1</translation>
    </message>
    <message>
        <source>On this machine %1; the energy of %2 is not known</source>
        <translation>Sur cette machine, %1&#x202f;; énergie inconnue pour %2</translation>
    </message>
    <message>
        <source>%1; beside %2 this machine took %3 J per token, %4, %5</source>
        <translation>%1&#x202f;; avec %2, cette machine a consommé en plus %3&#xa0;J par token (%4, %5)</translation>
    </message>
    <message>
        <source>%1; further configurations: %2</source>
        <translation>%1&#x202f;; autres configurations&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1; failed: %2 of %3</source>
        <translation>%1&#x202f;; échecs&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1; the tokens part after %2</source>
        <translation>%1&#x202f;; les tokens divergent après %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Different scopes: a comparison</source>
        <translation>Comparaison à périmètres différents</translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Rien n’a été mesuré.</translation>
    </message>
    <message>
        <source>Nothing was measured: %1</source>
        <translation>Rien n’a été mesuré&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1; what the machine took besides has a different scope</source>
        <translation>%1&#x202f;; ce que la machine a consommé en plus a un autre périmètre</translation>
    </message>
    <message>
        <source>%1; different scopes stand beside each other</source>
        <translation>%1&#x202f;; des périmètres différents figurent côte à côte</translation>
    </message>
    <message>
        <source>%1 +/- %2</source>
        <translation>%1 +/- %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modélisé</translation>
    </message>
    <message>
        <source>package</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>cœurs</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plateforme</translation>
    </message>
    <message>
        <source>board</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>process</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>The two models read the text as other tokens from the first one on: nothing of it stands at the same place.</source>
        <translation>Les deux modèles découpent le texte en tokens différents dès le premier&#x202f;: rien n’y occupe la même place.</translation>
    </message>
    <message>
        <source>%1: was changed since: it is not the model that was compared.</source>
        <translation>%1 a été modifié depuis&#x202f;: ce n’est plus le modèle qui a été comparé.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected %4.</source>
        <translation>%1&#x202f;: %2&#x202f;: trouvé %3, attendu %4.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number that is not below 0</source>
        <translation>un nombre positif ou nul</translation>
    </message>
    <message>
        <source>a whole number that is not below 0</source>
        <translation>un nombre entier positif ou nul</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’une de ces valeurs&#x202f;: %1</translation>
    </message>
    <message>
        <source>a list of token ids</source>
        <translation>une liste d’identifiants de tokens</translation>
    </message>
    <message>
        <source>a token id</source>
        <translation>un identifiant de token</translation>
    </message>
    <message>
        <source>A conventional twin runs on the processor only.</source>
        <translation>Un jumeau classique ne s’exécute que sur le processeur.</translation>
    </message>
    <message>
        <source>%1: devices cannot be opened here.</source>
        <translation>%1&#x202f;: impossible d’ouvrir un périphérique ici.</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it cannot read the text.</source>
        <translation>%1 ne contient pas de tokeniseur et ne peut donc pas lire le texte.</translation>
    </message>
    <message>
        <source>The text to read has no tokens.</source>
        <translation>Le texte à lire ne contient aucun token.</translation>
    </message>
    <message>
        <source>its weights are random: only its speed and energy mean something</source>
        <translation>ses poids sont aléatoires&#x202f;: seules sa vitesse et son énergie ont un sens</translation>
    </message>
    <message>
        <source>the processor computed %1 of its matrices: %2</source>
        <translation>le processeur a calculé %1 de ses matrices&#x202f;: %2</translation>
    </message>
    <message>
        <source>the processor did some of its work: %1</source>
        <translation>le processeur a fait une partie de son travail&#x202f;: %1</translation>
    </message>
    <message>
        <source>the processor computed in its place: %1</source>
        <translation>le processeur a calculé à sa place&#x202f;: %1</translation>
    </message>
    <message>
        <source>the conventional twin</source>
        <translation>le jumeau classique</translation>
    </message>
    <message>
        <source>the ternary model</source>
        <translation>le modèle ternaire</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <source>one thread</source>
        <translation>un thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 threads</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nº&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no device %1, expected one of: %2.</source>
        <translation>Il n’y a pas de périphérique %1, attendu l’un de ceux-ci&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no device %1: its plugin was not found.</source>
        <translation>Il n’y a pas de périphérique %1&#x202f;: son greffon est introuvable.</translation>
    </message>
    <message>
        <source>%1 is in %2 already, and is not replaced: move it or give it another name first.</source>
        <translation>%1 se trouve déjà dans %2 et n’est pas remplacé&#x202f;: déplacez-le ou renommez-le d’abord.</translation>
    </message>
    <message>
        <source>found a checksum of %1 characters, expected the 64 hexadecimal digits of a SHA-256.</source>
        <translation>trouvé une somme de contrôle de %1 caractères, attendu les 64 chiffres hexadécimaux d’un SHA-256.</translation>
    </message>
    <message>
        <source>The check of the file was stopped.</source>
        <translation>La vérification du fichier a été arrêtée.</translation>
    </message>
    <message>
        <source>What was written cannot be read: %1.</source>
        <translation>Impossible de relire ce qui a été écrit&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2.</source>
        <translation>%1&#x202f;: écriture impossible&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: is a link or a file, expected a folder.</source>
        <translation>%1 est un lien ou un fichier, attendu un dossier.</translation>
    </message>
    <message>
        <source>%1: another download is writing it.</source>
        <translation>%1&#x202f;: un autre téléchargement est en train de l’écrire.</translation>
    </message>
    <message>
        <source>%1: found %2 free bytes, expected %3: free %4 bytes more, or choose a folder elsewhere.</source>
        <translation>%1&#x202f;: trouvé %2&#xa0;octets libres, attendu %3&#x202f;: libérez encore %4&#xa0;octets, ou choisissez un dossier ailleurs.</translation>
    </message>
    <message>
        <source>%1: the disk is full: free some space; what has come is kept, and the download goes on from there.</source>
        <translation>%1&#x202f;: le disque est plein&#x202f;: libérez de la place&#x202f;; ce qui est arrivé est conservé et le téléchargement reprendra de là.</translation>
    </message>
    <message>
        <source>%1: the disk is full: free %2 bytes; what has come is kept, and the download goes on from there.</source>
        <translation>%1&#x202f;: le disque est plein&#x202f;: libérez %2&#xa0;octets&#x202f;; ce qui est arrivé est conservé et le téléchargement reprendra de là.</translation>
    </message>
    <message>
        <source>%1: the server ends the file after %2 bytes.</source>
        <translation>%1&#x202f;: le serveur termine le fichier après %2&#xa0;octets.</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>%1: found the checksum %2, expected %3.</source>
        <translation>%1&#x202f;: trouvé la somme de contrôle %2, attendu %3.</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>Le téléchargement a été arrêté.</translation>
    </message>
    <message>
        <source>%1: the server answers with other parts of the file than those that were asked for.</source>
        <translation>%1&#x202f;: le serveur envoie d’autres parties du fichier que celles demandées.</translation>
    </message>
    <message>
        <source>%1: found %2 bytes at %3, expected %4.</source>
        <translation>%1&#x202f;: trouvé %2&#xa0;octets à l’adresse %3, attendu %4.</translation>
    </message>
    <message>
        <source>%1: the server says that its checksum is %2, expected %3.</source>
        <translation>%1&#x202f;: le serveur indique la somme de contrôle %2, attendu %3.</translation>
    </message>
    <message>
        <source>%1: the server lets only those have it who are known to it (status %2).</source>
        <translation>%1&#x202f;: le serveur en réserve l’accès aux utilisateurs identifiés (état %2).</translation>
    </message>
    <message>
        <source>%1: the server has no such file (status %2).</source>
        <translation>%1&#x202f;: le serveur n’a pas ce fichier (état %2).</translation>
    </message>
    <message>
        <source>%1: found an answer of status %2, expected 200.</source>
        <translation>%1&#x202f;: trouvé une réponse d’état %2, attendu 200.</translation>
    </message>
    <message>
        <source>%1: found more than the expected %2 bytes.</source>
        <translation>%1&#x202f;: trouvé plus que les %2&#xa0;octets attendus.</translation>
    </message>
    <message>
        <source>%1: found neither a model of the catalogue nor a repository (OWNER/NAME) nor an address of https or http.</source>
        <translation>%1 n’est ni un modèle du catalogue, ni un dépôt (OWNER/NAME), ni une adresse https ou http.</translation>
    </message>
    <message>
        <source>%1: a checksum is for one file, to be loaded by its own address; of a repository the sums are those that it lists.</source>
        <translation>%1&#x202f;: une somme de contrôle vaut pour un seul fichier, à télécharger par sa propre adresse&#x202f;; pour un dépôt, ce sont celles qu’il indique.</translation>
    </message>
    <message>
        <source>%1: found an empty file, expected a model file.</source>
        <translation>%1&#x202f;: trouvé un fichier vide, attendu un fichier de modèle.</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2.</source>
        <translation>%1&#x202f;: lecture impossible&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: is a link, a folder or a device, expected a file or nothing.</source>
        <translation>%1 est un lien, un dossier ou un périphérique, attendu un fichier ou rien.</translation>
    </message>
    <message>
        <source>%1: is a link or a device, expected a file or nothing.</source>
        <translation>%1 est un lien ou un périphérique, attendu un fichier ou rien.</translation>
    </message>
    <message>
        <source>%1 was made by somebody else meanwhile, and is not replaced: what was loaded lies beside it as %2.</source>
        <translation>%1 a été créé entre-temps par quelqu’un d’autre et n’est pas remplacé&#x202f;: ce qui a été téléchargé se trouve à côté, sous le nom %2.</translation>
    </message>
    <message>
        <source>The server lists a file %1, whose name %2.</source>
        <translation>Le serveur propose un fichier %1, dont le nom %2.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>est trop long</translation>
    </message>
    <message>
        <source>holds signs that names of files do not need</source>
        <translation>contient des caractères inutiles dans un nom de fichier</translation>
    </message>
    <message>
        <source>leads out of its folder</source>
        <translation>mène hors de son dossier</translation>
    </message>
    <message>
        <source>differs from another one in capital letters only</source>
        <translation>ne diffère d’un autre que par les majuscules</translation>
    </message>
    <message>
        <source>has the name of another file for its folder</source>
        <translation>prend pour dossier le nom d’un autre fichier</translation>
    </message>
    <message>
        <source>The address leads to %1, expected a file whose name ends in %2.</source>
        <translation>L’adresse mène à %1, attendu un fichier dont le nom se termine par %2.</translation>
    </message>
    <message>
        <source>%1: the list of files: %2: expected %3.</source>
        <translation>%1&#x202f;: liste des fichiers&#x202f;: %2&#x202f;: attendu %3.</translation>
    </message>
    <message>
        <source>a number of bytes</source>
        <translation>un nombre d’octets</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>40 hexadecimal digits</source>
        <translation>40 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>%1: has no repository %2, or lets only those have it who are known to it (status %3).</source>
        <translation>%1 n’a pas de dépôt %2, ou en réserve l’accès aux utilisateurs identifiés (état %3).</translation>
    </message>
    <message>
        <source>%1: the list of files is no JSON.</source>
        <translation>%1&#x202f;: la liste des fichiers n’est pas du JSON.</translation>
    </message>
    <message>
        <source>1 to %1 files</source>
        <translation>de 1 à %1 fichiers</translation>
    </message>
    <message>
        <source>the list of files</source>
        <translation>la liste des fichiers</translation>
    </message>
    <message>
        <source>%1: holds no model that this program reads, expected %2 and %3, or a file that ends in %4.</source>
        <translation>%1 ne contient aucun modèle que ce programme puisse lire, attendu %2 et %3, ou un fichier se terminant par %4.</translation>
    </message>
    <message>
        <source>%1: holds %2 model files, %3 and %4 among them: load one of them by its own address.</source>
        <translation>%1 contient %2 fichiers de modèle, dont %3 et %4&#x202f;: téléchargez l’un d’eux par sa propre adresse.</translation>
    </message>
    <message>
        <source>%1: is there and something else, expected nothing or this model at commit %2.</source>
        <translation>%1 existe et contient autre chose, attendu rien ou ce modèle au commit %2.</translation>
    </message>
    <message>
        <source>%1: found the beginning of %2, expected one of %3: go on with that one or delete what has come of it first.</source>
        <translation>%1&#x202f;: trouvé le début de %2, attendu celui de %3&#x202f;: terminez ce téléchargement-là ou supprimez d’abord ce qui en est arrivé.</translation>
    </message>
    <message>
        <source>%1: %2 is not there any more at commit %3: the repository has changed, start the download again.</source>
        <translation>%1&#x202f;: %2 n’existe plus au commit %3&#x202f;: le dépôt a changé, recommencez le téléchargement.</translation>
    </message>
    <message>
        <source>%1: needs %2 bytes, the disk has %3 bytes free.</source>
        <translation>%1 demande %2&#xa0;octets, le disque en a %3 de libres.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>%1: leads from https to http (%2), which anybody on the way could read and change.</source>
        <translation>%1 redirige de https vers http (%2)&#x202f;: n’importe qui sur le trajet pourrait lire et modifier les données.</translation>
    </message>
    <message>
        <source>%1: would have what was sent go to another server, %2.</source>
        <translation>%1 transmettrait ce qui a été envoyé à un autre serveur, %2.</translation>
    </message>
    <message>
        <source>%1: found a line break or a control character, expected a value of one line.</source>
        <translation>%1&#x202f;: trouvé un saut de ligne ou un caractère de contrôle, attendu une valeur sur une seule ligne.</translation>
    </message>
    <message>
        <source>%1: leads on and on, expected at most %2 redirections.</source>
        <translation>%1 redirige sans fin, attendu %2 redirections au plus.</translation>
    </message>
    <message>
        <source>%1: was stopped.</source>
        <translation>%1&#x202f;: arrêté.</translation>
    </message>
    <message>
        <source>%1: the proxy %2 does not let it through: %3.</source>
        <translation>%1&#x202f;: le proxy %2 ne laisse pas passer&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1: no server of this name was found; is there a network?</source>
        <translation>%1&#x202f;: aucun serveur de ce nom&#x202f;; le réseau fonctionne-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>%1: the server cannot be reached: %2.</source>
        <translation>%1&#x202f;: serveur injoignable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: the server cannot be reached: %2 (the environment names a proxy: %3).</source>
        <translation>%1&#x202f;: serveur injoignable&#x202f;: %2 (l’environnement indique un proxy&#x202f;: %3).</translation>
    </message>
    <message>
        <source>%1: the connection is not secure, so nothing was sent: %2.</source>
        <translation>%1&#x202f;: la connexion n’est pas sûre, rien n’a donc été envoyé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: the server has said nothing for %2 ms.</source>
        <translation>%1&#x202f;: le serveur n’a pas répondu depuis %2&#xa0;ms.</translation>
    </message>
    <message>
        <source>%1: the connection was cut: %2.</source>
        <translation>%1&#x202f;: la connexion a été coupée&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: found an answer that is none of HTTP: %2.</source>
        <translation>%1&#x202f;: trouvé une réponse qui n’est pas du HTTP&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: the headers of the answer are too long, expected at most %2 bytes.</source>
        <translation>%1&#x202f;: les en-têtes de la réponse sont trop longs, attendu %2&#xa0;octets au plus.</translation>
    </message>
    <message>
        <source>%1: a web page came instead of %2: log-in or proxy?</source>
        <translation>%1&#x202f;: une page web est arrivée, attendu %2&#x202f;: page de connexion ou proxy&#x202f;?</translation>
    </message>
    <message>
        <source>%1: a web page came instead of %2: the proxy %3 answered with its own page, or passed on that of a log-in.</source>
        <translation>%1&#x202f;: une page web est arrivée, attendu %2&#x202f;: le proxy %3 a répondu par sa propre page, ou transmis une page de connexion.</translation>
    </message>
    <message>
        <source>%1: the answer is too long, expected at most %2 bytes.</source>
        <translation>%1&#x202f;: la réponse est trop longue, attendu %2&#xa0;octets au plus.</translation>
    </message>
    <message>
        <source>%1: is no address, expected one as https://name/path.</source>
        <translation>%1 n’est pas une adresse, attendu une adresse comme https://nom/chemin.</translation>
    </message>
    <message>
        <source>%1: found an address of %2, expected http or https.</source>
        <translation>%1&#x202f;: trouvé une adresse %2, attendu http ou https.</translation>
    </message>
    <message>
        <source>%1: the address holds a name or a password, expected none.</source>
        <translation>%1&#x202f;: l’adresse contient un nom ou un mot de passe, ce qui n’est pas accepté.</translation>
    </message>
    <message>
        <source>%1: others may use this file, expected one for its owner alone (chmod 600).</source>
        <translation>%1&#x202f;: d’autres ont accès à ce fichier, attendu un fichier réservé à son propriétaire (chmod 600).</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3.</source>
        <translation>%1&#x202f;: trouvé %2&#xa0;octets, attendu %3 au plus.</translation>
    </message>
    <message>
        <source>found an event without an end, expected at most %1 bytes</source>
        <translation>trouvé un événement sans fin, attendu %1&#xa0;octets au plus</translation>
    </message>
    <message>
        <source>%1: the server wants a key, or another one (%2).</source>
        <translation>%1&#x202f;: le serveur demande une clé, ou une autre clé (%2).</translation>
    </message>
    <message>
        <source>%1: the server tells no models (%2).</source>
        <translation>%1&#x202f;: le serveur n’indique pas ses modèles (%2).</translation>
    </message>
    <message>
        <source>%1: the server tells no models (%2): %3.</source>
        <translation>%1&#x202f;: le serveur n’indique pas ses modèles (%2)&#x202f;: %3.</translation>
    </message>
    <message>
        <source>a list of models</source>
        <translation>une liste de modèles</translation>
    </message>
    <message>
        <source>%1: found no list of models, expected a server of OpenAI&apos;s interface.</source>
        <translation>%1&#x202f;: aucune liste de modèles, attendu un serveur à l’interface d’OpenAI.</translation>
    </message>
    <message>
        <source>found an event that is no object of JSON</source>
        <translation>trouvé un événement qui n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>found an answer of more than %1 characters</source>
        <translation>trouvé une réponse de plus de %1 caractères</translation>
    </message>
    <message>
        <source>%1: a model on a server does not tell how likely its tokens are.</source>
        <translation>%1&#x202f;: un modèle sur un serveur n’indique pas la probabilité de ses tokens.</translation>
    </message>
    <message>
        <source>%1: this server does not say that it can go on with an answer, and would begin another one: &quot;Answer again&quot; asks for that.</source>
        <translation>%1&#x202f;: ce serveur n’indique pas qu’il peut poursuivre une réponse, et en commencerait une autre&#x202f;: «&#x202f;Répondre à nouveau&#x202f;» sert à cela.</translation>
    </message>
    <message>
        <source>%1: the server refuses the key (%2).</source>
        <translation>%1&#x202f;: le serveur refuse la clé (%2).</translation>
    </message>
    <message>
        <source>%1: the server refuses the key (%2): %3.</source>
        <translation>%1&#x202f;: le serveur refuse la clé (%2)&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1: the server refuses to answer (%2).</source>
        <translation>%1&#x202f;: le serveur refuse de répondre (%2).</translation>
    </message>
    <message>
        <source>%1: the server refuses to answer (%2): %3.</source>
        <translation>%1&#x202f;: le serveur refuse de répondre (%2)&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted, the server says: %2.</source>
        <translation>%1&#x202f;: la réponse a été interrompue, le serveur indique&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: %2.</source>
        <translation>%1&#x202f;: la réponse a été interrompue&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The answer was interrupted. %1</source>
        <translation>La réponse a été interrompue. %1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server sent no text.</source>
        <translation>%1&#x202f;: la réponse a été interrompue&#x202f;: le serveur n’a envoyé aucun texte.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server sent no text, but this: %2.</source>
        <translation>%1&#x202f;: la réponse a été interrompue&#x202f;: le serveur n’a envoyé aucun texte, mais ceci&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server did not say that it is complete.</source>
        <translation>%1&#x202f;: la réponse a été interrompue&#x202f;: le serveur n’a pas indiqué qu’elle est complète.</translation>
    </message>
    <message>
        <source>%1: the server ended the answer: %2.</source>
        <translation>%1&#x202f;: le serveur a mis fin à la réponse&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: found a question mark or a number sign, expected the address of a server, such as localhost:8480/v1.</source>
        <translation>%1&#x202f;: trouvé un point d’interrogation ou un dièse, attendu l’adresse d’un serveur, comme localhost:8480/v1.</translation>
    </message>
    <message>
        <source>The key for %1 holds a blank or a letter that is not ASCII, expected one word.</source>
        <translation>La clé pour %1 contient une espace ou une lettre hors ASCII, attendu un seul mot.</translation>
    </message>
    <message>
        <source>assumed: the device tells no accuracy</source>
        <translation>hypothèse&#x202f;: le périphérique n’indique pas de précision</translation>
    </message>
    <message>
        <source>%1: found 0 W while it computes</source>
        <translation>%1&#x202f;: trouvé 0&#xa0;W pendant un calcul</translation>
    </message>
    <message>
        <source>%1: has stood still while it computes</source>
        <translation>%1 n’a pas bougé pendant un calcul</translation>
    </message>
    <message>
        <source>%1 tells neither joules nor watts</source>
        <translation>%1 n’indique ni joules ni watts</translation>
    </message>
    <message>
        <source>set by the user</source>
        <extracomment>of watts, behind what is assumed of them</extracomment>
        <translation>valeurs saisies par l’utilisateur</translation>
    </message>
    <message>
        <source>%1: found no token, expected %2 hexadecimal digits.</source>
        <translation>%1&#x202f;: aucun jeton d’accès, attendu %2 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>the host is %1, expected an address of this machine alone: 127.0.0.1, ::1 or localhost</source>
        <translation>l’hôte est %1, attendu une adresse de cette machine seule&#x202f;: 127.0.0.1, ::1 ou localhost</translation>
    </message>
    <message>
        <source>The server cannot listen on %1 port %2: %3.</source>
        <translation>Le serveur ne peut pas écouter sur %1, port %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>A matrix with scales for groups of columns was found, the processor&apos;s products have one sum for each row.</source>
        <translation>Trouvé une matrice avec des échelles par groupes de colonnes, attendu une seule somme par ligne pour les produits du processeur.</translation>
    </message>
    <message>
        <source>Blocks of a matrix were named that the plan does not have.</source>
        <translation>Des blocs d’une matrice absents du plan ont été indiqués.</translation>
    </message>
    <message>
        <source>A job names blocks of a matrix that the plan does not have.</source>
        <translation>Une tâche indique des blocs de matrice absents du plan.</translation>
    </message>
    <message>
        <source>A ticket is waited for that was never given.</source>
        <translation>Attente d’un ticket qui n’a jamais été émis.</translation>
    </message>
    <message>
        <source>The process of the device did not answer within %1 s.</source>
        <translation>Le processus du périphérique n’a pas répondu en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The process of the device is of another version of the program, or damaged: its answer cannot be read.</source>
        <translation>Le processus du périphérique est d’une autre version du programme, ou endommagé&#x202f;: sa réponse est illisible.</translation>
    </message>
    <message>
        <source>%1: the process for devices cannot be started: %2.</source>
        <translation>%1&#x202f;: impossible de lancer le processus des périphériques&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The process of the device was ended by signal %1 (%2).</source>
        <translation>Le processus du périphérique a été arrêté par le signal %1 (%2).</translation>
    </message>
    <message>
        <source>The process of the device has ended with code %1.</source>
        <translation>Le processus du périphérique s’est terminé avec le code %1.</translation>
    </message>
    <message>
        <source>The process of the device has ended.</source>
        <translation>Le processus du périphérique s’est terminé.</translation>
    </message>
    <message>
        <source>The process of the device has closed its connection.</source>
        <translation>Le processus du périphérique a fermé sa connexion.</translation>
    </message>
    <message>
        <source>%1: the path is too long.</source>
        <translation>%1&#x202f;: le chemin est trop long.</translation>
    </message>
    <message>
        <source>There are %1 plugins in use already.</source>
        <translation>%1 greffons sont déjà utilisés.</translation>
    </message>
    <message>
        <source>%1 bytes of memory to share with the process of the device cannot be had: %2.</source>
        <translation>Impossible d’obtenir %1&#xa0;octets de mémoire à partager avec le processus du périphérique&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The shared memory is not what was said: expected %1 bytes that cannot be taken away.</source>
        <translation>La mémoire partagée n’est pas celle annoncée&#x202f;: attendu %1&#xa0;octets qui ne puissent pas être retirés.</translation>
    </message>
    <message>
        <source>There are %1 tickets out already.</source>
        <translation>%1 tickets sont déjà en cours.</translation>
    </message>
    <message>
        <source>A product was not done in time.</source>
        <translation>Un produit n’a pas été terminé à temps.</translation>
    </message>
    <message>
        <source>The device is not open.</source>
        <translation>Le périphérique n’est pas ouvert.</translation>
    </message>
    <message>
        <source>%1: is no shared library (ELF, 64 bit).</source>
        <translation>%1 n’est pas une bibliothèque partagée (ELF, 64 bits).</translation>
    </message>
    <message>
        <source>%1: made for another processor: found machine %2, expected %3.</source>
        <translation>%1 est destiné à un autre processeur&#x202f;: trouvé la machine %2, attendu %3.</translation>
    </message>
    <message>
        <source>%1: has %2 segments of %3 bytes, expected at most %4 of %5.</source>
        <translation>%1 a %2 segments de %3&#xa0;octets, attendu %4 segments de %5&#xa0;octets au plus.</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, which is too short for a shared library.</source>
        <translation>%1 compte %2&#xa0;octets, trop peu pour une bibliothèque partagée.</translation>
    </message>
    <message>
        <source>%1: ends before its list of segments.</source>
        <translation>%1 s’arrête avant sa liste de segments.</translation>
    </message>
    <message>
        <source>%1: ends at byte %2, but a segment goes on to byte %3.</source>
        <translation>%1 s’arrête à l’octet %2, mais un segment va jusqu’à l’octet %3.</translation>
    </message>
    <message>
        <source>The matrix does not have these rows, or is there already.</source>
        <translation>La matrice n’a pas ces lignes, ou est déjà là.</translation>
    </message>
    <message>
        <source>A job names rows or tokens that are not there.</source>
        <translation>Une tâche indique des lignes ou des tokens absents.</translation>
    </message>
    <message>
        <source>%1: the sums of a product do not fit its inputs.</source>
        <translation>%1&#x202f;: les sommes d’un produit ne correspondent pas à ses entrées.</translation>
    </message>
    <message>
        <source>%1: sums of whole rows only, not of groups of columns.</source>
        <translation>%1&#x202f;: seulement des sommes de lignes entières, pas de groupes de colonnes.</translation>
    </message>
    <message>
        <source>%1: a matrix of %2 rows and %3 columns needs %4 bytes or more of its memory, of whose %5 at most %6 are free.</source>
        <translation>%1&#x202f;: une matrice de %2 lignes et %3 colonnes demande au moins %4&#xa0;octets de sa mémoire, dont au plus %6 sur %5 sont libres.</translation>
    </message>
    <message>
        <source>%1: found a relative path of a plugin, expected one from the root.</source>
        <translation>%1&#x202f;: trouvé un chemin de greffon relatif, attendu un chemin depuis la racine.</translation>
    </message>
    <message>
        <source>%1: it changes %2 of the whole program, which a plugin leaves alone; it can be used in a process of its own.</source>
        <translation>%1&#x202f;: ce greffon modifie %2 pour tout le programme, ce qu’un greffon ne doit pas faire&#x202f;; il peut être utilisé dans un processus à part.</translation>
    </message>
    <message>
        <source>%1: cannot be loaded: %2.</source>
        <translation>%1&#x202f;: chargement impossible&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: is no plugin of Trilume: it has no function %2.</source>
        <translation>%1 n’est pas un greffon de Trilume&#x202f;: il n’a pas de fonction %2.</translation>
    </message>
    <message>
        <source>the call makes no sense</source>
        <translation>l’appel n’a pas de sens</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non permis</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>the device is gone</source>
        <translation>le périphérique a disparu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>une erreur inconnue</translation>
    </message>
    <message>
        <source>%1: %2 returns no table.</source>
        <translation>%1&#x202f;: %2 ne renvoie pas de table.</translation>
    </message>
    <message>
        <source>%1: made for version %2 of the plugin interface, expected %3.</source>
        <translation>%1 est prévu pour la version %2 de l’interface des greffons, attendu %3.</translation>
    </message>
    <message>
        <source>%1: the plugin has no function %2.</source>
        <translation>%1&#x202f;: le greffon n’a pas de fonction %2.</translation>
    </message>
    <message>
        <source>%1: the id of the plugin is &quot;%2&quot;, expected lower-case letters, digits and hyphens.</source>
        <translation>%1&#x202f;: l’identifiant du greffon est «&#x202f;%2&#x202f;», attendu des minuscules, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1&#x202f;: %2 (%3).</translation>
    </message>
    <message>
        <source>the locale</source>
        <translation>les paramètres régionaux</translation>
    </message>
    <message>
        <source>the handler of a signal</source>
        <translation>le traitement d’un signal</translation>
    </message>
    <message>
        <source>the signals that a thread takes</source>
        <translation>les signaux que reçoit un thread</translation>
    </message>
    <message>
        <source>the working folder</source>
        <translation>le dossier de travail</translation>
    </message>
    <message>
        <source>the permissions of new files</source>
        <translation>les permissions des nouveaux fichiers</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>l’environnement</translation>
    </message>
    <message>
        <source>a standard stream</source>
        <translation>un flux standard</translation>
    </message>
    <message>
        <source>%1 is not a regular file, so nothing is written there.</source>
        <translation>%1 n’est pas un fichier ordinaire, rien n’y est donc écrit.</translation>
    </message>
    <message>
        <source>%1: names a folder, a file name was expected.</source>
        <translation>%1 désigne un dossier, attendu un nom de fichier.</translation>
    </message>
    <message>
        <source>%1: writing failed: %2.</source>
        <translation>%1&#x202f;: échec de l’écriture&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: flushing to the disk failed: %2.</source>
        <translation>%1&#x202f;: échec de la synchronisation sur le disque&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: renaming failed: %2.</source>
        <translation>%1&#x202f;: échec du renommage&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: is a broken link to %2.</source>
        <translation>%1 est un lien rompu vers %2.</translation>
    </message>
    <message>
        <source>%1: is not a regular file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1: ends at byte %2, %3 more were expected.</source>
        <translation>%1 s’arrête à l’octet %2, attendu %3 de plus.</translation>
    </message>
    <message>
        <source>%1: was changed while it was being read.</source>
        <translation>%1 a été modifié pendant la lecture.</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>passe %1 sur %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>found a value of type %1, expected string</source>
        <translation>trouvé une valeur de type %1, attendu string</translation>
    </message>
    <message>
        <source>The fingerprint was cancelled.</source>
        <translation>Le calcul de l’empreinte a été annulé.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>needs %1 bytes at offset %2, the file has %3 left</source>
        <translation>%1&#xa0;octets nécessaires à la position %2, il en reste %3 dans le fichier</translation>
    </message>
    <message>
        <source>magic</source>
        <translation>nombre magique</translation>
    </message>
    <message>
        <source>%1: this is %2, not a model file: it begins with %3, expected &quot;GGUF&quot;.</source>
        <translation>%1&#x202f;: c’est %2, pas un fichier de modèle&#x202f;: il commence par %3, attendu «&#x202f;GGUF&#x202f;».</translation>
    </message>
    <message>
        <source>found %1, expected &quot;GGUF&quot;</source>
        <translation>trouvé %1, attendu «&#x202f;GGUF&#x202f;»</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>the file is big endian, expected little endian</source>
        <translation>le fichier est gros-boutiste, attendu petit-boutiste</translation>
    </message>
    <message>
        <source>found %1, expected %2</source>
        <translation>trouvé %1, attendu %2</translation>
    </message>
    <message>
        <source>tensor count</source>
        <translation>nombre de tenseurs</translation>
    </message>
    <message>
        <source>found %1, expected at most %2</source>
        <translation>trouvé %1, attendu %2 au plus</translation>
    </message>
    <message>
        <source>metadata count</source>
        <translation>nombre de métadonnées</translation>
    </message>
    <message>
        <source>value type %1, expected 0 to 12</source>
        <translation>valeur de type %1, attendu de 0 à 12</translation>
    </message>
    <message>
        <source>bool of value %1, expected 0 or 1</source>
        <translation>booléen de valeur %1, attendu 0 ou 1</translation>
    </message>
    <message>
        <source>%1 elements of %2 bytes, the file has %3 bytes left</source>
        <translation>%1 éléments de %2&#xa0;octets, il reste %3&#xa0;octets dans le fichier</translation>
    </message>
    <message>
        <source>arrays nested deeper than %1 levels</source>
        <translation>tableaux imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>metadata key %1</source>
        <translation>clé de métadonnées %1</translation>
    </message>
    <message>
        <source>name of %1 bytes, expected 1 to %2</source>
        <translation>nom de %1&#xa0;octets, attendu de 1 à %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>found a value of type %1, expected %2</source>
        <translation>trouvé une valeur de type %1, attendu %2</translation>
    </message>
    <message>
        <source>found %1, expected a power of two from 8 to %2</source>
        <translation>trouvé %1, attendu une puissance de deux de 8 à %2</translation>
    </message>
    <message>
        <source>appears twice</source>
        <translation>apparaît deux fois</translation>
    </message>
    <message>
        <source>found %1 dimensions, expected 1 to 4</source>
        <translation>trouvé %1 dimensions, attendu de 1 à 4</translation>
    </message>
    <message>
        <source>dimension %1 is 0, expected at least 1</source>
        <translation>la dimension %1 vaut 0, attendu 1 au moins</translation>
    </message>
    <message>
        <source>tensor type %1 is not known</source>
        <translation>le type de tenseur %1 est inconnu</translation>
    </message>
    <message>
        <source>rows of %1 elements, expected whole %2 blocks of %3</source>
        <translation>lignes de %1 éléments, attendu des blocs %2 entiers de %3</translation>
    </message>
    <message>
        <source>the dimensions %1 do not fit any file</source>
        <translation>les dimensions %1 ne peuvent tenir dans aucun fichier</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>tenseur %1</translation>
    </message>
    <message>
        <source>data offset %1, expected a multiple of %2</source>
        <translation>position %1 dans les données, attendu un multiple de %2</translation>
    </message>
    <message>
        <source>%1 bytes at data offset %2, the file has %3 bytes of data</source>
        <translation>%1&#xa0;octets à la position %2 des données, le fichier contient %3&#xa0;octets de données</translation>
    </message>
    <message>
        <source>its data overlap those of tensor %1</source>
        <translation>ses données chevauchent celles du tenseur %1</translation>
    </message>
    <message>
        <source>false (short convolutions are not supported)</source>
        <translation>false (les convolutions courtes ne sont pas prises en charge)</translation>
    </message>
    <message>
        <source>false (the head has weights of its own)</source>
        <translation>false (la tête a ses propres poids)</translation>
    </message>
    <message>
        <source>a number above 0 and at most 64</source>
        <translation>un nombre supérieur à 0 et de 64 au plus</translation>
    </message>
    <message>
        <source>a divisor of hidden_size %1</source>
        <translation>un diviseur de hidden_size %1</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>hidden size</source>
        <translation>taille cachée</translation>
    </message>
    <message>
        <source>feed-forward size</source>
        <translation>taille feed-forward</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>vocabulaire</translation>
    </message>
    <message>
        <source>trained length</source>
        <translation>longueur d’entraînement</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>norm epsilon</source>
        <translation>epsilon de normalisation</translation>
    </message>
    <message>
        <source>forget-gate floors</source>
        <translation>planchers des portes d’oubli</translation>
    </message>
    <message>
        <source>holds %1 pieces, expected at most %2 (hgrn_bit.vocab_size)</source>
        <translation>contient %1 pièces, attendu %2 au plus (hgrn_bit.vocab_size)</translation>
    </message>
    <message>
        <source>found %1, expected 32 lower-case hexadecimal digits</source>
        <translation>trouvé %1, attendu 32 chiffres hexadécimaux en minuscules</translation>
    </message>
    <message>
        <source>is empty, expected a SentencePiece model</source>
        <translation>est vide, attendu un modèle SentencePiece</translation>
    </message>
    <message>
        <source>found %1, expected 0 to %2</source>
        <translation>trouvé %1, attendu de 0 à %2</translation>
    </message>
    <message>
        <source>shape %1 (innermost first), expected %2</source>
        <translation>forme %1 (dimension interne d’abord), attendu %2</translation>
    </message>
    <message>
        <source>type %1, expected F32</source>
        <translation>type %1, attendu F32</translation>
    </message>
    <message>
        <source>found %1, expected a finite number of 0.00001 or more</source>
        <translation>trouvé %1, attendu un nombre fini d’au moins 0.00001</translation>
    </message>
    <message>
        <source>type %1, expected TQ2_0 or TQ1_0</source>
        <translation>type %1, attendu TQ2_0 ou TQ1_0</translation>
    </message>
    <message>
        <source>type %1, expected F32, F16 or BF16</source>
        <translation>type %1, attendu F32, F16 ou BF16</translation>
    </message>
    <message>
        <source>is no part of an hgrn_bit model of these sizes</source>
        <translation>ne fait pas partie d’un modèle hgrn_bit de ces tailles</translation>
    </message>
    <message>
        <source>found %1, expected 1 to %2</source>
        <translation>trouvé %1, attendu de 1 à %2</translation>
    </message>
    <message>
        <source>found %1, expected a number above 0 and at most 1</source>
        <translation>trouvé %1, attendu un nombre supérieur à 0 et de 1 au plus</translation>
    </message>
    <message>
        <source>a whole number of 0 or more</source>
        <translation>un nombre entier positif ou nul</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>une liste de chaînes</translation>
    </message>
    <message>
        <source>a token id or a list of them</source>
        <translation>un identifiant de token ou une liste d’identifiants</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>une liste de %1</translation>
    </message>
    <message>
        <source>one token id</source>
        <translation>un seul identifiant de token</translation>
    </message>
    <message>
        <source>%1: holds neither %2 nor %3 (weights in pytorch_model.bin must be converted to safetensors first).</source>
        <translation>%1 ne contient ni %2 ni %3 (les poids de pytorch_model.bin doivent d’abord être convertis en safetensors).</translation>
    </message>
    <message>
        <source>%1: holds neither %2 nor %3.</source>
        <translation>%1 ne contient ni %2 ni %3.</translation>
    </message>
    <message>
        <source>is missing or no object</source>
        <translation>manque ou n’est pas un objet</translation>
    </message>
    <message>
        <source>found %1, expected the name of a file</source>
        <translation>trouvé %1, attendu le nom d’un fichier</translation>
    </message>
    <message>
        <source>found %1, expected the name of a .safetensors file in the same folder</source>
        <translation>trouvé %1, attendu le nom d’un fichier .safetensors du même dossier</translation>
    </message>
    <message>
        <source>names no tensors</source>
        <translation>n’indique aucun tenseur</translation>
    </message>
    <message>
        <source>%1: is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>is in %1 as well</source>
        <translation>se trouve aussi dans %1</translation>
    </message>
    <message>
        <source>is missing, %1 says it is here</source>
        <translation>manque, alors que %1 l’annonce ici</translation>
    </message>
    <message>
        <source>is not named by %1</source>
        <translation>n’est pas indiqué par %1</translation>
    </message>
    <message>
        <source>shape %1, expected %2</source>
        <translation>forme %1, attendu %2</translation>
    </message>
    <message>
        <source>is missing from the weights</source>
        <translation>manque dans les poids</translation>
    </message>
    <message>
        <source>is no part of a model with this config.json</source>
        <translation>ne fait pas partie d’un modèle ayant ce config.json</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer.model; the model can be driven by token ids alone.</source>
        <translation>%1 ne contient pas de tokenizer.model&#x202f;; le modèle ne peut être utilisé qu’avec des identifiants de tokens.</translation>
    </message>
    <message>
        <source>found %1 pieces, expected at most %2 (vocab_size of config.json)</source>
        <translation>trouvé %1 pièces, attendu %2 au plus (vocab_size de config.json)</translation>
    </message>
    <message>
        <source>%1: holds %2 pieces; the remaining %3 ids of the model have no text.</source>
        <translation>%1 contient %2 pièces&#x202f;; les %3 autres identifiants du modèle n’ont pas de texte.</translation>
    </message>
    <message>
        <source>%1: %2 is none of the model&apos;s %3 ids and is ignored.</source>
        <translation>%1&#x202f;: %2 ne fait pas partie des %3 identifiants du modèle et est ignoré.</translation>
    </message>
    <message>
        <source>config.json: bos_token_id: found %1, tokenizer.model says %2, which is used.</source>
        <translation>config.json&#x202f;: bos_token_id&#x202f;: trouvé %1, tokenizer.model indique %2, qui est utilisé.</translation>
    </message>
    <message>
        <source>config.json: bos_token_id: found %1, tokenizer.model says none, which is used.</source>
        <translation>config.json&#x202f;: bos_token_id&#x202f;: trouvé %1, tokenizer.model n’en indique aucun, ce qui est retenu.</translation>
    </message>
    <message>
        <source>%1: holds no config.json, a folder in the Hugging Face layout was expected.</source>
        <translation>%1 ne contient pas de config.json, attendu un dossier organisé comme ceux de Hugging Face.</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, expected at most %3.</source>
        <translation>%1 compte %2&#xa0;octets, attendu %3 au plus.</translation>
    </message>
    <message>
        <source>member %1 appears twice in one object</source>
        <translation>le membre %1 apparaît deux fois dans un objet</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels</source>
        <translation>est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>contient plus de %1 valeurs</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>is no valid JSON from byte %1 on</source>
        <translation>n’est pas du JSON valide à partir de l’octet %1</translation>
    </message>
    <message>
        <source>found %1, expected a JSON object</source>
        <translation>trouvé %1, attendu un objet JSON</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>pas de JSON</translation>
    </message>
    <message>
        <source>found %1, expected an object</source>
        <translation>trouvé %1, attendu un objet</translation>
    </message>
    <message>
        <source>unexpected member %1</source>
        <translation>membre inattendu %1</translation>
    </message>
    <message>
        <source>dtype is missing or no string</source>
        <translation>dtype manque ou n’est pas une chaîne</translation>
    </message>
    <message>
        <source>dtype is %1, expected F32, F16 or BF16</source>
        <translation>dtype vaut %1, attendu F32, F16 ou BF16</translation>
    </message>
    <message>
        <source>shape is missing or no array</source>
        <translation>shape manque ou n’est pas un tableau</translation>
    </message>
    <message>
        <source>shape has %1 dimensions, expected at most %2</source>
        <translation>shape a %1 dimensions, attendu %2 au plus</translation>
    </message>
    <message>
        <source>shape holds %1, expected a whole number of 0 or more</source>
        <translation>shape contient %1, attendu un nombre entier positif ou nul</translation>
    </message>
    <message>
        <source>shape %1 does not fit any file</source>
        <translation>shape %1 ne peut tenir dans aucun fichier</translation>
    </message>
    <message>
        <source>data_offsets is missing or no pair of whole numbers of 0 or more</source>
        <translation>data_offsets manque ou n’est pas une paire de nombres entiers positifs ou nuls</translation>
    </message>
    <message>
        <source>data_offsets %1 to %2 are not within the %3 bytes of data</source>
        <translation>data_offsets de %1 à %2 sort des %3&#xa0;octets de données</translation>
    </message>
    <message>
        <source>data_offsets span %1 bytes, shape %2 of %3 needs %4</source>
        <translation>data_offsets couvre %1&#xa0;octets, la forme %2 de %3 en demande %4</translation>
    </message>
    <message>
        <source>%1 is %2, expected a string</source>
        <translation>%1 vaut %2, attendu une chaîne</translation>
    </message>
    <message>
        <source>its data begin at byte %1, those before it end at %2 (they overlap)</source>
        <translation>ses données commencent à l’octet %1, les précédentes finissent à %2 (elles se chevauchent)</translation>
    </message>
    <message>
        <source>its data begin at byte %1, those before it end at %2 (there is a hole)</source>
        <translation>ses données commencent à l’octet %1, les précédentes finissent à %2 (il y a un trou)</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>the tensors end at byte %1, the file at %2</source>
        <translation>les tenseurs finissent à l’octet %1, le fichier à %2</translation>
    </message>
    <message>
        <source>header length</source>
        <translation>longueur de l’en-tête</translation>
    </message>
    <message>
        <source>the file has %1 bytes, expected at least 8</source>
        <translation>le fichier compte %1&#xa0;octets, attendu 8 au moins</translation>
    </message>
    <message>
        <source>found %1 bytes, the file has %2 after it</source>
        <translation>trouvé %1&#xa0;octets, le fichier en a %2 ensuite</translation>
    </message>
    <message>
        <source>found %1 bytes, expected at most %2</source>
        <translation>trouvé %1&#xa0;octets, attendu %2 au plus</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>does not begin with &quot;{&quot;</source>
        <translation>ne commence pas par «&#x202f;{&#x202f;»</translation>
    </message>
    <message>
        <source>%1: header</source>
        <translation>%1&#x202f;: en-tête</translation>
    </message>
    <message>
        <source>value %1 is %2, expected a finite number</source>
        <translation>la valeur %1 est %2, attendu un nombre fini</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>une image WebP</translation>
    </message>
    <message>
        <source>a ZIP archive, as office documents and PyTorch&apos;s weights are</source>
        <translation>une archive ZIP, comme les documents bureautiques et les poids de PyTorch</translation>
    </message>
    <message>
        <source>a gzip archive, which has to be unpacked first</source>
        <translation>une archive gzip, à décompresser d’abord</translation>
    </message>
    <message>
        <source>an xz archive, which has to be unpacked first</source>
        <translation>une archive xz, à décompresser d’abord</translation>
    </message>
    <message>
        <source>a 7z archive, which has to be unpacked first</source>
        <translation>une archive 7z, à décompresser d’abord</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>une base de données SQLite</translation>
    </message>
    <message>
        <source>a web page, as one gets for a download that asks to log in</source>
        <translation>une page web, comme en donne un téléchargement qui demande de se connecter</translation>
    </message>
    <message>
        <source>a safetensors file, whose folder can be imported</source>
        <translation>un fichier safetensors, dont le dossier peut être importé</translation>
    </message>
    <message>
        <source>a JSON text</source>
        <translation>un texte JSON</translation>
    </message>
    <message>
        <source>%1: is a Git LFS pointer to the file and not the file: get it with &quot;git lfs pull&quot; in its folder, or download it by itself.</source>
        <translation>%1 est un pointeur Git LFS et non le fichier lui-même&#x202f;: récupérez-le par «&#x202f;git lfs pull&#x202f;» dans son dossier, ou téléchargez-le directement.</translation>
    </message>
    <message>
        <source>%1: is a Git LFS pointer to the file of %2 bytes and not the file: get it with &quot;git lfs pull&quot; in its folder, or download it by itself.</source>
        <translation>%1 est un pointeur Git LFS et non le fichier de %2&#xa0;octets lui-même&#x202f;: récupérez-le par «&#x202f;git lfs pull&#x202f;» dans son dossier, ou téléchargez-le directement.</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1&#x202f;: %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1: %2: %3.</source>
        <translation>%1&#x202f;: %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>tensor %1: value %2 is not a finite number.</source>
        <translation>tenseur %1&#x202f;: la valeur %2 n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>The settings of the board are not a JSON object, such as %1.</source>
        <translation>Les réglages de la carte ne sont pas un objet JSON comme %1.</translation>
    </message>
    <message>
        <source>The settings of the board name &quot;%1&quot;, expected one of: %2.</source>
        <translation>Les réglages de la carte indiquent «&#x202f;%1&#x202f;», attendu l’un de ceux-ci&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a number from %3 to %4.</source>
        <translation>Les réglages de la carte indiquent %1 = %2, attendu un nombre de %3 à %4.</translation>
    </message>
    <message>
        <source>The device has too little memory: found %1 bytes, expected %2.</source>
        <translation>Le périphérique a trop peu de mémoire&#x202f;: trouvé %1&#xa0;octets, attendu %2.</translation>
    </message>
    <message>
        <source>The device does not come back from a reset.</source>
        <translation>Le périphérique ne répond plus après sa réinitialisation.</translation>
    </message>
    <message>
        <source>The matrix needs %1 bytes of the device&apos;s memory, of whose %2 %3 are free, %4 of them in one piece.</source>
        <translation>La matrice demande %1&#xa0;octets de la mémoire du périphérique&#x202f;; sur %2, %3 sont libres, dont %4 d’un seul tenant.</translation>
    </message>
    <message>
        <source>A matrix of the ticket was taken away.</source>
        <translation>Une matrice du ticket a été retirée.</translation>
    </message>
    <message>
        <source>The device stopped with the error bits %1.</source>
        <translation>Le périphérique s’est arrêté avec les bits d’erreur %1.</translation>
    </message>
    <message>
        <source>The device was not done in time.</source>
        <translation>Le périphérique n’a pas fini à temps.</translation>
    </message>
    <message>
        <source>The ticket was given up.</source>
        <translation>Le ticket a été abandonné.</translation>
    </message>
    <message>
        <source>The device finished job %1, expected %2.</source>
        <translation>Le périphérique a terminé la tâche %1, attendu %2.</translation>
    </message>
    <message>
        <source>A job ended with the error bits %1.</source>
        <translation>Une tâche s’est terminée avec les bits d’erreur %1.</translation>
    </message>
    <message>
        <source>The sums of a product do not fit its inputs.</source>
        <translation>Les sommes d’un produit ne correspondent pas à ses entrées.</translation>
    </message>
    <message>
        <source>The device does not keep what is written to its registers.</source>
        <translation>Le périphérique ne garde pas ce qui est écrit dans ses registres.</translation>
    </message>
    <message>
        <source>The device does not answer any more as itself.</source>
        <translation>Le périphérique qui répond n’est plus le même.</translation>
    </message>
    <message>
        <source>Nothing answers where the device should be.</source>
        <translation>Rien ne répond là où devrait se trouver le périphérique.</translation>
    </message>
    <message>
        <source>This is another device: found id %1, expected %2.</source>
        <translation>C’est un autre périphérique&#x202f;: trouvé l’identifiant %1, attendu %2.</translation>
    </message>
    <message>
        <source>The device has registers of another version: found %1, expected %2.</source>
        <translation>Le périphérique a des registres d’une autre version&#x202f;: trouvé %1, attendu %2.</translation>
    </message>
    <message>
        <source>The device tells a shape that cannot be: found %1.</source>
        <translation>Le périphérique indique une forme impossible&#x202f;: trouvé %1.</translation>
    </message>
    <message>
        <source>The device has another shape: found %1, expected %2.</source>
        <translation>Le périphérique a une autre forme&#x202f;: trouvé %1, attendu %2.</translation>
    </message>
    <message>
        <source>The device does not tell its clock: found %1 kHz.</source>
        <translation>Le périphérique n’indique pas sa fréquence&#x202f;: trouvé %1&#xa0;kHz.</translation>
    </message>
    <message>
        <source>The device runs at another clock: found %1 kHz, expected %2 kHz.</source>
        <translation>Le périphérique a une autre fréquence&#x202f;: trouvé %1&#xa0;kHz, attendu %2&#xa0;kHz.</translation>
    </message>
    <message>
        <source>The device is another build: found %1, expected %2.</source>
        <translation>Le périphérique est d’une autre compilation&#x202f;: trouvé %1, attendu %2.</translation>
    </message>
    <message>
        <source>The shared memory does not have %1 bytes at %2.</source>
        <translation>La mémoire partagée n’a pas %1&#xa0;octets à %2.</translation>
    </message>
    <message>
        <source>A weight is none of -1, 0 and +1.</source>
        <translation>Un poids ne vaut ni -1, ni 0, ni +1.</translation>
    </message>
    <message>
        <source>There is no such matrix, or a ticket with it is out.</source>
        <translation>Cette matrice n’existe pas, ou un ticket l’utilise encore.</translation>
    </message>
    <message>
        <source>A job names rows, vectors or a matrix that are not there.</source>
        <translation>Une tâche indique des lignes, des vecteurs ou une matrice absents.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La mémoire ne suffit pas.</translation>
    </message>
    <message>
        <source>The product of the test was not done in time.</source>
        <translation>Le produit du test n’a pas été terminé à temps.</translation>
    </message>
    <message>
        <source>Row %1 of the test: found %2, expected %3.</source>
        <translation>Ligne %1 du test&#x202f;: trouvé %2, attendu %3.</translation>
    </message>
    <message>
        <source>The simulated memory does not have these bytes.</source>
        <translation>La mémoire simulée n’a pas ces octets.</translation>
    </message>
    <message>
        <source>The board %1 with its memory of %2 bytes cannot be simulated on this machine.</source>
        <translation>La carte %1, avec sa mémoire de %2&#xa0;octets, ne peut pas être simulée sur cette machine.</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it cannot read text.</source>
        <translation>%1 ne contient pas de tokeniseur et ne peut donc pas lire de texte.</translation>
    </message>
    <message>
        <source>The text is too short: at least one token after the first is scored.</source>
        <translation>Le texte est trop court&#x202f;: il faut au moins un token à évaluer après le premier.</translation>
    </message>
    <message>
        <source>The prompt is empty: there is nothing to continue.</source>
        <translation>Le prompt est vide&#x202f;: il n’y a rien à poursuivre.</translation>
    </message>
    <message>
        <source>Nothing is before the answer, so nothing says how likely its first token was.</source>
        <translation>Rien ne précède la réponse, rien n’indique donc la probabilité de son premier token.</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1&#x202f;: trouvé %2, attendu %3</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>de 0 à 100</translation>
    </message>
    <message>
        <source>top-p</source>
        <translation>top-p</translation>
    </message>
    <message>
        <source>0.000001 to 1</source>
        <translation>de 0.000001 à 1</translation>
    </message>
    <message>
        <source>min-p</source>
        <translation>min-p</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>de 0 à 1</translation>
    </message>
    <message>
        <source>repetition penalty</source>
        <translation>pénalité de répétition</translation>
    </message>
    <message>
        <source>0.1 to 10</source>
        <translation>de 0.1 à 10</translation>
    </message>
    <message>
        <source>repetition window is %1, expected at most %2</source>
        <translation>la fenêtre de répétition est de %1, attendu %2 au plus</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Token %1 has the id %2, the vocabulary has the ids 0 to %3.</source>
        <translation>Le token %1 a l’identifiant %2, le vocabulaire a les identifiants de 0 à %3.</translation>
    </message>
    <message>
        <source>The snapshot belongs to the model %1, this one is %2.</source>
        <translation>L’instantané appartient au modèle %1, celui-ci est %2.</translation>
    </message>
    <message>
        <source>Snapshot: %1.</source>
        <translation>Instantané&#x202f;: %1.</translation>
    </message>
    <message>
        <source>a count does not fit its length</source>
        <translation>un nombre d’éléments ne correspond pas à sa longueur</translation>
    </message>
    <message>
        <source>%1 bytes are too few</source>
        <translation>%1&#xa0;octets, c’est trop peu</translation>
    </message>
    <message>
        <source>it does not begin with TRILSNAP</source>
        <translation>il ne commence pas par TRILSNAP</translation>
    </message>
    <message>
        <source>Snapshot: version %1 was found, %2 was expected.</source>
        <translation>Instantané&#x202f;: trouvé la version %1, attendu %2.</translation>
    </message>
    <message>
        <source>the checksum does not match</source>
        <translation>la somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>TRILUME_FORCE_ISA in the environment is &quot;%1&quot;, expected one that this machine has: %2</source>
        <translation>TRILUME_FORCE_ISA vaut «&#x202f;%1&#x202f;» dans l’environnement, attendu un jeu d’instructions de cette machine&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: is no JSON object and is made anew.</source>
        <translation>%1 n’est pas un objet JSON et est recréé.</translation>
    </message>
    <message>
        <source>a cache cannot be used, which costs time only: %1</source>
        <translation>un cache est inutilisable, ce qui ne coûte que du temps&#x202f;: %1</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>plongement</translation>
    </message>
    <message>
        <source>forget gate f, its floor included</source>
        <translation>porte d’oubli f, plancher compris</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Porte d’oubli</translation>
    </message>
    <message>
        <source>recurrent state h</source>
        <translation>état récurrent h</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>residual stream x after the attention half</source>
        <translation>flux résiduel x après la moitié attention</translation>
    </message>
    <message>
        <source>residual stream x after each layer</source>
        <translation>flux résiduel x après chaque couche</translation>
    </message>
    <message>
        <source>Residual stream</source>
        <translation>Flux résiduel</translation>
    </message>
    <message>
        <source>x after the last norm</source>
        <translation>x après la dernière normalisation</translation>
    </message>
    <message>
        <source>input i</source>
        <translation>entrée i</translation>
    </message>
    <message>
        <source>forget f</source>
        <translation>oubli f</translation>
    </message>
    <message>
        <source>gate g</source>
        <translation>porte g</translation>
    </message>
    <message>
        <source>output o</source>
        <translation>sortie o</translation>
    </message>
    <message>
        <source>MLP gate</source>
        <translation>porte MLP</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>porte</translation>
    </message>
    <message>
        <source>MLP down</source>
        <translation>réduction MLP</translation>
    </message>
    <message>
        <source>down</source>
        <translation>réduction</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 ensemble</translation>
    </message>
    <message>
        <source>i, f and g</source>
        <translation>i, f et g</translation>
    </message>
    <message>
        <source>%1: loading was stopped.</source>
        <translation>%1&#x202f;: le chargement a été arrêté.</translation>
    </message>
    <message>
        <source>%1: tensor %2: its multipliers are of another kind than those of the other tensors, or not for whole groups of inputs.</source>
        <translation>%1&#x202f;: tenseur %2&#x202f;: ses multiplicateurs sont d’une autre sorte que ceux des autres tenseurs, ou ne valent pas pour des groupes entiers d’entrées.</translation>
    </message>
    <message>
        <source>tensor %1, row %2: found a multiplier that is not an f16 number.</source>
        <translation>tenseur %1, ligne %2&#x202f;: trouvé un multiplicateur qui n’est pas un nombre f16.</translation>
    </message>
    <message>
        <source>%1: packing: found %2, expected %3.</source>
        <translation>%1&#x202f;: compactage&#x202f;: trouvé %2, attendu %3.</translation>
    </message>
    <message>
        <source>The text would have %1 tokens, there is room for %2.</source>
        <translation>Le texte aurait %1 tokens, il y a de la place pour %2.</translation>
    </message>
    <message>
        <source>%1: numbers that are not finite came out after %2 tokens: its weights are damaged, or not what they are said to be.</source>
        <translation>%1&#x202f;: après %2 tokens, des nombres non finis sont apparus&#x202f;: ses poids sont endommagés, ou ne sont pas ce qu’ils sont censés être.</translation>
    </message>
    <message>
        <source>%1: blk.%2.attn_k_norm.weight has a weight of %3, too large for keys in %4: f32 holds them exactly.</source>
        <translation>%1&#x202f;: blk.%2.attn_k_norm.weight a un poids de %3, trop grand pour des clés en %4&#x202f;: f32 les garde exactement.</translation>
    </message>
    <message>
        <source>%1: tensor %2: %3</source>
        <translation>%1&#x202f;: tenseur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>This processor cannot execute the instruction set %1.</source>
        <translation>Ce processeur ne peut pas exécuter le jeu d’instructions %1.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1&#xa0;Kio</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;Mio</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1&#xa0;Gio</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%1&#xa0;Tio</translation>
    </message>
    <message>
        <source>%1: needs %2 of memory, only %3 are free. Close other programs or take a smaller model.</source>
        <translation>%1 demande %2 de mémoire, seuls %3 sont libres. Fermez d’autres programmes ou prenez un modèle plus petit.</translation>
    </message>
    <message>
        <source>%1: trilume.fingerprint: found %2, the content gives %3, which is used: the file was changed after its import.</source>
        <translation>%1&#x202f;: trilume.fingerprint&#x202f;: trouvé %2, le contenu donne %3, qui est utilisé&#x202f;: le fichier a été modifié après son importation.</translation>
    </message>
    <message>
        <source>There is no published shape &quot;%1&quot;, expected 370M, 1.3B or 2.7B.</source>
        <translation>Il n’y a pas de forme publiée «&#x202f;%1&#x202f;», attendu 370M, 1.3B ou 2.7B.</translation>
    </message>
    <message>
        <source>State: content: found %1 bytes, expected %2.</source>
        <translation>État&#x202f;: contenu&#x202f;: trouvé %1&#xa0;octets, attendu %2.</translation>
    </message>
    <message>
        <source>State: %1: found %2, expected %3.</source>
        <translation>État&#x202f;: %1&#x202f;: trouvé %2, attendu %3.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1&#xa0;octets</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 au moins</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>disposition</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>less than 2^32</source>
        <translation>moins de 2^32</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>microwatt-hours</source>
        <translation>microwattheures</translation>
    </message>
    <message>
        <source>microampere-hours</source>
        <translation>microampères-heures</translation>
    </message>
    <message>
        <source>microvolts</source>
        <translation>microvolts</translation>
    </message>
    <message>
        <source>microwatts</source>
        <translation>microwatts</translation>
    </message>
    <message>
        <source>%1: found no sensor of the board&apos;s power, expected one of its driver or an INA219, INA226 or INA260 of its module</source>
        <translation>%1&#x202f;: aucun capteur de la puissance de la carte, attendu un capteur de son pilote ou un INA219, INA226 ou INA260 de son module</translation>
    </message>
    <message>
        <source>%1: found %2 sensors of power, expected one, or one that is called the board&apos;s total</source>
        <translation>%1&#x202f;: trouvé %2 capteurs de puissance, attendu un seul, ou un qui soit désigné comme le total de la carte</translation>
    </message>
    <message>
        <source>microohms</source>
        <translation>microohms</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
    </message>
    <message>
        <source>milliamperes</source>
        <translation>milliampères</translation>
    </message>
    <message>
        <source>millivolts</source>
        <translation>millivolts</translation>
    </message>
    <message>
        <source>%1: has no new line, expected a meter&apos;s program that writes it</source>
        <translation>%1&#x202f;: pas de nouvelle ligne, attendu le programme d’un appareil de mesure qui l’écrit</translation>
    </message>
    <message>
        <source>%1: found 0 W, expected what a board takes that answers</source>
        <translation>%1&#x202f;: trouvé 0&#xa0;W, attendu ce que consomme une carte qui répond</translation>
    </message>
    <message>
        <source>%1: has said the same for %2 s while the board computes, expected a sensor that is renewed</source>
        <translation>%1&#x202f;: indique la même valeur depuis %2&#xa0;s alors que la carte calcule, attendu un capteur qui se renouvelle</translation>
    </message>
    <message>
        <source>microamperes</source>
        <translation>microampères</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>%1: found no battery</source>
        <translation>%1&#x202f;: aucune batterie trouvée</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;</source>
        <translation>%1&#x202f;: trouvé «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1, expected &quot;Discharging&quot;: a battery tells the machine&apos;s power only while nothing else supplies it</source>
        <translation>%1, attendu «&#x202f;Discharging&#x202f;»&#x202f;: une batterie n’indique la puissance de la machine que si rien d’autre ne l’alimente</translation>
    </message>
    <message>
        <source>%1, but a power of 0 so far, expected power_now, current_now with voltage_now, or a charge that falls</source>
        <translation>%1, mais une puissance de 0 jusqu’ici, attendu power_now, current_now avec voltage_now, ou une charge qui baisse</translation>
    </message>
    <message>
        <source>assumed: gauges of batteries smooth over seconds and tell no accuracy</source>
        <translation>hypothèse&#x202f;: les jauges des batteries lissent sur des secondes et n’indiquent pas de précision</translation>
    </message>
    <message>
        <source>assumed: power as a line from %1 idle to %2 with all cores busy, %3</source>
        <translation>hypothèse&#x202f;: puissance linéaire de %1 au repos à %2 tous cœurs occupés, %3</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1&#xa0;W</translation>
    </message>
    <message>
        <source>model of the processor: found %1 W idle and %2 W full, expected 0 &lt;= idle &lt;= full &lt;= 10000, full above 0</source>
        <translation>modèle du processeur&#x202f;: trouvé %1&#xa0;W au repos et %2&#xa0;W à pleine charge, attendu 0 &lt;= repos &lt;= pleine charge &lt;= 10000, pleine charge supérieure à 0</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a line &quot;cpu&quot; with 8 counts</source>
        <translation>%1&#x202f;: trouvé «&#x202f;%2&#x202f;», attendu une ligne «&#x202f;cpu&#x202f;» avec 8 compteurs</translation>
    </message>
    <message>
        <source>%1: found no utime and stime, expected counts in fields 14 and 15</source>
        <translation>%1&#x202f;: utime et stime introuvables, attendu des compteurs dans les champs 14 et 15</translation>
    </message>
    <message>
        <source>%1: found no sensor of the whole machine, expected a platform in class/powercap, a meter of power in class/hwmon, or a battery that discharges</source>
        <translation>%1&#x202f;: aucun capteur de la machine entière, attendu une plateforme dans class/powercap, un wattmètre dans class/hwmon, ou une batterie qui se décharge</translation>
    </message>
    <message>
        <source>assumed: makers of processors publish no accuracy for these counters</source>
        <translation>hypothèse&#x202f;: les fabricants de processeurs ne publient pas la précision de ces compteurs</translation>
    </message>
    <message>
        <source>%1: found %2 W, expected at most 10000 W</source>
        <translation>%1&#x202f;: trouvé %2&#xa0;W, attendu 10000&#xa0;W au plus</translation>
    </message>
    <message>
        <source>%1: found no sensor of the processor&apos;s energy, expected class/powercap, bus/event_source/devices/power or class/hwmon to have one</source>
        <translation>%1&#x202f;: aucun capteur de l’énergie du processeur, attendu dans class/powercap, bus/event_source/devices/power ou class/hwmon</translation>
    </message>
    <message>
        <source>assumed: drivers of sensors tell no accuracy</source>
        <translation>hypothèse&#x202f;: les pilotes des capteurs n’indiquent pas de précision</translation>
    </message>
    <message>
        <source>idle power of %1: found %2, expected %3</source>
        <translation>puissance au repos de %1&#x202f;: trouvé %2, attendu %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>counts of processor time that stand still or fall</source>
        <translation>des compteurs de temps processeur qui stagnent ou baissent</translation>
    </message>
    <message>
        <source>counts that grow</source>
        <translation>des compteurs qui croissent</translation>
    </message>
    <message>
        <source>%1 readings a second apart</source>
        <translation>%1 relevés espacés d’une seconde</translation>
    </message>
    <message>
        <source>at least 3</source>
        <translation>3 au moins</translation>
    </message>
    <message>
        <source>a gap in what the meter read</source>
        <translation>une lacune dans les relevés du compteur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>a meter that stood still</source>
        <translation>un compteur qui n’a pas bougé</translation>
    </message>
    <message>
        <source>one that moves</source>
        <translation>un compteur qui avance</translation>
    </message>
    <message>
        <source>processors that were busy for %1 % of their time</source>
        <translation>des processeurs occupés pendant %1&#x202f;% de leur temps</translation>
    </message>
    <message>
        <source>at most %1 %</source>
        <translation>%1&#x202f;% au plus</translation>
    </message>
    <message>
        <source>idle power of %1: stopped</source>
        <translation>puissance au repos de %1&#x202f;: arrêtée</translation>
    </message>
    <message>
        <source>kilohertz</source>
        <translation>kilohertz</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>thousandths of a degree</source>
        <translation>millièmes de degré</translation>
    </message>
    <message>
        <source>governor %1</source>
        <translation>gouverneur %1</translation>
    </message>
    <message>
        <source>boost on</source>
        <translation>turbo activé</translation>
    </message>
    <message>
        <source>boost off</source>
        <translation>turbo désactivé</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1&#xa0;MHz</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>secteur</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batterie</translation>
    </message>
    <message>
        <source>%1: found a counter that has stood still for %2 s, expected one that grows</source>
        <translation>%1&#x202f;: trouvé un compteur immobile depuis %2&#xa0;s, attendu un compteur qui croît</translation>
    </message>
    <message>
        <source>from the processor&apos;s name: %1, the base power of most %2 processors, and a tenth of it when idle</source>
        <translation>d’après le nom du processeur&#x202f;: %1, la puissance de base de la plupart des processeurs %2, et un dixième au repos</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected %3</source>
        <translation>%1&#x202f;: trouvé «&#x202f;%2&#x202f;», attendu %3</translation>
    </message>
    <message>
        <source>the event source</source>
        <translation>la source d’événements</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>event=0x and one or two hexadecimal digits</source>
        <translation>event=0x et un ou deux chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a number of joules above 0 and at most 1</source>
        <translation>un nombre de joules supérieur à 0 et de 1 au plus</translation>
    </message>
    <message>
        <source>the part</source>
        <translation>l’élément</translation>
    </message>
    <message>
        <source>numbers of processors such as 0,8, one of each package</source>
        <translation>des numéros de processeurs comme 0,8, un par puce</translation>
    </message>
    <message>
        <source>%1: events are counted by the kernel that runs, which this folder need not describe, expected that of /sys</source>
        <translation>%1&#x202f;: les événements sont comptés par le noyau en cours, que ce dossier ne décrit pas forcément, attendu celui de /sys</translation>
    </message>
    <message>
        <source>%1: found no energy-pkg, energy-cores, energy-ram or energy-psys, expected one of them</source>
        <translation>%1&#x202f;: ni energy-pkg, ni energy-cores, ni energy-ram, ni energy-psys, attendu l’un d’eux</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>le réglage</translation>
    </message>
    <message>
        <source>give the program CAP_PERFMON with: sudo setcap cap_perfmon=ep followed by its file</source>
        <translation>donner CAP_PERFMON au programme par&#x202f;: sudo setcap cap_perfmon=ep suivi de son fichier</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 is not permitted, though %3 is %4, which a container or a security module may cause; leave it, or %5</source>
        <translation>%1&#x202f;: compter cet événement sur le processeur %2 n’est pas permis, bien que %3 vaille %4&#x202f;; un conteneur ou un module de sécurité peut en être la cause&#x202f;; le quitter, ou %5</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>vaut %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>est illisible</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 is not permitted, since Linux keeps it to root where %3 (it %4) is above 0; allow it to every program until the next start with: sudo sysctl kernel.perf_event_paranoid=0, or %5</source>
        <translation>%1&#x202f;: compter cet événement sur le processeur %2 n’est pas permis, car Linux le réserve à root quand %3 (il %4) dépasse 0&#x202f;; le permettre à tout programme jusqu’au prochain démarrage par&#x202f;: sudo sysctl kernel.perf_event_paranoid=0, ou %5</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 failed with &quot;%3&quot;, expected a kernel and a processor that count it</source>
        <translation>%1&#x202f;: échec du comptage de cet événement sur le processeur %2 avec «&#x202f;%3&#x202f;», attendu un noyau et un processeur qui le comptent</translation>
    </message>
    <message>
        <source>%1: the counter of this event on processor %2 ended with &quot;%3&quot;, expected a number of 64 bits</source>
        <translation>%1&#x202f;: le compteur de cet événement sur le processeur %2 a fini par «&#x202f;%3&#x202f;», attendu un nombre de 64 bits</translation>
    </message>
    <message>
        <source>%1: found %2 counts, expected fewer than 9e12 joules of them</source>
        <translation>%1&#x202f;: trouvé %2 unités comptées, attendu moins de 9e12 joules au total</translation>
    </message>
    <message>
        <source>%1: found a counter that stood still for %2 s, expected one that grows</source>
        <translation>%1&#x202f;: trouvé un compteur immobile pendant %2&#xa0;s, attendu un compteur qui croît</translation>
    </message>
    <message>
        <source>found %1 s in %2 pieces, expected more: %3 resolves about %4 s</source>
        <translation>trouvé %1&#xa0;s en %2 morceaux, attendu davantage&#x202f;: %3 a une résolution d’environ %4&#xa0;s</translation>
    </message>
    <message>
        <source>%1: found a gap over all of the phase, expected readings</source>
        <translation>%1&#x202f;: trouvé une lacune sur toute la phase, attendu des relevés</translation>
    </message>
    <message>
        <source>microjoules</source>
        <translation>microjoules</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected package-N, core, dram or psys</source>
        <translation>%1&#x202f;: trouvé «&#x202f;%2&#x202f;», attendu package-N, core, dram ou psys</translation>
    </message>
    <message>
        <source>%1: reading it is not permitted, since Linux keeps it to root; let your group read it until the next start with: %2</source>
        <translation>%1&#x202f;: la lecture n’est pas permise, car Linux la réserve à root&#x202f;; l’ouvrir à votre groupe jusqu’au prochain démarrage par&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2, expected a readable file</source>
        <translation>%1&#x202f;: %2, attendu un fichier lisible</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a whole number that is not negative (%3)</source>
        <translation>%1&#x202f;: trouvé «&#x202f;%2&#x202f;», attendu un nombre entier positif ou nul (%3)</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a whole number (%3)</source>
        <translation>%1&#x202f;: trouvé «&#x202f;%2&#x202f;», attendu un nombre entier (%3)</translation>
    </message>
    <message>
        <source>two numbers with one comma between: seconds,watts</source>
        <translation>deux nombres séparés par une virgule&#x202f;: seconds,watts</translation>
    </message>
    <message>
        <source>the time %1</source>
        <translation>le temps %1</translation>
    </message>
    <message>
        <source>a number of seconds, 1e12 at the most</source>
        <translation>un nombre de secondes, 1e12 au plus</translation>
    </message>
    <message>
        <source>the power %1</source>
        <translation>la puissance %1</translation>
    </message>
    <message>
        <source>a number of watts from 0 to 1000000</source>
        <translation>un nombre de watts de 0 à 1000000</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1, line %2: found the time %3, expected one later than that of the line before</source>
        <translation>%1, ligne %2&#x202f;: trouvé le temps %3, attendu un temps postérieur à celui de la ligne précédente</translation>
    </message>
    <message>
        <source>%1: found %2 samples, expected at least 2 lines seconds,watts</source>
        <translation>%1&#x202f;: trouvé %2 échantillons, attendu au moins 2 lignes seconds,watts</translation>
    </message>
    <message>
        <source>%1: %2, expected a readable file of seconds,watts</source>
        <translation>%1&#x202f;: %2, attendu un fichier lisible de lignes seconds,watts</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3</source>
        <translation>%1&#x202f;: trouvé %2&#xa0;octets, attendu %3 au plus</translation>
    </message>
    <message>
        <source>%1: reading failed, expected a file of seconds,watts</source>
        <translation>%1&#x202f;: échec de la lecture, attendu un fichier de lignes seconds,watts</translation>
    </message>
    <message>
        <source>%1 data of %2 bytes was found, %3 rows of %4 bytes were expected.</source>
        <translation>Données %1&#x202f;: trouvé %2&#xa0;octets, attendu %3 lignes de %4&#xa0;octets.</translation>
    </message>
    <message>
        <source>A ternary matrix of %1 x %2 weights does not fit into memory.</source>
        <translation>Une matrice ternaire de %1 x %2 poids ne tient pas en mémoire.</translation>
    </message>
    <message>
        <source>%1 block %2 has %3</source>
        <translation>%1, bloc %2&#x202f;: trouvé %3</translation>
    </message>
    <message>
        <source>a scale with the binary16 bits %1, %2 (1.0) was expected.</source>
        <translation>une échelle dont les bits binary16 sont %1, attendu %2 (1.0).</translation>
    </message>
    <message>
        <source>the scale 0 and weights other than 0, the scale 1 was expected.</source>
        <translation>l’échelle 0 et des poids non nuls, attendu l’échelle 1.</translation>
    </message>
    <message>
        <source>the weight %1 at padding place %2, 0 was expected.</source>
        <translation>le poids %1 à la place de remplissage %2, attendu 0.</translation>
    </message>
    <message>
        <source>the value %1 in byte %2, a code of five weights was expected.</source>
        <translation>la valeur %1 dans l’octet %2, attendu un code de cinq poids.</translation>
    </message>
    <message>
        <source>the value %1 in byte %2, a code of four weights was expected.</source>
        <translation>la valeur %1 dans l’octet %2, attendu un code de quatre poids.</translation>
    </message>
    <message>
        <source>code 3 at weight %1, 0, 1 or 2 was expected.</source>
        <translation>le code 3 au poids %1, attendu 0, 1 ou 2.</translation>
    </message>
    <message>
        <source>SentencePiece model: the normaliser&apos;s charsmap %1</source>
        <translation>Modèle SentencePiece&#x202f;: la charsmap du normaliseur %1</translation>
    </message>
    <message>
        <source>has %1 bytes, expected at most %2</source>
        <translation>compte %1&#xa0;octets, attendu %2 au plus</translation>
    </message>
    <message>
        <source>says that its trie has %1 bytes in %2</source>
        <translation>annonce un trie de %1&#xa0;octets dans %2</translation>
    </message>
    <message>
        <source>has a trie that leads outside of itself</source>
        <translation>contient un trie qui mène hors de lui-même</translation>
    </message>
    <message>
        <source>has a rule whose replacement is missing or longer than %1 bytes</source>
        <translation>contient une règle dont le remplacement manque ou dépasse %1&#xa0;octets</translation>
    </message>
    <message>
        <source>chat marker %1 is &quot;%2&quot;, expected control pieces and text of this vocabulary</source>
        <translation>le marqueur de dialogue %1 est «&#x202f;%2&#x202f;», attendu des pièces de contrôle et du texte de ce vocabulaire</translation>
    </message>
    <message>
        <source>chat marker stop is &quot;%1&quot;, expected either one control piece or plain text</source>
        <translation>le marqueur de dialogue stop est «&#x202f;%1&#x202f;», attendu une seule pièce de contrôle ou du texte simple</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>un booléen</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>des données binaires</translation>
    </message>
    <message>
        <source>is not JSON: the text is wrong at byte %1</source>
        <translation>n’est pas du JSON&#x202f;: le texte est faux à l’octet %1</translation>
    </message>
    <message>
        <source>holds %1, expected an object</source>
        <translation>contient %1, attendu un objet</translation>
    </message>
    <message>
        <source>has %1 in &quot;stop&quot;, expected strings only</source>
        <translation>contient %1 dans «&#x202f;stop&#x202f;», attendu uniquement des chaînes</translation>
    </message>
    <message>
        <source>has %1 as &quot;%2&quot;, expected %3</source>
        <translation>contient %1 pour «&#x202f;%2&#x202f;», attendu %3</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>un tableau de chaînes</translation>
    </message>
    <message>
        <source>has the field &quot;%1&quot; twice</source>
        <translation>contient deux fois le champ «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, expected at most %3</source>
        <translation>%1 compte %2&#xa0;octets, attendu %3 au plus</translation>
    </message>
    <message>
        <source>SentencePiece model: %1</source>
        <translation>Modèle SentencePiece&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is not a well-formed protobuf message</source>
        <translation>%1 n’est pas un message protobuf bien formé</translation>
    </message>
    <message>
        <source>piece %1</source>
        <translation>pièce %1</translation>
    </message>
    <message>
        <source>%1 with %2 bytes, expected at most %3</source>
        <translation>%1 de %2&#xa0;octets, attendu %3 au plus</translation>
    </message>
    <message>
        <source>%1 has a %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 of wire type %2, expected %3</source>
        <translation>%1 de type de codage %2, attendu %3</translation>
    </message>
    <message>
        <source>type %1, expected 1 to 6</source>
        <translation>type %1, attendu de 1 à 6</translation>
    </message>
    <message>
        <source>score that is not a finite number</source>
        <translation>score qui n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>text that is empty</source>
        <translation>texte vide</translation>
    </message>
    <message>
        <source>text that is not UTF-8 without zero bytes</source>
        <translation>texte qui n’est pas de l’UTF-8 sans octet nul</translation>
    </message>
    <message>
        <source>unk_surface that is not UTF-8</source>
        <translation>unk_surface qui n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>SentencePiece model: trainer_spec has model_type %1, expected 1 (unigram) or 2 (BPE)</source>
        <translation>Modèle SentencePiece&#x202f;: trainer_spec a model_type %1, attendu 1 (unigramme) ou 2 (BPE)</translation>
    </message>
    <message>
        <source>field %1 of the model has wire type %2, expected 2</source>
        <translation>le champ %1 du modèle a le type de codage %2, attendu 2</translation>
    </message>
    <message>
        <source>it has more than %1 pieces</source>
        <translation>il contient plus de %1 pièces</translation>
    </message>
    <message>
        <source>pieces %1 and %2 are both &quot;%3&quot;</source>
        <translation>les pièces %1 et %2 sont toutes deux «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>pieces %1 and %2 are both of type unknown, expected one</source>
        <translation>les pièces %1 et %2 sont toutes deux de type inconnu, attendu une seule</translation>
    </message>
    <message>
        <source>piece %1 of type byte is &quot;%2&quot;, expected &quot;&lt;0x00&gt;&quot; to &quot;&lt;0xFF&gt;&quot;</source>
        <translation>la pièce %1 de type octet est «&#x202f;%2&#x202f;», attendu de «&#x202f;&lt;0x00&gt;&#x202f;» à «&#x202f;&lt;0xFF&gt;&#x202f;»</translation>
    </message>
    <message>
        <source>none of its %1 pieces is of type unknown</source>
        <translation>aucune de ses %1 pièces n’est de type inconnu</translation>
    </message>
    <message>
        <source>it has %1 byte pieces, expected %2 as byte_fallback is %3</source>
        <translation>il contient %1 pièces d’octet, attendu %2, car byte_fallback vaut %3</translation>
    </message>
    <message>
        <source>it has %1 bytes, expected 1 to %2</source>
        <translation>il compte %1&#xa0;octets, attendu de 1 à %2</translation>
    </message>
    <message>
        <source>it</source>
        <translation>le contenu</translation>
    </message>
    <message>
        <source>SentencePiece model: the library refuses it: %1</source>
        <translation>Modèle SentencePiece&#x202f;: la bibliothèque le refuse&#x202f;: %1</translation>
    </message>
    <message>
        <source>The range is %1 to %2, the text has %3 tokens.</source>
        <translation>La plage va de %1 à %2, le texte compte %3 tokens.</translation>
    </message>
    <message>
        <source>The range has %1 tokens, at most %2 can be looked into at once.</source>
        <translation>La plage compte %1 tokens, on peut en examiner %2 au plus à la fois.</translation>
    </message>
    <message>
        <source>Models of the architecture &quot;%1&quot; show no residual stream, which the lens looks at.</source>
        <translation>Les modèles d’architecture «&#x202f;%1&#x202f;» ne montrent pas de flux résiduel, celui que la lentille observe.</translation>
    </message>
    <message>
        <source>%1 tokens for each layer were asked for, expected 1 to %2.</source>
        <translation>%1 tokens par couche ont été demandés, attendu de 1 à %2.</translation>
    </message>
    <message>
        <source>%1: making a file beside it failed: %2.</source>
        <translation>%1&#x202f;: impossible de créer un fichier à côté&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: opening a file beside it failed: %2.</source>
        <translation>%1&#x202f;: impossible d’ouvrir un fichier à côté&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: the archive cannot be written: %2.</source>
        <translation>%1&#x202f;: impossible d’écrire l’archive&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The %1, then the %2.</source>
        <translation>D’abord&#x202f;: %1&#x202f;; ensuite&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The %1.</source>
        <translation>Contenu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The %1 after the last token.</source>
        <translation>Après le dernier token&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, of the rows of hidden.</source>
        <translation>Racine de la moyenne de %1^2 sur les canaux, pour les lignes de hidden.</translation>
    </message>
    <message>
        <source>Largest |%1| of the same rows.</source>
        <translation>Plus grand |%1| des mêmes lignes.</translation>
    </message>
    <message>
        <source>Share of the int8 codes that are 0, in the inputs of the projections %1.</source>
        <translation>Part des codes int8 qui valent 0, dans les entrées des projections %1.</translation>
    </message>
    <message>
        <source>Share of the codes that are 127, -127 or -128.</source>
        <translation>Part des codes qui valent 127, -127 ou -128.</translation>
    </message>
    <message>
        <source>How often each code came in all tokens; code q at index q + 128.</source>
        <translation>Nombre d’apparitions de chaque code dans tous les tokens&#x202f;; le code q à l’indice q + 128.</translation>
    </message>
    <message>
        <source>Measured time of the projections %1; tokens that were read in one batch have equal parts of its time.</source>
        <translation>Temps mesuré des projections %1&#x202f;; les tokens lus dans un même lot se partagent son temps à parts égales.</translation>
    </message>
    <message>
        <source>For which the device of --device was busy with its part of them, by its own clock; not a number without one.</source>
        <translation>Durée pendant laquelle le périphérique de --device a été occupé par sa part, d’après sa propre horloge&#x202f;; NaN sans périphérique.</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, of the %2.</source>
        <translation>Racine de la moyenne de %1^2 sur les canaux (%2).</translation>
    </message>
    <message>
        <source>Largest |%1| of the same.</source>
        <translation>Plus grand |%1|, de même.</translation>
    </message>
    <message>
        <source>Memory half-life of each channel in tokens: -ln 2 / mean over the tokens of ln %1; infinite where %1 was always 1.</source>
        <translation>Demi-vie de la mémoire de chaque canal, en tokens&#x202f;: -ln 2 / moyenne de ln %1 sur les tokens&#x202f;; infinie si %1 a toujours valu 1.</translation>
    </message>
    <message>
        <source>Its quartiles over the channels.</source>
        <translation>Ses quartiles sur les canaux.</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, after the token.</source>
        <translation>Racine de la moyenne de %1^2 sur les canaux, après le token.</translation>
    </message>
    <message>
        <source>The same of what the token changed in %1.</source>
        <translation>De même, pour ce que le token a changé dans %1.</translation>
    </message>
    <message>
        <source>Mean over the channels of the %1.</source>
        <translation>Moyenne sur les canaux (%1).</translation>
    </message>
    <message>
        <source>Lower quartile, median and upper quartile of %1 over the channels.</source>
        <translation>Quartile inférieur, médiane et quartile supérieur de %1 sur les canaux.</translation>
    </message>
    <message>
        <source>The token ids that were read, from an empty state.</source>
        <translation>Les identifiants des tokens lus, à partir d’un état vide.</translation>
    </message>
    <message>
        <source>How many tokens were read in that batch.</source>
        <translation>Nombre de tokens lus dans ce lot.</translation>
    </message>
    <message>
        <source>The ternary tensors of the model.</source>
        <translation>Les tenseurs ternaires du modèle.</translation>
    </message>
    <message>
        <source>Share of their weights that are not 0.</source>
        <translation>Part de leurs poids qui ne sont pas nuls.</translation>
    </message>
    <message>
        <source>The model&apos;s name and its fingerprint.</source>
        <translation>Le nom du modèle et son empreinte.</translation>
    </message>
    <message>
        <source>This list: a line for each array.</source>
        <translation>Cette liste&#x202f;: une ligne par tableau.</translation>
    </message>
    <message>
        <source>The likeliest next tokens, were the layer the last: final norm and head of x after it.</source>
        <translation>Les tokens suivants les plus probables si la couche était la dernière&#x202f;: normalisation finale et tête, appliquées à x après elle.</translation>
    </message>
    <message>
        <source>How likely each of them is.</source>
        <translation>Probabilité de chacun d’eux.</translation>
    </message>
    <message>
        <source>Entropy of all next tokens, -sum p ln p, were the layer the last.</source>
        <translation>Entropie de tous les tokens suivants, -somme de p ln p, si la couche était la dernière.</translation>
    </message>
    <message>
        <source>The first layer from which on the likeliest token stays what it is at the end.</source>
        <translation>La première couche à partir de laquelle le token le plus probable reste celui de la fin.</translation>
    </message>
    <message>
        <source>There are no tokens to read.</source>
        <translation>Il n’y a pas de tokens à lire.</translation>
    </message>
    <message>
        <source>%1 tokens were given, a trace has room for %2.</source>
        <translation>%1 tokens ont été donnés, une trace peut en contenir %2.</translation>
    </message>
    <message>
        <source>Tracing was stopped.</source>
        <translation>Le traçage a été arrêté.</translation>
    </message>
    <message>
        <source>tensor type %1 has %2 bytes of data, expected %3</source>
        <translation>le type de tenseur %1 a %2 octets de données, attendu %3</translation>
    </message>
    <message>
        <source>tensor type %1 can be %2 by its size</source>
        <translation>le type de tenseur %1 peut être %2 d’après sa taille</translation>
    </message>
    <message>
        <source>tensor type %1 is %2 by its size, which cannot be read</source>
        <translation>le type de tenseur %1 est %2 d’après sa taille, qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>dtype is %1, expected F32, F16, BF16 or U8</source>
        <translation>dtype vaut %1, attendu F32, F16, BF16 ou U8</translation>
    </message>
    <message>
        <source>%1: this is a %2 model; Trilume runs %3 only (%4).</source>
        <translation>%1 : c’est un modèle %2 ; Trilume n’exécute que %3 (%4).</translation>
    </message>
    <message>
        <source>has %1 rows, expected a multiple of %2</source>
        <translation>a %1 lignes, attendu un multiple de %2</translation>
    </message>
    <message>
        <source>shape %1, expected one number of F32, F16 or BF16</source>
        <translation>forme %1, attendu un seul nombre en F32, F16 ou BF16</translation>
    </message>
    <message>
        <source>its weights are not ternary: in no group of 128 or 64 inputs of its first rows are all 0 or plus or minus one number</source>
        <translation>ses poids ne sont pas ternaires : dans ses premières lignes, ils ne valent pas 0 ou plus ou moins un même nombre dans chaque groupe de 128 ou 64 entrées</translation>
    </message>
    <message>
        <source>dtype is %1, expected U8, as packed weights have</source>
        <translation>dtype vaut %1, attendu U8, comme pour des poids compactés</translation>
    </message>
    <message>
        <source>the scale is %1, expected a finite number above 0</source>
        <translation>l’échelle vaut %1, attendu un nombre fini supérieur à 0</translation>
    </message>
    <message>
        <source>code 3 in row %1, column %2, expected 0, 1 or 2</source>
        <translation>code 3 à la ligne %1, colonne %2, attendu 0, 1 ou 2</translation>
    </message>
    <message>
        <source>row %1, column %2 is %3, expected 0 or the largest of its %4 inputs (%5), as ternary weights have</source>
        <translation>la ligne %1, colonne %2 vaut %3, attendu 0 ou la plus grande valeur de ses %4 entrées (%5), comme pour des poids ternaires</translation>
    </message>
    <message>
        <source>is missing, expected for tie_word_embeddings false</source>
        <translation>manque, attendu avec tie_word_embeddings false</translation>
    </message>
    <message>
        <source>found %1, expected a divisor of %2 %3</source>
        <translation>trouvé %1, attendu un diviseur de %2 %3</translation>
    </message>
    <message>
        <source>found %1, expected an even number</source>
        <translation>trouvé %1, attendu un nombre pair</translation>
    </message>
    <message>
        <source>is missing, in %1, too</source>
        <translation>manque, dans %1 aussi</translation>
    </message>
    <message>
        <source>is not known, expected none of it</source>
        <translation>est inconnu et ne doit pas être là</translation>
    </message>
    <message>
        <source>differs from %1</source>
        <translation>diffère de %1</translation>
    </message>
    <message>
        <source>found %1, expected %2 or nothing</source>
        <translation>trouvé %1, attendu %2 ou rien</translation>
    </message>
    <message>
        <source>found %1 without a kind of scaling (%2)</source>
        <translation>trouvé %1 sans type de mise à l’échelle (%2)</translation>
    </message>
    <message>
        <source>is no part of an I2_S tensor, which has its scale behind it</source>
        <translation>ne fait pas partie d’un tenseur I2_S, dont l’échelle se trouve derrière lui</translation>
    </message>
    <message>
        <source>type %1, expected a ternary one, as the other layers have</source>
        <translation>type %1, attendu un type ternaire, comme dans les autres couches</translation>
    </message>
    <message>
        <source>type %1, expected F32, F16, BF16, Q8_0, Q4_0, Q4_K, Q6_K or a ternary one</source>
        <translation>type %1, attendu F32, F16, BF16, Q8_0, Q4_0, Q4_K, Q6_K ou un type ternaire</translation>
    </message>
    <message>
        <source>is no part of a %1 model of these sizes</source>
        <translation>ne fait pas partie d’un modèle %1 de ces tailles</translation>
    </message>
    <message>
        <source>attention heads</source>
        <translation>têtes d’attention</translation>
    </message>
    <message>
        <source>heads of keys and values</source>
        <translation>têtes des clés et des valeurs</translation>
    </message>
    <message>
        <source>head width</source>
        <translation>largeur d’une tête</translation>
    </message>
    <message>
        <source>rotation base</source>
        <translation>base des rotations</translation>
    </message>
    <message>
        <source>transformers</source>
        <translation>les transformers</translation>
    </message>
    <message>
        <source>%1: is a model file of Trilume&apos;s own types already.</source>
        <translation>%1 : est déjà un fichier de modèle aux types propres à Trilume.</translation>
    </message>
    <message>
        <source>is not known here; such keys change what the weights mean</source>
        <translation>est inconnue ici ; de telles clés changent le sens des poids</translation>
    </message>
    <message>
        <source>a divisor of %1 %2, or %3</source>
        <translation>un diviseur de %1 %2, ou %3</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, comme %2</translation>
    </message>
    <message>
        <source>at most %1, the rows of the embeddings</source>
        <translation>au plus %1, le nombre de lignes des plongements</translation>
    </message>
    <message>
        <source>found the scale %1, expected %2 as in all blocks.</source>
        <translation>trouvé l’échelle %1, attendu %2 comme dans tous les blocs.</translation>
    </message>
    <message>
        <source>tensor %1: a multiplier is no binary16 number.</source>
        <translation>tenseur %1 : un multiplicateur n’est pas un nombre binary16.</translation>
    </message>
    <message>
        <source>the scale %1, a finite number above 0 was expected.</source>
        <translation>l’échelle %1, attendu un nombre fini supérieur à 0.</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>%1 (blocks of %2)</source>
        <translation>%1 (blocs de %2)</translation>
    </message>
    <message>
        <source>%1 with the number %2, expected one above 0 and at most %3</source>
        <translation>%1 avec le nombre %2, attendu un nombre supérieur à 0 et d’au plus %3</translation>
    </message>
    <message>
        <source>tensor %1: row %2: %3</source>
        <translation>tenseur %1 : ligne %2 : %3</translation>
    </message>
    <message>
        <source>two pieces with a space between</source>
        <translation>deux pièces séparées par une espace</translation>
    </message>
    <message>
        <source>found rules of no name, expected those of %1</source>
        <translation>trouvé des règles sans nom, attendu celles de %1</translation>
    </message>
    <message>
        <source>a control piece</source>
        <translation>une pièce de contrôle</translation>
    </message>
    <message>
        <source>found %1, expected the one of %2</source>
        <translation>trouvé %1, attendu celui de %2</translation>
    </message>
    <message>
        <source>the vocabulary has no piece for the byte %1</source>
        <translation>le vocabulaire n’a pas de pièce pour l’octet %1</translation>
    </message>
    <message>
        <source>merge %1: the vocabulary has no piece %2</source>
        <translation>fusion %1&#x202f;: le vocabulaire n’a pas de pièce %2</translation>
    </message>
    <message>
        <source>the vocabulary has no piece %1</source>
        <translation>le vocabulaire n’a pas de pièce %1</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer.json; the model can be driven by token ids alone.</source>
        <translation>%1 ne contient pas de tokenizer.json&#x202f;; le modèle ne peut être utilisé qu’avec des identifiants de tokens.</translation>
    </message>
    <message>
        <source>%1 MB per token</source>
        <translation>%1 Mo par jeton</translation>
    </message>
    <message>
        <source>tuned for chat</source>
        <translation>adapté à la conversation</translation>
    </message>
    <message>
        <source>thinks before it answers</source>
        <translation>réfléchit avant de répondre</translation>
    </message>
    <message>
        <source>continues text, not tuned for chat</source>
        <translation>continue un texte, non adapté à la conversation</translation>
    </message>
    <message>
        <source>Known, to be brought as files:</source>
        <translation>Connus, à apporter sous forme de fichiers :</translation>
    </message>
    <message>
        <source>%1: the catalogue does not know where it is published: name its repository (OWNER/NAME) or an address.</source>
        <translation>%1 : le catalogue ne sait pas où il est publié : indiquez son dépôt (OWNER/NAME) ou une adresse.</translation>
    </message>
    <message>
        <source>%1: its chat template differs from the known one of %2; the form of %2 is used.</source>
        <translation>%1 : son modèle de dialogue diffère de celui connu de %2 ; la forme de %2 est utilisée.</translation>
    </message>
    <message>
        <source>What is to be answered has %1 tokens without earlier messages, and a text of %2 may have %3: nothing was read.</source>
        <translation>Ce à quoi répondre compte %1 tokens sans les messages précédents, et un texte de %2 peut en avoir %3 : rien n’a été lu.</translation>
    </message>
    <message>
        <source>The self-test was stopped before it had read enough.</source>
        <translation>L’autotest a été arrêté avant d’avoir assez lu.</translation>
    </message>
    <message>
        <source>%1 does not understand a simple English story (%2 bits a byte, expected at most %3): its file may be damaged, or made for arithmetic that this program does not do; or it knows another language.</source>
        <translation>%1 ne comprend pas une histoire simple en anglais (%2 bits par octet, %3 au plus attendus) : son fichier est peut-être endommagé, ou fait pour un calcul que ce programme ne fait pas ; ou il connaît une autre langue.</translation>
    </message>
    <message>
        <source>entropy of each head&apos;s attention, as a share of that of equal weights</source>
        <translation>entropie de l’attention de chaque tête, rapportée à celle de poids égaux</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>Entropie de l’attention</translation>
    </message>
    <message>
        <source>chat marker thought_suffix is &quot;%1&quot; and thought_prefix &quot;%2&quot;, expected a tag in both</source>
        <translation>le marqueur de dialogue thought_suffix est « %1 » et thought_prefix « %2 », une balise est attendue dans les deux</translation>
    </message>
    <message>
        <source>has an unknown field &quot;%1&quot;, expected user_, assistant_, system_ or thought_ with prefix or suffix, or stop</source>
        <translation>a un champ inconnu « %1 », attendu user_, assistant_, system_ ou thought_ avec prefix ou suffix, ou stop</translation>
    </message>
    <message>
        <source>Mean over the heads of the %1.</source>
        <translation>Moyenne sur les têtes : %1.</translation>
    </message>
    <message>
        <source>Lower quartile, median and upper quartile of %1 over the heads.</source>
        <translation>Quartile inférieur, médiane et quartile supérieur de %1 sur les têtes.</translation>
    </message>
    <message>
        <source>How much each head gave to each token when the last one was read; rows sum up to 1.</source>
        <translation>Ce que chaque tête a donné à chaque token quand le dernier a été lu ; la somme de chaque ligne est 1.</translation>
    </message>
    <message>
        <source>The weights of this model are scaled in groups, and devices cannot give the sum of each group yet.</source>
        <translation>Les poids de ce modèle sont mis à l’échelle par groupes, et les périphériques ne savent pas encore donner la somme de chaque groupe.</translation>
    </message>
    <message>
        <source>%1 at most (%2); %3 of it for measuring how fast memory is</source>
        <translation>%1 au plus (%2) ; dont %3 pour mesurer la vitesse de la mémoire</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a number.</source>
        <translation>%1 : « %2 » trouvé, un nombre attendu.</translation>
    </message>
    <message>
        <source>%1 may not be opened: it takes a member of the group trilume-boards, which 70-trilume-attached-boards.rules gives the boards to.</source>
        <translation>%1 ne peut pas être ouvert : il faut être membre du groupe trilume-boards, auquel 70-trilume-attached-boards.rules donne les cartes.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert : %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>%1 moved %2 bytes, expected %3.</source>
        <translation>%1 a transféré %2 octets, %3 attendus.</translation>
    </message>
    <message>
        <source>The core %1 has no memory: found %2 buffers of u-dma-buf, expected one called %3.</source>
        <translation>Le cœur %1 n’a pas de mémoire : %2 tampons de u-dma-buf trouvés, un nommé %3 attendu.</translation>
    </message>
    <message>
        <source>%1: found a buffer at %2, expected whole pages below 2^44.</source>
        <translation>%1 : tampon trouvé en %2, des pages entières au-dessous de 2^44 attendues.</translation>
    </message>
    <message>
        <source>%1: found %2 bytes of registers, expected %3.</source>
        <translation>%1 : %2 octets de registres trouvés, %3 attendus.</translation>
    </message>
    <message>
        <source>The card does not tell how much memory it has: its settings have to say it, such as %1.</source>
        <translation>La carte ne dit pas combien de mémoire elle a : ses réglages doivent le dire, par exemple %1.</translation>
    </message>
    <message>
        <source>The card&apos;s memory does not have %1 bytes at %2.</source>
        <translation>La mémoire de la carte n’a pas %1 octets à l’adresse %2.</translation>
    </message>
    <message>
        <source>%1 said that it moved %2 bytes, and did not.</source>
        <translation>%1 a déclaré avoir transféré %2 octets, mais ne l’a pas fait.</translation>
    </message>
    <message>
        <source>This board cannot be reset from here.</source>
        <translation>Cette carte ne peut pas être réinitialisée d’ici.</translation>
    </message>
    <message>
        <source>The port %1 does not answer as a board does: found %2 bytes at %3 baud, expected the answer to a hello.</source>
        <translation>Le port %1 ne répond pas comme une carte&#x202f;: %2 octets trouvés à %3 bauds, réponse à une salutation attendue.</translation>
    </message>
    <message>
        <source>The port %1 has no %2 baud, expected one of: %3.</source>
        <translation>Le port %1 n’a pas %2 bauds, attendu l’un de&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a text.</source>
        <translation>Les réglages de la carte indiquent %1 = %2, attendu un texte.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 and %2, expected one of them.</source>
        <translation>Les réglages de la carte indiquent %1 et %2, attendu un seul des deux.</translation>
    </message>
    <message>
        <source>The sensor &quot;%1&quot;: found %2 of that name, expected one of: %3.</source>
        <translation>Le capteur « %1 » : trouvé %2 de ce nom, attendu l’un de ceux-ci : %3.</translation>
    </message>
    <message>
        <source>The card %1 is not programmed: &quot;%2&quot; does it.</source>
        <translation>La carte %1 n’est pas programmée : « %2 » le fait.</translation>
    </message>
    <message>
        <source>The library of XRT is not there, which Debian&apos;s package %1 has: %2.</source>
        <translation>La bibliothèque de XRT n’est pas là, le paquet Debian %1 la contient : %2.</translation>
    </message>
    <message>
        <source>The library of XRT (%1) has no function %2.</source>
        <translation>La bibliothèque de XRT (%1) n’a pas de fonction %2.</translation>
    </message>
    <message>
        <source>XRT does not open the card %1.</source>
        <translation>XRT n’ouvre pas la carte %1.</translation>
    </message>
    <message>
        <source>XRT, card %1: %2.</source>
        <translation>XRT, carte %1 : %2.</translation>
    </message>
    <message>
        <source>XRT, card %1: there are no %2 bytes of memory.</source>
        <translation>XRT, carte %1 : il n’y a pas %2 octets de mémoire.</translation>
    </message>
    <message>
        <source>The plugin %1 has found no device.</source>
        <translation>Le greffon %1 n’a trouvé aucun périphérique.</translation>
    </message>
    <message>
        <source>No driver has the card %1: it takes %2, or %3 and the library of XRT.</source>
        <translation>Aucun pilote n’a la carte %1 : il faut %2, ou %3 avec la bibliothèque de XRT.</translation>
    </message>
    <message>
        <source>XRT, card %1: bank %2 has no %3 bytes of memory for its image.</source>
        <translation>XRT, carte %1&#x202f;: la banque %2 n’a pas %3 octets de mémoire pour son image.</translation>
    </message>
    <message>
        <source>the device computes whole tokens</source>
        <translation>le périphérique calcule des tokens entiers</translation>
    </message>
    <message>
        <source>the processor computes everything, as it is faster</source>
        <translation>le processeur calcule tout, car il est plus rapide</translation>
    </message>
    <message>
        <source>a token takes %1 ms on the processor, %2 ms on the device</source>
        <translation>un token prend %1&#xa0;ms sur le processeur, %2&#xa0;ms sur le périphérique</translation>
    </message>
    <message>
        <source>%1: products only, the rest of a token is not computed there.</source>
        <translation>%1&#xa0;: produits seulement, le reste d’un token n’y est pas calculé.</translation>
    </message>
    <message>
        <source>The board is busy: it holds matrices, or writes the tokens of a model.</source>
        <translation>La carte est occupée&#xa0;: elle contient des matrices ou écrit les tokens d’un modèle.</translation>
    </message>
    <message>
        <source>The board has several cores.</source>
        <translation>La carte a plusieurs cœurs.</translation>
    </message>
    <message>
        <source>There is no such tensor of this size, or it is there already.</source>
        <translation>Il n’y a pas de tel tenseur de cette taille, ou il est déjà là.</translation>
    </message>
    <message>
        <source>The board has no vector unit, so it computes products only.</source>
        <translation>La carte n’a pas d’unité vectorielle, elle ne calcule donc que des produits.</translation>
    </message>
    <message>
        <source>Whole tokens need a core whose columns divide 64, and widths that are multiples of 64.</source>
        <translation>Des tokens entiers demandent un cœur dont le nombre de colonnes divise 64 et des largeurs multiples de 64.</translation>
    </message>
    <message>
        <source>The whole model does not fit into the memory of the board.</source>
        <translation>Le modèle entier ne tient pas dans la mémoire de la carte.</translation>
    </message>
    <message>
        <source>A tensor of the model is missing.</source>
        <translation>Il manque un tenseur du modèle.</translation>
    </message>
    <message>
        <source>The model is ready already.</source>
        <translation>Le modèle est déjà prêt.</translation>
    </message>
    <message>
        <source>A token failed on the board.</source>
        <translation>Un token a échoué sur la carte.</translation>
    </message>
    <message>
        <source>A token was not done in time.</source>
        <translation>Un token n’était pas prêt à temps.</translation>
    </message>
    <message>
        <source>The device&apos;s token is not the one that the processor computes.</source>
        <translation>Le token du périphérique n’est pas celui que calcule le processeur.</translation>
    </message>
    <message>
        <source>%1: another model is there now.</source>
        <translation>%1&#xa0;: un autre modèle y est maintenant.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a whole number from %3 to %4.</source>
        <translation>Les réglages de la carte indiquent %1 = %2, attendu un nombre entier de %3 à %4.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ComparisonWorker</name>
    <message>
        <source>There is not enough memory to compare these.</source>
        <translation>La mémoire ne suffit pas pour comparer ces configurations.</translation>
    </message>
</context>
<context>
    <name>trilume::app::DownloadWorker</name>
    <message>
        <source>The model could not be downloaded: %1.</source>
        <translation>Le modèle n’a pas pu être téléchargé&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::FileSaveWorker</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>trilume::app::GenerationQueue</name>
    <message>
        <source>The program is closing, so nothing is generated any more.</source>
        <translation>Le programme se ferme&#x202f;: plus rien n’est généré.</translation>
    </message>
</context>
<context>
    <name>trilume::app::GenerationWorker</name>
    <message>
        <source>No model is loaded, so nothing can answer.</source>
        <translation>Aucun modèle n’est chargé&#x202f;: rien ne peut répondre.</translation>
    </message>
    <message>
        <source>There is not enough memory to go on with the answer.</source>
        <translation>La mémoire ne suffit pas pour poursuivre la réponse.</translation>
    </message>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>La réponse s’est interrompue&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::HttpServer</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Le port %1 est pris par un autre programme.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ImportWorker</name>
    <message>
        <source>There is not enough memory to import %1.</source>
        <translation>La mémoire ne suffit pas pour importer %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::InsideWorker</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are runs of a comparison</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>On the processor, which computes the same bits, was read: %1.</source>
        <translation>Lecture sur le processeur, qui calcule les mêmes bits&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the text again.</source>
        <translation>La mémoire ne suffit pas pour relire le texte.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LensWorker</name>
    <message>
        <source>There is not enough memory to read the text again.</source>
        <translation>La mémoire ne suffit pas pour relire le texte.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LibraryWorker</name>
    <message>
        <source>There is not enough memory to look for models.</source>
        <translation>La mémoire ne suffit pas pour chercher des modèles.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalComparisonController</name>
    <message>
        <source>It has no tokenizer, so it cannot read the text.</source>
        <translation>Il n’a pas de tokeniseur et ne peut donc pas lire le texte.</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>Le modèle est en cours de chargement.</translation>
    </message>
    <message>
        <source>There is no model to compare with: open one.</source>
        <translation>Il n’y a pas de modèle à comparer&#x202f;: ouvrez-en un.</translation>
    </message>
    <message>
        <source>The model runs on a server, of which nothing can be measured here: open one that runs in this window.</source>
        <translation>Le modèle s’exécute sur un serveur, dont rien ne peut être mesuré ici&#x202f;: ouvrez un modèle qui s’exécute dans cette fenêtre.</translation>
    </message>
    <message>
        <source>The model has no tokenizer, so it cannot read the text.</source>
        <translation>Le modèle n’a pas de tokeniseur et ne peut donc pas lire le texte.</translation>
    </message>
    <message>
        <source>An answer is being written, which would be measured as well: wait until it is there.</source>
        <translation>Une réponse est en cours d’écriture et serait mesurée aussi&#x202f;: attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>An answer was written meanwhile: it took time and energy of what is shown. Run it again to know better.</source>
        <translation>Une réponse a été écrite entre-temps&#x202f;: elle a pris une part du temps et de l’énergie affichés. Relancez la comparaison pour des valeurs plus sûres.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalDevices</name>
    <message>
        <source>%1 cannot be used, so the processor computes everything: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 n’est pas utilisable, le processeur calcule donc tout&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 does not take %2 of the matrices, which the processor computes: %3</source>
        <extracomment>%1 is the name of a device, %2 a number, %3 a whole sentence</extracomment>
        <translation>%1 refuse %2 matrices, que le processeur calcule donc&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 failed, and the processor did its work, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 a échoué, et le processeur a fait son travail, avec le même résultat&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is gone, and the processor goes on alone until it is back, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 a disparu, et le processeur continue seul jusqu’à son retour, avec le même résultat&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 failed, and the processor goes on alone, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 a échoué, et le processeur continue seul, avec le même résultat&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalModelController</name>
    <message>
        <source>The model that comes with Trilume (%1) is not installed. Open a model file of your own.</source>
        <translation>Le modèle fourni avec Trilume (%1) n’est pas installé. Ouvrez l’un de vos fichiers de modèle.</translation>
    </message>
    <message>
        <source>The model %1 is not there. Until it is, the bundled model answers.</source>
        <translation>Le modèle %1 est introuvable. En attendant, le modèle fourni répond.</translation>
    </message>
    <message>
        <source>%1 The bundled model answers in its place.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with a model file</extracomment>
        <translation>%1 Le modèle fourni répond à sa place.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalModelLibrary</name>
    <message>
        <source>%1 is still being imported: import %2 after it.</source>
        <translation>L’importation de %1 est encore en cours&#x202f;: importez %2 ensuite.</translation>
    </message>
    <message>
        <source>%1 comes with the program and stays.</source>
        <translation>%1 est fourni avec le programme et reste en place.</translation>
    </message>
    <message>
        <source>%1 is in use: choose another model first, then remove it.</source>
        <translation>%1 est utilisé&#x202f;: choisissez d’abord un autre modèle, puis retirez-le.</translation>
    </message>
</context>
<context>
    <name>trilume::app::MetricsHub</name>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>%1, net of idle</source>
        <extracomment>%1 is a meter: its energy without what the machine takes anyway</extracomment>
        <translation>%1, hors repos</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelAnswerReader</name>
    <message>
        <source>There is no model that could read this answer again.</source>
        <translation>Aucun modèle ne peut relire cette réponse.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelSwitch</name>
    <message>
        <source>A server knows the markers of its models.</source>
        <translation>Un serveur connaît les marqueurs de ses modèles.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelWorker</name>
    <message>
        <source>There is not enough memory to load %1.</source>
        <translation>La mémoire ne suffit pas pour charger %1.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be loaded: %2.</source>
        <translation>Impossible de charger le fichier de modèle %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Another model is loaded now: %1. Its markers were left as they are.</source>
        <translation>Un autre modèle est maintenant chargé&#x202f;: %1. Ses marqueurs sont restés tels quels.</translation>
    </message>
    <message>
        <source>The model %1 cannot be given markers.</source>
        <translation>Le modèle %1 ne peut pas recevoir de marqueurs.</translation>
    </message>
</context>
<context>
    <name>trilume::app::PromptLibrary</name>
    <message>
        <source>In one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>Say this in one short sentence: {{text}}</source>
        <translation>Dis-le en une courte phrase&#x202f;: {{texte}}</translation>
    </message>
    <message>
        <source>For a child</source>
        <translation>Pour un enfant</translation>
    </message>
    <message>
        <source>Explain {{thing}} so that a child of {{age}} understands it.</source>
        <translation>Explique {{chose}} de façon qu’un enfant de {{âge}} comprenne.</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Une histoire</translation>
    </message>
    <message>
        <source>Tell me a short story about {{hero}} in {{place}}.</source>
        <translation>Raconte-moi une courte histoire avec {{héros}}. Lieu&#x202f;: {{lieu}}.</translation>
    </message>
    <message>
        <source>The prompts are not saved: another program has changed %1, which cannot be kept under another name.</source>
        <translation>Les prompts ne sont pas enregistrés&#x202f;: un autre programme a modifié %1, qui ne peut pas être conservé sous un autre nom.</translation>
    </message>
    <message>
        <source>The prompts are saved. Another program had changed %1 meanwhile; what it wrote was kept as %2.</source>
        <translation>Les prompts sont enregistrés. Un autre programme avait modifié %1 entre-temps&#x202f;; ce qu’il y a écrit est conservé dans %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2.</source>
        <translation>Impossible de supprimer le fichier %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 The file was kept as %2.</source>
        <extracomment>%1 is a whole sentence that says what is wrong, %2 the name of a file</extracomment>
        <translation>%1 Le fichier est conservé sous le nom %2.</translation>
    </message>
    <message>
        <source>There are %1 prompts already, and there can be no more.</source>
        <translation>Il y a déjà %1 prompts, il ne peut pas y en avoir davantage.</translation>
    </message>
    <message>
        <source>The text has %1 characters; a prompt can have %2 at most.</source>
        <translation>Le texte compte %1 caractères&#x202f;; un prompt peut en compter %2 au plus.</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteBackend</name>
    <message>
        <source>No server is chosen.</source>
        <translation>Aucun serveur n’est choisi.</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteServers</name>
    <message>
        <source>The name of a model is missing.</source>
        <translation>Il manque le nom d’un modèle.</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteWorker</name>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>La réponse s’est interrompue&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::SensorController</name>
    <message>
        <source>The device tells 0 W while it computes.</source>
        <translation>Le périphérique indique 0&#xa0;W pendant qu’il calcule.</translation>
    </message>
    <message>
        <source>%1; while it computes: %2</source>
        <extracomment>%1 and %2 say how a figure is known; the second one for how long something computed</extracomment>
        <translation>%1&#x202f;; pendant le calcul&#x202f;: %2</translation>
    </message>
    <message>
        <source>The figures of the device stand still while it computes.</source>
        <translation>Les valeurs du périphérique ne bougent pas pendant qu’il calcule.</translation>
    </message>
    <message>
        <source>the whole machine</source>
        <translation>la machine entière</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>mean of the processors</source>
        <translation>moyenne des processeurs</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>résidente</translation>
    </message>
</context>
<context>
    <name>trilume::app::SensorService</name>
    <message>
        <source>%1 counts time from a start of its own; only a log with seconds since 1970 can be put beside this session.</source>
        <translation>%1 compte le temps depuis sa propre origine&#x202f;; seul un journal en secondes depuis 1970 peut être mis en regard de cette session.</translation>
    </message>
    <message>
        <source>%1 has nothing from the time of this session.</source>
        <translation>%1 ne contient rien pour la durée de cette session.</translation>
    </message>
</context>
<context>
    <name>trilume::app::Settings</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Impossible d’écrire le fichier %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoreWorker</name>
    <message>
        <source>%1 was put in place of another file, whose last changes still lay beside it. They belong to the other one, were not applied, and are kept as %2.</source>
        <translation>%1 a pris la place d’un autre fichier, dont les dernières modifications se trouvaient encore à côté. Elles appartiennent à l’autre&#x202f;; elles n’ont pas été appliquées et sont conservées dans %2.</translation>
    </message>
    <message>
        <source>The chat database %1 is not open, so nothing can be stored.</source>
        <translation>La base de conversations %1 n’est pas ouverte, rien ne peut donc être enregistré.</translation>
    </message>
    <message>
        <source>There is not enough memory to add the chats.</source>
        <translation>La mémoire ne suffit pas pour ajouter les conversations.</translation>
    </message>
    <message>
        <source>The chats cannot be added: %1.</source>
        <translation>Impossible d’ajouter les conversations&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoredChatController</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the title of a copy of a chat; %1 is the title of the chat</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>The chats are still being checked.</source>
        <translation>Les conversations sont encore en cours de vérification.</translation>
    </message>
    <message>
        <source>The chats are still being updated to this version.</source>
        <translation>Les conversations sont encore en cours de mise à jour vers cette version.</translation>
    </message>
    <message>
        <source>The chat database is not open, so a message could not be kept.</source>
        <translation>La base de conversations n’est pas ouverte, un message ne pourrait donc pas être conservé.</translation>
    </message>
    <message>
        <source>The model is still answering.</source>
        <translation>Le modèle est encore en train de répondre.</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>Le modèle est encore en cours de chargement.</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file first.</source>
        <translation>Aucun modèle n’est chargé. Ouvrez d’abord un fichier de modèle.</translation>
    </message>
    <message>
        <source>The chat is still being opened.</source>
        <translation>La conversation est encore en cours d’ouverture.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Ce message n’existe plus.</translation>
    </message>
    <message>
        <source>The answer is not saved yet.</source>
        <translation>La réponse n’est pas encore enregistrée.</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoredChatTransfer</name>
    <message>
        <source>Another import or export is still running.</source>
        <translation>Une autre importation ou exportation est encore en cours.</translation>
    </message>
</context>
<context>
    <name>trilume::app::TranscriptModel</name>
    <message>
        <source>Instructions: %1</source>
        <extracomment>%1 is what a message says; before it stands who says it, for screen readers</extracomment>
        <translation>Instructions&#x202f;: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Vous&#x202f;: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %2 token(s)</source>
        <extracomment>in the place of an answer, before it is written; %1 and %2 are numbers of tokens</extracomment>
        <translation>
            <numerusform>Lecture&#x202f;: %1 token sur %2</numerusform>
            <numerusform>Lecture&#x202f;: %1 tokens sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>From here: %1</source>
        <extracomment>above an answer: it was written by another model, %1, than the one before</extracomment>
        <translation>À partir d’ici&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>trilume::app::TransferWorker</name>
    <message>
        <source>There is not enough memory for the chats of %1.</source>
        <translation>La mémoire ne suffit pas pour les conversations de %1.</translation>
    </message>
    <message>
        <source>The chats of %1 cannot be read or written: %2.</source>
        <translation>Impossible de lire ou d’écrire les conversations de %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>trilume::desktop::ShutDown</name>
    <message>
        <source>The last message could not be kept.</source>
        <translation>Le dernier message n’a pas pu être conservé.</translation>
    </message>
    <message>
        <source>The disk does not answer, so the chats may not be saved yet.</source>
        <translation>Le disque ne répond pas, les conversations ne sont donc peut-être pas encore enregistrées.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AboutPanel</name>
    <message>
        <source>About Trilume</source>
        <translation>À propos de Trilume</translation>
    </message>
    <message>
        <source>Chat with MatMul-free language models on your own machine, and see what that costs. Nothing that you write leaves this computer, unless you use a model on a server.</source>
        <translation>Conversez avec des modèles de langage sans MatMul sur votre propre machine, et voyez ce que cela coûte. Rien de ce que vous écrivez ne quitte cet ordinateur, sauf si vous utilisez un modèle sur un serveur.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version. The bundled model is under CC-BY-SA-4.0.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Le modèle fourni est sous CC-BY-SA-4.0.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>Where data lies</source>
        <translation>Emplacement des données</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
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
        <translation>Copier pour un rapport de bogue</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AccountPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Cette conversation</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Grid figures…</source>
        <translation>Valeurs du réseau…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Which answers are counted</source>
        <translation>Réponses prises en compte</translation>
    </message>
    <message>
        <source>Different scopes or labels stand apart and are not added up: what one meter covers may be a part of what another does.</source>
        <translation>Les périmètres ou origines différents restent séparés et ne s’additionnent pas&#x202f;: ce que couvre un compteur peut faire partie de ce que couvre un autre.</translation>
    </message>
    <message>
        <source>By model and meter</source>
        <translation>Par modèle et compteur</translation>
    </message>
    <message>
        <source>Not in it: deleted chats, what the machine takes while no answer is computed, and answers of other programs that were imported. Answers that you had written again, stopped or left in another branch are in it, since they were computed; a copy of a chat is not counted a second time. Joules are gross: with what the machine would have taken idle.</source>
        <translation>Ne sont pas comptés&#x202f;: les conversations supprimées, ce que la machine consomme quand aucune réponse n’est calculée, et les réponses d’autres programmes qui ont été importées. Les réponses que vous avez fait réécrire, arrêtées ou laissées dans une autre branche sont comptées, puisqu’elles ont été calculées&#x202f;; la copie d’une conversation n’est pas comptée une seconde fois. Les joules sont bruts&#x202f;: ils comprennent ce que la machine aurait consommé au repos.</translation>
    </message>
    <message>
        <source>The account is in %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Le bilan est dans %1.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Calcul du total…</translation>
    </message>
    <message>
        <source>No answer was computed today. Ask something in a chat, and what the answer takes stands here.</source>
        <translation>Aucune réponse n’a été calculée aujourd’hui. Posez une question dans une conversation&#x202f;: la consommation de la réponse s’affichera ici.</translation>
    </message>
    <message>
        <source>This chat has no answers yet. What they take will stand here.</source>
        <translation>Cette conversation n’a pas encore de réponse. La consommation des réponses s’affichera ici.</translation>
    </message>
    <message>
        <source>Nothing was computed yet. Ask something in a chat, and what the answer takes stands here.</source>
        <translation>Rien n’a encore été calculé. Posez une question dans une conversation&#x202f;: la consommation de la réponse s’affichera ici.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No meter could tell the energy of %1 of them.</source>
        <extracomment>a sentence a number of answers</extracomment>
        <translation>Pour %1 d’entre elles, aucun compteur n’a pu indiquer l’énergie.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AddressLine</name>
    <message>
        <source>This is no address of a web server. One begins with https:// or http://, as the one of Hugging Face does.</source>
        <translation>Ce n’est pas l’adresse d’un serveur web. Une telle adresse commence par https:// ou http://, comme celle de Hugging Face.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AnswerTokens</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The answer is being read again: %1 of %2 tokens.</source>
        <translation>Relecture de la réponse&#x202f;: %1 tokens sur %2.</translation>
    </message>
    <message>
        <source>Show it as usual</source>
        <translation>Revenir à l’affichage normal</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AskLine</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask something and watch the layers</source>
        <translation>Posez une question et observez les couches</translation>
    </message>
    <message numerus="yes">
        <source>A question can have %1 characters at most. Nothing was pasted: paste a part of it.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>
            <numerusform>Une question peut compter %1 caractère au plus. Rien n’a été collé&#x202f;: collez une partie du texte.</numerusform>
            <numerusform>Une question peut compter %1 caractères au plus. Rien n’a été collé&#x202f;: collez une partie du texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the answer (Escape)</source>
        <translation>Arrêter la réponse (Échap)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AttentionPanel</name>
    <message>
        <source>Previous token</source>
        <translation>Token précédent</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Token suivant</translation>
    </message>
    <message>
        <source>Map of layers and heads</source>
        <translation>Carte des couches et des têtes</translation>
    </message>
    <message>
        <source>Map of heads and the tokens they look at</source>
        <translation>Carte des têtes et des tokens qu’elles regardent</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>How widely each head looks</source>
        <translation>Étendue du regard de chaque tête</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Échelle des couleurs</translation>
    </message>
    <message>
        <source>at “%1”, token %2</source>
        <extracomment>%1 is the text of a token, %2 its number in the chat</extracomment>
        <translation>à « %1 », token %2</translation>
    </message>
    <message>
        <source>What the heads of layer %1 look at</source>
        <translation>Ce que regardent les têtes de la couche %1</translation>
    </message>
    <message>
        <source>What heads looked at takes much memory, so it is kept of the newest tokens alone. This one is older.</source>
        <translation>Ce que les têtes ont regardé prend beaucoup de mémoire : seuls les tokens les plus récents le gardent. Celui-ci est plus ancien.</translation>
    </message>
    <message>
        <source>Layer %1, head %2: spread %3.</source>
        <extracomment>%1 and %2 are numbers, %3 is between 0 (looks at one token) and 1 (at all alike)</extracomment>
        <translation>Couche %1, tête %2 : étendue %3.</translation>
    </message>
    <message>
        <source>%1 on “%2” (token %3).</source>
        <extracomment>%1 is a share in percent, %2 the text of a token, %3 its number</extracomment>
        <translation>%1 sur « %2 » (token %3).</translation>
    </message>
    <message>
        <source>Head %1: %2 on “%3” (token %4).</source>
        <extracomment>%1 is a number, %2 a share in percent, %3 the text of a token, %4 its number</extracomment>
        <translation>Tête %1 : %2 sur « %3 » (token %4).</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>trilume::ui::BarCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a run, its figure and where that comes from (&quot;measured&quot;)</extracomment>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CardStack</name>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Hide this plot</source>
        <translation>Masquer ce graphique</translation>
    </message>
    <message>
        <source>Usual order, all shown</source>
        <translation>Ordre habituel, tous affichés</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListDelegate</name>
    <message>
        <source>Answering</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titre de la conversation</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListPanel</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>New chat (Ctrl+N)</source>
        <translation>Nouvelle conversation (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search titles and messages of all chats</source>
        <translation>Rechercher dans les titres et les messages de toutes les conversations</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Found chats and messages</source>
        <translation>Conversations et messages trouvés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking the chats. They will be listed here.</source>
        <translation>Vérification des conversations. Elles s’afficheront ici.</translation>
    </message>
    <message>
        <source>Updating the chats to this version. They will be listed here.</source>
        <translation>Mise à jour des conversations vers cette version. Elles s’afficheront ici.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>Vos conversations s’afficheront ici.</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>«&#x202f;%1&#x202f;» supprimée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Whole chat (JSON)…</source>
        <translation>Conversation entière (JSON)…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Texte brut…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListProxy</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month, %2 a year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Dossier %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 chat(s)</source>
        <translation>
            <numerusform>%1 conversation</numerusform>
            <numerusform>%1 conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>in the folder %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>dans le dossier %1</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatPage</name>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>La mettre de côté et repartir à neuf</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatSearch</name>
    <message>
        <source>No chat holds these words.</source>
        <translation>Aucune conversation ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatSettingsPanel</name>
    <message>
        <source>Settings of this chat</source>
        <translation>Réglages de cette conversation</translation>
    </message>
    <message>
        <source>They hold for this chat alone. What is not changed here is as in the settings of the program.</source>
        <translation>Ils ne valent que pour cette conversation. Ce qui n’est pas modifié ici suit les réglages du programme.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what is chosen with a button, and which of them is</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CodeHistogram</name>
    <message>
        <source>Histogram of the integer codes</source>
        <translation>Histogramme des codes entiers</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CommandPalette</name>
    <message>
        <source>No command has these letters.</source>
        <translation>Aucune commande ne contient ces lettres.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CompareHead</name>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>A document of 512 tokens</source>
        <translation>Un document de 512 tokens</translation>
    </message>
    <message>
        <source>A story of 256 tokens</source>
        <translation>Une histoire de 256 tokens</translation>
    </message>
    <message>
        <source>The last question of this chat</source>
        <translation>La dernière question de cette conversation</translation>
    </message>
    <message>
        <source>A text of my own</source>
        <translation>Mon propre texte</translation>
    </message>
    <message>
        <source>Until figures settle</source>
        <translation>Jusqu’à stabilisation</translation>
    </message>
    <message numerus="yes">
        <source>%1 repeat(s)</source>
        <translation>
            <numerusform>%1 répétition</numerusform>
            <numerusform>%1 répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Nombre de mesures</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Précédentes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The text that every configuration reads and goes on with</source>
        <translation>Le texte que chaque configuration lit et poursuit</translation>
    </message>
    <message>
        <source>How often each configuration is measured. Figures have settled when they spread by less than 2 %, which two minutes are given to.</source>
        <translation>Nombre de mesures de chaque configuration. Les valeurs sont stables quand leur dispersion est inférieure à 2&#x202f;%&#x202f;; deux minutes y sont consacrées au plus.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>Comparaisons précédentes</translation>
    </message>
    <message>
        <source>Report for a browser (HTML)</source>
        <translation>Rapport pour navigateur (HTML)</translation>
    </message>
    <message>
        <source>Report on paper (PDF)</source>
        <translation>Rapport à imprimer (PDF)</translation>
    </message>
    <message>
        <source>Every round as a table (CSV)</source>
        <translation>Toutes les passes en tableau (CSV)</translation>
    </message>
    <message>
        <source>All of it for programs (JSON)</source>
        <translation>L’ensemble pour des programmes (JSON)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ComparePage</name>
    <message>
        <source>What does each configuration take?</source>
        <translation>Que consomme chaque configuration&#x202f;?</translation>
    </message>
    <message>
        <source>One text runs on each of these configurations in turn, several times. Then this page shows whether all wrote the same tokens, how fast each was, and what it took for a token: measured where this machine has a meter, and said so where it has none.</source>
        <translation>Chacune de ces configurations traite tour à tour le même texte, plusieurs fois. Cette page montre ensuite si toutes ont écrit les mêmes tokens, à quelle vitesse, et ce qu’a consommé un token&#x202f;: la valeur est mesurée si cette machine a un compteur, et la page le signale sinon.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Write a text that every configuration reads.</source>
        <translation>Écrivez un texte que chaque configuration lira.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Composer</name>
    <message>
        <source>Prompts (Ctrl+Shift+I)</source>
        <translation>Prompts (Ctrl+Maj+I)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>How the model is addressed</source>
        <translation>Façon de s’adresser au modèle</translation>
    </message>
    <message>
        <source>Dialogue – the model answers</source>
        <translation>Dialogue – le modèle répond</translation>
    </message>
    <message>
        <source>Completion – the model continues the text</source>
        <translation>Complétion – le modèle poursuit le texte</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Complétion</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Mode&#x202f;: %1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrivez un message</translation>
    </message>
    <message>
        <source>Write on, or press Enter to let the model go on</source>
        <translation>Poursuivez, ou appuyez sur Entrée pour laisser faire le modèle</translation>
    </message>
    <message>
        <source>Write the beginning of a text</source>
        <translation>Écrivez le début d’un texte</translation>
    </message>
    <message>
        <source>With the prompt the message would have %1 characters; it can have %2 at most. Nothing was inserted.</source>
        <extracomment>both are numbers of characters</extracomment>
        <translation>Avec le prompt, le message compterait %1 caractères&#x202f;; il peut en compter %2 au plus. Rien n’a été inséré.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens read · trained length %2</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>
            <numerusform>%1 token lu · longueur d’entraînement %2</numerusform>
            <numerusform>%1 tokens lus · longueur d’entraînement %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: older text fades</source>
        <translation>%1&#x202f;: le texte ancien s’estompe</translation>
    </message>
    <message numerus="yes">
        <source>The model was trained with texts of at most %1 tokens, and this chat is longer. It goes on at the same speed, but what was said long ago fades from its memory, and answers may stray. A new chat begins afresh.</source>
        <translation>
            <numerusform>Le modèle a été entraîné sur des textes de %1 token au plus, et cette conversation est plus longue. Elle continue à la même vitesse, mais ce qui a été dit il y a longtemps s’efface de sa mémoire, et les réponses peuvent s’égarer. Une nouvelle conversation repart à neuf.</numerusform>
            <numerusform>Le modèle a été entraîné sur des textes de %1 tokens au plus, et cette conversation est plus longue. Elle continue à la même vitesse, mais ce qui a été dit il y a longtemps s’efface de sa mémoire, et les réponses peuvent s’égarer. Une nouvelle conversation repart à neuf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed and memory stay the same at any length. Beyond the length the model was trained at, older text fades from its memory.</source>
        <translation>La vitesse et la mémoire restent les mêmes quelle que soit la longueur. Au-delà de la longueur d’entraînement du modèle, le texte ancien s’efface de sa mémoire.</translation>
    </message>
    <message numerus="yes">
        <source>With the pasted text the message would have %1 characters; it can have %2 at most. Nothing was pasted: paste a part of it.</source>
        <extracomment>both are numbers of characters</extracomment>
        <translation>
            <numerusform>Avec le texte collé, le message compterait %1 caractère&#x202f;; il peut en compter %2 au plus. Rien n’a été collé&#x202f;: collez une partie du texte.</numerusform>
            <numerusform>Avec le texte collé, le message compterait %1 caractères&#x202f;; il peut en compter %2 au plus. Rien n’a été collé&#x202f;: collez une partie du texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens typed</source>
        <extracomment>of what is typed and not sent yet; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 token saisi</numerusform>
            <numerusform>%1 tokens saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc stops</source>
        <translation>Échap&#x202f;: arrêter</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter new line</source>
        <translation>Entrée&#x202f;: envoyer · Maj+Entrée&#x202f;: nouvelle ligne</translation>
    </message>
    <message>
        <source>Room for the chat</source>
        <translation>Place pour la conversation</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>%1 tokens sur %2</translation>
    </message>
    <message>
        <source>This chat fills %1 of the %2 tokens that there is room for. The model looks back at all of them: each takes %3 of memory, and answers get slower as the chat grows. What has no room is not read.</source>
        <extracomment>%1 and %2 are numbers of tokens, %3 is an amount of memory</extracomment>
        <translation>Cette conversation occupe %1 des %2 tokens pour lesquels il y a de la place. Le modèle les regarde tous : chacun prend %3 de mémoire, et les réponses ralentissent à mesure que la conversation s’allonge. Ce qui n’a pas de place n’est pas lu.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConfigurationList</name>
    <message>
        <source>Add a configuration</source>
        <translation>Ajouter une configuration</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Text that every configuration reads</source>
        <translation>Texte que chaque configuration lit</translation>
    </message>
    <message>
        <source>Text that every configuration reads and goes on with</source>
        <translation>Texte que chaque configuration lit et poursuit</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConfigurationRow</name>
    <message>
        <source>Threads: auto</source>
        <translation>Threads&#x202f;: auto</translation>
    </message>
    <message numerus="yes">
        <source>%1 thread(s)</source>
        <translation>
            <numerusform>%1 thread</numerusform>
            <numerusform>%1 threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as loaded</source>
        <extracomment>%1 is the name of the model that answers in the window</extracomment>
        <translation>%1, tel que chargé</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <source>Computes</source>
        <translation>Calculé par</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Packing of the weights</source>
        <translation>Compactage des poids</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>Jeu d’instructions</translation>
    </message>
    <message>
        <source>Model and instruction set</source>
        <translation>Modèle et jeu d’instructions</translation>
    </message>
    <message>
        <source>Remove this configuration</source>
        <translation>Retirer cette configuration</translation>
    </message>
    <message>
        <source>Packing: auto</source>
        <translation>Compactage&#x202f;: auto</translation>
    </message>
    <message>
        <source>2 bits a weight</source>
        <translation>2 bits par poids</translation>
    </message>
    <message>
        <source>1.6 bits a weight</source>
        <translation>1,6 bit par poids</translation>
    </message>
    <message>
        <source>Conventional twin, 16 bits</source>
        <translation>Jumeau classique, 16 bits</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>The loaded model</source>
        <translation>Le modèle chargé</translation>
    </message>
    <message>
        <source>Instruction set: as usual</source>
        <translation>Jeu d’instructions&#x202f;: par défaut</translation>
    </message>
    <message>
        <source>scalar</source>
        <extracomment>of the instruction sets of a processor, none that does several sums at once</extracomment>
        <translation>scalaire</translation>
    </message>
    <message>
        <source>Remove configuration %1</source>
        <extracomment>%1 is the number of a configuration on a list</extracomment>
        <translation>Retirer la configuration %1</translation>
    </message>
    <message>
        <source>Model and instruction set of configuration %1</source>
        <extracomment>%1 is the number of a configuration on a list</extracomment>
        <translation>Modèle et jeu d’instructions de la configuration %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConstantRow</name>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is the name of a constant, %2 its unit</extracomment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>valeur d’origine</translation>
    </message>
    <message>
        <source>%1: as it came</source>
        <extracomment>%1 is the name of a constant</extracomment>
        <translation>%1&#x202f;: valeur d’origine</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Fixé par vous.</translation>
    </message>
    <message>
        <source>That of the named board with the same core, where there is one.</source>
        <translation>Celle de la carte connue qui a le même cœur, s’il y en a une.</translation>
    </message>
    <message>
        <source>Set by you. As it came: %1 (%2), %3</source>
        <extracomment>%1 is an amount, %2 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;, %3 says where it comes from</extracomment>
        <translation>Fixé par vous. Valeur d’origine&#x202f;: %1 (%2), %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a constant, %2 an amount</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConstantsPanel</name>
    <message>
        <source>Constants of %1</source>
        <extracomment>%1 is the name of a board</extracomment>
        <translation>Constantes de %1</translation>
    </message>
    <message>
        <source>The seconds and joules of this board are computed with these. What you change counts from the next answer on, for this board alone, and stays modelled; the model is loaded anew for it.</source>
        <translation>Les secondes et les joules de cette carte sont calculés avec ces valeurs. Ce que vous modifiez vaut dès la prochaine réponse, pour cette carte seulement, et reste modélisé&#x202f;; le modèle est rechargé pour cela.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CopiesPart</name>
    <message>
        <source>Save a copy of all chats…</source>
        <translation>Enregistrer une copie de toutes les conversations…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Restaurer depuis une copie…</translation>
    </message>
    <message>
        <source>Leave the chats</source>
        <translation>Garder les conversations</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Restaurer maintenant</translation>
    </message>
    <message>
        <source>The copy is saved: %1</source>
        <translation>La copie est enregistrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The chats are those of the copy.</source>
        <translation>Les conversations sont celles de la copie.</translation>
    </message>
    <message>
        <source>The chats are those of the copy. What was here before is in %1.</source>
        <translation>Les conversations sont celles de la copie. Ce qui se trouvait ici avant est dans %1.</translation>
    </message>
    <message>
        <source>All chats and drafts become those of %1. The ones that are here now are kept as a file in the folder of the chats, and can be restored in the same way.</source>
        <translation>Toutes les conversations et tous les brouillons deviendront ceux de %1. Ceux d’ici seront conservés dans un fichier du dossier des conversations et pourront être restaurés de la même façon.</translation>
    </message>
    <message>
        <source>A copy has all chats with their branches, also while you go on writing. A copy of the file chats.db that is made by hand while the program runs may lack the last messages.</source>
        <translation>Une copie contient toutes les conversations avec leurs branches, même si vous continuez d’écrire. Une copie du fichier chats.db faite à la main pendant que le programme s’exécute peut ne pas contenir les derniers messages.</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>Enregistrement de la copie…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CursorPanel</name>
    <message>
        <source>At the cursor</source>
        <translation>Au curseur</translation>
    </message>
    <message>
        <source>← → token  ↑ ↓ layer  + − zoom</source>
        <translation>← → token  ↑ ↓ couche  + − zoom</translation>
    </message>
    <message>
        <source>Time of the layer</source>
        <translation>Temps de la couche</translation>
    </message>
    <message>
        <source>Token %1 · layer %2</source>
        <extracomment>%1 counts the tokens of a chat, %2 the layers of a model, both from 1</extracomment>
        <translation>Token %1 · couche %2</translation>
    </message>
    <message>
        <source>“%1”, written by the model</source>
        <translation>«&#x202f;%1&#x202f;», écrit par le modèle</translation>
    </message>
    <message>
        <source>“%1”, read</source>
        <translation>«&#x202f;%1&#x202f;», lu</translation>
    </message>
    <message>
        <source>more than at %1</source>
        <translation>de plus que pour %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a quantity and the projection that it is of: &quot;Zeros, input i&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>quartiles %1</source>
        <extracomment>the middle half of all channels; %1 is a range of numbers</extracomment>
        <translation>quartiles %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DayBars</name>
    <message>
        <source>Energy of the last 30 days</source>
        <translation>Énergie des 30 derniers jours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a date, %2 an amount of energy</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing in the last 30 days</source>
        <translation>Rien ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <extracomment>%1 is a date and an amount of energy</extracomment>
        <translation>Maximum&#x202f;: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DeletePart</name>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Supprimer maintenant</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>All chats with their branches, deleted ones too, all drafts, the copies beside them, the states of the models, kept prompts and comparisons, keys of servers and all settings go, for good. Model files and what you have exported or saved elsewhere stay.</source>
        <translation>Toutes les conversations avec leurs branches, y compris celles qui ont été supprimées, tous les brouillons, les copies qui les accompagnent, les états des modèles, les prompts et comparaisons conservés, les clés de serveurs et tous les réglages disparaissent définitivement. Les fichiers de modèle et ce que vous avez exporté ou enregistré ailleurs restent.</translation>
    </message>
    <message>
        <source>Chats, drafts, prompts, settings and what models remember can be deleted together.</source>
        <translation>Les conversations, les brouillons, les prompts, les réglages et ce que les modèles ont retenu peuvent être supprimés ensemble.</translation>
    </message>
    <message>
        <source>Everything is deleted.</source>
        <translation>Tout est supprimé.</translation>
    </message>
    <message>
        <source>All is deleted but the settings: %1</source>
        <translation>Tout est supprimé, sauf les réglages&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DevicePanel</name>
    <message>
        <source>What the model runs on</source>
        <translation>Matériel qui exécute le modèle</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Recherche de périphériques…</translation>
    </message>
    <message>
        <source>No other device was found. Plugins for devices lie in the folder “plugins” of the program&apos;s data.</source>
        <translation>Aucun autre périphérique n’a été trouvé. Les greffons de périphériques se trouvent dans le dossier «&#x202f;plugins&#x202f;» des données du programme.</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, utilisé</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Un serveur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Energy and layers</source>
        <translation>Énergie et couches</translation>
    </message>
    <message>
        <source>Cannot be seen from here</source>
        <translation>Invisibles d’ici</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Greffon</translation>
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
        <translation>Jeu d’instructions</translation>
    </message>
    <message>
        <source>Model in memory</source>
        <translation>Modèle en mémoire</translation>
    </message>
    <message>
        <source>State of a chat</source>
        <translation>État d’une conversation</translation>
    </message>
    <message>
        <source>Matrices on it</source>
        <translation>Matrices chargées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of matrices</extracomment>
        <translation>%1 sur %2</translation>
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
        <translation>%1 des lignes
CPU %2, périphérique %3</translation>
    </message>
    <message>
        <source>%1 for each token
%2 at %3 tokens, the most</source>
        <extracomment>%1 and %2 are amounts of memory, %3 a number of tokens</extracomment>
        <translation>%1 par token
%2 à %3 tokens, le maximum</translation>
    </message>
    <message>
        <source>Computed on it</source>
        <translation>Calculé dessus</translation>
    </message>
    <message>
        <source>whole tokens</source>
        <translation>des tokens entiers</translation>
    </message>
    <message>
        <source>nothing, as the CPU is faster</source>
        <translation>rien, car le CPU est plus rapide</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>CPU %1
device %2</source>
        <extracomment>%1 and %2 are durations: of the CPU, of the device</extracomment>
        <translation>CPU %1
périphérique %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DeviceSettings</name>
    <message>
        <source>This is no JSON object, so it does not count. One looks like %1.</source>
        <translation>Ce n’est pas un objet JSON, il n’est donc pas pris en compte. Exemple&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Computes</source>
        <extracomment>before a choice: as usual, all, or if faster; of a device and the products of a model</extracomment>
        <translation>Calcule</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>If faster</source>
        <translation>Si plus rapide</translation>
    </message>
    <message>
        <source>How much the device computes</source>
        <translation>Part de calcul du périphérique</translation>
    </message>
    <message>
        <source>As usual: all on a simulated board, what is faster there on another device. The answers are the same in any case.</source>
        <translation>Par défaut&#x202f;: tout sur une carte simulée, ce qui y est plus rapide sur un autre périphérique. Les réponses sont les mêmes dans tous les cas.</translation>
    </message>
    <message>
        <source>Settings for its plugin</source>
        <translation>Réglages pour son greffon</translation>
    </message>
    <message>
        <source>none; a JSON object</source>
        <translation>aucun, ou un objet JSON</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DownloadPart</name>
    <message>
        <source>Download it</source>
        <translation>Le télécharger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Get more models</source>
        <translation>Obtenir d’autres modèles</translation>
    </message>
    <message>
        <source>Cancelled. What has come is kept: the same download goes on with it.</source>
        <translation>Annulé. Ce qui est arrivé est conservé&#x202f;: le même téléchargement reprendra de là.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Télécharger %1</translation>
    </message>
    <message>
        <source>OWNER/NAME of a repository, or the address of a model file</source>
        <translation>OWNER/NAME d’un dépôt, ou adresse d’un fichier de modèle</translation>
    </message>
    <message>
        <source>Another model to download</source>
        <translation>Autre modèle à télécharger</translation>
    </message>
    <message>
        <source>SHA-256 of the file, if you know it</source>
        <translation>SHA-256 du fichier, si vous le connaissez</translation>
    </message>
    <message>
        <source>Checksum that the file must have</source>
        <translation>Somme de contrôle attendue du fichier</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>%1 was here already, whole.</source>
        <translation>%1 était déjà là, au complet.</translation>
    </message>
    <message>
        <source>%1 is here, whole.</source>
        <translation>%1 est là, au complet.</translation>
    </message>
    <message>
        <source>%1 is here. It was not checked against a checksum, since its server offers none; its structure as a model file was checked.</source>
        <translation>%1 est là. Il n’a pas été comparé à une somme de contrôle, car son serveur n’en fournit pas&#x202f;; sa structure de fichier de modèle a été vérifiée.</translation>
    </message>
    <message>
        <source>%1 is not what the repository has, so all was loaded anew, beside it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 ne correspond pas au contenu du dépôt, tout a donc été téléchargé à nouveau, à côté.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 to download in %n file(s) of %3.</source>
        <extracomment>%1 is the name of a model, %2 an amount of bytes, %3 a repository</extracomment>
        <translation>
            <numerusform>%1&#x202f;: %2 à télécharger dans %n fichier de %3.</numerusform>
            <numerusform>%1&#x202f;: %2 à télécharger dans %n fichiers de %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>Rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>Recherche de %1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is the name of a file, %2 and %3 are amounts of bytes</extracomment>
        <translation>%1&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1: checking, %2 of %3</source>
        <translation>%1&#x202f;: vérification, %2 sur %3</translation>
    </message>
    <message>
        <source>It stopped at %1 of %2 and is tried again soon.</source>
        <translation>Le téléchargement s’est arrêté à %1 sur %2 et va reprendre sous peu.</translation>
    </message>
    <message>
        <source>%1 · %2 parameters · %3 · %4</source>
        <extracomment>%1 is a model, %2 a number of parameters, %3 a licence, %4 who made it</extracomment>
        <translation>%1 · %2 paramètres · %3 · %4</translation>
    </message>
</context>
<context>
    <name>trilume::ui::EmptyState</name>
    <message>
        <source>Open a model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Download or import a model…</source>
        <translation>Télécharger ou importer un modèle…</translation>
    </message>
    <message>
        <source>A small model for small talk, short stories, simple questions and sums up to 100.</source>
        <translation>Un petit modèle qui parle anglais&#x202f;: il bavarde, raconte de courtes histoires, répond à des questions simples et calcule jusqu’à 100.</translation>
    </message>
    <message>
        <source>Get a larger model…</source>
        <translation>Obtenir un plus grand modèle…</translation>
    </message>
    <message>
        <source>Models to download, and import of a Hugging Face folder</source>
        <translation>Modèles à télécharger, et importation d’un dossier Hugging Face</translation>
    </message>
    <message>
        <source>A language model without multiplications</source>
        <translation>Un modèle de langage sans multiplications</translation>
    </message>
    <message>
        <source>Close this card for good</source>
        <translation>Fermer définitivement cet encart</translation>
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
        <translation>À quoi pensez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>How does it begin?</source>
        <translation>Comment commence le texte&#x202f;?</translation>
    </message>
    <message>
        <source>Write below, or try one of these.</source>
        <translation>Écrivez ci-dessous, ou essayez l’un de ces exemples.</translation>
    </message>
    <message>
        <source>The model continues what you write. Try one of these.</source>
        <translation>Le modèle poursuit ce que vous écrivez. Essayez l’un de ces exemples.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>You can write already; sending waits for the model.</source>
        <translation>Vous pouvez déjà écrire&#x202f;; l’envoi attend le modèle.</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Aucun modèle n’est ouvert</translation>
    </message>
    <message>
        <source>Open a model file (.gguf), or drop one on this window.</source>
        <translation>Ouvrez un fichier de modèle (.gguf), ou déposez-en un sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Its weights are only minus one, zero or one, so this computer adds, subtracts or skips and never multiplies by them. The memory of a whole chat is %1 at any length, so the thousandth answer comes as fast as the first. Nothing you write leaves this machine.</source>
        <translation>Ses poids valent seulement moins un, zéro ou un&#x202f;: cet ordinateur additionne, soustrait ou passe, sans jamais multiplier par eux. La mémoire d’une conversation entière occupe %1, quelle que soit sa longueur&#x202f;: la millième réponse arrive aussi vite que la première. Rien de ce que vous écrivez ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Its weights are only minus one, zero or one, so this computer adds, subtracts or skips and never multiplies by them. Nothing you write leaves this machine.</source>
        <translation>Ses poids valent seulement moins un, zéro ou un&#x202f;: cet ordinateur additionne, soustrait ou passe, sans jamais multiplier par eux. Rien de ce que vous écrivez ne quitte cette machine.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::EnlargedPlot</name>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>Revenir à la fenêtre (Échap)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerEmpty</name>
    <message>
        <source>Its layers cannot be watched</source>
        <translation>Ses couches ne peuvent pas être observées</translation>
    </message>
    <message>
        <source>Answers are written by a program elsewhere, which does not tell what its layers do. With a model that runs in this window, every token becomes a column here, every layer a row.</source>
        <translation>Les réponses sont écrites par un programme situé ailleurs, qui ne dit pas ce que font ses couches. Avec un modèle qui s’exécute dans cette fenêtre, chaque token devient ici une colonne, chaque couche une ligne.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Aucun modèle n’est ouvert</translation>
    </message>
    <message>
        <source>Here you will see what every layer does at every token, while the model reads and writes.</source>
        <translation>Ici s’affichera ce que fait chaque couche à chaque token, pendant que le modèle lit et écrit.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>What do the layers do?</source>
        <translation>Que font les couches&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing of this chat has been recorded yet. Its last answer can be read again, which writes nothing: every token then becomes a column, every layer a row.</source>
        <translation>Rien n’a encore été enregistré de cette conversation. Sa dernière réponse peut être relue, ce qui n’écrit rien&#x202f;: chaque token devient alors une colonne, chaque couche une ligne.</translation>
    </message>
    <message>
        <source>Read the last answer again</source>
        <translation>Relire la dernière réponse</translation>
    </message>
    <message>
        <source>The answer that is being written began before this page was open, so it is not recorded. The next one will be.</source>
        <translation>La réponse en cours a commencé avant l’ouverture de cette page, elle n’est donc pas enregistrée. La prochaine le sera.</translation>
    </message>
    <message>
        <source>Nothing of this chat has been recorded yet. Ask something while this page is open: every token then becomes a column, every layer a row.</source>
        <translation>Rien n’a encore été enregistré de cette conversation. Posez une question pendant que cette page est ouverte&#x202f;: chaque token devient alors une colonne, chaque couche une ligne.</translation>
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
        <translation>Explorateur</translation>
    </message>
    <message>
        <source>Go to the chat (Ctrl+1)</source>
        <translation>Aller à la conversation (Ctrl+1)</translation>
    </message>
    <message>
        <source>Open another model file (Ctrl+O)</source>
        <translation>Ouvrir un autre fichier de modèle (Ctrl+O)</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>Enregistrer en continu</translation>
    </message>
    <message>
        <source>Record answers while this page is closed, too. Each token then takes a little longer.</source>
        <translation>Enregistrer aussi les réponses quand cette page est fermée. Chaque token prend alors un peu plus de temps.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Numbers for NumPy (NPZ)</source>
        <translation>Nombres pour NumPy (NPZ)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Channels or codes at the cursor (NPZ)</source>
        <translation>Canaux ou codes au curseur (NPZ)</translation>
    </message>
    <message>
        <source>Channels or codes at the cursor (CSV)</source>
        <translation>Canaux ou codes au curseur (CSV)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dessin vectoriel (SVG)</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Chat: %1, %2. Go there</source>
        <translation>Conversation&#x202f;: %1, %2. S’y rendre</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>Model: %1. Open another one</source>
        <translation>Modèle&#x202f;: %1. En ouvrir un autre</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerPage</name>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) from token %2 on</source>
        <extracomment>%1 is a number of tokens, %2 the number of the first of them</extracomment>
        <translation>
            <numerusform>%1 token à partir du token %2</numerusform>
            <numerusform>%1 tokens à partir du token %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 layer(s)</source>
        <translation>
            <numerusform>%1 couche</numerusform>
            <numerusform>%1 couches</numerusform>
        </translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>tokens %1 to %2 of %3, those in sight</source>
        <translation>tokens de %1 à %2 sur %3, ceux qui sont visibles</translation>
    </message>
    <message numerus="yes">
        <source>all %1 token(s)</source>
        <translation>
            <numerusform>%1 token en tout</numerusform>
            <numerusform>les %1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <translation>Enregistré sous %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerViews</name>
    <message>
        <source>Layer %1 over tokens</source>
        <translation>Couche %1 au fil des tokens</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FindBar</name>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Terminer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>hits of a search: the number of the one that is marked, and how many there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <extracomment>hits of a search, none of which is marked yet</extracomment>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>so far: the search goes on</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FolderCommands</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Removed the folder “%1”. Its chats are in the list.</source>
        <translation>Dossier «&#x202f;%1&#x202f;» retiré. Ses conversations sont dans la liste.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>in the list of folders that a chat can be moved to</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove, keep its chats</source>
        <translation>Retirer, en gardant ses conversations</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nom du nouveau dossier</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>For imported models</source>
        <translation>Pour les modèles importés</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FoundChats</name>
    <message>
        <source>Model: %1</source>
        <extracomment>a message that was found; %1 is a part of it</extracomment>
        <translation>Modèle&#x202f;: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Vous&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n autre message</numerusform>
            <numerusform>%n autres messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::GridEditor</name>
    <message>
        <source>Still right today</source>
        <translation>Toujours exact aujourd’hui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Figures of your grid</source>
        <translation>Valeurs de votre réseau électrique</translation>
    </message>
    <message>
        <source>Your bill has the price, the operator of your grid the carbon dioxide. Nothing is assumed for you, and the day on which you set a figure is kept with it.</source>
        <translation>Le prix figure sur votre facture&#x202f;; le gestionnaire de votre réseau indique le dioxyde de carbone. Rien n’est supposé à votre place, et la date à laquelle vous saisissez une valeur est conservée avec elle.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::HelpPanel</name>
    <message>
        <source>en</source>
        <extracomment>the folder of the help pages in this language, resources/help/en</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>This leads out of the program, to %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Ce lien mène hors du programme, vers %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ImportRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Cancelling the import of %1</source>
        <extracomment>%1 is the name of a model, %2 a whole number</extracomment>
        <translation>Annulation de l’importation de %1</translation>
    </message>
    <message>
        <source>Importing %1 · %2 %</source>
        <translation>Importation de %1 · %2&#x202f;%</translation>
    </message>
</context>
<context>
    <name>trilume::ui::InsideBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Differences inside</source>
        <translation>Différences internes</translation>
    </message>
    <message>
        <source>Stop reading the text again</source>
        <translation>Arrêter la relecture du texte</translation>
    </message>
    <message>
        <source>Reading the text through both of them again: %1 %</source>
        <extracomment>%1 is a number of percent</extracomment>
        <translation>Relecture du texte par les deux&#x202f;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>Where the layers of two runs hold other values while they read the same text</source>
        <translation>Là où les couches de deux exécutions diffèrent en lisant le même texte</translation>
    </message>
</context>
<context>
    <name>trilume::ui::InsideCard</name>
    <message>
        <source>Channels of all layers at the token</source>
        <translation>Canaux de toutes les couches à ce token</translation>
    </message>
    <message>
        <source>How often each eight-bit code came, over every eighth token since the recording began; grey is zero, orange the ends of the range</source>
        <translation>Fréquence de chaque code sur huit bits, relevée tous les huit tokens depuis le début de l’enregistrement&#x202f;; le gris est zéro, l’orange les bouts de la plage</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Embedding, channel %1: %2</source>
        <translation>Plongement, canal %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Layer %1, channel %2: %3</source>
        <translation>Couche %1, canal %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <extracomment>a layer and one of its projections, as short as can be</extracomment>
        <translation>Couche %1, %2</translation>
    </message>
    <message>
        <source>At “%1”, %2</source>
        <extracomment>%1 is a piece of text, %2 the end of a range of numbers on both sides of zero</extracomment>
        <translation>Au token «&#x202f;%1&#x202f;», %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::KeyboardPart</name>
    <message>
        <source>Everything in the window can be done by keys alone.</source>
        <translation>Tout dans la fenêtre peut se faire au clavier.</translation>
    </message>
    <message>
        <source>Show the keys (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Afficher les raccourcis (%1)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LayerLines</name>
    <message>
        <source>Course of the layers over the tokens</source>
        <translation>Évolution des couches au fil des tokens</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Legend</name>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the name of a line of a plot</extracomment>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LensModel</name>
    <message>
        <source>Layer %1, after %2: %3. Entropy %4 nats.</source>
        <extracomment>%1: number of a layer; %2: a token of the text; %3: tokens that may follow it, each with its probability; %4: a number</extracomment>
        <translation>Couche %1, après %2&#x202f;: %3. Entropie&#x202f;: %4 nats.</translation>
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
        <translation>Regarder à l’intérieur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What each layer would say next</source>
        <translation>Ce que chaque couche dirait ensuite</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>Coin du tableau</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Around the cursor</source>
        <translation>Autour du curseur</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Autour</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>Derniers tokens</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Derniers</translation>
    </message>
    <message>
        <source>Reading token %1 of %2</source>
        <translation>Lecture du token %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is read again. An answer may be written meanwhile.</source>
        <translation>Le texte est relu. Une réponse peut s’écrire pendant ce temps.</translation>
    </message>
    <message>
        <source>Choose the tokens to look into. The text is read again for that.</source>
        <translation>Choisissez les tokens à examiner. Le texte sera relu pour cela.</translation>
    </message>
    <message>
        <source>The layers of this model cannot be asked what they would say.</source>
        <translation>On ne peut pas demander aux couches de ce modèle ce qu’elles diraient.</translation>
    </message>
    <message>
        <source>A bar above a cell: from this layer on the answer stays.</source>
        <translation>Une barre au-dessus d’une case&#x202f;: à partir de cette couche, la réponse ne change plus.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LineModel</name>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>no meter could tell</source>
        <translation>aucun compteur n’a pu l’indiquer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the head of a column and what stands in it</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens lus</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrits</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LineTable</name>
    <message>
        <source>Energy by model and meter</source>
        <translation>Énergie par modèle et compteur</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>Coin du tableau</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LiveDock</name>
    <message>
        <source>idle %1 W</source>
        <translation>repos %1&#xa0;W</translation>
    </message>
    <message>
        <source>idle %1 W %2 s ago</source>
        <translation>repos %1&#xa0;W il y a %2&#xa0;s</translation>
    </message>
    <message>
        <source>idle %1 W %2 min ago</source>
        <translation>repos %1&#xa0;W il y a %2&#xa0;min</translation>
    </message>
    <message>
        <source>Go back to now</source>
        <translation>Revenir à maintenant</translation>
    </message>
    <message>
        <source>Pause the plots</source>
        <translation>Mettre les graphiques en pause</translation>
    </message>
    <message>
        <source>Which plots are shown</source>
        <translation>Graphiques affichés</translation>
    </message>
    <message>
        <source>Measured by the clock: the time that passes while the meters are read, ten times a second.</source>
        <translation>Mesuré par l’horloge&#x202f;: le temps qui s’écoule pendant la lecture des compteurs, dix fois par seconde.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Show the last 60 seconds</source>
        <translation>Afficher les 60 dernières secondes</translation>
    </message>
    <message>
        <source>Show the last 10 minutes</source>
        <translation>Afficher les 10 dernières minutes</translation>
    </message>
    <message>
        <source>%1 W light bulb (paper)</source>
        <extracomment>%1 is a number: 13</extracomment>
        <translation>ampoule de %1&#xa0;W (article)</translation>
    </message>
    <message>
        <source>Added %1 to the plot.</source>
        <translation>%1 ajouté au graphique.</translation>
    </message>
    <message>
        <source>Add a log of a meter at the wall (CSV)…</source>
        <translation>Ajouter le journal d’un wattmètre à la prise (CSV)…</translation>
    </message>
    <message>
        <source>Change the model of the power</source>
        <translation>Modifier le modèle de puissance</translation>
    </message>
    <message>
        <source>Stop modelling the power</source>
        <translation>Ne plus modéliser la puissance</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 sensor(s) takes %2 % of one core.</source>
        <extracomment>%1 is a number of sensors, %2 a share</extracomment>
        <translation>
            <numerusform>La lecture de %1 capteur occupe %2&#x202f;% d’un cœur.</numerusform>
            <numerusform>La lecture de %1 capteurs occupe %2&#x202f;% d’un cœur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on drawing the plots</source>
        <translation>Reprendre les graphiques</translation>
    </message>
    <message>
        <source>last answer</source>
        <translation>dernière réponse</translation>
    </message>
    <message>
        <source>last answer too short to tell</source>
        <translation>dernière réponse trop courte pour conclure</translation>
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
        <translation>Les anciennes conversations sont conservées dans %1.</translation>
    </message>
    <message>
        <source>Chat (Ctrl+1)</source>
        <translation>Conversation (Ctrl+1)</translation>
    </message>
    <message>
        <source>Explorer (Ctrl+2)</source>
        <translation>Explorateur (Ctrl+2)</translation>
    </message>
    <message>
        <source>Compare (Ctrl+3)</source>
        <translation>Comparaison (Ctrl+3)</translation>
    </message>
    <message>
        <source>Models (Ctrl+4)</source>
        <translation>Modèles (Ctrl+4)</translation>
    </message>
    <message>
        <source>Account (Ctrl+5)</source>
        <translation>Bilan (Ctrl+5)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Réglages (Ctrl+,)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MarkersPanel</name>
    <message>
        <source>Those that you gave it are not used: %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>Ceux que vous lui avez donnés ne sont pas utilisés&#x202f;: %1</translation>
    </message>
    <message>
        <source>These were given by you.</source>
        <translation>Ceux-ci viennent de vous.</translation>
    </message>
    <message>
        <source>These are of the model file.</source>
        <translation>Ceux-ci viennent du fichier de modèle.</translation>
    </message>
    <message>
        <source>The model file has none: it is a base model, which reads a chat as plain text, each message behind the name of its writer.</source>
        <translation>Le fichier de modèle n’en a pas&#x202f;: c’est un modèle de base, qui lit une conversation comme du texte simple, chaque message après le nom de son auteur.</translation>
    </message>
    <message>
        <source>Chat markers of the model</source>
        <translation>Marqueurs de dialogue du modèle</translation>
    </message>
    <message>
        <source>What stands before and behind each message when %1 reads a chat. A model understands those that it was trained with. \n is a new line, \t a tab, \\ a backslash.</source>
        <translation>Ce qui précède et suit chaque message quand %1 lit une conversation. Un modèle comprend les marqueurs avec lesquels il a été entraîné. \n est un saut de ligne, \t une tabulation, \\ une barre oblique inverse.</translation>
    </message>
    <message>
        <source>Fill in a known form</source>
        <translation>Remplir avec un format connu</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Ce que lit le modèle</translation>
    </message>
    <message>
        <source>Of the model file</source>
        <translation>Du fichier de modèle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Your message&quot;, say, %2 is &quot;before&quot; or &quot;behind&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Texts that end an answer, one in each line</source>
        <translation>Textes qui terminent une réponse, un par ligne</translation>
    </message>
    <message>
        <source>Use those of the file again</source>
        <translation>Reprendre ceux du fichier</translation>
    </message>
    <message>
        <source>Use none again</source>
        <translation>Ne plus en utiliser</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser ceux-ci</translation>
    </message>
    <message>
        <source>%1: found a backslash in “%2” that is none of \n, \t and \\.</source>
        <extracomment>%1 is the name of a field, %2 what was typed in it</extracomment>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» contient une barre oblique inverse qui n’est ni \n, ni \t, ni \\.</translation>
    </message>
    <message>
        <source>There are %1 texts that end an answer, expected at most %2.</source>
        <translation>Il y a %1 textes qui terminent une réponse, attendu %2 au plus.</translation>
    </message>
    <message>
        <source>Nothing stands between your message and the answer: the model would read them as one text.</source>
        <translation>Rien ne sépare votre message de la réponse&#x202f;: le modèle les lirait comme un seul texte.</translation>
    </message>
    <message>
        <source>The model tries them…</source>
        <translation>Le modèle les essaie…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MemoryPanel</name>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>Message %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Half-life of each layer</source>
        <translation>Demi-vie de chaque couche</translation>
    </message>
    <message>
        <source>What is left of the message in each layer</source>
        <translation>Ce qui reste du message dans chaque couche</translation>
    </message>
    <message>
        <source>Still in the state</source>
        <translation>Encore dans l’état</translation>
    </message>
    <message>
        <source>Choose another message</source>
        <translation>Choisir un autre message</translation>
    </message>
    <message>
        <source>Layer %1 forgets fastest, half within %2; layer %3 slowest, half within %4.</source>
        <extracomment>%1 and %3 are numbers of layers, %2 and %4 times in tokens</extracomment>
        <translation>La couche %1 oublie le plus vite, la moitié en %2&#x202f;; la couche %3 le plus lentement, la moitié en %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording holds no end of a message yet.</source>
        <translation>L’enregistrement ne contient pas encore de fin de message.</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) after its end, layer %2 holds most of it: %3 in the median channel.</source>
        <extracomment>%1 is a number of tokens, %2 that of a layer, %3 a share</extracomment>
        <translation>
            <numerusform>%1 token après sa fin, c’est la couche %2 qui en retient le plus&#x202f;: %3 dans le canal médian.</numerusform>
            <numerusform>%1 tokens après sa fin, c’est la couche %2 qui en retient le plus&#x202f;: %3 dans le canal médian.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::MessageEdit</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>You change a message: sent, it begins a branch beside the old one.</source>
        <translation>Vous modifiez un message&#x202f;: une fois envoyé, il ouvre une branche à côté de l’ancien.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MetricCard</name>
    <message>
        <source>Menu of the plot: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>Menu du graphique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Course: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>Évolution&#x202f;: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>in place of the newest value: the sensor is gone</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>Enregistrer comme image (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>Enregistrer comme dessin vectoriel (SVG)…</translation>
    </message>
    <message>
        <source>Save as a document (PDF)…</source>
        <translation>Enregistrer comme document (PDF)…</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <translation>Enregistrer les valeurs (CSV)…</translation>
    </message>
    <message>
        <source>Set a reference line</source>
        <translation>Placer une ligne de référence</translation>
    </message>
    <message>
        <source>Remove the reference line</source>
        <translation>Retirer la ligne de référence</translation>
    </message>
    <message>
        <source>Go back to now</source>
        <translation>Revenir à maintenant</translation>
    </message>
    <message>
        <source>There is no way to draw %1.</source>
        <translation>Impossible de dessiner %1.</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
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
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Recherche de modèles…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelList</name>
    <message numerus="yes">
        <source>%1 file(s) that cannot be used here</source>
        <translation>
            <numerusform>%1 fichier inutilisable ici</numerusform>
            <numerusform>%1 fichiers inutilisables ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelPanel</name>
    <message>
        <source>What this model is</source>
        <translation>Ce qu’est ce modèle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelRow</name>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>More for this model</source>
        <translation>Plus d’actions pour ce modèle</translation>
    </message>
    <message>
        <source>Comes with Trilume</source>
        <translation>Fourni avec Trilume</translation>
    </message>
    <message>
        <source>Opened at each start · %1</source>
        <extracomment>%1 is where a model lies: the path of a file, or &quot;Comes with Trilume&quot;</extracomment>
        <translation>Ouvert à chaque démarrage · %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Plus d’actions pour %1</translation>
    </message>
    <message>
        <source>Open at each start</source>
        <translation>Ouvrir à chaque démarrage</translation>
    </message>
    <message>
        <source>Chat markers…</source>
        <translation>Marqueurs de dialogue…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Fingerprint: known once it was used</source>
        <translation>Empreinte&#x202f;: connue après la première utilisation</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>What this model is…</source>
        <translation>Ce qu’est ce modèle…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelsPage</name>
    <message>
        <source>Looking for models…</source>
        <translation>Recherche de modèles…</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Dossiers de modèles</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>A Hugging Face folder…</source>
        <translation>Un dossier Hugging Face…</translation>
    </message>
    <message>
        <source>A copy of a model file…</source>
        <translation>Une copie d’un fichier de modèle…</translation>
    </message>
    <message>
        <source>Models that can answer appear here. There is none yet: import one, or name a folder that has model files (GGUF).</source>
        <translation>Les modèles capables de répondre s’affichent ici. Il n’y en a pas encore&#x202f;: importez-en un, ou indiquez un dossier contenant des fichiers de modèle (GGUF).</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Nothing had to be converted: the models of %1 are on the list.</source>
        <translation>Rien n’était à convertir&#x202f;: les modèles de %1 sont dans la liste.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
    <message>
        <source>Import a Hugging Face folder</source>
        <translation>Importer un dossier Hugging Face</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 a été importé.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>trilume::ui::OriginPopup</name>
    <message>
        <source>How this was made</source>
        <translation>Comment cette réponse a été produite</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Overlay</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PaceCard</name>
    <message>
        <source>%1 tokens</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Flat: %1 per token after %2, %3 after %4.</source>
        <extracomment>%1 and %3 are times, %2 and %4 lengths of the chat: 1.2 ms, 300 tokens</extracomment>
        <translation>Stable&#x202f;: %1 par token après %2, %3 après %4.</translation>
    </message>
    <message>
        <source>%5 % longer: %1 per token after %2, %3 after %4.</source>
        <translation>%5&#x202f;% de plus&#x202f;: %1 par token après %2, %3 après %4.</translation>
    </message>
    <message>
        <source>%5 % shorter: %1 per token after %2, %3 after %4.</source>
        <translation>%5&#x202f;% de moins&#x202f;: %1 par token après %2, %3 après %4.</translation>
    </message>
    <message>
        <source>Menu of the plot: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>Menu du graphique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>Temps par token</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>last answer</source>
        <translation>dernière réponse</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PairLine</name>
    <message>
        <source>Back to the recording of the chat</source>
        <translation>Revenir à l’enregistrement de la conversation</translation>
    </message>
    <message>
        <source>At each of the %3 tokens that both read, all that the layers hold is equal in %1 and %2. Below are the values themselves.</source>
        <extracomment>%1 and %2 are runs of a comparison, %3 is a number of tokens</extracomment>
        <translation>%1 et %2&#x202f;: toutes les valeurs des couches sont égales à chacun des %3 tokens lus par les deux. Voici ci-dessous les valeurs elles-mêmes.</translation>
    </message>
    <message>
        <source>At each of the %3 tokens that both read and wrote alike: %1 against %2.</source>
        <translation>%1 contre %2, à chacun des %3 tokens lus et écrits à l’identique.</translation>
    </message>
    <message>
        <source>No difference: the same bits</source>
        <translation>Aucune différence&#x202f;: les mêmes bits</translation>
    </message>
    <message>
        <source>Differences inside two runs</source>
        <translation>Différences internes entre deux exécutions</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PastedTexts</name>
    <message>
        <source>Look at the text</source>
        <translation>Voir le texte</translation>
    </message>
    <message>
        <source>Leave this text out</source>
        <translation>Retirer ce texte</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <extracomment>of a text; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 mot</numerusform>
            <numerusform>%1 mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <extracomment>of a text; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <extracomment>%1 is a printer, or a file</extracomment>
        <translation>Imprimé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is nothing in this chat yet.</source>
        <translation>Cette conversation est encore vide.</translation>
    </message>
    <message>
        <source>chat</source>
        <extracomment>a suggested name of a file, without its ending</extracomment>
        <translation>conversation</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>%1 could not print the chat. Is it there, and may you print on it?</source>
        <translation>%1 n’a pas pu imprimer la conversation. L’imprimante est-elle là, et avez-vous le droit de l’utiliser&#x202f;?</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PluginsPart</name>
    <message>
        <source>A plugin brings a device, and may do whatever you may: use those of people whom you trust. Each runs in a process of its own.</source>
        <translation>Un greffon apporte un périphérique et peut faire tout ce que vous pouvez faire&#x202f;: n’utilisez que ceux de personnes en qui vous avez confiance. Chacun s’exécute dans son propre processus.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>plugins devices FPGA board folder</source>
        <translation>greffons plugins périphériques FPGA carte dossier</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 is a check sum</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>Recherche de greffons…</translation>
    </message>
    <message>
        <source>No plugins were found.</source>
        <translation>Aucun greffon n’a été trouvé.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>Oublier %1</translation>
    </message>
    <message>
        <source>Plugins are looked for here</source>
        <translation>Les greffons y sont cherchés</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Folder with plugins</source>
        <translation>Dossier de greffons</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PowerNotice</name>
    <message>
        <source>Looking for power sensors.</source>
        <translation>Recherche de capteurs de puissance.</translation>
    </message>
    <message>
        <source>This machine shows no power sensor to its programs. That is usual in a virtual machine.</source>
        <translation>Cette machine ne montre aucun capteur de puissance à ses programmes. C’est courant dans une machine virtuelle.</translation>
    </message>
    <message>
        <source>The power sensor has not said anything yet.</source>
        <translation>Le capteur de puissance n’a encore rien indiqué.</translation>
    </message>
    <message>
        <source>There is a power sensor, but it cannot be read.</source>
        <translation>Il y a un capteur de puissance, mais il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Model it from two figures</source>
        <translation>La modéliser à partir de deux valeurs</translation>
    </message>
    <message>
        <source>Watts of the processor with nothing to do</source>
        <translation>Watts du processeur inactif</translation>
    </message>
    <message>
        <source>Watts of the processor with all cores busy</source>
        <translation>Watts du processeur, tous cœurs occupés</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Idle, W</source>
        <translation>Repos, W</translation>
    </message>
    <message>
        <source>All cores busy, W</source>
        <translation>Tous cœurs occupés, W</translation>
    </message>
    <message>
        <source>A first guess %1.</source>
        <extracomment>where the two figures in the form are from; the sentence about the source follows</extracomment>
        <translation>Première estimation %1.</translation>
    </message>
    <message>
        <source>Two numbers of watts are needed, the second not below the first.</source>
        <translation>Il faut deux nombres de watts, le second au moins égal au premier.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PresetRow</name>
    <message>
        <source>Own</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>Vos propres valeurs</translation>
    </message>
    <message>
        <source>How answers are chosen</source>
        <translation>Choix des réponses</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PrivacyPart</name>
    <message>
        <source>Chats</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Nothing that you write leaves this computer, unless you use a model on a server: then each question goes there with its chat, and nothing else.</source>
        <translation>Rien de ce que vous écrivez ne quitte cet ordinateur, sauf si vous utilisez un modèle sur un serveur&#x202f;: chaque question y est alors envoyée avec sa conversation, et rien d’autre.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PromptPanel</name>
    <message>
        <source>Keep what is written</source>
        <translation>Garder ce qui est écrit</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Chercher un prompt</translation>
    </message>
    <message>
        <source>What stands in the field becomes a prompt. {{name}} in it is a place to be filled in.</source>
        <translation>Ce que contient le champ devient un prompt. {{nom}} y est un emplacement à remplir.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>No prompt is kept yet. Write a message that you will want again, with {{names}} where it changes, and keep it here.</source>
        <translation>Aucun prompt n’est encore conservé. Écrivez un message dont vous aurez encore besoin, avec des {{noms}} là où il change, et gardez-le ici.</translation>
    </message>
    <message>
        <source>No prompt has these letters.</source>
        <translation>Aucun prompt ne contient ces lettres.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::QuantityList</name>
    <message>
        <source>Quantities</source>
        <translation>Grandeurs</translation>
    </message>
</context>
<context>
    <name>trilume::ui::QuartileBars</name>
    <message>
        <source>Layer %1: %2</source>
        <extracomment>the number of a layer and a value</extracomment>
        <translation>Couche %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Rail</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ReadoutStrip</name>
    <message>
        <source>%1 to first token</source>
        <extracomment>%1 is the time it took until the first token came</extracomment>
        <translation>%1 avant le premier token</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens read</source>
        <extracomment>%1 is the number of tokens that the model has read of this chat</extracomment>
        <translation>
            <numerusform>%1 token lu</numerusform>
            <numerusform>%1 tokens lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ReferenceEditor</name>
    <message>
        <source>Value of the reference line</source>
        <translation>Valeur de la ligne de référence</translation>
    </message>
    <message>
        <source>Name of the reference line</source>
        <translation>Nom de la ligne de référence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Draw this reference line</source>
        <translation>Tracer cette ligne de référence</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ResultView</name>
    <message>
        <source>What it comes to</source>
        <translation>En résumé</translation>
    </message>
    <message>
        <source>Different scopes</source>
        <translation>Périmètres différents</translation>
    </message>
    <message>
        <source>To be known besides</source>
        <translation>À savoir aussi</translation>
    </message>
    <message>
        <source>Identical tokens</source>
        <translation>Tokens identiques</translation>
    </message>
    <message>
        <source>Different tokens</source>
        <translation>Tokens différents</translation>
    </message>
</context>
<context>
    <name>trilume::ui::RunTable</name>
    <message>
        <source>Figures of every run</source>
        <translation>Valeurs de chaque exécution</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerPanel</name>
    <message>
        <source>Use a model on a server</source>
        <translation>Utiliser un modèle sur un serveur</translation>
    </message>
    <message>
        <source>Another computer, or another program on this one, can answer: any server of OpenAI&apos;s interface, as trilume-cli serve, llama.cpp or vLLM. Each question goes there with the chat before it.</source>
        <translation>Un autre ordinateur, ou un autre programme sur celui-ci, peut répondre&#x202f;: tout serveur à l’interface d’OpenAI, comme trilume-cli serve, llama.cpp ou vLLM. Chaque question y est envoyée avec la conversation qui la précède.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>This address begins with http: whoever is on the way there can read what you write, and the key.</source>
        <translation>Cette adresse commence par http&#x202f;: quiconque se trouve sur le trajet peut lire ce que vous écrivez, ainsi que la clé.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Find models</source>
        <translation>Chercher des modèles</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>Son nom sur le serveur</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Models on the server</source>
        <translation>Modèles du serveur</translation>
    </message>
    <message>
        <source>The one that is kept for it</source>
        <translation>Celle qui est conservée pour lui</translation>
    </message>
    <message>
        <source>If the server wants one</source>
        <translation>Si le serveur en demande une</translation>
    </message>
    <message>
        <source>The server is asked for its models…</source>
        <translation>Demande de la liste des modèles au serveur…</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>La clé est oubliée.</translation>
    </message>
    <message>
        <source>The server has no model.</source>
        <translation>Le serveur n’a pas de modèle.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerPart</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>It is off: no other program is answered.</source>
        <translation>Il est désactivé&#x202f;: aucun autre programme ne reçoit de réponse.</translation>
    </message>
    <message>
        <source>It runs at %1.</source>
        <translation>Il fonctionne à l’adresse %1.</translation>
    </message>
    <message>
        <source>It ends what it answers.</source>
        <translation>Il termine ses réponses en cours.</translation>
    </message>
    <message>
        <source>It does not run. %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>Il ne fonctionne pas. %1</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>L’adresse est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Whoever has it can use the model.</source>
        <translation>Le jeton d’accès est dans le presse-papiers. Quiconque l’a peut utiliser le modèle.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerRow</name>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>On the server %1</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>Sur le serveur %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingEditor</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingRow</name>
    <message>
        <source>%1: as it came</source>
        <translation>%1&#x202f;: valeur d’origine</translation>
    </message>
    <message>
        <source>%1: as in the settings</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>%1&#x202f;: comme dans les réglages</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingsPage</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>All settings are as they came.</source>
        <translation>Tous les réglages ont leur valeur d’origine.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>trilume::ui::StageCard</name>
    <message>
        <source>Loading the model, %1 %</source>
        <translation>Chargement du modèle, %1&#x202f;%</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Measuring what the machine takes at rest</source>
        <translation>Mesure de la consommation au repos</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Tour de chauffe</translation>
    </message>
    <message>
        <source>Measuring, round %1 of at most %2</source>
        <extracomment>of the times that something is measured, the number and how many there are at most</extracomment>
        <translation>Mesure, passe %1 sur %2 au plus</translation>
    </message>
    <message>
        <source>Leave the machine alone meanwhile: what else it does is measured as well. What has been measured stays when you stop.</source>
        <translation>Laissez la machine tranquille pendant ce temps&#x202f;: tout ce qu’elle fait d’autre est mesuré aussi. Si vous arrêtez, ce qui a été mesuré est conservé.</translation>
    </message>
    <message>
        <source>Configuration %1 of %2: %3</source>
        <extracomment>the number of a configuration, how many there are, and which one it is</extracomment>
        <translation>Configuration %1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Of the model, what is loaded</source>
        <translation>Part du modèle déjà chargée</translation>
    </message>
    <message>
        <source>Rounds that are done</source>
        <translation>Passes effectuées</translation>
    </message>
</context>
<context>
    <name>trilume::ui::StatusLine</name>
    <message>
        <source>Reading the prompt %1 of %2</source>
        <translation>Lecture du prompt, %1 sur %2</translation>
    </message>
    <message>
        <source>Waiting in another chat</source>
        <translation>En attente dans une autre conversation</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Lecture du prompt</translation>
    </message>
    <message>
        <source>Reading the prompt of another chat</source>
        <translation>Lecture du prompt d’une autre conversation</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing in another chat</source>
        <translation>Écriture dans une autre conversation</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Waiting for another answer</source>
        <translation>En attente d’une autre réponse</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1 other answer(s)</source>
        <translation>
            <numerusform>En attente de %1 autre réponse</numerusform>
            <numerusform>En attente de %1 autres réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the chats</source>
        <translation>Vérification des conversations</translation>
    </message>
    <message>
        <source>Updating the chats to this version</source>
        <translation>Mise à jour des conversations vers cette version</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Réponse arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SumCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>what a meter covers, an amount of energy and its label</extracomment>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SystemPromptNote</name>
    <message>
        <source>The loaded model was not made for a system prompt: it reads it as plain text before the first message, and may not heed it.</source>
        <translation>Le modèle chargé n’est pas fait pour un prompt système&#x202f;: il le lit comme du texte simple avant le premier message et peut ne pas en tenir compte.</translation>
    </message>
    <message>
        <source>The loaded model was made for no dialogue: in one it reads the system prompt as the first line, and where it continues a text, not at all.</source>
        <translation>Le modèle chargé n’est pas fait pour le dialogue&#x202f;: dans un dialogue, il lit le prompt système comme première ligne et, quand il poursuit un texte, il ne le lit pas du tout.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TextButtons</name>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers; %1 is what a button does, %2 the beginning of what it is about</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TextPopup</name>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TimeAxis</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>An answer began at %1. Click to go to it.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Une réponse a commencé à %1. Cliquez pour vous y rendre.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TitleBar</name>
    <message>
        <source>Settings of this chat (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Réglages de cette conversation (%1)</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>What the model runs on</source>
        <translation>Matériel qui exécute le modèle</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Chargement&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a whole number</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Model: %1. Choose another one</source>
        <translation>Modèle&#x202f;: %1. En choisir un autre</translation>
    </message>
    <message numerus="yes">
        <source>%1 thread(s)</source>
        <translation>
            <numerusform>%1 thread</numerusform>
            <numerusform>%1 threads</numerusform>
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
            <numerusform>Périphérique&#x202f;: CPU, %1 thread, %2</numerusform>
            <numerusform>Périphérique&#x202f;: CPU, %1 threads, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not used: CPU</source>
        <translation>repli sur le CPU</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>avec erreurs</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <extracomment>%1 is the name of a device, %2 how it does</extracomment>
        <translation>Périphérique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Device: %1, %2</source>
        <translation>Périphérique&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Runs on the server %1</source>
        <extracomment>%1 is the name of a computer, perhaps with a port</extracomment>
        <translation>S’exécute sur le serveur %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TokenMap</name>
    <message>
        <source>Map of layers and tokens</source>
        <translation>Carte de chaleur des couches et des tokens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Échelle des couleurs</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TranscriptView</name>
    <message>
        <source>Go to the newest message</source>
        <translation>Aller au dernier message</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Show it as usual</source>
        <translation>Revenir à l’affichage normal</translation>
    </message>
    <message>
        <source>How likely its tokens are</source>
        <translation>Probabilité de ses tokens</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Comment cette réponse a été produite</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%1 characters)</source>
        <extracomment>under a long message; %1 is a number above 1 000</extracomment>
        <translation>
            <numerusform>Tout afficher (%1 caractère)</numerusform>
            <numerusform>Tout afficher (%1 caractères)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Masquer la réflexion</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Afficher la réflexion</translation>
    </message>
    <message>
        <source>Thinking… (hide)</source>
        <translation>Réfléchit… (masquer)</translation>
    </message>
    <message>
        <source>Thinking… (show)</source>
        <translation>Réfléchit… (afficher)</translation>
    </message>
    <message>
        <source>Thought (hide)</source>
        <translation>Réflexion (masquer)</translation>
    </message>
    <message>
        <source>Thought (show)</source>
        <translation>Réflexion (afficher)</translation>
    </message>
    <message>
        <source>Thought for %1 (hide)</source>
        <extracomment>above an answer; %1 is how long the model thought before it, such as &quot;12 s&quot;</extracomment>
        <translation>A réfléchi %1 (masquer)</translation>
    </message>
    <message>
        <source>Thought for %1 (show)</source>
        <translation>A réfléchi %1 (afficher)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TransferNotice</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Working on %1…</source>
        <translation>Traitement de %1…</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 conversations sur %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 chat(s).</source>
        <translation>
            <numerusform>%1 conversation importée.</numerusform>
            <numerusform>%1 conversations importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omis&#x202f;:</translation>
    </message>
    <message>
        <source>chats</source>
        <extracomment>a suggested name of a file, without its ending</extracomment>
        <translation>conversations</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Tray</name>
    <message>
        <source>Hide the window</source>
        <translation>Masquer la fenêtre</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Trilume</source>
        <translation>Trilume</translation>
    </message>
    <message>
        <source>Trilume – answering</source>
        <translation>Trilume – réponse en cours</translation>
    </message>
    <message>
        <source>Trilume goes on here</source>
        <translation>Trilume continue ici</translation>
    </message>
    <message>
        <source>Answers and the server go on. Quit ends the program.</source>
        <translation>Les réponses et le serveur continuent. «&#x202f;Quitter&#x202f;» met fin au programme.</translation>
    </message>
    <message>
        <source>The answer is there</source>
        <translation>La réponse est prête</translation>
    </message>
</context>
<context>
    <name>trilume::ui::UnsavedNotice</name>
    <message>
        <source>answer.txt</source>
        <extracomment>a suggested name of a file</extracomment>
        <translation>réponse.txt</translation>
    </message>
    <message>
        <source>The text is in %1. The window can be closed now.</source>
        <translation>Le texte est dans %1. La fenêtre peut maintenant être fermée.</translation>
    </message>
    <message>
        <source>The text cannot be written there. %1 Choose another place.</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>Impossible d’écrire le texte à cet endroit. %1 Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 Make room and close the window again. Closing it again gives up what still cannot be saved.</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>%1 Libérez de la place et fermez à nouveau la fenêtre. La refermer abandonne ce qui ne peut toujours pas être enregistré.</translation>
    </message>
    <message>
        <source>Save the text as a file…</source>
        <translation>Enregistrer le texte dans un fichier…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ViewHead</name>
    <message>
        <source>How much more it is than at %1: blue is less, amber is more.</source>
        <translation>De combien la valeur dépasse la référence (%1)&#x202f;: le bleu est moins, l’ambre est plus.</translation>
    </message>
    <message>
        <source>Choose another quantity</source>
        <translation>Choisir une autre grandeur</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Show how values differ from those of a token or of another recording</source>
        <translation>Montrer l’écart des valeurs avec celles d’un token ou d’un autre enregistrement</translation>
    </message>
    <message>
        <source>From the token at the cursor</source>
        <translation>Avec le token au curseur</translation>
    </message>
    <message>
        <source>From this recording, kept as it is</source>
        <translation>Avec cet enregistrement, conservé tel quel</translation>
    </message>
    <message>
        <source>Values as they are</source>
        <translation>Valeurs telles quelles</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Each layer alone</source>
        <translation>Chaque couche séparément</translation>
    </message>
    <message>
        <source>Every layer from its own least to its own largest value, so that a loud one does not darken the others</source>
        <translation>Chaque couche entre sa plus petite et sa plus grande valeur, pour qu’une couche aux valeurs élevées n’assombrisse pas les autres</translation>
    </message>
    <message>
        <source>Hold colours</source>
        <translation>Figer les couleurs</translation>
    </message>
    <message>
        <source>Colours keep their meaning while new tokens come</source>
        <translation>Les couleurs gardent leur sens pendant que de nouveaux tokens arrivent</translation>
    </message>
    <message>
        <source>More tokens</source>
        <translation>Plus de tokens</translation>
    </message>
    <message>
        <source>Fewer tokens, wider</source>
        <translation>Moins de tokens, plus larges</translation>
    </message>
</context>
<context>
    <name>trilume::ui::WeightPanel</name>
    <message>
        <source>Non-zero weights of every projection</source>
        <translation>Poids non nuls de chaque projection</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Échelle des couleurs</translation>
    </message>
    <message>
        <source>Counting the weights of the model…</source>
        <translation>Décompte des poids du modèle…</translation>
    </message>
    <message>
        <source>%1 of all %2 ternary weights are not zero, the head included.</source>
        <extracomment>%1 is a share in percent, %2 a number</extracomment>
        <translation>%1 des %2 poids ternaires ne sont pas nuls, tête comprise.</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3</source>
        <translation>Couche %1, %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::WindowActions</name>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Answers and branches</source>
        <translation>Réponses et branches</translation>
    </message>
    <message>
        <source>Chats and models</source>
        <translation>Conversations et modèles</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>In a plot</source>
        <translation>Dans un graphique</translation>
    </message>
    <message>
        <source>In the explorer</source>
        <translation>Dans l’explorateur</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorateur</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>New folder for chats…</source>
        <translation>Nouveau dossier de conversations…</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Open the bundled model</source>
        <translation>Ouvrir le modèle fourni</translation>
    </message>
    <message>
        <source>Use a model on a server…</source>
        <translation>Utiliser un modèle sur un serveur…</translation>
    </message>
    <message>
        <source>Chat markers of the model…</source>
        <translation>Marqueurs de dialogue du modèle…</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Next hit in this chat</source>
        <translation>Résultat suivant dans cette conversation</translation>
    </message>
    <message>
        <source>Previous hit in this chat</source>
        <translation>Résultat précédent dans cette conversation</translation>
    </message>
    <message>
        <source>Bring back the last deleted chat</source>
        <translation>Rétablir la dernière conversation supprimée</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importer des conversations…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exporter toutes les conversations…</translation>
    </message>
    <message>
        <source>Save this chat as a PDF…</source>
        <translation>Enregistrer cette conversation en PDF…</translation>
    </message>
    <message>
        <source>Print this chat…</source>
        <translation>Imprimer cette conversation…</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Renommer la conversation</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>Réglages de cette conversation</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <source>Let the answer go on</source>
        <translation>Poursuivre la réponse</translation>
    </message>
    <message>
        <source>Change the last message</source>
        <translation>Modifier le dernier message</translation>
    </message>
    <message>
        <source>How likely the tokens of an answer are</source>
        <translation>Probabilité des tokens d’une réponse</translation>
    </message>
    <message>
        <source>Branch on the left</source>
        <translation>Branche de gauche</translation>
    </message>
    <message>
        <source>Branch on the right</source>
        <translation>Branche de droite</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>Liste des conversations</translation>
    </message>
    <message>
        <source>Live plots</source>
        <translation>Graphiques en direct</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Colours like the desktop</source>
        <translation>Couleurs du bureau</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Chercher une commande…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>About Trilume</source>
        <translation>À propos de Trilume</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>What this model is…</source>
        <translation>Ce qu’est ce modèle…</translation>
    </message>
    <message>
        <source>Constants of the board…</source>
        <translation>Constantes de la carte…</translation>
    </message>
</context>
</TS>
