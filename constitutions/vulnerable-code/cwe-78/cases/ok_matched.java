public class Ping {
  Process ping(String host) throws java.io.IOException {
    if (!host.matches("[a-z0-9.]+")) throw new IllegalArgumentException(host);
    return Runtime.getRuntime().exec("ping -c 1 " + host);
  }
}
