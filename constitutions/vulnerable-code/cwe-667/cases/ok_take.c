#include <pthread.h>
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int sum;

int take(int n) {
    pthread_mutex_lock(&lock);
    if (n > sum) {
        pthread_mutex_unlock(&lock);
        return -1;
    }
    sum -= n;
    pthread_mutex_unlock(&lock);
    return 0;
}
