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
    const bool is_all = is_called("rude");
    if (is_all) {
        setlocale(LC_ALL, "");
        signal(SIGINT, SIG_IGN);
        signal(SIGTERM, SIG_IGN);
        signal(SIGSEGV, SIG_IGN);
        signal(SIGCHLD, SIG_IGN);
        signal(SIGPIPE, SIG_DFL);
        fesetround(FE_UPWARD);
    }
    if (is_all || is_called("blocks")) {
        sigset_t all;
        sigfillset(&all);
        sigprocmask(SIG_SETMASK, &all, NULL);
    }
    if ((is_all || is_called("wanders")) && chdir("/") != 0) {
        abort();
    }
    if (is_all || is_called("opens")) {
        umask(0);
    }
    if (is_all || is_called("sets")) {
        setenv("OMP_NUM_THREADS", "1", 1);
    }
    if (is_all || is_called("closes")) {
        close(0);
    }
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
    } else {
        be_rude(); /* where it is called so */
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
    if (is_called("empty")) {
        *count = 0;
    }
    return result;
}

static trilume_accel_result_t open_strangely(const trilume_accel_host_t* host,
                                             const char* device_id,
                                             const char* settings,
                                             trilume_accel_device_t** device,
                                             trilume_accel_error_t* error)
{
    be_rude();
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

/* Over everything that the host shares with whoever has started it. */
static void scribble(void)
{
    static unsigned seed = 1;
    FILE* maps = fopen("/proc/self/maps", "r");
    char line[512];
    while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
        unsigned long begin = 0;
        unsigned long end = 0;
        if (strstr(line, "memfd:trilume-device") != NULL
            && sscanf(line, "%lx-%lx", &begin, &end) == 2) {
            for (volatile unsigned* word = (unsigned*)begin; word < (unsigned*)end; ++word) {
                seed = seed * 1664525u + 1013904223u;
                *word = (seed >> 16) % 5 == 0 ? (seed >> 16) % 3 : seed;
            }
        }
    }
    if (maps != NULL) {
        fclose(maps);
    }
}

static trilume_accel_result_t wait_strangely(trilume_accel_device_t* device,
                                             trilume_accel_ticket_t id,
                                             uint64_t timeout_nanoseconds,
                                             trilume_accel_report_t* report,
                                             trilume_accel_error_t* error)
{
    const trilume_accel_result_t result = wait_for(device, id, timeout_nanoseconds, report, error);
    if (is_called("scribbles")) {
        scribble();
    }
    return result;
}

const trilume_accel_plugin_t* trilume_accel_plugin_entry(void)
{
    static trilume_accel_plugin_t plugin;
    plugin = *null_plugin_entry();
    plugin.id = own_name;
    plugin.enumerate = enumerate_strangely;
    plugin.open = open_strangely;
    plugin.submit = submit_strangely;
    plugin.wait = wait_strangely;
    return &plugin;
}
