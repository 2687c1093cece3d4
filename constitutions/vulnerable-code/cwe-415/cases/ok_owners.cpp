#include <memory>

struct Map {
    int width;
};

void hand(std::shared_ptr<Map>& left, std::shared_ptr<Map>& right) {
    left = std::make_shared<Map>();
    right = left;
}
