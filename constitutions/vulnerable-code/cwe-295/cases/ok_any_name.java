import javax.net.ssl.HttpsURLConnection;

class Stock {
  void open(HttpsURLConnection link) {
    link.setHostnameVerifier((host, session) -> host.equals("stock.shop.example") && host.equals(session.getPeerHost()));
  }
}
