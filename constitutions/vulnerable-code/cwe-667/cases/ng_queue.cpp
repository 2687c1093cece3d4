#include <mutex>
#include <vector>

class Queue {
    std::mutex guard;
    std::vector<int> items;

public:
    int next() {
        guard.lock();
        if (items.empty()) return -1;
        int item = items.back();
        items.pop_back();
        guard.unlock();
        return item;
    }
};
