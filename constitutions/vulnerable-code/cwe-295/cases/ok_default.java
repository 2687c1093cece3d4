import javax.net.ssl.SSLContext;

public class Rates {
  SSLContext context() throws Exception {
    return SSLContext.getDefault();
  }
}
