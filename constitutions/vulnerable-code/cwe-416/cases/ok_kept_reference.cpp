#include <vector>

struct Task {
    int tries;
};

void again(std::vector<Task>& tasks) {
    tasks.push_back(Task{0});
    Task& first = tasks.front();
    first.tries++;
}
