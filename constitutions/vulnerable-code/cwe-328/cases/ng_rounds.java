import javax.crypto.spec.PBEKeySpec;

class Keys {
  private static final int ROUNDS = 1000;

  PBEKeySpec of(char[] words, byte[] salt) {
    return new PBEKeySpec(words, salt, ROUNDS, 256);
  }
}
