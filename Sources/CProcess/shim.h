#pragma once
#include <stdlib.h>
#ifdef __GLIBC__
// The settings of the heap are glibc's own.
#include <malloc.h>

// The linker knows where the program's code lies.
extern const char __executable_start, etext;

static inline void *programCodeStart(void) { return (void *)&__executable_start; }
static inline void *programCodeEnd(void) { return (void *)&etext; }
#endif
