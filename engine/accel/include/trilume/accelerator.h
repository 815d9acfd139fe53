/* SPDX-FileCopyrightText: 2026 The Trilume authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A header of C, with the names that people expect of one. */
/* NOLINTBEGIN(modernize-*, readability-identifier-naming) */

#include <stddef.h>
#include <stdint.h>

/*
 * What a plugin implements so that Trilume computes on its device. C11 and C++20; needs nothing
 * else of Trilume. engine/accel/null_device/ is a whole plugin to begin from.
 *
 * A device multiplies ternary matrices (weights -1, 0, +1) with int8 vectors. The sums are exact
 * int32 numbers, so every device computes the same bits as the processor, and the processor can do
 * any job anew that a device fails at. Everything else of a model stays with Trilume.
 *
 * Rules of the whole interface
 *
 * - Sizes. A struct that crosses the border begins with `struct_size`: its size as the side that
 *   fills it knows it. Members are only ever appended. The reader uses what lies within the size
 *   and takes the rest for zero. Arrays are stepped through by the element size that is handed
 *   along.
 * - Versions. A plugin of another TRILUME_ACCEL_ABI_MAJOR is not loaded. A minor version adds
 *   members; what is not there, or null, is not offered.
 * - Memory. Nothing that one side has allocated is freed by the other. Pointers are valid during
 *   the call, and no longer, where nothing else is said.
 * - Threads. Each function says who may call it:
 *     [any]     any thread, also while others are in it.
 *     [device]  one thread at a time for one device.
 *     [beside]  any thread, also while another one is in a function of the same device.
 * - Errors. A function that fails returns a negative trilume_accel_result_t and writes one plain
 *   sentence for a person into `error`, if that is not null: what was found, what was expected.
 * - Manners. A plugin leaves alone what belongs to the whole process: rounding and flush-to-zero
 *   modes, locale, signal handlers, environment, working folder, standard streams. No exception
 *   leaves it. Loading it does nothing but load it: no threads, no device, no file. Trilume runs it
 *   in a process of its own, on threads that come and go, and waits for a ticket as soon as it is
 *   out; where a person has it run inside Trilume, one without manners is refused.
 */

#if defined(__cplusplus)
extern "C" {
#endif

#define TRILUME_ACCEL_ABI_MAJOR 1u
#define TRILUME_ACCEL_ABI_MINOR 0u

/* Of the texts below, with the zero byte at their end. UTF-8. */
#define TRILUME_ACCEL_NAME_SIZE 64u
#define TRILUME_ACCEL_TEXT_SIZE 256u

#define TRILUME_ACCEL_EXPORT __attribute__((visibility("default")))

/* Results: 0 and above went well. */
typedef int32_t trilume_accel_result_t;
#define TRILUME_ACCEL_OK 0
#define TRILUME_ACCEL_PENDING 1              /* wait(): not done when the time was over */
#define TRILUME_ACCEL_ERROR_INVALID (-1)     /* the call makes no sense: a fault of the caller */
#define TRILUME_ACCEL_ERROR_UNSUPPORTED (-2) /* it does, but not for this device */
#define TRILUME_ACCEL_ERROR_MEMORY (-3)      /* of the device, or of the process */
#define TRILUME_ACCEL_ERROR_DENIED                                                                 \
    (-4) /* the user may not use it; the text says how to change that */
#define TRILUME_ACCEL_ERROR_BUSY                                                                   \
    (-5) /* too many tickets are out, or another program has the device */
#define TRILUME_ACCEL_ERROR_FAILED (-6)    /* this job failed; the next one may not */
#define TRILUME_ACCEL_ERROR_LOST (-7)      /* the device is gone: every later job will fail */
#define TRILUME_ACCEL_ERROR_CANCELLED (-8) /* by cancel(), close() or the host's is_cancelled() */

typedef struct trilume_accel_error
{
    uint32_t struct_size;
    char text[TRILUME_ACCEL_TEXT_SIZE]; /* cut at the end of a character where it is too long */
} trilume_accel_error_t;

/* Levels of log(). */
#define TRILUME_ACCEL_LOG_INFO 1
#define TRILUME_ACCEL_LOG_WARNING 2
#define TRILUME_ACCEL_LOG_MISBEHAVIOUR 3 /* the host broke a rule of this file */

/* What Trilume offers a plugin: valid from the call that hands it over until that call returns, or
   for open() until close() has returned. */
typedef struct trilume_accel_host
{
    uint32_t struct_size;
    uint32_t abi_minor;
    void* context; /* for the functions below */

    /* [any] A line for the log of the program. */
    void (*log)(void* context, int32_t level, const char* text);

    /* [any] Whether the call in progress is not wanted any more: not 0. Asked now and then by what
       takes longer than a tenth of a second. */
    int32_t (*is_cancelled)(void* context);
} trilume_accel_host_t;

/* Where a number comes from. */
#define TRILUME_ACCEL_LABEL_NONE 0     /* there is no such number; of watts or joules: now */
#define TRILUME_ACCEL_LABEL_MEASURED 1 /* a sensor or a counter of the device */
#define TRILUME_ACCEL_LABEL_DERIVED 2  /* computed from measured ones */
#define TRILUME_ACCEL_LABEL_MODELLED 3 /* from assumptions, which its source text names */

/* What a power or an energy is of. */
#define TRILUME_ACCEL_SCOPE_UNKNOWN 0
#define TRILUME_ACCEL_SCOPE_CHIP 1   /* the device's chip alone */
#define TRILUME_ACCEL_SCOPE_MODULE 2 /* with its memory and regulators */
#define TRILUME_ACCEL_SCOPE_BOARD 3  /* all that hangs on the supply of the board */

/* Flags of a device. */
#define TRILUME_ACCEL_DEVICE_SIMULATED 1u /* no hardware: computed by this machine */

typedef struct trilume_accel_device_info
{
    uint32_t struct_size;
    uint32_t flags;
    char id[TRILUME_ACCEL_NAME_SIZE];   /* [a-z0-9-], the same at each start; within the plugin */
    char name[TRILUME_ACCEL_NAME_SIZE]; /* for people */
    char unavailable[TRILUME_ACCEL_TEXT_SIZE]; /* why it cannot be opened, one sentence; empty: it
                                                  can */
    uint64_t memory_bytes;                     /* for matrices; 0: no limit of its own */
    uint32_t max_vectors;                      /* of one job, at least 1 */
    uint32_t max_tickets;                      /* that may be out at the same time, at least 1 */
    int32_t power_label;                       /* of its telemetry: a label */
    int32_t power_scope;
} trilume_accel_device_info_t;

/* Kinds of operations. Later versions may name larger ones, up to a whole layer. */
#define TRILUME_ACCEL_TERNARY_MATVEC                                                               \
    1u /* results(v, r) = sum over c of trits(r, c) * activations(v, c) */

/* What a matrix, or a job with it, asks of a device. */
typedef struct trilume_accel_operation
{
    uint32_t struct_size;
    uint32_t kind;
    uint64_t rows;
    uint64_t columns;
    uint32_t vectors; /* of one job, at most */
    uint32_t reserved;
} trilume_accel_operation_t;

typedef struct trilume_accel_matrix
{
    uint32_t struct_size;
    uint32_t kind; /* of the operation it is for */
    uint64_t rows;
    uint64_t columns;
    uint64_t row_stride; /* trits from one row to the next, at least `columns` */
    const int8_t* trits; /* (rows, row_stride), each -1, 0 or +1 */
} trilume_accel_matrix_t;

/* Names a matrix on its device; never 0, and never given again to another one. */
typedef uint64_t trilume_accel_matrix_handle_t;

/* Rows of one matrix times some vectors. */
typedef struct trilume_accel_job
{
    uint32_t struct_size;
    uint32_t vectors; /* 1 .. max_vectors */
    trilume_accel_matrix_handle_t matrix;
    uint64_t first_row;
    uint64_t row_count; /* at least 1; first_row + row_count is at most the rows of the matrix */
    const int8_t*
        activations; /* (vectors, activation_stride), -128 .. 127; read by submit() alone */
    uint64_t activation_stride; /* at least the columns of the matrix */
    int32_t* results; /* out: (vectors, result_stride); [v][i] is of row first_row + i; written by
                         wait() alone */
    uint64_t result_stride; /* at least row_count */
} trilume_accel_job_t;

/* Names jobs that were submitted together; never given again. */
typedef uint64_t trilume_accel_ticket_t;

/* What the jobs of a ticket took. 0: not known. */
typedef struct trilume_accel_report
{
    uint32_t struct_size;
    uint32_t reserved;
    uint64_t cycles;           /* of the device's clock, busy with them */
    uint64_t bytes;            /* that its memory moved for them */
    uint64_t busy_nanoseconds; /* on the device: for a simulated one those of the board that it
                                  stands for */
} trilume_accel_report_t;

/* Kinds of telemetry. What counts up begins at 0 when the device is opened. */
#define TRILUME_ACCEL_JOULES 1u       /* counts up */
#define TRILUME_ACCEL_WATTS 2u        /* now */
#define TRILUME_ACCEL_CELSIUS 3u      /* now */
#define TRILUME_ACCEL_CLOCK_HZ 4u     /* now, read back from the device where it can be */
#define TRILUME_ACCEL_CYCLES 5u       /* counts up */
#define TRILUME_ACCEL_BYTES 6u        /* counts up */
#define TRILUME_ACCEL_BUSY_SECONDS 7u /* counts up */

typedef struct trilume_accel_reading
{
    uint32_t struct_size;
    uint32_t kind;
    int32_t label;
    int32_t scope; /* of joules and watts */
    double value;
    double resolution;        /* the least difference that can be told; 0: not known */
    uint64_t age_nanoseconds; /* of the value, which may be renewed once a second only */
    uint64_t renewals;        /* how often it was renewed: two readings of one renewal are one */
    char source[TRILUME_ACCEL_TEXT_SIZE]; /* for people: the sensor, or the formula with its
                                             constants; of watts or joules with LABEL_NONE why the
                                             meter has no figure now, one sentence */
} trilume_accel_reading_t;

typedef struct trilume_accel_device trilume_accel_device_t; /* a plugin's own */

typedef struct trilume_accel_plugin
{
    uint32_t struct_size;
    uint32_t abi_major; /* TRILUME_ACCEL_ABI_MAJOR of the header that it was built with */
    uint32_t abi_minor;
    uint32_t reserved;

    /* Valid for as long as the plugin is loaded. */
    const char* id;      /* [a-z0-9-]; devices are called "ID:DEVICE" */
    const char* name;    /* for people */
    const char* version; /* of the plugin */

    /* [any] Describes devices, at most `capacity`, and tells in `count` how many there are. Returns
       within two seconds, opens nothing, and lists a device that cannot be used with its reason. An
       element of `devices` is `device_size` bytes. */
    trilume_accel_result_t (*enumerate)(const trilume_accel_host_t* host,
                                        trilume_accel_device_info_t* devices,
                                        size_t device_size,
                                        uint32_t capacity,
                                        uint32_t* count,
                                        trilume_accel_error_t* error);

    /* [any] `settings`: what the user has set for it, a JSON object; null or empty: nothing. What
       takes longer than five seconds, such as programming a board, writes a line to the log of
       `host` that often, and has a minute: who is silent for so long counts as hung. */
    trilume_accel_result_t (*open)(const trilume_accel_host_t* host,
                                   const char* device_id,
                                   const char* settings,
                                   trilume_accel_device_t** device,
                                   trilume_accel_error_t* error);

    /* [beside] Ends what is out: a wait() in another thread returns ERROR_CANCELLED, and close()
       returns after it, within a second. No other function may be called from now on. */
    void (*close)(trilume_accel_device_t* device);

    /* [device] The device as it was opened. */
    trilume_accel_result_t (*describe)(trilume_accel_device_t* device,
                                       trilume_accel_device_info_t* info,
                                       trilume_accel_error_t* error);

    /* [device] Whether a matrix of this shape could be uploaded, memory aside: OK or
       ERROR_UNSUPPORTED. Cheap. */
    trilume_accel_result_t (*supports)(trilume_accel_device_t* device,
                                       const trilume_accel_operation_t* operation,
                                       trilume_accel_error_t* error);

    /* [device] Packs a matrix and brings it to the device, where it stays until unload(). */
    trilume_accel_result_t (*upload)(trilume_accel_device_t* device,
                                     const trilume_accel_matrix_t* matrix,
                                     trilume_accel_matrix_handle_t* handle,
                                     trilume_accel_error_t* error);

    /* [device] No ticket with it is out. */
    trilume_accel_result_t (*unload)(trilume_accel_device_t* device,
                                     trilume_accel_matrix_handle_t handle,
                                     trilume_accel_error_t* error);

    /* [device] Takes all of the jobs or none, copies their activations, and returns without waiting
       for the device. An element of `jobs` is `job_size` bytes. */
    trilume_accel_result_t (*submit)(trilume_accel_device_t* device,
                                     const trilume_accel_job_t* jobs,
                                     size_t job_size,
                                     uint32_t count,
                                     trilume_accel_ticket_t* ticket,
                                     trilume_accel_error_t* error);

    /* [beside] Waits until the ticket is done, at most so long; 0 asks. OK: the results of all its
       jobs are written. PENDING: none of them is, and the ticket is still out. An error: none is to
       be used. But for PENDING the ticket is over and must not be named again. `report` may be
       null. */
    trilume_accel_result_t (*wait)(trilume_accel_device_t* device,
                                   trilume_accel_ticket_t ticket,
                                   uint64_t timeout_nanoseconds,
                                   trilume_accel_report_t* report,
                                   trilume_accel_error_t* error);

    /* [beside] The ticket is over; nothing of it is read or written any more. Does not wait for the
       device. A wait() for it in another thread returns ERROR_CANCELLED. */
    void (*cancel)(trilume_accel_device_t* device, trilume_accel_ticket_t ticket);

    /* [beside] At most `capacity` readings of `reading_size` bytes each, and in `count` how many
       there are. Null: the device tells nothing of itself. */
    trilume_accel_result_t (*read_telemetry)(trilume_accel_device_t* device,
                                             trilume_accel_reading_t* readings,
                                             size_t reading_size,
                                             uint32_t capacity,
                                             uint32_t* count,
                                             trilume_accel_error_t* error);

    /* [device] With no ticket out: checks the device as far as that is possible in ten seconds.
       Null: there is no such check. */
    trilume_accel_result_t (*self_test)(trilume_accel_device_t* device,
                                        trilume_accel_error_t* error);

    /* [any] Tables of functions that later versions of this file will name. Null, or null for an
       unknown id: there is none. */
    const void* (*extension)(const char* id);
} trilume_accel_plugin_t;

/* The one symbol of a plugin. [any] Returns its table, which stays valid and the same. */
TRILUME_ACCEL_EXPORT const trilume_accel_plugin_t* trilume_accel_plugin_entry(void);

typedef const trilume_accel_plugin_t* (*trilume_accel_plugin_entry_t)(void);
#define TRILUME_ACCEL_PLUGIN_ENTRY "trilume_accel_plugin_entry"

#if defined(__cplusplus)
}
#endif

/* NOLINTEND(modernize-*, readability-identifier-naming) */
