<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Processor chip</source>
        <translation>处理器芯片</translation>
    </message>
    <message>
        <source>Cores of the processor</source>
        <translation>处理器核心</translation>
    </message>
    <message>
        <source>Memory chips</source>
        <translation>内存芯片</translation>
    </message>
    <message>
        <source>Module of this machine</source>
        <translation>本机模块</translation>
    </message>
    <message>
        <source>Board of this machine</source>
        <translation>本机主板</translation>
    </message>
    <message>
        <source>Whole machine</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>It is not known when that was set</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>设置日期未知</translation>
    </message>
    <message>
        <source>Set today</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>今天设置</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 day(s) ago</source>
        <extracomment>of a figure of the person&apos;s grid</extracomment>
        <translation>
            <numerusform>%1 天前设置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it above idle (%2)</source>
        <extracomment>%1 is an amount of energy, %2 its label</extracomment>
        <translation>其中高出空闲的部分为 %1（%2）</translation>
    </message>
    <message>
        <source>%1 above idle (%2), in %3 of %4 answers: the idle power of the others is not known</source>
        <extracomment>%1 is an amount of energy, %2 its label, %3 of %4 answers</extracomment>
        <translation>%4 个回答中有 %3 个共高出空闲 %1（%2）；其余回答的空闲功率未知</translation>
    </message>
    <message>
        <source>Meter: %1</source>
        <extracomment>%1 are names of meters</extracomment>
        <translation>能耗计：%1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <extracomment>%1 says what the meter of a device covers, as in &quot;Device: board&quot;</extracomment>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s), %2 tokens read, %3 written in %4</source>
        <extracomment>%2 and %3 are numbers of tokens, %4 is how long that took</extracomment>
        <translation>
            <numerusform>%1 个回答，读取 %2 个 token，生成 %3 个，用时 %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per token written, reading included</source>
        <extracomment>%1 is an amount of energy</extracomment>
        <translation>每生成一个 token %1（含读取）</translation>
    </message>
    <message>
        <source>As much as a bulb of %2 takes in %1</source>
        <extracomment>%1 is how long, %2 watts</extracomment>
        <translation>相当于一只 %2 的灯泡亮 %1</translation>
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
        <translation>重复惩罚</translation>
    </message>
    <message numerus="yes">
        <source>%1 over the last %2 token(s)</source>
        <translation>
            <numerusform>%1，针对最近 %2 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令集</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>内存中的权重</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Text before it</source>
        <extracomment>tokens of the text before an answer: %1 of them in all, %2 of a stored state</extracomment>
        <translation>此前的文本</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s), %2 not read again</source>
        <translation>
            <numerusform>%1 个 token，其中 %2 个未重新读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>AnswerSpeech</name>
    <message>
        <source>Stopped: %1</source>
        <extracomment>said to people who cannot see the window; %1 is the text so far</extracomment>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Cut by the server: %1</source>
        <translation>被服务器截断：%1</translation>
    </message>
    <message>
        <source>Cut at its longest: %1</source>
        <translation>达到最大长度，已截断：%1</translation>
    </message>
    <message>
        <source>Cut, the context is full: %1</source>
        <translation>已截断，上下文已满：%1</translation>
    </message>
</context>
<context>
    <name>ChatController</name>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
</context>
<context>
    <name>ChatEnergy</name>
    <message numerus="yes">
        <source>%1 (%2) for %3 answer(s)</source>
        <extracomment>energy of a chat: joules with their label, then what the meter covers</extracomment>
        <translation>
            <numerusform>%3 个回答共 %1（%2）</numerusform>
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
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>%1: found JSON of an unknown kind, expected an export of Trilume, ChatGPT or Open WebUI.</source>
        <translation>%1：发现种类不明的 JSON，应为 Trilume、ChatGPT 或 Open WebUI 的导出文件。</translation>
    </message>
    <message>
        <source>%1: found a folder, a pipe or a device, expected a file.</source>
        <translation>%1：发现文件夹、管道或设备，应为文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3.</source>
        <translation>%1：发现 %2 字节，最多应为 %3 字节。</translation>
    </message>
    <message>
        <source>%1: version: found %2, expected %3.</source>
        <translation>%1：version：发现 %2，应为 %3。</translation>
    </message>
    <message>
        <source>%1: chats: found no array, expected one.</source>
        <translation>%1：chats：未发现数组，此处应有数组。</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>非对象</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected a chat.</source>
        <translation>%1：%2：发现 %3，应为对话。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>it is in no folder: of the file&apos;s folders only the first %1 are made.</source>
        <translation>它不在任何文件夹中：导入文件中的文件夹只创建前 %1 个。</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>at most %1 messages</source>
        <translation>不超过 %1 条消息</translation>
    </message>
    <message>
        <source>%1: found no JSON, expected an export of chats.</source>
        <translation>%1：未发现 JSON，应为导出的对话。</translation>
    </message>
    <message>
        <source>%1: found more at byte %2, expected at most %3 chats.</source>
        <translation>%1：在字节 %2 处还有更多内容，最多应为 %3 个对话。</translation>
    </message>
    <message>
        <source>%1: found no valid JSON at byte %2, expected it to go on; the file may be cut off.</source>
        <translation>%1：从字节 %2 起不是有效的 JSON，内容本应继续；文件可能被截断。</translation>
    </message>
    <message>
        <source>null</source>
        <translation>空值（null）</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected %4.</source>
        <translation>%1：%2：发现%3，应为%4。</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>Imported chat</source>
        <translation>导入的对话</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a smaller number</source>
        <translation>更小的数字</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have the name of another and were left out.</source>
        <translation>
            <numerusform>有 %n 条消息与其他消息同名，未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow one that is not there and begin the chat instead.</source>
        <translation>
            <numerusform>有 %n 条消息的前一条不存在，改为作为对话的开头。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow each other in a circle and were left out.</source>
        <translation>
            <numerusform>有 %n 条消息首尾循环相接，未导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>no time</source>
        <translation>非时间值</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>毫秒数（自 1970 年起）</translation>
    </message>
    <message>
        <source>the id of a message before it</source>
        <translation>前面某条消息的 id</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>不与其他消息重复的 id</translation>
    </message>
    <message>
        <source>the id of a message</source>
        <translation>消息的 id</translation>
    </message>
    <message>
        <source>a number of 64 bits as a string</source>
        <translation>字符串形式的 64 位数</translation>
    </message>
    <message>
        <source>a place in system_prompts of the chat</source>
        <translation>对话的 system_prompts 中的序号</translation>
    </message>
    <message>
        <source>%1: found a damaged or cut off ZIP archive.</source>
        <translation>%1：ZIP 压缩包已损坏或被截断。</translation>
    </message>
    <message>
        <source>%1: %2 is locked with a password; unpack the archive first.</source>
        <translation>%1：%2 有密码保护；请先解压缩。</translation>
    </message>
    <message>
        <source>%1: %2 is packed by method %3, which is not read here; unpack the archive first.</source>
        <translation>%1：%2 使用压缩方法 %3，程序不支持；请先解压缩。</translation>
    </message>
    <message>
        <source>%1: %2 would unpack %3 bytes to %4, which no chats do; it was not unpacked.</source>
        <translation>%1：%2 会从 %3 字节解压到 %4 字节，对话不可能如此；未解压。</translation>
    </message>
    <message>
        <source>%1: %2 is an archive in an archive, expected JSON.</source>
        <translation>%1：%2 是压缩包中的压缩包，应为 JSON。</translation>
    </message>
    <message>
        <source>%1: found a ZIP archive without conversations.json, expected an export of ChatGPT.</source>
        <translation>%1：ZIP 压缩包中没有 conversations.json，应为 ChatGPT 的导出文件。</translation>
    </message>
    <message>
        <source>%1: found a ZIP archive with too many files, expected an export of ChatGPT.</source>
        <translation>%1：ZIP 压缩包中的文件过多，应为 ChatGPT 的导出文件。</translation>
    </message>
</context>
<context>
    <name>ChatText</name>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>only one file can be opened, but “%1” follows “%2”</source>
        <translation>只能打开一个文件，但“%2”之后还有“%1”</translation>
    </message>
    <message>
        <source>unknown option “%1”</source>
        <translation>未知选项“%1”</translation>
    </message>
    <message>
        <source>there is no display to open a window on; trilume-cli chat does the same in a terminal</source>
        <translation>没有可供打开窗口的显示器；可在终端中改用 trilume-cli chat</translation>
    </message>
    <message>
        <source>no window can be opened on the display “%1”; trilume-cli chat does the same in a terminal</source>
        <translation>无法在显示器“%1”上打开窗口；可在终端中改用 trilume-cli chat</translation>
    </message>
    <message>
        <source>another Trilume that works on %1 does not answer; what it was to open is opened here</source>
        <translation>另一个正在使用 %1 的 Trilume 没有响应；原本由它打开的内容改在这里打开</translation>
    </message>
    <message>
        <source>another Trilume (process %1) that works on %2 does not answer; what it was to open is opened here. If it stays silent, end it with: kill -9 %1</source>
        <translation>另一个正在使用 %2 的 Trilume（进程 %1）没有响应；原本由它打开的内容改在这里打开。如果它一直没有响应，请用以下命令结束它：kill -9 %1</translation>
    </message>
    <message>
        <source>Begin a new chat, also in the window that is open.</source>
        <translation>新建对话；窗口已打开时，在该窗口中新建。</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Chat with a MatMul-free language model in a window.</source>
        <translation>在窗口中与无矩阵乘法（MatMul-free）的语言模型对话。</translation>
    </message>
    <message>
        <source>A model (.gguf), or chats to import (.json, .zip). Without it the last model, at first the bundled one.</source>
        <translation>模型（.gguf），或要导入的对话（.json、.zip）。不指定时打开上次的模型，首次运行时打开自带模型。</translation>
    </message>
    <message>
        <source>Started again, it brings the window that is open to the front and opens FILE there.</source>
        <translation>再次启动时，会将已打开的窗口置于最前，并在其中打开 FILE。</translation>
    </message>
    <message>
        <source>trilume-cli does the same and more in a terminal.</source>
        <translation>trilume-cli 可在终端中做同样的事，功能更多。</translation>
    </message>
    <message>
        <source>Usage: trilume [OPTIONS] [FILE]</source>
        <translation>用法：trilume [OPTIONS] [FILE]</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>What each of them was</source>
        <translation>各项配置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a run, and what it ran on</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>token/s</translation>
    </message>
    <message>
        <source>prompt, tokens/s</source>
        <translation>提示词，token/s</translation>
    </message>
    <message>
        <source>first token, s</source>
        <translation>首个 token，s</translation>
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
        <translation>J/token</translation>
    </message>
    <message>
        <source>J/token net of idle</source>
        <translation>J/token，扣除空闲</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>bytes/token</source>
        <translation>字节/token</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>同一时间的本机</translation>
    </message>
    <message>
        <source>tokens per second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>Different scopes: joules per token</source>
        <translation>每 token 能耗（J），计量范围不同</translation>
    </message>
    <message>
        <source>joules per token</source>
        <translation>每 token 能耗（J）</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>no idle power: %1</source>
        <translation>没有空闲功率：%1</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>能耗计</translation>
    </message>
    <message>
        <source>All wrote the same tokens.</source>
        <translation>各项生成的 token 完全相同。</translation>
    </message>
    <message>
        <source>The tokens part after %1.</source>
        <translation>前 %1 个 token 相同，之后出现差异。</translation>
    </message>
    <message>
        <source>%1: %2, %3, off by %4 % at most (%5)</source>
        <translation>%1：%2，%3，误差最多 %4%（%5）</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1, fingerprint %2, %3, %4, threads: %5</source>
        <translation>%1，指纹 %2，%3，%4，线程：%5</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>how</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of this translation as HTML names it: &quot;de&quot;, &quot;zh-CN&quot;</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Published by others, of other machines</source>
        <translation>他人公布的其他机器的数据</translation>
    </message>
    <message>
        <source>What it was measured on</source>
        <translation>测量环境</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>To repeat it</source>
        <translation>重复对比的方法</translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation>线程：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a run, %2 a sentence about it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>its speed is derived from its own clock, of products on the board alone</source>
        <translation>速度由板卡自身的时钟换算得出，只包含板卡上的乘积运算</translation>
    </message>
    <message>
        <source>Measured until the figures hardly changed.</source>
        <translation>一直测到数值基本不再变化。</translation>
    </message>
    <message>
        <source>Measured as often as was asked for.</source>
        <translation>已按要求的次数测完。</translation>
    </message>
    <message>
        <source>Ended because the time was up; the figures still changed.</source>
        <translation>时间用完，测量结束；数值仍在变化。</translation>
    </message>
    <message>
        <source>Stopped; what had been measured by then is shown.</source>
        <translation>已停止；显示此前测得的结果。</translation>
    </message>
    <message>
        <source>Nothing could run to the end.</source>
        <translation>没有一项能运行到底。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, products on the board alone</source>
        <extracomment>%1 is how a speed is known: &quot;derived&quot;</extracomment>
        <translation>%1，只计板卡上的乘积运算</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>The speed is %1, the energy is %2.</source>
        <extracomment>where the speed comes from, and where the energy does: &quot;derived&quot;, &quot;modelled&quot;</extracomment>
        <translation>速度为%1值，能耗为%2值。</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>Energy per token, different scopes</source>
        <translation>每 token 能耗，计量范围不同</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>每 token 能耗</translation>
    </message>
    <message>
        <source>%1 J</source>
        <extracomment>a figure in joules</extracomment>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>首个 token，s</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>token/s</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>功率，W</translation>
    </message>
    <message>
        <source>Idle, W</source>
        <translation>空闲，W</translation>
    </message>
    <message>
        <source>J/token</source>
        <translation>J/token</translation>
    </message>
    <message>
        <source>net of idle</source>
        <translation>扣除空闲</translation>
    </message>
    <message>
        <source>Bytes/token</source>
        <translation>字节/token</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>同一时间的本机</translation>
    </message>
    <message>
        <source>The energies that stand side by side here are not of the same parts: a package is the processor without memory and mainboard, a board all that is on it. Their ratio says nothing about the machines.</source>
        <translation>这里并列的能耗覆盖的部件不同：“封装”指处理器，不含内存和主板；“板卡”指板上的全部部件。两者的比值不能说明机器的优劣。</translation>
    </message>
</context>
<context>
    <name>Constants</name>
    <message>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>memory of a core</source>
        <translation>每个核心的内存</translation>
    </message>
    <message>
        <source>refresh every</source>
        <translation>刷新间隔</translation>
    </message>
    <message>
        <source>refresh takes</source>
        <translation>刷新耗时</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>静止时</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>每次乘积</translation>
    </message>
    <message>
        <source>a byte of memory</source>
        <translation>每字节内存</translation>
    </message>
    <message>
        <source>memory answers after</source>
        <translation>内存响应延迟</translation>
    </message>
    <message>
        <source>an element between products</source>
        <translation>乘积之间的每个元素</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This chat no longer exists.</source>
        <translation>此对话已不存在。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Chats cannot be stored: the SQLite driver of Qt is not installed (package libqt6sql6-sqlite).</source>
        <translation>无法存储对话：未安装 Qt 的 SQLite 驱动（软件包 libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is the file of the chats itself, not a copy.</source>
        <translation>%1 就是对话文件本身，不是副本。</translation>
    </message>
    <message>
        <source>The copy %1 is damaged, and was not taken.</source>
        <translation>副本 %1 已损坏，未采用。</translation>
    </message>
    <message>
        <source>The file %1 cannot be kept under another name: %2.</source>
        <translation>无法将文件 %1 另存为其他名称：%2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be renamed to %2: %3.</source>
        <translation>无法将文件 %1 重命名为 %2：%3。</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2.</source>
        <translation>无法删除文件 %1：%2。</translation>
    </message>
    <message>
        <source>This folder no longer exists.</source>
        <translation>此文件夹已不存在。</translation>
    </message>
    <message>
        <source>There is a folder “%1” already; this one keeps its name.</source>
        <translation>已有名为“%1”的文件夹；此文件夹保留原名。</translation>
    </message>
    <message>
        <source>This answer no longer exists.</source>
        <translation>此回答已不存在。</translation>
    </message>
    <message>
        <source>The chat database %1 was left as it is: its format cannot be changed without losing what belongs together.</source>
        <translation>对话数据库 %1 未作改动：转换格式会丢失其中数据的关联。</translation>
    </message>
    <message>
        <source>The chats were left as they are, because their format would be changed and no copy of them could be kept before: %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>对话未作改动，因为需要转换格式，而事先无法保存副本：%1</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program, not of Trilume.</source>
        <translation>文件 %1 是其他程序的数据库，不属于 Trilume。</translation>
    </message>
    <message>
        <source>The chat database %1 was written by a newer Trilume (its format is %2, this program knows up to %3). It was left as it is.</source>
        <translation>对话数据库 %1 由更新版本的 Trilume 写入（格式为 %2，本程序最高支持 %3）。数据库未作改动。</translation>
    </message>
    <message>
        <source>The chat database %1 is in format %2; it can be read when it was brought to format %3.</source>
        <translation>对话数据库 %1 的格式为 %2；转换为格式 %3 后才能读取。</translation>
    </message>
    <message>
        <source>The chat database %1 is damaged. It was left as it is.</source>
        <translation>对话数据库 %1 已损坏。数据库未作改动。</translation>
    </message>
    <message>
        <source>The chat database %1 is in use by another program.</source>
        <translation>对话数据库 %1 正被其他程序使用。</translation>
    </message>
    <message>
        <source>The file %1 is not a chat database. It was left as it is.</source>
        <translation>文件 %1 不是对话数据库。文件未作改动。</translation>
    </message>
    <message>
        <source>The chat database %1 may only be read, not written.</source>
        <translation>对话数据库 %1 只能读取，不能写入。</translation>
    </message>
    <message>
        <source>The disk is full: the chat database %1 cannot grow.</source>
        <translation>磁盘已满：对话数据库 %1 无法增大。</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be opened or created.</source>
        <translation>无法打开或创建对话数据库 %1。</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be read or written: the disk may be full or damaged.</source>
        <translation>无法读写对话数据库 %1：磁盘可能已满或损坏。</translation>
    </message>
    <message>
        <source>The chat database %1 refused a statement: %2.</source>
        <translation>对话数据库 %1 拒绝执行语句：%2。</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>此消息已不存在。</translation>
    </message>
    <message>
        <source>The chat database %1 is in use by another running Trilume.</source>
        <translation>对话数据库 %1 正被另一个运行中的 Trilume 使用。</translation>
    </message>
    <message>
        <source>The chat database %1 lies where files cannot be locked (on a network drive, say), so that two programs could write it at once.</source>
        <translation>对话数据库 %1 所在的位置无法锁定文件（例如网络驱动器），两个程序可能会同时写入。</translation>
    </message>
    <message>
        <source>The chat database %1 cannot be opened, since its lock %2 cannot be taken: %3.</source>
        <translation>无法打开对话数据库 %1，因为无法取得它的锁 %2：%3。</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>power not known</source>
        <translation>功率未知</translation>
    </message>
    <message>
        <source>power %1, of the board</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>板卡功率：%1</translation>
    </message>
    <message>
        <source>power %1, of the module</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>模块功率：%1</translation>
    </message>
    <message>
        <source>power %1, of the chip</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>芯片功率：%1</translation>
    </message>
    <message>
        <source>power %1</source>
        <extracomment>%1 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;</extracomment>
        <translation>功率：%1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>simulated by this computer</source>
        <translation>由本机模拟</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a model file</source>
        <translation>打开模型文件</translation>
    </message>
    <message>
        <source>Model files (*.gguf)</source>
        <translation>模型文件 (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Open a power log</source>
        <translation>打开功率日志</translation>
    </message>
    <message>
        <source>Power logs (*.csv)</source>
        <translation>功率日志 (*.csv)</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Exported chats (*.json *.zip)</source>
        <translation>导出的对话 (*.json *.zip)</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>从副本恢复</translation>
    </message>
    <message>
        <source>Copies of all chats (*.db *.db.*)</source>
        <translation>全部对话的副本 (*.db *.db.*)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>换算</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Measured: a sensor or a clock of this machine read it.</source>
        <translation>实测：由本机的传感器或时钟读出。</translation>
    </message>
    <message>
        <source>Derived: computed from measured parts.</source>
        <translation>换算：由实测值计算得出。</translation>
    </message>
    <message>
        <source>Modelled: an assumption is in it.</source>
        <translation>估算：包含假设。</translation>
    </message>
    <message>
        <source>package</source>
        <translation>封装</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>memory chips</source>
        <translation>内存芯片</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>board</source>
        <translation>板卡</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>It covers the processor chip, without memory chips and the board.</source>
        <translation>覆盖处理器芯片，不含内存芯片和主板。</translation>
    </message>
    <message>
        <source>It covers the cores, a part of the processor chip.</source>
        <translation>覆盖各核心，即处理器芯片的一部分。</translation>
    </message>
    <message>
        <source>It covers the memory chips beside the processor.</source>
        <translation>覆盖处理器旁的内存芯片。</translation>
    </message>
    <message>
        <source>It covers what the processor calls its platform, chip included.</source>
        <translation>覆盖处理器所称的平台，包含芯片本身。</translation>
    </message>
    <message>
        <source>It covers a module: chip, memory and regulators, not its carrier.</source>
        <translation>覆盖一个模块：芯片、内存和稳压器，不含承载它的底板。</translation>
    </message>
    <message>
        <source>It covers a board or one supply rail of it.</source>
        <translation>覆盖一块板卡或它的一条供电轨。</translation>
    </message>
    <message>
        <source>It covers the whole machine.</source>
        <translation>覆盖整台机器。</translation>
    </message>
    <message>
        <source>It covers the share of this program.</source>
        <translation>覆盖本程序所占的部分。</translation>
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
        <translation>费用 %1，按每千瓦时 %2 计（%3）</translation>
    </message>
    <message>
        <source>Carbon dioxide: %1, at %2 per kWh (%3)</source>
        <extracomment>%1 is an amount of carbon dioxide, %2 that of a kilowatt-hour, %3 how it was found</extracomment>
        <translation>二氧化碳 %1，按每千瓦时 %2 计（%3）</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two items that have commas in them, or all before and the last one</extracomment>
        <translation>%1；%2</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>KeptMarkers</name>
    <message>
        <source>The file %1 cannot be removed: %2.</source>
        <translation>无法移除文件 %1：%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a whole sentence that says what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>MarkedExample</name>
    <message>
        <source>You answer briefly.</source>
        <translation>请简短回答。</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>你好吗？</translation>
    </message>
</context>
<context>
    <name>MarkerForms</name>
    <message>
        <source>User and Assistant</source>
        <translation>User 和 Assistant</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Question 和 Answer（问与答）</translation>
    </message>
    <message>
        <source>Instruction and response (Alpaca)</source>
        <translation>Instruction 和 Response（Alpaca）</translation>
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
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Let the answer go on</source>
        <translation>继续回答</translation>
    </message>
    <message>
        <source>Change this message</source>
        <translation>修改这条消息</translation>
    </message>
    <message>
        <source>Previous branch</source>
        <translation>上一个分支</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>下一个分支</translation>
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
        <translation>%1 token/s</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <extracomment>%1 is an amount like &quot;8.9 M&quot;</extracomment>
        <translation>%1 参数</translation>
    </message>
    <message>
        <source>trained with %1 tokens</source>
        <translation>训练长度 %1 个 token</translation>
    </message>
    <message>
        <source>no tokenizer: cannot read text</source>
        <translation>没有分词器：无法读取文本</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>the published file of %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 的公开发布文件</translation>
    </message>
    <message>
        <source>as large as the published file of %1, but other content: damaged or changed</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>大小与 %1 的公开发布文件相同，但内容不同：已损坏或被改动</translation>
    </message>
    <message>
        <source>as large as the published file of %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>大小与 %1 的公开发布文件相同</translation>
    </message>
</context>
<context>
    <name>ModelImport</name>
    <message>
        <source>%1 is among the models already.</source>
        <translation>%1 已在模型列表中。</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Its weights are minus one, zero or one, so the processor adds and subtracts instead of multiplying matrices. In place of attention it has gates that keep or forget: what it remembers of a text has one size, however long the text becomes, and every token takes the same time. What was said long ago fades.</source>
        <translation>它的权重只有 -1、0 或 1，因此处理器做的是加减，而不是矩阵乘法。它没有注意力，而是用门来保留或遗忘：无论文本多长，它记住的内容大小不变，每个 token 所需的时间也相同。很久以前说过的内容会逐渐淡去。</translation>
    </message>
    <message>
        <source>A transformer with weights of minus one, zero or one. Unlike the MatMul-free model it looks back at every token of the text with attention: nothing fades, but the keys and values of all tokens stay in memory, which is limited, and a long text makes every further token slower.</source>
        <translation>权重只有 -1、0 或 1 的 Transformer。与无 MatMul 的模型不同，它通过注意力回看文本的每个 token：什么都不会淡去，但所有 token 的键和值都留在有限的内存里，文本越长，之后的每个 token 就越慢。</translation>
    </message>
    <message>
        <source>minus one, zero or one, times one number for each matrix</source>
        <translation>-1、0 或 1，每个矩阵乘以一个数</translation>
    </message>
    <message>
        <source>minus one, zero or one, times one number for every %1 inputs of a row</source>
        <translation>-1、0 或 1，每行每 %1 个输入乘以一个数</translation>
    </message>
    <message>
        <source>codes of eight bits, one scale for each token</source>
        <translation>8 位编码，每个 token 一个缩放系数</translation>
    </message>
    <message>
        <source>codes of eight bits, one scale for each group of inputs: the model itself has none</source>
        <translation>8 位编码，每组输入一个缩放系数：模型本身并无此编码</translation>
    </message>
    <message>
        <source>none: it is driven by numbers of tokens</source>
        <translation>无：以 token 编号驱动</translation>
    </message>
    <message>
        <source>%1, pieces: %2</source>
        <extracomment>%1 is a kind of tokenizer, %2 a number</extracomment>
        <translation>%1，词片：%2</translation>
    </message>
    <message>
        <source>%1, at any length</source>
        <extracomment>%1 is an amount of memory</extracomment>
        <translation>%1，与长度无关</translation>
    </message>
    <message>
        <source>%1 for each token, %2 at %3 tokens, which is the most (keys and values as %4)</source>
        <extracomment>%1 and %2 are amounts of memory, %3 a number of tokens, %4 a format like f16</extracomment>
        <translation>每个 token %1，最多 %3 个 token 时为 %2（键和值为 %4）</translation>
    </message>
    <message>
        <source>ternary weights</source>
        <translation>三值权重</translation>
    </message>
    <message>
        <source>inputs of matrices</source>
        <translation>矩阵的输入</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>form of a chat</source>
        <translation>对话的格式</translation>
    </message>
    <message>
        <source>has markers for messages</source>
        <translation>带有消息标记</translation>
    </message>
    <message>
        <source>none: a base model, not tuned for chat</source>
        <translation>无：基础模型，未针对对话调校</translation>
    </message>
    <message>
        <source>memory of a text</source>
        <translation>一段文本的内存</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>the file does not say</source>
        <translation>文件未说明</translation>
    </message>
    <message>
        <source>architecture in the file</source>
        <translation>文件中的架构</translation>
    </message>
</context>
<context>
    <name>ModelScan</name>
    <message>
        <source>%1 models are listed, and no more: some in %2 are left out.</source>
        <translation>最多列出 %1 个模型：%2 中有一些未列出。</translation>
    </message>
    <message>
        <source>The name of the file %1 is not readable text (UTF-8): rename it.</source>
        <translation>文件 %1 的名称不是可读的文本（UTF-8）：请重命名。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read: it belongs to somebody else.</source>
        <translation>无法读取 %1：它属于其他用户。</translation>
    </message>
    <message>
        <source>%1 has more than %2 files: the others were not looked at.</source>
        <translation>%1 中的文件超过 %2 个：其余文件未查看。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%2 has folders more than %1 deep, which were not looked into.</source>
        <translation>%2 中有超过 %1 层的文件夹，未查看更深的部分。</translation>
    </message>
</context>
<context>
    <name>PanelKeys</name>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>What you wrote before, in the empty field</source>
        <translation>输入框为空时，调出之前写过的内容</translation>
    </message>
    <message>
        <source>The next place of a prompt that is to be filled in</source>
        <translation>跳到提示词中下一个待填写的位置</translation>
    </message>
    <message>
        <source>Mark the message above or below</source>
        <translation>标记上一条或下一条消息</translation>
    </message>
    <message>
        <source>Copy the selected text or the marked message</source>
        <translation>复制选中的文本或标记的消息</translation>
    </message>
    <message>
        <source>Select the marked message</source>
        <translation>选中标记的消息</translation>
    </message>
    <message>
        <source>Unfold a long message, or fold it</source>
        <translation>展开或折叠长消息</translation>
    </message>
    <message>
        <source>The token before or after, in an answer shown by its tokens</source>
        <translation>在逐 token 显示的回答中，上一个或下一个 token</translation>
    </message>
    <message>
        <source>See the layers at that token</source>
        <translation>查看该 token 处的各层</translation>
    </message>
    <message>
        <source>Begin and end of the chat</source>
        <translation>对话的开头和结尾</translation>
    </message>
    <message>
        <source>Open the chat that is marked in the list</source>
        <translation>打开列表中标记的对话</translation>
    </message>
    <message>
        <source>Delete the chat that is marked in the list</source>
        <translation>删除列表中标记的对话</translation>
    </message>
    <message>
        <source>Bring back the last deleted chat, in the list</source>
        <translation>在列表中恢复上次删除的对话</translation>
    </message>
    <message>
        <source>Fold or unfold the folder that is marked in the list</source>
        <translation>展开或折叠列表中标记的文件夹</translation>
    </message>
    <message>
        <source>Remove the folder that is marked; its chats stay</source>
        <translation>移除标记的文件夹；其中的对话保留</translation>
    </message>
    <message>
        <source>Use the model that is marked, or mark another, on their page</source>
        <translation>在模型页面上使用标记的模型，或标记另一个</translation>
    </message>
    <message>
        <source>Move the model that is marked on their page to the trash</source>
        <translation>将模型页面上标记的模型移到回收站</translation>
    </message>
    <message>
        <source>Move the cursor through the time of all plots</source>
        <translation>沿时间移动所有图表的光标</translation>
    </message>
    <message>
        <source>Move the time that is shown</source>
        <translation>移动显示的时间段</translation>
    </message>
    <message>
        <source>Less time in more detail, or more time</source>
        <translation>缩短时间段看细节，或拉长时间段</translation>
    </message>
    <message>
        <source>Stop the plots, let them go on</source>
        <translation>暂停或继续图表</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Enlarge the plot, until Esc</source>
        <translation>放大图表，按 Esc 还原</translation>
    </message>
    <message>
        <source>Move the plot up or down</source>
        <translation>上移或下移图表</translation>
    </message>
    <message>
        <source>What can be done with the plot</source>
        <translation>图表的操作菜单</translation>
    </message>
    <message>
        <source>The token before or after, in a map</source>
        <translation>在热图中，上一个或下一个 token</translation>
    </message>
    <message>
        <source>The layer above or below, in a map</source>
        <translation>在热图中，上一层或下一层</translation>
    </message>
    <message>
        <source>Ten tokens back or forward</source>
        <translation>后退或前进十个 token</translation>
    </message>
    <message>
        <source>The first or the last token</source>
        <translation>第一个或最后一个 token</translation>
    </message>
    <message>
        <source>Wider or narrower tokens</source>
        <translation>加宽或收窄 token</translation>
    </message>
</context>
<context>
    <name>PromptFile</name>
    <message>
        <source>%1, %2: found %3, expected %4.</source>
        <extracomment>an error in a file; %2 is a field of it</extracomment>
        <translation>%1，%2：发现%3，应为%4。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值（true 或 false）</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>at most %1 bytes</source>
        <translation>不超过 %1 字节</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters</source>
        <translation>文本（1 到 %1 个字符）</translation>
    </message>
    <message>
        <source>one of %1 characters</source>
        <translation>文本（%1 个字符）</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>字节 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过 %1 个</translation>
    </message>
</context>
<context>
    <name>PublishedFigures</name>
    <message>
        <source>MatMul-free model of 1.3 billion weights on an Intel D5005 (Stratix 10)</source>
        <translation>Intel D5005（Stratix 10）上 13 亿权重的无矩阵乘法模型</translation>
    </message>
    <message>
        <source>speed projected for a memory bus of 512 bits; watts of the card, of which the core is hardly measurable</source>
        <translation>速度按 512 位内存总线推算；瓦数为整块加速卡的，其中核心所占几乎无法测出</translation>
    </message>
    <message>
        <source>The claim of &quot;more than 50 times&quot; less energy than usual hardware</source>
        <translation>“能耗不到常见硬件的五十分之一”的说法</translation>
    </message>
    <message>
        <source>a ratio of 13 W to what a GPU takes; other machines, other speeds</source>
        <translation>13 W 与某 GPU 功率之比；机器不同，速度也不同</translation>
    </message>
    <message>
        <source>BitNet b1.58 2B4T on a Kria KV260</source>
        <translation>Kria KV260 上的 BitNet b1.58 2B4T</translation>
    </message>
    <message>
        <source>measured by the sensor of the module (INA260); 0.147 J above idle</source>
        <translation>由模块的传感器（INA260）实测；高出空闲 0.147 J</translation>
    </message>
    <message>
        <source>BitNet b1.58 2B4T by bitnet.cpp on four Cortex-A53 of the same module</source>
        <translation>同一模块的四个 Cortex-A53 上以 bitnet.cpp 运行的 BitNet b1.58 2B4T</translation>
    </message>
    <message>
        <source>measured by the same sensor</source>
        <translation>由同一传感器实测</translation>
    </message>
    <message>
        <source>Ternary model of 2.7 billion weights on an Alveo U280</source>
        <translation>Alveo U280 上 27 亿权重的三值模型</translation>
    </message>
    <message>
        <source>published; watts as its authors say</source>
        <translation>已公布；瓦数依作者所述</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>Stream</source>
        <translation>残差流</translation>
    </message>
    <message>
        <source>Residual size</source>
        <translation>残差幅度</translation>
    </message>
    <message>
        <source>How large the numbers are that run through the model after each layer (root mean square over the channels). It usually grows with depth; a bright column is a token that stirs the whole model.</source>
        <translation>每层之后，流过模型的数值有多大（各通道的均方根）。通常随深度增大；一列明亮，表示这个 token 牵动了整个模型。</translation>
    </message>
    <message>
        <source>Residual peak</source>
        <translation>残差峰值</translation>
    </message>
    <message>
        <source>The largest single number after each layer. Where it is many times the residual size, one channel stands out, and eight-bit codes have to spend their range on it.</source>
        <translation>每层之后最大的单个数值。若它是残差幅度的许多倍，说明有一个通道格外突出，8 位编码不得不把范围花在它上面。</translation>
    </message>
    <message>
        <source>What it would say</source>
        <translation>它会说什么</translation>
    </message>
    <message>
        <source>The next word, were a layer the last: norm and head of the model, put on the stream after each layer. Bright is certain. The bar above a cell marks the layer from which on the answer stays; the lowest row is what the model says.</source>
        <translation>假如某一层就是最后一层，下一个词会是什么：把模型的归一化和输出头用在每层之后的残差流上。越亮越确定。单元格上方的横条标出从哪一层起答案不再改变；最下面一行就是模型说的话。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Still remembered</source>
        <translation>还记得多少</translation>
    </message>
    <message>
        <source>Which layers forget fast and which remember, and how much of a message is still in the state: the product of the gates since its end. Only a model with a state of fixed size can be asked this.</source>
        <translation>哪些层忘得快，哪些层记得久，一条消息还有多少留在状态里：自消息结束以来各个门的乘积。只有状态大小固定的模型才能回答这个问题。</translation>
    </message>
    <message>
        <source>Half-life of the gates</source>
        <translation>门的半衰期</translation>
    </message>
    <message>
        <source>How many tokens pass until half of what a channel holds has faded, were the gate to stay as it is here: −ln 2 / ln of the gate, the median channel. Dark layers look at the last word, bright ones keep the topic.</source>
        <translation>假如门保持此处的值不变，经过多少个 token，通道中的内容会消退一半：−ln 2 / ln(门)，取中位通道。暗的层只看最近的词，亮的层记住话题。</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>半衰期</translation>
    </message>
    <message>
        <source>The share of its memory that a layer keeps from one token to the next, mean over the channels: 1 keeps all, 0 forgets all. A dark cell in a bright row is a moment at which the layer lets go.</source>
        <translation>从一个 token 到下一个，一层保留多少记忆，取各通道的平均：1 为全部保留，0 为全部遗忘。亮行中的暗格，是这一层放手的时刻。</translation>
    </message>
    <message>
        <source>State size</source>
        <translation>状态幅度</translation>
    </message>
    <message>
        <source>How much a layer holds in memory after the token (root mean square of its state). It climbs while a text begins and then levels off: the memory is full, not growing.</source>
        <translation>读过这个 token 之后，一层的记忆里有多少内容（状态的均方根）。文本刚开始时上升，随后趋于平稳：记忆已满，不再增长。</translation>
    </message>
    <message>
        <source>Update size</source>
        <translation>更新幅度</translation>
    </message>
    <message>
        <source>How far the token moved the memory of a layer (root mean square of the change). Bright columns are words that the model takes note of.</source>
        <translation>这个 token 使一层的记忆改变了多少（变化量的均方根）。明亮的列是模型留意的词。</translation>
    </message>
    <message>
        <source>Inside the layers</source>
        <translation>层内部</translation>
    </message>
    <message>
        <source>%1: size</source>
        <extracomment>%1 is the name that a model has for numbers inside its layers</extracomment>
        <translation>%1：幅度</translation>
    </message>
    <message>
        <source>How large these numbers of a layer are at each token (root mean square). The name is the model&apos;s own; compare layers, and look for tokens at which it jumps.</source>
        <translation>每个 token 处，一层中这些数值有多大（均方根）。名称由模型自定；可在各层之间比较，并寻找数值突变的 token。</translation>
    </message>
    <message>
        <source>%1: peak</source>
        <translation>%1：峰值</translation>
    </message>
    <message>
        <source>The largest of these numbers of a layer at each token. Where it is many times their size, a single one stands out.</source>
        <translation>每个 token 处，一层中这些数值的最大值。若它是幅度的许多倍，说明有一个数值格外突出。</translation>
    </message>
    <message>
        <source>A number between 0 and 1 that a layer computes at each token, mean over the channels. The name is the model&apos;s own; look for rows that stand out, and for tokens at which it changes.</source>
        <translation>一层在每个 token 处算出的 0 到 1 之间的数，取各通道的平均。名称由模型自定；留意突出的行，以及数值发生变化的 token。</translation>
    </message>
    <message>
        <source>Integer codes</source>
        <translation>整数编码</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零值</translation>
    </message>
    <message>
        <source>The share of the eight-bit inputs of a projection that are zero, and so cost nothing to add. A high share means that a few large channels set the scale for all.</source>
        <translation>投影的 8 位输入中零所占的比例；加零不花代价。比例高，说明少数几个大通道决定了所有通道的尺度。</translation>
    </message>
    <message>
        <source>Saturated codes</source>
        <translation>饱和编码</translation>
    </message>
    <message>
        <source>The share of the eight-bit inputs at the end of their range (−128, −127 or 127). One per token is normal, since the largest sets the scale; more means that several are equally large.</source>
        <translation>8 位输入中处于范围两端（−128、−127 或 127）的比例。每个 token 有一个是正常的，因为尺度由最大值决定；更多则说明有几个值同样大。</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Weights and time</source>
        <translation>权重与时间</translation>
    </message>
    <message>
        <source>Non-zero weights</source>
        <translation>非零权重</translation>
    </message>
    <message>
        <source>The share of the ternary weights of each projection that are −1 or +1. The rest are zero and skipped; evenly spread weights would give two thirds.</source>
        <translation>每个投影的三值权重中 −1 或 +1 所占的比例。其余为零，会被跳过；若权重均匀分布，应为三分之二。</translation>
    </message>
    <message>
        <source>Time per projection</source>
        <translation>每个投影的时间</translation>
    </message>
    <message>
        <source>Wall-clock time of the projections for each token, measured. Tokens that were read together share the time of their batch in equal parts, so the prompt is darker than the answer.</source>
        <translation>每个 token 的各投影所用的实际时间，实测。一起读取的 token 平分整批的时间，所以提示词比回答暗。</translation>
    </message>
    <message>
        <source>Time on the device</source>
        <translation>设备上的时间</translation>
    </message>
    <message>
        <source>How long the device was busy with the projections for each token, by its own clock. Of a simulated board these are the seconds of the board that it stands for, and not of this computer; a gap is what the processor computed.</source>
        <translation>每个 token 的各投影占用设备多久，按设备自身的时钟。对模拟板卡而言，是它所代表的板卡的秒数，而不是本机的；空白处由处理器计算。</translation>
    </message>
    <message>
        <source>On the device</source>
        <translation>设备上</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>个 token</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Attention spread</source>
        <translation>注意力的广度</translation>
    </message>
    <message>
        <source>How widely the heads of a layer look back at each token: the entropy of their weights as a share of that of equal ones, mean over the heads. Near 0 they pick single tokens, near 1 they take the average of all.</source>
        <translation>一层的注意力头在每个 token 处回看得有多广：其权重的熵与均匀权重的熵之比，取各头的平均。接近 0 时只选单个 token，接近 1 时取全部的平均。</translation>
    </message>
    <message>
        <source>What heads look at</source>
        <translation>注意力头看什么</translation>
    </message>
    <message>
        <source>The heads of attention at one token: how widely each looks (0: at one token, 1: at all alike), and how much those of the layer at the cursor take from each token before. Many rest on the first token when they have nothing to do.</source>
        <translation>某个 token 处的注意力头：每个头看得多广（0：只看一个 token，1：同等看全部），以及光标所在层的各头从之前每个 token 取多少。许多头无事可做时停在第一个 token 上。</translation>
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
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>a number of parameters: millions</extracomment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
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
        <translation>%1 位</translation>
    </message>
</context>
<context>
    <name>QuantityStyle</name>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>每 token 能耗</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Device bandwidth</source>
        <translation>设备带宽</translation>
    </message>
    <message>
        <source>Device cycles</source>
        <translation>设备周期数</translation>
    </message>
    <message>
        <source>Processor clock</source>
        <translation>处理器频率</translation>
    </message>
    <message>
        <source>million/s</source>
        <extracomment>a million per second</extracomment>
        <translation>百万/s</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>token/s</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>the same token of %1</source>
        <extracomment>%1 is a run of a comparison</extracomment>
        <translation>%1在同一 token 处的值</translation>
    </message>
    <message>
        <source>the recording that was kept</source>
        <translation>保留的记录</translation>
    </message>
    <message>
        <source>“%1”, token %2</source>
        <extracomment>%1 is a piece of text, %2 counts the tokens of a chat from 1</extracomment>
        <translation>“%1”（第 %2 个 token）</translation>
    </message>
</context>
<context>
    <name>SensorReader</name>
    <message>
        <source>± %1 %, %2</source>
        <extracomment>how far off a figure may be: %1 per cent, %2 says why</extracomment>
        <translation>± %1%，%2</translation>
    </message>
</context>
<context>
    <name>SeriesSource</name>
    <message>
        <source>tokens written in the last second</source>
        <translation>最近一秒生成的 token</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Precise</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>2 bit</source>
        <translation>2 位</translation>
    </message>
    <message>
        <source>1.6 bit</source>
        <translation>1.6 位</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How freely the next token is chosen. At 0 it is always the likeliest one, and the same question gets the same answer.</source>
        <translation>选择下一个 token 的自由程度。为 0 时总是选可能性最大的，同样的问题得到同样的回答。</translation>
    </message>
    <message>
        <source>Likeliest tokens (top k)</source>
        <translation>候选 token 数（top-k）</translation>
    </message>
    <message>
        <source>Only so many of the likeliest tokens are chosen from.</source>
        <translation>只从可能性最大的这么多个 token 中选择。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Share of probability (top p)</source>
        <translation>累计概率（top-p）</translation>
    </message>
    <message>
        <source>Only the likeliest tokens that together have this probability are chosen from. At 1 all are.</source>
        <translation>只从合计达到此概率的、可能性最大的 token 中选择。为 1 时从全部中选择。</translation>
    </message>
    <message>
        <source>Least probability (min p)</source>
        <translation>最小概率（min-p）</translation>
    </message>
    <message>
        <source>Tokens below this share of the likeliest one&apos;s probability are left out.</source>
        <translation>概率低于首选 token 概率的这一比例的 token 会被排除。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Penalty for repetition</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Makes tokens that were used before less likely. A little above 1 helps against loops; much makes nonsense.</source>
        <translation>降低已用过的 token 再次出现的可能。略高于 1 可避免循环；过高会语无伦次。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>After so many tokens an answer is cut. It says so, and can go on.</source>
        <translation>达到这么多 token 后，回答会被截断。程序会说明，并可继续回答。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>个 token</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>What the model reads before each chat: who it is to be, how it is to answer. With a change a chat is read again from its beginning, once.</source>
        <translation>模型在每个对话之前读取的内容：它扮演谁，怎样回答。修改后，对话会从头重新读取一次。</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>计算线程</translation>
    </message>
    <message>
        <source>More than the processor has cores makes it slower. The model is loaded again when this changes.</source>
        <translation>超过处理器的核心数反而更慢。修改后会重新加载模型。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Weights in memory</source>
        <translation>内存中的权重</translation>
    </message>
    <message>
        <source>At 1.6 bit weights take a sixth less memory; which is faster depends on the processor. The answers are the same. The model is loaded again when this changes.</source>
        <translation>1.6 位的权重少占六分之一的内存；哪种更快取决于处理器。回答相同。修改后会重新加载模型。</translation>
    </message>
    <message>
        <source>Models are downloaded from</source>
        <translation>模型下载来源</translation>
    </message>
    <message>
        <source>Repositories on the models page are asked for there: a mirror, say, or a server of your own that speaks as Hugging Face&apos;s does.</source>
        <translation>模型页面上的仓库从这里获取：可以是镜像站，也可以是与 Hugging Face 接口相同的自建服务器。</translation>
    </message>
    <message>
        <source>https://huggingface.co</source>
        <translation>https://huggingface.co</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>The colour of what can be pressed and of what has the focus.</source>
        <translation>可点击的部分和获得焦点的部分所用的颜色。</translation>
    </message>
    <message>
        <source>Size of text and everything else</source>
        <translation>文字和界面的大小</translation>
    </message>
    <message>
        <source>Beside the scale of the desktop; 1 is its own size.</source>
        <translation>在桌面缩放的基础上再缩放；1 为原始大小。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of texts, numbers and dates alike. English where there is no translation for the system&apos;s.</source>
        <translation>用于文字、数字和日期。若没有系统语言的翻译，则使用英语。</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>界面密度</translation>
    </message>
    <message>
        <source>Compact leaves less room between rows; the text keeps its size.</source>
        <translation>紧凑会缩小行距；文字大小不变。</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>对话列表</translation>
    </message>
    <message>
        <source>Beside the chat, where the window is wide enough.</source>
        <translation>窗口够宽时显示在对话旁边。</translation>
    </message>
    <message>
        <source>Live plots</source>
        <translation>实时图表</translation>
    </message>
    <message>
        <source>Power, throughput and energy beside the chat, or as a line above it in a narrow window.</source>
        <translation>功率、吞吐量和能耗，显示在对话旁边；窗口较窄时缩为上方的一行。</translation>
    </message>
    <message>
        <source>Icon in the status area</source>
        <translation>状态区图标</translation>
    </message>
    <message>
        <source>Closing the window then hides it: answers and the server go on, and the icon brings it back. Where the desktop has no place for such icons, closing ends the program.</source>
        <translation>关闭窗口时改为隐藏：回答和服务器继续运行，点击图标可恢复窗口。若桌面没有放置这类图标的地方，关闭窗口即退出程序。</translation>
    </message>
    <message>
        <source>Answers are charged with</source>
        <translation>回答能耗的计量范围</translation>
    </message>
    <message>
        <source>What the processor takes, or all of the machine: of its platform where the processor counts that, else of the battery while it discharges. The figures say which.</source>
        <translation>处理器的消耗，或整机的消耗：处理器若能计量平台则取平台，否则在电池放电时取电池。数值旁会注明是哪一种。</translation>
    </message>
    <message>
        <source>Processor with nothing to do</source>
        <translation>处理器空闲时</translation>
    </message>
    <message>
        <source>Used where no sensor can be read. Figures made of it are labelled as modelled.</source>
        <translation>用于没有可读传感器的情况。由此得出的数值标为“估算”。</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Processor with all cores busy</source>
        <translation>处理器所有核心满载时</translation>
    </message>
    <message>
        <source>With this one above 0, and the other not above it, power is modelled.</source>
        <translation>此值大于 0 且不低于空闲值时，才会估算功率。</translation>
    </message>
    <message>
        <source>not modelled</source>
        <translation>不估算</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>每千瓦时电价</translation>
    </message>
    <message>
        <source>What an answer costs then stands with its energy, where that is known. Figures made of it are labelled as derived.</source>
        <translation>设置后，在已知能耗的地方会一并显示回答的费用。由此得出的数值标为“换算”。</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>A word or a sign of your own, as it stands behind prices.</source>
        <translation>任意文字或符号，显示在价格之后。</translation>
    </message>
    <message>
        <source>Carbon dioxide of a kilowatt-hour</source>
        <translation>每千瓦时二氧化碳</translation>
    </message>
    <message>
        <source>Of your grid: its operator tells it. Figures made of it are labelled as derived.</source>
        <translation>所在电网的数值，可向电网运营商查询。由此得出的数值标为“换算”。</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Serve the model</source>
        <translation>提供模型服务</translation>
    </message>
    <message>
        <source>Other programs on this machine use the model as they would use a server of OpenAI&apos;s. They need the token; other machines and web pages are kept out.</source>
        <translation>本机上的其他程序可以像使用 OpenAI 的服务器一样使用模型。它们需要令牌；其他机器和网页无法访问。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Another one where it is taken.</source>
        <translation>若已被占用，请换一个。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>回答前先思考</translation>
    </message>
    <message>
        <source>Models that know how think first, which takes longer and often answers better. What they thought is folded away above the answer and not read again.</source>
        <translation>能够思考的模型会先思考，耗时更长，但回答往往更好。思考内容折叠在回答上方，之后不会再次读取。</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>最长思考</translation>
    </message>
    <message>
        <source>After so many tokens a thought is cut. It says so, and can go on.</source>
        <translation>思考达到这么多词元后会被截断。会有说明，并且可以继续。</translation>
    </message>
</context>
<context>
    <name>StatsLine</name>
    <message>
        <source>the beginning of the answer was not measured by it</source>
        <translation>它没有测到回答的开头</translation>
    </message>
    <message>
        <source>Energy: no meter could be read.</source>
        <translation>能耗：没有可读取的能耗计。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Energy: the meter could not tell it (%1).</source>
        <translation>能耗：能耗计未能测出（%1）。</translation>
    </message>
    <message>
        <source>Energy, all included: %1 (within %2 %)</source>
        <translation>总能耗：%1（误差 %2% 以内）</translation>
    </message>
    <message>
        <source>Reading the prompt %1, writing %2</source>
        <translation>读取提示词 %1，生成 %2</translation>
    </message>
    <message>
        <source>Without %1 in which the meter could not be read.</source>
        <translation>不含能耗计无法读取的 %1。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is how energy was found, %2 what it covers, %3 the name of the meter</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Without the idle power: %1 (%2)</source>
        <translation>扣除空闲功率：%1（%2）</translation>
    </message>
    <message>
        <source>Without the idle power of %1 W, measured %2 earlier: %3 (%4)</source>
        <translation>扣除 %2 前测得的空闲功率 %1 W：%3（%4）</translation>
    </message>
    <message>
        <source>The device, for the same tokens: %1 (within %2 %)</source>
        <extracomment>%1 is an amount of energy, %2 how far off it may be</extracomment>
        <translation>设备处理同样的 token：%1（误差 %2% 以内）</translation>
    </message>
    <message>
        <source>This computer simulated the board; what that took is in its own figure, and in none of the board.</source>
        <translation>板卡由本机模拟；模拟的消耗计入本机的数值，不计入板卡。</translation>
    </message>
    <message>
        <source>Per token of the answer: %1, without the idle power %2</source>
        <translation>回答的每个 token：%1，扣除空闲功率为 %2</translation>
    </message>
    <message>
        <source>Per token of the answer: %1</source>
        <translation>回答的每个 token：%1</translation>
    </message>
    <message>
        <source>This program had %1 % of the processor time.</source>
        <translation>本程序占用了 %1% 的处理器时间。</translation>
    </message>
    <message>
        <source>Temperature %1, top-k %2, top-p %3, min-p %4, repetition penalty %5, seed %6</source>
        <translation>温度 %1，top-k %2，top-p %3，min-p %4，重复惩罚 %5，随机种子 %6</translation>
    </message>
    <message numerus="yes">
        <source>Computed by %1 (%2, %3), %4 thread(s)</source>
        <extracomment>%1 is a device, %2 its instructions, %3 how weights are packed, %4 a number of threads</extracomment>
        <translation>
            <numerusform>由 %1 计算（%2，%3），%4 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by a model on the server %1</source>
        <translation>由服务器 %1 上的模型生成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cut at its longest</source>
        <extracomment>under an answer that ended because it was as long as answers may be</extracomment>
        <translation>达到最大长度，已截断</translation>
    </message>
    <message>
        <source>Cut by the server</source>
        <extracomment>under an answer that a server ended at a limit that it does not tell</extracomment>
        <translation>被服务器截断</translation>
    </message>
    <message>
        <source>Tokens are counted, times are measured by the clock of this machine.</source>
        <translation>token 数为计数所得，时间由本机时钟实测。</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>由 %1 生成</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <extracomment>under an answer; %1 is the number of its tokens</extracomment>
        <translation>
            <numerusform>%1 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <extracomment>under an answer; %1 is a number</extracomment>
        <translation>%1 token/s</translation>
    </message>
    <message>
        <source>%1 to first token</source>
        <extracomment>under an answer; %1 is the time it took until the first token came</extracomment>
        <translation>首个 token %1</translation>
    </message>
    <message>
        <source>Cut: the context is full</source>
        <extracomment>under an answer that ended because no longer text fits into the model</extracomment>
        <translation>已截断：上下文已满</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier message(s) were not read: there was no room for them.</source>
        <translation>
            <numerusform>未读取较早的 %1 条消息：空间不足。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) of these were thought before the answer.</source>
        <translation>
            <numerusform>其中 %1 个词元是回答前的思考。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) left out</source>
        <extracomment>under an answer; so many earlier messages of the chat were not read</extracomment>
        <translation>
            <numerusform>省略 %1 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalBench</name>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>device energy</source>
        <translation>设备能耗</translation>
    </message>
    <message>
        <source>projections</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>门控</translation>
    </message>
    <message>
        <source>head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>采样</translation>
    </message>
    <message numerus="yes">
        <source>threads are bound (%1) to %2 places</source>
        <translation>
            <numerusform>线程以 %1 方式绑定到 %2 个位置</numerusform>
        </translation>
    </message>
    <message>
        <source>reading a prompt</source>
        <translation>读取提示词</translation>
    </message>
    <message>
        <source>weights read</source>
        <translation>权重读取</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>sums of products</source>
        <translation>乘积累加</translation>
    </message>
    <message>
        <source>int8 peak</source>
        <translation>int8 峰值</translation>
    </message>
    <message>
        <source>tile peak</source>
        <translation>分块峰值</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <extracomment>%1 is a number of tokens</extracomment>
        <translation>一次 %1 个</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>instruction set</source>
        <translation>指令集</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>打包方式</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>OpenMP</source>
        <translation>OpenMP</translation>
    </message>
    <message>
        <source>cache read</source>
        <translation>读取的缓存</translation>
    </message>
    <message>
        <source>memory taken</source>
        <translation>占用的内存</translation>
    </message>
</context>
<context>
    <name>TerminalChat</name>
    <message>
        <source>forgets the conversation</source>
        <translation>忘掉此前的对话</translation>
    </message>
    <message>
        <source>leaves, as does the end of the input (Ctrl-D)</source>
        <translation>退出；输入结束（Ctrl-D）时也会退出</translation>
    </message>
    <message>
        <source>begins and ends a message of several lines; pasted lines are one message</source>
        <translation>多行消息的开始和结束；一次粘贴的多行为一条消息</translation>
    </message>
    <message>
        <source>ends the answer and keeps what is there; at the prompt it leaves</source>
        <translation>结束回答，保留已有的内容；在提示符处则退出</translation>
    </message>
    <message>
        <source>(a small model for small talk, short stories, simple questions and sums up to 100; trilume-cli import makes bigger ones from Hugging Face folders such as ridger/MMfreeLM-370M, see README)</source>
        <translation>（一个小模型，可以闲聊、讲小故事、回答简单的问题、做 100 以内的算术，只懂英文；trilume-cli import 可由 ridger/MMfreeLM-370M 等 Hugging Face 文件夹生成更大的模型，见 README）</translation>
    </message>
    <message>
        <source>(/new forgets, /exit leaves, /help tells more)</source>
        <translation>（/new 忘掉对话，/exit 退出，/help 查看更多）</translation>
    </message>
    <message>
        <source>(Ctrl-C once more, Ctrl-D or /exit leaves)</source>
        <translation>（再按一次 Ctrl-C，或用 Ctrl-D、/exit 退出）</translation>
    </message>
</context>
<context>
    <name>TerminalCompare</name>
    <message>
        <source>tokens/s</source>
        <translation>token/s</translation>
    </message>
    <message>
        <source>prompt tokens/s</source>
        <translation>提示词 token/s</translation>
    </message>
    <message>
        <source>first token s</source>
        <translation>首个 token s</translation>
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
        <translation>J/token 扣除空闲</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>MB/token</source>
        <translation>MB/token</translation>
    </message>
    <message>
        <source>this machine meanwhile</source>
        <translation>同一时间的本机</translation>
    </message>
</context>
<context>
    <name>TerminalCounts</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 tokens</source>
        <extracomment>%1 is a number as well; the form is that of %2</extracomment>
        <translation>
            <numerusform>%1 / %2 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1 tokens, %2 tokens/s]</source>
        <translation>
            <numerusform>[%1 个 token，%2 token/s]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%1 earlier messages were left out: there is no room for them]</source>
        <translation>
            <numerusform>[省略了较早的 %1 条消息：空间不足]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalDevices</name>
    <message numerus="yes">
        <source>the processor computes %1 matrices: %2</source>
        <translation>
            <numerusform>%1 个矩阵由处理器计算：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalEnergy</name>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>label</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>now W</source>
        <translation>当前 W</translation>
    </message>
    <message>
        <source>mean W</source>
        <translation>平均 W</translation>
    </message>
    <message>
        <source>joules</source>
        <translation>焦耳</translation>
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
        <translation>每 token 纳特</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>bits per byte</source>
        <translation>每字节比特</translation>
    </message>
    <message>
        <source>tokens read</source>
        <translation>读取的 token</translation>
    </message>
</context>
<context>
    <name>TerminalHelp</name>
    <message>
        <source>A model file (GGUF). Left out: the model that comes with the program.</source>
        <translation>模型文件（GGUF）。省略时使用程序自带的模型。</translation>
    </message>
    <message>
        <source>turn a published checkpoint into a model file</source>
        <translation>将已发布的检查点转换为模型文件</translation>
    </message>
    <message>
        <source>Reads a checkpoint of a MatMul-free language model or of a ternary transformer and writes it as one GGUF file with ternary weights, the tokenizer and the chat markers inside.
A folder in the Hugging Face layout holds config.json, the weights as safetensors (one file, or several with their index), and where there are any the tokenizer and trilume_chat.json. A folder without a tokenizer is imported with a warning: such a model is driven by token ids. A GGUF file of a ternary transformer needs no import, as every command reads it: importing keeps its weights and writes them in types of this program.
The weights are read piece by piece, so a model of any size needs little memory. The file appears when it is complete, not before; an older file of that name is replaced.</source>
        <translation>读取无矩阵乘法语言模型或三值 Transformer 的检查点，写成一个 GGUF 文件，其中包含三值权重、分词器和对话标记。
Hugging Face 结构的文件夹中须有 config.json 和 safetensors 格式的权重（一个文件，或多个文件及其索引）；如有分词器和 trilume_chat.json 也会读取。没有分词器的文件夹导入时会给出警告：这样的模型只能用 token id 驱动。三值 Transformer 的 GGUF 文件无需导入，每个命令都能直接读取：导入后权重不变，只换成本程序的类型。
权重逐块读取，因此无论模型多大，都只需很少的内存。文件写完之后才会出现；同名的旧文件会被替换。</translation>
    </message>
    <message>
        <source>The folder with the checkpoint, or the GGUF file.</source>
        <translation>检查点所在的文件夹，或 GGUF 文件。</translation>
    </message>
    <message>
        <source>show what a model file holds</source>
        <translation>显示模型文件的内容</translation>
    </message>
    <message>
        <source>Prints the sizes of the model, its tensors with their types, the bits that a weight takes, the tokenizer, the chat markers, the fingerprint that stored conversations are tied to, and metadata keys that this version gives no meaning to.
Every name, shape, type and size in the file is checked; a damaged file is refused with the reason.</source>
        <translation>显示模型的各项大小、张量及其类型、每个权重的位数、分词器、对话标记、与存储的对话相关联的指纹，以及本版本不认识的元数据键。
文件中的每个名称、形状、类型和大小都会检查；文件损坏时拒绝读取，并说明原因。</translation>
    </message>
    <message>
        <source>talk with a model, line by line</source>
        <translation>与模型逐行对话</translation>
    </message>
    <message>
        <source>Reads one message per line and writes the answer as it comes. Lines between &quot;&quot;&quot; and &quot;&quot;&quot;, and lines pasted at once into a terminal, are one message. /new forgets the conversation, /help tells this, /exit or the end of the input leaves.
Ctrl-C ends the answer and keeps what is there; at the prompt it leaves, but asks first where an answer has just come to its end. With a pipe as input the answers alone are written to standard output, one after the other, and Ctrl-C ends the program. Speed is shown on standard error.
A model without chat markers is talked with in a plain dialogue form.</source>
        <translation>每行读取一条消息，边生成边输出回答。&quot;&quot;&quot; 与 &quot;&quot;&quot; 之间的多行，以及一次粘贴到终端的多行，都是一条消息。/new 忘掉对话，/help 显示这些说明，/exit 或输入结束时退出。
Ctrl-C 结束回答并保留已有的内容；在提示符处则退出，但如果回答刚刚结束，会先询问。以管道为输入时，只把回答依次写到标准输出，Ctrl-C 结束程序。速度显示在标准错误输出。
没有对话标记的模型以普通的问答形式对话。</translation>
    </message>
    <message>
        <source>answer or continue one text</source>
        <translation>回答或续写一段文本</translation>
    </message>
    <message>
        <source>Writes the answer of a chat model to PROMPT, or what another model continues it with. The text is written as it comes.
With --ids the model reads token ids in place of a text, needs no tokenizer and does not stop at the end token: exactly --max-tokens tokens are generated.</source>
        <translation>输出对话模型对 PROMPT 的回答，或其他模型的续写。文本边生成边输出。
使用 --ids 时，模型读取 token id 而不是文本，不需要分词器，也不在结束 token 处停止：恰好生成 --max-tokens 个 token。</translation>
    </message>
    <message>
        <source>The text. Left out or &quot;-&quot;: standard input is read to its end. A single argument is the model when it ends in .gguf or is a path (/a, ./a, ../a), else the prompt.</source>
        <translation>文本。省略或为“-”时，读取标准输入直到结束。只有一个参数时，以 .gguf 结尾或为路径（/a、./a、../a）则视为模型，否则视为提示词。</translation>
    </message>
    <message>
        <source>write the raw scores of the next token</source>
        <translation>输出下一个 token 的原始分数</translation>
    </message>
    <message>
        <source>Reads token ids and writes the logits after the last of them as comma-separated values: a row for each position, in order, a column for each token of the vocabulary, nine significant digits, no header.</source>
        <translation>读取 token id，输出其中最后几个之后的 logits，格式为逗号分隔值：每个位置一行，按顺序排列；词表中的每个 token 一列；九位有效数字，没有表头。</translation>
    </message>
    <message>
        <source>measure how well a model predicts a text</source>
        <translation>测量模型预测文本的能力</translation>
    </message>
    <message>
        <source>Reads a text once from beginning to end and prints the mean of -ln p over its tokens (nats per token), the perplexity, the bits per byte of the text, and the number of tokens that were scored.</source>
        <translation>将文本从头到尾读取一次，输出各 token 的 -ln p 平均值（每 token 纳特）、困惑度、文本每字节的比特数，以及评分的 token 数。</translation>
    </message>
    <message>
        <source>A text file in UTF-8, or &quot;-&quot; for standard input.</source>
        <translation>UTF-8 文本文件，或用“-”表示标准输入。</translation>
    </message>
    <message>
        <source>measure the speed of a model on this machine</source>
        <translation>测量模型在本机上的速度</translation>
    </message>
    <message>
        <source>Measures in turn how fast memory can be read, how fast a prompt is read and how fast tokens are generated, three times each, and prints the medians. Generating tokens reads every packed weight once per token, so memory is what it is compared with.
With --shape a model of a published size is made from random weights: no file is needed. With --conventional it is the model&apos;s twin that is measured: the same layers with dense weights of 16 bits (bf16), which are random and say something about speed and energy only.
Where the processor has an energy meter, the joules of both are told, with and without what it takes when idle: that is measured first, for five seconds.</source>
        <translation>依次测量读取内存、读取提示词和生成 token 的速度，各测三次，输出中位数。生成每个 token 都要把打包的权重全部读取一遍，因此与内存速度比较。
使用 --shape 时，用随机权重构造一个已发布大小的模型，不需要文件。使用 --conventional 时，测量的是该模型的常规对照模型：层相同，权重为 16 位（bf16）稠密权重；权重是随机的，只能说明速度和能耗。
处理器有能耗计时，会给出读取提示词和生成的焦耳数，包括总能耗和扣除空闲的能耗；为此先用五秒测量空闲功率。</translation>
    </message>
    <message>
        <source>write what the layers do, for NumPy</source>
        <translation>输出各层所做的事，供 NumPy 使用</translation>
    </message>
    <message>
        <source>Reads a text or token ids from the beginning and writes what every layer did, token by token, as named arrays that numpy.load opens (NPZ). A text is asked of a chat model as its user would ask it, and continued by another one.
The file appears when it is complete, not before; an older file of that name is replaced. At most %1 tokens are read.
Arrays:
%2
With --lens:
%3</source>
        <translation>从头读取文本或 token id，逐个 token 写出每一层做了什么，存为可用 numpy.load 打开的命名数组（NPZ）。对话模型把文本当作用户的提问来读取，其他模型则接着文本续写。
文件写完之后才会出现；同名的旧文件会被替换。最多读取 %1 个 token。
数组：
%2
使用 --lens 时：
%3</translation>
    </message>
    <message>
        <source>measure the power of this machine</source>
        <translation>测量本机的功率</translation>
    </message>
    <message>
        <source>Reads every energy meter that this machine has (processor, board, battery) ten times a second and shows watts and joules, each with where it comes from: measured (a sensor), derived (computed from one) or modelled (an assumption), what it covers, and how far off it may be. Figures of different meters are not to be added: a package holds its cores.
Ctrl-C ends it and keeps what was measured. On a terminal the table is renewed in place; into a pipe a line per second and meter is written, and the table at the end.</source>
        <translation>每秒十次读取本机的所有能耗计（处理器、板卡、电池），显示瓦数和焦耳数，并注明每个数值的来源：实测（传感器）、换算（由传感器数值算出）或估算（包含假设），以及它覆盖什么、误差可能有多大。不同能耗计的数值不能相加：封装包含其核心。
Ctrl-C 结束测量，并保留已测得的结果。在终端中，表格原地刷新；输出到管道时，每个能耗计每秒写一行，最后写出表格。</translation>
    </message>
    <message>
        <source>answer other programs on this machine</source>
        <translation>为本机上的其他程序提供回答</translation>
    </message>
    <message>
        <source>Serves a model under the interface of OpenAI&apos;s that many programs know: GET /v1/models, POST /v1/completions and POST /v1/chat/completions, streamed or not, with the energy of each answer in its usage. Requests are answered one after the other.
Only programs of this machine reach it, and only with its token: &quot;Authorization: Bearer TOKEN&quot;. The token is made the first time, stays the same, and lies in a file that only its owner can read. Web pages are refused, but for those of --allow-origin.
The address and where the token lies are told on standard error. Ctrl-C or SIGTERM ends the answers and the program.</source>
        <translation>以许多程序都支持的 OpenAI 接口提供模型服务：GET /v1/models、POST /v1/completions 和 POST /v1/chat/completions，流式或非流式均可，每个回答的能耗写在 usage 中。请求依次回答。
只有本机上的程序可以访问，并且须提供令牌：&quot;Authorization: Bearer TOKEN&quot;。令牌在首次运行时创建，此后不变，存放在只有所有者可读的文件中。除 --allow-origin 指定的网页外，一律拒绝网页访问。
地址和令牌的位置显示在标准错误输出。Ctrl-C 或 SIGTERM 结束回答和程序。</translation>
    </message>
    <message>
        <source>list the models that can be loaded and those that are there</source>
        <translation>列出可下载的和已有的模型</translation>
    </message>
    <message>
        <source>Prints the catalogue and what lies in the folder of downloaded models: model files, checkpoints that are still to be imported, and downloads that were not finished. The network is not asked.</source>
        <translation>显示模型目录，以及模型下载文件夹中的内容：模型文件、尚待导入的检查点和未完成的下载。不访问网络。</translation>
    </message>
    <message>
        <source>load a model from the network</source>
        <translation>从网络下载模型</translation>
    </message>
    <message>
        <source>Loads a model of the catalogue by its name, the model of a repository in the form of Hugging Face&apos;s (OWNER/NAME), or one model file from its address (https://...).
What was begun is gone on with when the same command is run again, also after Ctrl-C, a cut connection or a full disk. Files have their names only when they are whole and their checksums are those that the repository tells. Of a file from an address the checksum is compared that its server offers, or that --sha256 gives; where there is none, its structure as a model file is checked alone. Of a repository only the files that an import reads are loaded, all of them from one commit, which is kept with them.
HF_ENDPOINT in the environment names another server as --endpoint does, HF_TOKEN the token of an account there, which is sent to nobody else. Proxies are those of http_proxy, https_proxy and no_proxy. Where the model lies is written to standard output.</source>
        <translation>按名称下载目录中的模型，按 OWNER/NAME 下载 Hugging Face 形式的仓库中的模型，或按地址（https://...）下载单个模型文件。
再次运行同一命令，会从上次停下的地方继续，无论当时是按了 Ctrl-C、连接中断还是磁盘已满。文件只有在完整、且校验和与仓库公布的一致之后，才会以正式名称出现。按地址下载的文件，与服务器提供的或 --sha256 给出的校验和核对；两者都没有时，只检查它作为模型文件的结构。对于仓库，只下载导入所需的文件，全部来自同一个提交，并随文件记下该提交。
环境变量 HF_ENDPOINT 与 --endpoint 作用相同，指定其他服务器；HF_TOKEN 为该服务器上账号的令牌，不会发送到别处。代理取自 http_proxy、https_proxy 和 no_proxy。模型的位置写到标准输出。</translation>
    </message>
    <message>
        <source>A name of the catalogue, OWNER/NAME, or the address of a .gguf file.</source>
        <translation>目录中的名称、OWNER/NAME，或 .gguf 文件的地址。</translation>
    </message>
    <message>
        <source>list what can compute</source>
        <translation>列出可用于计算的设备</translation>
    </message>
    <message>
        <source>Prints a line for the processor and for each device of the plugins that are installed, its id first: what --device takes. A plugin that cannot be used is there with the reason, also that it has not answered within two seconds.
Plugins are looked for in the folder of the installation and in the folder plugins of the program&apos;s data, and nowhere else, unless TRILUME_PLUGIN_DIR in the environment names the only folder. A plugin may do whatever this program may, but runs in a process of its own: one that crashes costs a message, and the processor goes on.</source>
        <translation>为处理器和已安装插件的每个设备各显示一行，行首是 id，即 --device 所用的值。不能使用的插件也会列出并注明原因，包括两秒内没有响应的插件。
插件只在安装文件夹和程序数据的 plugins 文件夹中查找，除非环境变量 TRILUME_PLUGIN_DIR 指定了唯一的文件夹。插件能做本程序能做的一切，但在单独的进程中运行：插件崩溃只会带来一条消息，处理器会继续计算。</translation>
    </message>
    <message>
        <source>compare ways to run a model</source>
        <translation>对比运行模型的不同方式</translation>
    </message>
    <message>
        <source>Runs one text on several configurations and tells speed, power and joules per token of each, with their spread, where they are from and what they cover, and whether the tokens are the same. Options that are given several times make every combination.
Each configuration is loaded, rests for its idle power and is warmed up; then rounds of about a second follow, in turn and back again, until the spread of all is below 2 % or the time is over. Ctrl-C ends it and keeps what was measured.
Figures of a simulated board are of its own clock and its model of power, those of this machine stand beside them: different scopes are never made a ratio of.</source>
        <translation>在多项配置上运行同一段文本，给出各项的速度、功率和每 token 焦耳数，连同波动范围、来源和计量范围，并说明生成的 token 是否相同。多次给出的选项会组成所有组合。
每项配置先加载，再静置以测空闲功率，然后预热；随后逐轮测量，每轮约一秒，各项配置正序、倒序交替，直到所有波动都小于 2% 或时间用完。Ctrl-C 结束测量，并保留已测得的结果。
模拟板卡的数值依据它自身的时钟和功率估算，本机的数值并列在旁：计量范围不同的数值绝不求比值。</translation>
    </message>
    <message>
        <source>compute what FPGA boards would reach</source>
        <translation>计算 FPGA 板卡可达到的水平</translation>
    </message>
    <message>
        <source>Computes tokens per second, watts and joules per token of FPGA boards for the published sizes, from the bytes that a token moves and from constants of each board, and prints them beside what others measured or published. Nothing is measured, all figures are labelled modelled, and each constant stands there with its label and its source. The text is a document in English (Markdown).</source>
        <translation>根据每个 token 搬运的字节数和各板卡的常数，计算 FPGA 板卡在已发布的各种规模下的每秒 token 数、瓦数和每 token 焦耳数，并与他人测量或发布的数值并列显示。不进行任何测量，所有数值都标为“估算”，每个常数都附有标签和来源。输出为英文文档（Markdown）。</translation>
    </message>
    <message>
        <source>Chat with MatMul-free language models on your own machine.</source>
        <translation>在自己的电脑上与无矩阵乘法（MatMul-free）的语言模型对话。</translation>
    </message>
    <message>
        <source>Results are written to standard output, everything else to standard error.
Exit status: 0 done, 1 failed, 2 wrong usage, 130 interrupted.</source>
        <translation>结果写到标准输出，其他内容写到标准错误输出。
退出状态：0 完成，1 失败，2 用法错误，130 被中断。</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <extracomment>%1: what an option does, whole sentences; %2: what is done without it</extracomment>
        <translation>%1默认：%2。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Show this help, or with a command that command&apos;s, and leave.</source>
        <translation>显示此帮助后退出；用在命令之后时，显示该命令的帮助。</translation>
    </message>
    <message>
        <source>Show the version and leave.</source>
        <translation>显示版本后退出。</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>The model file to write.</source>
        <translation>要写入的模型文件。</translation>
    </message>
    <message>
        <source>How the ternary weights are stored: tq2_0 takes 2.06 bits a weight, tq1_0 1.69. The model is the same.</source>
        <translation>三值权重的存储方式：tq2_0 每个权重占 2.06 位，tq1_0 占 1.69 位。模型相同。</translation>
    </message>
    <message>
        <source>what README.md calls it, or the folder</source>
        <translation>README.md 中的名称，或文件夹名</translation>
    </message>
    <message>
        <source>The name of the model in the file.</source>
        <translation>文件中的模型名称。</translation>
    </message>
    <message>
        <source>Print one JSON object in place of the text.</source>
        <translation>输出一个 JSON 对象，代替文本。</translation>
    </message>
    <message>
        <source>Write what every figure is computed from, as CSV.</source>
        <translation>将计算各个数值所用的数据写成 CSV。</translation>
    </message>
    <message>
        <source>Write a report for people: one HTML file, with plots.</source>
        <translation>写一份供人阅读的报告：一个 HTML 文件，含图表。</translation>
    </message>
    <message>
        <source>Write that report on paper: a PDF. Needs the window&apos;s program.</source>
        <translation>将该报告写成可打印的 PDF。需要窗口程序。</translation>
    </message>
    <message>
        <source>Keep it in the folder comparisons of the program&apos;s data.</source>
        <translation>将结果保存在程序数据的 comparisons 文件夹中。</translation>
    </message>
    <message>
        <source>Measure nothing: tell again what --json or --keep wrote into this file.</source>
        <translation>不进行测量：重新显示 --json 或 --keep 写入此文件的结果。</translation>
    </message>
    <message>
        <source>A message of the system before the first one of the user.</source>
        <translation>系统提示词，位于用户的第一条消息之前。</translation>
    </message>
    <message>
        <source>Choose among the K likeliest tokens. 0: among all.</source>
        <translation>从可能性最大的 K 个 token 中选择。0：从全部中选择。</translation>
    </message>
    <message>
        <source>Choose among the likeliest tokens that together have this share of the probability. 1: off.</source>
        <translation>从合计达到此概率的、可能性最大的 token 中选择。1：关闭。</translation>
    </message>
    <message>
        <source>Leave out tokens that are less likely than this share of the likeliest. 0: off.</source>
        <translation>排除概率低于首选 token 概率的这一比例的 token。0：关闭。</translation>
    </message>
    <message>
        <source>Make the last 256 tokens less likely to come again, 0.1 to 10. 1: off.</source>
        <translation>降低最近 256 个 token 再次出现的可能，0.1 到 10。1：关闭。</translation>
    </message>
    <message>
        <source>another one each time</source>
        <translation>每次不同</translation>
    </message>
    <message>
        <source>The start of the random numbers. The same seed, model and options give the same text.</source>
        <translation>随机数的起点。随机种子、模型和选项都相同时，生成的文本相同。</translation>
    </message>
    <message>
        <source>End an answer after this many tokens.</source>
        <translation>达到这么多 token 后结束回答。</translation>
    </message>
    <message>
        <source>End an answer where it would say this text. May be given several times.</source>
        <translation>回答中将要出现此文本时，结束回答。可多次给出。</translation>
    </message>
    <message>
        <source>those of the model</source>
        <translation>模型自带的标记</translation>
    </message>
    <message>
        <source>What stands before and behind each message, in place of the model&apos;s own: a JSON file in the form of trilume_chat.json. The window keeps those that it was given in the folder markers of its settings.</source>
        <translation>每条消息前后的内容，代替模型自带的标记：trilume_chat.json 格式的 JSON 文件。在窗口中设置的标记保存在其设置的 markers 文件夹中。</translation>
    </message>
    <message>
        <source>Continue the text as it stands, without the markers of a chat model.</source>
        <translation>直接接着文本续写，不使用对话模型的标记。</translation>
    </message>
    <message>
        <source>Always take the likeliest token: temperature 0.</source>
        <translation>总是选可能性最大的 token：温度为 0。</translation>
    </message>
    <message>
        <source>Token ids to read, separated by commas, in place of a text.</source>
        <translation>要读取的 token id，以逗号分隔，代替文本。</translation>
    </message>
    <message>
        <source>The text to read.</source>
        <translation>要读取的文本。</translation>
    </message>
    <message>
        <source>In place of a text of your own: question, document (512 tokens) or story.</source>
        <translation>代替自己的文本：question、document（512 个 token）或 story。</translation>
    </message>
    <message>
        <source>64; 256 of a story</source>
        <translation>64；story 为 256</translation>
    </message>
    <message>
        <source>Tokens to write, 2 or more.</source>
        <translation>要生成的 token 数，2 或更多。</translation>
    </message>
    <message>
        <source>4 to 20, until the spread is below 2 %</source>
        <translation>4 到 20，直到波动小于 2%</translation>
    </message>
    <message>
        <source>Measure each configuration this many times, whatever the spread.</source>
        <translation>每项配置测量这么多次，不论波动大小。</translation>
    </message>
    <message>
        <source>120; without end with --repeats</source>
        <translation>120；使用 --repeats 时不限</translation>
    </message>
    <message>
        <source>Begin no round later than this. Each configuration has one in any case.</source>
        <translation>超过这么多秒后不再开始新的一轮。每项配置至少测一轮。</translation>
    </message>
    <message>
        <source>Let the machine rest for this long before each configuration; below 3 there are no net figures.</source>
        <translation>每项配置开始之前，让机器静置这么多秒；少于 3 秒时没有扣除空闲的数值。</translation>
    </message>
    <message>
        <source>With --ids: print the ids that are generated, separated by spaces, on one line.</source>
        <translation>与 --ids 一起使用：在一行中输出生成的 id，以空格分隔。</translation>
    </message>
    <message>
        <source>Write the logits of this many last positions.</source>
        <translation>输出最后这么多个位置的 logits。</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>The file to write, NPZ.</source>
        <translation>要写入的 NPZ 文件。</translation>
    </message>
    <message>
        <source>Write what each layer would say next, were it the last: the K likeliest tokens, 1 to 20. Takes a head for every token and layer.</source>
        <translation>写出假如各层就是最后一层，接下来会说什么：可能性最大的 K 个 token，1 到 20。每个 token 的每一层都要多计算一次输出头。</translation>
    </message>
    <message>
        <source>Show what others published beside it: matmul-free-fpga, matmul-free-50, bitnet-kv260, bitnet-a53 or tereffic-u280. May be given several times.</source>
        <translation>并列显示他人公布的数据：matmul-free-fpga、matmul-free-50、bitnet-kv260、bitnet-a53 或 tereffic-u280。可多次给出。</translation>
    </message>
    <message>
        <source>Measure the conventional twin of the model: the same shapes in bf16, random weights.</source>
        <translation>测量模型的常规对照模型：形状相同，bf16，随机权重。</translation>
    </message>
    <message>
        <source>Compare with the conventional twin of the model as well: the same shapes in bf16. Its weights are random, so that only its speed and energy mean something.</source>
        <translation>同时与模型的常规对照模型对比：形状相同，bf16。它的权重是随机的，只有速度和能耗有意义。</translation>
    </message>
    <message>
        <source>until Ctrl-C; 5 with --json</source>
        <translation>直到按 Ctrl-C；使用 --json 时为 5</translation>
    </message>
    <message>
        <source>Measure for this long, 0.1 or more.</source>
        <translation>测量这么多秒，0.1 或更多。</translation>
    </message>
    <message>
        <source>Where the system&apos;s sensors are listed.</source>
        <translation>系统列出传感器的位置。</translation>
    </message>
    <message>
        <source>With --full-watts: model the processor&apos;s power as a line between these two, by how busy it is. Such figures are labelled modelled.</source>
        <translation>与 --full-watts 一起使用：按处理器的忙碌程度，在这两个值之间以直线估算其功率。这样的数值标为“估算”。</translation>
    </message>
    <message>
        <source>What all processors take together when all are busy.</source>
        <translation>所有处理器都满载时合计的瓦数。</translation>
    </message>
    <message>
        <source>Where to listen: an address of this machine alone, 127.0.0.1, ::1 or localhost.</source>
        <translation>监听的地址，只能是本机专用的地址：127.0.0.1、::1 或 localhost。</translation>
    </message>
    <message>
        <source>The port. 0: any free one, which is told.</source>
        <translation>端口。0：任意空闲端口，启动时会显示。</translation>
    </message>
    <message>
        <source>server-token in the folder of the program&apos;s data</source>
        <translation>程序数据文件夹中的 server-token</translation>
    </message>
    <message>
        <source>Where the token lies; made when it is not there.</source>
        <translation>令牌的存放位置；不存在时创建。</translation>
    </message>
    <message>
        <source>Let pages of this origin ask, https://name or http://localhost:3000; they need the token, too. May be given several times.</source>
        <translation>允许此来源的网页提问，形如 https://name 或 http://localhost:3000；网页同样需要令牌。可多次给出。</translation>
    </message>
    <message>
        <source>models in the folder of the program&apos;s data</source>
        <translation>程序数据文件夹中的 models</translation>
    </message>
    <message>
        <source>The folder that the model comes into.</source>
        <translation>存放下载的模型的文件夹。</translation>
    </message>
    <message>
        <source>The server of repositories that are given as OWNER/NAME or by a name of the catalogue.</source>
        <translation>以 OWNER/NAME 或目录中的名称给出仓库时，从此服务器下载。</translation>
    </message>
    <message>
        <source>what the server offers</source>
        <translation>服务器提供的校验和</translation>
    </message>
    <message>
        <source>The checksum that the file at an address must have.</source>
        <translation>按地址下载的文件应有的校验和。</translation>
    </message>
    <message>
        <source>as many as this program may use</source>
        <translation>本程序可用的最大线程数</translation>
    </message>
    <message>
        <source>Threads to compute with. The result is the same for any number.</source>
        <translation>计算线程数。无论多少，结果都相同。</translation>
    </message>
    <message>
        <source>Threads to compute with. May be given several times.</source>
        <translation>计算线程数。可多次给出。</translation>
    </message>
    <message>
        <source>A further model to compare. May be given several times.</source>
        <translation>另一个要对比的模型。可多次给出。</translation>
    </message>
    <message>
        <source>Keep each thread on a core of its own. Helps where the system moves threads about; hurts where something else is busy on a core.</source>
        <translation>让每个线程固定在各自的核心上。系统频繁移动线程时有帮助；某个核心上有其他负载时反而有害。</translation>
    </message>
    <message>
        <source>Where the products of the weights are computed: an id that the command devices lists. The result is the same for all; what a device cannot do, the processor does. With energy: a device whose own figures are shown beside those of this machine.</source>
        <translation>计算权重乘积的设备：devices 命令列出的 id。在任何设备上结果都相同；设备不能做的，由处理器完成。用于 energy 时：在本机的数值旁显示该设备自身的数值。</translation>
    </message>
    <message>
        <source>Where the products of the weights are computed: an id that the command devices lists. May be given several times.</source>
        <translation>计算权重乘积的设备：devices 命令列出的 id。可多次给出。</translation>
    </message>
    <message>
        <source>How much a device computes: all that it takes, or what is faster there, of each shape of matrix as many rows as measuring says. auto is all for a simulated board and faster for another device.</source>
        <translation>由设备计算多少：all 为设备能接受的全部；faster 为在设备上更快的部分，每种形状的矩阵计算多少行由测量决定。auto 对模拟板卡为 all，对其他设备为 faster。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What the plugin of the device is told: a JSON object that it understands, such as {&quot;rest_watts&quot;: 2.5} for a virtual board, which names its others where one is wrong.</source>
        <translation>传给设备插件的内容：插件能理解的 JSON 对象，例如虚拟板卡的 {&quot;rest_watts&quot;: 2.5}；名称有误时，虚拟板卡会列出其他可用的名称。</translation>
    </message>
    <message>
        <source>Measure what the processor and the device take for each shape of matrix, and write it, with the rows that the device computes, to standard error.</source>
        <translation>测量处理器和设备计算每种形状的矩阵各用多少时间，连同由设备计算的行数一起写到标准错误输出。</translation>
    </message>
    <message>
        <source>Run the code of plugins in this program and not in a process of its own. That saves some microseconds for each product; a plugin that crashes then ends this program.</source>
        <translation>在本程序中运行插件的代码，而不是在单独的进程中。每次乘积可节省几微秒；但插件崩溃时，本程序也会终止。</translation>
    </message>
    <message>
        <source>the fastest of this machine</source>
        <translation>本机最快的</translation>
    </message>
    <message>
        <source>Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod. The result is the same for all. TRILUME_FORCE_ISA in the environment says the same.</source>
        <translation>计算所用的指令集：scalar、avx2、avx2+avx512bw、avx2+vnni、avx512vnni、avx512vnni+vbmi、avx512vnni+amx、neon 或 neon+dotprod。无论哪种，结果都相同。环境变量 TRILUME_FORCE_ISA 作用相同。</translation>
    </message>
    <message>
        <source>How ternary weights lie in memory: auto, 2bit or 1.6bit. The result is the same.</source>
        <translation>三值权重在内存中的打包方式：auto、2bit 或 1.6bit。结果相同。</translation>
    </message>
    <message>
        <source>Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod. May be given several times.</source>
        <translation>计算所用的指令集：scalar、avx2、avx2+avx512bw、avx2+vnni、avx512vnni、avx512vnni+vbmi、avx512vnni+amx、neon 或 neon+dotprod。可多次给出。</translation>
    </message>
    <message>
        <source>How ternary weights lie in memory: auto, 2bit or 1.6bit. May be given several times.</source>
        <translation>三值权重在内存中的打包方式：auto、2bit 或 1.6bit。可多次给出。</translation>
    </message>
    <message>
        <source>Show this help and leave.</source>
        <translation>显示此帮助后退出。</translation>
    </message>
    <message>
        <source>A model of random weights in a published size: 370M, 1.3B, 2.7B, 2B4T, falcon-e-3B, bonsai-1.7B, bonsai-4B or bonsai-8B.</source>
        <translation>已发布尺寸的随机权重模型：370M、1.3B、2.7B、2B4T、falcon-e-3B、bonsai-1.7B、bonsai-4B 或 bonsai-8B。</translation>
    </message>
    <message>
        <source>Tokens of the prompt, behind which generating is measured.</source>
        <translation>提示的词元数，其后测量生成速度。</translation>
    </message>
    <message>
        <source>How a transformer keeps keys and values: auto (what --kv-memory has room for), f32, f16 or int8.</source>
        <translation>Transformer 保存键和值的方式：auto（--kv-memory 能容纳的）、f32、f16 或 int8。</translation>
    </message>
    <message>
        <source>Codes of the inputs where a model defines none, because its weights alone are ternary: int8 or int16, nearer to floats and slower.</source>
        <translation>当模型只有权重是三值而未规定输入编码时使用的编码：int8，或更接近浮点但更慢的 int16。</translation>
    </message>
    <message>
        <source>Memory for keys and values; it also bounds how long a text may become.</source>
        <translation>键和值所用的内存；也限制文本的长度。</translation>
    </message>
    <message>
        <source>How freely tokens are chosen, 0 to 100. 0 always takes the likeliest. For a model that inspect tells an advised sampling of, that is the default of this, of --top-k and of --top-p.</source>
        <translation>选取词元的自由度，0 到 100。0 总是取最可能的词元。如果 inspect 给出了模型的建议采样，它就是此选项以及 --top-k 和 --top-p 的默认值。</translation>
    </message>
    <message>
        <source>Whether a model that can think before its answer does so: on or off. What it thinks goes to standard error.</source>
        <translation>能在回答前思考的模型是否思考：on 或 off。思考内容写到标准错误。</translation>
    </message>
    <message>
        <source>End an answer that is still being thought about after this many tokens.</source>
        <translation>如果仍在思考，则在这么多词元后结束回答。</translation>
    </message>
    <message>
        <source>Load the model and have it read a short English story: a file that is damaged, or computed otherwise than it was made for, needs more bits for it than it should.</source>
        <translation>加载模型并让它读一则简短的英文故事：损坏的文件，或计算方式与设计不符的文件，需要的位数会超出应有的值。</translation>
    </message>
</context>
<context>
    <name>TerminalInspect</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a token</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>none: driven by token ids</source>
        <translation>无：用 token id 驱动</translation>
    </message>
    <message numerus="yes">
        <source>SentencePiece, %1 pieces</source>
        <translation>
            <numerusform>SentencePiece，%1 个词片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BPE, %1 pieces</source>
        <translation>
            <numerusform>BPE，%1 个词片</numerusform>
        </translation>
    </message>
    <message>
        <source>control pieces</source>
        <translation>控制词片</translation>
    </message>
    <message>
        <source>begin, end, unknown</source>
        <translation>开始、结束、未知</translation>
    </message>
    <message>
        <source>chat markers</source>
        <translation>对话标记</translation>
    </message>
    <message>
        <source>none: a base model</source>
        <translation>无：基础模型</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>texts that end an answer</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>license</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>ternary</source>
        <translation>三值</translation>
    </message>
    <message>
        <source>bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>grows with the text</source>
        <translation>随文本增长</translation>
    </message>
    <message>
        <source>unknown keys</source>
        <translation>未知键</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>%1 bits a byte of a story, at most %2 expected</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>故事每字节 %1 比特，预期至多 %2</translation>
    </message>
    <message>
        <source>ends of a text</source>
        <translation>文本结束标记</translation>
    </message>
    <message>
        <source>chat form</source>
        <comment>a source</comment>
        <translation>对话格式</translation>
    </message>
    <message>
        <source>chat family</source>
        <translation>对话系列</translation>
    </message>
    <message>
        <source>advised sampling</source>
        <translation>建议采样</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>对话模板</translation>
    </message>
    <message>
        <source>as it was published</source>
        <translation>与发布的一致</translation>
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
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos;.</source>
        <extracomment>%1 is a command to type</extracomment>
        <translation>请尝试“%1”。</translation>
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
        <translation>token</translation>
    </message>
    <message>
        <source>matrices</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>processor ms</source>
        <translation>处理器 ms</translation>
    </message>
    <message>
        <source>device ms</source>
        <translation>设备 ms</translation>
    </message>
    <message>
        <source>rows on device</source>
        <translation>设备上的行</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 matrices are on the device</source>
        <extracomment>%1 is a number as well; the form is that of %2</extracomment>
        <translation>
            <numerusform>%2 个矩阵中有 %1 个在设备上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalText</name>
    <message>
        <source>[the text is as long as one of this model may be]</source>
        <translation>[文本已达到此模型允许的最大长度]</translation>
    </message>
    <message>
        <source>[the thought reached its limit]</source>
        <translation>[思考已达到上限]</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1 holds bytes that no text has. Only files of text can be put into a message.</source>
        <translation>%1 含有文本中不会出现的字节。只能将文本文件放入消息。</translation>
    </message>
    <message>
        <source>%1 is %2. Only files of text can be put into a message.</source>
        <extracomment>%1 is the name of a file, %2 what it is: &quot;a PNG picture&quot;</extracomment>
        <translation>%1 是 %2。只能将文本文件放入消息。</translation>
    </message>
    <message>
        <source>%1 is no file. Only files of text can be put into a message.</source>
        <translation>%1 不是文件。只能将文本文件放入消息。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is the name of a file, %2 what the system says</extracomment>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a file that is put into a message can have %3.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are numbers</extracomment>
        <translation>%1 有 %2 字节；放入消息的文件最大为 %3 字节。</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
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
        <translation>%1：概率 %2。熵 %3 比特。此处可能性最大的是：%4。</translation>
    </message>
    <message>
        <source>How likely %1 finds each token: the stronger the shade, the less. %2 tokens, in the mean %3.</source>
        <translation>%1 认为每个 token 有多大可能：底色越浓，可能性越小。共 %2 个 token，平均 %3。</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash: the drive may have none, or be read-only.</source>
        <translation>无法将 %1 移到回收站：所在驱动器可能没有回收站，或为只读。</translation>
    </message>
    <message>
        <source>%1 stays in the trash: another file has its name by now.</source>
        <translation>%1 留在回收站中：现已有同名的其他文件。</translation>
    </message>
    <message>
        <source>%1 could not be taken from the trash.</source>
        <translation>无法从回收站中取出 %1。</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>%1 is a file, but a folder of that name is needed.</source>
        <translation>%1 是文件，但需要一个同名的文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>trilume::Sentence</name>
    <message>
        <source>The board at %1 did not understand a request.</source>
        <translation>%1 上的开发板没有理解请求。</translation>
    </message>
    <message>
        <source>The board at %1 does not answer.</source>
        <translation>%1 上的开发板没有应答。</translation>
    </message>
    <message>
        <source>The board at %1 speaks another version of the protocol: found %2, expected %3.</source>
        <translation>%1 上的开发板使用其他版本的协议：发现 %2，应为 %3。</translation>
    </message>
    <message>
        <source>The memory of the board at %1 does not answer.</source>
        <translation>%1 上的开发板的内存没有应答。</translation>
    </message>
    <message>
        <source>The memory of the board at %1 does not have %2 bytes at %3.</source>
        <translation>%1 上的开发板的内存在 %3 处没有 %2 字节。</translation>
    </message>
    <message>
        <source>The port %1 cannot be used: %2</source>
        <translation>端口 %1 无法使用：%2</translation>
    </message>
    <message>
        <source>The port %1 does not keep its settings.</source>
        <translation>端口 %1 没有保持其设置。</translation>
    </message>
    <message>
        <source>The port %1 is gone.</source>
        <translation>端口 %1 已消失。</translation>
    </message>
    <message>
        <source>The port %1 is in use by another program.</source>
        <translation>端口 %1 正被其他程序使用。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;</source>
        <translation>“%1”之后缺少值</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;</source>
        <translation>“%1”之后不应有值</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;</source>
        <translation>未知选项“%1”</translation>
    </message>
    <message>
        <source>Unknown options: %1</source>
        <translation>未知选项：%1</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;; a text that begins with a dash goes behind --</source>
        <translation>未知选项“%1”；以连字符开头的文本应放在 -- 之后</translation>
    </message>
    <message>
        <source>Unknown options: %1; a text that begins with a dash goes behind --</source>
        <translation>未知选项：%1；以连字符开头的文本应放在 -- 之后</translation>
    </message>
    <message>
        <source>the argument %1 is missing</source>
        <translation>缺少参数 %1</translation>
    </message>
    <message>
        <source>the argument &quot;%1&quot; is one too many</source>
        <translation>参数“%1”是多余的</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, expected %3</source>
        <translation>--%1 为“%2”，应为%3</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>整数（%1 到 %2）</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>数字（%1 到 %2）</translation>
    </message>
    <message>
        <source>token ids separated by commas</source>
        <translation>以逗号分隔的 token id</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>measuring the idle machine</source>
        <translation>正在测量机器空闲时的消耗</translation>
    </message>
    <message>
        <source>%1 J in %2 s; %3 J per token, %4 J net of idle (%5), +/- %6 %</source>
        <translation>%2 s 内 %1 J；每 token %3 J，扣除空闲为 %4 J（%5），+/- %6%</translation>
    </message>
    <message>
        <source>%1 J in %2 s; %3 J per token, +/- %4 %</source>
        <translation>%2 s 内 %1 J；每 token %3 J，+/- %4%</translation>
    </message>
    <message>
        <source>%1 J in %2 s, with a gap: no figure per token</source>
        <translation>%2 s 内 %1 J，其间有间断：没有每 token 的数值</translation>
    </message>
    <message>
        <source>%1 J in %2 s: too short for a figure per token</source>
        <translation>%2 s 内 %1 J：时间太短，没有每 token 的数值</translation>
    </message>
    <message>
        <source>%1; %2 % of the busy time was ours</source>
        <translation>%1；忙碌时间的 %2% 属于本程序</translation>
    </message>
    <message>
        <source>%1 W, +/- %2 W, %3 s before</source>
        <translation>%1 W，+/- %2 W，%3 s 前测得</translation>
    </message>
    <message>
        <source>%1, for the same tokens; not to be compared alone</source>
        <translation>%1，对应同样的 token；不能单独拿来比较</translation>
    </message>
    <message>
        <source>threads are not bound</source>
        <translation>线程未绑定</translation>
    </message>
    <message>
        <source>%1, OMP_NUM_THREADS is %2</source>
        <translation>%1，OMP_NUM_THREADS 为 %2</translation>
    </message>
    <message>
        <source>%1, OMP_THREAD_LIMIT is %2</source>
        <translation>%1，OMP_THREAD_LIMIT 为 %2</translation>
    </message>
    <message>
        <source>%1, OMP_DYNAMIC is on</source>
        <translation>%1，OMP_DYNAMIC 已启用</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/s</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1 GB/s; %2 % of it by whole tokens, %3 % by products alone</source>
        <translation>%1 GB/s；生成整个 token 用到其中的 %2%，只计乘积为 %3%</translation>
    </message>
    <message>
        <source>%1 G/s in a prompt</source>
        <translation>%1 G/s（读取提示词时）</translation>
    </message>
    <message>
        <source>%1 G/s; %2 % of it in a prompt</source>
        <translation>%1 G/s；读取提示词时用到其中的 %2%</translation>
    </message>
    <message>
        <source>%1 ms per token</source>
        <translation>每 token %1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>random weights: speed and energy only</source>
        <translation>随机权重：只有速度和能耗有意义</translation>
    </message>
    <message>
        <source>making random weights</source>
        <translation>正在生成随机权重</translation>
    </message>
    <message>
        <source>--conventional and --packing exclude each other</source>
        <translation>--conventional 和 --packing 不能同时使用</translation>
    </message>
    <message>
        <source>--conventional computes on the processor only: --device cannot be given</source>
        <translation>--conventional 只在处理器上计算：不能指定 --device</translation>
    </message>
    <message>
        <source>--shape and MODEL exclude each other</source>
        <translation>--shape 和 MODEL 不能同时使用</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>asking what there is</source>
        <translation>正在查询有哪些文件</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>(the server is asked again in a while)</source>
        <translation>（稍后会再次向服务器请求）</translation>
    </message>
    <message>
        <source>it is there already, with the checksums of the repository</source>
        <translation>早已下载，校验和与仓库一致</translation>
    </message>
    <message>
        <source>%1 is not what the repository has: all was loaded anew, beside it</source>
        <translation>%1 与仓库中的不同：已在它旁边重新下载全部内容</translation>
    </message>
    <message>
        <source>not checked against a checksum, as the server offers none; its structure as a model file was</source>
        <translation>服务器未提供校验和，因此未作核对；已检查模型文件的结构</translation>
    </message>
    <message>
        <source>%1 at commit %2</source>
        <translation>%1，提交 %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>trilume-cli import &quot;</comment>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>stopped; what has come is kept, and the same command goes on from there</source>
        <translation>已停止；已下载的部分会保留，再次运行同一命令会从那里继续</translation>
    </message>
    <message>
        <source>--sha256: %1</source>
        <translation>--sha256：%1</translation>
    </message>
    <message>
        <source>%1: found no folder, expected one like /sys</source>
        <translation>%1：未发现文件夹，应为类似 /sys 的文件夹</translation>
    </message>
    <message>
        <source>the argument FILE is missing: &quot;%1&quot; is a model, not a text</source>
        <translation>缺少参数 FILE：“%1”是模型，不是文本</translation>
    </message>
    <message>
        <source>--ids and PROMPT exclude each other</source>
        <translation>--ids 和 PROMPT 不能同时使用</translation>
    </message>
    <message>
        <source>--print-ids needs --ids</source>
        <translation>--print-ids 须与 --ids 一起使用</translation>
    </message>
    <message>
        <source>--output FILE is missing</source>
        <translation>缺少 --output FILE</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3 of them ternary, %4 bytes, fingerprint %5</source>
        <translation>%1：%2 个参数，其中 %3 个为三值，%4 字节，指纹 %5</translation>
    </message>
    <message>
        <source>--ids LIST is missing</source>
        <translation>缺少 --ids LIST</translation>
    </message>
    <message>
        <source>--allow-origin is &quot;%1&quot;, expected https://name or http://name:port</source>
        <translation>--allow-origin 为“%1”，应为 https://name 或 http://name:port</translation>
    </message>
    <message>
        <source>%1 is served at %2 (Ctrl-C ends it)</source>
        <translation>%1 正在 %2 提供服务（按 Ctrl-C 结束）</translation>
    </message>
    <message>
        <source>the token lies in %1</source>
        <translation>令牌存放在 %1</translation>
    </message>
    <message>
        <source>--prompt and --ids exclude each other</source>
        <translation>--prompt 和 --ids 不能同时使用</translation>
    </message>
    <message>
        <source>--out FILE is missing</source>
        <translation>缺少 --out FILE</translation>
    </message>
    <message>
        <source>--prompt is empty, expected a text</source>
        <translation>--prompt 为空，应为文本</translation>
    </message>
    <message>
        <source>--prompt TEXT or --ids LIST is missing</source>
        <translation>缺少 --prompt TEXT 或 --ids LIST</translation>
    </message>
    <message>
        <source>--raw needs --prompt</source>
        <translation>--raw 须与 --prompt 一起使用</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it reads token ids only, not text.</source>
        <translation>%1：没有分词器，只能读取 token id，不能读取文本。</translation>
    </message>
    <message>
        <source>--%1 is &quot;%2&quot;, expected one of: %3</source>
        <translation>--%1 为“%2”，应为以下之一：%3</translation>
    </message>
    <message>
        <source>--prompt and --standard exclude each other</source>
        <translation>--prompt 和 --standard 不能同时使用</translation>
    </message>
    <message>
        <source>the options make %1 configurations, expected at most %2</source>
        <translation>这些选项组成 %1 项配置，最多应为 %2 项</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1：失败：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no idle power: %2</source>
        <translation>%1：没有空闲功率：%2</translation>
    </message>
    <message>
        <source>%1: speed is derived from its own clock, of products on the board alone</source>
        <translation>%1：速度由它自身的时钟换算得出，只包含板卡上的乘积运算</translation>
    </message>
    <message>
        <source>energy: %1</source>
        <translation>能耗：%1</translation>
    </message>
    <message>
        <source>tokens: the same</source>
        <translation>token：全部相同</translation>
    </message>
    <message>
        <source>tokens: they part after %1</source>
        <translation>token：前 %1 个相同，之后出现差异</translation>
    </message>
    <message>
        <source>published, of another machine: %1</source>
        <translation>他人公布的其他机器的数据：%1</translation>
    </message>
    <message>
        <source>%1, %2 tokens/s</source>
        <translation>%1，%2 token/s</translation>
    </message>
    <message>
        <source>%1, %2 W</source>
        <translation>%1，%2 W</translation>
    </message>
    <message>
        <source>%1, %2 J/token</source>
        <translation>%1，%2 J/token</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <translation>%1（%2；%3）</translation>
    </message>
    <message>
        <source>configuration %1 of %2 (%3): %4</source>
        <translation>第 %1 项配置，共 %2 项（%3）：%4</translation>
    </message>
    <message>
        <source>loading the model, %1 %</source>
        <translation>正在加载模型，%1%</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>正在预热</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>%1: found no PDF: %2</source>
        <translation>%1：未得到 PDF：%2</translation>
    </message>
    <message>
        <source>%1: not found. It comes with the window of Trilume and makes PDFs; --html writes a report that a browser prints.</source>
        <translation>%1：未找到。该程序随 Trilume 窗口程序提供，用于生成 PDF；--html 可写出能在浏览器中打印的报告。</translation>
    </message>
    <message>
        <source>standard output: it is closed</source>
        <translation>标准输出：已关闭</translation>
    </message>
    <message>
        <source>standard output: %1</source>
        <translation>标准输出：%1</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts belong together: found one, expected both</source>
        <translation>--idle-watts 和 --full-watts 须一起使用：只给出了一个，应有两个</translation>
    </message>
    <message>
        <source>--full-watts is &quot;%1&quot;, expected a number above 0 and no less than --idle-watts</source>
        <translation>--full-watts 为“%1”，应为大于 0 且不小于 --idle-watts 的数</translation>
    </message>
    <message>
        <source>set with --idle-watts and --full-watts</source>
        <translation>由 --idle-watts 和 --full-watts 设置</translation>
    </message>
    <message>
        <source>module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>无法使用：%1</translation>
    </message>
    <message>
        <source>power: %1, %2</source>
        <translation>功率：%1，%2</translation>
    </message>
    <message>
        <source>power: not known</source>
        <translation>功率：未知</translation>
    </message>
    <message>
        <source>the processor computes everything: %1</source>
        <translation>全部由处理器计算：%1</translation>
    </message>
    <message>
        <source>the processor did what failed, with the same result: %1</source>
        <translation>出错的部分由处理器完成，结果相同：%1</translation>
    </message>
    <message>
        <source>the processor goes on alone, with the same result: %1</source>
        <translation>由处理器单独继续，结果相同：%1</translation>
    </message>
    <message>
        <source>no trouble any more</source>
        <translation>故障已消除</translation>
    </message>
    <message>
        <source>the device is there again</source>
        <translation>设备已恢复</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts model the processor instead (%1 and %2 %3)</source>
        <translation>可改用 --idle-watts 和 --full-watts 估算处理器的功率（%1 和 %2，%3）</translation>
    </message>
    <message>
        <source>--idle-watts and --full-watts model the processor instead</source>
        <translation>可改用 --idle-watts 和 --full-watts 估算处理器的功率</translation>
    </message>
    <message>
        <source>no energy sensor can be read: %1</source>
        <translation>没有可读取的能耗传感器：%1</translation>
    </message>
    <message>
        <source>no energy sensor was found: %1/class/powercap, %1/bus/event_source/devices/power, %1/class/hwmon and %1/class/power_supply hold none; %2</source>
        <translation>未找到能耗传感器：%1/class/powercap、%1/bus/event_source/devices/power、%1/class/hwmon 和 %1/class/power_supply 中都没有；%2</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>停滞不动</translation>
    </message>
    <message>
        <source>not read at present</source>
        <translation>目前没有读数</translation>
    </message>
    <message>
        <source>%1 s missing</source>
        <translation>缺少 %1 s</translation>
    </message>
    <message>
        <source>%1, %2 s missing</source>
        <translation>%1，缺少 %2 s</translation>
    </message>
    <message>
        <source>%1 is not read: %2</source>
        <translation>%1 没有读数：%2</translation>
    </message>
    <message>
        <source>%1: the energy of %2 s is unknown and not in its figures</source>
        <translation>%1：有 %2 s 的能耗未知，没有计入它的数值</translation>
    </message>
    <message>
        <source>reading the meters took %1 % of the time</source>
        <translation>读取能耗计用去 %1% 的时间</translation>
    </message>
    <message>
        <source>the machine: %1</source>
        <translation>本机：%1</translation>
    </message>
    <message>
        <source>dram</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1, %2, scope %3</source>
        <translation>%1，%2，计量范围：%3</translation>
    </message>
    <message>
        <source>--isa is &quot;%1&quot;, but this machine has only: %2</source>
        <translation>--isa 为“%1”，但本机只有：%2</translation>
    </message>
    <message>
        <source>no model comes with this installation: name a model file (*.gguf)</source>
        <translation>此安装不含自带模型：请指定模型文件 (*.gguf)</translation>
    </message>
    <message>
        <source>loading the model: %1 %</source>
        <translation>正在加载模型：%1%</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so only --print-ids can be printed</source>
        <translation>%1：不含分词器，只能用 --print-ids 输出</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>standard input: %1</source>
        <translation>标准输入：%1</translation>
    </message>
    <message>
        <source>%1: it is closed</source>
        <translation>%1：已关闭</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>%1: is neither a regular file nor a pipe.</source>
        <translation>%1：既不是普通文件，也不是管道。</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>to be imported</source>
        <translation>待导入</translation>
    </message>
    <message>
        <source>unfinished: the same download goes on with it</source>
        <translation>未完成：再次下载同一模型时从这里继续</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，提交 %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>To be had with &apos;%1&apos;:</source>
        <translation>可用“%1”下载：</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>%1 中：</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>This machine cannot compute with the instruction set %1.</source>
        <translation>本机无法使用指令集 %1 计算。</translation>
    </message>
    <message>
        <source>Its weights are random: inside there is nothing to see.</source>
        <translation>它的权重是随机的：内部没有可看的内容。</translation>
    </message>
    <message>
        <source>It wrote no tokens.</source>
        <translation>它没有生成 token。</translation>
    </message>
    <message>
        <source>Their models have different shapes: %1 layers of %2 channels, and %3 layers of %4.</source>
        <translation>它们的模型形状不同：一个是 %1 层、%2 个通道，另一个是 %3 层、%4 个通道。</translation>
    </message>
    <message>
        <source>it wrote other tokens than in its first pass: its results are not to be relied on</source>
        <translation>它生成的 token 与第一遍不同：其结果不可信</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1：无法读取：%2</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected a comparison of at most %3.</source>
        <translation>%1：发现 %2 字节，对比文件最多应为 %3 字节。</translation>
    </message>
    <message>
        <source>%1: cannot be removed: %2</source>
        <translation>%1：无法移除：%2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>at most an hour</source>
        <translation>不超过一小时</translation>
    </message>
    <message>
        <source>a figure that this program knows</source>
        <translation>本程序认识的数值</translation>
    </message>
    <message>
        <source>%1: is no comparison of this program.</source>
        <translation>%1：不是本程序的对比文件。</translation>
    </message>
    <message>
        <source>%1: version: found %2, expected %3.</source>
        <translation>%1：version：发现 %2，应为 %3。</translation>
    </message>
    <message>
        <source>%1 would take %2 J per token, %3, %4</source>
        <translation>%1每 token 预计消耗 %2 J（%3，%4）</translation>
    </message>
    <message>
        <source>%1 took %2 J per token, %3, %4</source>
        <translation>%1每 token 消耗 %2 J（%3，%4）</translation>
    </message>
    <message>
        <source>%1 wrote %2 tokens per second</source>
        <translation>%1每秒生成 %2 个 token</translation>
    </message>
    <message>
        <source>%1 would write %2 tokens per second (%3, its products alone)</source>
        <translation>%1每秒预计生成 %2 个 token（%3，只计其乘积运算）</translation>
    </message>
    <message>
        <source>On this machine %1 would take %2 J per token, %3 times as much as %4 with %5, %6, %7</source>
        <translation>在本机上，%1每 token 预计消耗 %2 J，是%4（%5 J）的 %3 倍（%6，%7）</translation>
    </message>
    <message>
        <source>On this machine %1 took %2 J per token, %3 times as much as %4 with %5, %6, %7</source>
        <translation>在本机上，%1每 token 消耗 %2 J，是%4（%5 J）的 %3 倍（%6，%7）</translation>
    </message>
    <message>
        <source>On this machine %1 would take %2 J per token and %3 %4, %5, %6</source>
        <translation>在本机上，%1每 token 预计消耗 %2 J，%3预计消耗 %4 J（%5，%6）</translation>
    </message>
    <message>
        <source>On this machine %1 took %2 J per token and %3 took %4, %5, %6</source>
        <translation>在本机上，%1每 token 消耗 %2 J，%3消耗 %4 J（%5，%6）</translation>
    </message>
    <message>
        <source>%1: no difference beyond the spread</source>
        <translation>%1：差异未超出波动范围</translation>
    </message>
    <message>
        <source>%1: measured once, so that chance may be the difference</source>
        <translation>%1：只测了一次，差异可能出于偶然</translation>
    </message>
    <message>
        <source>On this machine %1; %2: different scopes</source>
        <translation>在本机上，%1；%2：计量范围不同</translation>
    </message>
    <message>
        <source>On this machine %1; %2: labels of different strength</source>
        <translation>在本机上，%1；%2：依据强弱不同</translation>
    </message>
    <message>
        <source>On this machine %1; %2: different scopes, and labels of different strength</source>
        <translation>在本机上，%1；%2：计量范围不同，依据强弱也不同</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: labels of different strength</source>
        <translation>在本机上，%1，%2：依据强弱不同</translation>
    </message>
    <message>
        <source>On this machine %1, %2 times as many as %3 with %4</source>
        <translation>在本机上，%1，是%3（%4 个）的 %2 倍</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: no difference beyond the spread</source>
        <translation>在本机上，%1，%2：差异未超出波动范围</translation>
    </message>
    <message>
        <source>On this machine %1 and %2: measured once, so that chance may be the difference</source>
        <translation>在本机上，%1，%2：只测了一次，差异可能出于偶然</translation>
    </message>
    <message>
        <source>%1; joules per token are not known</source>
        <translation>%1；每 token 的能耗未知</translation>
    </message>
    <message>
        <source>%1; nothing here measures energy</source>
        <translation>%1；本机没有可测能耗的手段</translation>
    </message>
    <message>
        <source>On this machine %1</source>
        <translation>在本机上，%1</translation>
    </message>
    <message>
        <source>On this machine %1; the energy of %2 is not known</source>
        <translation>在本机上，%1；%2的能耗未知</translation>
    </message>
    <message>
        <source>%1; beside %2 this machine took %3 J per token, %4, %5</source>
        <translation>%1；除%2外，本机每 token 消耗 %3 J（%4，%5）</translation>
    </message>
    <message>
        <source>%1; further configurations: %2</source>
        <translation>%1；另有 %2 项配置</translation>
    </message>
    <message>
        <source>%1; failed: %2 of %3</source>
        <translation>%1；%3 项中有 %2 项失败</translation>
    </message>
    <message>
        <source>%1; the tokens part after %2</source>
        <translation>%1；前 %2 个 token 相同，之后出现差异</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Different scopes: a comparison</source>
        <translation>对比（计量范围不同）</translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>没有测得任何结果。</translation>
    </message>
    <message>
        <source>Nothing was measured: %1</source>
        <translation>没有测得任何结果：%1</translation>
    </message>
    <message>
        <source>%1; what the machine took besides has a different scope</source>
        <translation>%1；本机另外的消耗计量范围不同</translation>
    </message>
    <message>
        <source>%1; different scopes stand beside each other</source>
        <translation>%1；并列数值的计量范围不同</translation>
    </message>
    <message>
        <source>%1 +/- %2</source>
        <translation>%1 +/- %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>换算</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>package</source>
        <translation>封装</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>board</source>
        <translation>板卡</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>process</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>The two models read the text as other tokens from the first one on: nothing of it stands at the same place.</source>
        <translation>两个模型从第一个 token 起就把文本读作不同的 token：没有任何内容处于相同的位置。</translation>
    </message>
    <message>
        <source>%1: was changed since: it is not the model that was compared.</source>
        <translation>%1：此后被修改过：它不是当时对比的模型。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>%1: %2: found %3, expected %4.</source>
        <translation>%1：%2：发现%3，应为%4。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值（true 或 false）</translation>
    </message>
    <message>
        <source>a number that is not below 0</source>
        <translation>不小于 0 的数</translation>
    </message>
    <message>
        <source>a whole number that is not below 0</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>整数（0 到 %1）</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a list of token ids</source>
        <translation>列表（由 token id 组成）</translation>
    </message>
    <message>
        <source>a token id</source>
        <translation>一个 token id</translation>
    </message>
    <message>
        <source>A conventional twin runs on the processor only.</source>
        <translation>常规对照模型只能在处理器上运行。</translation>
    </message>
    <message>
        <source>%1: devices cannot be opened here.</source>
        <translation>%1：此处无法打开设备。</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it cannot read the text.</source>
        <translation>%1：不含分词器，无法读取文本。</translation>
    </message>
    <message>
        <source>The text to read has no tokens.</source>
        <translation>要读取的文本中没有 token。</translation>
    </message>
    <message>
        <source>its weights are random: only its speed and energy mean something</source>
        <translation>它的权重是随机的：只有速度和能耗有意义</translation>
    </message>
    <message>
        <source>the processor computed %1 of its matrices: %2</source>
        <translation>其中 %1 个矩阵由处理器计算：%2</translation>
    </message>
    <message>
        <source>the processor did some of its work: %1</source>
        <translation>部分工作由处理器完成：%1</translation>
    </message>
    <message>
        <source>the processor computed in its place: %1</source>
        <translation>由处理器代为计算：%1</translation>
    </message>
    <message>
        <source>the conventional twin</source>
        <translation>常规对照模型</translation>
    </message>
    <message>
        <source>the ternary model</source>
        <translation>三值模型</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>one thread</source>
        <translation>1 个线程</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 个线程</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no device %1, expected one of: %2.</source>
        <translation>没有设备 %1，应为以下之一：%2。</translation>
    </message>
    <message>
        <source>There is no device %1: its plugin was not found.</source>
        <translation>没有设备 %1：未找到它的插件。</translation>
    </message>
    <message>
        <source>%1 is in %2 already, and is not replaced: move it or give it another name first.</source>
        <translation>%1 已在 %2 中，不会被替换：请先移走它，或给它改名。</translation>
    </message>
    <message>
        <source>found a checksum of %1 characters, expected the 64 hexadecimal digits of a SHA-256.</source>
        <translation>发现 %1 个字符的校验和，应为 SHA-256 的 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>The check of the file was stopped.</source>
        <translation>文件检查已停止。</translation>
    </message>
    <message>
        <source>What was written cannot be read: %1.</source>
        <translation>无法读取已写入的内容：%1。</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2.</source>
        <translation>%1：无法写入：%2。</translation>
    </message>
    <message>
        <source>%1: is a link or a file, expected a folder.</source>
        <translation>%1：是链接或文件，应为文件夹。</translation>
    </message>
    <message>
        <source>%1: another download is writing it.</source>
        <translation>%1：另一个下载正在写入它。</translation>
    </message>
    <message>
        <source>%1: found %2 free bytes, expected %3: free %4 bytes more, or choose a folder elsewhere.</source>
        <translation>%1：剩余空间 %2 字节，需要 %3 字节：请再腾出 %4 字节，或选择其他位置的文件夹。</translation>
    </message>
    <message>
        <source>%1: the disk is full: free some space; what has come is kept, and the download goes on from there.</source>
        <translation>%1：磁盘已满：请腾出一些空间；已下载的部分会保留，下载将从那里继续。</translation>
    </message>
    <message>
        <source>%1: the disk is full: free %2 bytes; what has come is kept, and the download goes on from there.</source>
        <translation>%1：磁盘已满：请腾出 %2 字节；已下载的部分会保留，下载将从那里继续。</translation>
    </message>
    <message>
        <source>%1: the server ends the file after %2 bytes.</source>
        <translation>%1：服务器在 %2 字节后结束了文件。</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1: found the checksum %2, expected %3.</source>
        <translation>%1：校验和为 %2，应为 %3。</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>下载已停止。</translation>
    </message>
    <message>
        <source>%1: the server answers with other parts of the file than those that were asked for.</source>
        <translation>%1：服务器返回的不是所请求的文件部分。</translation>
    </message>
    <message>
        <source>%1: found %2 bytes at %3, expected %4.</source>
        <translation>%1：在 %3 处发现 %2 字节，应为 %4 字节。</translation>
    </message>
    <message>
        <source>%1: the server says that its checksum is %2, expected %3.</source>
        <translation>%1：服务器称其校验和为 %2，应为 %3。</translation>
    </message>
    <message>
        <source>%1: the server lets only those have it who are known to it (status %2).</source>
        <translation>%1：服务器只向已验证身份的用户提供它（状态 %2）。</translation>
    </message>
    <message>
        <source>%1: the server has no such file (status %2).</source>
        <translation>%1：服务器上没有此文件（状态 %2）。</translation>
    </message>
    <message>
        <source>%1: found an answer of status %2, expected 200.</source>
        <translation>%1：服务器返回状态 %2，应为 200。</translation>
    </message>
    <message>
        <source>%1: found more than the expected %2 bytes.</source>
        <translation>%1：超过应有的 %2 字节。</translation>
    </message>
    <message>
        <source>%1: found neither a model of the catalogue nor a repository (OWNER/NAME) nor an address of https or http.</source>
        <translation>%1：既不是目录中的模型，也不是仓库（OWNER/NAME），也不是 https 或 http 地址。</translation>
    </message>
    <message>
        <source>%1: a checksum is for one file, to be loaded by its own address; of a repository the sums are those that it lists.</source>
        <translation>%1：校验和只用于按地址下载的单个文件；仓库的校验和以仓库列出的为准。</translation>
    </message>
    <message>
        <source>%1: found an empty file, expected a model file.</source>
        <translation>%1：文件为空，应为模型文件。</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2.</source>
        <translation>%1：无法读取：%2。</translation>
    </message>
    <message>
        <source>%1: is a link, a folder or a device, expected a file or nothing.</source>
        <translation>%1：是链接、文件夹或设备，应为文件，或不存在。</translation>
    </message>
    <message>
        <source>%1: is a link or a device, expected a file or nothing.</source>
        <translation>%1：是链接或设备，应为文件，或不存在。</translation>
    </message>
    <message>
        <source>%1 was made by somebody else meanwhile, and is not replaced: what was loaded lies beside it as %2.</source>
        <translation>其间 %1 已由他人创建，不会被替换：下载的内容保存在它旁边，名为 %2。</translation>
    </message>
    <message>
        <source>The server lists a file %1, whose name %2.</source>
        <translation>服务器列出了文件 %1，其名称%2。</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>holds signs that names of files do not need</source>
        <translation>含有文件名不需要的符号</translation>
    </message>
    <message>
        <source>leads out of its folder</source>
        <translation>指向其文件夹之外</translation>
    </message>
    <message>
        <source>differs from another one in capital letters only</source>
        <translation>与另一个名称只有大小写不同</translation>
    </message>
    <message>
        <source>has the name of another file for its folder</source>
        <translation>把另一个文件的名称用作文件夹</translation>
    </message>
    <message>
        <source>The address leads to %1, expected a file whose name ends in %2.</source>
        <translation>该地址指向 %1，应为名称以 %2 结尾的文件。</translation>
    </message>
    <message>
        <source>%1: the list of files: %2: expected %3.</source>
        <translation>%1：文件列表：%2：应为%3。</translation>
    </message>
    <message>
        <source>a number of bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>十六进制数字（64 位）</translation>
    </message>
    <message>
        <source>40 hexadecimal digits</source>
        <translation>十六进制数字（40 位）</translation>
    </message>
    <message>
        <source>%1: has no repository %2, or lets only those have it who are known to it (status %3).</source>
        <translation>%1：没有仓库 %2，或只向已验证身份的用户提供它（状态 %3）。</translation>
    </message>
    <message>
        <source>%1: the list of files is no JSON.</source>
        <translation>%1：文件列表不是 JSON。</translation>
    </message>
    <message>
        <source>1 to %1 files</source>
        <translation>文件（1 到 %1 个）</translation>
    </message>
    <message>
        <source>the list of files</source>
        <translation>文件列表</translation>
    </message>
    <message>
        <source>%1: holds no model that this program reads, expected %2 and %3, or a file that ends in %4.</source>
        <translation>%1：没有本程序可读取的模型，应有 %2 和 %3，或以 %4 结尾的文件。</translation>
    </message>
    <message>
        <source>%1: holds %2 model files, %3 and %4 among them: load one of them by its own address.</source>
        <translation>%1：有 %2 个模型文件，包括 %3 和 %4：请按地址下载其中一个。</translation>
    </message>
    <message>
        <source>%1: is there and something else, expected nothing or this model at commit %2.</source>
        <translation>%1：已存在且内容不同，应不存在，或为提交 %2 的这个模型。</translation>
    </message>
    <message>
        <source>%1: found the beginning of %2, expected one of %3: go on with that one or delete what has come of it first.</source>
        <translation>%1：发现 %2 的未完成下载，应为 %3 的：请先继续那个下载，或删除已下载的部分。</translation>
    </message>
    <message>
        <source>%1: %2 is not there any more at commit %3: the repository has changed, start the download again.</source>
        <translation>%1：提交 %3 中已没有 %2：仓库有变动，请重新开始下载。</translation>
    </message>
    <message>
        <source>%1: needs %2 bytes, the disk has %3 bytes free.</source>
        <translation>%1：需要 %2 字节，磁盘剩余 %3 字节。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>%1: leads from https to http (%2), which anybody on the way could read and change.</source>
        <translation>%1：从 https 转到了 http（%2），途中任何人都可读取和篡改。</translation>
    </message>
    <message>
        <source>%1: would have what was sent go to another server, %2.</source>
        <translation>%1：会把发送的内容转到另一台服务器 %2。</translation>
    </message>
    <message>
        <source>%1: found a line break or a control character, expected a value of one line.</source>
        <translation>%1：发现换行符或控制字符，应为单行的值。</translation>
    </message>
    <message>
        <source>%1: leads on and on, expected at most %2 redirections.</source>
        <translation>%1：重定向没有尽头，最多应为 %2 次。</translation>
    </message>
    <message>
        <source>%1: was stopped.</source>
        <translation>%1：已停止。</translation>
    </message>
    <message>
        <source>%1: the proxy %2 does not let it through: %3.</source>
        <translation>%1：代理 %2 不予放行：%3。</translation>
    </message>
    <message>
        <source>%1: no server of this name was found; is there a network?</source>
        <translation>%1：找不到此名称的服务器；网络是否连通？</translation>
    </message>
    <message>
        <source>%1: the server cannot be reached: %2.</source>
        <translation>%1：无法连接服务器：%2。</translation>
    </message>
    <message>
        <source>%1: the server cannot be reached: %2 (the environment names a proxy: %3).</source>
        <translation>%1：无法连接服务器：%2（环境变量指定了代理：%3）。</translation>
    </message>
    <message>
        <source>%1: the connection is not secure, so nothing was sent: %2.</source>
        <translation>%1：连接不安全，未发送任何内容：%2。</translation>
    </message>
    <message>
        <source>%1: the server has said nothing for %2 ms.</source>
        <translation>%1：服务器已有 %2 ms 没有回应。</translation>
    </message>
    <message>
        <source>%1: the connection was cut: %2.</source>
        <translation>%1：连接中断：%2。</translation>
    </message>
    <message>
        <source>%1: found an answer that is none of HTTP: %2.</source>
        <translation>%1：收到的不是 HTTP 应答：%2。</translation>
    </message>
    <message>
        <source>%1: the headers of the answer are too long, expected at most %2 bytes.</source>
        <translation>%1：应答的标头过长，最多应为 %2 字节。</translation>
    </message>
    <message>
        <source>%1: a web page came instead of %2: log-in or proxy?</source>
        <translation>%1：收到的是网页，而不是%2：需要登录，或是代理所致？</translation>
    </message>
    <message>
        <source>%1: a web page came instead of %2: the proxy %3 answered with its own page, or passed on that of a log-in.</source>
        <translation>%1：收到的是网页，而不是%2：代理 %3 返回了自己的页面，或转来了登录页面。</translation>
    </message>
    <message>
        <source>%1: the answer is too long, expected at most %2 bytes.</source>
        <translation>%1：应答过长，最多应为 %2 字节。</translation>
    </message>
    <message>
        <source>%1: is no address, expected one as https://name/path.</source>
        <translation>%1：不是地址，应为 https://name/path 形式。</translation>
    </message>
    <message>
        <source>%1: found an address of %2, expected http or https.</source>
        <translation>%1：发现 %2 地址，应为 http 或 https。</translation>
    </message>
    <message>
        <source>%1: the address holds a name or a password, expected none.</source>
        <translation>%1：地址中含有用户名或密码，应不含。</translation>
    </message>
    <message>
        <source>%1: others may use this file, expected one for its owner alone (chmod 600).</source>
        <translation>%1：其他用户可访问此文件，应仅限所有者（chmod 600）。</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3.</source>
        <translation>%1：发现 %2 字节，最多应为 %3 字节。</translation>
    </message>
    <message>
        <source>found an event without an end, expected at most %1 bytes</source>
        <translation>发现没有结尾的事件，最多应为 %1 字节</translation>
    </message>
    <message>
        <source>%1: the server wants a key, or another one (%2).</source>
        <translation>%1：服务器需要密钥，或需要另一个密钥（%2）。</translation>
    </message>
    <message>
        <source>%1: the server tells no models (%2).</source>
        <translation>%1：服务器未提供模型列表（%2）。</translation>
    </message>
    <message>
        <source>%1: the server tells no models (%2): %3.</source>
        <translation>%1：服务器未提供模型列表（%2）：%3。</translation>
    </message>
    <message>
        <source>a list of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>%1: found no list of models, expected a server of OpenAI&apos;s interface.</source>
        <translation>%1：未收到模型列表，应为兼容 OpenAI 接口的服务器。</translation>
    </message>
    <message>
        <source>found an event that is no object of JSON</source>
        <translation>发现不是 JSON 对象的事件</translation>
    </message>
    <message>
        <source>found an answer of more than %1 characters</source>
        <translation>发现超过 %1 个字符的回答</translation>
    </message>
    <message>
        <source>%1: a model on a server does not tell how likely its tokens are.</source>
        <translation>%1：服务器上的模型不提供各 token 的概率。</translation>
    </message>
    <message>
        <source>%1: this server does not say that it can go on with an answer, and would begin another one: &quot;Answer again&quot; asks for that.</source>
        <translation>%1：服务器没有表明可以接着已有的回答继续，只会另起一个回答；若要另起，请用“重新回答”。</translation>
    </message>
    <message>
        <source>%1: the server refuses the key (%2).</source>
        <translation>%1：服务器拒绝了密钥（%2）。</translation>
    </message>
    <message>
        <source>%1: the server refuses the key (%2): %3.</source>
        <translation>%1：服务器拒绝了密钥（%2）：%3。</translation>
    </message>
    <message>
        <source>%1: the server refuses to answer (%2).</source>
        <translation>%1：服务器拒绝回答（%2）。</translation>
    </message>
    <message>
        <source>%1: the server refuses to answer (%2): %3.</source>
        <translation>%1：服务器拒绝回答（%2）：%3。</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted, the server says: %2.</source>
        <translation>%1：回答中断，服务器称：%2。</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: %2.</source>
        <translation>%1：回答中断：%2。</translation>
    </message>
    <message>
        <source>The answer was interrupted. %1</source>
        <translation>回答中断。%1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server sent no text.</source>
        <translation>%1：回答中断：服务器没有发送文本。</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server sent no text, but this: %2.</source>
        <translation>%1：回答中断：服务器没有发送文本，而是发送了：%2。</translation>
    </message>
    <message>
        <source>%1: the answer was interrupted: the server did not say that it is complete.</source>
        <translation>%1：回答中断：服务器没有表明回答已完成。</translation>
    </message>
    <message>
        <source>%1: the server ended the answer: %2.</source>
        <translation>%1：服务器结束了回答：%2。</translation>
    </message>
    <message>
        <source>%1: found a question mark or a number sign, expected the address of a server, such as localhost:8480/v1.</source>
        <translation>%1：发现问号或井号，应为服务器地址，例如 localhost:8480/v1。</translation>
    </message>
    <message>
        <source>The key for %1 holds a blank or a letter that is not ASCII, expected one word.</source>
        <translation>%1 的密钥含有空格或非 ASCII 字母，应为一个单词。</translation>
    </message>
    <message>
        <source>assumed: the device tells no accuracy</source>
        <translation>假设：设备未说明精度</translation>
    </message>
    <message>
        <source>%1: found 0 W while it computes</source>
        <translation>%1：计算时功率为 0 W</translation>
    </message>
    <message>
        <source>%1: has stood still while it computes</source>
        <translation>%1：计算时没有变化</translation>
    </message>
    <message>
        <source>%1 tells neither joules nor watts</source>
        <translation>%1 既不提供焦耳也不提供瓦特</translation>
    </message>
    <message>
        <source>set by the user</source>
        <extracomment>of watts, behind what is assumed of them</extracomment>
        <translation>由用户设置</translation>
    </message>
    <message>
        <source>%1: found no token, expected %2 hexadecimal digits.</source>
        <translation>%1：未发现令牌，应为 %2 位十六进制数字。</translation>
    </message>
    <message>
        <source>the host is %1, expected an address of this machine alone: 127.0.0.1, ::1 or localhost</source>
        <translation>主机为 %1，应为本机专用的地址：127.0.0.1、::1 或 localhost</translation>
    </message>
    <message>
        <source>The server cannot listen on %1 port %2: %3.</source>
        <translation>服务器无法监听 %1 的端口 %2：%3。</translation>
    </message>
    <message>
        <source>A matrix with scales for groups of columns was found, the processor&apos;s products have one sum for each row.</source>
        <translation>发现按列分组带缩放系数的矩阵，处理器的乘积每行只有一个和。</translation>
    </message>
    <message>
        <source>Blocks of a matrix were named that the plan does not have.</source>
        <translation>指定了计划中没有的矩阵块。</translation>
    </message>
    <message>
        <source>A job names blocks of a matrix that the plan does not have.</source>
        <translation>任务指定了计划中没有的矩阵块。</translation>
    </message>
    <message>
        <source>A ticket is waited for that was never given.</source>
        <translation>正在等待一个从未发出的工单。</translation>
    </message>
    <message>
        <source>The process of the device did not answer within %1 s.</source>
        <translation>设备进程在 %1 秒内没有响应。</translation>
    </message>
    <message>
        <source>The process of the device is of another version of the program, or damaged: its answer cannot be read.</source>
        <translation>设备进程属于另一版本的程序，或已损坏：无法读取它的应答。</translation>
    </message>
    <message>
        <source>%1: the process for devices cannot be started: %2.</source>
        <translation>%1：无法启动设备进程：%2。</translation>
    </message>
    <message>
        <source>The process of the device was ended by signal %1 (%2).</source>
        <translation>设备进程被信号 %1（%2）终止。</translation>
    </message>
    <message>
        <source>The process of the device has ended with code %1.</source>
        <translation>设备进程已退出，代码为 %1。</translation>
    </message>
    <message>
        <source>The process of the device has ended.</source>
        <translation>设备进程已退出。</translation>
    </message>
    <message>
        <source>The process of the device has closed its connection.</source>
        <translation>设备进程已关闭连接。</translation>
    </message>
    <message>
        <source>%1: the path is too long.</source>
        <translation>%1：路径过长。</translation>
    </message>
    <message>
        <source>There are %1 plugins in use already.</source>
        <translation>已有 %1 个插件在使用中。</translation>
    </message>
    <message>
        <source>%1 bytes of memory to share with the process of the device cannot be had: %2.</source>
        <translation>无法取得与设备进程共享的 %1 字节内存：%2。</translation>
    </message>
    <message>
        <source>The shared memory is not what was said: expected %1 bytes that cannot be taken away.</source>
        <translation>共享内存与所述不符：应有 %1 字节，且不能被收回。</translation>
    </message>
    <message>
        <source>There are %1 tickets out already.</source>
        <translation>已发出 %1 个工单。</translation>
    </message>
    <message>
        <source>A product was not done in time.</source>
        <translation>一次乘积未能按时完成。</translation>
    </message>
    <message>
        <source>The device is not open.</source>
        <translation>设备未打开。</translation>
    </message>
    <message>
        <source>%1: is no shared library (ELF, 64 bit).</source>
        <translation>%1：不是共享库（64 位 ELF）。</translation>
    </message>
    <message>
        <source>%1: made for another processor: found machine %2, expected %3.</source>
        <translation>%1：为其他处理器编译：发现机器类型 %2，应为 %3。</translation>
    </message>
    <message>
        <source>%1: has %2 segments of %3 bytes, expected at most %4 of %5.</source>
        <translation>%1：有 %2 个段，每段 %3 字节，最多应为 %4 个 %5 字节的段。</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, which is too short for a shared library.</source>
        <translation>%1：只有 %2 字节，对共享库来说太短。</translation>
    </message>
    <message>
        <source>%1: ends before its list of segments.</source>
        <translation>%1：文件在段列表之前就结束了。</translation>
    </message>
    <message>
        <source>%1: ends at byte %2, but a segment goes on to byte %3.</source>
        <translation>%1：文件在字节 %2 处结束，但有一段延续到字节 %3。</translation>
    </message>
    <message>
        <source>The matrix does not have these rows, or is there already.</source>
        <translation>矩阵没有这些行，或已经存在。</translation>
    </message>
    <message>
        <source>A job names rows or tokens that are not there.</source>
        <translation>任务指定了不存在的行或 token。</translation>
    </message>
    <message>
        <source>%1: the sums of a product do not fit its inputs.</source>
        <translation>%1：乘积的和与输入不符。</translation>
    </message>
    <message>
        <source>%1: sums of whole rows only, not of groups of columns.</source>
        <translation>%1：只支持整行求和，不支持按列分组。</translation>
    </message>
    <message>
        <source>%1: a matrix of %2 rows and %3 columns needs %4 bytes or more of its memory, of whose %5 at most %6 are free.</source>
        <translation>%1：%2 行 %3 列的矩阵需要其内存中的 %4 字节或更多；内存共 %5 字节，最多有 %6 字节可用。</translation>
    </message>
    <message>
        <source>%1: found a relative path of a plugin, expected one from the root.</source>
        <translation>%1：发现插件的相对路径，应为从根目录开始的路径。</translation>
    </message>
    <message>
        <source>%1: it changes %2 of the whole program, which a plugin leaves alone; it can be used in a process of its own.</source>
        <translation>%1：它改动了整个程序的%2，插件不应如此；可让它在单独的进程中运行。</translation>
    </message>
    <message>
        <source>%1: cannot be loaded: %2.</source>
        <translation>%1：无法加载：%2。</translation>
    </message>
    <message>
        <source>%1: is no plugin of Trilume: it has no function %2.</source>
        <translation>%1：不是 Trilume 的插件：没有函数 %2。</translation>
    </message>
    <message>
        <source>the call makes no sense</source>
        <translation>调用无效</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>正忙</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>the device is gone</source>
        <translation>设备已断开</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>未知错误</translation>
    </message>
    <message>
        <source>%1: %2 returns no table.</source>
        <translation>%1：%2 没有返回表。</translation>
    </message>
    <message>
        <source>%1: made for version %2 of the plugin interface, expected %3.</source>
        <translation>%1：为插件接口版本 %2 编译，应为 %3。</translation>
    </message>
    <message>
        <source>%1: the plugin has no function %2.</source>
        <translation>%1：插件没有函数 %2。</translation>
    </message>
    <message>
        <source>%1: the id of the plugin is &quot;%2&quot;, expected lower-case letters, digits and hyphens.</source>
        <translation>%1：插件的 id 为“%2”，应由小写字母、数字和连字符组成。</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1：%2（%3）。</translation>
    </message>
    <message>
        <source>the locale</source>
        <translation>区域设置</translation>
    </message>
    <message>
        <source>the handler of a signal</source>
        <translation>信号处理函数</translation>
    </message>
    <message>
        <source>the signals that a thread takes</source>
        <translation>线程接收的信号</translation>
    </message>
    <message>
        <source>the working folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>the permissions of new files</source>
        <translation>新文件权限</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>a standard stream</source>
        <translation>标准流</translation>
    </message>
    <message>
        <source>%1 is not a regular file, so nothing is written there.</source>
        <translation>%1 不是普通文件，因此不在那里写入。</translation>
    </message>
    <message>
        <source>%1: names a folder, a file name was expected.</source>
        <translation>%1：是文件夹，应为文件名。</translation>
    </message>
    <message>
        <source>%1: writing failed: %2.</source>
        <translation>%1：写入失败：%2。</translation>
    </message>
    <message>
        <source>%1: flushing to the disk failed: %2.</source>
        <translation>%1：写回磁盘失败：%2。</translation>
    </message>
    <message>
        <source>%1: renaming failed: %2.</source>
        <translation>%1：重命名失败：%2。</translation>
    </message>
    <message>
        <source>%1: is a broken link to %2.</source>
        <translation>%1：是失效的链接，指向 %2。</translation>
    </message>
    <message>
        <source>%1: is not a regular file.</source>
        <translation>%1：不是普通文件。</translation>
    </message>
    <message>
        <source>%1: ends at byte %2, %3 more were expected.</source>
        <translation>%1：在字节 %2 处结束，应还有 %3 字节。</translation>
    </message>
    <message>
        <source>%1: was changed while it was being read.</source>
        <translation>%1：读取过程中被修改。</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>found a value of type %1, expected string</source>
        <translation>发现 %1 类型的值，应为 string</translation>
    </message>
    <message>
        <source>The fingerprint was cancelled.</source>
        <translation>指纹计算已取消。</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>行 %1：%2</translation>
    </message>
    <message>
        <source>needs %1 bytes at offset %2, the file has %3 left</source>
        <translation>在偏移 %2 处需要 %1 字节，文件只剩 %3 字节</translation>
    </message>
    <message>
        <source>magic</source>
        <translation>文件标识</translation>
    </message>
    <message>
        <source>%1: this is %2, not a model file: it begins with %3, expected &quot;GGUF&quot;.</source>
        <translation>%1：这是 %2，不是模型文件：它以 %3 开头，应为“GGUF”。</translation>
    </message>
    <message>
        <source>found %1, expected &quot;GGUF&quot;</source>
        <translation>发现 %1，应为“GGUF”</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>the file is big endian, expected little endian</source>
        <translation>文件为大端序，应为小端序</translation>
    </message>
    <message>
        <source>found %1, expected %2</source>
        <translation>发现%1，应为%2</translation>
    </message>
    <message>
        <source>tensor count</source>
        <translation>张量数</translation>
    </message>
    <message>
        <source>found %1, expected at most %2</source>
        <translation>发现 %1，最多应为 %2</translation>
    </message>
    <message>
        <source>metadata count</source>
        <translation>元数据数</translation>
    </message>
    <message>
        <source>value type %1, expected 0 to 12</source>
        <translation>值类型为 %1，应为 0 到 12</translation>
    </message>
    <message>
        <source>bool of value %1, expected 0 or 1</source>
        <translation>布尔值为 %1，应为 0 或 1</translation>
    </message>
    <message>
        <source>%1 elements of %2 bytes, the file has %3 bytes left</source>
        <translation>%1 个元素，每个 %2 字节，文件只剩 %3 字节</translation>
    </message>
    <message>
        <source>arrays nested deeper than %1 levels</source>
        <translation>数组嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>metadata key %1</source>
        <translation>元数据键 %1</translation>
    </message>
    <message>
        <source>name of %1 bytes, expected 1 to %2</source>
        <translation>名称有 %1 字节，应为 1 到 %2 字节</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>键 %1</translation>
    </message>
    <message>
        <source>found a value of type %1, expected %2</source>
        <translation>发现 %1 类型的值，应为 %2</translation>
    </message>
    <message>
        <source>found %1, expected a power of two from 8 to %2</source>
        <translation>发现 %1，应为 8 到 %2 之间的 2 的幂</translation>
    </message>
    <message>
        <source>appears twice</source>
        <translation>出现了两次</translation>
    </message>
    <message>
        <source>found %1 dimensions, expected 1 to 4</source>
        <translation>发现 %1 个维度，应为 1 到 4 个</translation>
    </message>
    <message>
        <source>dimension %1 is 0, expected at least 1</source>
        <translation>维度 %1 为 0，至少应为 1</translation>
    </message>
    <message>
        <source>tensor type %1 is not known</source>
        <translation>张量类型 %1 未知</translation>
    </message>
    <message>
        <source>rows of %1 elements, expected whole %2 blocks of %3</source>
        <translation>每行 %1 个元素，应为每块 %3 个元素的完整 %2 块</translation>
    </message>
    <message>
        <source>the dimensions %1 do not fit any file</source>
        <translation>维度 %1 超出任何文件的容量</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>张量 %1</translation>
    </message>
    <message>
        <source>data offset %1, expected a multiple of %2</source>
        <translation>数据偏移为 %1，应为 %2 的倍数</translation>
    </message>
    <message>
        <source>%1 bytes at data offset %2, the file has %3 bytes of data</source>
        <translation>数据偏移 %2 处有 %1 字节，文件的数据只有 %3 字节</translation>
    </message>
    <message>
        <source>its data overlap those of tensor %1</source>
        <translation>其数据与张量 %1 的数据重叠</translation>
    </message>
    <message>
        <source>false (short convolutions are not supported)</source>
        <translation>值 false（不支持短卷积）</translation>
    </message>
    <message>
        <source>false (the head has weights of its own)</source>
        <translation>值 false（输出头有自己的权重）</translation>
    </message>
    <message>
        <source>a number above 0 and at most 64</source>
        <translation>大于 0 且不超过 64 的数</translation>
    </message>
    <message>
        <source>a divisor of hidden_size %1</source>
        <translation>能整除 hidden_size %1 的数</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>hidden size</source>
        <translation>隐藏层大小</translation>
    </message>
    <message>
        <source>feed-forward size</source>
        <translation>前馈层大小</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>trained length</source>
        <translation>训练长度</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>个 token</translation>
    </message>
    <message>
        <source>norm epsilon</source>
        <translation>归一化 epsilon</translation>
    </message>
    <message>
        <source>forget-gate floors</source>
        <translation>遗忘门下限</translation>
    </message>
    <message>
        <source>holds %1 pieces, expected at most %2 (hgrn_bit.vocab_size)</source>
        <translation>有 %1 个词片，最多应为 %2 个（hgrn_bit.vocab_size）</translation>
    </message>
    <message>
        <source>found %1, expected 32 lower-case hexadecimal digits</source>
        <translation>发现 %1，应为 32 位小写十六进制数字</translation>
    </message>
    <message>
        <source>is empty, expected a SentencePiece model</source>
        <translation>为空，应为 SentencePiece 模型</translation>
    </message>
    <message>
        <source>found %1, expected 0 to %2</source>
        <translation>发现 %1，应为 0 到 %2</translation>
    </message>
    <message>
        <source>shape %1 (innermost first), expected %2</source>
        <translation>形状为 %1（最内层在前），应为 %2</translation>
    </message>
    <message>
        <source>type %1, expected F32</source>
        <translation>类型为 %1，应为 F32</translation>
    </message>
    <message>
        <source>found %1, expected a finite number of 0.00001 or more</source>
        <translation>发现 %1，应为不小于 0.00001 的有限数</translation>
    </message>
    <message>
        <source>type %1, expected TQ2_0 or TQ1_0</source>
        <translation>类型为 %1，应为 TQ2_0 或 TQ1_0</translation>
    </message>
    <message>
        <source>type %1, expected F32, F16 or BF16</source>
        <translation>类型为 %1，应为 F32、F16 或 BF16</translation>
    </message>
    <message>
        <source>is no part of an hgrn_bit model of these sizes</source>
        <translation>不属于这种大小的 hgrn_bit 模型</translation>
    </message>
    <message>
        <source>found %1, expected 1 to %2</source>
        <translation>发现 %1，应为 1 到 %2</translation>
    </message>
    <message>
        <source>found %1, expected a number above 0 and at most 1</source>
        <translation>发现 %1，应为大于 0 且不超过 1 的数</translation>
    </message>
    <message>
        <source>a whole number of 0 or more</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>字符串列表</translation>
    </message>
    <message>
        <source>a token id or a list of them</source>
        <translation>一个 token id 或其列表</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>列表（%1 项）</translation>
    </message>
    <message>
        <source>one token id</source>
        <translation>一个 token id</translation>
    </message>
    <message>
        <source>%1: holds neither %2 nor %3 (weights in pytorch_model.bin must be converted to safetensors first).</source>
        <translation>%1：既没有 %2 也没有 %3（pytorch_model.bin 中的权重须先转换为 safetensors）。</translation>
    </message>
    <message>
        <source>%1: holds neither %2 nor %3.</source>
        <translation>%1：既没有 %2 也没有 %3。</translation>
    </message>
    <message>
        <source>is missing or no object</source>
        <translation>缺失或不是对象</translation>
    </message>
    <message>
        <source>found %1, expected the name of a file</source>
        <translation>发现 %1，应为文件名</translation>
    </message>
    <message>
        <source>found %1, expected the name of a .safetensors file in the same folder</source>
        <translation>发现 %1，应为同一文件夹中的 .safetensors 文件名</translation>
    </message>
    <message>
        <source>names no tensors</source>
        <translation>没有列出任何张量</translation>
    </message>
    <message>
        <source>%1: is not a folder.</source>
        <translation>%1：不是文件夹。</translation>
    </message>
    <message>
        <source>is in %1 as well</source>
        <translation>在 %1 中也有</translation>
    </message>
    <message>
        <source>is missing, %1 says it is here</source>
        <translation>缺失，但 %1 称它在这里</translation>
    </message>
    <message>
        <source>is not named by %1</source>
        <translation>未列在 %1 中</translation>
    </message>
    <message>
        <source>shape %1, expected %2</source>
        <translation>形状为 %1，应为 %2</translation>
    </message>
    <message>
        <source>is missing from the weights</source>
        <translation>权重中缺失</translation>
    </message>
    <message>
        <source>is no part of a model with this config.json</source>
        <translation>不属于此 config.json 所述的模型</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer.model; the model can be driven by token ids alone.</source>
        <translation>%1：没有 tokenizer.model；该模型只能用 token id 驱动。</translation>
    </message>
    <message>
        <source>found %1 pieces, expected at most %2 (vocab_size of config.json)</source>
        <translation>发现 %1 个词片，最多应为 %2 个（config.json 中的 vocab_size）</translation>
    </message>
    <message>
        <source>%1: holds %2 pieces; the remaining %3 ids of the model have no text.</source>
        <translation>%1：有 %2 个词片；模型其余的 %3 个 id 没有文本。</translation>
    </message>
    <message>
        <source>%1: %2 is none of the model&apos;s %3 ids and is ignored.</source>
        <translation>%1：%2 不在模型的 %3 个 id 之中，已忽略。</translation>
    </message>
    <message>
        <source>config.json: bos_token_id: found %1, tokenizer.model says %2, which is used.</source>
        <translation>config.json：bos_token_id：发现 %1，而 tokenizer.model 为 %2，以后者为准。</translation>
    </message>
    <message>
        <source>config.json: bos_token_id: found %1, tokenizer.model says none, which is used.</source>
        <translation>config.json：bos_token_id：发现 %1，而 tokenizer.model 中没有，以后者为准。</translation>
    </message>
    <message>
        <source>%1: holds no config.json, a folder in the Hugging Face layout was expected.</source>
        <translation>%1：没有 config.json，应为 Hugging Face 结构的文件夹。</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, expected at most %3.</source>
        <translation>%1：有 %2 字节，最多应为 %3 字节。</translation>
    </message>
    <message>
        <source>member %1 appears twice in one object</source>
        <translation>成员 %1 在同一对象中出现了两次</translation>
    </message>
    <message>
        <source>is nested deeper than %1 levels</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>超过 %1 个值</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>is no valid JSON from byte %1 on</source>
        <translation>从字节 %1 起不是有效的 JSON</translation>
    </message>
    <message>
        <source>found %1, expected a JSON object</source>
        <translation>发现%1，应为 JSON 对象</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>no JSON</source>
        <translation>非 JSON 内容</translation>
    </message>
    <message>
        <source>found %1, expected an object</source>
        <translation>发现%1，应为对象</translation>
    </message>
    <message>
        <source>unexpected member %1</source>
        <translation>意外的成员 %1</translation>
    </message>
    <message>
        <source>dtype is missing or no string</source>
        <translation>dtype 缺失或不是字符串</translation>
    </message>
    <message>
        <source>dtype is %1, expected F32, F16 or BF16</source>
        <translation>dtype 为 %1，应为 F32、F16 或 BF16</translation>
    </message>
    <message>
        <source>shape is missing or no array</source>
        <translation>shape 缺失或不是数组</translation>
    </message>
    <message>
        <source>shape has %1 dimensions, expected at most %2</source>
        <translation>shape 有 %1 个维度，最多应为 %2 个</translation>
    </message>
    <message>
        <source>shape holds %1, expected a whole number of 0 or more</source>
        <translation>shape 中有%1，应为不小于 0 的整数</translation>
    </message>
    <message>
        <source>shape %1 does not fit any file</source>
        <translation>shape %1 超出任何文件的容量</translation>
    </message>
    <message>
        <source>data_offsets is missing or no pair of whole numbers of 0 or more</source>
        <translation>data_offsets 缺失，或不是一对不小于 0 的整数</translation>
    </message>
    <message>
        <source>data_offsets %1 to %2 are not within the %3 bytes of data</source>
        <translation>data_offsets 为 %1 到 %2，不在 %3 字节的数据范围内</translation>
    </message>
    <message>
        <source>data_offsets span %1 bytes, shape %2 of %3 needs %4</source>
        <translation>data_offsets 跨 %1 字节，而类型 %3 的 shape %2 需要 %4 字节</translation>
    </message>
    <message>
        <source>%1 is %2, expected a string</source>
        <translation>%1 为%2，应为字符串</translation>
    </message>
    <message>
        <source>its data begin at byte %1, those before it end at %2 (they overlap)</source>
        <translation>其数据从字节 %1 开始，而前面的数据在 %2 处结束（重叠）</translation>
    </message>
    <message>
        <source>its data begin at byte %1, those before it end at %2 (there is a hole)</source>
        <translation>其数据从字节 %1 开始，而前面的数据在 %2 处结束（有空洞）</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>the tensors end at byte %1, the file at %2</source>
        <translation>张量在字节 %1 处结束，文件在 %2 处结束</translation>
    </message>
    <message>
        <source>header length</source>
        <translation>文件头长度</translation>
    </message>
    <message>
        <source>the file has %1 bytes, expected at least 8</source>
        <translation>文件有 %1 字节，至少应为 8 字节</translation>
    </message>
    <message>
        <source>found %1 bytes, the file has %2 after it</source>
        <translation>发现 %1 字节，而其后文件只有 %2 字节</translation>
    </message>
    <message>
        <source>found %1 bytes, expected at most %2</source>
        <translation>发现 %1 字节，最多应为 %2 字节</translation>
    </message>
    <message>
        <source>header</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>does not begin with &quot;{&quot;</source>
        <translation>不以“{”开头</translation>
    </message>
    <message>
        <source>%1: header</source>
        <translation>%1：文件头</translation>
    </message>
    <message>
        <source>value %1 is %2, expected a finite number</source>
        <translation>值 %1 为 %2，应为有限数</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>WebP 图片</translation>
    </message>
    <message>
        <source>a ZIP archive, as office documents and PyTorch&apos;s weights are</source>
        <translation>ZIP 压缩包，办公文档和 PyTorch 权重都采用这种格式</translation>
    </message>
    <message>
        <source>a gzip archive, which has to be unpacked first</source>
        <translation>gzip 压缩包，需先解压缩</translation>
    </message>
    <message>
        <source>an xz archive, which has to be unpacked first</source>
        <translation>xz 压缩包，需先解压缩</translation>
    </message>
    <message>
        <source>a 7z archive, which has to be unpacked first</source>
        <translation>7z 压缩包，需先解压缩</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>可执行程序</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>a web page, as one gets for a download that asks to log in</source>
        <translation>HTML 网页，下载需要登录时往往会得到这样的网页</translation>
    </message>
    <message>
        <source>a safetensors file, whose folder can be imported</source>
        <translation>safetensors 文件，可导入它所在的文件夹</translation>
    </message>
    <message>
        <source>a JSON text</source>
        <translation>JSON 文本</translation>
    </message>
    <message>
        <source>%1: is a Git LFS pointer to the file and not the file: get it with &quot;git lfs pull&quot; in its folder, or download it by itself.</source>
        <translation>%1：是指向文件的 Git LFS 指针，而不是文件本身：请在它的文件夹中运行“git lfs pull”获取，或单独下载。</translation>
    </message>
    <message>
        <source>%1: is a Git LFS pointer to the file of %2 bytes and not the file: get it with &quot;git lfs pull&quot; in its folder, or download it by itself.</source>
        <translation>%1：是指向 %2 字节文件的 Git LFS 指针，而不是文件本身：请在它的文件夹中运行“git lfs pull”获取，或单独下载。</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1：%2：%3</translation>
    </message>
    <message>
        <source>%1: %2: %3.</source>
        <translation>%1：%2：%3。</translation>
    </message>
    <message>
        <source>tensor %1: value %2 is not a finite number.</source>
        <translation>张量 %1：值 %2 不是有限数。</translation>
    </message>
    <message>
        <source>The settings of the board are not a JSON object, such as %1.</source>
        <translation>板卡设置不是 JSON 对象，应类似 %1。</translation>
    </message>
    <message>
        <source>The settings of the board name &quot;%1&quot;, expected one of: %2.</source>
        <translation>板卡设置中有“%1”，应为以下之一：%2。</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a number from %3 to %4.</source>
        <translation>板卡设置中 %1 = %2，应为 %3 到 %4 的数。</translation>
    </message>
    <message>
        <source>The device has too little memory: found %1 bytes, expected %2.</source>
        <translation>设备内存太小：有 %1 字节，应有 %2 字节。</translation>
    </message>
    <message>
        <source>The device does not come back from a reset.</source>
        <translation>设备重置后没有恢复。</translation>
    </message>
    <message>
        <source>The matrix needs %1 bytes of the device&apos;s memory, of whose %2 %3 are free, %4 of them in one piece.</source>
        <translation>矩阵需要 %1 字节的设备内存；内存共 %2 字节，可用 %3 字节，其中连续的 %4 字节。</translation>
    </message>
    <message>
        <source>A matrix of the ticket was taken away.</source>
        <translation>工单中的一个矩阵已被移除。</translation>
    </message>
    <message>
        <source>The device stopped with the error bits %1.</source>
        <translation>设备已停止，错误位为 %1。</translation>
    </message>
    <message>
        <source>The device was not done in time.</source>
        <translation>设备未能按时完成。</translation>
    </message>
    <message>
        <source>The ticket was given up.</source>
        <translation>工单已放弃。</translation>
    </message>
    <message>
        <source>The device finished job %1, expected %2.</source>
        <translation>设备完成了任务 %1，应为 %2。</translation>
    </message>
    <message>
        <source>A job ended with the error bits %1.</source>
        <translation>任务结束，错误位为 %1。</translation>
    </message>
    <message>
        <source>The sums of a product do not fit its inputs.</source>
        <translation>乘积的和与输入不符。</translation>
    </message>
    <message>
        <source>The device does not keep what is written to its registers.</source>
        <translation>设备没有保存写入寄存器的内容。</translation>
    </message>
    <message>
        <source>The device does not answer any more as itself.</source>
        <translation>设备的应答已不像原来的设备。</translation>
    </message>
    <message>
        <source>Nothing answers where the device should be.</source>
        <translation>设备所在的位置没有应答。</translation>
    </message>
    <message>
        <source>This is another device: found id %1, expected %2.</source>
        <translation>这是另一个设备：发现 id %1，应为 %2。</translation>
    </message>
    <message>
        <source>The device has registers of another version: found %1, expected %2.</source>
        <translation>设备的寄存器版本不同：发现 %1，应为 %2。</translation>
    </message>
    <message>
        <source>The device tells a shape that cannot be: found %1.</source>
        <translation>设备报告的形状不可能存在：发现 %1。</translation>
    </message>
    <message>
        <source>The device has another shape: found %1, expected %2.</source>
        <translation>设备的形状不同：发现 %1，应为 %2。</translation>
    </message>
    <message>
        <source>The device does not tell its clock: found %1 kHz.</source>
        <translation>设备未提供频率：发现 %1 kHz。</translation>
    </message>
    <message>
        <source>The device runs at another clock: found %1 kHz, expected %2 kHz.</source>
        <translation>设备的频率不同：发现 %1 kHz，应为 %2 kHz。</translation>
    </message>
    <message>
        <source>The device is another build: found %1, expected %2.</source>
        <translation>设备的构建版本不同：发现 %1，应为 %2。</translation>
    </message>
    <message>
        <source>The shared memory does not have %1 bytes at %2.</source>
        <translation>共享内存在 %2 处没有 %1 字节。</translation>
    </message>
    <message>
        <source>A weight is none of -1, 0 and +1.</source>
        <translation>有权重不是 −1、0 或 +1。</translation>
    </message>
    <message>
        <source>There is no such matrix, or a ticket with it is out.</source>
        <translation>没有这个矩阵，或已有工单在使用它。</translation>
    </message>
    <message>
        <source>A job names rows, vectors or a matrix that are not there.</source>
        <translation>任务指定了不存在的行、向量或矩阵。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The product of the test was not done in time.</source>
        <translation>测试的乘积未能按时完成。</translation>
    </message>
    <message>
        <source>Row %1 of the test: found %2, expected %3.</source>
        <translation>测试的行 %1：发现 %2，应为 %3。</translation>
    </message>
    <message>
        <source>The simulated memory does not have these bytes.</source>
        <translation>模拟内存中没有这些字节。</translation>
    </message>
    <message>
        <source>The board %1 with its memory of %2 bytes cannot be simulated on this machine.</source>
        <translation>无法在本机上模拟内存为 %2 字节的板卡 %1。</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer, so it cannot read text.</source>
        <translation>%1：没有分词器，无法读取文本。</translation>
    </message>
    <message>
        <source>The text is too short: at least one token after the first is scored.</source>
        <translation>文本太短：第一个 token 之后至少要有一个 token 才能评分。</translation>
    </message>
    <message>
        <source>The prompt is empty: there is nothing to continue.</source>
        <translation>提示词为空：没有可续写的内容。</translation>
    </message>
    <message>
        <source>Nothing is before the answer, so nothing says how likely its first token was.</source>
        <translation>回答之前没有内容，无法得知它的第一个 token 有多大可能。</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1：%2，应为 %3</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 到 100</translation>
    </message>
    <message>
        <source>top-p</source>
        <translation>top-p</translation>
    </message>
    <message>
        <source>0.000001 to 1</source>
        <translation>0.000001 到 1</translation>
    </message>
    <message>
        <source>min-p</source>
        <translation>min-p</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <source>repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>0.1 to 10</source>
        <translation>0.1 到 10</translation>
    </message>
    <message>
        <source>repetition window is %1, expected at most %2</source>
        <translation>重复窗口为 %1，最多应为 %2</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>Token %1 has the id %2, the vocabulary has the ids 0 to %3.</source>
        <translation>token %1 的 id 为 %2，词表的 id 为 0 到 %3。</translation>
    </message>
    <message>
        <source>The snapshot belongs to the model %1, this one is %2.</source>
        <translation>快照属于模型 %1，而当前模型是 %2。</translation>
    </message>
    <message>
        <source>Snapshot: %1.</source>
        <translation>快照：%1。</translation>
    </message>
    <message>
        <source>a count does not fit its length</source>
        <translation>某个计数与其长度不符</translation>
    </message>
    <message>
        <source>%1 bytes are too few</source>
        <translation>%1 字节太少</translation>
    </message>
    <message>
        <source>it does not begin with TRILSNAP</source>
        <translation>不以 TRILSNAP 开头</translation>
    </message>
    <message>
        <source>Snapshot: version %1 was found, %2 was expected.</source>
        <translation>快照：版本为 %1，应为 %2。</translation>
    </message>
    <message>
        <source>the checksum does not match</source>
        <translation>校验和不匹配</translation>
    </message>
    <message>
        <source>TRILUME_FORCE_ISA in the environment is &quot;%1&quot;, expected one that this machine has: %2</source>
        <translation>环境变量 TRILUME_FORCE_ISA 为“%1”，应为本机具备的指令集：%2</translation>
    </message>
    <message>
        <source>%1: is no JSON object and is made anew.</source>
        <translation>%1：不是 JSON 对象，将重新创建。</translation>
    </message>
    <message>
        <source>a cache cannot be used, which costs time only: %1</source>
        <translation>有一个缓存无法使用，只会多花时间：%1</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>forget gate f, its floor included</source>
        <translation>遗忘门 f（含下限）</translation>
    </message>
    <message>
        <source>Forget gate</source>
        <translation>遗忘门</translation>
    </message>
    <message>
        <source>recurrent state h</source>
        <translation>循环状态 h</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>residual stream x after the attention half</source>
        <translation>注意力部分之后的残差流 x</translation>
    </message>
    <message>
        <source>residual stream x after each layer</source>
        <translation>每层之后的残差流 x</translation>
    </message>
    <message>
        <source>Residual stream</source>
        <translation>残差流</translation>
    </message>
    <message>
        <source>x after the last norm</source>
        <translation>最后一次归一化之后的 x</translation>
    </message>
    <message>
        <source>input i</source>
        <translation>输入 i</translation>
    </message>
    <message>
        <source>forget f</source>
        <translation>遗忘 f</translation>
    </message>
    <message>
        <source>gate g</source>
        <translation>门 g</translation>
    </message>
    <message>
        <source>output o</source>
        <translation>输出 o</translation>
    </message>
    <message>
        <source>MLP gate</source>
        <translation>MLP 门控</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>门控</translation>
    </message>
    <message>
        <source>MLP down</source>
        <translation>MLP 下投影</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下投影</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1（合计）</translation>
    </message>
    <message>
        <source>i, f and g</source>
        <translation>i、f 和 g</translation>
    </message>
    <message>
        <source>%1: loading was stopped.</source>
        <translation>%1：加载已停止。</translation>
    </message>
    <message>
        <source>%1: tensor %2: its multipliers are of another kind than those of the other tensors, or not for whole groups of inputs.</source>
        <translation>%1：张量 %2：其乘数与其他张量的乘数种类不同，或不对应完整的输入分组。</translation>
    </message>
    <message>
        <source>tensor %1, row %2: found a multiplier that is not an f16 number.</source>
        <translation>张量 %1，第 %2 行：发现不是 f16 数的乘数。</translation>
    </message>
    <message>
        <source>%1: packing: found %2, expected %3.</source>
        <translation>%1：打包方式：发现 %2，应为 %3。</translation>
    </message>
    <message>
        <source>The text would have %1 tokens, there is room for %2.</source>
        <translation>文本将有 %1 个 token，而空间只够 %2 个。</translation>
    </message>
    <message>
        <source>%1: numbers that are not finite came out after %2 tokens: its weights are damaged, or not what they are said to be.</source>
        <translation>%1：读取 %2 个 token 后出现了非有限数：其权重已损坏，或与所标明的不符。</translation>
    </message>
    <message>
        <source>%1: blk.%2.attn_k_norm.weight has a weight of %3, too large for keys in %4: f32 holds them exactly.</source>
        <translation>%1：blk.%2.attn_k_norm.weight 有一个权重为 %3，对 %4 格式的键来说太大：f32 可以精确保存。</translation>
    </message>
    <message>
        <source>%1: tensor %2: %3</source>
        <translation>%1：张量 %2：%3</translation>
    </message>
    <message>
        <source>This processor cannot execute the instruction set %1.</source>
        <translation>此处理器无法执行指令集 %1。</translation>
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
        <translation>%1：需要 %2 内存，只有 %3 可用。请关闭其他程序，或换用较小的模型。</translation>
    </message>
    <message>
        <source>%1: trilume.fingerprint: found %2, the content gives %3, which is used: the file was changed after its import.</source>
        <translation>%1：trilume.fingerprint：发现 %2，而由内容算得 %3，以后者为准：文件在导入后被修改过。</translation>
    </message>
    <message>
        <source>There is no published shape &quot;%1&quot;, expected 370M, 1.3B or 2.7B.</source>
        <translation>没有已发布的形状“%1”，应为 370M、1.3B 或 2.7B。</translation>
    </message>
    <message>
        <source>State: content: found %1 bytes, expected %2.</source>
        <translation>状态：内容：发现 %1 字节，应为 %2 字节。</translation>
    </message>
    <message>
        <source>State: %1: found %2, expected %3.</source>
        <translation>状态：%1：发现 %2，应为：%3。</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
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
        <translation>小于 2^32 的数</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>microwatt-hours</source>
        <translation>微瓦时</translation>
    </message>
    <message>
        <source>microampere-hours</source>
        <translation>微安时</translation>
    </message>
    <message>
        <source>microvolts</source>
        <translation>微伏</translation>
    </message>
    <message>
        <source>microwatts</source>
        <translation>微瓦</translation>
    </message>
    <message>
        <source>%1: found no sensor of the board&apos;s power, expected one of its driver or an INA219, INA226 or INA260 of its module</source>
        <translation>%1：未发现板卡的功率传感器，应有其驱动程序提供的传感器，或其模块上的 INA219、INA226 或 INA260</translation>
    </message>
    <message>
        <source>%1: found %2 sensors of power, expected one, or one that is called the board&apos;s total</source>
        <translation>%1：发现 %2 个功率传感器，应只有一个，或有一个标明为整块板卡（total）</translation>
    </message>
    <message>
        <source>microohms</source>
        <translation>微欧</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>milliamperes</source>
        <translation>毫安</translation>
    </message>
    <message>
        <source>millivolts</source>
        <translation>毫伏</translation>
    </message>
    <message>
        <source>%1: has no new line, expected a meter&apos;s program that writes it</source>
        <translation>%1：没有新的一行，应有仪表的程序在写入</translation>
    </message>
    <message>
        <source>%1: found 0 W, expected what a board takes that answers</source>
        <translation>%1：发现 0 W，应为有响应的板卡所消耗的功率</translation>
    </message>
    <message>
        <source>%1: has said the same for %2 s while the board computes, expected a sensor that is renewed</source>
        <translation>%1：板卡正在计算，但该值已 %2 s 未变，应为会更新的传感器</translation>
    </message>
    <message>
        <source>microamperes</source>
        <translation>微安</translation>
    </message>
    <message>
        <source>units</source>
        <translation>原始单位</translation>
    </message>
    <message>
        <source>%1: found no battery</source>
        <translation>%1：未发现电池</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;</source>
        <translation>%1：发现“%2”</translation>
    </message>
    <message>
        <source>%1, expected &quot;Discharging&quot;: a battery tells the machine&apos;s power only while nothing else supplies it</source>
        <translation>%1，应为“Discharging”：只有在没有其他电源时，电池才能反映整机的功率</translation>
    </message>
    <message>
        <source>%1, but a power of 0 so far, expected power_now, current_now with voltage_now, or a charge that falls</source>
        <translation>%1，但目前功率一直为 0，应有 power_now，或 current_now 和 voltage_now，或下降的电量</translation>
    </message>
    <message>
        <source>assumed: gauges of batteries smooth over seconds and tell no accuracy</source>
        <translation>假设：电池电量计的读数是数秒的平滑值，且未说明精度</translation>
    </message>
    <message>
        <source>assumed: power as a line from %1 idle to %2 with all cores busy, %3</source>
        <translation>假设：功率按直线变化，从空闲时的 %1 到所有核心满载时的 %2，%3</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>model of the processor: found %1 W idle and %2 W full, expected 0 &lt;= idle &lt;= full &lt;= 10000, full above 0</source>
        <translation>处理器功率估算：发现空闲 %1 W、满载 %2 W，应为 0 &lt;= 空闲 &lt;= 满载 &lt;= 10000，且满载大于 0</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a line &quot;cpu&quot; with 8 counts</source>
        <translation>%1：发现“%2”，应为含 8 个计数的“cpu”行</translation>
    </message>
    <message>
        <source>%1: found no utime and stime, expected counts in fields 14 and 15</source>
        <translation>%1：未发现 utime 和 stime，字段 14 和 15 应为计数</translation>
    </message>
    <message>
        <source>%1: found no sensor of the whole machine, expected a platform in class/powercap, a meter of power in class/hwmon, or a battery that discharges</source>
        <translation>%1：未发现整机的传感器，应有 class/powercap 中的平台、class/hwmon 中的功率计，或正在放电的电池</translation>
    </message>
    <message>
        <source>assumed: makers of processors publish no accuracy for these counters</source>
        <translation>假设：处理器厂商未公布这些计数器的精度</translation>
    </message>
    <message>
        <source>%1: found %2 W, expected at most 10000 W</source>
        <translation>%1：发现 %2 W，最多应为 10000 W</translation>
    </message>
    <message>
        <source>%1: found no sensor of the processor&apos;s energy, expected class/powercap, bus/event_source/devices/power or class/hwmon to have one</source>
        <translation>%1：未发现处理器的能耗传感器，class/powercap、bus/event_source/devices/power 或 class/hwmon 中应有一个</translation>
    </message>
    <message>
        <source>assumed: drivers of sensors tell no accuracy</source>
        <translation>假设：传感器驱动未说明精度</translation>
    </message>
    <message>
        <source>idle power of %1: found %2, expected %3</source>
        <translation>%1 的空闲功率：发现%2，应为%3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>counts of processor time that stand still or fall</source>
        <translation>处理器时间计数停滞或倒退</translation>
    </message>
    <message>
        <source>counts that grow</source>
        <translation>增长的计数</translation>
    </message>
    <message>
        <source>%1 readings a second apart</source>
        <translation>间隔一秒的读数 %1 个</translation>
    </message>
    <message>
        <source>at least 3</source>
        <translation>至少 3 个</translation>
    </message>
    <message>
        <source>a gap in what the meter read</source>
        <translation>能耗计的读数有间断</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无间断</translation>
    </message>
    <message>
        <source>a meter that stood still</source>
        <translation>能耗计停滞不动</translation>
    </message>
    <message>
        <source>one that moves</source>
        <translation>有变化的能耗计</translation>
    </message>
    <message>
        <source>processors that were busy for %1 % of their time</source>
        <translation>处理器有 %1% 的时间忙碌</translation>
    </message>
    <message>
        <source>at most %1 %</source>
        <translation>不超过 %1%</translation>
    </message>
    <message>
        <source>idle power of %1: stopped</source>
        <translation>%1 的空闲功率：已停止</translation>
    </message>
    <message>
        <source>kilohertz</source>
        <translation>千赫</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>thousandths of a degree</source>
        <translation>千分之一度</translation>
    </message>
    <message>
        <source>governor %1</source>
        <translation>调频策略 %1</translation>
    </message>
    <message>
        <source>boost on</source>
        <translation>睿频开启</translation>
    </message>
    <message>
        <source>boost off</source>
        <translation>睿频关闭</translation>
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
        <translation>外接电源</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>%1: found a counter that has stood still for %2 s, expected one that grows</source>
        <translation>%1：计数器已停滞 %2 s，应不断增长</translation>
    </message>
    <message>
        <source>from the processor&apos;s name: %1, the base power of most %2 processors, and a tenth of it when idle</source>
        <translation>依据处理器名称：%1，即多数 %2 处理器的基础功耗；空闲时取其十分之一</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected %3</source>
        <translation>%1：发现“%2”，应为%3</translation>
    </message>
    <message>
        <source>the event source</source>
        <translation>事件源</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>event=0x and one or two hexadecimal digits</source>
        <translation>event=0x 加一到两位十六进制数字</translation>
    </message>
    <message>
        <source>a number of joules above 0 and at most 1</source>
        <translation>大于 0 且不超过 1 的焦耳数</translation>
    </message>
    <message>
        <source>the part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>numbers of processors such as 0,8, one of each package</source>
        <translation>形如 0,8 的处理器编号，每个封装一个</translation>
    </message>
    <message>
        <source>%1: events are counted by the kernel that runs, which this folder need not describe, expected that of /sys</source>
        <translation>%1：事件由运行中的内核计数，此文件夹未必与之对应，应使用 /sys</translation>
    </message>
    <message>
        <source>%1: found no energy-pkg, energy-cores, energy-ram or energy-psys, expected one of them</source>
        <translation>%1：未发现 energy-pkg、energy-cores、energy-ram 或 energy-psys，应有其中之一</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>设置值</translation>
    </message>
    <message>
        <source>give the program CAP_PERFMON with: sudo setcap cap_perfmon=ep followed by its file</source>
        <translation>为程序授予 CAP_PERFMON：运行 sudo setcap cap_perfmon=ep，后接程序文件</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 is not permitted, though %3 is %4, which a container or a security module may cause; leave it, or %5</source>
        <translation>%1：不允许在处理器 %2 上对此事件计数，尽管 %3 为 %4；可能是容器或安全模块所致；请离开该环境，或%5</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>为 %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 is not permitted, since Linux keeps it to root where %3 (it %4) is above 0; allow it to every program until the next start with: sudo sysctl kernel.perf_event_paranoid=0, or %5</source>
        <translation>%1：不允许在处理器 %2 上对此事件计数，因为当 %3（目前%4）大于 0 时，Linux 只允许 root 这样做；要在下次启动前允许所有程序，请运行：sudo sysctl kernel.perf_event_paranoid=0，或%5</translation>
    </message>
    <message>
        <source>%1: counting this event on processor %2 failed with &quot;%3&quot;, expected a kernel and a processor that count it</source>
        <translation>%1：在处理器 %2 上对此事件计数失败：“%3”，需要支持它的内核和处理器</translation>
    </message>
    <message>
        <source>%1: the counter of this event on processor %2 ended with &quot;%3&quot;, expected a number of 64 bits</source>
        <translation>%1：处理器 %2 上此事件的计数器返回“%3”，应为 64 位数</translation>
    </message>
    <message>
        <source>%1: found %2 counts, expected fewer than 9e12 joules of them</source>
        <translation>%1：发现 %2 个计数，折合应小于 9e12 焦耳</translation>
    </message>
    <message>
        <source>%1: found a counter that stood still for %2 s, expected one that grows</source>
        <translation>%1：计数器停滞了 %2 s，应不断增长</translation>
    </message>
    <message>
        <source>found %1 s in %2 pieces, expected more: %3 resolves about %4 s</source>
        <translation>只有 %1 s、%2 段，应更多：%3 的分辨率约为 %4 s</translation>
    </message>
    <message>
        <source>%1: found a gap over all of the phase, expected readings</source>
        <translation>%1：整个阶段都是间断，应有读数</translation>
    </message>
    <message>
        <source>microjoules</source>
        <translation>微焦</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected package-N, core, dram or psys</source>
        <translation>%1：发现“%2”，应为 package-N、core、dram 或 psys</translation>
    </message>
    <message>
        <source>%1: reading it is not permitted, since Linux keeps it to root; let your group read it until the next start with: %2</source>
        <translation>%1：不允许读取，因为 Linux 只允许 root 读取；要在下次启动前允许你的用户组读取，请运行：%2</translation>
    </message>
    <message>
        <source>%1: %2, expected a readable file</source>
        <translation>%1：%2，应为可读的文件</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a whole number that is not negative (%3)</source>
        <translation>%1：发现“%2”，应为非负整数（%3）</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a whole number (%3)</source>
        <translation>%1：发现“%2”，应为整数（%3）</translation>
    </message>
    <message>
        <source>two numbers with one comma between: seconds,watts</source>
        <translation>两个数，中间一个逗号：seconds,watts</translation>
    </message>
    <message>
        <source>the time %1</source>
        <translation>时间 %1</translation>
    </message>
    <message>
        <source>a number of seconds, 1e12 at the most</source>
        <translation>秒数，最大 1e12</translation>
    </message>
    <message>
        <source>the power %1</source>
        <translation>功率 %1</translation>
    </message>
    <message>
        <source>a number of watts from 0 to 1000000</source>
        <translation>瓦特数，0 到 1000000</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1, line %2: found the time %3, expected one later than that of the line before</source>
        <translation>%1，第 %2 行：发现时间 %3，应晚于上一行</translation>
    </message>
    <message>
        <source>%1: found %2 samples, expected at least 2 lines seconds,watts</source>
        <translation>%1：发现 %2 个样本，至少应有 2 行 seconds,watts</translation>
    </message>
    <message>
        <source>%1: %2, expected a readable file of seconds,watts</source>
        <translation>%1：%2，应为可读的 seconds,watts 文件</translation>
    </message>
    <message>
        <source>%1: found %2 bytes, expected at most %3</source>
        <translation>%1：发现 %2 字节，最多应为 %3 字节</translation>
    </message>
    <message>
        <source>%1: reading failed, expected a file of seconds,watts</source>
        <translation>%1：读取失败，应为 seconds,watts 文件</translation>
    </message>
    <message>
        <source>%1 data of %2 bytes was found, %3 rows of %4 bytes were expected.</source>
        <translation>发现 %2 字节的 %1 数据，应为 %3 行，每行 %4 字节。</translation>
    </message>
    <message>
        <source>A ternary matrix of %1 x %2 weights does not fit into memory.</source>
        <translation>%1 × %2 的三值权重矩阵超出内存容量。</translation>
    </message>
    <message>
        <source>%1 block %2 has %3</source>
        <translation>%1 块 %2：%3</translation>
    </message>
    <message>
        <source>a scale with the binary16 bits %1, %2 (1.0) was expected.</source>
        <translation>缩放系数的 binary16 位为 %1，应为 %2（1.0）。</translation>
    </message>
    <message>
        <source>the scale 0 and weights other than 0, the scale 1 was expected.</source>
        <translation>缩放系数为 0，却有非 0 的权重，缩放系数应为 1。</translation>
    </message>
    <message>
        <source>the weight %1 at padding place %2, 0 was expected.</source>
        <translation>填充位置 %2 的权重为 %1，应为 0。</translation>
    </message>
    <message>
        <source>the value %1 in byte %2, a code of five weights was expected.</source>
        <translation>字节 %2 的值为 %1，应为五个权重的编码。</translation>
    </message>
    <message>
        <source>the value %1 in byte %2, a code of four weights was expected.</source>
        <translation>字节 %2 的值为 %1，应为四个权重的编码。</translation>
    </message>
    <message>
        <source>code 3 at weight %1, 0, 1 or 2 was expected.</source>
        <translation>权重 %1 的编码为 3，应为 0、1 或 2。</translation>
    </message>
    <message>
        <source>SentencePiece model: the normaliser&apos;s charsmap %1</source>
        <translation>SentencePiece 模型：规范化器的 charsmap %1</translation>
    </message>
    <message>
        <source>has %1 bytes, expected at most %2</source>
        <translation>有 %1 字节，最多应为 %2 字节</translation>
    </message>
    <message>
        <source>says that its trie has %1 bytes in %2</source>
        <translation>称其字典树有 %1 字节，而总共只有 %2 字节</translation>
    </message>
    <message>
        <source>has a trie that leads outside of itself</source>
        <translation>的字典树指向自身之外</translation>
    </message>
    <message>
        <source>has a rule whose replacement is missing or longer than %1 bytes</source>
        <translation>有一条规则的替换文本缺失，或超过 %1 字节</translation>
    </message>
    <message>
        <source>chat marker %1 is &quot;%2&quot;, expected control pieces and text of this vocabulary</source>
        <translation>对话标记 %1 为“%2”，应由此词表的控制词片和文本组成</translation>
    </message>
    <message>
        <source>chat marker stop is &quot;%1&quot;, expected either one control piece or plain text</source>
        <translation>对话标记 stop 为“%1”，应为一个控制词片或纯文本</translation>
    </message>
    <message>
        <source>null</source>
        <translation>空值（null）</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>is not JSON: the text is wrong at byte %1</source>
        <translation>不是 JSON：文本在字节 %1 处有误</translation>
    </message>
    <message>
        <source>holds %1, expected an object</source>
        <translation>内容为%1，应为对象</translation>
    </message>
    <message>
        <source>has %1 in &quot;stop&quot;, expected strings only</source>
        <translation>“stop”中有%1，应只有字符串</translation>
    </message>
    <message>
        <source>has %1 as &quot;%2&quot;, expected %3</source>
        <translation>“%2”的值是%1，应为%3</translation>
    </message>
    <message>
        <source>an array of strings</source>
        <translation>字符串数组</translation>
    </message>
    <message>
        <source>has the field &quot;%1&quot; twice</source>
        <translation>字段“%1”出现了两次</translation>
    </message>
    <message>
        <source>%1: has %2 bytes, expected at most %3</source>
        <translation>%1：有 %2 字节，最多应为 %3 字节</translation>
    </message>
    <message>
        <source>SentencePiece model: %1</source>
        <translation>SentencePiece 模型：%1</translation>
    </message>
    <message>
        <source>%1 is not a well-formed protobuf message</source>
        <translation>%1：不是格式正确的 protobuf 消息</translation>
    </message>
    <message>
        <source>piece %1</source>
        <translation>词片 %1</translation>
    </message>
    <message>
        <source>%1 with %2 bytes, expected at most %3</source>
        <translation>%1 有 %2 字节，最多应为 %3 字节</translation>
    </message>
    <message>
        <source>%1 has a %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of wire type %2, expected %3</source>
        <translation>%1 的 wire type 为 %2，应为 %3</translation>
    </message>
    <message>
        <source>type %1, expected 1 to 6</source>
        <translation>类型为 %1，应为 1 到 6</translation>
    </message>
    <message>
        <source>score that is not a finite number</source>
        <translation>分数不是有限数</translation>
    </message>
    <message>
        <source>text that is empty</source>
        <translation>文本为空</translation>
    </message>
    <message>
        <source>text that is not UTF-8 without zero bytes</source>
        <translation>文本不是 UTF-8，或含有零字节</translation>
    </message>
    <message>
        <source>unk_surface that is not UTF-8</source>
        <translation>unk_surface 不是 UTF-8</translation>
    </message>
    <message>
        <source>SentencePiece model: trainer_spec has model_type %1, expected 1 (unigram) or 2 (BPE)</source>
        <translation>SentencePiece 模型：trainer_spec 的 model_type 为 %1，应为 1（unigram）或 2（BPE）</translation>
    </message>
    <message>
        <source>field %1 of the model has wire type %2, expected 2</source>
        <translation>模型字段 %1 的 wire type 为 %2，应为 2</translation>
    </message>
    <message>
        <source>it has more than %1 pieces</source>
        <translation>词片超过 %1 个</translation>
    </message>
    <message>
        <source>pieces %1 and %2 are both &quot;%3&quot;</source>
        <translation>词片 %1 和 %2 都是“%3”</translation>
    </message>
    <message>
        <source>pieces %1 and %2 are both of type unknown, expected one</source>
        <translation>词片 %1 和 %2 都是 unknown 类型，应只有一个</translation>
    </message>
    <message>
        <source>piece %1 of type byte is &quot;%2&quot;, expected &quot;&lt;0x00&gt;&quot; to &quot;&lt;0xFF&gt;&quot;</source>
        <translation>byte 类型的词片 %1 为“%2”，应为“&lt;0x00&gt;”到“&lt;0xFF&gt;”</translation>
    </message>
    <message>
        <source>none of its %1 pieces is of type unknown</source>
        <translation>%1 个词片中没有 unknown 类型的</translation>
    </message>
    <message>
        <source>it has %1 byte pieces, expected %2 as byte_fallback is %3</source>
        <translation>有 %1 个 byte 词片，应为 %2 个，因为 byte_fallback 为 %3</translation>
    </message>
    <message>
        <source>it has %1 bytes, expected 1 to %2</source>
        <translation>有 %1 字节，应为 1 到 %2 字节</translation>
    </message>
    <message>
        <source>it</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>SentencePiece model: the library refuses it: %1</source>
        <translation>SentencePiece 模型：程序库拒绝加载：%1</translation>
    </message>
    <message>
        <source>The range is %1 to %2, the text has %3 tokens.</source>
        <translation>范围为 %1 到 %2，而文本有 %3 个 token。</translation>
    </message>
    <message>
        <source>The range has %1 tokens, at most %2 can be looked into at once.</source>
        <translation>范围有 %1 个 token，一次最多查看 %2 个。</translation>
    </message>
    <message>
        <source>Models of the architecture &quot;%1&quot; show no residual stream, which the lens looks at.</source>
        <translation>架构为“%1”的模型不提供残差流，而透镜查看的正是残差流。</translation>
    </message>
    <message>
        <source>%1 tokens for each layer were asked for, expected 1 to %2.</source>
        <translation>要求每层 %1 个 token，应为 1 到 %2 个。</translation>
    </message>
    <message>
        <source>%1: making a file beside it failed: %2.</source>
        <translation>%1：在它旁边创建文件失败：%2。</translation>
    </message>
    <message>
        <source>%1: opening a file beside it failed: %2.</source>
        <translation>%1：打开它旁边的文件失败：%2。</translation>
    </message>
    <message>
        <source>%1: the archive cannot be written: %2.</source>
        <translation>%1：无法写入压缩包：%2。</translation>
    </message>
    <message>
        <source>The %1, then the %2.</source>
        <translation>先是%1，然后是%2。</translation>
    </message>
    <message>
        <source>The %1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The %1 after the last token.</source>
        <translation>最后一个 token 之后的%1。</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, of the rows of hidden.</source>
        <translation>hidden 各行中，%1^2 在各通道上的平均值的平方根。</translation>
    </message>
    <message>
        <source>Largest |%1| of the same rows.</source>
        <translation>同样各行中 |%1| 的最大值。</translation>
    </message>
    <message>
        <source>Share of the int8 codes that are 0, in the inputs of the projections %1.</source>
        <translation>投影 %1 的输入中，为 0 的 int8 编码所占的比例。</translation>
    </message>
    <message>
        <source>Share of the codes that are 127, -127 or -128.</source>
        <translation>为 127、-127 或 -128 的编码所占的比例。</translation>
    </message>
    <message>
        <source>How often each code came in all tokens; code q at index q + 128.</source>
        <translation>所有 token 中各编码出现的次数；编码 q 位于索引 q + 128。</translation>
    </message>
    <message>
        <source>Measured time of the projections %1; tokens that were read in one batch have equal parts of its time.</source>
        <translation>投影 %1 的实测时间；同一批读取的 token 平分该批的时间。</translation>
    </message>
    <message>
        <source>For which the device of --device was busy with its part of them, by its own clock; not a number without one.</source>
        <translation>其中 --device 指定的设备忙于计算它那部分的时间，按设备自身的时钟；没有设备时为 NaN。</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, of the %2.</source>
        <translation>%2：%1^2 在各通道上的平均值的平方根。</translation>
    </message>
    <message>
        <source>Largest |%1| of the same.</source>
        <translation>同上，|%1| 的最大值。</translation>
    </message>
    <message>
        <source>Memory half-life of each channel in tokens: -ln 2 / mean over the tokens of ln %1; infinite where %1 was always 1.</source>
        <translation>各通道的记忆半衰期，以 token 计：-ln 2 除以 ln %1 在各 token 上的平均值；%1 始终为 1 时为无穷大。</translation>
    </message>
    <message>
        <source>Its quartiles over the channels.</source>
        <translation>它在各通道上的四分位数。</translation>
    </message>
    <message>
        <source>Root of the mean of %1^2 over the channels, after the token.</source>
        <translation>token 之后，%1^2 在各通道上的平均值的平方根。</translation>
    </message>
    <message>
        <source>The same of what the token changed in %1.</source>
        <translation>同上，对应 token 使 %1 改变的量。</translation>
    </message>
    <message>
        <source>Mean over the channels of the %1.</source>
        <translation>%1在各通道上的平均值。</translation>
    </message>
    <message>
        <source>Lower quartile, median and upper quartile of %1 over the channels.</source>
        <translation>%1 在各通道上的下四分位数、中位数和上四分位数。</translation>
    </message>
    <message>
        <source>The token ids that were read, from an empty state.</source>
        <translation>从空状态开始读取的 token id。</translation>
    </message>
    <message>
        <source>How many tokens were read in that batch.</source>
        <translation>该批读取的 token 数。</translation>
    </message>
    <message>
        <source>The ternary tensors of the model.</source>
        <translation>模型的三值张量。</translation>
    </message>
    <message>
        <source>Share of their weights that are not 0.</source>
        <translation>其权重中不为 0 的比例。</translation>
    </message>
    <message>
        <source>The model&apos;s name and its fingerprint.</source>
        <translation>模型的名称和指纹。</translation>
    </message>
    <message>
        <source>This list: a line for each array.</source>
        <translation>此列表：每个数组一行。</translation>
    </message>
    <message>
        <source>The likeliest next tokens, were the layer the last: final norm and head of x after it.</source>
        <translation>假如该层就是最后一层，可能性最大的下一个 token：将最后的归一化和输出头用在该层之后的 x 上。</translation>
    </message>
    <message>
        <source>How likely each of them is.</source>
        <translation>其中每个的概率。</translation>
    </message>
    <message>
        <source>Entropy of all next tokens, -sum p ln p, were the layer the last.</source>
        <translation>假如该层就是最后一层，下一个 token 的熵（取全部 token），-sum p ln p。</translation>
    </message>
    <message>
        <source>The first layer from which on the likeliest token stays what it is at the end.</source>
        <translation>从哪一层起，可能性最大的 token 就与最终结果相同、不再改变。</translation>
    </message>
    <message>
        <source>There are no tokens to read.</source>
        <translation>没有可读取的 token。</translation>
    </message>
    <message>
        <source>%1 tokens were given, a trace has room for %2.</source>
        <translation>给出了 %1 个 token，跟踪只能容纳 %2 个。</translation>
    </message>
    <message>
        <source>Tracing was stopped.</source>
        <translation>跟踪已停止。</translation>
    </message>
    <message>
        <source>tensor type %1 has %2 bytes of data, expected %3</source>
        <translation>张量类型 %1 有 %2 字节数据，应为 %3</translation>
    </message>
    <message>
        <source>tensor type %1 can be %2 by its size</source>
        <translation>按大小，张量类型 %1 可能是 %2</translation>
    </message>
    <message>
        <source>tensor type %1 is %2 by its size, which cannot be read</source>
        <translation>按大小，张量类型 %1 是 %2，无法读取</translation>
    </message>
    <message>
        <source>dtype is %1, expected F32, F16, BF16 or U8</source>
        <translation>dtype 为 %1，应为 F32、F16、BF16 或 U8</translation>
    </message>
    <message>
        <source>%1: this is a %2 model; Trilume runs %3 only (%4).</source>
        <translation>%1：这是 %2 模型；Trilume 只能运行 %3（%4）。</translation>
    </message>
    <message>
        <source>has %1 rows, expected a multiple of %2</source>
        <translation>有 %1 行，应为 %2 的倍数</translation>
    </message>
    <message>
        <source>shape %1, expected one number of F32, F16 or BF16</source>
        <translation>形状为 %1，应为一个 F32、F16 或 BF16 数</translation>
    </message>
    <message>
        <source>its weights are not ternary: in no group of 128 or 64 inputs of its first rows are all 0 or plus or minus one number</source>
        <translation>其权重不是三值的：在前几行中，并非每组 128 或 64 个输入的权重都是 0 或正负同一个数</translation>
    </message>
    <message>
        <source>dtype is %1, expected U8, as packed weights have</source>
        <translation>dtype 为 %1，打包的权重应为 U8</translation>
    </message>
    <message>
        <source>the scale is %1, expected a finite number above 0</source>
        <translation>缩放系数为 %1，应为大于 0 的有限数</translation>
    </message>
    <message>
        <source>code 3 in row %1, column %2, expected 0, 1 or 2</source>
        <translation>行 %1、列 %2 的编码为 3，应为 0、1 或 2</translation>
    </message>
    <message>
        <source>row %1, column %2 is %3, expected 0 or the largest of its %4 inputs (%5), as ternary weights have</source>
        <translation>行 %1、列 %2 为 %3，三值权重应为 0 或该组 %4 个输入中的最大值（%5）</translation>
    </message>
    <message>
        <source>is missing, expected for tie_word_embeddings false</source>
        <translation>缺失，tie_word_embeddings 为 false 时应有</translation>
    </message>
    <message>
        <source>found %1, expected a divisor of %2 %3</source>
        <translation>发现 %1，应为能整除 %2 %3 的数</translation>
    </message>
    <message>
        <source>found %1, expected an even number</source>
        <translation>发现 %1，应为偶数</translation>
    </message>
    <message>
        <source>is missing, in %1, too</source>
        <translation>缺失，%1 中也没有</translation>
    </message>
    <message>
        <source>is not known, expected none of it</source>
        <translation>未知，不应存在</translation>
    </message>
    <message>
        <source>differs from %1</source>
        <translation>与 %1 不同</translation>
    </message>
    <message>
        <source>found %1, expected %2 or nothing</source>
        <translation>发现 %1，应为 %2 或不设</translation>
    </message>
    <message>
        <source>found %1 without a kind of scaling (%2)</source>
        <translation>发现 %1，却没有缩放方式（%2）</translation>
    </message>
    <message>
        <source>is no part of an I2_S tensor, which has its scale behind it</source>
        <translation>不属于 I2_S 张量，它的缩放系数在其后面</translation>
    </message>
    <message>
        <source>type %1, expected a ternary one, as the other layers have</source>
        <translation>类型为 %1，应与其他层一样为三值类型</translation>
    </message>
    <message>
        <source>type %1, expected F32, F16, BF16, Q8_0, Q4_0, Q4_K, Q6_K or a ternary one</source>
        <translation>类型为 %1，应为 F32、F16、BF16、Q8_0、Q4_0、Q4_K、Q6_K 或三值类型</translation>
    </message>
    <message>
        <source>is no part of a %1 model of these sizes</source>
        <translation>不属于这种大小的 %1 模型</translation>
    </message>
    <message>
        <source>attention heads</source>
        <translation>注意力头数</translation>
    </message>
    <message>
        <source>heads of keys and values</source>
        <translation>键和值的头数</translation>
    </message>
    <message>
        <source>head width</source>
        <translation>每个头的宽度</translation>
    </message>
    <message>
        <source>rotation base</source>
        <translation>旋转基数</translation>
    </message>
    <message>
        <source>transformers</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>%1: is a model file of Trilume&apos;s own types already.</source>
        <translation>%1：已经是 Trilume 自有类型的模型文件。</translation>
    </message>
    <message>
        <source>is not known here; such keys change what the weights mean</source>
        <translation>此处未知；这类键会改变权重的含义</translation>
    </message>
    <message>
        <source>a divisor of %1 %2, or %3</source>
        <translation>能整除 %1 %2 的数，或者 %3</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1，与 %2 相同</translation>
    </message>
    <message>
        <source>at most %1, the rows of the embeddings</source>
        <translation>不超过嵌入的行数 %1</translation>
    </message>
    <message>
        <source>found the scale %1, expected %2 as in all blocks.</source>
        <translation>发现缩放系数 %1，应与所有块一样为 %2。</translation>
    </message>
    <message>
        <source>tensor %1: a multiplier is no binary16 number.</source>
        <translation>张量 %1：有一个乘数不是 binary16 数。</translation>
    </message>
    <message>
        <source>the scale %1, a finite number above 0 was expected.</source>
        <translation>缩放系数为 %1，应为大于 0 的有限数。</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>%1 (blocks of %2)</source>
        <translation>%1（每块 %2 个）</translation>
    </message>
    <message>
        <source>%1 with the number %2, expected one above 0 and at most %3</source>
        <translation>%1 的数值为 %2，应大于 0 且不超过 %3</translation>
    </message>
    <message>
        <source>tensor %1: row %2: %3</source>
        <translation>张量 %1：行 %2：%3</translation>
    </message>
    <message>
        <source>two pieces with a space between</source>
        <translation>以一个空格隔开的两个词片</translation>
    </message>
    <message>
        <source>found rules of no name, expected those of %1</source>
        <translation>发现没有名称的规则，应为%1的规则</translation>
    </message>
    <message>
        <source>a control piece</source>
        <translation>控制词片</translation>
    </message>
    <message>
        <source>found %1, expected the one of %2</source>
        <translation>发现%1，应为%2所用的</translation>
    </message>
    <message>
        <source>the vocabulary has no piece for the byte %1</source>
        <translation>词表中没有对应字节 %1 的词片</translation>
    </message>
    <message>
        <source>merge %1: the vocabulary has no piece %2</source>
        <translation>合并 %1：词表中没有词片 %2</translation>
    </message>
    <message>
        <source>the vocabulary has no piece %1</source>
        <translation>词表中没有词片 %1</translation>
    </message>
    <message>
        <source>%1: holds no tokenizer.json; the model can be driven by token ids alone.</source>
        <translation>%1：没有 tokenizer.json；该模型只能用 token id 驱动。</translation>
    </message>
    <message>
        <source>%1 MB per token</source>
        <translation>每词元 %1 MB</translation>
    </message>
    <message>
        <source>tuned for chat</source>
        <translation>针对对话调校</translation>
    </message>
    <message>
        <source>thinks before it answers</source>
        <translation>先思考再回答</translation>
    </message>
    <message>
        <source>continues text, not tuned for chat</source>
        <translation>续写文本，未针对对话调校</translation>
    </message>
    <message>
        <source>Known, to be brought as files:</source>
        <translation>已知，需自备文件：</translation>
    </message>
    <message>
        <source>%1: the catalogue does not know where it is published: name its repository (OWNER/NAME) or an address.</source>
        <translation>%1：目录不知道它发布在哪里：请给出其仓库（OWNER/NAME）或地址。</translation>
    </message>
    <message>
        <source>%1: its chat template differs from the known one of %2; the form of %2 is used.</source>
        <translation>%1：其对话模板与已知的 %2 模板不同；使用 %2 的格式。</translation>
    </message>
    <message>
        <source>What is to be answered has %1 tokens without earlier messages, and a text of %2 may have %3: nothing was read.</source>
        <translation>要回答的内容不含较早消息有 %1 个词元，而 %2 的文本最多可有 %3 个：未读取任何内容。</translation>
    </message>
    <message>
        <source>The self-test was stopped before it had read enough.</source>
        <translation>自检在读够内容之前被停止。</translation>
    </message>
    <message>
        <source>%1 does not understand a simple English story (%2 bits a byte, expected at most %3): its file may be damaged, or made for arithmetic that this program does not do; or it knows another language.</source>
        <translation>%1 读不懂简单的英文故事（每字节 %2 比特，预期至多 %3）：文件可能已损坏，或为本程序没有的算法而制作；也可能它使用别的语言。</translation>
    </message>
    <message>
        <source>entropy of each head&apos;s attention, as a share of that of equal weights</source>
        <translation>每个注意力头的熵，相对于均匀权重的熵</translation>
    </message>
    <message>
        <source>Attention entropy</source>
        <translation>注意力的熵</translation>
    </message>
    <message>
        <source>chat marker thought_suffix is &quot;%1&quot; and thought_prefix &quot;%2&quot;, expected a tag in both</source>
        <translation>对话标记 thought_suffix 为“%1”，thought_prefix 为“%2”，两者都应有一个标签</translation>
    </message>
    <message>
        <source>has an unknown field &quot;%1&quot;, expected user_, assistant_, system_ or thought_ with prefix or suffix, or stop</source>
        <translation>有未知字段“%1”，应为 user_、assistant_、system_ 或 thought_ 加 prefix 或 suffix，或 stop</translation>
    </message>
    <message>
        <source>Mean over the heads of the %1.</source>
        <translation>各头的平均：%1。</translation>
    </message>
    <message>
        <source>Lower quartile, median and upper quartile of %1 over the heads.</source>
        <translation>%1 在各头上的下四分位数、中位数和上四分位数。</translation>
    </message>
    <message>
        <source>How much each head gave to each token when the last one was read; rows sum up to 1.</source>
        <translation>读入最后一个 token 时每个头给每个 token 的份额；每行之和为 1。</translation>
    </message>
    <message>
        <source>The weights of this model are scaled in groups, and devices cannot give the sum of each group yet.</source>
        <translation>此模型的权重按组缩放，而设备还不能给出每一组的和。</translation>
    </message>
    <message>
        <source>%1 at most (%2); %3 of it for measuring how fast memory is</source>
        <translation>最多 %1（%2）；其中 %3 用于测量内存速度</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1: found &quot;%2&quot;, expected a number.</source>
        <translation>%1：发现“%2”，应为数字。</translation>
    </message>
    <message>
        <source>%1 may not be opened: it takes a member of the group trilume-boards, which 70-trilume-attached-boards.rules gives the boards to.</source>
        <translation>没有打开 %1 的权限：需要是 trilume-boards 组的成员，70-trilume-attached-boards.rules 把板卡交给该组。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>%1 moved %2 bytes, expected %3.</source>
        <translation>%1 传输了 %2 字节，应为 %3。</translation>
    </message>
    <message>
        <source>The core %1 has no memory: found %2 buffers of u-dma-buf, expected one called %3.</source>
        <translation>核心 %1 没有内存：发现 %2 个 u-dma-buf 缓冲区，应有一个名为 %3 的缓冲区。</translation>
    </message>
    <message>
        <source>%1: found a buffer at %2, expected whole pages below 2^44.</source>
        <translation>%1：缓冲区位于 %2，应为 2^44 以下的整页。</translation>
    </message>
    <message>
        <source>%1: found %2 bytes of registers, expected %3.</source>
        <translation>%1：发现 %2 字节的寄存器，应为 %3。</translation>
    </message>
    <message>
        <source>The card does not tell how much memory it has: its settings have to say it, such as %1.</source>
        <translation>该卡没有说明它有多少内存：需要在它的设置中写明，例如 %1。</translation>
    </message>
    <message>
        <source>The card&apos;s memory does not have %1 bytes at %2.</source>
        <translation>卡的内存在 %2 处没有 %1 字节。</translation>
    </message>
    <message>
        <source>%1 said that it moved %2 bytes, and did not.</source>
        <translation>%1 声称传输了 %2 字节，实际并没有。</translation>
    </message>
    <message>
        <source>This board cannot be reset from here.</source>
        <translation>无法从这里复位该板卡。</translation>
    </message>
    <message>
        <source>The port %1 does not answer as a board does: found %2 bytes at %3 baud, expected the answer to a hello.</source>
        <translation>端口 %1 的应答不像开发板：在 %3 波特下发现 %2 字节，应为对问候的应答。</translation>
    </message>
    <message>
        <source>The port %1 has no %2 baud, expected one of: %3.</source>
        <translation>端口 %1 不支持 %2 波特，应为以下之一：%3。</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a text.</source>
        <translation>板卡设置中 %1 = %2，应为文本。</translation>
    </message>
    <message>
        <source>The settings of the board have %1 and %2, expected one of them.</source>
        <translation>板卡设置中同时有 %1 和 %2，应只有其中一个。</translation>
    </message>
    <message>
        <source>The sensor &quot;%1&quot;: found %2 of that name, expected one of: %3.</source>
        <translation>传感器“%1”：发现 %2 个同名的，应为以下之一：%3。</translation>
    </message>
    <message>
        <source>The card %1 is not programmed: &quot;%2&quot; does it.</source>
        <translation>卡 %1 未编程：可用“%2”编程。</translation>
    </message>
    <message>
        <source>The library of XRT is not there, which Debian&apos;s package %1 has: %2.</source>
        <translation>没有 XRT 的库，它在 Debian 软件包 %1 中：%2。</translation>
    </message>
    <message>
        <source>The library of XRT (%1) has no function %2.</source>
        <translation>XRT 的库（%1）没有函数 %2。</translation>
    </message>
    <message>
        <source>XRT does not open the card %1.</source>
        <translation>XRT 打不开卡 %1。</translation>
    </message>
    <message>
        <source>XRT, card %1: %2.</source>
        <translation>XRT，卡 %1：%2。</translation>
    </message>
    <message>
        <source>XRT, card %1: there are no %2 bytes of memory.</source>
        <translation>XRT，卡 %1：没有 %2 字节内存。</translation>
    </message>
    <message>
        <source>The plugin %1 has found no device.</source>
        <translation>插件 %1 未找到任何设备。</translation>
    </message>
    <message>
        <source>No driver has the card %1: it takes %2, or %3 and the library of XRT.</source>
        <translation>没有驱动程序接管卡 %1：需要 %2，或 %3 加上 XRT 的库。</translation>
    </message>
    <message>
        <source>XRT, card %1: bank %2 has no %3 bytes of memory for its image.</source>
        <translation>XRT，卡 %1：存储区 %2 没有可供其映像使用的 %3 字节内存。</translation>
    </message>
    <message>
        <source>the device computes whole tokens</source>
        <translation>设备计算整个 token</translation>
    </message>
    <message>
        <source>the processor computes everything, as it is faster</source>
        <translation>全部由处理器计算，因为它更快</translation>
    </message>
    <message>
        <source>a token takes %1 ms on the processor, %2 ms on the device</source>
        <translation>一个 token 在处理器上需要 %1 ms，在设备上需要 %2 ms</translation>
    </message>
    <message>
        <source>%1: products only, the rest of a token is not computed there.</source>
        <translation>%1：只计算乘积，token 的其余部分不在该设备上计算。</translation>
    </message>
    <message>
        <source>The board is busy: it holds matrices, or writes the tokens of a model.</source>
        <translation>板卡正忙：它保存着矩阵，或正在生成某个模型的 token。</translation>
    </message>
    <message>
        <source>The board has several cores.</source>
        <translation>板卡有多个核心。</translation>
    </message>
    <message>
        <source>There is no such tensor of this size, or it is there already.</source>
        <translation>没有这种大小的此类张量，或者它已经存在。</translation>
    </message>
    <message>
        <source>The board has no vector unit, so it computes products only.</source>
        <translation>板卡没有向量单元，因此只计算乘积。</translation>
    </message>
    <message>
        <source>Whole tokens need a core whose columns divide 64, and widths that are multiples of 64.</source>
        <translation>计算整个 token 需要核心的列数能整除 64，且宽度为 64 的倍数。</translation>
    </message>
    <message>
        <source>The whole model does not fit into the memory of the board.</source>
        <translation>板卡的内存放不下整个模型。</translation>
    </message>
    <message>
        <source>A tensor of the model is missing.</source>
        <translation>缺少模型的某个张量。</translation>
    </message>
    <message>
        <source>The model is ready already.</source>
        <translation>模型已经就绪。</translation>
    </message>
    <message>
        <source>A token failed on the board.</source>
        <translation>板卡上有一个 token 失败了。</translation>
    </message>
    <message>
        <source>A token was not done in time.</source>
        <translation>有一个 token 未能按时完成。</translation>
    </message>
    <message>
        <source>The device&apos;s token is not the one that the processor computes.</source>
        <translation>设备得到的 token 与处理器计算的不同。</translation>
    </message>
    <message>
        <source>%1: another model is there now.</source>
        <translation>%1：现在那里是另一个模型。</translation>
    </message>
    <message>
        <source>The settings of the board have %1 = %2, expected a whole number from %3 to %4.</source>
        <translation>板卡设置中 %1 = %2，应为 %3 到 %4 的整数。</translation>
    </message>
</context>
<context>
    <name>trilume::app::ComparisonWorker</name>
    <message>
        <source>There is not enough memory to compare these.</source>
        <translation>内存不足，无法对比这些配置。</translation>
    </message>
</context>
<context>
    <name>trilume::app::DownloadWorker</name>
    <message>
        <source>The model could not be downloaded: %1.</source>
        <translation>无法下载模型：%1。</translation>
    </message>
</context>
<context>
    <name>trilume::app::FileSaveWorker</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>trilume::app::GenerationQueue</name>
    <message>
        <source>The program is closing, so nothing is generated any more.</source>
        <translation>程序正在关闭，不再生成内容。</translation>
    </message>
</context>
<context>
    <name>trilume::app::GenerationWorker</name>
    <message>
        <source>No model is loaded, so nothing can answer.</source>
        <translation>未加载模型，无法回答。</translation>
    </message>
    <message>
        <source>There is not enough memory to go on with the answer.</source>
        <translation>内存不足，无法继续回答。</translation>
    </message>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>回答中断：%1。</translation>
    </message>
</context>
<context>
    <name>trilume::app::HttpServer</name>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>端口 %1 已被其他程序占用。</translation>
    </message>
</context>
<context>
    <name>trilume::app::ImportWorker</name>
    <message>
        <source>There is not enough memory to import %1.</source>
        <translation>内存不足，无法导入 %1。</translation>
    </message>
</context>
<context>
    <name>trilume::app::InsideWorker</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are runs of a comparison</extracomment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>On the processor, which computes the same bits, was read: %1.</source>
        <translation>以下改在处理器上读取（计算结果逐位相同）：%1。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the text again.</source>
        <translation>内存不足，无法重新读取文本。</translation>
    </message>
</context>
<context>
    <name>trilume::app::LensWorker</name>
    <message>
        <source>There is not enough memory to read the text again.</source>
        <translation>内存不足，无法重新读取文本。</translation>
    </message>
</context>
<context>
    <name>trilume::app::LibraryWorker</name>
    <message>
        <source>There is not enough memory to look for models.</source>
        <translation>内存不足，无法查找模型。</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalComparisonController</name>
    <message>
        <source>It has no tokenizer, so it cannot read the text.</source>
        <translation>它没有分词器，无法读取文本。</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>正在加载模型。</translation>
    </message>
    <message>
        <source>There is no model to compare with: open one.</source>
        <translation>没有可供对比的模型：请打开一个。</translation>
    </message>
    <message>
        <source>The model runs on a server, of which nothing can be measured here: open one that runs in this window.</source>
        <translation>模型在服务器上运行，这里无法测量：请打开一个在本窗口中运行的模型。</translation>
    </message>
    <message>
        <source>The model has no tokenizer, so it cannot read the text.</source>
        <translation>模型没有分词器，无法读取文本。</translation>
    </message>
    <message>
        <source>An answer is being written, which would be measured as well: wait until it is there.</source>
        <translation>正在生成回答，会被一并测入：请等它完成。</translation>
    </message>
    <message>
        <source>An answer was written meanwhile: it took time and energy of what is shown. Run it again to know better.</source>
        <translation>其间生成过一个回答：它占用了所示的时间和能耗。要得到更准的结果，请重新运行。</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalDevices</name>
    <message>
        <source>%1 cannot be used, so the processor computes everything: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>无法使用 %1，全部改由处理器计算：%2</translation>
    </message>
    <message>
        <source>%1 does not take %2 of the matrices, which the processor computes: %3</source>
        <extracomment>%1 is the name of a device, %2 a number, %3 a whole sentence</extracomment>
        <translation>%1 不接受其中 %2 个矩阵，改由处理器计算：%3</translation>
    </message>
    <message>
        <source>%1 failed, and the processor did its work, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 出错，由处理器完成了它的工作，结果相同：%2</translation>
    </message>
    <message>
        <source>%1 is gone, and the processor goes on alone until it is back, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 已断开，在它恢复之前由处理器单独继续，结果相同：%2</translation>
    </message>
    <message>
        <source>%1 failed, and the processor goes on alone, with the same result: %2</source>
        <extracomment>%1 is the name of a device, %2 a whole sentence</extracomment>
        <translation>%1 出错，由处理器单独继续，结果相同：%2</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalModelController</name>
    <message>
        <source>The model that comes with Trilume (%1) is not installed. Open a model file of your own.</source>
        <translation>未安装 Trilume 自带的模型（%1）。请打开自己的模型文件。</translation>
    </message>
    <message>
        <source>The model %1 is not there. Until it is, the bundled model answers.</source>
        <translation>模型 %1 不存在。在它恢复之前，由自带模型回答。</translation>
    </message>
    <message>
        <source>%1 The bundled model answers in its place.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with a model file</extracomment>
        <translation>%1由自带模型代为回答。</translation>
    </message>
</context>
<context>
    <name>trilume::app::LocalModelLibrary</name>
    <message>
        <source>%1 is still being imported: import %2 after it.</source>
        <translation>%1 仍在导入：请在完成后再导入 %2。</translation>
    </message>
    <message>
        <source>%1 comes with the program and stays.</source>
        <translation>%1 是程序自带的，不能移除。</translation>
    </message>
    <message>
        <source>%1 is in use: choose another model first, then remove it.</source>
        <translation>%1 正在使用：请先选择其他模型，再移除它。</translation>
    </message>
</context>
<context>
    <name>trilume::app::MetricsHub</name>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>%1, net of idle</source>
        <extracomment>%1 is a meter: its energy without what the machine takes anyway</extracomment>
        <translation>%1，扣除空闲</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelAnswerReader</name>
    <message>
        <source>There is no model that could read this answer again.</source>
        <translation>没有能重新读取此回答的模型。</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelSwitch</name>
    <message>
        <source>A server knows the markers of its models.</source>
        <translation>服务器自己知道其模型的标记。</translation>
    </message>
</context>
<context>
    <name>trilume::app::ModelWorker</name>
    <message>
        <source>There is not enough memory to load %1.</source>
        <translation>内存不足，无法加载 %1。</translation>
    </message>
    <message>
        <source>The model file %1 cannot be loaded: %2.</source>
        <translation>无法加载模型文件 %1：%2。</translation>
    </message>
    <message>
        <source>Another model is loaded now: %1. Its markers were left as they are.</source>
        <translation>现在加载的是另一个模型：%1。它的标记未作改动。</translation>
    </message>
    <message>
        <source>The model %1 cannot be given markers.</source>
        <translation>无法为模型 %1 设置标记。</translation>
    </message>
</context>
<context>
    <name>trilume::app::PromptLibrary</name>
    <message>
        <source>In one sentence</source>
        <translation>一句话概括（英文）</translation>
    </message>
    <message>
        <source>Say this in one short sentence: {{text}}</source>
        <translation>Say this in one short sentence: {{text}}</translation>
    </message>
    <message>
        <source>For a child</source>
        <translation>讲给孩子听（英文）</translation>
    </message>
    <message>
        <source>Explain {{thing}} so that a child of {{age}} understands it.</source>
        <translation>Explain {{thing}} so that a child of {{age}} understands it.</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>讲个故事（英文）</translation>
    </message>
    <message>
        <source>Tell me a short story about {{hero}} in {{place}}.</source>
        <translation>Tell me a short story about {{hero}} in {{place}}.</translation>
    </message>
    <message>
        <source>The prompts are not saved: another program has changed %1, which cannot be kept under another name.</source>
        <translation>提示词未保存：其他程序修改了 %1，而它无法以其他名称保留。</translation>
    </message>
    <message>
        <source>The prompts are saved. Another program had changed %1 meanwhile; what it wrote was kept as %2.</source>
        <translation>提示词已保存。其间其他程序修改过 %1；它写入的内容已保留为 %2。</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted: %2.</source>
        <translation>无法删除文件 %1：%2。</translation>
    </message>
    <message>
        <source>%1 The file was kept as %2.</source>
        <extracomment>%1 is a whole sentence that says what is wrong, %2 the name of a file</extracomment>
        <translation>%1文件已保留为 %2。</translation>
    </message>
    <message>
        <source>There are %1 prompts already, and there can be no more.</source>
        <translation>已有 %1 个提示词，不能再多。</translation>
    </message>
    <message>
        <source>The text has %1 characters; a prompt can have %2 at most.</source>
        <translation>文本有 %1 个字符；提示词最多 %2 个字符。</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteBackend</name>
    <message>
        <source>No server is chosen.</source>
        <translation>未选择服务器。</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteServers</name>
    <message>
        <source>The name of a model is missing.</source>
        <translation>缺少模型名称。</translation>
    </message>
</context>
<context>
    <name>trilume::app::RemoteWorker</name>
    <message>
        <source>The answer broke off: %1.</source>
        <translation>回答中断：%1。</translation>
    </message>
</context>
<context>
    <name>trilume::app::SensorController</name>
    <message>
        <source>The device tells 0 W while it computes.</source>
        <translation>设备在计算时报告 0 W。</translation>
    </message>
    <message>
        <source>%1; while it computes: %2</source>
        <extracomment>%1 and %2 say how a figure is known; the second one for how long something computed</extracomment>
        <translation>%1；计算期间：%2</translation>
    </message>
    <message>
        <source>The figures of the device stand still while it computes.</source>
        <translation>设备计算时，它的数值停滞不动。</translation>
    </message>
    <message>
        <source>the whole machine</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>mean of the processors</source>
        <translation>各处理器的平均值</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>常驻内存</translation>
    </message>
</context>
<context>
    <name>trilume::app::SensorService</name>
    <message>
        <source>%1 counts time from a start of its own; only a log with seconds since 1970 can be put beside this session.</source>
        <translation>%1 的时间从它自己的起点算起；只有以 1970 年以来的秒数计时的日志才能与本次运行对照。</translation>
    </message>
    <message>
        <source>%1 has nothing from the time of this session.</source>
        <translation>%1 没有本次运行期间的数据。</translation>
    </message>
</context>
<context>
    <name>trilume::app::Settings</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoreWorker</name>
    <message>
        <source>%1 was put in place of another file, whose last changes still lay beside it. They belong to the other one, were not applied, and are kept as %2.</source>
        <translation>%1 顶替了另一个文件，而那个文件最后的改动仍留在旁边。这些改动属于原来的文件，没有应用，已保留为 %2。</translation>
    </message>
    <message>
        <source>The chat database %1 is not open, so nothing can be stored.</source>
        <translation>对话数据库 %1 未打开，无法存储任何内容。</translation>
    </message>
    <message>
        <source>There is not enough memory to add the chats.</source>
        <translation>内存不足，无法添加这些对话。</translation>
    </message>
    <message>
        <source>The chats cannot be added: %1.</source>
        <translation>无法添加对话：%1。</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoredChatController</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the title of a copy of a chat; %1 is the title of the chat</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>The chats are still being checked.</source>
        <translation>仍在检查对话。</translation>
    </message>
    <message>
        <source>The chats are still being updated to this version.</source>
        <translation>仍在将对话更新到此版本。</translation>
    </message>
    <message>
        <source>The chat database is not open, so a message could not be kept.</source>
        <translation>对话数据库未打开，无法保存消息。</translation>
    </message>
    <message>
        <source>The model is still answering.</source>
        <translation>模型仍在回答。</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>模型仍在加载。</translation>
    </message>
    <message>
        <source>No model is loaded. Open a model file first.</source>
        <translation>未加载模型。请先打开模型文件。</translation>
    </message>
    <message>
        <source>The chat is still being opened.</source>
        <translation>对话仍在打开。</translation>
    </message>
    <message>
        <source>This message no longer exists.</source>
        <translation>此消息已不存在。</translation>
    </message>
    <message>
        <source>The answer is not saved yet.</source>
        <translation>回答尚未保存。</translation>
    </message>
</context>
<context>
    <name>trilume::app::StoredChatTransfer</name>
    <message>
        <source>Another import or export is still running.</source>
        <translation>另一个导入或导出仍在进行。</translation>
    </message>
</context>
<context>
    <name>trilume::app::TranscriptModel</name>
    <message>
        <source>Instructions: %1</source>
        <extracomment>%1 is what a message says; before it stands who says it, for screen readers</extracomment>
        <translation>系统提示词：%1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>你：%1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %2 token(s)</source>
        <extracomment>in the place of an answer, before it is written; %1 and %2 are numbers of tokens</extracomment>
        <translation>
            <numerusform>正在读取第 %1 个 token，共 %2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>From here: %1</source>
        <extracomment>above an answer: it was written by another model, %1, than the one before</extracomment>
        <translation>从此处起：%1</translation>
    </message>
</context>
<context>
    <name>trilume::app::TransferWorker</name>
    <message>
        <source>There is not enough memory for the chats of %1.</source>
        <translation>内存不足，无法处理 %1 的对话。</translation>
    </message>
    <message>
        <source>The chats of %1 cannot be read or written: %2.</source>
        <translation>无法读写 %1 的对话：%2。</translation>
    </message>
</context>
<context>
    <name>trilume::desktop::ShutDown</name>
    <message>
        <source>The last message could not be kept.</source>
        <translation>无法保存最后一条消息。</translation>
    </message>
    <message>
        <source>The disk does not answer, so the chats may not be saved yet.</source>
        <translation>磁盘没有响应，对话可能尚未保存。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AboutPanel</name>
    <message>
        <source>About Trilume</source>
        <translation>关于 Trilume</translation>
    </message>
    <message>
        <source>Chat with MatMul-free language models on your own machine, and see what that costs. Nothing that you write leaves this computer, unless you use a model on a server.</source>
        <translation>在自己的电脑上与无矩阵乘法（MatMul-free）的语言模型对话，并看到它的能耗。除非使用服务器上的模型，你写的内容不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version. The bundled model is under CC-BY-SA-4.0.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或任何更新版本。自带模型采用 CC-BY-SA-4.0。</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>程序库及其许可证</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>Where data lies</source>
        <translation>数据存放位置</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Trilume</source>
        <translation>Trilume</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>复制错误报告信息</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AccountPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>此对话</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Grid figures…</source>
        <translation>电网数据…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>能耗账本</translation>
    </message>
    <message>
        <source>Which answers are counted</source>
        <translation>计入哪些回答</translation>
    </message>
    <message>
        <source>Different scopes or labels stand apart and are not added up: what one meter covers may be a part of what another does.</source>
        <translation>计量范围或依据不同的数值分开列出，不相加：一个能耗计覆盖的部分可能包含在另一个之中。</translation>
    </message>
    <message>
        <source>By model and meter</source>
        <translation>按模型和能耗计</translation>
    </message>
    <message>
        <source>Not in it: deleted chats, what the machine takes while no answer is computed, and answers of other programs that were imported. Answers that you had written again, stopped or left in another branch are in it, since they were computed; a copy of a chat is not counted a second time. Joules are gross: with what the machine would have taken idle.</source>
        <translation>未计入的有：已删除的对话、没有计算回答时机器的消耗，以及导入的其他程序的回答。重新生成的、中途停止的和留在其他分支中的回答都计入，因为它们计算过；对话的副本不重复计算。焦耳数为总能耗：包含机器空闲时本来就有的消耗。</translation>
    </message>
    <message>
        <source>The account is in %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>账本已保存到 %1。</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在汇总…</translation>
    </message>
    <message>
        <source>No answer was computed today. Ask something in a chat, and what the answer takes stands here.</source>
        <translation>今天还没有计算过回答。在对话中提个问题，回答的能耗就会显示在这里。</translation>
    </message>
    <message>
        <source>This chat has no answers yet. What they take will stand here.</source>
        <translation>此对话还没有回答。回答的能耗将显示在这里。</translation>
    </message>
    <message>
        <source>Nothing was computed yet. Ask something in a chat, and what the answer takes stands here.</source>
        <translation>还没有计算过回答。在对话中提个问题，回答的能耗就会显示在这里。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>No meter could tell the energy of %1 of them.</source>
        <extracomment>a sentence a number of answers</extracomment>
        <translation>其中 %1 个回答未能测得能耗。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AddressLine</name>
    <message>
        <source>This is no address of a web server. One begins with https:// or http://, as the one of Hugging Face does.</source>
        <translation>这不是网页服务器的地址。地址以 https:// 或 http:// 开头，例如 Hugging Face 的地址。</translation>
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
        <translation>正在重新读取回答：第 %1 个 token，共 %2 个。</translation>
    </message>
    <message>
        <source>Show it as usual</source>
        <translation>恢复普通显示</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AskLine</name>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask something and watch the layers</source>
        <translation>提个问题，观察各层</translation>
    </message>
    <message numerus="yes">
        <source>A question can have %1 characters at most. Nothing was pasted: paste a part of it.</source>
        <extracomment>%1 is a number of characters</extracomment>
        <translation>
            <numerusform>问题最多 %1 个字符。未粘贴任何内容：请只粘贴一部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the answer (Escape)</source>
        <translation>停止回答 (Escape)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::AttentionPanel</name>
    <message>
        <source>Previous token</source>
        <translation>上一个 token</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>下一个 token</translation>
    </message>
    <message>
        <source>Map of layers and heads</source>
        <translation>层与注意力头的热图</translation>
    </message>
    <message>
        <source>Map of heads and the tokens they look at</source>
        <translation>注意力头与其所看 token 的热图</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>How widely each head looks</source>
        <translation>每个头看得多广</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>颜色刻度</translation>
    </message>
    <message>
        <source>at “%1”, token %2</source>
        <extracomment>%1 is the text of a token, %2 its number in the chat</extracomment>
        <translation>在“%1”处，第 %2 个 token</translation>
    </message>
    <message>
        <source>What the heads of layer %1 look at</source>
        <translation>第 %1 层的头在看什么</translation>
    </message>
    <message>
        <source>What heads looked at takes much memory, so it is kept of the newest tokens alone. This one is older.</source>
        <translation>注意力头看过什么占用大量内存，因此只保留最新的 token。此 token 较早。</translation>
    </message>
    <message>
        <source>Layer %1, head %2: spread %3.</source>
        <extracomment>%1 and %2 are numbers, %3 is between 0 (looks at one token) and 1 (at all alike)</extracomment>
        <translation>第 %1 层，第 %2 个头：广度 %3。</translation>
    </message>
    <message>
        <source>%1 on “%2” (token %3).</source>
        <extracomment>%1 is a share in percent, %2 the text of a token, %3 its number</extracomment>
        <translation>“%2”（第 %3 个 token）占 %1。</translation>
    </message>
    <message>
        <source>Head %1: %2 on “%3” (token %4).</source>
        <extracomment>%1 is a number, %2 a share in percent, %3 the text of a token, %4 its number</extracomment>
        <translation>第 %1 个头：“%3”（第 %4 个 token）占 %2。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>trilume::ui::BarCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a run, its figure and where that comes from (&quot;measured&quot;)</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CardStack</name>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Hide this plot</source>
        <translation>隐藏此图表</translation>
    </message>
    <message>
        <source>Usual order, all shown</source>
        <translation>默认顺序，全部显示</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListDelegate</name>
    <message>
        <source>Answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>对话标题</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListPanel</name>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>New chat (Ctrl+N)</source>
        <translation>新建对话 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>搜索全部对话</translation>
    </message>
    <message>
        <source>Search titles and messages of all chats</source>
        <translation>搜索全部对话的标题和消息</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Found chats and messages</source>
        <translation>找到的对话和消息</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Checking the chats. They will be listed here.</source>
        <translation>正在检查对话。完成后会列在这里。</translation>
    </message>
    <message>
        <source>Updating the chats to this version. They will be listed here.</source>
        <translation>正在将对话更新到此版本。完成后会列在这里。</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>你的对话会列在这里。</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>已删除“%1”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Whole chat (JSON)…</source>
        <translation>完整对话 (JSON)…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>纯文本…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatListProxy</name>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month, %2 a year</extracomment>
        <translation>%2 年%1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>文件夹 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 chat(s)</source>
        <translation>
            <numerusform>%1 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>in the folder %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>位于文件夹 %1</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatPage</name>
    <message>
        <source>Open another…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <translation>移开旧数据，重新开始</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatSearch</name>
    <message>
        <source>No chat holds these words.</source>
        <translation>没有对话包含这些词。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChatSettingsPanel</name>
    <message>
        <source>Settings of this chat</source>
        <translation>此对话的设置</translation>
    </message>
    <message>
        <source>They hold for this chat alone. What is not changed here is as in the settings of the program.</source>
        <translation>只对此对话有效。这里没有修改的，以程序设置为准。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what is chosen with a button, and which of them is</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CodeHistogram</name>
    <message>
        <source>Histogram of the integer codes</source>
        <translation>整数编码直方图</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CommandPalette</name>
    <message>
        <source>No command has these letters.</source>
        <translation>没有命令包含这些字。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CompareHead</name>
    <message>
        <source>A question</source>
        <translation>一个问题</translation>
    </message>
    <message>
        <source>A document of 512 tokens</source>
        <translation>512 个 token 的文档</translation>
    </message>
    <message>
        <source>A story of 256 tokens</source>
        <translation>256 个 token 的故事</translation>
    </message>
    <message>
        <source>The last question of this chat</source>
        <translation>此对话的最后一个问题</translation>
    </message>
    <message>
        <source>A text of my own</source>
        <translation>自己写的文本</translation>
    </message>
    <message>
        <source>Until figures settle</source>
        <translation>直到数值稳定</translation>
    </message>
    <message numerus="yes">
        <source>%1 repeat(s)</source>
        <translation>
            <numerusform>重复 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The text that every configuration reads and goes on with</source>
        <translation>每项配置都读取并续写的文本</translation>
    </message>
    <message>
        <source>How often each configuration is measured. Figures have settled when they spread by less than 2 %, which two minutes are given to.</source>
        <translation>每项配置测量多少次。波动小于 2% 即视为稳定，最多用时两分钟。</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出对比结果</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>以前的对比</translation>
    </message>
    <message>
        <source>Report for a browser (HTML)</source>
        <translation>浏览器报告 (HTML)</translation>
    </message>
    <message>
        <source>Report on paper (PDF)</source>
        <translation>打印报告 (PDF)</translation>
    </message>
    <message>
        <source>Every round as a table (CSV)</source>
        <translation>每一轮的表格 (CSV)</translation>
    </message>
    <message>
        <source>All of it for programs (JSON)</source>
        <translation>供程序使用的全部数据 (JSON)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ComparePage</name>
    <message>
        <source>What does each configuration take?</source>
        <translation>各项配置要消耗多少？</translation>
    </message>
    <message>
        <source>One text runs on each of these configurations in turn, several times. Then this page shows whether all wrote the same tokens, how fast each was, and what it took for a token: measured where this machine has a meter, and said so where it has none.</source>
        <translation>同一段文本依次在各项配置上运行多次。之后本页会显示它们生成的 token 是否相同、各有多快、每个 token 消耗多少：本机有能耗计时为实测，没有时会注明。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Write a text that every configuration reads.</source>
        <translation>请写一段供每项配置读取的文本。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Composer</name>
    <message>
        <source>Prompts (Ctrl+Shift+I)</source>
        <translation>提示词 (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>How the model is addressed</source>
        <translation>与模型交流的方式</translation>
    </message>
    <message>
        <source>Dialogue – the model answers</source>
        <translation>问答 – 模型回答你</translation>
    </message>
    <message>
        <source>Completion – the model continues the text</source>
        <translation>续写 – 模型接着写</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>续写</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>模式：%1</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写一条消息</translation>
    </message>
    <message>
        <source>Write on, or press Enter to let the model go on</source>
        <translation>接着写，或按 Enter 让模型继续</translation>
    </message>
    <message>
        <source>Write the beginning of a text</source>
        <translation>写下文本的开头</translation>
    </message>
    <message>
        <source>With the prompt the message would have %1 characters; it can have %2 at most. Nothing was inserted.</source>
        <extracomment>both are numbers of characters</extracomment>
        <translation>加上提示词，消息将有 %1 个字符；最多 %2 个。未插入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens read · trained length %2</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>
            <numerusform>已读取 %1 个 token · 训练长度 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: older text fades</source>
        <translation>%1：较早的内容正在淡忘</translation>
    </message>
    <message numerus="yes">
        <source>The model was trained with texts of at most %1 tokens, and this chat is longer. It goes on at the same speed, but what was said long ago fades from its memory, and answers may stray. A new chat begins afresh.</source>
        <translation>
            <numerusform>训练模型所用的文本最长 %1 个 token，而此对话更长。速度不变，但很久以前的内容会从它的记忆中淡去，回答可能跑题。新对话会重新开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>Speed and memory stay the same at any length. Beyond the length the model was trained at, older text fades from its memory.</source>
        <translation>无论对话多长，速度和内存占用都不变。超过训练长度后，较早的内容会从模型的记忆中淡去。</translation>
    </message>
    <message numerus="yes">
        <source>With the pasted text the message would have %1 characters; it can have %2 at most. Nothing was pasted: paste a part of it.</source>
        <extracomment>both are numbers of characters</extracomment>
        <translation>
            <numerusform>加上粘贴的文本，消息将有 %1 个字符；最多 %2 个。未粘贴任何内容：请只粘贴一部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送 (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens typed</source>
        <extracomment>of what is typed and not sent yet; %1 is a number</extracomment>
        <translation>
            <numerusform>已输入 %1 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc stops</source>
        <translation>Esc 停止</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter new line</source>
        <translation>Enter 发送 · Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Room for the chat</source>
        <translation>对话的空间</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <extracomment>%1 and %2 are numbers of tokens</extracomment>
        <translation>%1 / %2 个 token</translation>
    </message>
    <message>
        <source>This chat fills %1 of the %2 tokens that there is room for. The model looks back at all of them: each takes %3 of memory, and answers get slower as the chat grows. What has no room is not read.</source>
        <extracomment>%1 and %2 are numbers of tokens, %3 is an amount of memory</extracomment>
        <translation>此对话占用 %2 个 token 空间中的 %1 个。模型会回看全部内容：每个 token 占用 %3 内存，对话越长回答越慢。放不下的内容不会被读取。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConfigurationList</name>
    <message>
        <source>Add a configuration</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>对比的配置</translation>
    </message>
    <message>
        <source>Text that every configuration reads</source>
        <translation>每项配置都读取的文本</translation>
    </message>
    <message>
        <source>Text that every configuration reads and goes on with</source>
        <translation>每项配置都读取并续写的文本</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConfigurationRow</name>
    <message>
        <source>Threads: auto</source>
        <translation>线程：自动</translation>
    </message>
    <message numerus="yes">
        <source>%1 thread(s)</source>
        <translation>
            <numerusform>%1 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as loaded</source>
        <extracomment>%1 is the name of the model that answers in the window</extracomment>
        <translation>%1（已加载）</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>Computes</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Packing of the weights</source>
        <translation>权重的打包方式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>指令集</translation>
    </message>
    <message>
        <source>Model and instruction set</source>
        <translation>模型和指令集</translation>
    </message>
    <message>
        <source>Remove this configuration</source>
        <translation>移除此配置</translation>
    </message>
    <message>
        <source>Packing: auto</source>
        <translation>打包：自动</translation>
    </message>
    <message>
        <source>2 bits a weight</source>
        <translation>每权重 2 位</translation>
    </message>
    <message>
        <source>1.6 bits a weight</source>
        <translation>每权重 1.6 位</translation>
    </message>
    <message>
        <source>Conventional twin, 16 bits</source>
        <translation>常规对照模型，16 位</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>The loaded model</source>
        <translation>已加载的模型</translation>
    </message>
    <message>
        <source>Instruction set: as usual</source>
        <translation>指令集：默认</translation>
    </message>
    <message>
        <source>scalar</source>
        <extracomment>of the instruction sets of a processor, none that does several sums at once</extracomment>
        <translation>标量</translation>
    </message>
    <message>
        <source>Remove configuration %1</source>
        <extracomment>%1 is the number of a configuration on a list</extracomment>
        <translation>移除配置 %1</translation>
    </message>
    <message>
        <source>Model and instruction set of configuration %1</source>
        <extracomment>%1 is the number of a configuration on a list</extracomment>
        <translation>配置 %1 的模型和指令集</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConstantRow</name>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is the name of a constant, %2 its unit</extracomment>
        <translation>%1，单位 %2</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>%1: as it came</source>
        <extracomment>%1 is the name of a constant</extracomment>
        <translation>%1：恢复默认值</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>由你设置。</translation>
    </message>
    <message>
        <source>That of the named board with the same core, where there is one.</source>
        <translation>取核心相同的已知板卡的值（如果有）。</translation>
    </message>
    <message>
        <source>Set by you. As it came: %1 (%2), %3</source>
        <extracomment>%1 is an amount, %2 is &quot;measured&quot;, &quot;derived&quot; or &quot;modelled&quot;, %3 says where it comes from</extracomment>
        <translation>由你设置。默认值：%1（%2），%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a constant, %2 an amount</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ConstantsPanel</name>
    <message>
        <source>Constants of %1</source>
        <extracomment>%1 is the name of a board</extracomment>
        <translation>%1 的常数</translation>
    </message>
    <message>
        <source>The seconds and joules of this board are computed with these. What you change counts from the next answer on, for this board alone, and stays modelled; the model is loaded anew for it.</source>
        <translation>这块板卡的秒数和焦耳数由这些值算出。你的更改从下一个回答起生效，只用于这块板卡，并且仍属估算；模型会因此重新加载。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CopiesPart</name>
    <message>
        <source>Save a copy of all chats…</source>
        <translation>保存全部对话的副本…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>从副本恢复…</translation>
    </message>
    <message>
        <source>Leave the chats</source>
        <translation>保留现有对话</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>立即恢复</translation>
    </message>
    <message>
        <source>The copy is saved: %1</source>
        <translation>副本已保存：%1</translation>
    </message>
    <message>
        <source>The chats are those of the copy.</source>
        <translation>现在的对话来自副本。</translation>
    </message>
    <message>
        <source>The chats are those of the copy. What was here before is in %1.</source>
        <translation>现在的对话来自副本。此前的对话在 %1 中。</translation>
    </message>
    <message>
        <source>All chats and drafts become those of %1. The ones that are here now are kept as a file in the folder of the chats, and can be restored in the same way.</source>
        <translation>全部对话和草稿将替换为 %1 中的内容。现有的对话和草稿会作为文件保留在对话文件夹中，并可用同样的方法恢复。</translation>
    </message>
    <message>
        <source>A copy has all chats with their branches, also while you go on writing. A copy of the file chats.db that is made by hand while the program runs may lack the last messages.</source>
        <translation>副本包含全部对话及其分支，在你继续写的时候也能保存。程序运行时手动复制 chats.db 文件，可能会缺少最后的消息。</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>正在保存副本…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::CursorPanel</name>
    <message>
        <source>At the cursor</source>
        <translation>光标处</translation>
    </message>
    <message>
        <source>← → token  ↑ ↓ layer  + − zoom</source>
        <translation>← → token  ↑ ↓ 层  + − 缩放</translation>
    </message>
    <message>
        <source>Time of the layer</source>
        <translation>该层用时</translation>
    </message>
    <message>
        <source>Token %1 · layer %2</source>
        <extracomment>%1 counts the tokens of a chat, %2 the layers of a model, both from 1</extracomment>
        <translation>第 %1 个 token · 第 %2 层</translation>
    </message>
    <message>
        <source>“%1”, written by the model</source>
        <translation>“%1”，由模型生成</translation>
    </message>
    <message>
        <source>“%1”, read</source>
        <translation>“%1”，读取</translation>
    </message>
    <message>
        <source>more than at %1</source>
        <translation>相对于%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a quantity and the projection that it is of: &quot;Zeros, input i&quot;</extracomment>
        <translation>%1，%2</translation>
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
        <translation>最近 30 天的能耗</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a date, %2 an amount of energy</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing in the last 30 days</source>
        <translation>最近 30 天没有数据</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <extracomment>%1 is a date and an amount of energy</extracomment>
        <translation>最高：%1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DeletePart</name>
    <message>
        <source>Delete everything</source>
        <translation>删除全部内容</translation>
    </message>
    <message>
        <source>Delete it now</source>
        <translation>立即删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>All chats with their branches, deleted ones too, all drafts, the copies beside them, the states of the models, kept prompts and comparisons, keys of servers and all settings go, for good. Model files and what you have exported or saved elsewhere stay.</source>
        <translation>全部对话及其分支（包括已删除的）、全部草稿、旁边的副本、模型状态、保存的提示词和对比、服务器密钥以及所有设置都将永久删除。模型文件以及导出或另存到其他位置的内容会保留。</translation>
    </message>
    <message>
        <source>Chats, drafts, prompts, settings and what models remember can be deleted together.</source>
        <translation>可一并删除对话、草稿、提示词、设置以及模型记住的内容。</translation>
    </message>
    <message>
        <source>Everything is deleted.</source>
        <translation>已删除全部内容。</translation>
    </message>
    <message>
        <source>All is deleted but the settings: %1</source>
        <translation>除设置外，已全部删除：%1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DevicePanel</name>
    <message>
        <source>What the model runs on</source>
        <translation>模型的运行设备</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>正在查找设备…</translation>
    </message>
    <message>
        <source>No other device was found. Plugins for devices lie in the folder “plugins” of the program&apos;s data.</source>
        <translation>未找到其他设备。设备插件放在程序数据的“plugins”文件夹中。</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1，使用中</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Energy and layers</source>
        <translation>能耗和各层</translation>
    </message>
    <message>
        <source>Cannot be seen from here</source>
        <translation>无法从这里查看</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>插件</translation>
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
        <translation>线程</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>指令集</translation>
    </message>
    <message>
        <source>Model in memory</source>
        <translation>内存中的模型</translation>
    </message>
    <message>
        <source>State of a chat</source>
        <translation>对话的状态</translation>
    </message>
    <message>
        <source>Matrices on it</source>
        <translation>设备上的矩阵</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of matrices</extracomment>
        <translation>%1 / %2</translation>
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
        <translation>占 %1 的行
CPU %2，设备 %3</translation>
    </message>
    <message>
        <source>%1 for each token
%2 at %3 tokens, the most</source>
        <extracomment>%1 and %2 are amounts of memory, %3 a number of tokens</extracomment>
        <translation>每个 token %1
最多 %3 个 token 时为 %2</translation>
    </message>
    <message>
        <source>Computed on it</source>
        <translation>由它计算</translation>
    </message>
    <message>
        <source>whole tokens</source>
        <translation>整个 token</translation>
    </message>
    <message>
        <source>nothing, as the CPU is faster</source>
        <translation>不由它计算，因为 CPU 更快</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>一个 token</translation>
    </message>
    <message>
        <source>CPU %1
device %2</source>
        <extracomment>%1 and %2 are durations: of the CPU, of the device</extracomment>
        <translation>CPU %1
设备 %2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DeviceSettings</name>
    <message>
        <source>This is no JSON object, so it does not count. One looks like %1.</source>
        <translation>这不是 JSON 对象，因此不生效。应类似 %1。</translation>
    </message>
    <message>
        <source>Computes</source>
        <extracomment>before a choice: as usual, all, or if faster; of a device and the products of a model</extracomment>
        <translation>计算内容</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>If faster</source>
        <translation>更快时</translation>
    </message>
    <message>
        <source>How much the device computes</source>
        <translation>设备计算多少</translation>
    </message>
    <message>
        <source>As usual: all on a simulated board, what is faster there on another device. The answers are the same in any case.</source>
        <translation>默认：模拟板卡计算全部，其他设备只计算在那里更快的部分。无论哪种，回答都相同。</translation>
    </message>
    <message>
        <source>Settings for its plugin</source>
        <translation>插件的设置</translation>
    </message>
    <message>
        <source>none; a JSON object</source>
        <translation>无；或 JSON 对象</translation>
    </message>
</context>
<context>
    <name>trilume::ui::DownloadPart</name>
    <message>
        <source>Download it</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Get more models</source>
        <translation>获取更多模型</translation>
    </message>
    <message>
        <source>Cancelled. What has come is kept: the same download goes on with it.</source>
        <translation>已取消。已下载的部分会保留：再次下载同一模型时从那里继续。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>OWNER/NAME of a repository, or the address of a model file</source>
        <translation>仓库的 OWNER/NAME，或模型文件的地址</translation>
    </message>
    <message>
        <source>Another model to download</source>
        <translation>要下载的其他模型</translation>
    </message>
    <message>
        <source>SHA-256 of the file, if you know it</source>
        <translation>文件的 SHA-256（如果知道）</translation>
    </message>
    <message>
        <source>Checksum that the file must have</source>
        <translation>文件应有的校验和</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>%1 was here already, whole.</source>
        <translation>%1 早已完整下载。</translation>
    </message>
    <message>
        <source>%1 is here, whole.</source>
        <translation>%1 已完整下载。</translation>
    </message>
    <message>
        <source>%1 is here. It was not checked against a checksum, since its server offers none; its structure as a model file was checked.</source>
        <translation>%1 已下载。服务器未提供校验和，因此未作核对；已检查模型文件的结构。</translation>
    </message>
    <message>
        <source>%1 is not what the repository has, so all was loaded anew, beside it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 与仓库中的不同，因此在它旁边重新下载了全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 to download in %n file(s) of %3.</source>
        <extracomment>%1 is the name of a model, %2 an amount of bytes, %3 a repository</extracomment>
        <translation>
            <numerusform>%1：需从 %3 下载 %n 个文件，共 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>未下载任何内容。</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is the name of a file, %2 and %3 are amounts of bytes</extracomment>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1: checking, %2 of %3</source>
        <translation>%1：正在检查，%2 / %3</translation>
    </message>
    <message>
        <source>It stopped at %1 of %2 and is tried again soon.</source>
        <translation>下载停在 %1 / %2，稍后会重试。</translation>
    </message>
    <message>
        <source>%1 · %2 parameters · %3 · %4</source>
        <extracomment>%1 is a model, %2 a number of parameters, %3 a licence, %4 who made it</extracomment>
        <translation>%1 · %2 参数 · %3 · %4</translation>
    </message>
</context>
<context>
    <name>trilume::ui::EmptyState</name>
    <message>
        <source>Open a model file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <source>Download or import a model…</source>
        <translation>下载或导入模型…</translation>
    </message>
    <message>
        <source>A small model for small talk, short stories, simple questions and sums up to 100.</source>
        <translation>一个小模型，可以闲聊、讲小故事、回答简单的问题、做 100 以内的算术，只懂英文。</translation>
    </message>
    <message>
        <source>Get a larger model…</source>
        <translation>获取更大的模型…</translation>
    </message>
    <message>
        <source>Models to download, and import of a Hugging Face folder</source>
        <translation>可下载的模型，以及导入 Hugging Face 文件夹</translation>
    </message>
    <message>
        <source>A language model without multiplications</source>
        <translation>不做乘法的语言模型</translation>
    </message>
    <message>
        <source>Close this card for good</source>
        <translation>关闭此卡片，不再显示</translation>
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
        <translation>想聊点什么？</translation>
    </message>
    <message>
        <source>How does it begin?</source>
        <translation>从哪里写起？</translation>
    </message>
    <message>
        <source>Write below, or try one of these.</source>
        <translation>在下面写，或试试这些。</translation>
    </message>
    <message>
        <source>The model continues what you write. Try one of these.</source>
        <translation>模型会接着你写的内容续写。试试这些。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>You can write already; sending waits for the model.</source>
        <translation>现在就可以写；模型加载完成后再发送。</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>没有打开模型</translation>
    </message>
    <message>
        <source>Open a model file (.gguf), or drop one on this window.</source>
        <translation>打开模型文件（.gguf），或将它拖到此窗口。</translation>
    </message>
    <message>
        <source>Its weights are only minus one, zero or one, so this computer adds, subtracts or skips and never multiplies by them. The memory of a whole chat is %1 at any length, so the thousandth answer comes as fast as the first. Nothing you write leaves this machine.</source>
        <translation>它的权重只有负一、零和一，电脑只需加、减或跳过，从不与权重相乘。无论对话多长，整个对话的记忆都是 %1，所以第一千个回答和第一个一样快。你写的内容不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Its weights are only minus one, zero or one, so this computer adds, subtracts or skips and never multiplies by them. Nothing you write leaves this machine.</source>
        <translation>它的权重只有负一、零和一，电脑只需加、减或跳过，从不与权重相乘。你写的内容不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::EnlargedPlot</name>
    <message>
        <source>Back to the window (Esc)</source>
        <translation>返回窗口 (Esc)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerEmpty</name>
    <message>
        <source>Its layers cannot be watched</source>
        <translation>看不到它的各层</translation>
    </message>
    <message>
        <source>Answers are written by a program elsewhere, which does not tell what its layers do. With a model that runs in this window, every token becomes a column here, every layer a row.</source>
        <translation>回答由别处的程序生成，它不会说明各层在做什么。使用在本窗口中运行的模型时，每个 token 在这里是一列，每一层是一行。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>没有打开模型</translation>
    </message>
    <message>
        <source>Here you will see what every layer does at every token, while the model reads and writes.</source>
        <translation>模型读取和生成时，这里会显示每一层在每个 token 处做了什么。</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <source>What do the layers do?</source>
        <translation>各层在做什么？</translation>
    </message>
    <message>
        <source>Nothing of this chat has been recorded yet. Its last answer can be read again, which writes nothing: every token then becomes a column, every layer a row.</source>
        <translation>此对话还没有记录。可以重新读取最后一个回答，这不会生成任何内容：届时每个 token 是一列，每一层是一行。</translation>
    </message>
    <message>
        <source>Read the last answer again</source>
        <translation>重新读取最后一个回答</translation>
    </message>
    <message>
        <source>The answer that is being written began before this page was open, so it is not recorded. The next one will be.</source>
        <translation>正在生成的回答在打开此页之前就已开始，因此没有记录。下一个回答会被记录。</translation>
    </message>
    <message>
        <source>Nothing of this chat has been recorded yet. Ask something while this page is open: every token then becomes a column, every layer a row.</source>
        <translation>此对话还没有记录。打开此页时提个问题：届时每个 token 是一列，每一层是一行。</translation>
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
        <translation>探查器</translation>
    </message>
    <message>
        <source>Go to the chat (Ctrl+1)</source>
        <translation>前往对话 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Open another model file (Ctrl+O)</source>
        <translation>打开其他模型文件 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>持续记录</translation>
    </message>
    <message>
        <source>Record answers while this page is closed, too. Each token then takes a little longer.</source>
        <translation>此页关闭时也记录回答。每个 token 会因此稍慢一些。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出显示的内容</translation>
    </message>
    <message>
        <source>Numbers for NumPy (NPZ)</source>
        <translation>NumPy 数值 (NPZ)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Channels or codes at the cursor (NPZ)</source>
        <translation>光标处的通道或编码 (NPZ)</translation>
    </message>
    <message>
        <source>Channels or codes at the cursor (CSV)</source>
        <translation>光标处的通道或编码 (CSV)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>矢量图 (SVG)</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Chat: %1, %2. Go there</source>
        <translation>对话：%1，%2。前往</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>打开模型文件</translation>
    </message>
    <message>
        <source>Model: %1. Open another one</source>
        <translation>模型：%1。打开其他模型</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerPage</name>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) from token %2 on</source>
        <extracomment>%1 is a number of tokens, %2 the number of the first of them</extracomment>
        <translation>
            <numerusform>从第 %2 个起的 %1 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 layer(s)</source>
        <translation>
            <numerusform>%1 层</numerusform>
        </translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>tokens %1 to %2 of %3, those in sight</source>
        <translation>可见的第 %1 至 %2 个 token，共 %3 个</translation>
    </message>
    <message numerus="yes">
        <source>all %1 token(s)</source>
        <translation>
            <numerusform>全部 %1 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <translation>已保存为 %1：%2。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ExplorerViews</name>
    <message>
        <source>Layer %1 over tokens</source>
        <translation>第 %1 层随 token 的变化</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FindBar</name>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>上一个结果 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>下一个结果 (Enter)</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>结束查找 (Esc)</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>hits of a search: the number of the one that is marked, and how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <extracomment>hits of a search, none of which is marked yet</extracomment>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>so far: the search goes on</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>没有结果</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FolderCommands</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Removed the folder “%1”. Its chats are in the list.</source>
        <translation>已移除文件夹“%1”。其中的对话在列表中。</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>in the list of folders that a chat can be moved to</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove, keep its chats</source>
        <translation>移除，保留其中的对话</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新文件夹的名称</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FolderList</name>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>For imported models</source>
        <translation>用于导入的模型</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>trilume::ui::FoundChats</name>
    <message>
        <source>Model: %1</source>
        <extracomment>a message that was found; %1 is a part of it</extracomment>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>你：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>还有 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::GridEditor</name>
    <message>
        <source>Still right today</source>
        <translation>今天仍然有效</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Figures of your grid</source>
        <translation>电网数据</translation>
    </message>
    <message>
        <source>Your bill has the price, the operator of your grid the carbon dioxide. Nothing is assumed for you, and the day on which you set a figure is kept with it.</source>
        <translation>电价见电费账单，二氧化碳数值可向电网运营商查询。程序不作任何假设，并会记下数值的设置日期。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::HelpPanel</name>
    <message>
        <source>en</source>
        <extracomment>the folder of the help pages in this language, resources/help/en</extracomment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>This leads out of the program, to %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>此链接通往程序之外：%1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ImportRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Cancelling the import of %1</source>
        <extracomment>%1 is the name of a model, %2 a whole number</extracomment>
        <translation>正在取消导入 %1</translation>
    </message>
    <message>
        <source>Importing %1 · %2 %</source>
        <translation>正在导入 %1 · %2%</translation>
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
        <translation>内部差异</translation>
    </message>
    <message>
        <source>Stop reading the text again</source>
        <translation>停止重新读取文本</translation>
    </message>
    <message>
        <source>Reading the text through both of them again: %1 %</source>
        <extracomment>%1 is a number of percent</extracomment>
        <translation>正在用两者重新读取文本：%1%</translation>
    </message>
    <message>
        <source>Where the layers of two runs hold other values while they read the same text</source>
        <translation>两次运行读取同一段文本时，各层的数值在哪里不同</translation>
    </message>
</context>
<context>
    <name>trilume::ui::InsideCard</name>
    <message>
        <source>Channels of all layers at the token</source>
        <translation>该 token 处各层的所有通道</translation>
    </message>
    <message>
        <source>How often each eight-bit code came, over every eighth token since the recording began; grey is zero, orange the ends of the range</source>
        <translation>自记录开始，各 8 位编码出现的次数，每八个 token 统计一个；灰色为零，橙色为范围两端</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Embedding, channel %1: %2</source>
        <translation>嵌入，通道 %1：%2</translation>
    </message>
    <message>
        <source>Layer %1, channel %2: %3</source>
        <translation>第 %1 层，通道 %2：%3</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <extracomment>a layer and one of its projections, as short as can be</extracomment>
        <translation>第 %1 层，%2</translation>
    </message>
    <message>
        <source>At “%1”, %2</source>
        <extracomment>%1 is a piece of text, %2 the end of a range of numbers on both sides of zero</extracomment>
        <translation>“%1”处，%2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::KeyboardPart</name>
    <message>
        <source>Everything in the window can be done by keys alone.</source>
        <translation>窗口中的一切操作都可以只用键盘完成。</translation>
    </message>
    <message>
        <source>Show the keys (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>显示快捷键 (%1)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LayerLines</name>
    <message>
        <source>Course of the layers over the tokens</source>
        <translation>各层随 token 变化的曲线</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Legend</name>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the name of a line of a plot</extracomment>
        <translation>显示：%1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LensModel</name>
    <message>
        <source>Layer %1, after %2: %3. Entropy %4 nats.</source>
        <extracomment>%1: number of a layer; %2: a token of the text; %3: tokens that may follow it, each with its probability; %4: a number</extracomment>
        <translation>第 %1 层，在 %2 之后：%3。熵 %4 纳特。</translation>
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
        <translation>查看内部</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What each layer would say next</source>
        <translation>每一层接下来会说什么</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>表格左上角</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Around the cursor</source>
        <translation>光标附近</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>附近</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>最新的 token</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Reading token %1 of %2</source>
        <translation>正在读取第 %1 个 token，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is read again. An answer may be written meanwhile.</source>
        <translation>正在重新读取文本。其间可以生成回答。</translation>
    </message>
    <message>
        <source>Choose the tokens to look into. The text is read again for that.</source>
        <translation>选择要查看的 token。为此会重新读取文本。</translation>
    </message>
    <message>
        <source>The layers of this model cannot be asked what they would say.</source>
        <translation>无法查看此模型的各层会说什么。</translation>
    </message>
    <message>
        <source>A bar above a cell: from this layer on the answer stays.</source>
        <translation>单元格上方的横条：从这一层起答案不再改变。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LineModel</name>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>no meter could tell</source>
        <translation>未能测得</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the head of a column and what stands in it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>读取的 token</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>能耗计</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LineTable</name>
    <message>
        <source>Energy by model and meter</source>
        <translation>按模型和能耗计列出的能耗</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>表格左上角</translation>
    </message>
</context>
<context>
    <name>trilume::ui::LiveDock</name>
    <message>
        <source>idle %1 W</source>
        <translation>空闲 %1 W</translation>
    </message>
    <message>
        <source>idle %1 W %2 s ago</source>
        <translation>空闲 %1 W，%2 秒前</translation>
    </message>
    <message>
        <source>idle %1 W %2 min ago</source>
        <translation>空闲 %1 W，%2 分钟前</translation>
    </message>
    <message>
        <source>Go back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Pause the plots</source>
        <translation>暂停图表</translation>
    </message>
    <message>
        <source>Which plots are shown</source>
        <translation>显示哪些图表</translation>
    </message>
    <message>
        <source>Measured by the clock: the time that passes while the meters are read, ten times a second.</source>
        <translation>用时钟实测：读取各能耗计所用的时间，每秒十次。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Show the last 60 seconds</source>
        <translation>显示最近 60 秒</translation>
    </message>
    <message>
        <source>Show the last 10 minutes</source>
        <translation>显示最近 10 分钟</translation>
    </message>
    <message>
        <source>%1 W light bulb (paper)</source>
        <extracomment>%1 is a number: 13</extracomment>
        <translation>%1 W 灯泡（论文）</translation>
    </message>
    <message>
        <source>Added %1 to the plot.</source>
        <translation>已将 %1 添加到图表。</translation>
    </message>
    <message>
        <source>Add a log of a meter at the wall (CSV)…</source>
        <translation>添加插座功率计的日志 (CSV)…</translation>
    </message>
    <message>
        <source>Change the model of the power</source>
        <translation>修改功率估算</translation>
    </message>
    <message>
        <source>Stop modelling the power</source>
        <translation>停止估算功率</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 sensor(s) takes %2 % of one core.</source>
        <extracomment>%1 is a number of sensors, %2 a share</extracomment>
        <translation>
            <numerusform>读取 %1 个传感器占用单个核心的 %2%。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on drawing the plots</source>
        <translation>继续绘制图表</translation>
    </message>
    <message>
        <source>last answer</source>
        <translation>上一个回答</translation>
    </message>
    <message>
        <source>last answer too short to tell</source>
        <translation>上一个回答太短，无法测出</translation>
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
        <translation>原来的对话已保留为 %1。</translation>
    </message>
    <message>
        <source>Chat (Ctrl+1)</source>
        <translation>对话 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Explorer (Ctrl+2)</source>
        <translation>探查器 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Compare (Ctrl+3)</source>
        <translation>对比 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Models (Ctrl+4)</source>
        <translation>模型 (Ctrl+4)</translation>
    </message>
    <message>
        <source>Account (Ctrl+5)</source>
        <translation>能耗账本 (Ctrl+5)</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>设置 (Ctrl+,)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MarkersPanel</name>
    <message>
        <source>Those that you gave it are not used: %1</source>
        <extracomment>%1 is a whole sentence that says what is wrong</extracomment>
        <translation>你设置的标记未被采用：%1</translation>
    </message>
    <message>
        <source>These were given by you.</source>
        <translation>这些是你设置的。</translation>
    </message>
    <message>
        <source>These are of the model file.</source>
        <translation>这些来自模型文件。</translation>
    </message>
    <message>
        <source>The model file has none: it is a base model, which reads a chat as plain text, each message behind the name of its writer.</source>
        <translation>模型文件没有标记：它是基础模型，把对话当作纯文本读取，每条消息前面是发言者的名字。</translation>
    </message>
    <message>
        <source>Chat markers of the model</source>
        <translation>模型的对话标记</translation>
    </message>
    <message>
        <source>What stands before and behind each message when %1 reads a chat. A model understands those that it was trained with. \n is a new line, \t a tab, \\ a backslash.</source>
        <translation>%1 读取对话时，每条消息前后的内容。模型只懂得训练时用过的标记。\n 为换行，\t 为制表符，\\ 为反斜杠。</translation>
    </message>
    <message>
        <source>Fill in a known form</source>
        <translation>填入常见格式</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>模型读到的内容</translation>
    </message>
    <message>
        <source>Of the model file</source>
        <translation>来自模型文件</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>你的消息</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Your message&quot;, say, %2 is &quot;before&quot; or &quot;behind&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Texts that end an answer, one in each line</source>
        <translation>结束回答的文本，每行一个</translation>
    </message>
    <message>
        <source>Use those of the file again</source>
        <translation>恢复使用文件中的标记</translation>
    </message>
    <message>
        <source>Use none again</source>
        <translation>恢复为不使用标记</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用这些标记</translation>
    </message>
    <message>
        <source>%1: found a backslash in “%2” that is none of \n, \t and \\.</source>
        <extracomment>%1 is the name of a field, %2 what was typed in it</extracomment>
        <translation>%1：“%2”中的反斜杠不是 \n、\t 或 \\。</translation>
    </message>
    <message>
        <source>There are %1 texts that end an answer, expected at most %2.</source>
        <translation>有 %1 个结束回答的文本，最多应为 %2 个。</translation>
    </message>
    <message>
        <source>Nothing stands between your message and the answer: the model would read them as one text.</source>
        <translation>你的消息和回答之间什么也没有：模型会把它们当作一段文本。</translation>
    </message>
    <message>
        <source>The model tries them…</source>
        <translation>模型正在试用这些标记…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MemoryPanel</name>
    <message>
        <source>Message %1</source>
        <translation>第 %1 条消息</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>第 %1 条消息：%2</translation>
    </message>
    <message>
        <source>Half-life of each layer</source>
        <translation>各层的半衰期</translation>
    </message>
    <message>
        <source>What is left of the message in each layer</source>
        <translation>各层还保留了消息的多少</translation>
    </message>
    <message>
        <source>Still in the state</source>
        <translation>仍在状态中</translation>
    </message>
    <message>
        <source>Choose another message</source>
        <translation>选择其他消息</translation>
    </message>
    <message>
        <source>Layer %1 forgets fastest, half within %2; layer %3 slowest, half within %4.</source>
        <extracomment>%1 and %3 are numbers of layers, %2 and %4 times in tokens</extracomment>
        <translation>第 %1 层忘得最快，%2 内消退一半；第 %3 层最慢，%4 内消退一半。</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording holds no end of a message yet.</source>
        <translation>记录中还没有消息的结尾。</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s) after its end, layer %2 holds most of it: %3 in the median channel.</source>
        <extracomment>%1 is a number of tokens, %2 that of a layer, %3 a share</extracomment>
        <translation>
            <numerusform>消息结束 %1 个 token 之后，第 %2 层保留得最多：中位通道为 %3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::MessageEdit</name>
    <message>
        <source>Leave it</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>You change a message: sent, it begins a branch beside the old one.</source>
        <translation>正在修改一条消息：发送后会在原消息旁另起一个分支。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::MetricCard</name>
    <message>
        <source>Menu of the plot: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>图表菜单：%1</translation>
    </message>
    <message>
        <source>Course: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>曲线：%1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>in place of the newest value: the sensor is gone</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>另存为图片 (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>另存为矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Save as a document (PDF)…</source>
        <translation>另存为文档 (PDF)…</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <translation>保存数据 (CSV)…</translation>
    </message>
    <message>
        <source>Set a reference line</source>
        <translation>设置参考线</translation>
    </message>
    <message>
        <source>Remove the reference line</source>
        <translation>移除参考线</translation>
    </message>
    <message>
        <source>Go back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>There is no way to draw %1.</source>
        <translation>不支持 %1 的图片格式。</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>title of a picture of a plot: %1 a quantity, %2 its unit</extracomment>
        <translation>%1（%2）</translation>
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
        <translation>模型</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>全部模型</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>正在查找模型…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelList</name>
    <message numerus="yes">
        <source>%1 file(s) that cannot be used here</source>
        <translation>
            <numerusform>%1 个文件无法在此使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelPanel</name>
    <message>
        <source>What this model is</source>
        <translation>此模型是什么</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelRow</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>More for this model</source>
        <translation>此模型的更多操作</translation>
    </message>
    <message>
        <source>Comes with Trilume</source>
        <translation>Trilume 自带</translation>
    </message>
    <message>
        <source>Opened at each start · %1</source>
        <extracomment>%1 is where a model lies: the path of a file, or &quot;Comes with Trilume&quot;</extracomment>
        <translation>每次启动时打开 · %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>Open at each start</source>
        <translation>每次启动时打开</translation>
    </message>
    <message>
        <source>Chat markers…</source>
        <translation>对话标记…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Fingerprint: known once it was used</source>
        <translation>指纹：使用一次后可知</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>复制指纹</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>What this model is…</source>
        <translation>此模型是什么…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ModelsPage</name>
    <message>
        <source>Looking for models…</source>
        <translation>正在查找模型…</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>A Hugging Face folder…</source>
        <translation>Hugging Face 文件夹…</translation>
    </message>
    <message>
        <source>A copy of a model file…</source>
        <translation>模型文件的副本…</translation>
    </message>
    <message>
        <source>Models that can answer appear here. There is none yet: import one, or name a folder that has model files (GGUF).</source>
        <translation>可以回答的模型会显示在这里。现在还没有：请导入一个，或指定存有模型文件（GGUF）的文件夹。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Nothing had to be converted: the models of %1 are on the list.</source>
        <translation>无需转换：%1 的模型已在列表中。</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>Import a Hugging Face folder</source>
        <translation>导入 Hugging Face 文件夹</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 已移到回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>已导入 %1。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
</context>
<context>
    <name>trilume::ui::OriginPopup</name>
    <message>
        <source>How this was made</source>
        <translation>回答的生成方式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Overlay</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PaceCard</name>
    <message>
        <source>%1 tokens</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 个 token</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Flat: %1 per token after %2, %3 after %4.</source>
        <extracomment>%1 and %3 are times, %2 and %4 lengths of the chat: 1.2 ms, 300 tokens</extracomment>
        <translation>平稳：读过 %2 时每 token %1，%4 时 %3。</translation>
    </message>
    <message>
        <source>%5 % longer: %1 per token after %2, %3 after %4.</source>
        <translation>变慢 %5%：读过 %2 时每 token %1，%4 时 %3。</translation>
    </message>
    <message>
        <source>%5 % shorter: %1 per token after %2, %3 after %4.</source>
        <translation>变快 %5%：读过 %2 时每 token %1，%4 时 %3。</translation>
    </message>
    <message>
        <source>Menu of the plot: %1</source>
        <extracomment>%1 is the title of a plot</extracomment>
        <translation>图表菜单：%1</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>每 token 用时</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>last answer</source>
        <translation>上一个回答</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PairLine</name>
    <message>
        <source>Back to the recording of the chat</source>
        <translation>返回对话的记录</translation>
    </message>
    <message>
        <source>At each of the %3 tokens that both read, all that the layers hold is equal in %1 and %2. Below are the values themselves.</source>
        <extracomment>%1 and %2 are runs of a comparison, %3 is a number of tokens</extracomment>
        <translation>%1和%2：在两者都读取的 %3 个 token 处，各层的所有数值都相等。下面显示数值本身。</translation>
    </message>
    <message>
        <source>At each of the %3 tokens that both read and wrote alike: %1 against %2.</source>
        <translation>%1与%2相比，取两者读取和生成都相同的 %3 个 token。</translation>
    </message>
    <message>
        <source>No difference: the same bits</source>
        <translation>没有差异：逐位相同</translation>
    </message>
    <message>
        <source>Differences inside two runs</source>
        <translation>两次运行的内部差异</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PastedTexts</name>
    <message>
        <source>Look at the text</source>
        <translation>查看文本</translation>
    </message>
    <message>
        <source>Leave this text out</source>
        <translation>去掉此文本</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <extracomment>of a text; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <extracomment>of a text; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what a text is, %2 how many words it has</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PdfCommands</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <extracomment>%1 is a printer, or a file</extracomment>
        <translation>已打印：%1。</translation>
    </message>
    <message>
        <source>There is nothing in this chat yet.</source>
        <translation>此对话还没有内容。</translation>
    </message>
    <message>
        <source>chat</source>
        <extracomment>a suggested name of a file, without its ending</extracomment>
        <translation>对话</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>%1 could not print the chat. Is it there, and may you print on it?</source>
        <translation>%1 无法打印对话。打印机是否已连接，你是否有权使用它？</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PluginsPart</name>
    <message>
        <source>A plugin brings a device, and may do whatever you may: use those of people whom you trust. Each runs in a process of its own.</source>
        <translation>插件可提供更多设备，也能做你能做的一切：请只使用可信的人提供的插件。每个插件都在单独的进程中运行。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>plugins devices FPGA board folder</source>
        <translation>插件 设备 FPGA 板卡 文件夹</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 is a check sum</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>正在查找插件…</translation>
    </message>
    <message>
        <source>No plugins were found.</source>
        <translation>未找到插件。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Plugins are looked for here</source>
        <translation>在这些位置查找插件</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>不存在。</translation>
    </message>
    <message>
        <source>Folder with plugins</source>
        <translation>插件文件夹</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PowerNotice</name>
    <message>
        <source>Looking for power sensors.</source>
        <translation>正在查找功率传感器。</translation>
    </message>
    <message>
        <source>This machine shows no power sensor to its programs. That is usual in a virtual machine.</source>
        <translation>本机没有向程序提供功率传感器。虚拟机通常如此。</translation>
    </message>
    <message>
        <source>The power sensor has not said anything yet.</source>
        <translation>功率传感器尚无读数。</translation>
    </message>
    <message>
        <source>There is a power sensor, but it cannot be read.</source>
        <translation>有功率传感器，但无法读取。</translation>
    </message>
    <message>
        <source>Model it from two figures</source>
        <translation>用两个数值估算</translation>
    </message>
    <message>
        <source>Watts of the processor with nothing to do</source>
        <translation>处理器空闲时的瓦数</translation>
    </message>
    <message>
        <source>Watts of the processor with all cores busy</source>
        <translation>处理器所有核心满载时的瓦数</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此估算</translation>
    </message>
    <message>
        <source>Idle, W</source>
        <translation>空闲，W</translation>
    </message>
    <message>
        <source>All cores busy, W</source>
        <translation>所有核心满载，W</translation>
    </message>
    <message>
        <source>A first guess %1.</source>
        <extracomment>where the two figures in the form are from; the sentence about the source follows</extracomment>
        <translation>初步估计，%1。</translation>
    </message>
    <message>
        <source>Two numbers of watts are needed, the second not below the first.</source>
        <translation>需要两个瓦数，第二个不小于第一个。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PresetRow</name>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>自定义数值</translation>
    </message>
    <message>
        <source>How answers are chosen</source>
        <translation>回答风格</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PrivacyPart</name>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Nothing that you write leaves this computer, unless you use a model on a server: then each question goes there with its chat, and nothing else.</source>
        <translation>除非使用服务器上的模型，你写的内容不会离开这台电脑；使用时，每个问题会连同它的对话发送过去，此外别无其他。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
</context>
<context>
    <name>trilume::ui::PromptPanel</name>
    <message>
        <source>Keep what is written</source>
        <translation>保存所写内容</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>查找提示词</translation>
    </message>
    <message>
        <source>What stands in the field becomes a prompt. {{name}} in it is a place to be filled in.</source>
        <translation>输入框中的内容会成为提示词。其中的 {{名称}} 是待填写的位置。</translation>
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
        <translation>还没有保存提示词。写一条以后还会用到的消息，在会变的地方写 {{名称}}，然后保存在这里。</translation>
    </message>
    <message>
        <source>No prompt has these letters.</source>
        <translation>没有提示词包含这些字。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已移除 %1。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::QuantityList</name>
    <message>
        <source>Quantities</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>trilume::ui::QuartileBars</name>
    <message>
        <source>Layer %1: %2</source>
        <extracomment>the number of a layer and a value</extracomment>
        <translation>第 %1 层：%2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Rail</name>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ReadoutStrip</name>
    <message>
        <source>%1 to first token</source>
        <extracomment>%1 is the time it took until the first token came</extracomment>
        <translation>首个 token %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens read</source>
        <extracomment>%1 is the number of tokens that the model has read of this chat</extracomment>
        <translation>
            <numerusform>已读取 %1 个 token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilume::ui::ReferenceEditor</name>
    <message>
        <source>Value of the reference line</source>
        <translation>参考线的值</translation>
    </message>
    <message>
        <source>Name of the reference line</source>
        <translation>参考线的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Draw this reference line</source>
        <translation>绘制此参考线</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ResultView</name>
    <message>
        <source>What it comes to</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Different scopes</source>
        <translation>计量范围不同</translation>
    </message>
    <message>
        <source>To be known besides</source>
        <translation>其他说明</translation>
    </message>
    <message>
        <source>Identical tokens</source>
        <translation>token 相同</translation>
    </message>
    <message>
        <source>Different tokens</source>
        <translation>token 不同</translation>
    </message>
</context>
<context>
    <name>trilume::ui::RunTable</name>
    <message>
        <source>Figures of every run</source>
        <translation>各次运行的数据</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerPanel</name>
    <message>
        <source>Use a model on a server</source>
        <translation>使用服务器上的模型</translation>
    </message>
    <message>
        <source>Another computer, or another program on this one, can answer: any server of OpenAI&apos;s interface, as trilume-cli serve, llama.cpp or vLLM. Each question goes there with the chat before it.</source>
        <translation>可以由另一台电脑或本机上的另一个程序来回答：任何兼容 OpenAI 接口的服务器，例如 trilume-cli serve、llama.cpp 或 vLLM。每个问题会连同之前的对话发送过去。</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>This address begins with http: whoever is on the way there can read what you write, and the key.</source>
        <translation>此地址以 http: 开头：途中的任何人都可读到你写的内容和密钥。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Find models</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>它在服务器上的名称</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Models on the server</source>
        <translation>服务器上的模型</translation>
    </message>
    <message>
        <source>The one that is kept for it</source>
        <translation>已为它保存的密钥</translation>
    </message>
    <message>
        <source>If the server wants one</source>
        <translation>如果服务器需要</translation>
    </message>
    <message>
        <source>The server is asked for its models…</source>
        <translation>正在向服务器查询模型…</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>密钥已移除。</translation>
    </message>
    <message>
        <source>The server has no model.</source>
        <translation>服务器上没有模型。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ServerPart</name>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>It is off: no other program is answered.</source>
        <translation>已关闭：不响应其他程序。</translation>
    </message>
    <message>
        <source>It runs at %1.</source>
        <translation>运行于 %1。</translation>
    </message>
    <message>
        <source>It ends what it answers.</source>
        <translation>正在完成手头的回答。</translation>
    </message>
    <message>
        <source>It does not run. %1</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>没有运行。%1</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>地址已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The token is in the clipboard. Whoever has it can use the model.</source>
        <translation>令牌已复制到剪贴板。持有它的人都可使用模型。</translation>
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
        <translation>使用</translation>
    </message>
    <message>
        <source>On the server %1</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>在服务器 %1 上</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>使用 %1</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingEditor</name>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingRow</name>
    <message>
        <source>%1: as it came</source>
        <translation>%1：恢复默认值</translation>
    </message>
    <message>
        <source>%1: as in the settings</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>%1：恢复为程序设置</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SettingsPage</name>
    <message>
        <source>No setting has these words.</source>
        <translation>没有设置包含这些词。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>All settings are as they came.</source>
        <translation>所有设置均已恢复默认值。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>trilume::ui::StageCard</name>
    <message>
        <source>Loading the model, %1 %</source>
        <translation>正在加载模型，%1%</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Measuring what the machine takes at rest</source>
        <translation>正在测量机器空闲时的消耗</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>正在预热</translation>
    </message>
    <message>
        <source>Measuring, round %1 of at most %2</source>
        <extracomment>of the times that something is measured, the number and how many there are at most</extracomment>
        <translation>正在测量，第 %1 轮，最多 %2 轮</translation>
    </message>
    <message>
        <source>Leave the machine alone meanwhile: what else it does is measured as well. What has been measured stays when you stop.</source>
        <translation>其间请不要使用这台机器：它做的其他事情也会被测入。停止时，已测得的结果会保留。</translation>
    </message>
    <message>
        <source>Configuration %1 of %2: %3</source>
        <extracomment>the number of a configuration, how many there are, and which one it is</extracomment>
        <translation>第 %1 项配置，共 %2 项：%3</translation>
    </message>
    <message>
        <source>Of the model, what is loaded</source>
        <translation>模型已加载的部分</translation>
    </message>
    <message>
        <source>Rounds that are done</source>
        <translation>已完成的轮数</translation>
    </message>
</context>
<context>
    <name>trilume::ui::StatusLine</name>
    <message>
        <source>Reading the prompt %1 of %2</source>
        <translation>正在读取提示词 %1 / %2</translation>
    </message>
    <message>
        <source>Waiting in another chat</source>
        <translation>在另一对话中等待</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>正在读取提示词</translation>
    </message>
    <message>
        <source>Reading the prompt of another chat</source>
        <translation>正在读取另一对话的提示词</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>Writing in another chat</source>
        <translation>正在另一对话中生成</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Waiting for another answer</source>
        <translation>正在等待另一个回答</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %1 other answer(s)</source>
        <translation>
            <numerusform>正在等待另外 %1 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the chats</source>
        <translation>正在检查对话</translation>
    </message>
    <message>
        <source>Updating the chats to this version</source>
        <translation>正在将对话更新到此版本</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SumCard</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>what a meter covers, an amount of energy and its label</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::SystemPromptNote</name>
    <message>
        <source>The loaded model was not made for a system prompt: it reads it as plain text before the first message, and may not heed it.</source>
        <translation>加载的模型不是为系统提示词设计的：它会把系统提示词当作第一条消息之前的纯文本读取，可能不予理会。</translation>
    </message>
    <message>
        <source>The loaded model was made for no dialogue: in one it reads the system prompt as the first line, and where it continues a text, not at all.</source>
        <translation>加载的模型不是为问答设计的：问答时，它把系统提示词当作第一行读取；续写文本时则完全不读。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TextButtons</name>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers; %1 is what a button does, %2 the beginning of what it is about</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TextPopup</name>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TimeAxis</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>An answer began at %1. Click to go to it.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 开始了一个回答。点击前往。</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TitleBar</name>
    <message>
        <source>Settings of this chat (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>此对话的设置 (%1)</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>选择其他模型</translation>
    </message>
    <message>
        <source>What the model runs on</source>
        <translation>模型的运行设备</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a whole number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Model: %1. Choose another one</source>
        <translation>模型：%1。选择其他模型</translation>
    </message>
    <message numerus="yes">
        <source>%1 thread(s)</source>
        <translation>
            <numerusform>%1 个线程</numerusform>
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
            <numerusform>设备：CPU，%1 个线程，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>not used: CPU</source>
        <translation>未启用，改用 CPU</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <extracomment>%1 is the name of a device, %2 how it does</extracomment>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>Device: %1, %2</source>
        <translation>设备：%1，%2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Runs on the server %1</source>
        <extracomment>%1 is the name of a computer, perhaps with a port</extracomment>
        <translation>在服务器 %1 上运行</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TokenMap</name>
    <message>
        <source>Map of layers and tokens</source>
        <translation>层与 token 的热图</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>色标</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TranscriptView</name>
    <message>
        <source>Go to the newest message</source>
        <translation>前往最新消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Show it as usual</source>
        <translation>恢复普通显示</translation>
    </message>
    <message>
        <source>How likely its tokens are</source>
        <translation>显示各 token 的概率</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>回答的生成方式</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>复制选中的文本</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%1 characters)</source>
        <extracomment>under a long message; %1 is a number above 1 000</extracomment>
        <translation>
            <numerusform>全部显示（%1 个字符）</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>隐藏思考</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>显示思考</translation>
    </message>
    <message>
        <source>Thinking… (hide)</source>
        <translation>正在思考…（隐藏）</translation>
    </message>
    <message>
        <source>Thinking… (show)</source>
        <translation>正在思考…（显示）</translation>
    </message>
    <message>
        <source>Thought (hide)</source>
        <translation>思考（隐藏）</translation>
    </message>
    <message>
        <source>Thought (show)</source>
        <translation>思考（显示）</translation>
    </message>
    <message>
        <source>Thought for %1 (hide)</source>
        <extracomment>above an answer; %1 is how long the model thought before it, such as &quot;12 s&quot;</extracomment>
        <translation>思考了 %1（隐藏）</translation>
    </message>
    <message>
        <source>Thought for %1 (show)</source>
        <translation>思考了 %1（显示）</translation>
    </message>
</context>
<context>
    <name>trilume::ui::TransferNotice</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Working on %1…</source>
        <translation>正在处理 %1…</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 / %2 个对话</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1 chat(s).</source>
        <translation>
            <numerusform>已导入 %1 个对话。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>未导入的内容：</translation>
    </message>
    <message>
        <source>chats</source>
        <extracomment>a suggested name of a file, without its ending</extracomment>
        <translation>全部对话</translation>
    </message>
</context>
<context>
    <name>trilume::ui::Tray</name>
    <message>
        <source>Hide the window</source>
        <translation>隐藏窗口</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Trilume</source>
        <translation>Trilume</translation>
    </message>
    <message>
        <source>Trilume – answering</source>
        <translation>Trilume – 正在回答</translation>
    </message>
    <message>
        <source>Trilume goes on here</source>
        <translation>Trilume 在这里继续运行</translation>
    </message>
    <message>
        <source>Answers and the server go on. Quit ends the program.</source>
        <translation>回答和服务器继续运行。要结束程序，请选择“退出”。</translation>
    </message>
    <message>
        <source>The answer is there</source>
        <translation>回答已完成</translation>
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
        <translation>文本已保存到 %1。现在可以关闭窗口。</translation>
    </message>
    <message>
        <source>The text cannot be written there. %1 Choose another place.</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>无法在那里写入文本。%1请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 Make room and close the window again. Closing it again gives up what still cannot be saved.</source>
        <extracomment>%1 is a whole sentence that says why</extracomment>
        <translation>%1请腾出空间，然后再次关闭窗口。再次关闭时，仍无法保存的内容将被放弃。</translation>
    </message>
    <message>
        <source>Save the text as a file…</source>
        <translation>将文本另存为文件…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
</context>
<context>
    <name>trilume::ui::ViewHead</name>
    <message>
        <source>How much more it is than at %1: blue is less, amber is more.</source>
        <translation>相对于%1的差值：蓝色为减少，琥珀色为增加。</translation>
    </message>
    <message>
        <source>Choose another quantity</source>
        <translation>选择其他指标</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Show how values differ from those of a token or of another recording</source>
        <translation>显示数值与某个 token 或另一份记录相差多少</translation>
    </message>
    <message>
        <source>From the token at the cursor</source>
        <translation>相对于光标处的 token</translation>
    </message>
    <message>
        <source>From this recording, kept as it is</source>
        <translation>相对于此记录，保留当前内容</translation>
    </message>
    <message>
        <source>Values as they are</source>
        <translation>原始数值</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>相对于%1</translation>
    </message>
    <message>
        <source>Each layer alone</source>
        <translation>每层单独着色</translation>
    </message>
    <message>
        <source>Every layer from its own least to its own largest value, so that a loud one does not darken the others</source>
        <translation>每一层按自己的最小值到最大值着色，以免数值大的层使其他层变暗</translation>
    </message>
    <message>
        <source>Hold colours</source>
        <translation>固定颜色</translation>
    </message>
    <message>
        <source>Colours keep their meaning while new tokens come</source>
        <translation>新 token 到来时，颜色的含义保持不变</translation>
    </message>
    <message>
        <source>More tokens</source>
        <translation>更多 token</translation>
    </message>
    <message>
        <source>Fewer tokens, wider</source>
        <translation>更少 token，更宽</translation>
    </message>
</context>
<context>
    <name>trilume::ui::WeightPanel</name>
    <message>
        <source>Non-zero weights of every projection</source>
        <translation>各投影的非零权重</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>色标</translation>
    </message>
    <message>
        <source>Counting the weights of the model…</source>
        <translation>正在统计模型的权重…</translation>
    </message>
    <message>
        <source>%1 of all %2 ternary weights are not zero, the head included.</source>
        <extracomment>%1 is a share in percent, %2 a number</extracomment>
        <translation>全部 %2 个三值权重中有 %1 不为零，含输出头。</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3</source>
        <translation>第 %1 层，%2：%3</translation>
    </message>
</context>
<context>
    <name>trilume::ui::WindowActions</name>
    <message>
        <source>Writing</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Answers and branches</source>
        <translation>回答和分支</translation>
    </message>
    <message>
        <source>Chats and models</source>
        <translation>对话和模型</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>In a plot</source>
        <translation>在图表中</translation>
    </message>
    <message>
        <source>In the explorer</source>
        <translation>在探查器中</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>探查器</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>能耗账本</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>New folder for chats…</source>
        <translation>新建对话文件夹…</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>打开模型文件…</translation>
    </message>
    <message>
        <source>Open the bundled model</source>
        <translation>打开自带模型</translation>
    </message>
    <message>
        <source>Use a model on a server…</source>
        <translation>使用服务器上的模型…</translation>
    </message>
    <message>
        <source>Chat markers of the model…</source>
        <translation>模型的对话标记…</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>搜索全部对话</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Next hit in this chat</source>
        <translation>此对话中的下一个结果</translation>
    </message>
    <message>
        <source>Previous hit in this chat</source>
        <translation>此对话中的上一个结果</translation>
    </message>
    <message>
        <source>Bring back the last deleted chat</source>
        <translation>恢复上次删除的对话</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>导入对话…</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>导出全部对话…</translation>
    </message>
    <message>
        <source>Save this chat as a PDF…</source>
        <translation>将此对话保存为 PDF…</translation>
    </message>
    <message>
        <source>Print this chat…</source>
        <translation>打印此对话…</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>此对话的设置</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>提示词…</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Let the answer go on</source>
        <translation>继续回答</translation>
    </message>
    <message>
        <source>Change the last message</source>
        <translation>修改最后一条消息</translation>
    </message>
    <message>
        <source>How likely the tokens of an answer are</source>
        <translation>显示回答中各 token 的概率</translation>
    </message>
    <message>
        <source>Branch on the left</source>
        <translation>左侧的分支</translation>
    </message>
    <message>
        <source>Branch on the right</source>
        <translation>右侧的分支</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>List of chats</source>
        <translation>对话列表</translation>
    </message>
    <message>
        <source>Live plots</source>
        <translation>实时图表</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Colours like the desktop</source>
        <translation>颜色跟随桌面</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>About Trilume</source>
        <translation>关于 Trilume</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>What this model is…</source>
        <translation>此模型是什么…</translation>
    </message>
    <message>
        <source>Constants of the board…</source>
        <translation>板卡的常数…</translation>
    </message>
</context>
</TS>
