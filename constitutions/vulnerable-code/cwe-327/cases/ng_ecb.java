import javax.crypto.Cipher;

public class Cards {
  private static final String MODE = "AES/ECB/PKCS5Padding";

  Cipher open() throws Exception {
    return Cipher.getInstance(MODE);
  }
}
