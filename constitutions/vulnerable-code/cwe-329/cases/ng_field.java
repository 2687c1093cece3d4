import javax.crypto.Cipher;
import javax.crypto.spec.*;

class Vault {
  private static final byte[] NONCE = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

  byte[] close(SecretKeySpec key, byte[] data) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, NONCE));
    return cipher.doFinal(data);
  }
}
