import javax.crypto.spec.PBEKeySpec;

class Keys {
  private static final int ROUNDS = 600_000;

  PBEKeySpec of(char[] words, byte[] salt) {
    return new PBEKeySpec(words, salt, ROUNDS, 256);
  }
}
