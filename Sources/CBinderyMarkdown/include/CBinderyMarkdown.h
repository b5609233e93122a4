#pragma once

#include <cmark-gfm.h>

/// The memory of a tree that cmark-gfm makes, taken piece by piece and freed as a whole.
///
/// The parser takes each of its many small nodes and texts on its own; with malloc that takes longer than all else that
/// it does with them.
typedef struct bindery_arena bindery_arena;

/// Makes an arena. NULL if there is no memory.
bindery_arena *bindery_arena_new(void);

/// Frees an arena and all that lies in it.
void bindery_arena_free(bindery_arena *arena);

/// The functions of cmark-gfm for memory, which are not told for whom they work: they take from the arena that this
/// thread has entered last. To be called before each call that may need memory.
cmark_mem *bindery_arena_enter(bindery_arena *arena);
