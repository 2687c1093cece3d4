public class Mailer {
  private static final String PASSWORD = "v1olet-Harbour-9";

  void send(Transport transport) {
    transport.connect("mail.shop.example", "post", PASSWORD);
  }
}
