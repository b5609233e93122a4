#include "CBinderyImaging.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <png.h>

typedef struct {
    uint8_t *bytes;
    size_t size, capacity;
} target;

static void fail(png_structp codec, png_const_charp text) {
    snprintf(png_get_error_ptr(codec), bindery_message_size, "%s", text);
    png_longjmp(codec, 1);
}

static void ignore(png_structp codec, png_const_charp text) {
    (void)codec;
    (void)text;
}

static void give(png_structp codec, png_bytep bytes, size_t size) {
    target *to = png_get_io_ptr(codec);
    if (to->capacity - to->size < size) {
        size_t capacity = (to->capacity + size) * 2;
        uint8_t *grown = realloc(to->bytes, capacity);
        if (grown == NULL) png_error(codec, "there is not enough memory");
        to->bytes = grown;
        to->capacity = capacity;
    }
    memcpy(to->bytes + to->size, bytes, size);
    to->size += size;
}

static void finish(png_structp codec) { (void)codec; }

bool bindery_png_write(const bindery_pixels *pixels, bindery_file *result, char *message) {
    target to = {NULL, 0, 0};
    png_bytep *volatile rows = NULL;
    target *volatile kept = &to;
    memset(result, 0, sizeof *result);
    png_structp codec = png_create_write_struct(PNG_LIBPNG_VER_STRING, message, fail, ignore);
    png_infop info = codec == NULL ? NULL : png_create_info_struct(codec);
    if (info == NULL) {
        png_destroy_write_struct(&codec, NULL);
        snprintf(message, bindery_message_size, "there is not enough memory");
        return false;
    }
    if (setjmp(png_jmpbuf(codec)) != 0) {
        png_destroy_write_struct(&codec, &info);
        free(rows);
        free(kept->bytes);
        return false;
    }
    png_set_write_fn(codec, &to, give, finish);
    int type = pixels->channels == 1 ? PNG_COLOR_TYPE_GRAY
        : pixels->channels == 3 ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGB_ALPHA;
    png_set_IHDR(
        codec, info, pixels->width, pixels->height, 8, type, PNG_INTERLACE_NONE,
        PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_write_info(codec, info);
    size_t stride = (size_t)pixels->width * pixels->channels;
    rows = malloc(sizeof(png_bytep) * pixels->height);
    if (rows == NULL) png_error(codec, "there is not enough memory");
    for (uint32_t y = 0; y < pixels->height; y++) rows[y] = pixels->pixels + stride * y;
    png_write_image(codec, rows);
    png_write_end(codec, info);
    png_destroy_write_struct(&codec, &info);
    free(rows);
    result->bytes = to.bytes;
    result->size = to.size;
    return true;
}
