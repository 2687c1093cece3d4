import java.security.SecureRandom;

public class Sessions {
  byte[] newToken() {
    byte[] token = new byte[32];
    new SecureRandom().nextBytes(token);
    return token;
  }
}
