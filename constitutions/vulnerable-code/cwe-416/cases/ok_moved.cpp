#include <memory>
#include <vector>

struct Letter {
    int weight;
};

int post(std::vector<std::unique_ptr<Letter>>& bag, std::unique_ptr<Letter> letter) {
    int weight = letter->weight;
    bag.push_back(std::move(letter));
    letter = std::make_unique<Letter>();
    letter->weight = 0;
    return weight;
}
