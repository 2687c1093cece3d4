import java.security.MessageDigest;
import javax.crypto.Mac;

class Seal {
    boolean isWhole(Mac mac, byte[] letter, byte[] seal) {
        byte[] expected = mac.doFinal(letter);
        return MessageDigest.isEqual(expected, seal);
    }
}
