#include "CBinderyHTML.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

enum { alignment = 16, first_chunk = 1 << 14, largest_chunk = 1 << 20 };

typedef struct chunk {
    struct chunk *previous;
} chunk;

struct bindery_html {
    jmp_buf out_of_memory;
    chunk *last;
    char *next;
    size_t remaining;
    size_t chunk_size;
    size_t allowance;
    GumboOutput *output;
};

static void add_chunk(bindery_html *page, size_t size) {
    size_t capacity = size + alignment > page->chunk_size ? size + alignment : page->chunk_size;
    chunk *added = capacity <= page->allowance ? malloc(capacity) : NULL;
    if (added == NULL) longjmp(page->out_of_memory, 1);
    page->allowance -= capacity;
    added->previous = page->last;
    page->last = added;
    page->next = (char *)added + alignment;
    page->remaining = capacity - alignment;
    if (page->chunk_size < largest_chunk) page->chunk_size *= 2;
}

static void *allocate(void *userdata, size_t size) {
    bindery_html *page = userdata;
    if (size > SIZE_MAX / 2) longjmp(page->out_of_memory, 1);
    size = (size + alignment - 1) & ~(size_t)(alignment - 1);
    if (size > page->remaining) add_chunk(page, size);
    void *block = page->next;
    page->next += size;
    page->remaining -= size;
    return block;
}

/// The arena is freed as a whole.
static void deallocate(void *userdata, void *block) {
    (void)userdata;
    (void)block;
}

bindery_html *bindery_html_parse(const char *text, size_t length, bool is_fragment, size_t limit) {
    bindery_html *page = calloc(1, sizeof *page);
    if (page == NULL) return NULL;
    page->chunk_size = first_chunk;
    page->allowance = limit;
    if (setjmp(page->out_of_memory) != 0) {
        bindery_html_free(page);
        return NULL;
    }
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = deallocate;
    options.userdata = page;
    options.max_errors = 0;
    if (is_fragment) options.fragment_context = GUMBO_TAG_BODY;
    page->output = gumbo_parse_with_options(&options, text, length);
    return page;
}

const GumboNode *bindery_html_root(const bindery_html *page) {
    return page->output->root;
}

void bindery_html_free(bindery_html *page) {
    for (chunk *each = page->last; each != NULL;) {
        chunk *previous = each->previous;
        free(each);
        each = previous;
    }
    free(page);
}
