#include "CBinderyImaging.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>
#include <jerror.h>

/// A progressive JPEG may ask to go over all of its pixels any number of times.
enum { most_scans = 200 };

typedef struct {
    struct jpeg_error_mgr manager;
    jmp_buf failure;
    char *message;
} error_state;

static void fail(j_common_ptr codec) {
    error_state *state = (error_state *)codec->err;
    char text[JMSG_LENGTH_MAX];
    state->manager.format_message(codec, text);
    snprintf(state->message, bindery_message_size, "%s", text);
    longjmp(state->failure, 1);
}

/// Warnings, such as that the end is missing, are not told: readers show such images too.
static void ignore(j_common_ptr codec) { (void)codec; }

static struct jpeg_error_mgr *prepare(error_state *state, char *message) {
    struct jpeg_error_mgr *manager = jpeg_std_error(&state->manager);
    manager->error_exit = fail;
    manager->output_message = ignore;
    state->message = message;
    return manager;
}

static void count_scans(j_common_ptr codec) {
    if (((j_decompress_ptr)codec)->input_scan_number > most_scans) ERREXIT(codec, JERR_BAD_PROGRESSION);
}

/// One row of CMYK as RGB. `inverted` is what Adobe's programs write: 255 for no ink.
static void convert_row(const uint8_t *cmyk, uint8_t *rgb, uint32_t width, bool inverted) {
    for (uint32_t x = 0; x < width; x++, cmyk += 4, rgb += 3) {
        uint32_t black = inverted ? cmyk[3] : 255u - cmyk[3];
        for (int ink = 0; ink < 3; ink++) {
            uint32_t light = inverted ? cmyk[ink] : 255u - cmyk[ink];
            rgb[ink] = (uint8_t)((light * black + 127) / 255);
        }
    }
}

bool bindery_jpeg_read(const uint8_t *bytes, size_t size, uint64_t most_pixels, bindery_pixels *result, char *message) {
    struct jpeg_decompress_struct codec;
    struct jpeg_progress_mgr progress = {.progress_monitor = count_scans};
    error_state state;
    uint8_t *volatile row = NULL;
    memset(result, 0, sizeof *result);
    codec.err = prepare(&state, message);
    if (setjmp(state.failure) != 0) {
        jpeg_destroy_decompress(&codec);
        free(row);
        free(result->pixels);
        free(result->profile);
        memset(result, 0, sizeof *result);
        return false;
    }
    jpeg_create_decompress(&codec);
    codec.progress = &progress;
    jpeg_save_markers(&codec, JPEG_APP0 + 2, 0xFFFF);
    jpeg_mem_src(&codec, bytes, (unsigned long)size);
    jpeg_read_header(&codec, TRUE);
    if ((uint64_t)codec.image_width * codec.image_height > most_pixels) ERREXIT(&codec, JERR_IMAGE_TOO_BIG);
    bool is_cmyk = codec.num_components == 4;
    if (is_cmyk) {
        codec.out_color_space = JCS_CMYK;
    } else {
        codec.out_color_space = codec.num_components == 1 ? JCS_GRAYSCALE : JCS_RGB;
        unsigned int profile_size = 0;
        JOCTET *profile = NULL;
        if (jpeg_read_icc_profile(&codec, &profile, &profile_size)) {
            result->profile = profile;
            result->profile_size = profile_size;
        }
    }
    jpeg_start_decompress(&codec);
    result->width = codec.output_width;
    result->height = codec.output_height;
    result->channels = codec.num_components == 1 ? 1 : 3;
    size_t stride = (size_t)result->width * result->channels;
    result->pixels = malloc(stride * result->height);
    if (is_cmyk) row = malloc((size_t)result->width * 4);
    if (result->pixels == NULL || (is_cmyk && row == NULL)) ERREXIT1(&codec, JERR_OUT_OF_MEMORY, 0);
    while (codec.output_scanline < codec.output_height) {
        uint8_t *target = result->pixels + stride * codec.output_scanline;
        JSAMPROW rows[1] = {is_cmyk ? row : target};
        if (jpeg_read_scanlines(&codec, rows, 1) == 0) break;
        if (is_cmyk) convert_row(row, target, result->width, codec.saw_Adobe_marker);
    }
    jpeg_finish_decompress(&codec);
    jpeg_destroy_decompress(&codec);
    free(row);
    return true;
}

bool bindery_jpeg_write(const bindery_pixels *pixels, int quality, bindery_file *result, char *message) {
    bool is_gray = pixels->channels == 1;
    struct jpeg_compress_struct codec;
    error_state state;
    unsigned char *buffer = NULL;
    unsigned long size = 0;
    unsigned char *volatile *kept = (unsigned char *volatile *)&buffer;
    memset(result, 0, sizeof *result);
    codec.err = prepare(&state, message);
    if (setjmp(state.failure) != 0) {
        jpeg_destroy_compress(&codec);
        free(*kept);
        return false;
    }
    jpeg_create_compress(&codec);
    jpeg_mem_dest(&codec, &buffer, &size);
    codec.image_width = pixels->width;
    codec.image_height = pixels->height;
    codec.input_components = (int)pixels->channels;
    codec.in_color_space = is_gray ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&codec);
    jpeg_set_quality(&codec, quality, TRUE);
    codec.optimize_coding = TRUE;
    jpeg_start_compress(&codec, TRUE);
    if (pixels->profile != NULL && pixels->profile_size > 0)
        jpeg_write_icc_profile(&codec, pixels->profile, (unsigned int)pixels->profile_size);
    size_t stride = (size_t)pixels->width * pixels->channels;
    while (codec.next_scanline < codec.image_height) {
        JSAMPROW rows[1] = {pixels->pixels + stride * codec.next_scanline};
        jpeg_write_scanlines(&codec, rows, 1);
    }
    jpeg_finish_compress(&codec);
    jpeg_destroy_compress(&codec);
    result->bytes = buffer;
    result->size = size;
    return true;
}

void bindery_imaging_free(void *memory) {
    free(memory);
}
