import java.net.HttpURLConnection;
import java.net.URI;

class Feed {
    HttpURLConnection open(String login) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://feed.shop.test/new").toURL().openConnection();
        connection.setRequestProperty("Authorization", "Basic " + login);
        return connection;
    }
}
