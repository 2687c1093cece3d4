import javax.crypto.Cipher;
import javax.crypto.spec.*;

class Vault {

  byte[] close(SecretKeySpec key, byte[] NONCE, byte[] data) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, NONCE));
    return cipher.doFinal(data);
  }
}
