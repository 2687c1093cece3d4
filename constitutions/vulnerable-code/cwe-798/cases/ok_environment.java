public class Mailer {
  private static final String PASSWORD = System.getenv("MAIL_PASSWORD");

  void send(Transport transport) {
    transport.connect("mail.shop.example", "post", PASSWORD);
  }
}
