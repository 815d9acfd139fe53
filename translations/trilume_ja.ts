<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Processor chip</source>
        <translation>CPU チップ</translation>
    </message>
    <message>
        <source>Cores of the processor</source>
        <translation>CPU のコア</translation>
    </message>
    <message>
        <source>Memory chips</source>
        <translation>メモリチップ</translation>
    </message>
    <message>
        <source>Module of this machine</source>
        <translation>このコンピューターのモジュール</translation>
    </message>
    <message>
        <source>Board of this machine</source>
        <translation>このコンピューターの基板</translation>
    </message>
    <message>
        <source>Whole machine</source>
        <translation>マシン全体</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>It is not known when that was set</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>設定日は不明</translation>
    </message>
    <message>
        <source>Set today</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>今日設定</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 day(s) ago</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>
            <numerusform>%1 日前に設定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it above idle (%2)</source>
        <extracomment>%1 is an amount of energy, %2 its label</extracomment>
        <translation>うちアイドル時を上回る分 %1（%2）</translation>
    </message>
    <message>
        <source>%1 above idle (%2), in %3 of %4 answers: the idle power of the others is not known</source>
        <extracomment>%1 is an amount of energy, %2 its label, %3 of %4 answers</extracomment>
        <translation>アイドル時を上回る分 %1（%2）、回答 %4 件中 %3 件: 残りはアイドル電力が不明です</translation>
    </message>
    <message>
        <source>Meter: %1</source>
        <extracomment>%1 are names of meters</extracomment>
        <translation>メーター: %1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <extracomment>%1 says what the meter of a device covers, as in &quot;Device: board&quot;</extracomment>
        <translation>デバイス: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s), %2 tokens read, %3 written in %4</source>
        <extracomment>%2 and %3 are numbers of tokens, %4 is how long that took</extracomment>
        <translation>
            <numerusform>回答 %1 件、読み込み %2 トークン、生成 %3 トークン（%4）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per token written, reading included</source>
        <extracomment>%1 is an amount of energy</extracomment>
        <translation>生成 1 トークンあたり %1（読み込みを含む）</translation>
    </message>
    <message>
        <source>As much as a bulb of %2 takes in %1</source>
        <extracomment>%1 is how long, %2 watts</extracomment>
        <translation>%2 の電球を %1つけておくのと同じ</translation>
    </message>
</context>
<context>
    <name>AnswerOrigin</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
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
        <translation>繰り返しペナルティ</translation>
    </message>
    <message numerus="yes">
        <source>%1 over the last %2 token(s)</source>
        <translation>
            <numerusform>直近 %2 トークンに %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の最大長</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>命令セット</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>メモリ上の重み</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Text before it</source>
        <extracomment>tokens of the text before an answer: %1 of them in all, %2 of a stored state</extracomment>
        <translation>回答までのテキスト</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s), %2 not read again</source>
        <translation>
            <numerusform>%1 トークン、うち %2 は読み直しなし</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>AnswerSpeech</name>
    <message>
        <source>Stopped: %1</source>
        <extracomment>said to people who cannot see the window; %1 is the text so far</extracomment>
        <translation>停止しました: %1</translation>
    </message>
    <message>
        <source>Cut by the server: %1</source>
        <translation>サーバーが打ち切りました: %1</translation>
    </message>
    <message>
        <source>Cut at its longest: %1</source>
        <translation>最大長で打ち切りました: %1</translation>
    </message>
    <message>
        <source>Cut, the context is full: %1</source>
        <translation>途中で切れました。コンテキストがいっぱいです：%1</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
</context>
<context>
    <name>ChatEnergy</name>
    <message numerus="yes">
        <source>%1 (%2) for %3 answer(s)</source>
        <extracomment>energy of a chat: joules with their label, then what the meter covers</extracomment>
        <translation>
            <numerusform>回答 %3 件で %1（%2）</numerusform>
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
        <translation>エクスポートをキャンセルしました。</translation>
    </message>
    <message>
        <source>%1: found JSON of an unknown kind, expected an export of Trilume, ChatGPT or Open WebUI.</source>
        <translation>%1: 不明な種類の JSON です。Trilume、ChatGPT、Open WebUI のいずれかからエクスポートしたファイルが必要です。</translation>
    </message>
    <message>
        <source>%1: found a folder, a pipe or a device, expected a file.</source>
        <translation>%1: フォルダー、パイプ、またはデバイスです。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>ファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3.</source>
        <translation>%1: %2 バイトありますが、上限は %3 バイトです。</translation>
    </message>
    <message>
        <source>%1: version: found %2, expected %3.</source>
        <translation>%1: version: %3 である必要がありますが、%2 です。</translation>
    </message>
    <message>
        <source>%1: chats: found no array, expected one.</source>
        <translation>%1: chats: 配列がありません。</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>オブジェクト以外</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected a chat.</source>
        <translation>%1: %2: チャットである必要がありますが、「%3」です。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>インポートをキャンセルしました。</translation>
    </message>
    <message>
        <source>it is in no folder: of the file&apos;s folders only the first %1 are made.</source>
        <translation>どのフォルダーにも入っていません: ファイルにあるフォルダーのうち、作成するのは最初の %1 個だけです。</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[画像]</translation>
    </message>
    <message>
        <source>at most %1 messages</source>
        <translation>メッセージは %1 件まで</translation>
    </message>
    <message>
        <source>%1: found no JSON, expected an export of chats.</source>
        <translation>%1: JSON ではありません。エクスポートしたチャットが必要です。</translation>
    </message>
    <message>
        <source>%1: found more at byte %2, expected at most %3 chats.</source>
        <translation>%1: バイト %2 以降にもチャットがありますが、上限は %3 件です。</translation>
    </message>
    <message>
        <source>%1: found no valid JSON at byte %2, expected it to go on; the file may be cut off.</source>
        <translation>%1: バイト %2 から正しい JSON ではありません。ファイルが途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected %4.</source>
        <translation>%1: %2: %4である必要がありますが、%3です。</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>Imported chat</source>
        <translation>インポートしたチャット</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a smaller number</source>
        <translation>もっと小さい数値</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have the name of another and were left out.</source>
        <translation>
            <numerusform>メッセージ %n 件は、ID がほかのメッセージと重複しているため除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow one that is not there and begin the chat instead.</source>
        <translation>
            <numerusform>メッセージ %n 件は、前のメッセージが見つからないため、チャットの先頭に置きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow each other in a circle and were left out.</source>
        <translation>
            <numerusform>メッセージ %n 件は、前後関係が循環しているため除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>no time</source>
        <translation>時刻ではない値</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>1970 年からのミリ秒数</translation>
    </message>
    <message>
        <source>the id of a message before it</source>
        <translation>それより前にあるメッセージの ID</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>ほかと重複しない ID</translation>
    </message>
    <message>
        <source>the id of a message</source>
        <translation>メッセージの ID</translation>
    </message>
    <message>
        <source>a number of 64 bits as a string</source>
        <translation>64 ビットの数値を表す文字列</translation>
    </message>
    <message>
        <source>a place in system_prompts of the chat</source>
        <translation>チャットの system_prompts 内の位置</translation>
    </message>
    <message>
        <source>%1: found a damaged or cut off ZIP archive.</source>
        <translation>%1: ZIP アーカイブが壊れているか、途中で切れています。</translation>
    </message>
    <message>
        <source>%1: %2 is locked with a password; unpack the archive first.</source>
        <translation>%1: %2 はパスワードで保護されています。先にアーカイブを展開してください。</translation>
    </message>
    <message>
        <source>%1: %2 is packed by method %3, which is not read here; unpack the archive first.</source>
        <translation>%1: %2 は未対応の圧縮方式 %3 です。先にアーカイブを展開してください。</translation>
    </message>
    <message>
        <source>%1: %2 would unpack %3 bytes to %4, which no chats do; it was not unpacked.</source>
        <translation>%1: %2 は %3 バイトから %4 バイトに展開されるため、チャットとは考えられません。展開しませんでした。</translation>
    </message>
    <message>
        <source>%1: %2 is an archive in an archive, expected JSON.</source>
        <translation>%1: %2 はアーカイブ内のアーカイブです。JSON が必要です。</translation>
    </message>
    <message>
        <source>%1: found a ZIP archive without conversations.json, expected an export of ChatGPT.</source>
        <translation>%1: ZIP アーカイブに conversations.json がありません。ChatGPT からエクスポートしたファイルが必要です。</translation>
    </message>
    <message>
        <source>%1: found a ZIP archive with too many files, expected an export of ChatGPT.</source>
        <translation>%1: ZIP アーカイブのファイルが多すぎます。ChatGPT からエクスポートしたファイルが必要です。</translation>
    </message>
</context>
<context>
    <name>ChatText</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>only one file can be opened, but “%1” follows “%2”</source>
        <translation>開けるファイルは 1 つだけですが、「%2」のあとに「%1」が指定されています</translation>
    </message>
    <message>
        <source>unknown option “%1”</source>
        <translation>不明なオプション「%1」</translation>
    </message>
    <message>
        <source>there is no display to open a window on; trilume-cli chat does the same in a terminal</source>
        <translation>ウィンドウを開くディスプレイがありません。ターミナルでは trilume-cli chat が使えます</translation>
    </message>
    <message>
        <source>no window can be opened on the display “%1”; trilume-cli chat does the same in a terminal</source>
        <translation>ディスプレイ「%1」にウィンドウを開けません。ターミナルでは trilume-cli chat が使えます</translation>
    </message>
    <message>
        <source>another Trilume that works on %1 does not answer; what it was to open is opened here</source>
        <translation>%1 を使用中の別の Trilume が応答しないため、こちらで開きます</translation>
    </message>
    <message>
        <source>another Trilume (process %1) that works on %2 does not answer; what it was to open is opened here. If it stays silent, end it with: kill -9 %1</source>
        <translation>%2 を使用中の別の Trilume（プロセス %1）が応答しないため、こちらで開きます。応答しないままの場合は、次のコマンドで終了できます: kill -9 %1</translation>
    </message>
    <message>
        <source>Begin a new chat, also in the window that is open.</source>
        <translation>新しいチャットを始めます。開いているウィンドウでも有効です。</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Chat with a MatMul-free language model in a window.</source>
        <translation>MatMul フリーの言語モデルとウィンドウでチャットします。</translation>
    </message>
    <message>
        <source>A model (.gguf), or chats to import (.json, .zip). Without it the last model, at first the bundled one.</source>
        <translation>モデル (.gguf)、またはインポートするチャット (.json, .zip)。省略すると前回のモデル（初回は同梱モデル）を開きます。</translation>
    </message>
    <message>
        <source>Started again, it brings the window that is open to the front and opens FILE there.</source>
        <translation>すでに起動していれば、開いているウィンドウを前面に出し、そこで FILE を開きます。</translation>
    </message>
    <message>
        <source>trilume-cli does the same and more in a terminal.</source>
        <translation>trilume-cli では、同じことやさらに多くのことがターミナルでできます。</translation>
    </message>
    <message>
        <source>Usage: trilume [OPTIONS] [FILE]</source>
        <translation>使い方: trilume [OPTIONS] [FILE]</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>What each of them was</source>
        <translation>それぞれの構成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a run, and what it ran on</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>prompt, tokens/s</source>
        <translation>プロンプト（トークン/秒）</translation>
    </message>
    <message>
        <source>first token, s</source>
        <translation>最初のトークン（秒）</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>J/トークン</translation>
    </message>
    <message>
        <source>J/token net of idle</source>
        <translation>J/トークン（アイドル分を除く）</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>bytes/token</source>
        <translation>バイト/トークン</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>その間のこのコンピューター</translation>
    </message>
    <message>
        <source>tokens per second</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Different scopes: joules per token</source>
        <translation>J/トークン（対象範囲が異なる）</translation>
    </message>
    <message>
        <source>joules per token</source>
        <translation>J/トークン</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>no idle power: %1</source>
        <translation>アイドル電力なし: %1</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>メーター</translation>
    </message>
    <message>
        <source>All wrote the same tokens.</source>
        <translation>すべて同じトークンを生成しました。</translation>
    </message>
    <message>
        <source>The tokens part after %1.</source>
        <translation>最初の %1 トークンのあと、トークンが分かれます。</translation>
    </message>
    <message>
        <source>%1: %2, %3, off by %4 % at most (%5)</source>
        <translation>%1: %2、%3、誤差は最大 %4%（%5）</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1, fingerprint %2, %3, %4, threads: %5</source>
        <translation>%1、フィンガープリント %2、%3、%4、スレッド: %5</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>how</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of this translation as HTML names it: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Published by others, of other machines</source>
        <translation>ほかのコンピューターで計測され、公表された値</translation>
    </message>
    <message>
        <source>What it was measured on</source>
        <translation>計測した環境</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>To repeat it</source>
        <translation>再現するには</translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation>スレッド: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a run, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its speed is derived from its own clock, of products on the board alone</source>
        <translation>速度はボード自身のクロックから算出した、ボード上の積だけの値です</translation>
    </message>
    <message>
        <source>Measured until the figures hardly changed.</source>
        <translation>数値がほとんど変わらなくなるまで計測しました。</translation>
    </message>
    <message>
        <source>Measured as often as was asked for.</source>
        <translation>指定された回数だけ計測しました。</translation>
    </message>
    <message>
        <source>Ended because the time was up; the figures still changed.</source>
        <translation>時間切れで終了しました。数値はまだ変動していました。</translation>
    </message>
    <message>
        <source>Stopped; what had been measured by then is shown.</source>
        <translation>停止しました。それまでに計測した値を表示しています。</translation>
    </message>
    <message>
        <source>Nothing could run to the end.</source>
        <translation>最後まで実行できたものはありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, products on the board alone</source>
        <extracomment>%1 is how a speed is known: &quot;derived&quot;</extracomment>
        <translation>%1、ボード上の積のみ</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The speed is %1, the energy is %2.</source>
        <extracomment>where the speed comes from, and where the energy does: &quot;derived&quot;, &quot;modelled&quot;</extracomment>
        <translation>速度は%1値、エネルギーは%2値です。</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Energy per token, different scopes</source>
        <translation>トークンあたりのエネルギー（対象範囲が異なる）</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>トークンあたりのエネルギー</translation>
    </message>
    <message>
        <source>%1 J</source>
        <extracomment>a figure in joules</extracomment>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>最初のトークン（秒）</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>電力 (W)</translation>
    </message>
    <message>
        <source>Idle, W</source>
        <translation>アイドル (W)</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>J/トークン</translation>
    </message>
    <message>
        <source>net of idle</source>
        <translation>アイドル分を除く</translation>
    </message>
    <message>
        <source>Bytes/token</source>
        <translation>バイト/トークン</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>その間のこのコンピューター</translation>
    </message>
    <message>
        <source>The energies that stand side by side here are not of the same parts: a package is the processor without memory and mainboard, a board all that is on it. Their ratio says nothing about the machines.</source>
        <translation>ここに並ぶエネルギーは、同じ部分を計ったものではありません。パッケージはメモリとマザーボードを除いた CPU だけ、ボードはその上にあるすべてです。両者の比からマシンの優劣はわかりません。</translation>
    </message>
</context>
<context>
    <name>Constants</name>
    <message>
        <source>clock</source>
        <translation>クロック</translation>
    </message>
    <message>
        <source>memory of a core</source>
        <translation>コア 1 つのメモリ</translation>
    </message>
    <message>
        <source>refresh every</source>
        <translation>リフレッシュの間隔</translation>
    </message>
    <message>
        <source>refresh takes</source>
        <translation>リフレッシュの所要時間</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>待機時</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>積 1 回</translation>
    </message>
    <message>
        <source>a byte of memory</source>
        <translation>メモリ 1 バイト</translation>
    </message>
    <message>
        <source>memory answers after</source>
        <translation>メモリの応答時間</translation>
    </message>
    <message>
        <source>an element between products</source>
        <translation>積と積の間の要素 1 個</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This chat no longer exists.</source>
        <translation>このチャットはもうありません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>Chats cannot be stored: the SQLite driver of Qt is not installed (package libqt6sql6-sqlite).</source>
        <translation>チャットを保存できません: Qt の SQLite ドライバーがインストールされていません（パッケージ libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>ファイル %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is the file of the chats itself, not a copy.</source>
        <translation>%1 は現在のチャットのファイルそのもので、コピーではありません。</translation>
    </message>
    <message>
        <source>The copy %1 is damaged, and was not taken.</source>
        <translation>コピー %1 は壊れているため、使用しませんでした。</translation>
    </message>
    <message>
        <source>The file %1 cannot be kept under another name: %2.</source>
        <translation>ファイル %1 を別の名前で残せません: %2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be renamed to %2: %3.</source>
        <translation>ファイル %1 の名前を %2 に変更できません: %3。</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2.</source>
        <translation>ファイル %1 を削除できませんでした: %2。</translation>
    </message>
    <message>
        <source>This folder no longer exists.</source>
        <translation>このフォルダーはもうありません。</translation>
    </message>
    <message>
        <source>There is a folder “%1” already; this one keeps its name.</source>
        <translation>「%1」というフォルダーはすでにあります。名前は変更しません。</translation>
    </message>
    <message>
        <source>This answer no longer exists.</source>
        <translation>この回答はもうありません。</translation>
    </message>
    <message>
        <source>The chat database %1 was left as it is: its format cannot be changed without losing what belongs together.</source>
        <translation>チャットのデータベース %1 は変更していません: 形式を変えると、互いに結びついたデータが失われます。</translation>
    </message>
    <message>
        <source>The chats were left as they are, because their format would be changed and no copy of them could be kept before: %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>チャットは変更していません。形式を変える前のコピーを残せないためです: %1</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program, not of Trilume.</source>
        <translation>ファイル %1 は Trilume ではなく、別のプログラムのデータベースです。</translation>
    </message>
    <message>
        <source>The chat database %1 was written by a newer Trilume (its format is %2, this program knows up to %3). It was left as it is.</source>
        <translation>チャットのデータベース %1 は、より新しい Trilume で作成されています（形式は %2、このプログラムが扱えるのは %3 まで）。変更していません。</translation>
    </message>
    <message>
        <source>The chat database %1 is in format %2; it can be read when it was brought to format %3.</source>
        <translation>チャットのデータベース %1 の形式は %2 です。形式 %3 に変換すると読み取れます。</translation>
    </message>
    <message>
        <source>The chat database %1 is damaged. It was left as it is.</source>
        <translation>チャットのデータベース %1 は壊れています。変更していません。</translation>
    </message>
    <message>
        <source>The chat database %1 is in use by another program.</source>
        <translation>チャットのデータベース %1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The file %1 is not a chat database. It was left as it is.</source>
        <translation>ファイル %1 はチャットのデータベースではありません。変更していません。</translation>
    </message>
    <message>
        <source>The chat database %1 may only be read, not written.</source>
        <translation>チャットのデータベース %1 は読み取り専用です。</translation>
    </message>
    <message>
        <source>The disk is full: the chat database %1 cannot grow.</source>
        <translation>ディスクがいっぱいで、チャットのデータベース %1 に追加できません。</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be opened or created.</source>
        <translation>チャットのデータベース %1 を開くことも作成することもできません。</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be read or written: the disk may be full or damaged.</source>
        <translation>チャットのデータベース %1 を読み書きできません: ディスクがいっぱいか、壊れている可能性があります。</translation>
    </message>
    <message>
        <source>The chat database %1 refused a statement: %2.</source>
        <translation>チャットのデータベース %1 が SQL 文を拒否しました: %2。</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>このメッセージはもうありません。</translation>
    </message>
    <message>
        <source>The chat database %1 is in use by another running Trilume.</source>
        <translation>チャットのデータベース %1 は、起動中の別の Trilume が使用しています。</translation>
    </message>
    <message>
        <source>The chat database %1 lies where files cannot be locked (on a network drive, say), so that two programs could write it at once.</source>
        <translation>チャットのデータベース %1 は、ファイルをロックできない場所（ネットワークドライブなど）にあります。2 つのプログラムが同時に書き込むおそれがあります。</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be opened, since its lock %2 cannot be taken: %3.</source>
        <translation>ロック %2 を取得できないため、チャットのデータベース %1 を開けません: %3。</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>power not known</source>
        <translation>電力は不明</translation>
    </message>
    <message>
        <source>power %1, of the board</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>電力は%1（ボード）</translation>
    </message>
    <message>
        <source>power %1, of the module</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>電力は%1（モジュール）</translation>
    </message>
    <message>
        <source>power %1, of the chip</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>電力は%1（チップ）</translation>
    </message>
    <message>
        <source>power %1</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>電力は%1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>simulated by this computer</source>
        <translation>このコンピューターによるシミュレーション</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>モデルファイルを開く</translation>
    </message>
    <message>
        <source>Model files (*.gguf)</source>
        <translation>モデルファイル (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Open a power log</source>
        <translation>電力ログを開く</translation>
    </message>
    <message>
        <source>Power logs (*.csv)</source>
        <translation>電力ログ (*.csv)</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>チャットのインポート</translation>
    </message>
    <message>
        <source>Exported chats (*.json *.zip)</source>
        <translation>エクスポートしたチャット (*.json *.zip)</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>コピーから復元</translation>
    </message>
    <message>
        <source>Copies of all chats (*.db *.db.*)</source>
        <translation>全チャットのコピー (*.db *.db.*)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>算出</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Measured: a sensor or a clock of this machine read it.</source>
        <translation>実測: このコンピューターのセンサーまたは時計が読み取った値です。</translation>
    </message>
    <message>
        <source>Derived: computed from measured parts.</source>
        <translation>算出: 実測した値から計算しました。</translation>
    </message>
    <message>
        <source>Modelled: an assumption is in it.</source>
        <translation>推定: 仮定が含まれています。</translation>
    </message>
    <message>
        <source>package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>memory chips</source>
        <translation>メモリチップ</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>マシン全体</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>It covers the processor chip, without memory chips and the board.</source>
        <translation>対象は CPU チップです。メモリチップと基板は含みません。</translation>
    </message>
    <message>
        <source>It covers the cores, a part of the processor chip.</source>
        <translation>対象は CPU チップの一部であるコアです。</translation>
    </message>
    <message>
        <source>It covers the memory chips beside the processor.</source>
        <translation>対象は CPU のそばのメモリチップです。</translation>
    </message>
    <message>
        <source>It covers what the processor calls its platform, chip included.</source>
        <translation>対象は、CPU がプラットフォームと呼ぶ部分で、チップも含みます。</translation>
    </message>
    <message>
        <source>It covers a module: chip, memory and regulators, not its carrier.</source>
        <translation>対象はモジュール（チップ、メモリ、電圧レギュレーター）で、それを載せるキャリアボードは含みません。</translation>
    </message>
    <message>
        <source>It covers a board or one supply rail of it.</source>
        <translation>対象はボード、またはその電源レールの 1 つです。</translation>
    </message>
    <message>
        <source>It covers the whole machine.</source>
        <translation>対象はコンピューター全体です。</translation>
    </message>
    <message>
        <source>It covers the share of this program.</source>
        <translation>対象はこのプログラムの分だけです。</translation>
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
        <translation>料金 %1（1 kWh あたり %2、%3）</translation>
    </message>
    <message>
        <source>Carbon dioxide: %1, at %2 per kWh (%3)</source>
        <extracomment>%1 is an amount of carbon dioxide, %2 that of a kilowatt-hour, %3 how it was found</extracomment>
        <translation>二酸化炭素 %1（1 kWh あたり %2、%3）</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>two things of a list, or all before and the last one</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>facts</comment>
        <extracomment>two facts about one thing, or all before and the last one: &quot;12 messages, pinned&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two items that have commas in them, or all before and the last one</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, each with its full stop, or all before and the last one</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>two texts that become sentences: there is no full stop at their ends</extracomment>
        <translation>%1。%2</translation>
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
        <translation>ファイル %1 を削除できません: %2。</translation>
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
        <translation>簡潔に答えてください。</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>元気ですか？</translation>
    </message>
</context>
<context>
    <name>MarkerForms</name>
    <message>
        <source>User and Assistant</source>
        <translation>User と Assistant</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>質問と回答</translation>
    </message>
    <message>
        <source>Instruction and response (Alpaca)</source>
        <translation>指示と応答 (Alpaca)</translation>
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
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>回答を作り直す</translation>
    </message>
    <message>
        <source>Let the answer go on</source>
        <translation>回答を続ける</translation>
    </message>
    <message>
        <source>Change this message</source>
        <translation>メッセージを変更</translation>
    </message>
    <message>
        <source>Previous branch</source>
        <translation>前の分岐</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>次の分岐</translation>
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
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <extracomment>%1 is an amount like &quot;8.9 M&quot;</extracomment>
        <translation>%1 パラメーター</translation>
    </message>
    <message>
        <source>trained with %1 tokens</source>
        <translation>学習長 %1 トークン</translation>
    </message>
    <message>
        <source>no tokenizer: cannot read text</source>
        <translation>トークナイザーなし: テキストを読めません</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>the published file of %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 の公開ファイル</translation>
    </message>
    <message>
        <source>as large as the published file of %1, but other content: damaged or changed</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 の公開ファイルと同じ大きさですが内容が異なります：破損または変更</translation>
    </message>
    <message>
        <source>as large as the published file of %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 の公開ファイルと同じ大きさ</translation>
    </message>
</context>
<context>
    <name>ModelImport</name>
    <message>
        <source>%1 is among the models already.</source>
        <translation>%1 はすでにモデルの一覧にあります。</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Its weights are minus one, zero or one, so the processor adds and subtracts instead of multiplying matrices. In place of attention it has gates that keep or forget: what it remembers of a text has one size, however long the text becomes, and every token takes the same time. What was said long ago fades.</source>
        <translation>重みは -1、0、1 のいずれかなので、プロセッサーは行列の乗算の代わりに加算と減算を行います。アテンションの代わりに、保持するか忘れるかを決めるゲートがあります。テキストがどれだけ長くなっても記憶の大きさは変わらず、どのトークンも同じ時間で処理されます。ずっと前の内容は薄れていきます。</translation>
    </message>
    <message>
        <source>A transformer with weights of minus one, zero or one. Unlike the MatMul-free model it looks back at every token of the text with attention: nothing fades, but the keys and values of all tokens stay in memory, which is limited, and a long text makes every further token slower.</source>
        <translation>重みが -1、0、1 のいずれかの Transformer です。MatMul フリーのモデルと違い、アテンションでテキストのすべてのトークンを振り返ります。何も薄れませんが、すべてのトークンのキーと値が限りあるメモリに残り、テキストが長いほど後のトークンは遅くなります。</translation>
    </message>
    <message>
        <source>minus one, zero or one, times one number for each matrix</source>
        <translation>-1、0、1 に行列ごとの 1 つの数を掛けたもの</translation>
    </message>
    <message>
        <source>minus one, zero or one, times one number for every %1 inputs of a row</source>
        <translation>-1、0、1 に、行の入力 %1 個ごとの 1 つの数を掛けたもの</translation>
    </message>
    <message>
        <source>codes of eight bits, one scale for each token</source>
        <translation>8 ビットのコード、トークンごとに 1 つの尺度</translation>
    </message>
    <message>
        <source>codes of eight bits, one scale for each group of inputs: the model itself has none</source>
        <translation>8 ビットのコード、入力のグループごとに 1 つの尺度：モデル自体にはありません</translation>
    </message>
    <message>
        <source>none: it is driven by numbers of tokens</source>
        <translation>なし：トークンの番号で動きます</translation>
    </message>
    <message>
        <source>%1, pieces: %2</source>
        <extracomment>%1 is a kind of tokenizer, %2 a number</extracomment>
        <translation>%1、ピース：%2</translation>
    </message>
    <message>
        <source>%1, at any length</source>
        <extracomment>%1 is an amount of memory</extracomment>
        <translation>%1（長さによらず）</translation>
    </message>
    <message>
        <source>%1 for each token, %2 at %3 tokens, which is the most (keys and values as %4)</source>
        <extracomment>%1 and %2 are amounts of memory, %3 a number of tokens, %4 a format like f16</extracomment>
        <translation>1 トークンあたり %1、上限の %3 トークンで %2（キーと値は %4）</translation>
    </message>
    <message>
        <source>ternary weights</source>
        <translation>三値の重み</translation>
    </message>
    <message>
        <source>inputs of matrices</source>
        <translation>行列の入力</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>トークナイザー</translation>
    </message>
    <message>
        <source>form of a chat</source>
        <translation>チャットの形式</translation>
    </message>
    <message>
        <source>has markers for messages</source>
        <translation>メッセージのマーカーあり</translation>
    </message>
    <message>
        <source>none: a base model, not tuned for chat</source>
        <translation>なし：チャット向けに調整されていないベースモデル</translation>
    </message>
    <message>
        <source>memory of a text</source>
        <translation>テキストのメモリ</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>the file does not say</source>
        <translation>ファイルに記載なし</translation>
    </message>
    <message>
        <source>architecture in the file</source>
        <translation>ファイルのアーキテクチャ</translation>
    </message>
</context>
<context>
    <name>ModelScan</name>
    <message>
        <source>%1 models are listed, and no more: some in %2 are left out.</source>
        <translation>一覧に載せるモデルは %1 個までです: %2 の一部は省略しました。</translation>
    </message>
    <message>
        <source>The name of the file %1 is not readable text (UTF-8): rename it.</source>
        <translation>ファイル名 %1 は正しいテキスト (UTF-8) ではありません: 名前を変更してください。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 はフォルダーではなくファイルです。</translation>
    </message>
    <message>
        <source>%1 cannot be read: it belongs to somebody else.</source>
        <translation>%1 を読み取れません: ほかのユーザーのものです。</translation>
    </message>
    <message>
        <source>%1 has more than %2 files: the others were not looked at.</source>
        <translation>%1 には %2 個を超えるファイルがあります: 残りは調べていません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%2 has folders more than %1 deep, which were not looked into.</source>
        <translation>%2 には %1 階層より深いフォルダーがあり、その中は調べていません。</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>What you wrote before, in the empty field</source>
        <translation>空の入力欄で、前に書いた内容を呼び出す</translation>
    </message>
    <message>
        <source>The next place of a prompt that is to be filled in</source>
        <translation>プロンプトの次の記入箇所へ</translation>
    </message>
    <message>
        <source>Mark the message above or below</source>
        <translation>上または下のメッセージを選ぶ</translation>
    </message>
    <message>
        <source>Copy the selected text or the marked message</source>
        <translation>選択したテキスト、または選んだメッセージをコピー</translation>
    </message>
    <message>
        <source>Select the marked message</source>
        <translation>選んだメッセージのテキストを選択</translation>
    </message>
    <message>
        <source>Unfold a long message, or fold it</source>
        <translation>長いメッセージを展開または折りたたむ</translation>
    </message>
    <message>
        <source>The token before or after, in an answer shown by its tokens</source>
        <translation>前または次のトークン（トークン別表示の回答で）</translation>
    </message>
    <message>
        <source>See the layers at that token</source>
        <translation>そのトークンでの各層を見る</translation>
    </message>
    <message>
        <source>Begin and end of the chat</source>
        <translation>チャットの先頭と末尾</translation>
    </message>
    <message>
        <source>Open the chat that is marked in the list</source>
        <translation>一覧で選んだチャットを開く</translation>
    </message>
    <message>
        <source>Delete the chat that is marked in the list</source>
        <translation>一覧で選んだチャットを削除</translation>
    </message>
    <message>
        <source>Bring back the last deleted chat, in the list</source>
        <translation>最後に削除したチャットを元に戻す（一覧で）</translation>
    </message>
    <message>
        <source>Fold or unfold the folder that is marked in the list</source>
        <translation>一覧で選んだフォルダーを展開または折りたたむ</translation>
    </message>
    <message>
        <source>Remove the folder that is marked; its chats stay</source>
        <translation>選んだフォルダーを削除（中のチャットは残る）</translation>
    </message>
    <message>
        <source>Use the model that is marked, or mark another, on their page</source>
        <translation>モデルのページで、選んだモデルを使う、または別のモデルを選ぶ</translation>
    </message>
    <message>
        <source>Move the model that is marked on their page to the trash</source>
        <translation>モデルのページで選んだモデルをゴミ箱に移動</translation>
    </message>
    <message>
        <source>Move the cursor through the time of all plots</source>
        <translation>すべてのグラフのカーソルを時間方向に動かす</translation>
    </message>
    <message>
        <source>Move the time that is shown</source>
        <translation>表示する時間帯を動かす</translation>
    </message>
    <message>
        <source>Less time in more detail, or more time</source>
        <translation>時間を縮めて細かく見る、または広げる</translation>
    </message>
    <message>
        <source>Stop the plots, let them go on</source>
        <translation>グラフを一時停止、または再開</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Enlarge the plot, until Esc</source>
        <translation>グラフを拡大（Esc で戻る）</translation>
    </message>
    <message>
        <source>Move the plot up or down</source>
        <translation>グラフを上または下に動かす</translation>
    </message>
    <message>
        <source>What can be done with the plot</source>
        <translation>グラフのメニュー</translation>
    </message>
    <message>
        <source>The token before or after, in a map</source>
        <translation>マップで前または次のトークン</translation>
    </message>
    <message>
        <source>The layer above or below, in a map</source>
        <translation>マップで上または下の層</translation>
    </message>
    <message>
        <source>Ten tokens back or forward</source>
        <translation>10 トークン戻る、または進む</translation>
    </message>
    <message>
        <source>The first or the last token</source>
        <translation>最初または最後のトークン</translation>
    </message>
    <message>
        <source>Wider or narrower tokens</source>
        <translation>トークンの幅を広げる、または狭める</translation>
    </message>
</context>
<context>
    <name>PromptFile</name>
    <message>
        <source>%1, %2: found %3, expected %4.</source>
        <extracomment>an error in a file; %2 is a field of it</extracomment>
        <translation>%1、%2: %4である必要がありますが、%3です。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>%1 バイト以下</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters</source>
        <translation>1 から %1 文字のテキスト</translation>
    </message>
    <message>
        <source>one of %1 characters</source>
        <translation>%1 文字のテキスト</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>バイト %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
</context>
<context>
    <name>PublishedFigures</name>
    <message>
        <source>MatMul-free model of 1.3 billion weights on an Intel D5005 (Stratix 10)</source>
        <translation>重み 13 億個の MatMul フリーモデル、Intel D5005 (Stratix 10)</translation>
    </message>
    <message>
        <source>speed projected for a memory bus of 512 bits; watts of the card, of which the core is hardly measurable</source>
        <translation>速度は 512 ビットのメモリバスを想定した予測値、ワット数はカード全体で、コアの分はほとんど計測できない</translation>
    </message>
    <message>
        <source>The claim of &quot;more than 50 times&quot; less energy than usual hardware</source>
        <translation>ふつうのハードウェアより「50 倍以上」省エネという主張</translation>
    </message>
    <message>
        <source>a ratio of 13 W to what a GPU takes; other machines, other speeds</source>
        <translation>13 W と GPU の消費との比。コンピューターも速度も異なる</translation>
    </message>
    <message>
        <source>BitNet b1.58 2B4T on a Kria KV260</source>
        <translation>BitNet b1.58 2B4T、Kria KV260</translation>
    </message>
    <message>
        <source>measured by the sensor of the module (INA260); 0.147 J above idle</source>
        <translation>モジュールのセンサー (INA260) で実測、アイドル時を上回る分は 0.147 J</translation>
    </message>
    <message>
        <source>BitNet b1.58 2B4T by bitnet.cpp on four Cortex-A53 of the same module</source>
        <translation>BitNet b1.58 2B4T、bitnet.cpp、同じモジュールの Cortex-A53 4 個</translation>
    </message>
    <message>
        <source>measured by the same sensor</source>
        <translation>同じセンサーで実測</translation>
    </message>
    <message>
        <source>Ternary model of 2.7 billion weights on an Alveo U280</source>
        <translation>重み 27 億個の三値モデル、Alveo U280</translation>
    </message>
    <message>
        <source>published; watts as its authors say</source>
        <translation>公表値、ワット数は著者による</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Residual size</source>
        <translation>残差の大きさ</translation>
    </message>
    <message>
        <source>How large the numbers are that run through the model after each layer (root mean square over the channels). It usually grows with depth; a bright column is a token that stirs the whole model.</source>
        <translation>各層を出てモデルの中を流れる数値の大きさ（チャネル全体の二乗平均平方根）。ふつうは深い層ほど大きくなります。明るい列は、モデル全体を揺さぶるトークンです。</translation>
    </message>
    <message>
        <source>Residual peak</source>
        <translation>残差のピーク</translation>
    </message>
    <message>
        <source>The largest single number after each layer. Where it is many times the residual size, one channel stands out, and eight-bit codes have to spend their range on it.</source>
        <translation>各層のあとで最も大きい 1 つの数値。残差の大きさの何倍にもなるところでは 1 つのチャネルが突出していて、8 ビットのコードの範囲がそのために使われてしまいます。</translation>
    </message>
    <message>
        <source>What it would say</source>
        <translation>次に言いそうな言葉</translation>
    </message>
    <message>
        <source>The next word, were a layer the last: norm and head of the model, put on the stream after each layer. Bright is certain. The bar above a cell marks the layer from which on the answer stays; the lowest row is what the model says.</source>
        <translation>その層が最後だとしたら、次に来る言葉。各層のあとのストリームに、モデルの正規化とヘッドを適用したものです。明るいほど確信があります。セルの上の線は、そこから先の層で答えが変わらないことを示します。一番下の行が、モデルが実際に言う言葉です。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>Still remembered</source>
        <translation>残っている記憶</translation>
    </message>
    <message>
        <source>Which layers forget fast and which remember, and how much of a message is still in the state: the product of the gates since its end. Only a model with a state of fixed size can be asked this.</source>
        <translation>どの層がすぐに忘れ、どの層が覚えているか、またメッセージがどれだけ状態に残っているか: メッセージの終わりからのゲートの積です。固定サイズの状態を持つモデルでだけ調べられます。</translation>
    </message>
    <message>
        <source>Half-life of the gates</source>
        <translation>ゲートの半減期</translation>
    </message>
    <message>
        <source>How many tokens pass until half of what a channel holds has faded, were the gate to stay as it is here: −ln 2 / ln of the gate, the median channel. Dark layers look at the last word, bright ones keep the topic.</source>
        <translation>ゲートがこの値のままだとしたら、チャネルの中身の半分が薄れるまでに何トークンかかるか: −ln 2 / ln（ゲート）、チャネルの中央値。暗い層は直前の言葉を見ており、明るい層は話題を保ちます。</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>半減期</translation>
    </message>
    <message>
        <source>The share of its memory that a layer keeps from one token to the next, mean over the channels: 1 keeps all, 0 forgets all. A dark cell in a bright row is a moment at which the layer lets go.</source>
        <translation>層が次のトークンに持ち越す記憶の割合（チャネルの平均）: 1 ならすべて残り、0 ならすべて忘れます。明るい行の中の暗いセルは、その層が記憶を手放した瞬間です。</translation>
    </message>
    <message>
        <source>State size</source>
        <translation>状態の大きさ</translation>
    </message>
    <message>
        <source>How much a layer holds in memory after the token (root mean square of its state). It climbs while a text begins and then levels off: the memory is full, not growing.</source>
        <translation>そのトークンのあとで層が記憶に持っている量（状態の二乗平均平方根）。テキストの始めに増え、やがて頭打ちになります: 記憶は満ちますが、大きくはなりません。</translation>
    </message>
    <message>
        <source>Update size</source>
        <translation>更新の大きさ</translation>
    </message>
    <message>
        <source>How far the token moved the memory of a layer (root mean square of the change). Bright columns are words that the model takes note of.</source>
        <translation>そのトークンが層の記憶をどれだけ動かしたか（変化の二乗平均平方根）。明るい列は、モデルが注目した言葉です。</translation>
    </message>
    <message>
        <source>Inside the layers</source>
        <translation>層の内部</translation>
    </message>
    <message>
        <source>%1: size</source>
        <extracomment>%1 is the name that a model has for numbers inside its layers</extracomment>
        <translation>%1: 大きさ</translation>
    </message>
    <message>
        <source>How large these numbers of a layer are at each token (root mean square). The name is the model&apos;s own; compare layers, and look for tokens at which it jumps.</source>
        <translation>層のこの数値が各トークンでどれだけ大きいか（二乗平均平方根）。名前はモデル自身のものです。層どうしを比べ、急に大きくなるトークンを探してみてください。</translation>
    </message>
    <message>
        <source>%1: peak</source>
        <translation>%1: ピーク</translation>
    </message>
    <message>
        <source>The largest of these numbers of a layer at each token. Where it is many times their size, a single one stands out.</source>
        <translation>層のこの数値のうち、各トークンで最大のもの。大きさの何倍にもなるところでは、1 つだけが突出しています。</translation>
    </message>
    <message>
        <source>A number between 0 and 1 that a layer computes at each token, mean over the channels. The name is the model&apos;s own; look for rows that stand out, and for tokens at which it changes.</source>
        <translation>層がトークンごとに計算する 0 から 1 の数値（チャネルの平均）。名前はモデル自身のものです。目立つ行や、値が変わるトークンを探してみてください。</translation>
    </message>
    <message>
        <source>Integer codes</source>
        <translation>整数コード</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>ゼロ</translation>
    </message>
    <message>
        <source>The share of the eight-bit inputs of a projection that are zero, and so cost nothing to add. A high share means that a few large channels set the scale for all.</source>
        <translation>射影への 8 ビット入力のうち、ゼロであり足し算の手間がかからないものの割合。割合が高いのは、少数の大きなチャネルが全体のスケールを決めているためです。</translation>
    </message>
    <message>
        <source>Saturated codes</source>
        <translation>飽和したコード</translation>
    </message>
    <message>
        <source>The share of the eight-bit inputs at the end of their range (−128, −127 or 127). One per token is normal, since the largest sets the scale; more means that several are equally large.</source>
        <translation>8 ビット入力のうち、範囲の端（−128、−127、127）にあるものの割合。最大の値がスケールを決めるので、トークンごとに 1 つは普通です。それより多いときは、同じくらい大きい値がいくつもあります。</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>飽和</translation>
    </message>
    <message>
        <source>Weights and time</source>
        <translation>重みと時間</translation>
    </message>
    <message>
        <source>Non-zero weights</source>
        <translation>ゼロ以外の重み</translation>
    </message>
    <message>
        <source>The share of the ternary weights of each projection that are −1 or +1. The rest are zero and skipped; evenly spread weights would give two thirds.</source>
        <translation>各射影の三値の重みのうち、−1 または +1 であるものの割合。残りはゼロで、計算を飛ばします。均等に分布していれば 3 分の 2 になります。</translation>
    </message>
    <message>
        <source>Time per projection</source>
        <translation>射影ごとの時間</translation>
    </message>
    <message>
        <source>Wall-clock time of the projections for each token, measured. Tokens that were read together share the time of their batch in equal parts, so the prompt is darker than the answer.</source>
        <translation>トークンごとに射影にかかった実時間（実測）。まとめて読み込んだトークンは、その時間を等分します。そのためプロンプトは回答より暗くなります。</translation>
    </message>
    <message>
        <source>Time on the device</source>
        <translation>デバイス上の時間</translation>
    </message>
    <message>
        <source>How long the device was busy with the projections for each token, by its own clock. Of a simulated board these are the seconds of the board that it stands for, and not of this computer; a gap is what the processor computed.</source>
        <translation>デバイスがトークンごとに射影の計算に使った時間（デバイス自身のクロックによる）。シミュレーションのボードでは、このコンピューターではなく、そのボードでの秒数です。空白は CPU が計算した部分です。</translation>
    </message>
    <message>
        <source>On the device</source>
        <translation>デバイス上</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Attention spread</source>
        <translation>アテンションの広がり</translation>
    </message>
    <message>
        <source>How widely the heads of a layer look back at each token: the entropy of their weights as a share of that of equal ones, mean over the heads. Near 0 they pick single tokens, near 1 they take the average of all.</source>
        <translation>各トークンで層のヘッドがどれだけ広く振り返るか：重みのエントロピーの、均等な重みに対する割合をヘッドで平均した値。0 に近いと 1 つのトークンを選び、1 に近いと全体の平均を取ります。</translation>
    </message>
    <message>
        <source>What heads look at</source>
        <translation>ヘッドが見ているもの</translation>
    </message>
    <message>
        <source>The heads of attention at one token: how widely each looks (0: at one token, 1: at all alike), and how much those of the layer at the cursor take from each token before. Many rest on the first token when they have nothing to do.</source>
        <translation>1 つのトークンでのアテンションヘッド：それぞれがどれだけ広く見るか（0：1 つのトークン、1：すべて均等）、カーソルの層のヘッドが前の各トークンからどれだけ取るか。することがないヘッドの多くは最初のトークンで休みます。</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 B</source>
        <extracomment>a number of parameters: billions</extracomment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>a number of parameters: millions</extracomment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
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
        <translation>%1 ビット</translation>
    </message>
</context>
<context>
    <name>QuantityStyle</name>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>トークンあたりのエネルギー</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Device bandwidth</source>
        <translation>デバイスの帯域幅</translation>
    </message>
    <message>
        <source>Device cycles</source>
        <translation>デバイスのサイクル数</translation>
    </message>
    <message>
        <source>Processor clock</source>
        <translation>CPU クロック</translation>
    </message>
    <message>
        <source>million/s</source>
        <extracomment>a million per second</extracomment>
        <translation>百万/秒</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>the same token of %1</source>
        <extracomment>%1 is a run of a comparison</extracomment>
        <translation>%1の同じトークン</translation>
    </message>
    <message>
        <source>the recording that was kept</source>
        <translation>保存しておいた記録</translation>
    </message>
    <message>
        <source>“%1”, token %2</source>
        <extracomment>%1 is a piece of text, %2 counts the tokens of a chat from 1</extracomment>
        <translation>「%1」（トークン %2）</translation>
    </message>
</context>
<context>
    <name>SensorReader</name>
    <message>
        <source>± %1 %, %2</source>
        <extracomment>how far off a figure may be: %1 per cent, %2 says why</extracomment>
        <translation>±%1%、%2</translation>
    </message>
</context>
<context>
    <name>SeriesSource</name>
    <message>
        <source>tokens written in the last second</source>
        <translation>直近 1 秒間に生成したトークン</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Precise</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>創造的</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>2 bit</source>
        <translation>2 ビット</translation>
    </message>
    <message>
        <source>1.6 bit</source>
        <translation>1.6 ビット</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン全体</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How freely the next token is chosen. At 0 it is always the likeliest one, and the same question gets the same answer.</source>
        <translation>次のトークンをどれだけ自由に選ぶか。0 なら常に最も確率の高いトークンになり、同じ質問には同じ回答が返ります。</translation>
    </message>
    <message>
        <source>Likeliest tokens (top k)</source>
        <translation>候補の数 (top-k)</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens are chosen from.</source>
        <translation>確率の高い順にこの数のトークンだけから選びます。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Share of probability (top p)</source>
        <translation>確率の合計 (top-p)</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this probability are chosen from. At 1 all are.</source>
        <translation>確率の高い順に、合計がこの値になるまでのトークンだけから選びます。1 ならすべてが候補です。</translation>
    </message>
    <message>
        <source>Least probability (min p)</source>
        <translation>最低確率 (min-p)</translation>
    </message>
    <message>
        <source>Tokens below this share of the likeliest one&apos;s probability are left out.</source>
        <translation>最も確率の高いトークンに対して、確率の比がこれより低いトークンを除外します。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Penalty for repetition</source>
        <translation>繰り返しペナルティ</translation>
    </message>
    <message>
        <source>Makes tokens that were used before less likely. A little above 1 helps against loops; much makes nonsense.</source>
        <translation>すでに使ったトークンを選ばれにくくします。1 より少し大きくすると同じ言葉の繰り返しを防げますが、大きくしすぎると意味が通らなくなります。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の最大長</translation>
    </message>
    <message>
        <source>After so many tokens an answer is cut. It says so, and can go on.</source>
        <translation>このトークン数で回答を打ち切ります。打ち切ったことは表示され、続きを生成できます。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>What the model reads before each chat: who it is to be, how it is to answer. With a change a chat is read again from its beginning, once.</source>
        <translation>チャットの最初にモデルが読む文章: どんな役割で、どう答えるか。変更すると、チャットは一度だけ最初から読み直されます。</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>計算に使うスレッド数</translation>
    </message>
    <message>
        <source>More than the processor has cores makes it slower. The model is loaded again when this changes.</source>
        <translation>CPU のコア数より多くすると遅くなります。変更するとモデルを読み込み直します。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>メモリ上の重み</translation>
    </message>
    <message>
        <source>At 1.6 bit weights take a sixth less memory; which is faster depends on the processor. The answers are the same. The model is loaded again when this changes.</source>
        <translation>1.6 ビットでは、重みに使うメモリが 6 分の 1 減ります。どちらが速いかは CPU によります。回答は同じです。変更するとモデルを読み込み直します。</translation>
    </message>
    <message>
        <source>Models are downloaded from</source>
        <translation>モデルのダウンロード元</translation>
    </message>
    <message>
        <source>Repositories on the models page are asked for there: a mirror, say, or a server of your own that speaks as Hugging Face&apos;s does.</source>
        <translation>モデルのページで指定したリポジトリを、ここから取得します: ミラーや、Hugging Face と同じ方式の自分のサーバーなど。</translation>
    </message>
    <message>
        <source>https://huggingface.co</source>
        <translation>https://huggingface.co</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>アクセント</translation>
    </message>
    <message>
        <source>The colour of what can be pressed and of what has the focus.</source>
        <translation>押せるものや、フォーカスのあるものの色です。</translation>
    </message>
    <message>
        <source>Size of text and everything else</source>
        <translation>文字と表示全体の大きさ</translation>
    </message>
    <message>
        <source>Beside the scale of the desktop; 1 is its own size.</source>
        <translation>デスクトップの拡大率に加えて適用されます。1 が標準の大きさです。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates alike. English where there is no translation for the system&apos;s.</source>
        <translation>テキスト、数値、日付の言語です。システムの言語の翻訳がなければ英語になります。</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>Compact leaves less room between rows; the text keeps its size.</source>
        <translation>「コンパクト」では行の間隔が狭くなります。文字の大きさは変わりません。</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>チャットの一覧</translation>
    </message>
    <message>
        <source>Beside the chat, where the window is wide enough.</source>
        <translation>ウィンドウに十分な幅があれば、チャットの横に表示します。</translation>
    </message>
    <message>
        <source>Live plots</source>
        <translation>ライブグラフ</translation>
    </message>
    <message>
        <source>Power, throughput and energy beside the chat, or as a line above it in a narrow window.</source>
        <translation>電力、スループット、エネルギーをチャットの横に表示します。ウィンドウの幅が狭いときは、上に 1 行で表示します。</translation>
    </message>
    <message>
        <source>Icon in the status area</source>
        <translation>通知領域のアイコン</translation>
    </message>
    <message>
        <source>Closing the window then hides it: answers and the server go on, and the icon brings it back. Where the desktop has no place for such icons, closing ends the program.</source>
        <translation>ウィンドウを閉じても隠れるだけになります: 回答とサーバーは続き、アイコンからウィンドウを戻せます。アイコンを置く場所がないデスクトップでは、閉じるとプログラムが終了します。</translation>
    </message>
    <message>
        <source>Answers are charged with</source>
        <translation>回答に計上するエネルギー</translation>
    </message>
    <message>
        <source>What the processor takes, or all of the machine: of its platform where the processor counts that, else of the battery while it discharges. The figures say which.</source>
        <translation>CPU の消費、またはマシン全体の消費。マシン全体は、CPU が計測していればプラットフォームの値、なければ放電中のバッテリーの値です。どちらかは数値に表示されます。</translation>
    </message>
    <message>
        <source>Processor with nothing to do</source>
        <translation>アイドル時の CPU 電力</translation>
    </message>
    <message>
        <source>Used where no sensor can be read. Figures made of it are labelled as modelled.</source>
        <translation>センサーを読み取れないときに使います。これから求めた値は「推定」と表示されます。</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Processor with all cores busy</source>
        <translation>全コア稼働時の CPU 電力</translation>
    </message>
    <message>
        <source>With this one above 0, and the other not above it, power is modelled.</source>
        <translation>この値が 0 より大きく、アイドル時の値がこれを超えなければ、電力を推定します。</translation>
    </message>
    <message>
        <source>not modelled</source>
        <translation>推定しない</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>1 kWh の料金</translation>
    </message>
    <message>
        <source>What an answer costs then stands with its energy, where that is known. Figures made of it are labelled as derived.</source>
        <translation>エネルギーがわかるとき、回答にかかった料金を一緒に表示します。これから求めた値は「算出」と表示されます。</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>A word or a sign of your own, as it stands behind prices.</source>
        <translation>金額の後ろに付ける言葉や記号を自由に決められます。</translation>
    </message>
    <message>
        <source>Carbon dioxide of a kilowatt-hour</source>
        <translation>1 kWh の二酸化炭素</translation>
    </message>
    <message>
        <source>Of your grid: its operator tells it. Figures made of it are labelled as derived.</source>
        <translation>お使いの電力会社が公表している値です。これから求めた値は「算出」と表示されます。</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Serve the model</source>
        <translation>モデルを提供する</translation>
    </message>
    <message>
        <source>Other programs on this machine use the model as they would use a server of OpenAI&apos;s. They need the token; other machines and web pages are kept out.</source>
        <translation>このコンピューターのほかのプログラムが、OpenAI のサーバーと同じようにモデルを使えます。アクセストークンが必要です。ほかのコンピューターや Web ページからは使えません。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Another one where it is taken.</source>
        <translation>使用中の場合は、別のポートを指定してください。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>答える前に考える</translation>
    </message>
    <message>
        <source>Models that know how think first, which takes longer and often answers better. What they thought is folded away above the answer and not read again.</source>
        <translation>考えることのできるモデルはまず考えます。時間はかかりますが、よりよい答えになることが多くなります。考えた内容は答えの上に折りたたまれ、次からは読まれません。</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>最も長い思考</translation>
    </message>
    <message>
        <source>After so many tokens a thought is cut. It says so, and can go on.</source>
        <translation>このトークン数で思考は切られます。その旨が示され、続けることができます。</translation>
    </message>
</context>
<context>
    <name>StatsLine</name>
    <message>
        <source>the beginning of the answer was not measured by it</source>
        <translation>回答の始めの部分は計測していません</translation>
    </message>
    <message>
        <source>Energy: no meter could be read.</source>
        <translation>エネルギー: 読み取れるメーターがありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Energy: the meter could not tell it (%1).</source>
        <translation>エネルギー: メーターからはわかりませんでした（%1）。</translation>
    </message>
    <message>
        <source>Energy, all included: %1 (within %2 %)</source>
        <translation>エネルギー（総量）: %1（誤差 %2% 以内）</translation>
    </message>
    <message>
        <source>Reading the prompt %1, writing %2</source>
        <translation>プロンプトの読み込み %1、生成 %2</translation>
    </message>
    <message>
        <source>Without %1 in which the meter could not be read.</source>
        <translation>メーターを読み取れなかった %1 は含みません。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is how energy was found, %2 what it covers, %3 the name of the meter</extracomment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Without the idle power: %1 (%2)</source>
        <translation>アイドル電力を除く: %1（%2）</translation>
    </message>
    <message>
        <source>Without the idle power of %1 W, measured %2 earlier: %3 (%4)</source>
        <translation>アイドル電力 %1 W（%2前に計測）を除く: %3（%4）</translation>
    </message>
    <message>
        <source>The device, for the same tokens: %1 (within %2 %)</source>
        <extracomment>%1 is an amount of energy, %2 how far off it may be</extracomment>
        <translation>同じトークンに対するデバイスの消費: %1（誤差 %2% 以内）</translation>
    </message>
    <message>
        <source>This computer simulated the board; what that took is in its own figure, and in none of the board.</source>
        <translation>ボードはこのコンピューターがシミュレーションしました。その消費はこのコンピューターの値に含まれ、ボードの値には含まれません。</translation>
    </message>
    <message>
        <source>Per token of the answer: %1, without the idle power %2</source>
        <translation>回答の 1 トークンあたり: %1、アイドル電力を除くと %2</translation>
    </message>
    <message>
        <source>Per token of the answer: %1</source>
        <translation>回答の 1 トークンあたり: %1</translation>
    </message>
    <message>
        <source>This program had %1 % of the processor time.</source>
        <translation>このプログラムが CPU 時間の %1% を使いました。</translation>
    </message>
    <message>
        <source>Temperature %1, top-k %2, top-p %3, min-p %4, repetition penalty %5, seed %6</source>
        <translation>温度 %1、top-k %2、top-p %3、min-p %4、繰り返しペナルティ %5、シード %6</translation>
    </message>
    <message numerus="yes">
        <source>Computed by %1 (%2, %3), %4 thread(s)</source>
        <extracomment>%1 is a device, %2 its instructions, %3 how weights are packed, %4 a number of threads</extracomment>
        <translation>
            <numerusform>計算: %1（%2、%3）、%4 スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by a model on the server %1</source>
        <translation>サーバー %1 のモデルが生成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cut at its longest</source>
        <extracomment>under an answer that ended because it was as long as answers may be</extracomment>
        <translation>最大長で打ち切り</translation>
    </message>
    <message>
        <source>Cut by the server</source>
        <extracomment>under an answer that a server ended at a limit that it does not tell</extracomment>
        <translation>サーバーが打ち切り</translation>
    </message>
    <message>
        <source>Tokens are counted, times are measured by the clock of this machine.</source>
        <translation>トークン数は数えた値、時間はこのコンピューターの時計による実測です。</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 が生成</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <extracomment>under an answer; %1 is the number of its tokens</extracomment>
        <translation>
            <numerusform>%1 トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <extracomment>under an answer; %1 is a number</extracomment>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>%1 to first token</source>
        <extracomment>under an answer; %1 is the time it took until the first token came</extracomment>
        <translation>最初のトークンまで %1</translation>
    </message>
    <message>
        <source>Cut: the context is full</source>
        <extracomment>under an answer that ended because no longer text fits into the model</extracomment>
        <translation>打ち切り：コンテキストがいっぱいです</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier message(s) were not read: there was no room for them.</source>
        <translation>
            <numerusform>以前のメッセージ %1 件は、入りきらないため読まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) of these were thought before the answer.</source>
        <translation>
            <numerusform>このうち %1 トークンは答える前の思考です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) left out</source>
        <extracomment>under an answer; so many earlier messages of the chat were not read</extracomment>
        <translation>
            <numerusform>%1 件のメッセージを省略</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>device energy</source>
        <translation>デバイスのエネルギー</translation>
    </message>
    <message>
        <source>projections</source>
        <translation>射影</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message numerus="yes">
        <source>threads are bound (%1) to %2 places</source>
        <translation>
            <numerusform>スレッドは %2 か所に固定 (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>reading a prompt</source>
        <translation>プロンプトの読み込み</translation>
    </message>
    <message>
        <source>weights read</source>
        <translation>重みの読み出し</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ帯域幅</translation>
    </message>
    <message>
        <source>sums of products</source>
        <translation>積和演算</translation>
    </message>
    <message>
        <source>int8 peak</source>
        <translation>int8 の最大性能</translation>
    </message>
    <message>
        <source>tile peak</source>
        <translation>タイルの最大性能</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <extracomment>%1 is a number of tokens</extracomment>
        <translation>%1 トークン同時</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>instruction set</source>
        <translation>命令セット</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>パッキング</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>OpenMP</source>
        <translation>OpenMP</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>キャッシュの読み込み</translation>
    </message>
    <message>
        <source>memory taken</source>
        <translation>使用メモリ</translation>
    </message>
</context>
<context>
    <name>TerminalChat</name>
    <message>
        <source>forgets the conversation</source>
        <translation>それまでの会話を忘れます</translation>
    </message>
    <message>
        <source>leaves, as does the end of the input (Ctrl-D)</source>
        <translation>終了します。入力の終わり (Ctrl-D) でも終了します</translation>
    </message>
    <message>
        <source>begins and ends a message of several lines; pasted lines are one message</source>
        <translation>複数行のメッセージの始まりと終わりを示します。貼り付けた複数の行は 1 つのメッセージになります</translation>
    </message>
    <message>
        <source>ends the answer and keeps what is there; at the prompt it leaves</source>
        <translation>回答を終え、そこまでの分を残します。入力待ちのときは終了します</translation>
    </message>
    <message>
        <source>(a small model for small talk, short stories, simple questions and sums up to 100; trilume-cli import makes bigger ones from Hugging Face folders such as ridger/MMfreeLM-370M, see README)</source>
        <translation>（雑談、短い物語、簡単な質問、100 までの計算ができる小さな英語モデルです。もっと大きなモデルは、ridger/MMfreeLM-370M などの Hugging Face フォルダーから trilume-cli import で作れます。README を参照してください）</translation>
    </message>
    <message>
        <source>(/new forgets, /exit leaves, /help tells more)</source>
        <translation>（/new で会話を忘れ、/exit で終了、/help で詳細を表示します）</translation>
    </message>
    <message>
        <source>(Ctrl-C once more, Ctrl-D or /exit leaves)</source>
        <translation>（もう一度 Ctrl-C を押すか、Ctrl-D または /exit で終了します）</translation>
    </message>
</context>
<context>
    <name>TerminalCompare</name>
    <message>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>prompt tokens/s</source>
        <translation>プロンプト トークン/秒</translation>
    </message>
    <message>
        <source>first token s</source>
        <translation>最初のトークン 秒</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>J/トークン</translation>
    </message>
    <message>
        <source>net J/token</source>
        <translation>J/トークン（アイドル除く）</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>MB/token</source>
        <translation>MB/トークン</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>その間のこのコンピューター</translation>
    </message>
</context>
<context>
    <name>TerminalCounts</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tokens</source>
        <extracomment>%1 is a number as well; the form is that of %2</extracomment>
        <translation>
            <numerusform>%2 トークン中 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1 tokens, %2 tokens/s]</source>
        <translation>
            <numerusform>[%1 トークン、%2 トークン/秒]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1 earlier messages were left out: there is no room for them]</source>
        <translation>
            <numerusform>[以前のメッセージ %1 件を省きました。入りきりません]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalDevices</name>
    <message numerus="yes">
        <source>the processor computes %1 matrices: %2</source>
        <translation>
            <numerusform>行列のうち %1 個は CPU が計算します: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalEnergy</name>
    <message>
        <source>source</source>
        <translation>メーター</translation>
    </message>
    <message>
        <source>label</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>now W</source>
        <translation>現在 W</translation>
    </message>
    <message>
        <source>mean W</source>
        <translation>平均 W</translation>
    </message>
    <message>
        <source>joules</source>
        <translation>ジュール</translation>
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
        <translation>トークンあたりのナット</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>bits per byte</source>
        <translation>バイトあたりのビット</translation>
    </message>
    <message>
        <source>tokens read</source>
        <translation>読み込みトークン</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>A model file (GGUF). Left out: the model that comes with the program.</source>
        <translation>モデルファイル (GGUF)。省略すると、プログラムに付属するモデルを使います。</translation>
    </message>
    <message>
        <source>turn a published checkpoint into a model file</source>
        <translation>公開されたチェックポイントをモデルファイルに変換</translation>
    </message>
    <message>
        <source>Reads a checkpoint of a MatMul-free language model or of a ternary transformer and writes it as one GGUF file with ternary weights, the tokenizer and the chat markers inside.
A folder in the Hugging Face layout holds config.json, the weights as safetensors (one file, or several with their index), and where there are any the tokenizer and trilume_chat.json. A folder without a tokenizer is imported with a warning: such a model is driven by token ids. A GGUF file of a ternary transformer needs no import, as every command reads it: importing keeps its weights and writes them in types of this program.
The weights are read piece by piece, so a model of any size needs little memory. The file appears when it is complete, not before; an older file of that name is replaced.</source>
        <translation>MatMul フリー言語モデルまたは三値トランスフォーマーのチェックポイントを読み取り、三値の重み、トークナイザー、チャットマーカーを含む 1 つの GGUF ファイルに書き込みます。
Hugging Face 形式のフォルダーには、config.json、safetensors 形式の重み（1 つのファイル、または索引付きの複数のファイル）と、あればトークナイザーと trilume_chat.json を入れておきます。トークナイザーのないフォルダーは警告付きでインポートされ、そのモデルはトークン ID で動かします。三値トランスフォーマーの GGUF ファイルはどのコマンドでもそのまま読めるため、インポートは不要です。インポートしても重みは同じで、このプログラムの型になります。
重みは少しずつ読み取るため、どんなサイズのモデルでもメモリはわずかで済みます。ファイルは完成してから現れます。同じ名前の古いファイルは置き換えられます。</translation>
    </message>
    <message>
        <source>The folder with the checkpoint, or the GGUF file.</source>
        <translation>チェックポイントのあるフォルダー、または GGUF ファイル。</translation>
    </message>
    <message>
        <source>show what a model file holds</source>
        <translation>モデルファイルの内容を表示</translation>
    </message>
    <message>
        <source>Prints the sizes of the model, its tensors with their types, the bits that a weight takes, the tokenizer, the chat markers, the fingerprint that stored conversations are tied to, and metadata keys that this version gives no meaning to.
Every name, shape, type and size in the file is checked; a damaged file is refused with the reason.</source>
        <translation>モデルのサイズ、テンソルとその型、重み 1 つあたりのビット数、トークナイザー、チャットマーカー、保存された会話と結びつくフィンガープリント、このバージョンが解釈しないメタデータのキーを表示します。
ファイル内のすべての名前、形状、型、サイズを検査します。壊れたファイルは、理由を示して受け付けません。</translation>
    </message>
    <message>
        <source>talk with a model, line by line</source>
        <translation>モデルと 1 行ずつ会話</translation>
    </message>
    <message>
        <source>Reads one message per line and writes the answer as it comes. Lines between &quot;&quot;&quot; and &quot;&quot;&quot;, and lines pasted at once into a terminal, are one message. /new forgets the conversation, /help tells this, /exit or the end of the input leaves.
Ctrl-C ends the answer and keeps what is there; at the prompt it leaves, but asks first where an answer has just come to its end. With a pipe as input the answers alone are written to standard output, one after the other, and Ctrl-C ends the program. Speed is shown on standard error.
A model without chat markers is talked with in a plain dialogue form.</source>
        <translation>1 行を 1 つのメッセージとして読み、回答を生成しながら表示します。&quot;&quot;&quot; と &quot;&quot;&quot; の間の行や、ターミナルに一度に貼り付けた行は、1 つのメッセージになります。/new で会話を忘れ、/help でこの説明を表示し、/exit または入力の終わりで終了します。
Ctrl-C は回答を終え、そこまでの分を残します。入力待ちのときは終了しますが、回答が終わった直後は先に確認します。入力がパイプの場合は、回答だけを順に標準出力に書き込み、Ctrl-C でプログラムを終了します。速度は標準エラー出力に表示します。
チャットマーカーのないモデルとは、単純な対話形式で会話します。</translation>
    </message>
    <message>
        <source>answer or continue one text</source>
        <translation>1 つのテキストに回答、または続きを生成</translation>
    </message>
    <message>
        <source>Writes the answer of a chat model to PROMPT, or what another model continues it with. The text is written as it comes.
With --ids the model reads token ids in place of a text, needs no tokenizer and does not stop at the end token: exactly --max-tokens tokens are generated.</source>
        <translation>チャットモデルでは PROMPT への回答を、ほかのモデルでは PROMPT の続きを書きます。テキストは生成しながら表示します。
--ids を指定すると、モデルはテキストの代わりにトークン ID を読みます。トークナイザーは不要で、終了トークンでも止まらず、ちょうど --max-tokens 個のトークンを生成します。</translation>
    </message>
    <message>
        <source>The text. Left out or &quot;-&quot;: standard input is read to its end. A single argument is the model when it ends in .gguf or is a path (/a, ./a, ../a), else the prompt.</source>
        <translation>テキスト。省略するか &quot;-&quot; を指定すると、標準入力を終わりまで読みます。引数が 1 つだけの場合、.gguf で終わるかパス (/a, ./a, ../a) ならモデル、それ以外ならプロンプトとみなします。</translation>
    </message>
    <message>
        <source>write the raw scores of the next token</source>
        <translation>次のトークンの生のスコアを書き出す</translation>
    </message>
    <message>
        <source>Reads token ids and writes the logits after the last of them as comma-separated values: a row for each position, in order, a column for each token of the vocabulary, nine significant digits, no header.</source>
        <translation>トークン ID を読み、そのうち最後のほうの位置のロジットをコンマ区切りの値で書き出します。位置ごとに 1 行（順番どおり）、語彙のトークンごとに 1 列、有効数字 9 桁、見出しなしです。</translation>
    </message>
    <message>
        <source>measure how well a model predicts a text</source>
        <translation>モデルがテキストをどれだけ予測できるかを計測</translation>
    </message>
    <message>
        <source>Reads a text once from beginning to end and prints the mean of -ln p over its tokens (nats per token), the perplexity, the bits per byte of the text, and the number of tokens that were scored.</source>
        <translation>テキストを最初から最後まで 1 回読み、トークン全体での -ln p の平均（トークンあたりのナット）、パープレキシティ、テキストのバイトあたりのビット数、評価したトークンの数を表示します。</translation>
    </message>
    <message>
        <source>A text file in UTF-8, or &quot;-&quot; for standard input.</source>
        <translation>UTF-8 のテキストファイル、または標準入力を表す &quot;-&quot;。</translation>
    </message>
    <message>
        <source>measure the speed of a model on this machine</source>
        <translation>このコンピューターでのモデルの速度を計測</translation>
    </message>
    <message>
        <source>Measures in turn how fast memory can be read, how fast a prompt is read and how fast tokens are generated, three times each, and prints the medians. Generating tokens reads every packed weight once per token, so memory is what it is compared with.
With --shape a model of a published size is made from random weights: no file is needed. With --conventional it is the model&apos;s twin that is measured: the same layers with dense weights of 16 bits (bf16), which are random and say something about speed and energy only.
Where the processor has an energy meter, the joules of both are told, with and without what it takes when idle: that is measured first, for five seconds.</source>
        <translation>メモリの読み出し、プロンプトの読み込み、トークンの生成の速さを順に 3 回ずつ計測し、中央値を表示します。トークンの生成では、1 トークンごとにパッキングされた重みをすべて 1 回読み出すので、メモリの速さと比較します。
--shape を指定すると、公開されているサイズのモデルを乱数の重みで作ります。ファイルは不要です。--conventional を指定すると、従来型対照モデルを計測します。層は同じですが、重みは 16 ビット (bf16) の密な乱数で、意味があるのは速度とエネルギーだけです。
CPU にエネルギーのメーターがあれば、両方のジュールを、アイドル分を含む値と除いた値で示します。アイドル時の消費は、最初に 5 秒間計測します。</translation>
    </message>
    <message>
        <source>write what the layers do, for NumPy</source>
        <translation>層の動きを NumPy 用に書き出す</translation>
    </message>
    <message>
        <source>Reads a text or token ids from the beginning and writes what every layer did, token by token, as named arrays that numpy.load opens (NPZ). A text is asked of a chat model as its user would ask it, and continued by another one.
The file appears when it is complete, not before; an older file of that name is replaced. At most %1 tokens are read.
Arrays:
%2
With --lens:
%3</source>
        <translation>テキストまたはトークン ID を最初から読み、すべての層の動きをトークンごとに、numpy.load で開ける名前付き配列 (NPZ) として書き込みます。テキストは、チャットモデルにはユーザーからの質問として渡し、ほかのモデルには続きを書かせます。
ファイルは完成してから現れます。同じ名前の古いファイルは置き換えられます。読み込むのは %1 トークンまでです。
配列:
%2
--lens を指定した場合:
%3</translation>
    </message>
    <message>
        <source>measure the power of this machine</source>
        <translation>このコンピューターの電力を計測</translation>
    </message>
    <message>
        <source>Reads every energy meter that this machine has (processor, board, battery) ten times a second and shows watts and joules, each with where it comes from: measured (a sensor), derived (computed from one) or modelled (an assumption), what it covers, and how far off it may be. Figures of different meters are not to be added: a package holds its cores.
Ctrl-C ends it and keeps what was measured. On a terminal the table is renewed in place; into a pipe a line per second and meter is written, and the table at the end.</source>
        <translation>このコンピューターにあるすべてのエネルギーメーター（CPU、ボード、バッテリー）を毎秒 10 回読み取り、ワットとジュールを表示します。それぞれに、値の根拠（実測: センサーの値、算出: センサーの値から計算、推定: 仮定を含む）、対象範囲、ありうる誤差を示します。異なるメーターの値は足し合わせないでください。たとえば、パッケージにはコアの分も含まれます。
Ctrl-C で終了しても、それまでの計測は残ります。ターミナルでは表をその場で更新します。パイプには、1 秒ごとに各メーターの行を書き込み、最後に表を書き込みます。</translation>
    </message>
    <message>
        <source>answer other programs on this machine</source>
        <translation>このコンピューターのほかのプログラムに応答</translation>
    </message>
    <message>
        <source>Serves a model under the interface of OpenAI&apos;s that many programs know: GET /v1/models, POST /v1/completions and POST /v1/chat/completions, streamed or not, with the energy of each answer in its usage. Requests are answered one after the other.
Only programs of this machine reach it, and only with its token: &quot;Authorization: Bearer TOKEN&quot;. The token is made the first time, stays the same, and lies in a file that only its owner can read. Web pages are refused, but for those of --allow-origin.
The address and where the token lies are told on standard error. Ctrl-C or SIGTERM ends the answers and the program.</source>
        <translation>多くのプログラムが対応する OpenAI のインターフェースでモデルを提供します: GET /v1/models、POST /v1/completions、POST /v1/chat/completions。ストリーミングの有無を選べ、usage には各回答のエネルギーが含まれます。要求には 1 つずつ順に応答します。
接続できるのはこのコンピューターのプログラムだけで、アクセストークンが必要です: &quot;Authorization: Bearer TOKEN&quot;。アクセストークンは初回に作られ、その後は変わりません。所有者だけが読めるファイルにあります。Web ページからの要求は、--allow-origin で指定したものを除いて拒否します。
アドレスとアクセストークンの場所は、標準エラー出力に表示します。Ctrl-C または SIGTERM で、回答とプログラムを終了します。</translation>
    </message>
    <message>
        <source>list the models that can be loaded and those that are there</source>
        <translation>ダウンロードできるモデルと、すでにあるモデルを一覧表示</translation>
    </message>
    <message>
        <source>Prints the catalogue and what lies in the folder of downloaded models: model files, checkpoints that are still to be imported, and downloads that were not finished. The network is not asked.</source>
        <translation>カタログと、ダウンロードしたモデルのフォルダーの内容を表示します: モデルファイル、まだインポートしていないチェックポイント、終わっていないダウンロード。ネットワークには問い合わせません。</translation>
    </message>
    <message>
        <source>load a model from the network</source>
        <translation>ネットワークからモデルをダウンロード</translation>
    </message>
    <message>
        <source>Loads a model of the catalogue by its name, the model of a repository in the form of Hugging Face&apos;s (OWNER/NAME), or one model file from its address (https://...).
What was begun is gone on with when the same command is run again, also after Ctrl-C, a cut connection or a full disk. Files have their names only when they are whole and their checksums are those that the repository tells. Of a file from an address the checksum is compared that its server offers, or that --sha256 gives; where there is none, its structure as a model file is checked alone. Of a repository only the files that an import reads are loaded, all of them from one commit, which is kept with them.
HF_ENDPOINT in the environment names another server as --endpoint does, HF_TOKEN the token of an account there, which is sent to nobody else. Proxies are those of http_proxy, https_proxy and no_proxy. Where the model lies is written to standard output.</source>
        <translation>カタログのモデル（名前で指定）、Hugging Face 形式のリポジトリ (OWNER/NAME) のモデル、または 1 つのモデルファイル（アドレス https://... で指定）をダウンロードします。
Ctrl-C、接続の切断、ディスクの空き不足などで途中で止まっても、同じコマンドをもう一度実行すれば続きから再開します。ファイルは、すべて揃い、チェックサムがリポジトリの示す値と一致してから、本来の名前になります。アドレスで指定したファイルでは、サーバーが示すチェックサム、または --sha256 の値と照合します。どちらもなければ、モデルファイルとしての構造だけを検査します。リポジトリからは、インポートに必要なファイルだけを 1 つのコミットからダウンロードし、そのコミットも一緒に記録します。
環境変数 HF_ENDPOINT は、--endpoint と同じく別のサーバーを指定します。HF_TOKEN はそのサーバーのアカウントのトークンで、ほかには送りません。プロキシには http_proxy、https_proxy、no_proxy の値を使います。モデルの場所は標準出力に書き込みます。</translation>
    </message>
    <message>
        <source>A name of the catalogue, OWNER/NAME, or the address of a .gguf file.</source>
        <translation>カタログの名前、OWNER/NAME、または .gguf ファイルのアドレス。</translation>
    </message>
    <message>
        <source>list what can compute</source>
        <translation>計算できるデバイスを一覧表示</translation>
    </message>
    <message>
        <source>Prints a line for the processor and for each device of the plugins that are installed, its id first: what --device takes. A plugin that cannot be used is there with the reason, also that it has not answered within two seconds.
Plugins are looked for in the folder of the installation and in the folder plugins of the program&apos;s data, and nowhere else, unless TRILUME_PLUGIN_DIR in the environment names the only folder. A plugin may do whatever this program may, but runs in a process of its own: one that crashes costs a message, and the processor goes on.</source>
        <translation>CPU と、インストールされたプラグインの各デバイスを 1 行ずつ表示します。先頭は --device に指定する ID です。使えないプラグインは、2 秒以内に応答しなかった場合も含め、理由と一緒に表示します。
プラグインは、インストール先のフォルダーと、プログラムのデータの plugins フォルダーだけから探します。環境変数 TRILUME_PLUGIN_DIR があれば、そのフォルダーだけから探します。プラグインはこのプログラムと同じ権限で動作しますが、専用のプロセスで動きます。異常終了してもメッセージが出るだけで、CPU が計算を続けます。</translation>
    </message>
    <message>
        <source>compare ways to run a model</source>
        <translation>モデルの動かし方を比較</translation>
    </message>
    <message>
        <source>Runs one text on several configurations and tells speed, power and joules per token of each, with their spread, where they are from and what they cover, and whether the tokens are the same. Options that are given several times make every combination.
Each configuration is loaded, rests for its idle power and is warmed up; then rounds of about a second follow, in turn and back again, until the spread of all is below 2 % or the time is over. Ctrl-C ends it and keeps what was measured.
Figures of a simulated board are of its own clock and its model of power, those of this machine stand beside them: different scopes are never made a ratio of.</source>
        <translation>1 つのテキストをいくつかの構成で実行し、それぞれの速度、電力、1 トークンあたりのジュールを、ばらつき、値の根拠、対象範囲と一緒に示します。トークンが同じかどうかも示します。同じオプションを複数回指定すると、すべての組み合わせを比較します。
各構成を読み込み、休ませてアイドル電力を計測し、ウォームアップします。そのあと約 1 秒の計測を、順番に、次は逆順に繰り返し、すべてのばらつきが 2% 未満になるか時間が来ると終わります。Ctrl-C で終了しても、それまでの計測は残ります。
シミュレーションのボードの値は、ボード自身のクロックと電力の推定によるもので、このコンピューターの値と並べて示します。対象範囲の異なる値の比は求めません。</translation>
    </message>
    <message>
        <source>compute what FPGA boards would reach</source>
        <translation>FPGA ボードで達しうる値を計算</translation>
    </message>
    <message>
        <source>Computes tokens per second, watts and joules per token of FPGA boards for the published sizes, from the bytes that a token moves and from constants of each board, and prints them beside what others measured or published. Nothing is measured, all figures are labelled modelled, and each constant stands there with its label and its source. The text is a document in English (Markdown).</source>
        <translation>1 トークンで動くバイト数と各ボードの定数から、公開されているサイズについて FPGA ボードの 1 秒あたりのトークン数、ワット、1 トークンあたりのジュールを計算し、他者が計測または公表した値と並べて示します。計測は行わず、すべての値は「推定」と表示され、各定数にはラベルと出典が付きます。出力は英語の文書（Markdown）です。</translation>
    </message>
    <message>
        <source>Chat with MatMul-free language models on your own machine.</source>
        <translation>このコンピューターで MatMul フリーの言語モデルとチャットします。</translation>
    </message>
    <message>
        <source>Results are written to standard output, everything else to standard error.
Exit status: 0 done, 1 failed, 2 wrong usage, 130 interrupted.</source>
        <translation>結果は標準出力に、それ以外は標準エラー出力に書き込みます。
終了ステータス: 0 完了、1 失敗、2 使い方の誤り、130 中断。</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <extracomment>%1: what an option does, whole sentences; %2: what is done without it</extracomment>
        <translation>%1既定値: %2。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Show this help, or with a command that command&apos;s, and leave.</source>
        <translation>このヘルプを表示します。コマンドを付けると、そのコマンドのヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数:</translation>
    </message>
    <message>
        <source>The model file to write.</source>
        <translation>書き込むモデルファイル。</translation>
    </message>
    <message>
        <source>How the ternary weights are stored: tq2_0 takes 2.06 bits a weight, tq1_0 1.69. The model is the same.</source>
        <translation>三値の重みの保存形式です。tq2_0 では重み 1 つに 2.06 ビット、tq1_0 では 1.69 ビットです。モデルは同じです。</translation>
    </message>
    <message>
        <source>what README.md calls it, or the folder</source>
        <translation>README.md にある名前、なければフォルダー名</translation>
    </message>
    <message>
        <source>The name of the model in the file.</source>
        <translation>ファイルに記録するモデルの名前。</translation>
    </message>
    <message>
        <source>Print one JSON object in place of the text.</source>
        <translation>テキストの代わりに、1 つの JSON オブジェクトを出力します。</translation>
    </message>
    <message>
        <source>Write what every figure is computed from, as CSV.</source>
        <translation>すべての値の計算元のデータを CSV で書き込みます。</translation>
    </message>
    <message>
        <source>Write a report for people: one HTML file, with plots.</source>
        <translation>人が読むためのレポートを、グラフ付きの 1 つの HTML ファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Write that report on paper: a PDF. Needs the window&apos;s program.</source>
        <translation>同じレポートを印刷用の PDF に書き込みます。ウィンドウ版のプログラムが必要です。</translation>
    </message>
    <message>
        <source>Keep it in the folder comparisons of the program&apos;s data.</source>
        <translation>プログラムのデータの comparisons フォルダーに保存します。</translation>
    </message>
    <message>
        <source>Measure nothing: tell again what --json or --keep wrote into this file.</source>
        <translation>計測せずに、--json または --keep がこのファイルに書き込んだ内容をもう一度示します。</translation>
    </message>
    <message>
        <source>A message of the system before the first one of the user.</source>
        <translation>ユーザーの最初のメッセージの前に置く、システムのメッセージ。</translation>
    </message>
    <message>
        <source>Choose among the K likeliest tokens. 0: among all.</source>
        <translation>確率の高い順に K 個のトークンから選びます。0 ならすべてから選びます。</translation>
    </message>
    <message>
        <source>Choose among the likeliest tokens that together have this share of the probability. 1: off.</source>
        <translation>確率の高い順に、合計がこの割合になるまでのトークンから選びます。1 ならオフです。</translation>
    </message>
    <message>
        <source>Leave out tokens that are less likely than this share of the likeliest. 0: off.</source>
        <translation>最も確率の高いトークンに対して、確率の比がこれより低いトークンを除外します。0 ならオフです。</translation>
    </message>
    <message>
        <source>Make the last 256 tokens less likely to come again, 0.1 to 10. 1: off.</source>
        <translation>直近 256 個のトークンを再び選ばれにくくします。0.1 から 10 です。1 ならオフです。</translation>
    </message>
    <message>
        <source>another one each time</source>
        <translation>毎回異なる値</translation>
    </message>
    <message>
        <source>The start of the random numbers. The same seed, model and options give the same text.</source>
        <translation>乱数の初期値。シード、モデル、オプションが同じなら、同じテキストになります。</translation>
    </message>
    <message>
        <source>End an answer after this many tokens.</source>
        <translation>このトークン数で回答を打ち切ります。</translation>
    </message>
    <message>
        <source>End an answer where it would say this text. May be given several times.</source>
        <translation>このテキストが出てくるところで回答を終えます。複数回指定できます。</translation>
    </message>
    <message>
        <source>those of the model</source>
        <translation>モデルのマーカー</translation>
    </message>
    <message>
        <source>What stands before and behind each message, in place of the model&apos;s own: a JSON file in the form of trilume_chat.json. The window keeps those that it was given in the folder markers of its settings.</source>
        <translation>モデルのマーカーの代わりに各メッセージの前後に置くもの。trilume_chat.json と同じ形式の JSON ファイルです。ウィンドウで設定したマーカーは、設定フォルダーの markers フォルダーにあります。</translation>
    </message>
    <message>
        <source>Continue the text as it stands, without the markers of a chat model.</source>
        <translation>チャットモデルのマーカーを付けずに、テキストの続きをそのまま書きます。</translation>
    </message>
    <message>
        <source>Always take the likeliest token: temperature 0.</source>
        <translation>常に最も確率の高いトークンを選びます（温度 0）。</translation>
    </message>
    <message>
        <source>Token ids to read, separated by commas, in place of a text.</source>
        <translation>テキストの代わりに読むトークン ID（コンマ区切り）。</translation>
    </message>
    <message>
        <source>The text to read.</source>
        <translation>読むテキスト。</translation>
    </message>
    <message>
        <source>In place of a text of your own: question, document (512 tokens) or story.</source>
        <translation>自分のテキストの代わりに使うもの: question（質問）、document（512 トークンの文書）、story（物語）のいずれか。</translation>
    </message>
    <message>
        <source>64; 256 of a story</source>
        <translation>64（story では 256）</translation>
    </message>
    <message>
        <source>Tokens to write, 2 or more.</source>
        <translation>生成するトークン数。2 以上です。</translation>
    </message>
    <message>
        <source>4 to 20, until the spread is below 2 %</source>
        <translation>ばらつきが 2% 未満になるまで、4 回から 20 回</translation>
    </message>
    <message>
        <source>Measure each configuration this many times, whatever the spread.</source>
        <translation>ばらつきによらず、各構成をこの回数だけ計測します。</translation>
    </message>
    <message>
        <source>120; without end with --repeats</source>
        <translation>120（--repeats を指定すると無制限）</translation>
    </message>
    <message>
        <source>Begin no round later than this. Each configuration has one in any case.</source>
        <translation>この時間を過ぎたら新しい回を始めません。各構成は、いずれの場合も 1 回は計測します。</translation>
    </message>
    <message>
        <source>Let the machine rest for this long before each configuration; below 3 there are no net figures.</source>
        <translation>各構成の前に、この時間だけコンピューターを休ませます。3 秒未満では、アイドル分を除いた値は出ません。</translation>
    </message>
    <message>
        <source>With --ids: print the ids that are generated, separated by spaces, on one line.</source>
        <translation>--ids と一緒に使うと、生成した ID を空白区切りで 1 行に表示します。</translation>
    </message>
    <message>
        <source>Write the logits of this many last positions.</source>
        <translation>最後からこの数の位置のロジットを書き出します。</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>書き込むファイル。</translation>
    </message>
    <message>
        <source>The file to write, NPZ.</source>
        <translation>書き込むファイル (NPZ)。</translation>
    </message>
    <message>
        <source>Write what each layer would say next, were it the last: the K likeliest tokens, 1 to 20. Takes a head for every token and layer.</source>
        <translation>その層が最後だとしたら次に来るトークンを、確率の高い順に K 個（1 から 20）、層ごとに書き込みます。トークンと層ごとにヘッドの計算が必要です。</translation>
    </message>
    <message>
        <source>Show what others published beside it: matmul-free-fpga, matmul-free-50, bitnet-kv260, bitnet-a53 or tereffic-u280. May be given several times.</source>
        <translation>公表されているほかの値を並べて示します: matmul-free-fpga、matmul-free-50、bitnet-kv260、bitnet-a53、tereffic-u280 のいずれか。複数回指定できます。</translation>
    </message>
    <message>
        <source>Measure the conventional twin of the model: the same shapes in bf16, random weights.</source>
        <translation>従来型対照モデルを計測します: 形状は同じで、重みは bf16 の乱数です。</translation>
    </message>
    <message>
        <source>Compare with the conventional twin of the model as well: the same shapes in bf16. Its weights are random, so that only its speed and energy mean something.</source>
        <translation>従来型対照モデルとも比較します: 形状は同じで、重みは bf16 です。重みが乱数なので、意味があるのは速度とエネルギーだけです。</translation>
    </message>
    <message>
        <source>until Ctrl-C; 5 with --json</source>
        <translation>Ctrl-C まで（--json では 5）</translation>
    </message>
    <message>
        <source>Measure for this long, 0.1 or more.</source>
        <translation>計測する時間（秒）。0.1 以上です。</translation>
    </message>
    <message>
        <source>Where the system&apos;s sensors are listed.</source>
        <translation>システムのセンサーがある場所。</translation>
    </message>
    <message>
        <source>With --full-watts: model the processor&apos;s power as a line between these two, by how busy it is. Such figures are labelled modelled.</source>
        <translation>--full-watts と一緒に使うと、CPU の電力を、稼働率に応じて 2 つの値の間を直線で結んで推定します。このような値は「推定」と表示されます。</translation>
    </message>
    <message>
        <source>What all processors take together when all are busy.</source>
        <translation>全 CPU が稼働しているときの合計の消費電力。</translation>
    </message>
    <message>
        <source>Where to listen: an address of this machine alone, 127.0.0.1, ::1 or localhost.</source>
        <translation>待ち受けるアドレス。このコンピューターだけのもので、127.0.0.1、::1、localhost のいずれかです。</translation>
    </message>
    <message>
        <source>The port. 0: any free one, which is told.</source>
        <translation>ポート番号。0 なら空いているポートを使い、その番号を表示します。</translation>
    </message>
    <message>
        <source>server-token in the folder of the program&apos;s data</source>
        <translation>プログラムのデータフォルダーの server-token</translation>
    </message>
    <message>
        <source>Where the token lies; made when it is not there.</source>
        <translation>アクセストークンのファイル。なければ作られます。</translation>
    </message>
    <message>
        <source>Let pages of this origin ask, https://name or http://localhost:3000; they need the token, too. May be given several times.</source>
        <translation>このオリジン（https://name または http://localhost:3000）のページからの要求を許可します。ページにもアクセストークンが必要です。複数回指定できます。</translation>
    </message>
    <message>
        <source>models in the folder of the program&apos;s data</source>
        <translation>プログラムのデータの models フォルダー</translation>
    </message>
    <message>
        <source>The folder that the model comes into.</source>
        <translation>モデルを置くフォルダー。</translation>
    </message>
    <message>
        <source>The server of repositories that are given as OWNER/NAME or by a name of the catalogue.</source>
        <translation>OWNER/NAME またはカタログの名前で指定したリポジトリのサーバー。</translation>
    </message>
    <message>
        <source>what the server offers</source>
        <translation>サーバーが示す値</translation>
    </message>
    <message>
        <source>The checksum that the file at an address must have.</source>
        <translation>アドレスで指定したファイルのチェックサム。</translation>
    </message>
    <message>
        <source>as many as this program may use</source>
        <translation>このプログラムが使えるすべて</translation>
    </message>
    <message>
        <source>Threads to compute with. The result is the same for any number.</source>
        <translation>計算に使うスレッド数。結果はどの数でも同じです。</translation>
    </message>
    <message>
        <source>Threads to compute with. May be given several times.</source>
        <translation>計算に使うスレッド数。複数回指定できます。</translation>
    </message>
    <message>
        <source>A further model to compare. May be given several times.</source>
        <translation>比較に加えるモデル。複数回指定できます。</translation>
    </message>
    <message>
        <source>Keep each thread on a core of its own. Helps where the system moves threads about; hurts where something else is busy on a core.</source>
        <translation>各スレッドを別々のコアに固定します。システムがスレッドをコア間で移動させる場合は速くなり、ほかの処理が使っているコアがある場合は遅くなります。</translation>
    </message>
    <message>
        <source>Where the products of the weights are computed: an id that the command devices lists. The result is the same for all; what a device cannot do, the processor does. With energy: a device whose own figures are shown beside those of this machine.</source>
        <translation>重みの積を計算するデバイス。devices コマンドが表示する ID を指定します。結果はどれでも同じで、デバイスにできないことは CPU が計算します。energy では、このコンピューターの値と並べて示すデバイスです。</translation>
    </message>
    <message>
        <source>Where the products of the weights are computed: an id that the command devices lists. May be given several times.</source>
        <translation>重みの積を計算するデバイス。devices コマンドが表示する ID を指定します。複数回指定できます。</translation>
    </message>
    <message>
        <source>How much a device computes: all that it takes, or what is faster there, of each shape of matrix as many rows as measuring says. auto is all for a simulated board and faster for another device.</source>
        <translation>デバイスが計算する量。all は受け付けるものすべて、faster は速くなる部分だけで、行列の形状ごとに、計測して決めた行数を計算します。auto は、シミュレーションのボードでは all、ほかのデバイスでは faster です。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What the plugin of the device is told: a JSON object that it understands, such as {&quot;rest_watts&quot;: 2.5} for a virtual board, which names its others where one is wrong.</source>
        <translation>デバイスのプラグインに渡す設定。プラグインが理解する JSON オブジェクトで、仮想ボードなら {&quot;rest_watts&quot;: 2.5} などです。誤りがあれば、使える名前が示されます。</translation>
    </message>
    <message>
        <source>Measure what the processor and the device take for each shape of matrix, and write it, with the rows that the device computes, to standard error.</source>
        <translation>行列の形状ごとに、CPU とデバイスでかかる時間を計測し、デバイスが計算する行数と一緒に標準エラー出力に書き込みます。</translation>
    </message>
    <message>
        <source>Run the code of plugins in this program and not in a process of its own. That saves some microseconds for each product; a plugin that crashes then ends this program.</source>
        <translation>プラグインのコードを専用のプロセスではなく、このプログラムの中で実行します。1 つの積につき数マイクロ秒速くなりますが、プラグインが異常終了するとこのプログラムも終了します。</translation>
    </message>
    <message>
        <source>the fastest of this machine</source>
        <translation>このコンピューターで最も速いもの</translation>
    </message>
    <message>
        <source>Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod. The result is the same for all. TRILUME_FORCE_ISA in the environment says the same.</source>
        <translation>計算に使う命令セット: scalar、avx2、avx2+avx512bw、avx2+vnni、avx512vnni、avx512vnni+vbmi、avx512vnni+amx、neon、neon+dotprod のいずれか。結果はどれでも同じです。環境変数 TRILUME_FORCE_ISA でも指定できます。</translation>
    </message>
    <message>
        <source>How ternary weights lie in memory: auto, 2bit or 1.6bit. The result is the same.</source>
        <translation>三値の重みのメモリ上での形式: auto、2bit、1.6bit のいずれか。結果は同じです。</translation>
    </message>
    <message>
        <source>Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod. May be given several times.</source>
        <translation>計算に使う命令セット: scalar、avx2、avx2+avx512bw、avx2+vnni、avx512vnni、avx512vnni+vbmi、avx512vnni+amx、neon、neon+dotprod のいずれか。複数回指定できます。</translation>
    </message>
    <message>
        <source>How ternary weights lie in memory: auto, 2bit or 1.6bit. May be given several times.</source>
        <translation>三値の重みのメモリ上での形式: auto、2bit、1.6bit のいずれか。複数回指定できます。</translation>
    </message>
    <message>
        <source>Show this help and leave.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>A model of random weights in a published size: 370M, 1.3B, 2.7B, 2B4T, falcon-e-3B, bonsai-1.7B, bonsai-4B or bonsai-8B.</source>
        <translation>公開されている大きさの、乱数の重みのモデル: 370M、1.3B、2.7B、2B4T、falcon-e-3B、bonsai-1.7B、bonsai-4B、bonsai-8B。</translation>
    </message>
    <message>
        <source>Tokens of the prompt, behind which generating is measured.</source>
        <translation>プロンプトのトークン数。その後の生成を測定します。</translation>
    </message>
    <message>
        <source>How a transformer keeps keys and values: auto (what --kv-memory has room for), f32, f16 or int8.</source>
        <translation>トランスフォーマーがキーと値を保持する形式: auto（--kv-memory に収まるもの）、f32、f16、int8。</translation>
    </message>
    <message>
        <source>Codes of the inputs where a model defines none, because its weights alone are ternary: int8 or int16, nearer to floats and slower.</source>
        <translation>重みだけが三値で入力の符号を定めないモデルで使う符号: int8、または浮動小数点に近く遅い int16。</translation>
    </message>
    <message>
        <source>Memory for keys and values; it also bounds how long a text may become.</source>
        <translation>キーと値のためのメモリ。テキストの長さの上限も決まります。</translation>
    </message>
    <message>
        <source>How freely tokens are chosen, 0 to 100. 0 always takes the likeliest. For a model that inspect tells an advised sampling of, that is the default of this, of --top-k and of --top-p.</source>
        <translation>トークンをどれだけ自由に選ぶか、0～100。0 では常に最も確からしいものを選びます。inspect がモデルの推奨サンプリングを示す場合、それがこのオプションと --top-k、--top-p の既定値です。</translation>
    </message>
    <message>
        <source>Whether a model that can think before its answer does so: on or off. What it thinks goes to standard error.</source>
        <translation>答える前に考えることのできるモデルに考えさせるか：on または off。考えた内容は標準エラー出力に出ます。</translation>
    </message>
    <message>
        <source>End an answer that is still being thought about after this many tokens.</source>
        <translation>まだ考えている答えを、このトークン数で終わらせます。</translation>
    </message>
    <message>
        <source>Load the model and have it read a short English story: a file that is damaged, or computed otherwise than it was made for, needs more bits for it than it should.</source>
        <translation>モデルを読み込み、短い英語の物語を読ませます。破損したファイルや、本来と違う計算をされるファイルは、必要以上のビットを要します。</translation>
    </message>
</context>
<context>
    <name>TerminalInspect</name>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a token</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>トークナイザー</translation>
    </message>
    <message>
        <source>none: driven by token ids</source>
        <translation>なし: トークン ID で動かします</translation>
    </message>
    <message numerus="yes">
        <source>SentencePiece, %1 pieces</source>
        <translation>
            <numerusform>SentencePiece、%1 ピース</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BPE, %1 pieces</source>
        <translation>
            <numerusform>BPE、%1 ピース</numerusform>
        </translation>
    </message>
    <message>
        <source>control pieces</source>
        <translation>制御ピース</translation>
    </message>
    <message>
        <source>begin, end, unknown</source>
        <translation>先頭、末尾、未知</translation>
    </message>
    <message>
        <source>chat markers</source>
        <translation>チャットマーカー</translation>
    </message>
    <message>
        <source>none: a base model</source>
        <translation>なし: ベースモデル</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>texts that end an answer</comment>
        <translation>停止文字列</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>license</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>ternary</source>
        <translation>三値</translation>
    </message>
    <message>
        <source>bits per weight</source>
        <translation>重みあたりのビット数</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>grows with the text</source>
        <translation>テキストとともに増える</translation>
    </message>
    <message>
        <source>unknown keys</source>
        <translation>不明なキー</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>self-test</source>
        <translation>セルフテスト</translation>
    </message>
    <message>
        <source>%1 bits a byte of a story, at most %2 expected</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>物語 1 バイトあたり %1 ビット、想定は最大 %2</translation>
    </message>
    <message>
        <source>ends of a text</source>
        <translation>テキストの終わり</translation>
    </message>
    <message>
        <source>chat form</source>
        <comment>a source</comment>
        <translation>チャットの形式</translation>
    </message>
    <message>
        <source>chat family</source>
        <translation>チャットの系統</translation>
    </message>
    <message>
        <source>advised sampling</source>
        <translation>推奨サンプリング</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <source>as it was published</source>
        <translation>公開されたとおり</translation>
    </message>
    <message>
        <source>thought</source>
        <translation>思考</translation>
    </message>
</context>
<context>
    <name>TerminalNotes</name>
    <message>
        <source>warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos;.</source>
        <extracomment>%1 is a command to type</extracomment>
        <translation>詳しくは &apos;%1&apos; を実行してください。</translation>
    </message>
</context>
<context>
    <name>TerminalOffload</name>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>matrices</source>
        <translation>行列</translation>
    </message>
    <message>
        <source>processor ms</source>
        <translation>CPU ms</translation>
    </message>
    <message>
        <source>device ms</source>
        <translation>デバイス ms</translation>
    </message>
    <message>
        <source>rows on device</source>
        <translation>デバイス上の行</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 matrices are on the device</source>
        <extracomment>%1 is a number as well; the form is that of %2</extracomment>
        <translation>
            <numerusform>行列 %2 個中 %1 個がデバイス上にあります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalText</name>
    <message>
        <source>[the text is as long as one of this model may be]</source>
        <translation>[テキストがこのモデルの上限の長さに達しました]</translation>
    </message>
    <message>
        <source>[the thought reached its limit]</source>
        <translation>[思考が上限に達しました]</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1 holds bytes that no text has. Only files of text can be put into a message.</source>
        <translation>%1 にはテキストではないバイトが含まれています。メッセージに入れられるのはテキストファイルだけです。</translation>
    </message>
    <message>
        <source>%1 is %2. Only files of text can be put into a message.</source>
        <extracomment>%1 is the name of a file, %2 what it is: &quot;a PNG picture&quot;</extracomment>
        <translation>%1 は%2です。メッセージに入れられるのはテキストファイルだけです。</translation>
    </message>
    <message>
        <source>%1 is no file. Only files of text can be put into a message.</source>
        <translation>%1 はファイルではありません。メッセージに入れられるのはテキストファイルだけです。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is the name of a file, %2 what the system says</extracomment>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a file that is put into a message can have %3.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>%1 は %2 バイトあります。メッセージに入れられるファイルは %3 バイトまでです。</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>TokenShades</name>
    <message>
        <source>%1&#x202f;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a token and how likely it was</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 likely. Entropy %3 bits. Likeliest here: %4.</source>
        <extracomment>of a token; %3: bits of entropy; %4: a list of tokens, each with how likely it was</extracomment>
        <translation>%1: 確率 %2。エントロピー %3 ビット。ここでの有力候補: %4。</translation>
    </message>
    <message>
        <source>How likely %1 finds each token: the stronger the shade, the less. %2 tokens, in the mean %3.</source>
        <translation>%1 から見た各トークンの確率です。色が濃いほど低くなります。%2 トークン、平均 %3。</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash: the drive may have none, or be read-only.</source>
        <translation>%1 をゴミ箱に移動できませんでした: ドライブにゴミ箱がないか、読み取り専用の可能性があります。</translation>
    </message>
    <message>
        <source>%1 stays in the trash: another file has its name by now.</source>
        <translation>%1 はゴミ箱に残ります: 同じ名前の別のファイルができています。</translation>
    </message>
    <message>
        <source>%1 could not be taken from the trash.</source>
        <translation>%1 をゴミ箱から取り出せませんでした。</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>%1 is a file, but a folder of that name is needed.</source>
        <translation>%1 はファイルですが、その名前のフォルダーが必要です。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
</context>
<context>
    <name>trilume::Sentence</name>
    <message>
        <source>The board at %1 did not understand a request.</source>
        <translation>%1 のボードは要求を理解しませんでした。</translation>
    </message>
    <message>
        <source>The board at %1 does not answer.</source>
        <translation>%1 のボードが応答しません。</translation>
    </message>
    <message>
        <source>The board at %1 speaks another version of the protocol: found %2, expected %3.</source>
        <translation>%1 のボードは別バージョンのプロトコルを使っています: 検出 %2、期待 %3。</translation>
    </message>
    <message>
        <source>The memory of the board at %1 does not answer.</source>
        <translation>%1 のボードのメモリが応答しません。</translation>
    </message>
    <message>
        <source>The memory of the board at %1 does not have %2 bytes at %3.</source>
        <translation>%1 のボードのメモリには %3 に %2 バイトがありません。</translation>
    </message>
    <message>
        <source>The port %1 cannot be used: %2</source>
        <translation>ポート %1 は使用できません: %2</translation>
    </message>
    <message>
        <source>The port %1 does not keep its settings.</source>
        <translation>ポート %1 は設定を保持しません。</translation>
    </message>
    <message>
        <source>The port %1 is gone.</source>
        <translation>ポート %1 がなくなりました。</translation>
    </message>
    <message>
        <source>The port %1 is in use by another program.</source>
        <translation>ポート %1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;</source>
        <translation>「%1」のあとに値がありません</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;</source>
        <translation>「%1」のあとに余分な値があります</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;</source>
        <translation>不明なオプション「%1」</translation>
    </message>
    <message>
        <source>Unknown options: %1</source>
        <translation>不明なオプション: %1</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;; a text that begins with a dash goes behind --</source>
        <translation>不明なオプション「%1」です。ハイフンで始まるテキストは -- のあとに書いてください</translation>
    </message>
    <message>
        <source>Unknown options: %1; a text that begins with a dash goes behind --</source>
        <translation>不明なオプション: %1。ハイフンで始まるテキストは -- のあとに書いてください</translation>
    </message>
    <message>
        <source>the argument %1 is missing</source>
        <translation>引数 %1 がありません</translation>
    </message>
    <message>
        <source>the argument &quot;%1&quot; is one too many</source>
        <translation>引数「%1」は余分です</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, expected %3</source>
        <translation>--%1 の値「%2」は使えません: %3を指定してください</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 の整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 から %2 の数値</translation>
    </message>
    <message>
        <source>token ids separated by commas</source>
        <translation>コンマ区切りのトークン ID</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>measuring the idle machine</source>
        <translation>アイドル時の消費を計測中</translation>
    </message>
    <message>
        <source>%1 J in %2 s; %3 J per token, %4 J net of idle (%5), +/- %6 %</source>
        <translation>%2 秒で %1 J、1 トークンあたり %3 J、アイドル分を除くと %4 J（%5）、+/- %6%</translation>
    </message>
    <message>
        <source>%1 J in %2 s; %3 J per token, +/- %4 %</source>
        <translation>%2 秒で %1 J、1 トークンあたり %3 J、+/- %4%</translation>
    </message>
    <message>
        <source>%1 J in %2 s, with a gap: no figure per token</source>
        <translation>%2 秒で %1 J、計測に途切れがあるためトークンあたりの値なし</translation>
    </message>
    <message>
        <source>%1 J in %2 s: too short for a figure per token</source>
        <translation>%2 秒で %1 J、短すぎるためトークンあたりの値なし</translation>
    </message>
    <message>
        <source>%1; %2 % of the busy time was ours</source>
        <translation>%1。稼働時間の %2% がこのプログラム</translation>
    </message>
    <message>
        <source>%1 W, +/- %2 W, %3 s before</source>
        <translation>%1 W、+/- %2 W、%3 秒前に計測</translation>
    </message>
    <message>
        <source>%1, for the same tokens; not to be compared alone</source>
        <translation>%1、同じトークンに対する値（単独では比較できません）</translation>
    </message>
    <message>
        <source>threads are not bound</source>
        <translation>スレッドは固定なし</translation>
    </message>
    <message>
        <source>%1, OMP_NUM_THREADS is %2</source>
        <translation>%1、OMP_NUM_THREADS は %2</translation>
    </message>
    <message>
        <source>%1, OMP_THREAD_LIMIT is %2</source>
        <translation>%1、OMP_THREAD_LIMIT は %2</translation>
    </message>
    <message>
        <source>%1, OMP_DYNAMIC is on</source>
        <translation>%1、OMP_DYNAMIC はオン</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1 GB/s; %2 % of it by whole tokens, %3 % by products alone</source>
        <translation>%1 GB/s、そのうちトークン全体で %2%、積だけで %3%</translation>
    </message>
    <message>
        <source>%1 G/s in a prompt</source>
        <translation>プロンプトで %1 G/s</translation>
    </message>
    <message>
        <source>%1 G/s; %2 % of it in a prompt</source>
        <translation>%1 G/s、プロンプトでその %2%</translation>
    </message>
    <message>
        <source>%1 ms per token</source>
        <translation>1 トークンあたり %1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>random weights: speed and energy only</source>
        <translation>重みは乱数: 意味があるのは速度とエネルギーだけです</translation>
    </message>
    <message>
        <source>making random weights</source>
        <translation>乱数の重みを作成中</translation>
    </message>
    <message>
        <source>--conventional and --packing exclude each other</source>
        <translation>--conventional と --packing は同時に指定できません</translation>
    </message>
    <message>
        <source>--conventional computes on the processor only: --device cannot be given</source>
        <translation>--conventional は CPU でだけ計算します: --device は指定できません</translation>
    </message>
    <message>
        <source>--shape and MODEL exclude each other</source>
        <translation>--shape と MODEL は同時に指定できません</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>asking what there is</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>%1 を検査中</translation>
    </message>
    <message>
        <source>(the server is asked again in a while)</source>
        <translation>（しばらくしてからサーバーに再接続します）</translation>
    </message>
    <message>
        <source>it is there already, with the checksums of the repository</source>
        <translation>すでにあり、チェックサムもリポジトリの値と一致しています</translation>
    </message>
    <message>
        <source>%1 is not what the repository has: all was loaded anew, beside it</source>
        <translation>%1 はリポジトリの内容と異なるため、同じ場所にすべてダウンロードし直しました</translation>
    </message>
    <message>
        <source>not checked against a checksum, as the server offers none; its structure as a model file was</source>
        <translation>サーバーがチェックサムを示していないため照合していませんが、モデルファイルとしての構造は検査しました</translation>
    </message>
    <message>
        <source>%1 at commit %2</source>
        <translation>%1、コミット %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>trilume-cli import &quot;</comment>
        <translation>次に実行: %1</translation>
    </message>
    <message>
        <source>stopped; what has come is kept, and the same command goes on from there</source>
        <translation>停止しました。受信済みの分は残してあり、同じコマンドで続きから再開します</translation>
    </message>
    <message>
        <source>--sha256: %1</source>
        <translation>--sha256: %1</translation>
    </message>
    <message>
        <source>%1: found no folder, expected one like /sys</source>
        <translation>%1: フォルダーではありません。/sys のようなフォルダーが必要です</translation>
    </message>
    <message>
        <source>the argument FILE is missing: &quot;%1&quot; is a model, not a text</source>
        <translation>引数 FILE がありません: 「%1」はテキストではなくモデルです</translation>
    </message>
    <message>
        <source>--ids and PROMPT exclude each other</source>
        <translation>--ids と PROMPT は同時に指定できません</translation>
    </message>
    <message>
        <source>--print-ids needs --ids</source>
        <translation>--print-ids には --ids が必要です</translation>
    </message>
    <message>
        <source>--output FILE is missing</source>
        <translation>--output FILE がありません</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3 of them ternary, %4 bytes, fingerprint %5</source>
        <translation>%1: パラメーター %2 個、うち三値 %3 個、%4 バイト、フィンガープリント %5</translation>
    </message>
    <message>
        <source>--ids LIST is missing</source>
        <translation>--ids LIST がありません</translation>
    </message>
    <message>
        <source>--allow-origin is &quot;%1&quot;, expected https://name or http://name:port</source>
        <translation>--allow-origin の値「%1」は使えません: https://name または http://name:port の形で指定してください</translation>
    </message>
    <message>
        <source>%1 is served at %2 (Ctrl-C ends it)</source>
        <translation>%1 を %2 で提供しています（Ctrl-C で終了）</translation>
    </message>
    <message>
        <source>the token lies in %1</source>
        <translation>アクセストークンは %1 にあります</translation>
    </message>
    <message>
        <source>--prompt and --ids exclude each other</source>
        <translation>--prompt と --ids は同時に指定できません</translation>
    </message>
    <message>
        <source>--out FILE is missing</source>
        <translation>--out FILE がありません</translation>
    </message>
    <message>
        <source>--prompt is empty, expected a text</source>
        <translation>--prompt が空です。テキストを指定してください</translation>
    </message>
    <message>
        <source>--prompt TEXT or --ids LIST is missing</source>
        <translation>--prompt TEXT または --ids LIST がありません</translation>
    </message>
    <message>
        <source>--raw needs --prompt</source>
        <translation>--raw には --prompt が必要です</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it reads token ids only, not text.</source>
        <translation>%1: トークナイザーがないため、テキストではなくトークン ID だけを読めます。</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, expected one of: %3</source>
        <translation>--%1 の値「%2」は使えません: 次のいずれかを指定してください: %3</translation>
    </message>
    <message>
        <source>--prompt and --standard exclude each other</source>
        <translation>--prompt と --standard は同時に指定できません</translation>
    </message>
    <message>
        <source>the options make %1 configurations, expected at most %2</source>
        <translation>オプションの組み合わせで構成が %1 個になりますが、上限は %2 個です</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: 失敗: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no idle power: %2</source>
        <translation>%1: アイドル電力なし: %2</translation>
    </message>
    <message>
        <source>%1: speed is derived from its own clock, of products on the board alone</source>
        <translation>%1: 速度はボード自身のクロックから算出した、ボード上の積だけの値です</translation>
    </message>
    <message>
        <source>energy: %1</source>
        <translation>エネルギー: %1</translation>
    </message>
    <message>
        <source>tokens: the same</source>
        <translation>トークン: すべて同じ</translation>
    </message>
    <message>
        <source>tokens: they part after %1</source>
        <translation>トークン: 最初の %1 トークンのあとで分かれる</translation>
    </message>
    <message>
        <source>published, of another machine: %1</source>
        <translation>公表値（別のコンピューター）: %1</translation>
    </message>
    <message>
        <source>%1, %2 tokens/s</source>
        <translation>%1、%2 トークン/秒</translation>
    </message>
    <message>
        <source>%1, %2 W</source>
        <translation>%1、%2 W</translation>
    </message>
    <message>
        <source>%1, %2 J/token</source>
        <translation>%1、%2 J/トークン</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>configuration %1 of %2 (%3): %4</source>
        <translation>構成 %1 / %2（%3）: %4</translation>
    </message>
    <message>
        <source>loading the model, %1 %</source>
        <translation>モデルを読み込み中、%1%</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>ウォームアップ中</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>%1 回目</translation>
    </message>
    <message>
        <source>%1: found no PDF: %2</source>
        <translation>%1: PDF を取得できませんでした: %2</translation>
    </message>
    <message>
        <source>%1: not found. It comes with the window of Trilume and makes PDFs; --html writes a report that a browser prints.</source>
        <translation>%1: 見つかりません。PDF を作成するこのプログラムは Trilume のウィンドウ版に付属しています。--html を使うと、ブラウザーで印刷できるレポートを書き出せます。</translation>
    </message>
    <message>
        <source>standard output: it is closed</source>
        <translation>標準出力が閉じられています</translation>
    </message>
    <message>
        <source>standard output: %1</source>
        <translation>標準出力: %1</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts belong together: found one, expected both</source>
        <translation>--idle-watts と --full-watts は両方を指定する必要がありますが、一方しかありません</translation>
    </message>
    <message>
        <source>--full-watts is &quot;%1&quot;, expected a number above 0 and no less than --idle-watts</source>
        <translation>--full-watts の値「%1」は使えません: 0 より大きく、--idle-watts 以上の数値を指定してください</translation>
    </message>
    <message>
        <source>set with --idle-watts and --full-watts</source>
        <translation>--idle-watts と --full-watts で設定</translation>
    </message>
    <message>
        <source>module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>使えません: %1</translation>
    </message>
    <message>
        <source>power: %1, %2</source>
        <translation>電力: %1、%2</translation>
    </message>
    <message>
        <source>power: not known</source>
        <translation>電力: 不明</translation>
    </message>
    <message>
        <source>the processor computes everything: %1</source>
        <translation>すべて CPU が計算します: %1</translation>
    </message>
    <message>
        <source>the processor did what failed, with the same result: %1</source>
        <translation>失敗した分は CPU が計算しました。結果は同じです: %1</translation>
    </message>
    <message>
        <source>the processor goes on alone, with the same result: %1</source>
        <translation>CPU だけで続けます。結果は同じです: %1</translation>
    </message>
    <message>
        <source>no trouble any more</source>
        <translation>問題は解消しました</translation>
    </message>
    <message>
        <source>the device is there again</source>
        <translation>デバイスが戻りました</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts model the processor instead (%1 and %2 %3)</source>
        <translation>代わりに --idle-watts と --full-watts で CPU の電力を推定できます（%1 と %2。%3）</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts model the processor instead</source>
        <translation>代わりに --idle-watts と --full-watts で CPU の電力を推定できます</translation>
    </message>
    <message>
        <source>no energy sensor can be read: %1</source>
        <translation>エネルギーのセンサーを読み取れません: %1</translation>
    </message>
    <message>
        <source>no energy sensor was found: %1/class/powercap, %1/bus/event_source/devices/power, %1/class/hwmon and %1/class/power_supply hold none; %2</source>
        <translation>エネルギーのセンサーが見つかりません: %1/class/powercap、%1/bus/event_source/devices/power、%1/class/hwmon、%1/class/power_supply のどれにもありません。%2</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>値が変わりません</translation>
    </message>
    <message>
        <source>not read at present</source>
        <translation>現在読み取れません</translation>
    </message>
    <message>
        <source>%1 s missing</source>
        <translation>%1 秒分の値なし</translation>
    </message>
    <message>
        <source>%1, %2 s missing</source>
        <translation>%1、%2 秒分の値なし</translation>
    </message>
    <message>
        <source>%1 is not read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1: the energy of %2 s is unknown and not in its figures</source>
        <translation>%1: %2 秒分のエネルギーは不明で、値に含まれていません</translation>
    </message>
    <message>
        <source>reading the meters took %1 % of the time</source>
        <translation>メーターの読み取りに時間の %1% を使いました</translation>
    </message>
    <message>
        <source>the machine: %1</source>
        <translation>コンピューターの状態: %1</translation>
    </message>
    <message>
        <source>dram</source>
        <translation>DRAM</translation>
    </message>
    <message>
        <source>%1, %2, scope %3</source>
        <translation>%1、%2、対象範囲: %3</translation>
    </message>
    <message>
        <source>--isa is &quot;%1&quot;, but this machine has only: %2</source>
        <translation>--isa の値「%1」は使えません: このコンピューターで使えるのは %2 だけです</translation>
    </message>
    <message>
        <source>no model comes with this installation: name a model file (*.gguf)</source>
        <translation>このインストールにはモデルが付属していません: モデルファイル (*.gguf) を指定してください</translation>
    </message>
    <message>
        <source>loading the model: %1 %</source>
        <translation>モデルを読み込み中: %1%</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so only --print-ids can be printed</source>
        <translation>%1: トークナイザーがないため、表示できるのは --print-ids だけです</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>standard input: %1</source>
        <translation>標準入力: %1</translation>
    </message>
    <message>
        <source>%1: it is closed</source>
        <translation>%1: 閉じられています</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断しました</translation>
    </message>
    <message>
        <source>%1: is neither a regular file nor a pipe.</source>
        <translation>%1: 通常のファイルでもパイプでもありません。</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>to be imported</source>
        <translation>要インポート</translation>
    </message>
    <message>
        <source>unfinished: the same download goes on with it</source>
        <translation>未完了: 同じダウンロードで続きから再開</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1、コミット %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>To be had with &apos;%1&apos;:</source>
        <translation>&apos;%1&apos; で入手できるモデル:</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>%1 の内容:</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>コマンドがありません</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>「%1」というコマンドはありません</translation>
    </message>
    <message>
        <source>This machine cannot compute with the instruction set %1.</source>
        <translation>このコンピューターは命令セット %1 では計算できません。</translation>
    </message>
    <message>
        <source>Its weights are random: inside there is nothing to see.</source>
        <translation>重みが乱数なので、内部を見ても何もわかりません。</translation>
    </message>
    <message>
        <source>It wrote no tokens.</source>
        <translation>トークンを生成しませんでした。</translation>
    </message>
    <message>
        <source>Their models have different shapes: %1 layers of %2 channels, and %3 layers of %4.</source>
        <translation>モデルの形状が異なります: 一方は %1 層、%2 チャネル、もう一方は %3 層、%4 チャネルです。</translation>
    </message>
    <message>
        <source>it wrote other tokens than in its first pass: its results are not to be relied on</source>
        <translation>最初の回と違うトークンを生成したため、結果は信頼できません</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: 読み取れません: %2</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected a comparison of at most %3.</source>
        <translation>%1: %2 バイトありますが、比較ファイルの上限は %3 バイトです。</translation>
    </message>
    <message>
        <source>%1: cannot be removed: %2</source>
        <translation>%1: 削除できません: %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>at most an hour</source>
        <translation>1 時間以内</translation>
    </message>
    <message>
        <source>a figure that this program knows</source>
        <translation>このプログラムが扱える数値</translation>
    </message>
    <message>
        <source>%1: is no comparison of this program.</source>
        <translation>%1: このプログラムの比較ではありません。</translation>
    </message>
    <message>
        <source>%1: version: found %2, expected %3.</source>
        <translation>%1: version: %3 である必要がありますが、%2 です。</translation>
    </message>
    <message>
        <source>%1 would take %2 J per token, %3, %4</source>
        <translation>%1は 1 トークンあたり %2 J の見込み（%3、%4）</translation>
    </message>
    <message>
        <source>%1 took %2 J per token, %3, %4</source>
        <translation>%1は 1 トークンあたり %2 J（%3、%4）</translation>
    </message>
    <message>
        <source>%1 wrote %2 tokens per second</source>
        <translation>%1は毎秒 %2 トークン</translation>
    </message>
    <message>
        <source>%1 would write %2 tokens per second (%3, its products alone)</source>
        <translation>%1は毎秒 %2 トークンの見込み（%3、積の計算のみ）</translation>
    </message>
    <message>
        <source>On this machine %1 would take %2 J per token, %3 times as much as %4 with %5, %6, %7</source>
        <translation>このコンピューターでは、%1は 1 トークンあたり %2 J の見込みで、%4の %5 J の %3 倍（%6、%7）</translation>
    </message>
    <message>
        <source>On this machine %1 took %2 J per token, %3 times as much as %4 with %5, %6, %7</source>
        <translation>このコンピューターでは、%1は 1 トークンあたり %2 J で、%4の %5 J の %3 倍（%6、%7）</translation>
    </message>
    <message>
        <source>On this machine %1 would take %2 J per token and %3 %4, %5, %6</source>
        <translation>このコンピューターでは、1 トークンあたり%1は %2 J、%3は %4 J の見込み（%5、%6）</translation>
    </message>
    <message>
        <source>On this machine %1 took %2 J per token and %3 took %4, %5, %6</source>
        <translation>このコンピューターでは、1 トークンあたり%1は %2 J、%3は %4 J（%5、%6）</translation>
    </message>
    <message>
        <source>%1: no difference beyond the spread</source>
        <translation>%1: ばらつきを超える差はなし</translation>
    </message>
    <message>
        <source>%1: measured once, so that chance may be the difference</source>
        <translation>%1: 1 回だけの計測のため、偶然の差かもしれない</translation>
    </message>
    <message>
        <source>On this machine %1; %2: different scopes</source>
        <translation>このコンピューターでは、%1、%2。ただし対象範囲が異なる</translation>
    </message>
    <message>
        <source>On this machine %1; %2: labels of different strength</source>
        <translation>このコンピューターでは、%1、%2。ただし値の区分が異なる</translation>
    </message>
    <message>
        <source>On this machine %1; %2: different scopes, and labels of different strength</source>
        <translation>このコンピューターでは、%1、%2。ただし対象範囲も値の区分も異なる</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: labels of different strength</source>
        <translation>このコンピューターでは、%1、%2。ただし値の区分が異なる</translation>
    </message>
    <message>
        <source>On this machine %1, %2 times as many as %3 with %4</source>
        <translation>このコンピューターでは、%1で、%3の毎秒 %4 トークンの %2 倍</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: no difference beyond the spread</source>
        <translation>このコンピューターでは、%1、%2: ばらつきを超える差はなし</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: measured once, so that chance may be the difference</source>
        <translation>このコンピューターでは、%1、%2: 1 回だけの計測のため、偶然の差かもしれない</translation>
    </message>
    <message>
        <source>%1; joules per token are not known</source>
        <translation>%1。1 トークンあたりのジュールは不明</translation>
    </message>
    <message>
        <source>%1; nothing here measures energy</source>
        <translation>%1。ここにはエネルギーを計測できるものがない</translation>
    </message>
    <message>
        <source>On this machine %1</source>
        <translation>このコンピューターでは、%1</translation>
    </message>
    <message>
        <source>On this machine %1; the energy of %2 is not known</source>
        <translation>このコンピューターでは、%1。%2のエネルギーは不明</translation>
    </message>
    <message>
        <source>%1; beside %2 this machine took %3 J per token, %4, %5</source>
        <translation>%1。%2のほかに、このコンピューターが 1 トークンあたり %3 J を消費（%4、%5）</translation>
    </message>
    <message>
        <source>%1; further configurations: %2</source>
        <translation>%1。ほかの構成: %2 件</translation>
    </message>
    <message>
        <source>%1; failed: %2 of %3</source>
        <translation>%1。失敗: %3 件中 %2 件</translation>
    </message>
    <message>
        <source>%1; the tokens part after %2</source>
        <translation>%1。最初の %2 トークンのあとでトークンが分かれる</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Different scopes: a comparison</source>
        <translation>対象範囲の異なる比較</translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>何も計測されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was measured: %1</source>
        <translation>何も計測されませんでした: %1</translation>
    </message>
    <message>
        <source>%1; what the machine took besides has a different scope</source>
        <translation>%1。同時にこのコンピューターが消費した分は、対象範囲が異なる</translation>
    </message>
    <message>
        <source>%1; different scopes stand beside each other</source>
        <translation>%1。対象範囲の異なる値が並んでいる</translation>
    </message>
    <message>
        <source>%1 +/- %2</source>
        <translation>%1 +/- %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>算出</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>マシン全体</translation>
    </message>
    <message>
        <source>process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>The two models read the text as other tokens from the first one on: nothing of it stands at the same place.</source>
        <translation>2 つのモデルは最初から異なるトークンとしてテキストを読むため、同じ位置で比べられる部分がありません。</translation>
    </message>
    <message>
        <source>%1: was changed since: it is not the model that was compared.</source>
        <translation>%1: その後変更されており、比較したモデルではありません。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected %4.</source>
        <translation>%1: %2: %4である必要がありますが、%3です。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a number that is not below 0</source>
        <translation>0 以上の数値</translation>
    </message>
    <message>
        <source>a whole number that is not below 0</source>
        <translation>0 以上の整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>0 から %1 の整数</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>a list of token ids</source>
        <translation>トークン ID のリスト</translation>
    </message>
    <message>
        <source>a token id</source>
        <translation>トークン ID</translation>
    </message>
    <message>
        <source>A conventional twin runs on the processor only.</source>
        <translation>従来型対照モデルは CPU でだけ動きます。</translation>
    </message>
    <message>
        <source>%1: devices cannot be opened here.</source>
        <translation>%1: ここではデバイスを開けません。</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it cannot read the text.</source>
        <translation>%1: トークナイザーがないため、テキストを読めません。</translation>
    </message>
    <message>
        <source>The text to read has no tokens.</source>
        <translation>読むテキストにトークンがありません。</translation>
    </message>
    <message>
        <source>its weights are random: only its speed and energy mean something</source>
        <translation>重みが乱数なので、意味があるのは速度とエネルギーだけです</translation>
    </message>
    <message>
        <source>the processor computed %1 of its matrices: %2</source>
        <translation>行列のうち %1 個は CPU が計算しました: %2</translation>
    </message>
    <message>
        <source>the processor did some of its work: %1</source>
        <translation>処理の一部は CPU が行いました: %1</translation>
    </message>
    <message>
        <source>the processor computed in its place: %1</source>
        <translation>代わりに CPU が計算しました: %1</translation>
    </message>
    <message>
        <source>the conventional twin</source>
        <translation>従来型対照モデル</translation>
    </message>
    <message>
        <source>the ternary model</source>
        <translation>三値モデル</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>one thread</source>
        <translation>1 スレッド</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 スレッド</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no device %1, expected one of: %2.</source>
        <translation>デバイス %1 はありません。使えるのは %2 のいずれかです。</translation>
    </message>
    <message>
        <source>There is no device %1: its plugin was not found.</source>
        <translation>デバイス %1 はありません: プラグインが見つかりません。</translation>
    </message>
    <message>
        <source>%1 is in %2 already, and is not replaced: move it or give it another name first.</source>
        <translation>%1 はすでに %2 にあり、置き換えません: 先に移動するか、名前を変更してください。</translation>
    </message>
    <message>
        <source>found a checksum of %1 characters, expected the 64 hexadecimal digits of a SHA-256.</source>
        <translation>チェックサムは SHA-256 の 16 進数 64 桁である必要がありますが、%1 文字です。</translation>
    </message>
    <message>
        <source>The check of the file was stopped.</source>
        <translation>ファイルの検査を停止しました。</translation>
    </message>
    <message>
        <source>What was written cannot be read: %1.</source>
        <translation>書き込んだ内容を読み取れません: %1。</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2.</source>
        <translation>%1: 書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1: is a link or a file, expected a folder.</source>
        <translation>%1: リンクまたはファイルです。フォルダーが必要です。</translation>
    </message>
    <message>
        <source>%1: another download is writing it.</source>
        <translation>%1: 別のダウンロードが書き込み中です。</translation>
    </message>
    <message>
        <source>%1: found %2 free bytes, expected %3: free %4 bytes more, or choose a folder elsewhere.</source>
        <translation>%1: %3 バイトの空きが必要ですが、%2 バイトしかありません: あと %4 バイト空けるか、別の場所のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1: the disk is full: free some space; what has come is kept, and the download goes on from there.</source>
        <translation>%1: ディスクがいっぱいです: 空き容量を増やしてください。受信済みの分は残してあり、その続きからダウンロードします。</translation>
    </message>
    <message>
        <source>%1: the disk is full: free %2 bytes; what has come is kept, and the download goes on from there.</source>
        <translation>%1: ディスクがいっぱいです: %2 バイト空けてください。受信済みの分は残してあり、その続きからダウンロードします。</translation>
    </message>
    <message>
        <source>%1: the server ends the file after %2 bytes.</source>
        <translation>%1: サーバーはファイルを %2 バイトで終えています。</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>%1: found the checksum %2, expected %3.</source>
        <translation>%1: チェックサムは %3 である必要がありますが、%2 です。</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>ダウンロードを停止しました。</translation>
    </message>
    <message>
        <source>%1: the server answers with other parts of the file than those that were asked for.</source>
        <translation>%1: サーバーが、要求したのとは違う部分を返しました。</translation>
    </message>
    <message>
        <source>%1: found %2 bytes at %3, expected %4.</source>
        <translation>%1: %3 のファイルは %4 バイトである必要がありますが、%2 バイトです。</translation>
    </message>
    <message>
        <source>%1: the server says that its checksum is %2, expected %3.</source>
        <translation>%1: チェックサムは %3 である必要がありますが、サーバーによると %2 です。</translation>
    </message>
    <message>
        <source>%1: the server lets only those have it who are known to it (status %2).</source>
        <translation>%1: サーバーが認証を求めています（ステータス %2）。</translation>
    </message>
    <message>
        <source>%1: the server has no such file (status %2).</source>
        <translation>%1: サーバーにこのファイルはありません（ステータス %2）。</translation>
    </message>
    <message>
        <source>%1: found an answer of status %2, expected 200.</source>
        <translation>%1: ステータス 200 の応答が必要ですが、%2 です。</translation>
    </message>
    <message>
        <source>%1: found more than the expected %2 bytes.</source>
        <translation>%1: 想定の %2 バイトを超えるデータがあります。</translation>
    </message>
    <message>
        <source>%1: found neither a model of the catalogue nor a repository (OWNER/NAME) nor an address of https or http.</source>
        <translation>%1: カタログのモデルでも、リポジトリ（OWNER/NAME）でも、https または http のアドレスでもありません。</translation>
    </message>
    <message>
        <source>%1: a checksum is for one file, to be loaded by its own address; of a repository the sums are those that it lists.</source>
        <translation>%1: チェックサムを指定できるのは、アドレスで直接ダウンロードする 1 つのファイルだけです。リポジトリでは、その一覧にある値を使います。</translation>
    </message>
    <message>
        <source>%1: found an empty file, expected a model file.</source>
        <translation>%1: ファイルが空です。モデルファイルが必要です。</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2.</source>
        <translation>%1: 読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1: is a link, a folder or a device, expected a file or nothing.</source>
        <translation>%1: リンク、フォルダー、またはデバイスです。ファイルであるか、何もない必要があります。</translation>
    </message>
    <message>
        <source>%1: is a link or a device, expected a file or nothing.</source>
        <translation>%1: リンクまたはデバイスです。ファイルであるか、何もない必要があります。</translation>
    </message>
    <message>
        <source>%1 was made by somebody else meanwhile, and is not replaced: what was loaded lies beside it as %2.</source>
        <translation>%1 はその間にほかで作成されたため、置き換えません: ダウンロードした内容は、同じ場所に %2 として残してあります。</translation>
    </message>
    <message>
        <source>The server lists a file %1, whose name %2.</source>
        <translation>サーバーの一覧にあるファイル %1 は使えません: 名前が%2。</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>holds signs that names of files do not need</source>
        <translation>ファイル名に不要な文字を含んでいます</translation>
    </message>
    <message>
        <source>leads out of its folder</source>
        <translation>フォルダーの外を指しています</translation>
    </message>
    <message>
        <source>differs from another one in capital letters only</source>
        <translation>別のファイルと大文字・小文字しか違いません</translation>
    </message>
    <message>
        <source>has the name of another file for its folder</source>
        <translation>別のファイルの名前をフォルダーに使っています</translation>
    </message>
    <message>
        <source>The address leads to %1, expected a file whose name ends in %2.</source>
        <translation>アドレスの先は %1 ですが、名前が %2 で終わるファイルである必要があります。</translation>
    </message>
    <message>
        <source>%1: the list of files: %2: expected %3.</source>
        <translation>%1: ファイルの一覧: %2 は%3である必要があります。</translation>
    </message>
    <message>
        <source>a number of bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>16 進数 64 桁</translation>
    </message>
    <message>
        <source>40 hexadecimal digits</source>
        <translation>16 進数 40 桁</translation>
    </message>
    <message>
        <source>%1: has no repository %2, or lets only those have it who are known to it (status %3).</source>
        <translation>%1: リポジトリ %2 がないか、認証が必要です（ステータス %3）。</translation>
    </message>
    <message>
        <source>%1: the list of files is no JSON.</source>
        <translation>%1: ファイルの一覧が JSON ではありません。</translation>
    </message>
    <message>
        <source>1 to %1 files</source>
        <translation>1 から %1 個のファイル</translation>
    </message>
    <message>
        <source>the list of files</source>
        <translation>ファイルの一覧</translation>
    </message>
    <message>
        <source>%1: holds no model that this program reads, expected %2 and %3, or a file that ends in %4.</source>
        <translation>%1: このプログラムで使えるモデルがありません。%2 と %3、または %4 で終わるファイルが必要です。</translation>
    </message>
    <message>
        <source>%1: holds %2 model files, %3 and %4 among them: load one of them by its own address.</source>
        <translation>%1: モデルファイルが %2 個あります（%3、%4 など）: どれか 1 つを、そのアドレスを指定してダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1: is there and something else, expected nothing or this model at commit %2.</source>
        <translation>%1: 別のものがすでにあります。何もないか、このモデルのコミット %2 である必要があります。</translation>
    </message>
    <message>
        <source>%1: found the beginning of %2, expected one of %3: go on with that one or delete what has come of it first.</source>
        <translation>%1: %3 ではなく、%2 のダウンロード途中のデータがあります: そちらを続けるか、受信済みのデータを先に削除してください。</translation>
    </message>
    <message>
        <source>%1: %2 is not there any more at commit %3: the repository has changed, start the download again.</source>
        <translation>%1: コミット %3 にはもう %2 がありません: リポジトリが変更されています。ダウンロードをやり直してください。</translation>
    </message>
    <message>
        <source>%1: needs %2 bytes, the disk has %3 bytes free.</source>
        <translation>%1: %2 バイト必要ですが、ディスクの空きは %3 バイトです。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>インポートをキャンセルしました。</translation>
    </message>
    <message>
        <source>%1: leads from https to http (%2), which anybody on the way could read and change.</source>
        <translation>%1: https から http (%2) に転送されます。途中の誰にでも読まれたり書き換えられたりするおそれがあります。</translation>
    </message>
    <message>
        <source>%1: would have what was sent go to another server, %2.</source>
        <translation>%1: 送信した内容が別のサーバー %2 に渡されるところでした。</translation>
    </message>
    <message>
        <source>%1: found a line break or a control character, expected a value of one line.</source>
        <translation>%1: 1 行の値である必要がありますが、改行または制御文字があります。</translation>
    </message>
    <message>
        <source>%1: leads on and on, expected at most %2 redirections.</source>
        <translation>%1: 転送が続き、上限の %2 回を超えました。</translation>
    </message>
    <message>
        <source>%1: was stopped.</source>
        <translation>%1: 停止しました。</translation>
    </message>
    <message>
        <source>%1: the proxy %2 does not let it through: %3.</source>
        <translation>%1: プロキシ %2 が通しません: %3。</translation>
    </message>
    <message>
        <source>%1: no server of this name was found; is there a network?</source>
        <translation>%1: この名前のサーバーが見つかりません。ネットワークにつながっていますか？</translation>
    </message>
    <message>
        <source>%1: the server cannot be reached: %2.</source>
        <translation>%1: サーバーに接続できません: %2。</translation>
    </message>
    <message>
        <source>%1: the server cannot be reached: %2 (the environment names a proxy: %3).</source>
        <translation>%1: サーバーに接続できません: %2（環境変数でプロキシ %3 が指定されています）。</translation>
    </message>
    <message>
        <source>%1: the connection is not secure, so nothing was sent: %2.</source>
        <translation>%1: 接続が安全ではないため、何も送信しませんでした: %2。</translation>
    </message>
    <message>
        <source>%1: the server has said nothing for %2 ms.</source>
        <translation>%1: サーバーから %2 ms 応答がありません。</translation>
    </message>
    <message>
        <source>%1: the connection was cut: %2.</source>
        <translation>%1: 接続が切れました: %2。</translation>
    </message>
    <message>
        <source>%1: found an answer that is none of HTTP: %2.</source>
        <translation>%1: HTTP ではない応答です: %2。</translation>
    </message>
    <message>
        <source>%1: the headers of the answer are too long, expected at most %2 bytes.</source>
        <translation>%1: 応答のヘッダーが長すぎます。上限は %2 バイトです。</translation>
    </message>
    <message>
        <source>%1: a web page came instead of %2: log-in or proxy?</source>
        <translation>%1: %2の代わりに Web ページが返されました: ログインかプロキシでしょうか？</translation>
    </message>
    <message>
        <source>%1: a web page came instead of %2: the proxy %3 answered with its own page, or passed on that of a log-in.</source>
        <translation>%1: %2の代わりに Web ページが返されました: プロキシ %3 が自身のページを返したか、ログインのページを中継しました。</translation>
    </message>
    <message>
        <source>%1: the answer is too long, expected at most %2 bytes.</source>
        <translation>%1: 応答が長すぎます。上限は %2 バイトです。</translation>
    </message>
    <message>
        <source>%1: is no address, expected one as https://name/path.</source>
        <translation>%1: アドレスではありません。https://name/path の形で指定してください。</translation>
    </message>
    <message>
        <source>%1: found an address of %2, expected http or https.</source>
        <translation>%1: http または https のアドレスが必要ですが、%2 です。</translation>
    </message>
    <message>
        <source>%1: the address holds a name or a password, expected none.</source>
        <translation>%1: アドレスにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>%1: others may use this file, expected one for its owner alone (chmod 600).</source>
        <translation>%1: ほかのユーザーもこのファイルを使えます。所有者だけが使えるようにしてください (chmod 600)。</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3.</source>
        <translation>%1: %2 バイトありますが、上限は %3 バイトです。</translation>
    </message>
    <message>
        <source>found an event without an end, expected at most %1 bytes</source>
        <translation>イベントの終わりがありません。上限は %1 バイトです</translation>
    </message>
    <message>
        <source>%1: the server wants a key, or another one (%2).</source>
        <translation>%1: サーバーが API キー、または別の API キーを求めています（%2）。</translation>
    </message>
    <message>
        <source>%1: the server tells no models (%2).</source>
        <translation>%1: サーバーがモデルの一覧を返しません（%2）。</translation>
    </message>
    <message>
        <source>%1: the server tells no models (%2): %3.</source>
        <translation>%1: サーバーがモデルの一覧を返しません（%2）: %3。</translation>
    </message>
    <message>
        <source>a list of models</source>
        <translation>モデルの一覧</translation>
    </message>
    <message>
        <source>%1: found no list of models, expected a server of OpenAI&apos;s interface.</source>
        <translation>%1: モデルの一覧がありません。OpenAI 互換のサーバーが必要です。</translation>
    </message>
    <message>
        <source>found an event that is no object of JSON</source>
        <translation>イベントが JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>found an answer of more than %1 characters</source>
        <translation>回答が %1 文字を超えています</translation>
    </message>
    <message>
        <source>%1: a model on a server does not tell how likely its tokens are.</source>
        <translation>%1: サーバーのモデルでは、トークンの確率はわかりません。</translation>
    </message>
    <message>
        <source>%1: this server does not say that it can go on with an answer, and would begin another one: &quot;Answer again&quot; asks for that.</source>
        <translation>%1: このサーバーは回答の続きを生成できるか示しておらず、別の回答になってしまいます: その場合は「回答を作り直す」を使ってください。</translation>
    </message>
    <message>
        <source>%1: the server refuses the key (%2).</source>
        <translation>%1: サーバーが API キーを拒否しました（%2）。</translation>
    </message>
    <message>
        <source>%1: the server refuses the key (%2): %3.</source>
        <translation>%1: サーバーが API キーを拒否しました（%2）: %3。</translation>
    </message>
    <message>
        <source>%1: the server refuses to answer (%2).</source>
        <translation>%1: サーバーが回答を拒否しました（%2）。</translation>
    </message>
    <message>
        <source>%1: the server refuses to answer (%2): %3.</source>
        <translation>%1: サーバーが回答を拒否しました（%2）: %3。</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted, the server says: %2.</source>
        <translation>%1: 回答が中断されました。サーバーのメッセージ: %2。</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: %2.</source>
        <translation>%1: 回答が中断されました: %2。</translation>
    </message>
    <message>
        <source>The answer was interrupted. %1</source>
        <translation>回答が中断されました。%1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server sent no text.</source>
        <translation>%1: 回答が中断されました: サーバーがテキストを送ってきませんでした。</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server sent no text, but this: %2.</source>
        <translation>%1: 回答が中断されました: サーバーが送ってきたのはテキストではなく、次の内容です: %2。</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server did not say that it is complete.</source>
        <translation>%1: 回答が中断されました: サーバーから完了の知らせがありませんでした。</translation>
    </message>
    <message>
        <source>%1: the server ended the answer: %2.</source>
        <translation>%1: サーバーが回答を終えました: %2。</translation>
    </message>
    <message>
        <source>%1: found a question mark or a number sign, expected the address of a server, such as localhost:8480/v1.</source>
        <translation>%1: 疑問符または番号記号が含まれています。localhost:8480/v1 のようなサーバーのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The key for %1 holds a blank or a letter that is not ASCII, expected one word.</source>
        <translation>%1 の API キーに空白または ASCII 以外の文字があります。1 つの語である必要があります。</translation>
    </message>
    <message>
        <source>assumed: the device tells no accuracy</source>
        <translation>仮定: デバイスが精度を示していません</translation>
    </message>
    <message>
        <source>%1: found 0 W while it computes</source>
        <translation>%1: 計算中なのに 0 W です</translation>
    </message>
    <message>
        <source>%1: has stood still while it computes</source>
        <translation>%1: 計算中なのに値が変わりません</translation>
    </message>
    <message>
        <source>%1 tells neither joules nor watts</source>
        <translation>%1 からはジュールもワットもわかりません</translation>
    </message>
    <message>
        <source>set by the user</source>
        <extracomment>of watts, behind what is assumed of them</extracomment>
        <translation>ユーザーが設定</translation>
    </message>
    <message>
        <source>%1: found no token, expected %2 hexadecimal digits.</source>
        <translation>%1: アクセストークンがありません。16 進数 %2 桁が必要です。</translation>
    </message>
    <message>
        <source>the host is %1, expected an address of this machine alone: 127.0.0.1, ::1 or localhost</source>
        <translation>ホストはこのコンピューターだけのアドレス（127.0.0.1、::1、localhost のいずれか）である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>The server cannot listen on %1 port %2: %3.</source>
        <translation>サーバーが %1 のポート %2 で待ち受けできません: %3。</translation>
    </message>
    <message>
        <source>A matrix with scales for groups of columns was found, the processor&apos;s products have one sum for each row.</source>
        <translation>列のグループごとにスケールを持つ行列がありますが、CPU の積は 1 行につき 1 つの和だけです。</translation>
    </message>
    <message>
        <source>Blocks of a matrix were named that the plan does not have.</source>
        <translation>計画にない行列のブロックが指定されました。</translation>
    </message>
    <message>
        <source>A job names blocks of a matrix that the plan does not have.</source>
        <translation>ジョブが、計画にない行列のブロックを指定しています。</translation>
    </message>
    <message>
        <source>A ticket is waited for that was never given.</source>
        <translation>発行されていないチケットを待っています。</translation>
    </message>
    <message>
        <source>The process of the device did not answer within %1 s.</source>
        <translation>デバイスのプロセスが %1 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The process of the device is of another version of the program, or damaged: its answer cannot be read.</source>
        <translation>デバイスのプロセスは、プログラムのバージョンが違うか壊れています: 応答を読み取れません。</translation>
    </message>
    <message>
        <source>%1: the process for devices cannot be started: %2.</source>
        <translation>%1: デバイス用のプロセスを起動できません: %2。</translation>
    </message>
    <message>
        <source>The process of the device was ended by signal %1 (%2).</source>
        <translation>デバイスのプロセスはシグナル %1（%2）で終了しました。</translation>
    </message>
    <message>
        <source>The process of the device has ended with code %1.</source>
        <translation>デバイスのプロセスはコード %1 で終了しました。</translation>
    </message>
    <message>
        <source>The process of the device has ended.</source>
        <translation>デバイスのプロセスは終了しました。</translation>
    </message>
    <message>
        <source>The process of the device has closed its connection.</source>
        <translation>デバイスのプロセスが接続を閉じました。</translation>
    </message>
    <message>
        <source>%1: the path is too long.</source>
        <translation>%1: パスが長すぎます。</translation>
    </message>
    <message>
        <source>There are %1 plugins in use already.</source>
        <translation>すでに %1 個のプラグインを使用しています。</translation>
    </message>
    <message>
        <source>%1 bytes of memory to share with the process of the device cannot be had: %2.</source>
        <translation>デバイスのプロセスと共有するメモリ %1 バイトを確保できません: %2。</translation>
    </message>
    <message>
        <source>The shared memory is not what was said: expected %1 bytes that cannot be taken away.</source>
        <translation>共有メモリが取り決めと違います: あとから縮小されない %1 バイトである必要があります。</translation>
    </message>
    <message>
        <source>There are %1 tickets out already.</source>
        <translation>すでに %1 枚のチケットを発行しています。</translation>
    </message>
    <message>
        <source>A product was not done in time.</source>
        <translation>積が時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The device is not open.</source>
        <translation>デバイスが開かれていません。</translation>
    </message>
    <message>
        <source>%1: is no shared library (ELF, 64 bit).</source>
        <translation>%1: 共有ライブラリ（ELF、64 ビット）ではありません。</translation>
    </message>
    <message>
        <source>%1: made for another processor: found machine %2, expected %3.</source>
        <translation>%1: 別の種類の CPU 用です: マシン番号は %3 である必要がありますが、%2 です。</translation>
    </message>
    <message>
        <source>%1: has %2 segments of %3 bytes, expected at most %4 of %5.</source>
        <translation>%1: %3 バイトのセグメントが %2 個ありますが、上限は %5 バイトが %4 個です。</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, which is too short for a shared library.</source>
        <translation>%1: %2 バイトしかなく、共有ライブラリとしては短すぎます。</translation>
    </message>
    <message>
        <source>%1: ends before its list of segments.</source>
        <translation>%1: セグメントの一覧の前で終わっています。</translation>
    </message>
    <message>
        <source>%1: ends at byte %2, but a segment goes on to byte %3.</source>
        <translation>%1: バイト %2 で終わっていますが、セグメントはバイト %3 まで続きます。</translation>
    </message>
    <message>
        <source>The matrix does not have these rows, or is there already.</source>
        <translation>行列にこれらの行がないか、すでにあります。</translation>
    </message>
    <message>
        <source>A job names rows or tokens that are not there.</source>
        <translation>ジョブが、存在しない行またはトークンを指定しています。</translation>
    </message>
    <message>
        <source>%1: the sums of a product do not fit its inputs.</source>
        <translation>%1: 積の和が入力と合いません。</translation>
    </message>
    <message>
        <source>%1: sums of whole rows only, not of groups of columns.</source>
        <translation>%1: 行全体の和だけに対応し、列のグループの和には対応していません。</translation>
    </message>
    <message>
        <source>%1: a matrix of %2 rows and %3 columns needs %4 bytes or more of its memory, of whose %5 at most %6 are free.</source>
        <translation>%1: %2 行 %3 列の行列には %4 バイト以上のメモリが必要ですが、全 %5 バイトのうち空きは最大 %6 バイトです。</translation>
    </message>
    <message>
        <source>%1: found a relative path of a plugin, expected one from the root.</source>
        <translation>%1: プラグインのパスが相対パスです。ルートからのパスを指定してください。</translation>
    </message>
    <message>
        <source>%1: it changes %2 of the whole program, which a plugin leaves alone; it can be used in a process of its own.</source>
        <translation>%1: プラグインが変えてはならないプログラム全体の%2を変更します。専用のプロセスでなら使えます。</translation>
    </message>
    <message>
        <source>%1: cannot be loaded: %2.</source>
        <translation>%1: 読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1: is no plugin of Trilume: it has no function %2.</source>
        <translation>%1: Trilume のプラグインではありません: 関数 %2 がありません。</translation>
    </message>
    <message>
        <source>the call makes no sense</source>
        <translation>不正な呼び出し</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>許可されていない操作</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>the device is gone</source>
        <translation>デバイスが見つからない</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>不明なエラー</translation>
    </message>
    <message>
        <source>%1: %2 returns no table.</source>
        <translation>%1: %2 がテーブルを返しません。</translation>
    </message>
    <message>
        <source>%1: made for version %2 of the plugin interface, expected %3.</source>
        <translation>%1: プラグインインターフェースのバージョンは %3 である必要がありますが、%2 用です。</translation>
    </message>
    <message>
        <source>%1: the plugin has no function %2.</source>
        <translation>%1: プラグインに関数 %2 がありません。</translation>
    </message>
    <message>
        <source>%1: the id of the plugin is &quot;%2&quot;, expected lower-case letters, digits and hyphens.</source>
        <translation>%1: プラグインの ID は英小文字、数字、ハイフンである必要がありますが、「%2」です。</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2（%3）。</translation>
    </message>
    <message>
        <source>the locale</source>
        <translation>ロケール</translation>
    </message>
    <message>
        <source>the handler of a signal</source>
        <translation>シグナルハンドラー</translation>
    </message>
    <message>
        <source>the signals that a thread takes</source>
        <translation>スレッドが受け取るシグナル</translation>
    </message>
    <message>
        <source>the working folder</source>
        <translation>作業フォルダー</translation>
    </message>
    <message>
        <source>the permissions of new files</source>
        <translation>新しいファイルの権限</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>a standard stream</source>
        <translation>標準ストリーム</translation>
    </message>
    <message>
        <source>%1 is not a regular file, so nothing is written there.</source>
        <translation>%1 は通常のファイルではないため、書き込みません。</translation>
    </message>
    <message>
        <source>%1: names a folder, a file name was expected.</source>
        <translation>%1: フォルダーの名前です。ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>%1: writing failed: %2.</source>
        <translation>%1: 書き込みに失敗しました: %2。</translation>
    </message>
    <message>
        <source>%1: flushing to the disk failed: %2.</source>
        <translation>%1: ディスクへの書き出しに失敗しました: %2。</translation>
    </message>
    <message>
        <source>%1: renaming failed: %2.</source>
        <translation>%1: 名前の変更に失敗しました: %2。</translation>
    </message>
    <message>
        <source>%1: is a broken link to %2.</source>
        <translation>%1: %2 へのリンク切れです。</translation>
    </message>
    <message>
        <source>%1: is not a regular file.</source>
        <translation>%1: 通常のファイルではありません。</translation>
    </message>
    <message>
        <source>%1: ends at byte %2, %3 more were expected.</source>
        <translation>%1: バイト %2 で終わっていますが、あと %3 バイト必要です。</translation>
    </message>
    <message>
        <source>%1: was changed while it was being read.</source>
        <translation>%1: 読み取り中に変更されました。</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>%2 回中 %1 回目</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>found a value of type %1, expected string</source>
        <translation>文字列型である必要がありますが、%1 型の値です</translation>
    </message>
    <message>
        <source>The fingerprint was cancelled.</source>
        <translation>フィンガープリントの計算をキャンセルしました。</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>行 %1: %2</translation>
    </message>
    <message>
        <source>needs %1 bytes at offset %2, the file has %3 left</source>
        <translation>オフセット %2 で %1 バイト必要ですが、ファイルの残りは %3 バイトです</translation>
    </message>
    <message>
        <source>magic</source>
        <translation>マジックナンバー</translation>
    </message>
    <message>
        <source>%1: this is %2, not a model file: it begins with %3, expected &quot;GGUF&quot;.</source>
        <translation>%1: モデルファイルではなく、%2です: 先頭は「GGUF」である必要がありますが、%3 です。</translation>
    </message>
    <message>
        <source>found %1, expected &quot;GGUF&quot;</source>
        <translation>「GGUF」である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>the file is big endian, expected little endian</source>
        <translation>ファイルがビッグエンディアンです。リトルエンディアンである必要があります</translation>
    </message>
    <message>
        <source>found %1, expected %2</source>
        <translation>%2である必要がありますが、%1です</translation>
    </message>
    <message>
        <source>tensor count</source>
        <translation>テンソルの数</translation>
    </message>
    <message>
        <source>found %1, expected at most %2</source>
        <translation>上限は %2 ですが、%1 です</translation>
    </message>
    <message>
        <source>metadata count</source>
        <translation>メタデータの数</translation>
    </message>
    <message>
        <source>value type %1, expected 0 to 12</source>
        <translation>値の型は 0 から 12 である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>bool of value %1, expected 0 or 1</source>
        <translation>真偽値は 0 または 1 である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>%1 elements of %2 bytes, the file has %3 bytes left</source>
        <translation>%2 バイトの要素が %1 個ありますが、ファイルの残りは %3 バイトです</translation>
    </message>
    <message>
        <source>arrays nested deeper than %1 levels</source>
        <translation>配列の入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>metadata key %1</source>
        <translation>メタデータのキー %1</translation>
    </message>
    <message>
        <source>name of %1 bytes, expected 1 to %2</source>
        <translation>名前は 1 から %2 バイトである必要がありますが、%1 バイトです</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <source>found a value of type %1, expected %2</source>
        <translation>%2 型である必要がありますが、%1 型の値です</translation>
    </message>
    <message>
        <source>found %1, expected a power of two from 8 to %2</source>
        <translation>8 から %2 の 2 のべき乗である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>appears twice</source>
        <translation>2 回現れます</translation>
    </message>
    <message>
        <source>found %1 dimensions, expected 1 to 4</source>
        <translation>次元数は 1 から 4 である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>dimension %1 is 0, expected at least 1</source>
        <translation>次元 %1 は 1 以上である必要がありますが、0 です</translation>
    </message>
    <message>
        <source>tensor type %1 is not known</source>
        <translation>テンソルの型 %1 は不明です</translation>
    </message>
    <message>
        <source>rows of %1 elements, expected whole %2 blocks of %3</source>
        <translation>1 行が %1 要素ですが、%2 のブロック（%3 要素）単位である必要があります</translation>
    </message>
    <message>
        <source>the dimensions %1 do not fit any file</source>
        <translation>次元 %1 はどのファイルにも収まりません</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>テンソル %1</translation>
    </message>
    <message>
        <source>data offset %1, expected a multiple of %2</source>
        <translation>データのオフセットは %2 の倍数である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>%1 bytes at data offset %2, the file has %3 bytes of data</source>
        <translation>データのオフセット %2 から %1 バイトですが、ファイルのデータは %3 バイトです</translation>
    </message>
    <message>
        <source>its data overlap those of tensor %1</source>
        <translation>データがテンソル %1 のデータと重なっています</translation>
    </message>
    <message>
        <source>false (short convolutions are not supported)</source>
        <translation>false（短い畳み込みには未対応）</translation>
    </message>
    <message>
        <source>false (the head has weights of its own)</source>
        <translation>false（ヘッドが独自の重みを持つ）</translation>
    </message>
    <message>
        <source>a number above 0 and at most 64</source>
        <translation>0 より大きく 64 以下の数値</translation>
    </message>
    <message>
        <source>a divisor of hidden_size %1</source>
        <translation>hidden_size %1 の約数</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>hidden size</source>
        <translation>隠れ層のサイズ</translation>
    </message>
    <message>
        <source>feed-forward size</source>
        <translation>フィードフォワード層のサイズ</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>trained length</source>
        <translation>学習長</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>norm epsilon</source>
        <translation>正規化のイプシロン</translation>
    </message>
    <message>
        <source>forget-gate floors</source>
        <translation>忘却ゲートの下限</translation>
    </message>
    <message>
        <source>holds %1 pieces, expected at most %2 (hgrn_bit.vocab_size)</source>
        <translation>ピースが %1 個ありますが、上限は %2 個です (hgrn_bit.vocab_size)</translation>
    </message>
    <message>
        <source>found %1, expected 32 lower-case hexadecimal digits</source>
        <translation>16 進数（小文字）32 桁である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>is empty, expected a SentencePiece model</source>
        <translation>空です。SentencePiece モデルが必要です</translation>
    </message>
    <message>
        <source>found %1, expected 0 to %2</source>
        <translation>0 から %2 である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>shape %1 (innermost first), expected %2</source>
        <translation>形状は %2 である必要がありますが、%1 です（最内の次元から順に）</translation>
    </message>
    <message>
        <source>type %1, expected F32</source>
        <translation>型は F32 である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>found %1, expected a finite number of 0.00001 or more</source>
        <translation>0.00001 以上の有限の数値である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>type %1, expected TQ2_0 or TQ1_0</source>
        <translation>型は TQ2_0 または TQ1_0 である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>type %1, expected F32, F16 or BF16</source>
        <translation>型は F32、F16、BF16 のいずれかである必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>is no part of an hgrn_bit model of these sizes</source>
        <translation>このサイズの hgrn_bit モデルの一部ではありません</translation>
    </message>
    <message>
        <source>found %1, expected 1 to %2</source>
        <translation>1 から %2 である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>found %1, expected a number above 0 and at most 1</source>
        <translation>0 より大きく 1 以下の数値である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>a whole number of 0 or more</source>
        <translation>0 以上の整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>文字列のリスト</translation>
    </message>
    <message>
        <source>a token id or a list of them</source>
        <translation>トークン ID またはそのリスト</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>要素 %1 個のリスト</translation>
    </message>
    <message>
        <source>one token id</source>
        <translation>1 つのトークン ID</translation>
    </message>
    <message>
        <source>%1: holds neither %2 nor %3 (weights in pytorch_model.bin must be converted to safetensors first).</source>
        <translation>%1: %2 も %3 もありません（pytorch_model.bin の重みは、先に safetensors に変換する必要があります）。</translation>
    </message>
    <message>
        <source>%1: holds neither %2 nor %3.</source>
        <translation>%1: %2 も %3 もありません。</translation>
    </message>
    <message>
        <source>is missing or no object</source>
        <translation>ないか、オブジェクトではありません</translation>
    </message>
    <message>
        <source>found %1, expected the name of a file</source>
        <translation>ファイル名である必要がありますが、%1です</translation>
    </message>
    <message>
        <source>found %1, expected the name of a .safetensors file in the same folder</source>
        <translation>同じフォルダーにある .safetensors ファイルの名前である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>names no tensors</source>
        <translation>テンソルが指定されていません</translation>
    </message>
    <message>
        <source>%1: is not a folder.</source>
        <translation>%1: フォルダーではありません。</translation>
    </message>
    <message>
        <source>is in %1 as well</source>
        <translation>%1 にもあります</translation>
    </message>
    <message>
        <source>is missing, %1 says it is here</source>
        <translation>ありません（%1 によればここにあるはずです）</translation>
    </message>
    <message>
        <source>is not named by %1</source>
        <translation>%1 に記されていません</translation>
    </message>
    <message>
        <source>shape %1, expected %2</source>
        <translation>形状は %2 である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>is missing from the weights</source>
        <translation>重みの中にありません</translation>
    </message>
    <message>
        <source>is no part of a model with this config.json</source>
        <translation>この config.json のモデルの一部ではありません</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer.model; the model can be driven by token ids alone.</source>
        <translation>%1: tokenizer.model がありません。このモデルはトークン ID でだけ動かせます。</translation>
    </message>
    <message>
        <source>found %1 pieces, expected at most %2 (vocab_size of config.json)</source>
        <translation>ピースが %1 個ありますが、上限は %2 個です（config.json の vocab_size）</translation>
    </message>
    <message>
        <source>%1: holds %2 pieces; the remaining %3 ids of the model have no text.</source>
        <translation>%1: ピースは %2 個です。モデルの残り %3 個の ID にはテキストがありません。</translation>
    </message>
    <message>
        <source>%1: %2 is none of the model&apos;s %3 ids and is ignored.</source>
        <translation>%1: %2 はモデルの %3 個の ID にないため、無視します。</translation>
    </message>
    <message>
        <source>config.json: bos_token_id: found %1, tokenizer.model says %2, which is used.</source>
        <translation>config.json: bos_token_id は %1 ですが、tokenizer.model では %2 です。後者を使います。</translation>
    </message>
    <message>
        <source>config.json: bos_token_id: found %1, tokenizer.model says none, which is used.</source>
        <translation>config.json: bos_token_id は %1 ですが、tokenizer.model では「なし」です。後者を使います。</translation>
    </message>
    <message>
        <source>%1: holds no config.json, a folder in the Hugging Face layout was expected.</source>
        <translation>%1: config.json がありません。Hugging Face 形式のフォルダーが必要です。</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, expected at most %3.</source>
        <translation>%1: %2 バイトありますが、上限は %3 バイトです。</translation>
    </message>
    <message>
        <source>member %1 appears twice in one object</source>
        <translation>1 つのオブジェクトにメンバー %1 が 2 回現れます</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels</source>
        <translation>入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>値が %1 個を超えています</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>is no valid JSON from byte %1 on</source>
        <translation>バイト %1 から正しい JSON ではありません</translation>
    </message>
    <message>
        <source>found %1, expected a JSON object</source>
        <translation>JSON オブジェクトである必要がありますが、%1です</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>JSON ではないもの</translation>
    </message>
    <message>
        <source>found %1, expected an object</source>
        <translation>オブジェクトである必要がありますが、%1です</translation>
    </message>
    <message>
        <source>unexpected member %1</source>
        <translation>予期しないメンバー %1 があります</translation>
    </message>
    <message>
        <source>dtype is missing or no string</source>
        <translation>dtype がないか、文字列ではありません</translation>
    </message>
    <message>
        <source>dtype is %1, expected F32, F16 or BF16</source>
        <translation>dtype は F32、F16、BF16 のいずれかである必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>shape is missing or no array</source>
        <translation>shape がないか、配列ではありません</translation>
    </message>
    <message>
        <source>shape has %1 dimensions, expected at most %2</source>
        <translation>shape の次元数は %1 ですが、上限は %2 です</translation>
    </message>
    <message>
        <source>shape holds %1, expected a whole number of 0 or more</source>
        <translation>shape には 0 以上の整数が必要ですが、%1 があります</translation>
    </message>
    <message>
        <source>shape %1 does not fit any file</source>
        <translation>shape %1 はどのファイルにも収まりません</translation>
    </message>
    <message>
        <source>data_offsets is missing or no pair of whole numbers of 0 or more</source>
        <translation>data_offsets がないか、0 以上の整数の組ではありません</translation>
    </message>
    <message>
        <source>data_offsets %1 to %2 are not within the %3 bytes of data</source>
        <translation>data_offsets %1 から %2 が、%3 バイトのデータの中に収まっていません</translation>
    </message>
    <message>
        <source>data_offsets span %1 bytes, shape %2 of %3 needs %4</source>
        <translation>data_offsets の範囲は %1 バイトですが、shape %2（%3）には %4 バイト必要です</translation>
    </message>
    <message>
        <source>%1 is %2, expected a string</source>
        <translation>%1 は文字列である必要がありますが、%2です</translation>
    </message>
    <message>
        <source>its data begin at byte %1, those before it end at %2 (they overlap)</source>
        <translation>データがバイト %1 から始まりますが、その前のデータはバイト %2 で終わります（重なりがあります）</translation>
    </message>
    <message>
        <source>its data begin at byte %1, those before it end at %2 (there is a hole)</source>
        <translation>データがバイト %1 から始まりますが、その前のデータはバイト %2 で終わります（隙間があります）</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>the tensors end at byte %1, the file at %2</source>
        <translation>テンソルはバイト %1 で終わりますが、ファイルはバイト %2 で終わります</translation>
    </message>
    <message>
        <source>header length</source>
        <translation>ヘッダーの長さ</translation>
    </message>
    <message>
        <source>the file has %1 bytes, expected at least 8</source>
        <translation>ファイルは 8 バイト以上である必要がありますが、%1 バイトです</translation>
    </message>
    <message>
        <source>found %1 bytes, the file has %2 after it</source>
        <translation>%1 バイトとされていますが、そのあとに %2 バイトしかありません</translation>
    </message>
    <message>
        <source>found %1 bytes, expected at most %2</source>
        <translation>%1 バイトありますが、上限は %2 バイトです</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>does not begin with &quot;{&quot;</source>
        <translation>「{」で始まっていません</translation>
    </message>
    <message>
        <source>%1: header</source>
        <translation>%1: ヘッダー</translation>
    </message>
    <message>
        <source>value %1 is %2, expected a finite number</source>
        <translation>値 %1 は有限の数値である必要がありますが、%2 です</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 画像</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 画像</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>WebP 画像</translation>
    </message>
    <message>
        <source>a ZIP archive, as office documents and PyTorch&apos;s weights are</source>
        <translation>ZIP アーカイブ（Office 文書や PyTorch の重みもこの形式）</translation>
    </message>
    <message>
        <source>a gzip archive, which has to be unpacked first</source>
        <translation>gzip アーカイブ（先に展開が必要）</translation>
    </message>
    <message>
        <source>an xz archive, which has to be unpacked first</source>
        <translation>xz アーカイブ（先に展開が必要）</translation>
    </message>
    <message>
        <source>a 7z archive, which has to be unpacked first</source>
        <translation>7z アーカイブ（先に展開が必要）</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite データベース</translation>
    </message>
    <message>
        <source>a web page, as one gets for a download that asks to log in</source>
        <translation>Web ページ（ログインが必要なダウンロードで返されるもの）</translation>
    </message>
    <message>
        <source>a safetensors file, whose folder can be imported</source>
        <translation>safetensors ファイル（フォルダーごとインポート可能）</translation>
    </message>
    <message>
        <source>a JSON text</source>
        <translation>JSON テキスト</translation>
    </message>
    <message>
        <source>%1: is a Git LFS pointer to the file and not the file: get it with &quot;git lfs pull&quot; in its folder, or download it by itself.</source>
        <translation>%1: ファイルそのものではなく、Git LFS のポインターです: フォルダーで &quot;git lfs pull&quot; を実行して取得するか、ファイルを単独でダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1: is a Git LFS pointer to the file of %2 bytes and not the file: get it with &quot;git lfs pull&quot; in its folder, or download it by itself.</source>
        <translation>%1: ファイルそのもの（%2 バイト）ではなく、Git LFS のポインターです: フォルダーで &quot;git lfs pull&quot; を実行して取得するか、ファイルを単独でダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>%1: %2: %3.</source>
        <translation>%1: %2: %3。</translation>
    </message>
    <message>
        <source>tensor %1: value %2 is not a finite number.</source>
        <translation>テンソル %1: 値 %2 が有限の数値ではありません。</translation>
    </message>
    <message>
        <source>The settings of the board are not a JSON object, such as %1.</source>
        <translation>ボードの設定が、%1 のような JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The settings of the board name &quot;%1&quot;, expected one of: %2.</source>
        <translation>ボードの設定に「%1」がありますが、使えるのは %2 のいずれかです。</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a number from %3 to %4.</source>
        <translation>ボードの設定の %1 は %3 から %4 の数値である必要がありますが、%2 です。</translation>
    </message>
    <message>
        <source>The device has too little memory: found %1 bytes, expected %2.</source>
        <translation>デバイスのメモリが足りません: %2 バイト必要ですが、%1 バイトです。</translation>
    </message>
    <message>
        <source>The device does not come back from a reset.</source>
        <translation>デバイスがリセットから復帰しません。</translation>
    </message>
    <message>
        <source>The matrix needs %1 bytes of the device&apos;s memory, of whose %2 %3 are free, %4 of them in one piece.</source>
        <translation>行列にはデバイスのメモリが %1 バイト必要です。全 %2 バイトのうち空きは %3 バイト、連続した空きは %4 バイトです。</translation>
    </message>
    <message>
        <source>A matrix of the ticket was taken away.</source>
        <translation>チケットの行列が取り除かれました。</translation>
    </message>
    <message>
        <source>The device stopped with the error bits %1.</source>
        <translation>デバイスがエラービット %1 で停止しました。</translation>
    </message>
    <message>
        <source>The device was not done in time.</source>
        <translation>デバイスの処理が時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The ticket was given up.</source>
        <translation>チケットは破棄されました。</translation>
    </message>
    <message>
        <source>The device finished job %1, expected %2.</source>
        <translation>デバイスはジョブ %2 ではなく %1 を終えました。</translation>
    </message>
    <message>
        <source>A job ended with the error bits %1.</source>
        <translation>ジョブがエラービット %1 で終了しました。</translation>
    </message>
    <message>
        <source>The sums of a product do not fit its inputs.</source>
        <translation>積の和が入力と合いません。</translation>
    </message>
    <message>
        <source>The device does not keep what is written to its registers.</source>
        <translation>デバイスのレジスターに書き込んだ値が保持されません。</translation>
    </message>
    <message>
        <source>The device does not answer any more as itself.</source>
        <translation>デバイスが本来の応答をしなくなりました。</translation>
    </message>
    <message>
        <source>Nothing answers where the device should be.</source>
        <translation>デバイスがあるはずの場所から応答がありません。</translation>
    </message>
    <message>
        <source>This is another device: found id %1, expected %2.</source>
        <translation>別のデバイスです: ID は %2 である必要がありますが、%1 です。</translation>
    </message>
    <message>
        <source>The device has registers of another version: found %1, expected %2.</source>
        <translation>デバイスのレジスターのバージョンが違います: %2 である必要がありますが、%1 です。</translation>
    </message>
    <message>
        <source>The device tells a shape that cannot be: found %1.</source>
        <translation>デバイスがありえない形状を示しています: %1。</translation>
    </message>
    <message>
        <source>The device has another shape: found %1, expected %2.</source>
        <translation>デバイスの形状が違います: %2 である必要がありますが、%1 です。</translation>
    </message>
    <message>
        <source>The device does not tell its clock: found %1 kHz.</source>
        <translation>デバイスのクロックがわかりません: %1 kHz と示されています。</translation>
    </message>
    <message>
        <source>The device runs at another clock: found %1 kHz, expected %2 kHz.</source>
        <translation>デバイスのクロックが違います: %2 kHz である必要がありますが、%1 kHz です。</translation>
    </message>
    <message>
        <source>The device is another build: found %1, expected %2.</source>
        <translation>デバイスのビルドが違います: %2 である必要がありますが、%1 です。</translation>
    </message>
    <message>
        <source>The shared memory does not have %1 bytes at %2.</source>
        <translation>共有メモリの %2 に %1 バイトがありません。</translation>
    </message>
    <message>
        <source>A weight is none of -1, 0 and +1.</source>
        <translation>-1、0、+1 のどれでもない重みがあります。</translation>
    </message>
    <message>
        <source>There is no such matrix, or a ticket with it is out.</source>
        <translation>その行列はないか、行列を使うチケットが発行中です。</translation>
    </message>
    <message>
        <source>A job names rows, vectors or a matrix that are not there.</source>
        <translation>ジョブが、存在しない行、ベクトル、または行列を指定しています。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>メモリが足りません。</translation>
    </message>
    <message>
        <source>The product of the test was not done in time.</source>
        <translation>テストの積が時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>Row %1 of the test: found %2, expected %3.</source>
        <translation>テストの行 %1: %3 である必要がありますが、%2 です。</translation>
    </message>
    <message>
        <source>The simulated memory does not have these bytes.</source>
        <translation>シミュレーションのメモリにこのバイトはありません。</translation>
    </message>
    <message>
        <source>The board %1 with its memory of %2 bytes cannot be simulated on this machine.</source>
        <translation>メモリ %2 バイトのボード %1 は、このコンピューターではシミュレーションできません。</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it cannot read text.</source>
        <translation>%1: トークナイザーがないため、テキストを読めません。</translation>
    </message>
    <message>
        <source>The text is too short: at least one token after the first is scored.</source>
        <translation>テキストが短すぎます: 評価には、最初のトークンのあとに少なくとも 1 トークンが必要です。</translation>
    </message>
    <message>
        <source>The prompt is empty: there is nothing to continue.</source>
        <translation>プロンプトが空です: 続きを書くものがありません。</translation>
    </message>
    <message>
        <source>Nothing is before the answer, so nothing says how likely its first token was.</source>
        <translation>回答の前に何もないため、最初のトークンの確率がわかりません。</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1は %3 の範囲である必要がありますが、%2 です</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 から 100</translation>
    </message>
    <message>
        <source>top-p</source>
        <translation>top-p</translation>
    </message>
    <message>
        <source>0.000001 to 1</source>
        <translation>0.000001 から 1</translation>
    </message>
    <message>
        <source>min-p</source>
        <translation>min-p</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 から 1</translation>
    </message>
    <message>
        <source>repetition penalty</source>
        <translation>繰り返しペナルティ</translation>
    </message>
    <message>
        <source>0.1 to 10</source>
        <translation>0.1 から 10</translation>
    </message>
    <message>
        <source>repetition window is %1, expected at most %2</source>
        <translation>繰り返しを調べる範囲は %1 ですが、上限は %2 です</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>読み込みを停止しました。</translation>
    </message>
    <message>
        <source>Token %1 has the id %2, the vocabulary has the ids 0 to %3.</source>
        <translation>トークン %1 の ID は %2 ですが、語彙の ID は 0 から %3 までです。</translation>
    </message>
    <message>
        <source>The snapshot belongs to the model %1, this one is %2.</source>
        <translation>スナップショットのモデルは %1 ですが、現在のモデルは %2 です。</translation>
    </message>
    <message>
        <source>Snapshot: %1.</source>
        <translation>スナップショット: %1。</translation>
    </message>
    <message>
        <source>a count does not fit its length</source>
        <translation>数が長さと合いません</translation>
    </message>
    <message>
        <source>%1 bytes are too few</source>
        <translation>%1 バイトでは足りません</translation>
    </message>
    <message>
        <source>it does not begin with TRILSNAP</source>
        <translation>TRILSNAP で始まっていません</translation>
    </message>
    <message>
        <source>Snapshot: version %1 was found, %2 was expected.</source>
        <translation>スナップショット: バージョンは %2 である必要がありますが、%1 です。</translation>
    </message>
    <message>
        <source>the checksum does not match</source>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>TRILUME_FORCE_ISA in the environment is &quot;%1&quot;, expected one that this machine has: %2</source>
        <translation>環境変数 TRILUME_FORCE_ISA は「%1」ですが、このコンピューターで使えるのは %2 です</translation>
    </message>
    <message>
        <source>%1: is no JSON object and is made anew.</source>
        <translation>%1: JSON オブジェクトではないため、作り直します。</translation>
    </message>
    <message>
        <source>a cache cannot be used, which costs time only: %1</source>
        <translation>キャッシュを使えません（時間が余分にかかるだけです）: %1</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>forget gate f, its floor included</source>
        <translation>忘却ゲート f（下限を含む）</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>忘却ゲート</translation>
    </message>
    <message>
        <source>recurrent state h</source>
        <translation>状態 h</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>residual stream x after the attention half</source>
        <translation>アテンション部のあとの残差ストリーム x</translation>
    </message>
    <message>
        <source>residual stream x after each layer</source>
        <translation>各層のあとの残差ストリーム x</translation>
    </message>
    <message>
        <source>Residual stream</source>
        <translation>残差ストリーム</translation>
    </message>
    <message>
        <source>x after the last norm</source>
        <translation>最後の正規化のあとの x</translation>
    </message>
    <message>
        <source>input i</source>
        <translation>入力 i</translation>
    </message>
    <message>
        <source>forget f</source>
        <translation>忘却 f</translation>
    </message>
    <message>
        <source>gate g</source>
        <translation>ゲート g</translation>
    </message>
    <message>
        <source>output o</source>
        <translation>出力 o</translation>
    </message>
    <message>
        <source>MLP gate</source>
        <translation>MLP ゲート</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>MLP down</source>
        <translation>MLP ダウン</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1（一括）</translation>
    </message>
    <message>
        <source>i, f and g</source>
        <translation>i、f、g</translation>
    </message>
    <message>
        <source>%1: loading was stopped.</source>
        <translation>%1: 読み込みを停止しました。</translation>
    </message>
    <message>
        <source>%1: tensor %2: its multipliers are of another kind than those of the other tensors, or not for whole groups of inputs.</source>
        <translation>%1: テンソル %2: 乗数の種類がほかのテンソルと異なるか、入力のグループ全体に対するものではありません。</translation>
    </message>
    <message>
        <source>tensor %1, row %2: found a multiplier that is not an f16 number.</source>
        <translation>テンソル %1、行 %2: f16 の数ではない乗数があります。</translation>
    </message>
    <message>
        <source>%1: packing: found %2, expected %3.</source>
        <translation>%1: パッキング: %3 である必要がありますが、%2 です。</translation>
    </message>
    <message>
        <source>The text would have %1 tokens, there is room for %2.</source>
        <translation>テキストは %1 トークンになりますが、入るのは %2 トークンまでです。</translation>
    </message>
    <message>
        <source>%1: numbers that are not finite came out after %2 tokens: its weights are damaged, or not what they are said to be.</source>
        <translation>%1: %2 トークンの後に有限でない数が出ました。重みが壊れているか、示されているものと異なります。</translation>
    </message>
    <message>
        <source>%1: blk.%2.attn_k_norm.weight has a weight of %3, too large for keys in %4: f32 holds them exactly.</source>
        <translation>%1: blk.%2.attn_k_norm.weight に %3 という重みがあり、%4 のキーには大きすぎます。f32 なら正確に保持できます。</translation>
    </message>
    <message>
        <source>%1: tensor %2: %3</source>
        <translation>%1: テンソル %2: %3</translation>
    </message>
    <message>
        <source>This processor cannot execute the instruction set %1.</source>
        <translation>この CPU は命令セット %1 を実行できません。</translation>
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
        <translation>%1: メモリが %2 必要ですが、空きは %3 だけです。ほかのプログラムを終了するか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1: trilume.fingerprint: found %2, the content gives %3, which is used: the file was changed after its import.</source>
        <translation>%1: trilume.fingerprint は %2 ですが、内容からは %3 になります。後者を使います: インポート後にファイルが変更されています。</translation>
    </message>
    <message>
        <source>There is no published shape &quot;%1&quot;, expected 370M, 1.3B or 2.7B.</source>
        <translation>「%1」という公開済みの形状はありません。370M、1.3B、2.7B のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>State: content: found %1 bytes, expected %2.</source>
        <translation>状態: 内容は %2 バイトである必要がありますが、%1 バイトです。</translation>
    </message>
    <message>
        <source>State: %1: found %2, expected %3.</source>
        <translation>状態: %1: %3である必要がありますが、%2です。</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>less than 2^32</source>
        <translation>2^32 未満</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>microwatt-hours</source>
        <translation>マイクロワット時</translation>
    </message>
    <message>
        <source>microampere-hours</source>
        <translation>マイクロアンペア時</translation>
    </message>
    <message>
        <source>microvolts</source>
        <translation>マイクロボルト</translation>
    </message>
    <message>
        <source>microwatts</source>
        <translation>マイクロワット</translation>
    </message>
    <message>
        <source>%1: found no sensor of the board&apos;s power, expected one of its driver or an INA219, INA226 or INA260 of its module</source>
        <translation>%1: ボードの電力のセンサーがありません。そのドライバーのセンサーか、モジュールの INA219、INA226、INA260 のいずれかが必要です</translation>
    </message>
    <message>
        <source>%1: found %2 sensors of power, expected one, or one that is called the board&apos;s total</source>
        <translation>%1: 電力のセンサーが %2 個あります。1 個だけか、ボード全体（total）と名付けられたものが必要です</translation>
    </message>
    <message>
        <source>microohms</source>
        <translation>マイクロオーム</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>milliamperes</source>
        <translation>ミリアンペア</translation>
    </message>
    <message>
        <source>millivolts</source>
        <translation>ミリボルト</translation>
    </message>
    <message>
        <source>%1: has no new line, expected a meter&apos;s program that writes it</source>
        <translation>%1: 新しい行がありません。計測器のプログラムが書き込んでいる必要があります</translation>
    </message>
    <message>
        <source>%1: found 0 W, expected what a board takes that answers</source>
        <translation>%1: 0 W ですが、応答するボードは電力を消費しているはずです</translation>
    </message>
    <message>
        <source>%1: has said the same for %2 s while the board computes, expected a sensor that is renewed</source>
        <translation>%1: ボードが計算しているのに %2 秒間同じ値です。更新されるセンサーが必要です</translation>
    </message>
    <message>
        <source>microamperes</source>
        <translation>マイクロアンペア</translation>
    </message>
    <message>
        <source>units</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>%1: found no battery</source>
        <translation>%1: バッテリーがありません</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;</source>
        <translation>%1: 「%2」です</translation>
    </message>
    <message>
        <source>%1, expected &quot;Discharging&quot;: a battery tells the machine&apos;s power only while nothing else supplies it</source>
        <translation>%1（「Discharging」である必要があります: バッテリーからコンピューターの電力がわかるのは、ほかに電源がないときだけです）</translation>
    </message>
    <message>
        <source>%1, but a power of 0 so far, expected power_now, current_now with voltage_now, or a charge that falls</source>
        <translation>%1。ただし電力はまだ 0 です（power_now、current_now と voltage_now、または減っていく充電量が必要です）</translation>
    </message>
    <message>
        <source>assumed: gauges of batteries smooth over seconds and tell no accuracy</source>
        <translation>仮定: バッテリーの残量計は数秒の平均を取り、精度を示していません</translation>
    </message>
    <message>
        <source>assumed: power as a line from %1 idle to %2 with all cores busy, %3</source>
        <translation>仮定: 電力はアイドル時 %1 から全コア稼働時 %2 まで直線的に変わる、%3</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>model of the processor: found %1 W idle and %2 W full, expected 0 &lt;= idle &lt;= full &lt;= 10000, full above 0</source>
        <translation>CPU 電力の推定: アイドル %1 W、最大 %2 W が指定されましたが、0 &lt;= アイドル &lt;= 最大 &lt;= 10000、最大 &gt; 0 である必要があります</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a line &quot;cpu&quot; with 8 counts</source>
        <translation>%1: 8 個のカウントを持つ「cpu」の行である必要がありますが、「%2」です</translation>
    </message>
    <message>
        <source>%1: found no utime and stime, expected counts in fields 14 and 15</source>
        <translation>%1: utime と stime がありません。フィールド 14 と 15 にカウントが必要です</translation>
    </message>
    <message>
        <source>%1: found no sensor of the whole machine, expected a platform in class/powercap, a meter of power in class/hwmon, or a battery that discharges</source>
        <translation>%1: マシン全体のセンサーがありません。class/powercap のプラットフォーム、class/hwmon の電力計、または放電中のバッテリーが必要です</translation>
    </message>
    <message>
        <source>assumed: makers of processors publish no accuracy for these counters</source>
        <translation>仮定: CPU のメーカーはこのカウンターの精度を公表していません</translation>
    </message>
    <message>
        <source>%1: found %2 W, expected at most 10000 W</source>
        <translation>%1: %2 W ですが、上限は 10000 W です</translation>
    </message>
    <message>
        <source>%1: found no sensor of the processor&apos;s energy, expected class/powercap, bus/event_source/devices/power or class/hwmon to have one</source>
        <translation>%1: CPU のエネルギーのセンサーがありません。class/powercap、bus/event_source/devices/power、class/hwmon のいずれかに必要です</translation>
    </message>
    <message>
        <source>assumed: drivers of sensors tell no accuracy</source>
        <translation>仮定: センサーのドライバーは精度を示していません</translation>
    </message>
    <message>
        <source>idle power of %1: found %2, expected %3</source>
        <translation>%1 のアイドル電力: %2（必要な条件: %3）</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>counts of processor time that stand still or fall</source>
        <translation>CPU 時間のカウントが変わらないか減っている</translation>
    </message>
    <message>
        <source>counts that grow</source>
        <translation>カウントが増える</translation>
    </message>
    <message>
        <source>%1 readings a second apart</source>
        <translation>1 秒間隔の読み取りが %1 回</translation>
    </message>
    <message>
        <source>at least 3</source>
        <translation>3 回以上</translation>
    </message>
    <message>
        <source>a gap in what the meter read</source>
        <translation>メーターの読み取りに途切れがある</translation>
    </message>
    <message>
        <source>none</source>
        <translation>途切れがない</translation>
    </message>
    <message>
        <source>a meter that stood still</source>
        <translation>メーターの値が変わらない</translation>
    </message>
    <message>
        <source>one that moves</source>
        <translation>値が変わる</translation>
    </message>
    <message>
        <source>processors that were busy for %1 % of their time</source>
        <translation>CPU が %1% の時間稼働していた</translation>
    </message>
    <message>
        <source>at most %1 %</source>
        <translation>%1% 以下</translation>
    </message>
    <message>
        <source>idle power of %1: stopped</source>
        <translation>%1 のアイドル電力: 停止しました</translation>
    </message>
    <message>
        <source>kilohertz</source>
        <translation>キロヘルツ</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>thousandths of a degree</source>
        <translation>1/1000 度</translation>
    </message>
    <message>
        <source>governor %1</source>
        <translation>ガバナー %1</translation>
    </message>
    <message>
        <source>boost on</source>
        <translation>ブーストオン</translation>
    </message>
    <message>
        <source>boost off</source>
        <translation>ブーストオフ</translation>
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
        <translation>AC 電源</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>バッテリー</translation>
    </message>
    <message>
        <source>%1: found a counter that has stood still for %2 s, expected one that grows</source>
        <translation>%1: カウンターが %2 秒間変わっていません。増えていく必要があります</translation>
    </message>
    <message>
        <source>from the processor&apos;s name: %1, the base power of most %2 processors, and a tenth of it when idle</source>
        <translation>CPU の名前から: 多くの %2 CPU のベース電力は %1、アイドル時はその 10 分の 1</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected %3</source>
        <translation>%1: %3である必要がありますが、「%2」です</translation>
    </message>
    <message>
        <source>the event source</source>
        <translation>イベントソース</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>event=0x and one or two hexadecimal digits</source>
        <translation>event=0x と 1 桁または 2 桁の 16 進数</translation>
    </message>
    <message>
        <source>a number of joules above 0 and at most 1</source>
        <translation>0 より大きく 1 以下のジュール数</translation>
    </message>
    <message>
        <source>the part</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>numbers of processors such as 0,8, one of each package</source>
        <translation>0,8 のように各パッケージから 1 つずつの CPU 番号</translation>
    </message>
    <message>
        <source>%1: events are counted by the kernel that runs, which this folder need not describe, expected that of /sys</source>
        <translation>%1: イベントは動作中のカーネルが数えますが、このフォルダーがそれを表すとは限りません。/sys のものが必要です</translation>
    </message>
    <message>
        <source>%1: found no energy-pkg, energy-cores, energy-ram or energy-psys, expected one of them</source>
        <translation>%1: energy-pkg、energy-cores、energy-ram、energy-psys のどれもありません。いずれかが必要です</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>設定値</translation>
    </message>
    <message>
        <source>give the program CAP_PERFMON with: sudo setcap cap_perfmon=ep followed by its file</source>
        <translation>次のコマンドでプログラムに CAP_PERFMON を与えてください: sudo setcap cap_perfmon=ep とプログラムのファイル</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 is not permitted, though %3 is %4, which a container or a security module may cause; leave it, or %5</source>
        <translation>%1: CPU %2 でこのイベントを数えることが許可されていません。%3 は %4 なので、コンテナーまたはセキュリティモジュールが原因かもしれません。そのままにするか、%5</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>値は %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 is not permitted, since Linux keeps it to root where %3 (it %4) is above 0; allow it to every program until the next start with: sudo sysctl kernel.perf_event_paranoid=0, or %5</source>
        <translation>%1: CPU %2 でこのイベントを数えることが許可されていません。%3（現在: %4）が 0 より大きいと、Linux は root にだけ許可するためです。次回の起動まですべてのプログラムに許可するには、sudo sysctl kernel.perf_event_paranoid=0 を実行してください。または、%5</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 failed with &quot;%3&quot;, expected a kernel and a processor that count it</source>
        <translation>%1: CPU %2 でこのイベントを数えられませんでした（%3）。これを数えられるカーネルと CPU が必要です</translation>
    </message>
    <message>
        <source>%1: the counter of this event on processor %2 ended with &quot;%3&quot;, expected a number of 64 bits</source>
        <translation>%1: CPU %2 のこのイベントのカウンターがエラーで終わりました（%3）。64 ビットの数値が必要です</translation>
    </message>
    <message>
        <source>%1: found %2 counts, expected fewer than 9e12 joules of them</source>
        <translation>%1: カウントが %2 です。9e12 ジュール未満である必要があります</translation>
    </message>
    <message>
        <source>%1: found a counter that stood still for %2 s, expected one that grows</source>
        <translation>%1: カウンターが %2 秒間変わりませんでした。増えていく必要があります</translation>
    </message>
    <message>
        <source>found %1 s in %2 pieces, expected more: %3 resolves about %4 s</source>
        <translation>%2 区間の合計が %1 秒しかありません: %3 の分解能は約 %4 秒です</translation>
    </message>
    <message>
        <source>%1: found a gap over all of the phase, expected readings</source>
        <translation>%1: この段階の間、一度も読み取れませんでした</translation>
    </message>
    <message>
        <source>microjoules</source>
        <translation>マイクロジュール</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected package-N, core, dram or psys</source>
        <translation>%1: package-N、core、dram、psys のいずれかである必要がありますが、「%2」です</translation>
    </message>
    <message>
        <source>%1: reading it is not permitted, since Linux keeps it to root; let your group read it until the next start with: %2</source>
        <translation>%1: Linux が root にだけ許可しているため、読み取れません。次回の起動まで自分のグループに読み取りを許可するには、次を実行してください: %2</translation>
    </message>
    <message>
        <source>%1: %2, expected a readable file</source>
        <translation>%1: %2。読み取れるファイルが必要です</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a whole number that is not negative (%3)</source>
        <translation>%1: 0 以上の整数（%3）である必要がありますが、「%2」です</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a whole number (%3)</source>
        <translation>%1: 整数（%3）である必要がありますが、「%2」です</translation>
    </message>
    <message>
        <source>two numbers with one comma between: seconds,watts</source>
        <translation>1 つのコンマで区切った 2 つの数値（秒,ワット）</translation>
    </message>
    <message>
        <source>the time %1</source>
        <translation>時刻 %1</translation>
    </message>
    <message>
        <source>a number of seconds, 1e12 at the most</source>
        <translation>1e12 以下の秒数</translation>
    </message>
    <message>
        <source>the power %1</source>
        <translation>電力 %1</translation>
    </message>
    <message>
        <source>a number of watts from 0 to 1000000</source>
        <translation>0 から 1000000 のワット数</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 の %2 行目: %3</translation>
    </message>
    <message>
        <source>%1, line %2: found the time %3, expected one later than that of the line before</source>
        <translation>%1 の %2 行目: 時刻が %3 です。前の行より後である必要があります</translation>
    </message>
    <message>
        <source>%1: found %2 samples, expected at least 2 lines seconds,watts</source>
        <translation>%1: サンプルが %2 個しかありません。「秒,ワット」の行が 2 行以上必要です</translation>
    </message>
    <message>
        <source>%1: %2, expected a readable file of seconds,watts</source>
        <translation>%1: %2。「秒,ワット」の行からなる、読み取れるファイルが必要です</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3</source>
        <translation>%1: %2 バイトありますが、上限は %3 バイトです</translation>
    </message>
    <message>
        <source>%1: reading failed, expected a file of seconds,watts</source>
        <translation>%1: 読み取りに失敗しました。「秒,ワット」の行からなるファイルが必要です</translation>
    </message>
    <message>
        <source>%1 data of %2 bytes was found, %3 rows of %4 bytes were expected.</source>
        <translation>%1 のデータは %4 バイトの行が %3 行である必要がありますが、%2 バイトです。</translation>
    </message>
    <message>
        <source>A ternary matrix of %1 x %2 weights does not fit into memory.</source>
        <translation>%1 x %2 の三値の行列はメモリに収まりません。</translation>
    </message>
    <message>
        <source>%1 block %2 has %3</source>
        <translation>%1 のブロック %2: %3</translation>
    </message>
    <message>
        <source>a scale with the binary16 bits %1, %2 (1.0) was expected.</source>
        <translation>スケールの binary16 ビットは %2 (1.0) である必要がありますが、%1 です。</translation>
    </message>
    <message>
        <source>the scale 0 and weights other than 0, the scale 1 was expected.</source>
        <translation>スケールが 0 なのに 0 以外の重みがあります。スケールは 1 である必要があります。</translation>
    </message>
    <message>
        <source>the weight %1 at padding place %2, 0 was expected.</source>
        <translation>余白の位置 %2 の重みは 0 である必要がありますが、%1 です。</translation>
    </message>
    <message>
        <source>the value %1 in byte %2, a code of five weights was expected.</source>
        <translation>バイト %2 の値が %1 です。5 つの重みを表すコードである必要があります。</translation>
    </message>
    <message>
        <source>the value %1 in byte %2, a code of four weights was expected.</source>
        <translation>バイト %2 の値が %1 です。4 つの重みを表すコードである必要があります。</translation>
    </message>
    <message>
        <source>code 3 at weight %1, 0, 1 or 2 was expected.</source>
        <translation>重み %1 のコードが 3 です。0、1、2 のいずれかである必要があります。</translation>
    </message>
    <message>
        <source>SentencePiece model: the normaliser&apos;s charsmap %1</source>
        <translation>SentencePiece モデル: 正規化の charsmap: %1</translation>
    </message>
    <message>
        <source>has %1 bytes, expected at most %2</source>
        <translation>%1 バイトありますが、上限は %2 バイトです</translation>
    </message>
    <message>
        <source>says that its trie has %1 bytes in %2</source>
        <translation>全 %2 バイトのうちトライ木が %1 バイトとされています</translation>
    </message>
    <message>
        <source>has a trie that leads outside of itself</source>
        <translation>トライ木が自身の外を指しています</translation>
    </message>
    <message>
        <source>has a rule whose replacement is missing or longer than %1 bytes</source>
        <translation>置き換え先がないか %1 バイトを超える規則があります</translation>
    </message>
    <message>
        <source>chat marker %1 is &quot;%2&quot;, expected control pieces and text of this vocabulary</source>
        <translation>チャットマーカー %1 は制御ピースとこの語彙のテキストである必要がありますが、「%2」です</translation>
    </message>
    <message>
        <source>chat marker stop is &quot;%1&quot;, expected either one control piece or plain text</source>
        <translation>チャットマーカー stop は 1 つの制御ピースか通常のテキストである必要がありますが、「%1」です</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>バイナリデータ</translation>
    </message>
    <message>
        <source>is not JSON: the text is wrong at byte %1</source>
        <translation>JSON ではありません: バイト %1 に誤りがあります</translation>
    </message>
    <message>
        <source>holds %1, expected an object</source>
        <translation>オブジェクトである必要がありますが、%1です</translation>
    </message>
    <message>
        <source>has %1 in &quot;stop&quot;, expected strings only</source>
        <translation>「stop」に%1があります。文字列だけである必要があります</translation>
    </message>
    <message>
        <source>has %1 as &quot;%2&quot;, expected %3</source>
        <translation>「%2」は%3である必要がありますが、%1です</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>文字列の配列</translation>
    </message>
    <message>
        <source>has the field &quot;%1&quot; twice</source>
        <translation>フィールド「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, expected at most %3</source>
        <translation>%1: %2 バイトありますが、上限は %3 バイトです</translation>
    </message>
    <message>
        <source>SentencePiece model: %1</source>
        <translation>SentencePiece モデル: %1</translation>
    </message>
    <message>
        <source>%1 is not a well-formed protobuf message</source>
        <translation>%1は正しい形式の protobuf メッセージではありません</translation>
    </message>
    <message>
        <source>piece %1</source>
        <translation>ピース %1</translation>
    </message>
    <message>
        <source>%1 with %2 bytes, expected at most %3</source>
        <translation>%1 が %2 バイトありますが、上限は %3 バイトです</translation>
    </message>
    <message>
        <source>%1 has a %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of wire type %2, expected %3</source>
        <translation>%1 のワイヤータイプは %3 である必要がありますが、%2 です</translation>
    </message>
    <message>
        <source>type %1, expected 1 to 6</source>
        <translation>種別は 1 から 6 である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>score that is not a finite number</source>
        <translation>スコアが有限の数値ではありません</translation>
    </message>
    <message>
        <source>text that is empty</source>
        <translation>テキストが空です</translation>
    </message>
    <message>
        <source>text that is not UTF-8 without zero bytes</source>
        <translation>テキストが、ゼロバイトを含まない UTF-8 ではありません</translation>
    </message>
    <message>
        <source>unk_surface that is not UTF-8</source>
        <translation>unk_surface が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>SentencePiece model: trainer_spec has model_type %1, expected 1 (unigram) or 2 (BPE)</source>
        <translation>SentencePiece モデル: trainer_spec の model_type は 1 (unigram) または 2 (BPE) である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>field %1 of the model has wire type %2, expected 2</source>
        <translation>モデルのフィールド %1 のワイヤータイプは 2 である必要がありますが、%2 です</translation>
    </message>
    <message>
        <source>it has more than %1 pieces</source>
        <translation>ピースが %1 個を超えています</translation>
    </message>
    <message>
        <source>pieces %1 and %2 are both &quot;%3&quot;</source>
        <translation>ピース %1 と %2 がどちらも「%3」です</translation>
    </message>
    <message>
        <source>pieces %1 and %2 are both of type unknown, expected one</source>
        <translation>未知を表すピースは 1 つである必要がありますが、%1 と %2 の両方です</translation>
    </message>
    <message>
        <source>piece %1 of type byte is &quot;%2&quot;, expected &quot;&lt;0x00&gt;&quot; to &quot;&lt;0xFF&gt;&quot;</source>
        <translation>バイトを表すピース %1 は「&lt;0x00&gt;」から「&lt;0xFF&gt;」である必要がありますが、「%2」です</translation>
    </message>
    <message>
        <source>none of its %1 pieces is of type unknown</source>
        <translation>%1 個のピースの中に、未知を表すものがありません</translation>
    </message>
    <message>
        <source>it has %1 byte pieces, expected %2 as byte_fallback is %3</source>
        <translation>byte_fallback が %3 なので、バイトを表すピースは %2 個である必要がありますが、%1 個です</translation>
    </message>
    <message>
        <source>it has %1 bytes, expected 1 to %2</source>
        <translation>1 から %2 バイトである必要がありますが、%1 バイトです</translation>
    </message>
    <message>
        <source>it</source>
        <translation>モデル全体</translation>
    </message>
    <message>
        <source>SentencePiece model: the library refuses it: %1</source>
        <translation>SentencePiece モデル: ライブラリが受け付けません: %1</translation>
    </message>
    <message>
        <source>The range is %1 to %2, the text has %3 tokens.</source>
        <translation>範囲は %1 から %2 までですが、テキストは %3 トークンです。</translation>
    </message>
    <message>
        <source>The range has %1 tokens, at most %2 can be looked into at once.</source>
        <translation>範囲は %1 トークンですが、一度に調べられるのは %2 トークンまでです。</translation>
    </message>
    <message>
        <source>Models of the architecture &quot;%1&quot; show no residual stream, which the lens looks at.</source>
        <translation>アーキテクチャ「%1」のモデルには、レンズで調べる残差ストリームがありません。</translation>
    </message>
    <message>
        <source>%1 tokens for each layer were asked for, expected 1 to %2.</source>
        <translation>層ごとのトークン数は 1 から %2 である必要がありますが、%1 が指定されました。</translation>
    </message>
    <message>
        <source>%1: making a file beside it failed: %2.</source>
        <translation>%1: 同じ場所でのファイルの作成に失敗しました: %2。</translation>
    </message>
    <message>
        <source>%1: opening a file beside it failed: %2.</source>
        <translation>%1: 同じ場所にあるファイルを開けませんでした: %2。</translation>
    </message>
    <message>
        <source>%1: the archive cannot be written: %2.</source>
        <translation>%1: アーカイブを書き込めません: %2。</translation>
    </message>
    <message>
        <source>The %1, then the %2.</source>
        <translation>%1、続いて%2。</translation>
    </message>
    <message>
        <source>The %1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The %1 after the last token.</source>
        <translation>最後のトークンのあとの%1。</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, of the rows of hidden.</source>
        <translation>hidden の行について、チャネル全体の %1^2 の平均の平方根。</translation>
    </message>
    <message>
        <source>Largest |%1| of the same rows.</source>
        <translation>同じ行の |%1| の最大値。</translation>
    </message>
    <message>
        <source>Share of the int8 codes that are 0, in the inputs of the projections %1.</source>
        <translation>射影（%1）の入力のうち、0 である int8 コードの割合。</translation>
    </message>
    <message>
        <source>Share of the codes that are 127, -127 or -128.</source>
        <translation>127、-127、-128 であるコードの割合。</translation>
    </message>
    <message>
        <source>How often each code came in all tokens; code q at index q + 128.</source>
        <translation>全トークンで各コードが現れた回数。コード q の位置は q + 128。</translation>
    </message>
    <message>
        <source>Measured time of the projections %1; tokens that were read in one batch have equal parts of its time.</source>
        <translation>射影（%1）の時間の実測値。まとめて読み込んだトークンは、その時間を等分します。</translation>
    </message>
    <message>
        <source>For which the device of --device was busy with its part of them, by its own clock; not a number without one.</source>
        <translation>そのうち --device のデバイスが担当分の計算に使った時間（デバイス自身のクロックによる）。デバイスがなければ非数 (NaN)。</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, of the %2.</source>
        <translation>%2について、チャネル全体の %1^2 の平均の平方根。</translation>
    </message>
    <message>
        <source>Largest |%1| of the same.</source>
        <translation>同じものの |%1| の最大値。</translation>
    </message>
    <message>
        <source>Memory half-life of each channel in tokens: -ln 2 / mean over the tokens of ln %1; infinite where %1 was always 1.</source>
        <translation>各チャネルの記憶の半減期（トークン数）: -ln 2 / (全トークンの ln %1 の平均)。%1 が常に 1 なら無限大。</translation>
    </message>
    <message>
        <source>Its quartiles over the channels.</source>
        <translation>その全チャネルでの四分位数。</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, after the token.</source>
        <translation>トークンのあとで、チャネル全体の %1^2 の平均の平方根。</translation>
    </message>
    <message>
        <source>The same of what the token changed in %1.</source>
        <translation>トークンによる %1 の変化について、同じ値。</translation>
    </message>
    <message>
        <source>Mean over the channels of the %1.</source>
        <translation>%1のチャネル平均。</translation>
    </message>
    <message>
        <source>Lower quartile, median and upper quartile of %1 over the channels.</source>
        <translation>全チャネルでの %1 の下側四分位数、中央値、上側四分位数。</translation>
    </message>
    <message>
        <source>The token ids that were read, from an empty state.</source>
        <translation>空の状態から読んだトークンの ID。</translation>
    </message>
    <message>
        <source>How many tokens were read in that batch.</source>
        <translation>まとめて読み込んだトークンの数。</translation>
    </message>
    <message>
        <source>The ternary tensors of the model.</source>
        <translation>モデルの三値のテンソル。</translation>
    </message>
    <message>
        <source>Share of their weights that are not 0.</source>
        <translation>その重みのうち 0 でないものの割合。</translation>
    </message>
    <message>
        <source>The model&apos;s name and its fingerprint.</source>
        <translation>モデルの名前とフィンガープリント。</translation>
    </message>
    <message>
        <source>This list: a line for each array.</source>
        <translation>この一覧。配列ごとに 1 行。</translation>
    </message>
    <message>
        <source>The likeliest next tokens, were the layer the last: final norm and head of x after it.</source>
        <translation>その層が最後だとしたら最も確率の高い次のトークン。層のあとの x に最後の正規化とヘッドを適用。</translation>
    </message>
    <message>
        <source>How likely each of them is.</source>
        <translation>それぞれの確率。</translation>
    </message>
    <message>
        <source>Entropy of all next tokens, -sum p ln p, were the layer the last.</source>
        <translation>その層が最後だとしたときの、次のトークン全体のエントロピー、-sum p ln p。</translation>
    </message>
    <message>
        <source>The first layer from which on the likeliest token stays what it is at the end.</source>
        <translation>最も確率の高いトークンが最後まで変わらなくなる最初の層。</translation>
    </message>
    <message>
        <source>There are no tokens to read.</source>
        <translation>読み込むトークンがありません。</translation>
    </message>
    <message>
        <source>%1 tokens were given, a trace has room for %2.</source>
        <translation>%1 トークンが指定されましたが、トレースに入るのは %2 トークンまでです。</translation>
    </message>
    <message>
        <source>Tracing was stopped.</source>
        <translation>トレースを停止しました。</translation>
    </message>
    <message>
        <source>tensor type %1 has %2 bytes of data, expected %3</source>
        <translation>テンソルの型 %1 のデータは %3 である必要がありますが、%2 バイトです</translation>
    </message>
    <message>
        <source>tensor type %1 can be %2 by its size</source>
        <translation>テンソルの型 %1 は、サイズからは %2 のどちらともとれます</translation>
    </message>
    <message>
        <source>tensor type %1 is %2 by its size, which cannot be read</source>
        <translation>テンソルの型 %1 は、サイズからは %2 ですが、これは読み込めません</translation>
    </message>
    <message>
        <source>dtype is %1, expected F32, F16, BF16 or U8</source>
        <translation>dtype は F32、F16、BF16、U8 のいずれかである必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>%1: this is a %2 model; Trilume runs %3 only (%4).</source>
        <translation>%1: これは %2 モデルです。Trilume で動くのは %3 だけです（%4）。</translation>
    </message>
    <message>
        <source>has %1 rows, expected a multiple of %2</source>
        <translation>行数は %2 の倍数である必要がありますが、%1 行です</translation>
    </message>
    <message>
        <source>shape %1, expected one number of F32, F16 or BF16</source>
        <translation>形状は F32、F16、BF16 のいずれかの数値 1 個である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>its weights are not ternary: in no group of 128 or 64 inputs of its first rows are all 0 or plus or minus one number</source>
        <translation>重みが三値ではありません。先頭の数行で、128 個または 64 個の入力のグループごとに 0 か正負のひとつの数値になっていません</translation>
    </message>
    <message>
        <source>dtype is %1, expected U8, as packed weights have</source>
        <translation>dtype は、パックされた重みでは U8 である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>the scale is %1, expected a finite number above 0</source>
        <translation>スケールは 0 より大きい有限の数値である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>code 3 in row %1, column %2, expected 0, 1 or 2</source>
        <translation>行 %1、列 %2 のコードは 0、1、2 のいずれかである必要がありますが、3 です</translation>
    </message>
    <message>
        <source>row %1, column %2 is %3, expected 0 or the largest of its %4 inputs (%5), as ternary weights have</source>
        <translation>行 %1、列 %2 は、三値の重みでは 0 か、その %4 個の入力の最大値（%5）である必要がありますが、%3 です</translation>
    </message>
    <message>
        <source>is missing, expected for tie_word_embeddings false</source>
        <translation>ありません。tie_word_embeddings が false のときは必要です</translation>
    </message>
    <message>
        <source>found %1, expected a divisor of %2 %3</source>
        <translation>%2 %3 の約数である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>found %1, expected an even number</source>
        <translation>偶数である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>is missing, in %1, too</source>
        <translation>ありません。%1 の中にもありません</translation>
    </message>
    <message>
        <source>is not known, expected none of it</source>
        <translation>不明です。あってはなりません</translation>
    </message>
    <message>
        <source>differs from %1</source>
        <translation>%1 と異なります</translation>
    </message>
    <message>
        <source>found %1, expected %2 or nothing</source>
        <translation>%2 であるか、指定なしである必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>found %1 without a kind of scaling (%2)</source>
        <translation>スケーリングの種類（%2）がないのに %1 です</translation>
    </message>
    <message>
        <source>is no part of an I2_S tensor, which has its scale behind it</source>
        <translation>I2_S のテンソルの一部ではありません。そのスケールはテンソルの後ろにあります</translation>
    </message>
    <message>
        <source>type %1, expected a ternary one, as the other layers have</source>
        <translation>型はほかの層と同じく三値である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>type %1, expected F32, F16, BF16, Q8_0, Q4_0, Q4_K, Q6_K or a ternary one</source>
        <translation>型は F32、F16、BF16、Q8_0、Q4_0、Q4_K、Q6_K または三値である必要がありますが、%1 です</translation>
    </message>
    <message>
        <source>is no part of a %1 model of these sizes</source>
        <translation>このサイズの %1 モデルの一部ではありません</translation>
    </message>
    <message>
        <source>attention heads</source>
        <translation>アテンションヘッド数</translation>
    </message>
    <message>
        <source>heads of keys and values</source>
        <translation>キーと値のヘッド数</translation>
    </message>
    <message>
        <source>head width</source>
        <translation>ヘッドの幅</translation>
    </message>
    <message>
        <source>rotation base</source>
        <translation>回転の基数</translation>
    </message>
    <message>
        <source>transformers</source>
        <translation>トランスフォーマー</translation>
    </message>
    <message>
        <source>%1: is a model file of Trilume&apos;s own types already.</source>
        <translation>%1: すでに Trilume 独自の型のモデルファイルです。</translation>
    </message>
    <message>
        <source>is not known here; such keys change what the weights mean</source>
        <translation>ここでは不明です。このようなキーは重みの意味を変えます</translation>
    </message>
    <message>
        <source>a divisor of %1 %2, or %3</source>
        <translation>%1 %2 の約数、または %3</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%2 と同じ %1</translation>
    </message>
    <message>
        <source>at most %1, the rows of the embeddings</source>
        <translation>埋め込みの行数 %1 以下</translation>
    </message>
    <message>
        <source>found the scale %1, expected %2 as in all blocks.</source>
        <translation>スケールはすべてのブロックと同じく %2 である必要がありますが、%1 です。</translation>
    </message>
    <message>
        <source>tensor %1: a multiplier is no binary16 number.</source>
        <translation>テンソル %1: 乗数のひとつが binary16 の数値ではありません。</translation>
    </message>
    <message>
        <source>the scale %1, a finite number above 0 was expected.</source>
        <translation>スケールが %1 です。0 より大きい有限の数値である必要があります。</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 バイト）</translation>
    </message>
    <message>
        <source>%1 (blocks of %2)</source>
        <translation>%1（%2 個ずつのブロック）</translation>
    </message>
    <message>
        <source>%1 with the number %2, expected one above 0 and at most %3</source>
        <translation>%1 の数値は 0 より大きく %3 以下である必要がありますが、%2 です</translation>
    </message>
    <message>
        <source>tensor %1: row %2: %3</source>
        <translation>テンソル %1: 行 %2: %3</translation>
    </message>
    <message>
        <source>two pieces with a space between</source>
        <translation>空白 1 つで区切られた 2 つのピース</translation>
    </message>
    <message>
        <source>found rules of no name, expected those of %1</source>
        <translation>%1の規則である必要がありますが、名前のない規則です</translation>
    </message>
    <message>
        <source>a control piece</source>
        <translation>制御ピース</translation>
    </message>
    <message>
        <source>found %1, expected the one of %2</source>
        <translation>%2のものである必要がありますが、%1です</translation>
    </message>
    <message>
        <source>the vocabulary has no piece for the byte %1</source>
        <translation>語彙にバイト %1 のピースがありません</translation>
    </message>
    <message>
        <source>merge %1: the vocabulary has no piece %2</source>
        <translation>マージ %1: 語彙にピース %2 がありません</translation>
    </message>
    <message>
        <source>the vocabulary has no piece %1</source>
        <translation>語彙にピース %1 がありません</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer.json; the model can be driven by token ids alone.</source>
        <translation>%1: tokenizer.json がありません。このモデルはトークン ID でだけ動かせます。</translation>
    </message>
    <message>
        <source>%1 MB per token</source>
        <translation>トークンあたり %1 MB</translation>
    </message>
    <message>
        <source>tuned for chat</source>
        <translation>チャット向けに調整済み</translation>
    </message>
    <message>
        <source>thinks before it answers</source>
        <translation>答える前に考える</translation>
    </message>
    <message>
        <source>continues text, not tuned for chat</source>
        <translation>文章を続ける、チャット向けではない</translation>
    </message>
    <message>
        <source>Known, to be brought as files:</source>
        <translation>既知、ファイルとして用意するもの：</translation>
    </message>
    <message>
        <source>%1: the catalogue does not know where it is published: name its repository (OWNER/NAME) or an address.</source>
        <translation>%1：公開場所がカタログにありません。リポジトリ（OWNER/NAME）かアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1: its chat template differs from the known one of %2; the form of %2 is used.</source>
        <translation>%1：チャットテンプレートが既知の %2 のものと異なります。%2 の形式を使います。</translation>
    </message>
    <message>
        <source>What is to be answered has %1 tokens without earlier messages, and a text of %2 may have %3: nothing was read.</source>
        <translation>答えるべき内容は、以前のメッセージを除いて %1 トークンあり、%2 のテキストは %3 トークンまでです。何も読み込まれていません。</translation>
    </message>
    <message>
        <source>The self-test was stopped before it had read enough.</source>
        <translation>十分に読む前にセルフテストが停止されました。</translation>
    </message>
    <message>
        <source>%1 does not understand a simple English story (%2 bits a byte, expected at most %3): its file may be damaged, or made for arithmetic that this program does not do; or it knows another language.</source>
        <translation>%1 は簡単な英語の物語を理解していません（1 バイトあたり %2 ビット、想定は最大 %3）。ファイルが破損しているか、このプログラムにない計算方法用に作られたか、別の言語のモデルかもしれません。</translation>
    </message>
    <message>
        <source>entropy of each head&apos;s attention, as a share of that of equal weights</source>
        <translation>各ヘッドのアテンションのエントロピー、均等な重みに対する割合</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>アテンションのエントロピー</translation>
    </message>
    <message>
        <source>chat marker thought_suffix is &quot;%1&quot; and thought_prefix &quot;%2&quot;, expected a tag in both</source>
        <translation>チャットマーカー thought_suffix は「%1」、thought_prefix は「%2」ですが、どちらにもタグが必要です</translation>
    </message>
    <message>
        <source>has an unknown field &quot;%1&quot;, expected user_, assistant_, system_ or thought_ with prefix or suffix, or stop</source>
        <translation>未知のフィールド「%1」があります。user_、assistant_、system_、thought_ に prefix か suffix を付けたもの、または stop が必要です</translation>
    </message>
    <message>
        <source>Mean over the heads of the %1.</source>
        <translation>ヘッドの平均：%1。</translation>
    </message>
    <message>
        <source>Lower quartile, median and upper quartile of %1 over the heads.</source>
        <translation>ヘッドにわたる %1 の下位四分位数、中央値、上位四分位数。</translation>
    </message>
    <message>
        <source>How much each head gave to each token when the last one was read; rows sum up to 1.</source>
        <translation>最後のトークンを読んだとき各ヘッドが各トークンに与えた割合。行の合計は 1。</translation>
    </message>
    <message>
        <source>The weights of this model are scaled in groups, and devices cannot give the sum of each group yet.</source>
        <translation>このモデルの重みはグループごとにスケールされていて、デバイスはまだグループごとの和を返せません。</translation>
    </message>
    <message>
        <source>%1 at most (%2); %3 of it for measuring how fast memory is</source>
        <translation>最大 %1 (%2)。うち %3 はメモリ速度の測定用</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a number.</source>
        <translation>%1: 「%2」が見つかりましたが、数が必要です。</translation>
    </message>
    <message>
        <source>%1 may not be opened: it takes a member of the group trilume-boards, which 70-trilume-attached-boards.rules gives the boards to.</source>
        <translation>%1 を開く権限がありません。グループ trilume-boards のメンバーである必要があります。70-trilume-attached-boards.rules がボードをこのグループに割り当てます。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 を開けません: %2。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>%1 moved %2 bytes, expected %3.</source>
        <translation>%1 は %2 バイトを転送しましたが、%3 バイトが必要です。</translation>
    </message>
    <message>
        <source>The core %1 has no memory: found %2 buffers of u-dma-buf, expected one called %3.</source>
        <translation>コア %1 にメモリがありません。u-dma-buf のバッファーが %2 個見つかりましたが、%3 という名前のものが必要です。</translation>
    </message>
    <message>
        <source>%1: found a buffer at %2, expected whole pages below 2^44.</source>
        <translation>%1: バッファーが %2 にありますが、2^44 未満のページ単位である必要があります。</translation>
    </message>
    <message>
        <source>%1: found %2 bytes of registers, expected %3.</source>
        <translation>%1: レジスターが %2 バイト見つかりましたが、%3 バイトが必要です。</translation>
    </message>
    <message>
        <source>The card does not tell how much memory it has: its settings have to say it, such as %1.</source>
        <translation>カードはメモリ容量を通知しません。設定で %1 のように指定する必要があります。</translation>
    </message>
    <message>
        <source>The card&apos;s memory does not have %1 bytes at %2.</source>
        <translation>カードのメモリの %2 には %1 バイトがありません。</translation>
    </message>
    <message>
        <source>%1 said that it moved %2 bytes, and did not.</source>
        <translation>%1 は %2 バイトを転送したと報告しましたが、実際には転送していません。</translation>
    </message>
    <message>
        <source>This board cannot be reset from here.</source>
        <translation>このボードはここからはリセットできません。</translation>
    </message>
    <message>
        <source>The port %1 does not answer as a board does: found %2 bytes at %3 baud, expected the answer to a hello.</source>
        <translation>ポート %1 はボードとして応答しません: %3 ボーで検出 %2 バイト、期待は挨拶への応答です。</translation>
    </message>
    <message>
        <source>The port %1 has no %2 baud, expected one of: %3.</source>
        <translation>ポート %1 は %2 ボーに対応していません。期待するのは次のいずれかです: %3。</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a text.</source>
        <translation>ボードの設定の %1 は文字列である必要がありますが、%2 です。</translation>
    </message>
    <message>
        <source>The settings of the board have %1 and %2, expected one of them.</source>
        <translation>ボードの設定に %1 と %2 の両方がありますが、どちらか一方である必要があります。</translation>
    </message>
    <message>
        <source>The sensor &quot;%1&quot;: found %2 of that name, expected one of: %3.</source>
        <translation>センサー「%1」: その名前のものが %2 個あります。使えるのは %3 のいずれか 1 個です。</translation>
    </message>
    <message>
        <source>The card %1 is not programmed: &quot;%2&quot; does it.</source>
        <translation>カード %1 はプログラムされていません。「%2」で行えます。</translation>
    </message>
    <message>
        <source>The library of XRT is not there, which Debian&apos;s package %1 has: %2.</source>
        <translation>XRT のライブラリがありません。Debian のパッケージ %1 に含まれています: %2。</translation>
    </message>
    <message>
        <source>The library of XRT (%1) has no function %2.</source>
        <translation>XRT のライブラリ（%1）に関数 %2 がありません。</translation>
    </message>
    <message>
        <source>XRT does not open the card %1.</source>
        <translation>XRT はカード %1 を開きません。</translation>
    </message>
    <message>
        <source>XRT, card %1: %2.</source>
        <translation>XRT、カード %1: %2。</translation>
    </message>
    <message>
        <source>XRT, card %1: there are no %2 bytes of memory.</source>
        <translation>XRT、カード %1: %2 バイトのメモリがありません。</translation>
    </message>
    <message>
        <source>The plugin %1 has found no device.</source>
        <translation>プラグイン %1 はデバイスを見つけられませんでした。</translation>
    </message>
    <message>
        <source>No driver has the card %1: it takes %2, or %3 and the library of XRT.</source>
        <translation>カード %1 にはドライバーがありません。%2 か、%3 と XRT のライブラリが必要です。</translation>
    </message>
    <message>
        <source>XRT, card %1: bank %2 has no %3 bytes of memory for its image.</source>
        <translation>XRT、カード %1: バンク %2 には、そのイメージが使える %3 バイトのメモリがありません。</translation>
    </message>
    <message>
        <source>the device computes whole tokens</source>
        <translation>デバイスがトークン全体を計算します</translation>
    </message>
    <message>
        <source>the processor computes everything, as it is faster</source>
        <translation>CPU の方が速いため、すべて CPU が計算します</translation>
    </message>
    <message>
        <source>a token takes %1 ms on the processor, %2 ms on the device</source>
        <translation>1 トークンにかかる時間: CPU で %1 ms、デバイスで %2 ms</translation>
    </message>
    <message>
        <source>%1: products only, the rest of a token is not computed there.</source>
        <translation>%1: 積だけを計算します。トークンの残りの部分はそこでは計算されません。</translation>
    </message>
    <message>
        <source>The board is busy: it holds matrices, or writes the tokens of a model.</source>
        <translation>ボードは使用中です。行列を保持しているか、モデルのトークンを生成しています。</translation>
    </message>
    <message>
        <source>The board has several cores.</source>
        <translation>ボードには複数のコアがあります。</translation>
    </message>
    <message>
        <source>There is no such tensor of this size, or it is there already.</source>
        <translation>この大きさのそのようなテンソルはないか、すでにあります。</translation>
    </message>
    <message>
        <source>The board has no vector unit, so it computes products only.</source>
        <translation>ボードにはベクトルユニットがないため、積だけを計算します。</translation>
    </message>
    <message>
        <source>Whole tokens need a core whose columns divide 64, and widths that are multiples of 64.</source>
        <translation>トークン全体の計算には、列数が 64 の約数であるコアと、64 の倍数の幅が必要です。</translation>
    </message>
    <message>
        <source>The whole model does not fit into the memory of the board.</source>
        <translation>モデル全体がボードのメモリに収まりません。</translation>
    </message>
    <message>
        <source>A tensor of the model is missing.</source>
        <translation>モデルのテンソルが足りません。</translation>
    </message>
    <message>
        <source>The model is ready already.</source>
        <translation>モデルはすでに準備できています。</translation>
    </message>
    <message>
        <source>A token failed on the board.</source>
        <translation>ボードでトークンの計算に失敗しました。</translation>
    </message>
    <message>
        <source>A token was not done in time.</source>
        <translation>トークンの計算が時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The device&apos;s token is not the one that the processor computes.</source>
        <translation>デバイスのトークンが、CPU の計算したものと違います。</translation>
    </message>
    <message>
        <source>%1: another model is there now.</source>
        <translation>%1: 今は別のモデルが載っています。</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a whole number from %3 to %4.</source>
        <translation>ボードの設定の %1 は %3 から %4 の整数である必要がありますが、%2 です。</translation>
    </message>
</context>
<context>
    <name>trilume::app::ComparisonWorker</name>
    <message>
        <source>There is not enough memory to compare these.</source>
        <translation>比較するにはメモリが足りません。</translation>
    </message>
</context>
<context>
    <name>trilume::app::DownloadWorker</name>
    <message>
        <source>The model could not be downloaded: %1.</source>
        <translation>モデルをダウンロードできませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>trilume::app::FileSaveWorker</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>trilume::app::GenerationQueue</name>
    <message>
        <source>The program is closing, so nothing is generated any more.</source>
        <translation>プログラムを終了するため、新しい生成は行いません。</translation>
    </message>
</context>
<context>
    <name>trilume::app::GenerationWorker</name>
    <message>
        <source>No model is loaded, so nothing can answer.</source>
        <translation>モデルが読み込まれていないため、回答できません。</translation>
    </message>
    <message>
        <source>There is not enough memory to go on with the answer.</source>
        <translation>回答を続けるにはメモリが足りません。</translation>
    </message>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>回答が途切れました: %1。</translation>
    </message>
</context>
<context>
    <name>trilume::app::HttpServer</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>ポート %1 は別のプログラムが使用しています。</translation>
    </message>
</context>
<context>
    <name>trilume::app::ImportWorker</name>
    <message>
        <source>There is not enough memory to import %1.</source>
        <translation>%1 をインポートするにはメモリが足りません。</translation>
    </message>
</context>
<context>
    <name>trilume::app::InsideWorker</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are runs of a comparison</extracomment>
        <translation>「%1」と「%2」</translation>
    </message>
    <message>
        <source>On the processor, which computes the same bits, was read: %1.</source>
        <translation>CPU で読み込みました（計算結果はビット単位で同じです）: %1。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the text again.</source>
        <translation>テキストを読み直すにはメモリが足りません。</translation>
    </message>
</context>
<context>
    <name>trilume::app::LensWorker</name>
    <message>
        <source>There is not enough memory to read the text again.</source>
        <translation>テキストを読み直すにはメモリが足りません。</translation>
    </message>
</context>
<context>
    <name>trilume::app::LibraryWorker</name>
    <message>
        <source>There is not enough memory to look for models.</source>
        <translation>モデルを探すにはメモリが足りません。</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalComparisonController</name>
    <message>
        <source>It has no tokenizer, so it cannot read the text.</source>
        <translation>トークナイザーがないため、テキストを読めません。</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>モデルを読み込んでいます。</translation>
    </message>
    <message>
        <source>There is no model to compare with: open one.</source>
        <translation>比較するモデルがありません: モデルを開いてください。</translation>
    </message>
    <message>
        <source>The model runs on a server, of which nothing can be measured here: open one that runs in this window.</source>
        <translation>モデルはサーバーで動いているため、ここでは何も計測できません: このウィンドウで動くモデルを開いてください。</translation>
    </message>
    <message>
        <source>The model has no tokenizer, so it cannot read the text.</source>
        <translation>モデルにトークナイザーがないため、テキストを読めません。</translation>
    </message>
    <message>
        <source>An answer is being written, which would be measured as well: wait until it is there.</source>
        <translation>回答を生成中です。その分も計測されてしまうため、終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>An answer was written meanwhile: it took time and energy of what is shown. Run it again to know better.</source>
        <translation>比較中に回答が生成され、その時間とエネルギーも値に含まれています。正確に知るには、もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalDevices</name>
    <message>
        <source>%1 cannot be used, so the processor computes everything: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 を使えないため、すべて CPU が計算します: %2</translation>
    </message>
    <message>
        <source>%1 does not take %2 of the matrices, which the processor computes: %3</source>
        <extracomment>%1 is the name of a device, %2 a number, %3 a whole sentence</extracomment>
        <translation>%1 は行列のうち %2 個を受け付けないため、それらは CPU が計算します: %3</translation>
    </message>
    <message>
        <source>%1 failed, and the processor did its work, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 でエラーが起き、CPU が代わりに計算しました。結果は同じです: %2</translation>
    </message>
    <message>
        <source>%1 is gone, and the processor goes on alone until it is back, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 が見つからなくなったため、戻るまで CPU だけで続けます。結果は同じです: %2</translation>
    </message>
    <message>
        <source>%1 failed, and the processor goes on alone, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 でエラーが起きたため、CPU だけで続けます。結果は同じです: %2</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalModelController</name>
    <message>
        <source>The model that comes with Trilume (%1) is not installed. Open a model file of your own.</source>
        <translation>Trilume に付属するモデル（%1）がインストールされていません。お手持ちのモデルファイルを開いてください。</translation>
    </message>
    <message>
        <source>The model %1 is not there. Until it is, the bundled model answers.</source>
        <translation>モデル %1 がありません。見つかるまで同梱モデルが回答します。</translation>
    </message>
    <message>
        <source>%1 The bundled model answers in its place.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with a model file</extracomment>
        <translation>%1 代わりに同梱モデルが回答します。</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalModelLibrary</name>
    <message>
        <source>%1 is still being imported: import %2 after it.</source>
        <translation>%1 をインポート中です: %2 はそのあとでインポートしてください。</translation>
    </message>
    <message>
        <source>%1 comes with the program and stays.</source>
        <translation>%1 はプログラムに付属しているため、削除できません。</translation>
    </message>
    <message>
        <source>%1 is in use: choose another model first, then remove it.</source>
        <translation>%1 は使用中です: 別のモデルを選んでから削除してください。</translation>
    </message>
</context>
<context>
    <name>trilume::app::MetricsHub</name>
    <message>
        <source>this program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>%1, net of idle</source>
        <extracomment>%1 is a meter: its energy without what the machine takes anyway</extracomment>
        <translation>%1（アイドル分を除く）</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelAnswerReader</name>
    <message>
        <source>There is no model that could read this answer again.</source>
        <translation>この回答を読み直せるモデルがありません。</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelSwitch</name>
    <message>
        <source>A server knows the markers of its models.</source>
        <translation>サーバーのモデルのマーカーは、サーバー側で決まっています。</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelWorker</name>
    <message>
        <source>There is not enough memory to load %1.</source>
        <translation>%1 を読み込むにはメモリが足りません。</translation>
    </message>
    <message>
        <source>The model file %1 cannot be loaded: %2.</source>
        <translation>モデルファイル %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>Another model is loaded now: %1. Its markers were left as they are.</source>
        <translation>別のモデル %1 が読み込まれたため、そのマーカーは変更しませんでした。</translation>
    </message>
    <message>
        <source>The model %1 cannot be given markers.</source>
        <translation>モデル %1 にはマーカーを設定できません。</translation>
    </message>
</context>
<context>
    <name>trilume::app::PromptLibrary</name>
    <message>
        <source>In one sentence</source>
        <translation>一文でまとめる（英語）</translation>
    </message>
    <message>
        <source>Say this in one short sentence: {{text}}</source>
        <translation>Say this in one short sentence: {{text}}</translation>
    </message>
    <message>
        <source>For a child</source>
        <translation>子ども向けの説明（英語）</translation>
    </message>
    <message>
        <source>Explain {{thing}} so that a child of {{age}} understands it.</source>
        <translation>Explain {{thing}} so that a child of {{age}} understands it.</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>物語（英語）</translation>
    </message>
    <message>
        <source>Tell me a short story about {{hero}} in {{place}}.</source>
        <translation>Tell me a short story about {{hero}} in {{place}}.</translation>
    </message>
    <message>
        <source>The prompts are not saved: another program has changed %1, which cannot be kept under another name.</source>
        <translation>プロンプトを保存できません: 別のプログラムが %1 を変更しており、それを別の名前で残すことができません。</translation>
    </message>
    <message>
        <source>The prompts are saved. Another program had changed %1 meanwhile; what it wrote was kept as %2.</source>
        <translation>プロンプトを保存しました。その間に別のプログラムが %1 を変更していました。その内容は %2 として残してあります。</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2.</source>
        <translation>ファイル %1 を削除できませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 The file was kept as %2.</source>
        <extracomment>%1 is a whole sentence that says what is wrong, %2 the name of a file</extracomment>
        <translation>%1 このファイルは %2 として残してあります。</translation>
    </message>
    <message>
        <source>There are %1 prompts already, and there can be no more.</source>
        <translation>プロンプトはすでに %1 件あり、これ以上追加できません。</translation>
    </message>
    <message>
        <source>The text has %1 characters; a prompt can have %2 at most.</source>
        <translation>テキストは %1 文字ですが、プロンプトは %2 文字までです。</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteBackend</name>
    <message>
        <source>No server is chosen.</source>
        <translation>サーバーが選択されていません。</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteServers</name>
    <message>
        <source>The name of a model is missing.</source>
        <translation>モデルの名前がありません。</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteWorker</name>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>回答が途切れました: %1。</translation>
    </message>
</context>
<context>
    <name>trilume::app::SensorController</name>
    <message>
        <source>The device tells 0 W while it computes.</source>
        <translation>デバイスは計算中なのに 0 W を示しています。</translation>
    </message>
    <message>
        <source>%1; while it computes: %2</source>
        <extracomment>%1 and %2 say how a figure is known; the second one for how long something computed</extracomment>
        <translation>%1、計算中: %2</translation>
    </message>
    <message>
        <source>The figures of the device stand still while it computes.</source>
        <translation>デバイスは計算中なのに値が変わりません。</translation>
    </message>
    <message>
        <source>the whole machine</source>
        <translation>マシン全体</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>mean of the processors</source>
        <translation>全 CPU の平均</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>常駐メモリ</translation>
    </message>
</context>
<context>
    <name>trilume::app::SensorService</name>
    <message>
        <source>%1 counts time from a start of its own; only a log with seconds since 1970 can be put beside this session.</source>
        <translation>%1 の時刻は独自の起点から数えられています。このセッションと並べられるのは、1970 年からの秒数のログだけです。</translation>
    </message>
    <message>
        <source>%1 has nothing from the time of this session.</source>
        <translation>%1 には、このセッションの時間帯の記録がありません。</translation>
    </message>
</context>
<context>
    <name>trilume::app::Settings</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>ファイル %1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoreWorker</name>
    <message>
        <source>%1 was put in place of another file, whose last changes still lay beside it. They belong to the other one, were not applied, and are kept as %2.</source>
        <translation>%1 は別のファイルと置き換えられており、元のファイルの最後の変更がその横に残っていました。それは元のファイルのものなので適用せず、%2 として残してあります。</translation>
    </message>
    <message>
        <source>The chat database %1 is not open, so nothing can be stored.</source>
        <translation>チャットのデータベース %1 が開かれていないため、何も保存できません。</translation>
    </message>
    <message>
        <source>There is not enough memory to add the chats.</source>
        <translation>チャットを追加するにはメモリが足りません。</translation>
    </message>
    <message>
        <source>The chats cannot be added: %1.</source>
        <translation>チャットを追加できません: %1。</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoredChatController</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the title of a copy of a chat; %1 is the title of the chat</extracomment>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>The chats are still being checked.</source>
        <translation>チャットを検査しています。</translation>
    </message>
    <message>
        <source>The chats are still being updated to this version.</source>
        <translation>チャットをこのバージョン用に更新しています。</translation>
    </message>
    <message>
        <source>The chat database is not open, so a message could not be kept.</source>
        <translation>チャットのデータベースが開かれていないため、メッセージを保存できません。</translation>
    </message>
    <message>
        <source>The model is still answering.</source>
        <translation>モデルはまだ回答中です。</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>モデルはまだ読み込み中です。</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file first.</source>
        <translation>モデルが読み込まれていません。先にモデルファイルを開いてください。</translation>
    </message>
    <message>
        <source>The chat is still being opened.</source>
        <translation>チャットを開いています。</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>このメッセージはもうありません。</translation>
    </message>
    <message>
        <source>The answer is not saved yet.</source>
        <translation>回答はまだ保存されていません。</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoredChatTransfer</name>
    <message>
        <source>Another import or export is still running.</source>
        <translation>別のインポートまたはエクスポートを実行中です。</translation>
    </message>
</context>
<context>
    <name>trilume::app::TranscriptModel</name>
    <message>
        <source>Instructions: %1</source>
        <extracomment>%1 is what a message says; before it stands who says it, for screen readers</extracomment>
        <translation>指示: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>あなた: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %2 token(s)</source>
        <extracomment>in the place of an answer, before it is written; %1 and %2 are numbers of tokens</extracomment>
        <translation>
            <numerusform>%2 トークン中 %1 を読み込み中</numerusform>
        </translation>
    </message>
    <message>
        <source>From here: %1</source>
        <extracomment>above an answer: it was written by another model, %1, than the one before</extracomment>
        <translation>ここから: %1</translation>
    </message>
</context>
<context>
    <name>trilume::app::TransferWorker</name>
    <message>
        <source>There is not enough memory for the chats of %1.</source>
        <translation>%1 のチャットにはメモリが足りません。</translation>
    </message>
    <message>
        <source>The chats of %1 cannot be read or written: %2.</source>
        <translation>%1 のチャットを読み書きできません: %2。</translation>
    </message>
</context>
<context>
    <name>trilume::desktop::ShutDown</name>
    <message>
        <source>The last message could not be kept.</source>
        <translation>最後のメッセージを保存できませんでした。</translation>
    </message>
    <message>
        <source>The disk does not answer, so the chats may not be saved yet.</source>
        <translation>ディスクが応答しないため、チャットがまだ保存されていない可能性があります。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AboutPanel</name>
    <message>
        <source>About Trilume</source>
        <translation>Trilume について</translation>
    </message>
    <message>
        <source>Chat with MatMul-free language models on your own machine, and see what that costs. Nothing that you write leaves this computer, unless you use a model on a server.</source>
        <translation>このコンピューターで MatMul フリーの言語モデルとチャットし、その消費も目で確かめられます。サーバーのモデルを使わないかぎり、書いた内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version. The bundled model is under CC-BY-SA-4.0.</source>
        <translation>GNU 一般公衆ライセンス（バージョン 3 またはそれ以降）に基づく自由ソフトウェアです。同梱モデルのライセンスは CC-BY-SA-4.0 です。</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>ライブラリとそのライセンス</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>Where data lies</source>
        <translation>データの場所</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Trilume</source>
        <translation>Trilume</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>バグ報告用にコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AccountPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>このチャット</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Grid figures…</source>
        <translation>電気料金と CO₂…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV にエクスポート…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Which answers are counted</source>
        <translation>集計する回答</translation>
    </message>
    <message>
        <source>Different scopes or labels stand apart and are not added up: what one meter covers may be a part of what another does.</source>
        <translation>対象範囲や区分が異なる値は分けて示し、合計しません: あるメーターの対象が、別のメーターの対象の一部であることがあるためです。</translation>
    </message>
    <message>
        <source>By model and meter</source>
        <translation>モデルとメーター別</translation>
    </message>
    <message>
        <source>Not in it: deleted chats, what the machine takes while no answer is computed, and answers of other programs that were imported. Answers that you had written again, stopped or left in another branch are in it, since they were computed; a copy of a chat is not counted a second time. Joules are gross: with what the machine would have taken idle.</source>
        <translation>含まれないもの: 削除したチャット、回答を計算していない間の消費、インポートしたほかのプログラムの回答。作り直した回答、停止した回答、別の分岐に残した回答は、計算済みなので含まれます。チャットのコピーは二重に数えません。ジュールは総量で、アイドル時にも消費される分を含みます。</translation>
    </message>
    <message>
        <source>The account is in %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>使用量を %1 に保存しました。</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>No answer was computed today. Ask something in a chat, and what the answer takes stands here.</source>
        <translation>今日はまだ回答がありません。チャットで質問すると、回答の消費がここに表示されます。</translation>
    </message>
    <message>
        <source>This chat has no answers yet. What they take will stand here.</source>
        <translation>このチャットにはまだ回答がありません。回答の消費はここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was computed yet. Ask something in a chat, and what the answer takes stands here.</source>
        <translation>まだ何も計算していません。チャットで質問すると、回答の消費がここに表示されます。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>No meter could tell the energy of %1 of them.</source>
        <extracomment>a sentence a number of answers</extracomment>
        <translation>うち %1 件は、メーターからエネルギーがわかりませんでした。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AddressLine</name>
    <message>
        <source>This is no address of a web server. One begins with https:// or http://, as the one of Hugging Face does.</source>
        <translation>Web サーバーのアドレスではありません。アドレスは、Hugging Face のもののように https:// または http:// で始まります。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AnswerTokens</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The answer is being read again: %1 of %2 tokens.</source>
        <translation>回答を読み直しています: %2 トークン中 %1。</translation>
    </message>
    <message>
        <source>Show it as usual</source>
        <translation>通常の表示に戻す</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AskLine</name>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Ask something and watch the layers</source>
        <translation>質問して層の動きを見る</translation>
    </message>
    <message numerus="yes">
        <source>A question can have %1 characters at most. Nothing was pasted: paste a part of it.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>
            <numerusform>質問は %1 文字までです。貼り付けませんでした: 一部だけを貼り付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the answer (Escape)</source>
        <translation>回答を停止 (Esc)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AttentionPanel</name>
    <message>
        <source>Previous token</source>
        <translation>前のトークン</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>次のトークン</translation>
    </message>
    <message>
        <source>Map of layers and heads</source>
        <translation>層とヘッドのマップ</translation>
    </message>
    <message>
        <source>Map of heads and the tokens they look at</source>
        <translation>ヘッドと見ているトークンのマップ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>How widely each head looks</source>
        <translation>各ヘッドの見る広さ</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>色の目盛り</translation>
    </message>
    <message>
        <source>at “%1”, token %2</source>
        <extracomment>%1 is the text of a token, %2 its number in the chat</extracomment>
        <translation>「%1」、%2 番目のトークン</translation>
    </message>
    <message>
        <source>What the heads of layer %1 look at</source>
        <translation>第 %1 層のヘッドが見ているもの</translation>
    </message>
    <message>
        <source>What heads looked at takes much memory, so it is kept of the newest tokens alone. This one is older.</source>
        <translation>ヘッドが見たものは多くのメモリを要するため、最新のトークンの分だけ保持します。これはそれより古いトークンです。</translation>
    </message>
    <message>
        <source>Layer %1, head %2: spread %3.</source>
        <extracomment>%1 and %2 are numbers, %3 is between 0 (looks at one token) and 1 (at all alike)</extracomment>
        <translation>第 %1 層、ヘッド %2：広がり %3。</translation>
    </message>
    <message>
        <source>%1 on “%2” (token %3).</source>
        <extracomment>%1 is a share in percent, %2 the text of a token, %3 its number</extracomment>
        <translation>「%2」（%3 番目のトークン）に %1。</translation>
    </message>
    <message>
        <source>Head %1: %2 on “%3” (token %4).</source>
        <extracomment>%1 is a number, %2 a share in percent, %3 the text of a token, %4 its number</extracomment>
        <translation>ヘッド %1：「%3」（%4 番目のトークン）に %2。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>trilume::ui::BarCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a run, its figure and where that comes from (&quot;measured&quot;)</extracomment>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CardStack</name>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Hide this plot</source>
        <translation>このグラフを隠す</translation>
    </message>
    <message>
        <source>Usual order, all shown</source>
        <translation>標準の順序ですべて表示</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListDelegate</name>
    <message>
        <source>Answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>メッセージ %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダーの名前</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>チャットのタイトル</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListPanel</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New chat (Ctrl+N)</source>
        <translation>新しいチャット (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>すべてのチャットを検索</translation>
    </message>
    <message>
        <source>Search titles and messages of all chats</source>
        <translation>すべてのチャットのタイトルとメッセージを検索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Found chats and messages</source>
        <translation>見つかったチャットとメッセージ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Checking the chats. They will be listed here.</source>
        <translation>チャットを検査しています。終わるとここに表示されます。</translation>
    </message>
    <message>
        <source>Updating the chats to this version. They will be listed here.</source>
        <translation>チャットをこのバージョン用に更新しています。終わるとここに表示されます。</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>チャットはここに表示されます。</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Whole chat (JSON)…</source>
        <translation>チャット全体 (JSON)…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>プレーンテキスト…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListProxy</name>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month, %2 a year</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>フォルダー %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 chat(s)</source>
        <translation>
            <numerusform>チャット %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ中</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開中</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>メッセージ %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>in the folder %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>フォルダー %1 内</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatPage</name>
    <message>
        <source>Open another…</source>
        <translation>別のものを開く…</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>別に残して新しく始める</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatSearch</name>
    <message>
        <source>No chat holds these words.</source>
        <translation>この語を含むチャットはありません。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatSettingsPanel</name>
    <message>
        <source>Settings of this chat</source>
        <translation>このチャットの設定</translation>
    </message>
    <message>
        <source>They hold for this chat alone. What is not changed here is as in the settings of the program.</source>
        <translation>このチャットだけに適用されます。ここで変更しない項目は、プログラムの設定に従います。</translation>
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
        <translation>整数コードのヒストグラム</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CommandPalette</name>
    <message>
        <source>No command has these letters.</source>
        <translation>この文字を含むコマンドはありません。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CompareHead</name>
    <message>
        <source>A question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>A document of 512 tokens</source>
        <translation>512 トークンの文書</translation>
    </message>
    <message>
        <source>A story of 256 tokens</source>
        <translation>256 トークンの物語</translation>
    </message>
    <message>
        <source>The last question of this chat</source>
        <translation>このチャットの最後の質問</translation>
    </message>
    <message>
        <source>A text of my own</source>
        <translation>自分のテキスト</translation>
    </message>
    <message>
        <source>Until figures settle</source>
        <translation>値が安定するまで</translation>
    </message>
    <message numerus="yes">
        <source>%1 repeat(s)</source>
        <translation>
            <numerusform>%1 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前の比較</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The text that every configuration reads and goes on with</source>
        <translation>すべての構成が読み込み、続きを生成するテキスト</translation>
    </message>
    <message>
        <source>How often each configuration is measured. Figures have settled when they spread by less than 2 %, which two minutes are given to.</source>
        <translation>各構成を計測する回数です。ばらつきが 2% 未満になれば安定とみなし、最大 2 分かけます。</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>比較をエクスポート</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>以前の比較</translation>
    </message>
    <message>
        <source>Report for a browser (HTML)</source>
        <translation>ブラウザー用のレポート (HTML)</translation>
    </message>
    <message>
        <source>Report on paper (PDF)</source>
        <translation>印刷用のレポート (PDF)</translation>
    </message>
    <message>
        <source>Every round as a table (CSV)</source>
        <translation>すべての回の表 (CSV)</translation>
    </message>
    <message>
        <source>All of it for programs (JSON)</source>
        <translation>プログラム用の全データ (JSON)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ComparePage</name>
    <message>
        <source>What does each configuration take?</source>
        <translation>各構成の消費は？</translation>
    </message>
    <message>
        <source>One text runs on each of these configurations in turn, several times. Then this page shows whether all wrote the same tokens, how fast each was, and what it took for a token: measured where this machine has a meter, and said so where it has none.</source>
        <translation>1 つのテキストを、これらの構成で順番に何回か実行します。すべてが同じトークンを生成したか、それぞれの速さ、1 トークンあたりの消費がこのページに表示されます。このコンピューターにメーターがあれば実測し、なければその旨を示します。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Write a text that every configuration reads.</source>
        <translation>すべての構成に読み込ませるテキストを入力してください。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Composer</name>
    <message>
        <source>Prompts (Ctrl+Shift+I)</source>
        <translation>プロンプト (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>How the model is addressed</source>
        <translation>モデルへの話しかけ方</translation>
    </message>
    <message>
        <source>Dialogue – the model answers</source>
        <translation>対話 – モデルが答えます</translation>
    </message>
    <message>
        <source>Completion – the model continues the text</source>
        <translation>続き書き – モデルがテキストの続きを書きます</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>対話</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>続き書き</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>モード: %1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <source>Write on, or press Enter to let the model go on</source>
        <translation>続きを入力するか、Enter でモデルに続けさせる</translation>
    </message>
    <message>
        <source>Write the beginning of a text</source>
        <translation>テキストの書き出しを入力</translation>
    </message>
    <message>
        <source>With the prompt the message would have %1 characters; it can have %2 at most. Nothing was inserted.</source>
        <extracomment>both are numbers of characters</extracomment>
        <translation>プロンプトを入れるとメッセージが %1 文字になりますが、上限は %2 文字です。挿入しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens read · trained length %2</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>
            <numerusform>読み込み済み %1 トークン · 学習長 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: older text fades</source>
        <translation>%1: 古いテキストは薄れます</translation>
    </message>
    <message numerus="yes">
        <source>The model was trained with texts of at most %1 tokens, and this chat is longer. It goes on at the same speed, but what was said long ago fades from its memory, and answers may stray. A new chat begins afresh.</source>
        <translation>
            <numerusform>このモデルは最長 %1 トークンのテキストで学習しており、このチャットはそれより長くなっています。速度は変わりませんが、ずっと前の内容は記憶から薄れ、回答がずれることがあります。新しいチャットを始めると最初からになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed and memory stay the same at any length. Beyond the length the model was trained at, older text fades from its memory.</source>
        <translation>速度とメモリは長さによらず一定です。モデルの学習長を超えると、古いテキストは記憶から薄れていきます。</translation>
    </message>
    <message numerus="yes">
        <source>With the pasted text the message would have %1 characters; it can have %2 at most. Nothing was pasted: paste a part of it.</source>
        <extracomment>both are numbers of characters</extracomment>
        <translation>
            <numerusform>貼り付けるとメッセージが %1 文字になりますが、上限は %2 文字です。貼り付けませんでした: 一部だけを貼り付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信 (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens typed</source>
        <extracomment>of what is typed and not sent yet; %1 is a number</extracomment>
        <translation>
            <numerusform>入力中 %1 トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc stops</source>
        <translation>Esc で停止</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter new line</source>
        <translation>Enter で送信 · Shift+Enter で改行</translation>
    </message>
    <message>
        <source>Room for the chat</source>
        <translation>チャットの余地</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>%1 / %2 トークン</translation>
    </message>
    <message>
        <source>This chat fills %1 of the %2 tokens that there is room for. The model looks back at all of them: each takes %3 of memory, and answers get slower as the chat grows. What has no room is not read.</source>
        <extracomment>%1 and %2 are numbers of tokens, %3 is an amount of memory</extracomment>
        <translation>このチャットは、余地のある %2 トークンのうち %1 を使っています。モデルはすべてを振り返ります。1 トークンは %3 のメモリを使い、チャットが長くなるほど回答は遅くなります。入りきらない分は読まれません。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConfigurationList</name>
    <message>
        <source>Add a configuration</source>
        <translation>構成を追加</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較する構成</translation>
    </message>
    <message>
        <source>Text that every configuration reads</source>
        <translation>すべての構成が読み込むテキスト</translation>
    </message>
    <message>
        <source>Text that every configuration reads and goes on with</source>
        <translation>すべての構成が読み込み、続きを生成するテキスト</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConfigurationRow</name>
    <message>
        <source>Threads: auto</source>
        <translation>スレッド: 自動</translation>
    </message>
    <message numerus="yes">
        <source>%1 thread(s)</source>
        <translation>
            <numerusform>%1 スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as loaded</source>
        <extracomment>%1 is the name of the model that answers in the window</extracomment>
        <translation>%1（読み込み済み）</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>もうありません。</translation>
    </message>
    <message>
        <source>Computes</source>
        <translation>計算するデバイス</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Packing of the weights</source>
        <translation>重みのパッキング</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>命令セット</translation>
    </message>
    <message>
        <source>Model and instruction set</source>
        <translation>モデルと命令セット</translation>
    </message>
    <message>
        <source>Remove this configuration</source>
        <translation>この構成を削除</translation>
    </message>
    <message>
        <source>Packing: auto</source>
        <translation>パッキング: 自動</translation>
    </message>
    <message>
        <source>2 bits a weight</source>
        <translation>重み 1 つに 2 ビット</translation>
    </message>
    <message>
        <source>1.6 bits a weight</source>
        <translation>重み 1 つに 1.6 ビット</translation>
    </message>
    <message>
        <source>Conventional twin, 16 bits</source>
        <translation>従来型対照モデル、16 ビット</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>The loaded model</source>
        <translation>読み込まれているモデル</translation>
    </message>
    <message>
        <source>Instruction set: as usual</source>
        <translation>命令セット: 標準</translation>
    </message>
    <message>
        <source>scalar</source>
        <extracomment>of the instruction sets of a processor, none that does several sums at once</extracomment>
        <translation>スカラー</translation>
    </message>
    <message>
        <source>Remove configuration %1</source>
        <extracomment>%1 is the number of a configuration on a list</extracomment>
        <translation>構成 %1 を削除</translation>
    </message>
    <message>
        <source>Model and instruction set of configuration %1</source>
        <extracomment>%1 is the number of a configuration on a list</extracomment>
        <translation>構成 %1 のモデルと命令セット</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConstantRow</name>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is the name of a constant, %2 its unit</extracomment>
        <translation>%1（単位 %2）</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>初期値</translation>
    </message>
    <message>
        <source>%1: as it came</source>
        <extracomment>%1 is the name of a constant</extracomment>
        <translation>%1: 初期値に戻す</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>自分で設定した値です。</translation>
    </message>
    <message>
        <source>That of the named board with the same core, where there is one.</source>
        <translation>同じコアを持つ既知のボードがあれば、その値です。</translation>
    </message>
    <message>
        <source>Set by you. As it came: %1 (%2), %3</source>
        <extracomment>%1 is an amount, %2 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;, %3 says where it comes from</extracomment>
        <translation>自分で設定した値です。初期値: %1（%2）、%3</translation>
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
        <translation>%1 の定数</translation>
    </message>
    <message>
        <source>The seconds and joules of this board are computed with these. What you change counts from the next answer on, for this board alone, and stays modelled; the model is loaded anew for it.</source>
        <translation>このボードの秒数とジュールは、これらの値から計算されます。変更は次の回答からこのボードだけに有効で、推定であることは変わりません。そのためにモデルは読み込み直されます。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CopiesPart</name>
    <message>
        <source>Save a copy of all chats…</source>
        <translation>全チャットのコピーを保存…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>コピーから復元…</translation>
    </message>
    <message>
        <source>Leave the chats</source>
        <translation>チャットはそのまま</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>今すぐ復元</translation>
    </message>
    <message>
        <source>The copy is saved: %1</source>
        <translation>コピーを保存しました: %1</translation>
    </message>
    <message>
        <source>The chats are those of the copy.</source>
        <translation>チャットをコピーから復元しました。</translation>
    </message>
    <message>
        <source>The chats are those of the copy. What was here before is in %1.</source>
        <translation>チャットをコピーから復元しました。以前の内容は %1 にあります。</translation>
    </message>
    <message>
        <source>All chats and drafts become those of %1. The ones that are here now are kept as a file in the folder of the chats, and can be restored in the same way.</source>
        <translation>すべてのチャットと下書きが %1 の内容に置き換わります。現在の内容はチャットのフォルダーにファイルとして残り、同じ方法で復元できます。</translation>
    </message>
    <message>
        <source>A copy has all chats with their branches, also while you go on writing. A copy of the file chats.db that is made by hand while the program runs may lack the last messages.</source>
        <translation>コピーには、書きかけのときでも、すべてのチャットが分岐ごと含まれます。プログラムの実行中に chats.db ファイルを手作業でコピーすると、最後のメッセージが抜けることがあります。</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>コピーを保存しています…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元しています…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CursorPanel</name>
    <message>
        <source>At the cursor</source>
        <translation>カーソル位置</translation>
    </message>
    <message>
        <source>← → token  ↑ ↓ layer  + − zoom</source>
        <translation>← → トークン  ↑ ↓ 層  + − ズーム</translation>
    </message>
    <message>
        <source>Time of the layer</source>
        <translation>層の時間</translation>
    </message>
    <message>
        <source>Token %1 · layer %2</source>
        <extracomment>%1 counts the tokens of a chat, %2 the layers of a model, both from 1</extracomment>
        <translation>トークン %1 · 第 %2 層</translation>
    </message>
    <message>
        <source>“%1”, written by the model</source>
        <translation>「%1」（モデルが生成）</translation>
    </message>
    <message>
        <source>“%1”, read</source>
        <translation>「%1」（読み込み）</translation>
    </message>
    <message>
        <source>more than at %1</source>
        <translation>%1との差</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a quantity and the projection that it is of: &quot;Zeros, input i&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>quartiles %1</source>
        <extracomment>the middle half of all channels; %1 is a range of numbers</extracomment>
        <translation>四分位 %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DayBars</name>
    <message>
        <source>Energy of the last 30 days</source>
        <translation>過去 30 日間のエネルギー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a date, %2 an amount of energy</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in the last 30 days</source>
        <translation>過去 30 日間の記録はありません</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <extracomment>%1 is a date and an amount of energy</extracomment>
        <translation>最大: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DeletePart</name>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>今すぐ削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>All chats with their branches, deleted ones too, all drafts, the copies beside them, the states of the models, kept prompts and comparisons, keys of servers and all settings go, for good. Model files and what you have exported or saved elsewhere stay.</source>
        <translation>すべてのチャット（分岐と削除済みのものも含む）、下書き、一緒に置かれたコピー、モデルの状態、保存したプロンプトと比較、サーバーの API キー、すべての設定が完全に削除されます。モデルファイルと、エクスポートしたものや別の場所に保存したものは残ります。</translation>
    </message>
    <message>
        <source>Chats, drafts, prompts, settings and what models remember can be deleted together.</source>
        <translation>チャット、下書き、プロンプト、設定、モデルの状態をまとめて削除できます。</translation>
    </message>
    <message>
        <source>Everything is deleted.</source>
        <translation>すべて削除しました。</translation>
    </message>
    <message>
        <source>All is deleted but the settings: %1</source>
        <translation>設定を除いてすべて削除しました: %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DevicePanel</name>
    <message>
        <source>What the model runs on</source>
        <translation>モデルを動かすデバイス</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>デバイスを探しています…</translation>
    </message>
    <message>
        <source>No other device was found. Plugins for devices lie in the folder “plugins” of the program&apos;s data.</source>
        <translation>ほかのデバイスは見つかりませんでした。デバイスのプラグインは、プログラムのデータの「plugins」フォルダーに入れます。</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Energy and layers</source>
        <translation>エネルギーと層</translation>
    </message>
    <message>
        <source>Cannot be seen from here</source>
        <translation>ここからは見えません</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>プラグイン</translation>
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
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>命令セット</translation>
    </message>
    <message>
        <source>Model in memory</source>
        <translation>メモリ上のモデル</translation>
    </message>
    <message>
        <source>State of a chat</source>
        <translation>チャットの状態</translation>
    </message>
    <message>
        <source>Matrices on it</source>
        <translation>デバイス上の行列</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of matrices</extracomment>
        <translation>%2 個中 %1 個</translation>
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
        <translation>行の %1
CPU %2、デバイス %3</translation>
    </message>
    <message>
        <source>%1 for each token
%2 at %3 tokens, the most</source>
        <extracomment>%1 and %2 are amounts of memory, %3 a number of tokens</extracomment>
        <translation>1 トークンあたり %1
上限の %3 トークンで %2</translation>
    </message>
    <message>
        <source>Computed on it</source>
        <translation>そこで計算</translation>
    </message>
    <message>
        <source>whole tokens</source>
        <translation>トークン全体</translation>
    </message>
    <message>
        <source>nothing, as the CPU is faster</source>
        <translation>なし（CPU の方が速いため）</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>1 トークン</translation>
    </message>
    <message>
        <source>CPU %1
device %2</source>
        <extracomment>%1 and %2 are durations: of the CPU, of the device</extracomment>
        <translation>CPU %1
デバイス %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DeviceSettings</name>
    <message>
        <source>This is no JSON object, so it does not count. One looks like %1.</source>
        <translation>JSON オブジェクトではないため、無視されます。%1 のように書きます。</translation>
    </message>
    <message>
        <source>Computes</source>
        <extracomment>before a choice: as usual, all, or if faster; of a device and the products of a model</extracomment>
        <translation>計算</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>If faster</source>
        <translation>速い場合のみ</translation>
    </message>
    <message>
        <source>How much the device computes</source>
        <translation>デバイスが計算する量</translation>
    </message>
    <message>
        <source>As usual: all on a simulated board, what is faster there on another device. The answers are the same in any case.</source>
        <translation>標準: シミュレーションのボードではすべて、ほかのデバイスでは速くなる部分だけを計算します。回答はどれでも同じです。</translation>
    </message>
    <message>
        <source>Settings for its plugin</source>
        <translation>プラグインの設定</translation>
    </message>
    <message>
        <source>none; a JSON object</source>
        <translation>なし（JSON オブジェクト）</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DownloadPart</name>
    <message>
        <source>Download it</source>
        <translation>ダウンロードする</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Get more models</source>
        <translation>モデルを入手</translation>
    </message>
    <message>
        <source>Cancelled. What has come is kept: the same download goes on with it.</source>
        <translation>キャンセルしました。受信済みの分は残してあり、同じダウンロードで続きから再開します。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1 をダウンロード</translation>
    </message>
    <message>
        <source>OWNER/NAME of a repository, or the address of a model file</source>
        <translation>リポジトリの OWNER/NAME、またはモデルファイルのアドレス</translation>
    </message>
    <message>
        <source>Another model to download</source>
        <translation>ダウンロードする別のモデル</translation>
    </message>
    <message>
        <source>SHA-256 of the file, if you know it</source>
        <translation>ファイルの SHA-256（わかる場合）</translation>
    </message>
    <message>
        <source>Checksum that the file must have</source>
        <translation>ファイルのチェックサム</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>ダウンロードをキャンセル</translation>
    </message>
    <message>
        <source>%1 was here already, whole.</source>
        <translation>%1 はすでにダウンロード済みです。</translation>
    </message>
    <message>
        <source>%1 is here, whole.</source>
        <translation>%1 をダウンロードしました。</translation>
    </message>
    <message>
        <source>%1 is here. It was not checked against a checksum, since its server offers none; its structure as a model file was checked.</source>
        <translation>%1 をダウンロードしました。サーバーがチェックサムを示していないため照合していませんが、モデルファイルとしての構造は検査しました。</translation>
    </message>
    <message>
        <source>%1 is not what the repository has, so all was loaded anew, beside it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 はリポジトリの内容と異なるため、同じ場所にすべてダウンロードし直しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 to download in %n file(s) of %3.</source>
        <extracomment>%1 is the name of a model, %2 an amount of bytes, %3 a repository</extracomment>
        <translation>
            <numerusform>%1: %3 から %n 個のファイル、合計 %2 をダウンロードします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>何もダウンロードしませんでした。</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>%1 を問い合わせています…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is the name of a file, %2 and %3 are amounts of bytes</extracomment>
        <translation>%1: %3 中 %2</translation>
    </message>
    <message>
        <source>%1: checking, %2 of %3</source>
        <translation>%1: 検査中、%3 中 %2</translation>
    </message>
    <message>
        <source>It stopped at %1 of %2 and is tried again soon.</source>
        <translation>%2 中 %1 で止まりました。まもなく再試行します。</translation>
    </message>
    <message>
        <source>%1 · %2 parameters · %3 · %4</source>
        <extracomment>%1 is a model, %2 a number of parameters, %3 a licence, %4 who made it</extracomment>
        <translation>%1 · %2 パラメータ · %3 · %4</translation>
    </message>
</context>
<context>
    <name>trilume::ui::EmptyState</name>
    <message>
        <source>Open a model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>Download or import a model…</source>
        <translation>モデルをダウンロードまたはインポート…</translation>
    </message>
    <message>
        <source>A small model for small talk, short stories, simple questions and sums up to 100.</source>
        <translation>雑談、短い物語、簡単な質問、100 までの計算ができる小さなモデルです（英語のみ）。</translation>
    </message>
    <message>
        <source>Get a larger model…</source>
        <translation>もっと大きなモデルを入手…</translation>
    </message>
    <message>
        <source>Models to download, and import of a Hugging Face folder</source>
        <translation>モデルのダウンロードと、Hugging Face フォルダーのインポート</translation>
    </message>
    <message>
        <source>A language model without multiplications</source>
        <translation>掛け算をしない言語モデル</translation>
    </message>
    <message>
        <source>Close this card for good</source>
        <translation>このカードを今後表示しない</translation>
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
        <translation>何について話しますか？</translation>
    </message>
    <message>
        <source>How does it begin?</source>
        <translation>どんな書き出しにしますか？</translation>
    </message>
    <message>
        <source>Write below, or try one of these.</source>
        <translation>下に入力するか、例を試してみてください。</translation>
    </message>
    <message>
        <source>The model continues what you write. Try one of these.</source>
        <translation>書いたテキストの続きをモデルが書きます。例を試してみてください。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>You can write already; sending waits for the model.</source>
        <translation>もう入力できます。送信はモデルの準備ができてからになります。</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>モデルが開かれていません</translation>
    </message>
    <message>
        <source>Open a model file (.gguf), or drop one on this window.</source>
        <translation>モデルファイル (.gguf) を開くか、このウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Its weights are only minus one, zero or one, so this computer adds, subtracts or skips and never multiplies by them. The memory of a whole chat is %1 at any length, so the thousandth answer comes as fast as the first. Nothing you write leaves this machine.</source>
        <translation>重みは −1、0、1 だけなので、このコンピューターは足すか、引くか、飛ばすだけで、重みの掛け算をしません。チャット全体の記憶は長さによらず %1 なので、1000 番目の回答も最初と同じ速さです。書いた内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Its weights are only minus one, zero or one, so this computer adds, subtracts or skips and never multiplies by them. Nothing you write leaves this machine.</source>
        <translation>重みは −1、0、1 だけなので、このコンピューターは足すか、引くか、飛ばすだけで、重みの掛け算をしません。書いた内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::EnlargedPlot</name>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>ウィンドウに戻る (Esc)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerEmpty</name>
    <message>
        <source>Its layers cannot be watched</source>
        <translation>このモデルの層は観察できません</translation>
    </message>
    <message>
        <source>Answers are written by a program elsewhere, which does not tell what its layers do. With a model that runs in this window, every token becomes a column here, every layer a row.</source>
        <translation>回答は別の場所のプログラムが生成しており、層の動きはわかりません。このウィンドウで動くモデルなら、トークンが列、層が行としてここに表示されます。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>モデルが開かれていません</translation>
    </message>
    <message>
        <source>Here you will see what every layer does at every token, while the model reads and writes.</source>
        <translation>モデルが読み書きする間、各トークンで各層が何をしているかがここに表示されます。</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>What do the layers do?</source>
        <translation>層は何をしている？</translation>
    </message>
    <message>
        <source>Nothing of this chat has been recorded yet. Its last answer can be read again, which writes nothing: every token then becomes a column, every layer a row.</source>
        <translation>このチャットの記録はまだありません。最後の回答を読み直すと（何も生成しません）、トークンが列、層が行として表示されます。</translation>
    </message>
    <message>
        <source>Read the last answer again</source>
        <translation>最後の回答を読み直す</translation>
    </message>
    <message>
        <source>The answer that is being written began before this page was open, so it is not recorded. The next one will be.</source>
        <translation>生成中の回答は、このページを開く前に始まったため記録されません。次の回答から記録します。</translation>
    </message>
    <message>
        <source>Nothing of this chat has been recorded yet. Ask something while this page is open: every token then becomes a column, every layer a row.</source>
        <translation>このチャットの記録はまだありません。このページを開いたまま質問すると、トークンが列、層が行として表示されます。</translation>
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
        <translation>内部観察</translation>
    </message>
    <message>
        <source>Go to the chat (Ctrl+1)</source>
        <translation>チャットに移動 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Open another model file (Ctrl+O)</source>
        <translation>別のモデルファイルを開く (Ctrl+O)</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>常に記録</translation>
    </message>
    <message>
        <source>Record answers while this page is closed, too. Each token then takes a little longer.</source>
        <translation>このページを閉じている間も回答を記録します。その分、1 トークンにかかる時間が少し長くなります。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>表示内容をエクスポート</translation>
    </message>
    <message>
        <source>Numbers for NumPy (NPZ)</source>
        <translation>NumPy 用の数値 (NPZ)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>Channels or codes at the cursor (NPZ)</source>
        <translation>カーソル位置のチャネルまたはコード (NPZ)</translation>
    </message>
    <message>
        <source>Channels or codes at the cursor (CSV)</source>
        <translation>カーソル位置のチャネルまたはコード (CSV)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>画像 (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>ベクター画像 (SVG)</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Chat: %1, %2. Go there</source>
        <translation>チャット: %1、%2。チャットに移動</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>モデルファイルを開く</translation>
    </message>
    <message>
        <source>Model: %1. Open another one</source>
        <translation>モデル: %1。別のモデルを開く</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerPage</name>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) from token %2 on</source>
        <extracomment>%1 is a number of tokens, %2 the number of the first of them</extracomment>
        <translation>
            <numerusform>%2 番目から %1 トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 layer(s)</source>
        <translation>
            <numerusform>%1 層</numerusform>
        </translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>tokens %1 to %2 of %3, those in sight</source>
        <translation>表示中の部分（全 %3 トークン中 %1 から %2）</translation>
    </message>
    <message numerus="yes">
        <source>all %1 token(s)</source>
        <translation>
            <numerusform>全 %1 トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <translation>%1 として保存しました: %2。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerViews</name>
    <message>
        <source>Layer %1 over tokens</source>
        <translation>第 %1 層のトークンごとの推移</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FindBar</name>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>前の一致 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>次の一致 (Enter)</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>検索を終了 (Esc)</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>このチャット内を検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>hits of a search: the number of the one that is marked, and how many there are</extracomment>
        <translation>%2 件中 %1 件目</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <extracomment>hits of a search, none of which is marked yet</extracomment>
        <translation>
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>so far: the search goes on</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>一致なし</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FolderCommands</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Removed the folder “%1”. Its chats are in the list.</source>
        <translation>フォルダー「%1」を削除しました。中のチャットは一覧にあります。</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>フォルダーに移動</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>in the list of folders that a chat can be moved to</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove, keep its chats</source>
        <translation>削除（チャットは残す）</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新しいフォルダーの名前</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>For imported models</source>
        <translation>インポートしたモデル用</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>一覧から外す</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FoundChats</name>
    <message>
        <source>Model: %1</source>
        <extracomment>a message that was found; %1 is a part of it</extracomment>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>あなた: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>ほかメッセージ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::GridEditor</name>
    <message>
        <source>Still right today</source>
        <translation>今日も同じ値</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Figures of your grid</source>
        <translation>電気料金と CO₂ の値</translation>
    </message>
    <message>
        <source>Your bill has the price, the operator of your grid the carbon dioxide. Nothing is assumed for you, and the day on which you set a figure is kept with it.</source>
        <translation>料金は電気の請求書に、二酸化炭素の値は電力会社の資料にあります。推測の値は使いません。値を設定した日も一緒に記録されます。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::HelpPanel</name>
    <message>
        <source>en</source>
        <extracomment>the folder of the help pages in this language, resources/help/en</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>This leads out of the program, to %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>プログラムの外の %1 に移動します</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ImportRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>インポートをキャンセル</translation>
    </message>
    <message>
        <source>Cancelling the import of %1</source>
        <extracomment>%1 is the name of a model, %2 a whole number</extracomment>
        <translation>%1 のインポートをキャンセル中</translation>
    </message>
    <message>
        <source>Importing %1 · %2 %</source>
        <translation>%1 をインポート中 · %2%</translation>
    </message>
</context>
<context>
    <name>trilume::ui::InsideBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Differences inside</source>
        <translation>内部の差</translation>
    </message>
    <message>
        <source>Stop reading the text again</source>
        <translation>テキストの読み直しを停止</translation>
    </message>
    <message>
        <source>Reading the text through both of them again: %1 %</source>
        <extracomment>%1 is a number of percent</extracomment>
        <translation>両方でテキストを読み直しています: %1%</translation>
    </message>
    <message>
        <source>Where the layers of two runs hold other values while they read the same text</source>
        <translation>同じテキストを読むとき、2 つの実行で層の値が異なる箇所を表示</translation>
    </message>
</context>
<context>
    <name>trilume::ui::InsideCard</name>
    <message>
        <source>Channels of all layers at the token</source>
        <translation>そのトークンでの全層のチャネル</translation>
    </message>
    <message>
        <source>How often each eight-bit code came, over every eighth token since the recording began; grey is zero, orange the ends of the range</source>
        <translation>8 ビットの各コードが現れた回数です。記録の開始から 8 トークンごとに数えています。灰色はゼロ、オレンジは範囲の両端です</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Embedding, channel %1: %2</source>
        <translation>埋め込み、チャネル %1: %2</translation>
    </message>
    <message>
        <source>Layer %1, channel %2: %3</source>
        <translation>第 %1 層、チャネル %2: %3</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <extracomment>a layer and one of its projections, as short as can be</extracomment>
        <translation>第 %1 層、%2</translation>
    </message>
    <message>
        <source>At “%1”, %2</source>
        <extracomment>%1 is a piece of text, %2 the end of a range of numbers on both sides of zero</extracomment>
        <translation>「%1」、%2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::KeyboardPart</name>
    <message>
        <source>Everything in the window can be done by keys alone.</source>
        <translation>ウィンドウの操作はすべてキーだけでできます。</translation>
    </message>
    <message>
        <source>Show the keys (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>キーの一覧を表示 (%1)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LayerLines</name>
    <message>
        <source>Course of the layers over the tokens</source>
        <translation>トークンごとの各層の推移</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Legend</name>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the name of a line of a plot</extracomment>
        <translation>%1 を表示</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LensModel</name>
    <message>
        <source>Layer %1, after %2: %3. Entropy %4 nats.</source>
        <extracomment>%1: number of a layer; %2: a token of the text; %3: tokens that may follow it, each with its probability; %4: a number</extracomment>
        <translation>第 %1 層、%2 の次: %3。エントロピー %4 ナット。</translation>
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
        <translation>内部を見る</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What each layer would say next</source>
        <translation>各層が次に言いそうな言葉</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>表の角</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Around the cursor</source>
        <translation>カーソル付近</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>付近</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>最新のトークン</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Reading token %1 of %2</source>
        <translation>%2 トークン中 %1 を読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is read again. An answer may be written meanwhile.</source>
        <translation>テキストを読み直しています。その間に回答を生成することもできます。</translation>
    </message>
    <message>
        <source>Choose the tokens to look into. The text is read again for that.</source>
        <translation>調べるトークンを選んでください。そのためにテキストを読み直します。</translation>
    </message>
    <message>
        <source>The layers of this model cannot be asked what they would say.</source>
        <translation>このモデルでは、層が言いそうな言葉を調べられません。</translation>
    </message>
    <message>
        <source>A bar above a cell: from this layer on the answer stays.</source>
        <translation>セルの上の線: この層から先は答えが変わりません。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LineModel</name>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>no meter could tell</source>
        <translation>メーターなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the head of a column and what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>読み込みトークン</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>メーター</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LineTable</name>
    <message>
        <source>Energy by model and meter</source>
        <translation>モデルとメーター別のエネルギー</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>表の角</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LiveDock</name>
    <message>
        <source>idle %1 W</source>
        <translation>アイドル %1 W</translation>
    </message>
    <message>
        <source>idle %1 W %2 s ago</source>
        <translation>アイドル %1 W（%2 秒前）</translation>
    </message>
    <message>
        <source>idle %1 W %2 min ago</source>
        <translation>アイドル %1 W（%2 分前）</translation>
    </message>
    <message>
        <source>Go back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Pause the plots</source>
        <translation>グラフを一時停止</translation>
    </message>
    <message>
        <source>Which plots are shown</source>
        <translation>表示するグラフ</translation>
    </message>
    <message>
        <source>Measured by the clock: the time that passes while the meters are read, ten times a second.</source>
        <translation>時計による実測: メーターの読み取りにかかる時間です（毎秒 10 回）。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Show the last 60 seconds</source>
        <translation>直近 60 秒を表示</translation>
    </message>
    <message>
        <source>Show the last 10 minutes</source>
        <translation>直近 10 分を表示</translation>
    </message>
    <message>
        <source>%1 W light bulb (paper)</source>
        <extracomment>%1 is a number: 13</extracomment>
        <translation>%1 W の電球（論文）</translation>
    </message>
    <message>
        <source>Added %1 to the plot.</source>
        <translation>%1 をグラフに追加しました。</translation>
    </message>
    <message>
        <source>Add a log of a meter at the wall (CSV)…</source>
        <translation>コンセント電力計のログを追加 (CSV)…</translation>
    </message>
    <message>
        <source>Change the model of the power</source>
        <translation>電力の推定を変更</translation>
    </message>
    <message>
        <source>Stop modelling the power</source>
        <translation>電力の推定をやめる</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 sensor(s) takes %2 % of one core.</source>
        <extracomment>%1 is a number of sensors, %2 a share</extracomment>
        <translation>
            <numerusform>%1 個のセンサーの読み取りに 1 コアの %2% を使っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on drawing the plots</source>
        <translation>グラフの描画を再開</translation>
    </message>
    <message>
        <source>last answer</source>
        <translation>直前の回答</translation>
    </message>
    <message>
        <source>last answer too short to tell</source>
        <translation>直前の回答は短すぎて不明</translation>
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
        <translation>以前のチャットは %1 として残してあります。</translation>
    </message>
    <message>
        <source>Chat (Ctrl+1)</source>
        <translation>チャット (Ctrl+1)</translation>
    </message>
    <message>
        <source>Explorer (Ctrl+2)</source>
        <translation>内部観察 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Compare (Ctrl+3)</source>
        <translation>比較 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Models (Ctrl+4)</source>
        <translation>モデル (Ctrl+4)</translation>
    </message>
    <message>
        <source>Account (Ctrl+5)</source>
        <translation>使用量 (Ctrl+5)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>設定 (Ctrl+,)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MarkersPanel</name>
    <message>
        <source>Those that you gave it are not used: %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>設定したマーカーは使用されません: %1</translation>
    </message>
    <message>
        <source>These were given by you.</source>
        <translation>これらは自分で設定したものです。</translation>
    </message>
    <message>
        <source>These are of the model file.</source>
        <translation>これらはモデルファイルのものです。</translation>
    </message>
    <message>
        <source>The model file has none: it is a base model, which reads a chat as plain text, each message behind the name of its writer.</source>
        <translation>モデルファイルにマーカーはありません: ベースモデルなので、チャットを通常のテキストとして読み、各メッセージの前には書き手の名前が付きます。</translation>
    </message>
    <message>
        <source>Chat markers of the model</source>
        <translation>モデルのチャットマーカー</translation>
    </message>
    <message>
        <source>What stands before and behind each message when %1 reads a chat. A model understands those that it was trained with. \n is a new line, \t a tab, \\ a backslash.</source>
        <translation>%1 がチャットを読むとき、各メッセージの前後に置かれるものです。モデルは、学習に使われたマーカーを理解します。\n は改行、\t はタブ、\\ はバックスラッシュです。</translation>
    </message>
    <message>
        <source>Fill in a known form</source>
        <translation>既知の形式を入力</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>モデルが読む内容</translation>
    </message>
    <message>
        <source>Of the model file</source>
        <translation>モデルファイルの設定</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>後</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>あなたのメッセージ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Your message&quot;, say, %2 is &quot;before&quot; or &quot;behind&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Texts that end an answer, one in each line</source>
        <translation>回答を終えるテキスト（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Use those of the file again</source>
        <translation>ファイルの設定に戻す</translation>
    </message>
    <message>
        <source>Use none again</source>
        <translation>マーカーなしに戻す</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>%1: found a backslash in “%2” that is none of \n, \t and \\.</source>
        <extracomment>%1 is the name of a field, %2 what was typed in it</extracomment>
        <translation>%1: 「%2」に、\n、\t、\\ のどれでもないバックスラッシュがあります。</translation>
    </message>
    <message>
        <source>There are %1 texts that end an answer, expected at most %2.</source>
        <translation>回答を終えるテキストが %1 個ありますが、上限は %2 個です。</translation>
    </message>
    <message>
        <source>Nothing stands between your message and the answer: the model would read them as one text.</source>
        <translation>メッセージと回答の間に何もありません: モデルは両方を 1 つのテキストとして読んでしまいます。</translation>
    </message>
    <message>
        <source>The model tries them…</source>
        <translation>モデルで試しています…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MemoryPanel</name>
    <message>
        <source>Message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>メッセージ %1: %2</translation>
    </message>
    <message>
        <source>Half-life of each layer</source>
        <translation>各層の半減期</translation>
    </message>
    <message>
        <source>What is left of the message in each layer</source>
        <translation>各層に残っているメッセージの割合</translation>
    </message>
    <message>
        <source>Still in the state</source>
        <translation>状態に残っている分</translation>
    </message>
    <message>
        <source>Choose another message</source>
        <translation>別のメッセージを選ぶ</translation>
    </message>
    <message>
        <source>Layer %1 forgets fastest, half within %2; layer %3 slowest, half within %4.</source>
        <extracomment>%1 and %3 are numbers of layers, %2 and %4 times in tokens</extracomment>
        <translation>最も早く忘れるのは第 %1 層で、%2で半分になります。最も遅いのは第 %3 層で、%4で半分になります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording holds no end of a message yet.</source>
        <translation>記録には、まだメッセージの終わりがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) after its end, layer %2 holds most of it: %3 in the median channel.</source>
        <extracomment>%1 is a number of tokens, %2 that of a layer, %3 a share</extracomment>
        <translation>
            <numerusform>終わりから %1 トークン後に最も多く残しているのは第 %2 層で、チャネルの中央値は %3 です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::MessageEdit</name>
    <message>
        <source>Leave it</source>
        <translation>変更をやめる</translation>
    </message>
    <message>
        <source>You change a message: sent, it begins a branch beside the old one.</source>
        <translation>メッセージを変更しています: 送信すると、元のメッセージとは別の分岐ができます。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MetricCard</name>
    <message>
        <source>Menu of the plot: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>グラフのメニュー: %1</translation>
    </message>
    <message>
        <source>Course: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>推移: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>in place of the newest value: the sensor is gone</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>画像として保存 (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>ベクター画像として保存 (SVG)…</translation>
    </message>
    <message>
        <source>Save as a document (PDF)…</source>
        <translation>文書として保存 (PDF)…</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <translation>数値を保存 (CSV)…</translation>
    </message>
    <message>
        <source>Set a reference line</source>
        <translation>基準線を設定</translation>
    </message>
    <message>
        <source>Remove the reference line</source>
        <translation>基準線を削除</translation>
    </message>
    <message>
        <source>Go back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>There is no way to draw %1.</source>
        <translation>%1 を描画できません。</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 を保存しています…</translation>
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
        <translation>モデル</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>モデルを探しています…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelList</name>
    <message numerus="yes">
        <source>%1 file(s) that cannot be used here</source>
        <translation>
            <numerusform>ここでは使えないファイル %1 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelPanel</name>
    <message>
        <source>What this model is</source>
        <translation>このモデルについて</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelRow</name>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>More for this model</source>
        <translation>このモデルのその他の操作</translation>
    </message>
    <message>
        <source>Comes with Trilume</source>
        <translation>Trilume に付属</translation>
    </message>
    <message>
        <source>Opened at each start · %1</source>
        <extracomment>%1 is where a model lies: the path of a file, or &quot;Comes with Trilume&quot;</extracomment>
        <translation>起動時に開く · %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 のその他の操作</translation>
    </message>
    <message>
        <source>Open at each start</source>
        <translation>起動時に開く</translation>
    </message>
    <message>
        <source>Chat markers…</source>
        <translation>チャットマーカー…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダー内で表示</translation>
    </message>
    <message>
        <source>Fingerprint: known once it was used</source>
        <translation>フィンガープリント: 一度使うとわかります</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>What this model is…</source>
        <translation>このモデルについて…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelsPage</name>
    <message>
        <source>Looking for models…</source>
        <translation>モデルを探しています…</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>モデルをインポート</translation>
    </message>
    <message>
        <source>A Hugging Face folder…</source>
        <translation>Hugging Face フォルダー…</translation>
    </message>
    <message>
        <source>A copy of a model file…</source>
        <translation>モデルファイルのコピー…</translation>
    </message>
    <message>
        <source>Models that can answer appear here. There is none yet: import one, or name a folder that has model files (GGUF).</source>
        <translation>回答できるモデルがここに表示されます。まだありません: モデルをインポートするか、モデルファイル (GGUF) のあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Nothing had to be converted: the models of %1 are on the list.</source>
        <translation>変換は必要ありませんでした: %1 のモデルは一覧にあります。</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
    <message>
        <source>Import a Hugging Face folder</source>
        <translation>Hugging Face フォルダーをインポート</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 をゴミ箱に移動しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 をインポートしました。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
</context>
<context>
    <name>trilume::ui::OriginPopup</name>
    <message>
        <source>How this was made</source>
        <translation>この回答の生成条件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Overlay</name>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PaceCard</name>
    <message>
        <source>%1 tokens</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Flat: %1 per token after %2, %3 after %4.</source>
        <extracomment>%1 and %3 are times, %2 and %4 lengths of the chat: 1.2 ms, 300 tokens</extracomment>
        <translation>一定: 1 トークンあたり、%2の時点で %1、%4の時点で %3 です。</translation>
    </message>
    <message>
        <source>%5 % longer: %1 per token after %2, %3 after %4.</source>
        <translation>%5% 増加: 1 トークンあたり、%2の時点で %1、%4の時点で %3 です。</translation>
    </message>
    <message>
        <source>%5 % shorter: %1 per token after %2, %3 after %4.</source>
        <translation>%5% 減少: 1 トークンあたり、%2の時点で %1、%4の時点で %3 です。</translation>
    </message>
    <message>
        <source>Menu of the plot: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>グラフのメニュー: %1</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>トークンあたりの時間</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>last answer</source>
        <translation>直前の回答</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PairLine</name>
    <message>
        <source>Back to the recording of the chat</source>
        <translation>チャットの記録に戻る</translation>
    </message>
    <message>
        <source>At each of the %3 tokens that both read, all that the layers hold is equal in %1 and %2. Below are the values themselves.</source>
        <extracomment>%1 and %2 are runs of a comparison, %3 is a number of tokens</extracomment>
        <translation>「%1」と「%2」: 両者が読んだ %3 トークンのすべてで、層の値がすべて等しくなっています。下に表示しているのは値そのものです。</translation>
    </message>
    <message>
        <source>At each of the %3 tokens that both read and wrote alike: %1 against %2.</source>
        <translation>「%1」と「%2」の比較です。両者が同じように読み、生成した %3 トークンについて示します。</translation>
    </message>
    <message>
        <source>No difference: the same bits</source>
        <translation>差なし: ビット単位で一致</translation>
    </message>
    <message>
        <source>Differences inside two runs</source>
        <translation>2 つの実行の内部の差</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PastedTexts</name>
    <message>
        <source>Look at the text</source>
        <translation>テキストを見る</translation>
    </message>
    <message>
        <source>Leave this text out</source>
        <translation>このテキストを外す</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <extracomment>of a text; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <extracomment>of a text; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what a text is, %2 how many words it has</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PdfCommands</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <extracomment>%1 is a printer, or a file</extracomment>
        <translation>印刷しました: %1。</translation>
    </message>
    <message>
        <source>There is nothing in this chat yet.</source>
        <translation>このチャットにはまだ何もありません。</translation>
    </message>
    <message>
        <source>chat</source>
        <extracomment>a suggested name of a file, without its ending</extracomment>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 を保存しています…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷しています…</translation>
    </message>
    <message>
        <source>%1 could not print the chat. Is it there, and may you print on it?</source>
        <translation>%1 でチャットを印刷できませんでした。プリンターが接続されていて、使用を許可されているか確認してください。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PluginsPart</name>
    <message>
        <source>A plugin brings a device, and may do whatever you may: use those of people whom you trust. Each runs in a process of its own.</source>
        <translation>プラグインはデバイスを追加するもので、あなたと同じ権限で動作します: 信頼できる人のプラグインだけを使ってください。それぞれ専用のプロセスで動きます。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>plugins devices FPGA board folder</source>
        <translation>プラグイン デバイス FPGA ボード フォルダー plugins devices</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 is a check sum</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>プラグインを探しています…</translation>
    </message>
    <message>
        <source>No plugins were found.</source>
        <translation>プラグインは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>%1 を一覧から外す</translation>
    </message>
    <message>
        <source>Plugins are looked for here</source>
        <translation>プラグインを探すフォルダー</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Folder with plugins</source>
        <translation>プラグインのフォルダー</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PowerNotice</name>
    <message>
        <source>Looking for power sensors.</source>
        <translation>電力センサーを探しています。</translation>
    </message>
    <message>
        <source>This machine shows no power sensor to its programs. That is usual in a virtual machine.</source>
        <translation>このコンピューターは、プログラムに電力センサーを公開していません。仮想マシンではよくあることです。</translation>
    </message>
    <message>
        <source>The power sensor has not said anything yet.</source>
        <translation>電力センサーからまだ値が届いていません。</translation>
    </message>
    <message>
        <source>There is a power sensor, but it cannot be read.</source>
        <translation>電力センサーはありますが、読み取れません。</translation>
    </message>
    <message>
        <source>Model it from two figures</source>
        <translation>2 つの値から推定する</translation>
    </message>
    <message>
        <source>Watts of the processor with nothing to do</source>
        <translation>アイドル時の CPU のワット数</translation>
    </message>
    <message>
        <source>Watts of the processor with all cores busy</source>
        <translation>全コア稼働時の CPU のワット数</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>この値で推定する</translation>
    </message>
    <message>
        <source>Idle, W</source>
        <translation>アイドル (W)</translation>
    </message>
    <message>
        <source>All cores busy, W</source>
        <translation>全コア稼働 (W)</translation>
    </message>
    <message>
        <source>A first guess %1.</source>
        <extracomment>where the two figures in the form are from; the sentence about the source follows</extracomment>
        <translation>入力済みの値は目安です。%1。</translation>
    </message>
    <message>
        <source>Two numbers of watts are needed, the second not below the first.</source>
        <translation>ワット数を 2 つ入力してください。2 つ目は 1 つ目以上にします。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PresetRow</name>
    <message>
        <source>Own</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>自分で決めた値</translation>
    </message>
    <message>
        <source>How answers are chosen</source>
        <translation>回答の選び方</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PrivacyPart</name>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Nothing that you write leaves this computer, unless you use a model on a server: then each question goes there with its chat, and nothing else.</source>
        <translation>サーバーのモデルを使わないかぎり、書いた内容がこのコンピューターの外に出ることはありません。サーバーのモデルを使うと、質問のたびに、そのチャットだけがサーバーに送られます。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PromptPanel</name>
    <message>
        <source>Keep what is written</source>
        <translation>入力内容を保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>What stands in the field becomes a prompt. {{name}} in it is a place to be filled in.</source>
        <translation>入力欄の内容をプロンプトとして保存します。{{name}} の部分はあとで記入できます。</translation>
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
        <translation>保存したプロンプトはまだありません。繰り返し使うメッセージを、変わる部分を {{names}} のようにして入力し、ここに保存してください。</translation>
    </message>
    <message>
        <source>No prompt has these letters.</source>
        <translation>この文字を含むプロンプトはありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 を削除しました。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::QuantityList</name>
    <message>
        <source>Quantities</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>trilume::ui::QuartileBars</name>
    <message>
        <source>Layer %1: %2</source>
        <extracomment>the number of a layer and a value</extracomment>
        <translation>第 %1 層: %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Rail</name>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ReadoutStrip</name>
    <message>
        <source>%1 to first token</source>
        <extracomment>%1 is the time it took until the first token came</extracomment>
        <translation>最初のトークンまで %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens read</source>
        <extracomment>%1 is the number of tokens that the model has read of this chat</extracomment>
        <translation>
            <numerusform>読み込み済み %1 トークン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ReferenceEditor</name>
    <message>
        <source>Value of the reference line</source>
        <translation>基準線の値</translation>
    </message>
    <message>
        <source>Name of the reference line</source>
        <translation>基準線の名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Draw this reference line</source>
        <translation>この基準線を引く</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ResultView</name>
    <message>
        <source>What it comes to</source>
        <translation>結果のまとめ</translation>
    </message>
    <message>
        <source>Different scopes</source>
        <translation>対象範囲の違い</translation>
    </message>
    <message>
        <source>To be known besides</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>Identical tokens</source>
        <translation>トークンは一致</translation>
    </message>
    <message>
        <source>Different tokens</source>
        <translation>トークンは不一致</translation>
    </message>
</context>
<context>
    <name>trilume::ui::RunTable</name>
    <message>
        <source>Figures of every run</source>
        <translation>各実行の数値</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerPanel</name>
    <message>
        <source>Use a model on a server</source>
        <translation>サーバーのモデルを使う</translation>
    </message>
    <message>
        <source>Another computer, or another program on this one, can answer: any server of OpenAI&apos;s interface, as trilume-cli serve, llama.cpp or vLLM. Each question goes there with the chat before it.</source>
        <translation>別のコンピューターや、このコンピューターの別のプログラムに回答させることができます: trilume-cli serve、llama.cpp、vLLM など、OpenAI 互換のサーバーが使えます。質問のたびに、それまでのチャットと一緒に送られます。</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>This address begins with http: whoever is on the way there can read what you write, and the key.</source>
        <translation>このアドレスは http で始まります: 書いた内容と API キーを、途中の誰かに読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Find models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>API キーを削除</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>サーバーでの名前</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Models on the server</source>
        <translation>サーバーのモデル</translation>
    </message>
    <message>
        <source>The one that is kept for it</source>
        <translation>保存済みの API キー</translation>
    </message>
    <message>
        <source>If the server wants one</source>
        <translation>サーバーが求める場合</translation>
    </message>
    <message>
        <source>The server is asked for its models…</source>
        <translation>サーバーにモデルを問い合わせています…</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>API キーを削除しました。</translation>
    </message>
    <message>
        <source>The server has no model.</source>
        <translation>サーバーにモデルがありません。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerPart</name>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>アクセストークンをコピー</translation>
    </message>
    <message>
        <source>It is off: no other program is answered.</source>
        <translation>オフです: ほかのプログラムには応答しません。</translation>
    </message>
    <message>
        <source>It runs at %1.</source>
        <translation>%1 で動作中です。</translation>
    </message>
    <message>
        <source>It ends what it answers.</source>
        <translation>応答中のものが終わり次第、停止します。</translation>
    </message>
    <message>
        <source>It does not run. %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>動作していません。%1</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>アドレスをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Whoever has it can use the model.</source>
        <translation>アクセストークンをクリップボードにコピーしました。これを知っている人は誰でもモデルを使えます。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerRow</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>On the server %1</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 を使う</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingEditor</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingRow</name>
    <message>
        <source>%1: as it came</source>
        <translation>%1: 初期値に戻す</translation>
    </message>
    <message>
        <source>%1: as in the settings</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>%1: 設定の値に戻す</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingsPage</name>
    <message>
        <source>No setting has these words.</source>
        <translation>この語を含む設定はありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>All settings are as they came.</source>
        <translation>すべての設定を初期値に戻しました。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>trilume::ui::StageCard</name>
    <message>
        <source>Loading the model, %1 %</source>
        <translation>モデルを読み込んでいます、%1%</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Measuring what the machine takes at rest</source>
        <translation>アイドル時の消費を計測しています</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>ウォームアップしています</translation>
    </message>
    <message>
        <source>Measuring, round %1 of at most %2</source>
        <extracomment>of the times that something is measured, the number and how many there are at most</extracomment>
        <translation>計測中、%1 回目（最大 %2 回）</translation>
    </message>
    <message>
        <source>Leave the machine alone meanwhile: what else it does is measured as well. What has been measured stays when you stop.</source>
        <translation>その間、コンピューターでほかの作業をしないでください: その分も計測されます。停止しても、それまでの計測は残ります。</translation>
    </message>
    <message>
        <source>Configuration %1 of %2: %3</source>
        <extracomment>the number of a configuration, how many there are, and which one it is</extracomment>
        <translation>構成 %1 / %2: %3</translation>
    </message>
    <message>
        <source>Of the model, what is loaded</source>
        <translation>モデルの読み込み状況</translation>
    </message>
    <message>
        <source>Rounds that are done</source>
        <translation>終わった回数</translation>
    </message>
</context>
<context>
    <name>trilume::ui::StatusLine</name>
    <message>
        <source>Reading the prompt %1 of %2</source>
        <translation>プロンプトを読み込み中 %1 / %2</translation>
    </message>
    <message>
        <source>Waiting in another chat</source>
        <translation>別のチャットで待機中</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>プロンプトを読み込み中</translation>
    </message>
    <message>
        <source>Reading the prompt of another chat</source>
        <translation>別のチャットのプロンプトを読み込み中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Writing in another chat</source>
        <translation>別のチャットで生成中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Waiting for another answer</source>
        <translation>ほかの回答を待っています</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1 other answer(s)</source>
        <translation>
            <numerusform>ほかの回答 %1 件を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the chats</source>
        <translation>チャットを検査しています</translation>
    </message>
    <message>
        <source>Updating the chats to this version</source>
        <translation>チャットをこのバージョン用に更新しています</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SumCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>what a meter covers, an amount of energy and its label</extracomment>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SystemPromptNote</name>
    <message>
        <source>The loaded model was not made for a system prompt: it reads it as plain text before the first message, and may not heed it.</source>
        <translation>読み込まれているモデルはシステムプロンプト用に作られていません: 最初のメッセージの前の通常のテキストとして読むため、従わないことがあります。</translation>
    </message>
    <message>
        <source>The loaded model was made for no dialogue: in one it reads the system prompt as the first line, and where it continues a text, not at all.</source>
        <translation>読み込まれているモデルは対話用に作られていません: 対話ではシステムプロンプトを最初の行として読み、続き書きではまったく読みません。</translation>
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
        <translation>貼り付けたテキスト</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TimeAxis</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>An answer began at %1. Click to go to it.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 に回答が始まりました。クリックすると移動します。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TitleBar</name>
    <message>
        <source>Settings of this chat (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>このチャットの設定 (%1)</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>別のモデルを選ぶ</translation>
    </message>
    <message>
        <source>What the model runs on</source>
        <translation>モデルを動かすデバイス</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 を読み込んでいます</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a whole number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Model: %1. Choose another one</source>
        <translation>モデル: %1。別のモデルを選ぶ</translation>
    </message>
    <message numerus="yes">
        <source>%1 thread(s)</source>
        <translation>
            <numerusform>%1 スレッド</numerusform>
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
            <numerusform>デバイス: CPU、%1 スレッド、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>not used: CPU</source>
        <translation>不使用: CPU が代行</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>エラーあり</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <extracomment>%1 is the name of a device, %2 how it does</extracomment>
        <translation>デバイス: %1</translation>
    </message>
    <message>
        <source>Device: %1, %2</source>
        <translation>デバイス: %1、%2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Runs on the server %1</source>
        <extracomment>%1 is the name of a computer, perhaps with a port</extracomment>
        <translation>サーバー %1 で動作</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TokenMap</name>
    <message>
        <source>Map of layers and tokens</source>
        <translation>層とトークンのマップ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>色の目盛り</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TranscriptView</name>
    <message>
        <source>Go to the newest message</source>
        <translation>最新のメッセージに移動</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Show it as usual</source>
        <translation>通常の表示に戻す</translation>
    </message>
    <message>
        <source>How likely its tokens are</source>
        <translation>トークンの確率</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>この回答の生成条件</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>選択したテキストをコピー</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>一部だけ表示</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%1 characters)</source>
        <extracomment>under a long message; %1 is a number above 1 000</extracomment>
        <translation>
            <numerusform>すべて表示（%1 文字）</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>思考を隠す</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>思考を表示</translation>
    </message>
    <message>
        <source>Thinking… (hide)</source>
        <translation>考えています…（隠す）</translation>
    </message>
    <message>
        <source>Thinking… (show)</source>
        <translation>考えています…（表示）</translation>
    </message>
    <message>
        <source>Thought (hide)</source>
        <translation>思考（隠す）</translation>
    </message>
    <message>
        <source>Thought (show)</source>
        <translation>思考（表示）</translation>
    </message>
    <message>
        <source>Thought for %1 (hide)</source>
        <extracomment>above an answer; %1 is how long the model thought before it, such as &quot;12 s&quot;</extracomment>
        <translation>%1考えました（隠す）</translation>
    </message>
    <message>
        <source>Thought for %1 (show)</source>
        <translation>%1考えました（表示）</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TransferNotice</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Working on %1…</source>
        <translation>%1 を処理しています…</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>チャット %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 chat(s).</source>
        <translation>
            <numerusform>チャット %1 件をインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>除外したもの:</translation>
    </message>
    <message>
        <source>chats</source>
        <extracomment>a suggested name of a file, without its ending</extracomment>
        <translation>チャット</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Tray</name>
    <message>
        <source>Hide the window</source>
        <translation>ウィンドウを隠す</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Trilume</source>
        <translation>Trilume</translation>
    </message>
    <message>
        <source>Trilume – answering</source>
        <translation>Trilume – 回答中</translation>
    </message>
    <message>
        <source>Trilume goes on here</source>
        <translation>Trilume はここで動作を続けます</translation>
    </message>
    <message>
        <source>Answers and the server go on. Quit ends the program.</source>
        <translation>回答とサーバーは続きます。「終了」を選ぶとプログラムが終わります。</translation>
    </message>
    <message>
        <source>The answer is there</source>
        <translation>回答ができました</translation>
    </message>
</context>
<context>
    <name>trilume::ui::UnsavedNotice</name>
    <message>
        <source>answer.txt</source>
        <extracomment>a suggested name of a file</extracomment>
        <translation>回答.txt</translation>
    </message>
    <message>
        <source>The text is in %1. The window can be closed now.</source>
        <translation>テキストを %1 に保存しました。ウィンドウを閉じてもかまいません。</translation>
    </message>
    <message>
        <source>The text cannot be written there. %1 Choose another place.</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>そこにはテキストを書き込めません。%1 別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 Make room and close the window again. Closing it again gives up what still cannot be saved.</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>%1 空き容量を増やしてから、もう一度ウィンドウを閉じてください。そのときまだ保存できないものは失われます。</translation>
    </message>
    <message>
        <source>Save the text as a file…</source>
        <translation>テキストをファイルに保存…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 を保存しています…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ViewHead</name>
    <message>
        <source>How much more it is than at %1: blue is less, amber is more.</source>
        <translation>%1との差です: 青は減少、琥珀色は増加を示します。</translation>
    </message>
    <message>
        <source>Choose another quantity</source>
        <translation>別の項目を選ぶ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Show how values differ from those of a token or of another recording</source>
        <translation>あるトークンまたは別の記録との値の差を表示</translation>
    </message>
    <message>
        <source>From the token at the cursor</source>
        <translation>カーソル位置のトークンとの差</translation>
    </message>
    <message>
        <source>From this recording, kept as it is</source>
        <translation>現在の記録を保存し、それとの差</translation>
    </message>
    <message>
        <source>Values as they are</source>
        <translation>値をそのまま表示</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1との差</translation>
    </message>
    <message>
        <source>Each layer alone</source>
        <translation>層ごとに表示</translation>
    </message>
    <message>
        <source>Every layer from its own least to its own largest value, so that a loud one does not darken the others</source>
        <translation>層ごとに最小値から最大値までを色にします。値の大きい層のために、ほかの層が暗くなることがありません</translation>
    </message>
    <message>
        <source>Hold colours</source>
        <translation>色を固定</translation>
    </message>
    <message>
        <source>Colours keep their meaning while new tokens come</source>
        <translation>新しいトークンが増えても、色の意味を変えません</translation>
    </message>
    <message>
        <source>More tokens</source>
        <translation>トークンを増やす</translation>
    </message>
    <message>
        <source>Fewer tokens, wider</source>
        <translation>トークンを減らして幅を広げる</translation>
    </message>
</context>
<context>
    <name>trilume::ui::WeightPanel</name>
    <message>
        <source>Non-zero weights of every projection</source>
        <translation>各射影のゼロ以外の重み</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>色の目盛り</translation>
    </message>
    <message>
        <source>Counting the weights of the model…</source>
        <translation>モデルの重みを数えています…</translation>
    </message>
    <message>
        <source>%1 of all %2 ternary weights are not zero, the head included.</source>
        <extracomment>%1 is a share in percent, %2 a number</extracomment>
        <translation>ヘッドを含む全 %2 個の三値の重みのうち、%1 がゼロ以外です。</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3</source>
        <translation>第 %1 層、%2: %3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::WindowActions</name>
    <message>
        <source>Writing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Answers and branches</source>
        <translation>回答と分岐</translation>
    </message>
    <message>
        <source>Chats and models</source>
        <translation>チャットとモデル</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>In a plot</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>In the explorer</source>
        <translation>内部観察</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>内部観察</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New folder for chats…</source>
        <translation>チャット用の新しいフォルダー…</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>Open the bundled model</source>
        <translation>同梱モデルを開く</translation>
    </message>
    <message>
        <source>Use a model on a server…</source>
        <translation>サーバーのモデルを使う…</translation>
    </message>
    <message>
        <source>Chat markers of the model…</source>
        <translation>モデルのチャットマーカー…</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>すべてのチャットを検索</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>このチャット内を検索</translation>
    </message>
    <message>
        <source>Next hit in this chat</source>
        <translation>このチャットの次の一致</translation>
    </message>
    <message>
        <source>Previous hit in this chat</source>
        <translation>このチャットの前の一致</translation>
    </message>
    <message>
        <source>Bring back the last deleted chat</source>
        <translation>最後に削除したチャットを元に戻す</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>チャットをインポート…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>すべてのチャットをエクスポート…</translation>
    </message>
    <message>
        <source>Save this chat as a PDF…</source>
        <translation>このチャットを PDF として保存…</translation>
    </message>
    <message>
        <source>Print this chat…</source>
        <translation>このチャットを印刷…</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>チャットの名前を変更</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>このチャットの設定</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>プロンプト…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>回答を作り直す</translation>
    </message>
    <message>
        <source>Let the answer go on</source>
        <translation>回答を続ける</translation>
    </message>
    <message>
        <source>Change the last message</source>
        <translation>最後のメッセージを変更</translation>
    </message>
    <message>
        <source>How likely the tokens of an answer are</source>
        <translation>回答のトークンの確率</translation>
    </message>
    <message>
        <source>Branch on the left</source>
        <translation>左の分岐</translation>
    </message>
    <message>
        <source>Branch on the right</source>
        <translation>右の分岐</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>チャットの一覧</translation>
    </message>
    <message>
        <source>Live plots</source>
        <translation>ライブグラフ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Colours like the desktop</source>
        <translation>デスクトップと同じ配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ライトの配色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ダークの配色</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>コマンドを検索…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>About Trilume</source>
        <translation>Trilume について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>What this model is…</source>
        <translation>このモデルについて…</translation>
    </message>
    <message>
        <source>Constants of the board…</source>
        <translation>ボードの定数…</translation>
    </message>
</context>
</TS>
