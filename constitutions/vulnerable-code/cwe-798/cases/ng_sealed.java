import javax.crypto.spec.SecretKeySpec;

class Sealed {
    private static final String SEAL_KEY = "b7d1c0ffee24aa19";

    SecretKeySpec key() {
        return new SecretKeySpec(SEAL_KEY.getBytes(), "AES");
    }
}
