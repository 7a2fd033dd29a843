/**
 * @file
 * @brief Allocation in the module. What libc++ has in its stead asks a handler again and again where memory ends, and
 * would stand in full wherever something is allocated: 4 KB of code.
 */
#include <cstddef>
#include <cstdlib>
#include <new>

[[gnu::noinline]] void* operator new(std::size_t size) {
  void* const allocated = std::malloc(size);
  if (allocated == nullptr) std::abort();
  return allocated;
}

void operator delete(void* freed) noexcept { std::free(freed); }
