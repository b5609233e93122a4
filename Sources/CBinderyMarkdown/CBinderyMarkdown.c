#include "CBinderyMarkdown.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { alignment = 16, chunk_size = 1 << 17 };

typedef struct chunk {
    struct chunk *previous;
} chunk;

struct bindery_arena {
    chunk *last;
    char *next;
    size_t remaining;
};

static _Thread_local bindery_arena *current;

/// cmark-gfm takes for granted that memory never ends, as its own allocator does.
static _Noreturn void give_up(void) {
    fputs("out of memory\n", stderr);
    abort();
}

static size_t rounded(size_t size) {
    if (size > SIZE_MAX / 2) give_up();
    return (size + alignment - 1) & ~(size_t)(alignment - 1);
}

/// The size of a block stands before it.
static size_t *size_of(void *block) {
    return (size_t *)((char *)block - alignment);
}

static void add_chunk(size_t size) {
    size_t capacity = alignment + size > chunk_size ? alignment + size : chunk_size;
    chunk *added = malloc(capacity);
    if (added == NULL) give_up();
    added->previous = current->last;
    current->last = added;
    current->next = (char *)added + alignment;
    current->remaining = capacity - alignment;
}

static void *allocate(size_t size) {
    size = rounded(size) + alignment;
    if (size > current->remaining) add_chunk(size);
    void *block = current->next + alignment;
    current->next += size;
    current->remaining -= size;
    *size_of(block) = size - alignment;
    return block;
}

static void *allocate_cleared(size_t count, size_t size) {
    if (size != 0 && count > SIZE_MAX / size) give_up();
    return memset(allocate(count * size), 0, count * size);
}

static void *reallocate(void *block, size_t size) {
    if (block == NULL) return allocate(size);
    size_t before = *size_of(block);
    if (size <= before) return block;
    size_t growth = rounded(size) - before;
    if ((char *)block + before == current->next && growth <= current->remaining) {
        current->next += growth;
        current->remaining -= growth;
        *size_of(block) += growth;
        return block;
    }
    return memcpy(allocate(size), block, before);
}

static void deallocate(void *block) {
    (void)block;
}

static cmark_mem memory = {allocate_cleared, reallocate, deallocate};

bindery_arena *bindery_arena_new(void) {
    return calloc(1, sizeof(bindery_arena));
}

cmark_mem *bindery_arena_enter(bindery_arena *arena) {
    current = arena;
    return &memory;
}

void bindery_arena_free(bindery_arena *arena) {
    for (chunk *each = arena->last; each != NULL;) {
        chunk *previous = each->previous;
        free(each);
        each = previous;
    }
    if (current == arena) current = NULL;
    free(arena);
}
