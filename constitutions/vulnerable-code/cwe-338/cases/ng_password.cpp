#include <random>
#include <string>

std::string firstPassword() {
    std::mt19937 draw(std::random_device{}());
    std::uniform_int_distribution<int> letters('a', 'z');
    std::string word;
    for (int i = 0; i < 14; i++) word += static_cast<char>(letters(draw));
    return word;
}
