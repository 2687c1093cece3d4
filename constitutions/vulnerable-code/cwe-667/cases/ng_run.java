import java.util.concurrent.locks.ReentrantLock;

class Account {
    private final ReentrantLock lock = new ReentrantLock();
    private int sum;

    void run(Runnable work) {
        lock.lock();
        work.run();
        lock.unlock();
    }
}
