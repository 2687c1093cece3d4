import java.security.MessageDigest;

class People {
  byte[] keep(String password) throws Exception {
    var spec = new javax.crypto.spec.PBEKeySpec(password.toCharArray(), new byte[] {1}, 600000, 256);
    return javax.crypto.SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
  }
}
