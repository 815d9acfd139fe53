/* SPDX-FileCopyrightText: 2026 The Trilume authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The smallest whole plugin: a device that is this processor, one row after the other. It is slow
 * and right, and the template for plugins of real devices: what a device would do by itself happens
 * here inside wait(), everything else is as it has to be.
 */

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <trilume/accelerator.h>

#define MAX_VECTORS 16u
#define MAX_TICKETS 64u

typedef struct matrix
{
    struct matrix* next;
    trilume_accel_matrix_handle_t handle;
    uint64_t rows;
    uint64_t columns;
    int8_t trits[]; /* (rows, columns): a real device has its own packing */
} matrix_t;

typedef struct task
{
    trilume_accel_job_t job; /* its activations are those below */
    const matrix_t* matrix;
    int32_t* sums;       /* (vectors, row_count): the results until somebody takes them */
    int8_t* activations; /* (vectors, columns), copied; in the memory of the sums */
} task_t;

typedef struct ticket
{
    struct ticket* next;
    trilume_accel_ticket_t id;
    bool is_awaited; /* a thread is in wait() with it, which frees it */
    bool is_cancelled;
    uint32_t count;
    task_t tasks[];
} ticket_t;

struct trilume_accel_device
{
    pthread_mutex_t mutex; /* guards all of it */
    pthread_cond_t left;   /* a thread has left wait() */
    matrix_t* matrices;
    ticket_t* tickets;
    uint64_t last_handle;
    uint64_t last_ticket;
    uint32_t tickets_out;
    uint32_t waiting; /* threads */
    uint64_t bytes;   /* of weights that were read */
};

/* Helpers ------------------------------------------------------------------------------------- */

static trilume_accel_result_t fail(trilume_accel_error_t* error,
                                   trilume_accel_result_t result,
                                   const char* text)
{
    if (error != NULL && error->struct_size >= sizeof *error) {
        strncpy(error->text, text, sizeof error->text - 1);
        error->text[sizeof error->text - 1] = '\0';
    }
    return result;
}

static void free_ticket(ticket_t* ticket)
{
    for (uint32_t i = 0; i < ticket->count; ++i) {
        free(ticket->tasks[i].sums);
    }
    free(ticket);
}

/* Where the list has it; where its end is, if it has not. */
static ticket_t** find_ticket(trilume_accel_device_t* device, trilume_accel_ticket_t id)
{
    ticket_t** place = &device->tickets;
    while (*place != NULL && (*place)->id != id) {
        place = &(*place)->next;
    }
    return place;
}

static ticket_t* take_ticket(trilume_accel_device_t* device, ticket_t** place)
{
    ticket_t* taken = *place;
    *place = taken->next;
    device->tickets_out -= 1;
    return taken;
}

static const matrix_t* find_matrix(const trilume_accel_device_t* device, uint64_t handle)
{
    for (const matrix_t* matrix = device->matrices; matrix != NULL; matrix = matrix->next) {
        if (matrix->handle == handle) {
            return matrix;
        }
    }
    return NULL;
}

static void fill_info(trilume_accel_device_info_t* info, size_t size)
{
    trilume_accel_device_info_t all;
    memset(&all, 0, sizeof all);
    all.struct_size = (uint32_t)(size < sizeof all ? size : sizeof all);
    all.flags = TRILUME_ACCEL_DEVICE_SIMULATED;
    strcpy(all.id, "0");
    strcpy(all.name, "Null device");
    all.max_vectors = MAX_VECTORS;
    all.max_tickets = MAX_TICKETS;
    all.power_label = TRILUME_ACCEL_LABEL_NONE;
    memcpy(info, &all, all.struct_size); /* an older host knows less of it */
}

/* Devices ------------------------------------------------------------------------------------- */

static trilume_accel_result_t enumerate(const trilume_accel_host_t* host,
                                        trilume_accel_device_info_t* devices,
                                        size_t device_size,
                                        uint32_t capacity,
                                        uint32_t* count,
                                        trilume_accel_error_t* error)
{
    (void)host;
    if (count == NULL || (devices == NULL && capacity > 0)) {
        return fail(error, TRILUME_ACCEL_ERROR_INVALID, "There is no place for the devices.");
    }
    if (capacity > 0) {
        fill_info(devices, device_size);
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
    (void)host;
    (void)settings;
    if (device_id == NULL || device == NULL) {
        return fail(error, TRILUME_ACCEL_ERROR_INVALID, "No device was named.");
    }
    if (strcmp(device_id, "0") != 0) {
        return fail(error, TRILUME_ACCEL_ERROR_UNSUPPORTED, "There is one device only: 0.");
    }
    trilume_accel_device_t* made = calloc(1, sizeof *made);
    if (made == NULL) {
        return fail(error, TRILUME_ACCEL_ERROR_MEMORY, "There is no memory for the device.");
    }
    pthread_mutex_init(&made->mutex, NULL);
    pthread_cond_init(&made->left, NULL);
    *device = made;
    return TRILUME_ACCEL_OK;
}

static void close_device(trilume_accel_device_t* device)
{
    pthread_mutex_lock(&device->mutex);
    for (ticket_t* ticket = device->tickets; ticket != NULL; ticket = ticket->next) {
        ticket->is_cancelled = true;
    }
    while (device->waiting > 0) {
        pthread_cond_wait(&device->left, &device->mutex);
    }
    pthread_mutex_unlock(&device->mutex);
    while (device->tickets != NULL) {
        free_ticket(take_ticket(device, &device->tickets));
    }
    while (device->matrices != NULL) {
        matrix_t* matrix = device->matrices;
        device->matrices = matrix->next;
        free(matrix);
    }
    pthread_cond_destroy(&device->left);
    pthread_mutex_destroy(&device->mutex);
    free(device);
}

static trilume_accel_result_t describe(trilume_accel_device_t* device,
                                       trilume_accel_device_info_t* info,
                                       trilume_accel_error_t* error)
{
    (void)device;
    if (info == NULL) {
        return fail(error, TRILUME_ACCEL_ERROR_INVALID, "There is no place for the description.");
    }
    fill_info(info, info->struct_size);
    return TRILUME_ACCEL_OK;
}

/* Matrices ------------------------------------------------------------------------------------ */

static trilume_accel_result_t supports(trilume_accel_device_t* device,
                                       const trilume_accel_operation_t* operation,
                                       trilume_accel_error_t* error)
{
    (void)device;
    if (operation == NULL || operation->rows == 0 || operation->columns == 0) {
        return fail(error, TRILUME_ACCEL_ERROR_INVALID, "An operation without rows or columns.");
    }
    if (operation->kind != TRILUME_ACCEL_TERNARY_MATVEC) {
        return fail(error, TRILUME_ACCEL_ERROR_UNSUPPORTED, "Only ternary products are computed.");
    }
    if (operation->vectors > MAX_VECTORS) {
        return fail(error, TRILUME_ACCEL_ERROR_UNSUPPORTED, "At most 16 vectors fit into a job.");
    }
    return TRILUME_ACCEL_OK;
}

static bool has_only_trits(const int8_t* row, uint64_t columns)
{
    for (uint64_t column = 0; column < columns; ++column) {
        if (row[column] < -1 || row[column] > 1) {
            return false;
        }
    }
    return true;
}

static trilume_accel_result_t upload(trilume_accel_device_t* device,
                                     const trilume_accel_matrix_t* matrix,
                                     trilume_accel_matrix_handle_t* handle,
                                     trilume_accel_error_t* error)
{
    if (matrix == NULL || handle == NULL || matrix->trits == NULL || matrix->rows == 0
        || matrix->columns == 0 || matrix->row_stride < matrix->columns) {
        return fail(error, TRILUME_ACCEL_ERROR_INVALID, "A matrix without rows, columns or trits.");
    }
    if (matrix->kind != TRILUME_ACCEL_TERNARY_MATVEC) {
        return fail(error, TRILUME_ACCEL_ERROR_UNSUPPORTED, "Only ternary matrices are taken.");
    }
    if (matrix->rows > (SIZE_MAX - sizeof(matrix_t)) / matrix->columns) {
        return fail(error, TRILUME_ACCEL_ERROR_MEMORY, "The matrix is larger than any memory.");
    }
    matrix_t* kept = malloc(sizeof *kept + matrix->rows * matrix->columns);
    if (kept == NULL) {
        return fail(error, TRILUME_ACCEL_ERROR_MEMORY, "There is no memory for the matrix.");
    }
    kept->rows = matrix->rows;
    kept->columns = matrix->columns;
    for (uint64_t row = 0; row < matrix->rows; ++row) {
        const int8_t* trits = matrix->trits + row * matrix->row_stride;
        if (!has_only_trits(trits, matrix->columns)) {
            free(kept);
            return fail(error, TRILUME_ACCEL_ERROR_INVALID, "A weight is none of -1, 0 and +1.");
        }
        memcpy(kept->trits + row * matrix->columns, trits, matrix->columns);
    }
    pthread_mutex_lock(&device->mutex);
    kept->handle = ++device->last_handle;
    kept->next = device->matrices;
    device->matrices = kept;
    pthread_mutex_unlock(&device->mutex);
    *handle = kept->handle;
    return TRILUME_ACCEL_OK;
}

static trilume_accel_result_t unload(trilume_accel_device_t* device,
                                     trilume_accel_matrix_handle_t handle,
                                     trilume_accel_error_t* error)
{
    pthread_mutex_lock(&device->mutex);
    matrix_t** place = &device->matrices;
    while (*place != NULL && (*place)->handle != handle) {
        place = &(*place)->next;
    }
    matrix_t* matrix = *place;
    if (matrix != NULL) {
        *place = matrix->next;
    }
    pthread_mutex_unlock(&device->mutex);
    free(matrix);
    return matrix != NULL ? TRILUME_ACCEL_OK
                          : fail(error, TRILUME_ACCEL_ERROR_INVALID, "There is no such matrix.");
}

/* Jobs ---------------------------------------------------------------------------------------- */

static bool is_valid(const trilume_accel_job_t* job, const matrix_t* matrix)
{
    return matrix != NULL && job->vectors >= 1 && job->vectors <= MAX_VECTORS
           && job->activations != NULL && job->results != NULL && job->row_count >= 1
           && job->first_row < matrix->rows && job->row_count <= matrix->rows - job->first_row
           && job->activation_stride >= matrix->columns && job->result_stride >= job->row_count;
}

/* With its activations, which the caller may change from now on. */
static trilume_accel_result_t take_job(const trilume_accel_device_t* device,
                                       const trilume_accel_job_t* job,
                                       task_t* task,
                                       trilume_accel_error_t* error)
{
    task->job = *job;
    task->matrix = find_matrix(device, job->matrix);
    if (!is_valid(job, task->matrix)) {
        return fail(error, TRILUME_ACCEL_ERROR_INVALID,
                    "A job names rows, vectors or a matrix that are not there.");
    }
    const uint64_t columns = task->matrix->columns;
    const uint64_t sums = job->vectors * job->row_count;
    task->sums = malloc(sums * sizeof task->sums[0] + job->vectors * columns);
    if (task->sums == NULL) {
        return fail(error, TRILUME_ACCEL_ERROR_MEMORY, "There is no memory for a job.");
    }
    task->activations = (int8_t*)(task->sums + sums);
    for (uint32_t vector = 0; vector < job->vectors; ++vector) {
        memcpy(task->activations + vector * columns,
               job->activations + vector * job->activation_stride, columns);
    }
    return TRILUME_ACCEL_OK;
}

static trilume_accel_result_t submit(trilume_accel_device_t* device,
                                     const trilume_accel_job_t* jobs,
                                     size_t job_size,
                                     uint32_t count,
                                     trilume_accel_ticket_t* ticket,
                                     trilume_accel_error_t* error)
{
    if (jobs == NULL || ticket == NULL || count == 0 || job_size < sizeof *jobs) {
        return fail(error, TRILUME_ACCEL_ERROR_INVALID, "There are no jobs.");
    }
    ticket_t* taken = calloc(1, sizeof *taken + count * sizeof taken->tasks[0]);
    if (taken == NULL) {
        return fail(error, TRILUME_ACCEL_ERROR_MEMORY, "There is no memory for the jobs.");
    }
    pthread_mutex_lock(&device->mutex);
    trilume_accel_result_t result = TRILUME_ACCEL_OK;
    if (device->tickets_out >= MAX_TICKETS) {
        result = fail(error, TRILUME_ACCEL_ERROR_BUSY, "There are 64 tickets out already.");
    }
    for (uint32_t i = 0; i < count && result == TRILUME_ACCEL_OK; ++i) {
        const void* place = (const char*)jobs + i * job_size;
        taken->count = i + 1;
        result = take_job(device, place, &taken->tasks[i], error);
    }
    if (result == TRILUME_ACCEL_OK) {
        taken->id = ++device->last_ticket;
        taken->next = device->tickets;
        device->tickets = taken;
        device->tickets_out += 1;
        *ticket = taken->id;
    }
    pthread_mutex_unlock(&device->mutex);
    if (result != TRILUME_ACCEL_OK) {
        free_ticket(taken);
    }
    return result;
}

/* Of one row and one vector: what the device is for. */
static int32_t dot(const int8_t* trits, const int8_t* activations, uint64_t columns)
{
    int32_t sum = 0;
    for (uint64_t column = 0; column < columns; ++column) {
        sum += trits[column] * activations[column];
    }
    return sum;
}

static void compute(const task_t* task)
{
    const matrix_t* matrix = task->matrix;
    int32_t* sum = task->sums;
    for (uint32_t vector = 0; vector < task->job.vectors; ++vector) {
        for (uint64_t i = 0; i < task->job.row_count; ++i) {
            *sum++ = dot(matrix->trits + (task->job.first_row + i) * matrix->columns,
                         task->activations + vector * matrix->columns, matrix->columns);
        }
    }
}

static void hand_over(const task_t* task)
{
    const trilume_accel_job_t* job = &task->job;
    for (uint32_t vector = 0; vector < job->vectors; ++vector) {
        memcpy(job->results + vector * job->result_stride, task->sums + vector * job->row_count,
               job->row_count * sizeof task->sums[0]);
    }
}

static uint64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

/* A device has computed meanwhile; this one does it now, however little time it was given. */
static trilume_accel_result_t wait_for(trilume_accel_device_t* device,
                                       trilume_accel_ticket_t id,
                                       uint64_t timeout_nanoseconds,
                                       trilume_accel_report_t* report,
                                       trilume_accel_error_t* error)
{
    (void)timeout_nanoseconds;
    pthread_mutex_lock(&device->mutex);
    ticket_t* ticket = *find_ticket(device, id);
    if (ticket == NULL || ticket->is_awaited) {
        pthread_mutex_unlock(&device->mutex);
        return fail(error, TRILUME_ACCEL_ERROR_INVALID, "There is no such ticket.");
    }
    ticket->is_awaited = true;
    device->waiting += 1;
    const uint64_t begin = now();
    uint64_t bytes = 0;
    for (uint32_t i = 0; i < ticket->count && !ticket->is_cancelled; ++i) {
        pthread_mutex_unlock(&device->mutex); /* the matrix stays while a ticket with it is out */
        compute(&ticket->tasks[i]);
        bytes += ticket->tasks[i].job.row_count * ticket->tasks[i].matrix->columns;
        pthread_mutex_lock(&device->mutex);
    }
    const bool is_cancelled = ticket->is_cancelled;
    for (uint32_t i = 0; i < ticket->count && !is_cancelled; ++i) {
        hand_over(&ticket->tasks[i]); /* before anybody can cancel it */
    }
    free_ticket(take_ticket(device, find_ticket(device, id)));
    device->bytes += bytes;
    device->waiting -= 1;
    pthread_cond_broadcast(&device->left);
    pthread_mutex_unlock(&device->mutex);
    if (is_cancelled) {
        return fail(error, TRILUME_ACCEL_ERROR_CANCELLED, "The ticket was given up.");
    }
    if (report != NULL && report->struct_size >= sizeof *report) {
        report->cycles = 0;
        report->bytes = bytes;
        report->busy_nanoseconds = now() - begin;
    }
    return TRILUME_ACCEL_OK;
}

static void cancel(trilume_accel_device_t* device, trilume_accel_ticket_t id)
{
    pthread_mutex_lock(&device->mutex);
    ticket_t** place = find_ticket(device, id);
    if (*place != NULL && (*place)->is_awaited) {
        (*place)->is_cancelled = true; /* the thread that waits drops it */
    } else if (*place != NULL) {
        free_ticket(take_ticket(device, place));
    }
    pthread_mutex_unlock(&device->mutex);
}

/* Itself -------------------------------------------------------------------------------------- */

static trilume_accel_result_t read_telemetry(trilume_accel_device_t* device,
                                             trilume_accel_reading_t* readings,
                                             size_t reading_size,
                                             uint32_t capacity,
                                             uint32_t* count,
                                             trilume_accel_error_t* error)
{
    if (count == NULL || (readings == NULL && capacity > 0)) {
        return fail(error, TRILUME_ACCEL_ERROR_INVALID, "There is no place for the readings.");
    }
    trilume_accel_reading_t bytes;
    memset(&bytes, 0, sizeof bytes);
    bytes.struct_size = (uint32_t)(reading_size < sizeof bytes ? reading_size : sizeof bytes);
    bytes.kind = TRILUME_ACCEL_BYTES;
    bytes.label = TRILUME_ACCEL_LABEL_DERIVED;
    bytes.resolution = 1.0;
    strcpy(bytes.source, "a byte for each weight of each job");
    pthread_mutex_lock(&device->mutex);
    bytes.value = (double)device->bytes;
    bytes.renewals = device->last_ticket;
    pthread_mutex_unlock(&device->mutex);
    if (capacity > 0) {
        memcpy(readings, &bytes, bytes.struct_size);
    }
    *count = 1;
    return TRILUME_ACCEL_OK;
}

static trilume_accel_result_t self_test(trilume_accel_device_t* device,
                                        trilume_accel_error_t* error)
{
    (void)device;
    static const int8_t kTrits[] = {1, 0, -1, -1};
    static const int8_t kActivations[] = {-128, 5, 127, -128};
    return dot(kTrits, kActivations, 4) == -127
               ? TRILUME_ACCEL_OK
               : fail(error, TRILUME_ACCEL_ERROR_FAILED, "A sum of four is wrong.");
}

const trilume_accel_plugin_t* trilume_accel_plugin_entry(void)
{
    static const trilume_accel_plugin_t kPlugin = {
        .struct_size = sizeof kPlugin,
        .abi_major = TRILUME_ACCEL_ABI_MAJOR,
        .abi_minor = TRILUME_ACCEL_ABI_MINOR,
        .id = "null",
        .name = "Null device",
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
        .read_telemetry = read_telemetry,
        .self_test = self_test,
    };
    return &kPlugin;
}
