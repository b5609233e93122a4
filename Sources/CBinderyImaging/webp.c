#include "CBinderyImaging.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <webp/decode.h>

bool bindery_webp_read(const uint8_t *bytes, size_t size, uint64_t most_pixels, bindery_pixels *result, char *message) {
    WebPBitstreamFeatures features;
    memset(result, 0, sizeof *result);
    if (WebPGetFeatures(bytes, size, &features) != VP8_STATUS_OK) {
        snprintf(message, bindery_message_size, "it is damaged");
        return false;
    }
    uint64_t pixels = (uint64_t)features.width * (uint64_t)features.height;
    if (pixels == 0 || pixels > most_pixels) {
        snprintf(message, bindery_message_size, "it has too many pixels");
        return false;
    }
    result->width = (uint32_t)features.width;
    result->height = (uint32_t)features.height;
    result->channels = features.has_alpha ? 4 : 3;
    size_t stride = (size_t)result->width * result->channels;
    size_t total = stride * result->height;
    result->pixels = malloc(total);
    uint8_t *done = NULL;
    if (result->pixels != NULL) {
        done = features.has_alpha
            ? WebPDecodeRGBAInto(bytes, size, result->pixels, total, (int)stride)
            : WebPDecodeRGBInto(bytes, size, result->pixels, total, (int)stride);
    }
    if (done == NULL) {
        free(result->pixels);
        memset(result, 0, sizeof *result);
        snprintf(message, bindery_message_size, "it is damaged");
        return false;
    }
    return true;
}
