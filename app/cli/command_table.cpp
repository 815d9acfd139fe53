// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

#include "app/cli/terminal_help.h"

#include <array>

namespace trilume::cli {

// NOLINTNEXTLINE(readability-function-size): one table
std::span<const CommandSpec> TerminalHelp::commands()
{
    static constexpr std::string_view kModelHelp =
        QT_TR_NOOP("A model file (GGUF). Left out: the model that comes with the program.");
    static const std::array<CommandSpec, 15> kTable{{
        {CommandId::Import,
         "import",
         QT_TR_NOOP("turn a published checkpoint into a model file"),
         QT_TR_NOOP(
             "Reads a checkpoint of a MatMul-free language model or of a ternary transformer "
             "and writes it as one GGUF file with ternary weights, the tokenizer and the chat "
             "markers inside.\n"
             "A folder in the Hugging Face layout holds config.json, the weights as safetensors "
             "(one file, or several with their index), and where there are any the tokenizer "
             "and trilume_chat.json. A folder without a tokenizer is imported with a warning: "
             "such a model is driven by token ids. A GGUF file of a ternary transformer needs "
             "no import, as every command reads it: importing keeps its weights and writes them "
             "in types of this program.\n"
             "The weights are read piece by piece, so a model of any size needs little memory. "
             "The file appears when it is complete, not before; an older file of that name is "
             "replaced."),
         {{"SOURCE", Presence::Required,
           QT_TR_NOOP("The folder with the checkpoint, or the GGUF file.")}}},
        {CommandId::Inspect,
         "inspect",
         QT_TR_NOOP("show what a model file holds"),
         QT_TR_NOOP(
             "Prints the sizes of the model, its tensors with their types, the bits that a "
             "weight takes, the tokenizer, the chat markers, the fingerprint that stored "
             "conversations are tied to, and metadata keys that this version gives no meaning "
             "to.\n"
             "Every name, shape, type and size in the file is checked; a damaged file is "
             "refused with the reason."),
         {{"FILE", Presence::Optional, kModelHelp}}},
        {CommandId::Chat,
         "chat",
         QT_TR_NOOP("talk with a model, line by line"),
         QT_TR_NOOP(
             "Reads one message per line and writes the answer as it comes. Lines between "
             "\"\"\" and \"\"\", and lines pasted at once into a terminal, are one message. "
             "/new forgets the conversation, /help tells this, /exit or the end of the input "
             "leaves.\n"
             "Ctrl-C ends the answer and keeps what is there; at the prompt it leaves, but asks "
             "first where an answer has just come to its end. With a pipe as input the answers "
             "alone are written to standard output, one after the other, and Ctrl-C ends the "
             "program. Speed is shown on standard error.\n"
             "A model without chat markers is talked with in a plain dialogue form."),
         {{"MODEL", Presence::Optional, kModelHelp}}},
        {CommandId::Generate,
         "generate",
         QT_TR_NOOP("answer or continue one text"),
         QT_TR_NOOP(
             "Writes the answer of a chat model to PROMPT, or what another model continues it "
             "with. The text is written as it comes.\n"
             "With --ids the model reads token ids in place of a text, needs no tokenizer and "
             "does not stop at the end token: exactly --max-tokens tokens are generated."),
         {{"MODEL", Presence::Optional, kModelHelp},
          {"PROMPT", Presence::Optional,
           QT_TR_NOOP(
               "The text. Left out or \"-\": standard input is read to its end. A single argument "
               "is the model when it ends in .gguf or is a path (/a, ./a, ../a), else the "
               "prompt.")}}},
        {CommandId::Logits,
         "logits",
         QT_TR_NOOP("write the raw scores of the next token"),
         QT_TR_NOOP(
             "Reads token ids and writes the logits after the last of them as comma-separated "
             "values: a row for each position, in order, a column for each token of the "
             "vocabulary, nine significant digits, no header."),
         {{"MODEL", Presence::Optional, kModelHelp}}},
        {CommandId::Eval,
         "eval",
         QT_TR_NOOP("measure how well a model predicts a text"),
         QT_TR_NOOP(
             "Reads a text once from beginning to end and prints the mean of -ln p over its "
             "tokens (nats per token), the perplexity, the bits per byte of the text, and the "
             "number of tokens that were scored."),
         {{"MODEL", Presence::Optional, kModelHelp},
          {"FILE", Presence::Required,
           QT_TR_NOOP("A text file in UTF-8, or \"-\" for standard input.")}}},
        {CommandId::Bench,
         "bench",
         QT_TR_NOOP("measure the speed of a model on this machine"),
         QT_TR_NOOP(
             "Measures in turn how fast memory can be read, how fast a prompt is read and how "
             "fast tokens are generated, three times each, and prints the medians. Generating "
             "tokens reads every packed weight once per token, so memory is what it is compared "
             "with.\n"
             "With --shape a model of a published size is made from random weights: no file is "
             "needed. With --conventional it is the model's twin that is measured: the same "
             "layers with dense weights of 16 bits (bf16), which are random and say something "
             "about speed and energy only.\n"
             "Where the processor has an energy meter, the joules of both are told, with and "
             "without what it takes when idle: that is measured first, for five seconds."),
         {{"MODEL", Presence::Optional, kModelHelp}}},
        {CommandId::Trace,
         "trace",
         QT_TR_NOOP("write what the layers do, for NumPy"),
         QT_TR_NOOP(
             "Reads a text or token ids from the beginning and writes what every layer did, "
             "token by token, as named arrays that numpy.load opens (NPZ). A text is asked of a "
             "chat model as its user would ask it, and continued by another one.\n"
             "The file appears when it is complete, not before; an older file of that name is "
             "replaced. At most %1 tokens are read.\n"
             "Arrays:\n"
             "%2\n"
             "With --lens:\n"
             "%3"),
         {{"MODEL", Presence::Optional, kModelHelp}}},
        {CommandId::Energy,
         "energy",
         QT_TR_NOOP("measure the power of this machine"),
         QT_TR_NOOP(
             "Reads every energy meter that this machine has (processor, board, battery) ten "
             "times a second and shows watts and joules, each with where it comes from: "
             "measured (a sensor), derived (computed from one) or modelled (an assumption), "
             "what it covers, and how far off it may be. Figures of different meters are not to "
             "be added: a package holds its cores.\n"
             "Ctrl-C ends it and keeps what was measured. On a terminal the table is renewed in "
             "place; into a pipe a line per second and meter is written, and the table at the "
             "end."),
         {}},
        {CommandId::Serve,
         "serve",
         QT_TR_NOOP("answer other programs on this machine"),
         QT_TR_NOOP(
             "Serves a model under the interface of OpenAI's that many programs know: GET "
             "/v1/models, POST /v1/completions and POST /v1/chat/completions, streamed or not, "
             "with the energy of each answer in its usage. Requests are answered one after the "
             "other.\n"
             "Only programs of this machine reach it, and only with its token: \"Authorization: "
             "Bearer TOKEN\". The token is made the first time, stays the same, and lies in a "
             "file that only its owner can read. Web pages are refused, but for those of "
             "--allow-origin.\n"
             "The address and where the token lies are told on standard error. Ctrl-C or "
             "SIGTERM ends the answers and the program."),
         {{"MODEL", Presence::Optional, kModelHelp}}},
        {CommandId::Models,
         "models",
         QT_TR_NOOP("list the models that can be loaded and those that are there"),
         QT_TR_NOOP("Prints the catalogue and what lies in the folder of downloaded models: model "
                    "files, checkpoints that are still to be imported, and downloads that were not "
                    "finished. The network is not asked."),
         {}},
        {CommandId::Download,
         "download",
         QT_TR_NOOP("load a model from the network"),
         QT_TR_NOOP(
             "Loads a model of the catalogue by its name, the model of a repository in the form "
             "of Hugging Face's (OWNER/NAME), or one model file from its address "
             "(https://...).\n"
             "What was begun is gone on with when the same command is run again, also after "
             "Ctrl-C, a cut connection or a full disk. Files have their names only when they "
             "are whole and their checksums are those that the repository tells. Of a file from "
             "an address the checksum is compared that its server offers, or that --sha256 "
             "gives; where there is none, its structure as a model file is checked alone. Of a "
             "repository only the files that an import reads are loaded, all of them from one "
             "commit, which is kept with them.\n"
             "HF_ENDPOINT in the environment names another server as --endpoint does, HF_TOKEN "
             "the token of an account there, which is sent to nobody else. Proxies are those of "
             "http_proxy, https_proxy and no_proxy. Where the model lies is written to standard "
             "output."),
         {{"NAME", Presence::Required,
           QT_TR_NOOP("A name of the catalogue, OWNER/NAME, or the address of a .gguf file.")}}},
        {CommandId::Devices,
         "devices",
         QT_TR_NOOP("list what can compute"),
         QT_TR_NOOP(
             "Prints a line for the processor and for each device of the plugins that are "
             "installed, its id first: what --device takes. A plugin that cannot be used is "
             "there with the reason, also that it has not answered within two seconds.\n"
             "Plugins are looked for in the folder of the installation and in the folder "
             "plugins of the program's data, and nowhere else, unless TRILUME_PLUGIN_DIR in the "
             "environment names the only folder. A plugin may do whatever this program may, but "
             "runs in a process of its own: one that crashes costs a message, and the processor "
             "goes on."),
         {}},
        {CommandId::Compare,
         "compare",
         QT_TR_NOOP("compare ways to run a model"),
         QT_TR_NOOP(
             "Runs one text on several configurations and tells speed, power and joules per "
             "token of each, with their spread, where they are from and what they cover, and "
             "whether the tokens are the same. Options that are given several times make every "
             "combination.\n"
             "Each configuration is loaded, rests for its idle power and is warmed up; then "
             "rounds of about a second follow, in turn and back again, until the spread of all "
             "is below 2 % or the time is over. Ctrl-C ends it and keeps what was measured.\n"
             "Figures of a simulated board are of its own clock and its model of power, those "
             "of this machine stand beside them: different scopes are never made a ratio of."),
         {{"MODEL", Presence::Optional, kModelHelp}}},
        {CommandId::Project,
         "project",
         QT_TR_NOOP("compute what FPGA boards would reach"),
         QT_TR_NOOP("Computes tokens per second, watts and joules per token of FPGA boards for the "
                    "published sizes, from the bytes that a token moves and from constants of each "
                    "board, and prints them beside what others measured or published. Nothing is "
                    "measured, all figures are labelled modelled, and each constant stands there "
                    "with its label and its source. The text is a document in English (Markdown)."),
         {}},
    }};
    return kTable;
}

std::string_view TerminalHelp::summary()
{
    return QT_TR_NOOP("Chat with MatMul-free language models on your own machine.");
}

std::string_view TerminalHelp::notes()
{
    return QT_TR_NOOP("Results are written to standard output, everything else to standard error.\n"
                      "Exit status: 0 done, 1 failed, 2 wrong usage, 130 interrupted.");
}

std::span<const CommandSpec> commandTable()
{
    return TerminalHelp::commands();
}

const CommandSpec* findCommand(std::string_view name)
{
    for (const CommandSpec& command : TerminalHelp::commands()) {
        if (command.name == name) {
            return &command;
        }
    }
    return nullptr;
}

std::string_view programSummary()
{
    return TerminalHelp::summary();
}

std::string_view programNotes()
{
    return TerminalHelp::notes();
}

} // namespace trilume::cli
