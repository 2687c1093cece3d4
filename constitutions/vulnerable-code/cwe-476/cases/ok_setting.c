#include <string.h>

int value_of(const char *setting) {
    const char *sign = strchr(setting, '=');
    return sign == NULL ? 0 : sign[1];
}
