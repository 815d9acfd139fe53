// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/xrt/xrt_functions.h"

#include <mutex>
#include <string>
#include <utility>

#include <dlfcn.h>

namespace trilume::fpga {

namespace {

constexpr const char* kLibrary = "libxrt_core.so.2";
// Where Xilinx' own packages have it, which the loader does not search.
constexpr const char* kOtherPlace = "/opt/xilinx/xrt/lib/libxrt_core.so.2";

Error missingXrt(const char* why)
{
    return {Errc::NotFound, Sentence::of("The library of XRT is not there, which Debian's package "
                                         "%1 has: %2.",
                                         std::string("libxrt1"), std::string(why))};
}

// Finds functions in the library; the first that is missing ends it.
class XrtSymbols
{
public:
    explicit XrtSymbols(void* library)
        : m_library(library)
    {}

    // `Place` is a std::function of the type that the library's header declares.
    template <typename Return, typename... Arguments>
    void find(const char* name, std::function<Return(Arguments...)>& place)
    {
        void* found = dlsym(m_library, name);
        if (found == nullptr) {
            m_missing = m_missing.empty() ? name : m_missing;
            return;
        }
        place = reinterpret_cast<Return (*)(Arguments...)>(found);
    }

    [[nodiscard]] const std::string& missing() const { return m_missing; }

private:
    void* m_library;
    std::string m_missing;
};

// Its messages would come out in the middle of ours.
void silence(void* library)
{
    if (void* found = dlsym(library, "xrtIniStringSet")) {
        const auto set = reinterpret_cast<int (*)(const char*, const char*)>(found);
        static_cast<void>(set("Runtime.runtime_log", "null"));
    }
}

Result<XrtLibrary> loadOnce()
{
    constexpr int kManner = RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE;
    void* library = dlopen(kLibrary, kManner);
    if (library == nullptr) {
        const std::string why = dlerror(); // NOLINT(concurrency-mt-unsafe): of this thread in glibc
        library = dlopen(kOtherPlace, kManner);
        if (library == nullptr) {
            return missingXrt(why.c_str());
        }
    }
    auto functions = std::make_shared<XrtFunctions>();
    XrtSymbols symbols(library);
    symbols.find("xclOpenByBDF", functions->open);
    symbols.find("xclClose", functions->close);
    symbols.find("xclOpenContext", functions->openContext);
    symbols.find("xclCloseContext", functions->closeContext);
    symbols.find("xclRegRead", functions->readRegister);
    symbols.find("xclRegWrite", functions->writeRegister);
    symbols.find("xclAllocBO", functions->allocate);
    symbols.find("xclFreeBO", functions->free);
    symbols.find("xclMapBO", functions->map);
    symbols.find("xclUnmapBO", functions->unmap);
    symbols.find("xclSyncBO", functions->sync);
    symbols.find("xclGetBOProperties", functions->properties);
    if (!symbols.missing().empty()) {
        return Error{Errc::Unsupported, Sentence::of("The library of XRT (%1) has no function %2.",
                                                     std::string(kLibrary), symbols.missing())};
    }
    silence(library);
    return XrtLibrary(std::move(functions));
}

} // namespace

Result<XrtLibrary> loadXrt()
{
    // One that is missing may be installed meanwhile.
    static std::mutex mutex;
    static XrtLibrary loaded;
    const std::lock_guard lock(mutex);
    if (loaded != nullptr) {
        return loaded;
    }
    Result<XrtLibrary> now = loadOnce();
    if (now) {
        loaded = now.value();
    }
    return now;
}

} // namespace trilume::fpga
