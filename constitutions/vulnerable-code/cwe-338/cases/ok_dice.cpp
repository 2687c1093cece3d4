#include <random>

int dice() {
    std::mt19937 draw(std::random_device{}());
    std::uniform_int_distribution<int> eyes(1, 6);
    return eyes(draw);
}
