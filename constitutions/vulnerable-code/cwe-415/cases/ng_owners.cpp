#include <memory>

struct Map {
    int width;
};

void hand(std::shared_ptr<Map>& left, std::shared_ptr<Map>& right) {
    Map* map = new Map();
    left = std::shared_ptr<Map>(map);
    right = std::shared_ptr<Map>(map);
}
