// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Clang's thread-safety analysis; nothing under other compilers.
#if defined(__clang__)
#define FAIRLEAD_TSA(x) __attribute__((x))
#else
#define FAIRLEAD_TSA(x)
#endif
#define CAPABILITY(x) FAIRLEAD_TSA(capability(x))
#define SCOPED_CAPABILITY FAIRLEAD_TSA(scoped_lockable)
#define GUARDED_BY(x) FAIRLEAD_TSA(guarded_by(x))
#define PT_GUARDED_BY(x) FAIRLEAD_TSA(pt_guarded_by(x))
#define REQUIRES(...) FAIRLEAD_TSA(requires_capability(__VA_ARGS__))
#define REQUIRES_SHARED(...) FAIRLEAD_TSA(requires_shared_capability(__VA_ARGS__))
#define ACQUIRE(...) FAIRLEAD_TSA(acquire_capability(__VA_ARGS__))
#define ACQUIRE_SHARED(...) FAIRLEAD_TSA(acquire_shared_capability(__VA_ARGS__))
#define RELEASE(...) FAIRLEAD_TSA(release_capability(__VA_ARGS__))
#define RELEASE_SHARED(...) FAIRLEAD_TSA(release_shared_capability(__VA_ARGS__))
#define RELEASE_GENERIC(...) FAIRLEAD_TSA(release_generic_capability(__VA_ARGS__))
#define EXCLUDES(...) FAIRLEAD_TSA(locks_excluded(__VA_ARGS__))
#define NO_THREAD_SAFETY_ANALYSIS FAIRLEAD_TSA(no_thread_safety_analysis)
