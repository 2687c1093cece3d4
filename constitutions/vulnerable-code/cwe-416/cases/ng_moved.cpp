#include <memory>
#include <vector>

struct Letter {
    int weight;
};

int post(std::vector<std::unique_ptr<Letter>>& bag, std::unique_ptr<Letter> letter) {
    bag.push_back(std::move(letter));
    return letter->weight;
}
