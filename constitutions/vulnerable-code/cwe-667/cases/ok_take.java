import java.util.concurrent.locks.ReentrantLock;

class Account {
    private final ReentrantLock lock = new ReentrantLock();
    private int sum;

    int take(int n) {
        lock.lock();
        try {
            if (n > sum) return -1;
            sum -= n;
            return n;
        } finally {
            lock.unlock();
        }
    }
}
