#include <mutex>
#include <vector>

class Queue {
    std::mutex guard;
    std::vector<int> items;

public:
    int next() {
        std::lock_guard<std::mutex> held(guard);
        if (items.empty()) return -1;
        int item = items.back();
        items.pop_back();
        return item;
    }
};
