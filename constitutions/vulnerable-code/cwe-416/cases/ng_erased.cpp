#include <list>
#include <string>

void without(std::list<std::string>& guests, const std::string& name) {
    for (auto guest = guests.begin(); guest != guests.end(); ++guest) {
        if (*guest == name) guests.erase(guest);
    }
}
