#pragma once

#include <zip.h>

#define BINDERY_LIBZIP_FUNCTIONS(FUNCTION) \
    FUNCTION(open_from_source) \
    FUNCTION(discard) \
    FUNCTION(close) \
    FUNCTION(get_error) \
    FUNCTION(error_code_zip) \
    FUNCTION(error_strerror) \
    FUNCTION(error_fini) \
    FUNCTION(source_function_create) \
    FUNCTION(source_free) \
    FUNCTION(file_add) \
    FUNCTION(file_set_dostime) \
    FUNCTION(file_set_external_attributes) \
    FUNCTION(set_file_compression)

#define FUNCTION(name) __typeof__(&zip_##name) _Nonnull name;
/// The functions of libzip that make an archive, without the `zip_` of their names.
typedef struct bindery_libzip {
    BINDERY_LIBZIP_FUNCTIONS(FUNCTION)
} bindery_libzip;
#undef FUNCTION

/// Loads libzip, if that has not been done, and gives its functions. NULL if it is not there.
///
/// libzip brings a library of cryptography along, which costs a program a fifth of the time of a small edit; only what
/// makes a new archive needs it.
const bindery_libzip *_Nullable bindery_libzip_load(void);
