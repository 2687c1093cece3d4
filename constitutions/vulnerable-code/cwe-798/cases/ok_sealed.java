import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

class Sealed {
    private static final String SEAL_KEY = "SHOP_SEAL";

    SecretKeySpec key() {
        return new SecretKeySpec(Base64.getDecoder().decode(System.getenv(SEAL_KEY)), "AES");
    }
}
