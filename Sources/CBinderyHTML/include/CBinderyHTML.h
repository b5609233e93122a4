#pragma once

#include <gumbo.h>
#include <stdbool.h>
#include <stddef.h>

/// A page that gumbo has parsed, with all memory that it took.
typedef struct bindery_html bindery_html;

/// Parses UTF-8 text, which must outlive the result. NULL if more memory than `limit` bytes would be needed.
///
/// gumbo cannot fail: it takes for granted that memory never ends, and frees a page by recursion. Here all of its
/// memory comes from one arena, and when that is used up the parse is left by `longjmp`, over frames of C only.
bindery_html *bindery_html_parse(const char *text, size_t length, bool is_fragment, size_t limit);

/// The root element of a page, `html`, which also stands around a fragment.
const GumboNode *bindery_html_root(const bindery_html *page);

/// Frees a page.
void bindery_html_free(bindery_html *page);
