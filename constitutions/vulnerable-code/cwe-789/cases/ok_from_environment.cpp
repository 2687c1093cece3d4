#include <cstdlib>
#include <vector>

unsigned long slots() {
    const char *wanted = std::getenv("SLOTS");
    if (wanted == nullptr) return 0;
    unsigned long count = std::strtoul(wanted, nullptr, 10);
    std::vector<char> table(count < 4096 ? count : 4096);
    return table.size();
}
