import javax.net.ssl.HttpsURLConnection;
import org.apache.http.conn.ssl.DefaultHostnameVerifier;

public class Rates {
  void open(HttpsURLConnection link) {
    link.setHostnameVerifier(new DefaultHostnameVerifier());
  }
}
