import javax.crypto.Cipher;

public class Box {
  Cipher open() throws Exception {
    return Cipher.getInstance("AES/GCM/NoPadding");
  }
}
