#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The pixels of a picture: rows from top to bottom, 8 bits a channel; 1 channel is gray, 3 are RGB, 4 are RGB with alpha.
typedef struct {
    uint32_t width, height, channels;
    /// To be freed with `bindery_imaging_free`.
    uint8_t *pixels;
    /// The ICC profile of a JPEG; NULL if there is none. To be freed with `bindery_imaging_free`.
    uint8_t *profile;
    size_t profile_size;
} bindery_pixels;

/// The bytes of a file that was written, to be freed with `bindery_imaging_free`.
typedef struct {
    uint8_t *bytes;
    size_t size;
} bindery_file;

enum { bindery_message_size = 256 };

// Each function returns whether it could do its work; if not, `message` says why. libjpeg and libpng report errors by
// leaving their functions with `longjmp`; that happens in here, over frames of C only.

/// Decodes a JPEG to gray or RGB. CMYK is turned into RGB; Adobe's programs store it inverted.
bool bindery_jpeg_read(const uint8_t *bytes, size_t size, uint64_t most_pixels, bindery_pixels *result, char *message);

/// Encodes gray or RGB as JPEG.
bool bindery_jpeg_write(const bindery_pixels *pixels, int quality, bindery_file *result, char *message);

/// Encodes gray, RGB or RGB with alpha as PNG.
bool bindery_png_write(const bindery_pixels *pixels, bindery_file *result, char *message);

/// Decodes a still WebP to RGB, or to RGB with alpha.
bool bindery_webp_read(const uint8_t *bytes, size_t size, uint64_t most_pixels, bindery_pixels *result, char *message);

/// Turns a picture as an Exif orientation, 1 to 8, says.
bool bindery_turn(bindery_pixels *pixels, int orientation, char *message);

/// Frees what these functions have given; NULL is allowed.
void bindery_imaging_free(void *memory);
