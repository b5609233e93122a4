#include "CBinderyImaging.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool bindery_turn(bindery_pixels *pixels, int orientation, char *message) {
    if (orientation <= 1 || orientation > 8) return true;
    bool sideways = orientation >= 5;
    size_t width = sideways ? pixels->height : pixels->width;
    size_t height = sideways ? pixels->width : pixels->height;
    size_t channels = pixels->channels;
    uint8_t *turned = malloc(width * height * channels);
    if (turned == NULL) {
        snprintf(message, bindery_message_size, "there is not enough memory");
        return false;
    }
    // Whether the stored picture's axes run against those of the picture that is shown.
    bool mirrored_x = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    bool mirrored_y = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    uint8_t *target = turned;
    for (size_t y = 0; y < height; y++) {
        for (size_t x = 0; x < width; x++, target += channels) {
            size_t from_x = sideways ? y : x;
            size_t from_y = sideways ? x : y;
            if (mirrored_x) from_x = pixels->width - 1 - from_x;
            if (mirrored_y) from_y = pixels->height - 1 - from_y;
            memcpy(target, pixels->pixels + (from_y * pixels->width + from_x) * channels, channels);
        }
    }
    free(pixels->pixels);
    pixels->pixels = turned;
    pixels->width = (uint32_t)width;
    pixels->height = (uint32_t)height;
    return true;
}
