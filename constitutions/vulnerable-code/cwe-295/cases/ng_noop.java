import javax.net.ssl.HttpsURLConnection;
import org.apache.http.conn.ssl.NoopHostnameVerifier;

public class Rates {
  void open(HttpsURLConnection link) {
    link.setHostnameVerifier(NoopHostnameVerifier.INSTANCE);
  }
}
