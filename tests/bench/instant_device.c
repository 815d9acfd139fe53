/* SPDX-FileCopyrightText: 2026 The Trilume authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A device that takes no time and is wrong: what is left is the way to it and back. One ticket at a
   time. */

#include <string.h>
#include <trilume/accelerator.h>

#define MAX_JOBS 64u

struct trilume_accel_device
{
    uint64_t tickets;
    uint64_t matrices;
    uint32_t count;
    trilume_accel_job_t jobs[MAX_JOBS];
};

static void describe_all(trilume_accel_device_info_t* info, size_t size)
{
    trilume_accel_device_info_t all;
    memset(&all, 0, sizeof all);
    all.struct_size = (uint32_t)(size < sizeof all ? size : sizeof all);
    strcpy(all.id, "0");
    strcpy(all.name, "Instant device");
    all.max_vectors = 16;
    all.max_tickets = 1;
    memcpy(info, &all, all.struct_size);
}

static trilume_accel_result_t enumerate(const trilume_accel_host_t* host,
                                        trilume_accel_device_info_t* devices,
                                        size_t device_size,
                                        uint32_t capacity,
                                        uint32_t* count,
                                        trilume_accel_error_t* error)
{
    (void)host;
    (void)error;
    if (capacity > 0) {
        describe_all(devices, device_size);
    }
    *count = 1;
    return TRILUME_ACCEL_OK;
}

static trilume_accel_result_t open_device(const trilume_accel_host_t* host,
                                          const char* device_id,
                                          const char* settings,
                                          trilume_accel_device_t** device,
                                          trilume_accel_error_t* error)
{
    static trilume_accel_device_t the_one;
    (void)host;
    (void)device_id;
    (void)settings;
    (void)error;
    *device = &the_one;
    return TRILUME_ACCEL_OK;
}

static void close_device(trilume_accel_device_t* device)
{
    (void)device;
}

static trilume_accel_result_t describe(trilume_accel_device_t* device,
                                       trilume_accel_device_info_t* info,
                                       trilume_accel_error_t* error)
{
    (void)device;
    (void)error;
    describe_all(info, info->struct_size);
    return TRILUME_ACCEL_OK;
}

static trilume_accel_result_t supports(trilume_accel_device_t* device,
                                       const trilume_accel_operation_t* operation,
                                       trilume_accel_error_t* error)
{
    (void)device;
    (void)operation;
    (void)error;
    return TRILUME_ACCEL_OK;
}

static trilume_accel_result_t upload(trilume_accel_device_t* device,
                                     const trilume_accel_matrix_t* matrix,
                                     trilume_accel_matrix_handle_t* handle,
                                     trilume_accel_error_t* error)
{
    (void)matrix;
    (void)error;
    *handle = ++device->matrices;
    return TRILUME_ACCEL_OK;
}

static trilume_accel_result_t unload(trilume_accel_device_t* device,
                                     trilume_accel_matrix_handle_t handle,
                                     trilume_accel_error_t* error)
{
    (void)device;
    (void)handle;
    (void)error;
    return TRILUME_ACCEL_OK;
}

static trilume_accel_result_t submit(trilume_accel_device_t* device,
                                     const trilume_accel_job_t* jobs,
                                     size_t job_size,
                                     uint32_t count,
                                     trilume_accel_ticket_t* ticket,
                                     trilume_accel_error_t* error)
{
    (void)error;
    if (count > MAX_JOBS) {
        return TRILUME_ACCEL_ERROR_BUSY;
    }
    for (uint32_t i = 0; i < count; ++i) {
        memcpy(&device->jobs[i], (const char*)jobs + i * job_size, sizeof device->jobs[i]);
    }
    device->count = count;
    *ticket = ++device->tickets;
    return TRILUME_ACCEL_OK;
}

static trilume_accel_result_t wait_for(trilume_accel_device_t* device,
                                       trilume_accel_ticket_t ticket,
                                       uint64_t timeout_nanoseconds,
                                       trilume_accel_report_t* report,
                                       trilume_accel_error_t* error)
{
    (void)ticket;
    (void)timeout_nanoseconds;
    (void)report;
    (void)error;
    for (uint32_t i = 0; i < device->count; ++i) {
        const trilume_accel_job_t* job = &device->jobs[i];
        for (uint64_t vector = 0; vector < job->vectors; ++vector) {
            memset(job->results + vector * job->result_stride, 1,
                   job->row_count * sizeof job->results[0]);
        }
    }
    return TRILUME_ACCEL_OK;
}

static void cancel(trilume_accel_device_t* device, trilume_accel_ticket_t ticket)
{
    (void)device;
    (void)ticket;
}

const trilume_accel_plugin_t* trilume_accel_plugin_entry(void)
{
    static const trilume_accel_plugin_t kPlugin = {
        .struct_size = sizeof kPlugin,
        .abi_major = TRILUME_ACCEL_ABI_MAJOR,
        .abi_minor = TRILUME_ACCEL_ABI_MINOR,
        .id = "instant",
        .name = "Instant device",
        .version = "1.0",
        .enumerate = enumerate,
        .open = open_device,
        .close = close_device,
        .describe = describe,
        .supports = supports,
        .upload = upload,
        .unload = unload,
        .submit = submit,
        .wait = wait_for,
        .cancel = cancel,
    };
    return &kPlugin;
}
