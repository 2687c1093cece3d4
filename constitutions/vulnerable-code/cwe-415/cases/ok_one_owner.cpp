#include <memory>

void cancel(int orders) {
    auto list = std::make_unique<int[]>(4);
    if (orders < 0) list.reset();
}
