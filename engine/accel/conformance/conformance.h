// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/plugins/plugin_library.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Whether a plugin keeps the contract of trilume/accelerator.h, found out from outside.
namespace trilume::conformance {

using Plugin = trilume_accel_plugin_t;

// What a check found: the first things that were not as the contract has them.
class Findings
{
public:
    // Of one that is false `text` is kept.
    bool expect(bool isRight, std::string_view text);

    // The result of a call; its own words are kept, too.
    bool expectResult(trilume_accel_result_t result,
                      trilume_accel_result_t expected,
                      std::string_view call,
                      const trilume_accel_error_t& error);

    [[nodiscard]] const std::vector<std::string>& all() const { return m_found; }

private:
    std::vector<std::string> m_found;
};

// A device of the plugin, closed at the end.
class OpenDevice
{
public:
    OpenDevice(const Plugin& plugin, const std::string& id, Findings& findings);
    ~OpenDevice();
    OpenDevice(const OpenDevice&) = delete;
    OpenDevice& operator=(const OpenDevice&) = delete;

    [[nodiscard]] bool isOpen() const { return m_device != nullptr; }

    [[nodiscard]] trilume_accel_device_t* get() const { return m_device; }

    [[nodiscard]] std::uint32_t maxVectors() const { return m_info.max_vectors; }

    [[nodiscard]] std::uint32_t maxTickets() const { return m_info.max_tickets; }

    // By somebody else.
    void forget() { m_device = nullptr; }

private:
    const Plugin& m_plugin;
    trilume_accel_device_t* m_device = nullptr;
    trilume_accel_device_info_t m_info = {};
};

enum class Filling
{
    Random = 1,
    Extreme, // -128 and 127, and weights of one sign: the largest sums
    Zero,
};

// A matrix on the device with vectors for it, and the sums as they have to be.
class Product
{
public:
    static constexpr std::int32_t kUntouched = -0x5A5A5A5A;
    static constexpr std::size_t kPadding = 5; // behind each row of everything, full of nonsense

    Product(std::size_t rows, std::size_t columns, std::size_t vectors, Filling filling);

    // An error is among the findings.
    [[nodiscard]] bool upload(const Plugin& plugin, const OpenDevice& device, Findings& findings);
    void unload(const Plugin& plugin, const OpenDevice& device, Findings& findings) const;

    // Of all vectors.
    [[nodiscard]] trilume_accel_job_t job(std::size_t firstRow, std::size_t rows);
    [[nodiscard]] trilume_accel_job_t whole() { return job(0, m_rows); }

    // Whether the results hold these rows of each vector, and nothing else was written.
    [[nodiscard]] bool isRight(std::size_t firstRow, std::size_t rows) const;
    [[nodiscard]] bool isUntouched() const;

    void clearResults();
    void spoilActivations(); // after they were to be read

    [[nodiscard]] std::size_t rows() const { return m_rows; }

    [[nodiscard]] std::string shape() const; // "17 x 33, 4 vectors"

private:
    std::size_t m_rows;
    std::size_t m_columns;
    std::size_t m_vectors;
    std::size_t m_jobRows = 0; // of the last job: where the results of the vectors lie
    std::vector<std::int8_t> m_trits;
    std::vector<std::int8_t> m_activations;
    std::vector<std::int32_t> m_results;
    std::vector<std::int32_t> m_expected; // (vectors, rows)
    trilume_accel_matrix_handle_t m_handle = 0;
};

// Of the device of this id, in the order in which they should be run.
struct Check
{
    std::string_view name;
    void (*run)(const Plugin& plugin, const std::string& device, Findings& findings);
    bool movesMuch = false; // tens of megabytes to the device
};

[[nodiscard]] std::span<const Check> tableChecks();  // table, devices
[[nodiscard]] std::span<const Check> resultChecks(); // bits and shapes
[[nodiscard]] std::span<const Check> ticketChecks(); // order, time-outs, threads, misuse
[[nodiscard]] std::span<const Check> tokenChecks();  // of trilume/tokens.h, if it is offered
[[nodiscard]] std::span<const Check> mannerChecks(); // what a plugin leaves as it was

// Those for whole tokens; zeros where it has none.
[[nodiscard]] trilume_tokens_functions_t tokenFunctions(const Plugin& plugin);

// Whether they are there, and take the model of the checks on this device.
[[nodiscard]] bool offersTokens(const Plugin& plugin, const std::string& device);

// Before the plugin is loaded: how the process is, which it leaves alone.
void rememberSurroundings();

// Submits and waits; the result of what failed first.
[[nodiscard]] trilume_accel_result_t runJobs(const Plugin& plugin,
                                             const OpenDevice& device,
                                             std::span<const trilume_accel_job_t> jobs,
                                             trilume_accel_error_t& error);

inline constexpr std::uint64_t kLong = 60'000'000'000; // ns: a simulated device is slow

} // namespace trilume::conformance
