import java.util.Random;

public class Sessions {
  long newToken() {
    long token = new Random().nextLong();
    return token;
  }
}
