import java.security.MessageDigest;

public class Users {
  byte[] passwordHash(String password) throws Exception {
    return MessageDigest.getInstance("MD5").digest(password.getBytes());
  }
}
