import org.apache.http.conn.ssl.TrustAllStrategy;
import org.apache.http.ssl.SSLContexts;

public class Rates {
  javax.net.ssl.SSLContext context() throws Exception {
    return SSLContexts.custom().loadTrustMaterial(null, new TrustAllStrategy()).build();
  }
}
