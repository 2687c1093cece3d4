import java.util.Arrays;
import javax.crypto.Mac;

class Seal {
    boolean isWhole(Mac mac, byte[] letter, byte[] seal) {
        byte[] expected = mac.doFinal(letter);
        return Arrays.equals(expected, seal);
    }
}
