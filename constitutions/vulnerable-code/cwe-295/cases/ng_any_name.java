import javax.net.ssl.HttpsURLConnection;

class Stock {
  void open(HttpsURLConnection link) {
    link.setHostnameVerifier((host, session) -> true);
  }
}
