import java.security.MessageDigest;

class People {
  byte[] keep(String password) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-1");
    return digest.digest(password.getBytes());
  }
}
