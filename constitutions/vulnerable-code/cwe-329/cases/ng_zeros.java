import javax.crypto.Cipher;
import javax.crypto.spec.*;

class Notes {
  byte[] seal(byte[] key, byte[] note) throws Exception {
    byte[] start = "0123456789abcdef".getBytes();
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(start));
    return cipher.doFinal(note);
  }
}
