import java.net.URL;
import java.net.URLConnection;

class Stock {
    URLConnection ask(String token) throws Exception {
        URLConnection connection = new URL("http://stock.shop.test/v1").openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        return connection;
    }
}
