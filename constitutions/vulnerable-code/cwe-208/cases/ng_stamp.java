import java.util.Arrays;
import javax.crypto.Mac;

class Stamp {
    boolean fits(Mac hmac, byte[] letter, byte[] stamp) {
        return Arrays.equals(hmac.doFinal(letter), stamp);
    }
}
