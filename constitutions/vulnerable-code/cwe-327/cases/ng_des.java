import javax.crypto.Cipher;

public class Box {
  Cipher open() throws Exception {
    return Cipher.getInstance("DES/CBC/PKCS5Padding");
  }
}
