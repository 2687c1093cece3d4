public class Users {
  String newPassword() {
    String password = Long.toString((long) (Math.random() * 1e16), 36);
    return password;
  }
}
