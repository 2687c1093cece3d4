#include <vector>

int newest(int more) {
    std::vector<int> queue{1};
    int &first = queue.front();
    for (int i = 0; i < (more & 63); i++) queue.push_back(i);
    return first;
}
