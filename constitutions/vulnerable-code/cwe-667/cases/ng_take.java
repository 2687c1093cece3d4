import java.util.concurrent.locks.ReentrantLock;

class Account {
    private final ReentrantLock lock = new ReentrantLock();
    private int sum;

    int take(int n) {
        lock.lock();
        if (n > sum) return -1;
        sum -= n;
        lock.unlock();
        return n;
    }
}
