#ifndef CRENAME_H
#define CRENAME_H

/// Exchanges two paths in one step (renameat2 with RENAME_EXCHANGE, which Swift's Glibc module
/// leaves out). Returns 0, or -1 with errno set.
int crename_exchange(const char *first, const char *second);

#endif
