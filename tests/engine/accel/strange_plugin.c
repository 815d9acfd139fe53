/* SPDX-FileCopyrightText: 2026 The Trilume authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The null device in a library that does what the name of its file says, so that copies of it fill
   a folder with plugins nobody would want. It is linked with -ffast-math in any case. */

#define trilume_accel_plugin_entry null_plugin_entry
#include "engine/accel/null_device/null_device.c"
#undef trilume_accel_plugin_entry

#include <dlfcn.h>
#include <fcntl.h>
#include <fenv.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

TRILUME_ACCEL_EXPORT const trilume_accel_plugin_t* trilume_accel_plugin_entry(void);

static char own_name[TRILUME_ACCEL_NAME_SIZE];

static bool is_called(const char* name)
{
    return strcmp(own_name, name) == 0;
}

static void find_own_name(void)
{
    Dl_info info;
    if (dladdr((void*)&own_name, &info) != 0) {
        const char* file = strrchr(info.dli_fname, '/');
        strncpy(own_name, file != NULL ? file + 1 : info.dli_fname, sizeof own_name - 1);
        char* end = strchr(own_name, '.');
        if (end != NULL) {
            *end = '\0';
        }
    }
}

static void be_rude(void)
{
    setlocale(LC_ALL, "");
    signal(SIGINT, SIG_IGN);
    signal(SIGTERM, SIG_IGN);
    signal(SIGSEGV, SIG_IGN);
    signal(SIGCHLD, SIG_IGN);
    signal(SIGPIPE, SIG_DFL);
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, NULL);
    if (chdir("/") != 0) {
        abort();
    }
    umask(0);
    setenv("OMP_NUM_THREADS", "1", 1);
    close(0);
    fesetround(FE_UPWARD);
}

__attribute__((constructor)) static void begin(void)
{
    find_own_name();
    if (is_called("sleeps")) {
        sleep(60);
    } else if (is_called("exits")) {
        exit(0);
    } else if (is_called("aborts")) {
        abort();
    } else if (is_called("prints")) {
        puts("{ \"devices\": \"none of your business\" }");
        fflush(stdout);
    } else if (is_called("rude")) {
        be_rude();
    }
}

static trilume_accel_result_t enumerate_strangely(const trilume_accel_host_t* host,
                                                  trilume_accel_device_info_t* devices,
                                                  size_t device_size,
                                                  uint32_t capacity,
                                                  uint32_t* count,
                                                  trilume_accel_error_t* error)
{
    fesetround(FE_UPWARD);
    if (is_called("hangs")) {
        sleep(60);
    }
    if (is_called("fails")) {
        return fail(error, TRILUME_ACCEL_ERROR_DENIED, "The board is locked in a drawer.");
    }
    const trilume_accel_result_t result =
        enumerate(host, devices, device_size, capacity, count, error);
    if (is_called("many")) {
        *count = 10000;
    }
    return result;
}

static trilume_accel_result_t open_strangely(const trilume_accel_host_t* host,
                                             const char* device_id,
                                             const char* settings,
                                             trilume_accel_device_t** device,
                                             trilume_accel_error_t* error)
{
    if (is_called("rude")) {
        be_rude();
    }
    return open_device(host, device_id, settings, device, error);
}

static trilume_accel_result_t submit_strangely(trilume_accel_device_t* device,
                                               const trilume_accel_job_t* jobs,
                                               size_t job_size,
                                               uint32_t count,
                                               trilume_accel_ticket_t* ticket,
                                               trilume_accel_error_t* error)
{
    static int submitted = 0;
    fesetround(FE_UPWARD);
    if (is_called("crashes") && ++submitted == 20) {
        raise(SIGSEGV);
    }
    return submit(device, jobs, job_size, count, ticket, error);
}

const trilume_accel_plugin_t* trilume_accel_plugin_entry(void)
{
    static trilume_accel_plugin_t plugin;
    plugin = *null_plugin_entry();
    plugin.id = own_name;
    plugin.enumerate = enumerate_strangely;
    plugin.open = open_strangely;
    plugin.submit = submit_strangely;
    return &plugin;
}
