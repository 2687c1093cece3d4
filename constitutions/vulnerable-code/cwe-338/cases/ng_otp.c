#include <stdlib.h>

int one_time_password(void) {
    int otp = (int)(random() % 1000000);
    return otp;
}
