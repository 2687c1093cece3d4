#include <map>
#include <string>

int stock(const std::map<std::string, int>& shelf, const std::string& name) {
    auto at = shelf.find(name);
    if (at == shelf.end()) return 0;
    return at->second;
}
