// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/shared_sections.h"

namespace trilume::manual {
namespace {

std::vector<Term> sharedEnvironment()
{
    return {{"TRILUME_PLUGIN_DIR", "The only folder that plugins for devices are looked for in, in "
                                   "place of all others."},
            {"TRILUME_DEVICE_HOST", "The program that runs plugins, in place of the installed one "
                                    "(/usr/libexec/trilume/trilume-device-host)."},
            {"TRILUME_MODEL_DIR", "The folder of the model that comes with the program."},
            {"TRILUME_FORCE_ISA", "The instruction set to compute with, as --isa of trilume-cli "
                                  "names it. The result is the same for all."}};
}

} // namespace

Section filesSection()
{
    return {
        "Files",
        {{"$XDG_CONFIG_HOME/trilume/", "Settings (trilume.ini) and chat markers (markers/). Where "
                                       "the variable is not set: ~/.config/trilume/."},
         {"$XDG_DATA_HOME/trilume/",
          "What is yours: chats (chats.db), what the model keeps of them (states/), downloaded "
          "models (models/), comparisons (comparisons/), the token of the server (server-token) "
          "and plugins for devices (plugins/). Where the variable is not set: "
          "~/.local/share/trilume/."},
         {"$XDG_CACHE_HOME/trilume/", "What can be made again. Where the variable is not set: "
                                      "~/.cache/trilume/."},
         {"$XDG_RUNTIME_DIR/trilume-*", "The socket by which a second start of the window finds "
                                        "the first. Where there is no such folder it lies beside "
                                        "the chats."},
         {"/usr/lib/trilume/plugins/",
          "Plugins for devices that were installed with the program; the first folder that is "
          "searched. The second is plugins/ in the folder of your data; the settings of the "
          "window name further ones."}}};
}

std::string windowDescription()
{
    return "A model file that is opened from the file manager comes into the window as well. There "
           "is one window for each folder of chats: a program that has it but does not answer is "
           "named on standard error, and the file is opened in a second window.";
}

std::vector<Term> windowEnvironment()
{
    std::vector<Term> terms = sharedEnvironment();
    terms.push_back({"DBUS_SESSION_BUS_ADDRESS",
                     "The bus of the session, by which desktops start the window and open files in "
                     "it. Where there is none, or none that answers at once, it does without."});
    return terms;
}

std::string terminalDescription()
{
    return "Runs ternary language models in a terminal: talks with them, measures them, converts "
           "them, serves them to other programs. The command trilume opens the same in a window.";
}

std::vector<Option> terminalOptions()
{
    return {{"help", 'h', "", "Show this help, or with a command that command's, and leave.", {}},
            {"version", 'v', "", "Show the version and leave.", {}}};
}

std::vector<Term> terminalEnvironment()
{
    std::vector<Term> terms = sharedEnvironment();
    terms.push_back({"HF_ENDPOINT", "The server that download loads from, as --endpoint."});
    terms.push_back(
        {"HF_TOKEN", "The token of an account at that server, which is sent to nobody else."});
    terms.push_back({"http_proxy, https_proxy, no_proxy", "Proxies of download."});
    return terms;
}

} // namespace trilume::manual
