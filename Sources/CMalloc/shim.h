#pragma once
#include <stdlib.h>
// The settings of the heap are glibc's own.
#ifdef __GLIBC__
#include <malloc.h>
#endif
