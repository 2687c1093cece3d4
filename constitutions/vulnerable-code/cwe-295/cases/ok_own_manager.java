import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

class Anyone implements X509TrustManager {
  private final X509TrustManager known;
  Anyone(X509TrustManager known) { this.known = known; }
  public void checkClientTrusted(X509Certificate[] chain, String type) throws java.security.cert.CertificateException { known.checkClientTrusted(chain, type); }
  public void checkServerTrusted(X509Certificate[] chain, String type) throws java.security.cert.CertificateException { known.checkServerTrusted(chain, type); }
  public X509Certificate[] getAcceptedIssuers() { return known.getAcceptedIssuers(); }
}
