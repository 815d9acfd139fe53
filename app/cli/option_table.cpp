// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_table.h"

#include "app/cli/terminal_help.h"
#include "engine/power/system_access.h"

#include <array>

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
constexpr unsigned kProject = bit(CommandId::Project);
constexpr unsigned kText = kChat | kGenerate;
constexpr unsigned kRuns = kText | kLogits | kEval | kBench | kTrace | kServe;
constexpr unsigned kAll =
    kImport | kInspect | kRuns | kEnergy | kModels | kDownload | kDevices | kCompare | kProject;

} // namespace

// NOLINTNEXTLINE(readability-function-size): one table
std::span<const OptionSpec> TerminalHelp::options()
{
    static constexpr auto kOptions = std::to_array<OptionSpec>({
        {"output", 'o', "FILE", "", "", QT_TR_NOOP("The model file to write."), kImport},
        {"type", 0, "TYPE", "tq2_0", "",
         QT_TR_NOOP(
             "How the ternary weights are stored: tq2_0 takes 2.06 bits a weight, tq1_0 1.69. "
             "The model is the same."),
         kImport},
        {"name", 0, "NAME", "", QT_TR_NOOP("what README.md calls it, or the folder"),
         QT_TR_NOOP("The name of the model in the file."), kImport},
        {"json", 0, "", "", "", QT_TR_NOOP("Print one JSON object in place of the text."),
         kInspect | kBench | kEnergy | kModels | kDevices | kCompare | kProject},
        {"csv", 0, "FILE", "", "", QT_TR_NOOP("Write what every figure is computed from, as CSV."),
         kCompare},
        {"html", 0, "FILE", "", "",
         QT_TR_NOOP("Write a report for people: one HTML file, with plots."), kCompare},
        {"pdf", 0, "FILE", "", "",
         QT_TR_NOOP("Write that report on paper: a PDF. Needs the window's program."), kCompare},
        {"keep", 0, "", "", "",
         QT_TR_NOOP("Keep it in the folder comparisons of the program's data."), kCompare},
        {"from", 0, "FILE", "", "",
         QT_TR_NOOP("Measure nothing: tell again what --json or --keep wrote into this file."),
         kCompare},
        {"system", 0, "TEXT", "", "",
         QT_TR_NOOP("A message of the system before the first one of the user."), kText},
        {"temperature", 0, "T", "0.6", "",
         QT_TR_NOOP("How freely tokens are chosen, 0 to 100. 0 always takes the likeliest. For a "
                    "model that inspect tells an advised sampling of, that is the default of this, "
                    "of --top-k and of --top-p."),
         kText},
        {"top-k", 0, "K", "40", "",
         QT_TR_NOOP("Choose among the K likeliest tokens. 0: among all."), kText},
        {"top-p", 0, "P", "1", "",
         QT_TR_NOOP("Choose among the likeliest tokens that together have this share of the "
                    "probability. 1: off."),
         kText},
        {"min-p", 0, "P", "0", "",
         QT_TR_NOOP(
             "Leave out tokens that are less likely than this share of the likeliest. 0: off."),
         kText},
        {"repetition-penalty", 0, "R", "1", "",
         QT_TR_NOOP("Make the last 256 tokens less likely to come again, 0.1 to 10. 1: off."),
         kText},
        {"seed", 0, "N", "", QT_TR_NOOP("another one each time"),
         QT_TR_NOOP(
             "The start of the random numbers. The same seed, model and options give the same "
             "text."),
         kText},
        {"max-tokens", 0, "N", "1024", "", QT_TR_NOOP("End an answer after this many tokens."),
         kText},
        {"think", 0, "WORD", "on", "",
         QT_TR_NOOP("Whether a model that can think before its answer does so: on or off. What it "
                    "thinks goes to standard error."),
         kText},
        {"max-thought-tokens", 0, "N", "4096", "",
         QT_TR_NOOP("End an answer that is still being thought about after this many tokens."),
         kText},
        {"stop", 0, "TEXT", "", "",
         QT_TR_NOOP("End an answer where it would say this text. May be given several times."),
         kText},
        {"chat-markers", 0, "FILE", "", QT_TR_NOOP("those of the model"),
         QT_TR_NOOP(
             "What stands before and behind each message, in place of the model's own: a JSON "
             "file in the form of trilume_chat.json. The window keeps those that it was given "
             "in the folder markers of its settings."),
         kText | kServe},
        {"raw", 0, "", "", "",
         QT_TR_NOOP("Continue the text as it stands, without the markers of a chat model."),
         kGenerate | kTrace},
        {"greedy", 0, "", "", "", QT_TR_NOOP("Always take the likeliest token: temperature 0."),
         kGenerate},
        {"ids", 0, "LIST", "", "",
         QT_TR_NOOP("Token ids to read, separated by commas, in place of a text."),
         kGenerate | kLogits | kTrace},
        {"prompt", 0, "TEXT", "", "", QT_TR_NOOP("The text to read."), kTrace | kCompare},
        {"standard", 0, "NAME", "question", "",
         QT_TR_NOOP("In place of a text of your own: question, document (512 tokens) or story."),
         kCompare},
        {"tokens", 0, "N", "", QT_TR_NOOP("64; 256 of a story"),
         QT_TR_NOOP("Tokens to write, 2 or more."), kCompare},
        {"repeats", 0, "N", "", QT_TR_NOOP("4 to 20, until the spread is below 2 %"),
         QT_TR_NOOP("Measure each configuration this many times, whatever the spread."), kCompare},
        {"seconds", 0, "S", "", QT_TR_NOOP("120; without end with --repeats"),
         QT_TR_NOOP("Begin no round later than this. Each configuration has one in any case."),
         kCompare},
        {"idle-seconds", 0, "S", "5", "",
         QT_TR_NOOP(
             "Let the machine rest for this long before each configuration; below 3 there are "
             "no net figures."),
         kCompare},
        {"self-test", 0, "", "", "",
         QT_TR_NOOP(
             "Load the model and have it read a short English story: a file that is damaged, "
             "or computed otherwise than it was made for, needs more bits for it than it "
             "should."),
         kInspect},
        {"print-ids", 0, "", "", "",
         QT_TR_NOOP(
             "With --ids: print the ids that are generated, separated by spaces, on one line."),
         kGenerate},
        {"last", 0, "N", "1", "", QT_TR_NOOP("Write the logits of this many last positions."),
         kLogits},
        {"out", 0, "FILE", "-", QT_TR_NOOP("standard output"), QT_TR_NOOP("The file to write."),
         kLogits},
        {"out", 0, "FILE", "", "", QT_TR_NOOP("The file to write, NPZ."), kTrace},
        {"lens", 0, "K", "", "",
         QT_TR_NOOP(
             "Write what each layer would say next, were it the last: the K likeliest tokens, "
             "1 to 20. Takes a head for every token and layer."),
         kTrace},
        {"published", 0, "ID", "", "",
         QT_TR_NOOP("Show what others published beside it: matmul-free-fpga, matmul-free-50, "
                    "bitnet-kv260, bitnet-a53 or tereffic-u280. May be given several times."),
         kCompare},
        {"shape", 0, "SIZE", "", "",
         QT_TR_NOOP(
             "A model of random weights in a published size: 370M, 1.3B, 2.7B, 2B4T, falcon-e-3B, "
             "bonsai-1.7B, bonsai-4B or bonsai-8B."),
         kBench | kCompare},
        {"context", 0, "N", "512", "",
         QT_TR_NOOP("Tokens of the prompt, behind which generating is measured."), kBench},
        {"conventional", 0, "", "", "",
         QT_TR_NOOP("Measure the conventional twin of the model: the same shapes in bf16, random "
                    "weights."),
         kBench},
        {"conventional", 0, "", "", "",
         QT_TR_NOOP(
             "Compare with the conventional twin of the model as well: the same shapes in "
             "bf16. Its weights are random, so that only its speed and energy mean something."),
         kCompare},
        {"seconds", 0, "S", "", QT_TR_NOOP("until Ctrl-C; 5 with --json"),
         QT_TR_NOOP("Measure for this long, 0.1 or more."), kEnergy},
        {"sysfs", 0, "DIR", power::kSensorFolder, "",
         QT_TR_NOOP("Where the system's sensors are listed."), kEnergy},
        {"idle-watts", 0, "W", "", "",
         QT_TR_NOOP(
             "With --full-watts: model the processor's power as a line between these two, by "
             "how busy it is. Such figures are labelled modelled."),
         kBench | kEnergy | kCompare},
        {"full-watts", 0, "W", "", "",
         QT_TR_NOOP("What all processors take together when all are busy."),
         kBench | kEnergy | kCompare},
        {"host", 0, "H", "127.0.0.1", "",
         QT_TR_NOOP(
             "Where to listen: an address of this machine alone, 127.0.0.1, ::1 or localhost."),
         kServe},
        {"port", 0, "N", "8480", "", QT_TR_NOOP("The port. 0: any free one, which is told."),
         kServe},
        {"token-file", 0, "FILE", "",
         QT_TR_NOOP("server-token in the folder of the program's data"),
         QT_TR_NOOP("Where the token lies; made when it is not there."), kServe},
        {"allow-origin", 0, "ORIGIN", "", "",
         QT_TR_NOOP(
             "Let pages of this origin ask, https://name or http://localhost:3000; they need "
             "the token, too. May be given several times."),
         kServe},
        {"into", 0, "FOLDER", "", QT_TR_NOOP("models in the folder of the program's data"),
         QT_TR_NOOP("The folder that the model comes into."), kDownload},
        {"endpoint", 0, "URL", "", "https://huggingface.co",
         QT_TR_NOOP("The server of repositories that are given as OWNER/NAME or by a name of the "
                    "catalogue."),
         kDownload},
        {"sha256", 0, "DIGITS", "", QT_TR_NOOP("what the server offers"),
         QT_TR_NOOP("The checksum that the file at an address must have."), kDownload},
        {"threads", 0, "N", "", QT_TR_NOOP("as many as this program may use"),
         QT_TR_NOOP("Threads to compute with. The result is the same for any number."),
         kRuns | kImport | kInspect},
        {"threads", 0, "N", "", QT_TR_NOOP("as many as this program may use"),
         QT_TR_NOOP("Threads to compute with. May be given several times."), kCompare},
        {"model", 0, "FILE", "", "",
         QT_TR_NOOP("A further model to compare. May be given several times."), kCompare},
        {"pin", 0, "", "", "",
         QT_TR_NOOP("Keep each thread on a core of its own. Helps where the system moves threads "
                    "about; hurts where something else is busy on a core."),
         kRuns | kCompare},
        {"device", 0, "ID", "cpu", "",
         QT_TR_NOOP(
             "Where the products of the weights are computed: an id that the command devices "
             "lists. The result is the same for all; what a device cannot do, the processor "
             "does. With energy: a device whose own figures are shown beside those of this "
             "machine."),
         kRuns | kEnergy},
        {"device", 0, "ID", "cpu", "",
         QT_TR_NOOP(
             "Where the products of the weights are computed: an id that the command devices "
             "lists. May be given several times."),
         kCompare},
        {"offload", 0, "WHAT", "auto", "",
         QT_TR_NOOP(
             "How much a device computes: all that it takes, or what is faster there, of each "
             "shape of matrix as many rows as measuring says. auto is all for a simulated "
             "board and faster for another device."),
         kRuns},
        {"device-settings", 0, "JSON", "", QT_TR_NOOP("none"),
         QT_TR_NOOP(
             "What the plugin of the device is told: a JSON object that it understands, such "
             "as {\"rest_watts\": 2.5} for a virtual board, which names its others where one "
             "is wrong."),
         kRuns | kEnergy | kCompare},
        {"device-table", 0, "", "", "",
         QT_TR_NOOP("Measure what the processor and the device take for each shape of matrix, and "
                    "write it, with the rows that the device computes, to standard error."),
         kRuns},
        {"device-in-process", 0, "", "", "",
         QT_TR_NOOP(
             "Run the code of plugins in this program and not in a process of its own. That "
             "saves some microseconds for each product; a plugin that crashes then ends this "
             "program."),
         kRuns | kDevices | kEnergy | kCompare},
        {"kv", 0, "FORM", "auto", "",
         QT_TR_NOOP("How a transformer keeps keys and values: auto (what --kv-memory has room "
                    "for), f32, f16 or int8."),
         kRuns},
        {"kv-memory", 0, "MIB", "2048", "",
         QT_TR_NOOP("Memory for keys and values; it also bounds how long a text may become."),
         kRuns},
        {"activations", 0, "FORM", "int8", "",
         QT_TR_NOOP("Codes of the inputs where a model defines none, because its weights alone are "
                    "ternary: int8 or int16, nearer to floats and slower."),
         kRuns},
        {"isa", 0, "NAME", "", QT_TR_NOOP("the fastest of this machine"),
         QT_TR_NOOP("Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, "
                    "avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod. The result "
                    "is the same for "
                    "all. TRILUME_FORCE_ISA in the environment says the same."),
         kRuns},
        {"packing", 0, "FORM", "auto", "",
         QT_TR_NOOP(
             "How ternary weights lie in memory: auto, 2bit or 1.6bit. The result is the same."),
         kRuns},
        {"isa", 0, "NAME", "", QT_TR_NOOP("the fastest of this machine"),
         QT_TR_NOOP("Instruction set to compute with: scalar, avx2, avx2+avx512bw, avx2+vnni, "
                    "avx512vnni, avx512vnni+vbmi, avx512vnni+amx, neon or neon+dotprod. May be "
                    "given several times."),
         kCompare},
        {"packing", 0, "FORM", "auto", "",
         QT_TR_NOOP("How ternary weights lie in memory: auto, 2bit or 1.6bit. May be given several "
                    "times."),
         kCompare},
        {"help", 'h', "", "", "", QT_TR_NOOP("Show this help and leave."), kAll},
    });
    return kOptions;
}

std::span<const OptionSpec> optionTable()
{
    return TerminalHelp::options();
}

} // namespace trilume::cli
