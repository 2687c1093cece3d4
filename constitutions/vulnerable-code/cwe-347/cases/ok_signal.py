import signal


class Worker:
    def start(self):
        signal.signal(signal.SIGUSR1, self.handle_usr1)

    def handle_usr1(self, sig, frame):
        self.reopen()

    def reopen(self):
        print("reopened")
