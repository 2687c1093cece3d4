import java.security.SecureRandom;
import java.util.Random;

class Tokens {
  private final Random draw = new Random();

  String resetToken() {
    return Long.toHexString(draw.nextLong());
  }
}
