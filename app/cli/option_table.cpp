// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_table.h"

#include "engine/model/architectures.h"
#include "engine/trace/trace_arrays.h"
#include "engine/trace/trace_file.h"

#include <array>
#include <set>
#include <string>

namespace trilume::cli {
namespace {

constexpr unsigned bit(CommandId id)
{
    return 1U << static_cast<unsigned>(id);
}

constexpr unsigned kImport = bit(CommandId::Import);
constexpr unsigned kInspect = bit(CommandId::Inspect);
constexpr unsigned kChat = bit(CommandId::Chat);
constexpr unsigned kGenerate = bit(CommandId::Generate);
constexpr unsigned kLogits = bit(CommandId::Logits);
constexpr unsigned kEval = bit(CommandId::Eval);
constexpr unsigned kBench = bit(CommandId::Bench);
constexpr unsigned kTrace = bit(CommandId::Trace);
constexpr unsigned kEnergy = bit(CommandId::Energy);
constexpr unsigned kServe = bit(CommandId::Serve);
constexpr unsigned kModels = bit(CommandId::Models);
constexpr unsigned kDownload = bit(CommandId::Download);
constexpr unsigned kDevices = bit(CommandId::Devices);
constexpr unsigned kCompare = bit(CommandId::Compare);
constexpr unsigned kText = kChat | kGenerate;
constexpr unsigned kRuns = kText | kLogits | kEval | kBench | kTrace | kServe;
constexpr unsigned kAll =
    kImport | kInspect | kRuns | kEnergy | kModels | kDownload | kDevices | kCompare;

constexpr std::string_view kModelHelp =
    "A model file (GGUF). Left out: the model that comes with the program.";

std::string lineOf(const trace::TraceArray& array)
{
    return "\n" + array.name + " " + array.shape + " " + array.type + ": " + array.meaning;
}

// The list of arrays is the engine's, so that help and file cannot differ.
std::string_view traceDescription()
{
    static const std::string kDescription = [] {
        std::string text =
            "Reads a text or token ids from the beginning and writes what every layer did, token "
            "by token, as named arrays that numpy.load opens (NPZ). A text is asked of a chat "
            "model as its user would ask it, and continued by another one.\n"
            "The file appears when it is complete, not before; an older file of that name is "
            "replaced. At most "
            + std::to_string(trace::kMostTracedTokens) + " tokens are read.\nArrays:";
        std::set<std::string> listed; // most are of all architectures
        for (const model::Architecture& architecture : model::architectures()) {
            for (const trace::TraceArray& array : trace::traceArrays(architecture.watchable)) {
                if (listed.insert(array.name).second) {
                    text.append(lineOf(array));
                }
            }
        }
        text.append("\nWith --lens:");
        for (const trace::TraceArray& array : trace::lensArrays()) {
            text.append(lineOf(array));
        }
        return text;
    }();
    return kDescription;
}

const std::array<CommandSpec, 14>& commands() // NOLINT(readability-function-size): one table
{
    static const std::array<CommandSpec, 14> kTable{{
        {CommandId::Import,
         "import",
         "turn a Hugging Face folder into a model file",
         "Reads a checkpoint of a MatMul-free language model in the Hugging Face layout and writes "
         "it as one GGUF file with ternary weights, the tokenizer and the chat markers inside.\n"
         "The folder holds config.json, the weights as safetensors (one file, or several with "
         "their index), and where there are any tokenizer.model and trilume_chat.json. A folder "
         "without tokenizer.model is imported with a warning: such a model is driven by token "
         "ids.\n"
         "The weights are read piece by piece, so a model of any size needs little memory. The "
         "file appears when it is complete, not before; an older file of that name is replaced.",
         {{"DIR", Presence::Required, "The folder with the checkpoint."}}},
        {CommandId::Inspect,
         "inspect",
         "show what a model file holds",
         "Prints the sizes of the model, its tensors with their types, the bits that a weight "
         "takes, the tokenizer, the chat markers, the fingerprint that stored conversations are "
         "tied to, and metadata keys that this version gives no meaning to.\n"
         "Every name, shape, type and size in the file is checked; a damaged file is refused with "
         "the reason.",
         {{"FILE", Presence::Optional, kModelHelp}}},
        {CommandId::Chat,
         "chat",
         "talk with a model, line by line",
         "Reads one message per line and writes the answer as it comes. Lines between \"\"\" and "
         "\"\"\", and lines pasted at once into a terminal, are one message. /new forgets the "
         "conversation, /help tells this, /exit or the end of the input leaves.\n"
         "Ctrl-C ends the answer and keeps what is there; at the prompt it leaves, but asks first "
         "where an answer has just come to its end. With a pipe as "
         "input the answers alone are written to standard output, one after the other, and Ctrl-C "
         "ends the program. Speed is shown on standard error.\n"
         "A model without chat markers is talked with in a plain dialogue form.",
         {{"MODEL", Presence::Optional, kModelHelp}}},
        {CommandId::Generate,
         "generate",
         "answer or continue one text",
         "Writes the answer of a chat model to PROMPT, or what another model continues it with. "
         "The text is written as it comes.\n"
         "With --ids the model reads token ids in place of a text, needs no tokenizer and does "
         "not stop at the end token: exactly --max-tokens tokens are generated.",
         {{"MODEL", Presence::Optional, kModelHelp},
          {"PROMPT", Presence::Optional,
           "The text. Left out or \"-\": standard input is read to its end. A single argument is "
           "the model when it ends in .gguf or is a path (/a, ./a, ../a), else the prompt."}}},
        {CommandId::Logits,
         "logits",
         "write the raw scores of the next token",
         "Reads token ids and writes the logits after the last of them as comma-separated values: "
         "a row for each position, in order, a column for each token of the vocabulary, nine "
         "significant digits, no header.",
         {{"MODEL", Presence::Optional, kModelHelp}}},
        {CommandId::Eval,
         "eval",
         "measure how well a model predicts a text",
         "Reads a text once from beginning to end and prints the mean of -ln p over its tokens "
         "(nats per token), the perplexity, the bits per byte of the text, and the number of "
         "tokens that were scored.",
         {{"MODEL", Presence::Optional, kModelHelp},
          {"FILE", Presence::Required, "A text file in UTF-8, or \"-\" for standard input."}}},
        {CommandId::Bench,
         "bench",
         "measure the speed of a model on this machine",
         "Measures in turn how fast memory can be read, how fast a prompt is read and how fast "
         "tokens are generated, three times each, and prints the medians. Generating tokens reads "
         "every packed weight once per token, so memory is what it is compared with.\n"
         "With --shape a model of a published size is made from random weights: no file is "
         "needed. With --conventional it is the model's twin that is measured: the same layers "
         "with "
         "dense weights of 16 bits (bf16), which are random and say something about speed and "
         "energy only.\n"
         "Where the processor has an energy meter, the joules of both are told, with and without "
         "what it takes when idle: that is measured first, for five seconds.",
         {{"MODEL", Presence::Optional, kModelHelp}}},
        {CommandId::Trace,
         "trace",
         "write what the layers do, for NumPy",
         traceDescription(),
         {{"MODEL", Presence::Optional, kModelHelp}}},
        {CommandId::Energy,
         "energy",
         "measure the power of this machine",
         "Reads every energy meter that this machine has (processor, board, battery) ten times a "
         "second and shows watts and joules, each with where it comes from: measured (a sensor), "
         "derived (computed from one) or modelled (an assumption), what it covers, and how far off "
         "it may be. Figures of different meters are not to be added: a package holds its cores.\n"
         "Ctrl-C ends it and keeps what was measured. On a terminal the table is renewed in "
         "place; into a pipe a line per second and meter is written, and the table at the end.",
         {}},
        {CommandId::Serve,
         "serve",
         "answer other programs on this machine",
         "Serves a model under the interface of OpenAI's that many programs know: "
         "GET /v1/models, POST /v1/completions and POST /v1/chat/completions, streamed or not, "
         "with "
         "the energy of each answer in its usage. Requests are answered one after the other.\n"
         "Only programs of this machine reach it, and only with its token: "
         "\"Authorization: Bearer TOKEN\". The token is made the first time, stays the same, and "
         "lies in a file that only its owner can read. Web pages are refused, but for those of "
         "--allow-origin.\n"
         "The address and where the token lies are told on standard error. Ctrl-C or SIGTERM ends "
         "the answers and the program.",
         {{"MODEL", Presence::Optional, kModelHelp}}},
        {CommandId::Models,
         "models",
         "list the models that can be loaded and those that are there",
         "Prints the catalogue and what lies in the folder of downloaded models: model files, "
         "checkpoints that are still to be imported, and downloads that were not finished. The "
         "network is not asked.",
         {}},
        {CommandId::Download,
         "download",
         "load a model from the network",
         "Loads a model of the catalogue by its name, the model of a repository in the form of "
         "Hugging Face's (OWNER/NAME), or one model file from its address (https://...).\n"
         "What was begun is gone on with when the same command is run again, also after Ctrl-C, "
         "a cut connection or a full disk. Files have their names only when they are whole and "
         "their checksums are those that the repository tells. Of a file from an address the "
         "checksum is compared that its server offers, or that --sha256 gives; where there is "
         "none, its structure as a model file is checked alone. Of a repository only the files "
         "that an import reads are loaded, all of them from one commit, which is kept with "
         "them.\n"
         "HF_ENDPOINT in the environment names another server as --endpoint does, HF_TOKEN the "
         "token of an account there, which is sent to nobody else. Proxies are those of "
         "http_proxy, https_proxy and no_proxy. Where the model lies is written to standard "
         "output.",
         {{"NAME", Presence::Required,
           "A name of the catalogue, OWNER/NAME, or the address of a .gguf file."}}},
        {CommandId::Devices,
         "devices",
         "list what can compute",
         "Prints a line for the processor and for each device of the plugins that are installed, "
         "its id first: what --device takes. A plugin that cannot be used is there with the "
         "reason, "
         "also that it has not answered within two seconds.\n"
         "Plugins are looked for in the folder of the installation and in the folder plugins of "
         "the program's data, and nowhere else, unless TRILUME_PLUGIN_DIR in the environment names "
         "the only folder. A plugin may do whatever this program may, but runs in a process of its "
         "own: one that crashes costs a message, and the processor goes on.",
         {}},
        {CommandId::Compare,
         "compare",
         "compare ways to run a model",
         "Runs one text on several configurations and tells speed, power and joules per token of "
         "each, with their spread, where they are from and what they cover, and whether the tokens "
         "are the same. Options that are given several times make every combination.\n"
         "Each configuration is loaded, rests for its idle power and is warmed up; then rounds of "
         "about a second follow, in turn and back again, until the spread of all is below 2 % or "
         "the time is over. Ctrl-C ends it and keeps what was measured.\n"
         "Figures of a simulated board are of its own clock and its model of power, those of this "
         "machine stand beside them: different scopes are never made a ratio of.",
         {{"MODEL", Presence::Optional, kModelHelp}}},
    }};
    return kTable;
}

constexpr auto kOptions = std::to_array<OptionSpec>({
    {"output", 'o', "FILE", "", "", "The model file to write.", kImport},
    {"type", 0, "TYPE", "tq2_0", "",
     "How the ternary weights are stored: tq2_0 takes 2.06 bits a weight, tq1_0 1.69. The model is "
     "the same.",
     kImport},
    {"name", 0, "NAME", "", "what README.md calls it, or the folder",
     "The name of the model in the file.", kImport},
    {"json", 0, "", "", "", "Print one JSON object in place of the text.",
     kInspect | kBench | kEnergy | kModels | kDevices | kCompare},
    {"csv", 0, "FILE", "", "", "Write what every figure is computed from, as CSV.", kCompare},
    {"html", 0, "FILE", "", "", "Write a report for people: one HTML file, with plots.", kCompare},
    {"pdf", 0, "FILE", "", "", "Write that report on paper: a PDF. Needs the window's program.",
     kCompare},
    {"keep", 0, "", "", "", "Keep it in the folder comparisons of the program's data.", kCompare},
    {"from", 0, "FILE", "", "",
     "Measure nothing: tell again what --json or --keep wrote into this file.", kCompare},
    {"system", 0, "TEXT", "", "", "A message of the system before the first one of the user.",
     kText},
    {"temperature", 0, "T", "0.6", "",
     "How freely tokens are chosen, 0 to 100. 0 always takes the likeliest.", kText},
    {"top-k", 0, "K", "40", "", "Choose among the K likeliest tokens. 0: among all.", kText},
    {"top-p", 0, "P", "1", "",
     "Choose among the likeliest tokens that together have this share of the probability. 1: off.",
     kText},
    {"min-p", 0, "P", "0", "",
     "Leave out tokens that are less likely than this share of the likeliest. 0: off.", kText},
    {"repetition-penalty", 0, "R", "1", "",
     "Make the last 256 tokens less likely to come again, 0.1 to 10. 1: off.", kText},
    {"seed", 0, "N", "", "another one each time",
     "The start of the random numbers. The same seed, model and options give the same text.",
     kText},
    {"max-tokens", 0, "N", "1024", "", "End an answer after this many tokens.", kText},
    {"stop", 0, "TEXT", "", "",
     "End an answer where it would say this text. May be given several times.", kText},
    {"chat-markers", 0, "FILE", "", "those of the model",
     "What stands before and behind each message, in place of the model's own: a JSON file in the "
     "form of trilume_chat.json. The window keeps those that it was given in the folder markers of "
     "its settings.",
     kText | kServe},
    {"raw", 0, "", "", "", "Continue the text as it stands, without the markers of a chat model.",
     kGenerate | kTrace},
    {"greedy", 0, "", "", "", "Always take the likeliest token: temperature 0.", kGenerate},
    {"ids", 0, "LIST", "", "", "Token ids to read, separated by commas, in place of a text.",
     kGenerate | kLogits | kTrace},
    {"prompt", 0, "TEXT", "", "", "The text to read.", kTrace | kCompare},
    {"standard", 0, "NAME", "question", "",
     "In place of a text of your own: question, document (512 tokens) or story.", kCompare},
    {"tokens", 0, "N", "", "64; 256 of a story", "Tokens to write, 2 or more.", kCompare},
    {"repeats", 0, "N", "", "4 to 20, until the spread is below 2 %",
     "Measure each configuration this many times, whatever the spread.", kCompare},
    {"seconds", 0, "S", "", "120; without end with --repeats",
     "Begin no round later than this. Each configuration has one in any case.", kCompare},
    {"idle-seconds", 0, "S", "5", "",
     "Let the machine rest for this long before each configuration; below 3 there are no net "
     "figures.",
     kCompare},
    {"print-ids", 0, "", "", "",
     "With --ids: print the ids that are generated, separated by spaces, on one line.", kGenerate},
    {"last", 0, "N", "1", "", "Write the logits of this many last positions.", kLogits},
    {"out", 0, "FILE", "-", "standard output", "The file to write.", kLogits},
    {"out", 0, "FILE", "", "", "The file to write, NPZ.", kTrace},
    {"lens", 0, "K", "", "",
     "Write what each layer would say next, were it the last: the K likeliest tokens, 1 to 20. "
     "Takes a head for every token and layer.",
     kTrace},
    {"published", 0, "ID", "", "",
     "Show what others published beside it: matmul-free-fpga, matmul-free-50, bitnet-kv260, "
     "bitnet-a53 or tereffic-u280. May be given several times.",
     kCompare},
    {"shape", 0, "SIZE", "", "",
     "A model of random weights in a published size: 370M, 1.3B or 2.7B.", kBench | kCompare},
    {"conventional", 0, "", "", "",
     "Measure the conventional twin of the model: the same shapes in bf16, random weights.",
     kBench},
    {"conventional", 0, "", "", "",
     "Compare with the conventional twin of the model as well: the same shapes in bf16. Its "
     "weights "
     "are random, so that only its speed and energy mean something.",
     kCompare},
    {"seconds", 0, "S", "", "until Ctrl-C; 5 with --json", "Measure for this long, 0.1 or more.",
     kEnergy},
    {"sysfs", 0, "DIR", "/sys", "", "Where the system's sensors are listed.", kEnergy},
    {"idle-watts", 0, "W", "", "",
     "With --full-watts: model the processor's power as a line between these two, by how busy it "
     "is. Such figures are labelled modelled.",
     kBench | kEnergy | kCompare},
    {"full-watts", 0, "W", "", "", "What all processors take together when all are busy.",
     kBench | kEnergy | kCompare},
    {"host", 0, "H", "127.0.0.1", "",
     "Where to listen: an address of this machine alone, 127.0.0.1, ::1 or localhost.", kServe},
    {"port", 0, "N", "8480", "", "The port. 0: any free one, which is told.", kServe},
    {"token-file", 0, "FILE", "", "server-token in the folder of the program's data",
     "Where the token lies; made when it is not there.", kServe},
    {"allow-origin", 0, "ORIGIN", "", "",
     "Let pages of this origin ask, https://name or http://localhost:3000; they need the token, "
     "too. May be given several times.",
     kServe},
    {"into", 0, "FOLDER", "", "models in the folder of the program's data",
     "The folder that the model comes into.", kDownload},
    {"endpoint", 0, "URL", "", "https://huggingface.co",
     "The server of repositories that are given as OWNER/NAME or by a name of the catalogue.",
     kDownload},
    {"sha256", 0, "DIGITS", "", "what the server offers",
     "The checksum that the file at an address must have.", kDownload},
    {"threads", 0, "N", "", "as many as this program may use",
     "Threads to compute with. The result is the same for any number.", kRuns | kImport},
    {"threads", 0, "N", "", "as many as this program may use",
     "Threads to compute with. May be given several times.", kCompare},
    {"model", 0, "FILE", "", "", "A further model to compare. May be given several times.",
     kCompare},
    {"pin", 0, "", "", "",
     "Keep each thread on a core of its own. Helps where the system moves threads about; hurts "
     "where something else is busy on a core.",
     kRuns | kCompare},
    {"device", 0, "ID", "cpu", "",
     "Where the products of the weights are computed: an id that the command devices lists. The "
     "result is the same for all; what a device cannot do, the processor does. With energy: a "
     "device whose own figures are shown beside those of this machine.",
     kRuns | kEnergy},
    {"device", 0, "ID", "cpu", "",
     "Where the products of the weights are computed: an id that the command devices lists. May be "
     "given several times.",
     kCompare},
    {"offload", 0, "WHAT", "auto", "",
     "How much a device computes: all that it takes, or what is faster there, of each shape of "
     "matrix as many rows as measuring says. auto is all for a simulated board and faster for "
     "another device.",
     kRuns},
    {"device-settings", 0, "JSON", "", "none",
     "What the plugin of the device is told: a JSON object that it understands, such as "
     "{\"rest_watts\": 2.5} for a virtual board, which names its others where one is wrong.",
     kRuns | kEnergy | kCompare},
    {"device-table", 0, "", "", "",
     "Measure what the processor and the device take for each shape of matrix, and write it, with "
     "the rows that the device computes, to standard error.",
     kRuns},
    {"device-in-process", 0, "", "", "",
     "Run the code of plugins in this program and not in a process of its own. That saves some "
     "microseconds for each product; a plugin that crashes then ends this program.",
     kRuns | kDevices | kEnergy | kCompare},
    {"isa", 0, "NAME", "", "the fastest of this machine",
     "Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, "
     "avx512vnni+vbmi, neon or neon+dotprod. The result is the same for all. TRILUME_FORCE_ISA in "
     "the environment says the same.",
     kRuns},
    {"packing", 0, "FORM", "auto", "",
     "How ternary weights lie in memory: auto, 2bit or 1.6bit. The result is the same.", kRuns},
    {"isa", 0, "NAME", "", "the fastest of this machine",
     "Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, avx512vnni, "
     "avx512vnni+vbmi, neon or neon+dotprod. May be given several times.",
     kCompare},
    {"packing", 0, "FORM", "auto", "",
     "How ternary weights lie in memory: auto, 2bit or 1.6bit. May be given several times.",
     kCompare},
    {"help", 'h', "", "", "", "Show this help and leave.", kAll},
});

} // namespace

std::span<const CommandSpec> commandTable()
{
    return commands();
}

std::span<const OptionSpec> optionTable()
{
    return kOptions;
}

const CommandSpec* findCommand(std::string_view name)
{
    for (const CommandSpec& command : commands()) {
        if (command.name == name) {
            return &command;
        }
    }
    return nullptr;
}

std::string_view programSummary()
{
    return "Chat with MatMul-free language models on your own machine.";
}

std::string_view programNotes()
{
    return "Results are written to standard output, everything else to standard error.\n"
           "Exit status: 0 done, 1 failed, 2 wrong usage, 130 interrupted.";
}

} // namespace trilume::cli
