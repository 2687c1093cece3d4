public class Form {
  private static final String PASSWORD = "password";
  private static final String SECRET_KEY = "shop.secret-key";

  String read(java.util.Properties settings) {
    return settings.getProperty(SECRET_KEY, "change-me");
  }
}
