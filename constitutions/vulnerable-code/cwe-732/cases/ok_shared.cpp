#include <filesystem>

void share(const std::filesystem::path& folder) {
    std::filesystem::permissions(folder / "settings.ini", std::filesystem::perms::owner_all);
}
