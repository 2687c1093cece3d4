#include <cassert>
#include <cstdlib>

int mode() {
    const char *given = std::getenv("MODE");
    int number = given == nullptr ? 0 : std::atoi(given);
    if (number < 0 || number > 7) number = 0;
    assert(number < 8);
    return number;
}
