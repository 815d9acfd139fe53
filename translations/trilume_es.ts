<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Processor chip</source>
        <translation>Chip del procesador</translation>
    </message>
    <message>
        <source>Cores of the processor</source>
        <translation>Núcleos del procesador</translation>
    </message>
    <message>
        <source>Memory chips</source>
        <translation>Chips de memoria</translation>
    </message>
    <message>
        <source>Module of this machine</source>
        <translation>Módulo de este equipo</translation>
    </message>
    <message>
        <source>Board of this machine</source>
        <translation>Placa de este equipo</translation>
    </message>
    <message>
        <source>Whole machine</source>
        <translation>Equipo completo</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>It is not known when that was set</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>No se sabe cuándo se indicó</translation>
    </message>
    <message>
        <source>Set today</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>Indicado hoy</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 day(s) ago</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>
            <numerusform>Indicado hace %1 día</numerusform>
            <numerusform>Indicado hace %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it above idle (%2)</source>
        <extracomment>%1 is an amount of energy, %2 its label</extracomment>
        <translation>%1 por encima del reposo (%2)</translation>
    </message>
    <message>
        <source>%1 above idle (%2), in %3 of %4 answers: the idle power of the others is not known</source>
        <extracomment>%1 is an amount of energy, %2 its label, %3 of %4 answers</extracomment>
        <translation>%1 por encima del reposo (%2), en %3 de %4 respuestas: no se conoce la potencia en reposo de las demás</translation>
    </message>
    <message>
        <source>Meter: %1</source>
        <extracomment>%1 are names of meters</extracomment>
        <translation>Medidor: %1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <extracomment>%1 says what the meter of a device covers, as in &quot;Device: board&quot;</extracomment>
        <translation>Dispositivo: %1</translation>
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
            <numerusform>%1 respuesta, %2 tokens leídos, %3 escritos en %4</numerusform>
            <numerusform>%1 respuestas, %2 tokens leídos, %3 escritos en %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per token written, reading included</source>
        <extracomment>%1 is an amount of energy</extracomment>
        <translation>%1 por token escrito, lectura incluida</translation>
    </message>
    <message>
        <source>As much as a bulb of %2 takes in %1</source>
        <extracomment>%1 is how long, %2 watts</extracomment>
        <translation>Lo que consume una bombilla de %2 en %1</translation>
    </message>
</context>
<context>
    <name>AnswerOrigin</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
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
        <translation>Penalización por repetición</translation>
    </message>
    <message numerus="yes">
        <source>%1 over the last %2 token(s)</source>
        <translation>
            <numerusform>%1 en el último %2 token</numerusform>
            <numerusform>%1 en los últimos %2 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Longitud máxima de la respuesta</translation>
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
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Juego de instrucciones</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>Pesos en memoria</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Text before it</source>
        <extracomment>tokens of the text before an answer: %1 of them in all, %2 of a stored state</extracomment>
        <translation>Texto anterior</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s), %2 not read again</source>
        <translation>
            <numerusform>%1 token, %2 sin releer</numerusform>
            <numerusform>%1 tokens, %2 sin releer</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>AnswerSpeech</name>
    <message>
        <source>Stopped: %1</source>
        <extracomment>said to people who cannot see the window; %1 is the text so far</extracomment>
        <translation>Detenida: %1</translation>
    </message>
    <message>
        <source>Cut by the server: %1</source>
        <translation>Cortada por el servidor: %1</translation>
    </message>
    <message>
        <source>Cut at its longest: %1</source>
        <translation>Cortada en su longitud máxima: %1</translation>
    </message>
    <message>
        <source>Cut, the context is full: %1</source>
        <translation>Cortada, el contexto está lleno: %1</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
</context>
<context>
    <name>ChatEnergy</name>
    <message numerus="yes">
        <source>%1 (%2) for %3 answer(s)</source>
        <extracomment>energy of a chat: joules with their label, then what the meter covers</extracomment>
        <translation>
            <numerusform>%1 (%2) en %3 respuesta</numerusform>
            <numerusform>%1 (%2) en %3 respuestas</numerusform>
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
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>%1: found JSON of an unknown kind, expected an export of Trilume, ChatGPT or Open WebUI.</source>
        <translation>%1: se encontró JSON de un tipo desconocido; se esperaba una exportación de Trilume, ChatGPT u Open WebUI.</translation>
    </message>
    <message>
        <source>%1: found a folder, a pipe or a device, expected a file.</source>
        <translation>%1: se encontró una carpeta, una tubería o un dispositivo; se esperaba un archivo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3.</source>
        <translation>%1: se encontraron %2 bytes; se esperaban como máximo %3.</translation>
    </message>
    <message>
        <source>%1: version: found %2, expected %3.</source>
        <translation>%1: versión: se encontró %2; se esperaba %3.</translation>
    </message>
    <message>
        <source>%1: chats: found no array, expected one.</source>
        <translation>%1: chats: no se encontró la lista que se esperaba.</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>algo que no es un objeto</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected a chat.</source>
        <translation>%1: %2: se encontró %3; se esperaba un chat.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Se canceló la importación.</translation>
    </message>
    <message>
        <source>it is in no folder: of the file&apos;s folders only the first %1 are made.</source>
        <translation>no está en ninguna carpeta: de las carpetas del archivo solo se crean las primeras %1.</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[imagen]</translation>
    </message>
    <message>
        <source>at most %1 messages</source>
        <translation>como máximo %1 mensajes</translation>
    </message>
    <message>
        <source>%1: found no JSON, expected an export of chats.</source>
        <translation>%1: no se encontró JSON; se esperaba una exportación de chats.</translation>
    </message>
    <message>
        <source>%1: found more at byte %2, expected at most %3 chats.</source>
        <translation>%1: se encontraron más en el byte %2; se esperaban como máximo %3 chats.</translation>
    </message>
    <message>
        <source>%1: found no valid JSON at byte %2, expected it to go on; the file may be cut off.</source>
        <translation>%1: el JSON deja de ser válido en el byte %2, donde debía continuar; puede que el archivo esté cortado.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>un booleano</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected %4.</source>
        <translation>%1: %2: se encontró %3; se esperaba %4.</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>Imported chat</source>
        <translation>Chat importado</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a smaller number</source>
        <translation>un número menor</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have the name of another and were left out.</source>
        <translation>
            <numerusform>%n mensaje tiene el nombre de otro y se ha omitido.</numerusform>
            <numerusform>%n mensajes tienen el nombre de otro y se han omitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow one that is not there and begin the chat instead.</source>
        <translation>
            <numerusform>%n mensaje sigue a uno que no existe y por eso empieza el chat.</numerusform>
            <numerusform>%n mensajes siguen a uno que no existe y por eso empiezan el chat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow each other in a circle and were left out.</source>
        <translation>
            <numerusform>%n mensaje se sigue a sí mismo y se ha omitido.</numerusform>
            <numerusform>%n mensajes se siguen en círculo y se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ninguna hora</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>milisegundos desde 1970</translation>
    </message>
    <message>
        <source>the id of a message before it</source>
        <translation>el identificador de un mensaje anterior</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>un identificador propio</translation>
    </message>
    <message>
        <source>the id of a message</source>
        <translation>el identificador de un mensaje</translation>
    </message>
    <message>
        <source>a number of 64 bits as a string</source>
        <translation>un número de 64 bits en forma de cadena</translation>
    </message>
    <message>
        <source>a place in system_prompts of the chat</source>
        <translation>una posición de system_prompts del chat</translation>
    </message>
    <message>
        <source>%1: found a damaged or cut off ZIP archive.</source>
        <translation>%1: se encontró un archivo ZIP dañado o cortado.</translation>
    </message>
    <message>
        <source>%1: %2 is locked with a password; unpack the archive first.</source>
        <translation>%1: %2 está protegido con contraseña; descomprima antes el archivo ZIP.</translation>
    </message>
    <message>
        <source>%1: %2 is packed by method %3, which is not read here; unpack the archive first.</source>
        <translation>%1: %2 está comprimido con el método %3, que aquí no se admite; descomprima antes el archivo ZIP.</translation>
    </message>
    <message>
        <source>%1: %2 would unpack %3 bytes to %4, which no chats do; it was not unpacked.</source>
        <translation>%1: %2 pasaría de %3 bytes a %4 al descomprimirse, algo impropio de unos chats; no se ha descomprimido.</translation>
    </message>
    <message>
        <source>%1: %2 is an archive in an archive, expected JSON.</source>
        <translation>%1: %2 es un archivo comprimido dentro de otro; se esperaba JSON.</translation>
    </message>
    <message>
        <source>%1: found a ZIP archive without conversations.json, expected an export of ChatGPT.</source>
        <translation>%1: se encontró un archivo ZIP sin conversations.json; se esperaba una exportación de ChatGPT.</translation>
    </message>
    <message>
        <source>%1: found a ZIP archive with too many files, expected an export of ChatGPT.</source>
        <translation>%1: se encontró un ZIP con demasiados archivos; se esperaba una exportación de ChatGPT.</translation>
    </message>
</context>
<context>
    <name>ChatText</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>only one file can be opened, but “%1” follows “%2”</source>
        <translation>solo se puede abrir un archivo, pero tras «%2» viene «%1»</translation>
    </message>
    <message>
        <source>unknown option “%1”</source>
        <translation>opción desconocida: «%1»</translation>
    </message>
    <message>
        <source>there is no display to open a window on; trilume-cli chat does the same in a terminal</source>
        <translation>no hay pantalla donde abrir una ventana; trilume-cli chat hace lo mismo en un terminal</translation>
    </message>
    <message>
        <source>no window can be opened on the display “%1”; trilume-cli chat does the same in a terminal</source>
        <translation>no se puede abrir una ventana en la pantalla «%1»; trilume-cli chat hace lo mismo en un terminal</translation>
    </message>
    <message>
        <source>another Trilume that works on %1 does not answer; what it was to open is opened here</source>
        <translation>otro Trilume que trabaja con %1 no responde; lo que debía abrir se abre aquí</translation>
    </message>
    <message>
        <source>another Trilume (process %1) that works on %2 does not answer; what it was to open is opened here. If it stays silent, end it with: kill -9 %1</source>
        <translation>otro Trilume (proceso %1) que trabaja con %2 no responde; lo que debía abrir se abre aquí. Si sigue sin responder, termínelo con: kill -9 %1</translation>
    </message>
    <message>
        <source>Begin a new chat, also in the window that is open.</source>
        <translation>Empieza un chat nuevo, también en la ventana que ya está abierta.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Muestra este texto.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Chat with a MatMul-free language model in a window.</source>
        <translation>Chatee en una ventana con un modelo de lenguaje sin MatMul.</translation>
    </message>
    <message>
        <source>A model (.gguf), or chats to import (.json, .zip). Without it the last model, at first the bundled one.</source>
        <translation>Un modelo (.gguf) o chats que importar (.json, .zip). Si falta, el último modelo; la primera vez, el incluido.</translation>
    </message>
    <message>
        <source>Started again, it brings the window that is open to the front and opens FILE there.</source>
        <translation>Si ya está en marcha, trae al frente la ventana abierta y abre en ella FILE.</translation>
    </message>
    <message>
        <source>trilume-cli does the same and more in a terminal.</source>
        <translation>trilume-cli hace lo mismo y más en un terminal.</translation>
    </message>
    <message>
        <source>Usage: trilume [OPTIONS] [FILE]</source>
        <translation>Uso: trilume [OPTIONS] [FILE]</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>What each of them was</source>
        <translation>Qué era cada ejecución</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a run, and what it ran on</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuración</translation>
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
        <translation>primer token, s</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
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
        <translation>J/token sin reposo</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>alcance</translation>
    </message>
    <message>
        <source>bytes/token</source>
        <translation>bytes/token</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>pasadas</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>este equipo, entretanto</translation>
    </message>
    <message>
        <source>tokens per second</source>
        <translation>tokens por segundo</translation>
    </message>
    <message>
        <source>Different scopes: joules per token</source>
        <translation>Alcances distintos: julios por token</translation>
    </message>
    <message>
        <source>joules per token</source>
        <translation>julios por token</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>no idle power: %1</source>
        <translation>sin potencia en reposo: %1</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>medidor</translation>
    </message>
    <message>
        <source>All wrote the same tokens.</source>
        <translation>Todas escribieron los mismos tokens.</translation>
    </message>
    <message>
        <source>The tokens part after %1.</source>
        <translation>Los tokens divergen tras %1.</translation>
    </message>
    <message>
        <source>%1: %2, %3, off by %4 % at most (%5)</source>
        <translation>%1: %2, %3, error máximo del %4 % (%5)</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>%1, fingerprint %2, %3, %4, threads: %5</source>
        <translation>%1, huella %2, %3, %4, hilos: %5</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>how</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of this translation as HTML names it: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Published by others, of other machines</source>
        <translation>Publicado por otros, de otros equipos</translation>
    </message>
    <message>
        <source>What it was measured on</source>
        <translation>En qué se midió</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>To repeat it</source>
        <translation>Para repetirla</translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation>hilos: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a run, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its speed is derived from its own clock, of products on the board alone</source>
        <translation>su velocidad se ha calculado con su propio reloj, solo para los productos que hace la placa</translation>
    </message>
    <message>
        <source>Measured until the figures hardly changed.</source>
        <translation>Se midió hasta que los valores apenas cambiaban.</translation>
    </message>
    <message>
        <source>Measured as often as was asked for.</source>
        <translation>Se midió tantas veces como se pidió.</translation>
    </message>
    <message>
        <source>Ended because the time was up; the figures still changed.</source>
        <translation>Terminó porque se agotó el tiempo; los valores aún cambiaban.</translation>
    </message>
    <message>
        <source>Stopped; what had been measured by then is shown.</source>
        <translation>Detenida; se muestra lo medido hasta entonces.</translation>
    </message>
    <message>
        <source>Nothing could run to the end.</source>
        <translation>Nada pudo ejecutarse hasta el final.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, products on the board alone</source>
        <extracomment>%1 is how a speed is known: &quot;derived&quot;</extracomment>
        <translation>%1, solo los productos que hace la placa</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The speed is %1, the energy is %2.</source>
        <extracomment>where the speed comes from, and where the energy does: &quot;derived&quot;, &quot;modelled&quot;</extracomment>
        <translation>Velocidad: %1; energía: %2.</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>Energy per token, different scopes</source>
        <translation>Energía por token, alcances distintos</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>Energía por token</translation>
    </message>
    <message>
        <source>%1 J</source>
        <extracomment>a figure in joules</extracomment>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>Primer token, s</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>Potencia, W</translation>
    </message>
    <message>
        <source>Idle, W</source>
        <translation>Reposo, W</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>J/token</translation>
    </message>
    <message>
        <source>net of idle</source>
        <translation>sin reposo</translation>
    </message>
    <message>
        <source>Bytes/token</source>
        <translation>Bytes/token</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>este equipo, entretanto</translation>
    </message>
    <message>
        <source>The energies that stand side by side here are not of the same parts: a package is the processor without memory and mainboard, a board all that is on it. Their ratio says nothing about the machines.</source>
        <translation>Las energías que aparecen aquí juntas no son de las mismas partes: «procesador» es el chip sin la memoria ni la placa base; «placa», todo lo que hay en ella. Su proporción no dice nada sobre los equipos.</translation>
    </message>
</context>
<context>
    <name>Constants</name>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>memory of a core</source>
        <translation>memoria de un núcleo</translation>
    </message>
    <message>
        <source>refresh every</source>
        <translation>refresco cada</translation>
    </message>
    <message>
        <source>refresh takes</source>
        <translation>el refresco tarda</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un producto</translation>
    </message>
    <message>
        <source>a byte of memory</source>
        <translation>un byte de memoria</translation>
    </message>
    <message>
        <source>memory answers after</source>
        <translation>la memoria responde tras</translation>
    </message>
    <message>
        <source>an element between products</source>
        <translation>un elemento entre productos</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This chat no longer exists.</source>
        <translation>Este chat ya no existe.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>Chats cannot be stored: the SQLite driver of Qt is not installed (package libqt6sql6-sqlite).</source>
        <translation>No se pueden guardar los chats: el controlador SQLite de Qt no está instalado (paquete libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo %1: %2.</translation>
    </message>
    <message>
        <source>%1 is the file of the chats itself, not a copy.</source>
        <translation>%1 es el propio archivo de los chats, no una copia.</translation>
    </message>
    <message>
        <source>The copy %1 is damaged, and was not taken.</source>
        <translation>La copia %1 está dañada y no se ha usado.</translation>
    </message>
    <message>
        <source>The file %1 cannot be kept under another name: %2.</source>
        <translation>No se puede conservar el archivo %1 con otro nombre: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be renamed to %2: %3.</source>
        <translation>No se puede cambiar el nombre del archivo %1 a %2: %3.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2.</source>
        <translation>No se pudo eliminar el archivo %1: %2.</translation>
    </message>
    <message>
        <source>This folder no longer exists.</source>
        <translation>Esta carpeta ya no existe.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already; this one keeps its name.</source>
        <translation>Ya hay una carpeta «%1»; esta conserva su nombre.</translation>
    </message>
    <message>
        <source>This answer no longer exists.</source>
        <translation>Esta respuesta ya no existe.</translation>
    </message>
    <message>
        <source>The chat database %1 was left as it is: its format cannot be changed without losing what belongs together.</source>
        <translation>La base de datos de chats %1 se ha dejado como estaba: su formato no se puede cambiar sin perder relaciones entre los datos.</translation>
    </message>
    <message>
        <source>The chats were left as they are, because their format would be changed and no copy of them could be kept before: %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>Los chats se han dejado como estaban, porque su formato cambiaría y no se pudo guardar antes una copia: %1</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program, not of Trilume.</source>
        <translation>El archivo %1 es una base de datos de otro programa, no de Trilume.</translation>
    </message>
    <message>
        <source>The chat database %1 was written by a newer Trilume (its format is %2, this program knows up to %3). It was left as it is.</source>
        <translation>La base de datos de chats %1 la escribió un Trilume más reciente (su formato es %2; este programa conoce hasta %3). Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The chat database %1 is in format %2; it can be read when it was brought to format %3.</source>
        <translation>La base de datos de chats %1 está en el formato %2; se podrá leer cuando pase al formato %3.</translation>
    </message>
    <message>
        <source>The chat database %1 is damaged. It was left as it is.</source>
        <translation>La base de datos de chats %1 está dañada. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The chat database %1 is in use by another program.</source>
        <translation>Otro programa está usando la base de datos de chats %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a chat database. It was left as it is.</source>
        <translation>El archivo %1 no es una base de datos de chats. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The chat database %1 may only be read, not written.</source>
        <translation>La base de datos de chats %1 es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk is full: the chat database %1 cannot grow.</source>
        <translation>El disco está lleno: la base de datos de chats %1 no puede crecer.</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be opened or created.</source>
        <translation>No se puede abrir ni crear la base de datos de chats %1.</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be read or written: the disk may be full or damaged.</source>
        <translation>No se puede leer ni escribir la base de datos de chats %1: el disco puede estar lleno o dañado.</translation>
    </message>
    <message>
        <source>The chat database %1 refused a statement: %2.</source>
        <translation>La base de datos de chats %1 rechazó una instrucción: %2.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Este mensaje ya no existe.</translation>
    </message>
    <message>
        <source>The chat database %1 is in use by another running Trilume.</source>
        <translation>Otro Trilume en marcha está usando la base de datos de chats %1.</translation>
    </message>
    <message>
        <source>The chat database %1 lies where files cannot be locked (on a network drive, say), so that two programs could write it at once.</source>
        <translation>La base de datos de chats %1 está donde no se pueden bloquear archivos (por ejemplo, en una unidad de red), y dos programas podrían escribirla a la vez.</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be opened, since its lock %2 cannot be taken: %3.</source>
        <translation>No se puede abrir la base de datos de chats %1, porque no se puede obtener su bloqueo %2: %3.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>power not known</source>
        <translation>potencia desconocida</translation>
    </message>
    <message>
        <source>power %1, of the board</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>potencia de la placa (%1)</translation>
    </message>
    <message>
        <source>power %1, of the module</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>potencia del módulo (%1)</translation>
    </message>
    <message>
        <source>power %1, of the chip</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>potencia del chip (%1)</translation>
    </message>
    <message>
        <source>power %1</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>potencia (%1)</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>simulated by this computer</source>
        <translation>simulada por este equipo</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>Abrir un archivo de modelo</translation>
    </message>
    <message>
        <source>Model files (*.gguf)</source>
        <translation>Archivos de modelo (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Open a power log</source>
        <translation>Abrir un registro de potencia</translation>
    </message>
    <message>
        <source>Power logs (*.csv)</source>
        <translation>Registros de potencia (*.csv)</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Exported chats (*.json *.zip)</source>
        <translation>Chats exportados (*.json *.zip)</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Restaurar desde una copia</translation>
    </message>
    <message>
        <source>Copies of all chats (*.db *.db.*)</source>
        <translation>Copias de todos los chats (*.db *.db.*)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>Measured: a sensor or a clock of this machine read it.</source>
        <translation>Medido: lo leyó un sensor o un reloj de este equipo.</translation>
    </message>
    <message>
        <source>Derived: computed from measured parts.</source>
        <translation>Calculado: se obtuvo a partir de valores medidos.</translation>
    </message>
    <message>
        <source>Modelled: an assumption is in it.</source>
        <translation>Estimado: se apoya en una suposición.</translation>
    </message>
    <message>
        <source>package</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>núcleos</translation>
    </message>
    <message>
        <source>memory chips</source>
        <translation>chips de memoria</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plataforma</translation>
    </message>
    <message>
        <source>module</source>
        <translation>módulo</translation>
    </message>
    <message>
        <source>board</source>
        <translation>placa</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>It covers the processor chip, without memory chips and the board.</source>
        <translation>Abarca el chip del procesador, sin los chips de memoria ni la placa.</translation>
    </message>
    <message>
        <source>It covers the cores, a part of the processor chip.</source>
        <translation>Abarca los núcleos, una parte del chip del procesador.</translation>
    </message>
    <message>
        <source>It covers the memory chips beside the processor.</source>
        <translation>Abarca los chips de memoria junto al procesador.</translation>
    </message>
    <message>
        <source>It covers what the processor calls its platform, chip included.</source>
        <translation>Abarca lo que el procesador llama su plataforma, con el chip incluido.</translation>
    </message>
    <message>
        <source>It covers a module: chip, memory and regulators, not its carrier.</source>
        <translation>Abarca un módulo: chip, memoria y reguladores, sin la placa que lo lleva.</translation>
    </message>
    <message>
        <source>It covers a board or one supply rail of it.</source>
        <translation>Abarca una placa o una de sus líneas de alimentación.</translation>
    </message>
    <message>
        <source>It covers the whole machine.</source>
        <translation>Abarca el equipo completo.</translation>
    </message>
    <message>
        <source>It covers the share of this program.</source>
        <translation>Abarca la parte de este programa.</translation>
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
        <translation>Coste: %1, a %2 por kWh (%3)</translation>
    </message>
    <message>
        <source>Carbon dioxide: %1, at %2 per kWh (%3)</source>
        <extracomment>%1 is an amount of carbon dioxide, %2 that of a kilowatt-hour, %3 how it was found</extracomment>
        <translation>Dióxido de carbono: %1, a %2 por kWh (%3)</translation>
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
        <translation>No se puede quitar el archivo %1: %2.</translation>
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
        <translation>Respondes con brevedad.</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>¿Cómo estás?</translation>
    </message>
</context>
<context>
    <name>MarkerForms</name>
    <message>
        <source>User and Assistant</source>
        <translation>Usuario y asistente</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Pregunta y respuesta</translation>
    </message>
    <message>
        <source>Instruction and response (Alpaca)</source>
        <translation>Instrucción y respuesta (Alpaca)</translation>
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
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder otra vez</translation>
    </message>
    <message>
        <source>Let the answer go on</source>
        <translation>Continuar la respuesta</translation>
    </message>
    <message>
        <source>Change this message</source>
        <translation>Editar este mensaje</translation>
    </message>
    <message>
        <source>Previous branch</source>
        <translation>Rama anterior</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>Rama siguiente</translation>
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
        <translation>%1 parámetros</translation>
    </message>
    <message>
        <source>trained with %1 tokens</source>
        <translation>entrenado con %1 tokens</translation>
    </message>
    <message>
        <source>no tokenizer: cannot read text</source>
        <translation>sin tokenizador: no puede leer texto</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>modelo base</translation>
    </message>
    <message>
        <source>the published file of %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>el archivo publicado de %1</translation>
    </message>
    <message>
        <source>as large as the published file of %1, but other content: damaged or changed</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>del mismo tamaño que el archivo publicado de %1, pero con otro contenido: dañado o modificado</translation>
    </message>
    <message>
        <source>as large as the published file of %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>del mismo tamaño que el archivo publicado de %1</translation>
    </message>
</context>
<context>
    <name>ModelImport</name>
    <message>
        <source>%1 is among the models already.</source>
        <translation>%1 ya está entre los modelos.</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Its weights are minus one, zero or one, so the processor adds and subtracts instead of multiplying matrices. In place of attention it has gates that keep or forget: what it remembers of a text has one size, however long the text becomes, and every token takes the same time. What was said long ago fades.</source>
        <translation>Sus pesos son menos uno, cero o uno, así que el procesador suma y resta en lugar de multiplicar matrices. En vez de atención tiene compuertas que conservan u olvidan: lo que recuerda de un texto ocupa siempre lo mismo, por largo que sea, y cada token tarda lo mismo. Lo dicho hace mucho se desvanece.</translation>
    </message>
    <message>
        <source>A transformer with weights of minus one, zero or one. Unlike the MatMul-free model it looks back at every token of the text with attention: nothing fades, but the keys and values of all tokens stay in memory, which is limited, and a long text makes every further token slower.</source>
        <translation>Un transformador con pesos de menos uno, cero o uno. A diferencia del modelo sin MatMul, mira con atención cada token del texto: nada se desvanece, pero las claves y los valores de todos los tokens quedan en la memoria, que es limitada, y un texto largo hace más lento cada token siguiente.</translation>
    </message>
    <message>
        <source>minus one, zero or one, times one number for each matrix</source>
        <translation>menos uno, cero o uno, por un número para cada matriz</translation>
    </message>
    <message>
        <source>minus one, zero or one, times one number for every %1 inputs of a row</source>
        <translation>menos uno, cero o uno, por un número para cada %1 entradas de una fila</translation>
    </message>
    <message>
        <source>codes of eight bits, one scale for each token</source>
        <translation>códigos de ocho bits, una escala por token</translation>
    </message>
    <message>
        <source>codes of eight bits, one scale for each group of inputs: the model itself has none</source>
        <translation>códigos de ocho bits, una escala por grupo de entradas: el modelo en sí no los tiene</translation>
    </message>
    <message>
        <source>none: it is driven by numbers of tokens</source>
        <translation>ninguno: funciona con números de tokens</translation>
    </message>
    <message>
        <source>%1, pieces: %2</source>
        <extracomment>%1 is a kind of tokenizer, %2 a number</extracomment>
        <translation>%1, piezas: %2</translation>
    </message>
    <message>
        <source>%1, at any length</source>
        <extracomment>%1 is an amount of memory</extracomment>
        <translation>%1, con cualquier longitud</translation>
    </message>
    <message>
        <source>%1 for each token, %2 at %3 tokens, which is the most (keys and values as %4)</source>
        <extracomment>%1 and %2 are amounts of memory, %3 a number of tokens, %4 a format like f16</extracomment>
        <translation>%1 por token, %2 con %3 tokens, el máximo (claves y valores como %4)</translation>
    </message>
    <message>
        <source>ternary weights</source>
        <translation>pesos ternarios</translation>
    </message>
    <message>
        <source>inputs of matrices</source>
        <translation>entradas de las matrices</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>tokenizador</translation>
    </message>
    <message>
        <source>form of a chat</source>
        <translation>forma de un chat</translation>
    </message>
    <message>
        <source>has markers for messages</source>
        <translation>tiene marcadores para los mensajes</translation>
    </message>
    <message>
        <source>none: a base model, not tuned for chat</source>
        <translation>ninguna: un modelo base, sin ajuste para chat</translation>
    </message>
    <message>
        <source>memory of a text</source>
        <translation>memoria de un texto</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>the file does not say</source>
        <translation>el archivo no lo dice</translation>
    </message>
    <message>
        <source>architecture in the file</source>
        <translation>arquitectura en el archivo</translation>
    </message>
</context>
<context>
    <name>ModelScan</name>
    <message>
        <source>%1 models are listed, and no more: some in %2 are left out.</source>
        <translation>Se muestran %1 modelos y no más: faltan algunos de los que hay en %2.</translation>
    </message>
    <message>
        <source>The name of the file %1 is not readable text (UTF-8): rename it.</source>
        <translation>El nombre del archivo %1 no es texto legible (UTF-8): cámbielo.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>No se encuentra %1.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it belongs to somebody else.</source>
        <translation>No se puede leer %1: pertenece a otra persona.</translation>
    </message>
    <message>
        <source>%1 has more than %2 files: the others were not looked at.</source>
        <translation>%1 tiene más de %2 archivos: los demás no se han examinado.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%2 has folders more than %1 deep, which were not looked into.</source>
        <translation>%2 tiene carpetas a más de %1 niveles de profundidad, que no se han examinado.</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>What you wrote before, in the empty field</source>
        <translation>Lo que escribió antes, en el campo vacío</translation>
    </message>
    <message>
        <source>The next place of a prompt that is to be filled in</source>
        <translation>El siguiente hueco por rellenar de un prompt</translation>
    </message>
    <message>
        <source>Mark the message above or below</source>
        <translation>Marcar el mensaje de arriba o de abajo</translation>
    </message>
    <message>
        <source>Copy the selected text or the marked message</source>
        <translation>Copiar el texto seleccionado o el mensaje marcado</translation>
    </message>
    <message>
        <source>Select the marked message</source>
        <translation>Seleccionar el mensaje marcado</translation>
    </message>
    <message>
        <source>Unfold a long message, or fold it</source>
        <translation>Desplegar o plegar un mensaje largo</translation>
    </message>
    <message>
        <source>The token before or after, in an answer shown by its tokens</source>
        <translation>El token anterior o siguiente, en una respuesta mostrada por tokens</translation>
    </message>
    <message>
        <source>See the layers at that token</source>
        <translation>Ver las capas en ese token</translation>
    </message>
    <message>
        <source>Begin and end of the chat</source>
        <translation>Principio y final del chat</translation>
    </message>
    <message>
        <source>Open the chat that is marked in the list</source>
        <translation>Abrir el chat marcado en la lista</translation>
    </message>
    <message>
        <source>Delete the chat that is marked in the list</source>
        <translation>Eliminar el chat marcado en la lista</translation>
    </message>
    <message>
        <source>Bring back the last deleted chat, in the list</source>
        <translation>Recuperar el último chat eliminado, en la lista</translation>
    </message>
    <message>
        <source>Fold or unfold the folder that is marked in the list</source>
        <translation>Plegar o desplegar la carpeta marcada en la lista</translation>
    </message>
    <message>
        <source>Remove the folder that is marked; its chats stay</source>
        <translation>Quitar la carpeta marcada; sus chats se conservan</translation>
    </message>
    <message>
        <source>Use the model that is marked, or mark another, on their page</source>
        <translation>Usar el modelo marcado o marcar otro, en su página</translation>
    </message>
    <message>
        <source>Move the model that is marked on their page to the trash</source>
        <translation>Mover a la papelera el modelo marcado en su página</translation>
    </message>
    <message>
        <source>Move the cursor through the time of all plots</source>
        <translation>Mover el cursor por el tiempo de todas las gráficas</translation>
    </message>
    <message>
        <source>Move the time that is shown</source>
        <translation>Desplazar el tiempo que se muestra</translation>
    </message>
    <message>
        <source>Less time in more detail, or more time</source>
        <translation>Menos tiempo con más detalle, o más tiempo</translation>
    </message>
    <message>
        <source>Stop the plots, let them go on</source>
        <translation>Detener o reanudar las gráficas</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al momento actual</translation>
    </message>
    <message>
        <source>Enlarge the plot, until Esc</source>
        <translation>Ampliar la gráfica, hasta pulsar Esc</translation>
    </message>
    <message>
        <source>Move the plot up or down</source>
        <translation>Subir o bajar la gráfica</translation>
    </message>
    <message>
        <source>What can be done with the plot</source>
        <translation>Abrir el menú de la gráfica</translation>
    </message>
    <message>
        <source>The token before or after, in a map</source>
        <translation>El token anterior o siguiente, en un mapa</translation>
    </message>
    <message>
        <source>The layer above or below, in a map</source>
        <translation>La capa de arriba o de abajo, en un mapa</translation>
    </message>
    <message>
        <source>Ten tokens back or forward</source>
        <translation>Diez tokens atrás o adelante</translation>
    </message>
    <message>
        <source>The first or the last token</source>
        <translation>El primer o el último token</translation>
    </message>
    <message>
        <source>Wider or narrower tokens</source>
        <translation>Tokens más anchos o más estrechos</translation>
    </message>
</context>
<context>
    <name>PromptFile</name>
    <message>
        <source>%1, %2: found %3, expected %4.</source>
        <extracomment>an error in a file; %2 is a field of it</extracomment>
        <translation>%1, %2: se encontró %3; se esperaba %4.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>como máximo %1 bytes</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters</source>
        <translation>un texto de 1 a %1 caracteres</translation>
    </message>
    <message>
        <source>one of %1 characters</source>
        <translation>uno de %1 caracteres</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
</context>
<context>
    <name>PublishedFigures</name>
    <message>
        <source>MatMul-free model of 1.3 billion weights on an Intel D5005 (Stratix 10)</source>
        <translation>Modelo sin MatMul de 1300 millones de pesos en una Intel D5005 (Stratix 10)</translation>
    </message>
    <message>
        <source>speed projected for a memory bus of 512 bits; watts of the card, of which the core is hardly measurable</source>
        <translation>velocidad proyectada para un bus de memoria de 512 bits; vatios de la placa, de los que apenas se puede medir la parte del núcleo</translation>
    </message>
    <message>
        <source>The claim of &quot;more than 50 times&quot; less energy than usual hardware</source>
        <translation>La afirmación de «más de 50 veces» menos energía que el hardware habitual</translation>
    </message>
    <message>
        <source>a ratio of 13 W to what a GPU takes; other machines, other speeds</source>
        <translation>proporción entre 13 W y lo que consume una GPU; otros equipos, otras velocidades</translation>
    </message>
    <message>
        <source>BitNet b1.58 2B4T on a Kria KV260</source>
        <translation>BitNet b1.58 2B4T en una Kria KV260</translation>
    </message>
    <message>
        <source>measured by the sensor of the module (INA260); 0.147 J above idle</source>
        <translation>medido por el sensor del módulo (INA260); 0,147 J por encima del reposo</translation>
    </message>
    <message>
        <source>BitNet b1.58 2B4T by bitnet.cpp on four Cortex-A53 of the same module</source>
        <translation>BitNet b1.58 2B4T con bitnet.cpp en cuatro Cortex-A53 del mismo módulo</translation>
    </message>
    <message>
        <source>measured by the same sensor</source>
        <translation>medido por el mismo sensor</translation>
    </message>
    <message>
        <source>Ternary model of 2.7 billion weights on an Alveo U280</source>
        <translation>Modelo ternario de 2700 millones de pesos en una Alveo U280</translation>
    </message>
    <message>
        <source>published; watts as its authors say</source>
        <translation>publicado; los vatios, según sus autores</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Residual size</source>
        <translation>Amplitud residual</translation>
    </message>
    <message>
        <source>How large the numbers are that run through the model after each layer (root mean square over the channels). It usually grows with depth; a bright column is a token that stirs the whole model.</source>
        <translation>Lo grandes que son los números que recorren el modelo tras cada capa (media cuadrática de los canales). Suele crecer con la profundidad; una columna clara es un token que agita todo el modelo.</translation>
    </message>
    <message>
        <source>Residual peak</source>
        <translation>Pico residual</translation>
    </message>
    <message>
        <source>The largest single number after each layer. Where it is many times the residual size, one channel stands out, and eight-bit codes have to spend their range on it.</source>
        <translation>El mayor número tras cada capa. Donde supera muchas veces la amplitud residual, un canal destaca y los códigos de ocho bits tienen que gastar su rango en él.</translation>
    </message>
    <message>
        <source>What it would say</source>
        <translation>Qué diría</translation>
    </message>
    <message>
        <source>The next word, were a layer the last: norm and head of the model, put on the stream after each layer. Bright is certain. The bar above a cell marks the layer from which on the answer stays; the lowest row is what the model says.</source>
        <translation>La palabra siguiente si esa capa fuera la última: la norma y la cabeza del modelo, aplicadas al flujo tras cada capa. Una celda clara indica seguridad. La barra sobre una celda marca la capa a partir de la cual la respuesta ya no cambia; la fila más baja es lo que dice el modelo.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Still remembered</source>
        <translation>Aún se recuerda</translation>
    </message>
    <message>
        <source>Which layers forget fast and which remember, and how much of a message is still in the state: the product of the gates since its end. Only a model with a state of fixed size can be asked this.</source>
        <translation>Qué capas olvidan rápido y cuáles recuerdan, y cuánto de un mensaje queda aún en el estado: el producto de las puertas desde su final. Solo se le puede preguntar a un modelo con estado de tamaño fijo.</translation>
    </message>
    <message>
        <source>Half-life of the gates</source>
        <translation>Semivida de las puertas</translation>
    </message>
    <message>
        <source>How many tokens pass until half of what a channel holds has faded, were the gate to stay as it is here: −ln 2 / ln of the gate, the median channel. Dark layers look at the last word, bright ones keep the topic.</source>
        <translation>Cuántos tokens pasan hasta que se desvanece la mitad de lo que guarda un canal, si la puerta siguiera como está aquí: −ln 2 / ln de la puerta, el canal mediano. Las capas oscuras miran la última palabra; las claras conservan el tema.</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Semivida</translation>
    </message>
    <message>
        <source>The share of its memory that a layer keeps from one token to the next, mean over the channels: 1 keeps all, 0 forgets all. A dark cell in a bright row is a moment at which the layer lets go.</source>
        <translation>La parte de su memoria que una capa conserva de un token al siguiente, media de los canales: 1 lo conserva todo, 0 lo olvida todo. Una celda oscura en una fila clara es un momento en que la capa suelta lo que guardaba.</translation>
    </message>
    <message>
        <source>State size</source>
        <translation>Amplitud del estado</translation>
    </message>
    <message>
        <source>How much a layer holds in memory after the token (root mean square of its state). It climbs while a text begins and then levels off: the memory is full, not growing.</source>
        <translation>Cuánto guarda una capa en su memoria tras el token (media cuadrática de su estado). Sube al empezar un texto y luego se estabiliza: la memoria está llena, no crece.</translation>
    </message>
    <message>
        <source>Update size</source>
        <translation>Amplitud del cambio</translation>
    </message>
    <message>
        <source>How far the token moved the memory of a layer (root mean square of the change). Bright columns are words that the model takes note of.</source>
        <translation>Cuánto movió el token la memoria de una capa (media cuadrática del cambio). Las columnas claras son palabras de las que el modelo toma nota.</translation>
    </message>
    <message>
        <source>Inside the layers</source>
        <translation>Dentro de las capas</translation>
    </message>
    <message>
        <source>%1: size</source>
        <extracomment>%1 is the name that a model has for numbers inside its layers</extracomment>
        <translation>%1: amplitud</translation>
    </message>
    <message>
        <source>How large these numbers of a layer are at each token (root mean square). The name is the model&apos;s own; compare layers, and look for tokens at which it jumps.</source>
        <translation>Lo grandes que son estos números de una capa en cada token (media cuadrática). El nombre es el del propio modelo; compare capas y busque los tokens en que da un salto.</translation>
    </message>
    <message>
        <source>%1: peak</source>
        <translation>%1: pico</translation>
    </message>
    <message>
        <source>The largest of these numbers of a layer at each token. Where it is many times their size, a single one stands out.</source>
        <translation>El mayor de estos números de una capa en cada token. Donde supera muchas veces su amplitud, uno solo destaca.</translation>
    </message>
    <message>
        <source>A number between 0 and 1 that a layer computes at each token, mean over the channels. The name is the model&apos;s own; look for rows that stand out, and for tokens at which it changes.</source>
        <translation>Un número entre 0 y 1 que una capa calcula en cada token, media de los canales. El nombre es el del propio modelo; busque filas que destaquen y tokens en que cambie.</translation>
    </message>
    <message>
        <source>Integer codes</source>
        <translation>Códigos enteros</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Ceros</translation>
    </message>
    <message>
        <source>The share of the eight-bit inputs of a projection that are zero, and so cost nothing to add. A high share means that a few large channels set the scale for all.</source>
        <translation>La parte de las entradas de ocho bits de una proyección que son cero y que por tanto no cuesta nada sumar. Una parte alta indica que unos pocos canales grandes fijan la escala de todos.</translation>
    </message>
    <message>
        <source>Saturated codes</source>
        <translation>Códigos saturados</translation>
    </message>
    <message>
        <source>The share of the eight-bit inputs at the end of their range (−128, −127 or 127). One per token is normal, since the largest sets the scale; more means that several are equally large.</source>
        <translation>La parte de las entradas de ocho bits que están en el extremo de su rango (−128, −127 o 127). Una por token es normal, pues la mayor fija la escala; más indica que varias son igual de grandes.</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Saturados</translation>
    </message>
    <message>
        <source>Weights and time</source>
        <translation>Pesos y tiempo</translation>
    </message>
    <message>
        <source>Non-zero weights</source>
        <translation>Pesos distintos de cero</translation>
    </message>
    <message>
        <source>The share of the ternary weights of each projection that are −1 or +1. The rest are zero and skipped; evenly spread weights would give two thirds.</source>
        <translation>La parte de los pesos ternarios de cada proyección que son −1 o +1. Los demás son cero y se omiten; con pesos repartidos por igual serían dos tercios.</translation>
    </message>
    <message>
        <source>Time per projection</source>
        <translation>Tiempo por proyección</translation>
    </message>
    <message>
        <source>Wall-clock time of the projections for each token, measured. Tokens that were read together share the time of their batch in equal parts, so the prompt is darker than the answer.</source>
        <translation>Tiempo de reloj de las proyecciones para cada token, medido. Los tokens que se leyeron juntos se reparten a partes iguales el tiempo de su lote; por eso el prompt es más oscuro que la respuesta.</translation>
    </message>
    <message>
        <source>Time on the device</source>
        <translation>Tiempo en el dispositivo</translation>
    </message>
    <message>
        <source>How long the device was busy with the projections for each token, by its own clock. Of a simulated board these are the seconds of the board that it stands for, and not of this computer; a gap is what the processor computed.</source>
        <translation>Cuánto tiempo estuvo ocupado el dispositivo con las proyecciones de cada token, según su propio reloj. En una placa simulada son los segundos de la placa que representa, no de este equipo; un hueco es lo que calculó el procesador.</translation>
    </message>
    <message>
        <source>On the device</source>
        <translation>En el dispositivo</translation>
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
        <translation>Atención</translation>
    </message>
    <message>
        <source>Attention spread</source>
        <translation>Amplitud de la atención</translation>
    </message>
    <message>
        <source>How widely the heads of a layer look back at each token: the entropy of their weights as a share of that of equal ones, mean over the heads. Near 0 they pick single tokens, near 1 they take the average of all.</source>
        <translation>Con qué amplitud miran atrás las cabezas de una capa en cada token: la entropía de sus pesos como parte de la de pesos iguales, media de las cabezas. Cerca de 0 eligen un solo token, cerca de 1 toman la media de todos.</translation>
    </message>
    <message>
        <source>What heads look at</source>
        <translation>Lo que miran las cabezas</translation>
    </message>
    <message>
        <source>The heads of attention at one token: how widely each looks (0: at one token, 1: at all alike), and how much those of the layer at the cursor take from each token before. Many rest on the first token when they have nothing to do.</source>
        <translation>Las cabezas de atención en un token: con qué amplitud mira cada una (0: un token, 1: todos por igual) y cuánto toman las de la capa del cursor de cada token anterior. Muchas descansan en el primer token cuando no tienen nada que hacer.</translation>
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
        <translation>%1 mil M</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>a number of parameters: millions</extracomment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
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
        <translation>%1 bits</translation>
    </message>
</context>
<context>
    <name>QuantityStyle</name>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>Energía por token</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Device bandwidth</source>
        <translation>Ancho de banda del dispositivo</translation>
    </message>
    <message>
        <source>Device cycles</source>
        <translation>Ciclos del dispositivo</translation>
    </message>
    <message>
        <source>Processor clock</source>
        <translation>Reloj del procesador</translation>
    </message>
    <message>
        <source>million/s</source>
        <extracomment>a million per second</extracomment>
        <translation>millones/s</translation>
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
        <translation>el mismo token en %1</translation>
    </message>
    <message>
        <source>the recording that was kept</source>
        <translation>la grabación guardada</translation>
    </message>
    <message>
        <source>“%1”, token %2</source>
        <extracomment>%1 is a piece of text, %2 counts the tokens of a chat from 1</extracomment>
        <translation>«%1», token %2</translation>
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
        <translation>tokens escritos en el último segundo</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Precise</source>
        <translation>Preciso</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Creativo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>2 bit</source>
        <translation>2 bits</translation>
    </message>
    <message>
        <source>1.6 bit</source>
        <translation>1,6 bits</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely the next token is chosen. At 0 it is always the likeliest one, and the same question gets the same answer.</source>
        <translation>Con cuánta libertad se elige el token siguiente. Con 0 es siempre el más probable, y la misma pregunta recibe la misma respuesta.</translation>
    </message>
    <message>
        <source>Likeliest tokens (top k)</source>
        <translation>Tokens más probables (top k)</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens are chosen from.</source>
        <translation>Solo se elige entre este número de tokens, los más probables.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Share of probability (top p)</source>
        <translation>Parte de la probabilidad (top p)</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this probability are chosen from. At 1 all are.</source>
        <translation>Solo se elige entre los tokens más probables que juntos suman esta probabilidad. Con 1, entre todos.</translation>
    </message>
    <message>
        <source>Least probability (min p)</source>
        <translation>Probabilidad mínima (min p)</translation>
    </message>
    <message>
        <source>Tokens below this share of the likeliest one&apos;s probability are left out.</source>
        <translation>Se descartan los tokens que no llegan a esta parte de la probabilidad del más probable.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>Penalty for repetition</source>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <source>Makes tokens that were used before less likely. A little above 1 helps against loops; much makes nonsense.</source>
        <translation>Hace menos probables los tokens ya usados. Algo más de 1 ayuda contra los bucles; mucho más produce disparates.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Longitud máxima de la respuesta</translation>
    </message>
    <message>
        <source>After so many tokens an answer is cut. It says so, and can go on.</source>
        <translation>Tras este número de tokens se corta la respuesta. Se indica, y puede continuar.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>What the model reads before each chat: who it is to be, how it is to answer. With a change a chat is read again from its beginning, once.</source>
        <translation>Lo que el modelo lee antes de cada chat: quién debe ser, cómo debe responder. Si se cambia, el chat se relee una vez desde el principio.</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>Hilos que calculan</translation>
    </message>
    <message>
        <source>More than the processor has cores makes it slower. The model is loaded again when this changes.</source>
        <translation>Con más hilos que núcleos tiene el procesador, todo va más lento. Al cambiarlo se vuelve a cargar el modelo.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>Pesos en memoria</translation>
    </message>
    <message>
        <source>At 1.6 bit weights take a sixth less memory; which is faster depends on the processor. The answers are the same. The model is loaded again when this changes.</source>
        <translation>Con 1,6 bits los pesos ocupan una sexta parte menos de memoria; cuál es más rápido depende del procesador. Las respuestas son las mismas. Al cambiarlo se vuelve a cargar el modelo.</translation>
    </message>
    <message>
        <source>Models are downloaded from</source>
        <translation>Los modelos se descargan de</translation>
    </message>
    <message>
        <source>Repositories on the models page are asked for there: a mirror, say, or a server of your own that speaks as Hugging Face&apos;s does.</source>
        <translation>Ahí se piden los repositorios de la página de modelos: puede ser una réplica, o un servidor propio que funcione como el de Hugging Face.</translation>
    </message>
    <message>
        <source>https://huggingface.co</source>
        <translation>https://huggingface.co</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Color de realce</translation>
    </message>
    <message>
        <source>The colour of what can be pressed and of what has the focus.</source>
        <translation>El color de lo que se puede pulsar y de lo que tiene el foco.</translation>
    </message>
    <message>
        <source>Size of text and everything else</source>
        <translation>Tamaño del texto y de todo lo demás</translation>
    </message>
    <message>
        <source>Beside the scale of the desktop; 1 is its own size.</source>
        <translation>Además de la escala del escritorio; 1 es su propio tamaño.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates alike. English where there is no translation for the system&apos;s.</source>
        <translation>De textos, números y fechas. En inglés si no hay traducción al idioma del sistema.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Compact leaves less room between rows; the text keeps its size.</source>
        <translation>Compacta deja menos espacio entre las filas; el texto conserva su tamaño.</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>Lista de chats</translation>
    </message>
    <message>
        <source>Beside the chat, where the window is wide enough.</source>
        <translation>Junto al chat, si la ventana es lo bastante ancha.</translation>
    </message>
    <message>
        <source>Live plots</source>
        <translation>Gráficas en vivo</translation>
    </message>
    <message>
        <source>Power, throughput and energy beside the chat, or as a line above it in a narrow window.</source>
        <translation>Potencia, velocidad y energía junto al chat, o en una línea sobre él en una ventana estrecha.</translation>
    </message>
    <message>
        <source>Icon in the status area</source>
        <translation>Icono en el área de estado</translation>
    </message>
    <message>
        <source>Closing the window then hides it: answers and the server go on, and the icon brings it back. Where the desktop has no place for such icons, closing ends the program.</source>
        <translation>Al cerrar la ventana, esta solo se oculta: las respuestas y el servidor continúan, y el icono la recupera. Si el escritorio no tiene sitio para esos iconos, cerrar termina el programa.</translation>
    </message>
    <message>
        <source>Answers are charged with</source>
        <translation>Qué se atribuye a las respuestas</translation>
    </message>
    <message>
        <source>What the processor takes, or all of the machine: of its platform where the processor counts that, else of the battery while it discharges. The figures say which.</source>
        <translation>Lo que consume el procesador o todo el equipo: el de su plataforma si el procesador lo cuenta; si no, el de la batería mientras se descarga. Los valores indican cuál.</translation>
    </message>
    <message>
        <source>Processor with nothing to do</source>
        <translation>Procesador sin nada que hacer</translation>
    </message>
    <message>
        <source>Used where no sensor can be read. Figures made of it are labelled as modelled.</source>
        <translation>Se usa cuando no se puede leer ningún sensor. Los valores así obtenidos llevan la etiqueta «estimado».</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Processor with all cores busy</source>
        <translation>Procesador con todos los núcleos ocupados</translation>
    </message>
    <message>
        <source>With this one above 0, and the other not above it, power is modelled.</source>
        <translation>Si este es mayor que 0 y el otro no lo supera, la potencia se estima.</translation>
    </message>
    <message>
        <source>not modelled</source>
        <translation>sin estimar</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Precio del kilovatio hora</translation>
    </message>
    <message>
        <source>What an answer costs then stands with its energy, where that is known. Figures made of it are labelled as derived.</source>
        <translation>Lo que cuesta una respuesta aparece entonces con su energía, si se conoce. Los valores así obtenidos llevan la etiqueta «calculado».</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>A word or a sign of your own, as it stands behind prices.</source>
        <translation>Una palabra o un signo a su elección, tal como debe aparecer tras los precios.</translation>
    </message>
    <message>
        <source>Carbon dioxide of a kilowatt-hour</source>
        <translation>Dióxido de carbono del kilovatio hora</translation>
    </message>
    <message>
        <source>Of your grid: its operator tells it. Figures made of it are labelled as derived.</source>
        <translation>El de su red eléctrica: lo indica su operador. Los valores así obtenidos llevan la etiqueta «calculado».</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Serve the model</source>
        <translation>Servir el modelo</translation>
    </message>
    <message>
        <source>Other programs on this machine use the model as they would use a server of OpenAI&apos;s. They need the token; other machines and web pages are kept out.</source>
        <translation>Otros programas de este equipo usan el modelo como usarían un servidor de OpenAI. Necesitan el token de acceso; los demás equipos y las páginas web no tienen acceso.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Another one where it is taken.</source>
        <translation>Otro, si está ocupado.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Pensar antes de responder</translation>
    </message>
    <message>
        <source>Models that know how think first, which takes longer and often answers better. What they thought is folded away above the answer and not read again.</source>
        <translation>Los modelos que saben hacerlo piensan primero: tarda más y a menudo la respuesta es mejor. Lo que pensaron queda plegado sobre la respuesta y no se vuelve a leer.</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>Pensamiento más largo</translation>
    </message>
    <message>
        <source>After so many tokens a thought is cut. It says so, and can go on.</source>
        <translation>Tras este número de tokens, un pensamiento se corta. Se indica, y puede continuar.</translation>
    </message>
</context>
<context>
    <name>StatsLine</name>
    <message>
        <source>the beginning of the answer was not measured by it</source>
        <translation>no midió el principio de la respuesta</translation>
    </message>
    <message>
        <source>Energy: no meter could be read.</source>
        <translation>Energía: no se pudo leer ningún medidor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Energy: the meter could not tell it (%1).</source>
        <translation>Energía: el medidor no pudo indicarla (%1).</translation>
    </message>
    <message>
        <source>Energy, all included: %1 (within %2 %)</source>
        <translation>Energía total: %1 (con un margen del %2 %)</translation>
    </message>
    <message>
        <source>Reading the prompt %1, writing %2</source>
        <translation>Lectura del prompt: %1; escritura: %2</translation>
    </message>
    <message>
        <source>Without %1 in which the meter could not be read.</source>
        <translation>Sin %1 en que no se pudo leer el medidor.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is how energy was found, %2 what it covers, %3 the name of the meter</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Without the idle power: %1 (%2)</source>
        <translation>Sin la potencia en reposo: %1 (%2)</translation>
    </message>
    <message>
        <source>Without the idle power of %1 W, measured %2 earlier: %3 (%4)</source>
        <translation>Sin la potencia en reposo de %1 W, medida %2 antes: %3 (%4)</translation>
    </message>
    <message>
        <source>The device, for the same tokens: %1 (within %2 %)</source>
        <extracomment>%1 is an amount of energy, %2 how far off it may be</extracomment>
        <translation>El dispositivo, para los mismos tokens: %1 (con un margen del %2 %)</translation>
    </message>
    <message>
        <source>This computer simulated the board; what that took is in its own figure, and in none of the board.</source>
        <translation>Este equipo simuló la placa; lo que eso consumió está en su propio valor y en ninguno de la placa.</translation>
    </message>
    <message>
        <source>Per token of the answer: %1, without the idle power %2</source>
        <translation>Por token de la respuesta: %1; sin la potencia en reposo, %2</translation>
    </message>
    <message>
        <source>Per token of the answer: %1</source>
        <translation>Por token de la respuesta: %1</translation>
    </message>
    <message>
        <source>This program had %1 % of the processor time.</source>
        <translation>Este programa tuvo el %1 % del tiempo de procesador.</translation>
    </message>
    <message>
        <source>Temperature %1, top-k %2, top-p %3, min-p %4, repetition penalty %5, seed %6</source>
        <translation>Temperatura %1, top-k %2, top-p %3, min-p %4, penalización por repetición %5, semilla %6</translation>
    </message>
    <message numerus="yes">
        <source>Computed by %1 (%2, %3), %4 thread(s)</source>
        <extracomment>%1 is a device, %2 its instructions, %3 how weights are packed, %4 a number of threads</extracomment>
        <translation>
            <numerusform>Calculada por %1 (%2, %3), %4 hilo</numerusform>
            <numerusform>Calculada por %1 (%2, %3), %4 hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by a model on the server %1</source>
        <translation>Escrita por un modelo del servidor %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cut at its longest</source>
        <extracomment>under an answer that ended because it was as long as answers may be</extracomment>
        <translation>Cortada en su longitud máxima</translation>
    </message>
    <message>
        <source>Cut by the server</source>
        <extracomment>under an answer that a server ended at a limit that it does not tell</extracomment>
        <translation>Cortada por el servidor</translation>
    </message>
    <message>
        <source>Tokens are counted, times are measured by the clock of this machine.</source>
        <translation>Los tokens se cuentan; los tiempos se miden con el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Escrita por %1</translation>
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
        <translation>%1 hasta el primer token</translation>
    </message>
    <message>
        <source>Cut: the context is full</source>
        <extracomment>under an answer that ended because no longer text fits into the model</extracomment>
        <translation>Cortada: el contexto está lleno</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier message(s) were not read: there was no room for them.</source>
        <translation>
            <numerusform>%1 mensaje anterior no se leyó: no había sitio.</numerusform>
            <numerusform>%1 mensajes anteriores no se leyeron: no había sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) of these were thought before the answer.</source>
        <translation>
            <numerusform>%1 de estos tokens se pensó antes de la respuesta.</numerusform>
            <numerusform>%1 de estos tokens se pensaron antes de la respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) left out</source>
        <extracomment>under an answer; so many earlier messages of the chat were not read</extracomment>
        <translation>
            <numerusform>%1 mensaje omitido</numerusform>
            <numerusform>%1 mensajes omitidos</numerusform>
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
        <translation>generación</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>reposo</translation>
    </message>
    <message>
        <source>device energy</source>
        <translation>energía del dispositivo</translation>
    </message>
    <message>
        <source>projections</source>
        <translation>proyecciones</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>normas</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>puertas</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>muestreo</translation>
    </message>
    <message numerus="yes">
        <source>threads are bound (%1) to %2 places</source>
        <translation>
            <numerusform>hilos fijados (%1) a %2 lugar</numerusform>
            <numerusform>hilos fijados (%1) a %2 lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>reading a prompt</source>
        <translation>lectura del prompt</translation>
    </message>
    <message>
        <source>weights read</source>
        <translation>pesos leídos</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>sums of products</source>
        <translation>sumas de productos</translation>
    </message>
    <message>
        <source>int8 peak</source>
        <translation>máximo int8</translation>
    </message>
    <message>
        <source>tile peak</source>
        <translation>máximo de teselas</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <extracomment>%1 is a number of tokens</extracomment>
        <translation>%1 a la vez</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>instruction set</source>
        <translation>juego de instrucciones</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>empaquetado</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>OpenMP</source>
        <translation>OpenMP</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>caché leída</translation>
    </message>
    <message>
        <source>memory taken</source>
        <translation>memoria ocupada</translation>
    </message>
</context>
<context>
    <name>TerminalChat</name>
    <message>
        <source>forgets the conversation</source>
        <translation>olvida la conversación</translation>
    </message>
    <message>
        <source>leaves, as does the end of the input (Ctrl-D)</source>
        <translation>sale, igual que el fin de la entrada (Ctrl-D)</translation>
    </message>
    <message>
        <source>begins and ends a message of several lines; pasted lines are one message</source>
        <translation>empieza y termina un mensaje de varias líneas; las líneas pegadas son un solo mensaje</translation>
    </message>
    <message>
        <source>ends the answer and keeps what is there; at the prompt it leaves</source>
        <translation>termina la respuesta y conserva lo que hay; cuando se espera un mensaje, sale</translation>
    </message>
    <message>
        <source>(a small model for small talk, short stories, simple questions and sums up to 100; trilume-cli import makes bigger ones from Hugging Face folders such as ridger/MMfreeLM-370M, see README)</source>
        <translation>(un modelo pequeño para charlas, cuentos breves, preguntas sencillas y sumas hasta 100, en inglés; trilume-cli import crea otros mayores a partir de carpetas de Hugging Face como ridger/MMfreeLM-370M; véase README)</translation>
    </message>
    <message>
        <source>(/new forgets, /exit leaves, /help tells more)</source>
        <translation>(/new olvida, /exit sale, /help explica más)</translation>
    </message>
    <message>
        <source>(Ctrl-C once more, Ctrl-D or /exit leaves)</source>
        <translation>(para salir: otra vez Ctrl-C, Ctrl-D o /exit)</translation>
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
        <translation>primer token, s</translation>
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
        <translation>J/token sin reposo</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>MB/token</source>
        <translation>MB/token</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>este equipo, entretanto</translation>
    </message>
</context>
<context>
    <name>TerminalCounts</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tokens</source>
        <extracomment>%1 is a number as well; the form is that of %2</extracomment>
        <translation>
            <numerusform>%1 de %2 token</numerusform>
            <numerusform>%1 de %2 tokens</numerusform>
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
            <numerusform>[se omitió %1 mensaje anterior: no hay sitio]</numerusform>
            <numerusform>[se omitieron %1 mensajes anteriores: no hay sitio]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalDevices</name>
    <message numerus="yes">
        <source>the processor computes %1 matrices: %2</source>
        <translation>
            <numerusform>el procesador calcula %1 matriz: %2</numerusform>
            <numerusform>el procesador calcula %1 matrices: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalEnergy</name>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>label</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>alcance</translation>
    </message>
    <message>
        <source>now W</source>
        <translation>W ahora</translation>
    </message>
    <message>
        <source>mean W</source>
        <translation>W de media</translation>
    </message>
    <message>
        <source>joules</source>
        <translation>julios</translation>
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
        <translation>nats por token</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>perplejidad</translation>
    </message>
    <message>
        <source>bits per byte</source>
        <translation>bits por byte</translation>
    </message>
    <message>
        <source>tokens read</source>
        <translation>tokens leídos</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>A model file (GGUF). Left out: the model that comes with the program.</source>
        <translation>Un archivo de modelo (GGUF). Si falta, el modelo que viene con el programa.</translation>
    </message>
    <message>
        <source>turn a published checkpoint into a model file</source>
        <translation>convierte un modelo publicado en un archivo de modelo</translation>
    </message>
    <message>
        <source>Reads a checkpoint of a MatMul-free language model or of a ternary transformer and writes it as one GGUF file with ternary weights, the tokenizer and the chat markers inside.
A folder in the Hugging Face layout holds config.json, the weights as safetensors (one file, or several with their index), and where there are any the tokenizer and trilume_chat.json. A folder without a tokenizer is imported with a warning: such a model is driven by token ids. A GGUF file of a ternary transformer needs no import, as every command reads it: importing keeps its weights and writes them in types of this program.
The weights are read piece by piece, so a model of any size needs little memory. The file appears when it is complete, not before; an older file of that name is replaced.</source>
        <translation>Lee un modelo de lenguaje sin MatMul o un transformer ternario y lo escribe en un solo archivo GGUF, con los pesos ternarios, el tokenizador y los marcadores de chat dentro.
Una carpeta con la estructura de Hugging Face contiene config.json, los pesos en safetensors (un archivo, o varios con su índice) y, si los hay, el tokenizador y trilume_chat.json. Una carpeta sin tokenizador se importa con un aviso: un modelo así se usa con identificadores de tokens. El archivo GGUF de un transformer ternario no necesita importarse, porque todas las órdenes lo leen: la importación conserva sus pesos y los escribe en tipos de este programa.
Los pesos se leen por partes, así que un modelo de cualquier tamaño necesita poca memoria. El archivo no aparece hasta que está completo; si hay otro anterior con ese nombre, se reemplaza.</translation>
    </message>
    <message>
        <source>The folder with the checkpoint, or the GGUF file.</source>
        <translation>La carpeta con el modelo, o el archivo GGUF.</translation>
    </message>
    <message>
        <source>show what a model file holds</source>
        <translation>muestra lo que contiene un archivo de modelo</translation>
    </message>
    <message>
        <source>Prints the sizes of the model, its tensors with their types, the bits that a weight takes, the tokenizer, the chat markers, the fingerprint that stored conversations are tied to, and metadata keys that this version gives no meaning to.
Every name, shape, type and size in the file is checked; a damaged file is refused with the reason.</source>
        <translation>Muestra los tamaños del modelo, sus tensores con su tipo, los bits que ocupa un peso, el tokenizador, los marcadores de chat, la huella a la que están ligadas las conversaciones guardadas y las claves de metadatos que esta versión no conoce.
Se comprueban todos los nombres, formas, tipos y tamaños del archivo; si está dañado, se rechaza y se indica el motivo.</translation>
    </message>
    <message>
        <source>talk with a model, line by line</source>
        <translation>habla con un modelo, línea a línea</translation>
    </message>
    <message>
        <source>Reads one message per line and writes the answer as it comes. Lines between &quot;&quot;&quot; and &quot;&quot;&quot;, and lines pasted at once into a terminal, are one message. /new forgets the conversation, /help tells this, /exit or the end of the input leaves.
Ctrl-C ends the answer and keeps what is there; at the prompt it leaves, but asks first where an answer has just come to its end. With a pipe as input the answers alone are written to standard output, one after the other, and Ctrl-C ends the program. Speed is shown on standard error.
A model without chat markers is talked with in a plain dialogue form.</source>
        <translation>Lee un mensaje por línea y escribe la respuesta a medida que llega. Las líneas entre &quot;&quot;&quot; y &quot;&quot;&quot;, y las que se pegan de una vez en un terminal, son un solo mensaje. /new olvida la conversación, /help explica esto, /exit o el fin de la entrada termina el programa.
Ctrl-C termina la respuesta y conserva lo que hay; cuando se espera un mensaje, sale, pero antes pregunta si una respuesta acaba de llegar a su fin. Si la entrada es una tubería, en la salida estándar se escriben solo las respuestas, una tras otra, y Ctrl-C termina el programa. La velocidad se muestra en la salida de error.
Con un modelo sin marcadores de chat se habla en forma de diálogo sencillo.</translation>
    </message>
    <message>
        <source>answer or continue one text</source>
        <translation>responde a un texto o lo continúa</translation>
    </message>
    <message>
        <source>Writes the answer of a chat model to PROMPT, or what another model continues it with. The text is written as it comes.
With --ids the model reads token ids in place of a text, needs no tokenizer and does not stop at the end token: exactly --max-tokens tokens are generated.</source>
        <translation>Escribe la respuesta de un modelo de chat a PROMPT, o la continuación que le da otro modelo. El texto se escribe a medida que llega.
Con --ids el modelo lee identificadores de tokens en lugar de un texto, no necesita tokenizador y no se detiene en el token final: se generan exactamente --max-tokens tokens.</translation>
    </message>
    <message>
        <source>The text. Left out or &quot;-&quot;: standard input is read to its end. A single argument is the model when it ends in .gguf or is a path (/a, ./a, ../a), else the prompt.</source>
        <translation>El texto. Si falta o es &quot;-&quot;, se lee la entrada estándar hasta el final. Un único argumento es el modelo si termina en .gguf o es una ruta (/a, ./a, ../a); si no, el prompt.</translation>
    </message>
    <message>
        <source>write the raw scores of the next token</source>
        <translation>escribe las puntuaciones sin procesar del token siguiente</translation>
    </message>
    <message>
        <source>Reads token ids and writes the logits after the last of them as comma-separated values: a row for each position, in order, a column for each token of the vocabulary, nine significant digits, no header.</source>
        <translation>Lee identificadores de tokens y escribe los logits que siguen al último de ellos como valores separados por comas: una fila por posición, en orden; una columna por token del vocabulario; nueve cifras significativas; sin cabecera.</translation>
    </message>
    <message>
        <source>measure how well a model predicts a text</source>
        <translation>mide lo bien que un modelo predice un texto</translation>
    </message>
    <message>
        <source>Reads a text once from beginning to end and prints the mean of -ln p over its tokens (nats per token), the perplexity, the bits per byte of the text, and the number of tokens that were scored.</source>
        <translation>Lee un texto una vez de principio a fin y muestra la media de -ln p de sus tokens (nats por token), la perplejidad, los bits por byte del texto y el número de tokens puntuados.</translation>
    </message>
    <message>
        <source>A text file in UTF-8, or &quot;-&quot; for standard input.</source>
        <translation>Un archivo de texto en UTF-8, o &quot;-&quot; para la entrada estándar.</translation>
    </message>
    <message>
        <source>measure the speed of a model on this machine</source>
        <translation>mide la velocidad de un modelo en este equipo</translation>
    </message>
    <message>
        <source>Measures in turn how fast memory can be read, how fast a prompt is read and how fast tokens are generated, three times each, and prints the medians. Generating tokens reads every packed weight once per token, so memory is what it is compared with.
With --shape a model of a published size is made from random weights: no file is needed. With --conventional it is the model&apos;s twin that is measured: the same layers with dense weights of 16 bits (bf16), which are random and say something about speed and energy only.
Where the processor has an energy meter, the joules of both are told, with and without what it takes when idle: that is measured first, for five seconds.</source>
        <translation>Mide por turno a qué velocidad se lee la memoria, se lee un prompt y se generan tokens, tres veces cada cosa, y muestra las medianas. Al generar se leen todos los pesos empaquetados una vez por token; por eso se compara con la memoria.
Con --shape se crea con pesos aleatorios un modelo de un tamaño publicado: no hace falta ningún archivo. Con --conventional se mide el gemelo convencional del modelo: las mismas capas con pesos densos de 16 bits (bf16), que son aleatorios y solo dicen algo de la velocidad y la energía.
Si el procesador tiene un medidor de energía, se indican los julios de la lectura y de la generación, con lo que consume en reposo y sin ello: eso se mide antes, durante cinco segundos.</translation>
    </message>
    <message>
        <source>write what the layers do, for NumPy</source>
        <translation>escribe lo que hacen las capas, para NumPy</translation>
    </message>
    <message>
        <source>Reads a text or token ids from the beginning and writes what every layer did, token by token, as named arrays that numpy.load opens (NPZ). A text is asked of a chat model as its user would ask it, and continued by another one.
The file appears when it is complete, not before; an older file of that name is replaced. At most %1 tokens are read.
Arrays:
%2
With --lens:
%3</source>
        <translation>Lee desde el principio un texto o identificadores de tokens y escribe lo que hizo cada capa, token a token, en arrays con nombre que abre numpy.load (NPZ). A un modelo de chat se le pregunta el texto como lo haría su usuario; otro modelo lo continúa.
El archivo no aparece hasta que está completo; si hay otro anterior con ese nombre, se reemplaza. Se leen como máximo %1 tokens.
Arrays:
%2
Con --lens:
%3</translation>
    </message>
    <message>
        <source>measure the power of this machine</source>
        <translation>mide la potencia de este equipo</translation>
    </message>
    <message>
        <source>Reads every energy meter that this machine has (processor, board, battery) ten times a second and shows watts and joules, each with where it comes from: measured (a sensor), derived (computed from one) or modelled (an assumption), what it covers, and how far off it may be. Figures of different meters are not to be added: a package holds its cores.
Ctrl-C ends it and keeps what was measured. On a terminal the table is renewed in place; into a pipe a line per second and meter is written, and the table at the end.</source>
        <translation>Lee diez veces por segundo todos los medidores de energía de este equipo (procesador, placa, batería) y muestra vatios y julios; de cada valor indica de dónde sale: medido (un sensor), calculado (a partir de uno) o estimado (una suposición), qué abarca y qué error puede tener. Los valores de medidores distintos no se deben sumar: el del procesador ya incluye el de sus núcleos.
Ctrl-C lo termina y conserva lo medido. En un terminal la tabla se renueva sobre sí misma; en una tubería se escribe una línea por segundo y medidor, y la tabla al final.</translation>
    </message>
    <message>
        <source>answer other programs on this machine</source>
        <translation>responde a otros programas de este equipo</translation>
    </message>
    <message>
        <source>Serves a model under the interface of OpenAI&apos;s that many programs know: GET /v1/models, POST /v1/completions and POST /v1/chat/completions, streamed or not, with the energy of each answer in its usage. Requests are answered one after the other.
Only programs of this machine reach it, and only with its token: &quot;Authorization: Bearer TOKEN&quot;. The token is made the first time, stays the same, and lies in a file that only its owner can read. Web pages are refused, but for those of --allow-origin.
The address and where the token lies are told on standard error. Ctrl-C or SIGTERM ends the answers and the program.</source>
        <translation>Sirve un modelo con la interfaz de OpenAI, que muchos programas conocen: GET /v1/models, POST /v1/completions y POST /v1/chat/completions, con streaming o sin él, con la energía de cada respuesta en su campo usage. Las peticiones se responden una tras otra.
Solo llegan a él los programas de este equipo, y solo con su token de acceso: &quot;Authorization: Bearer TOKEN&quot;. El token de acceso se crea la primera vez, no cambia y está en un archivo que solo puede leer su propietario. Se rechazan las páginas web, salvo las de --allow-origin.
La dirección y el lugar del token de acceso se indican en la salida de error. Ctrl-C o SIGTERM terminan las respuestas y el programa.</translation>
    </message>
    <message>
        <source>list the models that can be loaded and those that are there</source>
        <translation>lista los modelos que se pueden descargar y los que ya están</translation>
    </message>
    <message>
        <source>Prints the catalogue and what lies in the folder of downloaded models: model files, checkpoints that are still to be imported, and downloads that were not finished. The network is not asked.</source>
        <translation>Muestra el catálogo y lo que hay en la carpeta de modelos descargados: archivos de modelo, carpetas que aún hay que importar y descargas sin terminar. No se usa la red.</translation>
    </message>
    <message>
        <source>load a model from the network</source>
        <translation>descarga un modelo de la red</translation>
    </message>
    <message>
        <source>Loads a model of the catalogue by its name, the model of a repository in the form of Hugging Face&apos;s (OWNER/NAME), or one model file from its address (https://...).
What was begun is gone on with when the same command is run again, also after Ctrl-C, a cut connection or a full disk. Files have their names only when they are whole and their checksums are those that the repository tells. Of a file from an address the checksum is compared that its server offers, or that --sha256 gives; where there is none, its structure as a model file is checked alone. Of a repository only the files that an import reads are loaded, all of them from one commit, which is kept with them.
HF_ENDPOINT in the environment names another server as --endpoint does, HF_TOKEN the token of an account there, which is sent to nobody else. Proxies are those of http_proxy, https_proxy and no_proxy. Where the model lies is written to standard output.</source>
        <translation>Descarga un modelo del catálogo por su nombre, el modelo de un repositorio con el formato de Hugging Face (OWNER/NAME) o un archivo de modelo desde su dirección (https://...).
Lo que se empezó continúa al ejecutar de nuevo el mismo comando, también tras Ctrl-C, un corte de la conexión o un disco lleno. Los archivos no reciben su nombre hasta que están completos y sus sumas de comprobación son las que indica el repositorio. Con un archivo de una dirección se compara la suma que ofrece su servidor o la que da --sha256; si no hay ninguna, solo se comprueba su estructura como archivo de modelo. De un repositorio se descargan solo los archivos que lee una importación, todos de un mismo commit, que se guarda con ellos.
HF_ENDPOINT en el entorno indica otro servidor, igual que --endpoint; HF_TOKEN, el token de acceso de una cuenta en él, que no se envía a nadie más. Los proxies son los de http_proxy, https_proxy y no_proxy. El lugar del modelo se escribe en la salida estándar.</translation>
    </message>
    <message>
        <source>A name of the catalogue, OWNER/NAME, or the address of a .gguf file.</source>
        <translation>Un nombre del catálogo, OWNER/NAME o la dirección de un archivo .gguf.</translation>
    </message>
    <message>
        <source>list what can compute</source>
        <translation>lista los dispositivos que pueden calcular</translation>
    </message>
    <message>
        <source>Prints a line for the processor and for each device of the plugins that are installed, its id first: what --device takes. A plugin that cannot be used is there with the reason, also that it has not answered within two seconds.
Plugins are looked for in the folder of the installation and in the folder plugins of the program&apos;s data, and nowhere else, unless TRILUME_PLUGIN_DIR in the environment names the only folder. A plugin may do whatever this program may, but runs in a process of its own: one that crashes costs a message, and the processor goes on.</source>
        <translation>Muestra una línea para el procesador y otra para cada dispositivo de los complementos instalados; lo primero es su identificador, el que acepta --device. Un complemento que no se puede usar aparece con el motivo, por ejemplo que no respondió en dos segundos.
Los complementos se buscan en la carpeta de instalación y en la carpeta plugins de los datos del programa, y en ningún otro sitio, salvo que TRILUME_PLUGIN_DIR en el entorno indique la única carpeta. Un complemento puede hacer todo lo que puede hacer este programa, pero se ejecuta en un proceso propio: si falla, solo aparece un mensaje y el procesador continúa.</translation>
    </message>
    <message>
        <source>compare ways to run a model</source>
        <translation>compara formas de ejecutar un modelo</translation>
    </message>
    <message>
        <source>Runs one text on several configurations and tells speed, power and joules per token of each, with their spread, where they are from and what they cover, and whether the tokens are the same. Options that are given several times make every combination.
Each configuration is loaded, rests for its idle power and is warmed up; then rounds of about a second follow, in turn and back again, until the spread of all is below 2 % or the time is over. Ctrl-C ends it and keeps what was measured.
Figures of a simulated board are of its own clock and its model of power, those of this machine stand beside them: different scopes are never made a ratio of.</source>
        <translation>Ejecuta un texto con varias configuraciones e indica la velocidad, la potencia y los julios por token de cada una, con su dispersión, de dónde salen y qué abarcan, y si los tokens son los mismos. Las opciones que se dan varias veces forman todas las combinaciones.
Cada configuración se carga, reposa para medir su potencia en reposo y se calienta; después siguen pasadas de alrededor de un segundo, por turno y otra vez en orden inverso, hasta que la dispersión de todas baja del 2 % o se acaba el tiempo. Ctrl-C lo termina y conserva lo medido.
Los valores de una placa simulada son los de su propio reloj y su estimación de la potencia, y a su lado están los de este equipo: entre alcances distintos nunca se calcula una proporción.</translation>
    </message>
    <message>
        <source>compute what FPGA boards would reach</source>
        <translation>calcula lo que alcanzarían placas FPGA</translation>
    </message>
    <message>
        <source>Computes tokens per second, watts and joules per token of FPGA boards for the published sizes, from the bytes that a token moves and from constants of each board, and prints them beside what others measured or published. Nothing is measured, all figures are labelled modelled, and each constant stands there with its label and its source. The text is a document in English (Markdown).</source>
        <translation>Calcula los tokens por segundo, los vatios y los julios por token de placas FPGA para los tamaños publicados, a partir de los bytes que mueve un token y de constantes de cada placa, y los muestra junto a lo que otros midieron o publicaron. No se mide nada, todos los valores llevan la etiqueta «estimado», y cada constante figura con su etiqueta y su fuente. El texto es un documento en inglés (Markdown).</translation>
    </message>
    <message>
        <source>Chat with MatMul-free language models on your own machine.</source>
        <translation>Chatee con modelos de lenguaje sin MatMul en su propio equipo.</translation>
    </message>
    <message>
        <source>Results are written to standard output, everything else to standard error.
Exit status: 0 done, 1 failed, 2 wrong usage, 130 interrupted.</source>
        <translation>Los resultados se escriben en la salida estándar; todo lo demás, en la salida de error.
Código de salida: 0 hecho, 1 fallo, 2 uso incorrecto, 130 interrumpido.</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <extracomment>%1: what an option does, whole sentences; %2: what is done without it</extracomment>
        <translation>%1 Por omisión: %2.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Show this help, or with a command that command&apos;s, and leave.</source>
        <translation>Muestra esta ayuda, o la de un comando si se da con él, y termina.</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>Muestra la versión y termina.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>The model file to write.</source>
        <translation>El archivo de modelo que se escribe.</translation>
    </message>
    <message>
        <source>How the ternary weights are stored: tq2_0 takes 2.06 bits a weight, tq1_0 1.69. The model is the same.</source>
        <translation>Cómo se guardan los pesos ternarios: tq2_0 ocupa 2,06 bits por peso y tq1_0, 1,69. El modelo es el mismo.</translation>
    </message>
    <message>
        <source>what README.md calls it, or the folder</source>
        <translation>el que da README.md o el de la carpeta</translation>
    </message>
    <message>
        <source>The name of the model in the file.</source>
        <translation>El nombre del modelo en el archivo.</translation>
    </message>
    <message>
        <source>Print one JSON object in place of the text.</source>
        <translation>Muestra un objeto JSON en lugar del texto.</translation>
    </message>
    <message>
        <source>Write what every figure is computed from, as CSV.</source>
        <translation>Escribe en CSV los datos a partir de los que se calculan todos los valores.</translation>
    </message>
    <message>
        <source>Write a report for people: one HTML file, with plots.</source>
        <translation>Escribe un informe para personas: un archivo HTML, con gráficas.</translation>
    </message>
    <message>
        <source>Write that report on paper: a PDF. Needs the window&apos;s program.</source>
        <translation>Escribe ese informe en papel: un PDF. Necesita el programa con ventana.</translation>
    </message>
    <message>
        <source>Keep it in the folder comparisons of the program&apos;s data.</source>
        <translation>Lo guarda en la carpeta comparisons de los datos del programa.</translation>
    </message>
    <message>
        <source>Measure nothing: tell again what --json or --keep wrote into this file.</source>
        <translation>No mide nada: vuelve a mostrar lo que --json o --keep escribieron en este archivo.</translation>
    </message>
    <message>
        <source>A message of the system before the first one of the user.</source>
        <translation>Un mensaje del sistema antes del primero del usuario.</translation>
    </message>
    <message>
        <source>Choose among the K likeliest tokens. 0: among all.</source>
        <translation>Elige entre los K tokens más probables. 0: entre todos.</translation>
    </message>
    <message>
        <source>Choose among the likeliest tokens that together have this share of the probability. 1: off.</source>
        <translation>Elige entre los tokens más probables que juntos suman esta parte de la probabilidad. 1: desactivada.</translation>
    </message>
    <message>
        <source>Leave out tokens that are less likely than this share of the likeliest. 0: off.</source>
        <translation>Descarta los tokens que no llegan a esta parte de la probabilidad del más probable. 0: desactivada.</translation>
    </message>
    <message>
        <source>Make the last 256 tokens less likely to come again, 0.1 to 10. 1: off.</source>
        <translation>Hace menos probable que se repitan los últimos 256 tokens, de 0.1 a 10. 1: desactivada.</translation>
    </message>
    <message>
        <source>another one each time</source>
        <translation>otra cada vez</translation>
    </message>
    <message>
        <source>The start of the random numbers. The same seed, model and options give the same text.</source>
        <translation>El comienzo de los números aleatorios. La misma semilla, el mismo modelo y las mismas opciones dan el mismo texto.</translation>
    </message>
    <message>
        <source>End an answer after this many tokens.</source>
        <translation>Termina una respuesta tras este número de tokens.</translation>
    </message>
    <message>
        <source>End an answer where it would say this text. May be given several times.</source>
        <translation>Termina una respuesta donde diría este texto. Se puede dar varias veces.</translation>
    </message>
    <message>
        <source>those of the model</source>
        <translation>los del modelo</translation>
    </message>
    <message>
        <source>What stands before and behind each message, in place of the model&apos;s own: a JSON file in the form of trilume_chat.json. The window keeps those that it was given in the folder markers of its settings.</source>
        <translation>Lo que va antes y después de cada mensaje, en lugar de lo propio del modelo: un archivo JSON con el formato de trilume_chat.json. La ventana guarda los que se le dieron en la carpeta markers de sus ajustes.</translation>
    </message>
    <message>
        <source>Continue the text as it stands, without the markers of a chat model.</source>
        <translation>Continúa el texto tal cual, sin los marcadores de un modelo de chat.</translation>
    </message>
    <message>
        <source>Always take the likeliest token: temperature 0.</source>
        <translation>Elige siempre el token más probable: temperatura 0.</translation>
    </message>
    <message>
        <source>Token ids to read, separated by commas, in place of a text.</source>
        <translation>Identificadores de tokens que leer, separados por comas, en lugar de un texto.</translation>
    </message>
    <message>
        <source>The text to read.</source>
        <translation>El texto que se lee.</translation>
    </message>
    <message>
        <source>In place of a text of your own: question, document (512 tokens) or story.</source>
        <translation>En lugar de un texto propio: question (pregunta), document (documento de 512 tokens) o story (cuento).</translation>
    </message>
    <message>
        <source>64; 256 of a story</source>
        <translation>64; 256 con story</translation>
    </message>
    <message>
        <source>Tokens to write, 2 or more.</source>
        <translation>Tokens que escribir, 2 o más.</translation>
    </message>
    <message>
        <source>4 to 20, until the spread is below 2 %</source>
        <translation>de 4 a 20, hasta que la dispersión baje del 2 %</translation>
    </message>
    <message>
        <source>Measure each configuration this many times, whatever the spread.</source>
        <translation>Mide cada configuración este número de veces, sea cual sea la dispersión.</translation>
    </message>
    <message>
        <source>120; without end with --repeats</source>
        <translation>120; sin límite con --repeats</translation>
    </message>
    <message>
        <source>Begin no round later than this. Each configuration has one in any case.</source>
        <translation>No empieza ninguna pasada después de este tiempo. Cada configuración tiene una en todo caso.</translation>
    </message>
    <message>
        <source>Let the machine rest for this long before each configuration; below 3 there are no net figures.</source>
        <translation>Deja reposar el equipo este tiempo antes de cada configuración; con menos de 3 no hay valores sin reposo.</translation>
    </message>
    <message>
        <source>With --ids: print the ids that are generated, separated by spaces, on one line.</source>
        <translation>Con --ids: muestra los identificadores generados, separados por espacios, en una línea.</translation>
    </message>
    <message>
        <source>Write the logits of this many last positions.</source>
        <translation>Escribe los logits de este número de posiciones finales.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la salida estándar</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se escribe.</translation>
    </message>
    <message>
        <source>The file to write, NPZ.</source>
        <translation>El archivo que se escribe, NPZ.</translation>
    </message>
    <message>
        <source>Write what each layer would say next, were it the last: the K likeliest tokens, 1 to 20. Takes a head for every token and layer.</source>
        <translation>Escribe lo que diría cada capa a continuación si fuera la última: los K tokens más probables, de 1 a 20. Hay que calcular la cabeza para cada token y cada capa.</translation>
    </message>
    <message>
        <source>Show what others published beside it: matmul-free-fpga, matmul-free-50, bitnet-kv260, bitnet-a53 or tereffic-u280. May be given several times.</source>
        <translation>Muestra al lado lo que publicaron otros: matmul-free-fpga, matmul-free-50, bitnet-kv260, bitnet-a53 o tereffic-u280. Se puede dar varias veces.</translation>
    </message>
    <message>
        <source>Measure the conventional twin of the model: the same shapes in bf16, random weights.</source>
        <translation>Mide el gemelo convencional del modelo: las mismas formas en bf16, con pesos aleatorios.</translation>
    </message>
    <message>
        <source>Compare with the conventional twin of the model as well: the same shapes in bf16. Its weights are random, so that only its speed and energy mean something.</source>
        <translation>Compara también con el gemelo convencional del modelo: las mismas formas en bf16. Sus pesos son aleatorios, así que solo su velocidad y su energía tienen sentido.</translation>
    </message>
    <message>
        <source>until Ctrl-C; 5 with --json</source>
        <translation>hasta Ctrl-C; 5 con --json</translation>
    </message>
    <message>
        <source>Measure for this long, 0.1 or more.</source>
        <translation>Mide durante este tiempo, 0.1 o más.</translation>
    </message>
    <message>
        <source>Where the system&apos;s sensors are listed.</source>
        <translation>Dónde figuran los sensores del sistema.</translation>
    </message>
    <message>
        <source>With --full-watts: model the processor&apos;s power as a line between these two, by how busy it is. Such figures are labelled modelled.</source>
        <translation>Con --full-watts: estima la potencia del procesador como una línea recta entre ambos valores, según lo ocupado que esté. Esos valores llevan la etiqueta «estimado».</translation>
    </message>
    <message>
        <source>What all processors take together when all are busy.</source>
        <translation>Lo que consumen todos los procesadores juntos cuando todos están ocupados.</translation>
    </message>
    <message>
        <source>Where to listen: an address of this machine alone, 127.0.0.1, ::1 or localhost.</source>
        <translation>Dónde escucha: una dirección solo de este equipo, 127.0.0.1, ::1 o localhost.</translation>
    </message>
    <message>
        <source>The port. 0: any free one, which is told.</source>
        <translation>El puerto. 0: cualquiera que esté libre; se indica cuál.</translation>
    </message>
    <message>
        <source>server-token in the folder of the program&apos;s data</source>
        <translation>server-token en la carpeta de datos del programa</translation>
    </message>
    <message>
        <source>Where the token lies; made when it is not there.</source>
        <translation>Dónde está el token de acceso; si no existe, se crea.</translation>
    </message>
    <message>
        <source>Let pages of this origin ask, https://name or http://localhost:3000; they need the token, too. May be given several times.</source>
        <translation>Deja preguntar a las páginas de este origen, https://nombre o http://localhost:3000; también necesitan el token de acceso. Se puede dar varias veces.</translation>
    </message>
    <message>
        <source>models in the folder of the program&apos;s data</source>
        <translation>models en la carpeta de datos del programa</translation>
    </message>
    <message>
        <source>The folder that the model comes into.</source>
        <translation>La carpeta en la que se guarda el modelo.</translation>
    </message>
    <message>
        <source>The server of repositories that are given as OWNER/NAME or by a name of the catalogue.</source>
        <translation>El servidor de los repositorios que se dan como OWNER/NAME o por un nombre del catálogo.</translation>
    </message>
    <message>
        <source>what the server offers</source>
        <translation>la que ofrece el servidor</translation>
    </message>
    <message>
        <source>The checksum that the file at an address must have.</source>
        <translation>La suma de comprobación que debe tener el archivo de una dirección.</translation>
    </message>
    <message>
        <source>as many as this program may use</source>
        <translation>tantos como pueda usar este programa</translation>
    </message>
    <message>
        <source>Threads to compute with. The result is the same for any number.</source>
        <translation>Hilos con los que se calcula. El resultado es el mismo con cualquier número.</translation>
    </message>
    <message>
        <source>Threads to compute with. May be given several times.</source>
        <translation>Hilos con los que se calcula. Se puede dar varias veces.</translation>
    </message>
    <message>
        <source>A further model to compare. May be given several times.</source>
        <translation>Otro modelo que comparar. Se puede dar varias veces.</translation>
    </message>
    <message>
        <source>Keep each thread on a core of its own. Helps where the system moves threads about; hurts where something else is busy on a core.</source>
        <translation>Mantiene cada hilo en un núcleo propio. Ayuda si el sistema mueve los hilos de un lado a otro; perjudica si otra cosa ocupa un núcleo.</translation>
    </message>
    <message>
        <source>Where the products of the weights are computed: an id that the command devices lists. The result is the same for all; what a device cannot do, the processor does. With energy: a device whose own figures are shown beside those of this machine.</source>
        <translation>Dónde se calculan los productos de los pesos: un identificador de los que lista el comando devices. El resultado es el mismo con todos; lo que un dispositivo no puede hacer lo hace el procesador. Con energy: un dispositivo cuyos propios valores se muestran junto a los de este equipo.</translation>
    </message>
    <message>
        <source>Where the products of the weights are computed: an id that the command devices lists. May be given several times.</source>
        <translation>Dónde se calculan los productos de los pesos: un identificador de los que lista el comando devices. Se puede dar varias veces.</translation>
    </message>
    <message>
        <source>How much a device computes: all that it takes, or what is faster there, of each shape of matrix as many rows as measuring says. auto is all for a simulated board and faster for another device.</source>
        <translation>Cuánto calcula un dispositivo: all es todo lo que admite; faster, lo que allí es más rápido: de cada forma de matriz, tantas filas como diga la medición. auto es all en una placa simulada y faster en otro dispositivo.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>What the plugin of the device is told: a JSON object that it understands, such as {&quot;rest_watts&quot;: 2.5} for a virtual board, which names its others where one is wrong.</source>
        <translation>Lo que se indica al complemento del dispositivo: un objeto JSON que este entienda, como {&quot;rest_watts&quot;: 2.5} para una placa virtual; si un campo está mal, la placa nombra los demás.</translation>
    </message>
    <message>
        <source>Measure what the processor and the device take for each shape of matrix, and write it, with the rows that the device computes, to standard error.</source>
        <translation>Mide lo que tardan el procesador y el dispositivo con cada forma de matriz, y lo escribe en la salida de error junto con las filas que calcula el dispositivo.</translation>
    </message>
    <message>
        <source>Run the code of plugins in this program and not in a process of its own. That saves some microseconds for each product; a plugin that crashes then ends this program.</source>
        <translation>Ejecuta el código de los complementos en este programa y no en un proceso aparte. Ahorra unos microsegundos por producto; si un complemento falla, termina también este programa.</translation>
    </message>
    <message>
        <source>the fastest of this machine</source>
        <translation>el más rápido de este equipo</translation>
    </message>
    <message>
        <source>Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod. The result is the same for all. TRILUME_FORCE_ISA in the environment says the same.</source>
        <translation>Juego de instrucciones con el que se calcula: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon o neon+dotprod. El resultado es el mismo con todos. TRILUME_FORCE_ISA en el entorno indica lo mismo.</translation>
    </message>
    <message>
        <source>How ternary weights lie in memory: auto, 2bit or 1.6bit. The result is the same.</source>
        <translation>Cómo están los pesos ternarios en la memoria: auto, 2bit o 1.6bit. El resultado es el mismo.</translation>
    </message>
    <message>
        <source>Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod. May be given several times.</source>
        <translation>Juego de instrucciones con el que se calcula: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon o neon+dotprod. Se puede dar varias veces.</translation>
    </message>
    <message>
        <source>How ternary weights lie in memory: auto, 2bit or 1.6bit. May be given several times.</source>
        <translation>Cómo están los pesos ternarios en la memoria: auto, 2bit o 1.6bit. Se puede dar varias veces.</translation>
    </message>
    <message>
        <source>Show this help and leave.</source>
        <translation>Muestra esta ayuda y termina.</translation>
    </message>
    <message>
        <source>A model of random weights in a published size: 370M, 1.3B, 2.7B, 2B4T, falcon-e-3B, bonsai-1.7B, bonsai-4B or bonsai-8B.</source>
        <translation>Un modelo de pesos aleatorios de un tamaño publicado: 370M, 1.3B, 2.7B, 2B4T, falcon-e-3B, bonsai-1.7B, bonsai-4B o bonsai-8B.</translation>
    </message>
    <message>
        <source>Tokens of the prompt, behind which generating is measured.</source>
        <translation>Tokens de la entrada, tras la que se mide la generación.</translation>
    </message>
    <message>
        <source>How a transformer keeps keys and values: auto (what --kv-memory has room for), f32, f16 or int8.</source>
        <translation>Cómo guarda un transformer claves y valores: auto (lo que quepa en --kv-memory), f32, f16 o int8.</translation>
    </message>
    <message>
        <source>Codes of the inputs where a model defines none, because its weights alone are ternary: int8 or int16, nearer to floats and slower.</source>
        <translation>Códigos de las entradas donde un modelo no define ninguno porque solo sus pesos son ternarios: int8 o int16, más cercano a la coma flotante y más lento.</translation>
    </message>
    <message>
        <source>Memory for keys and values; it also bounds how long a text may become.</source>
        <translation>Memoria para claves y valores; también limita la longitud de un texto.</translation>
    </message>
    <message>
        <source>How freely tokens are chosen, 0 to 100. 0 always takes the likeliest. For a model that inspect tells an advised sampling of, that is the default of this, of --top-k and of --top-p.</source>
        <translation>Con qué libertad se eligen los tokens, de 0 a 100. 0 toma siempre el más probable. Si inspect indica un muestreo aconsejado para el modelo, es el valor predeterminado de esta opción, de --top-k y de --top-p.</translation>
    </message>
    <message>
        <source>Whether a model that can think before its answer does so: on or off. What it thinks goes to standard error.</source>
        <translation>Si un modelo que puede pensar antes de responder lo hace: on u off. Lo que piensa va a la salida de error estándar.</translation>
    </message>
    <message>
        <source>End an answer that is still being thought about after this many tokens.</source>
        <translation>Terminar tras este número de tokens una respuesta que aún se está pensando.</translation>
    </message>
    <message>
        <source>Load the model and have it read a short English story: a file that is damaged, or computed otherwise than it was made for, needs more bits for it than it should.</source>
        <translation>Carga el modelo y le hace leer una breve historia en inglés: un archivo dañado, o calculado de otro modo que el previsto, necesita más bits de los debidos.</translation>
    </message>
</context>
<context>
    <name>TerminalInspect</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a token</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>tokenizador</translation>
    </message>
    <message>
        <source>none: driven by token ids</source>
        <translation>ninguno: se usa con identificadores de tokens</translation>
    </message>
    <message numerus="yes">
        <source>SentencePiece, %1 pieces</source>
        <translation>
            <numerusform>SentencePiece, %1 pieza</numerusform>
            <numerusform>SentencePiece, %1 piezas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BPE, %1 pieces</source>
        <translation>
            <numerusform>BPE, %1 pieza</numerusform>
            <numerusform>BPE, %1 piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>control pieces</source>
        <translation>piezas de control</translation>
    </message>
    <message>
        <source>begin, end, unknown</source>
        <translation>inicio, fin, desconocido</translation>
    </message>
    <message>
        <source>chat markers</source>
        <translation>marcadores de chat</translation>
    </message>
    <message>
        <source>none: a base model</source>
        <translation>ninguno: un modelo base</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>asistente</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>texts that end an answer</comment>
        <translation>fin</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>tensores</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>license</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>arquitectura</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>ternary</source>
        <translation>ternarios</translation>
    </message>
    <message>
        <source>bits per weight</source>
        <translation>bits por peso</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>grows with the text</source>
        <translation>crece con el texto</translation>
    </message>
    <message>
        <source>unknown keys</source>
        <translation>claves desconocidas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>self-test</source>
        <translation>autoprueba</translation>
    </message>
    <message>
        <source>%1 bits a byte of a story, at most %2 expected</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 bits por byte de una historia, se esperan %2 como máximo</translation>
    </message>
    <message>
        <source>ends of a text</source>
        <translation>finales de un texto</translation>
    </message>
    <message>
        <source>chat form</source>
        <comment>a source</comment>
        <translation>forma del chat</translation>
    </message>
    <message>
        <source>chat family</source>
        <translation>familia de chat</translation>
    </message>
    <message>
        <source>advised sampling</source>
        <translation>muestreo aconsejado</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>plantilla de chat</translation>
    </message>
    <message>
        <source>as it was published</source>
        <translation>tal como se publicó</translation>
    </message>
    <message>
        <source>thought</source>
        <translation>pensamiento</translation>
    </message>
</context>
<context>
    <name>TerminalNotes</name>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos;.</source>
        <extracomment>%1 is a command to type</extracomment>
        <translation>Pruebe &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>TerminalOffload</name>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
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
        <translation>ms del procesador</translation>
    </message>
    <message>
        <source>device ms</source>
        <translation>ms del dispositivo</translation>
    </message>
    <message>
        <source>rows on device</source>
        <translation>filas en el dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 matrices are on the device</source>
        <extracomment>%1 is a number as well; the form is that of %2</extracomment>
        <translation>
            <numerusform>%1 de %2 matriz en el dispositivo</numerusform>
            <numerusform>%1 de %2 matrices en el dispositivo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalText</name>
    <message>
        <source>[the text is as long as one of this model may be]</source>
        <translation>[el texto es tan largo como este modelo permite]</translation>
    </message>
    <message>
        <source>[the thought reached its limit]</source>
        <translation>[el pensamiento llegó a su límite]</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1 holds bytes that no text has. Only files of text can be put into a message.</source>
        <translation>%1 contiene bytes que no son de texto. En un mensaje solo se pueden incluir archivos de texto.</translation>
    </message>
    <message>
        <source>%1 is %2. Only files of text can be put into a message.</source>
        <extracomment>%1 is the name of a file, %2 what it is: &quot;a PNG picture&quot;</extracomment>
        <translation>%1 es %2. En un mensaje solo se pueden incluir archivos de texto.</translation>
    </message>
    <message>
        <source>%1 is no file. Only files of text can be put into a message.</source>
        <translation>%1 no es un archivo. En un mensaje solo se pueden incluir archivos de texto.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is the name of a file, %2 what the system says</extracomment>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a file that is put into a message can have %3.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>%1 tiene %2 bytes; un archivo que se incluye en un mensaje puede tener %3.</translation>
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
        <translation>%1: probabilidad %2. Entropía: %3 bits. Lo más probable aquí: %4.</translation>
    </message>
    <message>
        <source>How likely %1 finds each token: the stronger the shade, the less. %2 tokens, in the mean %3.</source>
        <translation>La probabilidad que %1 da a cada token: cuanto más intenso el sombreado, menos probable. %2 tokens; media, %3.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está ahí.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash: the drive may have none, or be read-only.</source>
        <translation>No se pudo mover %1 a la papelera: puede que la unidad no tenga o sea de solo lectura.</translation>
    </message>
    <message>
        <source>%1 stays in the trash: another file has its name by now.</source>
        <translation>%1 se queda en la papelera: otro archivo ya tiene su nombre.</translation>
    </message>
    <message>
        <source>%1 could not be taken from the trash.</source>
        <translation>No se pudo recuperar %1 de la papelera.</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>%1 is a file, but a folder of that name is needed.</source>
        <translation>%1 es un archivo, pero hace falta una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>trilume::Sentence</name>
    <message>
        <source>The board at %1 did not understand a request.</source>
        <translation>La placa en %1 no entendió una petición.</translation>
    </message>
    <message>
        <source>The board at %1 does not answer.</source>
        <translation>La placa en %1 no responde.</translation>
    </message>
    <message>
        <source>The board at %1 speaks another version of the protocol: found %2, expected %3.</source>
        <translation>La placa en %1 habla otra versión del protocolo: se encontró %2, se esperaba %3.</translation>
    </message>
    <message>
        <source>The memory of the board at %1 does not answer.</source>
        <translation>La memoria de la placa en %1 no responde.</translation>
    </message>
    <message>
        <source>The memory of the board at %1 does not have %2 bytes at %3.</source>
        <translation>La memoria de la placa en %1 no tiene %2 bytes en %3.</translation>
    </message>
    <message>
        <source>The port %1 cannot be used: %2</source>
        <translation>El puerto %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>The port %1 does not keep its settings.</source>
        <translation>El puerto %1 no conserva su configuración.</translation>
    </message>
    <message>
        <source>The port %1 is gone.</source>
        <translation>El puerto %1 ha desaparecido.</translation>
    </message>
    <message>
        <source>The port %1 is in use by another program.</source>
        <translation>Otro programa está usando el puerto %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;</source>
        <translation>Falta un valor tras «%1»</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;</source>
        <translation>Valor inesperado tras «%1»</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;</source>
        <translation>Opción desconocida: «%1»</translation>
    </message>
    <message>
        <source>Unknown options: %1</source>
        <translation>Opciones desconocidas: %1</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;; a text that begins with a dash goes behind --</source>
        <translation>Opción desconocida: «%1»; un texto que empieza por un guion va detrás de --</translation>
    </message>
    <message>
        <source>Unknown options: %1; a text that begins with a dash goes behind --</source>
        <translation>Opciones desconocidas: %1; un texto que empieza por un guion va detrás de --</translation>
    </message>
    <message>
        <source>the argument %1 is missing</source>
        <translation>falta el argumento %1</translation>
    </message>
    <message>
        <source>the argument &quot;%1&quot; is one too many</source>
        <translation>sobra el argumento &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, expected %3</source>
        <translation>--%1 es &quot;%2&quot;; se esperaba %3</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>token ids separated by commas</source>
        <translation>identificadores de tokens separados por comas</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>measuring the idle machine</source>
        <translation>midiendo el equipo en reposo</translation>
    </message>
    <message>
        <source>%1 J in %2 s; %3 J per token, %4 J net of idle (%5), +/- %6 %</source>
        <translation>%1 J en %2 s; %3 J por token, %4 J sin reposo (%5), +/- %6 %</translation>
    </message>
    <message>
        <source>%1 J in %2 s; %3 J per token, +/- %4 %</source>
        <translation>%1 J en %2 s; %3 J por token, +/- %4 %</translation>
    </message>
    <message>
        <source>%1 J in %2 s, with a gap: no figure per token</source>
        <translation>%1 J en %2 s, con un hueco: sin valor por token</translation>
    </message>
    <message>
        <source>%1 J in %2 s: too short for a figure per token</source>
        <translation>%1 J en %2 s: demasiado breve para un valor por token</translation>
    </message>
    <message>
        <source>%1; %2 % of the busy time was ours</source>
        <translation>%1; el %2 % del tiempo ocupado fue de este programa</translation>
    </message>
    <message>
        <source>%1 W, +/- %2 W, %3 s before</source>
        <translation>%1 W, +/- %2 W, %3 s antes</translation>
    </message>
    <message>
        <source>%1, for the same tokens; not to be compared alone</source>
        <translation>%1, para los mismos tokens; no se debe comparar por separado</translation>
    </message>
    <message>
        <source>threads are not bound</source>
        <translation>hilos sin fijar</translation>
    </message>
    <message>
        <source>%1, OMP_NUM_THREADS is %2</source>
        <translation>%1, OMP_NUM_THREADS es %2</translation>
    </message>
    <message>
        <source>%1, OMP_THREAD_LIMIT is %2</source>
        <translation>%1, OMP_THREAD_LIMIT es %2</translation>
    </message>
    <message>
        <source>%1, OMP_DYNAMIC is on</source>
        <translation>%1, OMP_DYNAMIC está activado</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1 GB/s; %2 % of it by whole tokens, %3 % by products alone</source>
        <translation>%1 GB/s; el %2 % con tokens completos y el %3 % solo con los productos</translation>
    </message>
    <message>
        <source>%1 G/s in a prompt</source>
        <translation>%1 G/s en un prompt</translation>
    </message>
    <message>
        <source>%1 G/s; %2 % of it in a prompt</source>
        <translation>%1 G/s; el %2 % en un prompt</translation>
    </message>
    <message>
        <source>%1 ms per token</source>
        <translation>%1 ms por token</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>random weights: speed and energy only</source>
        <translation>pesos aleatorios: solo velocidad y energía</translation>
    </message>
    <message>
        <source>making random weights</source>
        <translation>creando pesos aleatorios</translation>
    </message>
    <message>
        <source>--conventional and --packing exclude each other</source>
        <translation>--conventional y --packing se excluyen</translation>
    </message>
    <message>
        <source>--conventional computes on the processor only: --device cannot be given</source>
        <translation>--conventional solo calcula en el procesador: no se puede dar --device</translation>
    </message>
    <message>
        <source>--shape and MODEL exclude each other</source>
        <translation>--shape y MODEL se excluyen</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation>guardado como %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>asking what there is</source>
        <translation>consultando qué hay</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>comprobando %1</translation>
    </message>
    <message>
        <source>(the server is asked again in a while)</source>
        <translation>(dentro de un rato se volverá a preguntar al servidor)</translation>
    </message>
    <message>
        <source>it is there already, with the checksums of the repository</source>
        <translation>ya está ahí, con las sumas de comprobación del repositorio</translation>
    </message>
    <message>
        <source>%1 is not what the repository has: all was loaded anew, beside it</source>
        <translation>%1 no es lo que tiene el repositorio: todo se descargó de nuevo, a su lado</translation>
    </message>
    <message>
        <source>not checked against a checksum, as the server offers none; its structure as a model file was</source>
        <translation>no se comparó con una suma de comprobación, pues el servidor no ofrece ninguna; sí se comprobó su estructura como archivo de modelo</translation>
    </message>
    <message>
        <source>%1 at commit %2</source>
        <translation>%1 en el commit %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>trilume-cli import &quot;</comment>
        <translation>siguiente paso: %1</translation>
    </message>
    <message>
        <source>stopped; what has come is kept, and the same command goes on from there</source>
        <translation>detenida; lo que ha llegado se conserva y el mismo comando sigue desde ahí</translation>
    </message>
    <message>
        <source>--sha256: %1</source>
        <translation>--sha256: %1</translation>
    </message>
    <message>
        <source>%1: found no folder, expected one like /sys</source>
        <translation>%1: no se encontró una carpeta; se esperaba una como /sys</translation>
    </message>
    <message>
        <source>the argument FILE is missing: &quot;%1&quot; is a model, not a text</source>
        <translation>falta el argumento FILE: &quot;%1&quot; es un modelo, no un texto</translation>
    </message>
    <message>
        <source>--ids and PROMPT exclude each other</source>
        <translation>--ids y PROMPT se excluyen</translation>
    </message>
    <message>
        <source>--print-ids needs --ids</source>
        <translation>--print-ids necesita --ids</translation>
    </message>
    <message>
        <source>--output FILE is missing</source>
        <translation>falta --output FILE</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3 of them ternary, %4 bytes, fingerprint %5</source>
        <translation>%1: %2 parámetros, %3 de ellos ternarios, %4 bytes, huella %5</translation>
    </message>
    <message>
        <source>--ids LIST is missing</source>
        <translation>falta --ids LIST</translation>
    </message>
    <message>
        <source>--allow-origin is &quot;%1&quot;, expected https://name or http://name:port</source>
        <translation>--allow-origin es &quot;%1&quot;; se esperaba https://nombre o http://nombre:puerto</translation>
    </message>
    <message>
        <source>%1 is served at %2 (Ctrl-C ends it)</source>
        <translation>%1 se sirve en %2 (Ctrl-C para terminar)</translation>
    </message>
    <message>
        <source>the token lies in %1</source>
        <translation>el token de acceso está en %1</translation>
    </message>
    <message>
        <source>--prompt and --ids exclude each other</source>
        <translation>--prompt y --ids se excluyen</translation>
    </message>
    <message>
        <source>--out FILE is missing</source>
        <translation>falta --out FILE</translation>
    </message>
    <message>
        <source>--prompt is empty, expected a text</source>
        <translation>--prompt está vacío; se esperaba un texto</translation>
    </message>
    <message>
        <source>--prompt TEXT or --ids LIST is missing</source>
        <translation>falta --prompt TEXT o --ids LIST</translation>
    </message>
    <message>
        <source>--raw needs --prompt</source>
        <translation>--raw necesita --prompt</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it reads token ids only, not text.</source>
        <translation>%1: no contiene tokenizador, así que solo lee identificadores de tokens, no texto.</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, expected one of: %3</source>
        <translation>--%1 es &quot;%2&quot;; se esperaba uno de: %3</translation>
    </message>
    <message>
        <source>--prompt and --standard exclude each other</source>
        <translation>--prompt y --standard se excluyen</translation>
    </message>
    <message>
        <source>the options make %1 configurations, expected at most %2</source>
        <translation>las opciones forman %1 configuraciones; se esperaban como máximo %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: falló: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no idle power: %2</source>
        <translation>%1: sin potencia en reposo: %2</translation>
    </message>
    <message>
        <source>%1: speed is derived from its own clock, of products on the board alone</source>
        <translation>%1: la velocidad se ha calculado con su propio reloj, solo para los productos que hace la placa</translation>
    </message>
    <message>
        <source>energy: %1</source>
        <translation>energía: %1</translation>
    </message>
    <message>
        <source>tokens: the same</source>
        <translation>tokens: los mismos</translation>
    </message>
    <message>
        <source>tokens: they part after %1</source>
        <translation>tokens: divergen tras %1</translation>
    </message>
    <message>
        <source>published, of another machine: %1</source>
        <translation>publicado, de otro equipo: %1</translation>
    </message>
    <message>
        <source>%1, %2 tokens/s</source>
        <translation>%1, %2 tokens/s</translation>
    </message>
    <message>
        <source>%1, %2 W</source>
        <translation>%1, %2 W</translation>
    </message>
    <message>
        <source>%1, %2 J/token</source>
        <translation>%1, %2 J/token</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <translation>%1 (%2; %3)</translation>
    </message>
    <message>
        <source>configuration %1 of %2 (%3): %4</source>
        <translation>configuración %1 de %2 (%3): %4</translation>
    </message>
    <message>
        <source>loading the model, %1 %</source>
        <translation>cargando el modelo, %1 %</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>cargando el modelo</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>calentando</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>pasada %1</translation>
    </message>
    <message>
        <source>%1: found no PDF: %2</source>
        <translation>%1: no se obtuvo ningún PDF: %2</translation>
    </message>
    <message>
        <source>%1: not found. It comes with the window of Trilume and makes PDFs; --html writes a report that a browser prints.</source>
        <translation>%1: no se encuentra. Este programa viene con la ventana de Trilume y crea los PDF; --html escribe un informe que un navegador puede imprimir.</translation>
    </message>
    <message>
        <source>standard output: it is closed</source>
        <translation>salida estándar: está cerrada</translation>
    </message>
    <message>
        <source>standard output: %1</source>
        <translation>salida estándar: %1</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts belong together: found one, expected both</source>
        <translation>--idle-watts y --full-watts van juntas: se encontró una; se esperaban las dos</translation>
    </message>
    <message>
        <source>--full-watts is &quot;%1&quot;, expected a number above 0 and no less than --idle-watts</source>
        <translation>--full-watts es &quot;%1&quot;; se esperaba un número mayor que 0 y no menor que --idle-watts</translation>
    </message>
    <message>
        <source>set with --idle-watts and --full-watts</source>
        <translation>según --idle-watts y --full-watts</translation>
    </message>
    <message>
        <source>module</source>
        <translation>módulo</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>chip</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>no se puede usar: %1</translation>
    </message>
    <message>
        <source>power: %1, %2</source>
        <translation>potencia: %1, %2</translation>
    </message>
    <message>
        <source>power: not known</source>
        <translation>potencia: desconocida</translation>
    </message>
    <message>
        <source>the processor computes everything: %1</source>
        <translation>el procesador lo calcula todo: %1</translation>
    </message>
    <message>
        <source>the processor did what failed, with the same result: %1</source>
        <translation>el procesador rehízo lo que falló, con el mismo resultado: %1</translation>
    </message>
    <message>
        <source>the processor goes on alone, with the same result: %1</source>
        <translation>el procesador sigue solo, con el mismo resultado: %1</translation>
    </message>
    <message>
        <source>no trouble any more</source>
        <translation>ya no hay problemas</translation>
    </message>
    <message>
        <source>the device is there again</source>
        <translation>el dispositivo ha vuelto</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts model the processor instead (%1 and %2 %3)</source>
        <translation>como alternativa, --idle-watts y --full-watts estiman la potencia del procesador (%1 y %2, %3)</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts model the processor instead</source>
        <translation>como alternativa, --idle-watts y --full-watts estiman la potencia del procesador</translation>
    </message>
    <message>
        <source>no energy sensor can be read: %1</source>
        <translation>no se puede leer ningún sensor de energía: %1</translation>
    </message>
    <message>
        <source>no energy sensor was found: %1/class/powercap, %1/bus/event_source/devices/power, %1/class/hwmon and %1/class/power_supply hold none; %2</source>
        <translation>no se encontró ningún sensor de energía: %1/class/powercap, %1/bus/event_source/devices/power, %1/class/hwmon y %1/class/power_supply no tienen ninguno; %2</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>no cambia</translation>
    </message>
    <message>
        <source>not read at present</source>
        <translation>ahora no se lee</translation>
    </message>
    <message>
        <source>%1 s missing</source>
        <translation>faltan %1 s</translation>
    </message>
    <message>
        <source>%1, %2 s missing</source>
        <translation>%1, faltan %2 s</translation>
    </message>
    <message>
        <source>%1 is not read: %2</source>
        <translation>%1 no se lee: %2</translation>
    </message>
    <message>
        <source>%1: the energy of %2 s is unknown and not in its figures</source>
        <translation>%1: la energía de %2 s se desconoce y no está en sus valores</translation>
    </message>
    <message>
        <source>reading the meters took %1 % of the time</source>
        <translation>la lectura de los medidores ocupó el %1 % del tiempo</translation>
    </message>
    <message>
        <source>the machine: %1</source>
        <translation>el equipo: %1</translation>
    </message>
    <message>
        <source>dram</source>
        <translation>chips de memoria</translation>
    </message>
    <message>
        <source>%1, %2, scope %3</source>
        <translation>%1, %2, alcance: %3</translation>
    </message>
    <message>
        <source>--isa is &quot;%1&quot;, but this machine has only: %2</source>
        <translation>--isa es &quot;%1&quot;, pero este equipo solo tiene: %2</translation>
    </message>
    <message>
        <source>no model comes with this installation: name a model file (*.gguf)</source>
        <translation>esta instalación no trae ningún modelo: indique un archivo de modelo (*.gguf)</translation>
    </message>
    <message>
        <source>loading the model: %1 %</source>
        <translation>cargando el modelo: %1 %</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so only --print-ids can be printed</source>
        <translation>%1: no contiene tokenizador, así que solo se puede mostrar --print-ids</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>standard input: %1</source>
        <translation>entrada estándar: %1</translation>
    </message>
    <message>
        <source>%1: it is closed</source>
        <translation>%1: está cerrada</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>%1: is neither a regular file nor a pipe.</source>
        <translation>%1: no es ni un archivo normal ni una tubería.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>to be imported</source>
        <translation>por importar</translation>
    </message>
    <message>
        <source>unfinished: the same download goes on with it</source>
        <translation>sin terminar: la misma descarga sigue desde ahí</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>To be had with &apos;%1&apos;:</source>
        <translation>Se pueden obtener con &apos;%1&apos;:</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>En %1:</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>falta un comando</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>no existe el comando &quot;%1&quot;</translation>
    </message>
    <message>
        <source>This machine cannot compute with the instruction set %1.</source>
        <translation>Este equipo no puede calcular con el juego de instrucciones %1.</translation>
    </message>
    <message>
        <source>Its weights are random: inside there is nothing to see.</source>
        <translation>Sus pesos son aleatorios: dentro no hay nada que ver.</translation>
    </message>
    <message>
        <source>It wrote no tokens.</source>
        <translation>No escribió ningún token.</translation>
    </message>
    <message>
        <source>Their models have different shapes: %1 layers of %2 channels, and %3 layers of %4.</source>
        <translation>Sus modelos tienen formas distintas: %1 capas de %2 canales y %3 capas de %4.</translation>
    </message>
    <message>
        <source>it wrote other tokens than in its first pass: its results are not to be relied on</source>
        <translation>escribió otros tokens que en su primera pasada: sus resultados no son fiables</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected a comparison of at most %3.</source>
        <translation>%1: se encontraron %2 bytes; se esperaba una comparación de como máximo %3.</translation>
    </message>
    <message>
        <source>%1: cannot be removed: %2</source>
        <translation>%1: no se puede quitar: %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>at most an hour</source>
        <translation>como máximo una hora</translation>
    </message>
    <message>
        <source>a figure that this program knows</source>
        <translation>un valor que este programa conozca</translation>
    </message>
    <message>
        <source>%1: is no comparison of this program.</source>
        <translation>%1: no es una comparación de este programa.</translation>
    </message>
    <message>
        <source>%1: version: found %2, expected %3.</source>
        <translation>%1: versión: se encontró %2; se esperaba %3.</translation>
    </message>
    <message>
        <source>%1 would take %2 J per token, %3, %4</source>
        <translation>%1 consumiría %2 J por token (%3, %4)</translation>
    </message>
    <message>
        <source>%1 took %2 J per token, %3, %4</source>
        <translation>%1 consumió %2 J por token (%3, %4)</translation>
    </message>
    <message>
        <source>%1 wrote %2 tokens per second</source>
        <translation>%1 escribió %2 tokens por segundo</translation>
    </message>
    <message>
        <source>%1 would write %2 tokens per second (%3, its products alone)</source>
        <translation>%1 escribiría %2 tokens por segundo (%3, solo sus productos)</translation>
    </message>
    <message>
        <source>On this machine %1 would take %2 J per token, %3 times as much as %4 with %5, %6, %7</source>
        <translation>En este equipo, %1 consumiría %2 J por token, %3 veces lo que consumiría %4 (%5 J; %6, %7)</translation>
    </message>
    <message>
        <source>On this machine %1 took %2 J per token, %3 times as much as %4 with %5, %6, %7</source>
        <translation>En este equipo, %1 consumió %2 J por token, %3 veces lo que consumió %4 (%5 J; %6, %7)</translation>
    </message>
    <message>
        <source>On this machine %1 would take %2 J per token and %3 %4, %5, %6</source>
        <translation>En este equipo, %1 consumiría %2 J por token y %3, %4 J (%5, %6)</translation>
    </message>
    <message>
        <source>On this machine %1 took %2 J per token and %3 took %4, %5, %6</source>
        <translation>En este equipo, %1 consumió %2 J por token y %3, %4 J (%5, %6)</translation>
    </message>
    <message>
        <source>%1: no difference beyond the spread</source>
        <translation>%1: sin diferencia más allá de la dispersión</translation>
    </message>
    <message>
        <source>%1: measured once, so that chance may be the difference</source>
        <translation>%1: se midió una sola vez, así que la diferencia puede deberse al azar</translation>
    </message>
    <message>
        <source>On this machine %1; %2: different scopes</source>
        <translation>En este equipo, %1; %2: alcances distintos</translation>
    </message>
    <message>
        <source>On this machine %1; %2: labels of different strength</source>
        <translation>En este equipo, %1; %2: orígenes de distinta fiabilidad</translation>
    </message>
    <message>
        <source>On this machine %1; %2: different scopes, and labels of different strength</source>
        <translation>En este equipo, %1; %2: alcances distintos y orígenes de distinta fiabilidad</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: labels of different strength</source>
        <translation>En este equipo, %1 y %2: orígenes de distinta fiabilidad</translation>
    </message>
    <message>
        <source>On this machine %1, %2 times as many as %3 with %4</source>
        <translation>En este equipo, %1, %2 veces lo que %3 (%4)</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: no difference beyond the spread</source>
        <translation>En este equipo, %1 y %2: sin diferencia más allá de la dispersión</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: measured once, so that chance may be the difference</source>
        <translation>En este equipo, %1 y %2: se midió una sola vez, así que la diferencia puede deberse al azar</translation>
    </message>
    <message>
        <source>%1; joules per token are not known</source>
        <translation>%1; no se conocen los julios por token</translation>
    </message>
    <message>
        <source>%1; nothing here measures energy</source>
        <translation>%1; aquí nada mide la energía</translation>
    </message>
    <message>
        <source>On this machine %1</source>
        <translation>En este equipo, %1</translation>
    </message>
    <message>
        <source>On this machine %1; the energy of %2 is not known</source>
        <translation>En este equipo, %1; no se sabe cuánta energía consume %2</translation>
    </message>
    <message>
        <source>%1; beside %2 this machine took %3 J per token, %4, %5</source>
        <translation>%1; además de %2, este equipo consumió %3 J por token (%4, %5)</translation>
    </message>
    <message>
        <source>%1; further configurations: %2</source>
        <translation>%1; otras configuraciones: %2</translation>
    </message>
    <message>
        <source>%1; failed: %2 of %3</source>
        <translation>%1; fallos: %2 de %3</translation>
    </message>
    <message>
        <source>%1; the tokens part after %2</source>
        <translation>%1; los tokens divergen tras %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Different scopes: a comparison</source>
        <translation>Alcances distintos: una comparación</translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>Una comparación</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>No se midió nada.</translation>
    </message>
    <message>
        <source>Nothing was measured: %1</source>
        <translation>No se midió nada: %1</translation>
    </message>
    <message>
        <source>%1; what the machine took besides has a different scope</source>
        <translation>%1; lo que el equipo consumió además tiene otro alcance</translation>
    </message>
    <message>
        <source>%1; different scopes stand beside each other</source>
        <translation>%1; hay alcances distintos uno junto a otro</translation>
    </message>
    <message>
        <source>%1 +/- %2</source>
        <translation>%1 +/- %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>package</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>núcleos</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>chips de memoria</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plataforma</translation>
    </message>
    <message>
        <source>board</source>
        <translation>placa</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>process</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>The two models read the text as other tokens from the first one on: nothing of it stands at the same place.</source>
        <translation>Los dos modelos leen el texto como tokens distintos desde el primero: nada de él está en el mismo lugar.</translation>
    </message>
    <message>
        <source>%1: was changed since: it is not the model that was compared.</source>
        <translation>%1: ha cambiado desde entonces: no es el modelo que se comparó.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected %4.</source>
        <translation>%1: %2: se encontró %3; se esperaba %4.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a number that is not below 0</source>
        <translation>un número no menor que 0</translation>
    </message>
    <message>
        <source>a whole number that is not below 0</source>
        <translation>un número entero no menor que 0</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>a list of token ids</source>
        <translation>una lista de identificadores de tokens</translation>
    </message>
    <message>
        <source>a token id</source>
        <translation>un identificador de token</translation>
    </message>
    <message>
        <source>A conventional twin runs on the processor only.</source>
        <translation>Un gemelo convencional solo se ejecuta en el procesador.</translation>
    </message>
    <message>
        <source>%1: devices cannot be opened here.</source>
        <translation>%1: aquí no se pueden abrir dispositivos.</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it cannot read the text.</source>
        <translation>%1: no contiene tokenizador, así que no puede leer el texto.</translation>
    </message>
    <message>
        <source>The text to read has no tokens.</source>
        <translation>El texto que hay que leer no tiene tokens.</translation>
    </message>
    <message>
        <source>its weights are random: only its speed and energy mean something</source>
        <translation>sus pesos son aleatorios: solo su velocidad y su energía tienen sentido</translation>
    </message>
    <message>
        <source>the processor computed %1 of its matrices: %2</source>
        <translation>el procesador calculó %1 de sus matrices: %2</translation>
    </message>
    <message>
        <source>the processor did some of its work: %1</source>
        <translation>el procesador hizo parte de su trabajo: %1</translation>
    </message>
    <message>
        <source>the processor computed in its place: %1</source>
        <translation>el procesador calculó en su lugar: %1</translation>
    </message>
    <message>
        <source>the conventional twin</source>
        <translation>el gemelo convencional</translation>
    </message>
    <message>
        <source>the ternary model</source>
        <translation>el modelo ternario</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>one thread</source>
        <translation>un hilo</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 hilos</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n.º %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no device %1, expected one of: %2.</source>
        <translation>No hay ningún dispositivo %1; se esperaba uno de: %2.</translation>
    </message>
    <message>
        <source>There is no device %1: its plugin was not found.</source>
        <translation>No hay ningún dispositivo %1: no se encontró su complemento.</translation>
    </message>
    <message>
        <source>%1 is in %2 already, and is not replaced: move it or give it another name first.</source>
        <translation>%1 ya está en %2 y no se reemplaza: muévalo o cámbiele antes el nombre.</translation>
    </message>
    <message>
        <source>found a checksum of %1 characters, expected the 64 hexadecimal digits of a SHA-256.</source>
        <translation>se encontró una suma de comprobación de %1 caracteres; se esperaban los 64 dígitos hexadecimales de un SHA-256.</translation>
    </message>
    <message>
        <source>The check of the file was stopped.</source>
        <translation>Se detuvo la comprobación del archivo.</translation>
    </message>
    <message>
        <source>What was written cannot be read: %1.</source>
        <translation>No se puede leer lo que se escribió: %1.</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2.</source>
        <translation>%1: no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>%1: is a link or a file, expected a folder.</source>
        <translation>%1: es un enlace o un archivo; se esperaba una carpeta.</translation>
    </message>
    <message>
        <source>%1: another download is writing it.</source>
        <translation>%1: otra descarga lo está escribiendo.</translation>
    </message>
    <message>
        <source>%1: found %2 free bytes, expected %3: free %4 bytes more, or choose a folder elsewhere.</source>
        <translation>%1: hay %2 bytes libres y se necesitan %3: libere %4 bytes más o elija una carpeta en otro sitio.</translation>
    </message>
    <message>
        <source>%1: the disk is full: free some space; what has come is kept, and the download goes on from there.</source>
        <translation>%1: el disco está lleno: libere espacio; lo que ha llegado se conserva y la descarga sigue desde ahí.</translation>
    </message>
    <message>
        <source>%1: the disk is full: free %2 bytes; what has come is kept, and the download goes on from there.</source>
        <translation>%1: el disco está lleno: libere %2 bytes; lo que ha llegado se conserva y la descarga sigue desde ahí.</translation>
    </message>
    <message>
        <source>%1: the server ends the file after %2 bytes.</source>
        <translation>%1: el servidor termina el archivo tras %2 bytes.</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>%1: found the checksum %2, expected %3.</source>
        <translation>%1: se encontró la suma de comprobación %2; se esperaba %3.</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>Se detuvo la descarga.</translation>
    </message>
    <message>
        <source>%1: the server answers with other parts of the file than those that were asked for.</source>
        <translation>%1: el servidor responde con otras partes del archivo que las solicitadas.</translation>
    </message>
    <message>
        <source>%1: found %2 bytes at %3, expected %4.</source>
        <translation>%1: se encontraron %2 bytes en %3; se esperaban %4.</translation>
    </message>
    <message>
        <source>%1: the server says that its checksum is %2, expected %3.</source>
        <translation>%1: el servidor dice que su suma de comprobación es %2; se esperaba %3.</translation>
    </message>
    <message>
        <source>%1: the server lets only those have it who are known to it (status %2).</source>
        <translation>%1: el servidor solo lo da a quienes se identifican (estado %2).</translation>
    </message>
    <message>
        <source>%1: the server has no such file (status %2).</source>
        <translation>%1: el servidor no tiene ese archivo (estado %2).</translation>
    </message>
    <message>
        <source>%1: found an answer of status %2, expected 200.</source>
        <translation>%1: se encontró una respuesta con estado %2; se esperaba 200.</translation>
    </message>
    <message>
        <source>%1: found more than the expected %2 bytes.</source>
        <translation>%1: se encontraron más de los %2 bytes esperados.</translation>
    </message>
    <message>
        <source>%1: found neither a model of the catalogue nor a repository (OWNER/NAME) nor an address of https or http.</source>
        <translation>%1: no es un modelo del catálogo, ni un repositorio (OWNER/NAME), ni una dirección https o http.</translation>
    </message>
    <message>
        <source>%1: a checksum is for one file, to be loaded by its own address; of a repository the sums are those that it lists.</source>
        <translation>%1: una suma de comprobación es para un solo archivo, que se descarga por su propia dirección; en un repositorio valen las sumas que este indica.</translation>
    </message>
    <message>
        <source>%1: found an empty file, expected a model file.</source>
        <translation>%1: se encontró un archivo vacío; se esperaba un archivo de modelo.</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2.</source>
        <translation>%1: no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1: is a link, a folder or a device, expected a file or nothing.</source>
        <translation>%1: es un enlace, una carpeta o un dispositivo; se esperaba un archivo o nada.</translation>
    </message>
    <message>
        <source>%1: is a link or a device, expected a file or nothing.</source>
        <translation>%1: es un enlace o un dispositivo; se esperaba un archivo o nada.</translation>
    </message>
    <message>
        <source>%1 was made by somebody else meanwhile, and is not replaced: what was loaded lies beside it as %2.</source>
        <translation>Alguien creó %1 entretanto, y no se reemplaza: lo descargado está a su lado como %2.</translation>
    </message>
    <message>
        <source>The server lists a file %1, whose name %2.</source>
        <translation>El servidor ofrece un archivo %1 cuyo nombre %2.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>holds signs that names of files do not need</source>
        <translation>contiene signos que los nombres de archivo no necesitan</translation>
    </message>
    <message>
        <source>leads out of its folder</source>
        <translation>lleva fuera de su carpeta</translation>
    </message>
    <message>
        <source>differs from another one in capital letters only</source>
        <translation>solo se distingue de otro por las mayúsculas</translation>
    </message>
    <message>
        <source>has the name of another file for its folder</source>
        <translation>da a su carpeta el nombre de otro archivo</translation>
    </message>
    <message>
        <source>The address leads to %1, expected a file whose name ends in %2.</source>
        <translation>La dirección lleva a %1; se esperaba un archivo cuyo nombre termine en %2.</translation>
    </message>
    <message>
        <source>%1: the list of files: %2: expected %3.</source>
        <translation>%1: la lista de archivos: %2: se esperaba %3.</translation>
    </message>
    <message>
        <source>a number of bytes</source>
        <translation>un número de bytes</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>40 hexadecimal digits</source>
        <translation>40 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>%1: has no repository %2, or lets only those have it who are known to it (status %3).</source>
        <translation>%1: no tiene el repositorio %2, o solo lo da a quienes se identifican (estado %3).</translation>
    </message>
    <message>
        <source>%1: the list of files is no JSON.</source>
        <translation>%1: la lista de archivos no es JSON.</translation>
    </message>
    <message>
        <source>1 to %1 files</source>
        <translation>de 1 a %1 archivos</translation>
    </message>
    <message>
        <source>the list of files</source>
        <translation>la lista de archivos</translation>
    </message>
    <message>
        <source>%1: holds no model that this program reads, expected %2 and %3, or a file that ends in %4.</source>
        <translation>%1: no contiene ningún modelo que este programa lea; se esperaban %2 y %3, o un archivo que termine en %4.</translation>
    </message>
    <message>
        <source>%1: holds %2 model files, %3 and %4 among them: load one of them by its own address.</source>
        <translation>%1: contiene %2 archivos de modelo, entre ellos %3 y %4: descargue uno por su propia dirección.</translation>
    </message>
    <message>
        <source>%1: is there and something else, expected nothing or this model at commit %2.</source>
        <translation>%1: ya existe y es otra cosa; no debe haber nada ahí, o bien este modelo en el commit %2.</translation>
    </message>
    <message>
        <source>%1: found the beginning of %2, expected one of %3: go on with that one or delete what has come of it first.</source>
        <translation>%1: se encontró una descarga a medias de %2; se esperaba una de %3: continúe aquella o elimine antes lo descargado.</translation>
    </message>
    <message>
        <source>%1: %2 is not there any more at commit %3: the repository has changed, start the download again.</source>
        <translation>%1: %2 ya no está ahí en el commit %3: el repositorio ha cambiado; empiece la descarga de nuevo.</translation>
    </message>
    <message>
        <source>%1: needs %2 bytes, the disk has %3 bytes free.</source>
        <translation>%1: necesita %2 bytes; el disco tiene %3 bytes libres.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Se canceló la importación.</translation>
    </message>
    <message>
        <source>%1: leads from https to http (%2), which anybody on the way could read and change.</source>
        <translation>%1: lleva de https a http (%2), que cualquiera en el camino podría leer y cambiar.</translation>
    </message>
    <message>
        <source>%1: would have what was sent go to another server, %2.</source>
        <translation>%1: haría que lo enviado fuera a otro servidor, %2.</translation>
    </message>
    <message>
        <source>%1: found a line break or a control character, expected a value of one line.</source>
        <translation>%1: se encontró un salto de línea o un carácter de control; se esperaba un valor de una sola línea.</translation>
    </message>
    <message>
        <source>%1: leads on and on, expected at most %2 redirections.</source>
        <translation>%1: encadena demasiadas redirecciones; se esperaban como máximo %2.</translation>
    </message>
    <message>
        <source>%1: was stopped.</source>
        <translation>%1: se detuvo.</translation>
    </message>
    <message>
        <source>%1: the proxy %2 does not let it through: %3.</source>
        <translation>%1: el proxy %2 no lo deja pasar: %3.</translation>
    </message>
    <message>
        <source>%1: no server of this name was found; is there a network?</source>
        <translation>%1: no se encontró ningún servidor con ese nombre; ¿hay red?</translation>
    </message>
    <message>
        <source>%1: the server cannot be reached: %2.</source>
        <translation>%1: no se puede contactar con el servidor: %2.</translation>
    </message>
    <message>
        <source>%1: the server cannot be reached: %2 (the environment names a proxy: %3).</source>
        <translation>%1: no se puede contactar con el servidor: %2 (el entorno indica un proxy: %3).</translation>
    </message>
    <message>
        <source>%1: the connection is not secure, so nothing was sent: %2.</source>
        <translation>%1: la conexión no es segura, así que no se envió nada: %2.</translation>
    </message>
    <message>
        <source>%1: the server has said nothing for %2 ms.</source>
        <translation>%1: el servidor no ha dicho nada en %2 ms.</translation>
    </message>
    <message>
        <source>%1: the connection was cut: %2.</source>
        <translation>%1: se cortó la conexión: %2.</translation>
    </message>
    <message>
        <source>%1: found an answer that is none of HTTP: %2.</source>
        <translation>%1: se encontró una respuesta que no es HTTP: %2.</translation>
    </message>
    <message>
        <source>%1: the headers of the answer are too long, expected at most %2 bytes.</source>
        <translation>%1: las cabeceras de la respuesta son demasiado largas; se esperaban como máximo %2 bytes.</translation>
    </message>
    <message>
        <source>%1: a web page came instead of %2: log-in or proxy?</source>
        <translation>%1: se esperaba %2 y llegó una página web: ¿inicio de sesión o proxy?</translation>
    </message>
    <message>
        <source>%1: a web page came instead of %2: the proxy %3 answered with its own page, or passed on that of a log-in.</source>
        <translation>%1: se esperaba %2 y llegó una página web: el proxy %3 respondió con su propia página, o transmitió la de un inicio de sesión.</translation>
    </message>
    <message>
        <source>%1: the answer is too long, expected at most %2 bytes.</source>
        <translation>%1: la respuesta es demasiado larga; se esperaban como máximo %2 bytes.</translation>
    </message>
    <message>
        <source>%1: is no address, expected one as https://name/path.</source>
        <translation>%1: no es una dirección; se esperaba una como https://nombre/ruta.</translation>
    </message>
    <message>
        <source>%1: found an address of %2, expected http or https.</source>
        <translation>%1: se encontró una dirección de %2; se esperaba http o https.</translation>
    </message>
    <message>
        <source>%1: the address holds a name or a password, expected none.</source>
        <translation>%1: la dirección contiene un nombre o una contraseña; no debe llevarlos.</translation>
    </message>
    <message>
        <source>%1: others may use this file, expected one for its owner alone (chmod 600).</source>
        <translation>%1: otros pueden usar este archivo; se esperaba uno solo para su propietario (chmod 600).</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3.</source>
        <translation>%1: se encontraron %2 bytes; se esperaban como máximo %3.</translation>
    </message>
    <message>
        <source>found an event without an end, expected at most %1 bytes</source>
        <translation>se encontró un evento sin fin; se esperaban como máximo %1 bytes</translation>
    </message>
    <message>
        <source>%1: the server wants a key, or another one (%2).</source>
        <translation>%1: el servidor pide una clave, u otra distinta (%2).</translation>
    </message>
    <message>
        <source>%1: the server tells no models (%2).</source>
        <translation>%1: el servidor no indica sus modelos (%2).</translation>
    </message>
    <message>
        <source>%1: the server tells no models (%2): %3.</source>
        <translation>%1: el servidor no indica sus modelos (%2): %3.</translation>
    </message>
    <message>
        <source>a list of models</source>
        <translation>una lista de modelos</translation>
    </message>
    <message>
        <source>%1: found no list of models, expected a server of OpenAI&apos;s interface.</source>
        <translation>%1: no se encontró una lista de modelos; se esperaba un servidor con la interfaz de OpenAI.</translation>
    </message>
    <message>
        <source>found an event that is no object of JSON</source>
        <translation>se encontró un evento que no es un objeto JSON</translation>
    </message>
    <message>
        <source>found an answer of more than %1 characters</source>
        <translation>se encontró una respuesta de más de %1 caracteres</translation>
    </message>
    <message>
        <source>%1: a model on a server does not tell how likely its tokens are.</source>
        <translation>%1: un modelo de un servidor no indica la probabilidad de sus tokens.</translation>
    </message>
    <message>
        <source>%1: this server does not say that it can go on with an answer, and would begin another one: &quot;Answer again&quot; asks for that.</source>
        <translation>%1: este servidor no dice que pueda continuar una respuesta, y empezaría otra: para eso está «Responder otra vez».</translation>
    </message>
    <message>
        <source>%1: the server refuses the key (%2).</source>
        <translation>%1: el servidor rechaza la clave (%2).</translation>
    </message>
    <message>
        <source>%1: the server refuses the key (%2): %3.</source>
        <translation>%1: el servidor rechaza la clave (%2): %3.</translation>
    </message>
    <message>
        <source>%1: the server refuses to answer (%2).</source>
        <translation>%1: el servidor se niega a responder (%2).</translation>
    </message>
    <message>
        <source>%1: the server refuses to answer (%2): %3.</source>
        <translation>%1: el servidor se niega a responder (%2): %3.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted, the server says: %2.</source>
        <translation>%1: la respuesta se interrumpió; el servidor dice: %2.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: %2.</source>
        <translation>%1: la respuesta se interrumpió: %2.</translation>
    </message>
    <message>
        <source>The answer was interrupted. %1</source>
        <translation>La respuesta se interrumpió. %1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server sent no text.</source>
        <translation>%1: la respuesta se interrumpió: el servidor no envió texto.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server sent no text, but this: %2.</source>
        <translation>%1: la respuesta se interrumpió: el servidor no envió texto, sino esto: %2.</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server did not say that it is complete.</source>
        <translation>%1: la respuesta se interrumpió: el servidor no dijo que esté completa.</translation>
    </message>
    <message>
        <source>%1: the server ended the answer: %2.</source>
        <translation>%1: el servidor terminó la respuesta: %2.</translation>
    </message>
    <message>
        <source>%1: found a question mark or a number sign, expected the address of a server, such as localhost:8480/v1.</source>
        <translation>%1: se encontró un signo de interrogación o una almohadilla; se esperaba la dirección de un servidor, como localhost:8480/v1.</translation>
    </message>
    <message>
        <source>The key for %1 holds a blank or a letter that is not ASCII, expected one word.</source>
        <translation>La clave para %1 contiene un espacio o una letra que no es ASCII; se esperaba una sola palabra.</translation>
    </message>
    <message>
        <source>assumed: the device tells no accuracy</source>
        <translation>supuesto: el dispositivo no indica su exactitud</translation>
    </message>
    <message>
        <source>%1: found 0 W while it computes</source>
        <translation>%1: se encontraron 0 W mientras calcula</translation>
    </message>
    <message>
        <source>%1: has stood still while it computes</source>
        <translation>%1: no ha cambiado mientras calcula</translation>
    </message>
    <message>
        <source>%1 tells neither joules nor watts</source>
        <translation>%1 no indica ni julios ni vatios</translation>
    </message>
    <message>
        <source>set by the user</source>
        <extracomment>of watts, behind what is assumed of them</extracomment>
        <translation>según los valores del usuario</translation>
    </message>
    <message>
        <source>%1: found no token, expected %2 hexadecimal digits.</source>
        <translation>%1: no se encontró ningún token de acceso; se esperaban %2 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>the host is %1, expected an address of this machine alone: 127.0.0.1, ::1 or localhost</source>
        <translation>la dirección de escucha es %1; se esperaba una solo de este equipo: 127.0.0.1, ::1 o localhost</translation>
    </message>
    <message>
        <source>The server cannot listen on %1 port %2: %3.</source>
        <translation>El servidor no puede escuchar en %1, puerto %2: %3.</translation>
    </message>
    <message>
        <source>A matrix with scales for groups of columns was found, the processor&apos;s products have one sum for each row.</source>
        <translation>Se encontró una matriz con escalas por grupos de columnas; los productos del procesador tienen una suma por fila.</translation>
    </message>
    <message>
        <source>Blocks of a matrix were named that the plan does not have.</source>
        <translation>Se indicaron bloques de una matriz que no están en el plan.</translation>
    </message>
    <message>
        <source>A job names blocks of a matrix that the plan does not have.</source>
        <translation>Una tarea indica bloques de una matriz que no están en el plan.</translation>
    </message>
    <message>
        <source>A ticket is waited for that was never given.</source>
        <translation>Se espera un tique que nunca se entregó.</translation>
    </message>
    <message>
        <source>The process of the device did not answer within %1 s.</source>
        <translation>El proceso del dispositivo no respondió en %1 s.</translation>
    </message>
    <message>
        <source>The process of the device is of another version of the program, or damaged: its answer cannot be read.</source>
        <translation>El proceso del dispositivo es de otra versión del programa o está dañado: no se puede leer su respuesta.</translation>
    </message>
    <message>
        <source>%1: the process for devices cannot be started: %2.</source>
        <translation>%1: no se puede iniciar el proceso para dispositivos: %2.</translation>
    </message>
    <message>
        <source>The process of the device was ended by signal %1 (%2).</source>
        <translation>El proceso del dispositivo terminó por la señal %1 (%2).</translation>
    </message>
    <message>
        <source>The process of the device has ended with code %1.</source>
        <translation>El proceso del dispositivo terminó con el código %1.</translation>
    </message>
    <message>
        <source>The process of the device has ended.</source>
        <translation>El proceso del dispositivo terminó.</translation>
    </message>
    <message>
        <source>The process of the device has closed its connection.</source>
        <translation>El proceso del dispositivo cerró su conexión.</translation>
    </message>
    <message>
        <source>%1: the path is too long.</source>
        <translation>%1: la ruta es demasiado larga.</translation>
    </message>
    <message>
        <source>There are %1 plugins in use already.</source>
        <translation>Ya hay %1 complementos en uso.</translation>
    </message>
    <message>
        <source>%1 bytes of memory to share with the process of the device cannot be had: %2.</source>
        <translation>No se pueden obtener %1 bytes de memoria para compartir con el proceso del dispositivo: %2.</translation>
    </message>
    <message>
        <source>The shared memory is not what was said: expected %1 bytes that cannot be taken away.</source>
        <translation>La memoria compartida no es la anunciada: se esperaban %1 bytes que no se puedan retirar.</translation>
    </message>
    <message>
        <source>There are %1 tickets out already.</source>
        <translation>Ya hay %1 tiques pendientes.</translation>
    </message>
    <message>
        <source>A product was not done in time.</source>
        <translation>Un producto no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The device is not open.</source>
        <translation>El dispositivo no está abierto.</translation>
    </message>
    <message>
        <source>%1: is no shared library (ELF, 64 bit).</source>
        <translation>%1: no es una biblioteca compartida (ELF, 64 bits).</translation>
    </message>
    <message>
        <source>%1: made for another processor: found machine %2, expected %3.</source>
        <translation>%1: hecho para otro procesador: se encontró la máquina %2; se esperaba %3.</translation>
    </message>
    <message>
        <source>%1: has %2 segments of %3 bytes, expected at most %4 of %5.</source>
        <translation>%1: tiene %2 segmentos de %3 bytes; se esperaban como máximo %4 de %5.</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, which is too short for a shared library.</source>
        <translation>%1: tiene %2 bytes, muy pocos para una biblioteca compartida.</translation>
    </message>
    <message>
        <source>%1: ends before its list of segments.</source>
        <translation>%1: termina antes de su lista de segmentos.</translation>
    </message>
    <message>
        <source>%1: ends at byte %2, but a segment goes on to byte %3.</source>
        <translation>%1: termina en el byte %2, pero un segmento sigue hasta el byte %3.</translation>
    </message>
    <message>
        <source>The matrix does not have these rows, or is there already.</source>
        <translation>La matriz no tiene esas filas, o ya está ahí.</translation>
    </message>
    <message>
        <source>A job names rows or tokens that are not there.</source>
        <translation>Una tarea indica filas o tokens que no existen.</translation>
    </message>
    <message>
        <source>%1: the sums of a product do not fit its inputs.</source>
        <translation>%1: las sumas de un producto no corresponden a sus entradas.</translation>
    </message>
    <message>
        <source>%1: sums of whole rows only, not of groups of columns.</source>
        <translation>%1: solo sumas de filas completas, no de grupos de columnas.</translation>
    </message>
    <message>
        <source>%1: a matrix of %2 rows and %3 columns needs %4 bytes or more of its memory, of whose %5 at most %6 are free.</source>
        <translation>%1: una matriz de %2 filas y %3 columnas necesita al menos %4 bytes de su memoria, que tiene %5, de ellos como máximo %6 libres.</translation>
    </message>
    <message>
        <source>%1: found a relative path of a plugin, expected one from the root.</source>
        <translation>%1: se encontró la ruta relativa de un complemento; se esperaba una desde la raíz.</translation>
    </message>
    <message>
        <source>%1: it changes %2 of the whole program, which a plugin leaves alone; it can be used in a process of its own.</source>
        <translation>%1: cambia %2 en todo el programa, algo que un complemento no debe tocar; se puede usar en un proceso propio.</translation>
    </message>
    <message>
        <source>%1: cannot be loaded: %2.</source>
        <translation>%1: no se puede cargar: %2.</translation>
    </message>
    <message>
        <source>%1: is no plugin of Trilume: it has no function %2.</source>
        <translation>%1: no es un complemento de Trilume: no tiene la función %2.</translation>
    </message>
    <message>
        <source>the call makes no sense</source>
        <translation>la llamada no tiene sentido</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>no se admite</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>sin memoria</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no está permitido</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>está ocupado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>the device is gone</source>
        <translation>el dispositivo ha desaparecido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>error desconocido</translation>
    </message>
    <message>
        <source>%1: %2 returns no table.</source>
        <translation>%1: %2 no devuelve ninguna tabla.</translation>
    </message>
    <message>
        <source>%1: made for version %2 of the plugin interface, expected %3.</source>
        <translation>%1: hecho para la versión %2 de la interfaz de complementos; se esperaba %3.</translation>
    </message>
    <message>
        <source>%1: the plugin has no function %2.</source>
        <translation>%1: el complemento no tiene la función %2.</translation>
    </message>
    <message>
        <source>%1: the id of the plugin is &quot;%2&quot;, expected lower-case letters, digits and hyphens.</source>
        <translation>%1: el identificador del complemento es &quot;%2&quot;; se esperaban letras minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>the locale</source>
        <translation>la configuración regional</translation>
    </message>
    <message>
        <source>the handler of a signal</source>
        <translation>el manejador de una señal</translation>
    </message>
    <message>
        <source>the signals that a thread takes</source>
        <translation>las señales que recibe un hilo</translation>
    </message>
    <message>
        <source>the working folder</source>
        <translation>la carpeta de trabajo</translation>
    </message>
    <message>
        <source>the permissions of new files</source>
        <translation>los permisos de los archivos nuevos</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>el entorno</translation>
    </message>
    <message>
        <source>a standard stream</source>
        <translation>un flujo estándar</translation>
    </message>
    <message>
        <source>%1 is not a regular file, so nothing is written there.</source>
        <translation>%1 no es un archivo normal, así que no se escribe nada ahí.</translation>
    </message>
    <message>
        <source>%1: names a folder, a file name was expected.</source>
        <translation>%1: indica una carpeta; se esperaba un nombre de archivo.</translation>
    </message>
    <message>
        <source>%1: writing failed: %2.</source>
        <translation>%1: falló la escritura: %2.</translation>
    </message>
    <message>
        <source>%1: flushing to the disk failed: %2.</source>
        <translation>%1: falló el volcado al disco: %2.</translation>
    </message>
    <message>
        <source>%1: renaming failed: %2.</source>
        <translation>%1: falló el cambio de nombre: %2.</translation>
    </message>
    <message>
        <source>%1: is a broken link to %2.</source>
        <translation>%1: es un enlace roto a %2.</translation>
    </message>
    <message>
        <source>%1: is not a regular file.</source>
        <translation>%1: no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1: ends at byte %2, %3 more were expected.</source>
        <translation>%1: termina en el byte %2; se esperaban %3 más.</translation>
    </message>
    <message>
        <source>%1: was changed while it was being read.</source>
        <translation>%1: cambió mientras se leía.</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>pasada %1 de %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>found a value of type %1, expected string</source>
        <translation>se encontró un valor de tipo %1; se esperaba string</translation>
    </message>
    <message>
        <source>The fingerprint was cancelled.</source>
        <translation>Se canceló el cálculo de la huella.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>fila %1: %2</translation>
    </message>
    <message>
        <source>needs %1 bytes at offset %2, the file has %3 left</source>
        <translation>necesita %1 bytes en la posición %2; al archivo le quedan %3</translation>
    </message>
    <message>
        <source>magic</source>
        <translation>magic</translation>
    </message>
    <message>
        <source>%1: this is %2, not a model file: it begins with %3, expected &quot;GGUF&quot;.</source>
        <translation>%1: esto es %2, no un archivo de modelo: empieza por %3; se esperaba &quot;GGUF&quot;.</translation>
    </message>
    <message>
        <source>found %1, expected &quot;GGUF&quot;</source>
        <translation>se encontró %1; se esperaba &quot;GGUF&quot;</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>the file is big endian, expected little endian</source>
        <translation>el archivo es big endian; se esperaba little endian</translation>
    </message>
    <message>
        <source>found %1, expected %2</source>
        <translation>se encontró %1; se esperaba %2</translation>
    </message>
    <message>
        <source>tensor count</source>
        <translation>número de tensores</translation>
    </message>
    <message>
        <source>found %1, expected at most %2</source>
        <translation>se encontró %1; se esperaba como máximo %2</translation>
    </message>
    <message>
        <source>metadata count</source>
        <translation>número de metadatos</translation>
    </message>
    <message>
        <source>value type %1, expected 0 to 12</source>
        <translation>tipo de valor %1; se esperaba de 0 a 12</translation>
    </message>
    <message>
        <source>bool of value %1, expected 0 or 1</source>
        <translation>booleano de valor %1; se esperaba 0 o 1</translation>
    </message>
    <message>
        <source>%1 elements of %2 bytes, the file has %3 bytes left</source>
        <translation>%1 elementos de %2 bytes; al archivo le quedan %3 bytes</translation>
    </message>
    <message>
        <source>arrays nested deeper than %1 levels</source>
        <translation>listas anidadas a más de %1 niveles</translation>
    </message>
    <message>
        <source>metadata key %1</source>
        <translation>clave de metadatos %1</translation>
    </message>
    <message>
        <source>name of %1 bytes, expected 1 to %2</source>
        <translation>nombre de %1 bytes; se esperaban de 1 a %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clave %1</translation>
    </message>
    <message>
        <source>found a value of type %1, expected %2</source>
        <translation>se encontró un valor de tipo %1; se esperaba %2</translation>
    </message>
    <message>
        <source>found %1, expected a power of two from 8 to %2</source>
        <translation>se encontró %1; se esperaba una potencia de dos de 8 a %2</translation>
    </message>
    <message>
        <source>appears twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>found %1 dimensions, expected 1 to 4</source>
        <translation>se encontraron %1 dimensiones; se esperaban de 1 a 4</translation>
    </message>
    <message>
        <source>dimension %1 is 0, expected at least 1</source>
        <translation>la dimensión %1 es 0; se esperaba al menos 1</translation>
    </message>
    <message>
        <source>tensor type %1 is not known</source>
        <translation>tipo de tensor desconocido: %1</translation>
    </message>
    <message>
        <source>rows of %1 elements, expected whole %2 blocks of %3</source>
        <translation>filas de %1 elementos; se esperaban bloques %2 completos de %3</translation>
    </message>
    <message>
        <source>the dimensions %1 do not fit any file</source>
        <translation>las dimensiones %1 no caben en ningún archivo</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>tensor %1</translation>
    </message>
    <message>
        <source>data offset %1, expected a multiple of %2</source>
        <translation>posición de datos %1; se esperaba un múltiplo de %2</translation>
    </message>
    <message>
        <source>%1 bytes at data offset %2, the file has %3 bytes of data</source>
        <translation>%1 bytes en la posición de datos %2; el archivo tiene %3 bytes de datos</translation>
    </message>
    <message>
        <source>its data overlap those of tensor %1</source>
        <translation>sus datos se solapan con los del tensor %1</translation>
    </message>
    <message>
        <source>false (short convolutions are not supported)</source>
        <translation>false (no se admiten convoluciones cortas)</translation>
    </message>
    <message>
        <source>false (the head has weights of its own)</source>
        <translation>false (la cabeza tiene pesos propios)</translation>
    </message>
    <message>
        <source>a number above 0 and at most 64</source>
        <translation>un número mayor que 0 y como máximo 64</translation>
    </message>
    <message>
        <source>a divisor of hidden_size %1</source>
        <translation>un divisor de hidden_size %1</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>hidden size</source>
        <translation>tamaño oculto</translation>
    </message>
    <message>
        <source>feed-forward size</source>
        <translation>tamaño feed-forward</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>vocabulario</translation>
    </message>
    <message>
        <source>trained length</source>
        <translation>longitud de entrenamiento</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>norm epsilon</source>
        <translation>épsilon de la norma</translation>
    </message>
    <message>
        <source>forget-gate floors</source>
        <translation>mínimos de olvido</translation>
    </message>
    <message>
        <source>holds %1 pieces, expected at most %2 (hgrn_bit.vocab_size)</source>
        <translation>contiene %1 piezas; se esperaban como máximo %2 (hgrn_bit.vocab_size)</translation>
    </message>
    <message>
        <source>found %1, expected 32 lower-case hexadecimal digits</source>
        <translation>se encontró %1; se esperaban 32 dígitos hexadecimales en minúscula</translation>
    </message>
    <message>
        <source>is empty, expected a SentencePiece model</source>
        <translation>está vacío; se esperaba un modelo de SentencePiece</translation>
    </message>
    <message>
        <source>found %1, expected 0 to %2</source>
        <translation>se encontró %1; se esperaba de 0 a %2</translation>
    </message>
    <message>
        <source>shape %1 (innermost first), expected %2</source>
        <translation>forma %1 (la dimensión interior primero); se esperaba %2</translation>
    </message>
    <message>
        <source>type %1, expected F32</source>
        <translation>tipo %1; se esperaba F32</translation>
    </message>
    <message>
        <source>found %1, expected a finite number of 0.00001 or more</source>
        <translation>se encontró %1; se esperaba un número finito de 0.00001 o más</translation>
    </message>
    <message>
        <source>type %1, expected TQ2_0 or TQ1_0</source>
        <translation>tipo %1; se esperaba TQ2_0 o TQ1_0</translation>
    </message>
    <message>
        <source>type %1, expected F32, F16 or BF16</source>
        <translation>tipo %1; se esperaba F32, F16 o BF16</translation>
    </message>
    <message>
        <source>is no part of an hgrn_bit model of these sizes</source>
        <translation>no forma parte de un modelo hgrn_bit de estos tamaños</translation>
    </message>
    <message>
        <source>found %1, expected 1 to %2</source>
        <translation>se encontró %1; se esperaba de 1 a %2</translation>
    </message>
    <message>
        <source>found %1, expected a number above 0 and at most 1</source>
        <translation>se encontró %1; se esperaba un número mayor que 0 y como máximo 1</translation>
    </message>
    <message>
        <source>a whole number of 0 or more</source>
        <translation>un número entero no menor que 0</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>una lista de cadenas</translation>
    </message>
    <message>
        <source>a token id or a list of them</source>
        <translation>un identificador de token o una lista de ellos</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>una lista de %1</translation>
    </message>
    <message>
        <source>one token id</source>
        <translation>un solo identificador de token</translation>
    </message>
    <message>
        <source>%1: holds neither %2 nor %3 (weights in pytorch_model.bin must be converted to safetensors first).</source>
        <translation>%1: no contiene ni %2 ni %3 (los pesos de pytorch_model.bin se deben convertir antes a safetensors).</translation>
    </message>
    <message>
        <source>%1: holds neither %2 nor %3.</source>
        <translation>%1: no contiene ni %2 ni %3.</translation>
    </message>
    <message>
        <source>is missing or no object</source>
        <translation>falta o no es un objeto</translation>
    </message>
    <message>
        <source>found %1, expected the name of a file</source>
        <translation>se encontró %1; se esperaba el nombre de un archivo</translation>
    </message>
    <message>
        <source>found %1, expected the name of a .safetensors file in the same folder</source>
        <translation>se encontró %1; se esperaba el nombre de un archivo .safetensors de la misma carpeta</translation>
    </message>
    <message>
        <source>names no tensors</source>
        <translation>no indica ningún tensor</translation>
    </message>
    <message>
        <source>%1: is not a folder.</source>
        <translation>%1: no es una carpeta.</translation>
    </message>
    <message>
        <source>is in %1 as well</source>
        <translation>también está en %1</translation>
    </message>
    <message>
        <source>is missing, %1 says it is here</source>
        <translation>falta; según %1 debería estar aquí</translation>
    </message>
    <message>
        <source>is not named by %1</source>
        <translation>no aparece en %1</translation>
    </message>
    <message>
        <source>shape %1, expected %2</source>
        <translation>forma %1; se esperaba %2</translation>
    </message>
    <message>
        <source>is missing from the weights</source>
        <translation>falta entre los pesos</translation>
    </message>
    <message>
        <source>is no part of a model with this config.json</source>
        <translation>no forma parte de un modelo con este config.json</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer.model; the model can be driven by token ids alone.</source>
        <translation>%1: no contiene tokenizer.model; el modelo solo se puede usar con identificadores de tokens.</translation>
    </message>
    <message>
        <source>found %1 pieces, expected at most %2 (vocab_size of config.json)</source>
        <translation>se encontraron %1 piezas; se esperaban como máximo %2 (vocab_size de config.json)</translation>
    </message>
    <message>
        <source>%1: holds %2 pieces; the remaining %3 ids of the model have no text.</source>
        <translation>%1: contiene %2 piezas; los %3 identificadores restantes del modelo no tienen texto.</translation>
    </message>
    <message>
        <source>%1: %2 is none of the model&apos;s %3 ids and is ignored.</source>
        <translation>%1: %2 no es ninguno de los %3 identificadores del modelo y se ignora.</translation>
    </message>
    <message>
        <source>config.json: bos_token_id: found %1, tokenizer.model says %2, which is used.</source>
        <translation>config.json: bos_token_id: se encontró %1; tokenizer.model dice %2, que es lo que se usa.</translation>
    </message>
    <message>
        <source>config.json: bos_token_id: found %1, tokenizer.model says none, which is used.</source>
        <translation>config.json: bos_token_id: se encontró %1; según tokenizer.model no hay ninguno, y eso es lo que se usa.</translation>
    </message>
    <message>
        <source>%1: holds no config.json, a folder in the Hugging Face layout was expected.</source>
        <translation>%1: no contiene config.json; se esperaba una carpeta con la estructura de Hugging Face.</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, expected at most %3.</source>
        <translation>%1: tiene %2 bytes; se esperaban como máximo %3.</translation>
    </message>
    <message>
        <source>member %1 appears twice in one object</source>
        <translation>el miembro %1 aparece dos veces en un mismo objeto</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels</source>
        <translation>está anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>tiene más de %1 valores</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>is no valid JSON from byte %1 on</source>
        <translation>no es JSON válido a partir del byte %1</translation>
    </message>
    <message>
        <source>found %1, expected a JSON object</source>
        <translation>se encontró %1; se esperaba un objeto JSON</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>algo que no es JSON</translation>
    </message>
    <message>
        <source>found %1, expected an object</source>
        <translation>se encontró %1; se esperaba un objeto</translation>
    </message>
    <message>
        <source>unexpected member %1</source>
        <translation>miembro inesperado: %1</translation>
    </message>
    <message>
        <source>dtype is missing or no string</source>
        <translation>dtype falta o no es una cadena</translation>
    </message>
    <message>
        <source>dtype is %1, expected F32, F16 or BF16</source>
        <translation>dtype es %1; se esperaba F32, F16 o BF16</translation>
    </message>
    <message>
        <source>shape is missing or no array</source>
        <translation>shape falta o no es una lista</translation>
    </message>
    <message>
        <source>shape has %1 dimensions, expected at most %2</source>
        <translation>shape tiene %1 dimensiones; se esperaban como máximo %2</translation>
    </message>
    <message>
        <source>shape holds %1, expected a whole number of 0 or more</source>
        <translation>shape contiene %1; se esperaba un número entero no menor que 0</translation>
    </message>
    <message>
        <source>shape %1 does not fit any file</source>
        <translation>shape %1 no cabe en ningún archivo</translation>
    </message>
    <message>
        <source>data_offsets is missing or no pair of whole numbers of 0 or more</source>
        <translation>data_offsets falta o no es un par de números enteros no menores que 0</translation>
    </message>
    <message>
        <source>data_offsets %1 to %2 are not within the %3 bytes of data</source>
        <translation>data_offsets %1 a %2 no están dentro de los %3 bytes de datos</translation>
    </message>
    <message>
        <source>data_offsets span %1 bytes, shape %2 of %3 needs %4</source>
        <translation>data_offsets abarca %1 bytes; shape %2 de %3 necesita %4</translation>
    </message>
    <message>
        <source>%1 is %2, expected a string</source>
        <translation>%1 es %2; se esperaba una cadena</translation>
    </message>
    <message>
        <source>its data begin at byte %1, those before it end at %2 (they overlap)</source>
        <translation>sus datos empiezan en el byte %1 y los anteriores terminan en %2 (se solapan)</translation>
    </message>
    <message>
        <source>its data begin at byte %1, those before it end at %2 (there is a hole)</source>
        <translation>sus datos empiezan en el byte %1 y los anteriores terminan en %2 (queda un hueco)</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>the tensors end at byte %1, the file at %2</source>
        <translation>los tensores terminan en el byte %1 y el archivo, en %2</translation>
    </message>
    <message>
        <source>header length</source>
        <translation>longitud de la cabecera</translation>
    </message>
    <message>
        <source>the file has %1 bytes, expected at least 8</source>
        <translation>el archivo tiene %1 bytes; se esperaban al menos 8</translation>
    </message>
    <message>
        <source>found %1 bytes, the file has %2 after it</source>
        <translation>se encontraron %1 bytes; al archivo le quedan %2 después</translation>
    </message>
    <message>
        <source>found %1 bytes, expected at most %2</source>
        <translation>se encontraron %1 bytes; se esperaban como máximo %2</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>does not begin with &quot;{&quot;</source>
        <translation>no empieza por &quot;{&quot;</translation>
    </message>
    <message>
        <source>%1: header</source>
        <translation>%1: cabecera</translation>
    </message>
    <message>
        <source>value %1 is %2, expected a finite number</source>
        <translation>el valor %1 es %2; se esperaba un número finito</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>a ZIP archive, as office documents and PyTorch&apos;s weights are</source>
        <translation>un archivo ZIP, como los documentos de ofimática y los pesos de PyTorch</translation>
    </message>
    <message>
        <source>a gzip archive, which has to be unpacked first</source>
        <translation>un archivo gzip, que antes hay que descomprimir</translation>
    </message>
    <message>
        <source>an xz archive, which has to be unpacked first</source>
        <translation>un archivo xz, que antes hay que descomprimir</translation>
    </message>
    <message>
        <source>a 7z archive, which has to be unpacked first</source>
        <translation>un archivo 7z, que antes hay que descomprimir</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>a web page, as one gets for a download that asks to log in</source>
        <translation>una página web, como la que se recibe cuando una descarga pide iniciar sesión</translation>
    </message>
    <message>
        <source>a safetensors file, whose folder can be imported</source>
        <translation>un archivo safetensors, cuya carpeta se puede importar</translation>
    </message>
    <message>
        <source>a JSON text</source>
        <translation>un texto JSON</translation>
    </message>
    <message>
        <source>%1: is a Git LFS pointer to the file and not the file: get it with &quot;git lfs pull&quot; in its folder, or download it by itself.</source>
        <translation>%1: es un puntero de Git LFS al archivo y no el archivo: obténgalo con &quot;git lfs pull&quot; en su carpeta o descárguelo por separado.</translation>
    </message>
    <message>
        <source>%1: is a Git LFS pointer to the file of %2 bytes and not the file: get it with &quot;git lfs pull&quot; in its folder, or download it by itself.</source>
        <translation>%1: es un puntero de Git LFS al archivo de %2 bytes y no el archivo: obténgalo con &quot;git lfs pull&quot; en su carpeta o descárguelo por separado.</translation>
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
        <translation>tensor %1: el valor %2 no es un número finito.</translation>
    </message>
    <message>
        <source>The settings of the board are not a JSON object, such as %1.</source>
        <translation>Los ajustes de la placa no son un objeto JSON, como %1.</translation>
    </message>
    <message>
        <source>The settings of the board name &quot;%1&quot;, expected one of: %2.</source>
        <translation>Los ajustes de la placa indican &quot;%1&quot;; se esperaba uno de: %2.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a number from %3 to %4.</source>
        <translation>Los ajustes de la placa tienen %1 = %2; se esperaba un número de %3 a %4.</translation>
    </message>
    <message>
        <source>The device has too little memory: found %1 bytes, expected %2.</source>
        <translation>El dispositivo tiene muy poca memoria: se encontraron %1 bytes; se esperaban %2.</translation>
    </message>
    <message>
        <source>The device does not come back from a reset.</source>
        <translation>El dispositivo no vuelve tras reiniciarse.</translation>
    </message>
    <message>
        <source>The matrix needs %1 bytes of the device&apos;s memory, of whose %2 %3 are free, %4 of them in one piece.</source>
        <translation>La matriz necesita %1 bytes de la memoria del dispositivo, que tiene %2, de ellos %3 libres y %4 seguidos.</translation>
    </message>
    <message>
        <source>A matrix of the ticket was taken away.</source>
        <translation>Se retiró una matriz del tique.</translation>
    </message>
    <message>
        <source>The device stopped with the error bits %1.</source>
        <translation>El dispositivo se detuvo con los bits de error %1.</translation>
    </message>
    <message>
        <source>The device was not done in time.</source>
        <translation>El dispositivo no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The ticket was given up.</source>
        <translation>Se abandonó el tique.</translation>
    </message>
    <message>
        <source>The device finished job %1, expected %2.</source>
        <translation>El dispositivo terminó la tarea %1; se esperaba %2.</translation>
    </message>
    <message>
        <source>A job ended with the error bits %1.</source>
        <translation>Una tarea terminó con los bits de error %1.</translation>
    </message>
    <message>
        <source>The sums of a product do not fit its inputs.</source>
        <translation>Las sumas de un producto no corresponden a sus entradas.</translation>
    </message>
    <message>
        <source>The device does not keep what is written to its registers.</source>
        <translation>El dispositivo no conserva lo que se escribe en sus registros.</translation>
    </message>
    <message>
        <source>The device does not answer any more as itself.</source>
        <translation>El dispositivo que responde ya no parece el mismo.</translation>
    </message>
    <message>
        <source>Nothing answers where the device should be.</source>
        <translation>Nada responde donde debería estar el dispositivo.</translation>
    </message>
    <message>
        <source>This is another device: found id %1, expected %2.</source>
        <translation>Es otro dispositivo: se encontró el identificador %1; se esperaba %2.</translation>
    </message>
    <message>
        <source>The device has registers of another version: found %1, expected %2.</source>
        <translation>El dispositivo tiene registros de otra versión: se encontró %1; se esperaba %2.</translation>
    </message>
    <message>
        <source>The device tells a shape that cannot be: found %1.</source>
        <translation>El dispositivo indica una forma imposible: se encontró %1.</translation>
    </message>
    <message>
        <source>The device has another shape: found %1, expected %2.</source>
        <translation>El dispositivo tiene otra forma: se encontró %1; se esperaba %2.</translation>
    </message>
    <message>
        <source>The device does not tell its clock: found %1 kHz.</source>
        <translation>El dispositivo no indica la frecuencia de su reloj: se encontraron %1 kHz.</translation>
    </message>
    <message>
        <source>The device runs at another clock: found %1 kHz, expected %2 kHz.</source>
        <translation>El dispositivo funciona a otra frecuencia: se encontraron %1 kHz; se esperaban %2 kHz.</translation>
    </message>
    <message>
        <source>The device is another build: found %1, expected %2.</source>
        <translation>El dispositivo es otra compilación: se encontró %1; se esperaba %2.</translation>
    </message>
    <message>
        <source>The shared memory does not have %1 bytes at %2.</source>
        <translation>La memoria compartida no tiene %1 bytes en %2.</translation>
    </message>
    <message>
        <source>A weight is none of -1, 0 and +1.</source>
        <translation>Un peso no es ni -1, ni 0, ni +1.</translation>
    </message>
    <message>
        <source>There is no such matrix, or a ticket with it is out.</source>
        <translation>No existe esa matriz, o hay un tique pendiente con ella.</translation>
    </message>
    <message>
        <source>A job names rows, vectors or a matrix that are not there.</source>
        <translation>Una tarea indica filas, vectores o una matriz que no existen.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>The product of the test was not done in time.</source>
        <translation>El producto de la prueba no terminó a tiempo.</translation>
    </message>
    <message>
        <source>Row %1 of the test: found %2, expected %3.</source>
        <translation>Fila %1 de la prueba: se encontró %2; se esperaba %3.</translation>
    </message>
    <message>
        <source>The simulated memory does not have these bytes.</source>
        <translation>La memoria simulada no tiene esos bytes.</translation>
    </message>
    <message>
        <source>The board %1 with its memory of %2 bytes cannot be simulated on this machine.</source>
        <translation>La placa %1, con su memoria de %2 bytes, no se puede simular en este equipo.</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it cannot read text.</source>
        <translation>%1: no contiene tokenizador, así que no puede leer texto.</translation>
    </message>
    <message>
        <source>The text is too short: at least one token after the first is scored.</source>
        <translation>El texto es demasiado corto: se puntúa al menos un token después del primero.</translation>
    </message>
    <message>
        <source>The prompt is empty: there is nothing to continue.</source>
        <translation>El prompt está vacío: no hay nada que continuar.</translation>
    </message>
    <message>
        <source>Nothing is before the answer, so nothing says how likely its first token was.</source>
        <translation>No hay nada antes de la respuesta, así que nada indica la probabilidad de su primer token.</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1: %2; se esperaba %3</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>de 0 a 100</translation>
    </message>
    <message>
        <source>top-p</source>
        <translation>top-p</translation>
    </message>
    <message>
        <source>0.000001 to 1</source>
        <translation>de 0.000001 a 1</translation>
    </message>
    <message>
        <source>min-p</source>
        <translation>min-p</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>de 0 a 1</translation>
    </message>
    <message>
        <source>repetition penalty</source>
        <translation>penalización por repetición</translation>
    </message>
    <message>
        <source>0.1 to 10</source>
        <translation>de 0.1 a 10</translation>
    </message>
    <message>
        <source>repetition window is %1, expected at most %2</source>
        <translation>la ventana de repetición es %1; se esperaba como máximo %2</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>Token %1 has the id %2, the vocabulary has the ids 0 to %3.</source>
        <translation>El token %1 tiene el identificador %2; el vocabulario tiene los identificadores de 0 a %3.</translation>
    </message>
    <message>
        <source>The snapshot belongs to the model %1, this one is %2.</source>
        <translation>La instantánea pertenece al modelo %1; este es %2.</translation>
    </message>
    <message>
        <source>Snapshot: %1.</source>
        <translation>Instantánea: %1.</translation>
    </message>
    <message>
        <source>a count does not fit its length</source>
        <translation>un recuento no corresponde a su longitud</translation>
    </message>
    <message>
        <source>%1 bytes are too few</source>
        <translation>%1 bytes son muy pocos</translation>
    </message>
    <message>
        <source>it does not begin with TRILSNAP</source>
        <translation>no empieza por TRILSNAP</translation>
    </message>
    <message>
        <source>Snapshot: version %1 was found, %2 was expected.</source>
        <translation>Instantánea: se encontró la versión %1; se esperaba %2.</translation>
    </message>
    <message>
        <source>the checksum does not match</source>
        <translation>la suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>TRILUME_FORCE_ISA in the environment is &quot;%1&quot;, expected one that this machine has: %2</source>
        <translation>TRILUME_FORCE_ISA es &quot;%1&quot; en el entorno; se esperaba uno que tenga este equipo: %2</translation>
    </message>
    <message>
        <source>%1: is no JSON object and is made anew.</source>
        <translation>%1: no es un objeto JSON y se crea de nuevo.</translation>
    </message>
    <message>
        <source>a cache cannot be used, which costs time only: %1</source>
        <translation>no se puede usar una caché, lo que solo cuesta tiempo: %1</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>forget gate f, its floor included</source>
        <translation>puerta de olvido f, con su mínimo</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>Puerta de olvido</translation>
    </message>
    <message>
        <source>recurrent state h</source>
        <translation>estado recurrente h</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>residual stream x after the attention half</source>
        <translation>flujo residual x tras la mitad de atención</translation>
    </message>
    <message>
        <source>residual stream x after each layer</source>
        <translation>flujo residual x tras cada capa</translation>
    </message>
    <message>
        <source>Residual stream</source>
        <translation>Flujo residual</translation>
    </message>
    <message>
        <source>x after the last norm</source>
        <translation>x tras la última norma</translation>
    </message>
    <message>
        <source>input i</source>
        <translation>entrada i</translation>
    </message>
    <message>
        <source>forget f</source>
        <translation>olvido f</translation>
    </message>
    <message>
        <source>gate g</source>
        <translation>puerta g</translation>
    </message>
    <message>
        <source>output o</source>
        <translation>salida o</translation>
    </message>
    <message>
        <source>MLP gate</source>
        <translation>puerta MLP</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>puerta</translation>
    </message>
    <message>
        <source>MLP down</source>
        <translation>bajada MLP</translation>
    </message>
    <message>
        <source>down</source>
        <translation>bajada</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 juntas</translation>
    </message>
    <message>
        <source>i, f and g</source>
        <translation>i, f y g</translation>
    </message>
    <message>
        <source>%1: loading was stopped.</source>
        <translation>%1: se detuvo la carga.</translation>
    </message>
    <message>
        <source>%1: tensor %2: its multipliers are of another kind than those of the other tensors, or not for whole groups of inputs.</source>
        <translation>%1: tensor %2: sus multiplicadores son de otra clase que los de los demás tensores, o no valen para grupos enteros de entradas.</translation>
    </message>
    <message>
        <source>tensor %1, row %2: found a multiplier that is not an f16 number.</source>
        <translation>tensor %1, fila %2: se encontró un multiplicador que no es un número f16.</translation>
    </message>
    <message>
        <source>%1: packing: found %2, expected %3.</source>
        <translation>%1: empaquetado: se encontró %2; se esperaba %3.</translation>
    </message>
    <message>
        <source>The text would have %1 tokens, there is room for %2.</source>
        <translation>El texto tendría %1 tokens; hay sitio para %2.</translation>
    </message>
    <message>
        <source>%1: numbers that are not finite came out after %2 tokens: its weights are damaged, or not what they are said to be.</source>
        <translation>%1: tras %2 tokens salieron números que no son finitos: sus pesos están dañados o no son lo que dicen ser.</translation>
    </message>
    <message>
        <source>%1: blk.%2.attn_k_norm.weight has a weight of %3, too large for keys in %4: f32 holds them exactly.</source>
        <translation>%1: blk.%2.attn_k_norm.weight tiene un peso de %3, demasiado grande para claves en %4: f32 las guarda con exactitud.</translation>
    </message>
    <message>
        <source>%1: tensor %2: %3</source>
        <translation>%1: tensor %2: %3</translation>
    </message>
    <message>
        <source>This processor cannot execute the instruction set %1.</source>
        <translation>Este procesador no puede ejecutar el juego de instrucciones %1.</translation>
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
        <translation>%1: necesita %2 de memoria y solo hay %3 libres. Cierre otros programas o use un modelo más pequeño.</translation>
    </message>
    <message>
        <source>%1: trilume.fingerprint: found %2, the content gives %3, which is used: the file was changed after its import.</source>
        <translation>%1: trilume.fingerprint: se encontró %2; el contenido da %3, que es lo que se usa: el archivo se modificó tras su importación.</translation>
    </message>
    <message>
        <source>There is no published shape &quot;%1&quot;, expected 370M, 1.3B or 2.7B.</source>
        <translation>No hay ninguna forma publicada &quot;%1&quot;; se esperaba 370M, 1.3B o 2.7B.</translation>
    </message>
    <message>
        <source>State: content: found %1 bytes, expected %2.</source>
        <translation>Estado: contenido: se encontraron %1 bytes; se esperaban %2.</translation>
    </message>
    <message>
        <source>State: %1: found %2, expected %3.</source>
        <translation>Estado: %1: se encontró %2; se esperaba %3.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>estructura</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>less than 2^32</source>
        <translation>menos de 2^32</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>microwatt-hours</source>
        <translation>microvatios hora</translation>
    </message>
    <message>
        <source>microampere-hours</source>
        <translation>microamperios hora</translation>
    </message>
    <message>
        <source>microvolts</source>
        <translation>microvoltios</translation>
    </message>
    <message>
        <source>microwatts</source>
        <translation>microvatios</translation>
    </message>
    <message>
        <source>%1: found no sensor of the board&apos;s power, expected one of its driver or an INA219, INA226 or INA260 of its module</source>
        <translation>%1: no se encontró ningún sensor de la potencia de la placa; se esperaba uno de su controlador o un INA219, INA226 o INA260 de su módulo</translation>
    </message>
    <message>
        <source>%1: found %2 sensors of power, expected one, or one that is called the board&apos;s total</source>
        <translation>%1: se encontraron %2 sensores de potencia; se esperaba uno, o uno designado como el total de la placa</translation>
    </message>
    <message>
        <source>microohms</source>
        <translation>microohmios</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>milliamperes</source>
        <translation>miliamperios</translation>
    </message>
    <message>
        <source>millivolts</source>
        <translation>milivoltios</translation>
    </message>
    <message>
        <source>%1: has no new line, expected a meter&apos;s program that writes it</source>
        <translation>%1: no hay ninguna línea nueva; se esperaba el programa de un medidor que la escriba</translation>
    </message>
    <message>
        <source>%1: found 0 W, expected what a board takes that answers</source>
        <translation>%1: se encontraron 0 W; se esperaba lo que consume una placa que responde</translation>
    </message>
    <message>
        <source>%1: has said the same for %2 s while the board computes, expected a sensor that is renewed</source>
        <translation>%1: indica lo mismo desde hace %2 s mientras la placa calcula; se esperaba un sensor que se renueve</translation>
    </message>
    <message>
        <source>microamperes</source>
        <translation>microamperios</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>%1: found no battery</source>
        <translation>%1: no se encontró ninguna batería</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;</source>
        <translation>%1: se encontró &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1, expected &quot;Discharging&quot;: a battery tells the machine&apos;s power only while nothing else supplies it</source>
        <translation>%1; se esperaba &quot;Discharging&quot;: una batería solo indica la potencia del equipo mientras nada más lo alimenta</translation>
    </message>
    <message>
        <source>%1, but a power of 0 so far, expected power_now, current_now with voltage_now, or a charge that falls</source>
        <translation>%1, pero hasta ahora una potencia de 0; se esperaba power_now, current_now con voltage_now, o una carga que baje</translation>
    </message>
    <message>
        <source>assumed: gauges of batteries smooth over seconds and tell no accuracy</source>
        <translation>supuesto: los indicadores de las baterías promedian durante segundos y no indican su exactitud</translation>
    </message>
    <message>
        <source>assumed: power as a line from %1 idle to %2 with all cores busy, %3</source>
        <translation>supuesto: potencia en línea recta desde %1 en reposo hasta %2 con todos los núcleos ocupados, %3</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>model of the processor: found %1 W idle and %2 W full, expected 0 &lt;= idle &lt;= full &lt;= 10000, full above 0</source>
        <translation>estimación del procesador: se encontraron %1 W en reposo y %2 W a plena carga; se esperaba 0 &lt;= reposo &lt;= plena carga &lt;= 10000, con plena carga mayor que 0</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a line &quot;cpu&quot; with 8 counts</source>
        <translation>%1: se encontró &quot;%2&quot;; se esperaba una línea &quot;cpu&quot; con 8 recuentos</translation>
    </message>
    <message>
        <source>%1: found no utime and stime, expected counts in fields 14 and 15</source>
        <translation>%1: no se encontraron utime y stime; se esperaban recuentos en los campos 14 y 15</translation>
    </message>
    <message>
        <source>%1: found no sensor of the whole machine, expected a platform in class/powercap, a meter of power in class/hwmon, or a battery that discharges</source>
        <translation>%1: no se encontró ningún sensor del equipo completo; se esperaba una plataforma en class/powercap, un medidor de potencia en class/hwmon o una batería que se descargue</translation>
    </message>
    <message>
        <source>assumed: makers of processors publish no accuracy for these counters</source>
        <translation>supuesto: los fabricantes de procesadores no publican la exactitud de estos contadores</translation>
    </message>
    <message>
        <source>%1: found %2 W, expected at most 10000 W</source>
        <translation>%1: se encontraron %2 W; se esperaban como máximo 10000 W</translation>
    </message>
    <message>
        <source>%1: found no sensor of the processor&apos;s energy, expected class/powercap, bus/event_source/devices/power or class/hwmon to have one</source>
        <translation>%1: no se encontró ningún sensor de la energía del procesador; se esperaba uno en class/powercap, bus/event_source/devices/power o class/hwmon</translation>
    </message>
    <message>
        <source>assumed: drivers of sensors tell no accuracy</source>
        <translation>supuesto: los controladores de los sensores no indican su exactitud</translation>
    </message>
    <message>
        <source>idle power of %1: found %2, expected %3</source>
        <translation>potencia en reposo de %1: se encontró %2; se esperaba %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>counts of processor time that stand still or fall</source>
        <translation>recuentos de tiempo de procesador que no cambian o que bajan</translation>
    </message>
    <message>
        <source>counts that grow</source>
        <translation>recuentos que crezcan</translation>
    </message>
    <message>
        <source>%1 readings a second apart</source>
        <translation>%1 lecturas con un segundo entre ellas</translation>
    </message>
    <message>
        <source>at least 3</source>
        <translation>al menos 3</translation>
    </message>
    <message>
        <source>a gap in what the meter read</source>
        <translation>un hueco en lo que leyó el medidor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>a meter that stood still</source>
        <translation>un medidor que no cambiaba</translation>
    </message>
    <message>
        <source>one that moves</source>
        <translation>uno que cambie</translation>
    </message>
    <message>
        <source>processors that were busy for %1 % of their time</source>
        <translation>procesadores ocupados el %1 % de su tiempo</translation>
    </message>
    <message>
        <source>at most %1 %</source>
        <translation>como máximo el %1 %</translation>
    </message>
    <message>
        <source>idle power of %1: stopped</source>
        <translation>potencia en reposo de %1: se detuvo</translation>
    </message>
    <message>
        <source>kilohertz</source>
        <translation>kilohercios</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>thousandths of a degree</source>
        <translation>milésimas de grado</translation>
    </message>
    <message>
        <source>governor %1</source>
        <translation>gobernador %1</translation>
    </message>
    <message>
        <source>boost on</source>
        <translation>turbo activado</translation>
    </message>
    <message>
        <source>boost off</source>
        <translation>turbo desactivado</translation>
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
        <translation>red eléctrica</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batería</translation>
    </message>
    <message>
        <source>%1: found a counter that has stood still for %2 s, expected one that grows</source>
        <translation>%1: se encontró un contador que no ha cambiado en %2 s; se esperaba uno que crezca</translation>
    </message>
    <message>
        <source>from the processor&apos;s name: %1, the base power of most %2 processors, and a tenth of it when idle</source>
        <translation>a partir del nombre del procesador: %1, la potencia base de la mayoría de los procesadores %2, y una décima parte en reposo</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected %3</source>
        <translation>%1: se encontró &quot;%2&quot;; se esperaba %3</translation>
    </message>
    <message>
        <source>the event source</source>
        <translation>la fuente de eventos</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>event=0x and one or two hexadecimal digits</source>
        <translation>event=0x y una o dos cifras hexadecimales</translation>
    </message>
    <message>
        <source>a number of joules above 0 and at most 1</source>
        <translation>un número de julios mayor que 0 y como máximo 1</translation>
    </message>
    <message>
        <source>the part</source>
        <translation>la parte</translation>
    </message>
    <message>
        <source>numbers of processors such as 0,8, one of each package</source>
        <translation>números de procesadores como 0,8, uno por cada chip</translation>
    </message>
    <message>
        <source>%1: events are counted by the kernel that runs, which this folder need not describe, expected that of /sys</source>
        <translation>%1: los eventos los cuenta el kernel en marcha, que esta carpeta no tiene por qué describir; se esperaba la de /sys</translation>
    </message>
    <message>
        <source>%1: found no energy-pkg, energy-cores, energy-ram or energy-psys, expected one of them</source>
        <translation>%1: no se encontró energy-pkg, energy-cores, energy-ram ni energy-psys; se esperaba uno de ellos</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>el ajuste</translation>
    </message>
    <message>
        <source>give the program CAP_PERFMON with: sudo setcap cap_perfmon=ep followed by its file</source>
        <translation>dé al programa CAP_PERFMON con: sudo setcap cap_perfmon=ep seguido de su archivo</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 is not permitted, though %3 is %4, which a container or a security module may cause; leave it, or %5</source>
        <translation>%1: no está permitido contar este evento en el procesador %2, aunque %3 vale %4, lo que puede deberse a un contenedor o a un módulo de seguridad; déjelo así, o %5</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>vale %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 is not permitted, since Linux keeps it to root where %3 (it %4) is above 0; allow it to every program until the next start with: sudo sysctl kernel.perf_event_paranoid=0, or %5</source>
        <translation>%1: no está permitido contar este evento en el procesador %2, porque Linux lo reserva a root cuando %3 (%4) es mayor que 0; permítalo a todos los programas hasta el próximo arranque con: sudo sysctl kernel.perf_event_paranoid=0, o %5</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 failed with &quot;%3&quot;, expected a kernel and a processor that count it</source>
        <translation>%1: contar este evento en el procesador %2 falló con &quot;%3&quot;; se esperaba un kernel y un procesador que lo cuenten</translation>
    </message>
    <message>
        <source>%1: the counter of this event on processor %2 ended with &quot;%3&quot;, expected a number of 64 bits</source>
        <translation>%1: el contador de este evento en el procesador %2 terminó con &quot;%3&quot;; se esperaba un número de 64 bits</translation>
    </message>
    <message>
        <source>%1: found %2 counts, expected fewer than 9e12 joules of them</source>
        <translation>%1: se encontraron %2 unidades contadas; se esperaban menos de 9e12 julios de ellas</translation>
    </message>
    <message>
        <source>%1: found a counter that stood still for %2 s, expected one that grows</source>
        <translation>%1: se encontró un contador que no cambió en %2 s; se esperaba uno que crezca</translation>
    </message>
    <message>
        <source>found %1 s in %2 pieces, expected more: %3 resolves about %4 s</source>
        <translation>se encontraron %1 s en %2 partes; se esperaba más: %3 tiene una resolución de unos %4 s</translation>
    </message>
    <message>
        <source>%1: found a gap over all of the phase, expected readings</source>
        <translation>%1: se encontró un hueco en toda la fase; se esperaban lecturas</translation>
    </message>
    <message>
        <source>microjoules</source>
        <translation>microjulios</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected package-N, core, dram or psys</source>
        <translation>%1: se encontró &quot;%2&quot;; se esperaba package-N, core, dram o psys</translation>
    </message>
    <message>
        <source>%1: reading it is not permitted, since Linux keeps it to root; let your group read it until the next start with: %2</source>
        <translation>%1: no está permitido leerlo, porque Linux lo reserva a root; deje que su grupo lo lea hasta el próximo arranque con: %2</translation>
    </message>
    <message>
        <source>%1: %2, expected a readable file</source>
        <translation>%1: %2; se esperaba un archivo legible</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a whole number that is not negative (%3)</source>
        <translation>%1: se encontró &quot;%2&quot;; se esperaba un número entero no negativo (%3)</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a whole number (%3)</source>
        <translation>%1: se encontró &quot;%2&quot;; se esperaba un número entero (%3)</translation>
    </message>
    <message>
        <source>two numbers with one comma between: seconds,watts</source>
        <translation>dos números con una coma entre ellos: segundos,vatios</translation>
    </message>
    <message>
        <source>the time %1</source>
        <translation>el tiempo %1</translation>
    </message>
    <message>
        <source>a number of seconds, 1e12 at the most</source>
        <translation>un número de segundos, como máximo 1e12</translation>
    </message>
    <message>
        <source>the power %1</source>
        <translation>la potencia %1</translation>
    </message>
    <message>
        <source>a number of watts from 0 to 1000000</source>
        <translation>un número de vatios de 0 a 1000000</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2: found the time %3, expected one later than that of the line before</source>
        <translation>%1, línea %2: se encontró el tiempo %3; se esperaba uno posterior al de la línea anterior</translation>
    </message>
    <message>
        <source>%1: found %2 samples, expected at least 2 lines seconds,watts</source>
        <translation>%1: se encontraron %2 muestras; se esperaban al menos 2 líneas segundos,vatios</translation>
    </message>
    <message>
        <source>%1: %2, expected a readable file of seconds,watts</source>
        <translation>%1: %2; se esperaba un archivo legible de segundos,vatios</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3</source>
        <translation>%1: se encontraron %2 bytes; se esperaban como máximo %3</translation>
    </message>
    <message>
        <source>%1: reading failed, expected a file of seconds,watts</source>
        <translation>%1: falló la lectura; se esperaba un archivo de segundos,vatios</translation>
    </message>
    <message>
        <source>%1 data of %2 bytes was found, %3 rows of %4 bytes were expected.</source>
        <translation>Se encontraron %2 bytes de datos %1; se esperaban %3 filas de %4 bytes.</translation>
    </message>
    <message>
        <source>A ternary matrix of %1 x %2 weights does not fit into memory.</source>
        <translation>Una matriz ternaria de %1 x %2 pesos no cabe en la memoria.</translation>
    </message>
    <message>
        <source>%1 block %2 has %3</source>
        <translation>%1, bloque %2: %3</translation>
    </message>
    <message>
        <source>a scale with the binary16 bits %1, %2 (1.0) was expected.</source>
        <translation>escala con los bits binary16 %1; se esperaba %2 (1.0).</translation>
    </message>
    <message>
        <source>the scale 0 and weights other than 0, the scale 1 was expected.</source>
        <translation>escala 0 y pesos distintos de 0; se esperaba la escala 1.</translation>
    </message>
    <message>
        <source>the weight %1 at padding place %2, 0 was expected.</source>
        <translation>peso %1 en la posición de relleno %2; se esperaba 0.</translation>
    </message>
    <message>
        <source>the value %1 in byte %2, a code of five weights was expected.</source>
        <translation>valor %1 en el byte %2; se esperaba un código de cinco pesos.</translation>
    </message>
    <message>
        <source>the value %1 in byte %2, a code of four weights was expected.</source>
        <translation>valor %1 en el byte %2; se esperaba un código de cuatro pesos.</translation>
    </message>
    <message>
        <source>code 3 at weight %1, 0, 1 or 2 was expected.</source>
        <translation>código 3 en el peso %1; se esperaba 0, 1 o 2.</translation>
    </message>
    <message>
        <source>SentencePiece model: the normaliser&apos;s charsmap %1</source>
        <translation>Modelo de SentencePiece: el charsmap del normalizador %1</translation>
    </message>
    <message>
        <source>has %1 bytes, expected at most %2</source>
        <translation>tiene %1 bytes; se esperaban como máximo %2</translation>
    </message>
    <message>
        <source>says that its trie has %1 bytes in %2</source>
        <translation>dice que su trie tiene %1 bytes de %2</translation>
    </message>
    <message>
        <source>has a trie that leads outside of itself</source>
        <translation>tiene un trie que lleva fuera de sí mismo</translation>
    </message>
    <message>
        <source>has a rule whose replacement is missing or longer than %1 bytes</source>
        <translation>tiene una regla cuyo reemplazo falta o pasa de %1 bytes</translation>
    </message>
    <message>
        <source>chat marker %1 is &quot;%2&quot;, expected control pieces and text of this vocabulary</source>
        <translation>el marcador de chat %1 es &quot;%2&quot;; se esperaban piezas de control y texto de este vocabulario</translation>
    </message>
    <message>
        <source>chat marker stop is &quot;%1&quot;, expected either one control piece or plain text</source>
        <translation>el marcador de chat stop es &quot;%1&quot;; se esperaba una pieza de control o texto sin formato</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>un booleano</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>is not JSON: the text is wrong at byte %1</source>
        <translation>no es JSON: el texto tiene un error en el byte %1</translation>
    </message>
    <message>
        <source>holds %1, expected an object</source>
        <translation>contiene %1; se esperaba un objeto</translation>
    </message>
    <message>
        <source>has %1 in &quot;stop&quot;, expected strings only</source>
        <translation>tiene %1 en &quot;stop&quot;; solo se esperaban cadenas</translation>
    </message>
    <message>
        <source>has %1 as &quot;%2&quot;, expected %3</source>
        <translation>tiene %1 como &quot;%2&quot;; se esperaba %3</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>una lista de cadenas</translation>
    </message>
    <message>
        <source>has the field &quot;%1&quot; twice</source>
        <translation>tiene dos veces el campo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, expected at most %3</source>
        <translation>%1: tiene %2 bytes; se esperaban como máximo %3</translation>
    </message>
    <message>
        <source>SentencePiece model: %1</source>
        <translation>Modelo de SentencePiece: %1</translation>
    </message>
    <message>
        <source>%1 is not a well-formed protobuf message</source>
        <translation>%1 no es un mensaje protobuf bien formado</translation>
    </message>
    <message>
        <source>piece %1</source>
        <translation>pieza %1</translation>
    </message>
    <message>
        <source>%1 with %2 bytes, expected at most %3</source>
        <translation>%1 de %2 bytes; se esperaban como máximo %3</translation>
    </message>
    <message>
        <source>%1 has a %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of wire type %2, expected %3</source>
        <translation>%1 de tipo wire %2; se esperaba %3</translation>
    </message>
    <message>
        <source>type %1, expected 1 to 6</source>
        <translation>tipo %1; se esperaba de 1 a 6</translation>
    </message>
    <message>
        <source>score that is not a finite number</source>
        <translation>puntuación que no es un número finito</translation>
    </message>
    <message>
        <source>text that is empty</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>text that is not UTF-8 without zero bytes</source>
        <translation>texto que no es UTF-8 o que contiene bytes nulos</translation>
    </message>
    <message>
        <source>unk_surface that is not UTF-8</source>
        <translation>unk_surface que no es UTF-8</translation>
    </message>
    <message>
        <source>SentencePiece model: trainer_spec has model_type %1, expected 1 (unigram) or 2 (BPE)</source>
        <translation>Modelo de SentencePiece: trainer_spec tiene model_type %1; se esperaba 1 (unigram) o 2 (BPE)</translation>
    </message>
    <message>
        <source>field %1 of the model has wire type %2, expected 2</source>
        <translation>el campo %1 del modelo tiene el tipo wire %2; se esperaba 2</translation>
    </message>
    <message>
        <source>it has more than %1 pieces</source>
        <translation>tiene más de %1 piezas</translation>
    </message>
    <message>
        <source>pieces %1 and %2 are both &quot;%3&quot;</source>
        <translation>las piezas %1 y %2 son ambas &quot;%3&quot;</translation>
    </message>
    <message>
        <source>pieces %1 and %2 are both of type unknown, expected one</source>
        <translation>las piezas %1 y %2 son ambas de tipo desconocido; se esperaba una</translation>
    </message>
    <message>
        <source>piece %1 of type byte is &quot;%2&quot;, expected &quot;&lt;0x00&gt;&quot; to &quot;&lt;0xFF&gt;&quot;</source>
        <translation>la pieza %1 de tipo byte es &quot;%2&quot;; se esperaba de &quot;&lt;0x00&gt;&quot; a &quot;&lt;0xFF&gt;&quot;</translation>
    </message>
    <message>
        <source>none of its %1 pieces is of type unknown</source>
        <translation>ninguna de sus %1 piezas es de tipo desconocido</translation>
    </message>
    <message>
        <source>it has %1 byte pieces, expected %2 as byte_fallback is %3</source>
        <translation>tiene %1 piezas de tipo byte; se esperaban %2, pues byte_fallback es %3</translation>
    </message>
    <message>
        <source>it has %1 bytes, expected 1 to %2</source>
        <translation>tiene %1 bytes; se esperaban de 1 a %2</translation>
    </message>
    <message>
        <source>it</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>SentencePiece model: the library refuses it: %1</source>
        <translation>Modelo de SentencePiece: la biblioteca lo rechaza: %1</translation>
    </message>
    <message>
        <source>The range is %1 to %2, the text has %3 tokens.</source>
        <translation>El intervalo va de %1 a %2; el texto tiene %3 tokens.</translation>
    </message>
    <message>
        <source>The range has %1 tokens, at most %2 can be looked into at once.</source>
        <translation>El intervalo tiene %1 tokens; a la vez se pueden examinar como máximo %2.</translation>
    </message>
    <message>
        <source>Models of the architecture &quot;%1&quot; show no residual stream, which the lens looks at.</source>
        <translation>Los modelos de la arquitectura &quot;%1&quot; no muestran el flujo residual que examina la lente.</translation>
    </message>
    <message>
        <source>%1 tokens for each layer were asked for, expected 1 to %2.</source>
        <translation>Se pidieron %1 tokens por capa; se esperaban de 1 a %2.</translation>
    </message>
    <message>
        <source>%1: making a file beside it failed: %2.</source>
        <translation>%1: no se pudo crear un archivo a su lado: %2.</translation>
    </message>
    <message>
        <source>%1: opening a file beside it failed: %2.</source>
        <translation>%1: no se pudo abrir un archivo a su lado: %2.</translation>
    </message>
    <message>
        <source>%1: the archive cannot be written: %2.</source>
        <translation>%1: no se puede escribir el archivo comprimido: %2.</translation>
    </message>
    <message>
        <source>The %1, then the %2.</source>
        <translation>Primero, %1; después, %2.</translation>
    </message>
    <message>
        <source>The %1.</source>
        <translation>El %1.</translation>
    </message>
    <message>
        <source>The %1 after the last token.</source>
        <translation>El %1 tras el último token.</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, of the rows of hidden.</source>
        <translation>Raíz de la media de %1^2 sobre los canales, de las filas de hidden.</translation>
    </message>
    <message>
        <source>Largest |%1| of the same rows.</source>
        <translation>El mayor |%1| de las mismas filas.</translation>
    </message>
    <message>
        <source>Share of the int8 codes that are 0, in the inputs of the projections %1.</source>
        <translation>Parte de los códigos int8 que son 0, en las entradas de las proyecciones %1.</translation>
    </message>
    <message>
        <source>Share of the codes that are 127, -127 or -128.</source>
        <translation>Parte de los códigos que son 127, -127 o -128.</translation>
    </message>
    <message>
        <source>How often each code came in all tokens; code q at index q + 128.</source>
        <translation>Cuántas veces apareció cada código en todos los tokens; el código q está en el índice q + 128.</translation>
    </message>
    <message>
        <source>Measured time of the projections %1; tokens that were read in one batch have equal parts of its time.</source>
        <translation>Tiempo medido de las proyecciones %1; los tokens que se leyeron en un mismo lote se reparten su tiempo por igual.</translation>
    </message>
    <message>
        <source>For which the device of --device was busy with its part of them, by its own clock; not a number without one.</source>
        <translation>Tiempo que el dispositivo de --device estuvo ocupado con su parte de ellas, según su propio reloj; NaN si no hay ninguno.</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, of the %2.</source>
        <translation>Raíz de la media de %1^2 sobre los canales: %2.</translation>
    </message>
    <message>
        <source>Largest |%1| of the same.</source>
        <translation>El mayor |%1| de los mismos valores.</translation>
    </message>
    <message>
        <source>Memory half-life of each channel in tokens: -ln 2 / mean over the tokens of ln %1; infinite where %1 was always 1.</source>
        <translation>Semivida de la memoria de cada canal, en tokens: -ln 2 / media de ln %1 sobre los tokens; infinita donde %1 fue siempre 1.</translation>
    </message>
    <message>
        <source>Its quartiles over the channels.</source>
        <translation>Sus cuartiles sobre los canales.</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, after the token.</source>
        <translation>Raíz de la media de %1^2 sobre los canales, tras el token.</translation>
    </message>
    <message>
        <source>The same of what the token changed in %1.</source>
        <translation>Lo mismo para el cambio que el token produjo en %1.</translation>
    </message>
    <message>
        <source>Mean over the channels of the %1.</source>
        <translation>Media sobre los canales: %1.</translation>
    </message>
    <message>
        <source>Lower quartile, median and upper quartile of %1 over the channels.</source>
        <translation>Cuartil inferior, mediana y cuartil superior de %1 sobre los canales.</translation>
    </message>
    <message>
        <source>The token ids that were read, from an empty state.</source>
        <translation>Los identificadores de los tokens que se leyeron, desde un estado vacío.</translation>
    </message>
    <message>
        <source>How many tokens were read in that batch.</source>
        <translation>Cuántos tokens se leyeron en ese lote.</translation>
    </message>
    <message>
        <source>The ternary tensors of the model.</source>
        <translation>Los tensores ternarios del modelo.</translation>
    </message>
    <message>
        <source>Share of their weights that are not 0.</source>
        <translation>Parte de sus pesos que no son 0.</translation>
    </message>
    <message>
        <source>The model&apos;s name and its fingerprint.</source>
        <translation>El nombre del modelo y su huella.</translation>
    </message>
    <message>
        <source>This list: a line for each array.</source>
        <translation>Esta lista: una línea por array.</translation>
    </message>
    <message>
        <source>The likeliest next tokens, were the layer the last: final norm and head of x after it.</source>
        <translation>Los tokens siguientes más probables si la capa fuera la última: norma final y cabeza aplicadas a x tras ella.</translation>
    </message>
    <message>
        <source>How likely each of them is.</source>
        <translation>La probabilidad de cada uno de ellos.</translation>
    </message>
    <message>
        <source>Entropy of all next tokens, -sum p ln p, were the layer the last.</source>
        <translation>Entropía de todos los tokens siguientes, -sum p ln p, si la capa fuera la última.</translation>
    </message>
    <message>
        <source>The first layer from which on the likeliest token stays what it is at the end.</source>
        <translation>La primera capa a partir de la cual el token más probable ya es el del final.</translation>
    </message>
    <message>
        <source>There are no tokens to read.</source>
        <translation>No hay tokens que leer.</translation>
    </message>
    <message>
        <source>%1 tokens were given, a trace has room for %2.</source>
        <translation>Se dieron %1 tokens; en una traza caben %2.</translation>
    </message>
    <message>
        <source>Tracing was stopped.</source>
        <translation>Se detuvo el registro de la traza.</translation>
    </message>
    <message>
        <source>tensor type %1 has %2 bytes of data, expected %3</source>
        <translation>el tipo de tensor %1 tiene %2 bytes de datos; se esperaba %3</translation>
    </message>
    <message>
        <source>tensor type %1 can be %2 by its size</source>
        <translation>por su tamaño, el tipo de tensor %1 puede ser %2</translation>
    </message>
    <message>
        <source>tensor type %1 is %2 by its size, which cannot be read</source>
        <translation>por su tamaño, el tipo de tensor %1 es %2, que no se puede leer</translation>
    </message>
    <message>
        <source>dtype is %1, expected F32, F16, BF16 or U8</source>
        <translation>dtype es %1; se esperaba F32, F16, BF16 o U8</translation>
    </message>
    <message>
        <source>%1: this is a %2 model; Trilume runs %3 only (%4).</source>
        <translation>%1: es un modelo %2; Trilume solo ejecuta %3 (%4).</translation>
    </message>
    <message>
        <source>has %1 rows, expected a multiple of %2</source>
        <translation>tiene %1 filas; se esperaba un múltiplo de %2</translation>
    </message>
    <message>
        <source>shape %1, expected one number of F32, F16 or BF16</source>
        <translation>forma %1; se esperaba un solo número en F32, F16 o BF16</translation>
    </message>
    <message>
        <source>its weights are not ternary: in no group of 128 or 64 inputs of its first rows are all 0 or plus or minus one number</source>
        <translation>sus pesos no son ternarios: en sus primeras filas no todos son 0 o más o menos un mismo número en cada grupo de 128 o 64 entradas</translation>
    </message>
    <message>
        <source>dtype is %1, expected U8, as packed weights have</source>
        <translation>dtype es %1; se esperaba U8, como en los pesos empaquetados</translation>
    </message>
    <message>
        <source>the scale is %1, expected a finite number above 0</source>
        <translation>la escala es %1; se esperaba un número finito mayor que 0</translation>
    </message>
    <message>
        <source>code 3 in row %1, column %2, expected 0, 1 or 2</source>
        <translation>código 3 en la fila %1, columna %2; se esperaba 0, 1 o 2</translation>
    </message>
    <message>
        <source>row %1, column %2 is %3, expected 0 or the largest of its %4 inputs (%5), as ternary weights have</source>
        <translation>la fila %1, columna %2 es %3; se esperaba 0 o el mayor valor de sus %4 entradas (%5), como en los pesos ternarios</translation>
    </message>
    <message>
        <source>is missing, expected for tie_word_embeddings false</source>
        <translation>falta; se esperaba con tie_word_embeddings false</translation>
    </message>
    <message>
        <source>found %1, expected a divisor of %2 %3</source>
        <translation>se encontró %1; se esperaba un divisor de %2 %3</translation>
    </message>
    <message>
        <source>found %1, expected an even number</source>
        <translation>se encontró %1; se esperaba un número par</translation>
    </message>
    <message>
        <source>is missing, in %1, too</source>
        <translation>falta, también en %1</translation>
    </message>
    <message>
        <source>is not known, expected none of it</source>
        <translation>no se conoce y no debe estar</translation>
    </message>
    <message>
        <source>differs from %1</source>
        <translation>difiere de %1</translation>
    </message>
    <message>
        <source>found %1, expected %2 or nothing</source>
        <translation>se encontró %1; se esperaba %2 o nada</translation>
    </message>
    <message>
        <source>found %1 without a kind of scaling (%2)</source>
        <translation>se encontró %1 sin un tipo de escalado (%2)</translation>
    </message>
    <message>
        <source>is no part of an I2_S tensor, which has its scale behind it</source>
        <translation>no forma parte de un tensor I2_S, que lleva su escala detrás</translation>
    </message>
    <message>
        <source>type %1, expected a ternary one, as the other layers have</source>
        <translation>tipo %1; se esperaba uno ternario, como en las demás capas</translation>
    </message>
    <message>
        <source>type %1, expected F32, F16, BF16, Q8_0, Q4_0, Q4_K, Q6_K or a ternary one</source>
        <translation>tipo %1; se esperaba F32, F16, BF16, Q8_0, Q4_0, Q4_K, Q6_K o uno ternario</translation>
    </message>
    <message>
        <source>is no part of a %1 model of these sizes</source>
        <translation>no forma parte de un modelo %1 de estos tamaños</translation>
    </message>
    <message>
        <source>attention heads</source>
        <translation>cabezas de atención</translation>
    </message>
    <message>
        <source>heads of keys and values</source>
        <translation>cabezas de claves y valores</translation>
    </message>
    <message>
        <source>head width</source>
        <translation>ancho de cada cabeza</translation>
    </message>
    <message>
        <source>rotation base</source>
        <translation>base de las rotaciones</translation>
    </message>
    <message>
        <source>transformers</source>
        <translation>transformers</translation>
    </message>
    <message>
        <source>%1: is a model file of Trilume&apos;s own types already.</source>
        <translation>%1: ya es un archivo de modelo con los tipos propios de Trilume.</translation>
    </message>
    <message>
        <source>is not known here; such keys change what the weights mean</source>
        <translation>no se conoce aquí; esas claves cambian el significado de los pesos</translation>
    </message>
    <message>
        <source>a divisor of %1 %2, or %3</source>
        <translation>un divisor de %1 %2, o %3</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>at most %1, the rows of the embeddings</source>
        <translation>como máximo %1, las filas de las incrustaciones</translation>
    </message>
    <message>
        <source>found the scale %1, expected %2 as in all blocks.</source>
        <translation>se encontró la escala %1; se esperaba %2, como en todos los bloques.</translation>
    </message>
    <message>
        <source>tensor %1: a multiplier is no binary16 number.</source>
        <translation>tensor %1: un multiplicador no es un número binary16.</translation>
    </message>
    <message>
        <source>the scale %1, a finite number above 0 was expected.</source>
        <translation>escala %1; se esperaba un número finito mayor que 0.</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>%1 (blocks of %2)</source>
        <translation>%1 (bloques de %2)</translation>
    </message>
    <message>
        <source>%1 with the number %2, expected one above 0 and at most %3</source>
        <translation>%1 con el número %2; se esperaba uno mayor que 0 y de %3 como máximo</translation>
    </message>
    <message>
        <source>tensor %1: row %2: %3</source>
        <translation>tensor %1: fila %2: %3</translation>
    </message>
    <message>
        <source>two pieces with a space between</source>
        <translation>dos piezas separadas por un espacio</translation>
    </message>
    <message>
        <source>found rules of no name, expected those of %1</source>
        <translation>se encontraron reglas sin nombre; se esperaban las de %1</translation>
    </message>
    <message>
        <source>a control piece</source>
        <translation>una pieza de control</translation>
    </message>
    <message>
        <source>found %1, expected the one of %2</source>
        <translation>se encontró %1; se esperaba el de %2</translation>
    </message>
    <message>
        <source>the vocabulary has no piece for the byte %1</source>
        <translation>el vocabulario no tiene ninguna pieza para el byte %1</translation>
    </message>
    <message>
        <source>merge %1: the vocabulary has no piece %2</source>
        <translation>fusión %1: el vocabulario no tiene la pieza %2</translation>
    </message>
    <message>
        <source>the vocabulary has no piece %1</source>
        <translation>el vocabulario no tiene la pieza %1</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer.json; the model can be driven by token ids alone.</source>
        <translation>%1: no contiene tokenizer.json; el modelo solo se puede usar con identificadores de tokens.</translation>
    </message>
    <message>
        <source>%1 MB per token</source>
        <translation>%1 MB por token</translation>
    </message>
    <message>
        <source>tuned for chat</source>
        <translation>ajustado para chat</translation>
    </message>
    <message>
        <source>thinks before it answers</source>
        <translation>piensa antes de responder</translation>
    </message>
    <message>
        <source>continues text, not tuned for chat</source>
        <translation>continúa texto, sin ajuste para chat</translation>
    </message>
    <message>
        <source>Known, to be brought as files:</source>
        <translation>Conocidos, para traer como archivos:</translation>
    </message>
    <message>
        <source>%1: the catalogue does not know where it is published: name its repository (OWNER/NAME) or an address.</source>
        <translation>%1: el catálogo no sabe dónde está publicado: indique su repositorio (OWNER/NAME) o una dirección.</translation>
    </message>
    <message>
        <source>%1: its chat template differs from the known one of %2; the form of %2 is used.</source>
        <translation>%1: su plantilla de chat difiere de la conocida de %2; se usa la forma de %2.</translation>
    </message>
    <message>
        <source>What is to be answered has %1 tokens without earlier messages, and a text of %2 may have %3: nothing was read.</source>
        <translation>Lo que hay que responder tiene %1 tokens sin los mensajes anteriores, y un texto de %2 puede tener %3: no se ha leído nada.</translation>
    </message>
    <message>
        <source>The self-test was stopped before it had read enough.</source>
        <translation>La autoprueba se detuvo antes de leer lo suficiente.</translation>
    </message>
    <message>
        <source>%1 does not understand a simple English story (%2 bits a byte, expected at most %3): its file may be damaged, or made for arithmetic that this program does not do; or it knows another language.</source>
        <translation>%1 no entiende una historia sencilla en inglés (%2 bits por byte, se esperan %3 como máximo): quizá su archivo esté dañado o hecho para una aritmética que este programa no hace; o sabe otro idioma.</translation>
    </message>
    <message>
        <source>entropy of each head&apos;s attention, as a share of that of equal weights</source>
        <translation>entropía de la atención de cada cabeza, como parte de la de pesos iguales</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>Entropía de la atención</translation>
    </message>
    <message>
        <source>chat marker thought_suffix is &quot;%1&quot; and thought_prefix &quot;%2&quot;, expected a tag in both</source>
        <translation>el marcador de chat thought_suffix es «%1» y thought_prefix «%2», se esperaba una etiqueta en ambos</translation>
    </message>
    <message>
        <source>has an unknown field &quot;%1&quot;, expected user_, assistant_, system_ or thought_ with prefix or suffix, or stop</source>
        <translation>tiene un campo desconocido «%1», se esperaba user_, assistant_, system_ o thought_ con prefix o suffix, o stop</translation>
    </message>
    <message>
        <source>Mean over the heads of the %1.</source>
        <translation>Media de las cabezas: %1.</translation>
    </message>
    <message>
        <source>Lower quartile, median and upper quartile of %1 over the heads.</source>
        <translation>Cuartil inferior, mediana y cuartil superior de %1 en las cabezas.</translation>
    </message>
    <message>
        <source>How much each head gave to each token when the last one was read; rows sum up to 1.</source>
        <translation>Cuánto dio cada cabeza a cada token al leerse el último; cada fila suma 1.</translation>
    </message>
    <message>
        <source>The weights of this model are scaled in groups, and devices cannot give the sum of each group yet.</source>
        <translation>Los pesos de este modelo están escalados por grupos, y los dispositivos todavía no pueden dar la suma de cada grupo.</translation>
    </message>
    <message>
        <source>%1 at most (%2); %3 of it for measuring how fast memory is</source>
        <translation>%1 como máximo (%2); de ellos %3 para medir la velocidad de la memoria</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a number.</source>
        <translation>%1: se encontró «%2», se esperaba un número.</translation>
    </message>
    <message>
        <source>%1 may not be opened: it takes a member of the group trilume-boards, which 70-trilume-attached-boards.rules gives the boards to.</source>
        <translation>%1 no se puede abrir: hay que ser miembro del grupo trilume-boards, al que 70-trilume-attached-boards.rules da las placas.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 no se puede abrir: %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 lo está usando otro programa.</translation>
    </message>
    <message>
        <source>%1 moved %2 bytes, expected %3.</source>
        <translation>%1 transfirió %2 bytes, se esperaban %3.</translation>
    </message>
    <message>
        <source>The core %1 has no memory: found %2 buffers of u-dma-buf, expected one called %3.</source>
        <translation>El núcleo %1 no tiene memoria: se encontraron %2 búferes de u-dma-buf, se esperaba uno llamado %3.</translation>
    </message>
    <message>
        <source>%1: found a buffer at %2, expected whole pages below 2^44.</source>
        <translation>%1: se encontró un búfer en %2, se esperaban páginas enteras por debajo de 2^44.</translation>
    </message>
    <message>
        <source>%1: found %2 bytes of registers, expected %3.</source>
        <translation>%1: se encontraron %2 bytes de registros, se esperaban %3.</translation>
    </message>
    <message>
        <source>The card does not tell how much memory it has: its settings have to say it, such as %1.</source>
        <translation>La tarjeta no dice cuánta memoria tiene: tienen que decirlo sus ajustes, por ejemplo %1.</translation>
    </message>
    <message>
        <source>The card&apos;s memory does not have %1 bytes at %2.</source>
        <translation>La memoria de la tarjeta no tiene %1 bytes en %2.</translation>
    </message>
    <message>
        <source>%1 said that it moved %2 bytes, and did not.</source>
        <translation>%1 dijo que transfirió %2 bytes, pero no lo hizo.</translation>
    </message>
    <message>
        <source>This board cannot be reset from here.</source>
        <translation>Esta placa no se puede reiniciar desde aquí.</translation>
    </message>
    <message>
        <source>The port %1 does not answer as a board does: found %2 bytes at %3 baud, expected the answer to a hello.</source>
        <translation>El puerto %1 no responde como una placa: se encontraron %2 bytes a %3 baudios, se esperaba la respuesta a un saludo.</translation>
    </message>
    <message>
        <source>The port %1 has no %2 baud, expected one of: %3.</source>
        <translation>El puerto %1 no tiene %2 baudios, se esperaba uno de: %3.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a text.</source>
        <translation>Los ajustes de la placa tienen %1 = %2; se esperaba un texto.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 and %2, expected one of them.</source>
        <translation>Los ajustes de la placa tienen %1 y %2; se esperaba uno de los dos.</translation>
    </message>
    <message>
        <source>The sensor &quot;%1&quot;: found %2 of that name, expected one of: %3.</source>
        <translation>El sensor &quot;%1&quot;: se encontraron %2 con ese nombre; se esperaba uno de: %3.</translation>
    </message>
    <message>
        <source>The card %1 is not programmed: &quot;%2&quot; does it.</source>
        <translation>La tarjeta %1 no está programada: lo hace &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The library of XRT is not there, which Debian&apos;s package %1 has: %2.</source>
        <translation>No está la biblioteca de XRT, que se encuentra en el paquete %1 de Debian: %2.</translation>
    </message>
    <message>
        <source>The library of XRT (%1) has no function %2.</source>
        <translation>La biblioteca de XRT (%1) no tiene la función %2.</translation>
    </message>
    <message>
        <source>XRT does not open the card %1.</source>
        <translation>XRT no abre la tarjeta %1.</translation>
    </message>
    <message>
        <source>XRT, card %1: %2.</source>
        <translation>XRT, tarjeta %1: %2.</translation>
    </message>
    <message>
        <source>XRT, card %1: there are no %2 bytes of memory.</source>
        <translation>XRT, tarjeta %1: no hay %2 bytes de memoria.</translation>
    </message>
    <message>
        <source>The plugin %1 has found no device.</source>
        <translation>El complemento %1 no ha encontrado ningún dispositivo.</translation>
    </message>
    <message>
        <source>No driver has the card %1: it takes %2, or %3 and the library of XRT.</source>
        <translation>Ningún controlador tiene la tarjeta %1: hace falta %2, o %3 con la biblioteca de XRT.</translation>
    </message>
    <message>
        <source>XRT, card %1: bank %2 has no %3 bytes of memory for its image.</source>
        <translation>XRT, tarjeta %1: el banco %2 no tiene %3 bytes de memoria para su imagen.</translation>
    </message>
    <message>
        <source>the device computes whole tokens</source>
        <translation>el dispositivo calcula tokens enteros</translation>
    </message>
    <message>
        <source>the processor computes everything, as it is faster</source>
        <translation>el procesador lo calcula todo, porque es más rápido</translation>
    </message>
    <message>
        <source>a token takes %1 ms on the processor, %2 ms on the device</source>
        <translation>un token tarda %1 ms en el procesador y %2 ms en el dispositivo</translation>
    </message>
    <message>
        <source>%1: products only, the rest of a token is not computed there.</source>
        <translation>%1: solo productos; el resto de un token no se calcula allí.</translation>
    </message>
    <message>
        <source>The board is busy: it holds matrices, or writes the tokens of a model.</source>
        <translation>La placa está ocupada: contiene matrices o escribe los tokens de un modelo.</translation>
    </message>
    <message>
        <source>The board has several cores.</source>
        <translation>La placa tiene varios núcleos.</translation>
    </message>
    <message>
        <source>There is no such tensor of this size, or it is there already.</source>
        <translation>No hay tal tensor de este tamaño, o ya está allí.</translation>
    </message>
    <message>
        <source>The board has no vector unit, so it computes products only.</source>
        <translation>La placa no tiene unidad vectorial, así que solo calcula productos.</translation>
    </message>
    <message>
        <source>Whole tokens need a core whose columns divide 64, and widths that are multiples of 64.</source>
        <translation>Los tokens enteros necesitan un núcleo cuyo número de columnas divida 64 y anchos múltiplos de 64.</translation>
    </message>
    <message>
        <source>The whole model does not fit into the memory of the board.</source>
        <translation>El modelo entero no cabe en la memoria de la placa.</translation>
    </message>
    <message>
        <source>A tensor of the model is missing.</source>
        <translation>Falta un tensor del modelo.</translation>
    </message>
    <message>
        <source>The model is ready already.</source>
        <translation>El modelo ya está listo.</translation>
    </message>
    <message>
        <source>A token failed on the board.</source>
        <translation>Un token falló en la placa.</translation>
    </message>
    <message>
        <source>A token was not done in time.</source>
        <translation>Un token no se terminó a tiempo.</translation>
    </message>
    <message>
        <source>The device&apos;s token is not the one that the processor computes.</source>
        <translation>El token del dispositivo no es el que calcula el procesador.</translation>
    </message>
    <message>
        <source>%1: another model is there now.</source>
        <translation>%1: ahora hay allí otro modelo.</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a whole number from %3 to %4.</source>
        <translation>Los ajustes de la placa tienen %1 = %2; se esperaba un número entero de %3 a %4.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ComparisonWorker</name>
    <message>
        <source>There is not enough memory to compare these.</source>
        <translation>No hay memoria suficiente para hacer esta comparación.</translation>
    </message>
</context>
<context>
    <name>trilume::app::DownloadWorker</name>
    <message>
        <source>The model could not be downloaded: %1.</source>
        <translation>No se pudo descargar el modelo: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::FileSaveWorker</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>trilume::app::GenerationQueue</name>
    <message>
        <source>The program is closing, so nothing is generated any more.</source>
        <translation>El programa se está cerrando, así que ya no se genera nada.</translation>
    </message>
</context>
<context>
    <name>trilume::app::GenerationWorker</name>
    <message>
        <source>No model is loaded, so nothing can answer.</source>
        <translation>No hay ningún modelo cargado, así que nadie puede responder.</translation>
    </message>
    <message>
        <source>There is not enough memory to go on with the answer.</source>
        <translation>No hay memoria suficiente para continuar la respuesta.</translation>
    </message>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>La respuesta se cortó: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::HttpServer</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Otro programa ocupa el puerto %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ImportWorker</name>
    <message>
        <source>There is not enough memory to import %1.</source>
        <translation>No hay memoria suficiente para importar %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::InsideWorker</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are runs of a comparison</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>On the processor, which computes the same bits, was read: %1.</source>
        <translation>Leído en el procesador, que calcula los mismos bits: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the text again.</source>
        <translation>No hay memoria suficiente para releer el texto.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LensWorker</name>
    <message>
        <source>There is not enough memory to read the text again.</source>
        <translation>No hay memoria suficiente para releer el texto.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LibraryWorker</name>
    <message>
        <source>There is not enough memory to look for models.</source>
        <translation>No hay memoria suficiente para buscar modelos.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalComparisonController</name>
    <message>
        <source>It has no tokenizer, so it cannot read the text.</source>
        <translation>No tiene tokenizador, así que no puede leer el texto.</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>Se está cargando el modelo.</translation>
    </message>
    <message>
        <source>There is no model to compare with: open one.</source>
        <translation>No hay ningún modelo con el que comparar: abra uno.</translation>
    </message>
    <message>
        <source>The model runs on a server, of which nothing can be measured here: open one that runs in this window.</source>
        <translation>El modelo se ejecuta en un servidor, del que aquí no se puede medir nada: abra uno que se ejecute en esta ventana.</translation>
    </message>
    <message>
        <source>The model has no tokenizer, so it cannot read the text.</source>
        <translation>El modelo no tiene tokenizador, así que no puede leer el texto.</translation>
    </message>
    <message>
        <source>An answer is being written, which would be measured as well: wait until it is there.</source>
        <translation>Se está escribiendo una respuesta, que también se mediría: espere a que termine.</translation>
    </message>
    <message>
        <source>An answer was written meanwhile: it took time and energy of what is shown. Run it again to know better.</source>
        <translation>Entretanto se escribió una respuesta, que está incluida en el tiempo y la energía que se muestran. Ejecute otra vez la comparación para salir de dudas.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalDevices</name>
    <message>
        <source>%1 cannot be used, so the processor computes everything: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 no se puede usar, así que el procesador lo calcula todo: %2</translation>
    </message>
    <message>
        <source>%1 does not take %2 of the matrices, which the processor computes: %3</source>
        <extracomment>%1 is the name of a device, %2 a number, %3 a whole sentence</extracomment>
        <translation>%1 no admite %2 de las matrices, que calcula el procesador: %3</translation>
    </message>
    <message>
        <source>%1 failed, and the processor did its work, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 falló y el procesador hizo su trabajo, con el mismo resultado: %2</translation>
    </message>
    <message>
        <source>%1 is gone, and the processor goes on alone until it is back, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 ha desaparecido y el procesador sigue solo hasta que vuelva, con el mismo resultado: %2</translation>
    </message>
    <message>
        <source>%1 failed, and the processor goes on alone, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 falló y el procesador sigue solo, con el mismo resultado: %2</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalModelController</name>
    <message>
        <source>The model that comes with Trilume (%1) is not installed. Open a model file of your own.</source>
        <translation>El modelo que viene con Trilume (%1) no está instalado. Abra un archivo de modelo propio.</translation>
    </message>
    <message>
        <source>The model %1 is not there. Until it is, the bundled model answers.</source>
        <translation>No se encuentra el modelo %1. Mientras falte, responde el modelo incluido.</translation>
    </message>
    <message>
        <source>%1 The bundled model answers in its place.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with a model file</extracomment>
        <translation>%1 En su lugar responde el modelo incluido.</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalModelLibrary</name>
    <message>
        <source>%1 is still being imported: import %2 after it.</source>
        <translation>%1 aún se está importando: importe %2 después.</translation>
    </message>
    <message>
        <source>%1 comes with the program and stays.</source>
        <translation>%1 viene con el programa y se queda.</translation>
    </message>
    <message>
        <source>%1 is in use: choose another model first, then remove it.</source>
        <translation>%1 está en uso: elija antes otro modelo y después quítelo.</translation>
    </message>
</context>
<context>
    <name>trilume::app::MetricsHub</name>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>%1, net of idle</source>
        <extracomment>%1 is a meter: its energy without what the machine takes anyway</extracomment>
        <translation>%1, sin reposo</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelAnswerReader</name>
    <message>
        <source>There is no model that could read this answer again.</source>
        <translation>No hay ningún modelo que pueda releer esta respuesta.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelSwitch</name>
    <message>
        <source>A server knows the markers of its models.</source>
        <translation>Un servidor ya conoce los marcadores de sus modelos.</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelWorker</name>
    <message>
        <source>There is not enough memory to load %1.</source>
        <translation>No hay memoria suficiente para cargar %1.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be loaded: %2.</source>
        <translation>No se puede cargar el archivo de modelo %1: %2.</translation>
    </message>
    <message>
        <source>Another model is loaded now: %1. Its markers were left as they are.</source>
        <translation>Ahora hay otro modelo cargado: %1. Sus marcadores se han dejado como estaban.</translation>
    </message>
    <message>
        <source>The model %1 cannot be given markers.</source>
        <translation>No se pueden asignar marcadores al modelo %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::PromptLibrary</name>
    <message>
        <source>In one sentence</source>
        <translation>En una frase (en inglés)</translation>
    </message>
    <message>
        <source>Say this in one short sentence: {{text}}</source>
        <translation>Say this in one short sentence: {{text}}</translation>
    </message>
    <message>
        <source>For a child</source>
        <translation>Para un niño (en inglés)</translation>
    </message>
    <message>
        <source>Explain {{thing}} so that a child of {{age}} understands it.</source>
        <translation>Explain {{thing}} so that a child of {{age}} understands it.</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Un cuento (en inglés)</translation>
    </message>
    <message>
        <source>Tell me a short story about {{hero}} in {{place}}.</source>
        <translation>Tell me a short story about {{hero}} in {{place}}.</translation>
    </message>
    <message>
        <source>The prompts are not saved: another program has changed %1, which cannot be kept under another name.</source>
        <translation>Los prompts no se han guardado: otro programa ha cambiado %1, que no se puede conservar con otro nombre.</translation>
    </message>
    <message>
        <source>The prompts are saved. Another program had changed %1 meanwhile; what it wrote was kept as %2.</source>
        <translation>Los prompts se han guardado. Otro programa había cambiado %1 entretanto; lo que escribió se conservó como %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2.</source>
        <translation>No se pudo eliminar el archivo %1: %2.</translation>
    </message>
    <message>
        <source>%1 The file was kept as %2.</source>
        <extracomment>%1 is a whole sentence that says what is wrong, %2 the name of a file</extracomment>
        <translation>%1 El archivo se conservó como %2.</translation>
    </message>
    <message>
        <source>There are %1 prompts already, and there can be no more.</source>
        <translation>Ya hay %1 prompts y no puede haber más.</translation>
    </message>
    <message>
        <source>The text has %1 characters; a prompt can have %2 at most.</source>
        <translation>El texto tiene %1 caracteres; un prompt puede tener %2 como máximo.</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteBackend</name>
    <message>
        <source>No server is chosen.</source>
        <translation>No hay ningún servidor elegido.</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteServers</name>
    <message>
        <source>The name of a model is missing.</source>
        <translation>Falta el nombre de un modelo.</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteWorker</name>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>La respuesta se cortó: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::SensorController</name>
    <message>
        <source>The device tells 0 W while it computes.</source>
        <translation>El dispositivo indica 0 W mientras calcula.</translation>
    </message>
    <message>
        <source>%1; while it computes: %2</source>
        <extracomment>%1 and %2 say how a figure is known; the second one for how long something computed</extracomment>
        <translation>%1; mientras calcula: %2</translation>
    </message>
    <message>
        <source>The figures of the device stand still while it computes.</source>
        <translation>Los valores del dispositivo no cambian mientras calcula.</translation>
    </message>
    <message>
        <source>the whole machine</source>
        <translation>el equipo completo</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>mean of the processors</source>
        <translation>media de los procesadores</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>residente</translation>
    </message>
</context>
<context>
    <name>trilume::app::SensorService</name>
    <message>
        <source>%1 counts time from a start of its own; only a log with seconds since 1970 can be put beside this session.</source>
        <translation>%1 cuenta el tiempo desde un inicio propio; solo un registro con los segundos desde 1970 se puede poner junto a esta sesión.</translation>
    </message>
    <message>
        <source>%1 has nothing from the time of this session.</source>
        <translation>%1 no tiene nada del tiempo de esta sesión.</translation>
    </message>
</context>
<context>
    <name>trilume::app::Settings</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>No se pudo escribir el archivo %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoreWorker</name>
    <message>
        <source>%1 was put in place of another file, whose last changes still lay beside it. They belong to the other one, were not applied, and are kept as %2.</source>
        <translation>%1 se puso en lugar de otro archivo, cuyos últimos cambios aún estaban a su lado. Son del otro; no se han aplicado y se conservan como %2.</translation>
    </message>
    <message>
        <source>The chat database %1 is not open, so nothing can be stored.</source>
        <translation>La base de datos de chats %1 no está abierta, así que no se puede guardar nada.</translation>
    </message>
    <message>
        <source>There is not enough memory to add the chats.</source>
        <translation>No hay memoria suficiente para añadir los chats.</translation>
    </message>
    <message>
        <source>The chats cannot be added: %1.</source>
        <translation>No se pueden añadir los chats: %1.</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoredChatController</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the title of a copy of a chat; %1 is the title of the chat</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>The chats are still being checked.</source>
        <translation>Aún se están comprobando los chats.</translation>
    </message>
    <message>
        <source>The chats are still being updated to this version.</source>
        <translation>Aún se están actualizando los chats a esta versión.</translation>
    </message>
    <message>
        <source>The chat database is not open, so a message could not be kept.</source>
        <translation>La base de datos de chats no está abierta, así que no se podría guardar ningún mensaje.</translation>
    </message>
    <message>
        <source>The model is still answering.</source>
        <translation>El modelo aún está respondiendo.</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>El modelo aún se está cargando.</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file first.</source>
        <translation>No hay ningún modelo cargado. Abra antes un archivo de modelo.</translation>
    </message>
    <message>
        <source>The chat is still being opened.</source>
        <translation>El chat aún se está abriendo.</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>Este mensaje ya no existe.</translation>
    </message>
    <message>
        <source>The answer is not saved yet.</source>
        <translation>La respuesta aún no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoredChatTransfer</name>
    <message>
        <source>Another import or export is still running.</source>
        <translation>Aún hay otra importación o exportación en marcha.</translation>
    </message>
</context>
<context>
    <name>trilume::app::TranscriptModel</name>
    <message>
        <source>Instructions: %1</source>
        <extracomment>%1 is what a message says; before it stands who says it, for screen readers</extracomment>
        <translation>Instrucciones: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %2 token(s)</source>
        <extracomment>in the place of an answer, before it is written; %1 and %2 are numbers of tokens</extracomment>
        <translation>
            <numerusform>Leyendo %1 de %2 token</numerusform>
            <numerusform>Leyendo %1 de %2 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>From here: %1</source>
        <extracomment>above an answer: it was written by another model, %1, than the one before</extracomment>
        <translation>A partir de aquí: %1</translation>
    </message>
</context>
<context>
    <name>trilume::app::TransferWorker</name>
    <message>
        <source>There is not enough memory for the chats of %1.</source>
        <translation>No hay memoria suficiente para los chats de %1.</translation>
    </message>
    <message>
        <source>The chats of %1 cannot be read or written: %2.</source>
        <translation>No se pueden leer o escribir los chats de %1: %2.</translation>
    </message>
</context>
<context>
    <name>trilume::desktop::ShutDown</name>
    <message>
        <source>The last message could not be kept.</source>
        <translation>No se pudo guardar el último mensaje.</translation>
    </message>
    <message>
        <source>The disk does not answer, so the chats may not be saved yet.</source>
        <translation>El disco no responde, así que puede que los chats aún no se hayan guardado.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AboutPanel</name>
    <message>
        <source>About Trilume</source>
        <translation>Acerca de Trilume</translation>
    </message>
    <message>
        <source>Chat with MatMul-free language models on your own machine, and see what that costs. Nothing that you write leaves this computer, unless you use a model on a server.</source>
        <translation>Chatee en su propio equipo con modelos de lenguaje sin MatMul y vea lo que eso cuesta. Nada de lo que escribe sale de este equipo, salvo que use un modelo de un servidor.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version. The bundled model is under CC-BY-SA-4.0.</source>
        <translation>Software libre con la licencia GNU General Public License, versión 3 o posterior. El modelo incluido tiene la licencia CC-BY-SA-4.0.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>Where data lies</source>
        <translation>Dónde están los datos</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Trilume</source>
        <translation>Trilume</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copiar para un informe de errores</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AccountPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Este chat</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Grid figures…</source>
        <translation>Datos de la red eléctrica…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Which answers are counted</source>
        <translation>Qué respuestas se cuentan</translation>
    </message>
    <message>
        <source>Different scopes or labels stand apart and are not added up: what one meter covers may be a part of what another does.</source>
        <translation>Los alcances u orígenes distintos van aparte y no se suman: lo que abarca un medidor puede ser parte de lo que abarca otro.</translation>
    </message>
    <message>
        <source>By model and meter</source>
        <translation>Por modelo y medidor</translation>
    </message>
    <message>
        <source>Not in it: deleted chats, what the machine takes while no answer is computed, and answers of other programs that were imported. Answers that you had written again, stopped or left in another branch are in it, since they were computed; a copy of a chat is not counted a second time. Joules are gross: with what the machine would have taken idle.</source>
        <translation>No incluye: los chats eliminados, lo que consume el equipo mientras no se calcula ninguna respuesta y las respuestas de otros programas que se importaron. Sí incluye las respuestas que se repitieron, se detuvieron o quedaron en otra rama, pues se calcularon; la copia de un chat no se cuenta por segunda vez. Los julios son brutos: con lo que el equipo habría consumido en reposo.</translation>
    </message>
    <message>
        <source>The account is in %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>El consumo se ha guardado en %1.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>No answer was computed today. Ask something in a chat, and what the answer takes stands here.</source>
        <translation>Hoy no se ha calculado ninguna respuesta. Pregunte algo en un chat y aquí verá lo que consume la respuesta.</translation>
    </message>
    <message>
        <source>This chat has no answers yet. What they take will stand here.</source>
        <translation>Este chat aún no tiene respuestas. Lo que consuman aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing was computed yet. Ask something in a chat, and what the answer takes stands here.</source>
        <translation>Aún no se ha calculado nada. Pregunte algo en un chat y aquí verá lo que consume la respuesta.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No meter could tell the energy of %1 of them.</source>
        <extracomment>a sentence a number of answers</extracomment>
        <translation>Ningún medidor pudo indicar la energía de %1 de ellas.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AddressLine</name>
    <message>
        <source>This is no address of a web server. One begins with https:// or http://, as the one of Hugging Face does.</source>
        <translation>Esto no es la dirección de un servidor web. Una dirección empieza por https:// o http://, como la de Hugging Face.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AnswerTokens</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The answer is being read again: %1 of %2 tokens.</source>
        <translation>Se está releyendo la respuesta: %1 de %2 tokens.</translation>
    </message>
    <message>
        <source>Show it as usual</source>
        <translation>Mostrar de forma normal</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AskLine</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask something and watch the layers</source>
        <translation>Pregunte algo y observe las capas</translation>
    </message>
    <message numerus="yes">
        <source>A question can have %1 characters at most. Nothing was pasted: paste a part of it.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>
            <numerusform>Una pregunta puede tener %1 carácter como máximo. No se pegó nada: pegue una parte.</numerusform>
            <numerusform>Una pregunta puede tener %1 caracteres como máximo. No se pegó nada: pegue una parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the answer (Escape)</source>
        <translation>Detener la respuesta (Escape)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AttentionPanel</name>
    <message>
        <source>Previous token</source>
        <translation>Token anterior</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Token siguiente</translation>
    </message>
    <message>
        <source>Map of layers and heads</source>
        <translation>Mapa de capas y cabezas</translation>
    </message>
    <message>
        <source>Map of heads and the tokens they look at</source>
        <translation>Mapa de cabezas y de los tokens que miran</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>How widely each head looks</source>
        <translation>Con qué amplitud mira cada cabeza</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Escala de los colores</translation>
    </message>
    <message>
        <source>at “%1”, token %2</source>
        <extracomment>%1 is the text of a token, %2 its number in the chat</extracomment>
        <translation>en «%1», token %2</translation>
    </message>
    <message>
        <source>What the heads of layer %1 look at</source>
        <translation>Lo que miran las cabezas de la capa %1</translation>
    </message>
    <message>
        <source>What heads looked at takes much memory, so it is kept of the newest tokens alone. This one is older.</source>
        <translation>Lo que miraron las cabezas ocupa mucha memoria, por eso solo se guarda el de los tokens más recientes. Este es anterior.</translation>
    </message>
    <message>
        <source>Layer %1, head %2: spread %3.</source>
        <extracomment>%1 and %2 are numbers, %3 is between 0 (looks at one token) and 1 (at all alike)</extracomment>
        <translation>Capa %1, cabeza %2: amplitud %3.</translation>
    </message>
    <message>
        <source>%1 on “%2” (token %3).</source>
        <extracomment>%1 is a share in percent, %2 the text of a token, %3 its number</extracomment>
        <translation>%1 en «%2» (token %3).</translation>
    </message>
    <message>
        <source>Head %1: %2 on “%3” (token %4).</source>
        <extracomment>%1 is a number, %2 a share in percent, %3 the text of a token, %4 its number</extracomment>
        <translation>Cabeza %1: %2 en «%3» (token %4).</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Hide this plot</source>
        <translation>Ocultar esta gráfica</translation>
    </message>
    <message>
        <source>Usual order, all shown</source>
        <translation>Orden habitual, mostrar todas</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListDelegate</name>
    <message>
        <source>Answering</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Título del chat</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListPanel</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New chat (Ctrl+N)</source>
        <translation>Nuevo chat (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <source>Search titles and messages of all chats</source>
        <translation>Buscar en los títulos y mensajes de todos los chats</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Found chats and messages</source>
        <translation>Chats y mensajes encontrados</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Checking the chats. They will be listed here.</source>
        <translation>Comprobando los chats. Aparecerán aquí.</translation>
    </message>
    <message>
        <source>Updating the chats to this version. They will be listed here.</source>
        <translation>Actualizando los chats a esta versión. Aparecerán aquí.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>Sus chats aparecerán aquí.</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>«%1» eliminado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Whole chat (JSON)…</source>
        <translation>Chat completo (JSON)…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Texto sin formato…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListProxy</name>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month, %2 a year</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Carpeta %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 chat(s)</source>
        <translation>
            <numerusform>%1 chat</numerusform>
            <numerusform>%1 chats</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegada</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegada</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>in the folder %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>en la carpeta %1</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatPage</name>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>Apartarla y empezar de cero</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatSearch</name>
    <message>
        <source>No chat holds these words.</source>
        <translation>Ningún chat contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatSettingsPanel</name>
    <message>
        <source>Settings of this chat</source>
        <translation>Ajustes de este chat</translation>
    </message>
    <message>
        <source>They hold for this chat alone. What is not changed here is as in the settings of the program.</source>
        <translation>Solo valen para este chat. Lo que no se cambie aquí queda como en los ajustes del programa.</translation>
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
        <translation>Histograma de los códigos enteros</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CommandPalette</name>
    <message>
        <source>No command has these letters.</source>
        <translation>Ningún comando tiene estas letras.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CompareHead</name>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>A document of 512 tokens</source>
        <translation>Un documento de 512 tokens</translation>
    </message>
    <message>
        <source>A story of 256 tokens</source>
        <translation>Un cuento de 256 tokens</translation>
    </message>
    <message>
        <source>The last question of this chat</source>
        <translation>La última pregunta de este chat</translation>
    </message>
    <message>
        <source>A text of my own</source>
        <translation>Un texto propio</translation>
    </message>
    <message>
        <source>Until figures settle</source>
        <translation>Hasta que se estabilice</translation>
    </message>
    <message numerus="yes">
        <source>%1 repeat(s)</source>
        <translation>
            <numerusform>%1 repetición</numerusform>
            <numerusform>%1 repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The text that every configuration reads and goes on with</source>
        <translation>El texto que cada configuración lee y continúa</translation>
    </message>
    <message>
        <source>How often each configuration is measured. Figures have settled when they spread by less than 2 %, which two minutes are given to.</source>
        <translation>Cuántas veces se mide cada configuración. Los valores se han estabilizado cuando su dispersión es menor del 2 %, para lo que se dan dos minutos.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>Comparaciones anteriores</translation>
    </message>
    <message>
        <source>Report for a browser (HTML)</source>
        <translation>Informe para el navegador (HTML)</translation>
    </message>
    <message>
        <source>Report on paper (PDF)</source>
        <translation>Informe en papel (PDF)</translation>
    </message>
    <message>
        <source>Every round as a table (CSV)</source>
        <translation>Todas las pasadas en una tabla (CSV)</translation>
    </message>
    <message>
        <source>All of it for programs (JSON)</source>
        <translation>Todo para programas (JSON)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar otra vez</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ComparePage</name>
    <message>
        <source>What does each configuration take?</source>
        <translation>¿Cuánto consume cada configuración?</translation>
    </message>
    <message>
        <source>One text runs on each of these configurations in turn, several times. Then this page shows whether all wrote the same tokens, how fast each was, and what it took for a token: measured where this machine has a meter, and said so where it has none.</source>
        <translation>Un mismo texto se ejecuta por turnos en cada una de estas configuraciones, varias veces. Después esta página muestra si todas escribieron los mismos tokens, lo rápida que fue cada una y lo que consumió por token: medido si este equipo tiene un medidor, y avisando si no lo tiene.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Write a text that every configuration reads.</source>
        <translation>Escriba un texto que lea cada configuración.</translation>
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
        <translation>Enviar</translation>
    </message>
    <message>
        <source>How the model is addressed</source>
        <translation>Cómo se habla con el modelo</translation>
    </message>
    <message>
        <source>Dialogue – the model answers</source>
        <translation>Diálogo – el modelo responde</translation>
    </message>
    <message>
        <source>Completion – the model continues the text</source>
        <translation>Continuación – el modelo continúa el texto</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Continuación</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Modo: %1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escriba un mensaje</translation>
    </message>
    <message>
        <source>Write on, or press Enter to let the model go on</source>
        <translation>Siga escribiendo o pulse Enter para que el modelo continúe</translation>
    </message>
    <message>
        <source>Write the beginning of a text</source>
        <translation>Escriba el comienzo de un texto</translation>
    </message>
    <message>
        <source>With the prompt the message would have %1 characters; it can have %2 at most. Nothing was inserted.</source>
        <extracomment>both are numbers of characters</extracomment>
        <translation>Con el prompt el mensaje tendría %1 caracteres; puede tener %2 como máximo. No se insertó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens read · trained length %2</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>
            <numerusform>%1 token leído · longitud de entrenamiento %2</numerusform>
            <numerusform>%1 tokens leídos · longitud de entrenamiento %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: older text fades</source>
        <translation>%1: el texto antiguo se desvanece</translation>
    </message>
    <message numerus="yes">
        <source>The model was trained with texts of at most %1 tokens, and this chat is longer. It goes on at the same speed, but what was said long ago fades from its memory, and answers may stray. A new chat begins afresh.</source>
        <translation>
            <numerusform>El modelo se entrenó con textos de %1 token como máximo, y este chat es más largo. Continúa a la misma velocidad, pero lo que se dijo hace mucho se desvanece de su memoria y las respuestas pueden desviarse. Un chat nuevo empieza de cero.</numerusform>
            <numerusform>El modelo se entrenó con textos de %1 tokens como máximo, y este chat es más largo. Continúa a la misma velocidad, pero lo que se dijo hace mucho se desvanece de su memoria y las respuestas pueden desviarse. Un chat nuevo empieza de cero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed and memory stay the same at any length. Beyond the length the model was trained at, older text fades from its memory.</source>
        <translation>La velocidad y la memoria no cambian con la longitud. Más allá de la longitud con que se entrenó el modelo, el texto antiguo se desvanece de su memoria.</translation>
    </message>
    <message numerus="yes">
        <source>With the pasted text the message would have %1 characters; it can have %2 at most. Nothing was pasted: paste a part of it.</source>
        <extracomment>both are numbers of characters</extracomment>
        <translation>
            <numerusform>Con el texto pegado el mensaje tendría %1 carácter; puede tener %2 como máximo. No se pegó nada: pegue una parte.</numerusform>
            <numerusform>Con el texto pegado el mensaje tendría %1 caracteres; puede tener %2 como máximo. No se pegó nada: pegue una parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens typed</source>
        <extracomment>of what is typed and not sent yet; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 token escrito</numerusform>
            <numerusform>%1 tokens escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc stops</source>
        <translation>Esc detiene</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter new line</source>
        <translation>Enter envía · Shift+Enter línea nueva</translation>
    </message>
    <message>
        <source>Room for the chat</source>
        <translation>Espacio para el chat</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>%1 de %2 tokens</translation>
    </message>
    <message>
        <source>This chat fills %1 of the %2 tokens that there is room for. The model looks back at all of them: each takes %3 of memory, and answers get slower as the chat grows. What has no room is not read.</source>
        <extracomment>%1 and %2 are numbers of tokens, %3 is an amount of memory</extracomment>
        <translation>Este chat ocupa %1 de los %2 tokens para los que hay espacio. El modelo los mira todos: cada uno ocupa %3 de memoria, y las respuestas se hacen más lentas a medida que crece el chat. Lo que no cabe no se lee.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConfigurationList</name>
    <message>
        <source>Add a configuration</source>
        <translation>Añadir una configuración</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Text that every configuration reads</source>
        <translation>Texto que lee cada configuración</translation>
    </message>
    <message>
        <source>Text that every configuration reads and goes on with</source>
        <translation>Texto que cada configuración lee y continúa</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConfigurationRow</name>
    <message>
        <source>Threads: auto</source>
        <translation>Hilos: automático</translation>
    </message>
    <message numerus="yes">
        <source>%1 thread(s)</source>
        <translation>
            <numerusform>%1 hilo</numerusform>
            <numerusform>%1 hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as loaded</source>
        <extracomment>%1 is the name of the model that answers in the window</extracomment>
        <translation>%1, como está cargado</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está disponible.</translation>
    </message>
    <message>
        <source>Computes</source>
        <translation>Calcula</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Packing of the weights</source>
        <translation>Empaquetado de los pesos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>Juego de instrucciones</translation>
    </message>
    <message>
        <source>Model and instruction set</source>
        <translation>Modelo y juego de instrucciones</translation>
    </message>
    <message>
        <source>Remove this configuration</source>
        <translation>Quitar esta configuración</translation>
    </message>
    <message>
        <source>Packing: auto</source>
        <translation>Empaquetado: automático</translation>
    </message>
    <message>
        <source>2 bits a weight</source>
        <translation>2 bits por peso</translation>
    </message>
    <message>
        <source>1.6 bits a weight</source>
        <translation>1,6 bits por peso</translation>
    </message>
    <message>
        <source>Conventional twin, 16 bits</source>
        <translation>Gemelo convencional, 16 bits</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>The loaded model</source>
        <translation>El modelo cargado</translation>
    </message>
    <message>
        <source>Instruction set: as usual</source>
        <translation>Instrucciones: las habituales</translation>
    </message>
    <message>
        <source>scalar</source>
        <extracomment>of the instruction sets of a processor, none that does several sums at once</extracomment>
        <translation>escalar</translation>
    </message>
    <message>
        <source>Remove configuration %1</source>
        <extracomment>%1 is the number of a configuration on a list</extracomment>
        <translation>Quitar la configuración %1</translation>
    </message>
    <message>
        <source>Model and instruction set of configuration %1</source>
        <extracomment>%1 is the number of a configuration on a list</extracomment>
        <translation>Modelo y juego de instrucciones de la configuración %1</translation>
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
        <translation>valor inicial</translation>
    </message>
    <message>
        <source>%1: as it came</source>
        <extracomment>%1 is the name of a constant</extracomment>
        <translation>%1: volver al valor inicial</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Fijado por usted.</translation>
    </message>
    <message>
        <source>That of the named board with the same core, where there is one.</source>
        <translation>El de la placa conocida con el mismo núcleo, si la hay.</translation>
    </message>
    <message>
        <source>Set by you. As it came: %1 (%2), %3</source>
        <extracomment>%1 is an amount, %2 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;, %3 says where it comes from</extracomment>
        <translation>Fijado por usted. Valor inicial: %1 (%2), %3</translation>
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
        <translation>Constantes de %1</translation>
    </message>
    <message>
        <source>The seconds and joules of this board are computed with these. What you change counts from the next answer on, for this board alone, and stays modelled; the model is loaded anew for it.</source>
        <translation>Los segundos y julios de esta placa se calculan con estos valores. Lo que cambie vale desde la próxima respuesta, solo para esta placa, y sigue siendo estimado; para ello el modelo se carga de nuevo.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CopiesPart</name>
    <message>
        <source>Save a copy of all chats…</source>
        <translation>Guardar una copia de todos los chats…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Restaurar desde una copia…</translation>
    </message>
    <message>
        <source>Leave the chats</source>
        <translation>Conservar los chats</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Restaurar ahora</translation>
    </message>
    <message>
        <source>The copy is saved: %1</source>
        <translation>La copia se ha guardado: %1</translation>
    </message>
    <message>
        <source>The chats are those of the copy.</source>
        <translation>Los chats son ahora los de la copia.</translation>
    </message>
    <message>
        <source>The chats are those of the copy. What was here before is in %1.</source>
        <translation>Los chats son ahora los de la copia. Lo que había antes está en %1.</translation>
    </message>
    <message>
        <source>All chats and drafts become those of %1. The ones that are here now are kept as a file in the folder of the chats, and can be restored in the same way.</source>
        <translation>Todos los chats y borradores pasarán a ser los de %1. Los que hay ahora se conservan en un archivo de la carpeta de los chats y se pueden restaurar de la misma manera.</translation>
    </message>
    <message>
        <source>A copy has all chats with their branches, also while you go on writing. A copy of the file chats.db that is made by hand while the program runs may lack the last messages.</source>
        <translation>Una copia contiene todos los chats con sus ramas, aunque se siga escribiendo. A una copia del archivo chats.db hecha a mano con el programa en marcha pueden faltarle los últimos mensajes.</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>Guardando la copia…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CursorPanel</name>
    <message>
        <source>At the cursor</source>
        <translation>En el cursor</translation>
    </message>
    <message>
        <source>← → token  ↑ ↓ layer  + − zoom</source>
        <translation>← → token  ↑ ↓ capa  + − zoom</translation>
    </message>
    <message>
        <source>Time of the layer</source>
        <translation>Tiempo de la capa</translation>
    </message>
    <message>
        <source>Token %1 · layer %2</source>
        <extracomment>%1 counts the tokens of a chat, %2 the layers of a model, both from 1</extracomment>
        <translation>Token %1 · capa %2</translation>
    </message>
    <message>
        <source>“%1”, written by the model</source>
        <translation>«%1», escrito por el modelo</translation>
    </message>
    <message>
        <source>“%1”, read</source>
        <translation>«%1», leído</translation>
    </message>
    <message>
        <source>more than at %1</source>
        <translation>más que en %1</translation>
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
        <translation>cuartiles %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DayBars</name>
    <message>
        <source>Energy of the last 30 days</source>
        <translation>Energía de los últimos 30 días</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a date, %2 an amount of energy</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in the last 30 days</source>
        <translation>Nada en los últimos 30 días</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <extracomment>%1 is a date and an amount of energy</extracomment>
        <translation>Máximo: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DeletePart</name>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>Eliminar ahora</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>All chats with their branches, deleted ones too, all drafts, the copies beside them, the states of the models, kept prompts and comparisons, keys of servers and all settings go, for good. Model files and what you have exported or saved elsewhere stay.</source>
        <translation>Desaparecen para siempre todos los chats con sus ramas, también los eliminados, todos los borradores, las copias que hay junto a ellos, los estados de los modelos, los prompts y comparaciones guardados, las claves de los servidores y todos los ajustes. Se conservan los archivos de modelo y lo que haya exportado o guardado en otro sitio.</translation>
    </message>
    <message>
        <source>Chats, drafts, prompts, settings and what models remember can be deleted together.</source>
        <translation>Los chats, borradores, prompts, ajustes y lo que los modelos recuerdan se pueden eliminar a la vez.</translation>
    </message>
    <message>
        <source>Everything is deleted.</source>
        <translation>Se ha eliminado todo.</translation>
    </message>
    <message>
        <source>All is deleted but the settings: %1</source>
        <translation>Se ha eliminado todo salvo los ajustes: %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DevicePanel</name>
    <message>
        <source>What the model runs on</source>
        <translation>Dónde se ejecuta el modelo</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Buscando dispositivos…</translation>
    </message>
    <message>
        <source>No other device was found. Plugins for devices lie in the folder “plugins” of the program&apos;s data.</source>
        <translation>No se encontró ningún otro dispositivo. Los complementos para dispositivos están en la carpeta «plugins» de los datos del programa.</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, en uso</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Un servidor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Energy and layers</source>
        <translation>Energía y capas</translation>
    </message>
    <message>
        <source>Cannot be seen from here</source>
        <translation>No se pueden ver desde aquí</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Complemento</translation>
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
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>Juego de instrucciones</translation>
    </message>
    <message>
        <source>Model in memory</source>
        <translation>Modelo en memoria</translation>
    </message>
    <message>
        <source>State of a chat</source>
        <translation>Estado de un chat</translation>
    </message>
    <message>
        <source>Matrices on it</source>
        <translation>Matrices en el dispositivo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of matrices</extracomment>
        <translation>%1 de %2</translation>
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
        <translation>%1 de las filas
CPU %2, dispositivo %3</translation>
    </message>
    <message>
        <source>%1 for each token
%2 at %3 tokens, the most</source>
        <extracomment>%1 and %2 are amounts of memory, %3 a number of tokens</extracomment>
        <translation>%1 por token
%2 con %3 tokens, el máximo</translation>
    </message>
    <message>
        <source>Computed on it</source>
        <translation>Se calcula allí</translation>
    </message>
    <message>
        <source>whole tokens</source>
        <translation>tokens enteros</translation>
    </message>
    <message>
        <source>nothing, as the CPU is faster</source>
        <translation>nada, porque la CPU es más rápida</translation>
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
dispositivo %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DeviceSettings</name>
    <message>
        <source>This is no JSON object, so it does not count. One looks like %1.</source>
        <translation>Esto no es un objeto JSON, así que no se tiene en cuenta. Ejemplo: %1.</translation>
    </message>
    <message>
        <source>Computes</source>
        <extracomment>before a choice: as usual, all, or if faster; of a device and the products of a model</extracomment>
        <translation>Calcula</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>If faster</source>
        <translation>Si es más rápido</translation>
    </message>
    <message>
        <source>How much the device computes</source>
        <translation>Cuánto calcula el dispositivo</translation>
    </message>
    <message>
        <source>As usual: all on a simulated board, what is faster there on another device. The answers are the same in any case.</source>
        <translation>Lo habitual: todo en una placa simulada; en otro dispositivo, lo que allí sea más rápido. Las respuestas son las mismas en cualquier caso.</translation>
    </message>
    <message>
        <source>Settings for its plugin</source>
        <translation>Ajustes para su complemento</translation>
    </message>
    <message>
        <source>none; a JSON object</source>
        <translation>ninguno; un objeto JSON</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DownloadPart</name>
    <message>
        <source>Download it</source>
        <translation>Descargarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Get more models</source>
        <translation>Obtener más modelos</translation>
    </message>
    <message>
        <source>Cancelled. What has come is kept: the same download goes on with it.</source>
        <translation>Cancelada. Lo que ha llegado se conserva: la misma descarga sigue desde ahí.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Descargar %1</translation>
    </message>
    <message>
        <source>OWNER/NAME of a repository, or the address of a model file</source>
        <translation>Repositorio (OWNER/NAME) o dirección de un archivo de modelo</translation>
    </message>
    <message>
        <source>Another model to download</source>
        <translation>Otro modelo que descargar</translation>
    </message>
    <message>
        <source>SHA-256 of the file, if you know it</source>
        <translation>SHA-256 del archivo, si lo conoce</translation>
    </message>
    <message>
        <source>Checksum that the file must have</source>
        <translation>Suma de comprobación que debe tener el archivo</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <source>%1 was here already, whole.</source>
        <translation>%1 ya estaba descargado por completo.</translation>
    </message>
    <message>
        <source>%1 is here, whole.</source>
        <translation>%1 se ha descargado por completo.</translation>
    </message>
    <message>
        <source>%1 is here. It was not checked against a checksum, since its server offers none; its structure as a model file was checked.</source>
        <translation>%1 se ha descargado. No se comparó con una suma de comprobación, pues su servidor no ofrece ninguna; se comprobó su estructura como archivo de modelo.</translation>
    </message>
    <message>
        <source>%1 is not what the repository has, so all was loaded anew, beside it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 no es lo que tiene el repositorio, así que todo se descargó de nuevo, a su lado.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 to download in %n file(s) of %3.</source>
        <extracomment>%1 is the name of a model, %2 an amount of bytes, %3 a repository</extracomment>
        <translation>
            <numerusform>%1: %2 que descargar en %n archivo de %3.</numerusform>
            <numerusform>%1: %2 que descargar en %n archivos de %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>No se ha descargado nada.</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>Solicitando %1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is the name of a file, %2 and %3 are amounts of bytes</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1: checking, %2 of %3</source>
        <translation>%1: comprobando, %2 de %3</translation>
    </message>
    <message>
        <source>It stopped at %1 of %2 and is tried again soon.</source>
        <translation>Se detuvo en %1 de %2; se volverá a intentar en breve.</translation>
    </message>
    <message>
        <source>%1 · %2 parameters · %3 · %4</source>
        <extracomment>%1 is a model, %2 a number of parameters, %3 a licence, %4 who made it</extracomment>
        <translation>%1 · %2 parámetros · %3 · %4</translation>
    </message>
</context>
<context>
    <name>trilume::ui::EmptyState</name>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Download or import a model…</source>
        <translation>Descargar o importar un modelo…</translation>
    </message>
    <message>
        <source>A small model for small talk, short stories, simple questions and sums up to 100.</source>
        <translation>Un modelo pequeño para charlas, cuentos breves, preguntas sencillas y sumas hasta 100 (en inglés).</translation>
    </message>
    <message>
        <source>Get a larger model…</source>
        <translation>Obtener un modelo mayor…</translation>
    </message>
    <message>
        <source>Models to download, and import of a Hugging Face folder</source>
        <translation>Modelos para descargar e importación de una carpeta de Hugging Face</translation>
    </message>
    <message>
        <source>A language model without multiplications</source>
        <translation>Un modelo de lenguaje sin multiplicaciones</translation>
    </message>
    <message>
        <source>Close this card for good</source>
        <translation>Cerrar esta tarjeta para siempre</translation>
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
        <translation>¿De qué quiere hablar?</translation>
    </message>
    <message>
        <source>How does it begin?</source>
        <translation>¿Cómo empieza?</translation>
    </message>
    <message>
        <source>Write below, or try one of these.</source>
        <translation>Escriba abajo o pruebe uno de estos ejemplos.</translation>
    </message>
    <message>
        <source>The model continues what you write. Try one of these.</source>
        <translation>El modelo continúa lo que usted escribe. Pruebe uno de estos ejemplos.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>You can write already; sending waits for the model.</source>
        <translation>Ya puede escribir; para enviar hay que esperar al modelo.</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>No hay ningún modelo abierto</translation>
    </message>
    <message>
        <source>Open a model file (.gguf), or drop one on this window.</source>
        <translation>Abra un archivo de modelo (.gguf) o suéltelo en esta ventana.</translation>
    </message>
    <message>
        <source>Its weights are only minus one, zero or one, so this computer adds, subtracts or skips and never multiplies by them. The memory of a whole chat is %1 at any length, so the thousandth answer comes as fast as the first. Nothing you write leaves this machine.</source>
        <translation>Sus pesos son solo menos uno, cero o uno, así que este equipo suma, resta u omite, y nunca multiplica por ellos. La memoria de un chat entero es de %1, sea cual sea su longitud, así que la respuesta número mil llega tan rápido como la primera. Nada de lo que escribe sale de este equipo.</translation>
    </message>
    <message>
        <source>Its weights are only minus one, zero or one, so this computer adds, subtracts or skips and never multiplies by them. Nothing you write leaves this machine.</source>
        <translation>Sus pesos son solo menos uno, cero o uno, así que este equipo suma, resta u omite, y nunca multiplica por ellos. Nada de lo que escribe sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::EnlargedPlot</name>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>Volver a la ventana (Esc)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerEmpty</name>
    <message>
        <source>Its layers cannot be watched</source>
        <translation>Sus capas no se pueden observar</translation>
    </message>
    <message>
        <source>Answers are written by a program elsewhere, which does not tell what its layers do. With a model that runs in this window, every token becomes a column here, every layer a row.</source>
        <translation>Las respuestas las escribe un programa en otro sitio, que no dice qué hacen sus capas. Con un modelo que se ejecute en esta ventana, cada token se convierte aquí en una columna y cada capa en una fila.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>No hay ningún modelo abierto</translation>
    </message>
    <message>
        <source>Here you will see what every layer does at every token, while the model reads and writes.</source>
        <translation>Aquí verá lo que hace cada capa en cada token mientras el modelo lee y escribe.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir un archivo de modelo…</translation>
    </message>
    <message>
        <source>What do the layers do?</source>
        <translation>¿Qué hacen las capas?</translation>
    </message>
    <message>
        <source>Nothing of this chat has been recorded yet. Its last answer can be read again, which writes nothing: every token then becomes a column, every layer a row.</source>
        <translation>Aún no se ha grabado nada de este chat. Su última respuesta se puede releer, sin que se escriba nada: cada token se convierte entonces en una columna y cada capa en una fila.</translation>
    </message>
    <message>
        <source>Read the last answer again</source>
        <translation>Releer la última respuesta</translation>
    </message>
    <message>
        <source>The answer that is being written began before this page was open, so it is not recorded. The next one will be.</source>
        <translation>La respuesta que se está escribiendo empezó antes de abrir esta página, así que no se graba. La siguiente, sí.</translation>
    </message>
    <message>
        <source>Nothing of this chat has been recorded yet. Ask something while this page is open: every token then becomes a column, every layer a row.</source>
        <translation>Aún no se ha grabado nada de este chat. Pregunte algo con esta página abierta: cada token se convierte entonces en una columna y cada capa en una fila.</translation>
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
        <translation>Explorador</translation>
    </message>
    <message>
        <source>Go to the chat (Ctrl+1)</source>
        <translation>Ir al chat (Ctrl+1)</translation>
    </message>
    <message>
        <source>Open another model file (Ctrl+O)</source>
        <translation>Abrir otro archivo de modelo (Ctrl+O)</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>Grabar siempre</translation>
    </message>
    <message>
        <source>Record answers while this page is closed, too. Each token then takes a little longer.</source>
        <translation>Grabar las respuestas también con esta página cerrada. Cada token tarda entonces un poco más.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Numbers for NumPy (NPZ)</source>
        <translation>Números para NumPy (NPZ)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Channels or codes at the cursor (NPZ)</source>
        <translation>Canales o códigos en el cursor (NPZ)</translation>
    </message>
    <message>
        <source>Channels or codes at the cursor (CSV)</source>
        <translation>Canales o códigos en el cursor (CSV)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dibujo (SVG)</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Chat: %1, %2. Go there</source>
        <translation>Chat: %1, %2. Ir ahí</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Abrir un archivo de modelo</translation>
    </message>
    <message>
        <source>Model: %1. Open another one</source>
        <translation>Modelo: %1. Abrir otro</translation>
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
            <numerusform>%1 token desde el token %2</numerusform>
            <numerusform>%1 tokens desde el token %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 layer(s)</source>
        <translation>
            <numerusform>%1 capa</numerusform>
            <numerusform>%1 capas</numerusform>
        </translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>Una comparación</translation>
    </message>
    <message>
        <source>tokens %1 to %2 of %3, those in sight</source>
        <translation>tokens %1 a %2 de %3, los que están a la vista</translation>
    </message>
    <message numerus="yes">
        <source>all %1 token(s)</source>
        <translation>
            <numerusform>%1 token en total</numerusform>
            <numerusform>los %1 tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <translation>Guardado como %1: %2.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerViews</name>
    <message>
        <source>Layer %1 over tokens</source>
        <translation>Capa %1 a lo largo de los tokens</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FindBar</name>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Coincidencia anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Coincidencia siguiente (Enter)</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Terminar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>hits of a search: the number of the one that is marked, and how many there are</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <extracomment>hits of a search, none of which is marked yet</extracomment>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>so far: the search goes on</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin coincidencias</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FolderCommands</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Removed the folder “%1”. Its chats are in the list.</source>
        <translation>Se ha quitado la carpeta «%1». Sus chats están en la lista.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>in the list of folders that a chat can be moved to</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove, keep its chats</source>
        <translation>Quitar y conservar sus chats</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nombre de la carpeta nueva</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>For imported models</source>
        <translation>Para los modelos importados</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FoundChats</name>
    <message>
        <source>Model: %1</source>
        <extracomment>a message that was found; %1 is a part of it</extracomment>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n mensaje más</numerusform>
            <numerusform>%n mensajes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::GridEditor</name>
    <message>
        <source>Still right today</source>
        <translation>Siguen siendo válidos hoy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Figures of your grid</source>
        <translation>Datos de su red eléctrica</translation>
    </message>
    <message>
        <source>Your bill has the price, the operator of your grid the carbon dioxide. Nothing is assumed for you, and the day on which you set a figure is kept with it.</source>
        <translation>El precio está en su factura; el dióxido de carbono lo indica el operador de su red. No se da nada por supuesto, y con cada valor se guarda el día en que lo indicó.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::HelpPanel</name>
    <message>
        <source>en</source>
        <extracomment>the folder of the help pages in this language, resources/help/en</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>This leads out of the program, to %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Este enlace lleva fuera del programa, a %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ImportRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Cancelling the import of %1</source>
        <extracomment>%1 is the name of a model, %2 a whole number</extracomment>
        <translation>Cancelando la importación: %1</translation>
    </message>
    <message>
        <source>Importing %1 · %2 %</source>
        <translation>Importando %1 · %2 %</translation>
    </message>
</context>
<context>
    <name>trilume::ui::InsideBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Differences inside</source>
        <translation>Diferencias por dentro</translation>
    </message>
    <message>
        <source>Stop reading the text again</source>
        <translation>Dejar de releer el texto</translation>
    </message>
    <message>
        <source>Reading the text through both of them again: %1 %</source>
        <extracomment>%1 is a number of percent</extracomment>
        <translation>Releyendo el texto con ambas: %1 %</translation>
    </message>
    <message>
        <source>Where the layers of two runs hold other values while they read the same text</source>
        <translation>Dónde tienen otros valores las capas de dos ejecuciones al leer el mismo texto</translation>
    </message>
</context>
<context>
    <name>trilume::ui::InsideCard</name>
    <message>
        <source>Channels of all layers at the token</source>
        <translation>Canales de todas las capas en el token</translation>
    </message>
    <message>
        <source>How often each eight-bit code came, over every eighth token since the recording began; grey is zero, orange the ends of the range</source>
        <translation>Cuántas veces apareció cada código de ocho bits, contado en uno de cada ocho tokens desde que empezó la grabación; el gris es cero, el naranja los extremos del rango</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Embedding, channel %1: %2</source>
        <translation>Embedding, canal %1: %2</translation>
    </message>
    <message>
        <source>Layer %1, channel %2: %3</source>
        <translation>Capa %1, canal %2: %3</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <extracomment>a layer and one of its projections, as short as can be</extracomment>
        <translation>Capa %1, %2</translation>
    </message>
    <message>
        <source>At “%1”, %2</source>
        <extracomment>%1 is a piece of text, %2 the end of a range of numbers on both sides of zero</extracomment>
        <translation>En «%1», %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::KeyboardPart</name>
    <message>
        <source>Everything in the window can be done by keys alone.</source>
        <translation>Todo en la ventana se puede hacer solo con el teclado.</translation>
    </message>
    <message>
        <source>Show the keys (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Mostrar los atajos (%1)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LayerLines</name>
    <message>
        <source>Course of the layers over the tokens</source>
        <translation>Evolución de las capas a lo largo de los tokens</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Legend</name>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the name of a line of a plot</extracomment>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LensModel</name>
    <message>
        <source>Layer %1, after %2: %3. Entropy %4 nats.</source>
        <extracomment>%1: number of a layer; %2: a token of the text; %3: tokens that may follow it, each with its probability; %4: a number</extracomment>
        <translation>Capa %1, tras %2: %3. Entropía: %4 nats.</translation>
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
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What each layer would say next</source>
        <translation>Qué diría cada capa a continuación</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>Esquina de la tabla</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Around the cursor</source>
        <translation>Alrededor del cursor</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Alrededor</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>Tokens más recientes</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Reading token %1 of %2</source>
        <translation>Leyendo el token %1 de %2</translation>
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
        <translation>Se está releyendo el texto. Entretanto se puede escribir una respuesta.</translation>
    </message>
    <message>
        <source>Choose the tokens to look into. The text is read again for that.</source>
        <translation>Elija los tokens que quiere examinar. Para ello se relee el texto.</translation>
    </message>
    <message>
        <source>The layers of this model cannot be asked what they would say.</source>
        <translation>A las capas de este modelo no se les puede preguntar qué dirían.</translation>
    </message>
    <message>
        <source>A bar above a cell: from this layer on the answer stays.</source>
        <translation>Una barra sobre una celda: a partir de esta capa la respuesta ya no cambia.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LineModel</name>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>no meter could tell</source>
        <translation>ningún medidor lo indicó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the head of a column and what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens leídos</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Medidor</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LineTable</name>
    <message>
        <source>Energy by model and meter</source>
        <translation>Energía por modelo y medidor</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>Esquina de la tabla</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LiveDock</name>
    <message>
        <source>idle %1 W</source>
        <translation>reposo %1 W</translation>
    </message>
    <message>
        <source>idle %1 W %2 s ago</source>
        <translation>reposo %1 W hace %2 s</translation>
    </message>
    <message>
        <source>idle %1 W %2 min ago</source>
        <translation>reposo %1 W hace %2 min</translation>
    </message>
    <message>
        <source>Go back to now</source>
        <translation>Volver al momento actual</translation>
    </message>
    <message>
        <source>Pause the plots</source>
        <translation>Pausar las gráficas</translation>
    </message>
    <message>
        <source>Which plots are shown</source>
        <translation>Qué gráficas se muestran</translation>
    </message>
    <message>
        <source>Measured by the clock: the time that passes while the meters are read, ten times a second.</source>
        <translation>Medido con el reloj: el tiempo que pasa mientras se leen los medidores, diez veces por segundo.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Show the last 60 seconds</source>
        <translation>Mostrar los últimos 60 segundos</translation>
    </message>
    <message>
        <source>Show the last 10 minutes</source>
        <translation>Mostrar los últimos 10 minutos</translation>
    </message>
    <message>
        <source>%1 W light bulb (paper)</source>
        <extracomment>%1 is a number: 13</extracomment>
        <translation>bombilla de %1 W (artículo)</translation>
    </message>
    <message>
        <source>Added %1 to the plot.</source>
        <translation>Se ha añadido %1 a la gráfica.</translation>
    </message>
    <message>
        <source>Add a log of a meter at the wall (CSV)…</source>
        <translation>Añadir el registro de un medidor de enchufe (CSV)…</translation>
    </message>
    <message>
        <source>Change the model of the power</source>
        <translation>Cambiar la estimación de la potencia</translation>
    </message>
    <message>
        <source>Stop modelling the power</source>
        <translation>Dejar de estimar la potencia</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 sensor(s) takes %2 % of one core.</source>
        <extracomment>%1 is a number of sensors, %2 a share</extracomment>
        <translation>
            <numerusform>Leer %1 sensor ocupa el %2 % de un núcleo.</numerusform>
            <numerusform>Leer %1 sensores ocupa el %2 % de un núcleo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on drawing the plots</source>
        <translation>Reanudar las gráficas</translation>
    </message>
    <message>
        <source>last answer</source>
        <translation>última respuesta</translation>
    </message>
    <message>
        <source>last answer too short to tell</source>
        <translation>última respuesta demasiado corta para medirla</translation>
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
        <translation>Los chats antiguos se conservaron como %1.</translation>
    </message>
    <message>
        <source>Chat (Ctrl+1)</source>
        <translation>Chat (Ctrl+1)</translation>
    </message>
    <message>
        <source>Explorer (Ctrl+2)</source>
        <translation>Explorador (Ctrl+2)</translation>
    </message>
    <message>
        <source>Compare (Ctrl+3)</source>
        <translation>Comparación (Ctrl+3)</translation>
    </message>
    <message>
        <source>Models (Ctrl+4)</source>
        <translation>Modelos (Ctrl+4)</translation>
    </message>
    <message>
        <source>Account (Ctrl+5)</source>
        <translation>Consumo (Ctrl+5)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Ajustes (Ctrl+,)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MarkersPanel</name>
    <message>
        <source>Those that you gave it are not used: %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>Los que usted le dio no se usan: %1</translation>
    </message>
    <message>
        <source>These were given by you.</source>
        <translation>Los indicó usted.</translation>
    </message>
    <message>
        <source>These are of the model file.</source>
        <translation>Son los del archivo de modelo.</translation>
    </message>
    <message>
        <source>The model file has none: it is a base model, which reads a chat as plain text, each message behind the name of its writer.</source>
        <translation>El archivo de modelo no tiene: es un modelo base, que lee un chat como texto sin formato, cada mensaje tras el nombre de quien lo escribe.</translation>
    </message>
    <message>
        <source>Chat markers of the model</source>
        <translation>Marcadores de chat del modelo</translation>
    </message>
    <message>
        <source>What stands before and behind each message when %1 reads a chat. A model understands those that it was trained with. \n is a new line, \t a tab, \\ a backslash.</source>
        <translation>Lo que va antes y después de cada mensaje cuando %1 lee un chat. Un modelo entiende aquellos con los que se entrenó. \n es una línea nueva, \t un tabulador, \\ una barra invertida.</translation>
    </message>
    <message>
        <source>Fill in a known form</source>
        <translation>Rellenar con un formato conocido</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Qué lee el modelo</translation>
    </message>
    <message>
        <source>Of the model file</source>
        <translation>Los del archivo de modelo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Your message&quot;, say, %2 is &quot;before&quot; or &quot;behind&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Texts that end an answer, one in each line</source>
        <translation>Textos que terminan una respuesta, uno por línea</translation>
    </message>
    <message>
        <source>Use those of the file again</source>
        <translation>Volver a los del archivo</translation>
    </message>
    <message>
        <source>Use none again</source>
        <translation>Volver a no usar ninguno</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estos</translation>
    </message>
    <message>
        <source>%1: found a backslash in “%2” that is none of \n, \t and \\.</source>
        <extracomment>%1 is the name of a field, %2 what was typed in it</extracomment>
        <translation>%1: se encontró en «%2» una barra invertida que no es ni \n, ni \t, ni \\.</translation>
    </message>
    <message>
        <source>There are %1 texts that end an answer, expected at most %2.</source>
        <translation>Hay %1 textos que terminan una respuesta; se esperaban como máximo %2.</translation>
    </message>
    <message>
        <source>Nothing stands between your message and the answer: the model would read them as one text.</source>
        <translation>No hay nada entre su mensaje y la respuesta: el modelo los leería como un solo texto.</translation>
    </message>
    <message>
        <source>The model tries them…</source>
        <translation>El modelo los está probando…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MemoryPanel</name>
    <message>
        <source>Message %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>Mensaje %1: %2</translation>
    </message>
    <message>
        <source>Half-life of each layer</source>
        <translation>Semivida de cada capa</translation>
    </message>
    <message>
        <source>What is left of the message in each layer</source>
        <translation>Lo que queda del mensaje en cada capa</translation>
    </message>
    <message>
        <source>Still in the state</source>
        <translation>Aún en el estado</translation>
    </message>
    <message>
        <source>Choose another message</source>
        <translation>Elegir otro mensaje</translation>
    </message>
    <message>
        <source>Layer %1 forgets fastest, half within %2; layer %3 slowest, half within %4.</source>
        <extracomment>%1 and %3 are numbers of layers, %2 and %4 times in tokens</extracomment>
        <translation>La capa %1 es la que antes olvida, la mitad en %2; la capa %3, la que más tarda, la mitad en %4.</translation>
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
        <translation>La grabación aún no contiene el final de ningún mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) after its end, layer %2 holds most of it: %3 in the median channel.</source>
        <extracomment>%1 is a number of tokens, %2 that of a layer, %3 a share</extracomment>
        <translation>
            <numerusform>%1 token después de su final, la capa %2 es la que más conserva: %3 en el canal mediano.</numerusform>
            <numerusform>%1 tokens después de su final, la capa %2 es la que más conserva: %3 en el canal mediano.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::MessageEdit</name>
    <message>
        <source>Leave it</source>
        <translation>Cancelar la edición</translation>
    </message>
    <message>
        <source>You change a message: sent, it begins a branch beside the old one.</source>
        <translation>Está editando un mensaje: al enviarlo, empieza una rama junto al anterior.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MetricCard</name>
    <message>
        <source>Menu of the plot: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>Menú de la gráfica: %1</translation>
    </message>
    <message>
        <source>Course: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>Evolución: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>in place of the newest value: the sensor is gone</extracomment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>Guardar como imagen (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>Guardar como dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Save as a document (PDF)…</source>
        <translation>Guardar como documento (PDF)…</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <translation>Guardar los valores (CSV)…</translation>
    </message>
    <message>
        <source>Set a reference line</source>
        <translation>Poner una línea de referencia</translation>
    </message>
    <message>
        <source>Remove the reference line</source>
        <translation>Quitar la línea de referencia</translation>
    </message>
    <message>
        <source>Go back to now</source>
        <translation>Volver al momento actual</translation>
    </message>
    <message>
        <source>There is no way to draw %1.</source>
        <translation>No hay manera de dibujar %1.</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
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
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelList</name>
    <message numerus="yes">
        <source>%1 file(s) that cannot be used here</source>
        <translation>
            <numerusform>%1 archivo que no se puede usar aquí</numerusform>
            <numerusform>%1 archivos que no se pueden usar aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelPanel</name>
    <message>
        <source>What this model is</source>
        <translation>Qué es este modelo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelRow</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>More for this model</source>
        <translation>Más acciones para este modelo</translation>
    </message>
    <message>
        <source>Comes with Trilume</source>
        <translation>Viene con Trilume</translation>
    </message>
    <message>
        <source>Opened at each start · %1</source>
        <extracomment>%1 is where a model lies: the path of a file, or &quot;Comes with Trilume&quot;</extracomment>
        <translation>Se abre en cada inicio · %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Más acciones para %1</translation>
    </message>
    <message>
        <source>Open at each start</source>
        <translation>Abrir en cada inicio</translation>
    </message>
    <message>
        <source>Chat markers…</source>
        <translation>Marcadores de chat…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Fingerprint: known once it was used</source>
        <translation>Huella: se conocerá cuando se use</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>What this model is…</source>
        <translation>Qué es este modelo…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelsPage</name>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Carpetas con modelos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>A Hugging Face folder…</source>
        <translation>Una carpeta de Hugging Face…</translation>
    </message>
    <message>
        <source>A copy of a model file…</source>
        <translation>Una copia de un archivo de modelo…</translation>
    </message>
    <message>
        <source>Models that can answer appear here. There is none yet: import one, or name a folder that has model files (GGUF).</source>
        <translation>Aquí aparecen los modelos que pueden responder. Aún no hay ninguno: importe uno o indique una carpeta con archivos de modelo (GGUF).</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Nothing had to be converted: the models of %1 are on the list.</source>
        <translation>No hubo que convertir nada: los modelos de %1 están en la lista.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Añadir una carpeta con modelos</translation>
    </message>
    <message>
        <source>Import a Hugging Face folder</source>
        <translation>Importar una carpeta de Hugging Face</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 está en la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Se ha importado %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
</context>
<context>
    <name>trilume::ui::OriginPopup</name>
    <message>
        <source>How this was made</source>
        <translation>Cómo se generó</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Overlay</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
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
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Flat: %1 per token after %2, %3 after %4.</source>
        <extracomment>%1 and %3 are times, %2 and %4 lengths of the chat: 1.2 ms, 300 tokens</extracomment>
        <translation>Constante: %1 por token tras %2, %3 tras %4.</translation>
    </message>
    <message>
        <source>%5 % longer: %1 per token after %2, %3 after %4.</source>
        <translation>%5 % más: %1 por token tras %2, %3 tras %4.</translation>
    </message>
    <message>
        <source>%5 % shorter: %1 per token after %2, %3 after %4.</source>
        <translation>%5 % menos: %1 por token tras %2, %3 tras %4.</translation>
    </message>
    <message>
        <source>Menu of the plot: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>Menú de la gráfica: %1</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>Tiempo por token</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>last answer</source>
        <translation>última respuesta</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PairLine</name>
    <message>
        <source>Back to the recording of the chat</source>
        <translation>Volver a la grabación del chat</translation>
    </message>
    <message>
        <source>At each of the %3 tokens that both read, all that the layers hold is equal in %1 and %2. Below are the values themselves.</source>
        <extracomment>%1 and %2 are runs of a comparison, %3 is a number of tokens</extracomment>
        <translation>%1 y %2: todos los valores de las capas son iguales en cada uno de los %3 tokens que leyeron ambas. Abajo están los propios valores.</translation>
    </message>
    <message>
        <source>At each of the %3 tokens that both read and wrote alike: %1 against %2.</source>
        <translation>%1 en comparación con %2, en cada uno de los %3 tokens que ambas leyeron y escribieron igual.</translation>
    </message>
    <message>
        <source>No difference: the same bits</source>
        <translation>Sin diferencias: los mismos bits</translation>
    </message>
    <message>
        <source>Differences inside two runs</source>
        <translation>Diferencias por dentro de dos ejecuciones</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PastedTexts</name>
    <message>
        <source>Look at the text</source>
        <translation>Ver el texto</translation>
    </message>
    <message>
        <source>Leave this text out</source>
        <translation>Dejar fuera este texto</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <extracomment>of a text; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 palabra</numerusform>
            <numerusform>%1 palabras</numerusform>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <extracomment>%1 is a printer, or a file</extracomment>
        <translation>Impreso: %1.</translation>
    </message>
    <message>
        <source>There is nothing in this chat yet.</source>
        <translation>Aún no hay nada en este chat.</translation>
    </message>
    <message>
        <source>chat</source>
        <extracomment>a suggested name of a file, without its ending</extracomment>
        <translation>chat</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>%1 could not print the chat. Is it there, and may you print on it?</source>
        <translation>%1 no pudo imprimir el chat. ¿Está disponible y tiene permiso para imprimir en ella?</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PluginsPart</name>
    <message>
        <source>A plugin brings a device, and may do whatever you may: use those of people whom you trust. Each runs in a process of its own.</source>
        <translation>Un complemento aporta un dispositivo y puede hacer todo lo que puede hacer usted: use los de personas en las que confíe. Cada uno se ejecuta en un proceso propio.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>plugins devices FPGA board folder</source>
        <translation>complementos plugins dispositivos FPGA placa carpeta</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 is a check sum</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>Buscando complementos…</translation>
    </message>
    <message>
        <source>No plugins were found.</source>
        <translation>No se encontraron complementos.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>Olvidar %1</translation>
    </message>
    <message>
        <source>Plugins are looked for here</source>
        <translation>Aquí se buscan complementos</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No se encuentra.</translation>
    </message>
    <message>
        <source>Folder with plugins</source>
        <translation>Carpeta con complementos</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PowerNotice</name>
    <message>
        <source>Looking for power sensors.</source>
        <translation>Buscando sensores de potencia.</translation>
    </message>
    <message>
        <source>This machine shows no power sensor to its programs. That is usual in a virtual machine.</source>
        <translation>Este equipo no muestra ningún sensor de potencia a sus programas. Es lo habitual en una máquina virtual.</translation>
    </message>
    <message>
        <source>The power sensor has not said anything yet.</source>
        <translation>El sensor de potencia aún no ha dicho nada.</translation>
    </message>
    <message>
        <source>There is a power sensor, but it cannot be read.</source>
        <translation>Hay un sensor de potencia, pero no se puede leer.</translation>
    </message>
    <message>
        <source>Model it from two figures</source>
        <translation>Estimarla con dos valores</translation>
    </message>
    <message>
        <source>Watts of the processor with nothing to do</source>
        <translation>Vatios del procesador sin nada que hacer</translation>
    </message>
    <message>
        <source>Watts of the processor with all cores busy</source>
        <translation>Vatios del procesador con todos los núcleos ocupados</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar esta estimación</translation>
    </message>
    <message>
        <source>Idle, W</source>
        <translation>Reposo, W</translation>
    </message>
    <message>
        <source>All cores busy, W</source>
        <translation>Todos los núcleos ocupados, W</translation>
    </message>
    <message>
        <source>A first guess %1.</source>
        <extracomment>where the two figures in the form are from; the sentence about the source follows</extracomment>
        <translation>Una primera aproximación %1.</translation>
    </message>
    <message>
        <source>Two numbers of watts are needed, the second not below the first.</source>
        <translation>Hacen falta dos números de vatios, el segundo no menor que el primero.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PresetRow</name>
    <message>
        <source>Own</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>Sus propios números</translation>
    </message>
    <message>
        <source>How answers are chosen</source>
        <translation>Cómo se eligen las respuestas</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Nothing that you write leaves this computer, unless you use a model on a server: then each question goes there with its chat, and nothing else.</source>
        <translation>Nada de lo que escribe sale de este equipo, salvo que use un modelo de un servidor: entonces se envía allí cada pregunta con su chat, y nada más.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PromptPanel</name>
    <message>
        <source>Keep what is written</source>
        <translation>Guardar lo escrito</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Buscar un prompt</translation>
    </message>
    <message>
        <source>What stands in the field becomes a prompt. {{name}} in it is a place to be filled in.</source>
        <translation>Lo que hay en el campo se convierte en un prompt. En él, {{nombre}} es un hueco por rellenar.</translation>
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
        <translation>Aún no hay prompts guardados. Escriba un mensaje que vaya a necesitar de nuevo, con {{nombres}} donde cambie, y guárdelo aquí.</translation>
    </message>
    <message>
        <source>No prompt has these letters.</source>
        <translation>Ningún prompt tiene estas letras.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se ha quitado %1.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::QuantityList</name>
    <message>
        <source>Quantities</source>
        <translation>Magnitudes</translation>
    </message>
</context>
<context>
    <name>trilume::ui::QuartileBars</name>
    <message>
        <source>Layer %1: %2</source>
        <extracomment>the number of a layer and a value</extracomment>
        <translation>Capa %1: %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Rail</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ReadoutStrip</name>
    <message>
        <source>%1 to first token</source>
        <extracomment>%1 is the time it took until the first token came</extracomment>
        <translation>%1 hasta el primer token</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens read</source>
        <extracomment>%1 is the number of tokens that the model has read of this chat</extracomment>
        <translation>
            <numerusform>%1 token leído</numerusform>
            <numerusform>%1 tokens leídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ReferenceEditor</name>
    <message>
        <source>Value of the reference line</source>
        <translation>Valor de la línea de referencia</translation>
    </message>
    <message>
        <source>Name of the reference line</source>
        <translation>Nombre de la línea de referencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Draw this reference line</source>
        <translation>Dibujar esta línea de referencia</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ResultView</name>
    <message>
        <source>What it comes to</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Different scopes</source>
        <translation>Alcances distintos</translation>
    </message>
    <message>
        <source>To be known besides</source>
        <translation>Para tener en cuenta</translation>
    </message>
    <message>
        <source>Identical tokens</source>
        <translation>Tokens idénticos</translation>
    </message>
    <message>
        <source>Different tokens</source>
        <translation>Tokens distintos</translation>
    </message>
</context>
<context>
    <name>trilume::ui::RunTable</name>
    <message>
        <source>Figures of every run</source>
        <translation>Valores de cada ejecución</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerPanel</name>
    <message>
        <source>Use a model on a server</source>
        <translation>Usar un modelo de un servidor</translation>
    </message>
    <message>
        <source>Another computer, or another program on this one, can answer: any server of OpenAI&apos;s interface, as trilume-cli serve, llama.cpp or vLLM. Each question goes there with the chat before it.</source>
        <translation>Puede responder otro equipo u otro programa de este: cualquier servidor con la interfaz de OpenAI, como trilume-cli serve, llama.cpp o vLLM. Cada pregunta se envía allí con el chat que la precede.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>This address begins with http: whoever is on the way there can read what you write, and the key.</source>
        <translation>Esta dirección empieza por http: cualquiera que esté en el camino puede leer lo que escribe, y la clave.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Find models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>Su nombre en el servidor</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Models on the server</source>
        <translation>Modelos del servidor</translation>
    </message>
    <message>
        <source>The one that is kept for it</source>
        <translation>La que está guardada para él</translation>
    </message>
    <message>
        <source>If the server wants one</source>
        <translation>Si el servidor la pide</translation>
    </message>
    <message>
        <source>The server is asked for its models…</source>
        <translation>Preguntando al servidor por sus modelos…</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>La clave se ha olvidado.</translation>
    </message>
    <message>
        <source>The server has no model.</source>
        <translation>El servidor no tiene ningún modelo.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerPart</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar el token de acceso</translation>
    </message>
    <message>
        <source>It is off: no other program is answered.</source>
        <translation>Está desactivado: no se responde a ningún otro programa.</translation>
    </message>
    <message>
        <source>It runs at %1.</source>
        <translation>Está en marcha en %1.</translation>
    </message>
    <message>
        <source>It ends what it answers.</source>
        <translation>Está terminando las respuestas en curso.</translation>
    </message>
    <message>
        <source>It does not run. %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>No está en marcha. %1</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>La dirección está en el portapapeles.</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Whoever has it can use the model.</source>
        <translation>El token de acceso está en el portapapeles. Quien lo tenga puede usar el modelo.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerRow</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>On the server %1</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>En el servidor %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingEditor</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingRow</name>
    <message>
        <source>%1: as it came</source>
        <translation>%1: volver al valor inicial</translation>
    </message>
    <message>
        <source>%1: as in the settings</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>%1: como en los ajustes</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingsPage</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>All settings are as they came.</source>
        <translation>Todos los ajustes tienen su valor inicial.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>trilume::ui::StageCard</name>
    <message>
        <source>Loading the model, %1 %</source>
        <translation>Cargando el modelo, %1 %</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Measuring what the machine takes at rest</source>
        <translation>Midiendo lo que consume el equipo en reposo</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Calentando</translation>
    </message>
    <message>
        <source>Measuring, round %1 of at most %2</source>
        <extracomment>of the times that something is measured, the number and how many there are at most</extracomment>
        <translation>Midiendo, pasada %1 de %2 como máximo</translation>
    </message>
    <message>
        <source>Leave the machine alone meanwhile: what else it does is measured as well. What has been measured stays when you stop.</source>
        <translation>No use el equipo entretanto: lo demás que haga también se mide. Si detiene la comparación, lo ya medido se conserva.</translation>
    </message>
    <message>
        <source>Configuration %1 of %2: %3</source>
        <extracomment>the number of a configuration, how many there are, and which one it is</extracomment>
        <translation>Configuración %1 de %2: %3</translation>
    </message>
    <message>
        <source>Of the model, what is loaded</source>
        <translation>Parte del modelo ya cargada</translation>
    </message>
    <message>
        <source>Rounds that are done</source>
        <translation>Pasadas terminadas</translation>
    </message>
</context>
<context>
    <name>trilume::ui::StatusLine</name>
    <message>
        <source>Reading the prompt %1 of %2</source>
        <translation>Leyendo el prompt, %1 de %2</translation>
    </message>
    <message>
        <source>Waiting in another chat</source>
        <translation>Esperando en otro chat</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Leyendo el prompt</translation>
    </message>
    <message>
        <source>Reading the prompt of another chat</source>
        <translation>Leyendo el prompt de otro chat</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Writing in another chat</source>
        <translation>Escribiendo en otro chat</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Waiting for another answer</source>
        <translation>Esperando otra respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1 other answer(s)</source>
        <translation>
            <numerusform>Esperando %1 respuesta más</numerusform>
            <numerusform>Esperando otras %1 respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the chats</source>
        <translation>Comprobando los chats</translation>
    </message>
    <message>
        <source>Updating the chats to this version</source>
        <translation>Actualizando los chats a esta versión</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
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
        <translation>El modelo cargado no se hizo para un prompt del sistema: lo lee como texto sin formato antes del primer mensaje y puede no seguirlo.</translation>
    </message>
    <message>
        <source>The loaded model was made for no dialogue: in one it reads the system prompt as the first line, and where it continues a text, not at all.</source>
        <translation>El modelo cargado no se hizo para el diálogo: en un diálogo lee el prompt del sistema como primera línea; cuando continúa un texto, no lo lee.</translation>
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
        <translation>Texto pegado</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TimeAxis</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>An answer began at %1. Click to go to it.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Una respuesta empezó a las %1. Haga clic para ir a ella.</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TitleBar</name>
    <message>
        <source>Settings of this chat (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Ajustes de este chat (%1)</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>What the model runs on</source>
        <translation>Dónde se ejecuta el modelo</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Cargando %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a whole number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Model: %1. Choose another one</source>
        <translation>Modelo: %1. Elegir otro</translation>
    </message>
    <message numerus="yes">
        <source>%1 thread(s)</source>
        <translation>
            <numerusform>%1 hilo</numerusform>
            <numerusform>%1 hilos</numerusform>
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
            <numerusform>Dispositivo: CPU, %1 hilo, %2</numerusform>
            <numerusform>Dispositivo: CPU, %1 hilos, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not used: CPU</source>
        <translation>no se usa: CPU</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>con errores</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <extracomment>%1 is the name of a device, %2 how it does</extracomment>
        <translation>Dispositivo: %1</translation>
    </message>
    <message>
        <source>Device: %1, %2</source>
        <translation>Dispositivo: %1, %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Runs on the server %1</source>
        <extracomment>%1 is the name of a computer, perhaps with a port</extracomment>
        <translation>Se ejecuta en el servidor %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TokenMap</name>
    <message>
        <source>Map of layers and tokens</source>
        <translation>Mapa de capas y tokens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Escala de colores</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TranscriptView</name>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Show it as usual</source>
        <translation>Mostrar de forma normal</translation>
    </message>
    <message>
        <source>How likely its tokens are</source>
        <translation>Probabilidad de sus tokens</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Cómo se generó</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copiar el texto seleccionado</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%1 characters)</source>
        <extracomment>under a long message; %1 is a number above 1 000</extracomment>
        <translation>
            <numerusform>Mostrar todo (%1 carácter)</numerusform>
            <numerusform>Mostrar todo (%1 caracteres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Ocultar el pensamiento</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Mostrar el pensamiento</translation>
    </message>
    <message>
        <source>Thinking… (hide)</source>
        <translation>Pensando… (ocultar)</translation>
    </message>
    <message>
        <source>Thinking… (show)</source>
        <translation>Pensando… (mostrar)</translation>
    </message>
    <message>
        <source>Thought (hide)</source>
        <translation>Pensamiento (ocultar)</translation>
    </message>
    <message>
        <source>Thought (show)</source>
        <translation>Pensamiento (mostrar)</translation>
    </message>
    <message>
        <source>Thought for %1 (hide)</source>
        <extracomment>above an answer; %1 is how long the model thought before it, such as &quot;12 s&quot;</extracomment>
        <translation>Pensó %1 (ocultar)</translation>
    </message>
    <message>
        <source>Thought for %1 (show)</source>
        <translation>Pensó %1 (mostrar)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TransferNotice</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Working on %1…</source>
        <translation>Procesando %1…</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 de %2 chats</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 chat(s).</source>
        <translation>
            <numerusform>Se ha importado %1 chat.</numerusform>
            <numerusform>Se han importado %1 chats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omitido:</translation>
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
        <translation>Ocultar la ventana</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Trilume</source>
        <translation>Trilume</translation>
    </message>
    <message>
        <source>Trilume – answering</source>
        <translation>Trilume – respondiendo</translation>
    </message>
    <message>
        <source>Trilume goes on here</source>
        <translation>Trilume continúa aquí</translation>
    </message>
    <message>
        <source>Answers and the server go on. Quit ends the program.</source>
        <translation>Las respuestas y el servidor continúan. «Salir» termina el programa.</translation>
    </message>
    <message>
        <source>The answer is there</source>
        <translation>La respuesta está lista</translation>
    </message>
</context>
<context>
    <name>trilume::ui::UnsavedNotice</name>
    <message>
        <source>answer.txt</source>
        <extracomment>a suggested name of a file</extracomment>
        <translation>respuesta.txt</translation>
    </message>
    <message>
        <source>The text is in %1. The window can be closed now.</source>
        <translation>El texto está en %1. Ya se puede cerrar la ventana.</translation>
    </message>
    <message>
        <source>The text cannot be written there. %1 Choose another place.</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>No se puede escribir ahí el texto. %1 Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 Make room and close the window again. Closing it again gives up what still cannot be saved.</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>%1 Libere espacio y cierre la ventana otra vez. Al cerrarla de nuevo se renuncia a lo que siga sin poder guardarse.</translation>
    </message>
    <message>
        <source>Save the text as a file…</source>
        <translation>Guardar el texto en un archivo…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ViewHead</name>
    <message>
        <source>How much more it is than at %1: blue is less, amber is more.</source>
        <translation>Cuánto mayor es que en %1: azul es menos, ámbar es más.</translation>
    </message>
    <message>
        <source>Choose another quantity</source>
        <translation>Elegir otra magnitud</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Show how values differ from those of a token or of another recording</source>
        <translation>Mostrar en qué difieren los valores de los de un token o de otra grabación</translation>
    </message>
    <message>
        <source>From the token at the cursor</source>
        <translation>Respecto al token del cursor</translation>
    </message>
    <message>
        <source>From this recording, kept as it is</source>
        <translation>Respecto a esta grabación, guardada tal cual</translation>
    </message>
    <message>
        <source>Values as they are</source>
        <translation>Valores tal como son</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>En comparación con %1</translation>
    </message>
    <message>
        <source>Each layer alone</source>
        <translation>Cada capa por separado</translation>
    </message>
    <message>
        <source>Every layer from its own least to its own largest value, so that a loud one does not darken the others</source>
        <translation>Cada capa desde su propio valor mínimo hasta el máximo, para que una intensa no oscurezca las demás</translation>
    </message>
    <message>
        <source>Hold colours</source>
        <translation>Fijar colores</translation>
    </message>
    <message>
        <source>Colours keep their meaning while new tokens come</source>
        <translation>Los colores conservan su significado mientras llegan tokens nuevos</translation>
    </message>
    <message>
        <source>More tokens</source>
        <translation>Más tokens</translation>
    </message>
    <message>
        <source>Fewer tokens, wider</source>
        <translation>Menos tokens, más anchos</translation>
    </message>
</context>
<context>
    <name>trilume::ui::WeightPanel</name>
    <message>
        <source>Non-zero weights of every projection</source>
        <translation>Pesos distintos de cero de cada proyección</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Escala de colores</translation>
    </message>
    <message>
        <source>Counting the weights of the model…</source>
        <translation>Contando los pesos del modelo…</translation>
    </message>
    <message>
        <source>%1 of all %2 ternary weights are not zero, the head included.</source>
        <extracomment>%1 is a share in percent, %2 a number</extracomment>
        <translation>El %1 de los %2 pesos ternarios no son cero, incluida la cabeza.</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3</source>
        <translation>Capa %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::WindowActions</name>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Answers and branches</source>
        <translation>Respuestas y ramas</translation>
    </message>
    <message>
        <source>Chats and models</source>
        <translation>Chats y modelos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>In a plot</source>
        <translation>En una gráfica</translation>
    </message>
    <message>
        <source>In the explorer</source>
        <translation>En el explorador</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorador</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New folder for chats…</source>
        <translation>Nueva carpeta para chats…</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Open the bundled model</source>
        <translation>Abrir el modelo incluido</translation>
    </message>
    <message>
        <source>Use a model on a server…</source>
        <translation>Usar un modelo de un servidor…</translation>
    </message>
    <message>
        <source>Chat markers of the model…</source>
        <translation>Marcadores de chat del modelo…</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Next hit in this chat</source>
        <translation>Coincidencia siguiente en este chat</translation>
    </message>
    <message>
        <source>Previous hit in this chat</source>
        <translation>Coincidencia anterior en este chat</translation>
    </message>
    <message>
        <source>Bring back the last deleted chat</source>
        <translation>Recuperar el último chat eliminado</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importar chats…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exportar todos los chats…</translation>
    </message>
    <message>
        <source>Save this chat as a PDF…</source>
        <translation>Guardar este chat como PDF…</translation>
    </message>
    <message>
        <source>Print this chat…</source>
        <translation>Imprimir este chat…</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Cambiar el nombre del chat</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>Ajustes de este chat</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder otra vez</translation>
    </message>
    <message>
        <source>Let the answer go on</source>
        <translation>Continuar la respuesta</translation>
    </message>
    <message>
        <source>Change the last message</source>
        <translation>Editar el último mensaje</translation>
    </message>
    <message>
        <source>How likely the tokens of an answer are</source>
        <translation>Probabilidad de los tokens de una respuesta</translation>
    </message>
    <message>
        <source>Branch on the left</source>
        <translation>Rama de la izquierda</translation>
    </message>
    <message>
        <source>Branch on the right</source>
        <translation>Rama de la derecha</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>Lista de chats</translation>
    </message>
    <message>
        <source>Live plots</source>
        <translation>Gráficas en vivo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>Colours like the desktop</source>
        <translation>Colores como en el escritorio</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>About Trilume</source>
        <translation>Acerca de Trilume</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>What this model is…</source>
        <translation>Qué es este modelo…</translation>
    </message>
    <message>
        <source>Constants of the board…</source>
        <translation>Constantes de la placa…</translation>
    </message>
</context>
</TS>
