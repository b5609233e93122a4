#include "CBinderyZip.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

static bindery_libzip functions;
static bool is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
#ifdef __APPLE__
    // The linker knows the way to the library, and loads only what it needs.
#define FUNCTION(name) functions.name = zip_##name;
    BINDERY_LIBZIP_FUNCTIONS(FUNCTION)
#undef FUNCTION
    is_loaded = true;
#else
    // Debian counted otherwise until version 1.7. To look for a name that is not there takes long.
    static const char *const names[] = {"libzip.so.5", "libzip.so.4"};
    const int likely = LIBZIP_VERSION_MAJOR == 1 && LIBZIP_VERSION_MINOR < 8;
    void *library = dlopen(names[likely], RTLD_LAZY | RTLD_LOCAL);
    if (library == NULL) library = dlopen(names[!likely], RTLD_LAZY | RTLD_LOCAL);
    if (library == NULL) return;
#define FUNCTION(name) && (functions.name = (__typeof__(functions.name))dlsym(library, "zip_" #name)) != NULL
    is_loaded = true BINDERY_LIBZIP_FUNCTIONS(FUNCTION);
#undef FUNCTION
#endif
}

const bindery_libzip *bindery_libzip_load(void) {
    pthread_once(&once, load);
    return is_loaded ? &functions : NULL;
}
