public class Ping {
  Process ping(String host) throws java.io.IOException {
    return new ProcessBuilder("ping", "-c", "1", "--", host).start();
  }
}
