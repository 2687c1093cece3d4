#include <cstdlib>
#include <vector>

unsigned long slots() {
    const char *wanted = std::getenv("SLOTS");
    if (wanted == nullptr) return 0;
    std::vector<char> table;
    unsigned long count = std::strtoul(wanted, nullptr, 10) & 0xfffffff;
    table.resize(count);
    return table.size();
}
