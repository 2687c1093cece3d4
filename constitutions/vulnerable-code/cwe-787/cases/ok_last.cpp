#include <vector>

int most(const std::vector<int>& counts) {
    int best = 0;
    for (size_t i = 0; i < counts.size(); i++) {
        if (counts[i] > best) best = counts[i];
    }
    return best;
}
