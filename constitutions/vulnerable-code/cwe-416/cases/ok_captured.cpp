#include <functional>

std::function<int(int)> adder(int start) {
    int sum = start;
    return [sum](int more) mutable { return sum += more; };
}
