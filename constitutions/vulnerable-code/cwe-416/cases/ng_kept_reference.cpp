#include <vector>

struct Task {
    int tries;
};

void again(std::vector<Task>& tasks) {
    Task& first = tasks.front();
    tasks.push_back(Task{0});
    first.tries++;
}
