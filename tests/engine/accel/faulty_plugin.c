/* SPDX-FileCopyrightText: 2026 The Trilume authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The null device with the fault that TRILUME_TEST_FAULT names: what the check of plugins has to
   find. */

#define trilume_accel_plugin_entry null_plugin_entry
#include "engine/accel/null_device/null_device.c"
#undef trilume_accel_plugin_entry

#include <fcntl.h>
#include <fenv.h>
#include <locale.h>
#include <signal.h>
#include <unistd.h>

TRILUME_ACCEL_EXPORT const trilume_accel_plugin_t* trilume_accel_plugin_entry(void);

static const trilume_accel_plugin_t* kRight;
static trilume_accel_job_t last_job; /* of the last ticket */

static trilume_accel_result_t wrong_bit(trilume_accel_device_t* device,
                                        trilume_accel_ticket_t ticket,
                                        uint64_t timeout,
                                        trilume_accel_report_t* report,
                                        trilume_accel_error_t* error)
{
    const trilume_accel_result_t result = kRight->wait(device, ticket, timeout, report, error);
    if (result == TRILUME_ACCEL_OK && last_job.row_count == 257) {
        last_job.results[0] ^= 1;
    }
    return result;
}

static trilume_accel_result_t wrong_padding(trilume_accel_device_t* device,
                                            trilume_accel_ticket_t ticket,
                                            uint64_t timeout,
                                            trilume_accel_report_t* report,
                                            trilume_accel_error_t* error)
{
    const trilume_accel_result_t result = kRight->wait(device, ticket, timeout, report, error);
    if (result == TRILUME_ACCEL_OK) {
        last_job.results[last_job.row_count] = 0;
    }
    return result;
}

static trilume_accel_result_t remember(trilume_accel_device_t* device,
                                       const trilume_accel_job_t* jobs,
                                       size_t job_size,
                                       uint32_t count,
                                       trilume_accel_ticket_t* ticket,
                                       trilume_accel_error_t* error)
{
    const trilume_accel_result_t result =
        kRight->submit(device, jobs, job_size, count, ticket, error);
    if (result == TRILUME_ACCEL_OK) {
        last_job = *jobs;
    }
    return result;
}

static trilume_accel_result_t write_early(trilume_accel_device_t* device,
                                          const trilume_accel_job_t* jobs,
                                          size_t job_size,
                                          uint32_t count,
                                          trilume_accel_ticket_t* ticket,
                                          trilume_accel_error_t* error)
{
    const trilume_accel_result_t result = remember(device, jobs, job_size, count, ticket, error);
    if (result == TRILUME_ACCEL_OK) {
        jobs->results[0] = 0;
    }
    return result;
}

/* By its own size, whatever the caller's. */
static trilume_accel_result_t own_step(trilume_accel_device_t* device,
                                       const trilume_accel_job_t* jobs,
                                       size_t job_size,
                                       uint32_t count,
                                       trilume_accel_ticket_t* ticket,
                                       trilume_accel_error_t* error)
{
    (void)job_size;
    return kRight->submit(device, jobs, sizeof *jobs, count, ticket, error);
}

static trilume_accel_result_t own_step_of_devices(const trilume_accel_host_t* host,
                                                  trilume_accel_device_info_t* devices,
                                                  size_t device_size,
                                                  uint32_t capacity,
                                                  uint32_t* count,
                                                  trilume_accel_error_t* error)
{
    (void)device_size;
    const trilume_accel_result_t result =
        kRight->enumerate(host, devices, sizeof *devices, capacity, count, error);
    *count = 2;
    if (capacity >= 1) {
        memset(devices + 1, 0, 16); /* the second begins there, it thinks */
    }
    return result;
}

static trilume_accel_result_t keep_open(const trilume_accel_host_t* host,
                                        const char* id,
                                        const char* settings,
                                        trilume_accel_device_t** device,
                                        trilume_accel_error_t* error)
{
    (void)open("/dev/null", O_RDONLY);
    return kRight->open(host, id, settings, device, error);
}

static trilume_accel_result_t flush_subnormals(const trilume_accel_host_t* host,
                                               const char* id,
                                               const char* settings,
                                               trilume_accel_device_t** device,
                                               trilume_accel_error_t* error)
{
    fesetround(FE_TOWARDZERO);
    return kRight->open(host, id, settings, device, error);
}

static void on_signal(int number)
{
    (void)number;
}

static trilume_accel_result_t take_signals(const trilume_accel_host_t* host,
                                           const char* id,
                                           const char* settings,
                                           trilume_accel_device_t** device,
                                           trilume_accel_error_t* error)
{
    signal(SIGUSR1, on_signal);
    return kRight->open(host, id, settings, device, error);
}

static trilume_accel_result_t keep_matrix(trilume_accel_device_t* device,
                                          trilume_accel_matrix_handle_t handle,
                                          trilume_accel_error_t* error)
{
    (void)device;
    (void)handle;
    (void)error;
    return TRILUME_ACCEL_OK;
}

static trilume_accel_result_t no_source(trilume_accel_device_t* device,
                                        trilume_accel_reading_t* readings,
                                        size_t reading_size,
                                        uint32_t capacity,
                                        uint32_t* count,
                                        trilume_accel_error_t* error)
{
    const trilume_accel_result_t result =
        kRight->read_telemetry(device, readings, reading_size, capacity, count, error);
    if (capacity > 0) {
        readings->source[0] = '\0';
    }
    return result;
}

static void cancel_nothing(trilume_accel_device_t* device, trilume_accel_ticket_t ticket)
{
    (void)device;
    (void)ticket;
}

const trilume_accel_plugin_t* trilume_accel_plugin_entry(void)
{
    static trilume_accel_plugin_t plugin;
    kRight = null_plugin_entry();
    plugin = *kRight;
    plugin.submit = remember;
    const char* fault = getenv("TRILUME_TEST_FAULT");
    const char* name = fault != NULL ? fault : "";
    if (strcmp(name, "wrong bit") == 0) {
        plugin.wait = wrong_bit;
    } else if (strcmp(name, "wrong padding") == 0) {
        plugin.wait = wrong_padding;
    } else if (strcmp(name, "writes early") == 0) {
        plugin.submit = write_early;
    } else if (strcmp(name, "steps by its own size") == 0) {
        plugin.submit = own_step;
    } else if (strcmp(name, "fills by its own size") == 0) {
        plugin.enumerate = own_step_of_devices;
    } else if (strcmp(name, "leaves files open") == 0) {
        plugin.open = keep_open;
    } else if (strcmp(name, "changes rounding") == 0) {
        plugin.open = flush_subnormals;
    } else if (strcmp(name, "takes signals") == 0) {
        plugin.open = take_signals;
    } else if (strcmp(name, "keeps matrices") == 0) {
        plugin.unload = keep_matrix;
    } else if (strcmp(name, "figures without a source") == 0) {
        plugin.read_telemetry = no_source;
    } else if (strcmp(name, "cancels nothing") == 0) {
        plugin.cancel = cancel_nothing;
    }
    return &plugin;
}
